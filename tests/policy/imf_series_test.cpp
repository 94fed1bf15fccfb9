// SPDX-License-Identifier: MIT
#include <muster/core/decimal.hpp>
#include <muster/policy/imf_series.hpp>
#include <muster/policy/nato_series.hpp>

#include <string>

#include <doctest/doctest.h>

#include "support/shared_data.hpp"

namespace imf_series_test {

namespace {

using muster::imf_figures_of;
using muster::rational;
using muster::year;

constexpr bool known_figures() {
    const auto poland = imf_figures_of("POL", year{2024});
    const auto bulgaria = imf_figures_of("BGR", year{2024});
    const auto croatia = imf_figures_of("HRV", year{2014});
    return poland && poland->currency == "PLN" && poland->gdp_millions == 3'641'208
           && !poland->estimate && imf_figures_of("POL", year{2026})->estimate && bulgaria
           && bulgaria->currency == "BGN" && bulgaria->gdp_millions == 202'861 && croatia
           && croatia->currency == "EUR" && imf_figures_of("USA", year{2024})->deflator > 100;
}
static_assert(known_figures());

constexpr bool absent_figures() {
    return !imf_figures_of("POL", year{2013}) && !imf_figures_of("POL", year{2031})
           && !imf_figures_of("AUT", year{2024}) && imf_figures_of("ISL", year{2030});
}
static_assert(absent_figures());

TEST_SUITE("imf_series") {
    TEST_CASE("known figures") { CHECK(known_figures()); }
    TEST_CASE("outside of the table there is nothing") { CHECK(absent_figures()); }

    // A figure in the wrong currency would be off by a factor of 1.9 or 7.5. NATO's shares are on
    // constant prices and its GDP is older than the IMF's, so that up to 15 % may stay.
    TEST_CASE("currencies fit NATO's spending in national currency") {
        for (const auto& row : muster::detail::imf_series) {
            if (row.country == "ISL") continue; // no spending
            for (int y = 2014; y <= 2022; ++y) {
                INFO(std::string{row.country}, " ", y);
                using enum muster::nato_indicator;
                const auto spent = muster::nato_figure(national_current, row.country, year{y});
                const auto share = muster::nato_figure(share_of_gdp, row.country, year{y});
                REQUIRE(spent);
                REQUIRE(share);
                const auto gdp = rational{imf_figures_of(row.country, year{y})->gdp_millions};
                const auto ratio = spent->value / share->value * 100;
                CHECK(ratio < gdp * rational{115, 100});
                CHECK(ratio > gdp * rational{85, 100});
            }
        }
    }

    TEST_CASE("every cell is that of the source") {
        int rows = 0;
        for (auto& row : muster_test::shared_csv("macro.csv")) {
            const bool gdp = row["indicator"] == "gdp_national_currency_current";
            if (!gdp && row["indicator"] != "gdp_deflator") continue;
            INFO(row["country_iso3"], " ", row["year"], " ", row["indicator"]);
            const auto figures = imf_figures_of(row["country_iso3"], year{std::stoi(row["year"])});
            REQUIRE(figures);
            const auto value = muster::parse_decimal(row["value"]);
            REQUIRE(value.has_value());
            CHECK((gdp ? rational{figures->gdp_millions, 1'000} : figures->deflator)
                  == (*value).value());
            CHECK(figures->estimate == (row["is_estimate"] == "true"));
            ++rows;
        }
        CHECK((rows == 0 || rows == 32 * 17 * 2));
    }

    TEST_CASE("every cell of public finance is that of the source") {
        int rows = 0;
        for (auto& row : muster_test::shared_csv("macro.csv")) {
            const auto finance =
                muster::imf_finance_of(row["country_iso3"], year{std::stoi(row["year"])});
            REQUIRE(finance);
            const auto value = (*muster::parse_decimal(row["value"])).value();
            const auto& indicator = row["indicator"];
            INFO(row["country_iso3"], " ", row["year"], " ", indicator);
            if (indicator == "public_debt_share_of_gdp") {
                CHECK(finance->debt == value / 100);
                CHECK(finance->debt_is_estimate == (row["is_estimate"] == "true"));
            } else if (indicator == "fiscal_balance_share_of_gdp") {
                CHECK(finance->balance == value / 100);
            } else if (indicator == "gdp_usd_current") {
                CHECK(rational{finance->gdp_usd, 1'000} == value);
            } else if (indicator == "population") {
                CHECK(rational{finance->people, 1'000} == value);
            } else {
                continue;
            }
            ++rows;
        }
        CHECK((rows == 0 || rows == 32 * 17 * 4));
    }

    TEST_CASE("real growth from GDP and deflator agrees with the growth that the source prints") {
        int rows = 0;
        for (auto& row : muster_test::shared_csv("macro.csv")) {
            if (row["indicator"] != "real_gdp_growth" || row["year"] == "2014") continue;
            INFO(row["country_iso3"], " ", row["year"]);
            const auto growth =
                muster::imf_real_growth(row["country_iso3"], year{std::stoi(row["year"])});
            REQUIRE(growth);
            const auto printed = (*muster::parse_decimal(row["value"])).value() / 100;
            // GDP is printed to the million, the deflator to a thousandth
            CHECK(abs(*growth - printed) < rational{1, 1'000});
            ++rows;
        }
        CHECK((rows == 0 || rows == 32 * 16));
        CHECK_FALSE(muster::imf_real_growth("POL", year{2014}));
        CHECK_FALSE(muster::imf_real_growth("POL", year{2031}));
        CHECK_FALSE(muster::imf_real_growth("AUT", year{2020}));
    }
}

} // namespace

} // namespace imf_series_test
