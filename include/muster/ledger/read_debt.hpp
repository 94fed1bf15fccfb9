// SPDX-License-Identifier: MIT
#ifndef MUSTER_LEDGER_READ_DEBT_HPP
#define MUSTER_LEDGER_READ_DEBT_HPP

/// \file
/// Assumptions on debt from a file: a row for each country.

#include <muster/core/rational.hpp>
#include <muster/ledger/companion_reader.hpp>
#include <muster/ledger/diagnostic.hpp>
#include <muster/value/year.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster {

/// What is assumed of the debt of one country.
///
/// Unit:    shares of GDP; rates a year: 0.03 of the printed 3.
struct debt_row {
    std::string country{}; ///< alpha-3
    muster::year year{};   ///< of the debt
    rational debt{};
    rational interest{};        ///< nominal, on the whole debt
    rational growth{};          ///< real
    rational inflation{};       ///< of the GDP deflator
    rational primary_balance{}; ///< without the extra spending; above zero: a surplus
};

/// Adds the rows of a debt table: columns country, year, debt, interest_rate, growth, inflation,
/// primary_balance; all but the first two in per cent.
///
/// Errors:  returns what is odd; rows with an error are not used.
[[nodiscard]] inline std::vector<diagnostic>
read_debt(std::vector<debt_row>& into, std::string_view file, std::string_view text) {
    constexpr std::string_view names[] = {"country", "year",      "debt",           "interest_rate",
                                          "growth",  "inflation", "primary_balance"};
    detail::companion_reader in{file, text, names, 7, "debt-unreadable"};
    while (in.next()) {
        debt_row r;
        auto who = in.country_at(0);
        if (!who) continue;
        r.country = std::move(*who);
        const auto when = in.year_at(1, 2000, 2063);
        if (!when) continue;
        r.year = *when;
        const auto debt = in.percent_at(2, 0, 1'000);
        if (!debt) continue;
        rational* const rates[] = {&r.interest, &r.growth, &r.inflation, &r.primary_balance};
        bool complete = true;
        for (std::size_t n = 0; n != 4 && complete; ++n) {
            const auto rate = in.percent_at(n + 3, -50, 100);
            complete = rate.has_value();
            if (complete) *rates[n] = rate->share;
        }
        if (!complete) continue;
        r.debt = debt->share;
        bool known = false;
        for (const auto& other : into) known = known || other.country == r.country;
        if (known)
            in.refuse(0, "a country that the table has only once");
        else
            into.push_back(std::move(r));
    }
    return in.finish();
}

} // namespace muster

#endif // MUSTER_LEDGER_READ_DEBT_HPP
