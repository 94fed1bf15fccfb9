// SPDX-License-Identifier: MIT
#include <muster/core/text.hpp>
#include <muster/link/lexicon_slips.hpp>
#include <muster/link/similarity.hpp>

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace lexicon_slips_test {

namespace {

namespace link = muster::link;

TEST_CASE("a slip of a word of the lexicon has its meaning") {
    link::vocabulary terms;
    const auto& slips = link::lexicon_slips::of_lexicon();
    const auto is = [&](std::string_view wrong, std::string_view right) {
        return slips.meaning_of(link::stem(wrong)) == terms.word(right);
    };
    CHECK(is("reoknstruktsia", "rekonstruktsia")); // two letters swapped
    CHECK(is("eisenban", "eisenbahn"));            // one left out
    CHECK(is("hospittal", "hospital"));            // one twice
    CHECK(is("hospitel", "hospital"));             // another one
    CHECK(is("hospital", "hospital"));             // none
    CHECK(slips.meaning_of("poseidon") == link::no_term);
    CHECK(slips.meaning_of("ospital") == link::no_term);  // the first letter is seldom wrong
    CHECK(slips.meaning_of("hopsitel") == link::no_term); // two slips
    CHECK(slips.meaning_of("brige") == link::no_term);    // too short
    CHECK(slips.meaning_of("") == link::no_term);
}

// Against a look at every word.
TEST_CASE("the meaning of a slip is the one that all words at one slip share") {
    link::vocabulary terms;
    const auto& slips = link::lexicon_slips::of_lexicon();
    std::vector<std::string_view> words;
    for (const auto lines : link::lexicon)
        for (const auto& line : lines)
            if (line.is == link::meaning::object || line.is == link::meaning::action)
                for (auto left = line.words; !left.empty();)
                    words.push_back(muster::cut(left, ' '));
    muster_test::for_all(400, [&](muster_test::source from) {
        std::string root{link::stem(
            words[static_cast<std::size_t>(from.integer(0, static_cast<long>(words.size()) - 1))])};
        for (auto n = from.integer(0, 2); n != 0 && root.size() > 2; --n) {
            const auto at =
                static_cast<std::size_t>(from.integer(0, static_cast<long>(root.size()) - 2));
            switch (from.integer(0, 2)) {
            case 0: root.erase(at, 1); break;
            case 1: root[at] = static_cast<char>(from.integer('a', 'z')); break;
            default: std::swap(root[at], root[at + 1]);
            }
        }
        std::set<link::term_id> meanings;
        for (const auto w : words) {
            const auto known = link::stem(w);
            if (known.size() >= link::lexicon_slips::least && known.front() == root.front()
                && link::one_edit_apart(known, root))
                meanings.insert(terms.word(w));
        }
        const bool one = meanings.size() == 1 && root.size() >= link::lexicon_slips::least;
        CHECK(slips.meaning_of(root) == (one ? *meanings.begin() : link::no_term));
    });
}

} // namespace

} // namespace lexicon_slips_test
