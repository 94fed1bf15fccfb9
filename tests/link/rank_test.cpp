// SPDX-License-Identifier: MIT
#include <muster/link/encode.hpp>
#include <muster/link/executor.hpp>
#include <muster/link/parallel.hpp>
#include <muster/link/rank.hpp>
#include <muster/link/spread_sort.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <numeric>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace rank_test {

namespace {

namespace link = muster::link;
using link::kind;

// A table of titles and amounts, read from the last row on if `turned`.
struct ranked {
    link::vocabulary terms;
    link::encoded records;

    ranked(std::vector<std::array<std::string, 2>> rows, bool turned, link::needless unused) {
        if (turned) std::ranges::reverse(rows);
        link::table t{{"title", "amount"}};
        for (const auto& r : rows) t.add(std::array<std::string_view, 2>{r[0], r[1]});
        std::vector<std::uint32_t> order(rows.size());
        std::iota(order.begin(), order.end(), 0u);
        if (turned) std::ranges::reverse(order);
        const std::vector<link::comparison_column> columns{{0, 0, kind::text},
                                                           {1, 1, kind::amount}};
        records = link::encode(t, order, columns, false, terms, link::serial{});
        const std::array<link::encoded*, 1> all{&records};
        link::rank_terms(terms, 0, all, unused, link::threaded{2});
    }
};

const std::vector<std::array<std::string, 2>> three{
    {"alpha quay beta quay", "17"}, {"alpha quay", "17"}, {"alpha gamma, lot 2", "19"}};

TEST_CASE("the most frequent term is the first one, and a record's terms are in this order") {
    ranked r{three, false, link::needless::stay};
    CHECK(r.terms.word("alpha") < 2);
    CHECK(r.terms.word("quay") < 2);
    CHECK(r.terms.word("beta") > 1);
    const auto first = r.records.terms(0);
    REQUIRE(first.size() == 4); // with the amount
    CHECK(std::ranges::is_sorted(first));
    CHECK(r.terms.word("quay") == first[r.terms.word("quay")].term);
}

TEST_CASE("what says nothing goes: an amount of one record, a spelling, a word that none has") {
    const ranked all{three, false, link::needless::stay};
    const ranked few{three, false, link::needless::go};
    CHECK(all.terms.size() > few.terms.size());
    CHECK(all.records.terms(2).size() == few.records.terms(2).size() + 1);
    CHECK(all.records.terms(1).size() == few.records.terms(1).size()); // two have the amount
    std::size_t keys = 0;
    for (link::term_id t = 0; t != few.terms.size(); ++t)
        keys += few.terms.is(t) == link::term_class::key ? 1u : 0u;
    CHECK(keys == 1);
}

TEST_CASE("what the lexicon alone says comes last, in its own order") {
    const ranked r{three, false, link::needless::stay};
    const link::vocabulary plain;
    std::vector<std::string_view> unsaid;
    for (link::term_id t = 0; t != plain.learnt(); ++t) unsaid.push_back(plain.text(t));
    const auto last = [&](std::string_view text) {
        link::term_id at = 0;
        for (link::term_id t = 0; t != r.terms.size(); ++t)
            if (r.terms.text(t) == text) at = t;
        return at;
    };
    CHECK(plain.learnt() == plain.size());
    CHECK(last(unsaid.front()) < last(unsaid.back()));
    CHECK(last(unsaid.back()) == r.terms.size() - 1);
}

TEST_CASE("numbers do not depend on the order in which rows are read") {
    muster_test::for_all(50, [](muster_test::source from) {
        std::vector<std::array<std::string, 2>> rows;
        for (auto n = from.integer(1, 30); n != 0; --n) {
            std::string title;
            for (auto w = from.integer(1, 5); w != 0; --w)
                title += std::string(1, static_cast<char>(from.integer('a', 'h'))) + "zt ";
            rows.push_back({title, std::to_string(from.integer(1, 9))});
        }
        const ranked a{rows, false, link::needless::go};
        const ranked b{rows, true, link::needless::go};
        REQUIRE(a.terms.size() == b.terms.size());
        for (link::term_id t = 0; t != a.terms.size(); ++t)
            CHECK(a.terms.text(t) == b.terms.text(t));
        for (std::size_t r = 0; r != rows.size(); ++r)
            CHECK(std::ranges::equal(a.records.terms(r), b.records.terms(r)));
    });
}

TEST_CASE("a slip of a word of the lexicon becomes it, unless others spell it so, too") {
    const auto ranked_with = [](const std::vector<std::string>& titles) {
        link::table t{{"title"}};
        for (const auto& title : titles) t.add(std::array<std::string_view, 1>{title});
        std::vector<std::uint32_t> order(titles.size());
        std::iota(order.begin(), order.end(), 0u);
        const std::vector<link::comparison_column> columns{{0, 0, kind::text}};
        link::vocabulary terms;
        auto records = link::encode(t, order, columns, false, terms, link::serial{});
        const std::array<link::encoded*, 1> all{&records};
        link::rank_terms(terms, 0, all, link::needless::go, link::serial{}, true);
        return records.terms(0).front().term == records.terms(1).front().term;
    };
    CHECK(ranked_with({"hopsital", "hospital", "hospital", "hospital", "hospital"}));
    CHECK_FALSE(ranked_with({"hopsital", "hospital", "hospital", "hospital"})); // not far rarer
    CHECK_FALSE(ranked_with({"hopsital", "hospital", "hospital", "hospital", "hospital", "hopsital",
                             "hospital", "hospital", "hospital", "hospital"}));
}

TEST_CASE("a spread sort sorts") {
    muster_test::for_all(200, [](muster_test::source from) {
        std::vector<int> values(static_cast<std::size_t>(from.integer(0, 60)));
        for (auto& v : values) v = static_cast<int>(from.integer(0, 99));
        auto plain = values;
        std::ranges::sort(plain);
        link::spread_sort(
            values, 4, [](int v) { return static_cast<std::size_t>(v / 25); },
            [](int a, int b) { return a < b; }, link::threaded{2});
        CHECK(values == plain);
    });
}

} // namespace

} // namespace rank_test
