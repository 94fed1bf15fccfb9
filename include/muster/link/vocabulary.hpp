// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_VOCABULARY_HPP
#define MUSTER_LINK_VOCABULARY_HPP

/// \file
/// All terms of the records, each as a small number.

#include <muster/link/lexicon.hpp>
#include <muster/link/scan.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace muster::link {

/// What a term is.
enum class term_class : std::uint8_t {
    word,
    object, ///< a noun of public works, in any language
    action, ///< an action of public works, in any language
    number,
    year,
    code, ///< letters and digits: a road, a model, a reference
    part, ///< a mark with its number: section 3
    key,  ///< an exact amount or date; no part of a text
    mark, ///< the word before a part number
    filler
};

/// Stands in the text of a part behind the letter of its mark if it is part of another one.
inline constexpr char inner_part = '/';

using term_id = std::uint32_t;
inline constexpr term_id no_term = 0xFFFF'FFFFu;

/// A hash that is the same on every machine.
[[nodiscard]] constexpr std::uint64_t hash_of(std::string_view bytes,
                                              std::uint64_t seed = 0) noexcept {
    std::uint64_t h = 0x9E37'79B9'7F4A'7C15u ^ (seed * 0xD6E8'FEB8'6659'FD93u) ^ bytes.size();
    std::size_t i = 0;
    for (; i + 8 <= bytes.size(); i += 8) {
        std::uint64_t eight = 0;
        for (std::size_t k = 0; k != 8; ++k)
            eight |= std::uint64_t{static_cast<unsigned char>(bytes[i + k])} << (8 * k);
        h = (h ^ eight) * 0xFF51'AFD7'ED55'8CCDu;
        h ^= h >> 32;
    }
    std::uint64_t rest = 0;
    for (std::size_t k = 0; i != bytes.size(); ++i, ++k)
        rest |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * k);
    h = (h ^ rest) * 0xC4CE'B9FE'1A85'EC53u;
    h ^= h >> 29;
    h *= 0x94D0'49BB'1331'11EBu;
    return h ^ (h >> 32);
}

/// The word without the last sounds of its inflection: a final s, then one final vowel.
[[nodiscard]] constexpr std::string_view stem(std::string_view word) noexcept {
    if (word.size() >= 5 && word.back() == 's') word.remove_suffix(1);
    if (word.size() >= 5) {
        const char c = word.back();
        if (c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y')
            word.remove_suffix(1);
    }
    return word;
}

/// Asks for a vocabulary without the lexicon, which holds no storage.
struct empty_vocabulary {};

/// Terms by number. A word is known by its stem, a word of the lexicon by its meaning.
class vocabulary {
public:
    explicit vocabulary(empty_vocabulary /*tag*/) {}
    explicit vocabulary(bool with_lexicon = true) : slots_(std::size_t{1} << 13), objects_(1024) {
        if (!with_lexicon) return;
        std::string key;
        for (const auto& line : lexicon) {
            auto left = line.words;
            const auto is = line.is == meaning::object   ? term_class::object
                            : line.is == meaning::action ? term_class::action
                            : line.is == meaning::part   ? term_class::mark
                                                         : term_class::filler;
            key.assign(1, '@').append(left.substr(0, left.find(' ')));
            const auto canonical = insert(key, is);
            while (!left.empty()) {
                const auto w = cut(left, ' ');
                const auto at = insert(w, is);
                entries_[at].canonical = canonical;
                key.assign(1, '~').append(stem(w));
                const auto by_stem = insert(key, is);
                entries_[by_stem].canonical = canonical;
                if (is == term_class::object)
                    objects_[bit_of(hash_of(key)) / 64] |= flag_of(hash_of(key));
            }
        }
        lexicon_size_ = entries_.size();
    }

    /// The term of a folded word.
    term_id word(std::string_view text) {
        const auto h = hash_of(text);
        if (const auto known = find(text, h); known != no_term) return entries_[known].canonical;
        std::string key{'~'};
        key += stem(text);
        auto root = find(key, hash_of(key));
        if (root == no_term) {
            root = insert(key, term_class::word);
            entries_[root].also = compound(text);
        }
        const auto at = insert(text, h, term_class::word);
        entries_[at].canonical = entries_[root].canonical;
        return entries_[at].canonical;
    }
    /// The term of a folded word with a full stop behind it: of the meaning that all words of the
    /// lexicon that start with it have, if there is one, else that of the word.
    term_id abbreviated(std::string_view text) {
        if (text.size() < 3 || lexicon_size_ == 0) return word(text);
        buffer_.assign(1, '.').append(text);
        const auto h = hash_of(buffer_);
        if (const auto known = find(buffer_, h); known != no_term) return entries_[known].canonical;
        auto means = no_term;
        bool one = true;
        for (const auto& line : lexicon) {
            if (line.is == meaning::filler) continue;
            for (auto left = line.words; !left.empty();) {
                const auto w = cut(left, ' ');
                if (!w.starts_with(text)) continue;
                const auto at = entries_[find(w, hash_of(w))].canonical;
                one = one && (means == no_term || means == at);
                means = at;
            }
        }
        if (!one || means == no_term) means = word(text);
        buffer_.assign(1, '.').append(text);
        entries_[insert(buffer_, h, entries_[means].is)].canonical = means;
        return means;
    }
    /// A number without leading zeros, or the letter of a lot.
    term_id number(std::string_view text) {
        while (text.size() > 1 && text.front() == '0') text.remove_prefix(1);
        const bool year = text.size() == 4 && (text.starts_with("19") || text.starts_with("20"));
        buffer_.assign(1, '#').append(text);
        return insert(buffer_, year              ? term_class::year
                               : text.size() > 5 ? term_class::code
                                                 : term_class::number);
    }
    /// The number of a lot, a section, a phase or a part; `of` is the mark. One that is part of
    /// another one, as the lot of "section 3, lot 1", is another term than a lot 1.
    term_id part(term_id of, std::string_view number, bool inner = false) {
        while (number.size() > 1 && number.front() == '0') number.remove_prefix(1);
        buffer_.assign(1, '&').append(1, text(of).front());
        if (inner) buffer_ += inner_part;
        buffer_ += number;
        return insert(buffer_, term_class::part);
    }
    term_id code(std::string_view text) {
        buffer_.assign(1, '%').append(text);
        return insert(buffer_, term_class::code);
    }
    term_id key(std::string_view text) {
        buffer_.assign(1, '=').append(text);
        return insert(buffer_, term_class::key);
    }

    /// Takes over the terms of another vocabulary: for each of its numbers the one here.
    std::vector<term_id> adopt(const vocabulary& other) {
        std::vector<term_id> here(other.entries_.size(), no_term);
        const auto mapped = [&](term_id t) { return t == no_term ? no_term : here[t]; };
        for (term_id t = 0; t != other.entries_.size(); ++t) {
            const auto& e = other.entries_[t];
            const auto before = entries_.size();
            here[t] =
                insert(std::string_view{other.letters_}.substr(e.first, e.size), e.hash, e.is);
            if (entries_.size() == before) continue; // known
            entries_[here[t]].canonical = mapped(e.canonical);
            entries_[here[t]].also = mapped(e.also);
        }
        return here;
    }

    /// Forgets the terms from this number on, as if they had never been met.
    void cut_to(std::size_t terms) {
        while (entries_.size() > terms) {
            const auto at = static_cast<term_id>(entries_.size() - 1);
            auto slot = entries_[at].hash & (slots_.size() - 1);
            while (slots_[slot].at != at) slot = (slot + 1) & (slots_.size() - 1);
            slots_[slot] = {}; // nothing was put behind the last one
            letters_.resize(entries_[at].first);
            entries_.pop_back();
        }
    }

    [[nodiscard]] std::size_t size() const noexcept { return entries_.size(); }
    [[nodiscard]] term_class is(term_id t) const noexcept { return entries_[t].is; }
    [[nodiscard]] std::uint64_t hash(term_id t) const noexcept { return entries_[t].hash; }
    /// The object that a compound ends with: the bridge of "Eisenbahnbrücke"; or no_term.
    [[nodiscard]] term_id also(term_id t) const noexcept { return entries_[t].also; }
    /// The letters of a term, without its mark.
    [[nodiscard]] std::string_view text(term_id t) const noexcept {
        return std::string_view{letters_}.substr(entries_[t].first + 1, entries_[t].size - 1u);
    }

private:
    struct entry {
        std::uint64_t hash = 0;
        std::uint32_t first = 0;
        term_id canonical = no_term;
        term_id also = no_term;
        std::uint16_t size = 0;
        term_class is = term_class::word;
    };

    struct place { // part of the hash, so that other terms are passed over without a look
        std::uint32_t tag = 0;
        term_id at = no_term;
    };

    // The longest ending of a long word that is an object of the lexicon.
    [[nodiscard]] term_id compound(std::string_view text) {
        if (text.size() < 8) return no_term;
        std::string key;
        for (std::size_t from = 3; from + 5 <= text.size(); ++from) {
            key.assign(1, '~').append(stem(text.substr(from)));
            const auto h = hash_of(key);
            if ((objects_[bit_of(h) / 64] & flag_of(h)) == 0) continue;
            const auto at = find(key, h);
            if (at < lexicon_size_ && entries_[at].is == term_class::object)
                return entries_[at].canonical;
        }
        return no_term;
    }

    [[nodiscard]] term_id find(std::string_view text, std::uint64_t h) const {
        for (auto slot = h & (slots_.size() - 1);; slot = (slot + 1) & (slots_.size() - 1)) {
            const auto& s = slots_[slot];
            if (s.at == no_term) return no_term;
            if (s.tag != tag_of(h)) continue;
            const auto& e = entries_[s.at];
            if (e.hash == h && e.size == text.size()
                && std::string_view{letters_}.substr(e.first, e.size) == text)
                return s.at;
        }
    }
    // Most words end in no object: one bit for the hash of each that does tells so at once.
    static std::size_t bit_of(std::uint64_t h) noexcept { return h >> 48; }
    static std::uint64_t flag_of(std::uint64_t h) noexcept {
        return std::uint64_t{1} << (bit_of(h) % 64);
    }
    static std::uint32_t tag_of(std::uint64_t h) noexcept {
        return static_cast<std::uint32_t>(h >> 32);
    }
    term_id insert(std::string_view text, term_class is) { return insert(text, hash_of(text), is); }
    term_id insert(std::string_view text, std::uint64_t h, term_class is) {
        constexpr std::size_t most = 0xFFFF;
        text = text.substr(0, most);
        if (const auto at = find(text, h); at != no_term) return at;
        if (2 * (entries_.size() + 1) > slots_.size()) grow();
        const auto at = static_cast<term_id>(entries_.size());
        entries_.push_back({.hash = h,
                            .first = static_cast<std::uint32_t>(letters_.size()),
                            .canonical = at,
                            .size = static_cast<std::uint16_t>(text.size()),
                            .is = is});
        letters_ += text;
        put(at);
        return at;
    }
    void put(term_id at) {
        const auto h = entries_[at].hash;
        auto slot = h & (slots_.size() - 1);
        while (slots_[slot].at != no_term) slot = (slot + 1) & (slots_.size() - 1);
        slots_[slot] = {tag_of(h), at};
    }
    void grow() {
        slots_.assign(2 * slots_.size(), {});
        for (term_id at = 0; at != entries_.size(); ++at) put(at);
    }

    std::vector<entry> entries_;
    std::vector<place> slots_;
    std::vector<std::uint64_t> objects_; ///< the bits of stems that are objects
    std::string letters_;
    std::string buffer_;
    std::size_t lexicon_size_ = 0;
};

} // namespace muster::link

#endif // MUSTER_LINK_VOCABULARY_HPP
