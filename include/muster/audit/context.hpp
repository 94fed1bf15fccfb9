// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_CONTEXT_HPP
#define MUSTER_AUDIT_CONTEXT_HPP

/// \file
/// What a rule may look at beside the line before it: the tables, the pledge, the playbook, and
/// the year of a country to which the line belongs.

#include <muster/audit/prior_lines.hpp>
#include <muster/audit/prior_match.hpp>
#include <muster/audit/rule_setting.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/ledger/ledger.hpp>
#include <muster/ledger/line.hpp>
#include <muster/ledger/macro.hpp>
#include <muster/ledger/path_table.hpp>
#include <muster/ledger/waivers.hpp>
#include <muster/policy/data/playbooks.hpp>
#include <muster/policy/data/pledges.hpp>
#include <muster/policy/playbook.hpp>
#include <muster/policy/pledge.hpp>
#include <muster/value/date.hpp>
#include <muster/value/gdp.hpp>
#include <muster/value/prices.hpp>
#include <muster/value/year.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace muster {

/// What the user of an audit can set.
struct audit_settings {
    const muster::pledge* pledge = nullptr; ///< null: the newest one of each year
    const muster::playbook* playbook = &muster_strict_playbook;
    /// Findings below this share of GDP are capped at note: one unit of the last digit that NATO
    /// prints. Source: proposal of this project.
    rational materiality{1, 10'000};
    const path_table* plans = nullptr; ///< annual plans and outturns; null: none was given
    const std::vector<waiver>* waivers = nullptr; ///< decisions about findings; null: none
    std::optional<date> today{};                  ///< against which waivers lapse; no clock is read
    std::vector<changed_setting> changed{};
};

/// One year of one country: what its lines are measured against.
struct country_year {
    std::string_view country{};
    muster::year year{};
    std::string_view currency{};        ///< of the GDP, else of most lines
    const macro_facts* macro = nullptr; ///< null: no GDP is known
    const muster::pledge* pledge = nullptr;
    bool partial = false; ///< a file of it declares scope: partial

    /// Whether shares can be stated: a GDP is known, and no national income in its place.
    [[nodiscard]] bool has_gdp() const noexcept {
        return macro != nullptr && macro->counts == gdp_concept::gdp;
    }
};

/// Everything that rules may ask. It judges nothing.
class audit_context {
public:
    audit_context(const ledger& claims, const macro_table& macro, const prior_index& prior,
                  audit_settings settings)
        : claims_(&claims), macro_(&macro), prior_(&prior), settings_(std::move(settings)) {
        group_lines();
        find_older();
    }

    [[nodiscard]] const ledger& claims() const noexcept { return *claims_; }
    [[nodiscard]] const macro_table& macro() const noexcept { return *macro_; }
    [[nodiscard]] const prior_index& prior() const noexcept { return *prior_; }
    [[nodiscard]] const audit_settings& settings() const noexcept { return settings_; }
    [[nodiscard]] const path_table* plans() const noexcept { return settings_.plans; }

    /// A threshold of a rule: as the user set it, else its default.
    [[nodiscard]] rational value(const rule_setting& of) const noexcept {
        for (const auto& c : settings_.changed)
            if (c.which == &of) return c.value;
        return of.value;
    }
    [[nodiscard]] const std::vector<country_year>& groups() const noexcept { return groups_; }

    [[nodiscard]] std::size_t group_number(const line& l) const { return group_of_[l.number]; }
    [[nodiscard]] const country_year& group(const line& l) const {
        return groups_[group_number(l)];
    }

    /// The lines of a group, in the order of the ledger.
    [[nodiscard]] std::span<const std::uint32_t> lines_of(std::size_t group) const {
        return std::span{by_group_}.subspan(first_of_[group],
                                            first_of_[group + 1] - first_of_[group]);
    }

    /// Whether the line's money is in the sums: a claim, in the currency of its year, and not
    /// superseded by a later phase of the same claim.
    [[nodiscard]] bool counts(const line& l) const {
        return l.is_claim() && !superseded_[l.number] && l.currency == group(l).currency;
    }
    [[nodiscard]] bool superseded(const line& l) const { return superseded_[l.number] != 0; }

    /// GDP of the line's year in the line's currency, or nothing. A national income is none: rule
    /// R502 says so, and of products in other prices than the line's.
    [[nodiscard]] std::optional<interval> gdp(const line& l) const {
        const auto& g = group(l);
        if (!g.has_gdp() || g.macro->currency != l.currency) return std::nullopt;
        return g.macro->gdp;
    }

    /// The same ledger and tables under another playbook.
    [[nodiscard]] audit_context under(const playbook& other) const {
        auto c = *this;
        c.settings_.playbook = &other;
        return c;
    }

    /// The share of GDP that the line's amount is; nothing without a GDP.
    [[nodiscard]] std::optional<interval> share(const line& l) const {
        const auto product = gdp(l);
        if (!product) return std::nullopt;
        return l.amount.range / *product;
    }

    /// An amount of one year in the prices of another, in whole units; nothing without deflators.
    [[nodiscard]] std::optional<rational> in_prices_of(std::string_view country, rational amount,
                                                       year from, year to) const {
        const auto ratio = macro_->price_ratio(country, from, to);
        constexpr std::int64_t steepest = 10'000; // no price level of the alliance moved so far
        if (!ratio || *ratio > steepest || *ratio * steepest < 1) return std::nullopt;
        if (*ratio == 1) return amount;
        return multiply_round(round(amount, rounding::half_even), *ratio, rounding::half_even);
    }

    /// The earlier line that is most probably the same project, among the ledgers that were
    /// published before the pledge or have no date. Its band is none if there is none.
    [[nodiscard]] const prior_match& older(const line& claim) const {
        static constexpr prior_match nothing{};
        return older_.empty() ? nothing : older_[claim.number];
    }

    /// The amount of an earlier line in the prices of a claim's year, as printed if there are no
    /// deflators; nothing if the two have different currencies.
    [[nodiscard]] std::optional<rational> real_amount(const line& claim,
                                                      const line& earlier) const {
        if (earlier.currency != claim.currency) return std::nullopt;
        return in_prices_of(claim.country, earlier.amount.value, earlier.year, claim.year)
            .value_or(earlier.amount.value);
    }

private:
    void group_lines();
    void find_older();
    void deal_out();
    void find_superseded();

    const ledger* claims_;
    const macro_table* macro_;
    const prior_index* prior_;
    audit_settings settings_;
    std::vector<country_year> groups_;     // ordered by country and year
    std::vector<std::uint32_t> group_of_;  // of each line
    std::vector<std::uint32_t> by_group_;  // lines, group by group
    std::vector<std::size_t> first_of_;    // place of each group among them
    std::vector<std::uint8_t> superseded_; // of each line
    std::vector<prior_match> older_;       // of each line; empty without earlier ledgers
};

namespace detail {

// How final a phase is; the most final one of a claim counts.
constexpr int finality(std::string_view phase) noexcept {
    constexpr std::string_view order[] = {"estimate", "proposed",  "approved",
                                          "adjusted", "committed", "executed"};
    for (int i = 0; i != 6; ++i)
        if (order[i] == phase) return i;
    return -1;
}

} // namespace detail

inline void audit_context::group_lines() {
    const auto& lines = claims_->lines;
    for (const auto& l : lines) groups_.push_back({.country = l.country, .year = l.year});
    const auto before = [](const country_year& a, const country_year& b) {
        return a.country != b.country ? a.country < b.country : a.year < b.year;
    };
    std::ranges::sort(groups_, before);
    const auto same = [](const country_year& a, const country_year& b) {
        return a.country == b.country && a.year == b.year;
    };
    const auto rest = std::ranges::unique(groups_, same);
    groups_.erase(rest.begin(), rest.end());

    group_of_.resize(lines.size());
    for (const auto& l : lines) {
        const auto at = std::ranges::lower_bound(
            groups_, country_year{.country = l.country, .year = l.year}, before);
        group_of_[l.number] = static_cast<std::uint32_t>(at - groups_.begin());
        at->partial = at->partial || l.from->meta.partial;
    }
    for (auto& g : groups_) {
        g.macro = macro_->find(g.country, g.year);
        g.pledge = settings_.pledge != nullptr ? settings_.pledge : &pledge_of(g.year);
        if (g.macro != nullptr) g.currency = g.macro->currency;
    }
    deal_out();

    // Without a GDP the currency of most lines counts; of equals, the first in the alphabet.
    for (std::size_t g = 0; g != groups_.size(); ++g) {
        if (!groups_[g].currency.empty()) continue;
        std::vector<std::string_view> used;
        for (const auto n : lines_of(g)) used.push_back(lines[n].currency);
        std::ranges::sort(used);
        std::ptrdiff_t most = 0;
        for (auto first = used.begin(); first != used.end();) {
            const auto last = std::upper_bound(first, used.end(), *first);
            if (last - first > most) {
                most = last - first;
                groups_[g].currency = *first;
            }
            first = last;
        }
    }
    find_superseded();
}

// Counts the lines of each group, then puts each line at its group's place.
inline void audit_context::deal_out() {
    first_of_.assign(groups_.size() + 1, 0);
    for (const auto g : group_of_) ++first_of_[g + 1];
    for (std::size_t g = 0; g != groups_.size(); ++g) first_of_[g + 1] += first_of_[g];
    auto next = first_of_;
    by_group_.resize(group_of_.size());
    for (std::uint32_t n = 0; n != group_of_.size(); ++n) by_group_[next[group_of_[n]]++] = n;
}

// Country by country and, as the pledge may be another one in another year, pledge by pledge.
inline void audit_context::find_older() {
    if (prior_->empty()) return;
    older_.resize(claims_->lines.size());
    std::map<std::pair<std::string_view, date>, std::vector<const line*>> claims;
    std::map<std::string_view, std::vector<const line*>> earlier;
    for (const auto& l : claims_->lines)
        if (counts(l)) claims[{l.country, group(l).pledge->adopted}].push_back(&l);
    for (const auto* l : prior_->lines()) earlier[l->country].push_back(l);
    for (const auto& [key, asked] : claims) {
        std::vector<const line*> before;
        for (const auto* l : earlier[key.first]) {
            const auto& published = l->from->meta.publication_date;
            if (!published || *published < key.second) before.push_back(l);
        }
        auto found = prior_->finder()(asked, before, *this, {.learns = true});
        for (std::size_t i = 0; i != asked.size(); ++i)
            older_[asked[i]->number] = std::move(found[i]);
    }
}

inline void audit_context::find_superseded() {
    const auto& lines = claims_->lines;
    superseded_.assign(lines.size(), 0);
    std::vector<std::uint32_t> order;
    for (const auto& l : lines)
        if (l.is_claim() && detail::finality(l.phase()) >= 0) order.push_back(l.number);
    const auto same_claim = [&](std::uint32_t a, std::uint32_t b) {
        return group_of_[a] == group_of_[b] && lines[a].id == lines[b].id
               && lines[a].claimed == lines[b].claimed;
    };
    std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) {
        const auto& x = lines[a];
        const auto& y = lines[b];
        if (group_of_[a] != group_of_[b]) return group_of_[a] < group_of_[b];
        if (x.id != y.id) return x.id < y.id;
        if (x.claimed != y.claimed) return x.claimed < y.claimed;
        return detail::finality(x.phase()) > detail::finality(y.phase());
    });
    for (std::size_t i = 0, first = 0; i != order.size(); ++i) {
        if (!same_claim(order[first], order[i])) first = i;
        if (lines[order[i]].phase() != lines[order[first]].phase()) superseded_[order[i]] = 1;
    }
}

} // namespace muster

#endif // MUSTER_AUDIT_CONTEXT_HPP
