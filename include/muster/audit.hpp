// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_HPP
#define MUSTER_AUDIT_HPP

/// \file
/// Floor 4: rules, findings, credit, verdict. Prints nothing.

#include <muster/audit/additional.hpp>
#include <muster/audit/auditor.hpp>
#include <muster/audit/baseline.hpp>
#include <muster/audit/context.hpp>
#include <muster/audit/country_way.hpp>
#include <muster/audit/coverage.hpp>
#include <muster/audit/credit.hpp>
#include <muster/audit/dressing.hpp>
#include <muster/audit/earlier.hpp>
#include <muster/audit/earlier_items.hpp>
#include <muster/audit/finding.hpp>
#include <muster/audit/fingerprint.hpp>
#include <muster/audit/ladder.hpp>
#include <muster/audit/lexicon.hpp>
#include <muster/audit/lines_by.hpp>
#include <muster/audit/link_evidence.hpp>
#include <muster/audit/outcome.hpp>
#include <muster/audit/perimeter_measure.hpp>
#include <muster/audit/prior.hpp>
#include <muster/audit/prior_lines.hpp>
#include <muster/audit/prior_match.hpp>
#include <muster/audit/readings.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/rule_example.hpp>
#include <muster/audit/rule_facts.hpp>
#include <muster/audit/rule_set.hpp>
#include <muster/audit/rule_setting.hpp>
#include <muster/audit/rules.hpp>
#include <muster/audit/sink.hpp>
#include <muster/audit/spending_kind.hpp>
#include <muster/audit/terms/disaster.hpp>
#include <muster/audit/terms/kinds.hpp>
#include <muster/audit/terms/past.hpp>
#include <muster/audit/terms/row.hpp>
#include <muster/audit/terms/valuation.hpp>
#include <muster/audit/twin.hpp>
#include <muster/audit/verdict.hpp>
#include <muster/audit/vintage.hpp>
#include <muster/audit/waive.hpp>
#include <muster/audit/wording.hpp>

#endif // MUSTER_AUDIT_HPP
