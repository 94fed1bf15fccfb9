// SPDX-License-Identifier: MIT
#ifndef MUSTER_POLICY_PLAYBOOK_HPP
#define MUSTER_POLICY_PLAYBOOK_HPP

/// \file
/// A playbook: dated, cited clauses that say what counts, and how far.

#include <muster/core/rational.hpp>
#include <muster/value/date.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace muster {

/// Whether the allies agreed on a clause, or somebody proposes it.
enum class clause_status : std::uint8_t { agreed, proposed };

[[nodiscard]] constexpr std::string_view name(clause_status s) noexcept {
    return s == clause_status::agreed ? "agreed" : "proposed";
}

/// What counts under one heading.
struct clause {
    std::string_view code{}; ///< of a category, as in the ledger's column
    pillar counts_for{};
    rational ceiling = 1; ///< part of a line that counts without further evidence
    std::string_view
        lifted_by{}; ///< the evidence that lifts the ceiling to 1; empty if none is needed
    year valid_from{};
    year valid_until{9999};
    clause_status ceiling_status = clause_status::proposed;
    std::string_view heading{}; ///< quoted if agreed
    std::string_view citation{};

    [[nodiscard]] constexpr bool covers(pillar p, year y) const noexcept {
        return counts_for == p && valid_from <= y && y <= valid_until;
    }
};

/// A named set of clauses. Its table is a constant elsewhere; the playbook looks at it.
class playbook {
public:
    template <std::size_t N>
    constexpr playbook(std::string_view id, std::string_view title,
                       const clause (&clauses)[N]) noexcept
        : id_(id), title_(title), clauses_(clauses), size_(N) {}

    constexpr playbook(std::string_view id, std::string_view title, const clause* first,
                       std::size_t size) noexcept
        : id_(id), title_(title), clauses_(first), size_(size) {}

    [[nodiscard]] constexpr std::string_view id() const noexcept { return id_; }
    [[nodiscard]] constexpr std::string_view title() const noexcept { return title_; }
    [[nodiscard]] constexpr const clause* begin() const noexcept { return clauses_; }
    [[nodiscard]] constexpr const clause* end() const noexcept { return clauses_ + size_; }

    /// The clause of a category, or, if it has none of its own, of the nearest category above it
    /// (R-CIP.MOB, then R-CIP); null if there is none for this pillar and year.
    [[nodiscard]] constexpr const clause* find(std::string_view code, pillar p,
                                               year y) const noexcept {
        for (;;) {
            for (const auto& c : *this)
                if (c.code == code && c.covers(p, y)) return &c;
            const auto dot = code.rfind('.');
            if (dot == std::string_view::npos) return nullptr;
            code = code.substr(0, dot);
        }
    }

private:
    std::string_view id_;
    std::string_view title_;
    const clause* clauses_;
    std::size_t size_;
};

} // namespace muster

#endif // MUSTER_POLICY_PLAYBOOK_HPP
