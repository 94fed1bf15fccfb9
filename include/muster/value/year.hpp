// SPDX-License-Identifier: MIT
#ifndef MUSTER_VALUE_YEAR_HPP
#define MUSTER_VALUE_YEAR_HPP

/// \file
/// Calendar years, and fiscal years with their overlap with calendar years.

#include <muster/core/contract.hpp>
#include <muster/core/rational.hpp>

#include <compare>
#include <cstdint>

namespace muster {

/// A calendar year. A structural type, so that a year can be part of a type.
struct year {
    std::int16_t number = 0;

    constexpr year() = default;
    constexpr explicit year(int n) : number(static_cast<std::int16_t>(n)) {
        expects(n >= 0 && n <= 9999, "year has at most four digits");
    }

    [[nodiscard]] friend constexpr year operator+(year y, int years) {
        return year{y.number + years};
    }
    [[nodiscard]] friend constexpr year operator-(year y, int years) {
        return year{y.number - years};
    }
    /// The number of years from b to a.
    [[nodiscard]] friend constexpr int operator-(year a, year b) noexcept {
        return a.number - b.number;
    }
    friend constexpr bool operator==(const year&, const year&) = default;
    friend constexpr auto operator<=>(const year&, const year&) = default;
};

/// A fiscal year of twelve months that may start in any month.
///
/// Label:   the calendar year that holds most of its months; a tie goes to the year of its start.
/// Source:  NATO's series: "the reference year is the one holding most months" (Canada April to
///          March, United States October to September), notes to the expenditure tables.
class fiscal_year {
public:
    /// Precondition: the start month is from 1 to 12.
    constexpr fiscal_year(year label, int start_month) : label_(label), start_month_(start_month) {
        expects(start_month >= 1 && start_month <= 12, "start month is from 1 to 12");
    }

    [[nodiscard]] constexpr year label() const noexcept { return label_; }
    [[nodiscard]] constexpr int start_month() const noexcept { return start_month_; }

    /// The calendar year in which it starts.
    [[nodiscard]] constexpr year first_year() const {
        return start_month_ <= 7 ? label_ : label_ - 1;
    }

    /// How many of its months lie in a calendar year: 0 to 12.
    [[nodiscard]] constexpr int months_in(year calendar) const {
        if (calendar == first_year()) return 13 - start_month_;
        return calendar - first_year() == 1 ? start_month_ - 1 : 0;
    }

    /// The part of it that lies in a calendar year; the parts add to 1.
    [[nodiscard]] constexpr rational part_in(year calendar) const {
        return {months_in(calendar), 12};
    }

    friend constexpr bool operator==(const fiscal_year&, const fiscal_year&) = default;

private:
    year label_;
    int start_month_ = 1;
};

namespace literals {

/// A calendar year: 2035_y.
[[nodiscard]] consteval year operator""_y(unsigned long long n) {
    expects(n <= 9999, "year has at most four digits");
    return year{static_cast<int>(n)};
}

} // namespace literals
} // namespace muster

#endif // MUSTER_VALUE_YEAR_HPP
