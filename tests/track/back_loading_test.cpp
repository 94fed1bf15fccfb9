// SPDX-License-Identifier: MIT
#include <muster/track/back_loading.hpp>
#include <muster/track/path_shape.hpp>
#include <muster/value/percent.hpp>

#include <cmath>

#include "support/path_case.hpp"

namespace back_loading_test {

namespace {

using namespace muster::literals;
using muster::pillar;
using muster::rational;
using muster::track_errc;
using muster_test::core_path;
using muster_test::core_share;

// A rise in the last m of T years alone, by equal steps.
constexpr core_path last_years(int years, int m) {
    core_path path;
    for (int k = 0; k <= years; ++k) {
        const int done = k > years - m ? k - (years - m) : 0;
        path.set(muster::year{2025 + k},
                 core_share{rational{2, 100} + rational{3 * done, 200 * m}});
    }
    return path;
}
constexpr core_path quadratic(int years) {
    core_path path;
    for (int k = 0; k <= years; ++k)
        path.set(muster::year{2025 + k},
                 core_share{rational{2, 100} + rational{3 * k * k, 200 * years * years}});
    return path;
}
constexpr rational index_of(const core_path& path) {
    return *back_loading_index(path, path.front().of, path.back().of);
}

// The closed forms, as fractions, for every number of years up to twenty.
constexpr bool shapes_have_their_closed_form() {
    for (int years = 1; years <= 20; ++years) {
        for (int m = 1; m <= years; ++m)
            if (index_of(last_years(years, m)) != rational{years - m, years + 1}) return false;
        if (index_of(quadratic(years)) != rational{years - 1, 3 * years}) return false;
        const auto end = 2025_y + years;
        if (index_of(laid_out(muster::linear_path<pillar::core>{2025_y, 2_pct, end, 3.5_pct})) != 0)
            return false;
        if (index_of(muster::logistic_path<pillar::core>(2025_y, 2_pct, end, 3.5_pct)) != 0)
            return false;
    }
    return true;
}
static_assert(index_of(last_years(10, 1)) == rational{9, 11}); // 1 - 2 / (T + 1) = .82
static_assert(index_of(last_years(10, 3)) == rational{7, 11}); // .64
static_assert(index_of(last_years(10, 5)) == rational{5, 11}); // .45
static_assert(index_of(quadratic(10)) == rational{3, 10});     // .30

TEST_SUITE("back_loading") {
    TEST_CASE("each shape has its closed form, exactly") { CHECK(shapes_have_their_closed_form()); }

    TEST_CASE("constant growth from 2 to 3.5 % is slightly late") {
        const auto path = muster::geometric_path<pillar::core>(2025_y, 2_pct, 2035_y, 3.5_pct);
        const auto index = index_of(path);
        // mean(u) by the sum of a geometric series, q^10 = 1.75
        const double q = std::pow(1.75, 0.1);
        const double mean = ((q * (1.75 - 1) / (q - 1)) - 10) / (10 * 0.75);
        CHECK(static_cast<double>(index.numerator()) / static_cast<double>(index.denominator())
              == doctest::Approx(1 - mean / 0.55).epsilon(1e-7));
        CHECK(muster::to_grid(index, 100) == rational{8, 100});
    }

    TEST_CASE("a mirrored path has the opposite index, another unit the same") {
        muster_test::for_all(500, [](muster_test::source from) {
            const auto years = static_cast<int>(from.integer(1, 15));
            core_path path;
            core_path mirrored; // turned by half a circle: u_k becomes 1 - u_(T - k)
            core_path scaled;
            std::int64_t bp[16] = {};
            for (int k = 1; k <= years; ++k) bp[k] = from.integer(-100, 300);
            bp[years] = from.integer(1, 300);
            for (int k = 0; k <= years; ++k) {
                path.set(muster::year{2020 + k}, core_share{rational{200 + bp[k], 10'000}});
                mirrored.set(muster::year{2020 + k},
                             core_share{rational{200 + bp[years] - bp[years - k], 10'000}});
                scaled.set(muster::year{2020 + k}, core_share{rational{7 * bp[k], 10'000}});
            }
            CHECK(index_of(path) == -index_of(mirrored));
            CHECK(index_of(path) == index_of(scaled));
            CHECK(index_of(path) < rational{years, years + 1} + 3 * 300); // never without a value
        });
    }

    TEST_CASE("against a target, what a plan leaves out counts as postponed") {
        constexpr core_share floor{3.5_pct};
        const auto postponed = [&](const core_path& path) {
            return *postponement_index(path, path.front().of, path.back().of, floor);
        };
        CHECK(postponed(last_years(10, 3)) == index_of(last_years(10, 3))); // it ends at the target
        CHECK(postponed(muster_test::path_of(2025, {200, 200, 200})) == 1);
        // half of the way at once, and no further: (1/2 of it) * 2 * 10 / 11 is missing
        const auto half = held_until(muster_test::path_of(2025, {200, 275}), 2035_y);
        CHECK(postponed(half) == rational{1, 11});
        CHECK(index_of(half) == rational{-9, 11});
        CHECK(postponement_index(half, 2025_y, 2025_y, floor).error() == track_errc::equal_years);
        CHECK(postponement_index(half, 2025_y, 2036_y, floor).error() == track_errc::year_missing);
        CHECK(postponement_index(half, 2025_y, 2035_y, core_share{2_pct}).error()
              == track_errc::target_met);
    }

    TEST_CASE("the last three years, the curvature and the last step") {
        const auto path = last_years(10, 3);
        CHECK(*late_part(path, 2025_y, 2035_y) == 1);
        CHECK(*late_part(path, 2025_y, 2035_y, 2) == rational{2, 3});
        CHECK(late_part(path, 2025_y, 2035_y, 11).error() == track_errc::equal_years);
        CHECK(*mean_convexity(path, 2025_y, 2035_y) == rational{1, 200} / 9);
        CHECK(*mean_convexity(last_years(10, 10), 2025_y, 2035_y) == 0);

        const auto cliff = *last_step(last_years(10, 1), 2025_y, 2035_y);
        CHECK(cliff.last == rational{15, 1'000});
        CHECK(cliff.times == 10);
        CHECK(cliff.is_cliff());
        CHECK_FALSE(last_step(last_years(10, 10), 2025_y, 2035_y)->is_cliff());
        // exactly twice the mean is none, and neither is a small step
        CHECK_FALSE(
            last_step(muster_test::path_of(2025, {200, 200, 240}), 2025_y, 2027_y)->is_cliff());
        CHECK_FALSE(last_step(muster_test::path_of(2025, {200, 200, 200, 230}), 2025_y, 2028_y)
                        ->is_cliff());
        CHECK(last_step(muster_test::path_of(2025, {200, 200, 200, 231}), 2025_y, 2028_y)
                  ->is_cliff());
    }

    TEST_CASE("the curvature is the mean of the second differences") {
        muster_test::for_all(300, [](muster_test::source from) {
            const auto path = muster_test::any_path(from);
            if (path.points().size() < 3 || !path.covers(path.front().of, path.back().of)) return;
            rational sum;
            const auto p = path.points();
            for (std::size_t i = 2; i != p.size(); ++i)
                sum =
                    sum
                    + (p[i].share - p[i - 1].share - (p[i - 1].share - p[i - 2].share)).fraction();
            CHECK(*mean_convexity(path, path.front().of, path.back().of)
                  == sum / static_cast<std::int64_t>(p.size() - 2));
        });
    }

    TEST_CASE("what has no rise says so") {
        const auto flat = muster_test::path_of(2025, {200, 300, 200});
        CHECK(back_loading_index(flat, 2025_y, 2027_y).error() == track_errc::no_rise);
        CHECK(back_loading_index(flat, 2025_y, 2025_y).error() == track_errc::equal_years);
        CHECK(back_loading_index(flat, 2025_y, 2028_y).error() == track_errc::year_missing);
        CHECK(last_step(flat, 2025_y, 2027_y).error() == track_errc::no_rise);
        CHECK(mean_convexity(flat, 2025_y, 2026_y).error() == track_errc::too_few_years);
        CHECK(mean_convexity(flat, 2025_y, 2029_y).error() == track_errc::year_missing);
    }
}

} // namespace

} // namespace back_loading_test
