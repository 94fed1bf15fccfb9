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
#include <optional>
#include <string_view>
#include <utility>
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
        auto& sum = p == pillar::core ? core : resilience;
        sum = sum + money;
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

/// The smallest set of findings whose reversal changes the verdict.
struct flip_set {
    std::vector<std::size_t> members; ///< positions in the list of findings; empty: none changes it
    verdict becomes = verdict::not_asked;
    bool exact = true; ///< false: too many candidates, found greedily by money
};

/// Searches the flip set of one year.
///
/// Exact:   up to `most` findings that act on the year's money; above, greedy by money.
/// Order:   of sets of one size, the one that comes first in the list of findings.
class flip_search {
public:
    static constexpr std::size_t most = 20;

    flip_search(const audit_context& c, std::size_t group, const std::vector<finding>& findings)
        : gdp_(c.groups()[group].macro->gdp), pledge_(c.groups()[group].pledge) {
        std::vector<std::vector<std::size_t>> by_line(c.claims().lines.size());
        for (std::size_t i = 0; i != findings.size(); ++i) {
            const auto& f = findings[i];
            if (f.where == nullptr || f.acts.kind == treatment_kind::none) continue;
            if (c.group_number(*f.where) != group || !c.counts(*f.where)) continue;
            by_line[f.where->number].push_back(i);
            candidates_.push_back({i, f.where->number, f.acts, f.credit_lost});
        }
        for (const auto& l : c.claims().lines) {
            if (c.group_number(l) != group || !c.counts(l)) continue;
            if (by_line[l.number].empty())
                untouched_.add(l.claimed, credit::of(l.amount.range));
            else
                touched_.push_back(&l);
        }
    }

    [[nodiscard]] flip_set find() const {
        std::vector<bool> reversed(candidates_.size(), false);
        const auto now = verdict_without(reversed);
        flip_set found;
        found.exact = candidates_.size() <= most;
        // Not even reversing everything may change it; that is seen at once.
        reversed.assign(candidates_.size(), true);
        if (verdict_without(reversed) == now) return found;
        if (found.exact)
            search_exactly(now, found);
        else
            search_greedily(now, found);
        return found;
    }

private:
    struct candidate {
        std::size_t position = 0;
        std::uint32_t line = 0;
        treatment acts;
        rational money;
    };

    [[nodiscard]] verdict verdict_without(const std::vector<bool>& reversed) const {
        auto sums = untouched_;
        for (const auto* l : touched_) {
            auto left = credit::of(l->amount.range);
            for (std::size_t i = 0; i != candidates_.size(); ++i)
                if (candidates_[i].line == l->number && !reversed[i])
                    left.apply(candidates_[i].acts);
            sums.add(l->claimed, left);
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
            } while (std::prev_permutation(reversed.begin(), reversed.end()));
        }
    }

    void search_greedily(verdict now, flip_set& found) const {
        std::vector<std::size_t> order(candidates_.size());
        for (std::size_t i = 0; i != order.size(); ++i) order[i] = i;
        std::ranges::stable_sort(order, [this](std::size_t a, std::size_t b) {
            return candidates_[a].money > candidates_[b].money;
        });
        std::vector<bool> reversed(candidates_.size(), false);
        for (const auto i : order) {
            reversed[i] = true;
            const auto then = verdict_without(reversed);
            if (then == now) continue;
            take(reversed, then, found);
            return;
        }
    }

    void take(const std::vector<bool>& reversed, verdict then, flip_set& found) const {
        for (std::size_t i = 0; i != reversed.size(); ++i)
            if (reversed[i]) found.members.push_back(candidates_[i].position);
        found.becomes = then;
    }

    interval gdp_;
    const pledge* pledge_;
    credited_sums untouched_;
    std::vector<const line*> touched_;
    std::vector<candidate> candidates_;
};

} // namespace muster

#endif // MUSTER_AUDIT_VERDICT_HPP
