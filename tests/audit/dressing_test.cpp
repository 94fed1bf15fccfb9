// SPDX-License-Identifier: MIT
#include <muster/audit/dressing.hpp>

#include <doctest/doctest.h>

using muster::is_dressing;

TEST_CASE("words that dress a title are listed, words of the object are not") {
    for (const auto* w : {"resilience", "strategic", "dual", "use", "programme", "military"})
        CHECK(is_dressing(w));
    for (const auto* w : {"bridge", "strait", "road", "tank", "resil", ""})
        CHECK_FALSE(is_dressing(w));
}
