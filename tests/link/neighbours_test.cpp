// SPDX-License-Identifier: MIT
#include <muster/link/candidates.hpp>
#include <muster/link/compare.hpp>
#include <muster/link/encode.hpp>
#include <muster/link/features.hpp>
#include <muster/link/neighbours.hpp>
#include <muster/link/rank.hpp>
#include <muster/link/roles.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace neighbours_test {

namespace {

namespace link = muster::link;

const std::vector<link::comparison_column> columns{
    {0, 0, link::kind::text}, {1, 1, link::kind::place}, {2, 2, link::kind::amount}};

// No two are a slip apart.
std::string town_name(int town) {
    const auto letter = [](int n) { return static_cast<char>('a' + n % 26); };
    return {letter(town), letter(5 * town), 'k', letter(7 * town), letter(11 * town), 'd', 'o', 'r',
            'f'};
}

// A register of 25 towns with so many schools each, all of one title.
link::mixture_settings::neighbours of_schools(int in_town, bool of_one_amount = false) {
    link::table rows{{"title", "place", "amount"}};
    std::vector<std::array<std::string, 3>> cells;
    for (int town = 0; town != 25; ++town)
        for (int i = 0; i != in_town; ++i)
            cells.push_back(
                {"repair of the school", town_name(town),
                 std::to_string(of_one_amount ? 7000 : 1 + cells.size() * 7919 % 10007)});
    for (const auto& c : cells) rows.add(c);
    std::vector<std::uint32_t> order(cells.size());
    std::iota(order.begin(), order.end(), 0u);
    link::vocabulary terms;
    auto all = link::encode(rows, order, columns, true, terms, link::serial{});
    const std::array<link::encoded*, 1> only{&all};
    link::rank_terms(terms, 0, only, link::needless::stay, link::serial{});
    const link::term_weights weights{terms, all, all, 0b10};
    const link::candidate_index index{all, weights, terms.size(), false, {.keep = 200}};
    const auto features = link::features_of(columns);
    const link::comparer compare{all, all, terms, weights, columns, features, true, false};
    return link::count_neighbours(index, all, compare, link::roles{features}, link::serial{});
}

double all(const link::mixture_settings::neighbours& of) {
    return std::accumulate(of.begin(), of.end(), 0.0);
}

TEST_CASE("neighbours in one place are counted for those in another one") {
    CHECK(all(of_schools(1)) == 0); // one school a town
    const auto two = all(of_schools(2));
    const auto four = all(of_schools(4));
    CHECK(two > 0);
    CHECK(two < 0.1);        // of 49 others one is in the same town
    CHECK(four > 1.3 * two); // 3 of 99, and 1 of 49
}

TEST_CASE("two rows of one amount may be one project, and do not count") {
    CHECK(all(of_schools(4, true)) == 0);
}

TEST_CASE("without a place there are no neighbours") {
    const link::roles none{};
    CHECK(none.is_alike({}));
    CHECK_FALSE(none.in_one_place({5, 5, 5}));
}

} // namespace

} // namespace neighbours_test
