// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_ENCODE_HPP
#define MUSTER_LINK_ENCODE_HPP

/// \file
/// The rows of a table as sorted terms, amounts and dates.

#include <muster/core/contract.hpp>
#include <muster/link/fold.hpp>
#include <muster/link/scan.hpp>
#include <muster/link/table.hpp>
#include <muster/link/values.hpp>
#include <muster/link/vocabulary.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::link {

/// A term of a record. Bit c of `where` says that it stands in the compared column c.
struct term_use {
    term_id term = no_term;
    std::uint32_t where = 0;

    friend constexpr auto operator<=>(const term_use&, const term_use&) = default;
};

inline constexpr std::size_t most_columns = 24;

inline constexpr std::size_t longest_title = 24;

inline constexpr std::int64_t no_amount = std::numeric_limits<std::int64_t>::min();

/// Whether a folded word joins two numbers of one list.
[[nodiscard]] constexpr bool is_and(std::string_view word) noexcept {
    for (const std::string_view w : {"and", "und", "et", "en", "och", "og", "ja", "oraz", "kai"})
        if (word == w) return true;
    return false;
}

/// The records of one table in the form in which they are compared.
class encoded {
public:
    encoded() = default;

    [[nodiscard]] std::size_t size() const noexcept { return first_.size() - 1; }
    /// The terms of a record, by term; each once.
    [[nodiscard]] std::span<const term_use> terms(std::size_t record) const {
        return {uses_.data() + first_[record], uses_.data() + first_[record + 1]};
    }
    /// Hundredths, or no_amount.
    [[nodiscard]] std::int64_t amount(std::size_t record, std::size_t column) const {
        return amounts_[column][record];
    }
    [[nodiscard]] date_value date(std::size_t record, std::size_t column) const {
        return dates_[column][record];
    }
    /// The folded letters and digits of a name or code.
    [[nodiscard]] std::string_view letters(std::size_t record, std::size_t column) const {
        const auto& at = letters_[column];
        return std::string_view{at.text}.substr(at.first[record],
                                                at.first[record + 1] - at.first[record]);
    }

    /// The words of the title, which is the first text, in their order: 16 bits of each, at most
    /// `longest_title` of them, without fillers.
    [[nodiscard]] std::span<const std::uint16_t> title(std::size_t record) const {
        return {words_.data() + first_word_[record], words_.data() + first_word_[record + 1]};
    }

    /// Tells the machine that a record is compared soon: records are not met in the order of
    /// memory. First where its values stand, then, some records later, the values.
    void expect_terms(std::size_t record) const noexcept {
        __builtin_prefetch(first_.data() + record);
    }
    void expect(std::size_t record) const noexcept {
        expect_terms(record);
        __builtin_prefetch(first_word_.data() + record);
        for (const auto& c : amounts_)
            if (!c.empty()) __builtin_prefetch(c.data() + record);
        for (const auto& c : dates_)
            if (!c.empty()) __builtin_prefetch(c.data() + record);
        for (const auto& c : letters_)
            if (!c.text.empty()) __builtin_prefetch(c.first.data() + record);
    }
    void expect_uses(std::size_t record) const noexcept {
        const auto* const uses = uses_.data() + first_[record];
        __builtin_prefetch(uses);
        __builtin_prefetch(uses + 8); // a record has some ten terms
    }
    void expect_texts(std::size_t record) const noexcept {
        __builtin_prefetch(words_.data() + first_word_[record]);
        for (const auto& c : letters_)
            if (!c.text.empty()) __builtin_prefetch(c.text.data() + c.first[record]);
    }

    /// Reads further records. `sides` tells which cell of a row belongs to which compared column.
    void add(const table& from, std::span<const std::uint32_t> rows,
             std::span<const comparison_column> compared, bool right, vocabulary& terms);

    /// Makes room for the records of all parts, so that appending does not move them.
    void reserve(std::span<const encoded> parts);
    /// Appends the records of another table part, whose terms have other numbers.
    void append(const encoded& part);
    /// Gives the terms their numbers in another vocabulary.
    void renumber(std::span<const term_id> here);

private:
    struct letters_of {
        std::string text{};
        std::vector<std::uint32_t> first{0};
    };

    void add_text(std::string_view cell, std::uint32_t where, vocabulary& terms);
    void add_key(char mark, std::string_view digits, vocabulary& terms);
    void close_record();

    std::vector<std::size_t> first_{0};
    std::vector<term_use> uses_;
    std::vector<std::vector<std::int64_t>> amounts_;
    std::vector<std::vector<date_value>> dates_;
    std::vector<letters_of> letters_;
    std::vector<std::uint16_t> words_;
    std::vector<std::uint32_t> first_word_{0};
    bool in_title_ = false;
    std::string folded_;
    std::string joined_;
    std::string key_;
};

inline void encoded::add_text(std::string_view cell, std::uint32_t where, vocabulary& terms) {
    folded_.clear();
    fold_into(folded_, cell, script::latin);
    term_id mark = no_term;         // the one right before, as in "section 3"
    term_id listed = no_term;       // the one of the number before, as in "lots 1 and 2"
    std::string_view number_before; // as in "3. section"
    std::string_view waits;         // such a number, until it is known whether one follows
    char roman_digits[2] = {};
    // Words since the last part: "section 3, lot 1" is a lot of the section, not a lot 1.
    constexpr int near = 3;
    int behind_part = near + 1;
    const auto put = [&](term_id t) {
        uses_.push_back({t, where});
        if (in_title_ && words_.size() - first_word_.back() < longest_title)
            words_.push_back(static_cast<std::uint16_t>(terms.hash(t)));
    };
    bool inner = false; // of the last part: those that are listed with it are what it is
    const auto put_part = [&](term_id of, std::string_view digits, bool continues = false) {
        inner = continues ? inner : behind_part <= near;
        uses_.push_back({terms.part(of, digits, inner), where});
        behind_part = 0;
    };
    const auto number = [&](std::string_view digits, term_id of) {
        put(terms.number(digits));
        const bool continues = of == no_term && listed != no_term;
        if (of == no_term && digits.size() <= 3) of = listed;
        listed = of;
        if (of != no_term)
            put_part(of, digits, continues);
        else if (digits.size() <= 3) // no year, and no reference that is put together
            number_before = digits;
    };
    scan(folded_, joined_, [&](const token& t) {
        const auto of = std::exchange(mark, no_term);
        const auto before = std::exchange(number_before, {});
        const auto waited = std::exchange(waits, {});
        if (t.is == shape::word && of == no_term) ++behind_part;
        if (t.is == shape::number) return number(t.text, of);
        if (t.is == shape::code) {
            listed = no_term;
            return put(terms.code(t.text));
        }
        const int value = roman(t.text);
        const bool ends = t.last && t.blank; // not the V of a "Via" that was cut off behind a sign
        if (value != 0 && (of != no_term || t.text.size() > 1 || ends)) {
            roman_digits[0] = static_cast<char>('0' + value / 10);
            roman_digits[1] = static_cast<char>('0' + value % 10);
            return number({roman_digits, 2}, of);
        }
        if (t.text.size() == 1) {
            if (of != no_term) number(t.text, of);
            return;
        }
        if (!waited.empty()) put_part(of, waited);
        if (listed != no_term && !is_and(t.text)) listed = no_term;
        const auto id = t.dot ? terms.abbreviated(t.text) : terms.word(t.text);
        switch (terms.is(id)) {
        case term_class::mark:
            mark = id;
            if (!t.apart) waits = before;
            return;
        case term_class::filler: return;
        default: break;
        }
        put(id);
        if (terms.also(id) != no_term) uses_.push_back({terms.also(id), where});
    });
    if (!waits.empty()) put_part(mark, waits);
}

inline void encoded::add_key(char mark, std::string_view digits, vocabulary& terms) {
    key_.assign(1, mark).append(digits);
    uses_.push_back({terms.key(key_), 0});
}

inline void encoded::close_record() {
    const auto begin = uses_.begin() + static_cast<std::ptrdiff_t>(first_.back());
    std::ranges::sort(begin, uses_.end());
    auto out = begin;
    for (auto i = begin; i != uses_.end(); ++i) {
        if (out != begin && (out - 1)->term == i->term)
            (out - 1)->where |= i->where;
        else
            *out++ = *i;
    }
    uses_.erase(out, uses_.end());
    first_.push_back(uses_.size());
    first_word_.push_back(static_cast<std::uint32_t>(words_.size()));
}

inline void encoded::add(const table& from, std::span<const std::uint32_t> rows,
                         std::span<const comparison_column> compared, bool right,
                         vocabulary& terms) {
    expects(compared.size() <= most_columns, "at most 24 columns are compared");
    amounts_.resize(compared.size());
    dates_.resize(compared.size());
    letters_.resize(compared.size());
    const auto decimal = [](std::int64_t n, char(&room)[24]) {
        std::size_t at = 24;
        auto left = n < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(n)
                          : static_cast<std::uint64_t>(n);
        do room[--at] = static_cast<char>('0' + left % 10);
        while ((left /= 10) != 0);
        return std::string_view{room + at, 24 - at};
    };
    char room[24];
    std::size_t title = 0;
    while (title != compared.size() && compared[title].is != kind::text) ++title;
    constexpr std::size_t ahead = 8;
    for (std::size_t i = 0; i != rows.size(); ++i) {
        const auto row = rows[i];
        if (i + 2 * ahead < rows.size()) from.expect(rows[i + 2 * ahead]);
        if (i + ahead < rows.size())
            for (const auto& c : compared)
                __builtin_prefetch(from.at(rows[i + ahead], right ? c.right : c.left).data());
        for (std::size_t c = 0; c != compared.size(); ++c) {
            in_title_ = c == title;
            const auto cell = trim(from.at(row, right ? compared[c].right : compared[c].left));
            const auto where = std::uint32_t{1} << c;
            const auto mark = static_cast<char>('A' + c);
            switch (compared[c].is) {
            case kind::text:
            case kind::place: add_text(cell, where, terms); break;
            case kind::name: {
                add_text(cell, where, terms);
                auto& to = letters_[c];
                fold_into(to.text, cell, script::latin);
                to.first.push_back(static_cast<std::uint32_t>(to.text.size()));
                break;
            }
            case kind::code: {
                auto& to = letters_[c];
                folded_.clear();
                fold_into(folded_, cell, script::latin);
                for (const char b : folded_)
                    if (detail::is_alnum_byte(b)) to.text += b;
                const auto whole = std::string_view{to.text}.substr(to.first.back());
                if (!whole.empty()) uses_.push_back({terms.code(whole), where});
                to.first.push_back(static_cast<std::uint32_t>(to.text.size()));
                break;
            }
            case kind::amount: {
                const auto amount = read_amount(cell);
                const bool some = amount && *amount != 0;
                amounts_[c].push_back(some ? *amount : no_amount);
                if (some) add_key(mark, decimal(*amount / 100, room), terms);
                break;
            }
            case kind::date: {
                const auto date = read_date(cell);
                dates_[c].push_back(date.value_or(date_value{}));
                if (date && date->day != 0) add_key(mark, decimal(rough_days(*date), room), terms);
                break;
            }
            }
        }
        close_record();
    }
}

inline void encoded::renumber(std::span<const term_id> here) {
    for (auto& use : uses_) use.term = here[use.term];
    for (std::size_t i = 0; i + 1 != first_.size(); ++i)
        std::ranges::sort(uses_.begin() + static_cast<std::ptrdiff_t>(first_[i]),
                          uses_.begin() + static_cast<std::ptrdiff_t>(first_[i + 1]));
}

inline void encoded::reserve(std::span<const encoded> parts) {
    std::size_t records = 0;
    std::size_t uses = 0;
    std::size_t words = 0;
    for (const auto& part : parts) {
        records += part.size();
        uses += part.uses_.size();
        words += part.words_.size();
    }
    first_.reserve(records + 1);
    first_word_.reserve(records + 1);
    uses_.reserve(uses);
    words_.reserve(words);
}

inline void encoded::append(const encoded& part) {
    const auto before = uses_.size();
    uses_.insert(uses_.end(), part.uses_.begin(), part.uses_.end());
    for (std::size_t i = 1; i != part.first_.size(); ++i) first_.push_back(before + part.first_[i]);
    const auto words_before = static_cast<std::uint32_t>(words_.size());
    words_.insert(words_.end(), part.words_.begin(), part.words_.end());
    for (std::size_t i = 1; i != part.first_word_.size(); ++i)
        first_word_.push_back(words_before + part.first_word_[i]);
    amounts_.resize(part.amounts_.size());
    dates_.resize(part.dates_.size());
    letters_.resize(part.letters_.size());
    for (std::size_t c = 0; c != amounts_.size(); ++c) {
        amounts_[c].insert(amounts_[c].end(), part.amounts_[c].begin(), part.amounts_[c].end());
        dates_[c].insert(dates_[c].end(), part.dates_[c].begin(), part.dates_[c].end());
        auto& to = letters_[c];
        const auto& from = part.letters_[c];
        const auto offset = static_cast<std::uint32_t>(to.text.size());
        to.text += from.text;
        for (std::size_t i = 1; i != from.first.size(); ++i)
            to.first.push_back(offset + from.first[i]);
    }
}

/// Reads the rows of a table in portions, each with a vocabulary of its own, and joins them in
/// order: terms have the same numbers for any executor.
template <class Executor>
[[nodiscard]] encoded encode(const table& from, std::span<const std::uint32_t> rows,
                             std::span<const comparison_column> compared, bool right,
                             vocabulary& terms, Executor run, bool with_lexicon = true) {
    constexpr std::size_t portion = 65536;
    const auto portions = std::max<std::size_t>(1, (rows.size() + portion - 1) / portion);
    std::vector<encoded> parts(portions);
    std::vector<vocabulary> own(portions, vocabulary{with_lexicon});
    run(portions, [&](std::size_t p) {
        const auto first = p * portion;
        const auto size = std::min(portion, rows.size() - first);
        parts[p].add(from, rows.subspan(first, size), compared, right, own[p]);
    });
    std::vector<std::vector<term_id>> here(portions);
    for (std::size_t p = 0; p != portions; ++p) {
        here[p] = terms.adopt(own[p]);
        own[p] = vocabulary{empty_vocabulary{}};
    }
    run(portions, [&](std::size_t p) { parts[p].renumber(here[p]); });
    if (portions == 1) return std::move(parts[0]);
    encoded out;
    out.reserve(parts);
    for (auto& part : parts) {
        out.append(part);
        part = {};
    }
    return out;
}

} // namespace muster::link

#endif // MUSTER_LINK_ENCODE_HPP
