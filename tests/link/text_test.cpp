// SPDX-License-Identifier: MIT
#include <muster/link/fold.hpp>
#include <muster/link/log2.hpp>
#include <muster/link/tokens.hpp>

#include <cmath>
#include <string>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace text_test {

namespace {

namespace link = muster::link;
using link::token_set;

TEST_SUITE("link") {
    TEST_CASE("words and numbers, sorted, each once") {
        CHECK(link::tokens("Motorway D1, section 2: D1!")
              == token_set{"1", "2", "motorway", "section"});
        CHECK(link::tokens("").empty());
        CHECK(link::tokens("a - b") == token_set{});
        CHECK(link::part_numbers(link::tokens("lot 12 of 2027, phase 3")) == token_set{"12", "3"});
        CHECK(link::shared(token_set{"a", "c", "d"}, token_set{"b", "c", "d"})
              == token_set{"c", "d"});
    }

    TEST_CASE("folding twice is folding once, and tokens do not depend on the order of words") {
        muster_test::for_all(500, [](muster_test::source from) {
            std::string text;
            for (auto n = from.integer(0, 30); n > 0; --n)
                text += static_cast<char>(from.integer(0, 255));
            CHECK(link::folded(link::folded(text)) == link::folded(text));
        });
        CHECK(link::tokens("rail link, Strait crossing")
              == link::tokens("Strait crossing: link rail"));
    }

    TEST_CASE("the logarithm agrees with the standard library's") {
        muster_test::for_all(500, [](muster_test::source from) {
            const double x = static_cast<double>(from.integer(1, 1'000'000'000)) / 1024;
            CHECK(std::abs(link::log2(x) - std::log2(x)) < 1e-9); // 2^-30, its stated error
        });
    }
}

} // namespace

} // namespace text_test
