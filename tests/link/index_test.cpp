// SPDX-License-Identifier: MIT
#include <muster/link/index.hpp>
#include <muster/link/parallel.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "support/relabelling.hpp"

namespace index_test {

namespace {

namespace link = muster::link;
using muster_test::simulated;

const std::vector<link::comparison_column> compared{{1, 1, link::kind::text},
                                                    {2, 2, link::kind::place},
                                                    {3, 3, link::kind::name},
                                                    {4, 4, link::kind::amount}};

struct stored {
    std::vector<std::vector<std::string>> cells;
    link::table rows{{"id", "title", "place", "agency", "amount"}};

    stored() = default;
    explicit stored(std::span<const simulated> from) {
        for (const auto& r : from)
            cells.push_back({r.id, r.title, r.place, r.agency,
                             r.amount == 0 ? std::string{} : std::to_string(r.amount)});
        for (const auto& c : cells) rows.add(c);
    }
};

// All links of all claims, by id: claim, record, bits.
using answer = std::tuple<std::string, std::string, double>;
template <class Executor = link::serial>
std::vector<answer> answers(link::record_index& index, const stored& claims,
                            const std::vector<std::string>& ids, Executor run = {}) {
    std::vector<answer> out;
    index.find(
        claims.rows, 0,
        [&](std::uint32_t row, std::span<const link::index_link> links) {
            for (const auto& l : links)
                out.emplace_back(claims.cells[row][0], ids[l.record], l.bits);
        },
        [](std::uint32_t, std::uint32_t) { return true; }, run);
    std::ranges::sort(out);
    return out;
}
std::vector<std::string> ids_of(std::span<const simulated> all) {
    std::vector<std::string> out;
    for (const auto& s : all) out.push_back(s.id);
    return out;
}

// One claim against rows of title, place and amount; the best link.
struct found {
    std::uint32_t record = 0xFFFF'FFFFu;
    double bits = -99;
};
found best(const std::vector<std::array<std::string_view, 3>>& records,
           const std::array<std::string_view, 3>& claim, link::index_settings how = {}) {
    link::table right{{"id", "title", "place", "agency", "amount"}};
    std::vector<std::string> ids;
    for (std::size_t i = 0; i != records.size(); ++i) ids.push_back(std::to_string(i));
    for (std::size_t i = 0; i != records.size(); ++i)
        right.add(std::array<std::string_view, 5>{ids[i], records[i][0], records[i][1], "",
                                                  records[i][2]});
    link::table left{{"id", "title", "place", "agency", "amount"}};
    left.add(std::array<std::string_view, 5>{"A", claim[0], claim[1], "", claim[2]});
    link::record_index index{compared, how};
    index.add(right, 0);
    found out;
    index.find(left, 0, [&](std::uint32_t, std::span<const link::index_link> links) {
        if (!links.empty()) out = {links.front().record, links.front().bits};
    });
    return out;
}

TEST_CASE("the most frequent word of the records weighs something, though no claim has it") {
    std::vector<std::string> records{"twinwick", "twinwick"};
    std::vector<std::string> claims;
    for (const char c : std::string_view{"abcdefgh"}) {
        records.push_back(std::string{"lom"} + c + "vik");
        claims.push_back(std::string{"har"} + c + "rod");
    }
    const auto table_of = [](const std::vector<std::string>& titles) {
        link::table out{{"id", "title", "place", "agency", "amount"}};
        for (const auto& t : titles) out.add(std::array<std::string_view, 5>{t, t, "", "", ""});
        return out;
    };
    link::record_index index{compared};
    index.add(table_of(records), 0);
    index.learn(table_of(claims), 0);
    const std::vector<std::string> asked{"twinwick"};
    std::size_t links = 0;
    index.find(table_of(asked), 0,
               [&](std::uint32_t, std::span<const link::index_link> of) { links = of.size(); });
    CHECK(links == 2);
}

TEST_CASE("an index of nothing finds nothing, and one record is enough to find") {
    CHECK(best({}, {"Strait crossing", "", "1350"}).bits == -99);
    const auto one = best({{"Strait crossing", "", "1352"}}, {"Strait crossing", "", "1350"});
    CHECK(one.record == 0);
    CHECK(link::band_of_probability(link::probability(one.bits)) == link::band::strong);
    CHECK(best({{"Ring road", "", "7"}}, {"Strait crossing", "", "1350"}).bits == -99);
}

TEST_CASE("words that say nothing of a record can be named") {
    static constexpr std::string_view dressing[] = {"resilience", "corridor", "bridge"};
    const auto with = [](std::span<const std::string_view> words) {
        link::index_settings how;
        how.dressing = words;
        return best({{"Strait crossing", "", "1352"}},
                    {"Resilience corridor Strait crossing", "", "1350"}, how)
            .bits;
    };
    CHECK(with(dressing) > with({}) + 0.5);
    link::index_settings how;
    how.dressing = dressing;
    CHECK(best({{"Resilience corridor", "", "7"}}, {"Resilience corridor", "", "9"}, how).bits
          == -99);                                                           // not even a candidate
    CHECK(best({{"Bridge", "", "7"}}, {"Bridge", "", "9"}, how).bits > -99); // an object stays one
}

TEST_CASE("an identifier outweighs everything, and a neighbouring number is another record") {
    const auto with = [](std::string_view now, std::string_view then) {
        link::table right{{"id", "title", "number"}};
        right.add(std::array<std::string_view, 3>{"0", "Ring road", then});
        link::table left{{"id", "title", "number"}};
        left.add(std::array<std::string_view, 3>{"A", "Harbour basin", now});
        link::record_index index{{{1, 1, link::kind::text}, {2, 2, link::kind::code}},
                                 {.identifiers = 0b10}};
        index.add(right, 0);
        double bits = -99;
        index.find(left, 0, [&](std::uint32_t, std::span<const link::index_link> links) {
            if (!links.empty()) bits = links.front().bits;
        });
        return bits;
    };
    CHECK(with("P-4711", "P-4711") > 0);
    CHECK(with("P-4711", "P-4712") < 0);
}

TEST_CASE("to lead is worth no more than the records that are led") {
    // The same pair among one, two and twenty records.
    const std::array<std::string_view, 3> claim{"Strait crossing", "", "1350"};
    std::vector<std::array<std::string_view, 3>> records{{"Strait crossing", "", "1352"}};
    const auto alone = best(records, claim).bits;
    records.push_back({"Uniforms", "", "7"});
    const auto second = best(records, claim).bits;
    records.resize(20, {"Uniforms", "", "7"});
    const auto twentieth = best(records, claim).bits;
    CHECK(alone < second);
    CHECK(second < twentieth);
}

TEST_CASE("answers do not depend on how records were added, on earlier claims or on threads") {
    muster_test::relabelling_simulator simulator{31, 300};
    const auto civil = simulator.civil(1200);
    auto asked = simulator.claims(civil, 300);
    const stored claims{asked};
    const stored all{civil};
    for (const std::size_t enough : {std::size_t{100'000}, std::size_t{100}}) {
        const link::index_settings how{.enough = enough};
        link::record_index once{compared, how};
        once.add(all.rows, 0);
        once.learn(claims.rows, 0);
        const auto wanted = answers(once, claims, ids_of(civil));
        CHECK(wanted.size() > 300);
        CHECK(once.learnt() == (enough == 100));
        CHECK(answers(once, claims, ids_of(civil)) == wanted); // asked again
        CHECK(answers(once, claims, ids_of(civil), link::threaded{3}) == wanted);

        // In three parts, the last ones first, with claims in between and in another order.
        auto turned = civil;
        std::ranges::reverse(turned);
        const std::span<const simulated> rest{turned};
        const stored first{rest.subspan(0, 500)};
        const stored second{rest.subspan(500, 1)};
        const stored third{rest.subspan(501)};
        std::ranges::reverse(asked);
        const stored other{asked};
        std::ranges::reverse(asked);
        link::record_index parts{compared, how};
        parts.add(first.rows, 0);
        parts.learn(other.rows, 0);
        CHECK(!answers(parts, other, ids_of(rest)).empty());
        parts.add(second.rows, 0);
        CHECK(!answers(parts, other, ids_of(rest)).empty());
        parts.add(third.rows, 0);
        CHECK(parts.size() == civil.size());
        CHECK(answers(parts, other, ids_of(rest)) == wanted);
    }
}

TEST_CASE("a stream of single claims finds what all claims together find, parts of one aside") {
    muster_test::relabelling_simulator simulator{32, 300};
    const auto civil = simulator.civil(1000);
    std::vector<simulated> asked;
    for (const auto& c : simulator.claims(civil, 400))
        if (c.is != muster_test::relabelling::split) asked.push_back(c);
    const stored all{civil};
    link::record_index index{compared};
    index.add(all.rows, 0);
    std::size_t found = 0;
    std::size_t wanted = 0;
    for (const auto& c : asked) {
        const stored one{std::span{&c, 1}};
        if (c.truth.size() != 1) continue;
        ++wanted;
        index.find(one.rows, 0, [&](std::uint32_t row, std::span<const link::index_link> links) {
            CHECK(row == 0);
            for (std::size_t i = 1; i < links.size(); ++i)
                CHECK(links[i - 1].bits >= links[i].bits);
            if (!links.empty() && links.front().record == c.truth.front()
                && links.front().how_sure() >= link::band::review)
                ++found;
        });
    }
    CHECK(wanted > 20);
    CHECK(10 * found > 8 * wanted);
}

TEST_CASE("a link is explained: prior, comparisons and kin add up") {
    muster_test::relabelling_simulator simulator{33, 300};
    const auto civil = simulator.civil(1500);
    const stored claims{simulator.claims(civil, 600)};
    const stored all{civil};
    link::record_index index{compared};
    index.add(all.rows, 0);
    index.learn(claims.rows, 0);
    index.find(claims.rows, 0, [&](std::uint32_t, std::span<const link::index_link> links) {
        for (const auto& l : links) {
            const auto says = index.explain(l);
            double sum = says.prior + says.kin;
            for (const auto& e : says.comparisons) sum += e.bits;
            CHECK(sum == doctest::Approx(l.bits));
            CHECK(says.kin <= 0);
        }
    });
    CHECK(index.learnt());
}

TEST_CASE("records that are not admitted neither come into question nor lead") {
    const std::vector<std::array<std::string_view, 3>> rows{{"Harbour radar", "", "40"},
                                                            {"Harbour radar", "", "40"},
                                                            {"Radar for the harbour", "", "44"}};
    link::table all{{"id", "title", "place", "agency", "amount"}};
    const std::vector<std::string> ids{"0", "1", "2"};
    for (std::size_t i = 0; i != rows.size(); ++i)
        all.add(std::array<std::string_view, 5>{ids[i], rows[i][0], "", "", rows[i][2]});
    link::record_index index{compared, {.within = true}};
    index.add(all, 0);
    std::vector<std::vector<std::uint32_t>> best(3);
    index.find(
        all, 0,
        [&](std::uint32_t row, std::span<const link::index_link> links) {
            for (const auto& l : links) best[row].push_back(l.record);
        },
        [](std::uint32_t row, std::uint32_t record) { return record < row; });
    CHECK(best[0].empty());
    CHECK(best[1] == std::vector<std::uint32_t>{0});
    REQUIRE(best[2].size() == 2);
    CHECK(best[2][0] + best[2][1] == 1);
}

TEST_CASE("a question that is broken off leaves the index as it was") {
    link::table records{{"id", "title", "place", "agency", "amount"}};
    records.add(
        std::array<std::string_view, 5>{"R1", "rebuild quay Lomvik Tarnsund", "", "", "100"});
    records.add(std::array<std::string_view, 5>{"R2", "school Harbrod", "", "", "200"});
    link::table claims{{"id", "title", "place", "agency", "amount"}};
    claims.add(
        std::array<std::string_view, 5>{"C", "rebuild quay Lomvik Tarnsund Newname", "", "", ""});
    link::record_index index{compared};
    index.add(records, 0);
    const auto bits = [&] {
        double out = 0;
        index.find(claims, 0, [&](std::uint32_t, std::span<const link::index_link> links) {
            if (!links.empty()) out = links.front().bits;
        });
        return out;
    };
    const auto before = bits();
    struct broken_off {};
    const auto ignored = [](std::uint32_t, std::span<const link::index_link>) {};
    const auto breaks = [](std::uint32_t, std::uint32_t) -> bool { throw broken_off{}; };
    CHECK_THROWS_AS(index.find(claims, 0, ignored, breaks), broken_off);
    CHECK(bits() == before);
}

TEST_CASE("a word of dressing that is empty says nothing") {
    const std::string_view dressing[] = {"the", ""};
    link::record_index index{compared, {.dressing = dressing}};
    link::table records{{"id", "title", "place", "agency", "amount"}};
    records.add(std::array<std::string_view, 5>{"R1", "quay Lomvik", "", "", ""});
    index.add(records, 0);
    std::size_t rows = 0;
    index.find(records, 0, [&](std::uint32_t, std::span<const link::index_link>) { ++rows; });
    CHECK(rows == 1);
}

TEST_CASE("tables of one index have the same columns") {
    link::record_index index{compared};
    link::table a{{"id", "title", "place", "agency", "amount"}};
    index.add(a, 0);
    link::table b{{"id", "title"}};
    CHECK_THROWS_AS(index.add(b, 0), muster::contract_violation);
}

// The part numbers in a title, in the order of their letters.
std::string parts_of(std::string_view title) {
    link::table t{{"title"}};
    t.add(std::array<std::string_view, 1>{title});
    const std::vector<std::uint32_t> rows{0};
    const std::vector<link::comparison_column> columns{{0, 0, link::kind::text}};
    link::vocabulary terms;
    const auto records = link::encode(t, rows, columns, false, terms, link::serial{});
    std::set<std::string_view> parts;
    for (const auto& use : records.terms(0))
        if (terms.is(use.term) == link::term_class::part) parts.insert(terms.text(use.term));
    std::string out;
    for (const auto part : parts) out.append(out.empty() ? "" : " ").append(part);
    return out;
}

TEST_CASE("the numbers of a list are all numbers of its mark") {
    CHECK(parts_of("Ring road lot 1") == "l1");
    CHECK(parts_of("Ring road lots 1 and 2") == "l1 l2");
    CHECK(parts_of("Ring road, lots 1, 2 und 3") == "l1 l2 l3");
    CHECK(parts_of("Ring road lot 1 with 2 bridges") == "l1");
    CHECK(parts_of("Ring road lot 1 of 2") == "l1");
    CHECK(parts_of("Ring road lot 1 B27 2") == "l1");
    CHECK(parts_of("Ring road lot 1, 2027") == "l1"); // a year is none
    CHECK(parts_of("1 and 2") == "");
}

} // namespace

} // namespace index_test
