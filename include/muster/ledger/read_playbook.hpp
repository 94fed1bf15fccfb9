// SPDX-License-Identifier: MIT
#ifndef MUSTER_LEDGER_READ_PLAYBOOK_HPP
#define MUSTER_LEDGER_READ_PLAYBOOK_HPP

/// \file
/// A playbook from a text file, so that an office can write its own.
///
///     id: our_office
///     title: What our office counts
///
///     [R-CIP]
///     pillar: resilience
///     ceiling: 0.4
///     lifted_by: a military requirement
///     valid_from: 2025
///     valid_until: 2035
///     status: proposed
///     heading: protect our critical infrastructure
///     citation: Circular 7/2026
///
/// A line that starts with # is a remark. Only the pillar has to be given; a code may have several
/// clauses, for different years.

#include <muster/core/decimal.hpp>
#include <muster/core/text.hpp>
#include <muster/ledger/diagnostic.hpp>
#include <muster/policy/playbook.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster {

/// A playbook that owns its texts. It stays where it is: its clauses look into it.
class owned_playbook {
public:
    owned_playbook() = default;
    owned_playbook(const owned_playbook&) = delete;
    owned_playbook(owned_playbook&&) = delete;
    owned_playbook& operator=(const owned_playbook&) = delete;
    owned_playbook& operator=(owned_playbook&&) = delete;
    ~owned_playbook() = default;

    [[nodiscard]] playbook view() const noexcept {
        return {id_, title_, clauses_.data(), clauses_.size()};
    }

    /// Keeps a text as long as the playbook lives.
    std::string_view keep(std::string_view text) { return texts_.emplace_back(text); }
    void name(std::string_view id) { id_ = id; }
    void entitle(std::string_view title) { title_ = title; }
    clause& add(clause c) { return clauses_.emplace_back(c); }
    [[nodiscard]] clause* last() noexcept { return clauses_.empty() ? nullptr : &clauses_.back(); }

private:
    std::string id_;
    std::string title_;
    std::deque<std::string> texts_;
    std::vector<clause> clauses_;
};

namespace detail {

inline constexpr std::array<std::string_view, 10> playbook_keys{
    "id",         "title",       "pillar", "ceiling", "lifted_by",
    "valid_from", "valid_until", "status", "heading", "citation"};

// What a key expects instead of the value, or nothing if it was taken.
inline std::string_view take_playbook_value(owned_playbook& into, clause* c, std::string_view key,
                                            std::string_view value) {
    if (key == "id") return into.name(value), std::string_view{};
    if (key == "title") return into.entitle(value), std::string_view{};
    if (c == nullptr) return "behind a [CODE] that it belongs to";
    const auto years = [&](year& of) -> std::string_view {
        const auto n = parse_decimal(value);
        if (!n || n->places != 0 || n->digits < 0 || n->digits > 9999) return "a year";
        of = year{static_cast<int>(n->digits)};
        return {};
    };
    if (key == "valid_from") return years(c->valid_from);
    if (key == "valid_until") return years(c->valid_until);
    if (key == "pillar") {
        const auto p = find_pillar(value);
        if (!p || *p == pillar::none) return "core or resilience";
        c->counts_for = *p;
    } else if (key == "ceiling") {
        const auto part = parse_decimal(value);
        if (!part || part->places > 6 || part->value() < 0 || part->value() > 1)
            return "a number from 0 to 1 with at most six decimals";
        c->ceiling = part->value();
    } else if (key == "status") {
        if (value != "agreed" && value != "proposed") return "agreed or proposed";
        c->ceiling_status = value == "agreed" ? clause_status::agreed : clause_status::proposed;
    } else if (key == "lifted_by") {
        c->lifted_by = into.keep(value);
    } else if (key == "heading") {
        c->heading = into.keep(value);
    } else if (key == "citation") {
        c->citation = into.keep(value);
    }
    return {};
}

} // namespace detail

/// Reads a playbook.
///
/// Errors:  returns what cannot be read, with row and text; an unknown key comes with the nearest
///          known one. A playbook with an error is not to be used.
[[nodiscard]] inline std::vector<diagnostic>
read_playbook(owned_playbook& into, std::string_view file, std::string_view text) {
    std::vector<diagnostic> odd;
    std::uint32_t row = 0;
    std::size_t byte = 0;
    const auto refuse = [&](std::string_view found, std::string says) {
        odd.push_back({diagnostic_level::error,
                       "playbook-unreadable",
                       {std::string{file}, row, 0, byte},
                       visible(found),
                       std::move(says)});
    };
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    while (!text.empty()) {
        const auto whole = text.size();
        const auto line = trim(cut(text, '\n'));
        ++row;
        if (line.starts_with('[') && line.ends_with(']') && line.size() > 2) {
            into.add({.code = into.keep(trim(line.substr(1, line.size() - 2))),
                      .counts_for = pillar::none});
        } else if (!line.empty() && !line.starts_with('#')) {
            auto value = line;
            const auto key = trim(cut(value, ':'));
            nearest_word nearest{key};
            bool known = false;
            for (const auto k : detail::playbook_keys) {
                nearest.show(k);
                known = known || k == key;
            }
            if (line.find(':') == std::string_view::npos) {
                refuse(line, "the line is neither [CODE] nor `key: value`");
            } else if (!known) {
                refuse(key, "a playbook has no such key"
                                + (nearest.best().empty()
                                       ? std::string{}
                                       : "; did you mean '" + std::string{nearest.best()} + "'?"));
            } else if (const auto expected =
                           detail::take_playbook_value(into, into.last(), key, trim(value));
                       !expected.empty()) {
                refuse(trim(value), std::string{key} + " is not " + std::string{expected});
            }
        }
        byte += whole - text.size();
    }
    row = 0;
    if (into.view().id().empty()) refuse("", "the playbook has no id");
    if (into.view().begin() == into.view().end()) refuse("", "the playbook has no clause");
    for (const auto& c : into.view())
        if (c.counts_for == pillar::none)
            refuse(c.code, "the clause has no pillar: core or resilience");
    return odd;
}

} // namespace muster

#endif // MUSTER_LEDGER_READ_PLAYBOOK_HPP
