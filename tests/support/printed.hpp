// SPDX-License-Identifier: MIT
#ifndef MUSTER_TESTS_SUPPORT_PRINTED_HPP
#define MUSTER_TESTS_SUPPORT_PRINTED_HPP

/// \file
/// How a failed check prints our values.

#include <muster/core/rational.hpp>

#include <string>

#include <doctest/doctest.h>

/// A rational as its fraction.
template <>
struct doctest::StringMaker<muster::rational> {
    static doctest::String convert(const muster::rational& r) {
        return (std::to_string(r.numerator()) + '/' + std::to_string(r.denominator())).c_str();
    }
};

#endif // MUSTER_TESTS_SUPPORT_PRINTED_HPP
