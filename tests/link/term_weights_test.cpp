// SPDX-License-Identifier: MIT
#include <muster/link/encode.hpp>
#include <muster/link/executor.hpp>
#include <muster/link/order.hpp>
#include <muster/link/rank.hpp>
#include <muster/link/term_weights.hpp>

#include <array>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace term_weights_test {

namespace {

namespace link = muster::link;

struct two_tables {
    link::vocabulary terms;
    link::encoded left;
    link::encoded right;

    two_tables(const std::vector<std::vector<std::string>>& a,
               const std::vector<std::vector<std::string>>& b) {
        const std::vector<link::comparison_column> columns{{0, 0, link::kind::text},
                                                           {1, 1, link::kind::place}};
        const auto made = [&](const auto& rows, bool is_right) {
            link::table t{{"title", "place"}};
            for (const auto& r : rows) t.add(r);
            std::vector<std::uint32_t> order(rows.size());
            std::iota(order.begin(), order.end(), 0u);
            return link::encode(t, order, columns, is_right, terms, link::serial{});
        };
        left = made(a, false);
        right = made(b, true);
        const std::array<link::encoded*, 2> both{&left, &right};
        link::rank_terms(terms, 0, both, link::needless::stay, link::serial{});
    }
};

TEST_CASE("a weight is the surprise at the larger of the two shares") {
    // "harbourmaster" is rare on the right and in every title on the left.
    two_tables t{{{"harbourmaster alpha", "Oldtown"}, {"harbourmaster beta", ""}},
                 {{"alpha", ""}, {"gamma", ""}, {"harbourmaster", ""}, {"delta", "Oldtown"}}};
    const link::term_weights weights{t.terms, t.left, t.right, 0b10};
    const auto bits = [](double share) {
        return static_cast<int>(-std::log2(share) * link::term_weights::bit);
    };
    CHECK(weights.of(t.terms.word("harbourmaster")) == bits(2.5 / 3)); // and not 1.5 / 5
    CHECK(weights.of(t.terms.word("alpha")) == doctest::Approx(bits(1.5 / 3)).epsilon(0.01));
    CHECK(weights.of(t.terms.word("gamma")) == doctest::Approx(bits(1.5 / 5)).epsilon(0.01));
    CHECK(weights.left_count(t.terms.word("harbourmaster")) == 2);
    CHECK(weights.right_count(t.terms.word("harbourmaster")) == 1);
}

TEST_CASE("what is known of a term besides its weight") {
    two_tables t{{{"section 3 of the quay", "Oldtown"}}, {{"quay, Oldtown", ""}}};
    const link::term_weights weights{t.terms, t.left, t.right, 0b10};
    const auto& town = weights.facts(t.terms.word("oldtown"));
    CHECK(town.place);
    CHECK(town.proven); // both tables have it
    CHECK(town.first == 'o');
    CHECK_FALSE(weights.facts(t.terms.word("quay")).place);
    CHECK(weights.facts(t.terms.word("quay")).is == link::term_class::object);
    const auto part = t.terms.part(t.terms.word("section"), "3");
    CHECK(weights.facts(part).is == link::term_class::part);
    CHECK(weights.of(part) == 0); // its number counts
    CHECK_FALSE(weights.facts(t.terms.number("3")).proven);
}

TEST_CASE("a word of many titles is no place because a town has its name") {
    std::vector<std::vector<std::string>> left{{"plan for Oldtown", "Oldtown"}};
    for (int i = 0; i != 10; ++i) left.push_back({"plan of works", ""});
    std::vector<std::vector<std::string>> right{{"quay", "Plan"}};
    for (int i = 0; i != 8; ++i) right.push_back({"plan of a school", ""});
    {
        two_tables t{left, right}; // one of nine records on the right
        CHECK(link::term_weights{t.terms, t.left, t.right, 0b10}.facts(t.terms.word("plan")).place);
    }
    right.push_back({"plan of a bridge", ""});
    right.push_back({"plan of a tunnel", ""});
    two_tables t{left, right}; // one of eleven
    const link::term_weights weights{t.terms, t.left, t.right, 0b10};
    CHECK_FALSE(weights.facts(t.terms.word("plan")).place);
    CHECK(weights.facts(t.terms.word("oldtown")).place);
}

TEST_CASE("within one table a term is proven by a second record") {
    two_tables t{{{"alpha beta", ""}, {"beta", ""}}, {{"x", ""}}};
    const link::term_weights weights{t.terms, t.left, t.left};
    CHECK(weights.facts(t.terms.word("beta")).proven);
    CHECK_FALSE(weights.facts(t.terms.word("alpha")).proven);
}

TEST_CASE("without rareness all terms weigh the same") {
    two_tables t{{{"alpha beta", ""}, {"beta", ""}}, {{"beta", ""}}};
    const link::term_weights weights{t.terms, t.left, t.right, 0, false};
    CHECK(weights.of(t.terms.word("alpha")) == weights.of(t.terms.word("beta")));
    CHECK(weights.of(t.terms.word("alpha")) > 0);
}

} // namespace

} // namespace term_weights_test
