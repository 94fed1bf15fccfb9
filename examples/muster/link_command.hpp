// SPDX-License-Identifier: MIT
#ifndef MUSTER_EXAMPLES_LINK_COMMAND_HPP
#define MUSTER_EXAMPLES_LINK_COMMAND_HPP

/// \file
/// muster link: which rows of two tables, or of one, are the same thing?

#include <muster/ledger/csv.hpp>
#include <muster/link.hpp>

#include <cstdio>
#include <deque>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include "files.hpp"
#include "options.hpp"

namespace cli {

inline constexpr known_option link_known[] = {
    {"--id", "COLUMN", "the column that names a row; required"},
    {"--compare", "SPEC",
     "column:kind or left=right:kind with commas between; kinds: text, name, code, amount, date, "
     "place"},
    {"--one-to-one", "", "a row has at most one partner"},
    {"--min-band", "review|probable|strong", "links below are left out; without it review"},
    {"--format", "csv|jsonl|text", "how the links are written"},
    {"--explain", "LEFT,RIGHT", "what speaks for and against this pair of ids"},
    {"--separator", "C", "what parts the cells; without it a comma"},
    {"--threads", "N", "1 to 64; the links are the same"},
    {"-o", "FILE", "where the links go; - is standard output"},
    {"--help", "", "this text"},
};

/// A table and the text that its cells look into.
struct linked_file {
    std::string text;
    std::deque<std::string> resolved;
    muster::link::table rows;
    std::size_t id = 0;
};

inline void read_linked(linked_file& into, std::string_view file, std::string_view id,
                        char separator) {
    into.text = read_file(file);
    muster::csv_reader reader{into.text, file, {.separator = separator, .comment = '\0'}};
    muster::csv_record record;
    if (!reader.next(record)) throw refusal{std::string{file} + " has no header row"};
    muster::nearest_word nearest{id};
    std::vector<std::string> columns;
    bool found = false;
    for (const auto name : record.fields) {
        if (name == id && !found) {
            into.id = columns.size();
            found = true;
        }
        nearest.show(name);
        columns.emplace_back(name);
    }
    if (!found)
        throw refusal{std::string{file} + " has no column '" + std::string{id} + '\''
                      + (nearest.best().empty()
                             ? ""
                             : "; did you mean '" + std::string{nearest.best()} + "'?")};
    const auto width = columns.size();
    into.rows = muster::link::table{std::move(columns)};
    while (reader.next(record)) {
        record.fields.resize(width);
        into.rows.add(record.fields);
    }
    into.resolved = std::move(reader.storage());
}

inline std::vector<muster::link::comparison_column>
compared_columns(const options& o, const linked_file& left, const linked_file& right) {
    namespace link = muster::link;
    auto list = o.value("--compare");
    if (list.empty())
        return link::infer_columns(left.rows, left.rows.columns()[left.id], right.rows,
                                   right.rows.columns()[right.id]);
    std::vector<link::comparison_column> out;
    const auto column = [](const linked_file& of, std::string_view name) {
        const auto at = of.rows.find(name);
        if (at) return *at;
        std::vector<std::string_view> known;
        for (const auto& c : of.rows.columns()) known.push_back(c);
        return choose("column", name, known);
    };
    while (!list.empty()) {
        auto spec = muster::trim(muster::cut(list, ','));
        const auto colon = spec.rfind(':');
        const auto kind = colon == std::string_view::npos ? "" : spec.substr(colon + 1);
        auto names = spec.substr(0, colon);
        const auto l = muster::cut(names, '=');
        const auto r = names.empty() ? l : names;
        link::comparison_column c{column(left, l), column(right, r), link::kind::text};
        c.is = kind.empty() ? link::infer_kind(left.rows, c.left, right.rows, c.right)
                            : static_cast<link::kind>(choose("kind", kind, link::kind_names));
        out.push_back(c);
    }
    return out;
}

inline void append_csv(std::string& out, std::string_view cell) {
    if (cell.find_first_of(",\"\r\n") == std::string_view::npos) {
        out += cell;
        return;
    }
    out += '"';
    for (const char c : cell) {
        if (c == '"') out += '"';
        out += c;
    }
    out += '"';
}

inline int link_command(const options& o) {
    namespace link = muster::link;
    constexpr std::string_view formats[] = {"csv", "jsonl", "text"};
    constexpr std::string_view bands[] = {"review", "probable", "strong"};
    const auto format = choose("format", o.value("--format", "csv"), formats);
    static_cast<void>(format);
    const auto least = choose("band", o.value("--min-band", "review"), bands);
    if (o.files().empty() || o.files().size() > 2)
        throw refusal{"muster link takes one table or two: muster link LEFT.csv RIGHT.csv --id ID"};
    if (!o.has("--id")) throw refusal{"muster link needs --id COLUMN, the column that names a row"};
    const auto separator = o.value("--separator", ",");
    if (separator.size() != 1 && separator != "tab")
        throw refusal{"--separator takes one character or the word tab"};

    linked_file left;
    linked_file second;
    read_linked(left, o.files()[0], o.value("--id"), separator == "tab" ? '\t' : separator[0]);
    const bool within = o.files().size() == 1;
    if (!within)
        read_linked(second, o.files()[1], o.value("--id"),
                    separator == "tab" ? '\t' : separator[0]);
    const auto& right = within ? left : second;
    const auto columns = compared_columns(o, left, right);
    if (!o.has("--compare")) {
        std::cerr << "compared:";
        for (const auto& c : columns)
            std::cerr << ' ' << left.rows.columns()[c.left] << ':' << link::name(c.is);
        std::cerr << '\n';
    }
    link::link_settings settings{.one_to_one = o.has("--one-to-one")};
    auto env = [](const char* n, double d) {
        const char* s = std::getenv(n);
        return s ? std::atof(s) : d;
    };
    settings.learning.free_bits = env("FB", settings.learning.free_bits);
    settings.learning.kin_rate = env("KR", settings.learning.kin_rate);
    settings.learning.strict_bits = env("SB", settings.learning.strict_bits);
    settings.learning.equal_kin = env("EK", settings.learning.equal_kin);
    settings.learning.clean_kin_bits = env("CK", settings.learning.clean_kin_bits);
    settings.learning.least_bits = env("LB", settings.learning.least_bits);
    settings.learning.most_bits = env("MB", settings.learning.most_bits);
    settings.learning.held_pairs = env("HP", settings.learning.held_pairs);
    settings.learning.start_rate = env("SR", settings.learning.start_rate);
    settings.candidates.keep =
        static_cast<std::size_t>(env("K", static_cast<double>(settings.candidates.keep)));
    link::linker linker{left.rows, left.id, right.rows, right.id, columns, settings};
    const auto links = linker.links();

    if (o.has("--explain")) {
        auto ids = o.value("--explain");
        const auto l = muster::cut(ids, ',');
        const auto row_of = [](const linked_file& f, std::string_view id) {
            for (std::uint32_t row = 0; row != f.rows.rows(); ++row)
                if (f.rows.at(row, f.id) == id) return row;
            throw refusal{"there is no row with the id '" + std::string{id} + '\''};
        };
        const auto a = row_of(left, l);
        const auto b = row_of(right, ids);
        double sum = linker.learnt().prior_bits;
        std::printf("%-12s %+6.2f\n", "prior", sum);
        for (const auto& e : linker.explain(a, b).comparisons) {
            const auto& f = linker.features()[e.feature];
            const bool column = f.is == link::aspect::column;
            std::printf(
                "%-12s %+6.2f  %s",
                column ? left.rows.columns()[columns[f.column].left].c_str()
                       : std::string{link::aspect_names[static_cast<std::size_t>(f.is)]}.c_str(),
                e.bits, std::string{f.levels[e.level].name}.c_str());
            if (column)
                std::printf(" | %.60s | %.60s",
                            std::string{left.rows.at(a, columns[f.column].left)}.c_str(),
                            std::string{right.rows.at(b, columns[f.column].right)}.c_str());
            std::printf("\n");
            sum += e.bits;
        }
        std::printf("%-12s %+6.2f  before rivals\n", "sum", sum);
        return 0;
    }

    std::string out = "left_id,right_id,bits,probability,band\n";
    char number[64];
    for (const auto& f : links) {
        if (static_cast<std::size_t>(f.how_sure) < least + 1) continue;
        append_csv(out, left.rows.at(f.left, left.id));
        out += ',';
        append_csv(out, right.rows.at(f.right, right.id));
        std::snprintf(number, sizeof number, ",%.2f,%.4f,", f.bits, f.probability);
        out += number;
        out += link::name(f.how_sure);
        out += '\n';
    }
    write_file(o.value("-o", "-"), out);
    if (std::getenv("LINK_DEBUG") != nullptr) {
        const auto& m = linker.learnt();
        std::fprintf(stderr, "rounds %d rate %.4f prior %.2f kin %.4f\n", m.rounds, m.match_rate,
                     m.prior_bits, m.kin_rate);
        for (std::size_t f = 0; f != m.features.size(); ++f) {
            const auto& ft = linker.features()[f];
            std::fprintf(stderr, "  %s\n",
                         ft.is == link::aspect::column
                             ? left.rows.columns()[columns[ft.column].left].c_str()
                             : link::aspect_names[static_cast<std::size_t>(ft.is)].data());
            for (std::size_t k = 1; k != ft.levels.size(); ++k)
                std::fprintf(stderr, "    %-45s m %.4f u %.4f bits %+.2f kin %+.2f\n",
                             ft.levels[k].name.data(), m.features[f].m[k], m.features[f].u[k],
                             m.features[f].bits[k], m.features[f].kin[k]);
        }
    }
    return 0;
}

} // namespace cli

#endif // MUSTER_EXAMPLES_LINK_COMMAND_HPP
