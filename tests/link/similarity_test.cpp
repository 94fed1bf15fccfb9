// SPDX-License-Identifier: MIT
#include <muster/link/similarity.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace similarity_test {

namespace {

namespace link = muster::link;

std::string word(muster_test::source& from) {
    std::string w;
    for (auto n = from.integer(0, 8); n > 0; --n) w += static_cast<char>(from.integer('a', 'd'));
    return w;
}

// Optimal string alignment by the full table: the slow and plain twin.
std::size_t distance(const std::string& a, const std::string& b) {
    std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i)
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                d[i][j] = i + j;
                continue;
            }
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1,
                                d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0u : 1u)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    return d[a.size()][b.size()];
}

TEST_CASE("one edit apart, against the table of all distances") {
    muster_test::for_all(20000, [](muster_test::source from) {
        const auto a = word(from);
        const auto b = word(from);
        CHECK(link::one_edit_apart(a, b) == (distance(a, b) <= 1));
    });
}

TEST_CASE("Jaro and Winkler, published values") {
    CHECK(link::jaro_winkler("martha", "marhta") == doctest::Approx(0.9611).epsilon(0.0001));
    CHECK(link::jaro_winkler("dwayne", "duane") == doctest::Approx(0.84).epsilon(0.0001));
    CHECK(link::jaro_winkler("dixon", "dicksonx") == doctest::Approx(0.8133).epsilon(0.0001));
    CHECK(link::jaro_winkler("", "a") == 0);
    CHECK(link::jaro_winkler_at_most("martha", "marhta") == 1);
    CHECK(link::jaro_winkler_at_most("harbour", "quiz") < 0.6);
    CHECK(link::jaro_winkler_at_most("", "a") == 0);
}

TEST_CASE("similarity is symmetric, within 0 and 1, and 1 for equals") {
    muster_test::for_all(5000, [](muster_test::source from) {
        const auto a = word(from);
        const auto b = word(from);
        const auto s = link::jaro_winkler(a, b);
        CHECK(s == link::jaro_winkler(b, a));
        CHECK((s >= 0 && s <= 1));
        CHECK(s <= link::jaro_winkler_at_most(a, b) + 1e-12); // sums in another order
        CHECK(link::jaro_winkler(a, a) == 1);
        CHECK(link::stands_for(a, b) == link::stands_for(b, a));
        CHECK(link::stands_for(a, a) == 8);
    });
}

} // namespace

} // namespace similarity_test
