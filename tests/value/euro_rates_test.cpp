// SPDX-License-Identifier: MIT
#include <muster/value/euro_rates.hpp>

#include <cstdint>
#include <iterator>
#include <string>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace euro_rates_test {

namespace {

using muster::euro_rates;
using muster::find_euro_rate;
using muster::from_euro;
using muster::money;
using muster::rational;
using muster::to_euro;
using muster::year;

static_assert(std::size(euro_rates) == 21);

// Typed again, from the Bank of Greece's table "Irrevocable Euro Conversion Rates" and, for kuna
// and lev, from article 1 of the regulation as amended.
constexpr bool rates() {
    const auto is = [](const char* code, rational per_euro, int since) {
        const auto* const r = find_euro_rate(code);
        return r != nullptr && r->per_euro == per_euro && r->since == year{since};
    };
    return is("ATS", {137603, 10000}, 1999) && is("BEF", {403399, 10000}, 1999)
           && is("CYP", {585274, 1000000}, 2008) && is("DEM", {195583, 100000}, 1999)
           && is("ESP", {166386, 1000}, 1999) && is("EEK", {156466, 10000}, 2011)
           && is("FIM", {594573, 100000}, 1999) && is("FRF", {655957, 100000}, 1999)
           && is("GRD", {34075, 100}, 2001) && is("IEP", {787564, 1000000}, 1999)
           && is("ITL", {193627, 100}, 1999) && is("LTL", {34528, 10000}, 2015)
           && is("LVL", {702804, 1000000}, 2014) && is("LUF", {403399, 10000}, 1999)
           && is("MTL", {4293, 10000}, 2008) && is("NLG", {220371, 100000}, 1999)
           && is("PTE", {200482, 1000}, 1999) && is("SIT", {23964, 100}, 2007)
           && is("SKK", {30126, 1000}, 2009) && is("HRK", {75345, 10000}, 2023)
           && is("BGN", {195583, 100000}, 2026);
}
static_assert(rates());

constexpr bool conversions() {
    // 100 lev are 51.1291...; 51.13 euro are 100.0016 lev.
    return to_euro(money<"BGN">::of_minor(10'000)) == money<"EUR">::of_minor(5'113)
           && from_euro<"BGN">(money<"EUR">::of_minor(5'113)) == money<"BGN">::of_minor(10'000)
           && to_euro(money<"HRK">::of_minor(75'345)) == money<"EUR">::of_minor(10'000)
           && to_euro(money<"DEM">::of_minor(-10'000)) == money<"EUR">::of_minor(-5'113);
}
static_assert(conversions());

template <muster::currency_code Code>
concept converts = requires(money<Code> m) { to_euro(m); };
static_assert(converts<"HRK"> && !converts<"EUR"> && !converts<"SEK"> && !converts<"USD">);

TEST_SUITE("euro_rates") {
    TEST_CASE("as the Council fixed them") { CHECK(rates()); }
    TEST_CASE("by division, to the cent") { CHECK(conversions()); }

    TEST_CASE("ascending, of known currencies, withdrawn when the euro came or within four years") {
        std::string_view last;
        for (const auto& r : euro_rates) {
            INFO(std::string{r.code.view()});
            CHECK(last < r.code.view());
            last = r.code.view();
            const auto* const c = muster::find_currency(r.code.view());
            REQUIRE(c != nullptr);
            CHECK(c->withdrawn_year >= r.since.number - 1);
            CHECK(c->withdrawn_year <= r.since.number + 3);
        }
    }

    TEST_CASE("six significant digits") {
        for (const auto& r : euro_rates) {
            rational digits = r.per_euro;
            while (digits < 100'000) digits = digits * 10;
            INFO(std::string{r.code.view()});
            CHECK(digits.denominator() == 1);
            CHECK(digits < 1'000'000);
        }
    }

    TEST_CASE("a cent is at most half a cent from the exact amount") {
        muster_test::for_all(500, [](muster_test::source from) {
            const auto leva = money<"BGN">::of_minor(from.integer(-1'000'000'000, 1'000'000'000));
            const rational exact = leva.units() * rational{100'000, 195'583};
            const rational off = to_euro(leva).units() - exact;
            CHECK(off <= rational{1, 200});
            CHECK(off >= rational{-1, 200});
        });
    }
}

} // namespace

} // namespace euro_rates_test
