// SPDX-License-Identifier: MIT
#ifndef MUSTER_EXAMPLES_LINK_COMMAND_HPP
#define MUSTER_EXAMPLES_LINK_COMMAND_HPP

/// \file
/// muster link: which rows of two tables, or of one, are the same thing?

#include <muster/ledger/csv.hpp>
#include <muster/link.hpp>
#include <muster/link/parallel.hpp>
#include <muster/report.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <deque>
#include <iostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "audit_command.hpp"
#include "files.hpp"
#include "options.hpp"

namespace cli {

inline constexpr known_option link_known[] = {
    {"--id", "COLUMN", "the column that names a row; required"},
    {"--compare", "SPEC",
     "column:kind or left=right:kind, with commas between; kinds: text, name, code, amount, "
     "date, place; without it told from the values"},
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
    // Only muster's own ledgers have declarations above the header row.
    const char comment = into.text.starts_with("# muster-ledger") ? '#' : '\0';
    muster::csv_reader reader{into.text, file, {.separator = separator, .comment = comment}};
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
    into.rows.reserve(
        static_cast<std::size_t>(std::ranges::count(into.text, '\n'))); // or a few more
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
        link::infer_units(c, left.rows, right.rows);
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

inline std::uint32_t row_of(const linked_file& file, std::string_view id) {
    for (std::uint32_t row = 0; row != file.rows.rows(); ++row)
        if (file.rows.at(row, file.id) == id) return row;
    throw refusal{"there is no row with the id '" + std::string{id} + '\''};
}

/// The links as a table of comma-separated values, as lines of JSON, or aligned.
inline std::string written_links(const std::vector<muster::link::found_link>& links,
                                 const linked_file& left, const linked_file& right,
                                 std::size_t format) {
    namespace report = muster::report;
    constexpr std::string_view head[] = {"left_id", "right_id", "bits", "probability", "band"};
    std::string out;
    report::text_table aligned{{{std::string{head[0]}, report::align::left},
                                {std::string{head[1]}, report::align::left},
                                {std::string{head[2]}, report::align::right},
                                {std::string{head[3]}, report::align::right},
                                {std::string{head[4]}, report::align::left}},
                               0};
    if (format == 0) out = "left_id,right_id,bits,probability,band\n";
    char bits[32];
    char probability[32];
    for (const auto& f : links) {
        const auto a = left.rows.at(f.left, left.id);
        const auto b = right.rows.at(f.right, right.id);
        std::snprintf(bits, sizeof bits, "%.2f", f.bits);
        std::snprintf(probability, sizeof probability, "%.4f", f.probability);
        const auto band = muster::link::name(f.how_sure);
        if (format == 0) {
            append_csv(out, a);
            out += ',';
            append_csv(out, b);
            out.append(",").append(bits).append(",").append(probability);
            out.append(",").append(band) += '\n';
        } else if (format == 1) {
            out += "{\"left_id\":" + report::json_string(a) + ",\"right_id\":"
                   + report::json_string(b) + ",\"bits\":" + bits + ",\"probability\":"
                   + probability + ",\"band\":\"" + std::string{band} + "\"}\n";
        } else {
            aligned.add({std::string{a}, std::string{b}, bits, probability, std::string{band}});
        }
    }
    if (format == 2) aligned.print(out);
    return out;
}

/// The waterfall of a pair, and how the best rival of its left row compares.
inline std::string explained(const muster::link::linker& linker,
                             const std::vector<muster::link::found_link>& links,
                             const linked_file& left, const linked_file& right, std::uint32_t a,
                             std::uint32_t b) {
    namespace link = muster::link;
    const auto says = linker.explain(a, b);
    link::waterfall second;
    std::uint32_t rival = b;
    for (const auto r : linker.candidates_of(a)) {
        if (r == b || (&left == &right && r == a)) continue;
        auto other = linker.explain(a, r);
        if (rival != b && other.bits <= second.bits) continue;
        second = std::move(other);
        rival = r;
    }
    std::string out;
    char number[32];
    const auto line = [&](std::string_view what, double bits, std::string_view why) {
        std::snprintf(number, sizeof number, "%+7.2f", bits);
        out.append(what);
        if (what.size() < 18) out.append(18 - what.size(), ' ');
        out.append(number).append("  ").append(why) += '\n';
    };
    const auto name_of = [&](const link::feature& f) {
        return f.is == link::aspect::column
                   ? std::string_view{left.rows.columns()[linker.columns()[f.column].left]}
                   : link::aspect_names[static_cast<std::size_t>(f.is)];
    };
    line("prior", says.prior, "before anything is compared");
    for (const auto& e : says.comparisons) {
        const auto& f = linker.features()[e.feature];
        std::string why{f.levels[e.level].name};
        if (f.is == link::aspect::column) {
            const auto& c = linker.columns()[f.column];
            const auto shown = [](std::string_view cell) {
                return muster::report::shortened(muster::report::printable(cell), 60);
            };
            why.append(": '").append(shown(left.rows.at(a, c.left))).append("' and '");
            why.append(shown(right.rows.at(b, c.right))) += '\'';
        }
        line(name_of(f), e.bits, why);
    }
    line("kin", says.kin, "it may be another project on the same object");
    line("together", says.bits, "before rivals");
    bool linked = false;
    for (const auto& f : links) {
        if ((f.left != a || f.right != b) && (f.left != b || f.right != a || &left != &right))
            continue;
        line("with rivals", f.bits, link::name(f.how_sure));
        linked = true;
    }
    if (!linked) out += "no link\n";
    if (rival == b) return out + "there is no other candidate\n";
    out.append("the best other candidate is ").append(right.rows.at(rival, right.id));
    std::snprintf(number, sizeof number, ", %+.2f bits", second.bits);
    out.append(number) += ":\n";
    for (std::size_t i = 0; i != second.comparisons.size(); ++i) {
        const auto& e = second.comparisons[i];
        const auto more = e.bits - says.comparisons[i].bits;
        if (more > -0.05 && more < 0.05) continue;
        const auto& f = linker.features()[e.feature];
        line(std::string{"  "}.append(name_of(f)), more, f.levels[e.level].name);
    }
    return out;
}

inline int link_command(const options& o) {
    namespace link = muster::link;
    constexpr std::string_view formats[] = {"csv", "jsonl", "text"};
    constexpr std::string_view bands[] = {"review", "probable", "strong"};
    const auto format = choose("format", o.value("--format", "csv"), formats);
    const auto least = choose("band", o.value("--min-band", "review"), bands);
    if (o.files().empty() || o.files().size() > 2)
        throw refusal{"muster link takes one table or two: muster link LEFT.csv RIGHT.csv --id ID"};
    if (!o.has("--id")) throw refusal{"muster link needs --id COLUMN, the column that names a row"};
    const auto sign = o.value("--separator", ",");
    if (sign.size() != 1 && sign != "tab")
        throw refusal{"--separator takes one character or the word tab"};
    const char separator = sign == "tab" ? '\t' : sign[0];
    const link::threaded run{threads_of(o)};

    linked_file left;
    linked_file second;
    read_linked(left, o.files()[0], o.value("--id"), separator);
    const bool within = o.files().size() == 1;
    if (!within) read_linked(second, o.files()[1], o.value("--id"), separator);
    const auto& right = within ? left : second;
    const auto columns = compared_columns(o, left, right);
    if (columns.empty()) throw refusal{"the tables have no column in common to compare"};
    if (!o.has("--compare")) {
        std::cerr << "compared:";
        const auto in_units = [](const std::string& column, int power) {
            return power == 0 ? column : column + "*1e" + std::to_string(power);
        };
        for (const auto& c : columns) {
            const auto l = in_units(left.rows.columns()[c.left], c.left_power);
            const auto r = in_units(right.rows.columns()[c.right], c.right_power);
            std::cerr << ' ' << l << (l == r ? "" : "=" + r) << ':' << link::name(c.is);
        }
        std::cerr << '\n';
    }
    link::linker linker{left.rows, left.id, right.rows,
                        right.id,  columns, {.one_to_one = o.has("--one-to-one")},
                        run};
    auto links = linker.links(run);
    if (o.has("--explain")) {
        auto ids = o.value("--explain");
        const auto a = row_of(left, muster::cut(ids, ','));
        write_file(o.value("-o", "-"),
                   explained(linker, links, left, right, a, row_of(right, ids)));
        return 0;
    }
    std::erase_if(links, [&](const link::found_link& f) {
        return static_cast<std::size_t>(f.how_sure) < least + 1;
    });
    if (within)
        for (auto& f : links)
            if (left.rows.at(f.right, left.id) < left.rows.at(f.left, left.id))
                std::swap(f.left, f.right);
    // Equals in the order of their ids, whatever the order of the rows was.
    std::ranges::sort(links, [&](const link::found_link& a, const link::found_link& b) {
        if (a.bits != b.bits) return a.bits > b.bits;
        const auto la = left.rows.at(a.left, left.id);
        const auto lb = left.rows.at(b.left, left.id);
        if (la != lb) return la < lb;
        return right.rows.at(a.right, right.id) < right.rows.at(b.right, right.id);
    });
    write_file(o.value("-o", "-"), written_links(links, left, right, format));
    return 0;
}

} // namespace cli

#endif // MUSTER_EXAMPLES_LINK_COMMAND_HPP
