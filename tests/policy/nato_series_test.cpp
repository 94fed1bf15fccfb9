// SPDX-License-Identifier: MIT
#include <muster/core/decimal.hpp>
#include <muster/policy/nato_series.hpp>

#include <iterator>
#include <optional>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "support/shared_data.hpp"

namespace nato_series_test {

namespace {

using muster::nato_edition;
using muster::nato_figure;
using muster::nato_indicator;
using muster::rational;
using muster::year;

constexpr bool known_figures() {
    const auto poland = nato_figure(nato_indicator::share_of_gdp, "POL", year{2024});
    const auto before = nato_figure(nato_indicator::share_of_gdp, "POL", year{2022});
    const auto restated =
        nato_figure(nato_indicator::share_of_gdp, "POL", year{2025}, nato_edition::july_2026);
    return poland && poland->value == rational{4'120'191, 1'000'000} && poland->estimate
           && poland->edition == nato_edition::june_2024 && before && !before->estimate && restated
           && restated->value == rational{425, 100} && restated->estimate;
}
static_assert(known_figures());

constexpr bool absent_figures() {
    return !nato_figure(nato_indicator::share_of_gdp, "ISL", year{2024})
           && nato_figure(nato_indicator::gdp_usd_current, "ISL", year{2024})
           && !nato_figure(nato_indicator::share_of_gdp, "POL", year{2013})
           && !nato_figure(nato_indicator::share_of_gdp, "POL", year{2025})
           && !nato_figure(nato_indicator::share_of_gdp, "AUT", year{2024})
           && !nato_figure(nato_indicator::national_current, "NATO", year{2024})
           && !nato_figure(nato_indicator::equipment, "POL", year{2024},
                           nato_edition::august_2025_attributed);
}
static_assert(absent_figures());

struct printed {
    const char* country;
    const char* share;
};

// Per cent of GDP in 2024, estimates, as the press printed NATO's figures of 17 June 2024.
// Source: Graphic News, "NATO allies urged to boost spending" (GN46054T, July 2024), from NATO and
// Reuters.
constexpr printed press_2024[] = {
    {"POL", "4.12"}, {"EST", "3.43"}, {"USA", "3.38"}, {"LVA", "3.15"}, {"GRC", "3.08"},
    {"LTU", "2.85"}, {"FIN", "2.41"}, {"DNK", "2.37"}, {"GBR", "2.33"}, {"ROU", "2.25"},
    {"MKD", "2.22"}, {"NOR", "2.20"}, {"BGR", "2.18"}, {"SWE", "2.14"}, {"DEU", "2.12"},
    {"HUN", "2.11"}, {"CZE", "2.10"}, {"TUR", "2.09"}, {"FRA", "2.06"}, {"NLD", "2.05"},
    {"ALB", "2.03"}, {"MNE", "2.02"}, {"SVK", "2.00"}, {"HRV", "1.81"}, {"PRT", "1.55"},
    {"ITA", "1.49"}, {"CAN", "1.37"}, {"BEL", "1.30"}, {"LUX", "1.29"}, {"SVN", "1.29"},
    {"ESP", "1.28"},
};
static_assert(std::size(press_2024) == 31);

struct column {
    const char* csv;
    nato_indicator of;
};
constexpr column columns[] = {
    {"defence_expenditure_share_of_gdp", nato_indicator::share_of_gdp},
    {"defence_expenditure_real_change", nato_indicator::real_change},
    {"defence_expenditure_national_currency_current", nato_indicator::national_current},
    {"defence_expenditure_national_currency_constant2015", nato_indicator::national_constant},
    {"defence_expenditure_usd_current", nato_indicator::usd_current},
    {"defence_expenditure_usd_constant2015", nato_indicator::usd_constant},
    {"defence_expenditure_usd_constant2021", nato_indicator::usd_constant_2021},
    {"gdp_usd_current", nato_indicator::gdp_usd_current},
    {"gdp_usd_constant2015", nato_indicator::gdp_usd_constant},
    {"category_share_equipment", nato_indicator::equipment},
    {"category_share_personnel", nato_indicator::personnel},
    {"category_share_infrastructure", nato_indicator::infrastructure},
    {"category_share_other", nato_indicator::other},
};

std::optional<nato_indicator> indicator_of(const std::string& csv) {
    for (const auto& c : columns)
        if (csv == c.csv) return c.of;
    return std::nullopt;
}

nato_edition edition_of(const std::string& source) {
    if (source.starts_with("attributed")) return nato_edition::august_2025_attributed;
    if (source.starts_with("NATO Aug 2025")) return nato_edition::august_2025;
    if (source.starts_with("NATO July 2026")) return nato_edition::july_2026;
    return nato_edition::june_2024;
}

// How many figures of the first edition, or of the later ones, a query can reach.
int reachable(bool later) {
    int count = 0;
    for (const auto& row :
         muster::detail::nato_gdp_usd_current) // it has every country and aggregate
        for (const auto& c : columns)
            for (const auto& e : muster::nato_editions) {
                if ((e.edition != nato_edition::june_2024) != later) continue;
                for (int y = 2013; y != 2028; ++y)
                    count += nato_figure(c.of, row.country, year{y}, e.edition).has_value();
            }
    return count;
}

// Compares the rows of a file, and that the tables hold nothing else.
void compare(const char* path, bool later) {
    int rows = 0;
    for (auto& row : muster_test::shared_csv(path)) {
        if (row["indicator"].starts_with("sipri_")) continue; // not free for every use
        INFO(row["country_iso3"], " ", row["year"], " ", row["indicator"], " ", row["source"]);
        const auto of = indicator_of(row["indicator"]);
        REQUIRE(of);
        const auto figure = nato_figure(*of, row["country_iso3"], year{std::stoi(row["year"])},
                                        edition_of(row["source"]));
        REQUIRE(figure);
        const auto value = muster::parse_decimal(row["value"]);
        REQUIRE(value.has_value());
        CHECK(figure->value == (*value).value());
        CHECK(figure->estimate == (row["is_estimate"] == "true"));
        ++rows;
    }
    if (rows != 0) CHECK(reachable(later) == rows);
}

TEST_SUITE("nato_series") {
    TEST_CASE("figures carry estimate and edition") { CHECK(known_figures()); }
    TEST_CASE("what was not published is absent") { CHECK(absent_figures()); }

    TEST_CASE("shares of 2024 round to those that the press printed") {
        for (const auto& p : press_2024) {
            INFO(p.country);
            const auto figure = nato_figure(nato_indicator::share_of_gdp, p.country, year{2024});
            REQUIRE(figure);
            CHECK(muster::to_decimal(figure->value, 2).view() == p.share);
        }
    }

    TEST_CASE("the four categories are the whole") {
        for (const auto& p : press_2024)
            for (int y = 2014; y <= 2024; ++y) {
                INFO(p.country, " ", y);
                rational sum = 0;
                for (const auto of : {nato_indicator::equipment, nato_indicator::personnel,
                                      nato_indicator::infrastructure, nato_indicator::other})
                    sum = sum + nato_figure(of, p.country, year{y})->value;
                CHECK(sum >= rational{99'996, 1'000});
                CHECK(sum <= rational{100'004, 1'000});
            }
    }

    TEST_CASE("real change is that of the constant series") {
        for (const auto& p : press_2024)
            for (int y = 2015; y <= 2024; ++y) {
                INFO(p.country, " ", y);
                const auto at = [&](int of) {
                    return nato_figure(nato_indicator::national_constant, p.country, year{of})
                        ->value;
                };
                const auto change = nato_figure(nato_indicator::real_change, p.country, year{y});
                // Rounded to six places, because such ratios have long denominators.
                const auto ratio = muster::to_percent(at(y) / at(y - 1), 6);
                const rational percent = (*muster::parse_decimal(ratio.view())).value();
                const rational off = percent - 100 - change->value;
                CHECK(off <= rational{1, 10'000});
                CHECK(off >= rational{-1, 10'000});
            }
    }

    TEST_CASE("every edition knows itself") {
        for (const auto& e : muster::nato_editions) CHECK(&muster::facts_of(e.edition) == &e);
    }

    TEST_CASE("the newest share is of the newest year, then of the newest edition") {
        CHECK(muster::latest_share("GBR")->of == year{2026});
        CHECK(muster::latest_share("GBR")->figure.edition == nato_edition::july_2026);
        CHECK_FALSE(muster::latest_share("ISL"));
    }

    TEST_CASE("every cell is that of the source") { compare("nato_expenditure.csv", false); }
    TEST_CASE("every cell of later editions is that of the source") {
        compare("nato_expenditure_later_editions.csv", true);
    }
}

} // namespace

} // namespace nato_series_test
