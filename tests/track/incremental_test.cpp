// SPDX-License-Identifier: MIT
#include <muster/core/contract.hpp>
#include <muster/policy/nato_series.hpp>
#include <muster/track/incremental.hpp>
#include <muster/value/percent.hpp>

#include "support/path_case.hpp"

namespace incremental_test {

namespace {

using namespace muster::literals;
using muster::rational;
using muster_test::core_path;
using muster_test::core_share;

TEST_SUITE("incremental") {
    TEST_CASE("a fall counts if it is certain and more than a hundredth of a point") {
        const auto path = muster_test::path_of(2025, {200, 199, 197, 210, 150});
        const auto falls = falls_of(path, 2028_y);
        REQUIRE(falls.size() == 1);
        CHECK(falls[0].from == 2026_y);
        CHECK(falls[0].to == 2027_y);
        CHECK(falls_of(path, 2035_y).size() == 2);

        core_path rounded;
        rounded.set(2025_y, 2.03_pct, {5, 100'000}).set(2026_y, 2.01_pct, {5, 100'000});
        CHECK(falls_of(rounded, 2035_y).empty()); // 2.025 and 2.015 differ by 0.01
        rounded.set(2026_y, 2.00_pct, {5, 100'000});
        CHECK(falls_of(rounded, 2035_y).size() == 1);
    }

    TEST_CASE("a rising path has no fall, and every year after the gap is named") {
        CHECK(falls_of(muster_test::path_of(2025, {200, 200, 220}), 2035_y).empty());
        core_path path;
        path.set(2026_y, 2_pct).set(2029_y, 3_pct);
        const auto missing = missing_years(path, 2025_y, 2030_y);
        REQUIRE(missing.size() == 3);
        CHECK(missing.front() == 2027_y);
        CHECK(missing.back() == 2030_y);
        CHECK(static_cast<int>(missing.size()) == count_missing(path, 2025_y, 2030_y));
    }

    TEST_CASE("Bulgaria's aircraft of 2019 are a peak, Poland's rise is none") {
        const auto series = [](std::string_view country) {
            core_path path;
            for (auto y = 2014_y; y <= 2024_y; y = y + 1)
                path.set(y, *muster::nato_share(country, y));
            return path;
        };
        const auto peaks = peaks_of(series("BGR"));
        REQUIRE(peaks.size() == 1);
        CHECK(peaks[0].of == 2019_y);
        CHECK(peaks[0].above > rational{15, 1'000});
        CHECK(peaks_of(series("LTU")).empty());
        CHECK(peaks_of(core_path{}.set(0_y, 2_pct)).empty());
    }

    TEST_CASE("what ends is taken away") {
        CHECK(muster::without_ending(core_share{3.5_pct}, {1, 5}) == core_share{2.8_pct});
        CHECK_THROWS_AS(static_cast<void>(muster::without_ending(core_share{3.5_pct}, 2)),
                        muster::contract_violation);
    }
}

} // namespace

} // namespace incremental_test
