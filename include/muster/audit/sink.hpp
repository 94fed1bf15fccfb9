// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_SINK_HPP
#define MUSTER_AUDIT_SINK_HPP

/// \file
/// Where a rule's answers go: counted for every line, kept where there is something to say.

#include <muster/audit/finding.hpp>
#include <muster/audit/outcome.hpp>
#include <muster/audit/rule_facts.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/line.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster {

/// A line that a rule could not judge, and the input that was missing.
struct open_line {
    const line* where = nullptr;
    std::string_view missing{}; ///< name of a column or a table; points to a constant
};

/// The answers of one rule.
struct rule_answers {
    const rule_facts* rule = nullptr;
    std::uint64_t passed = 0;
    std::uint64_t failed = 0;
    std::uint64_t review = 0;
    std::uint64_t not_applicable = 0;
    std::vector<open_line> open{};
    std::vector<finding> findings{};

    [[nodiscard]] std::uint64_t judged() const noexcept {
        return passed + failed + review + not_applicable + open.size();
    }

    /// Takes over the answers to other lines.
    void merge(rule_answers&& other) {
        passed += other.passed;
        failed += other.failed;
        review += other.review;
        not_applicable += other.not_applicable;
        open.insert(open.end(), other.open.begin(), other.open.end());
        for (auto& f : other.findings) findings.push_back(std::move(f));
    }
};

/// The rule's side of its answers.
class sink {
public:
    explicit sink(rule_answers& answers) noexcept : answers_(&answers) {}

    void pass(std::size_t lines = 1) noexcept { answers_->passed += lines; }
    void not_applicable(std::size_t lines = 1) noexcept { answers_->not_applicable += lines; }

    /// The rule could not look at this line. `missing` has to be a constant.
    void open(const line& where, std::string_view missing) {
        answers_->open.push_back({&where, missing});
    }

    /// A finding about a line. The rule has set what it knows; its place is filled in here.
    void report(const line& where, finding found) {
        found.where = &where;
        found.file = where.from->file;
        found.row = where.row;
        found.country = where.country;
        found.year = where.year.number;
        if (found.claimed == 0) found.claimed = where.amount.value;
        report(std::move(found));
    }

    /// A finding about no single line.
    void report(finding found) {
        found.rule = answers_->rule;
        ++(found.kind == outcome::review ? answers_->review : answers_->failed);
        answers_->findings.push_back(std::move(found));
    }

private:
    rule_answers* answers_;
};

} // namespace muster

#endif // MUSTER_AUDIT_SINK_HPP
