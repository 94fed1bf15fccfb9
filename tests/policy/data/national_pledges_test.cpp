// SPDX-License-Identifier: MIT
#include <muster/core/decimal.hpp>
#include <muster/policy/data/national_pledges.hpp>

#include <cstddef>
#include <iterator>
#include <string>

#include <doctest/doctest.h>

#include "support/shared_data.hpp"

namespace national_pledges_test {

namespace {

using namespace muster::literals;
using muster::national_target;
using muster::national_targets;
using muster::target_base;
using muster::target_metric;
using muster::target_status;

constexpr const national_target* find(std::string_view country, target_metric metric, int by) {
    for (const auto& t : national_targets)
        if (t.country == country && t.metric == metric && t.by_year == by) return &t;
    return nullptr;
}

constexpr bool known_targets() {
    const auto* const germany = find("DEU", target_metric::core, 2029);
    const auto* const spain = find("ESP", target_metric::core, 2035);
    const auto* const wales = find("XNA", target_metric::equipment, 2024);
    const auto* const luxembourg = find("LUX", target_metric::core, 2025);
    return germany != nullptr && germany->target == 3.5_pct
           && germany->status == target_status::plan && spain != nullptr && spain->target == 2.1_pct
           && spain->status == target_status::ceiling && wales != nullptr && wales->target == 20_pct
           && wales->base == target_base::defence_expenditure && luxembourg != nullptr
           && luxembourg->base == target_base::gni;
}
static_assert(known_targets());
static_assert(find("EST", target_metric::core, 2029) == nullptr, "without a documented source");

TEST_SUITE("national_targets") {
    TEST_CASE("what single allies announced") { CHECK(known_targets()); }

    TEST_CASE("what is superseded or dropped is void, a ceiling is not") {
        int voids = 0;
        for (const auto& t : national_targets) voids += is_void(t);
        CHECK(voids == 8);
        CHECK_FALSE(is_void(*find("ESP", target_metric::core, 2035)));
        CHECK(is_void(*find("CZE", target_metric::core, 2030)));
    }

    TEST_CASE("status and text agree") {
        for (const auto& t : national_targets) {
            INFO(std::string{t.country}, " ", std::string{t.status_text});
            CHECK((t.status == target_status::superseded)
                  == t.status_text.starts_with("superseded"));
            CHECK((t.status == target_status::conditional)
                  == t.status_text.starts_with("conditional"));
            CHECK((t.status == target_status::ceiling)
                  == (t.status_text.find("ceiling") != std::string_view::npos));
        }
    }

    TEST_CASE("every cell is that of the source") {
        std::size_t at = 0;
        for (auto& row : muster_test::shared_csv("../pledges.csv")) {
            if (row["status"].starts_with("collective pledge")) continue;
            if (row["source"] == "memory, unverified") continue;
            REQUIRE(at < std::size(national_targets));
            const auto& t = national_targets[at++];
            INFO("row ", at);
            CHECK(t.country == row["country_iso3"]);
            const auto metric = row["metric"] == "core"         ? target_metric::core
                                : row["metric"] == "resilience" ? target_metric::resilience
                                : row["metric"] == "total"      ? target_metric::total
                                                                : target_metric::equipment;
            CHECK(t.metric == metric);
            const auto printed = muster::parse_decimal(row["target_percent_of_gdp"]);
            REQUIRE(printed.has_value());
            CHECK(t.target.fraction() * 100 == (*printed).value());
            CHECK((t.by_year == 0 ? std::string{} : std::to_string(t.by_year)) == row["by_year"]);
            const bool day_unknown = row["source"].ends_with("day: memory, unverified");
            CHECK(t.announced == (day_unknown ? row["announced"].substr(0, 7) : row["announced"]));
            CHECK(t.status_text == row["status"]);
            CHECK(t.source == row["source"]);
        }
        CHECK((at == 0 || at == std::size(national_targets)));
    }
}

} // namespace

} // namespace national_pledges_test
