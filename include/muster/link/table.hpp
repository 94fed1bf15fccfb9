// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_TABLE_HPP
#define MUSTER_LINK_TABLE_HPP

/// \file
/// Records as rows of texts, and what the columns that are compared hold.

#include <muster/core/contract.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::link {

/// What a column holds, and so how two of its values are compared.
enum class kind : std::uint8_t { text, name, code, amount, date, place };

inline constexpr std::string_view kind_names[] = {"text",   "name", "code",
                                                  "amount", "date", "place"};
[[nodiscard]] constexpr std::string_view name(kind k) noexcept {
    return kind_names[static_cast<std::size_t>(k)];
}

/// A column of the left table that is compared with one of the right table.
struct comparison_column {
    std::size_t left = 0;
    std::size_t right = 0;
    kind is = kind::text;
    int left_power = 0;  ///< an amount stands for 10 to this power times what is written
    int right_power = 0; ///< likewise

    friend bool operator==(const comparison_column&, const comparison_column&) = default;
};

/// Rows of cells; an empty cell is a missing value. The texts have to outlive the table.
class table {
public:
    table() = default;
    explicit table(std::vector<std::string> columns) : columns_(std::move(columns)) {}

    [[nodiscard]] const std::vector<std::string>& columns() const noexcept { return columns_; }
    [[nodiscard]] std::size_t rows() const noexcept {
        return columns_.empty() ? 0 : cells_.size() / columns_.size();
    }
    [[nodiscard]] std::optional<std::size_t> find(std::string_view column) const {
        for (std::size_t i = 0; i != columns_.size(); ++i)
            if (columns_[i] == column) return i;
        return {};
    }
    [[nodiscard]] std::string_view at(std::size_t row, std::size_t column) const {
        return cells_[row * columns_.size() + column];
    }

    /// Tells the machine that this row is read soon: rows are not read in the order of memory.
    void expect(std::size_t row) const noexcept {
        const auto* const first = cells_.data() + row * columns_.size();
        for (std::size_t c = 0; c < columns_.size(); c += 4) __builtin_prefetch(first + c);
    }
    void reserve(std::size_t rows) { cells_.reserve(rows * columns_.size()); }
    /// Adds a row. Precondition: it has a cell for each column.
    template <class Cells>
    void add(const Cells& row) {
        expects(row.size() == columns_.size(), "a row has a cell for each column");
        for (const auto& cell : row) cells_.emplace_back(cell);
    }

private:
    std::vector<std::string> columns_;
    std::vector<std::string_view> cells_;
};

} // namespace muster::link

#endif // MUSTER_LINK_TABLE_HPP
