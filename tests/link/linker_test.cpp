// SPDX-License-Identifier: MIT
#include <muster/link.hpp>
#include <muster/link/parallel.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "support/property.hpp"
#include "support/relabelling.hpp"

namespace linker_test {

namespace {

namespace link = muster::link;
using muster_test::relabelling;
using muster_test::simulated;

struct stored {
    std::vector<std::vector<std::string>> cells;
    link::table rows{{"id", "title", "place", "agency", "amount", "year"}};

    explicit stored(const std::vector<simulated>& from) {
        for (const auto& r : from)
            cells.push_back({r.id, r.title, r.place, r.agency,
                             r.amount == 0 ? std::string{} : std::to_string(r.amount),
                             std::to_string(r.year)});
        fill();
    }
    void turn(std::uint64_t seed) { // another order of rows
        muster_test::dice dice{seed};
        for (auto i = cells.size(); i > 1; --i) std::swap(cells[i - 1], cells[dice.below(i)]);
        fill();
    }
    void fill() {
        rows = link::table{{"id", "title", "place", "agency", "amount", "year"}};
        for (const auto& c : cells) rows.add(c);
    }
};

using answer = std::tuple<std::string, std::string, double, double>;

template <class Executor = link::serial>
std::vector<answer> answers(const stored& left, const stored& right, link::link_settings how = {},
                            Executor run = {}) {
    link::linker linker{
        left.rows, 0,  right.rows, 0, link::infer_columns(left.rows, "id", right.rows, "id"),
        how,       run};
    std::vector<answer> out;
    for (const auto& f : linker.links(run))
        out.emplace_back(left.cells[f.left][0], right.cells[f.right][0], f.bits, f.probability);
    std::ranges::sort(out);
    return out;
}

TEST_CASE("links do not depend on the order of rows nor on the number of threads") {
    for (const bool one_to_one : {false, true}) {
        muster_test::relabelling_simulator simulator{3, 300};
        const auto civil = simulator.civil(1500);
        const auto claims = simulator.claims(civil, 400);
        stored left{claims};
        stored right{civil};
        const link::link_settings how{.one_to_one = one_to_one};
        const auto wanted = answers(left, right, how);
        CHECK(wanted.size() > 10);
        CHECK(answers(left, right, how, link::threaded{3}) == wanted);
        left.turn(7);
        right.turn(8);
        CHECK(answers(left, right, how) == wanted);
        // The tables may change sides.
        auto turned = answers(right, left, how);
        for (auto& [a, b, bits, p] : turned) std::swap(a, b);
        std::ranges::sort(turned);
        CHECK(turned == wanted);
    }
}

TEST_CASE("one to one means one") {
    muster_test::relabelling_simulator simulator{4, 100};
    const auto civil = simulator.civil(800);
    const stored left{simulator.claims(civil, 300)};
    std::set<std::string> lefts;
    std::set<std::string> rights;
    for (const auto& [a, b, bits, p] : answers(left, stored{civil}, {.one_to_one = true})) {
        CHECK(lefts.insert(a).second);
        CHECK(rights.insert(b).second);
    }
}

TEST_CASE(
    "relabelled projects are found, hard negatives are not"
    * doctest::skip(muster_test::sanitized)) { // 20 times as long; smaller links look at memory
    // Seeds above 1000 were not looked at while weights and levels were chosen. The bounds are well
    // below what is measured (precision .96, recall .93): they catch what breaks, not what drifts.
    for (const std::uint64_t seed : {1001u, 1002u}) {
        muster_test::relabelling_simulator simulator{seed};
        const auto civil = simulator.civil(10'000);
        const auto claims = simulator.claims(civil, 2000);
        const stored left{claims};
        const stored right{civil};
        link::linker linker{left.rows, 0, right.rows, 0,
                            link::infer_columns(left.rows, "id", right.rows, "id")};
        std::size_t right_ones = 0;
        std::size_t wrong = 0;
        std::size_t pairs = 0;
        std::vector<std::size_t> alarms(muster_test::relabellings);
        std::vector<std::size_t> of_kind(muster_test::relabellings);
        for (const auto& c : claims) {
            pairs += c.truth.size();
            ++of_kind[static_cast<std::size_t>(c.is)];
        }
        for (const auto& f : linker.links()) {
            if (f.how_sure < link::band::probable) continue;
            const auto& c = claims[f.left];
            if (std::ranges::find(c.truth, f.right) != c.truth.end()) {
                ++right_ones;
            } else {
                ++wrong;
                ++alarms[static_cast<std::size_t>(c.is)];
            }
        }
        const auto part = [](std::size_t a, std::size_t b) {
            return static_cast<double>(a) / static_cast<double>(b);
        };
        const auto precision = part(right_ones, right_ones + wrong);
        const auto recall = part(right_ones, pairs);
        INFO("seed ", seed, " precision ", precision, " recall ", recall);
        CHECK(precision > 0.85);
        CHECK(recall > 0.75);
        for (const auto k : {relabelling::beside, relabelling::next_part, relabelling::other_town,
                             relabelling::upkeep}) {
            const auto i = static_cast<std::size_t>(k);
            INFO(muster_test::relabelling_names[i]);
            CHECK(part(alarms[i], of_kind[i]) < 0.06);
        }
    }
}

TEST_CASE("a table of a few rows is not linked with itself for want of data") {
    for (const std::size_t rows : {2u, 3u, 5u, 10u, 20u}) {
        INFO("rows ", rows);
        std::size_t false_ones = 0;
        std::size_t found = 0;
        for (std::uint64_t seed = 101; seed != 111; ++seed) {
            muster_test::relabelling_simulator simulator{seed, 5}; // few towns: much in common
            auto all = simulator.civil(rows);
            auto again = all.front();
            again.id = "again";
            again.title = "THE " + again.title + ".";
            all.push_back(again);
            const stored table{all};
            const auto& t = table.rows;
            link::linker linker{t, 0, t, 0, link::infer_columns(t, "id", t, "id")};
            for (const auto& f : linker.links()) {
                if (f.how_sure < link::band::probable) continue;
                const bool is = std::min(f.left, f.right) == 0 && std::max(f.left, f.right) == rows;
                ++(is ? found : false_ones);
            }
        }
        CHECK(false_ones == 0);
        if (rows >= 5) CHECK(found >= 9);
    }
}

TEST_CASE("duplicates within one table, in groups") {
    std::vector<simulated> all;
    muster_test::relabelling_simulator simulator{5};
    for (const auto& one : simulator.civil(600)) {
        all.push_back(one);
        if (all.size() % 5 != 0) continue;
        auto again = one;
        again.id += "x";
        again.title = "THE " + again.title + ".";
        all.push_back(again);
    }
    const stored table{all};
    link::linker linker{table.rows, 0, table.rows, 0,
                        link::infer_columns(table.rows, "id", table.rows, "id")};
    std::size_t found = 0;
    std::size_t wrong = 0;
    for (const auto& f : linker.links()) {
        if (f.how_sure < link::band::probable) continue;
        const auto& a = all[std::min(f.left, f.right)].id;
        const auto& b = all[std::max(f.left, f.right)].id;
        (b == a + "x" ? found : wrong) += 1;
    }
    CHECK(found > 120);
    CHECK(wrong < 10);
}

TEST_CASE("nothing to link is no links") {
    const stored none{{}};
    const stored one{{simulated{"A", "ring road", "north", "office", 5, 2024, {}, {}}}};
    CHECK(answers(none, none).empty());
    CHECK(answers(one, none).empty());
    CHECK(answers(none, one).empty());
    CHECK(answers(one, one).size() <= 1);
}

TEST_CASE("a pair is explained: prior, comparisons and kin add up") {
    muster_test::relabelling_simulator simulator{6, 300};
    const auto civil = simulator.civil(2000);
    const auto claims = simulator.claims(civil, 500);
    const stored left{claims};
    const stored right{civil};
    link::linker linker{left.rows, 0, right.rows, 0,
                        link::infer_columns(left.rows, "id", right.rows, "id")};
    const auto links = linker.links();
    REQUIRE(!links.empty());
    for (const auto& f : links) {
        const auto says = linker.explain(f.left, f.right);
        double sum = says.prior + says.kin;
        for (const auto& e : says.comparisons) {
            sum += e.bits;
            CHECK((e.level != 0 || e.bits == 0)); // a missing value is no evidence
        }
        CHECK(says.kin <= 0);
        CHECK(sum == doctest::Approx(says.bits));
        CHECK(std::ranges::binary_search(linker.candidates_of(f.left), f.right));
    }
}

TEST_CASE("candidates and explanations are the same whichever table comes first") {
    muster_test::relabelling_simulator simulator{6, 300};
    const auto civil = simulator.civil(500);
    const stored claims{simulator.claims(civil, 150)};
    const stored projects{civil};
    const auto columns = link::infer_columns(claims.rows, "id", projects.rows, "id");
    link::linker one{claims.rows, 0, projects.rows, 0, columns};
    link::linker two{projects.rows, 0, claims.rows, 0, columns};
    link::linker within{projects.rows, 0, projects.rows, 0, columns};
    (void)one.links();
    (void)two.links();
    (void)within.links();
    std::set<std::pair<std::uint32_t, std::uint32_t>> of_one;
    std::set<std::pair<std::uint32_t, std::uint32_t>> of_two;
    for (std::uint32_t c = 0; c != claims.rows.rows(); ++c)
        for (const auto p : one.candidates_of(c)) {
            of_one.emplace(c, p);
            CHECK(one.explain(c, p).bits == doctest::Approx(two.explain(p, c).bits));
        }
    for (std::uint32_t p = 0; p != projects.rows.rows(); ++p) {
        for (const auto c : two.candidates_of(p)) of_two.emplace(c, p);
        for (const auto q : within.candidates_of(p))
            CHECK(std::ranges::binary_search(within.candidates_of(q), p));
    }
    CHECK(of_one.size() > claims.rows.rows());
    CHECK(of_one == of_two);
}

TEST_CASE("the sides of an explanation are those of the tables, whichever is larger") {
    const auto says = [](std::size_t lefts, std::size_t rights) {
        link::table left{{"id", "title"}};
        link::table right{{"id", "title"}};
        const auto fill = [](link::table& t, std::size_t n, std::string_view first) {
            static const std::string titles[] = {"tunnel Harbrod", "quay Torrund", "road Quorn"};
            t.add(std::vector<std::string_view>{"1", first});
            for (std::size_t i = 1; i < n; ++i)
                t.add(std::vector<std::string_view>{"2", titles[i % 3]});
        };
        fill(left, lefts, "bridge Lomvik Dalvik 12");
        fill(right, rights, "bridge Lomvik Dalvik");
        link::linker linker{left, 0, right, 0, {{1, 1, link::kind::text}}};
        (void)linker.links();
        for (const auto& e : linker.explain(0, 0).comparisons)
            if (linker.features()[e.feature].is == link::aspect::against)
                return std::string{linker.features()[e.feature].levels[e.level].name};
        return std::string{};
    };
    CHECK(says(4, 9) == "a number on the left only");
    CHECK(says(9, 4) == "a number on the left only");
}

TEST_CASE("invalid UTF-8 and odd cells are data") {
    muster_test::for_all(20, [](muster_test::source from) {
        std::vector<simulated> all;
        for (int i = 0; i != 30; ++i) {
            simulated s{.id = std::to_string(i)};
            for (auto n = from.integer(0, 20); n > 0; --n)
                s.title += static_cast<char>(from.integer(0, 255));
            s.place = s.title.substr(s.title.size() / 2);
            s.amount = from.integer(0, 5);
            all.push_back(s);
        }
        const stored t{all};
        for (const auto& [a, b, bits, p] : answers(t, t)) CHECK((p >= 0 && p <= 1));
    });
}

} // namespace

} // namespace linker_test
