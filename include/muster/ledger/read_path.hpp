// SPDX-License-Identifier: MIT
#ifndef MUSTER_LEDGER_READ_PATH_HPP
#define MUSTER_LEDGER_READ_PATH_HPP

/// \file
/// The table of plans and outturns from a file.

#include <muster/ledger/companion_reader.hpp>
#include <muster/ledger/diagnostic.hpp>
#include <muster/ledger/path_table.hpp>
#include <muster/value/pillar.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster {

/// Adds the rows of a path table: columns country, year, pillar, share, and, if there, vintage,
/// kind (plan, which is the default, actual or forecast). Shares are per cent of GDP as printed:
/// plans are exact, the others are known to their last digit. Years are from 2000 to 2063.
///
/// Errors:  returns what is odd; rows with an error are not used.
[[nodiscard]] inline std::vector<diagnostic> read_path(path_table& into, std::string_view file,
                                                       std::string_view text) {
    constexpr std::string_view names[] = {"country", "year", "pillar", "share", "vintage", "kind"};
    detail::companion_reader in{file, text, names, 4, "path-unreadable"};
    while (in.next()) {
        path_row r{.vintage = std::string{in.cell(4)}, .row = in.row()};
        auto who = in.country_at(0);
        if (!who) continue;
        r.country = std::move(*who);
        const auto when = in.year_at(1, 2000, 2063);
        if (!when) continue;
        r.year = *when;
        const auto counts_for =
            in.cell(2) == name(pillar::total) ? pillar::total : find_pillar(in.cell(2));
        if (!counts_for || *counts_for == pillar::none) {
            in.refuse(2, "core, resilience or total");
            continue;
        }
        r.pillar = *counts_for;
        const auto kind = in.cell(5).empty() ? path_kind::plan : find_path_kind(in.cell(5));
        if (!kind) {
            in.refuse(5, "plan, actual or forecast");
            continue;
        }
        r.kind = *kind;
        const auto share = in.percent_at(3, 0, 100);
        if (!share) continue;
        r.share = share->share;
        if (r.kind != path_kind::plan) r.half_unit = share->half_unit;
        if (!into.add(std::move(r))) in.refuse(1, "a year that the table has only once");
    }
    return in.finish();
}

} // namespace muster

#endif // MUSTER_LEDGER_READ_PATH_HPP
