// SPDX-License-Identifier: MIT
#ifndef MUSTER_LEDGER_LEDGER_HPP
#define MUSTER_LEDGER_LEDGER_HPP

/// \file
/// A ledger: the lines of one or more files, and the rows that could not be read.

#include <muster/ledger/diagnostic.hpp>
#include <muster/ledger/line.hpp>
#include <muster/value/year.hpp>

#include <cstddef>
#include <cstdint>
#include <list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muster {

/// A row that is in no total, because a required cell cannot be read. It is counted and shown.
struct unread_row {
    const sheet* from = nullptr;
    std::uint32_t row = 0;
    std::string id{};      ///< if there is one
    std::string country{}; ///< if there is one
    muster::year year{};   ///< 0 if it could not be read
    std::string parent_id{};
    std::string cell{};             ///< name of the column that cannot be read
    std::string text{};             ///< what stands there
    std::string expected{};         ///< what should
    std::optional<figure> amount{}; ///< if it could be read
    std::string currency{};
};

/// The lines of one or more files, in the order in which they were read.
struct ledger {
    std::list<sheet> sheets; ///< a list, because lines point into its elements
    std::vector<line> lines;
    std::vector<unread_row> unread;
    std::vector<diagnostic> diagnostics;

    ledger() = default;
    ledger(ledger&&) = default;
    ledger& operator=(ledger&&) = default;
    ledger(const ledger&) = delete; // the lines of a copy would look into the original
    ledger& operator=(const ledger&) = delete;
    ~ledger() = default;
};

} // namespace muster

#endif // MUSTER_LEDGER_LEDGER_HPP
