// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_EARLIER_ITEMS_HPP
#define MUSTER_AUDIT_EARLIER_ITEMS_HPP

/// \file
/// The history of an item: all earlier lines with its identifier or with its title.

#include <muster/audit/dressing.hpp>
#include <muster/audit/prior_lines.hpp>
#include <muster/ledger/line.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/link/tokens.hpp>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster {

/// Earlier claims and plans by what they are called. Printed totals and revenue are none.
class earlier_items {
public:
    explicit earlier_items(const prior_index& prior) {
        for (const auto* l : prior.lines()) {
            if (l->has(column::total_of) || (*l)[column::direction] == "revenue") continue;
            for (auto& name : names_of(*l)) by_name_[std::move(name)].push_back(l);
        }
    }

    /// The earlier lines of the same item, in the order in which they were read.
    [[nodiscard]] std::vector<const line*> of(const line& claim) const {
        std::vector<const line*> found;
        for (const auto& name : names_of(claim))
            if (const auto at = by_name_.find(name); at != by_name_.end())
                found.insert(found.end(), at->second.begin(), at->second.end());
        std::ranges::sort(found, {}, &line::number);
        const auto rest = std::ranges::unique(found);
        found.erase(rest.begin(), rest.end());
        return found;
    }

private:
    // What it is called: identifiers, and the words of its title if they name an object.
    static std::vector<std::string> names_of(const line& l) {
        std::vector<std::string> names;
        const auto add = [&](std::string_view kind, std::string_view text) {
            names.push_back(std::string{l.country} + '\n' + std::string{kind} + '\n'
                            + std::string{text});
        };
        for (const auto c : {column::project_id, column::contract_id, column::ocid})
            if (l.has(c)) add(name(c), l[c]);
        std::string words;
        for (const auto& w : link::tokens(l[column::title]))
            if (!is_dressing(w)) words += w + ' ';
        if (!words.empty()) add(name(column::title), words);
        return names;
    }

    std::map<std::string, std::vector<const line*>> by_name_;
};

} // namespace muster

#endif // MUSTER_AUDIT_EARLIER_ITEMS_HPP
