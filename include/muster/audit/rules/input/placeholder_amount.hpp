// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_INPUT_PLACEHOLDER_AMOUNT_HPP
#define MUSTER_AUDIT_RULES_INPUT_PLACEHOLDER_AMOUNT_HPP

/// \file
/// R004: an amount looks as if somebody still had to fill it in.

#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/text.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/value/date.hpp>
#include <muster/value/year.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace muster::rules {

/// An amount whose digits are those of a placeholder.
struct placeholder_amount {
    static constexpr rule_setting nines{"nines", 4, "digits"};
    static constexpr rule_setting counting{"counting", 5, "digits"};
    static constexpr const rule_setting* settings[] = {&nines, &counting};

    static constexpr rule_facts facts{
        .id = "MST-R004",
        .slug = "placeholder-amount",
        .says = "an amount looks as if somebody still had to fill it in",
        .worst = severity::warning,
        .treatment = treatment_kind::ask,
        .needs = data_level::required_columns,
        .certainty = certainty_class::statistical,
        .why = "A placeholder that nobody replaced is added up like any other figure.",
        .inputs = "amount reverses_id as_of",
        .procedure =
            "The printed digits, without sign and marks, are all 0; or a single 1; or nothing but "
            "nines, at least as many as the setting `nines`; or they start by counting 1, 2, 3 and "
            "so on up to the setting `counting`. A zero for a year that was over when the figure "
            "was stated (as_of, of the row or of the file) is a note.",
        .threshold = "four nines, or counting up to five",
        .settings = settings,
        .innocent = "A zero that reverses another line passes if reverses_id names that line. A "
                    "real amount may have such digits: the claim is asked, never refused.",
        .clears = "the real amount, or a document that shows this one",
        .citation = "Cardinal, indicators for contracting data: redacted amounts",
        .example = "Atlantis claims EUR 9 999 m for an air base.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,title\n"
                            "A1,XAT,2027,9999,EUR,core,Air base\n"
                            "A2,XAT,2027,310,EUR,core,Fuel depot\n"},
    };

    void observe(const line& l, const audit_context& c, sink& out) const {
        if (!c.counts(l)) return out.not_applicable();
        std::string digits;
        for (const char mark : l[column::amount])
            if (is_digit(mark)) digits += mark;
        const bool zero = digits.find_first_not_of('0') == std::string::npos;
        if (zero && l.has(column::reverses_id)) return out.pass();
        const bool all_nines =
            digits.find_first_not_of('9') == std::string::npos
            && rational{static_cast<std::int64_t>(digits.size())} >= c.value(nines);
        const bool counts_up = counting_from_one(digits) >= c.value(counting);
        if (!zero && digits != "1" && !all_nines && !counts_up) return out.pass();
        out.report(l, {.kind = outcome::review,
                       .level = zero && was_over(l) ? severity::note : severity::warning,
                       .acts = treatment::ask(),
                       .cell = column::amount,
                       .message = "amount " + wording::quoted(l[column::amount])
                                  + " reads like a placeholder; "
                                  + wording::money(l.amount.value, l.currency) + " is asked",
                       .clears = "the real amount, or a document that shows this one",
                       .reason = all_nines   ? wording::threshold(c, nines)
                                 : counts_up ? wording::threshold(c, counting)
                                             : std::string{}});
    }

private:
    // How far the digits count: 3 of "1230".
    static int counting_from_one(std::string_view digits) {
        int n = 0;
        while (n != 9 && static_cast<std::size_t>(n) != digits.size()
               && digits[static_cast<std::size_t>(n)] == static_cast<char>('1' + n))
            ++n;
        return n;
    }
    static bool was_over(const line& l) {
        const auto own = l.date_in(column::as_of);
        const auto state = own ? own : l.from->meta.as_of;
        const fiscal_year spent{l.year, l.from->meta.fy_start_month};
        return state && *state >= date{spent.first_year().number + 1, spent.start_month(), 1};
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_INPUT_PLACEHOLDER_AMOUNT_HPP
