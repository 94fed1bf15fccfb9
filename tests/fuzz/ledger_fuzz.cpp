// SPDX-License-Identifier: MIT
//
// Any bytes are a ledger that can be read and audited: no precondition breaks, and no row is lost.
#include <muster/audit/context.hpp>
#include <muster/audit/prior.hpp>
#include <muster/ledger/csv.hpp>
#include <muster/ledger/macro.hpp>
#include <muster/ledger/read.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "support/every_rule.hpp"

namespace {

void require(bool holds) {
    if (!holds) std::abort();
}

// Every record below the header row is a line or an unread row.
void loses_no_row(const muster::ledger& read) {
    const auto& sheet = read.sheets.front();
    muster::csv_reader csv{sheet.text, sheet.file, {.separator = sheet.meta.delimiter}};
    muster::csv_record record;
    std::size_t records = 0;
    std::size_t end = 0;
    while (csv.next(record)) {
        require(end <= record.first && record.first <= record.last);
        require(record.last <= sheet.text.size());
        end = record.last;
        ++records;
    }
    require(read.lines.size() + read.unread.size() == (records == 0 ? 0 : records - 1));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(data, data + size);
    const auto claims = muster::read_ledger("fuzz.csv", text);
    loses_no_row(claims);
    const muster::macro_table macro;
    const muster::prior_index prior;
    const muster::audit_context context{claims, macro, prior, {}};
    const auto result = muster_test::with_every_rule(context);
    for (const auto& found : result.findings)
        require(found.rule != nullptr && !found.message.empty());
    return 0;
}
