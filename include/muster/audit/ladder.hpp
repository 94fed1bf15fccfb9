// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_LADDER_HPP
#define MUSTER_AUDIT_LADDER_HPP

/// \file
/// What each missing column or table keeps from the rules: in rules, in lines and in money.

#include <muster/audit/context.hpp>
#include <muster/audit/coverage.hpp>
#include <muster/audit/outcome.hpp>
#include <muster/audit/rule_facts.hpp>
#include <muster/audit/sink.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/line.hpp>
#include <muster/ledger/schema.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace muster {

/// How far a rule can see in a ledger.
enum class sight : std::uint8_t {
    all,    ///< every line that it speaks of
    some,   ///< some of them; others lack an input
    none,   ///< none of them
    silent, ///< it speaks of no line of this ledger
};

[[nodiscard]] inline sight sight_of(const rule_answers& a) noexcept {
    const auto seen = a.passed + a.failed + a.review;
    if (!a.open.empty()) return seen == 0 ? sight::none : sight::some;
    return seen == 0 ? sight::silent : sight::all;
}

/// What kind of thing an input is.
enum class input_kind : std::uint8_t { table, column, other };

[[nodiscard]] constexpr std::string_view name(input_kind k) noexcept {
    return k == input_kind::table ? "table" : k == input_kind::column ? "column" : "rows";
}

/// The kind of an input by the name under which rules miss it: history, macro.gdp and path are
/// tables, "title in a language that is read" is a column, "parts of the total" are rows.
[[nodiscard]] constexpr input_kind kind_of_input(std::string_view missing) noexcept {
    for (const std::string_view table : {"history", "macro", "path"})
        if (missing.substr(0, table.size()) == table) return input_kind::table;
    const auto word = missing.substr(0, missing.find_first_of(" :"));
    for (const auto& c : columns)
        if (c.name == word && (word == missing || !c.required)) return input_kind::column;
    return input_kind::other;
}

/// Whether a list of words with a blank between has a word.
[[nodiscard]] constexpr bool lists(std::string_view words, std::string_view word) noexcept {
    while (!words.empty()) {
        const auto blank = words.find(' ');
        if (words.substr(0, blank) == word) return true;
        words.remove_prefix(blank == std::string_view::npos ? words.size() : blank + 1);
    }
    return false;
}

/// One input that lines lack, and what it keeps from the rules.
struct missing_input {
    std::string_view input{};
    input_kind kind{};
    std::vector<const rule_facts*> unlocks{}; ///< rules that miss it first; by number
    std::vector<const rule_facts*> also{};    ///< a table: rules that need it behind another input
    std::vector<const line*> lines{};         ///< each once, as in the ledger
    std::map<std::string_view, rational> money{}; ///< of the lines that are counted, by currency
    std::optional<rational> part{}; ///< of all money; nothing if the ledger has several currencies
};

/// How many rules of one level see how far.
struct ladder_rung {
    data_level needs{};
    std::array<std::size_t, 4> rules{}; ///< by sight

    [[nodiscard]] std::size_t count() const noexcept {
        return rules[0] + rules[1] + rules[2] + rules[3];
    }
};

namespace detail {

// Tables of which the audit has nothing at all.
inline std::vector<std::string_view> absent_tables(const audit_context& c) {
    std::vector<std::string_view> absent;
    if (c.prior().empty()) absent.emplace_back("history");
    if (c.plans() == nullptr) absent.emplace_back("path");
    if (std::ranges::none_of(c.groups(), [](const country_year& g) { return g.has_gdp(); }))
        absent.emplace_back("macro.gdp");
    return absent;
}

inline void weigh(missing_input& m, const audit_context& c) {
    std::ranges::sort(m.lines, {}, &line::number);
    const auto rest = std::ranges::unique(m.lines);
    m.lines.erase(rest.begin(), rest.end());
    rule_answers once; // the money of each line once, however many rules miss it
    for (const auto* l : m.lines) {
        once.open.push_back({l, m.input});
        if (!c.counts(*l)) continue;
        auto& sum = m.money[l->currency];
        sum = sum + abs(l->amount.value);
    }
    m.part = open_part(once, c);
}

} // namespace detail

/// The inputs that are missing, what would unlock the most first: by money, then by the number of
/// rules, then by name. A rule is listed under the first input that it misses; a table that is
/// wholly absent names the rules, too, that need it behind another input.
[[nodiscard]] inline std::vector<missing_input> missing_from(std::span<const rule_answers> answers,
                                                             const audit_context& c) {
    std::map<std::string_view, missing_input> by_input;
    for (const auto& a : answers) {
        if (a.rule == nullptr) continue;
        for (const auto& o : a.open) {
            auto& m = by_input[o.missing];
            m.input = o.missing;
            if (m.unlocks.empty() || m.unlocks.back() != a.rule) m.unlocks.push_back(a.rule);
            m.lines.push_back(o.where);
        }
    }
    for (const auto table : detail::absent_tables(c)) {
        const auto at = by_input.find(table);
        if (at == by_input.end()) continue;
        auto& m = at->second;
        for (const auto& a : answers) {
            if (a.rule == nullptr || a.open.empty() || !lists(a.rule->inputs, table)) continue;
            if (std::ranges::find(m.unlocks, a.rule) == m.unlocks.end()) m.also.push_back(a.rule);
        }
    }
    std::vector<missing_input> found;
    for (auto& [input, m] : by_input) {
        m.kind = kind_of_input(input);
        detail::weigh(m, c);
        found.push_back(std::move(m));
    }
    std::ranges::sort(found, [](const missing_input& a, const missing_input& b) {
        if (a.part && b.part && *a.part != *b.part) return *a.part > *b.part;
        if (!a.part && a.lines.size() != b.lines.size()) return a.lines.size() > b.lines.size();
        const auto rules = [](const missing_input& m) { return m.unlocks.size() + m.also.size(); };
        if (rules(a) != rules(b)) return rules(a) > rules(b);
        return a.input < b.input;
    });
    return found;
}

/// How many rules of each level see how far, the least demanding level first.
[[nodiscard]] inline std::array<ladder_rung, 5> ladder_of(std::span<const rule_answers> answers) {
    std::array<ladder_rung, 5> rungs{};
    for (std::size_t i = 0; i != rungs.size(); ++i) rungs[i].needs = static_cast<data_level>(i);
    for (const auto& a : answers)
        if (a.rule != nullptr)
            ++rungs[static_cast<std::size_t>(a.rule->needs)]
                  .rules[static_cast<std::size_t>(sight_of(a))];
    return rungs;
}

} // namespace muster

#endif // MUSTER_AUDIT_LADDER_HPP
