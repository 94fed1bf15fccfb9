// SPDX-License-Identifier: MIT
#ifndef MUSTER_VALUE_DATE_HPP
#define MUSTER_VALUE_DATE_HPP

/// \file
/// Days of the Gregorian calendar: read from ISO 8601, compared and subtracted.

#include <muster/core/contract.hpp>
#include <muster/core/result.hpp>
#include <muster/core/text.hpp>
#include <muster/value/year.hpp>

#include <compare>
#include <cstdint>
#include <string_view>

namespace muster {

/// The number of days of a month. Precondition: the month is from 1 to 12.
[[nodiscard]] constexpr int days_in_month(int year_number, int month) {
    expects(month >= 1 && month <= 12, "month is from 1 to 12");
    if (month == 2)
        return year_number % 4 == 0 && (year_number % 100 != 0 || year_number % 400 == 0) ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/// A day of the proleptic Gregorian calendar.
class date {
public:
    constexpr date() = default; ///< 1 January of the year 0

    /// Precondition: the day exists.
    constexpr date(int year_number, int month, int day)
        : year_(year_number), month_(static_cast<std::int8_t>(month)),
          day_(static_cast<std::int8_t>(day)) {
        expects(day >= 1 && day <= days_in_month(year_number, month), "day exists");
    }

    [[nodiscard]] constexpr muster::year year() const noexcept { return year_; }
    [[nodiscard]] constexpr int month() const noexcept { return month_; }
    [[nodiscard]] constexpr int day() const noexcept { return day_; }

    /// Days from a to b; negative if b is earlier.
    [[nodiscard]] friend constexpr int days_between(date a, date b) noexcept {
        return b.ordinal() - a.ordinal();
    }

    friend constexpr bool operator==(const date&, const date&) = default;
    friend constexpr auto operator<=>(const date&, const date&) = default;

private:
    // Days since 1 March of the year 0, counting years from March so that leap days come last.
    [[nodiscard]] constexpr int ordinal() const noexcept {
        const int y = year_.number - (month_ <= 2 ? 1 : 0) + 400; // never negative
        const int m = month_ + (month_ <= 2 ? 9 : -3);
        return 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day_ - 1;
    }

    muster::year year_;
    std::int8_t month_ = 1;
    std::int8_t day_ = 1;
};

/// Why a text is not a date.
enum class date_errc : std::uint8_t { not_iso_8601, no_such_day };

/// A date in the extended calendar form of ISO 8601: 2025-06-25, nothing before or behind.
[[nodiscard]] constexpr result<date, date_errc> parse_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return failure{date_errc::not_iso_8601};
    int parts[3] = {};
    for (std::size_t i = 0; i != text.size(); ++i) {
        if (i == 4 || i == 7) continue;
        if (!is_digit(text[i])) return failure{date_errc::not_iso_8601};
        int& part = parts[i < 4 ? 0 : i < 7 ? 1 : 2];
        part = part * 10 + (text[i] - '0');
    }
    const auto [y, m, d] = parts;
    if (m < 1 || m > 12 || d < 1 || d > days_in_month(y, m)) return failure{date_errc::no_such_day};
    return date{y, m, d};
}

/// A printed date, without a heap.
struct date_text {
    char characters[10] = {};

    [[nodiscard]] constexpr std::string_view view() const noexcept {
        return {characters, sizeof characters};
    }
};

/// A date in the extended calendar form of ISO 8601.
[[nodiscard]] constexpr date_text to_iso(date d) noexcept {
    date_text out;
    const auto put = [&out](int at, int digits, int number) {
        for (int i = at + digits; i-- > at; number /= 10)
            out.characters[i] = static_cast<char>('0' + number % 10);
    };
    put(0, 4, d.year().number);
    out.characters[4] = '-';
    put(5, 2, d.month());
    out.characters[7] = '-';
    put(8, 2, d.day());
    return out;
}

} // namespace muster

#endif // MUSTER_VALUE_DATE_HPP
