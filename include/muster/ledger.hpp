// SPDX-License-Identifier: MIT
#ifndef MUSTER_LEDGER_HPP
#define MUSTER_LEDGER_HPP

/// \file
/// Floor 3: ledgers and their companion tables, read from CSV. Judges nothing.

#include <muster/ledger/code_lists.hpp>
#include <muster/ledger/companion_reader.hpp>
#include <muster/ledger/csv.hpp>
#include <muster/ledger/diagnostic.hpp>
#include <muster/ledger/figure.hpp>
#include <muster/ledger/json_line.hpp>
#include <muster/ledger/ledger.hpp>
#include <muster/ledger/line.hpp>
#include <muster/ledger/macro.hpp>
#include <muster/ledger/meta.hpp>
#include <muster/ledger/path_table.hpp>
#include <muster/ledger/read.hpp>
#include <muster/ledger/read_debt.hpp>
#include <muster/ledger/read_macro.hpp>
#include <muster/ledger/read_path.hpp>
#include <muster/ledger/read_playbook.hpp>
#include <muster/ledger/read_pledge.hpp>
#include <muster/ledger/read_series.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/ledger/waivers.hpp>

#endif // MUSTER_LEDGER_HPP
