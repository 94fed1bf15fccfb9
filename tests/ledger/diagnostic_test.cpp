// SPDX-License-Identifier: MIT
#include <muster/ledger/diagnostic.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace diagnostic_test {

namespace {

using muster::diagnostic;
using muster::diagnostic_level;
using muster::diagnostic_list;
using muster::to_text;
using muster::visible;

static_assert(name(diagnostic_level::note) == "note");
static_assert(name(diagnostic_level::warning) == "warning");
static_assert(name(diagnostic_level::error) == "error");
static_assert(diagnostic_level::note < diagnostic_level::warning
              && diagnostic_level::warning < diagnostic_level::error);

diagnostic made(std::string_view code, std::uint32_t row = 1) {
    return {diagnostic_level::warning, code, {"f.csv", row, 0, 0}, "", "odd"};
}

TEST_SUITE("diagnostic") {
    TEST_CASE("one line names file, row, column, byte, what was found and what to do") {
        const diagnostic d{diagnostic_level::error,
                           "csv-nul-byte",
                           {"claims.csv", 7, 3, 120},
                           visible(std::string_view{"a\0b", 3}),
                           "a NUL byte; remove it"};
        CHECK(to_text(d)
              == "claims.csv:7:3 (byte 120): error csv-nul-byte: 'a\\x00b': a NUL byte; remove it");
    }

    TEST_CASE("what is not known is left out") {
        CHECK(to_text({diagnostic_level::note, "x", {"f", 7, 0, 9}, "", "says"})
              == "f:7 (byte 9): note x: says");
        CHECK(to_text({diagnostic_level::warning, "x", {"f", 0, 0, 0}, "y", "says"})
              == "f: warning x: 'y': says");
    }

    TEST_CASE("control bytes are shown, all others kept") {
        CHECK(visible("") == "");
        CHECK(visible("plain, \"text\"; \xC3\xA9") == "plain, \"text\"; \xC3\xA9");
        CHECK(visible("\t\r\n\x1B[0m\x7F") == "\\x09\\x0d\\x0a\\x1b[0m\\x7f");
    }

    TEST_CASE("a text is cut behind 40 bytes, and never within a character") {
        const std::string forty(40, 'x');
        CHECK(visible(forty) == forty);
        CHECK(visible(forty + 'y') == forty + "...");
        const std::string most(39, 'x');
        CHECK(visible(most + "\xC3\xA9") == most + "...");
        CHECK(visible(most.substr(1) + "\xC3\xA9y") == most.substr(1) + "\xC3\xA9...");
        CHECK(visible(most.substr(2) + "\xF0\x9F\x9A\x82zzz") == most.substr(2) + "...");
    }

    TEST_CASE("what is shown is printable and bounded, whatever the bytes") {
        muster_test::for_all(500, [](muster_test::source from) {
            std::string text;
            for (auto n = from.integer(0, 90); n > 0; --n)
                text += static_cast<char>(from.integer(0, 255));
            const auto shown = visible(text);
            CHECK(shown.size() <= 40 * 4 + 3);
            for (const char c : shown) {
                const auto byte = static_cast<unsigned char>(c);
                CHECK((byte >= 0x20 && byte != 0x7F));
            }
        });
    }

    TEST_CASE("a list keeps the order in which oddities were met") {
        diagnostic_list list;
        list.add(made("b", 1));
        list.add(made("a", 2));
        list.add(made("b", 3));
        list.close("f.csv");
        REQUIRE(list.all().size() == 3);
        for (std::size_t i = 0; i != 3; ++i) CHECK(list.all()[i].where.row == i + 1);
    }

    TEST_CASE("of each kind a hundred are kept, and the others counted") {
        diagnostic_list list;
        for (std::uint32_t row = 1; row <= 250; ++row) list.add(made("many", row));
        for (std::uint32_t row = 1; row <= 100; ++row) list.add(made("just enough", row));
        CHECK(list.all().size() == 200);
        list.close("f.csv");
        REQUIRE(list.all().size() == 201);
        CHECK(list.all()[99].where.row == 100);
        CHECK(list.all().back()
              == diagnostic{
                  diagnostic_level::note, "many", {"f.csv", 0, 0, 0}, "", "150 more of this kind"});
    }
}

} // namespace

} // namespace diagnostic_test
