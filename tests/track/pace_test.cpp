// SPDX-License-Identifier: MIT
#include <muster/policy/nato_series.hpp>
#include <muster/track/pace.hpp>
#include <muster/value/country.hpp>
#include <muster/value/percent.hpp>

#include <algorithm>
#include <vector>

#include "support/path_case.hpp"

namespace pace_test {

namespace {

using namespace muster::literals;
using muster::pillar;
using muster::rational;
using muster::track_errc;
using muster_test::core_path;
using muster_test::core_share;

constexpr auto steady = muster_test::path_of(2020, {150, 160, 170, 180, 190});
static_assert(*least_squares_pace(steady, 2020_y, 2024_y) == rational{1, 1'000});
static_assert(*mean_pace(steady, 2021_y, 2024_y) == rational{1, 1'000});

TEST_SUITE("pace") {
    TEST_CASE("what is required, in points and in growth") {
        constexpr core_share two{2_pct};
        constexpr core_share floor{3.5_pct};
        CHECK(*muster::required_pace(2025_y, two, 2035_y, floor) == rational{15, 10'000});
        CHECK(
            *muster::required_share_growth(2024_y, core_share{1.6_pct}, 2026_y, core_share{3.6_pct})
            == rational{3, 2});
        // 50 % more share of a GDP that grows by 2 %: 53 % more spending
        CHECK(muster::real_spending_growth({3, 2}, {2, 100}) == rational{53, 100});
        CHECK(muster::required_pace(2025_y, floor, 2035_y, floor).error()
              == track_errc::target_met);
        CHECK(muster::required_pace(2035_y, two, 2035_y, floor).error() == track_errc::equal_years);
        CHECK(muster::required_share_growth(2025_y, core_share{}, 2035_y, floor).error()
              == track_errc::not_above_zero);
        CHECK(muster::required_share_growth(2025_y, core_share{0.0001_pct}, 2035_y, floor).error()
              == track_errc::out_of_range);
    }

    TEST_CASE("on a straight line every pace is the step") {
        const auto sen = *theil_sen_pace(steady, 2020_y, 2024_y);
        CHECK(sen.median == rational{1, 1'000});
        CHECK(sen.lower == sen.upper);
        CHECK(sen.pairs == 10);
    }

    TEST_CASE("one odd year moves the median pace less than the mean one") {
        const auto odd = muster_test::path_of(2020, {150, 160, 170, 180, 500});
        CHECK(*least_squares_pace(odd, 2020_y, 2024_y) == rational{72, 10'000});
        CHECK(theil_sen_pace(odd, 2020_y, 2024_y)->median == rational{10, 10'000});
        CHECK(*mean_pace(odd, 2020_y, 2024_y) == rational{875, 100'000});
    }

    TEST_CASE("least squares and the median pace agree with their plain definitions") {
        muster_test::for_all(400, [](muster_test::source from) {
            const auto path = muster_test::any_path(from);
            const auto points = path.points();
            const auto slope = least_squares_pace(path, 2014_y, 2040_y);
            if (points.size() < 2) {
                CHECK(slope.error() == track_errc::too_few_years);
                CHECK(theil_sen_pace(path, 2014_y, 2040_y).error() == track_errc::too_few_years);
                return;
            }
            // The residuals of the best line add to zero, and so do they times the years.
            double mean_x = 0;
            double mean_s = 0;
            const auto n = static_cast<double>(points.size());
            const auto real = [](rational r) {
                return static_cast<double>(r.numerator()) / static_cast<double>(r.denominator());
            };
            for (const auto& p : points) {
                mean_x += p.of.number / n;
                mean_s += real(p.share.fraction()) / n;
            }
            double above = 0;
            double below = 0;
            std::vector<double> slopes;
            for (const auto& p : points) {
                above += (p.of.number - mean_x) * (real(p.share.fraction()) - mean_s);
                below += (p.of.number - mean_x) * (p.of.number - mean_x);
                for (const auto& q : points)
                    if (q.of > p.of)
                        slopes.push_back(real((q.share - p.share).fraction()) / (q.of - p.of));
            }
            CHECK(real(*slope) == doctest::Approx(above / below).epsilon(1e-9).scale(1e-4));
            std::ranges::sort(slopes);
            const auto middle = slopes.size() / 2;
            const auto median =
                slopes.size() % 2 == 1 ? slopes[middle] : (slopes[middle - 1] + slopes[middle]) / 2;
            const auto sen = *theil_sen_pace(path, 2014_y, 2040_y);
            CHECK(real(sen.median) == doctest::Approx(median).epsilon(1e-12));
            CHECK(sen.lower <= sen.median);
            CHECK(sen.median <= sen.upper);
        });
    }

    TEST_CASE("growth of a share needs two years and shares above zero") {
        CHECK(*share_growth(muster_test::path_of(2020, {100, 150, 225}), 2020_y, 2022_y)
              == rational{3, 2});
        CHECK(share_growth(steady, 2020_y, 2020_y).error() == track_errc::equal_years);
        CHECK(share_growth(steady, 2019_y, 2024_y).error() == track_errc::year_missing);
        CHECK(share_growth(muster_test::path_of(2020, {0, 100}), 2020_y, 2021_y).error()
              == track_errc::not_above_zero);
        CHECK(mean_pace(steady, 2024_y, 2020_y).error() == track_errc::equal_years);
        CHECK(mean_pace(steady, 2020_y, 2030_y).error() == track_errc::year_missing);
    }

    TEST_CASE("the published shares of every ally fit the arithmetic") {
        for (const auto& m : muster::nato_members) {
            core_path path;
            for (auto y = 2014_y; y <= 2024_y; y = y + 1)
                if (const auto s = muster::nato_share(m.alpha3, y)) path.set(y, *s);
            if (path.empty()) continue; // Iceland
            CHECK(least_squares_pace(path, 2014_y, 2024_y).has_value());
            CHECK(theil_sen_pace(path, 2014_y, 2024_y)->pairs == 55);
        }
    }
}

} // namespace

} // namespace pace_test
