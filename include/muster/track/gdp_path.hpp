// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_GDP_PATH_HPP
#define MUSTER_TRACK_GDP_PATH_HPP

/// \file
/// A product for each year, in money of one year: what shares of the future are shares of.

#include <muster/core/contract.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/policy/imf_series.hpp>
#include <muster/track/fixed_point.hpp>
#include <muster/value/year.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace muster {

/// Products of following years. A value.
///
/// Unit:    millions of some money, all of the same prices.
/// Exact:   each year is rounded to the million.
class gdp_path {
public:
    static constexpr std::size_t capacity = 64;

    /// Precondition: the product is above zero.
    constexpr gdp_path(year first, std::int64_t millions) : first_(first) { append(millions); }

    /// The next year. Preconditions: the product is above zero, and the years are at most 64.
    constexpr gdp_path& append(std::int64_t millions) {
        expects(millions > 0, "GDP is above zero");
        expects(size_ < capacity, "a path has at most 64 years");
        millions_[size_++] = millions;
        return *this;
    }
    /// The next year, grown by a part: 0.02 is 2 %.
    constexpr gdp_path& grow(rational growth) {
        return append(multiply_round(millions_[size_ - 1], to_grid(1 + growth, 1'000'000),
                                     rounding::half_even));
    }

    [[nodiscard]] constexpr year first() const noexcept { return first_; }
    [[nodiscard]] constexpr year last() const { return first_ + static_cast<int>(size_ - 1); }

    /// Millions in a year; nothing outside of the path.
    [[nodiscard]] constexpr std::optional<std::int64_t> at(year y) const noexcept {
        const int i = y - first_;
        if (i < 0 || static_cast<std::size_t>(i) >= size_) return std::nullopt;
        return millions_[static_cast<std::size_t>(i)];
    }

private:
    year first_;
    std::array<std::int64_t, capacity> millions_{};
    std::size_t size_ = 0;
};

/// A product that grows by the same part every year.
[[nodiscard]] constexpr gdp_path steady_gdp(year first, std::int64_t millions, rational growth,
                                            year last) {
    gdp_path path{first, millions};
    while (path.last() < last) path.grow(growth);
    return path;
}

/// The product of an ally at prices of the first year: it grows as the IMF expects up to 2030, and
/// then goes on as in 2030.
///
/// \param shift  added to the growth of every year: -0.01 is a point less.
/// Errors:  nothing if the IMF has no growth for the first year or the country.
/// Source:  imf_edition; that growth goes on after 2030 is an assumption.
[[nodiscard]] constexpr std::optional<gdp_path> expected_gdp(std::string_view country, year first,
                                                             std::int64_t millions, year last,
                                                             rational shift = 0) {
    if (millions <= 0) return std::nullopt;
    gdp_path path{first, millions};
    rational growth;
    while (path.last() < last) {
        const auto next = imf_real_growth(country, path.last() + 1);
        if (next) growth = *next;
        if (!next && path.last() == first) return std::nullopt;
        path.grow(growth + shift);
    }
    return path;
}

} // namespace muster

#endif // MUSTER_TRACK_GDP_PATH_HPP
