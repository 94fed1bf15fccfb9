// SPDX-License-Identifier: MIT
#ifndef MUSTER_LEDGER_COMPANION_READER_HPP
#define MUSTER_LEDGER_COMPANION_READER_HPP

/// \file
/// What the readers of small companion tables share: columns by name, cells, and refusals that
/// name the row and the cell.

#include <muster/core/decimal.hpp>
#include <muster/core/text.hpp>
#include <muster/ledger/csv.hpp>
#include <muster/ledger/diagnostic.hpp>
#include <muster/ledger/meta.hpp>
#include <muster/value/country.hpp>
#include <muster/value/year.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace muster::detail {

/// A percentage as it was printed, and half a unit of its last digit.
struct printed_share {
    rational share;     ///< 0.035 of "3.5"
    rational half_unit; ///< of the share
};

/// Reads a table with a header row; columns may stand in any order, others are left unread.
class companion_reader {
public:
    /// \param names     the columns; the first `required` ones have to be there.
    /// \param code      of the diagnostics: "path-unreadable".
    companion_reader(std::string_view file, std::string_view text,
                     std::span<const std::string_view> names, std::size_t required,
                     std::string_view code)
        : file_(file), code_(code), names_(names),
          csv_(text, file, {.separator = declared_separator(text)}), at_(names.size(), -1) {
        if (csv_.next(record_)) read_header(required);
    }

    /// Goes to the next row; false at the end or if a required column is missing.
    bool next() { return complete_ && csv_.next(record_); }

    [[nodiscard]] std::string_view cell(std::size_t n) const {
        if (at_[n] < 0 || static_cast<std::size_t>(at_[n]) >= record_.fields.size()) return {};
        return trim(record_.fields[static_cast<std::size_t>(at_[n])]);
    }
    [[nodiscard]] std::uint32_t row() const noexcept { return record_.row; }

    /// Says what a cell is not; the row is not used.
    void refuse(std::size_t n, std::string_view expected) {
        report(at_[n] + 1, cell(n),
               std::string{names_[n]} + " is not " + std::string{expected}
                   + "; the row is not used");
    }

    /// What the file has of oddities. Call it once, at the end.
    [[nodiscard]] std::vector<diagnostic> finish() {
        csv_.diagnostics().close(file_);
        return csv_.diagnostics().all();
    }

    /// A country as alpha-3; nothing, with a refusal, if it is none.
    [[nodiscard]] std::optional<std::string> country_at(std::size_t n) {
        const auto found = find_country(cell(n));
        if (found) return std::string{found->alpha3()};
        refuse(n, "a country of ISO 3166-1");
        return std::nullopt;
    }
    /// A year of four digits within bounds.
    [[nodiscard]] std::optional<year> year_at(std::size_t n, int first, int last) {
        const auto read = parse_decimal(cell(n));
        if (read && read->places == 0 && read->digits >= first && read->digits <= last)
            return year{static_cast<int>(read->digits)};
        refuse(n, "a year from " + std::to_string(first) + " to " + std::to_string(last));
        return std::nullopt;
    }
    /// A percentage with at most eight decimals, from `least` to `most`; a % sign may follow.
    [[nodiscard]] std::optional<printed_share> percent_at(std::size_t n, std::int64_t least,
                                                          std::int64_t most) {
        auto text = cell(n);
        if (text.ends_with('%')) text = trim(text.substr(0, text.size() - 1));
        const auto read = parse_decimal(text);
        if (read && read->places <= 8 && read->value() >= least && read->value() <= most)
            return printed_share{read->value() / 100,
                                 rational{1, 200 * power_of_ten(read->places)}};
        refuse(n, "a percentage from " + std::to_string(least) + " to " + std::to_string(most)
                      + " with at most eight decimals");
        return std::nullopt;
    }

private:
    static char declared_separator(std::string_view text) {
        sheet_meta meta;
        const csv_reader comments{text, ""};
        for (auto line : comments.comments()) {
            const auto key = trim(cut(line, ':'));
            static_cast<void>(declare(meta, key, trim(line)));
        }
        return meta.delimiter;
    }
    void read_header(std::size_t required) {
        for (std::size_t i = 0; i != record_.fields.size(); ++i)
            for (std::size_t n = 0; n != names_.size(); ++n)
                if (trim(record_.fields[i]) == names_[n] && at_[n] < 0)
                    at_[n] = static_cast<int>(i);
        complete_ = true;
        for (std::size_t n = 0; n != required; ++n) {
            if (at_[n] >= 0) continue;
            complete_ = false;
            report(0, "", "the required column '" + std::string{names_[n]} + "' is missing");
        }
    }
    void report(int column, std::string_view found, std::string says) {
        csv_.diagnostics().add(
            {diagnostic_level::error,
             code_,
             {std::string{file_}, record_.row, static_cast<std::uint32_t>(column), record_.first},
             visible(found),
             std::move(says)});
    }

    std::string_view file_;
    std::string_view code_;
    std::span<const std::string_view> names_;
    csv_reader csv_;
    csv_record record_;
    std::vector<int> at_;
    bool complete_ = false;
};

} // namespace muster::detail

#endif // MUSTER_LEDGER_COMPANION_READER_HPP
