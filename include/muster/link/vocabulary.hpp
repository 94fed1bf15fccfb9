// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_VOCABULARY_HPP
#define MUSTER_LINK_VOCABULARY_HPP

/// \file
/// All terms of the records, each as a small number.

#include <muster/core/contract.hpp>
#include <muster/core/text.hpp>
#include <muster/link/lexicon.hpp>
#include <muster/link/meaning.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::link {

/// What a term is.
enum class term_class : std::uint8_t {
    word,
    object,   ///< a noun of public works, in any language
    military, ///< likewise, of armed forces alone
    action,   ///< an action of public works, in any language
    upkeep,   ///< an action that comes year by year
    number,
    year,
    code,     ///< letters and digits: a road, a model, a reference
    part,     ///< a mark with its number: section 3
    chainage, ///< a place along a road or a line: km 12+300
    key,      ///< an amount in whole units, or a date; no part of a text
    mark,     ///< the word before a part number
    ordinal,
    beside, ///< near, but not it
    filler
};

/// What a line of the lexicon is as a term.
[[nodiscard]] constexpr term_class class_of(meaning is) noexcept {
    switch (is) {
    case meaning::object: return term_class::object;
    case meaning::military: return term_class::military;
    case meaning::action: return term_class::action;
    case meaning::upkeep: return term_class::upkeep;
    case meaning::part: return term_class::mark;
    case meaning::ordinal: return term_class::ordinal;
    case meaning::beside: return term_class::beside;
    case meaning::filler: return term_class::filler;
    }
    return term_class::word;
}

/// Stands in the text of a part behind the letter of its mark if it is part of another one.
inline constexpr char inner_part = '/';

using term_id = std::uint32_t;
inline constexpr term_id no_term = 0xFFFF'FFFFu;

/// A hash that is the same on every machine.
[[nodiscard]] constexpr std::uint64_t hash_of(std::string_view bytes,
                                              std::uint64_t seed = 0) noexcept {
    const auto byte = [&](std::size_t at) {
        return std::uint64_t{static_cast<unsigned char>(bytes[at])};
    };
    std::uint64_t h = 0x9E37'79B9'7F4A'7C15u ^ (seed * 0xD6E8'FEB8'6659'FD93u) ^ bytes.size();
    std::size_t i = 0;
    for (; i + 8 <= bytes.size(); i += 8) { // so written that compilers read them in one go
        const auto eight = byte(i) | byte(i + 1) << 8 | byte(i + 2) << 16 | byte(i + 3) << 24
                           | byte(i + 4) << 32 | byte(i + 5) << 40 | byte(i + 6) << 48
                           | byte(i + 7) << 56;
        h = (h ^ eight) * 0xFF51'AFD7'ED55'8CCDu;
        h ^= h >> 32;
    }
    std::uint64_t rest = 0;
    for (std::size_t k = 0; i != bytes.size(); ++i, ++k) rest |= byte(i) << (8 * k);
    h = (h ^ rest) * 0xC4CE'B9FE'1A85'EC53u;
    h ^= h >> 29;
    h *= 0x94D0'49BB'1331'11EBu;
    return h ^ (h >> 32);
}

/// Hashes that were added, and by chance others: a look that tells for most that they were not.
class hash_filter {
public:
    hash_filter() = default;
    explicit hash_filter(unsigned bits)
        : shift_(64 - bits), flags_((std::size_t{1} << bits) / 64) {}
    void add(std::uint64_t h) { flags_[(h >> shift_) / 64] |= flag_of(h); }
    [[nodiscard]] bool may_have(std::uint64_t h) const {
        return (flags_[(h >> shift_) / 64] & flag_of(h)) != 0;
    }

private:
    [[nodiscard]] std::uint64_t flag_of(std::uint64_t h) const {
        return std::uint64_t{1} << ((h >> shift_) % 64);
    }
    unsigned shift_ = 48;
    std::vector<std::uint64_t> flags_;
};

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
    explicit vocabulary(bool with_lexicon = true)
        : vocabulary(with_lexicon ? of_lexicon() : vocabulary{no_lexicon{}}) {}

    /// The term of a folded word.
    term_id word(std::string_view text) { return entries_[spelling(text)].canonical; }
    /// A word as it is spelled, of which canonical() is the term and also() the end of a compound.
    term_id spelling(std::string_view text) {
        const auto h = hash_of(text);
        if (const auto known = find(text, h); known != no_term) return known;
        buffer_.assign(1, '~').append(stem(text));
        const auto root = insert(buffer_, term_class::word);
        const auto means = entries_[root].canonical;
        const auto ends = means == root ? compound(text) : no_term;
        const auto at = insert(text, h, term_class::word);
        entries_[at].canonical = means;
        entries_[at].also = ends;
        return at;
    }
    /// Likewise of a word with a full stop behind it: its term is the meaning that all words of the
    /// lexicon that start with it have, if there is one, else that of the word.
    term_id spelling_abbreviated(std::string_view text) {
        if (text.size() < 3 || learnt_ == 0) return spelling(text);
        buffer_.assign(1, '.').append(text);
        const auto h = hash_of(buffer_);
        if (const auto known = find(buffer_, h); known != no_term) return known;
        auto means = no_term;
        bool one = true;
        for (const auto w : lexicon_words_from(text)) {
            const auto at = entries_[find(w, hash_of(w))].canonical;
            one = one && (means == no_term || means == at);
            means = at;
        }
        if (!one || means == no_term) return spelling(text);
        const auto at = insert(buffer_, h, entries_[means].is);
        entries_[at].canonical = means;
        return at;
    }
    /// The term that a spelling stands for.
    [[nodiscard]] term_id canonical(term_id spelled) const noexcept {
        return entries_[spelled].canonical;
    }
    /// The object that a spelling ends with: the bridge of "Eisenbahnbrücke"; or no_term.
    [[nodiscard]] term_id also(term_id spelled) const noexcept { return entries_[spelled].also; }
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
    /// A place along a road or a line, in metres: the 12300 of "km 12+300".
    term_id chainage(std::string_view metres) {
        buffer_.assign(1, '+').append(metres);
        return insert(buffer_, term_class::chainage);
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
        constexpr std::size_t ahead = 16;
        std::vector<term_id> here(other.entries_.size(), no_term);
        const auto mapped = [&](term_id t) { return t == no_term ? no_term : here[t]; };
        for (term_id t = 0; t != other.entries_.size(); ++t) {
            const auto& e = other.entries_[t];
            if (t + 2 * ahead < other.entries_.size())
                expect_slot(other.entries_[t + 2 * ahead].hash);
            if (t + ahead < other.entries_.size()) expect_entry(other.entries_[t + ahead].hash);
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
        while (entries_.size() > terms) { // nothing was put behind them but one of them
            const auto& last = entries_.back();
            slots_[slot_of(static_cast<term_id>(entries_.size() - 1))] = {};
            letters_.resize(std::min<std::size_t>(letters_.size(), last.first));
            entries_.pop_back();
        }
    }
    /// Numbers the terms from `first` on anew, in this order; those that it lacks are forgotten.
    /// \return for each old number from `first` on the new one, or no_term.
    std::vector<term_id> reorder(std::size_t first, std::span<const term_id> order) {
        std::vector<term_id> here(entries_.size() - first, no_term);
        for (std::size_t i = 0; i != order.size(); ++i)
            here[order[i] - first] = static_cast<term_id>(first + i);
        const auto mapped = [&](term_id t) {
            return t == no_term || t < first ? t : here[t - first];
        };
        std::vector<entry> now;
        now.reserve(order.size());
        for (const auto t : order) {
            auto e = entries_[t];
            e.canonical = mapped(e.canonical);
            e.also = mapped(e.also);
            now.push_back(e);
        }
        if (first == 0) {
            std::size_t slots = 2;
            while (slots < 2 * now.size() + 2) slots *= 2;
            slots_.assign(slots, {});
            entries_ = std::move(now);
        } else {
            for (auto t = static_cast<term_id>(first); t != entries_.size(); ++t)
                slots_[slot_of(t)] = {};
            entries_.resize(first);
            entries_.insert(entries_.end(), now.begin(), now.end());
        }
        for (auto t = static_cast<term_id>(first); t != entries_.size(); ++t) put(t);
        return here;
    }

    [[nodiscard]] std::size_t size() const noexcept { return entries_.size(); }
    /// The terms of the lexicon, which are the first ones and in the same order each time.
    [[nodiscard]] std::size_t learnt() const noexcept { return learnt_; }
    [[nodiscard]] term_class is(term_id t) const noexcept { return entries_[t].is; }
    [[nodiscard]] std::uint64_t hash(term_id t) const noexcept { return entries_[t].hash; }
    /// The letters of a term, without its mark. Spellings have none.
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

    struct no_lexicon {};
    explicit vocabulary(no_lexicon /*tag*/) : slots_(std::size_t{1} << 15), objects_(16) {}
    // A copy is made faster than the lexicon is read, which tells where few records are linked.
    [[nodiscard]] static const vocabulary& of_lexicon() {
        static const vocabulary known = [] {
            vocabulary v{no_lexicon{}};
            for (const auto lines : lexicon)
                for (const auto& line : lines) v.learn(line);
            v.learnt_ = v.size();
            return v;
        }();
        return known;
    }

    void learn(const concept_words& line) {
        auto left = line.words;
        const auto is = class_of(line.is);
        buffer_.assign(1, '@').append(left.substr(0, left.find(' ')));
        const auto canonical = insert(buffer_, is);
        while (!left.empty()) {
            const auto w = cut(left, ' ');
            entries_[insert(w, is)].canonical = canonical;
            if (line.is == meaning::beside) continue; // "langa" is that, "lange" is not
            buffer_.assign(1, '~').append(stem(w));
            const auto before = entries_.size();
            const auto by_stem = insert(buffer_, is);
            if (by_stem == before) entries_[by_stem].canonical = canonical; // else an earlier one's
            if (is == term_class::object || is == term_class::military)
                objects_.add(hash_of(buffer_));
        }
    }

    // The longest ending of a long word that is an object of the lexicon.
    [[nodiscard]] term_id compound(std::string_view text) {
        constexpr std::size_t least = 5;
        constexpr std::size_t before = 4; // not the port of "supporto" nor the bridge of Cambridge
        if (text.size() < 8) return no_term;
        for (std::size_t from = before; from + least <= text.size(); ++from) {
            buffer_.assign(1, '~').append(stem(text.substr(from)));
            const auto h = hash_of(buffer_);
            if (!objects_.may_have(h)) continue;
            const auto at = find(buffer_, h);
            if (at != no_term
                && (entries_[at].is == term_class::object
                    || entries_[at].is == term_class::military))
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
    [[nodiscard]] std::size_t slot_of(term_id at) const { // a known one
        auto slot = entries_[at].hash & (slots_.size() - 1);
        while (slots_[slot].at != at) slot = (slot + 1) & (slots_.size() - 1);
        return slot;
    }
    void expect_slot(std::uint64_t h) const noexcept {
        __builtin_prefetch(slots_.data() + (h & (slots_.size() - 1)));
    }
    void expect_entry(std::uint64_t h) const noexcept {
        const auto& s = slots_[h & (slots_.size() - 1)];
        if (s.tag != tag_of(h) || s.at == no_term) return;
        __builtin_prefetch(entries_.data() + s.at);
    }
    static std::uint32_t tag_of(std::uint64_t h) noexcept {
        return static_cast<std::uint32_t>(h >> 32);
    }
    term_id insert(std::string_view text, term_class is) { return insert(text, hash_of(text), is); }
    term_id insert(std::string_view text, std::uint64_t h, term_class is) {
        constexpr std::size_t most = 0xFFFF;
        text = text.substr(0, most);
        if (const auto at = find(text, h); at != no_term) return at;
        expects(letters_.size() + text.size() <= 0xFFFF'FFFFu, "terms of at most 4 GiB");
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
    hash_filter objects_; ///< stems that are objects: most words end in none
    std::string letters_;
    std::string buffer_;
    std::size_t learnt_ = 0;
};

} // namespace muster::link

#endif // MUSTER_LINK_VOCABULARY_HPP
