// SPDX-License-Identifier: MIT
#include <muster/link/features.hpp>
#include <muster/link/levels.hpp>
#include <muster/link/table.hpp>
#include <muster/link/term_weights.hpp>
#include <muster/link/untrained.hpp>
#include <muster/link/vocabulary.hpp>

#include <cstddef>
#include <vector>

#include <doctest/doctest.h>

namespace untrained_test {

namespace {

namespace link = muster::link;
using link::share_outside;
using link::term_class;

TEST_CASE("without data each level lends what it starts from") {
    const std::vector<link::comparison_column> columns{{1, 1, link::kind::text},
                                                       {2, 2, link::kind::amount}};
    const auto features = link::features_of(columns);
    const auto weights = link::untrained(features);
    REQUIRE(weights.features.size() == features.size());
    for (std::size_t f = 0; f != features.size(); ++f)
        for (std::size_t l = 0; l != features[f].levels.size(); ++l)
            CHECK(weights.features[f].bits[l] == features[f].levels[l].bits);
    CHECK(weights.prior_bits == link::untrained_prior);
    CHECK(link::untrained(features, -5).prior_bits == -5);
    CHECK(weights.rounds == 0);
}

TEST_CASE("an identifier has no nearly equal level, and its names are those of codes") {
    CHECK(link::levels::identifier[1].bits == link::levels::identifier[2].bits);
    CHECK(link::levels::identifier[0].bits == 0);
    CHECK(link::levels::identifier[4].bits > link::levels::code[4].bits);
}

TEST_CASE("words of the lexicon are frequent in the world, names are not") {
    CHECK(share_outside(term_class::object, "bridge") == 1.0 / 16);
    CHECK(share_outside(term_class::word, "northport") == 0);
    CHECK(share_outside(term_class::number, "3") > 0);
    // A round amount is no rare one: A is the mark of the column.
    CHECK(share_outside(term_class::key, "A40000000") == 1.0 / 27);
    CHECK(share_outside(term_class::key, "A4") == 1.0 / 27);
    CHECK(share_outside(term_class::key, "A41") == doctest::Approx(1.0 / 270));
    CHECK(share_outside(term_class::key, "A41000") == share_outside(term_class::key, "A41"));
}

TEST_CASE("a word of a small table is rare, one of all rows of a large one is not") {
    constexpr int bit = link::term_weights::bit;
    CHECK(link::weight_of(0, 1, 1) > 9 * bit);
    CHECK(link::weight_of(0, 0, 1) > link::weight_of(0, 1, 1));
    CHECK(link::weight_of(1.0 / 16, 1, 1) < 5 * bit);
    CHECK(link::weight_of(0, 100'000, 100'000) < bit / 8);
    CHECK(link::weight_of(0, 1, 100'000) > 16 * bit);
    CHECK(link::weight_of(0, 0, 100'000'000) == 20 * bit); // and no more
}

} // namespace

} // namespace untrained_test
