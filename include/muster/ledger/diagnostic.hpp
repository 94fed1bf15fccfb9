// SPDX-License-Identifier: MIT
#ifndef MUSTER_LEDGER_DIAGNOSTIC_HPP
#define MUSTER_LEDGER_DIAGNOSTIC_HPP

/// \file
/// What is odd about a file: where, what was found, and the way out.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster {

/// A place in a file.
struct file_place {
    std::string file;
    std::uint32_t row = 0;    ///< physical line, from 1; 0 if the file as a whole
    std::uint32_t column = 0; ///< field, from 1; 0 if the row as a whole
    std::size_t byte = 0;     ///< from 0

    friend bool operator==(const file_place&, const file_place&) = default;
};

enum class diagnostic_level : std::uint8_t {
    note,    ///< read as meant
    warning, ///< read, perhaps not as meant
    error,   ///< not read
};

[[nodiscard]] constexpr std::string_view name(diagnostic_level l) noexcept {
    return l == diagnostic_level::error     ? "error"
           : l == diagnostic_level::warning ? "warning"
                                            : "note";
}

/// One oddity.
struct diagnostic {
    diagnostic_level level{};
    std::string_view code; ///< stable, a constant: "csv-ragged-row"
    file_place where;
    std::string found; ///< what stands there, made visible by `visible`
    std::string says;  ///< what is the matter, and what to do

    friend bool operator==(const diagnostic&, const diagnostic&) = default;
};

/// A text as it can be shown: at most 40 bytes, control bytes as \xNN.
[[nodiscard]] inline std::string visible(std::string_view text) {
    constexpr std::size_t most = 40;
    constexpr std::string_view digits = "0123456789abcdef";
    std::size_t size = text.size() > most ? most : text.size();
    if (size < text.size()) // not within a character of UTF-8
        while (size > most - 4 && (static_cast<unsigned char>(text[size]) & 0xC0u) == 0x80u) --size;
    std::string out;
    for (const char c : text.substr(0, size)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7F) {
            out += "\\x";
            out += digits[byte >> 4];
            out += digits[byte & 15u];
        } else {
            out += c;
        }
    }
    if (size < text.size()) out += "...";
    return out;
}

/// "claims.csv:7:3 (byte 120): error csv-nul-byte: 'a\x00b': ..."
[[nodiscard]] inline std::string to_text(const diagnostic& d) {
    std::string out = d.where.file;
    if (d.where.row != 0) out += ':' + std::to_string(d.where.row);
    if (d.where.column != 0) out += ':' + std::to_string(d.where.column);
    if (d.where.row != 0) out += " (byte " + std::to_string(d.where.byte) + ')';
    out += ": ";
    out.append(name(d.level)).append(" ").append(d.code).append(": ");
    if (!d.found.empty()) out += '\'' + d.found + "': ";
    return out + d.says;
}

/// Oddities in the order in which they were met. Of each kind the first hundred are kept and the
/// others counted, so that a broken file of any size stays readable.
class diagnostic_list {
public:
    static constexpr std::size_t most_of_a_kind = 100;

    void add(diagnostic d) {
        auto& n = count_of(d.code);
        if (++n <= most_of_a_kind) list_.push_back(std::move(d));
    }

    /// Says how many of each kind are not shown. Call it once, at the end of a file.
    void close(std::string_view file) {
        for (auto& [code, n] : counts_) {
            if (n > most_of_a_kind)
                list_.push_back({diagnostic_level::note,
                                 code,
                                 {std::string{file}, 0, 0, 0},
                                 "",
                                 std::to_string(n - most_of_a_kind) + " more of this kind"});
            n = 0;
        }
    }

    [[nodiscard]] const std::vector<diagnostic>& all() const noexcept { return list_; }

private:
    std::size_t& count_of(std::string_view code) {
        for (auto& [known, n] : counts_)
            if (known == code) return n;
        return counts_.emplace_back(code, 0).second;
    }

    std::vector<diagnostic> list_;
    std::vector<std::pair<std::string_view, std::size_t>> counts_;
};

} // namespace muster

#endif // MUSTER_LEDGER_DIAGNOSTIC_HPP
