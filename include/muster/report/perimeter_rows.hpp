// SPDX-License-Identifier: MIT
#ifndef MUSTER_REPORT_PERIMETER_ROWS_HPP
#define MUSTER_REPORT_PERIMETER_ROWS_HPP

/// \file
/// A ledger under six definitions of defence spending, as data.

#include <muster/audit/context.hpp>
#include <muster/audit/perimeter_measure.hpp>
#include <muster/audit/spending_kind.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/decimal.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/policy/perimeter.hpp>
#include <muster/report/audit_report.hpp>
#include <muster/report/csv_row.hpp>
#include <muster/report/json.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace muster::report {

namespace detail {

/// One figure of the table: a definition, and a kind of spending or all of them.
struct perimeter_row {
    const country_year* of = nullptr;
    perimeter by{};
    std::string_view item{}; ///< name of the kind, or "all"
    rational claimed{};
    interval held{};
    std::string_view verdict{}; ///< as printed in the table of cells; empty for what is no item
    std::string lines{};        ///< ids with a blank between; empty for all
};

// Year by year, definition by definition, all claims first. `only`: of one definition.
template <class F>
void for_each_perimeter_row(std::span<const perimeter_year> years, const audit_context& c,
                            std::optional<perimeter> only, F f) {
    for (const auto& y : years) {
        const auto& g = c.groups()[y.group];
        for (std::size_t p = 0; p != perimeter_count; ++p) {
            const auto by = static_cast<perimeter>(p);
            if (only && *only != by) continue;
            f(perimeter_row{&g, by, "all", y.claimed, y.held[p]});
            for (std::size_t k = 0; k != spending_kind_count; ++k) {
                const auto& sums = y.kinds[k];
                if (sums.lines.empty()) continue;
                const auto kind = spending_kind::at(k);
                const auto item = kind.item();
                perimeter_row row{&g, by, name(kind), sums.claimed, sums.held[p]};
                if (item) row.verdict = words(perimeter_says(by, *item));
                for (const auto* l : sums.lines)
                    row.lines += (row.lines.empty() ? "" : " ") + std::string{l->id};
                f(row);
            }
        }
    }
}

inline std::string points_of(rational money, const country_year& g) {
    const auto share = share_of_gdp(interval{money}, g);
    return share ? std::string{to_percent(*share, 6).view()} : std::string{};
}

} // namespace detail

/// A row for each definition and kind of spending. Money is exact, shares have six places.
[[nodiscard]] inline std::string perimeters_csv(std::span<const perimeter_year> years,
                                                const audit_context& c,
                                                std::optional<perimeter> only = std::nullopt) {
    std::string out;
    csv_row(out, {"country", "year", "perimeter", "item", "claimed", "at_least", "at_most",
                  "currency", "pp_gdp_at_least", "pp_gdp_at_most", "says", "lines"});
    detail::for_each_perimeter_row(years, c, only, [&out](const detail::perimeter_row& r) {
        csv_row(out, {std::string{r.of->country}, std::to_string(r.of->year.number),
                      std::string{name(r.by)}, std::string{r.item}, wording::exact(r.claimed),
                      wording::exact(r.held.lower()), wording::exact(r.held.upper()),
                      std::string{r.of->currency}, detail::points_of(r.held.lower(), *r.of),
                      detail::points_of(r.held.upper(), *r.of), std::string{r.verdict}, r.lines});
    });
    return out;
}

/// The same as JSON Lines, an object for each row.
[[nodiscard]] inline std::string perimeters_jsonl(std::span<const perimeter_year> years,
                                                  const audit_context& c,
                                                  std::optional<perimeter> only = std::nullopt) {
    std::string out;
    detail::for_each_perimeter_row(years, c, only, [&out](const detail::perimeter_row& r) {
        json_object o;
        o.whole("v", 1).text("type", "perimeter").text("country", r.of->country);
        o.whole("year", r.of->year.number).text("perimeter", name(r.by)).text("item", r.item);
        o.text("claimed", wording::exact(r.claimed)).text("currency", r.of->currency);
        o.raw("held", '[' + json_string(wording::exact(r.held.lower())) + ','
                          + json_string(wording::exact(r.held.upper())) + ']');
        if (r.of->has_gdp())
            o.raw("pp_gdp", '[' + json_string(detail::points_of(r.held.lower(), *r.of)) + ','
                                + json_string(detail::points_of(r.held.upper(), *r.of)) + ']');
        if (!r.verdict.empty()) o.text("says", r.verdict);
        if (!r.lines.empty()) o.text("lines", r.lines);
        out += o.done() + '\n';
    });
    return out;
}

} // namespace muster::report

#endif // MUSTER_REPORT_PERIMETER_ROWS_HPP
