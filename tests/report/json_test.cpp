// SPDX-License-Identifier: MIT
#include <muster/report/json.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace json_test {

namespace {

using namespace std::string_view_literals;
using muster::report::json_object;
using muster::report::json_string;
using muster::report::utf8_length;

constexpr bool lengths_are_those_of_rfc_3629() {
    return utf8_length("a", 0) == 1 && utf8_length("\x7F", 0) == 1 && utf8_length("\0"sv, 0) == 1
           && utf8_length("\xC2\x80", 0) == 2 && utf8_length("\xDF\xBF", 0) == 2
           && utf8_length("\xE0\xA0\x80", 0) == 3 && utf8_length("\xED\x9F\xBF", 0) == 3
           && utf8_length("\xEE\x80\x80", 0) == 3 && utf8_length("\xEF\xBF\xBF", 0) == 3
           && utf8_length("\xF0\x90\x80\x80", 0) == 4 && utf8_length("\xF4\x8F\xBF\xBF", 0) == 4
           && utf8_length("ab\xC3\xBC", 2) == 2;
}
static_assert(lengths_are_those_of_rfc_3629());
TEST_CASE("lengths of characters are those of RFC 3629") { CHECK(lengths_are_those_of_rfc_3629()); }

constexpr bool what_is_no_character_has_no_length() {
    for (const auto bad : {"\x80"sv, "\xBF"sv, "\xC0\x80"sv, "\xC1\xBF"sv, // overlong
                           "\xE0\x9F\xBF"sv, "\xF0\x8F\xBF\xBF"sv,         // overlong
                           "\xED\xA0\x80"sv, "\xED\xBF\xBF"sv,             // surrogates
                           "\xF4\x90\x80\x80"sv, "\xF5\x80\x80\x80"sv,     // beyond U+10FFFF
                           "\xFE"sv, "\xFF"sv,                             // in no character
                           "\xC3"sv, "\xE2\x82"sv, "\xF0\x9F\x98"sv,       // cut off
                           "\xC3\x28"sv, "\xE2\x28\xA1"sv, "\xE2\x82\x28"sv, "\xF0\x9F\x98\x28"sv})
        if (utf8_length(bad, 0) != 0) return false;
    return true;
}
static_assert(what_is_no_character_has_no_length());
TEST_CASE("what is no character has no length") { CHECK(what_is_no_character_has_no_length()); }

TEST_CASE("every control character is escaped") {
    constexpr std::string_view digits = "0123456789abcdef";
    for (int c = 0; c != 0x20; ++c) {
        const std::string text(1, static_cast<char>(c));
        const auto high = digits[static_cast<std::size_t>(c) / 16];
        const auto low = digits[static_cast<std::size_t>(c) % 16];
        CHECK(json_string(text) == std::string{"\"\\u00"} + high + low + '"');
    }
    CHECK(json_string("\x7F") == "\"\x7F\""); // RFC 8259 lets it stand
}

TEST_CASE("quotes and backslashes are escaped, slashes and other characters stand") {
    CHECK(json_string("") == "\"\"");
    CHECK(json_string(R"(a "b" \c)") == R"("a \"b\" \\c")");
    CHECK(json_string("</script>") == "\"</script>\"");
    CHECK(json_string("Z\xC3\xBCrich \xE2\x82\xAC \xF0\x9F\x98\x80")
          == "\"Z\xC3\xBCrich \xE2\x82\xAC \xF0\x9F\x98\x80\"");
}

TEST_CASE("each byte that is no UTF-8 becomes a replacement character, what follows is kept") {
    CHECK(json_string("x\xFFy") == "\"x\\ufffdy\"");
    CHECK(json_string("x\xC3") == "\"x\\ufffd\"");
    CHECK(json_string("\xE2\x82\"") == "\"\\ufffd\\ufffd\\\"\""); // the quote does not get lost
    CHECK(json_string("\xED\xA0\x80") == "\"\\ufffd\\ufffd\\ufffd\"");
    CHECK(json_string("a\0b"sv) == "\"a\\u0000b\"");
}

// What a JSON string says, read back by hand; empty if it is none.
std::string read_back(std::string_view json) {
    std::string out;
    if (json.size() < 2 || json.front() != '"' || json.back() != '"') return out;
    json = json.substr(1, json.size() - 2);
    for (std::size_t i = 0; i != json.size(); ++i) {
        if (json[i] == '"') return {}; // would have ended it
        if (json[i] != '\\') {
            out += json[i];
            continue;
        }
        ++i;
        if (json[i] != 'u') {
            out += json[i];
        } else if (json.substr(i + 1, 4) == "fffd") {
            out += "\xEF\xBF\xBD";
            i += 4;
        } else {
            out += static_cast<char>(std::stoi(std::string{json.substr(i + 1, 4)}, nullptr, 16));
            i += 4;
        }
    }
    return out;
}

TEST_CASE("any bytes become a string that is UTF-8 without control characters") {
    muster_test::for_all(500, [](muster_test::source from) {
        std::string bytes;
        for (auto n = from.integer(0, 12); n > 0; --n)
            bytes += static_cast<char>(from.integer(0, 255));
        const auto json = json_string(bytes);
        for (std::size_t i = 0; i != json.size();) {
            const auto length = utf8_length(json, i);
            CHECK(length != 0);
            CHECK(static_cast<unsigned char>(json[i]) >= 0x20);
            i += length == 0 ? 1 : length;
        }
        bool valid = true;
        for (std::size_t i = 0; valid && i < bytes.size(); i += utf8_length(bytes, i))
            valid = utf8_length(bytes, i) != 0;
        if (valid) CHECK(read_back(json) == bytes); // what is UTF-8 comes back as it was
    });
}

TEST_CASE("keys stand in the order in which they are written") {
    CHECK(json_object{}.done() == "{}");
    CHECK(json_object{}
              .text("b", "x\"y")
              .whole("a", std::numeric_limits<std::int64_t>::min())
              .truth("c", false)
              .raw("d", "[1,2]")
              .object("e", json_object{}.truth("f", true))
              .done()
          == R"({"b":"x\"y","a":-9223372036854775808,"c":false,"d":[1,2],"e":{"f":true}})");
    CHECK(json_object{}.text("a\nb", "").done() == R"({"a\u000ab":""})"); // a key is a string too
}

} // namespace

} // namespace json_test
