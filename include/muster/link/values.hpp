// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_VALUES_HPP
#define MUSTER_LINK_VALUES_HPP

/// \file
/// Amounts and dates in the spellings of the world, read for comparison only.

#include <muster/core/text.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace muster::link {

/// An amount of money or a quantity, in hundredths; none if the text is no number.
///
/// Points and commas that part thousands are told from the decimal one by their number and place;
/// signs of currencies and blanks are passed over. It is written in units of 10 to the `power`.
/// What does not fit 62 bits is no amount.
[[nodiscard]] constexpr std::optional<std::int64_t> read_amount(std::string_view text,
                                                                int power = 0) noexcept {
    text = trim(text);
    if (text.size() > 40) return {};
    std::size_t letters = 0;
    std::size_t digits = 0;
    std::size_t signs[2] = {0, 0}; // points, commas
    std::size_t last_sign = std::string_view::npos;
    for (std::size_t i = 0; i != text.size(); ++i) {
        const char c = text[i];
        if (is_digit(c)) {
            ++digits;
        } else if (c == '.' || c == ',') {
            ++signs[c == ',' ? 1 : 0];
            last_sign = i;
        } else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
            if (++letters > 3) return {};
        } else if (c == '/' || c == ':' || c == '(' || c == '#' || (c == '-' && i != 0)) {
            return {};
        }
    }
    if (digits == 0) return {};
    const std::size_t behind =
        last_sign == std::string_view::npos ? 0 : text.size() - last_sign - 1;
    const bool both = signs[0] != 0 && signs[1] != 0;
    const bool once =
        last_sign != std::string_view::npos && signs[text[last_sign] == ',' ? 1 : 0] == 1;
    const bool decimal = once && (both || behind != 3 || text[last_sign] == '.');
    std::int64_t value = 0;
    const int all_places = 2 + power;
    int places = 0;
    bool fraction = false;
    for (std::size_t i = 0; i != text.size(); ++i) {
        const char c = text[i];
        if (i == last_sign && decimal) fraction = true;
        if (!is_digit(c)) continue;
        if (fraction && places == all_places) break;
        if (value > 400'000'000'000'000'000) return {};
        value = value * 10 + (c - '0');
        if (fraction) ++places;
    }
    for (; places != all_places; ++places) {
        if (value > 400'000'000'000'000'000) return {};
        value *= 10;
    }
    return text.front() == '-' ? -value : value;
}

/// A calendar date of which only the year has to be known; 0 is an unknown month or day.
struct date_value {
    std::int16_t year = 0;
    std::int8_t month = 0;
    std::int8_t day = 0;

    friend constexpr bool operator==(const date_value&, const date_value&) = default;
};

/// Reads 2024, 2024-05, 2024-05-31 (also with / and .), 31/5/2024, 31.05.2024; a time of the day
/// behind it is passed over. Of 5/6/2024 the first is taken for the day.
[[nodiscard]] constexpr std::optional<date_value> read_date(std::string_view text) noexcept {
    text = trim(text);
    int parts[3] = {0, 0, 0};
    std::size_t sizes[3] = {0, 0, 0};
    std::size_t n = 0;
    std::size_t i = 0;
    for (; i != text.size() && n != 3; ++i) {
        const char c = text[i];
        if (is_digit(c)) {
            if (++sizes[n] > 4) return {};
            parts[n] = parts[n] * 10 + (c - '0');
        } else if ((c == '-' || c == '/' || c == '.') && sizes[n] != 0) {
            ++n;
        } else if ((c == 'T' || c == ' ') && n == 2 && sizes[2] != 0) {
            break;
        } else {
            return {};
        }
    }
    if (n == 3) return {};
    const auto made = [](int y, int m, int d) -> std::optional<date_value> {
        if (m > 12 && d <= 12) {
            const int other = m;
            m = d;
            d = other;
        }
        if (y < 1000 || y > 2999 || m > 12 || d > 31) return {};
        return date_value{static_cast<std::int16_t>(y), static_cast<std::int8_t>(m),
                          static_cast<std::int8_t>(d)};
    };
    if (sizes[0] == 4 && (n == 0 || sizes[1] != 0) && (n < 2 || sizes[2] != 0))
        return made(parts[0], parts[1], parts[2]);
    if (n == 2 && sizes[2] == 4) return made(parts[2], parts[1], parts[0]);
    return {};
}

/// Days since some day in the past, with months of 31 days: good enough to tell how far apart.
[[nodiscard]] constexpr int rough_days(date_value d) noexcept {
    return (d.year * 12 + d.month) * 31 + d.day;
}

static_assert(read_amount("1,234,567.89") == 123456789 && read_amount("1.234.567,89") == 123456789);
static_assert(read_amount("$399.00") == 39900 && read_amount("1 352") == 135200);
static_assert(read_amount("0.68912345", 6) == 68912345 && read_amount("1,5", 3) == 150000);
static_assert(read_amount("0.5") == 50 && read_amount("12,5") == 1250 && !read_amount("n/a"));
static_assert(read_date("2024-05-31") == date_value{2024, 5, 31});
static_assert(read_date("31.5.2024") == date_value{2024, 5, 31} && read_date("1999")->year == 1999);
static_assert(!read_date("212-677-0606") && !read_date("12") && !read_date(""));

} // namespace muster::link

#endif // MUSTER_LINK_VALUES_HPP
