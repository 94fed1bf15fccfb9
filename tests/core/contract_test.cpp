// SPDX-License-Identifier: MIT
#include <muster/core/contract.hpp>

#include <cstring>
#include <exception>
#include <type_traits>

#include <doctest/doctest.h>

namespace contract_test {

namespace {

using muster::contract_violation;
using muster::expects;

static_assert(std::is_base_of_v<std::exception, contract_violation>);
static_assert(std::is_nothrow_copy_constructible_v<contract_violation>, "so that it can be thrown");

constexpr bool what_holds_passes() {
    expects(true, "never read");
    return true;
}
static_assert(what_holds_passes());

TEST_SUITE("contract") {
    TEST_CASE("what holds passes") { CHECK_NOTHROW(expects(true, "never read")); }

    TEST_CASE("what does not hold is thrown in words") {
        CHECK_THROWS_WITH_AS(expects(false, "the words"), "the words", contract_violation);
        CHECK_THROWS_AS(expects(false, "the words"), std::exception);
    }

    TEST_CASE("the call is named") {
        unsigned line = 0;
        try {
            line = __LINE__ + 1;
            expects(false, "the words");
            FAIL("a broken precondition passes");
        } catch (const contract_violation& broken) {
            CHECK(broken.where().line() == line);
            CHECK(std::strstr(broken.where().file_name(), "contract_test.cpp") != nullptr);
        }
    }
}

} // namespace

} // namespace contract_test
