// SPDX-License-Identifier: MIT
#ifndef MUSTER_CORE_RESULT_HPP
#define MUSTER_CORE_RESULT_HPP

/// \file
/// A value, or the reason why there is none. A subset of C++23's std::expected, same names.

#include <muster/core/contract.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>
#include <variant>

namespace muster {

/// Marks a value as an error while a result is made from it.
template <class E>
struct failure {
    E error;
};
template <class E>
failure(E) -> failure<E>;

template <class T, class E>
class [[nodiscard]] result;

namespace detail {
template <class T>
inline constexpr bool is_result = false;
template <class T, class E>
inline constexpr bool is_result<result<T, E>> = true;

// U becomes a T without an explicit conversion and without losing anything on the way.
template <class U, class T>
concept fits = requires(U&& u) { std::type_identity_t<T[]>{std::forward<U>(u)}; };
} // namespace detail

/// Either a T or an E, never neither. Looking at the side that is not there breaks a precondition.
template <class T, class E>
class [[nodiscard]] result {
public:
    using value_type = T;
    using error_type = E;

    template <class U = T>
        requires(detail::fits<U, T> && !detail::is_result<std::remove_cvref_t<U>>)
    constexpr result(U&& value) // NOLINT(*-explicit-*)
        : state_(std::in_place_index<0>, std::forward<U>(value)) {}
    template <class F>
        requires detail::fits<F, E>
    constexpr result(failure<F> f) // NOLINT(*-explicit-*)
        : state_(std::in_place_index<1>, std::move(f.error)) {}

    [[nodiscard]] constexpr bool has_value() const noexcept { return state_.index() == 0; }
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return has_value(); }

    /// Precondition: has_value().
    [[nodiscard]] constexpr const T& operator*() const& { return side<0>(state_); }
    [[nodiscard]] constexpr T&& operator*() && { return std::move(side<0>(state_)); }
    [[nodiscard]] constexpr const T* operator->() const { return &side<0>(state_); }

    /// Precondition: !has_value().
    [[nodiscard]] constexpr const E& error() const& { return side<1>(state_); }

    template <class U>
    [[nodiscard]] constexpr T value_or(U&& otherwise) const& {
        return has_value() ? **this : static_cast<T>(std::forward<U>(otherwise));
    }

    /// f(value) if there is a value, else the error. f returns a result with the same error.
    template <class F>
    constexpr auto and_then(F&& f) const& -> std::invoke_result_t<F, const T&> {
        static_assert(detail::is_result<std::invoke_result_t<F, const T&>>);
        if (has_value()) return std::forward<F>(f)(**this);
        return failure{error()};
    }

    /// As and_then, for an f that cannot fail.
    template <class F>
    constexpr auto
    transform(F&& f) const& -> result<std::remove_cvref_t<std::invoke_result_t<F, const T&>>, E> {
        if (has_value()) return std::forward<F>(f)(**this);
        return failure{error()};
    }

    friend constexpr bool operator==(const result&, const result&) = default;

private:
    template <std::size_t I, class State>
    static constexpr auto& side(State& state) {
        expects(state.index() == I, I == 0 ? "the result has a value" : "the result has an error");
        return std::get<I>(state);
    }

    std::variant<T, E> state_;
};

} // namespace muster

#endif // MUSTER_CORE_RESULT_HPP
