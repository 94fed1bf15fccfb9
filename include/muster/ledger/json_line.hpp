// SPDX-License-Identifier: MIT
#ifndef MUSTER_LEDGER_JSON_LINE_HPP
#define MUSTER_LEDGER_JSON_LINE_HPP

/// \file
/// The text members of one JSON object, as far as a line of JSON Lines needs to be read.

#include <muster/core/text.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace muster {

namespace detail {

// Walks over one object. Nested values are stepped over, not checked.
class json_walker {
public:
    explicit json_walker(std::string_view text) noexcept : text_(text) {}

    template <class F>
    [[nodiscard]] bool members(F& f) {
        if (!take('{')) return false;
        if (take('}')) return at_end();
        do {
            std::string key;
            if (!string(key) || !take(':')) return false;
            space();
            std::string value;
            if (at_ != text_.size() && text_[at_] == '"') {
                if (!string(value)) return false;
                f(std::string_view{key}, std::string_view{value});
            } else if (!skip_value()) {
                return false;
            }
        } while (take(','));
        return take('}') && at_end();
    }

private:
    void space() noexcept {
        while (at_ != text_.size() && (text_[at_] == ' ' || text_[at_] == '\t')) ++at_;
    }
    bool take(char c) noexcept {
        space();
        if (at_ == text_.size() || text_[at_] != c) return false;
        ++at_;
        return true;
    }
    bool at_end() noexcept {
        space();
        return at_ == text_.size();
    }
    bool string(std::string& out) {
        if (!take('"')) return false;
        for (; at_ != text_.size(); ++at_) {
            const char c = text_[at_];
            if (c == '"') {
                ++at_;
                return true;
            }
            if (c != '\\') {
                out += c;
                continue;
            }
            if (++at_ == text_.size() || !escaped(out)) return false;
        }
        return false;
    }
    bool escaped(std::string& out) {
        constexpr std::string_view names = "\"\\/bfnrt";
        constexpr std::string_view means = "\"\\/\b\f\n\r\t";
        if (const auto i = names.find(text_[at_]); i != std::string_view::npos) {
            out += means[i];
            return true;
        }
        if (text_[at_] != 'u' || text_.size() - at_ < 5) return false;
        std::uint32_t code = 0;
        for (int i = 0; i != 4; ++i) {
            constexpr std::string_view digits = "0123456789abcdef";
            const auto d = digits.find(to_lower(text_[++at_]));
            if (d == std::string_view::npos) return false;
            code = code * 16 + static_cast<std::uint32_t>(d);
        }
        if (code < 0x80) {
            out += static_cast<char>(code);
        } else if (code < 0x800) {
            out += static_cast<char>(0xC0u | (code >> 6));
            out += static_cast<char>(0x80u | (code & 0x3Fu));
        } else { // a half of a surrogate pair stays as it is: it is only compared, never shown
            out += static_cast<char>(0xE0u | (code >> 12));
            out += static_cast<char>(0x80u | ((code >> 6) & 0x3Fu));
            out += static_cast<char>(0x80u | (code & 0x3Fu));
        }
        return true;
    }
    // A number, a word, an array or an object: up to the comma or brace that ends it.
    bool skip_value() {
        std::size_t depth = 0;
        const auto start = at_;
        for (; at_ != text_.size(); ++at_) {
            const char c = text_[at_];
            if (c == '"') {
                std::string ignored;
                if (!string(ignored)) return false;
                --at_;
            } else if (c == '[' || c == '{') {
                ++depth;
            } else if (depth == 0 && (c == ',' || c == '}')) {
                return at_ != start;
            } else if (c == ']' || c == '}') {
                if (depth == 0) return false;
                --depth;
            }
        }
        return false;
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

} // namespace detail

/// Calls f(key, value) for each member of a JSON object whose value is a string. Other values are
/// stepped over. False if the text is no object; members before the fault were given.
/// Source: RFC 8259.
template <class F>
[[nodiscard]] bool for_each_text_member(std::string_view object, F f) {
    return detail::json_walker{object}.members(f);
}

} // namespace muster

#endif // MUSTER_LEDGER_JSON_LINE_HPP
