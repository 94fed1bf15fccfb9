// SPDX-License-Identifier: MIT
#include <muster/core/contract.hpp>
#include <muster/track/regression.hpp>

#include <vector>

#include <doctest/doctest.h>

namespace regression_test {

namespace {

using doctest::Approx;
using muster::track_errc;

TEST_SUITE("regression") {
    // Source: NIST, Statistical Reference Datasets, Norris: certified intercept -0.262323073774029,
    // slope 1.00211681802045, standard error of the slope 0.429796848199937E-03.
    TEST_CASE("the certified values of NIST's data set Norris") {
        const std::vector<double> y{0.1,   338.8, 118.1, 888.0, 9.2,   228.1, 668.5, 998.5, 449.1,
                                    778.9, 559.2, 0.3,   0.1,   778.1, 668.8, 339.3, 448.9, 10.8,
                                    557.7, 228.3, 998.0, 888.8, 119.6, 0.3,   0.6,   557.6, 339.3,
                                    888.0, 998.5, 778.9, 10.2,  117.6, 228.9, 668.4, 449.2, 0.2};
        const std::vector<double> x{0.2,   337.4, 118.2, 884.6, 10.1,  226.5, 666.3, 996.3, 448.6,
                                    777.0, 558.2, 0.4,   0.6,   775.5, 666.9, 338.0, 447.5, 11.6,
                                    556.0, 228.1, 995.8, 887.6, 120.2, 0.3,   0.3,   556.8, 339.1,
                                    887.2, 999.0, 779.0, 11.1,  118.3, 229.2, 669.1, 448.9, 0.5};
        const auto fit = *muster::fit_line(x, y);
        CHECK(fit.slope == Approx(1.00211681802045).epsilon(1e-12));
        CHECK(fit.intercept == Approx(-0.262323073774029).epsilon(1e-10));
        CHECK(fit.error == Approx(0.429796848199937E-03).epsilon(1e-10));
        CHECK(fit.t() == Approx(fit.slope / fit.error));
    }

    TEST_CASE("points on a line, too few points, equal points") {
        const std::vector<double> x{1, 2, 3};
        const auto fit = *muster::fit_line(x, std::vector<double>{2, 4, 6});
        CHECK(fit.slope == 2);
        CHECK(fit.error == 0);
        CHECK_THROWS_AS(static_cast<void>(fit.t()), muster::contract_violation);
        CHECK(muster::fit_line(std::vector<double>{1, 2}, std::vector<double>{1, 2}).error()
              == track_errc::too_few_years);
        CHECK(muster::fit_line(std::vector<double>{1, 1, 1}, x).error() == track_errc::equal_years);
    }
}

} // namespace

} // namespace regression_test
