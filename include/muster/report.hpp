// SPDX-License-Identifier: MIT
#ifndef MUSTER_REPORT_HPP
#define MUSTER_REPORT_HPP

/// \file
/// Floor 5: the only floor that formats.

#include <muster/report/audit_csv.hpp>
#include <muster/report/audit_jsonl.hpp>
#include <muster/report/audit_report.hpp>
#include <muster/report/audit_text.hpp>
#include <muster/report/chart_frame.hpp>
#include <muster/report/chart_multiples.hpp>
#include <muster/report/chart_path.hpp>
#include <muster/report/chart_pillars.hpp>
#include <muster/report/chart_strip.hpp>
#include <muster/report/csv_row.hpp>
#include <muster/report/json.hpp>
#include <muster/report/perimeter_rows.hpp>
#include <muster/report/perimeter_text.hpp>
#include <muster/report/plan_text.hpp>
#include <muster/report/playbook_text.hpp>
#include <muster/report/readings_rows.hpp>
#include <muster/report/readings_text.hpp>
#include <muster/report/rule_page.hpp>
#include <muster/report/rule_text.hpp>
#include <muster/report/svg.hpp>
#include <muster/report/text_table.hpp>
#include <muster/report/track_alliance.hpp>
#include <muster/report/track_money.hpp>
#include <muster/report/track_pace.hpp>
#include <muster/report/track_plan_check.hpp>
#include <muster/report/track_report.hpp>
#include <muster/report/track_words.hpp>

#endif // MUSTER_REPORT_HPP
