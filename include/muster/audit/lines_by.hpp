// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_LINES_BY_HPP
#define MUSTER_AUDIT_LINES_BY_HPP

/// \file
/// The state of a rule that looks at lines together: lines by what they have in common.

#include <muster/ledger/line.hpp>
#include <muster/ledger/schema.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace muster {

/// Lines by a key, and the lines that the rule does not look at.
///
/// Order: keys ascend; the lines of a key are as observed until they are sorted.
template <class Key>
struct lines_by {
    std::map<Key, std::vector<const line*>> lines;
    std::size_t others = 0;

    void add(Key key, const line& l) { lines[std::move(key)].push_back(&l); }

    void merge(lines_by&& other) {
        for (auto& [key, found] : other.lines) {
            auto& all = lines[key];
            all.insert(all.end(), found.begin(), found.end());
        }
        others += other.others;
    }
};

/// Whether a line comes before another one by its id, then by what stands in its cells, and only
/// for equal rows by its place: so that the order of the rows decides nothing.
[[nodiscard]] inline bool comes_first(const line& a, const line& b) {
    if (a.id != b.id) return a.id < b.id;
    for (const auto& of : columns)
        if (a[of.id] != b[of.id]) return a[of.id] < b[of.id];
    return a.number < b.number;
}

/// By id: where one of several keeps its credit, it is the first.
[[nodiscard]] inline std::vector<const line*> by_id(std::vector<const line*> lines) {
    std::ranges::sort(lines, [](const line* a, const line* b) { return comes_first(*a, *b); });
    return lines;
}

/// As they stand in the ledger.
[[nodiscard]] inline std::vector<const line*> in_order(std::vector<const line*> lines) {
    std::ranges::sort(lines, {}, &line::number);
    return lines;
}

/// Their rows as words: "4, 7 and 9".
[[nodiscard]] inline std::string rows_of(const std::vector<const line*>& lines) {
    std::string out;
    for (const auto* l : lines) {
        if (!out.empty()) out += l == lines.back() ? " and " : ", ";
        out += std::to_string(l->row);
    }
    return out;
}

/// What they claim together.
[[nodiscard]] inline interval sum_of(const std::vector<const line*>& lines) {
    interval sum;
    for (const auto* l : lines) sum = sum + l->amount.range;
    return sum;
}

} // namespace muster

#endif // MUSTER_AUDIT_LINES_BY_HPP
