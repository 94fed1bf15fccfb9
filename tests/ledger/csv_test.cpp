// SPDX-License-Identifier: MIT
#include <muster/ledger/csv.hpp>

#include <cstddef>
#include <cstdint>
#include <ctime>
#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace csv_test {

namespace {

using muster::csv_dialect;
using muster::csv_reader;
using muster::csv_record;

// Everything that is read, in one line: "#comment 1:[a|b] blank 2 !code row:column:byte".
std::string read(std::string_view text, csv_dialect dialect = {}) {
    csv_reader reader{text, "f.csv", dialect};
    std::string out;
    for (const auto comment : reader.comments()) out += '#' + muster::visible(comment) + ' ';
    csv_record record;
    while (reader.next(record)) {
        out += std::to_string(record.row) + ":[";
        for (std::size_t i = 0; i != record.fields.size(); ++i)
            out += (i == 0 ? "" : "|") + muster::visible(record.fields[i]);
        out += "] ";
    }
    if (reader.blank_lines() != 0) out += "blank " + std::to_string(reader.blank_lines()) + ' ';
    for (const auto& d : reader.diagnostics().all()) {
        CHECK(d.where.file == "f.csv");
        CHECK(!d.says.empty());
        out += '!' + std::string{d.code.substr(d.code.find('-') + 1)} + ' '
               + std::to_string(d.where.row) + ':' + std::to_string(d.where.column) + ':'
               + std::to_string(d.where.byte) + ' ';
    }
    if (!out.empty()) out.pop_back();
    return out;
}

std::string_view bytes(const char* text, std::size_t size) { return {text, size}; }

// The same, character by character, for a text without comments and byte order mark.
struct slow_record {
    std::uint32_t row = 1;
    std::size_t first = 0;
    std::size_t last = 0;
    std::vector<std::string> fields{};
};

class slow_reader {
public:
    slow_reader(std::string_view text, csv_dialect dialect) : text_(text), dialect_(dialect) {
        if (text.find('\n') == std::string_view::npos && text.find('\r') != std::string_view::npos)
            mark_ = '\r';
        while (at_ != text_.size()) {
            if (is_blank())
                ++blank;
            else
                read_record();
            leave_line();
        }
    }

    std::vector<slow_record> records{};
    std::uint32_t blank = 0;
    bool open_behind_quote = false; ///< a quote stays open behind a quoted field

private:
    [[nodiscard]] bool ends(std::size_t i) const {
        return i == text_.size() || text_[i] == mark_
               || (mark_ == '\n' && text_[i] == '\r' && i + 1 != text_.size()
                   && text_[i + 1] == '\n');
    }
    [[nodiscard]] bool is_blank() const {
        for (auto i = at_; !ends(i); ++i)
            if (text_[i] == dialect_.separator
                || std::string_view{" \t\v\f\r"}.find(text_[i]) == std::string_view::npos)
                return false;
        return true;
    }
    void leave_line() {
        while (!ends(at_)) ++at_;
        if (at_ == text_.size()) return;
        if (text_[at_] != mark_) ++at_;
        ++at_;
        ++row_;
    }
    void read_record() {
        slow_record record{row_, at_};
        bool quoted = false;
        for (;;) {
            auto& field = record.fields.emplace_back();
            if (!ends(at_) && text_[at_] == dialect_.quote) {
                if (!read_quoted(field)) {
                    open_behind_quote = open_behind_quote || quoted;
                    for (; !ends(at_); ++at_) {
                        if (text_[at_] == dialect_.separator)
                            record.fields.emplace_back();
                        else
                            record.fields.back() += text_[at_];
                    }
                    break;
                }
                quoted = true;
            }
            while (!ends(at_) && text_[at_] != dialect_.separator) field += text_[at_++];
            if (ends(at_)) break;
            ++at_;
        }
        record.last = at_;
        records.push_back(record);
    }
    bool read_quoted(std::string& field) {
        std::uint32_t breaks = 0;
        std::string inside;
        for (auto i = at_ + 1; i != text_.size(); ++i) {
            if (text_[i] == dialect_.quote) {
                if (i + 1 == text_.size() || text_[i + 1] != dialect_.quote) {
                    field += inside;
                    at_ = i + 1;
                    row_ += breaks;
                    return true;
                }
                ++i;
            } else if (text_[i] == mark_) {
                ++breaks;
            }
            inside += text_[i];
        }
        return false;
    }

    std::string_view text_;
    csv_dialect dialect_;
    std::size_t at_ = 0;
    std::uint32_t row_ = 1;
    char mark_ = '\n';
};

std::string some_text(muster_test::source& from, std::string_view alphabet, std::int64_t most) {
    std::string text;
    for (auto n = from.integer(0, most); n > 0; --n)
        text += alphabet[static_cast<std::size_t>(
            from.integer(0, static_cast<std::int64_t>(alphabet.size()) - 1))];
    return text;
}

std::string repeated(std::string_view part, int times) {
    std::string text;
    for (int i = 0; i != times; ++i) text += part;
    return text;
}

// Processor time of reading a text, the best of three.
double seconds_for(const std::string& text) {
    double best = 1e9;
    for (int run = 0; run != 3; ++run) {
        const auto start = std::clock();
        csv_reader reader{text, "f.csv"};
        csv_record record;
        while (reader.next(record)) {
        }
        const auto took = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        if (took < best) best = took;
    }
    return best;
}

// 32 times as much may take 64 times as long, but not 1024 times.
bool is_linear(std::string_view part, int times) {
    const auto few = seconds_for(repeated(part, times));
    return seconds_for(repeated(part, 32 * times)) < 64 * few + 0.05;
}

TEST_SUITE("csv") {
    TEST_CASE("plain records") {
        CHECK(read("a,b\n1,2\n") == "1:[a|b] 2:[1|2]");
        CHECK(read("a,b\n1,2") == "1:[a|b] 2:[1|2]"); // no final line end
        CHECK(read("a\n") == "1:[a]");                // a header only
        CHECK(read("a,,b\n,,\n") == "1:[a||b] 2:[||]");
        CHECK(read(" a , b\n") == "1:[ a | b]"); // white space is kept
        CHECK(read("a;b\n", {.separator = ';'}) == "1:[a|b]");
        CHECK(read("a\tb\n\t\n", {.separator = '\t'}) == "1:[a|b] 2:[|]");
        CHECK(read("a|b,c\n", {.separator = '|'}) == "1:[a|b,c]");
        CHECK(read("'a,b',\"\n", {.quote = '\''}) == "1:[a,b|\"]");
    }

    TEST_CASE("every line end, and the place of what follows") {
        CHECK(read("a,b\r\n1,2\r\n") == "1:[a|b] 2:[1|2]");
        CHECK(read("a,b\r1,2\r") == "1:[a|b] 2:[1|2]");
        CHECK(read("a,b\r\n1,2\n3,4\r\n") == "1:[a|b] 2:[1|2] 3:[3|4]");
        CHECK(read("a,\"b\"\r\n\"1\",2\r\n") == "1:[a|b] 2:[1|2]");
        CHECK(read("a,\"b\rc\"\r1,2") == "1:[a|b\\x0dc] 3:[1|2]");
        CHECK(read("a,b\n1\r,2\n") == "1:[a|b] 2:[1\\x0d|2] !stray-cr 2:0:4");
    }

    TEST_CASE("a quoted field holds separators, quotes and line ends") {
        CHECK(read("\"a,b\",\"c\"\"d\",\"\"\n") == "1:[a,b|c\"d|]");
        CHECK(read("\"\"\"\",\"\"\"\"\"\"\n") == "1:[\"|\"\"]");
        CHECK(read("\"a\nb\r\nc\",d\n1,2\n") == "1:[a\\x0ab\\x0d\\x0ac|d] 4:[1|2]");
        CHECK(read("\"a\"") == "1:[a]");
    }

    TEST_CASE("blank lines are counted; a lone quoted nothing is a record") {
        CHECK(read("\n\na,b\n \t\n1,2\n\n") == "3:[a|b] 5:[1|2] blank 4");
        CHECK(read("a\n\"\"\n") == "1:[a] 2:[]");
        CHECK(read("a\r\r\rb\r") == "1:[a] 4:[b] blank 2");
    }

    TEST_CASE("comments stand above the header row only") {
        CHECK(read("# k: v\r\n#\r\na,b\r\n#1,2\r\n") == "# k: v # 3:[a|b] 4:[#1|2]");
        CHECK(read("#a,b\n", {.comment = '\0'}) == "1:[#a|b]");
        CHECK(read("\xEF\xBB\xBF#x\na\n") == "#x 2:[a]");
        CHECK(read("#\"x\na\n") == "#\"x 2:[a]"); // no quotes in comments
    }

    TEST_CASE("byte order marks") {
        CHECK(read("\xEF\xBB\xBF\"a\",b\n1\n") == "1:[a|b] 2:[1] !ragged-row 2:0:9");
        CHECK(read(bytes("\xFF\xFE"
                         "a\0",
                         4))
                  .starts_with("!utf16 1:0:0"));
        CHECK(read(bytes("\xFE\xFF\0a", 4)).starts_with("!utf16 1:0:0"));
    }

    TEST_CASE("no header row") {
        CHECK(read("") == "!empty-file 1:0:0");
        CHECK(read(std::string_view{}) == "!empty-file 1:0:0");
        CHECK(read("\xEF\xBB\xBF") == "!empty-file 1:0:3");
        CHECK(read("# only\n") == "# only !empty-file 1:0:7");
        CHECK(read("\n \n") == "blank 2 !empty-file 1:0:3");
    }

    TEST_CASE("ragged rows are delivered as they are, with both counts") {
        CHECK(read("a,b\n1\n1,2,3\n1,2\n")
              == "1:[a|b] 2:[1] 3:[1|2|3] 4:[1|2] !ragged-row 2:0:4 !ragged-row 3:0:6");
        csv_reader reader{"a,b\n1,2,3\n", "f.csv"};
        csv_record record;
        while (reader.next(record)) {
        }
        REQUIRE(reader.diagnostics().all().size() == 1);
        const auto& d = reader.diagnostics().all().front();
        CHECK(d.found == "1,2,3");
        CHECK(d.says.find("3 fields and the header 2") != std::string::npos);
    }

    TEST_CASE("odd quotes are kept and reported where they stand") {
        CHECK(read("a,b\n1,2\"3\n") == "1:[a|b] 2:[1|2\"3] !stray-quote 2:2:6");
        CHECK(read("a,b\n1, \"2\"\n") == "1:[a|b] 2:[1| \"2\"] !stray-quote 2:2:6");
        CHECK(read("a,b\n1,\"2\"3\n") == "1:[a|b] 2:[1|23] !text-after-quote 2:2:9");
        CHECK(read("a,b\n\"1\" ,2\n") == "1:[a|b] 2:[1 |2] !text-after-quote 2:1:7");
        CHECK(read("a,b\n\"1\"\"2\"x\"y\",z\n")
              == "1:[a|b] 2:[1\"2x\"y\"|z] !text-after-quote 2:1:10");
    }

    TEST_CASE("a NUL byte is kept and reported") {
        CHECK(read(bytes("a,b\n1,2\0\n", 9)) == "1:[a|b] 2:[1|2\\x00] !nul-byte 2:2:4");
    }

    TEST_CASE("a quote that is never closed costs one line, not the file") {
        CHECK(read("a,b\n1,\"2\n3,4\n5,6\n")
              == "1:[a|b] 2:[1|\"2] 3:[3|4] 4:[5|6] !unterminated-quote 2:2:6");
        CHECK(read("\"a") == "1:[\"a] !unterminated-quote 1:1:0");
        CHECK(read("\"") == "1:[\"] !unterminated-quote 1:1:0");
        CHECK(read("a,b\n1,\"\"\"2\n3,4\n")
              == "1:[a|b] 2:[1|\"\"\"2] 3:[3|4] !unterminated-quote 2:2:6");
    }

    TEST_CASE("a header row of one field names the separator that it may have") {
        CHECK(read("a;b\n1;2\n") == "1:[a;b] 2:[1;2] !other-separator 1:1:0");
        CHECK(read("a,b\n", {.separator = ';'}) == "1:[a,b] !other-separator 1:1:0");
        for (const std::string_view other : {";", "tab", "|"}) {
            const auto text = std::string{"a"} + (other == "tab" ? '\t' : other[0]) + "b\n";
            csv_reader reader{text, "f.csv"};
            csv_record record;
            while (reader.next(record)) {
            }
            REQUIRE(reader.diagnostics().all().size() == 1);
            CHECK(
                reader.diagnostics().all()[0].says.ends_with("# delimiter: " + std::string{other}));
        }
        CHECK(read("\"a;b\"\n").find("!other-separator") != std::string::npos);
        CHECK(read("a\n") == "1:[a]");
    }

    TEST_CASE("after UTF-16 is named, nothing else is said of the file") {
        CHECK(read(bytes("\xFF\xFE"
                         "a\0",
                         4))
              == "!utf16 1:0:0");
    }

    TEST_CASE("blank lines do not end the comments") {
        CHECK(read("\n# a: b\nid,x\n") == "# a: b 3:[id|x] blank 1");
        CHECK(read("# a: b\n\n# c: d\nid,x\n") == "# a: b # c: d 4:[id|x] blank 1");
    }

    TEST_CASE("a carriage return within a row with quotes is reported too") {
        CHECK(read("h,i\na\rb,\"c\"\n").find("!stray-cr 2:") != std::string::npos);
    }

    TEST_CASE("a quote that stays open leaves the fields before it as they are") {
        CHECK(read("h,i\n\"a,b\",\"open\n3,4\n")
              == "1:[h|i] 2:[a,b|\"open] 3:[3|4] !unterminated-quote 2:2:10");
        CHECK(read("h,i\n\"a\nb\",\"open\n3,4\n")
              == "1:[h|i] 2:[a\\x0ab|\"open] 4:[3|4] !unterminated-quote 3:2:10");
    }

    TEST_CASE("a field may be as large as the file") {
        const std::string large(std::size_t{1} << 24, ',');
        csv_record record;
        const auto plain = "a,b\n1,\"" + large + "\"\n3,4\n";
        csv_reader reader{plain, "f.csv"};
        REQUIRE(reader.next(record));
        REQUIRE(reader.next(record));
        REQUIRE(record.fields.size() == 2);
        CHECK(record.fields[1].size() == large.size());
        CHECK(record.fields[1].data() == plain.data() + 7); // not copied
        REQUIRE(reader.next(record));
        CHECK(record.row == 3);
        CHECK_FALSE(reader.next(record));
        CHECK_FALSE(reader.next(record)); // and so it stays
        CHECK(reader.storage().empty());
    }

    TEST_CASE("what was read outlives the next record, and the reader if the storage is kept") {
        const std::string text = "\"a\"\"b\",c\n\"d\"\"e\",f\n";
        std::vector<std::string_view> all;
        std::deque<std::string> kept;
        {
            csv_reader reader{text, "f.csv"};
            csv_record record;
            while (reader.next(record))
                all.insert(all.end(), record.fields.begin(), record.fields.end());
            kept = std::move(reader.storage());
        }
        CHECK(all == std::vector<std::string_view>{"a\"b", "c", "d\"e", "f"});
        CHECK(kept.size() == 2);
    }

    TEST_CASE("a broken file of any size has a short list of diagnostics") {
        const auto text = "a,b\n" + repeated("1\n", 5000);
        csv_reader reader{text, "f.csv"};
        csv_record record;
        int records = 0;
        while (reader.next(record)) ++records;
        CHECK(records == 5001);
        CHECK(reader.diagnostics().all().size() == muster::diagnostic_list::most_of_a_kind);
    }

    TEST_CASE("the time is linear: plain rows") { CHECK(is_linear("abc,def,12.5\n", 1000)); }
    TEST_CASE("the time is linear: one row of many fields") { CHECK(is_linear("ab,", 4000)); }
    TEST_CASE("the time is linear: doubled quotes") { CHECK(is_linear("\"a\"\"b\"\n", 1000)); }
    TEST_CASE("the time is linear: a quote that stays open, before many quotes") {
        const auto few = seconds_for('"' + repeated("\"\"\n", 2000));
        CHECK(seconds_for('"' + repeated("\"\"\n", 64000)) < 64 * few + 0.05);
    }
    TEST_CASE("the time is linear: one row of many quoted fields") {
        CHECK(is_linear("\"a\",", 4000));
    }
    TEST_CASE("the time is linear: each line opens the quote that the next one closes") {
        CHECK(is_linear("x\",\"\n", 250));
    }

    TEST_CASE("agrees with a reader that goes character by character") {
        int compared = 0;
        muster_test::for_all(20000, [&](muster_test::source from) {
            const csv_dialect dialect{.separator = from.integer(0, 3) == 0 ? ';' : ','};
            const auto alphabet = from.integer(0, 1) == 0 ? std::string_view{"a,\"\n"}
                                                          : std::string_view{"ab,;\"\"\n\n\r #\t"};
            const auto text = 'h' + some_text(from, alphabet, 40);
            const slow_reader slow{text, dialect};
            if (slow.open_behind_quote) return; // has a test of its own
            ++compared;
            INFO(muster::visible(text));
            csv_reader fast{text, "f.csv", dialect};
            csv_record record;
            for (const auto& expected : slow.records) {
                REQUIRE(fast.next(record));
                CHECK(record.row == expected.row);
                CHECK(record.first == expected.first);
                CHECK(record.last == expected.last);
                REQUIRE(record.fields.size() == expected.fields.size());
                for (std::size_t i = 0; i != record.fields.size(); ++i)
                    CHECK(record.fields[i] == expected.fields[i]);
            }
            CHECK_FALSE(fast.next(record));
            CHECK(fast.blank_lines() == slow.blank);
        });
        CHECK(compared > 10000);
    }

    TEST_CASE("any bytes: records lie in order, and between them stands white space only") {
        muster_test::for_all(3000, [](muster_test::source from) {
            std::string text{"h"};
            for (auto n = from.integer(0, 120); n > 0; --n)
                text +=
                    from.integer(0, 1) == 0
                        ? static_cast<char>(from.integer(0, 255))
                        : std::string_view{",\"\r\n"}[static_cast<std::size_t>(from.integer(0, 3))];
            csv_reader reader{text, "f.csv"};
            csv_record record;
            std::size_t end = 0;
            const auto is_skipped = [&](std::size_t to) {
                return muster::trim(std::string_view{text}.substr(end, to - end)).empty();
            };
            while (reader.next(record)) {
                REQUIRE(end <= record.first);
                REQUIRE(record.first <= record.last);
                REQUIRE(record.last <= text.size());
                CHECK(is_skipped(record.first));
                std::size_t size = record.fields.size() - 1; // the separators
                for (const auto field : record.fields) size += field.size();
                CHECK(size <= record.last - record.first); // the rest are quotes
                end = record.last;
            }
            CHECK(is_skipped(text.size()));
        });
    }
}

} // namespace

} // namespace csv_test
