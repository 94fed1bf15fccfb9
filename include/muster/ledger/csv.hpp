// SPDX-License-Identifier: MIT
#ifndef MUSTER_LEDGER_CSV_HPP
#define MUSTER_LEDGER_CSV_HPP

/// \file
/// A pull parser for comma-separated values after RFC 4180 that reports every oddity and goes on.

#include <muster/core/text.hpp>
#include <muster/ledger/diagnostic.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster {

/// How a file is laid out. Declared, never guessed.
struct csv_dialect {
    char separator = ',';
    char quote = '"';
    char comment = '#'; ///< of lines above the header row; '\0' for none
};

/// One record. Its fields look into the text, or, where doubled quotes were resolved, into the
/// reader's storage.
struct csv_record {
    std::vector<std::string_view> fields;
    std::uint32_t row = 0; ///< physical line on which it starts, from 1
    std::size_t first = 0; ///< its bytes are [first, last) of the text, without the line end
    std::size_t last = 0;
};

/// Reads records one by one.
///
/// Exact:   fields are the bytes of the file; no white space is removed, no encoding converted.
/// Errors:  none are thrown. Oddities are diagnostics, with codes that start with "csv-":
///          utf16, nul-byte, stray-quote, text-after-quote, unterminated-quote, stray-cr,
///          ragged-row, empty-file, other-separator.
/// Order:   time is linear in the size of the text.
class csv_reader {
public:
    /// The text has to outlive the reader and its records.
    csv_reader(std::string_view text, std::string_view file, csv_dialect dialect = {})
        : text_(text.data() == nullptr ? std::string_view{""} : text), file_(file),
          dialect_(dialect) {
        if (text_.starts_with("\xEF\xBB\xBF")) at_ = 3;
        if (text_.starts_with("\xFF\xFE") || text_.starts_with("\xFE\xFF")) {
            report(diagnostic_level::error, "csv-utf16", 1, 0, 0, "",
                   "the file is UTF-16; save it as UTF-8");
            at_ = text_.size();
            seen_any_ = true; // that is all there is to say
        }
        has_nul_ = std::memchr(text_.data(), '\0', text_.size()) != nullptr;
        const bool has_lf = text_.find('\n') != std::string_view::npos;
        line_end_ = !has_lf && text_.find('\r') != std::string_view::npos ? '\r' : '\n';
        read_comments();
    }

    /// The comment lines above the header row, without their mark.
    [[nodiscard]] const std::vector<std::string_view>& comments() const noexcept {
        return comments_;
    }
    [[nodiscard]] std::uint32_t blank_lines() const noexcept { return blank_; }
    [[nodiscard]] const diagnostic_list& diagnostics() const noexcept { return diagnostics_; }
    [[nodiscard]] diagnostic_list& diagnostics() noexcept { return diagnostics_; }

    /// The texts of fields whose doubled quotes were resolved. Moving them away keeps the views.
    [[nodiscard]] std::deque<std::string>& storage() noexcept { return storage_; }

    /// Reads the next record; false at the end. The first one is the header row: later ones with
    /// another number of fields are reported, and delivered as they are.
    bool next(csv_record& record) {
        if (!skip_blank_lines()) {
            if (!seen_any_)
                report(diagnostic_level::error, "csv-empty-file", 1, 0, at_, "",
                       "the file has no header row");
            seen_any_ = true;
            return false;
        }
        record.fields.clear();
        record.row = row_;
        record.first = at_;
        const auto end = end_of_line(at_);
        if (std::memchr(text_.data() + at_, dialect_.quote, end - at_) == nullptr)
            read_plain(record, end);
        else
            read_quoted(record);
        if (has_nul_) report_nul(record);
        check_width(record);
        return true;
    }

private:
    // ---- lines

    [[nodiscard]] std::size_t end_of_line(std::size_t from) const {
        const auto* const found = static_cast<const char*>(
            std::memchr(text_.data() + from, line_end_, text_.size() - from));
        auto end = found == nullptr ? text_.size() : static_cast<std::size_t>(found - text_.data());
        if (line_end_ == '\n' && found != nullptr && end > from && text_[end - 1] == '\r') --end;
        return end;
    }
    // Goes behind the line end that stands at `end`.
    void go_behind(std::size_t end) {
        at_ = end;
        if (at_ == text_.size()) return;
        if (line_end_ == '\n' && text_[at_] == '\r') ++at_;
        if (at_ != text_.size()) ++at_;
        ++row_;
    }
    bool skip_blank_lines() {
        while (at_ != text_.size()) {
            const auto end = end_of_line(at_);
            if (!trim(text_.substr(at_, end - at_)).empty() || has_separator(at_, end)) return true;
            ++blank_;
            go_behind(end);
        }
        return false;
    }
    [[nodiscard]] bool has_separator(std::size_t from, std::size_t end) const {
        return text_.substr(from, end - from).find(dialect_.separator) != std::string_view::npos;
    }
    void read_comments() {
        while (dialect_.comment != '\0' && skip_blank_lines() && text_[at_] == dialect_.comment) {
            const auto end = end_of_line(at_);
            comments_.push_back(text_.substr(at_ + 1, end - at_ - 1));
            go_behind(end);
        }
    }

    // ---- records

    void read_plain(csv_record& record, std::size_t end) {
        const char* from = text_.data() + at_;
        const char* const last = text_.data() + end;
        for (;;) {
            const auto* const mark = static_cast<const char*>(
                std::memchr(from, dialect_.separator, static_cast<std::size_t>(last - from)));
            const char* const stop = mark == nullptr ? last : mark;
            record.fields.emplace_back(from, static_cast<std::size_t>(stop - from));
            if (mark == nullptr) break;
            from = mark + 1;
        }
        report_cr(at_, end, row_);
        record.last = end;
        go_behind(end);
    }

    void read_quoted(csv_record& record) {
        auto at = at_;
        auto row = row_;
        for (;;) {
            const auto column = static_cast<std::uint32_t>(record.fields.size() + 1);
            if (at != text_.size() && text_[at] == dialect_.quote) {
                if (!read_field(record, at, row, column)) {
                    // The rest of the line is parted at separators, with its quotes kept.
                    const auto end = end_of_line(at);
                    report(diagnostic_level::error, "csv-unterminated-quote", row, column, at,
                           text_.substr(at, end - at),
                           "the quote that opens here is never closed; the rest of the row is read "
                           "without it");
                    at_ = at;
                    row_ = row;
                    read_plain(record, end);
                    return;
                }
            } else {
                const auto end = end_of_field(at);
                const auto field = text_.substr(at, end - at);
                if (field.find(dialect_.quote) != std::string_view::npos)
                    report(diagnostic_level::warning, "csv-stray-quote", row, column, at, field,
                           "a quote stands within an unquoted field and was kept; quote the whole "
                           "field and double the quotes in it");
                record.fields.push_back(field);
                report_cr(at, end, row);
                at = end;
            }
            if (at == text_.size() || text_[at] != dialect_.separator) break;
            ++at;
        }
        record.last = at;
        row_ = row;
        go_behind(at);
    }

    // The separator or the line end from here on. Byte by byte: looking for the one beyond the
    // other would read a long row once for each of its fields.
    [[nodiscard]] std::size_t end_of_field(std::size_t from) const {
        auto at = from;
        while (at != text_.size() && text_[at] != dialect_.separator && text_[at] != line_end_)
            ++at;
        const bool crlf = line_end_ == '\n' && at != text_.size() && text_[at] == '\n' && at > from
                          && text_[at - 1] == '\r';
        return crlf ? at - 1 : at;
    }

    // A field that starts with a quote. Moves `at` to what ends it; false if the quote stays open.
    bool read_field(csv_record& record, std::size_t& at, std::uint32_t& row, std::uint32_t column) {
        const auto open = at;
        std::string resolved;
        bool doubled = false;
        auto from = open + 1;
        std::size_t close = 0;
        for (auto look = from;;) {
            const auto* const found = static_cast<const char*>(
                std::memchr(text_.data() + look, dialect_.quote, text_.size() - look));
            if (found == nullptr) return false;
            close = static_cast<std::size_t>(found - text_.data());
            if (close + 1 == text_.size() || text_[close + 1] != dialect_.quote) break;
            resolved.append(text_.substr(from, close + 1 - from));
            doubled = true;
            look = from = close + 2;
        }
        const auto end = end_of_field(close + 1);
        const auto rest = text_.substr(close + 1, end - close - 1);
        if (!rest.empty()) {
            report(diagnostic_level::warning, "csv-text-after-quote", row, column, close + 1, rest,
                   "text stands behind the closing quote and was kept; double the quotes within "
                   "the field");
            doubled = true;
        }
        for (auto i = open; i != close; ++i) row += text_[i] == line_end_ ? 1u : 0u;
        if (doubled) {
            resolved.append(text_.substr(from, close - from)).append(rest);
            storage_.push_back(std::move(resolved));
            record.fields.emplace_back(storage_.back());
        } else {
            record.fields.push_back(text_.substr(from, close - from));
        }
        at = end;
        return true;
    }

    // ---- checks

    void report_nul(const csv_record& record) {
        for (std::size_t i = 0; i != record.fields.size(); ++i) {
            if (record.fields[i].find('\0') == std::string_view::npos) continue;
            report(diagnostic_level::warning, "csv-nul-byte", record.row,
                   static_cast<std::uint32_t>(i + 1), record.first, record.fields[i],
                   "a NUL byte stands in the field and was kept; the file may be damaged or in "
                   "another encoding than UTF-8");
        }
    }
    void report_cr(std::size_t from, std::size_t end, std::uint32_t row) {
        if (line_end_ == '\r' || std::memchr(text_.data() + from, '\r', end - from) == nullptr)
            return;
        report(diagnostic_level::warning, "csv-stray-cr", row, 0, from,
               text_.substr(from, end - from),
               "a carriage return stands within the row and was kept; end lines with LF or CRLF");
    }
    void check_width(const csv_record& record) {
        if (!seen_any_) {
            seen_any_ = true;
            width_ = record.fields.size();
            if (width_ == 1) suggest_separator(record);
        } else if (record.fields.size() != width_) {
            report(diagnostic_level::warning, "csv-ragged-row", record.row, 0, record.first,
                   text_.substr(record.first, record.last - record.first),
                   "the row has " + std::to_string(record.fields.size()) + " fields and the header "
                       + std::to_string(width_) + "; quote fields that contain the separator");
        }
    }
    void suggest_separator(const csv_record& record) {
        for (const char other : {',', ';', '\t', '|'}) {
            if (other == dialect_.separator
                || record.fields[0].find(other) == std::string_view::npos)
                continue;
            const std::string_view named = other == '\t' ? "tab" : std::string_view{&other, 1};
            report(diagnostic_level::warning, "csv-other-separator", record.row, 1, record.first,
                   record.fields[0],
                   "the header row is one field; if the separator is '" + std::string{named}
                       + "', say so: # delimiter: " + std::string{named});
            return;
        }
    }
    void report(diagnostic_level level, std::string_view code, std::uint32_t row,
                std::uint32_t column, std::size_t byte, std::string_view found, std::string says) {
        diagnostics_.add({level,
                          code,
                          {std::string{file_}, row, column, byte},
                          visible(found),
                          std::move(says)});
    }

    std::string_view text_;
    std::string_view file_;
    csv_dialect dialect_;
    std::size_t at_ = 0;
    std::uint32_t row_ = 1;
    std::uint32_t blank_ = 0;
    std::size_t width_ = 0;
    char line_end_ = '\n';
    bool has_nul_ = false;
    bool seen_any_ = false;
    std::vector<std::string_view> comments_;
    std::deque<std::string> storage_;
    diagnostic_list diagnostics_;
};

} // namespace muster

#endif // MUSTER_LEDGER_CSV_HPP
