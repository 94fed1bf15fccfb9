// SPDX-License-Identifier: MIT
//
// Any bytes are read as records that lie in order and account for every byte that is not white
// space.
#include <muster/core/text.hpp>
#include <muster/ledger/csv.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

void require(bool holds) {
    if (!holds) std::abort();
}

bool is_blank(std::string_view text) { return muster::trim(text).empty(); }

// The end of the comments: before and between them stand a byte order mark and blank lines only.
std::size_t end_of_comments(std::string_view text, const muster::csv_reader& reader) {
    std::size_t end = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    for (const auto comment : reader.comments()) {
        const auto first = static_cast<std::size_t>(comment.data() - text.data());
        require(end < first && first + comment.size() <= text.size() && text[first - 1] == '#');
        require(is_blank(text.substr(end, first - 1 - end)));
        end = first + comment.size();
    }
    return end;
}

void read(std::string_view text, char separator) {
    muster::csv_reader reader{text, "fuzz.csv", {.separator = separator}};
    muster::csv_record record;
    std::size_t end = end_of_comments(text, reader);
    std::uint32_t row = 0;
    while (reader.next(record)) {
        require(end <= record.first && record.first <= record.last && record.last <= text.size());
        require(row < record.row);
        require(is_blank(text.substr(end, record.first - end)));
        require(!record.fields.empty());
        std::size_t size = record.fields.size() - 1; // the separators
        for (const auto field : record.fields) size += field.size();
        require(size <= record.last - record.first); // the rest are quotes
        end = record.last;
        row = record.row;
    }
    require(!reader.next(record));
    const auto& all = reader.diagnostics().all();
    const bool is_utf16 = !all.empty() && all.front().code == "csv-utf16";
    require(is_utf16 || is_blank(text.substr(end)));
    for (const auto& d : all) {
        require(d.where.row != 0 && d.where.byte <= text.size());
        require(!d.code.empty() && !d.says.empty() && !to_text(d).empty());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(data, data + size);
    for (const char separator : {',', ';', '\t'}) read(text, separator);
    return 0;
}
