// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_ANNUAL_PATH_HPP
#define MUSTER_TRACK_ANNUAL_PATH_HPP

/// \file
/// A share for each year: a published plan, an outturn, or a shape laid out year by year.

#include <muster/core/contract.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/value/gdp_share.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <span>

namespace muster {

/// The share of one year, and half a unit of its last printed digit.
template <pillar P>
struct path_point {
    year of{};
    gdp_share<P> share{};
    rational half_unit{}; ///< 0: exact

    /// What the share can have been before it was rounded.
    [[nodiscard]] constexpr interval bounds() const {
        return {share.fraction() - half_unit, share.fraction() + half_unit};
    }
};

/// Shares of years, in the order of the years; years may be missing. A value: it can be a constant,
/// be copied and be changed for a what-if.
///
/// Exact:   shares are fractions. Sums over a path stay in 64 bits if the shares are decimals of at
///          most ten places (`to_grid`), or such decimals parted by a number of years.
/// Errors:  more than 64 years break a precondition.
template <pillar P>
class annual_path {
public:
    static constexpr std::size_t capacity = 64;

    constexpr annual_path() = default; ///< no year

    /// Sets the share of a year, or replaces it.
    constexpr annual_path& set(year y, gdp_share<P> share, rational half_unit = 0) {
        std::size_t at = size_;
        while (at > 0 && points_[at - 1].of >= y) --at;
        if (at == size_ || points_[at].of != y) {
            expects(size_ < capacity, "a path has at most 64 years");
            for (std::size_t i = size_; i > at; --i) points_[i] = points_[i - 1];
            ++size_;
        }
        points_[at] = {y, share, half_unit};
        return *this;
    }

    [[nodiscard]] constexpr std::span<const path_point<P>> points() const& noexcept {
        return {points_.data(), size_};
    }
    [[nodiscard]] std::span<const path_point<P>>
    points() const&& = delete; // it would look into what is gone
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }

    /// Precondition: the path has a year.
    [[nodiscard]] constexpr const path_point<P>& front() const {
        expects(size_ > 0, "the path has a year");
        return points_[0];
    }
    [[nodiscard]] constexpr const path_point<P>& back() const {
        expects(size_ > 0, "the path has a year");
        return points_[size_ - 1];
    }

    [[nodiscard]] constexpr std::optional<gdp_share<P>> at(year y) const noexcept {
        for (const auto& p : points())
            if (p.of == y) return p.share;
        return std::nullopt;
    }
    /// What the share of a year can have been before it was rounded.
    [[nodiscard]] constexpr std::optional<interval> bounds(year y) const {
        for (const auto& p : points())
            if (p.of == y) return p.bounds();
        return std::nullopt;
    }

    /// Whether every year from one to another has a share.
    [[nodiscard]] constexpr bool covers(year from, year to) const noexcept {
        int found = 0;
        for (const auto& p : points()) found += p.of >= from && p.of <= to ? 1 : 0;
        return found == to - from + 1;
    }

    friend constexpr bool operator==(const annual_path& a, const annual_path& b) noexcept {
        if (a.size_ != b.size_) return false;
        for (std::size_t i = 0; i != a.size_; ++i)
            if (a.points_[i].of != b.points_[i].of || a.points_[i].share != b.points_[i].share
                || a.points_[i].half_unit != b.points_[i].half_unit)
                return false;
        return true;
    }

private:
    std::array<path_point<P>, capacity> points_{};
    std::size_t size_ = 0;
};

/// The years after one and up to another that a path says nothing of.
template <pillar P>
[[nodiscard]] constexpr int count_missing(const annual_path<P>& path, year after, year to) {
    int missing = 0;
    for (year y = after + 1; y <= to; y = y + 1) missing += path.at(y) ? 0 : 1;
    return missing;
}

} // namespace muster

#endif // MUSTER_TRACK_ANNUAL_PATH_HPP
