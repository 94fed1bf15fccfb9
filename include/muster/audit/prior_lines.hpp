// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_PRIOR_LINES_HPP
#define MUSTER_AUDIT_PRIOR_LINES_HPP

/// \file
/// The lines of earlier ledgers, and who finds the older project among them. The linker itself is
/// in prior.hpp, so that a rule does not include it.

#include <muster/audit/prior_match.hpp>
#include <muster/ledger/ledger.hpp>
#include <muster/ledger/line.hpp>

#include <span>
#include <vector>

namespace muster {

class audit_context;

/// What is asked of lines that may be the same project.
struct link_question {
    bool within = false;      ///< the lines that are asked are among the others, too
    bool titles_only = false; ///< nothing but titles is compared
    bool learns = false;      ///< weights are learnt if there are enough lines
    const void* asks = nullptr;
    bool (*admits)(const void* asks, const line& l, const line& other) = nullptr; ///< null: all
};

/// For each of some lines the one among others that is most probably the same project.
using line_finder = std::vector<prior_match> (*)(std::span<const line* const> lines,
                                                 std::span<const line* const> among,
                                                 const audit_context& c, const link_question& how);

/// The lines of earlier ledgers.
class prior_index {
public:
    prior_index() noexcept;                      ///< no earlier ledger; defined in prior.hpp
    explicit prior_index(const ledger& earlier); ///< defined in prior.hpp

    [[nodiscard]] bool empty() const noexcept { return lines_.empty(); }

    /// All lines of all earlier ledgers, in the order in which they were read.
    [[nodiscard]] std::span<const line* const> lines() const noexcept { return lines_; }

    [[nodiscard]] line_finder finder() const noexcept { return finder_; }

private:
    std::vector<const line*> lines_;
    line_finder finder_;
};

} // namespace muster

#endif // MUSTER_AUDIT_PRIOR_LINES_HPP
