// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_VERDICT_HPP
#define MUSTER_AUDIT_VERDICT_HPP

/// \file
/// Whether a year meets its pledge, and the smallest set of findings on which that hangs.

#include <muster/audit/context.hpp>
#include <muster/audit/credit.hpp>
#include <muster/audit/finding.hpp>
#include <muster/core/interval.hpp>
#include <muster/ledger/line.hpp>
#include <muster/policy/pledge.hpp>
#include <muster/value/gdp.hpp>
#include <muster/value/pillar.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace muster {

/// What a year amounts to.
enum class verdict : std::uint8_t {
    meets,        ///< even what is certain to count is enough
    misses,       ///< even what may count is not enough
    undetermined, ///< it hangs on contested money or on rounding
    not_asked,    ///< the ledger is partial, or no GDP is known
};

[[nodiscard]] constexpr std::string_view name(verdict v) noexcept {
    switch (v) {
    case verdict::meets: return "meets";
    case verdict::misses: return "misses";
    case verdict::undetermined: return "undetermined";
    case verdict::not_asked: break;
    }
    return "not asked";
}

/// Money in the two pillars.
struct pillar_sums {
    interval core;
    interval resilience;

    constexpr void add(pillar p, const interval& money) {
        if (p == pillar::core)
            core = core + money;
        else
            resilience = resilience + money;
    }
};

/// Credited money within its two bounds.
struct credited_sums {
    pillar_sums strict;
    pillar_sums lenient;

    constexpr void add(pillar claimed, const credit& c) {
        const auto p = c.moved ? pillar::resilience : claimed;
        strict.add(p, c.strict);
        lenient.add(p, c.lenient);
    }
};

/// The verdict on a year: meets if the strict bound certainly does, misses if the lenient bound
/// certainly does not.
[[nodiscard]] constexpr verdict judge(const credited_sums& sums, const interval& gdp,
                                      const pledge& p) {
    const auto met = [&](const pillar_sums& s) {
        return p.met_by(s.core / gdp, s.resilience / gdp);
    };
    if (met(sums.strict) == certainty::certainly) return verdict::meets;
    return met(sums.lenient) == certainty::no ? verdict::misses : verdict::undetermined;
}

/// The positions of the findings that act on each line.
class findings_by_line {
public:
    findings_by_line(const std::vector<finding>& findings, std::size_t lines)
        : first_(lines + 1, 0) {
        for (const auto& f : findings)
            if (acts(f)) ++first_[f.where->number + 1];
        for (std::size_t n = 0; n != lines; ++n) first_[n + 1] += first_[n];
        positions_.resize(first_.back());
        auto next = first_;
        for (std::size_t i = 0; i != findings.size(); ++i)
            if (acts(findings[i])) positions_[next[findings[i].where->number]++] = i;
    }

    [[nodiscard]] std::span<const std::size_t> of(const line& l) const {
        return std::span{positions_}.subspan(first_[l.number],
                                             first_[l.number + 1] - first_[l.number]);
    }

private:
    static bool acts(const finding& f) {
        return f.where != nullptr && f.acts.kind != treatment_kind::none && !f.is_waived;
    }

    std::vector<std::size_t> first_; // of each line, in positions_
    std::vector<std::size_t> positions_;
};

/// The smallest set of findings whose reversal changes the verdict.
struct flip_set {
    std::vector<std::size_t> members; ///< positions in the list of findings; empty: none changes it
    verdict becomes = verdict::not_asked;
    bool exact = true; ///< false: too many candidates, found greedily by money
};

/// Searches the flip set of one year.
///
/// Exact:   up to `most` findings that act on the year's money; above, greedy: the findings with
///          the most money first, and as few of them as change the verdict.
/// Order:   of sets of one size, the one that comes first in the list of findings.
class flip_search {
public:
    static constexpr std::size_t most = 20;

    flip_search(const audit_context& c, std::size_t group, const std::vector<finding>& findings,
                const findings_by_line& of_line)
        : gdp_(c.groups()[group].macro->gdp), pledge_(c.groups()[group].pledge) {
        for (const auto n : c.lines_of(group)) {
            const auto& l = c.claims().lines[n];
            if (!c.counts(l)) continue;
            const auto acting = of_line.of(l);
            if (acting.empty()) untouched_.add(l.claimed, credit::of(l.amount.range));
            for (const auto i : acting) {
                // A move takes nothing from the sum, and everything from core.
                const bool moves = findings[i].acts.kind == treatment_kind::move;
                candidates_.push_back({i, &l, findings[i].acts,
                                       moves ? l.amount.range.upper() : findings[i].credit_lost});
                // A negative line that was moved out of core takes from core when it returns.
                candidates_.back().takes = moves && l.amount.range.lower() < 0;
                one_way_ = one_way_ && !(candidates_.back().takes && l.amount.range.upper() > 0);
            }
        }
        // In the order of the findings; what acts on one line is found again by its number.
        std::ranges::sort(candidates_, {}, &candidate::position);
        for (std::size_t i = 0; i != candidates_.size(); ++i) by_line_.push_back(i);
        std::ranges::sort(by_line_, [this](std::size_t a, std::size_t b) {
            const auto x = candidates_[a].on->number;
            const auto y = candidates_[b].on->number;
            return x != y ? x < y : a < b;
        });
    }

    [[nodiscard]] flip_set find() const {
        const auto n = candidates_.size();
        const auto now = verdict_without(std::vector<bool>(n, false));
        flip_set found;
        found.exact = n <= most;
        if (found.exact) {
            if (can_change(now)) search_exactly(now, found);
        } else if (verdict_without(std::vector<bool>(n, true)) != now) {
            search_greedily(now, found);
        }
        return found;
    }

private:
    struct candidate {
        std::size_t position = 0;
        const line* on = nullptr;
        treatment acts{};
        rational money{};
        bool takes = false; ///< its reversal takes from core
    };

    // The best and the worst that reversals can do are seen at once: those that give, all of them,
    // and those that take.
    [[nodiscard]] bool can_change(verdict now) const {
        if (!one_way_) return true;
        std::vector<bool> giving;
        std::vector<bool> taking;
        for (const auto& one : candidates_) {
            giving.push_back(!one.takes);
            taking.push_back(one.takes);
        }
        return verdict_without(giving) != now || verdict_without(taking) != now;
    }

    [[nodiscard]] verdict verdict_without(const std::vector<bool>& reversed) const {
        auto sums = untouched_;
        for (std::size_t i = 0; i != by_line_.size();) {
            const auto& l = *candidates_[by_line_[i]].on;
            auto left = credit::of(l.amount.range);
            for (; i != by_line_.size() && candidates_[by_line_[i]].on == &l; ++i)
                if (!reversed[by_line_[i]]) left.apply(candidates_[by_line_[i]].acts);
            sums.add(l.claimed, left);
        }
        return judge(sums, gdp_, *pledge_);
    }

    void search_exactly(verdict now, flip_set& found) const {
        const auto n = candidates_.size();
        for (std::size_t size = 1; size <= n; ++size) {
            // prev_permutation from 1..10..0 goes through the sets of this size in list order
            std::vector<bool> reversed(n, false);
            std::fill_n(reversed.begin(), size, true);
            do {
                const auto then = verdict_without(reversed);
                if (then == now) continue;
                take(reversed, then, found);
                return;
                // vector<bool> is not permutable before C++23. NOLINTNEXTLINE(modernize-use-ranges)
            } while (std::prev_permutation(reversed.begin(), reversed.end()));
        }
    }

    // Reversing more gives more credit, so that the number to reverse can be halved down to.
    void search_greedily(verdict now, flip_set& found) const {
        std::vector<std::size_t> order(candidates_.size());
        for (std::size_t i = 0; i != order.size(); ++i) order[i] = i;
        std::ranges::sort(order, [this](std::size_t a, std::size_t b) {
            const auto x = candidates_[a].money;
            const auto y = candidates_[b].money;
            return x != y ? x > y : a < b;
        });
        const auto first = [&](std::size_t count) {
            std::vector<bool> reversed(order.size(), false);
            for (std::size_t i = 0; i != count; ++i) reversed[order[i]] = true;
            return reversed;
        };
        std::size_t too_few = 0; // does not change it; all of them do
        std::size_t enough = order.size();
        while (enough - too_few > 1) {
            const auto half = too_few + (enough - too_few) / 2;
            (verdict_without(first(half)) == now ? too_few : enough) = half;
        }
        const auto reversed = first(enough);
        take(reversed, verdict_without(reversed), found);
    }

    void take(const std::vector<bool>& reversed, verdict then, flip_set& found) const {
        for (std::size_t i = 0; i != reversed.size(); ++i)
            if (reversed[i]) found.members.push_back(candidates_[i].position);
        found.becomes = then;
    }

    interval gdp_;
    const pledge* pledge_;
    credited_sums untouched_;
    std::vector<candidate> candidates_;
    std::vector<std::size_t> by_line_; // positions in candidates_, line by line
    bool one_way_ = true;              // no reversal may either give or take
};

} // namespace muster

#endif // MUSTER_AUDIT_VERDICT_HPP
