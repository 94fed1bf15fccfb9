// SPDX-License-Identifier: MIT
#include <muster/track/dispersion.hpp>

#include <cmath>
#include <vector>

#include <doctest/doctest.h>

#include "support/nato_panel.hpp"
#include "support/property.hpp"

namespace dispersion_test {

namespace {

using doctest::Approx;
using muster::track_errc;
using muster::weighted_value;

TEST_SUITE("dispersion") {
    TEST_CASE("equal shares have no dispersion, one spender has the most") {
        const std::vector<weighted_value> equal{{2, 1}, {2, 5}, {2, 0.5}};
        const auto none = *muster::dispersion_of(equal);
        CHECK(none.deviation == 0);
        CHECK(std::abs(none.gini) < 1e-15);
        CHECK(none.theil == 0);
        const std::vector<weighted_value> one{{0, 1}, {0, 1}, {0, 1}, {4, 1}};
        const auto most = *muster::dispersion_of(one);
        CHECK(most.gini == Approx(0.75)); // 1 - 1/n
        CHECK(most.theil == Approx(std::log(4.0)));
    }

    // Gini by the mean difference of all pairs, the deviation by raw moments, Theil by parting the
    // values into two groups and adding what lies within and between them.
    TEST_CASE("each measure agrees with another formula") {
        muster_test::for_all(500, [](muster_test::source from) {
            std::vector<weighted_value> values(static_cast<std::size_t>(from.integer(2, 40)));
            for (auto& v : values)
                v = {static_cast<double>(from.integer(1, 600)) / 100,
                     static_cast<double>(from.integer(1, 1'000))};
            const auto d = *muster::dispersion_of(values);
            double weight = 0;
            double sum = 0;
            double squares = 0;
            double pairs = 0;
            for (const auto& a : values) {
                weight += a.weight;
                sum += a.weight * a.value;
                squares += a.weight * a.value * a.value;
                for (const auto& b : values)
                    pairs += a.weight * b.weight * std::abs(a.value - b.value);
            }
            CHECK(d.mean == Approx(sum / weight));
            CHECK(d.deviation
                  == Approx(std::sqrt(std::abs(squares / weight - d.mean * d.mean)))
                         .scale(1)
                         .epsilon(1e-6));
            CHECK(d.gini == Approx(pairs / (2 * weight * weight * d.mean)).scale(1).epsilon(1e-12));
            double parted = 0;
            for (std::size_t half = 0; half != 2; ++half) {
                std::vector<weighted_value> group;
                double in_group = 0;
                for (std::size_t i = half; i < values.size(); i += 2) {
                    group.push_back(values[i]);
                    in_group += values[i].weight;
                }
                const auto g = *muster::dispersion_of(group);
                const double part = in_group / weight * g.mean / d.mean; // of the sum
                parted += part * (g.theil + std::log(g.mean / d.mean));
            }
            CHECK(d.theil == Approx(parted).scale(1).epsilon(1e-12));
            CHECK(d.theil >= -1e-15);
        });
    }

    // Computed from the same table by another program, by the formulas above.
    TEST_CASE("the published shares of 2014, 2020 and 2024") {
        const muster_test::nato_panel panel;
        const auto of = [&](int year) {
            std::vector<weighted_value> values;
            for (const double v : panel.of(year)) values.push_back({v, 1});
            return *muster::dispersion_of(values);
        };
        CHECK(of(2014).deviation == Approx(0.5924745485).epsilon(1e-9));
        CHECK(of(2014).gini == Approx(0.2120958865).epsilon(1e-9));
        CHECK(of(2014).theil == Approx(0.0814909856).epsilon(1e-9));
        CHECK(of(2020).deviation == Approx(0.5874321470).epsilon(1e-9));
        CHECK(of(2024).mean == Approx(2.1956282581).epsilon(1e-9));
        CHECK(of(2024).deviation == Approx(0.6731152346).epsilon(1e-9));
        CHECK(of(2024).gini == Approx(0.1633636916).epsilon(1e-9));
        CHECK(of(2024).theil == Approx(0.0449188258).epsilon(1e-9));
    }

    TEST_CASE("what has no dispersion says why") {
        CHECK(muster::dispersion_of({}).error() == track_errc::too_few_years);
        for (const auto bad : {weighted_value{-1, 1}, {1, 0}, {0, 1}})
            CHECK(muster::dispersion_of(std::vector{bad}).error() == track_errc::not_above_zero);
        CHECK(muster::dispersion_of(std::vector{weighted_value{3, 1}})->deviation == 0);
    }
}

} // namespace

} // namespace dispersion_test
