// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_LINEAR_PATH_HPP
#define MUSTER_TRACK_LINEAR_PATH_HPP

/// \file
/// The straight line from where a country stands to what it pledged.

#include <muster/core/contract.hpp>
#include <muster/core/rational.hpp>
#include <muster/value/gdp_share.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

namespace muster {

/// A share that grows by the same step every year.
///
/// Exact:   every value is a fraction.
/// Errors:  the end has to be after the start.
template <pillar P>
class linear_path {
public:
    constexpr linear_path(year start, gdp_share<P> from, year end, gdp_share<P> to)
        : start_(start), end_(end), from_(from), to_(to) {
        expects(start < end, "the path ends after it starts");
    }

    [[nodiscard]] constexpr year start() const noexcept { return start_; }
    [[nodiscard]] constexpr year end() const noexcept { return end_; }

    /// What is added every year; negative if the path falls.
    [[nodiscard]] constexpr gdp_share<P> step() const {
        return rational{1, end_ - start_} * (to_ - from_);
    }

    /// The share in a year. Before the start it is the first one, after the end the last one.
    [[nodiscard]] constexpr gdp_share<P> at(year y) const {
        if (y <= start_) return from_;
        if (y >= end_) return to_;
        return from_ + rational{y - start_, end_ - start_} * (to_ - from_);
    }

private:
    year start_;
    year end_;
    gdp_share<P> from_;
    gdp_share<P> to_;
};

} // namespace muster

#endif // MUSTER_TRACK_LINEAR_PATH_HPP
