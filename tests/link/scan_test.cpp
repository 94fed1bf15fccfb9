// SPDX-License-Identifier: MIT
#include <muster/link/scan.hpp>

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace scan_test {

namespace {

namespace link = muster::link;

std::vector<std::string> pieces(std::string_view text) {
    std::vector<std::string> out;
    std::string joined;
    link::scan(text, joined, [&](const link::token& t) {
        const char* const is = t.is == link::shape::word     ? "w:"
                               : t.is == link::shape::number ? "n:"
                                                             : "c:";
        out.push_back(is + std::string{t.text});
    });
    return out;
}
using texts = std::vector<std::string>;

TEST_CASE("words, numbers and codes") {
    CHECK(pieces("ring road, section 12") == texts{"w:ring", "w:road", "w:section", "n:12"});
    CHECK(pieces("road d1") == texts{"w:road", "c:d1"});
    CHECK(pieces("ps-lx350h") == texts{"w:ps", "c:lx350h", "c:pslx350h"});
    CHECK(pieces("mb942z/a") == texts{"c:mb942z", "w:a", "c:mb942za"});
    CHECK(pieces("build-up") == texts{"w:build", "w:up"}); // no digits: no code
    CHECK(pieces("2024-05-31") == texts{"n:2024", "n:05", "n:31", "n:20240531"});
    CHECK(pieces("010-10823-03") == texts{"n:010", "n:10823", "n:03", "n:0101082303"});
    CHECK(pieces("12-34-567") == texts{"n:12", "n:34", "n:567"}); // too short for a reference
    CHECK(pieces("").empty());
    CHECK(pieces("- , -").empty());
}

TEST_CASE("the last token and the one with a full stop know it") {
    std::string joined;
    texts marked;
    link::scan("rehab. of power iii!", joined, [&](const link::token& t) {
        if (t.last) marked.push_back("last " + std::string{t.text});
        if (t.dot) marked.push_back("dot " + std::string{t.text});
    });
    CHECK(marked == texts{"dot rehab", "last iii"});
}

TEST_CASE("a comma, a colon, a semicolon or a bracket parts a token from the one before") {
    std::string joined;
    texts apart;
    link::scan("km 5, lot 2: road. bridge - quay (north; south) east", joined,
               [&](const link::token& t) {
                   if (t.apart) apart.push_back(std::string{t.text});
               });
    CHECK(apart == texts{"lot", "road", "north", "south"});
}

TEST_CASE("signs that join two numbers: a chainage, a range, the number of a file") {
    const auto marks = [](std::string_view text) {
        std::string joined;
        texts out;
        link::scan(text, joined, [&](const link::token& t) {
            if (t.is != link::shape::number) return;
            if (t.plus) out.push_back("+" + std::string{t.text});
            if (t.dash) out.push_back("-" + std::string{t.text});
            if (t.ref) out.push_back("/" + std::string{t.text});
        });
        return out;
    };
    CHECK(marks("km 12+300 to km 18+900") == texts{"+300", "+900"});
    CHECK(marks("bridge + road 5").empty());
    CHECK(marks("lots 1-3") == texts{"-3"});
    CHECK(marks("lots 1 - 3").empty());
    CHECK(marks("658/2014 road") == texts{"/658", "/2014"});
    CHECK(marks("658/2014") == texts{"/658", "/2014"});
    CHECK(marks("school year 2014/2015").empty()); // years
    CHECK(marks("section 3/4").empty());
    CHECK(marks("1/20145").empty());
}

TEST_CASE("small roman numerals, against counting") {
    constexpr std::string_view first[] = {"i",    "ii", "iii", "iv", "v",   "vi",   "vii",
                                          "viii", "ix", "x",   "xi", "xii", "xiii", "xiv"};
    for (int n = 1; n <= 14; ++n) CHECK(link::roman(first[n - 1]) == n);
    for (const auto* no : {"", "iiii", "vv", "l", "mi", "xxxx", "ic", "road"})
        CHECK(link::roman(no) == 0);
}

TEST_CASE("no byte is too strange, and pieces are parts of the text") {
    muster_test::for_all(1000, [](muster_test::source from) {
        std::string text;
        for (auto n = from.integer(0, 40); n > 0; --n)
            text += static_cast<char>(from.integer(0, 255));
        std::string joined;
        link::scan(text, joined, [&](const link::token& t) {
            CHECK(!t.text.empty());
            const bool inside = text.find(t.text) != std::string::npos;
            CHECK((inside || t.is == link::shape::code));
        });
    });
}

} // namespace

} // namespace scan_test
