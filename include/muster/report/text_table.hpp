// SPDX-License-Identifier: MIT
#ifndef MUSTER_REPORT_TEXT_TABLE_HPP
#define MUSTER_REPORT_TEXT_TABLE_HPP

/// \file
/// Aligned columns of text. Widths are counted in characters, not in bytes.

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::report {

/// The number of characters of a UTF-8 text; a byte that is no UTF-8 counts as one.
[[nodiscard]] constexpr std::size_t width(std::string_view text) noexcept {
    std::size_t n = 0;
    for (const char c : text) n += (static_cast<unsigned char>(c) & 0xC0u) != 0x80u ? 1u : 0u;
    return n;
}

/// The first characters of a text, with "..." where it was cut.
[[nodiscard]] inline std::string shortened(std::string_view text, std::size_t most) {
    if (width(text) <= most) return std::string{text};
    std::size_t at = 0;
    for (std::size_t n = 0; at != text.size(); ++at) {
        if ((static_cast<unsigned char>(text[at]) & 0xC0u) == 0x80u) continue;
        if (n == most - 3) break;
        ++n;
    }
    return std::string{text.substr(0, at)} + "...";
}

/// A text as it can be shown on a terminal: control bytes become a question mark.
[[nodiscard]] inline std::string printable(std::string_view text) {
    std::string out{text};
    for (char& c : out)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = '?';
    return out;
}

/// Adds a paragraph, broken at blanks so that no line is longer than `most` characters unless a
/// word is. The first line is indented by `first`, the others by `rest`.
inline void wrap(std::string& out, std::string_view text, std::string_view first,
                 std::string_view rest, std::size_t most = 100) {
    out += first;
    std::size_t used = width(first); // of the current line
    bool empty = true;
    while (!text.empty()) {
        const auto blank = text.find(' ');
        const auto word = text.substr(0, blank);
        text.remove_prefix(blank == std::string_view::npos ? text.size() : blank + 1);
        const auto size = width(word);
        if (!empty && used + 1 + size > most) {
            out += '\n';
            out += rest;
            used = width(rest);
            empty = true;
        }
        if (!empty) {
            out += ' ';
            ++used;
        }
        out += word;
        used += size;
        empty = false;
    }
    out += '\n';
}

enum class align : unsigned char { left, right };

/// Rows of cells that are printed in aligned columns.
class text_table {
public:
    explicit text_table(std::vector<std::pair<std::string, align>> columns, std::size_t indent = 0)
        : columns_(std::move(columns)), indent_(indent) {}

    void add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }

    /// Headings first; no white space at line ends. With `most`, the last cell of a row is broken
    /// at blanks so that no line is longer than that unless a word is.
    void print(std::string& out, std::size_t most = 0) const {
        std::vector<std::size_t> widths;
        for (std::size_t c = 0; c != columns_.size(); ++c) {
            widths.push_back(width(columns_[c].first));
            for (const auto& row : rows_)
                if (c < row.size()) widths[c] = std::max(widths[c], width(row[c]));
        }
        std::vector<std::string> headings;
        headings.reserve(columns_.size());
        for (const auto& c : columns_) headings.push_back(c.first);
        print_row(out, headings, widths, most);
        for (const auto& row : rows_) print_row(out, row, widths, most);
    }

private:
    void print_row(std::string& out, const std::vector<std::string>& row,
                   const std::vector<std::size_t>& widths, std::size_t most) const {
        std::string text(indent_, ' ');
        for (std::size_t c = 0; c != row.size(); ++c) {
            if (c != 0) text += "  ";
            if (most != 0 && c + 1 == columns_.size() && !row[c].empty()
                && width(text) + width(row[c]) > most)
                return wrap(out, row[c], text, std::string(width(text), ' '), most);
            const std::string gap(widths[c] - width(row[c]), ' ');
            text += columns_[c].second == align::right ? gap + row[c] : row[c] + gap;
        }
        while (!text.empty() && text.back() == ' ') text.pop_back();
        out += text;
        out += '\n';
    }

    std::vector<std::pair<std::string, align>> columns_;
    std::vector<std::vector<std::string>> rows_;
    std::size_t indent_;
};

} // namespace muster::report

#endif // MUSTER_REPORT_TEXT_TABLE_HPP
