// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_SCAN_HPP
#define MUSTER_LINK_SCAN_HPP

/// \file
/// A folded text, cut into words, numbers and codes.

#include <muster/core/text.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace muster::link {

/// What a token is made of.
enum class shape : std::uint8_t {
    word,   ///< letters
    number, ///< digits
    code    ///< letters and digits, or such pieces joined by - / . without a blank
};

/// A piece of a text.
struct token {
    std::string_view text{};
    shape is = shape::word;
    bool blank = false;  ///< a blank or nothing stands right before it
    bool last = false;   ///< nothing but signs stands behind it
    bool dot = false;    ///< a full stop stands right behind it: perhaps an abbreviation
    bool plus = false;   ///< a + joins it to the number before: km 12+300
    bool dash = false;   ///< a - joins it to the number before: lots 1-3
    bool hyphen = false; ///< nothing but a dash and blanks part it from the one before
    bool mark = false;   ///< a decimal mark joins it to the number before: km 12,3
    bool ref = false;    ///< a number or the year behind it, as in 658/2014: of a file
    bool apart =
        false; ///< a comma, a colon, a semicolon or an opening bracket parts it from the one before
};

namespace detail {

constexpr bool is_letter_byte(char c) noexcept {
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}
constexpr bool is_alnum_byte(char c) noexcept { return is_digit(c) || is_letter_byte(c); }

// What stands between two tokens.
struct signs_between {
    bool apart = false;
    int dashes = 0;
    int others = 0; // that are no blanks

    constexpr void see(char c) noexcept {
        apart = apart || c == ',' || c == ':' || c == ';' || c == '(';
        if (c == '-')
            ++dashes;
        else if (!is_space(c))
            ++others;
    }
    [[nodiscard]] constexpr bool is_dash() const noexcept { return dashes == 1 && others == 0; }
};

// Whether this sign alone stands between a digit and what begins here.
constexpr bool joined_by(char sign, std::string_view text, std::size_t first) noexcept {
    return first > 1 && text[first - 1] == sign && is_digit(text[first - 2]);
}

// Whether a number is the one before or behind the stroke of the number of a file and its year.
constexpr bool names_file(std::string_view text, std::size_t first, std::size_t end) noexcept {
    const auto is_year = [&](std::size_t at) {
        const auto y = text.substr(std::min(at, text.size()));
        return y.size() >= 4 && (y.starts_with("19") || y.starts_with("20")) && is_digit(y[2])
               && is_digit(y[3]) && (y.size() == 4 || !is_alnum_byte(y[4]));
    };
    if (joined_by('/', text, first) && is_year(first))
        return first < 5 || !is_year(first - 5) || end - first != 4;
    return end < text.size() && text[end] == '/' && end - first < 4 && is_year(end + 1);
}

} // namespace detail

/// Calls sink(token) for each token of a folded text, in the order of the text.
///
/// "PS-LX350H" gives ps, lx350h and, as the pieces hold letters and digits, the code pslx350h;
/// "010-10823-03" also gives the number 0101082303.
/// `joined` is storage for such codes; it may be reused from call to call.
template <class Sink>
void scan(std::string_view text, std::string& joined, Sink sink) {
    constexpr std::size_t longest_code = 32;
    constexpr std::size_t shortest_number = 8; // of a reference such as 010-10823-03
    const auto size = text.size();
    std::size_t i = 0;
    detail::signs_between signs;
    while (i != size) {
        if (!detail::is_alnum_byte(text[i])) {
            signs.see(text[i]);
            ++i;
            continue;
        }
        // A group: runs of letters and digits with at most one joining sign between them.
        joined.clear();
        bool digits = false;
        bool letters = false;
        std::size_t runs = 0;
        for (;;) {
            const auto first = i;
            bool run_digits = false;
            bool run_letters = false;
            while (i != size && detail::is_alnum_byte(text[i])) {
                if (is_digit(text[i]))
                    run_digits = true;
                else
                    run_letters = true;
                ++i;
            }
            const auto run = text.substr(first, i - first);
            ++runs;
            digits = digits || run_digits;
            letters = letters || run_letters;
            if (joined.size() + run.size() <= longest_code) joined += run;
            std::size_t behind = i;
            while (behind != size && !detail::is_alnum_byte(text[behind])) ++behind;
            sink(token{.text = run,
                       .is = !run_digits    ? shape::word
                             : !run_letters ? shape::number
                                            : shape::code,
                       .blank = first == 0 || is_space(text[first - 1]),
                       .last = behind == size,
                       .dot = i != size && text[i] == '.',
                       .plus = detail::joined_by('+', text, first),
                       .dash = detail::joined_by('-', text, first),
                       .hyphen = runs > 1 ? text[first - 1] == '-' : signs.is_dash(),
                       .mark = detail::joined_by(',', text, first)
                               || detail::joined_by('.', text, first),
                       .ref = detail::names_file(text, first, i),
                       .apart = signs.apart});
            signs = {};
            const bool joins = i + 1 < size && (text[i] == '-' || text[i] == '/' || text[i] == '.')
                               && detail::is_alnum_byte(text[i + 1]);
            if (!joins) break;
            ++i;
        }
        const bool long_number = !letters && joined.size() >= shortest_number;
        if (runs > 1 && digits && (letters || long_number) && joined.size() >= 4
            && joined.size() < longest_code)
            sink(token{.text = joined, .is = letters ? shape::code : shape::number});
    }
}

/// The value of a small roman numeral, 1 to 39; 0 if it is none.
[[nodiscard]] constexpr int roman(std::string_view word) noexcept {
    if (word.empty() || word.size() > 6) return 0;
    int tens = 0;
    while (!word.empty() && word.front() == 'x' && tens < 3) {
        ++tens;
        word.remove_prefix(1);
    }
    constexpr std::string_view ones[] = {"",  "i",  "ii",  "iii",  "iv",
                                         "v", "vi", "vii", "viii", "ix"};
    for (int n = 0; n != 10; ++n)
        if (word == ones[n]) return 10 * tens + n;
    return 0;
}

static_assert(roman("iv") == 4 && roman("xii") == 12 && roman("mi") == 0 && roman("") == 0);

} // namespace muster::link

#endif // MUSTER_LINK_SCAN_HPP
