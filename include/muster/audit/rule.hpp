// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULE_HPP
#define MUSTER_AUDIT_RULE_HPP

/// \file
/// What a rule is: an empty type with constant facts that folds over the lines of a ledger.
///
/// A rule that looks at single lines has
///     void observe(const line&, const audit_context&, sink&) const;
/// A rule that looks at several lines together has a state and three steps
///     struct state { ... };
///     void observe(state&, const line&, const audit_context&) const;
///     void merge(state& into, state&& other) const;
///     void conclude(const state&, const audit_context&, sink&) const;
/// A rule that looks at the answers of the other rules, when all of them are there, has
///     void close(std::span<const rule_answers>, const audit_context&, sink&) const;
/// From this follow several threads, partial ledgers that are merged, and results that depend
/// neither on the order of the lines nor on the number of threads.

#include <muster/audit/context.hpp>
#include <muster/audit/rule_facts.hpp>
#include <muster/audit/sink.hpp>
#include <muster/ledger/line.hpp>

#include <concepts>
#include <cstddef>
#include <span>
#include <string_view>
#include <type_traits>

namespace muster {

/// A rule that judges each line by itself.
template <class R>
concept line_rule = requires(const R& r, const line& l, const audit_context& c, sink& s) {
    { r.observe(l, c, s) } -> std::same_as<void>;
};

/// A rule that judges lines together.
template <class R>
concept fold_rule = requires(const R& r, typename R::state& s, const typename R::state& seen,
                             const line& l, const audit_context& c, sink& out) {
    requires std::default_initializable<typename R::state>;
    { r.observe(s, l, c) } -> std::same_as<void>;
    { r.merge(s, static_cast<typename R::state&&>(s)) } -> std::same_as<void>;
    { r.conclude(seen, c, out) } -> std::same_as<void>;
};

/// A rule on the audit itself.
template <class R>
concept closing_rule =
    requires(const R& r, std::span<const rule_answers> all, const audit_context& c, sink& out) {
        { r.close(all, c, out) } -> std::same_as<void>;
    };

/// A rule.
template <class R>
concept rule = std::is_empty_v<R> && std::default_initializable<R> && requires {
    { R::facts } -> std::same_as<const rule_facts&>;
} && (line_rule<R> || fold_rule<R> || closing_rule<R>);

namespace detail {
// Never defined: malformed facts stop the compilation at a call whose name says why.
void a_rule_id_is_a_prefix_an_r_and_three_digits();
void a_statistical_rule_may_only_ask();
void a_rule_says_what_why_how_and_what_clears_it();

consteval bool facts_are_complete(const rule_facts& f) {
    const auto at = f.id.rfind('R');
    bool digits = f.id.size() >= 5 && at == f.id.size() - 4;
    for (std::size_t i = at + 1; digits && i != f.id.size(); ++i)
        digits = f.id[i] >= '0' && f.id[i] <= '9';
    if (!digits) a_rule_id_is_a_prefix_an_r_and_three_digits();
    const bool asks = f.treatment == treatment_kind::ask || f.treatment == treatment_kind::none;
    if (f.certainty == certainty_class::statistical && !asks) a_statistical_rule_may_only_ask();
    if (f.slug.empty() || f.says.empty() || f.why.empty() || f.procedure.empty()
        || f.clears.empty())
        a_rule_says_what_why_how_and_what_clears_it();
    return true;
}
} // namespace detail

} // namespace muster

#endif // MUSTER_AUDIT_RULE_HPP
