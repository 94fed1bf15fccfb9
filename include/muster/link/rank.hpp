// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_RANK_HPP
#define MUSTER_LINK_RANK_HPP

/// \file
/// Terms, numbered by how frequent they are.

#include <muster/link/encoded.hpp>
#include <muster/link/lexicon_slips.hpp>
#include <muster/link/spread_sort.hpp>
#include <muster/link/vocabulary.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace muster::link {

/// What becomes of terms that no comparison needs: words that no record has, as another spelling of
/// one that some have, and amounts and dates that one record has alone.
enum class needless : std::uint8_t { stay, go };

/// For each slip of a word of the lexicon that word, which is counted instead; no_term for others.
///
/// A slip is not found in the other table, or, of one table, in another record; and the word that
/// was meant is far more frequent.
template <class Executor>
[[nodiscard]] std::vector<term_id> meant_words(const vocabulary& terms,
                                               std::vector<std::uint32_t>& count,
                                               std::span<encoded* const> records, Executor run) {
    constexpr std::uint32_t far = 4; // a proposal of this project: a word of one record is no rule
    constexpr std::size_t portion = 65536;
    std::vector<std::uint32_t> first(count.size()); // of the first table
    records.front()->count_terms(first);
    const auto alone = [&](term_id t) {
        return records.size() == 1 ? count[t] == 1 : first[t] == 0 || first[t] == count[t];
    };
    const auto& slips = lexicon_slips::of_lexicon();
    std::vector<term_id> out(count.size(), no_term);
    run((count.size() + portion - 1) / portion, [&](std::size_t p) {
        const auto end = static_cast<term_id>(std::min((p + 1) * portion, count.size()));
        for (auto t = static_cast<term_id>(p * portion); t != end; ++t) {
            if (count[t] == 0 || terms.is(t) != term_class::word || !alone(t)) continue;
            const auto means = slips.meaning_of(terms.text(t));
            if (means != no_term && count[means] >= far * count[t]) out[t] = means;
        }
    });
    for (term_id t = 0; t != count.size(); ++t)
        if (out[t] != no_term) count[out[t]] += std::exchange(count[t], 0);
    return out;
}

/// Numbers the terms from `first` on anew: the most frequent ones first, equals by their hash, so
/// that numbers depend on what the records say, not on the order in which they were read. Words of
/// the lexicon that no record has come last, as the lexicon has them.
///
/// Puts the terms of the records in order; what is asked most then stands side by side in memory.
/// With needless::go no word can be looked up in `terms` any more. With `slips` those of words of
/// the lexicon become them; what a title says word by word stays as it is spelled. Precondition:
/// with `slips`, `terms` holds the lexicon and `first` is 0.
template <class Executor>
void rank_terms(vocabulary& terms, std::size_t first, std::span<encoded* const> records,
                needless unused, Executor run, bool slips = false) {
    std::vector<std::uint32_t> count(terms.size() - first);
    for (const auto* const of : records) of->count_terms(count, first);
    const auto meant = slips ? meant_words(terms, count, records, run) : std::vector<term_id>{};

    struct place {
        std::uint64_t hash = 0;
        std::uint32_t count = 0;
        term_id term = 0;
    };
    std::vector<place> places;
    std::vector<term_id> unsaid; // that no record has, of the lexicon: always in one order
    for (auto t = static_cast<term_id>(first); t != terms.size(); ++t) {
        const auto n = count[t - first];
        const bool needed = n > (terms.is(t) == term_class::key ? 1u : 0u);
        if (!needed && unused == needless::go) continue;
        if (n == 0 && t < terms.learnt())
            unsaid.push_back(t);
        else
            places.push_back({terms.hash(t), n, t});
    }
    // Most terms are rare: those of one record are spread by the first bits of their hash.
    constexpr std::size_t shares = 8;
    const auto bucket_of = [](const place& p) {
        const auto share = static_cast<std::size_t>(p.hash >> 61);
        return p.count > 1 ? 0 : p.count == 1 ? 1 + share : 1 + shares + share;
    };
    const auto before = [&](const place& a, const place& b) {
        if (a.count != b.count) return a.count > b.count;
        if (a.hash != b.hash) return a.hash < b.hash;
        return terms.text(a.term) < terms.text(b.term);
    };
    spread_sort(places, 1 + 2 * shares, bucket_of, before, run);
    std::vector<term_id> order(places.size());
    std::ranges::transform(places, order.begin(), &place::term);
    order.insert(order.end(), unsaid.begin(), unsaid.end());
    auto here = terms.reorder(first, order);
    for (std::size_t t = 0; t != meant.size(); ++t)
        if (meant[t] != no_term) here[t] = here[meant[t]];

    for (auto* const of : records) {
        constexpr std::size_t portion = 65536;
        run((of->size() + portion - 1) / portion, [&](std::size_t p) {
            of->settle(first, here, p * portion, std::min((p + 1) * portion, of->size()));
        });
    }
}

} // namespace muster::link

#endif // MUSTER_LINK_RANK_HPP
