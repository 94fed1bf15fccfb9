// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_RANK_HPP
#define MUSTER_LINK_RANK_HPP

/// \file
/// Terms, numbered by how frequent they are.

#include <muster/link/encoded.hpp>
#include <muster/link/spread_sort.hpp>
#include <muster/link/vocabulary.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace muster::link {

/// What becomes of terms that no comparison needs: words that no record has, as another spelling of
/// one that some have, and amounts and dates that one record has alone.
enum class needless : std::uint8_t { stay, go };

/// Numbers the terms from `first` on anew: the most frequent ones first, equals by their hash, so
/// that numbers depend on what the records say, not on the order in which they were read.
///
/// Puts the terms of the records in order; what is asked most then stands side by side in memory.
/// With needless::go no word can be looked up in `terms` any more.
template <class Executor>
void rank_terms(vocabulary& terms, std::size_t first, std::span<encoded* const> records,
                needless unused, Executor run) {
    std::vector<std::uint32_t> count(terms.size());
    for (const auto* const of : records)
        for (const auto r : of->stored_order())
            for (const auto& use : of->terms(r)) ++count[use.term];

    struct place {
        std::uint64_t hash = 0;
        std::uint32_t count = 0;
        term_id term = 0;
    };
    std::vector<place> places;
    for (auto t = static_cast<term_id>(first); t != terms.size(); ++t) {
        const bool needed = count[t] > (terms.is(t) == term_class::key ? 1u : 0u);
        if (needed || unused == needless::stay) places.push_back({terms.hash(t), count[t], t});
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
    const auto here = terms.reorder(first, order);

    for (auto* const of : records) {
        constexpr std::size_t portion = 65536;
        run((of->size() + portion - 1) / portion, [&](std::size_t p) {
            of->settle(here, p * portion, std::min((p + 1) * portion, of->size()));
        });
    }
}

} // namespace muster::link

#endif // MUSTER_LINK_RANK_HPP
