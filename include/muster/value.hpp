// SPDX-License-Identifier: MIT
#ifndef MUSTER_VALUE_HPP
#define MUSTER_VALUE_HPP

/// \file
/// Floor 1: money, shares of GDP, years, countries. Knows nothing of policy.

#include <muster/value/any_money.hpp>
#include <muster/value/country.hpp>
#include <muster/value/currency.hpp>
#include <muster/value/currency_table.hpp>
#include <muster/value/date.hpp>
#include <muster/value/deflator.hpp>
#include <muster/value/euro_rates.hpp>
#include <muster/value/exchange_rate.hpp>
#include <muster/value/gdp.hpp>
#include <muster/value/gdp_share.hpp>
#include <muster/value/money.hpp>
#include <muster/value/percent.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/prices.hpp>
#include <muster/value/year.hpp>

#endif // MUSTER_VALUE_HPP
