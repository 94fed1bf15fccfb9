// SPDX-License-Identifier: MIT
#include <muster/track/log_t.hpp>

#include <cmath>
#include <vector>

#include <doctest/doctest.h>

#include "support/nato_panel.hpp"
#include "support/property.hpp"

namespace log_t_test {

namespace {

using doctest::Approx;
using muster::track_errc;
using panel = std::vector<muster::trajectory>;

// Paths around 2 whose distance shrinks, or grows, as a power of time, with a little noise.
panel power_paths(double power, int years, muster_test::source noise) {
    panel p(10);
    for (std::size_t i = 0; i != p.size(); ++i)
        for (int t = 1; t <= years; ++t)
            p[i].push_back(2 + (static_cast<double>(i) - 4.5) / 5 * std::pow(t, power)
                           + static_cast<double>(noise.integer(-100, 100)) / 1e5);
    return p;
}

TEST_SUITE("log_t") {
    TEST_CASE("paths that come together converge, paths that go apart do not") {
        muster_test::for_all(50, [](muster_test::source from) {
            // log H1/Ht = 2 * 1.5 log t, so that b is near 3 less what 2 log log t takes
            CHECK(muster::log_t(power_paths(-1.5, 30, from))->converges());
            CHECK(muster::log_t(power_paths(-1.5, 30, from))->b > 0.5);
            CHECK_FALSE(muster::log_t(power_paths(0.1, 30, from))->converges());
        });
    }

    // Computed from the same table by another program: slope, t, bandwidth and years used.
    TEST_CASE("the published shares do not converge") {
        const muster_test::nato_panel nato;
        const auto test = *muster::log_t(nato.shares);
        CHECK(test.b == Approx(-0.8461530618).epsilon(1e-9));
        CHECK(test.t == Approx(-6.8436985590).epsilon(1e-7));
        CHECK(test.bandwidth == Approx(2.4876587264).epsilon(1e-9));
        CHECK(test.used == 9);
        CHECK_FALSE(test.converges());
    }

    TEST_CASE("the kernel is that of Andrews") {
        CHECK(muster::detail::quadratic_spectral(0) == 1);
        CHECK(muster::detail::quadratic_spectral(1e-3) == Approx(1).epsilon(1e-5));
        // k(5/6): angle pi: 25 / (12 pi^2 (25/36)) = 3 / pi^2
        const double pi = muster::detail::pi;
        CHECK(muster::detail::quadratic_spectral(5.0 / 6) == Approx(3 / (pi * pi)));
    }

    TEST_CASE("short, equal and odd panels say why") {
        CHECK(muster::log_t(panel{{1, 2, 3}, {2, 3, 5}}).error() == track_errc::too_few_years);
        CHECK(muster::log_t(panel(3, muster::trajectory(11, 2.0))).error()
              == track_errc::not_above_zero);
        CHECK(muster::log_t(panel{}).error() == track_errc::too_few_years);
    }
}

} // namespace

} // namespace log_t_test
