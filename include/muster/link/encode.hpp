// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_ENCODE_HPP
#define MUSTER_LINK_ENCODE_HPP

/// \file
/// The rows of a table, read into terms, amounts and dates.

#include <muster/link/encoded.hpp>
#include <muster/link/fold.hpp>
#include <muster/link/scan.hpp>
#include <muster/link/table.hpp>
#include <muster/link/text_reader.hpp>
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
            const auto& column = compared_[c];
            const auto amount = read_amount(cell, right_ ? column.right_power : column.left_power);
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
        text_reader reads{*terms_, draft_, where, in_title};
        scan(folded_, joined_, [&](const token& t) { reads.see(t); });
        reads.finish();
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
