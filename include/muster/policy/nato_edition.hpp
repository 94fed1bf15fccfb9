// SPDX-License-Identifier: MIT
#ifndef MUSTER_POLICY_NATO_EDITION_HPP
#define MUSTER_POLICY_NATO_EDITION_HPP

/// \file
/// The editions of NATO's expenditure tables. Editions restate: the same country and year has
/// another figure in each, so that a figure without its edition is no figure.

#include <cstdint>
#include <string_view>

namespace muster {

/// An edition of the tables.
enum class nato_edition : std::uint8_t {
    june_2024,              ///< complete
    august_2025_attributed, ///< shares 2014 to 2024, from a copy that does not name its edition
    august_2025,            ///< single figures, as quoted by the press and in public sources
    july_2026,              ///< single figures, as quoted in public sources
};

/// How the figures of an edition were had.
enum class provenance : std::uint8_t {
    published,  ///< from the published workbook
    quoted,     ///< single figures, quoted by others
    attributed, ///< a copy that does not name its edition
};

/// What is known of an edition.
struct edition_facts {
    nato_edition edition{};
    std::string_view name;     ///< short, for tables
    std::string_view citation; ///< whole
    provenance had{};
};

inline constexpr edition_facts nato_editions[] = {
    {nato_edition::june_2024, "June 2024",
     "NATO, Defence Expenditure of NATO Countries (2014-2024), 17 June 2024",
     provenance::published},
    {nato_edition::august_2025_attributed, "August 2025 (attributed)",
     "a public copy attributed to NATO, Defence Expenditure of NATO Countries (2014-2025), August "
     "2025",
     provenance::attributed},
    {nato_edition::august_2025, "August 2025 (quoted)",
     "NATO, Defence Expenditure of NATO Countries (2014-2025), August 2025, as quoted by the press",
     provenance::quoted},
    {nato_edition::july_2026, "July 2026 (quoted)",
     "NATO, Defence Investment of NATO Countries (2014-2026), July 2026, as quoted in public "
     "sources",
     provenance::quoted},
};

[[nodiscard]] constexpr const edition_facts& facts_of(nato_edition e) noexcept {
    return nato_editions[static_cast<int>(e)];
}

/// What the tables count.
enum class nato_indicator : std::uint8_t {
    share_of_gdp,      ///< per cent of GDP, at constant prices
    real_change,       ///< per cent against the year before
    national_current,  ///< millions of national currency, current prices
    national_constant, ///< millions of national currency, 2015 prices
    usd_current,       ///< millions of dollars, current prices and exchange rates
    usd_constant,      ///< millions of dollars, 2015 prices and exchange rates
    usd_constant_2021, ///< millions of dollars, 2021 prices and exchange rates
    gdp_usd_current,   ///< millions of dollars, current prices and exchange rates
    gdp_usd_constant,  ///< millions of dollars, 2015 prices and exchange rates
    equipment,         ///< per cent of defence expenditure
    personnel,         ///< per cent of defence expenditure
    infrastructure,    ///< per cent of defence expenditure
    other,             ///< per cent of defence expenditure
};

} // namespace muster

#endif // MUSTER_POLICY_NATO_EDITION_HPP
