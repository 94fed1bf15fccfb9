// SPDX-License-Identifier: MIT
#ifndef MUSTER_VALUE_COUNTRY_HPP
#define MUSTER_VALUE_COUNTRY_HPP

/// \file
/// Countries by their ISO 3166-1 codes, and the members of the alliance.

#include <muster/core/fixed_text.hpp>
#include <muster/value/date.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace muster {

namespace detail {

// Alpha-3 and alpha-2 of each country, five letters, in ascending order.
// Source: ISO 3166-1, 249 countries, as in the package iso-codes 4.15 of Debian 12.
inline constexpr std::string_view iso_3166_1 =
    "ABWAWAFGAFAGOAOAIAAIALAAXALBALANDADAREAEARGARARMAMASMASATAAQATFTFATGAG"
    "AUSAUAUTATAZEAZBDIBIBELBEBENBJBESBQBFABFBGDBDBGRBGBHRBHBHSBSBIHBABLMBL"
    "BLRBYBLZBZBMUBMBOLBOBRABRBRBBBBRNBNBTNBTBVTBVBWABWCAFCFCANCACCKCCCHECH"
    "CHLCLCHNCNCIVCICMRCMCODCDCOGCGCOKCKCOLCOCOMKMCPVCVCRICRCUBCUCUWCWCXRCX"
    "CYMKYCYPCYCZECZDEUDEDJIDJDMADMDNKDKDOMDODZADZECUECEGYEGERIERESHEHESPES"
    "ESTEEETHETFINFIFJIFJFLKFKFRAFRFROFOFSMFMGABGAGBRGBGEOGEGGYGGGHAGHGIBGI"
    "GINGNGLPGPGMBGMGNBGWGNQGQGRCGRGRDGDGRLGLGTMGTGUFGFGUMGUGUYGYHKGHKHMDHM"
    "HNDHNHRVHRHTIHTHUNHUIDNIDIMNIMINDINIOTIOIRLIEIRNIRIRQIQISLISISRILITAIT"
    "JAMJMJEYJEJORJOJPNJPKAZKZKENKEKGZKGKHMKHKIRKIKNAKNKORKRKWTKWLAOLALBNLB"
    "LBRLRLBYLYLCALCLIELILKALKLSOLSLTULTLUXLULVALVMACMOMAFMFMARMAMCOMCMDAMD"
    "MDGMGMDVMVMEXMXMHLMHMKDMKMLIMLMLTMTMMRMMMNEMEMNGMNMNPMPMOZMZMRTMRMSRMS"
    "MTQMQMUSMUMWIMWMYSMYMYTYTNAMNANCLNCNERNENFKNFNGANGNICNINIUNUNLDNLNORNO"
    "NPLNPNRUNRNZLNZOMNOMPAKPKPANPAPCNPNPERPEPHLPHPLWPWPNGPGPOLPLPRIPRPRKKP"
    "PRTPTPRYPYPSEPSPYFPFQATQAREUREROURORUSRURWARWSAUSASDNSDSENSNSGPSGSGSGS"
    "SHNSHSJMSJSLBSBSLESLSLVSVSMRSMSOMSOSPMPMSRBRSSSDSSSTPSTSURSRSVKSKSVNSI"
    "SWESESWZSZSXMSXSYCSCSYRSYTCATCTCDTDTGOTGTHATHTJKTJTKLTKTKMTMTLSTLTONTO"
    "TTOTTTUNTNTURTRTUVTVTWNTWTZATZUGAUGUKRUAUMIUMURYUYUSAUSUZBUZVATVAVCTVC"
    "VENVEVGBVGVIRVIVNMVNVUTVUWLFWFWSMWSYEMYEZAFZAZMBZMZWEZW";
static_assert(iso_3166_1.size() == 1245, "249 countries of five letters");

// AAA to AAZ, QMA to QZZ, XAA to XZZ, ZZA to ZZZ: no country will ever have these codes.
constexpr bool is_user_assigned(std::string_view alpha3) noexcept {
    for (const char c : alpha3)
        if (c < 'A' || c > 'Z') return false;
    const auto two = alpha3.substr(0, 2);
    return alpha3.size() == 3
           && (two == "AA" || (two >= "QM" && two <= "QZ") || two[0] == 'X' || two == "ZZ");
}

} // namespace detail

/// A country.
///
/// Order:   by its alpha-3 code.
/// Source:  ISO 3166-1. Codes that the standard leaves to users (XAA to XZZ and others) are
///          countries too: examples use them for invented states.
class country {
public:
    constexpr country() = default; ///< no country

    [[nodiscard]] constexpr std::string_view alpha3() const noexcept { return code_.view(); }
    [[nodiscard]] constexpr bool is_user_assigned() const noexcept {
        return detail::is_user_assigned(alpha3());
    }

    friend constexpr bool operator==(const country&, const country&) = default;
    friend constexpr auto operator<=>(const country&, const country&) = default;

    /// The country of an alpha-3 or alpha-2 code; nothing for any other text.
    friend constexpr std::optional<country> find_country(std::string_view code) noexcept;

private:
    fixed_text<3> code_{};
};

[[nodiscard]] constexpr std::optional<country> find_country(std::string_view code) noexcept {
    std::string_view alpha3 = detail::is_user_assigned(code) ? code : std::string_view{};
    for (std::size_t i = 0; alpha3.empty() && i != detail::iso_3166_1.size(); i += 5) {
        const auto known = detail::iso_3166_1.substr(i, 5);
        if (code == known.substr(0, 3) || code == known.substr(3)) alpha3 = known.substr(0, 3);
    }
    if (alpha3.empty()) return std::nullopt;
    country found;
    for (std::size_t i = 0; i != 3; ++i) found.code_.characters[i] = alpha3[i];
    return found;
}

/// A member of the alliance.
struct nato_member {
    std::string_view alpha3;
    std::string_view alpha2;
    std::string_view name;
    std::string_view currency; ///< since 1 January 2026
    date since{};              ///< the day of accession
};

// clang-format off
/// All 32, by code.
/// Source: NATO, "NATO member countries": dates on which the instrument of accession was
/// deposited, for the twelve founders the day on which the treaty entered into force.
inline constexpr nato_member nato_members[] = {
    {"ALB", "AL", "Albania", "ALL", {2009, 4, 1}},
    {"BEL", "BE", "Belgium", "EUR", {1949, 8, 24}},
    {"BGR", "BG", "Bulgaria", "EUR", {2004, 3, 29}},
    {"CAN", "CA", "Canada", "CAD", {1949, 8, 24}},
    {"CZE", "CZ", "Czechia", "CZK", {1999, 3, 12}},
    {"DEU", "DE", "Germany", "EUR", {1955, 5, 6}},
    {"DNK", "DK", "Denmark", "DKK", {1949, 8, 24}},
    {"ESP", "ES", "Spain", "EUR", {1982, 5, 30}},
    {"EST", "EE", "Estonia", "EUR", {2004, 3, 29}},
    {"FIN", "FI", "Finland", "EUR", {2023, 4, 4}},
    {"FRA", "FR", "France", "EUR", {1949, 8, 24}},
    {"GBR", "GB", "United Kingdom", "GBP", {1949, 8, 24}},
    {"GRC", "GR", "Greece", "EUR", {1952, 2, 18}},
    {"HRV", "HR", "Croatia", "EUR", {2009, 4, 1}},
    {"HUN", "HU", "Hungary", "HUF", {1999, 3, 12}},
    {"ISL", "IS", "Iceland", "ISK", {1949, 8, 24}},
    {"ITA", "IT", "Italy", "EUR", {1949, 8, 24}},
    {"LTU", "LT", "Lithuania", "EUR", {2004, 3, 29}},
    {"LUX", "LU", "Luxembourg", "EUR", {1949, 8, 24}},
    {"LVA", "LV", "Latvia", "EUR", {2004, 3, 29}},
    {"MKD", "MK", "North Macedonia", "MKD", {2020, 3, 27}},
    {"MNE", "ME", "Montenegro", "EUR", {2017, 6, 5}},
    {"NLD", "NL", "Netherlands", "EUR", {1949, 8, 24}},
    {"NOR", "NO", "Norway", "NOK", {1949, 8, 24}},
    {"POL", "PL", "Poland", "PLN", {1999, 3, 12}},
    {"PRT", "PT", "Portugal", "EUR", {1949, 8, 24}},
    {"ROU", "RO", "Romania", "RON", {2004, 3, 29}},
    {"SVK", "SK", "Slovakia", "EUR", {2004, 3, 29}},
    {"SVN", "SI", "Slovenia", "EUR", {2004, 3, 29}},
    {"SWE", "SE", "Sweden", "SEK", {2024, 3, 7}},
    {"TUR", "TR", "Türkiye", "TRY", {1952, 2, 18}},
    {"USA", "US", "United States", "USD", {1949, 8, 24}},
};
// clang-format on
static_assert(sizeof nato_members / sizeof *nato_members == 32);

/// The member with this alpha-3 code, or null.
[[nodiscard]] constexpr const nato_member* find_member(std::string_view alpha3) noexcept {
    for (const auto& m : nato_members)
        if (m.alpha3 == alpha3) return &m;
    return nullptr;
}

/// Whether a country was a member on a day.
[[nodiscard]] constexpr bool is_member(country c, date on) noexcept {
    const auto* const m = find_member(c.alpha3());
    return m != nullptr && m->since <= on;
}

} // namespace muster

#endif // MUSTER_VALUE_COUNTRY_HPP
