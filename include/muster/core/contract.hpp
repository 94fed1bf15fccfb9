// SPDX-License-Identifier: MIT
#ifndef MUSTER_CORE_CONTRACT_HPP
#define MUSTER_CORE_CONTRACT_HPP

/// \file
/// How muster reports a mistake of the caller: a broken precondition.
///
/// Bad *data* is never reported here; it travels in muster::result.

#include <cstdlib>
#include <exception>
#include <source_location>

namespace muster {

/// Thrown when a caller breaks a stated precondition.
///
/// In a constant expression the same mistake stops the compilation instead; where exceptions
/// are switched off it aborts the program.
class contract_violation : public std::exception {
public:
    explicit contract_violation(const char* what, std::source_location where) noexcept
        : what_(what), where_(where) {}

    /// The broken condition, a string literal.
    [[nodiscard]] const char* what() const noexcept override { return what_; }

    /// The call that broke it.
    [[nodiscard]] const std::source_location& where() const noexcept { return where_; }

private:
    const char* what_;
    std::source_location where_;
};

namespace detail {

// Not constexpr on purpose: reaching it in a constant expression is a compile error that names it.
[[noreturn]] inline void precondition_broken(const char* what, std::source_location where) {
#if defined(__cpp_exceptions)
    throw contract_violation(what, where);
#else
    static_cast<void>(what);
    static_cast<void>(where);
    std::abort();
#endif
}

} // namespace detail

/// Checks a precondition, in every build mode.
/// \param holds  the condition.
/// \param what   the condition in words, a string literal.
constexpr void expects(bool holds, const char* what,
                       std::source_location where = std::source_location::current()) {
    if (!holds) detail::precondition_broken(what, where);
}

} // namespace muster

#endif // MUSTER_CORE_CONTRACT_HPP
