// SPDX-License-Identifier: MIT
#ifndef MUSTER_TESTS_SUPPORT_NATO_PANEL_HPP
#define MUSTER_TESTS_SUPPORT_NATO_PANEL_HPP

/// \file
/// The published shares of the 31 allies with forces, per cent of GDP, 2014 to 2024.

#include <muster/policy/nato_series.hpp>
#include <muster/track/convergence.hpp>
#include <muster/track/real.hpp>
#include <muster/value/country.hpp>
#include <muster/value/year.hpp>

#include <string_view>
#include <vector>

namespace muster_test {

struct nato_panel {
    std::vector<std::string_view> countries;
    std::vector<muster::trajectory> shares;

    nato_panel() {
        for (const auto& m : muster::nato_members) {
            muster::trajectory path;
            for (int y = 2014; y <= 2024; ++y)
                if (const auto f = muster::nato_figure(muster::nato_indicator::share_of_gdp,
                                                       m.alpha3, muster::year{y}))
                    path.push_back(muster::to_double(f->value));
            if (path.empty()) continue; // Iceland
            countries.push_back(m.alpha3);
            shares.push_back(path);
        }
    }
    [[nodiscard]] std::vector<double> of(int year) const {
        std::vector<double> values;
        for (const auto& s : shares) values.push_back(s[static_cast<std::size_t>(year - 2014)]);
        return values;
    }
};

} // namespace muster_test

#endif // MUSTER_TESTS_SUPPORT_NATO_PANEL_HPP
