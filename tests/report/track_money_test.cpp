// SPDX-License-Identifier: MIT
#include <muster/report/track_money.hpp>
#include <muster/track/path_shape.hpp>
#include <muster/value/percent.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "support/path_case.hpp"

namespace track_money_test {

namespace {

using namespace muster::literals;
namespace report = muster::report;

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

TEST_SUITE("track_money") {
    TEST_CASE("money: the mix, the debt, America") {
        const std::vector<std::string_view> one{"POL"};
        CHECK(has(report::mix_text(one, 2014_y, 2024_y), "51.1 %"));
        report::debt_case c{.country = "XAT", .from = 2025_y, .debt = {6, 10}, .until = 2035_y};
        c.path =
            laid_out(muster::linear_path<muster::pillar::core>{2025_y, 2_pct, 2035_y, 3.5_pct});
        c.balance = {-2, 100};
        const auto debt = report::debt_text(std::vector{c}, "Assumed: nothing.");
        CHECK(has(debt, "60.0"));
        CHECK(has(debt, "+8.2")); // 8.25 points, to even
        CHECK(has(debt, "67 %"));
        const std::vector<muster::rational> cuts{{1, 2}};
        CHECK(has(report::america_text(2024_y, cuts), "assumed 50 % less"));
    }
}

} // namespace

} // namespace track_money_test
