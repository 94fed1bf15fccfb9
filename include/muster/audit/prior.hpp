// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_PRIOR_HPP
#define MUSTER_AUDIT_PRIOR_HPP

/// \file
/// Finds the older project behind a claim: lines of ledgers as records of the linker.

#include <muster/audit/context.hpp>
#include <muster/audit/dressing.hpp>
#include <muster/audit/prior_lines.hpp>
#include <muster/audit/prior_match.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/ledger/ledger.hpp>
#include <muster/ledger/line.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/link/index.hpp>
#include <muster/link/levels.hpp>
#include <muster/link/table.hpp>
#include <muster/value/year.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace muster {

namespace detail {

// A column of a ledger as the linker compares it.
struct linked_column {
    column of{};
    link::kind is{};
    bool identifies = false;
};
inline constexpr linked_column linked_columns[] = {
    {column::title, link::kind::text},
    {column::place, link::kind::place},
    {column::recipient_name, link::kind::name},
    {column::project_id, link::kind::code, true},
    {column::contract_id, link::kind::code, true},
    {column::ocid, link::kind::code, true},
    {column::contract_date, link::kind::date},
};

// Lines as a table: the id, the linked columns, and the amount in a column of each currency, in
// prices of one year.
class line_table {
public:
    line_table(std::span<const line* const> lines, std::span<const std::string_view> currencies,
               year base, bool titles_only, const audit_context& c) {
        std::vector<std::string> names{"id"};
        const auto compared = titles_only ? 1 : std::size(linked_columns);
        for (std::size_t i = 0; i != compared; ++i) names.emplace_back(name(linked_columns[i].of));
        for (const auto currency : currencies) names.emplace_back(currency);
        rows = link::table{std::move(names)};
        rows.reserve(lines.size());
        amounts_.reserve(lines.size()); // cells look into it
        std::vector<std::string_view> cells;
        for (const auto* l : lines) {
            cells.assign(1, l->id);
            for (std::size_t i = 0; i != compared; ++i) cells.push_back((*l)[linked_columns[i].of]);
            for (const auto currency : currencies)
                cells.push_back(l->currency == currency ? amount(*l, base, c) : "");
            rows.add(cells);
        }
    }
    line_table(const line_table&) = delete;
    line_table(line_table&&) = delete;
    line_table& operator=(const line_table&) = delete;
    line_table& operator=(line_table&&) = delete;
    ~line_table() = default;

    link::table rows; // NOLINT(cppcoreguidelines-non-private-member-variables-in-classes)

private:
    // What is not above zero is not compared.
    std::string_view amount(const line& l, year base, const audit_context& c) {
        const auto real = c.in_prices_of(l.country, l.amount.value, l.year, base);
        const auto units = round(real.value_or(l.amount.value), rounding::half_even);
        if (units <= 0) return {};
        return amounts_.emplace_back(std::to_string(units));
    }

    std::vector<std::string> amounts_;
};

// The currencies that lines on both sides have.
inline std::vector<std::string_view> shared_currencies(std::span<const line* const> a,
                                                       std::span<const line* const> b) {
    const auto of = [](std::span<const line* const> lines) {
        std::vector<std::string_view> all;
        for (const auto* l : lines)
            if (all.empty() || all.back() != l->currency) all.push_back(l->currency);
        std::ranges::sort(all);
        const auto rest = std::ranges::unique(all);
        all.erase(rest.begin(), rest.end());
        return all;
    };
    const auto first = of(a);
    const auto second = of(b);
    constexpr std::size_t most = link::most_columns - std::size(linked_columns);
    std::vector<std::string_view> both;
    for (const auto currency : first)
        if (both.size() != most && std::ranges::binary_search(second, currency))
            both.push_back(currency);
    return both;
}

// Makes matches of links.
class match_maker {
public:
    match_maker(const link::record_index& index, std::span<const line* const> among)
        : index_(&index), among_(among) {
        for (const auto& f : index.features()) names_.push_back(name_of(f));
    }

    // Links come best first; of equals the line with the lowest id is taken.
    [[nodiscard]] prior_match operator()(std::span<const link::index_link> links) const {
        prior_match best;
        if (links.empty() || links.front().bits < 0) return best; // rather another project
        const auto* taken = &links.front();
        const auto first = [&](const link::index_link& l) {
            const auto& of = *among_[l.record];
            return std::tuple{of.id, std::string_view{of.from->file}, of.row};
        };
        for (const auto& l : links)
            if (l.bits == taken->bits && first(l) < first(*taken)) taken = &l;
        best.earlier = among_[taken->record];
        best.bits = taken->bits;
        best.capped = is_capped(taken->levels);
        best.how_sure = band_of(best.bits, best.capped);
        const auto says = index_->explain(*taken);
        best.parts.push_back({"prior", says.prior, "of any pair that shares a word", {}});
        for (const auto& e : says.comparisons)
            if (e.level != 0) best.parts.push_back(part_of(e));
        if (says.kin <= -0.05)
            best.parts.push_back(
                {"kin", says.kin, "perhaps another project on the same object", {}});
        else
            best.parts.front().bits += says.kin; // too little to be a line of its own
        for (const auto& l : links) {
            if (&l == taken) continue;
            best.rival = rival_of(l, *taken);
            break;
        }
        return best;
    }

private:
    struct named {
        std::string_view what;
        std::optional<column> of;
    };

    [[nodiscard]] named name_of(const link::feature& f) const {
        if (f.is == link::aspect::against) return {"conflicts", std::nullopt};
        if (f.is != link::aspect::column) return {"lead", std::nullopt};
        if (f.column >= std::size(linked_columns)) return {"amount", column::amount};
        const auto of = linked_columns[f.column].of;
        return {name(of), of};
    }
    [[nodiscard]] comparison part_of(const link::evidence& e) const {
        const auto& f = index_->features()[e.feature];
        return {names_[e.feature].what, e.bits, f.levels[e.level].name, names_[e.feature].of};
    }

    // Another lot, section or number is a question at most; and so is agreement on nothing but
    // title and recipient, which go together too often to be two witnesses.
    [[nodiscard]] bool is_capped(const link::level_pattern& levels) const {
        namespace level = link::levels;
        bool witness = false;
        for (std::size_t f = 0; f != names_.size(); ++f) {
            const auto of = names_[f].of;
            const auto is = levels[f];
            if (index_->features()[f].is == link::aspect::against
                && (is == level::other_part || is == level::other_number
                    || is == level::several_against))
                return true;
            if (!of) continue;
            switch (index_->columns()[index_->features()[f].column].is) {
            case link::kind::amount:
                witness = witness || (is >= level::amount_within_10 && is <= level::amount_in_sum);
                break;
            case link::kind::place:
                witness = witness || (is >= level::place_named && is != level::place_in_title);
                break;
            case link::kind::code: witness = witness || is >= level::code_equal; break;
            case link::kind::date: witness = witness || is >= level::date_equal; break;
            default: break; // title and recipient
            }
        }
        return !witness;
    }

    [[nodiscard]] prior_rival rival_of(const link::index_link& l,
                                       const link::index_link& taken) const {
        prior_rival out{among_[l.record], l.bits, {}};
        const auto& weights = index_->weights();
        for (std::size_t f = 0; f != names_.size(); ++f) {
            const auto behind =
                weights.features[f].bits[taken.levels[f]] - weights.features[f].bits[l.levels[f]];
            if (behind < 0.5) continue;
            auto one = part_of({f, l.levels[f], behind});
            for (auto& place : out.lost_by)
                if (one.bits > place.bits) std::swap(one, place);
        }
        return out;
    }

    const link::record_index* index_;
    std::span<const line* const> among_;
    std::vector<named> names_;
};

} // namespace detail

/// For each line the one among others that is most probably the same project: the linker with the
/// columns of a ledger. Amounts are compared in prices of the latest year that is asked for, as
/// printed where there is no deflator, and only within a currency.
[[nodiscard]] inline std::vector<prior_match> find_matches(std::span<const line* const> lines,
                                                           std::span<const line* const> among,
                                                           const audit_context& c,
                                                           const link_question& how) {
    std::vector<prior_match> out(lines.size());
    if (lines.empty() || among.empty()) return out;
    const auto monies =
        how.titles_only ? std::vector<std::string_view>{} : detail::shared_currencies(lines, among);
    auto base = lines.front()->year;
    for (const auto* l : lines) base = std::max(base, l->year);
    const detail::line_table asked{lines, monies, base, how.titles_only, c};
    const detail::line_table known{among, monies, base, how.titles_only, c};

    std::vector<link::comparison_column> compared;
    link::index_settings settings;
    settings.dressing = dressing_words;
    settings.within = how.within;
    // A project stands in the ledger of each year, so a few more are kept. Of 100 000 simulated
    // claims so many postings find as many as four times as many do, in half the time.
    settings.candidates.keep = 16;
    settings.candidates.postings = 1500;
    if (!how.learns) settings.enough = std::numeric_limits<std::size_t>::max();
    for (std::size_t i = 1; i != known.rows.columns().size(); ++i) {
        const bool amount = i > std::size(detail::linked_columns);
        const auto is = amount ? link::kind::amount : detail::linked_columns[i - 1].is;
        if (!amount && detail::linked_columns[i - 1].identifies)
            settings.identifiers |= std::uint32_t{1} << compared.size();
        compared.push_back({i, i, is});
    }
    link::record_index index{std::move(compared), settings};
    index.add(known.rows, 0);
    if (how.learns) index.learn(asked.rows, 0);
    const detail::match_maker made{index, among};
    index.find(
        asked.rows, 0,
        [&](std::uint32_t row, std::span<const link::index_link> links) { out[row] = made(links); },
        [&](std::uint32_t row, std::uint32_t record) {
            return how.admits == nullptr || how.admits(how.asks, *lines[row], *among[record]);
        });
    return out;
}

inline prior_index::prior_index() noexcept : finder_(&find_matches) {}
inline prior_index::prior_index(const ledger& earlier) : finder_(&find_matches) {
    lines_.reserve(earlier.lines.size());
    for (const auto& l : earlier.lines) lines_.push_back(&l);
}

} // namespace muster

#endif // MUSTER_AUDIT_PRIOR_HPP
