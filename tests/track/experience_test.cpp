// SPDX-License-Identifier: MIT
#include <muster/core/contract.hpp>
#include <muster/track/experience.hpp>
#include <muster/track/national_plan.hpp>
#include <muster/track/real.hpp>
#include <muster/value/percent.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <vector>

#include "support/path_case.hpp"
#include "support/shared_data.hpp"

namespace experience_test {

namespace {

using namespace muster::literals;
using muster::rational;
using muster::track_errc;
using muster_test::core_share;
using muster_test::path_of;

TEST_SUITE("experience") {
    TEST_CASE("growth over five years, from the source again") {
        std::map<std::string, double> spent;
        for (auto& row : muster_test::shared_csv("nato_expenditure.csv"))
            if (row["indicator"] == "defence_expenditure_usd_constant2015"
                && !row["country_iso3"].starts_with("NATO"))
                spent[row["country_iso3"] + row["year"]] = std::stod(row["value"]);
        const auto all = muster::past_growth();
        CHECK(all.size() == 31 * 6);
        CHECK(std::ranges::is_sorted(all));
        if (spent.empty()) return;
        std::vector<double> growth;
        for (const auto& [key, value] : spent) {
            const auto later =
                spent.find(key.substr(0, 3) + std::to_string(std::stoi(key.substr(3)) + 5));
            if (later != spent.end()) growth.push_back(std::pow(later->second / value, 0.2) - 1);
        }
        std::ranges::sort(growth);
        REQUIRE(growth.size() == all.size());
        for (std::size_t i = 0; i != all.size(); ++i)
            CHECK(std::abs(muster::to_double(all[i]) - growth[i]) < 1e-6);
        const double at = 0.95 * static_cast<double>(growth.size() - 1);
        const auto below = static_cast<std::size_t>(at);
        const double wanted =
            growth[below] + (at - static_cast<double>(below)) * (growth[below + 1] - growth[below]);
        CHECK(std::abs(muster::to_double(muster::past_growth_quantile()) - wanted) < 1e-6);
    }

    TEST_CASE("achieved over needed growth") {
        // grew by half a year, and needs half a year
        const auto path = path_of(2020, {100, 150, 225});
        CHECK(*progress_ratio(path, 2020_y, 2022_y, 2024_y, core_share{5.0625_pct}) == 1);
        CHECK(*progress_ratio(path_of(2020, {200, 200}), 2020_y, 2021_y, 2023_y, core_share{3_pct})
              == 0);
        CHECK(*progress_ratio(path_of(2020, {200, 190}), 2020_y, 2021_y, 2023_y, core_share{3_pct})
              < 0);
        CHECK(progress_ratio(path, 2020_y, 2022_y, 2024_y, core_share{2_pct}).error()
              == track_errc::target_met);
        CHECK(progress_ratio(path, 2019_y, 2022_y, 2024_y, core_share{5_pct}).error()
              == track_errc::year_missing);
    }

    TEST_CASE("what is no span or no part") {
        CHECK_THROWS_AS(static_cast<void>(muster::past_growth(0)), muster::contract_violation);
        CHECK_THROWS_AS(static_cast<void>(muster::past_growth_quantile(2)),
                        muster::contract_violation);
    }
}

} // namespace

} // namespace experience_test
