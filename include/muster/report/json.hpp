// SPDX-License-Identifier: MIT
#ifndef MUSTER_REPORT_JSON_HPP
#define MUSTER_REPORT_JSON_HPP

/// \file
/// One JSON object on one line, its keys in the order in which they are written.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace muster::report {

/// The length of the UTF-8 character that starts at `at`; 0 if there is none.
[[nodiscard]] constexpr std::size_t utf8_length(std::string_view text, std::size_t at) noexcept {
    const auto byte = [&](std::size_t i) {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0u;
    };
    const auto follows = [&](std::size_t i) { return (byte(i) & 0xC0u) == 0x80u; };
    const unsigned lead = byte(0);
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead <= 0xDF && follows(1)) return 2;
    const bool three = lead >= 0xE0 && lead <= 0xEF && follows(1) && follows(2);
    if (three && (lead != 0xE0 || byte(1) >= 0xA0) && (lead != 0xED || byte(1) < 0xA0)) return 3;
    const bool four = lead >= 0xF0 && lead <= 0xF4 && follows(1) && follows(2) && follows(3);
    if (four && (lead != 0xF0 || byte(1) >= 0x90) && (lead != 0xF4 || byte(1) < 0x90)) return 4;
    return 0;
}

/// A text as a JSON string, with its quotes. Bytes that are no UTF-8 become U+FFFD.
[[nodiscard]] inline std::string json_string(std::string_view text) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out = "\"";
    for (std::size_t i = 0; i != text.size();) {
        const auto length = utf8_length(text, i);
        const char c = text[i];
        if (length == 0) {
            out += "\\ufffd";
        } else if (length > 1) {
            out += text.substr(i, length);
        } else if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += "\\u00";
            out += digits[static_cast<unsigned char>(c) >> 4];
            out += digits[static_cast<unsigned char>(c) & 15u];
        } else {
            out += c;
        }
        i += length == 0 ? 1 : length;
    }
    return out + '"';
}

/// An object in the making.
class json_object {
public:
    json_object& text(std::string_view key, std::string_view value) {
        return raw(key, json_string(value));
    }
    json_object& whole(std::string_view key, std::int64_t value) {
        return raw(key, std::to_string(value));
    }
    json_object& truth(std::string_view key, bool value) {
        return raw(key, value ? "true" : "false");
    }
    json_object& object(std::string_view key, const json_object& value) {
        return raw(key, value.done());
    }
    /// A value that is JSON already.
    json_object& raw(std::string_view key, std::string_view value) {
        if (!text_.empty()) text_ += ',';
        text_ += json_string(key);
        text_ += ':';
        text_ += value;
        return *this;
    }

    [[nodiscard]] std::string done() const { return '{' + text_ + '}'; }

private:
    std::string text_;
};

} // namespace muster::report

#endif // MUSTER_REPORT_JSON_HPP
