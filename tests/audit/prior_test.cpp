// SPDX-License-Identifier: MIT
#include <muster/audit/context.hpp>
#include <muster/audit/prior.hpp>
#include <muster/audit/prior_match.hpp>
#include <muster/ledger/ledger.hpp>
#include <muster/ledger/macro.hpp>
#include <muster/ledger/read.hpp>
#include <muster/ledger/read_macro.hpp>
#include <muster/link/band.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "support/relabelling.hpp"

namespace prior_test {

namespace {

using muster::line;
using muster::prior_match;
using muster::link::band;

const std::string columns = "id,country,year,amount,currency,pillar,title,project_id,contract_id,"
                            "recipient_name,place\n";
// Prices of XAT double from 2023 to 2026.
const std::string prices = "country,year,gdp,gdp_currency,deflator,deflator_base\n"
                           "XAT,2023,1000000000,EUR,50,2026\nXAT,2026,1000000000,EUR,100,2026\n";

muster::macro_table table(const std::string& text) {
    muster::macro_table t;
    const auto said = muster::read_macro(t, "macro.csv", text);
    REQUIRE(said.empty());
    return t;
}

// The older projects of claims.
class search {
public:
    search(const std::string& rows, const std::string& history,
           const std::string& deflators = "country,year,gdp,gdp_currency\n")
        : claims(muster::read_ledger("claims.csv", columns + rows)),
          earlier(
              muster::read_ledger("history.csv", columns + history, muster::ledger_role::history)),
          macro(table(deflators)), prior(earlier), context(claims, macro, prior, {}) {
        REQUIRE(claims.diagnostics.empty());
        REQUIRE(claims.unread.empty());
        REQUIRE(earlier.diagnostics.empty());
        REQUIRE(earlier.unread.empty());
    }
    search(const search&) = delete;
    search& operator=(const search&) = delete;
    ~search() = default;

    [[nodiscard]] const prior_match& best(std::size_t claim = 0) const {
        return context.older(claims.lines.at(claim));
    }
    [[nodiscard]] std::string_view id(std::size_t claim = 0) const {
        return best(claim).earlier == nullptr ? std::string_view{} : best(claim).earlier->id;
    }
    [[nodiscard]] band sure(std::size_t claim = 0) const { return best(claim).how_sure; }
    /// How a comparison ended; empty if it was not made.
    [[nodiscard]] std::string_view says(std::string_view what) const {
        for (const auto& p : best().parts)
            if (p.what == what) return p.says;
        return {};
    }

    muster::ledger claims;
    muster::ledger earlier;
    muster::macro_table macro;
    muster::prior_index prior;
    muster::audit_context context;
};

// A claim of 1 306 for 2026 with a title and further cells project, contract, recipient, place.
std::string claim(const std::string& title, const std::string& more = ",,,",
                  const std::string& amount = "1306", const std::string& id = "A1") {
    return id + ",XAT,2026," + amount + ",EUR,core,\"" + title + "\"," + more + '\n';
}
std::string was(const std::string& id, const std::string& amount, const std::string& title,
                const std::string& more = ",,,") {
    return id + ",XAT,2026," + amount + ",EUR,none,\"" + title + "\"," + more + '\n';
}

// How sure it is that one title, with an amount a little higher, is an older one.
band same(const std::string& now, const std::string& then, const std::string& place_now = "",
          const std::string& place_then = "") {
    return search{claim(now, ",,," + place_now), was("H1", "1300", then, ",,," + place_then)}
        .sure();
}

TEST_CASE("without an earlier ledger there is nothing to find") {
    const search s{claim("Strait crossing"), ""};
    CHECK(s.prior.empty());
    CHECK(s.best().earlier == nullptr);
    CHECK(s.sure() == band::none);
    CHECK(s.best().parts.empty());
}

TEST_CASE("all lines of all earlier ledgers, in the order in which they were read") {
    const search s{claim("Strait crossing"), was("H2", "1", "a") + was("H1", "1", "b")};
    REQUIRE(s.prior.lines().size() == 2);
    CHECK(s.prior.lines()[0]->id == "H2");
    CHECK(s.prior.lines()[1]->id == "H1");
}

TEST_CASE("one claim, one earlier line: an equal title and amount are a strong link") {
    const search s{claim("Strait crossing"), was("H1", "1300", "Strait crossing")};
    CHECK(s.id() == "H1");
    CHECK(s.sure() == band::strong);
    CHECK(s.says("title") == "all of it shared, rare words in it");
    CHECK(s.says("amount") == "within 0.5 %");
    CHECK(s.says("conflicts") == "nothing");
    CHECK(s.says("place").empty()); // neither says where
    double sum = 0;
    for (const auto& p : s.best().parts) sum += p.bits;
    CHECK(s.best().bits == doctest::Approx(sum));
    CHECK(s.best().parts.front().what == "prior");
    CHECK(s.best().rival.earlier == nullptr);
}

TEST_CASE("another country is never the older project") {
    const search s{claim("Strait crossing", "P1,,,"),
                   "H1,XBO,2026,1306,EUR,none,Strait crossing,P1,,,\n"};
    CHECK(s.id().empty());
}

TEST_CASE("the match with the most bits is the best, and of equals the lowest id") {
    const auto nearest = was("H1", "500", "Strait crossing") + was("H2", "1300", "Strait crossing")
                         + was("H3", "1300", "Strait");
    CHECK(search{claim("Strait crossing"), nearest}.id() == "H2");
    for (const auto& rows :
         {was("H1", "1300", "Strait crossing") + was("H2", "1300", "Strait crossing"),
          was("H2", "1300", "Strait crossing") + was("H1", "1300", "Strait crossing")})
        CHECK(search{claim("Strait crossing"), rows}.id() == "H1");
}

TEST_CASE("the second best is named, with what held it back") {
    const search s{claim("Ring road north", ",,,Poseidonis"),
                   was("H1", "1300", "Ring road north", ",,,Poseidonis")
                       + was("H2", "400", "Ring road north", ",,,Southport")};
    CHECK(s.id() == "H1");
    const auto& rival = s.best().rival;
    REQUIRE(rival.earlier != nullptr);
    CHECK(rival.earlier->id == "H2");
    CHECK(rival.bits < s.best().bits);
    CHECK(rival.lost_by[0].what == "place");
    CHECK(rival.lost_by[0].says == "another place");
    CHECK(rival.lost_by[1].what == "amount");
    CHECK(rival.lost_by[0].bits >= rival.lost_by[1].bits);
}

TEST_CASE("an identifier outweighs the words, another one speaks against them") {
    const auto with = [](const std::string& title, const std::string& now,
                         const std::string& then) {
        return search{claim(title, now + ",,"), was("H1", "1300", "Bypass", then + ",,")}.sure();
    };
    CHECK(with("Axis", "P1,", "P1,") == band::strong);
    CHECK(with("Axis", ",K1", ",K1") == band::strong);
    CHECK(with("Axis", "P1,", ",P1") == band::none); // of another kind
    CHECK(with("Axis", "P1,", "P2,") == band::none); // the number next to it
    CHECK(with("", "P1,", "P1,") == band::strong);
    const search other{claim("Strait crossing", "P1,,,"),
                       was("H1", "1300", "Strait crossing", "P2,,,")};
    CHECK(other.says("project_id") == "different");
    CHECK(other.sure() == band::probable);
}

TEST_CASE("amounts are compared in prices of one year, and in one currency") {
    const auto says = [](const std::string& history, const std::string& macro) {
        return std::string{search{claim("Strait crossing"), history, macro}.says("amount")};
    };
    const std::string then = "H1,XAT,2023,650,EUR,none,Strait crossing,,,,\n";
    CHECK(says(then, prices) == "within 0.5 %"); // 1 300 in prices of 2026
    CHECK(says(then, "country,year,gdp,gdp_currency\n") == "within 60 %, more on the left");
    CHECK(says("H1,XAT,2026,1300,USD,none,Strait crossing,,,,\n", prices).empty());
    CHECK(says(was("H1", "0", "Strait crossing"), prices).empty());
    CHECK(says(was("H1", "-1300", "Strait crossing"), prices).empty());
    CHECK(says(was("H1", "1306", "Strait crossing"), prices) == "equal");
}

TEST_CASE("a conflict of lots, sections or numbers caps the band at review, whatever the bits") {
    const auto lot = [](const std::string& now, const std::string& then) {
        return search{claim(now, "P1,,,Northport"), was("H1", "1300", then, "P1,,,Northport")}
            .best()
            .capped;
    };
    CHECK_FALSE(lot("Bypass lot 1", "Bypass lot 1"));
    CHECK(lot("Bypass lot 1", "Bypass lot 2"));
    CHECK(lot("Bypass section 6", "Bypass section VII"));
    CHECK(lot("Bypass 1", "Bypass 2"));
    CHECK_FALSE(lot("Bypass lot 1", "Bypass"));
    CHECK_FALSE(lot("Bypass lots 1 and 2", "Bypass lot 2"));
    CHECK_FALSE(lot("Bypass 2024", "Bypass 2025")); // a year is no lot
}

TEST_CASE("title and recipient alone are capped at review, a third witness lifts the cap") {
    const auto with = [](const std::string& now, const std::string& amount,
                         const std::string& then) {
        return search{claim("Bypass west", now), was("H1", amount, "Bypass west", then)}.sure();
    };
    CHECK(with(",,Road Office,", "500", ",,Road Office,") == band::review);
    CHECK(with(",,Road Office,", "1176", ",,Road Office,") == band::strong); // within 10 %
    CHECK(search{claim("Bypass west, lot 1", ",,Road Office,"),
                 was("H1", "11760", "Bypass west", ",,Road Office,")}
              .sure()
          <= band::review); // the amount of a part agrees with nothing
    CHECK(with(",,Road Office,", "1175", ",,Road Office,") == band::review);
    // The same office may build two bypasses west of one town.
    CHECK(with(",,Road Office,Northport", "500", ",,Road Office,Northport") == band::probable);
    CHECK(with("P1,,Road Office,", "500", "P1,,Road Office,") == band::strong);
}

TEST_CASE("words of the pledge around the old title") {
    CHECK(same("Strait crossing - strategic dual-use mobility corridor", "Strait crossing")
          == band::strong);
    CHECK(same("Resilience: critical Strait crossing", "Strait crossing, rail link")
          >= band::probable);
    // Nothing but such words is no title.
    CHECK(same("National resilience programme", "National resilience programme") == band::none);
}

TEST_CASE("the old title in another language") {
    CHECK(same("Reconstruction of the Vistula bridge", "Przebudowa mostu Vistula", "Torun", "Toruń")
          >= band::probable);
    CHECK(same("Railway bridge Havelberg", "Eisenbahnbrücke Havelberg", "Havelberg", "Havelberg")
          >= band::probable);
    CHECK(same("Modernisation of the Krumau hospital", "Sanierung Krankenhaus Krumau")
          >= band::probable);
}

TEST_CASE("the old title in Greek or Cyrillic letters") {
    CHECK(same("Nea Pafos bridge", "Γέφυρα Νέα Πάφος", "Pafos", "Πάφος") >= band::probable);
    CHECK(same("Most Dunav, Ruse", "Мост Дунав, Русе", "Ruse", "Русе") == band::strong);
}

TEST_CASE("abbreviations and typing errors") {
    CHECK(same("Rehab. of Northport harb. basin", "Rehabilitation of Northport harbour basin",
               "Northport", "Northport")
          == band::strong);
    CHECK(same("Poseidonis desalintaion plant", "Poseidonis desalination plant") >= band::probable);
}

TEST_CASE("a project that is split into lots") {
    const search s{claim("Ring road Poseidonis lot 1", ",,,Poseidonis", "500", "A1")
                       + claim("Ring road Poseidonis lot 2", ",,,Poseidonis", "800", "A2"),
                   was("H1", "1300", "Ring road Poseidonis", ",,,Poseidonis")
                       + was("H2", "90", "Ring road Southport", ",,,Southport")};
    for (const std::size_t i : {0u, 1u}) {
        CHECK(s.id(i) == "H1");
        CHECK(s.sure(i) >= band::probable);
    }
    CHECK(s.says("amount") == "part of a sum that fits");
}

TEST_CASE("projects that are merged into one") {
    const search s{claim("Harbour basin and lighthouse Northport", ",,,Northport", "1300"),
                   was("H1", "500", "Harbour basin Northport", ",,,Northport")
                       + was("H2", "800", "Lighthouse Northport", ",,,Northport")};
    CHECK(s.sure() >= band::probable);
    CHECK(s.says("amount") == "part of a sum that fits");
}

TEST_CASE("hard negatives: the next section, another town, what stands beside, upkeep") {
    CHECK(same("Motorway D1 section 6", "Motorway D1 section 3") <= band::review);
    CHECK(search{claim("Motorway D1 section 6", ",,,", "900"),
                 was("H1", "1300", "Motorway D1 section 3")}
              .sure()
          == band::none);
    CHECK(same("Hospital Southport", "Hospital Northport", "Southport", "Northport") == band::none);
    CHECK(search{claim("Barracks Northport", ",,,Northport", "700"),
                 was("H1", "1300", "School Northport", ",,,Northport")}
              .sure()
          == band::none);
    CHECK(search{claim("Maintenance of the Strait bridge 2026", ",,,Strait", "40"),
                 was("H1", "1300", "Construction of the Strait bridge", ",,,Strait")}
              .sure()
          == band::none);
}

// A ledger as text, from simulated projects.
std::string rows_of(const std::vector<muster_test::simulated>& all, std::string_view pillar) {
    std::string text;
    for (const auto& r : all)
        text += r.id + ",XAT,2026," + std::to_string(r.amount) + ",EUR," + std::string{pillar}
                + ",\"" + r.title + "\",,," + r.agency + ',' + r.place + '\n';
    return text;
}

TEST_CASE("with many lines weights are learnt, and the order of rows decides nothing") {
    muster_test::relabelling_simulator simulator{111, 600};
    auto civil = simulator.civil(2000);
    auto asked = simulator.claims(civil, 800);
    const search s{rows_of(asked, "core"), rows_of(civil, "none")};
    std::size_t right = 0;
    std::size_t wrong = 0;
    std::size_t wanted = 0;
    std::vector<std::pair<std::string, double>> found;
    for (const auto& l : s.claims.lines) {
        const auto& truth = asked[l.number].truth;
        wanted += truth.empty() ? 0u : 1u;
        const auto& match = s.context.older(l);
        found.emplace_back(std::string{l.id} + ' ' + std::string{s.id(l.number)}, match.bits);
        if (match.how_sure < band::probable) continue;
        (std::ranges::find(truth, match.earlier->number) != truth.end() ? right : wrong) += 1;
    }
    // Measured: 92 of 109 and 5 wrong ones, which is what the band probable promises. Lots with
    // amounts that do not add up stay questions.
    CHECK(10 * right > 8 * wanted);
    CHECK(18 * wrong < right);

    std::ranges::reverse(civil);
    std::ranges::reverse(asked);
    const search turned{rows_of(asked, "core"), rows_of(civil, "none")};
    std::vector<std::pair<std::string, double>> again;
    for (const auto& l : turned.claims.lines)
        again.emplace_back(std::string{l.id} + ' ' + std::string{turned.id(l.number)},
                           turned.context.older(l).bits);
    std::ranges::sort(found);
    std::ranges::sort(again);
    CHECK(found == again);
}

} // namespace

} // namespace prior_test
