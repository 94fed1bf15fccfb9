// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_UNTRAINED_HPP
#define MUSTER_LINK_UNTRAINED_HPP

/// \file
/// What is taken for granted before there are data enough to learn from.

#include <muster/link/learn.hpp>
#include <muster/link/levels.hpp>
#include <muster/link/log2.hpp>
#include <muster/link/marginals.hpp>
#include <muster/link/mixture.hpp>
#include <muster/link/term_weights.hpp>
#include <muster/link/vocabulary.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace muster::link {

namespace levels {

/// A code that names one record, as the number of a project. A number next to it names another
/// one: there is no "nearly equal".
inline constexpr level_facts identifier[] = {
    {"not known", 0}, {"different", -2.3}, {"different", -2.3}, {"equal", 12.5}, {"equal", 12.5},
};
static_assert(std::size(identifier) == std::size(code));

} // namespace levels

/// The prior of a candidate pair, in bits: one of fourteen is a match.
/// Source: proposal of this project; with it an equal title of two rare words and an amount within
///         0.5 % are strong evidence, and the title alone is a question.
inline constexpr double untrained_prior = -3.7;

/// The share of candidate pairs that are kin of each way.
/// Source: proposal of this project; with it a title of two rare words whose place is not known is
///         as good as strong if the amount fits.
inline constexpr double untrained_kin_rate = 0.004;

/// Gives a comparison the bits that it starts from.
inline void start_with(feature_weights& of, const feature& f) {
    for (std::size_t l = 0; l != f.levels.size(); ++l) of.bits[l] = f.levels[l].bits;
}

/// The weights of Fellegi and Sunter without any data: each level lends what it starts from.
[[nodiscard]] inline mixture untrained(std::span<const feature> features,
                                       double prior = untrained_prior) {
    pair_graph none;
    auto out = learn(features, {}, none, false, {.rounds = 0, .kin_rate = untrained_kin_rate});
    for (std::size_t f = 0; f != features.size(); ++f) start_with(out.features[f], features[f]);
    out.prior_bits = prior;
    return out;
}

/// How many records of the world outside are added in thought to those of a table, so that a word
/// of a small table is not taken for a frequent one.
inline constexpr double records_outside = 1024;

/// The share of the records outside that have a term.
/// Source: the shares in the project lists that the lexicon names, rounded to powers of two; for
///         amounts one in nine for a leading digit, one in ten for each further one, over three
///         magnitudes.
[[nodiscard]] constexpr double share_outside(term_class is, std::string_view text) noexcept {
    switch (is) {
    case term_class::object:
    case term_class::action:
    case term_class::upkeep: return 1.0 / 16;
    case term_class::number: return 1.0 / 32;
    case term_class::year: return 1.0 / 8;
    case term_class::key: {
        while (!text.empty() && text.back() == '0') text.remove_suffix(1);
        double share = 1.0 / 27;
        for (std::size_t i = 2; i < text.size(); ++i) share /= 10; // behind the mark
        return share;
    }
    default: return 0;
    }
}

/// The weight of a term that so many of so many records have, in 256ths of a bit.
[[nodiscard]] inline std::uint16_t weight_of(double outside, std::uint32_t with, std::size_t of) {
    const auto share =
        (with + 0.5 + records_outside * outside) / (static_cast<double>(of) + 1 + records_outside);
    constexpr int bit = term_weights::bit;
    return static_cast<std::uint16_t>(std::clamp(-log2(share) * bit, 0.0, 20.0 * bit));
}

} // namespace muster::link

#endif // MUSTER_LINK_UNTRAINED_HPP
