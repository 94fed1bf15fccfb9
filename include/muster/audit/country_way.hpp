// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_COUNTRY_WAY_HPP
#define MUSTER_AUDIT_COUNTRY_WAY_HPP

/// \file
/// The way of a country to its target, as the path table has it, and the rules that judge it: each
/// country with claims once.

#include <muster/audit/context.hpp>
#include <muster/audit/lines_by.hpp>
#include <muster/audit/sink.hpp>
#include <muster/core/decimal.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/ledger/line.hpp>
#include <muster/ledger/path_table.hpp>
#include <muster/policy/pledge.hpp>
#include <muster/track/annual_path.hpp>
#include <muster/track/path_shape.hpp>
#include <muster/track/table_path.hpp>
#include <muster/value/gdp.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace muster {

/// The claims of each country.
using claims_by_country = lines_by<std::string_view>;

inline void add_claim(claims_by_country& seen, const line& l, const audit_context& c) {
    if (c.counts(l))
        seen.add(l.country, l);
    else
        ++seen.others;
}

/// The core share of a country over the years, and the pledge of its newest claims. Core alone has
/// a floor of its own; resilience is a cap, and the total follows from both.
struct country_way {
    std::string_view country{};
    const country_year* newest = nullptr; ///< of the years with claims
    annual_path<pillar::core> outturn{};
    annual_path<pillar::core> plan{};  ///< the newest vintage; empty if there is none
    annual_path<pillar::core> whole{}; ///< outturn, the plan behind it, straight lines over gaps
    year base{}; ///< where the way begins: the last outturn by the year of the pledge, else the
                 ///< first year that is known
    year deadline{};

    [[nodiscard]] const muster::pledge& pledge() const noexcept { return *newest->pledge; }
    /// Whether the way is known from its base to the deadline.
    [[nodiscard]] bool is_known() const { return !plan.empty() && whole.covers(base, deadline); }
};

/// The way of a country with claims. Preconditions: there is a path table, and the pledge of the
/// newest year has a deadline.
[[nodiscard]] inline country_way way_of(std::string_view country, const country_year& newest,
                                        const path_table& table) {
    country_way w{.country = country, .newest = &newest, .deadline = *newest.pledge->deadline};
    w.outturn = outturn_in<pillar::core>(table, country);
    if (const auto plans = plans_in<pillar::core>(table, country); !plans.empty())
        w.plan = plans.back().path;
    w.whole = interpolated(continued(w.outturn, w.plan));
    if (!w.whole.empty()) w.base = w.whole.front().of;
    for (const auto& p : w.outturn.points())
        if (p.of <= newest.pledge->adopted.year()) w.base = p.of;
    return w;
}

/// A share of GDP as money of a year; nothing is 0: without a GDP there is no price.
[[nodiscard]] inline rational priced(const audit_context& c, std::string_view country, year y,
                                     rational share) {
    const auto* facts = c.macro().find(country, y);
    if (facts == nullptr || facts->counts != gdp_concept::gdp) return 0;
    return multiply_round(round(facts->gdp.lower(), rounding::half_even), share,
                          rounding::half_even);
}

/// The answer of a rule for all claims of a country; findings are reported beside it.
struct way_answer {
    bool applies = true;
    std::string_view missing{}; ///< the input that was missing; a constant

    [[nodiscard]] static constexpr way_answer judged() noexcept { return {}; }
    [[nodiscard]] static constexpr way_answer nothing_to_judge() noexcept { return {false, {}}; }
    [[nodiscard]] static constexpr way_answer open(std::string_view missing) noexcept {
        return {true, missing};
    }
};

/// Asks `judge`, a function of a country_way, once for each country with claims. Open without a
/// path table; not applicable where the pledge has no deadline.
template <class Judge>
void judge_ways(const claims_by_country& seen, const audit_context& c, sink& out, Judge judge) {
    out.not_applicable(seen.others);
    for (const auto& [country, lines] : seen.lines) {
        const auto* newest = &c.group(*lines.front());
        for (const auto* l : lines)
            if (c.group(*l).year > newest->year) newest = &c.group(*l);
        auto answer = way_answer::open("path");
        if (!newest->pledge->deadline)
            answer = way_answer::nothing_to_judge();
        else if (c.plans() != nullptr)
            answer = judge(way_of(country, *newest, *c.plans()));
        if (!answer.applies)
            out.not_applicable(lines.size());
        else if (answer.missing.empty())
            out.pass(lines.size());
        else
            for (const auto* l : lines) out.open(*l, answer.missing);
    }
}

namespace wording {

/// Years with runs drawn together: "2027, 2029 to 2031".
[[nodiscard]] inline std::string years(const std::vector<year>& ascending) {
    std::string out;
    for (std::size_t first = 0; first != ascending.size();) {
        auto last = first;
        while (last + 1 != ascending.size() && ascending[last + 1] == ascending[last] + 1) ++last;
        if (!out.empty()) out += ", ";
        out += std::to_string(ascending[first].number);
        if (last != first) out += " to " + std::to_string(ascending[last].number);
        first = last + 1;
    }
    return out;
}

/// A difference of shares: "0.30 points".
[[nodiscard]] inline std::string points(rational share, int places = 2) {
    return std::string{to_percent(share, places).view()} + " points";
}

} // namespace wording
} // namespace muster

#endif // MUSTER_AUDIT_COUNTRY_WAY_HPP
