// SPDX-License-Identifier: MIT
#include <muster/ledger/figure.hpp>

#include <string_view>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace figure_test {

namespace {

using muster::figure;
using muster::figure_errc;
using muster::figure_format;
using muster::interval;
using muster::parse_figure;
using muster::parse_unit;
using muster::rational;

constexpr rational million = 1'000'000;

constexpr bool reads_as_printed() {
    const auto f = parse_figure("12.5", {.unit = million});
    return f && f->value == 12'500'000 && f->range == interval{12'450'000, 12'550'000};
}
static_assert(reads_as_printed());

constexpr bool declared_accuracy_wins() {
    const auto exact = parse_figure("12.5", {.unit = million, .decimals = "INF"});
    const auto millions = parse_figure("12500000", {.decimals = "-6"});
    return exact && exact->range == interval{12'500'000} && millions
           && millions->range == interval{12'000'000, 13'000'000};
}
static_assert(declared_accuracy_wins());

constexpr bool cut_off_figures_are_half_open() {
    const auto f = parse_figure("7", {.truncated = true});
    return f && f->range == interval{7, 8, false, true};
}
static_assert(cut_off_figures_are_half_open());

TEST_SUITE("figure") {
    TEST_CASE("a printed amount is what it can have been") {
        CHECK(reads_as_printed());
        CHECK(declared_accuracy_wins());
        CHECK(cut_off_figures_are_half_open());
    }

    TEST_CASE("units are powers of ten up to a billion") {
        CHECK(*parse_unit("1") == 1);
        CHECK(*parse_unit("1e3") == 1'000);
        CHECK(*parse_unit("1000000") == 1'000'000);
        CHECK(*parse_unit("1e9") == 1'000'000'000);
        for (const auto* bad : {"", "2", "1e", "e6", "1.0", "1e99", "-1", "million"})
            CHECK_MESSAGE(!parse_unit(bad), bad);
    }

    TEST_CASE("what is no amount is refused, with the reason") {
        const auto why = [](std::string_view text, figure_format format = {}) {
            const auto read = parse_figure(text, format);
            REQUIRE(!read);
            return read.error();
        };
        CHECK(why("") == figure_errc::not_a_number);
        CHECK(why("about 40") == figure_errc::not_a_number);
        CHECK(why("1,5") == figure_errc::not_a_number); // the mark is declared, never guessed
        CHECK(why("1e6") == figure_errc::not_a_number);
        CHECK(why("0.00001") == figure_errc::too_fine);
        CHECK(why("100000000000001") == figure_errc::too_large);
        CHECK(why("-100000000000001") == figure_errc::too_large);
        CHECK(why("100001", {.unit = 1'000'000'000}) == figure_errc::too_large);
        CHECK(why("1", {.decimals = "many"}) == figure_errc::bad_decimals);
        CHECK(why("1", {.decimals = "5"}) == figure_errc::bad_decimals);
        CHECK(why("9.223372036854775807") == figure_errc::too_fine);
    }

    TEST_CASE("the largest amount and the finest one are read") {
        CHECK(parse_figure("100000000000000", {})->value == muster::largest_amount);
        CHECK(parse_figure("0.0001", {})->value == rational{1, 10'000});
        CHECK(parse_figure("0.0000000000001", {.unit = 1'000'000'000})->value
              == rational{1, 10'000});
    }

    TEST_CASE("any text is read or refused, and the value is within its range") {
        constexpr std::string_view alphabet = "0123456789.-+, eE";
        muster_test::for_all(3000, [&](muster_test::source from) {
            char text[24] = {};
            const auto size = static_cast<std::size_t>(from.integer(0, 23));
            for (std::size_t i = 0; i != size; ++i)
                text[i] = alphabet[static_cast<std::size_t>(from.integer(0, 16))];
            const figure_format format{
                .unit = muster::power_of_ten(static_cast<int>(from.integer(0, 9))),
                .decimals = from.integer(0, 2) == 0 ? "-3" : "",
                .truncated = from.integer(0, 3) == 0};
            const auto read = parse_figure({text, size}, format);
            if (!read) return;
            CHECK(read->range.lower() <= read->value);
            CHECK(read->value <= read->range.upper());
        });
    }

    TEST_CASE("a rate is above zero, up to a million, with at most six decimals") {
        using muster::parse_rate;
        CHECK(parse_rate("0.000001") == muster::rational{1, 1'000'000});
        CHECK(parse_rate("1000000") == muster::rational{1'000'000});
        CHECK(parse_rate("0,9", {.decimal = ','}) == muster::rational{9, 10});
        for (const auto* text : {"", "0", "-1", "1000000.1", "0.0000001", "x"})
            CHECK_FALSE(parse_rate(text));
    }
}

} // namespace

} // namespace figure_test
