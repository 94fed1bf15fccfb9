// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_ENCODED_HPP
#define MUSTER_LINK_ENCODED_HPP

/// \file
/// Records in the form in which they are compared, each in one piece of memory.

#include <muster/core/contract.hpp>
#include <muster/link/table.hpp>
#include <muster/link/values.hpp>
#include <muster/link/vocabulary.hpp>

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::link {

/// A term of a record. Bit c of `where` says that it stands in the compared column c, and
/// `place_head` that it is of the name of a place, not of what stands behind a comma or in
/// brackets, and `street_bit` that it names a street.
struct term_use {
    term_id term = no_term;
    std::uint32_t where = 0;

    friend constexpr auto operator<=>(const term_use&, const term_use&) = default;
};

inline constexpr std::size_t most_columns = 24;

inline constexpr std::uint32_t place_head = std::uint32_t{1} << most_columns;
inline constexpr std::uint32_t street_bit = place_head << 1;

inline constexpr std::size_t longest_title = 24;

inline constexpr std::size_t most_terms = 65'535;

inline constexpr std::int64_t no_amount = std::numeric_limits<std::int64_t>::min();

namespace detail {

inline const char* bytes_of(const void* at) noexcept { return static_cast<const char*>(at); }
inline char* bytes_of(void* at) noexcept { return static_cast<char*>(at); }

} // namespace detail

/// A word of a title: 15 bits of its hash, and whether a dash stands between it and the name
/// before.
[[nodiscard]] constexpr std::uint16_t title_word(std::uint64_t hash, bool dash) noexcept {
    return static_cast<std::uint16_t>((hash & 0x7FFFu) | (dash ? 0x8000u : 0u));
}
[[nodiscard]] constexpr bool behind_dash(std::uint16_t word) noexcept {
    return (word & 0x8000u) != 0;
}
[[nodiscard]] constexpr bool same_word(std::uint16_t a, std::uint16_t b) noexcept {
    return ((a ^ b) & 0x7FFFu) == 0;
}

/// The words of a title in their order. \see title_word
class title_words {
public:
    title_words() = default;
    /// Copies that many words from where they are stored.
    title_words(const void* from, std::size_t size) : size_(size) {
        std::copy_n(detail::bytes_of(from), size * sizeof(std::uint16_t),
                    detail::bytes_of(words_.data()));
    }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] const std::uint16_t* begin() const noexcept { return words_.data(); }
    [[nodiscard]] const std::uint16_t* end() const noexcept { return words_.data() + size_; }
    [[nodiscard]] std::uint16_t operator[](std::size_t i) const { return words_[i]; }

private:
    std::array<std::uint16_t, longest_title> words_{};
    std::size_t size_ = 0;
};

/// The records of one table, each side by side in memory: its values, its terms, the words of its
/// title, the letters of its names and codes.
class encoded {
public:
    /// What a record says, while it is read.
    struct draft {
        std::vector<term_use> terms{};      ///< in any order
        std::vector<term_use> values{};     ///< a cell for each column that has values
        std::vector<std::uint16_t> title{}; ///< at most `longest_title`
        std::string letters{};

        void clear() {
            terms.clear();
            values.clear();
            title.clear();
            letters.clear();
        }
        void put_amount(std::int64_t a) {
            const auto bits = static_cast<std::uint64_t>(a);
            values.push_back(
                {static_cast<std::uint32_t>(bits), static_cast<std::uint32_t>(bits >> 32)});
        }
        void put_date(date_value d) {
            values.push_back({static_cast<std::uint32_t>(d.year),
                              static_cast<std::uint32_t>(d.month * 32 + d.day)});
        }
        /// The letters from `first` on.
        void put_letters(std::size_t first) {
            values.push_back({static_cast<std::uint32_t>(first),
                              static_cast<std::uint32_t>(letters.size() - first)});
        }
    };

    encoded() = default;
    explicit encoded(std::span<const comparison_column> columns) {
        expects(columns.size() <= most_columns, "at most 24 columns are compared");
        for (std::size_t c = 0; c != columns.size(); ++c) {
            value_of_[c] = values_;
            if (columns[c].is != kind::text && columns[c].is != kind::place) ++values_;
        }
    }

    [[nodiscard]] std::size_t size() const noexcept { return first_.size(); }
    /// The terms of a record, by term; each once.
    [[nodiscard]] std::span<const term_use> terms(std::size_t record) const {
        const auto* const at = cells_.data() + first_[record];
        return {at + 1 + values_, at->term};
    }
    /// Hundredths, or no_amount.
    [[nodiscard]] std::int64_t amount(std::size_t record, std::size_t column) const {
        const auto& v = value(record, column);
        return static_cast<std::int64_t>(std::uint64_t{v.where} << 32 | v.term);
    }
    [[nodiscard]] date_value date(std::size_t record, std::size_t column) const {
        const auto& v = value(record, column);
        return {static_cast<std::int16_t>(v.term), static_cast<std::int8_t>(v.where / 32),
                static_cast<std::int8_t>(v.where % 32)};
    }
    /// The folded letters and digits of a name or code.
    [[nodiscard]] std::string_view letters(std::size_t record, std::size_t column) const {
        const auto& v = value(record, column);
        const auto* const at = cells_.data() + first_[record];
        const auto* const text = behind_terms(at) + cells_for(2 * (at->where & title_bits));
        return {detail::bytes_of(text) + v.term, v.where};
    }
    /// The words of the title, which is the first text, without fillers.
    [[nodiscard]] title_words title(std::size_t record) const {
        const auto* const at = cells_.data() + first_[record];
        return {behind_terms(at), at->where & title_bits};
    }

    /// Tells the machine that a record is read soon, as records are not met in the order of memory:
    /// first where it stands, then, some records later, what it says, or its terms alone.
    void expect(std::size_t record) const noexcept { __builtin_prefetch(first_.data() + record); }
    void expect_cells(std::size_t record, std::size_t lines = 3) const noexcept {
        const auto* const at = cells_.data() + first_[record];
        for (std::size_t line = 0; line != lines; ++line) __builtin_prefetch(at + 8 * line);
    }
    void expect_terms(std::size_t record) const noexcept { expect_cells(record, 2); }

    void reserve(std::size_t records, std::size_t cells) {
        first_.reserve(records);
        stored_.reserve(records);
        cells_.reserve(cells);
    }
    [[nodiscard]] std::size_t cells() const noexcept { return cells_.size(); }

    /// Adds a record. Its terms are in order only after settle(). Of a record with more terms than
    /// `most_terms` the first ones are kept.
    void add(const draft& d) {
        const auto terms = std::min(d.terms.size(), most_terms);
        const auto from = cells_.size();
        const auto title = cells_for(2 * d.title.size());
        const auto size = 1 + values_ + terms + title + cells_for(d.letters.size());
        expects(from + size <= 0xFFFF'FFFFu, "a table of at most 32 GiB is compared");
        stored_.push_back(static_cast<std::uint32_t>(first_.size()));
        first_.push_back(static_cast<std::uint32_t>(from));
        cells_.resize(from + size);
        auto* at = cells_.data() + from;
        *at++ = {static_cast<std::uint32_t>(terms),
                 static_cast<std::uint32_t>(terms << title_shift | d.title.size())};
        at = std::ranges::copy(d.values, at).out;
        at = std::copy_n(d.terms.begin(), terms, at);
        put(at, d.title.data(), 2 * d.title.size());
        put(at + title, d.letters.data(), d.letters.size());
    }
    /// Appends the records of another part of the table.
    void append(const encoded& part) {
        const auto before = static_cast<std::uint32_t>(cells_.size());
        expects(cells_.size() + part.cells_.size() <= 0xFFFF'FFFFu,
                "a table of at most 32 GiB is compared");
        values_ = part.values_;
        value_of_ = part.value_of_;
        cells_.insert(cells_.end(), part.cells_.begin(), part.cells_.end());
        for (const auto first : part.first_) {
            stored_.push_back(static_cast<std::uint32_t>(first_.size()));
            first_.push_back(before + first);
        }
    }
    /// Gives the terms the numbers `here[term]`.
    void rename(std::span<const term_id> here) {
        for (const auto r : first_)
            for (auto& use : uses(r)) use.term = here[use.term];
    }
    /// Likewise for terms from `first` on, whose numbers become `here[term - first]`, of the
    /// records that are stored as [from, to). Their terms are put in order, each once; those of the
    /// number no_term are dropped.
    void settle(std::size_t first, std::span<const term_id> here, std::size_t from,
                std::size_t to) {
        for (auto i = from; i != to; ++i) {
            const auto all = uses(first_[stored_[i]]);
            for (auto& use : all)
                if (use.term >= first) use.term = here[use.term - first];
            cells_[first_[stored_[i]]].term = settled(all);
        }
    }
    /// Counts the uses of each term from `first` on.
    void count_terms(std::span<std::uint32_t> into, std::size_t first = 0) const {
        for (const auto r : stored_)
            for (const auto& use : terms(r))
                if (use.term >= first) ++into[use.term - first];
    }
    /// Record i becomes the record `place[i]`; it stays where it is stored.
    void arrange(std::vector<std::uint32_t> place) {
        auto now = first_;
        for (std::size_t i = 0; i != place.size(); ++i) now[place[i]] = first_[stored_[i]];
        first_ = std::move(now);
        stored_ = std::move(place);
    }
    /// The records in the order in which they stand in memory.
    [[nodiscard]] std::span<const std::uint32_t> stored_order() const noexcept { return stored_; }

private:
    // A record is a head, its values, its terms, its title and its letters. The head holds the
    // number of terms, and the number that there is room for with that of the words of the title.
    static constexpr std::uint32_t title_shift = 8;
    static constexpr std::uint32_t title_bits = 0xFF;

    static constexpr std::size_t cells_for(std::size_t bytes) {
        return (bytes + sizeof(term_use) - 1) / sizeof(term_use);
    }
    static void put(term_use* at, const void* bytes, std::size_t size) {
        std::copy_n(detail::bytes_of(bytes), size, detail::bytes_of(at));
    }
    [[nodiscard]] const term_use& value(std::size_t record, std::size_t column) const {
        return cells_[first_[record] + 1 + value_of_[column]];
    }
    [[nodiscard]] const term_use* behind_terms(const term_use* record) const {
        return record + 1 + values_ + (record->where >> title_shift);
    }
    [[nodiscard]] std::span<term_use> uses(std::size_t cell) {
        auto* const at = cells_.data() + cell;
        return {at + 1 + values_, at->term};
    }
    // Sorts, and joins what is equal: the number of what is left.
    static std::uint32_t settled(std::span<term_use> uses) {
        std::ranges::sort(uses);
        auto out = uses.begin();
        for (const auto& use : uses) {
            if (use.term == no_term) break;
            if (out != uses.begin() && (out - 1)->term == use.term)
                (out - 1)->where |= use.where;
            else
                *out++ = use;
        }
        return static_cast<std::uint32_t>(out - uses.begin());
    }

    std::uint32_t values_ = 0;
    std::array<std::uint32_t, most_columns> value_of_{};
    std::vector<std::uint32_t> first_;  ///< cell of each record
    std::vector<std::uint32_t> stored_; ///< the records, by cell
    std::vector<term_use> cells_;
};

} // namespace muster::link

#endif // MUSTER_LINK_ENCODED_HPP
