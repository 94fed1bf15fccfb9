// SPDX-License-Identifier: MIT
#include <muster/track/convergence.hpp>

#include <cmath>
#include <vector>

#include <doctest/doctest.h>

#include "support/nato_panel.hpp"

namespace convergence_test {

namespace {

using doctest::Approx;
using muster::track_errc;
using panel = std::vector<muster::trajectory>;

TEST_SUITE("convergence") {
    TEST_CASE("a gap that halves every year") {
        panel p(2);
        panel one(3);
        for (int t = 0; t != 6; ++t) {
            p[0].push_back(2 - std::pow(0.5, t));
            p[1].push_back(2 + std::pow(0.5, t));
            // logarithms that close on zero by a tenth a year
            for (int i = 0; i != 3; ++i)
                one[static_cast<std::size_t>(i)].push_back(std::exp((i + 1) * std::pow(0.9, t)));
        }
        const auto sigma = *muster::sigma_convergence_of(p);
        CHECK(sigma.yearly == Approx(-std::log(2.0)));
        CHECK(sigma.deviation.front() == Approx(1));
        const auto beta = *muster::beta_convergence_of(one);
        CHECK(beta.speed == Approx(-std::log(0.9)));
    }

    // Computed from the same table by another program.
    TEST_CASE("the published shares: the spread grew while the lowest grew fastest") {
        const muster_test::nato_panel nato;
        const auto sigma = *muster::sigma_convergence_of(nato.shares);
        CHECK(sigma.yearly == Approx(0.014380003874).epsilon(1e-8));
        CHECK(sigma.t == Approx(2.903960664).epsilon(1e-8));
        const auto beta = *muster::beta_convergence_of(nato.shares);
        CHECK(beta.slope == Approx(-0.056910442417).epsilon(1e-9));
        CHECK(beta.t == Approx(-4.991494187).epsilon(1e-8));
        CHECK(beta.speed == Approx(0.084188950170).epsilon(1e-9));
    }

    TEST_CASE("odd panels say what is odd") {
        CHECK(muster::sigma_convergence_of(panel{}).error() == track_errc::too_few_years);
        CHECK(muster::sigma_convergence_of(panel{{1, 2}, {2, 3}}).error()
              == track_errc::too_few_years);
        CHECK(muster::beta_convergence_of(panel{{1, 2, 3}, {2, 3}}).error()
              == track_errc::year_missing);
        CHECK(muster::beta_convergence_of(panel{{1, 0, 3}, {2, 3, 4}}).error()
              == track_errc::not_above_zero);
        CHECK(muster::sigma_convergence_of(panel{{1, 2, 3}, {1, 2, 3}}).error()
              == track_errc::not_above_zero);
        CHECK(muster::beta_convergence_of(panel{{1, 2, 3}, {1, 3, 4}, {1, 5, 6}}).error()
              == track_errc::equal_years);
    }
}

} // namespace

} // namespace convergence_test
