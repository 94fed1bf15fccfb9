// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULE_SET_HPP
#define MUSTER_AUDIT_RULE_SET_HPP

/// \file
/// Rules that run as one, and the one pass over the lines that runs them.

#include <muster/audit/context.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/rule_facts.hpp>
#include <muster/audit/sink.hpp>
#include <muster/audit/waive.hpp>
#include <muster/ledger/line.hpp>

#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace muster {

namespace detail {

struct no_state {};

template <class R>
struct state_of {
    using type = no_state;
};
template <fold_rule R>
struct state_of<R> {
    using type = typename R::state;
};

template <std::size_t N>
consteval bool ids_differ(const std::array<const rule_facts*, N>& all) {
    for (std::size_t i = 0; i != N; ++i)
        for (std::size_t j = 0; j != i; ++j)
            if (all[i]->id == all[j]->id || all[i]->slug == all[j]->slug) return false;
    return true;
}

} // namespace detail

/// Rules that run as one, in the order in which they are listed. The set is a type: a user's own
/// rule joins by being named, `my_rules = standard_rules::with<my_rule>`.
template <rule... Rules>
class rule_set {
public:
    /// What the rules say of themselves, in order.
    static constexpr std::array<const rule_facts*, sizeof...(Rules)> facts{&Rules::facts...};
    static_assert(detail::ids_differ(facts), "two rules have the same id or slug");
    static_assert((detail::facts_are_complete(Rules::facts) && ...));

    template <rule... More>
    using with = rule_set<Rules..., More...>;

    /// What the rules have seen of some lines. Two of them merge, in any order.
    class partial {
    public:
        /// Looks at one line, with the rules that are switched on.
        void observe(const line& l, const audit_context& c, const std::vector<bool>& on) {
            observe_all(l, c, on, indices{});
        }
        /// Takes over what was seen of other lines.
        void merge(partial&& other) { merge_all(std::move(other), indices{}); }

        /// The answers of all rules, in order; those of a rule that is switched off name no rule.
        [[nodiscard]] std::vector<rule_answers> conclude(const audit_context& c,
                                                         const std::vector<bool>& on) && {
            conclude_all(c, on, indices{});
            std::vector<rule_answers> all;
            for (std::size_t i = 0; i != sizeof...(Rules); ++i) {
                all.push_back(std::move(answers_[i]));
                all.back().rule = on[i] ? facts[i] : nullptr;
            }
            waive(all, c);
            close_all(all, c, on, indices{});
            return all;
        }

    private:
        using indices = std::make_index_sequence<sizeof...(Rules)>;

        template <std::size_t... I>
        void observe_all(const line& l, const audit_context& c, const std::vector<bool>& on,
                         std::index_sequence<I...> /*unused*/) {
            ((on[I] ? observe_one<Rules>(std::get<I>(states_), answers_[I], l, c) : void()), ...);
        }
        template <class R, class State>
        static void observe_one(State& state, rule_answers& answers, const line& l,
                                const audit_context& c) {
            if constexpr (line_rule<R>) {
                answers.rule = &R::facts;
                sink out{answers};
                R{}.observe(l, c, out);
            } else if constexpr (fold_rule<R>) {
                R{}.observe(state, l, c);
            }
        }

        template <std::size_t... I>
        void merge_all(partial&& other, std::index_sequence<I...> /*unused*/) {
            (merge_one<Rules>(std::get<I>(states_), std::move(std::get<I>(other.states_))), ...);
            (answers_[I].merge(std::move(other.answers_[I])), ...);
        }
        template <class R>
        static void merge_one(typename detail::state_of<R>::type& into,
                              typename detail::state_of<R>::type&& other) {
            if constexpr (fold_rule<R>) R{}.merge(into, std::move(other));
        }

        template <std::size_t... I>
        void conclude_all(const audit_context& c, const std::vector<bool>& on,
                          std::index_sequence<I...> /*unused*/) {
            ((on[I] ? conclude_one<Rules>(std::get<I>(states_), answers_[I], c) : void()), ...);
        }
        template <class R, class State>
        static void conclude_one(const State& state, rule_answers& answers,
                                 const audit_context& c) {
            if constexpr (fold_rule<R>) {
                answers.rule = &R::facts;
                sink out{answers};
                R{}.conclude(state, c, out);
            }
        }

        // When all others have answered. What a closing rule says is no input of another one.
        template <std::size_t... I>
        static void close_all(std::vector<rule_answers>& all, const audit_context& c,
                              const std::vector<bool>& on, std::index_sequence<I...> /*unused*/) {
            std::array<rule_answers, sizeof...(Rules)> closing{};
            ((on[I] ? close_one<Rules>(all, closing[I], c) : void()), ...);
            ((on[I] && closing_rule<Rules> ? void(all[I] = std::move(closing[I])) : void()), ...);
        }
        template <class R>
        static void close_one(const std::vector<rule_answers>& all, rule_answers& own,
                              const audit_context& c) {
            if constexpr (closing_rule<R>) {
                own.rule = &R::facts;
                sink out{own};
                R{}.close(all, c, out);
            }
        }

        std::tuple<typename detail::state_of<Rules>::type...> states_;
        std::array<rule_answers, sizeof...(Rules)> answers_{};
    };
};

namespace detail {
template <class... Sets>
struct join_sets;
template <rule... Rules>
struct join_sets<rule_set<Rules...>> {
    using type = rule_set<Rules...>;
};
template <rule... First, rule... Second, class... Rest>
struct join_sets<rule_set<First...>, rule_set<Second...>, Rest...>
    : join_sets<rule_set<First..., Second...>, Rest...> {};
} // namespace detail

/// One set of all rules of several, in order.
template <class... Sets>
using joined = typename detail::join_sets<Sets...>::type;

} // namespace muster

#endif // MUSTER_AUDIT_RULE_SET_HPP
