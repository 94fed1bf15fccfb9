// SPDX-License-Identifier: MIT
//
// How many megabytes of comma-separated values are read in a second, next to a plain reader that
// takes lines by getline and parts them at commas?   csv_bench [megabytes]
#include <muster/ledger/csv.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

// The optimizer has to believe that the value is read and written here.
template <class T>
T& opaque(T& value) {
    asm volatile("" : : "r"(&value) : "memory");
    return value;
}

struct counted {
    std::size_t fields = 0;
    std::size_t bytes = 0;
};

counted with_muster(const std::string& text) {
    counted all;
    muster::csv_reader reader{text, "bench.csv"};
    muster::csv_record record;
    while (reader.next(record)) {
        all.fields += record.fields.size();
        for (const auto field : record.fields) all.bytes += field.size();
    }
    return all;
}

// Knows nothing of quotes: what it does with them is wrong, and faster than to do it right.
counted with_getline(const std::string& text) {
    counted all;
    std::istringstream in{text};
    std::string line;
    std::vector<std::string> fields;
    while (std::getline(in, line)) {
        fields.clear();
        std::size_t from = 0;
        for (;;) {
            const auto to = line.find(',', from);
            fields.push_back(line.substr(from, to - from));
            if (to == std::string::npos) break;
            from = to + 1;
        }
        all.fields += fields.size();
        for (const auto& field : fields) all.bytes += field.size();
    }
    return all;
}

// Rows of a ledger: an id, a country, a year, an amount, a currency, a pillar, a title and a text.
std::string ledger_of(std::size_t size, std::string_view quote, bool doubled) {
    std::string text = "id,country,year,amount,currency,pillar,title,description\n";
    std::uint64_t state = 1;
    for (std::uint64_t row = 1; text.size() < size; ++row) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        const auto number = std::to_string(state >> 40);
        const auto add = [&](std::string_view cell, char behind) {
            text.append(quote).append(cell).append(quote) += behind;
        };
        add("A-" + std::to_string(row), ',');
        add("XAT", ',');
        add("2027", ',');
        add(number + ".25", ',');
        add("EUR", ',');
        add(row % 3 == 0 ? "resilience" : "core", ',');
        add("Bridge over the river at " + number, ',');
        add(doubled ? "\"\"Phase " + number + "\"\", strengthened" : "Strengthened for 60 tonnes",
            '\n');
    }
    return text;
}

struct measured {
    double rate = 0; ///< megabytes a second, the best of five
    counted all;
};

template <class Reader>
measured measure(Reader read, std::string& text) {
    measured best;
    for (int run = 0; run != 5; ++run) {
        const auto start = std::chrono::steady_clock::now();
        best.all = read(opaque(text));
        opaque(best.all);
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        const auto rate = static_cast<double>(text.size()) / 1e6 / took.count();
        if (rate > best.rate) best.rate = rate;
    }
    return best;
}

void compare(const char* what, std::string text) {
    const auto ours = measure(with_muster, text);
    const auto theirs = measure(with_getline, text);
    std::printf("%-22s %4.0f MB, muster %6.0f MB/s (%zu fields), getline %6.0f MB/s (%zu fields), "
                "ratio %.2f\n",
                what, static_cast<double>(text.size()) / 1e6, ours.rate, ours.all.fields,
                theirs.rate, theirs.all.fields, ours.rate / theirs.rate);
}

} // namespace

int main(int count, char** words) {
    const auto megabytes = count > 1 ? std::strtoul(words[1], nullptr, 10) : 100ul;
    const std::size_t size = megabytes * 1'000'000u;
    compare("no quotes", ledger_of(size, "", false));
    compare("every field quoted", ledger_of(size, "\"", false));
    compare("quoted and doubled", ledger_of(size, "\"", true));
}
