// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_FINGERPRINT_HPP
#define MUSTER_AUDIT_FINGERPRINT_HPP

/// \file
/// The name of a finding that stays when the ledger is sorted, renumbered or its amounts edited.

#include <muster/audit/finding.hpp>
#include <muster/ledger/line.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/link/tokens.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace muster {

/// FNV-1a over 64 bits. Source: Fowler, Noll, Vo; offset basis and prime of the 64-bit variant.
class fnv1a {
public:
    /// Adds a text and an end mark, so that "ab","c" is not "a","bc".
    constexpr fnv1a& add(std::string_view text) noexcept {
        for (const char c : text) byte(static_cast<unsigned char>(c));
        byte(0xFF); // in no UTF-8 text
        return *this;
    }
    [[nodiscard]] constexpr std::uint64_t value() const noexcept { return hash_; }

private:
    constexpr void byte(unsigned char b) noexcept { hash_ = (hash_ ^ b) * 0x100'0000'01B3u; }

    std::uint64_t hash_ = 0xCBF2'9CE4'8422'2325u;
};

/// What a line is known by from one edition of a ledger to the next: its id if the file declares
/// its ids persistent, else the first of ocid, contract_id and project_id that it has, else the
/// words of its title with its category, else its id. Never its row, never its amount.
[[nodiscard]] inline std::string stable_key(const line& l) {
    if (l.from->meta.persistent_ids) return "id " + std::string{l.id};
    for (const auto c : {column::ocid, column::contract_id, column::project_id})
        if (l.has(c)) return std::string{name(c)} + ' ' + std::string{l[c]};
    std::string words;
    for (const auto& w : link::tokens(l[column::title])) words += w + ' ';
    if (words.empty()) return "id " + std::string{l.id};
    return "title " + words + std::string{l[column::category]};
}

/// The fingerprint of a finding: rule, country, year, line, counterpart and cell in question.
/// Two findings of one rule on lines with one key share it; a baseline counts them.
[[nodiscard]] inline std::string fingerprint(const finding& f) {
    fnv1a hash;
    hash.add(f.rule->id).add(f.country).add(std::to_string(f.year));
    hash.add(f.where != nullptr ? stable_key(*f.where) : std::string{});
    hash.add(f.counterpart != nullptr ? stable_key(*f.counterpart) : std::string{});
    hash.add(f.cell ? name(*f.cell) : std::string_view{});
    std::string out = "musterLine/v1:";
    for (int shift = 60; shift >= 0; shift -= 4)
        out += "0123456789abcdef"[(hash.value() >> shift) & 0xFu];
    return out;
}

} // namespace muster

#endif // MUSTER_AUDIT_FINGERPRINT_HPP
