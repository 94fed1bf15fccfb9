// SPDX-License-Identifier: MIT
#include <muster/audit/dressing.hpp>
#include <muster/link/fold.hpp>

#include <set>
#include <string_view>

#include <doctest/doctest.h>

namespace dressing_test {

using muster::is_dressing;

TEST_CASE("words that dress a title are listed, words of the object are not") {
    for (const auto* w : {"resilience", "strategic", "dual", "use", "programme", "military",
                          "strategische", "mobilite", "difesa", "odpornosc", "stratejik"})
        CHECK(is_dressing(w));
    for (const auto* w : {"bridge", "strait", "road", "tank", "resil", ""})
        CHECK_FALSE(is_dressing(w));
}

TEST_CASE("a dressing word stands once, folded") {
    std::set<std::string_view> seen;
    for (const auto w : muster::dressing_words) {
        INFO(w);
        CHECK(seen.insert(w).second);
        CHECK(muster::link::folded(w, muster::link::script::latin) == w);
    }
}

} // namespace dressing_test
