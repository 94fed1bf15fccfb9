// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_ENCODE_HPP
#define MUSTER_LINK_ENCODE_HPP

/// \file
/// The rows of a table, read into terms, amounts and dates.

#include <muster/link/encoded.hpp>
#include <muster/link/fold.hpp>
#include <muster/link/lexicon_phrases.hpp>
#include <muster/link/scan.hpp>
#include <muster/link/table.hpp>
#include <muster/link/values.hpp>
#include <muster/link/vocabulary.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::link {

/// Whether a word between the mark of a part and its number says nothing, as in "lot n° 2".
[[nodiscard]] constexpr bool leads_to_number(std::string_view word) noexcept {
    for (const std::string_view w :
         {"n", "nr", "no", "num", "numero", "nummer", "number", "numar", "cislo", "broj",
          "functional", "funzionale", "funzionali", "funcional", "fonctionnel", "fonctionnelle"})
        if (w == word) return true;
    return false;
}
/// Whether a folded word joins two numbers of one list.
[[nodiscard]] constexpr bool is_and(std::string_view word) noexcept {
    for (const std::string_view w : {"and", "und", "et", "en", "och", "og", "ja", "oraz", "kai",
                                     "si", "es", "in", "ir", "un", "ve"})
        if (word == w) return true;
    return false;
}

/// The number of an ordinal in digits: the 2 of "2nd", "2e" and, in folded letters, "2i fasi";
/// empty if it is none.
[[nodiscard]] constexpr std::string_view ordinal_number(std::string_view code) noexcept {
    std::size_t n = 0;
    while (n != code.size() && is_digit(code[n])) ++n;
    const auto ending = code.substr(n);
    if (n == 0 || n > 2 || ending.empty()) return {};
    for (const std::string_view e :
         {"st", "nd", "rd", "th", "e",  "er", "re", "ere", "eme", "ieme", "de", "nde", "a",
          "o",  "i",  "is", "os", "on", "ou", "oy", "ste", "en",  "ta",   "as", "asis"})
        if (ending == e) return code.substr(0, n);
    return {};
}
/// Whether this is the ending of an ordinal behind its number and a hyphen: "3-vi", "a 2-a".
[[nodiscard]] constexpr bool ends_ordinal(std::string_view word) noexcept {
    for (const std::string_view e : {"a",  "e",  "i",  "vi", "va", "vo", "ri",  "ra", "ro", "ti",
                                     "ta", "to", "ma", "mi", "mo", "ia", "iya", "ya", "ea", "lea"})
        if (word == e) return true;
    return false;
}

/// Whether a word that may say that something is near does say so behind this one: "commerces de
/// proximite" are in no place near, and "abords" without "aux" are a part of the works.
[[nodiscard]] constexpr bool is_beside(std::string_view behind, std::string_view word) noexcept {
    if (word.starts_with("proxim") || word.starts_with("prossim"))
        return behind != "de" && behind != "di";
    if (word == "face" || word == "frente" || word == "fronte")
        return behind == "en" || behind == "em" || behind == "di";
    return word != "abords" || behind == "aux";
}

/// Reads rows, one after the other.
class encoder {
public:
    /// `right` tells which cell of a row belongs to which compared column; of so many cells it is
    /// known what they say when they are met again.
    encoder(std::span<const comparison_column> compared, bool right, vocabulary& terms,
            std::size_t known = 1)
        : compared_(compared), right_(right), terms_(&terms), known_(known) {
        while (title_ != compared.size() && compared[title_].is != kind::text) ++title_;
    }

    /// What a row says; valid until the next call.
    [[nodiscard]] const encoded::draft& read(const table& from, std::size_t row) {
        draft_.clear();
        for (std::size_t c = 0; c != compared_.size(); ++c)
            read_cell(c, trim(from.at(row, right_ ? compared_[c].right : compared_[c].left)));
        return draft_;
    }

private:
    void read_cell(std::size_t c, std::string_view cell) {
        const auto where = std::uint32_t{1} << c;
        const auto mark = static_cast<char>('A' + c);
        const auto first = draft_.letters.size();
        switch (compared_[c].is) {
        case kind::text:
            if (c == title_)
                add_text(cell, where, true);
            else
                add_known(c, cell, where);
            break;
        case kind::place: add_known(c, cell, where | place_head); break;
        case kind::name:
            draft_.letters += add_known(c, cell, where);
            draft_.put_letters(first);
            break;
        case kind::code:
            folded_.clear();
            fold_into(folded_, cell, script::latin);
            for (const char b : folded_)
                if (detail::is_alnum_byte(b)) draft_.letters += b;
            draft_.put_letters(first);
            if (draft_.letters.size() != first)
                draft_.terms.push_back(
                    {terms_->code(std::string_view{draft_.letters}.substr(first)), where});
            break;
        case kind::amount: {
            const auto amount = read_amount(cell);
            const bool some = amount && *amount != 0;
            draft_.put_amount(some ? *amount : no_amount);
            if (some) add_key(mark, *amount / 100);
            break;
        }
        case kind::date: {
            const auto date = read_date(cell);
            draft_.put_date(date.value_or(date_value{}));
            if (date && date->day != 0) add_key(mark, rough_days(*date));
            break;
        }
        }
    }
    // The text of a cell that may have been met before, as offices have few names: all that does
    // not stand in a title. \return its folded letters.
    std::string_view add_known(std::size_t c, std::string_view cell, std::uint32_t where) {
        auto& slot = known_[hash_of(cell, c) % known_.size()];
        if (slot.column == c && slot.cell == cell) {
            draft_.terms.insert(draft_.terms.end(), slot.terms.begin(), slot.terms.end());
            return slot.folded;
        }
        const auto first = static_cast<std::ptrdiff_t>(draft_.terms.size());
        add_text(cell, where, false);
        slot.column = c;
        slot.cell = cell;
        slot.folded = folded_;
        slot.terms.assign(draft_.terms.begin() + first, draft_.terms.end());
        return slot.folded;
    }
    // A date, or an amount in whole units, is a term, too, but of no text.
    void add_key(char mark, std::int64_t n) {
        char room[24];
        std::size_t at = std::size(room);
        auto left = n < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(n)
                          : static_cast<std::uint64_t>(n);
        do room[--at] = static_cast<char>('0' + left % 10);
        while ((left /= 10) != 0);
        if (n < 0) room[--at] = '-';
        room[--at] = mark;
        draft_.terms.push_back({terms_->key({room + at, std::size(room) - at}), 0});
    }

    void add_text(std::string_view cell, std::uint32_t where, bool in_title) {
        folded_.clear();
        fold_into(folded_, cell, script::latin);
        term_id mark = no_term;         // the one right before, as in "section 3"
        term_id listed = no_term;       // the one of the number before, as in "lots 1 and 2"
        std::string_view listed_to;     // and that number, as in "lots 1-3"
        std::string_view number_before; // as in "3. section"
        std::string_view waits;         // such a number, until it is known whether one follows
        bool ordinal = false;           // it is a word, and a term of its own
        std::string_view word_before;
        std::string_view named;   // the last word that is a term, as the first one of "car park"
        std::size_t named_at = 0; // and where it is
        char roman_digits[2] = {};
        std::string_view kilometres; // the number before, as the 12 of "km 12+300"
        // Words since the last part: "section 3, lot 1" is a lot of the section, not a lot 1.
        constexpr int near = 3;
        int behind_part = near + 1;
        const auto put = [&](term_id t) {
            draft_.terms.push_back({t, where});
            if (in_title && draft_.title.size() != longest_title)
                draft_.title.push_back(static_cast<std::uint16_t>(terms_->hash(t)));
        };
        bool inner = false; // of the last part: those that are listed with it are what it is
        const auto put_part = [&](term_id of, std::string_view digits, bool continues = false) {
            inner = continues ? inner : behind_part <= near;
            draft_.terms.push_back({terms_->part(of, digits, inner), where});
            behind_part = 0;
        };
        const auto number = [&](std::string_view digits, term_id of, bool dash = false) {
            put(terms_->number(digits));
            if (dash && of == no_term && listed != no_term)
                put_between(listed, listed_to, digits, inner, where);
            listed_to = digits;
            const bool continues = of == no_term && listed != no_term;
            if (of == no_term && digits.size() <= 3) of = listed;
            listed = of;
            if (of != no_term)
                put_part(of, digits, continues);
            else if (digits.size() <= 3) // no year, and no reference that is put together
                number_before = digits;
        };
        scan(folded_, joined_, [&](const token& t) {
            if (t.apart) where &= ~place_head;
            if (t.is == shape::word && t.dash && ends_ordinal(t.text)) return;
            const auto of = std::exchange(mark, no_term);
            const auto before = std::exchange(number_before, {});
            const auto waited = std::exchange(waits, {});
            const bool second = std::exchange(ordinal, false);
            if (t.is == shape::word && of == no_term) ++behind_part;
            const auto km = std::exchange(kilometres, {});
            if (t.is == shape::number) {
                if (t.plus && !km.empty()) {
                    chainage_.assign(km).append(t.text);
                    draft_.terms.push_back({terms_->chainage(chainage_), where});
                }
                kilometres = t.text;
                if (t.ref && of == no_term) return; // 658/2014 is neither a year nor a lot
                return number(t.text, of, t.dash);
            }
            if (t.is == shape::code) {
                listed = no_term;
                number_before = ordinal_number(t.text);
                return put(terms_->code(t.text));
            }
            if (of != no_term && !t.last && leads_to_number(t.text)) {
                mark = of;
                return;
            }
            const int value = roman(t.text);
            const bool ends =
                t.last && t.blank; // not the V of a "Via" that was cut off behind a sign
            if (value != 0) {
                roman_digits[0] = static_cast<char>('0' + value / 10);
                roman_digits[1] = static_cast<char>('0' + value % 10);
            }
            if (value != 0 && (of != no_term || t.text.size() > 1 || ends))
                return number({roman_digits, 2}, of);
            if (t.text.size() == 1) {
                if (of != no_term) number(t.text, of);
                if (value != 0) number_before = {roman_digits, 2}; // perhaps of "V stralcio"
                return;
            }
            if (!waited.empty()) put_part(of, waited);
            if (listed != no_term && !is_and(t.text)) listed = no_term;
            const auto spelled =
                t.dot ? terms_->spelling_abbreviated(t.text) : terms_->spelling(t.text);
            const auto id = terms_->canonical(spelled);
            const auto behind = std::exchange(word_before, t.text);
            switch (terms_->is(id)) {
            case term_class::mark:
                mark = id;
                if (t.apart) return;
                waits = before;
                if (second) draft_.terms.pop_back(); // "the second section": no second one
                return;
            case term_class::ordinal: {
                const auto digits = ordinal_digits(id);
                if (of != no_term) return number(digits, of);
                put(terms_->number(digits));
                draft_.terms.push_back({terms_->part(id, digits), where});
                number_before = digits;
                ordinal = true;
                return;
            }
            case term_class::filler: return;
            case term_class::beside:
                if (!is_beside(behind, t.text)) return;
                if (t.apart && t.text == "near") return; // ", near Hereford": where the town is
                break;
            default: break;
            }
            if (const auto both = means_together(std::exchange(named, t.text), t.text);
                !both.empty()) {
                draft_.terms[named_at].term = terms_->canonical(terms_->spelling(both));
                return;
            }
            named_at = draft_.terms.size();
            put(id);
            if (const auto also = terms_->also(spelled); also != no_term)
                draft_.terms.push_back({also, where});
        });
        if (!waits.empty()) put_part(mark, waits);
    }

    // The parts between two numbers: lot 2 of "lots 1-3".
    void put_between(term_id of, std::string_view from, std::string_view to, bool inner,
                     std::uint32_t where) {
        const auto value = [](std::string_view digits) {
            int n = 0;
            for (const char c : digits) n = 10 * n + (is_digit(c) ? c - '0' : 1000);
            return n;
        };
        constexpr std::size_t most_digits = 2;
        constexpr int most = 20; // that is no list of lots
        if (from.size() > most_digits || to.size() > most_digits) return;
        if (value(to) - value(from) > most) return;
        for (int n = value(from) + 1; n < value(to); ++n) {
            const char digits[] = {static_cast<char>('0' + n / 10),
                                   static_cast<char>('0' + n % 10)};
            draft_.terms.push_back({terms_->part(of, {digits, 2}, inner), where});
        }
    }
    // The number of an ordinal, which is behind its sign.
    [[nodiscard]] std::string_view ordinal_digits(term_id of) const {
        constexpr std::string_view digits = "123456789";
        return digits.substr(static_cast<std::size_t>(terms_->text(of)[1] - '1'), 1);
    }

    struct known_cell {
        std::size_t column = most_columns;
        std::string cell{};
        std::string folded{};
        std::vector<term_use> terms{};
    };

    std::span<const comparison_column> compared_;
    bool right_;
    vocabulary* terms_;
    std::vector<known_cell> known_; ///< by the hash of their text
    std::size_t title_ = 0;         ///< the first text
    encoded::draft draft_;
    std::string folded_;
    std::string joined_;
    std::string chainage_;
};

/// Reads some rows of a table, each once, in portions with a vocabulary of their own. Record i is
/// `rows[i]`. Terms are numbered as they are met, and not yet in order: \see rank_terms.
template <class Executor>
[[nodiscard]] encoded encode(const table& from, std::span<const std::uint32_t> rows,
                             std::span<const comparison_column> compared, bool right,
                             vocabulary& terms, Executor run, bool with_lexicon = true) {
    constexpr std::size_t few = 1024; // not worth a vocabulary of their own
    constexpr std::size_t portion = 32768;
    constexpr std::size_t portions = 3; // that are read in one go
    constexpr std::size_t known = 256;  // cells: what offices a portion names
    encoded out{compared};
    if (rows.size() <= few) {
        encoder reads{compared, right, terms};
        for (const auto row : rows) out.add(reads.read(from, row));
        return out;
    }
    // Rows are read in the order of memory and then put into that of `rows`.
    constexpr auto none = 0xFFFF'FFFFu;
    std::vector<std::uint32_t> place(from.rows(), none);
    for (std::uint32_t i = 0; i != rows.size(); ++i) place[rows[i]] = i;
    std::vector<std::uint32_t> read;
    read.reserve(rows.size());
    for (std::uint32_t row = 0; row != place.size(); ++row)
        if (place[row] != none) read.push_back(row);

    // While some portions are read, those before them are joined.
    struct part {
        encoded records{};
        vocabulary terms{empty_vocabulary{}};
    };
    std::vector<part> before;
    const auto join = [&] {
        for (auto& p : before) {
            p.records.rename(terms.adopt(p.terms));
            if (out.size() == 0) // all take as much room as these, nearly
                out.reserve(read.size(), (p.records.cells() + p.records.cells() / 16)
                                             / p.records.size() * read.size());
            out.append(p.records);
            p = {};
        }
    };
    for (std::size_t begin = 0; begin < read.size(); begin += portions * portion) {
        const auto end = std::min(begin + portions * portion, read.size());
        std::vector<part> now((end - begin + portion - 1) / portion);
        run(1 + now.size(), [&](std::size_t i) {
            if (i == 0) return join();
            auto& p = now[i - 1];
            p = {encoded{compared}, vocabulary{with_lexicon}};
            encoder reads{compared, right, p.terms, known};
            const auto last = std::min(begin + i * portion, end);
            for (auto at = begin + (i - 1) * portion; at != last; ++at)
                p.records.add(reads.read(from, read[at]));
        });
        before = std::move(now);
    }
    join();
    std::ranges::transform(read, read.begin(), [&](std::uint32_t row) { return place[row]; });
    out.arrange(std::move(read));
    return out;
}

} // namespace muster::link

#endif // MUSTER_LINK_ENCODE_HPP
