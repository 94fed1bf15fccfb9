// SPDX-License-Identifier: MIT
#ifndef MUSTER_LEDGER_META_HPP
#define MUSTER_LEDGER_META_HPP

/// \file
/// What a file declares of itself in the comment lines above its header row.

#include <muster/core/decimal.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/text.hpp>
#include <muster/ledger/figure.hpp>
#include <muster/value/date.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace muster {

/// The declarations of a file: `# key: value` lines above the header row. They are defaults for
/// the cells that its rows leave empty.
struct sheet_meta {
    decimal_marks marks{};
    char delimiter = ',';
    int fy_start_month = 1;
    std::string unit;        ///< as in the column unit
    std::string currency;    ///< as in the column currency
    std::string country;     ///< as in the column country
    std::string price_basis; ///< as in the column price_basis
    std::string price_year;  ///< as in the column price_year
    std::string basis;       ///< as in the column basis
    std::string phase;       ///< as in the column phase
    std::string decimals;    ///< as in the column decimals
    std::string rounding;    ///< as in the column rounding
    std::string source;      ///< where the figures are from
    std::optional<date> publication_date{};
    std::optional<date> as_of{};
    bool persistent_ids = false; ///< ids: persistent, the same in every edition
    bool partial = false; ///< scope: partial, a selection that must not be held against a pledge
};

/// What is wrong with one declaration.
enum class meta_errc : std::uint8_t { none, unknown_key, bad_value };

namespace detail {

inline constexpr std::array<std::string_view, 20> meta_keys{"muster-ledger",
                                                            "decimal_mark",
                                                            "group_mark",
                                                            "delimiter",
                                                            "encoding",
                                                            "fy_start_month",
                                                            "unit",
                                                            "currency",
                                                            "country",
                                                            "price_basis",
                                                            "price_year",
                                                            "basis",
                                                            "phase",
                                                            "decimals",
                                                            "rounding",
                                                            "source",
                                                            "publication_date",
                                                            "as_of",
                                                            "scope",
                                                            "ids"};

constexpr char mark_of(std::string_view value) noexcept {
    if (value == "tab") return '\t';
    if (value == "space") return ' ';
    if (value == "none") return '\0';
    return value.size() == 1 ? value[0] : '\x01'; // \x01: no mark at all
}

} // namespace detail

/// The known key nearest to a misspelt one; empty if none is near.
[[nodiscard]] constexpr std::string_view nearest_meta_key(std::string_view key) noexcept {
    nearest_word nearest{key};
    for (const auto known : detail::meta_keys) nearest.show(known);
    return nearest.best();
}

/// Takes one declaration over. Returns what is wrong with it.
[[nodiscard]] inline meta_errc declare(sheet_meta& meta, std::string_view key,
                                       std::string_view value) {
    const auto ok = [](bool fine) { return fine ? meta_errc::none : meta_errc::bad_value; };
    const auto take = [&value](std::string& into) {
        into = value;
        return meta_errc::none;
    };
    if (key == "decimal_mark") {
        meta.marks.decimal = detail::mark_of(value);
        return ok(meta.marks.decimal == '.' || meta.marks.decimal == ',');
    }
    if (key == "group_mark") {
        meta.marks.group = detail::mark_of(value);
        return ok(meta.marks.group != '\x01' && !is_digit(meta.marks.group));
    }
    if (key == "delimiter") {
        meta.delimiter = detail::mark_of(value);
        return ok(meta.delimiter == ',' || meta.delimiter == ';' || meta.delimiter == '\t'
                  || meta.delimiter == '|');
    }
    if (key == "fy_start_month") {
        const auto month = parse_decimal(value);
        const bool fine = month && month->places == 0 && month->digits >= 1 && month->digits <= 12;
        if (fine) meta.fy_start_month = static_cast<int>(month->digits);
        return ok(fine);
    }
    if (key == "publication_date" || key == "as_of") {
        const auto day = parse_date(value);
        if (day) (key == "as_of" ? meta.as_of : meta.publication_date) = *day;
        return ok(day.has_value());
    }
    if (key == "ids") {
        meta.persistent_ids = value == "persistent";
        return ok(meta.persistent_ids || value == "of this file");
    }
    if (key == "scope") {
        meta.partial = value == "partial";
        return ok(meta.partial || value == "complete");
    }
    if (key == "muster-ledger") return ok(value == "1");
    if (key == "encoding") return ok(equal_ignoring_case(value, "utf-8"));
    if (key == "unit") {
        static_cast<void>(take(meta.unit));
        return ok(parse_unit(value).has_value());
    }
    if (key == "currency") return take(meta.currency);
    if (key == "country") return take(meta.country);
    if (key == "price_basis") return take(meta.price_basis);
    if (key == "price_year") return take(meta.price_year);
    if (key == "basis") return take(meta.basis);
    if (key == "phase") return take(meta.phase);
    if (key == "decimals") return take(meta.decimals);
    if (key == "rounding") return take(meta.rounding);
    if (key == "source") return take(meta.source);
    return meta_errc::unknown_key;
}

} // namespace muster

#endif // MUSTER_LEDGER_META_HPP
