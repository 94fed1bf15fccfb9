// SPDX-License-Identifier: MIT
#include <muster/value/currency.hpp>

#include <cstddef>
#include <iterator>
#include <map>
#include <string>
#include <type_traits>

#include <doctest/doctest.h>

#include "support/property.hpp"
#include "support/shared_data.hpp"

namespace currency_test {

namespace {

using muster::currencies;
using muster::currency_facts;
using muster::find_currency;

static_assert(std::is_trivially_copyable_v<currency_facts>);
static_assert(std::is_same_v<muster::currency_code, muster::fixed_text<3>>);

constexpr bool lookups() {
    const auto* const euro = find_currency("EUR");
    const auto* const yen = find_currency("JPY");
    const auto* const dinar = find_currency("KWD");
    return euro != nullptr && euro->numeric == 978 && euro->minor_units == 2 && euro->name == "Euro"
           && yen != nullptr && yen->minor_units == 0 && dinar != nullptr && dinar->minor_units == 3
           && find_currency("XAU")->minor_units == -1;
}
static_assert(lookups());

constexpr bool unknown_codes() {
    return find_currency("") == nullptr && find_currency("EU") == nullptr
           && find_currency("EURO") == nullptr && find_currency("eur") == nullptr
           && find_currency("AAA") == nullptr && find_currency("ZZZ") == nullptr;
}
static_assert(unknown_codes());

// Kuna and lev went with the year's first day; ISO 4217 names the month of the change.
constexpr bool validity() {
    const auto& kuna = *find_currency("HRK");
    const auto& lev = *find_currency("BGN");
    const auto& euro = *find_currency("EUR");
    const auto& mark = *find_currency("DEM");
    return kuna.in_force(2022, 12) && !kuna.in_force(2023, 1) && lev.in_force(2025, 12)
           && !lev.in_force(2026, 1) && !lev.in_force(2030, 6) && euro.in_force(2026, 11)
           && mark.in_force(2002, 2) && !mark.in_force(2002, 3);
}
static_assert(validity());

// A code that came back into use, or only changed its name, is in force.
constexpr bool reused_codes() {
    for (const auto* code : {"TRY", "RON", "PEN", "MWK", "SDG", "SZL", "IDR", "EUR"})
        if (find_currency(code)->withdrawn_year != 0) return false;
    return true;
}
static_assert(reused_codes());

TEST_SUITE("currency") {
    TEST_CASE("by its code") { CHECK(lookups()); }
    TEST_CASE("no other text is a code") { CHECK(unknown_codes()); }
    TEST_CASE("a withdrawn code ends with its month") { CHECK(validity()); }
    TEST_CASE("a code in use is not withdrawn") { CHECK(reused_codes()); }

    TEST_CASE("the search finds what a walk finds") {
        muster_test::for_all(2000, [](muster_test::source from) {
            std::string code;
            for (int i = 0; i != 3; ++i) code += static_cast<char>('A' + from.integer(0, 25));
            const currency_facts* walked = nullptr;
            for (const auto& c : currencies)
                if (c.code.view() == code) walked = &c;
            CHECK(find_currency(code) == walked);
        });
        for (const auto& c : currencies) CHECK(find_currency(c.code.view()) == &c);
    }

    TEST_CASE("a numeric code in force is used once") {
        std::map<int, int> uses;
        for (const auto& c : currencies)
            if (c.withdrawn_year == 0) ++uses[c.numeric];
        for (const auto& [numeric, count] : uses) {
            INFO("numeric ", numeric);
            CHECK(count == 1);
        }
    }

    TEST_CASE("every cell is that of the source") {
        const auto trimmed = [](std::string text) {
            for (auto at = text.find("\xC2\xA0"); at != std::string::npos;
                 at = text.find("\xC2\xA0"))
                text.replace(at, 2, " ");
            return text;
        };
        const auto number = [](const std::string& text) {
            return text.empty() ? 0 : std::stoi(text);
        };
        std::size_t seen = 0;
        for (auto& row : muster_test::shared_csv("codes/iso4217.csv")) {
            INFO(row["code"]);
            const auto* const c = find_currency(row["code"]);
            REQUIRE(c != nullptr);
            CHECK(c->withdrawn_year == 0);
            CHECK(c->numeric == number(row["numeric"]));
            CHECK(c->name == trimmed(row["name"]));
            CHECK(c->minor_units == (row["minor_units"].empty() ? -1 : number(row["minor_units"])));
            ++seen;
        }
        if (seen == 0) return;
        std::map<std::string, std::string> last; // the latest withdrawal of each code
        for (auto& row : muster_test::shared_csv("codes/iso4217_withdrawn.csv")) {
            const auto* const c = find_currency(row["code"]);
            REQUIRE(c != nullptr);
            if (c->withdrawn_year == 0) continue; // in use again
            CHECK(c->numeric == number(row["numeric"]));
            auto& latest = last[row["code"]];
            if (row["withdrawal_date"] > latest) latest = row["withdrawal_date"];
        }
        for (const auto& [code, text] : last) {
            INFO(code, " ", text);
            const auto& c = *find_currency(code);
            CHECK(c.withdrawn_year >= number(text.substr(0, 4)));
            if (text.size() == 7) {
                CHECK(c.withdrawn_year == number(text.substr(0, 4)));
                CHECK(c.withdrawn_month == number(text.substr(5)));
            }
        }
        CHECK(seen + last.size() == std::size(currencies));
    }
}

} // namespace

} // namespace currency_test
