// SPDX-License-Identifier: MIT
#ifndef MUSTER_LEDGER_PATH_TABLE_HPP
#define MUSTER_LEDGER_PATH_TABLE_HPP

/// \file
/// The companion table of plans and outturns: shares by country, vintage, year and pillar.

#include <muster/core/rational.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster {

/// What a share of the table is.
enum class path_kind : std::uint8_t { plan, actual, forecast };

[[nodiscard]] constexpr std::optional<path_kind> find_path_kind(std::string_view word) noexcept {
    if (word == "plan") return path_kind::plan;
    if (word == "actual") return path_kind::actual;
    if (word == "forecast") return path_kind::forecast;
    return std::nullopt;
}

/// One share.
///
/// Unit:    a share of GDP: 0.035 of the printed 3.5.
struct path_row {
    std::string country{}; ///< alpha-3
    std::string vintage{}; ///< when it was published; vintages are ordered as texts: year first
    muster::year year{};
    muster::pillar pillar{}; ///< core, resilience or total
    rational share{};
    rational half_unit{}; ///< of the last printed digit; 0 for a plan, which is what it says
    path_kind kind{};
    std::uint32_t row = 0; ///< of the file

    /// Whether two rows speak of the same figure.
    [[nodiscard]] bool is_of(const path_row& other) const {
        return country == other.country && vintage == other.vintage && year == other.year
               && pillar == other.pillar && kind == other.kind;
    }
};

/// Many of them, ordered by country, vintage and year.
class path_table {
public:
    /// False, and nothing is added, if the table has this figure already.
    bool add(path_row r) {
        std::size_t at = rows_.size();
        while (at > 0 && before(r, rows_[at - 1])) --at;
        for (std::size_t i = at; i > 0 && !before(rows_[i - 1], r); --i)
            if (rows_[i - 1].is_of(r)) return false;
        rows_.insert(rows_.begin() + static_cast<std::ptrdiff_t>(at), std::move(r));
        return true;
    }

    [[nodiscard]] const std::vector<path_row>& rows() const noexcept { return rows_; }

    /// The vintages of a country that have a share of a kind, in their order.
    [[nodiscard]] std::vector<std::string_view> vintages(std::string_view country,
                                                         path_kind kind) const {
        std::vector<std::string_view> names;
        for (const auto& r : rows_)
            if (r.country == country && r.kind == kind
                && (names.empty() || names.back() != r.vintage))
                names.emplace_back(r.vintage);
        return names;
    }

private:
    static bool before(const path_row& a, const path_row& b) {
        if (a.country != b.country) return a.country < b.country;
        if (a.vintage != b.vintage) return a.vintage < b.vintage;
        return a.year < b.year;
    }

    std::vector<path_row> rows_;
};

} // namespace muster

#endif // MUSTER_LEDGER_PATH_TABLE_HPP
