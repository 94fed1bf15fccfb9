// SPDX-License-Identifier: MIT
#include "support/audit_case.hpp"

#include <muster/audit/auditor.hpp>
#include <muster/ledger/diagnostic.hpp>
#include <muster/ledger/ledger.hpp>
#include <muster/ledger/macro.hpp>
#include <muster/ledger/path_table.hpp>
#include <muster/ledger/read.hpp>
#include <muster/ledger/read_macro.hpp>
#include <muster/ledger/read_path.hpp>
#include <muster/ledger/waivers.hpp>
#include <muster/value/date.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "support/every_rule.hpp"

namespace muster_test {

namespace {

muster::ledger read_earlier(std::string_view text, std::string_view second) {
    using muster::ledger_role;
    muster::ledger read;
    if (!text.empty())
        muster::read_ledger(read, "history.csv", std::string{text}, ledger_role::history);
    if (!second.empty())
        muster::read_ledger(read, "history2.csv", std::string{second}, ledger_role::history);
    return read;
}

muster::macro_table read_table(std::string_view text, bool published) {
    muster::macro_table table;
    REQUIRE(muster::read_macro(table, "macro.csv", text).empty());
    if (published) muster::add_imf_series(table);
    return table;
}

muster::path_table read_plans(std::string_view text) {
    muster::path_table table;
    if (!text.empty()) REQUIRE(muster::read_path(table, "plans.csv", text).empty());
    return table;
}

std::vector<bool> rules_on(std::string_view only) {
    auto on = stable();
    if (only.empty()) return on;
    std::size_t found = 0;
    for (std::size_t i = 0; i != on.size(); ++i) {
        on[i] = every_rule()[i]->id == only;
        if (on[i]) ++found;
    }
    REQUIRE(found == 1);
    return on;
}

std::vector<muster::waiver> read_waivers(std::string_view text) {
    std::vector<muster::waiver> all;
    if (!text.empty()) REQUIRE(muster::read_waivers(all, "waivers.csv", text).empty());
    return all;
}

muster::audit_settings settings_of(const audit_options& o, const muster::path_table& plans,
                                   const std::vector<muster::waiver>& waivers) {
    muster::audit_settings s;
    s.pledge = o.pledge;
    if (o.playbook != nullptr) s.playbook = o.playbook;
    if (!o.plans.empty()) s.plans = &plans;
    if (!o.waivers.empty()) s.waivers = &waivers;
    if (!o.today.empty()) {
        const auto day = muster::parse_date(o.today);
        REQUIRE(day);
        s.today = *day;
    }
    s.changed = o.changed;
    return s;
}

} // namespace

const muster::rule_facts& facts_of(std::string_view id) {
    for (const auto* f : every_rule())
        if (f->id == id) return *f;
    FAIL("no rule ", id);
    return *every_rule().front();
}

const muster::rule_setting* setting(std::string_view rule_and_name) {
    const auto dot = rule_and_name.find('.');
    for (const auto* f : every_rule())
        for (const auto* s : f->settings)
            if (f->slug == rule_and_name.substr(0, dot) && s->name == rule_and_name.substr(dot + 1))
                return s;
    FAIL("no setting ", rule_and_name);
    return nullptr;
}

audited::audited(std::string_view claims, const audit_options& o)
    : ledger(muster::read_ledger("claims.csv", std::string{claims})),
      earlier(read_earlier(o.history, o.second_history)), macro(read_table(o.macro, o.published)),
      plans(read_plans(o.plans)), waivers(read_waivers(o.waivers)), prior(earlier),
      context(ledger, macro, prior, settings_of(o, plans, waivers)),
      result(with_every_rule(context, rules_on(o.only))) {
    for (const auto* l : {&ledger, &earlier}) {
        for (const auto& d : l->diagnostics) {
            INFO(d.code, ": ", d.says);
            REQUIRE(o.odd);
        }
    }
}

} // namespace muster_test
