// SPDX-License-Identifier: MIT
#include <muster/link/elsewhere.hpp>
#include <muster/link/features.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

namespace elsewhere_test {

namespace {

namespace link = muster::link;
namespace level = muster::link::levels;

const std::vector<link::comparison_column> columns{{0, 0, link::kind::text},
                                                   {1, 1, link::kind::place}};
constexpr std::int32_t bit = link::term_weights::bit;

struct candidate {
    std::int32_t shared = 0; // bits of the title
    bool elsewhere = false;
};

// What the first of these candidates of one record is told of the others.
std::string_view says(const std::vector<candidate>& of) {
    const auto features = link::features_of(columns);
    std::vector<link::pair_graph::edge> edges;
    std::vector<std::int32_t> shared;
    std::vector<link::level_pattern> levels;
    const auto add = [&](std::uint32_t left, const candidate& c) {
        edges.push_back({left, static_cast<std::uint32_t>(edges.size()), 0, 0});
        shared.push_back(c.shared * bit);
        levels.emplace_back();
        levels.back()[1] = c.elsewhere ? level::other_place : level::place_named;
    };
    for (const auto& c : of) add(1, c);
    for (int other = 0; other != 9; ++other) add(2, {40, true}); // of another record
    link::count_elsewhere(edges, shared, features, levels);
    for (std::size_t f = 0; f != features.size(); ++f)
        if (features[f].is == link::aspect::elsewhere) return features[f].levels[levels[0][f]].name;
    return "is no feature";
}

TEST_CASE("candidates in other places that share as much of the title are counted") {
    CHECK(says({{20}}) == "none elsewhere shares as much of the title");
    CHECK(says({{20}, {25}}) == "none elsewhere shares as much of the title"); // in one place
    CHECK(says({{20}, {17, true}}) == "none elsewhere shares as much of the title");
    CHECK(says({{20}, {18, true}}) == "another one elsewhere shares as much of the title");
    CHECK(says({{20}, {25, true}, {19, true}, {3, true}})
          == "two or three elsewhere share as much of the title");
    CHECK(says({{20}, {25, true}, {19, true}, {20, true}, {30, true}})
          == "many elsewhere share as much of the title");
    CHECK(says({{20, true}, {25, true}}) == "not known"); // it is elsewhere itself
}

TEST_CASE("within one table, and without a place, nothing is counted") {
    const auto asked = [](const std::vector<link::feature>& features) {
        for (const auto& f : features)
            if (f.is == link::aspect::elsewhere) return true;
        return false;
    };
    CHECK(asked(link::features_of(columns)));
    CHECK_FALSE(asked(link::features_of(columns, {}, true)));
    CHECK_FALSE(asked(link::features_of(columns, {.elsewhere = false})));
    CHECK_FALSE(asked(link::features_of(std::span{columns}.first(1))));
}

} // namespace

} // namespace elsewhere_test
