// SPDX-License-Identifier: MIT
#ifndef MUSTER_LEDGER_READ_PLEDGE_HPP
#define MUSTER_LEDGER_READ_PLEDGE_HPP

/// \file
/// A pledge from a file: a row for each of its bounds.

#include <muster/ledger/companion_reader.hpp>
#include <muster/ledger/diagnostic.hpp>
#include <muster/policy/pledge.hpp>
#include <muster/value/date.hpp>
#include <muster/value/gdp_share.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muster {

/// A pledge that keeps its own texts.
struct own_pledge {
    std::string id{};
    std::string source{};
    std::optional<gdp_share<pillar::core>> core{}; ///< nothing: the file had no floor for core
    std::optional<gdp_share<pillar::resilience>> resilience{};
    std::optional<gdp_share<pillar::total>> total{};
    std::optional<year> deadline{};
    std::optional<year> review{};
    date adopted{};

    /// The pledge; it looks into this value, which has to stay. Precondition: it has a core floor.
    [[nodiscard]] pledge view() const {
        expects(core.has_value(), "a pledge has a floor for core");
        pledge p{.id = id,
                 .title = id,
                 .core = {*core},
                 .adopted = adopted,
                 .deadline = deadline,
                 .review = review,
                 .citation = source};
        if (resilience) p.resilience = at_most<pillar::resilience>{*resilience};
        if (total) p.total = at_least<pillar::total>{*total};
        return p;
    }
};

/// Reads the rows of a pledge: columns target_id, pillar, bound (ge or le), share, and, if there,
/// by_year, review_year, source, adopted. Core and total have floors (ge), resilience has a cap
/// (le): nothing else is a pledge. All rows have the target_id of the first one.
///
/// Errors:  returns what is odd; rows with an error are not used.
[[nodiscard]] inline std::vector<diagnostic> read_pledge(own_pledge& into, std::string_view file,
                                                         std::string_view text) {
    constexpr std::string_view names[] = {"target_id", "pillar",      "bound",  "share",
                                          "by_year",   "review_year", "source", "adopted"};
    detail::companion_reader in{file, text, names, 4, "pledge-unreadable"};
    while (in.next()) {
        if (into.id.empty()) into.id = in.cell(0);
        if (in.cell(0).empty() || in.cell(0) != into.id) {
            in.refuse(0, "the target_id of the first row");
            continue;
        }
        const bool floor = in.cell(2) == "ge";
        if (!floor && in.cell(2) != "le") {
            in.refuse(2, "ge or le");
            continue;
        }
        if (floor == (in.cell(1) == "resilience")) {
            in.refuse(2, floor ? "le, which a share of resilience needs: it is an upper bound"
                               : "ge, which core and total need");
            continue;
        }
        const auto share = in.percent_at(3, 0, 100);
        if (!share) continue;
        std::optional<year> by;
        if (!in.cell(4).empty()) {
            by = in.year_at(4, 2000, 2063);
            if (!by) continue;
        }
        std::optional<year> review;
        if (!in.cell(5).empty()) {
            review = in.year_at(5, 2000, 2063);
            if (!review) continue;
        }
        if (!in.cell(7).empty()) {
            const auto day = parse_date(in.cell(7));
            if (!day) {
                in.refuse(7, "a day, as in 2025-06-25");
                continue;
            }
            into.adopted = *day;
        }
        if (in.cell(1) == "core") {
            into.core = gdp_share<pillar::core>{share->share};
        } else if (in.cell(1) == "total") {
            into.total = gdp_share<pillar::total>{share->share};
        } else if (in.cell(1) == "resilience") {
            into.resilience = gdp_share<pillar::resilience>{share->share};
        } else {
            in.refuse(1, "core, resilience or total");
            continue;
        }
        if (by) into.deadline = by;
        if (review) into.review = review;
        if (!in.cell(6).empty()) into.source = in.cell(6);
    }
    return in.finish();
}

} // namespace muster

#endif // MUSTER_LEDGER_READ_PLEDGE_HPP
