// SPDX-License-Identifier: MIT
#ifndef MUSTER_REPORT_TRACK_WORDS_HPP
#define MUSTER_REPORT_TRACK_WORDS_HPP

/// \file
/// Figures of the timeline as cells of a table: points, years, and why there is none.

#include <muster/core/decimal.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/result.hpp>
#include <muster/track/projection.hpp>
#include <muster/track/track_error.hpp>

#include <cstdint>
#include <string>

namespace muster::report {

/// A share as percentage points: "0.14".
[[nodiscard]] inline std::string points(rational share, int places = 2) {
    return std::string{to_percent(share, places).view()};
}

/// The same with its sign: "+0.14".
[[nodiscard]] inline std::string signed_points(rational share, int places = 2) {
    auto text = points(share, places);
    const bool zero = text.find_first_not_of("0.") == std::string::npos;
    return (share > 0 && !zero ? "+" : "") + text;
}

/// A statistic with a number of places.
[[nodiscard]] inline std::string real_text(double value, int places) {
    const double scaled = value * 1'000'000;
    return std::string{
        to_decimal({static_cast<std::int64_t>(scaled < 0 ? scaled - 0.5 : scaled + 0.5), 1'000'000},
                   places)
            .view()};
}

/// Millions as billions with one place: "1 234.5".
[[nodiscard]] inline std::string billions(rational millions) {
    return std::string{to_decimal(millions / 1'000, 1, rounding::half_even, {'.', ' '}).view()};
}

/// The points of a result, or a dash.
[[nodiscard]] inline std::string points_or_dash(const result<rational, track_errc>& r,
                                                int places = 2) {
    return r ? signed_points(*r, places) : "-";
}

/// "2031", "reached", ">100 y", "never"
[[nodiscard]] inline std::string words(const attainment& a) {
    switch (a.when) {
    case reach::now: return "reached";
    case reach::later: return std::to_string(a.in.number);
    case reach::beyond: return ">100 y";
    case reach::never: break;
    }
    return "never";
}

/// "2031 to 2040"; one word if both ends are the same.
[[nodiscard]] inline std::string words(const attainment_range& r) {
    const auto first = words(r.earliest);
    const auto last = words(r.latest);
    return first == last ? first : first + " to " + last;
}

} // namespace muster::report

#endif // MUSTER_REPORT_TRACK_WORDS_HPP
