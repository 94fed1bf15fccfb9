// SPDX-License-Identifier: MIT
#ifndef MUSTER_LEDGER_CODE_LISTS_HPP
#define MUSTER_LEDGER_CODE_LISTS_HPP

/// \file
/// The words that a column with a short closed list may hold.

#include <muster/core/text.hpp>
#include <muster/ledger/schema.hpp>

#include <array>
#include <string_view>

namespace muster {

/// The closed list of one column.
struct closed_list {
    column of{};
    std::array<std::string_view, 6> words{}; ///< empty ones at the end are no words

    [[nodiscard]] constexpr bool has(std::string_view word) const noexcept {
        for (const auto w : words)
            if (!w.empty() && w == word) return true;
        return false;
    }
    [[nodiscard]] constexpr std::string_view nearest(std::string_view misspelt) const noexcept {
        nearest_word best{misspelt};
        for (const auto w : words)
            if (!w.empty()) best.show(w);
        return best.best();
    }
};

/// Source: phase, direction: Fiscal Data Package 1.0, with `committed` and `estimate` added; the
/// other lists are those of this project's ledger.
inline constexpr std::array closed_lists{
    closed_list{column::phase,
                {"proposed", "approved", "adjusted", "committed", "executed", "estimate"}},
    closed_list{column::basis, {"cash", "commitment", "accrual", "delivery"}},
    closed_list{column::price_basis, {"current", "constant"}},
    closed_list{column::direction, {"expenditure", "revenue"}},
    closed_list{column::rounding, {"rounded", "truncated"}},
    closed_list{column::instrument, {"grant", "loan", "equity", "guarantee", "tax_expenditure"}},
    closed_list{column::fin_source,
                {"national", "national_loan", "eu", "nato", "partner", "private"}},
    closed_list{column::share_method, {"incremental", "metered", "capacity", "declared"}},
    closed_list{column::fx_convention, {"average", "end_of_year", "spot", "contract", "ppp"}},
};

/// Whether a word is on the closed list of its column. Another one says as little as none.
[[nodiscard]] constexpr bool is_listed(column of, std::string_view word) noexcept {
    for (const auto& list : closed_lists)
        if (list.of == of && list.has(word)) return true;
    return false;
}

} // namespace muster

#endif // MUSTER_LEDGER_CODE_LISTS_HPP
