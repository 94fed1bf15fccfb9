// SPDX-License-Identifier: MIT
#include <muster/audit/context.hpp>
#include <muster/audit/prior.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/ledger.hpp>
#include <muster/ledger/macro.hpp>
#include <muster/ledger/read.hpp>
#include <muster/ledger/read_macro.hpp>
#include <muster/policy/data/pledges.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <doctest/doctest.h>

namespace context_test {

namespace {

using muster::audit_settings;
using muster::interval;
using muster::rational;
using muster::year;

constexpr std::string_view gdps =
    "country,year,gdp,gdp_currency,unit,decimals,gdp_concept,gdp_source,deflator\n"
    "XAT,2025,80000,EUR,1e6,INF,gdp,One,80\n"
    "XAT,2026,100000,EUR,1e6,INF,gdp,One,100\n"
    "XAT,2026,90000,EUR,1e6,INF,gdp,Two,\n"
    "XAT,2027,100000,EUR,1e6,INF,gni,One,\n"
    "XBO,2026,50000,USD,1e6,INF,gdp,One,\n";

// A context with all that it looks at.
class looked_at {
public:
    explicit looked_at(const std::string& text, audit_settings settings = {},
                       const std::string& second = "")
        : claims(muster::read_ledger("claims.csv", text)), macro(read_table()),
          context(add(claims, second), macro, prior, settings) {}
    looked_at(const looked_at&) = delete;
    looked_at& operator=(const looked_at&) = delete;
    ~looked_at() = default;

    /// Which lines count, in the order of the ledger: "yes no yes".
    [[nodiscard]] std::string counted() const {
        std::string out;
        for (const auto& l : claims.lines)
            out += (out.empty() ? "" : " ") + std::string{context.counts(l) ? "yes" : "no"};
        return out;
    }

    muster::ledger claims;
    muster::macro_table macro;
    muster::prior_index prior;
    muster::audit_context context;

private:
    static const muster::ledger& add(muster::ledger& to, const std::string& second) {
        if (!second.empty()) muster::read_ledger(to, "more.csv", second);
        return to;
    }
    static muster::macro_table read_table() {
        muster::macro_table t;
        REQUIRE(muster::read_macro(t, "macro.csv", gdps).empty());
        return t;
    }
};

const std::string head = "# decimals: INF\nid,country,year,amount,currency,pillar,phase\n";

TEST_CASE("years stand by country, then by year, whatever the order of the lines") {
    const looked_at c{head
                      + "A,XBO,2026,1,USD,core,\nB,XAT,2027,1,EUR,core,\nC,XAT,2025,1,EUR,core,\n"
                        "D,XBO,2026,1,USD,none,\nE,XAT,2025,1,EUR,resilience,\n"};
    const auto& groups = c.context.groups();
    REQUIRE(groups.size() == 3);
    CHECK(groups[0].country == "XAT");
    CHECK(groups[0].year == year{2025});
    CHECK(groups[1].year == year{2027});
    CHECK(groups[2].country == "XBO");
    CHECK(c.context.group_number(c.claims.lines[0]) == 2);
    CHECK(&c.context.group(c.claims.lines[3]) == &groups[2]);

    const auto ids = [&](std::size_t group) {
        std::string out;
        for (const auto n : c.context.lines_of(group)) out += c.claims.lines[n].id;
        return out;
    };
    CHECK(ids(0) == "CE"); // in the order of the ledger
    CHECK(ids(1) == "B");
    CHECK(ids(2) == "AD");
}

TEST_CASE("a ledger without a line has no year") {
    const looked_at c{head};
    CHECK(c.context.groups().empty());
}

TEST_CASE("the lines of two files belong to one year, and one partial file makes it partial") {
    const std::string row = "A,XAT,2026,1,EUR,core,\n";
    const looked_at whole{head + row, {}, head + "B,XAT,2026,1,EUR,core,\n"};
    REQUIRE(whole.context.groups().size() == 1);
    CHECK(whole.context.lines_of(0).size() == 2);
    CHECK_FALSE(whole.context.groups()[0].partial);
    const looked_at part{head + row, {}, "# scope: partial\n" + head + "B,XAT,2026,1,EUR,core,\n"};
    CHECK(part.context.groups()[0].partial);
}

TEST_CASE("the pledge of a year is the newest one, or the one that is asked for") {
    const std::string rows = head
                             + "A,XAT,2015,1,EUR,core,\nB,XAT,2023,1,EUR,core,\n"
                               "C,XAT,2026,1,EUR,core,\n";
    const looked_at own{rows};
    CHECK(own.context.groups()[0].pledge == &muster::wales_2014);
    CHECK(own.context.groups()[1].pledge == &muster::vilnius_2023);
    CHECK(own.context.groups()[2].pledge == &muster::hague_2025);
    const looked_at asked{rows, {.pledge = &muster::wales_2014}};
    for (const auto& g : asked.context.groups()) CHECK(g.pledge == &muster::wales_2014);
}

TEST_CASE("the first GDP of a year is used, a national income is none") {
    const looked_at c{head
                      + "A,XAT,2026,10000000,EUR,core,\nB,XAT,2027,1,EUR,core,\n"
                        "C,XAT,2024,1,EUR,core,\nD,XBO,2026,1,EUR,core,\n"};
    const auto& lines = c.claims.lines;
    CHECK(c.context.gdp(lines[0]) == interval{rational{100'000'000'000}});
    CHECK(c.context.share(lines[0]) == interval{rational{1, 10'000}});
    CHECK(c.context.groups()[1].has_gdp());
    CHECK_FALSE(c.context.gdp(lines[1])); // GNI
    CHECK(c.context.group(lines[1]).macro != nullptr);
    CHECK_FALSE(c.context.group(lines[1]).has_gdp());
    CHECK_FALSE(c.context.gdp(lines[2])); // no row
    CHECK_FALSE(c.context.group(lines[2]).has_gdp());
    CHECK_FALSE(c.context.gdp(lines[3])); // in dollars
    CHECK_FALSE(c.context.share(lines[3]));
}

TEST_CASE("what counts is a claim in the currency of its year") {
    const looked_at c{
        "# decimals: INF\nid,country,year,amount,currency,pillar,total_of,direction\n"
        "A,XAT,2026,1,EUR,core,,\nB,XAT,2026,1,EUR,none,,\nC,XAT,2026,1,EUR,core,core,\n"
        "D,XAT,2026,1,EUR,core,,revenue\nE,XAT,2026,1,USD,core,,\n"
        "F,XBO,2026,1,EUR,core,,\nG,XBO,2026,1,USD,core,,expenditure\n"};
    CHECK(c.counted() == "yes no no no no no yes");
}

TEST_CASE("without a GDP the currency of most lines counts, of equals the first in the alphabet") {
    const looked_at most{head
                         + "A,XAT,2024,1,USD,core,\nB,XAT,2024,1,EUR,core,\n"
                           "C,XAT,2024,1,USD,core,\n"};
    CHECK(most.counted() == "yes no yes");
    CHECK(most.context.groups()[0].currency == "USD");
    const looked_at equals{head + "A,XAT,2024,1,USD,core,\nB,XAT,2024,1,EUR,core,\n"};
    CHECK(equals.counted() == "no yes");
    const looked_at reversed{head + "B,XAT,2024,1,EUR,core,\nA,XAT,2024,1,USD,core,\n"};
    CHECK(reversed.counted() == "yes no");
}

TEST_CASE("the most final phase of a claim counts, in any order of the rows") {
    CHECK(looked_at{head + "A,XAT,2026,1,EUR,core,approved\nA,XAT,2026,1,EUR,core,executed\n"}
              .counted()
          == "no yes");
    CHECK(looked_at{head + "A,XAT,2026,1,EUR,core,executed\nA,XAT,2026,1,EUR,core,approved\n"}
              .counted()
          == "yes no");
    CHECK(looked_at{head
                    + "A,XAT,2026,1,EUR,core,estimate\nA,XAT,2026,1,EUR,core,proposed\n"
                      "A,XAT,2026,1,EUR,core,approved\nA,XAT,2026,1,EUR,core,adjusted\n"
                      "A,XAT,2026,1,EUR,core,committed\nA,XAT,2026,1,EUR,core,executed\n"}
              .counted()
          == "no no no no no yes");
    CHECK(looked_at{head + "A,XAT,2026,1,EUR,core,estimate\nA,XAT,2026,1,EUR,core,proposed\n"}
              .counted()
          == "no yes");
}

TEST_CASE("a phase supersedes nothing of another claim, year, country or pillar") {
    const looked_at c{head
                      + "A,XAT,2026,1,EUR,core,approved\nB,XAT,2026,1,EUR,core,executed\n"
                        "A,XAT,2025,1,EUR,core,executed\nA,XBO,2026,1,USD,core,executed\n"
                        "A,XAT,2026,1,EUR,resilience,executed\n"};
    CHECK(c.counted() == "yes yes yes yes yes");
}

TEST_CASE("rows of one phase stand beside each other, and so do rows without one") {
    CHECK(looked_at{head
                    + "A,XAT,2026,1,EUR,core,executed\nA,XAT,2026,1,EUR,core,executed\n"
                      "A,XAT,2026,1,EUR,core,approved\n"}
              .counted()
          == "yes yes no");
    CHECK(looked_at{head + "A,XAT,2026,1,EUR,core,\nA,XAT,2026,1,EUR,core,executed\n"}.counted()
          == "yes yes");
    CHECK(
        looked_at{head + "A,XAT,2026,1,EUR,core,begun\nA,XAT,2026,1,EUR,core,executed\n"}.counted()
        == "yes yes");
}

TEST_CASE("a printed total or revenue under the id of a claim does not supersede it") {
    const looked_at c{
        "# decimals: INF\nid,country,year,amount,currency,pillar,phase,total_of,direction\n"
        "A,XAT,2026,1,EUR,core,approved,,\nA,XAT,2026,1,EUR,core,executed,core,\n"
        "B,XAT,2026,1,EUR,core,approved,,\nB,XAT,2026,1,EUR,core,executed,,revenue\n"};
    CHECK(c.counted() == "yes no yes no");
    for (const auto& l : c.claims.lines) CHECK_FALSE(c.context.superseded(l));
}

TEST_CASE("a phase that the file declares is as good as one in the row") {
    const looked_at c{"# phase: approved\n" + head
                      + "A,XAT,2026,1,EUR,core,\nA,XAT,2026,1,EUR,core,executed\n"};
    CHECK(c.counted() == "no yes");
    CHECK(c.context.superseded(c.claims.lines[0]));
    CHECK_FALSE(c.context.superseded(c.claims.lines[1]));
}

TEST_CASE("an amount in the prices of another year is in whole units") {
    const looked_at c{head};
    const auto in = [&](rational amount, int from, int to) {
        return c.context.in_prices_of("XAT", amount, year{from}, year{to});
    };
    CHECK(in(1'000, 2025, 2026) == rational{1'250}); // times 100 over 80
    CHECK(in(1'250, 2026, 2025) == rational{1'000});
    CHECK(in(3, 2025, 2026) == rational{4}); // 3.75
    CHECK(in(rational{5, 2}, 2026, 2026) == rational{5, 2});
    CHECK_FALSE(in(1'000, 2025, 2027)); // no deflator
    CHECK_FALSE(in(1'000, 2024, 2026));
    CHECK_FALSE(c.context.in_prices_of("XBO", 1'000, year{2025}, year{2026}));
    CHECK(in(100'000'000'000'000, 2025, 2026) == rational{125'000'000'000'000});
}

TEST_CASE("price levels that moved more than ten-thousandfold are no price levels") {
    muster::macro_table t;
    for (const auto& [of, level] : {std::pair{2025, 1}, {2026, 10'000}, {2027, 10'001}})
        t.add({.country = "XAT",
               .year = year{of},
               .currency = "EUR",
               .gdp = rational{1},
               .deflator = rational{level}});
    const muster::ledger none;
    const muster::prior_index prior;
    const muster::audit_context c{none, t, prior, {}};
    CHECK(c.in_prices_of("XAT", 1, year{2025}, year{2026}) == rational{10'000});
    CHECK_FALSE(c.in_prices_of("XAT", 1, year{2025}, year{2027}));
    CHECK(c.in_prices_of("XAT", 10'000, year{2026}, year{2025}) == rational{1});
    CHECK_FALSE(c.in_prices_of("XAT", 10'000, year{2027}, year{2025}));
}

} // namespace

} // namespace context_test
