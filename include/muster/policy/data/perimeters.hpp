// SPDX-License-Identifier: MIT
#ifndef MUSTER_POLICY_DATA_PERIMETERS_HPP
#define MUSTER_POLICY_DATA_PERIMETERS_HPP

/// \file
/// Six definitions of defence spending compared, item by item.
///
/// A cell is verified if its source was read and says so. The others are what is generally held;
/// their source is the document that would have to be read.

#include <muster/policy/perimeter_cell.hpp>

namespace muster::detail::perimeter_data {
// clang-format off
// Texts that were read, with the place where; often a copy.
namespace read {
inline constexpr perimeter_source nato{"NATO, PR/CP(2016)116, 4 July 2016, definition of defence expenditure",
    "https://navy.ca/forums/threads/the-defence-budget-superthread.35774/page-68"};
inline constexpr perimeter_source nato_2017{"NATO, Defence Expenditure of NATO Countries (2009-2016), 13 March 2017, notes",
    "http://seawaves.com/2017/03/16/defence-expenditure-of-nato-countries-2009-2016/"};
inline constexpr perimeter_source nato_tables{"NATO, Defence Expenditure of NATO Countries (2014-2024), 17 June 2024, notes to tables 8a and 8b",
    "https://www.miragenews.com/nato-countries-defence-spending-1194913/"};
inline constexpr perimeter_source nato_2023{"NATO, Information on defence expenditures, 9 June 2023",
    "https://www.nato.int/cps/fr/natohq/topics_49198.htm?selectedLocale=en"};
inline constexpr perimeter_source nato_1997{"NATO, defence expenditure tables, notes as printed by the library of the Sejm",
    "https://libr.sejm.gov.pl/tek01/txt/nato/z2s7-wstep.html"};
inline constexpr perimeter_source canada{"Canada, Parliamentary Budget Officer, Update of Canada's Military Expenditure and the NATO 2% Spending Target, 8 July 2024",
    "https://www.mapleleafnavy.com/canadas-lame-attempt-at-spending-damage-control/"};
inline constexpr perimeter_source sipri{"SIPRI, Definition of military expenditure",
    "https://www.sipri.org/databases/milex/definitions"};
inline constexpr perimeter_source sipri_notes{"SIPRI, Military Expenditure Database, footnotes and special notes",
    "https://docslib.org/doc/6479282/footnotes-and-special-notes"};
inline constexpr perimeter_source iiss{"EU Institute for Security Studies, Yearbook of European Security 2017, Defence in detail",
    "https://danielfiott.com/2017/05/17/defence-in-detail"};
inline constexpr perimeter_source un_military{"UN Statistics Division, COFOG 1999, note to 02.1.0",
    "https://unstats.un.org/unsd/cr/registry/regcs.asp?Cl=4&Lg=1&Co=02.1.0"};
inline constexpr perimeter_source un_civil{"UN Statistics Division, COFOG 1999, note to 02.2.0",
    "https://unstats.un.org/unsd/cr/registry/regcs.asp?Cl=4&Lg=1&Co=02.2.0"};
inline constexpr perimeter_source un_nec{"UN Statistics Division, COFOG 1999, note to 02.5.0",
    "http://www.ens.wiki/item:cofog0250"};
inline constexpr perimeter_source un_list{"UN Statistics Division, COFOG 1999, list of groups",
    "https://en.wikipedia.org/wiki/Classification_of_the_Functions_of_Government"};
inline constexpr perimeter_source delivery{"Eurostat, STAT/06/31, 9 March 2006, recording of military equipment",
    "https://www.denederlandsegrondwet.nl/id/vh8rl33munzo/nieuws/uitgaven_aan_militair_materieel_gaan"};
inline constexpr perimeter_source cbs{"Statistics Netherlands, Defence expenditure, 2019",
    "https://cbs.nl/en-gb/news/2019/36/defence-expenditure-1-2-percent-of-gdp-in-2018/defence-expenditure"};
inline constexpr perimeter_source eda{"European Defence Agency, Defence Data, definitions",
    "https://eda.europa.eu/info-hub/defence-data-portal/Definitions"};
inline constexpr perimeter_source clause{"European Commission, Commissioner Dombrovskis on the national escape clause, 11 March 2025 (Eunews)",
    "https://eunews.it/en/2025/03/11/eu-commission-clarifies-what-is-meant-by-defence-spending"};
inline constexpr perimeter_source answer{"European Commission, answer to written question E-001294/2025, 3 July 2025",
    "https://mil-osi1.milnz.nz/2025/07/03/answer-to-a-written-question-eligible-spending-under-rearm-europe-e-001294-2025asw"};
inline constexpr perimeter_source safe{"Regulation (EU) 2025/1106 (SAFE), Article 1, as summarised by Bird & Bird",
    "https://cm.twobirds.com/en/insights/2025/the-safe-regulation-strengthening-europes-defence-industrial-base-through-strategic-financial-suppor"};
inline constexpr perimeter_source portugal{"Portugal, figures for NATO and for the European Union, 2025 (ZAP)",
    "https://zap.aeiou.pt/?p=698808"};
} // namespace read

// Texts that were not read.
namespace unread {
inline constexpr perimeter_source nato{"NATO, agreed definition of defence expenditure, full text", ""};
inline constexpr perimeter_source iiss{"IISS, The Military Balance, explanatory notes", ""};
inline constexpr perimeter_source un{"Eurostat, Manual on sources and methods for the compilation of COFOG statistics, 2019", ""};
inline constexpr perimeter_source eda{"European Defence Agency, Defence Data, collection guidance", ""};
inline constexpr perimeter_source eu{"European Commission, guidance on the national escape clause for defence, 2025", ""};
inline constexpr perimeter_source sipri{"SIPRI, Sources and methods", ""};
} // namespace unread

using enum perimeter;
using enum perimeter_verdict;
using enum perimeter_item;
inline constexpr bool verified = true;
inline constexpr bool unverified = false;

inline constexpr perimeter_facts facts[] = {
    {nato_core, "NATO core defence expenditure", &read::nato,
     {"payments made, or to be made, in the year", verified, &read::nato_2017},
     {"national; regional and local authorities are out", verified, &read::canada}},
    {sipri, "SIPRI military expenditure", &read::sipri,
     {"actual outlays; the adopted budget where they are not known", verified, &read::sipri_notes},
     {"national", unverified, &unread::sipri}},
    {iiss, "IISS, The Military Balance", &read::iiss,
     {"official budget documents", verified, &read::iiss},
     {"national", unverified, &unread::iiss}},
    {cofog_02, "COFOG division 02", &read::un_military,
     {"national accounts: military equipment at delivery", verified, &read::delivery},
     {"general government", verified, &read::answer}},
    {eda, "European Defence Agency", &read::eda,
     {"actual expenditure", verified, &read::eda},
     {"ministries of defence, and other ministries for defence", verified, &read::eda}},
    {eu, "EU national escape clause and SAFE", &read::clause,
     {"clause: as COFOG division 02; SAFE: loans", unverified, &unread::eu},
     {"general government", unverified, &unread::eu}},
};

// Item by item, and in each item the perimeters in the order of the enumeration.
inline constexpr perimeter_cell cells[] = {
    {nato_core, military_pensions, yes, verified, "paid directly by government, from whichever budget", &read::nato},
    {sipri, military_pensions, yes, verified, "", &read::sipri},
    {iiss, military_pensions, part, verified, "added where data are available, to approximate NATO's definition", &read::iiss},
    {cofog_02, military_pensions, no, verified, "10.2", &read::un_military},
    {eda, military_pensions, yes, unverified, "within personnel", &unread::eda},
    {eu, military_pensions, no, verified, "counted for NATO only", &read::portugal},

    {nato_core, civilian_pensions, yes, verified, "of military departments", &read::nato},
    {sipri, civilian_pensions, no, unverified, "only those of military personnel are listed", &read::sipri},
    {iiss, civilian_pensions, no, unverified, "", &unread::iiss},
    {cofog_02, civilian_pensions, no, unverified, "10.2", &unread::un},
    {eda, civilian_pensions, yes, unverified, "within personnel", &unread::eda},
    {eu, civilian_pensions, no, unverified, "", &unread::eu},

    {nato_core, paramilitary, part, verified, "in proportion to forces that pass all four tests", &read::nato},
    {sipri, paramilitary, part, verified, "when trained, equipped and available for military operations", &read::sipri},
    {iiss, paramilitary, no, unverified, "mostly", &unread::iiss},
    {cofog_02, paramilitary, part, verified, "as far as military; else 03 (Netherlands)", &read::cbs},
    {eda, paramilitary, separate, verified, "gendarmerie", &read::eda},
    {eu, paramilitary, no, unverified, "", &unread::eu},

    {nato_core, civil_defence, no, unverified, "", &unread::nato},
    {sipri, civil_defence, no, verified, "", &read::sipri},
    {iiss, civil_defence, no, unverified, "", &unread::iiss},
    {cofog_02, civil_defence, yes, verified, "02.2; civil protection services are 03.2", &read::un_civil},
    {eda, civil_defence, no, unverified, "", &unread::eda},
    {eu, civil_defence, yes, verified, "clause: it follows COFOG division 02", &read::clause},

    {nato_core, military_research, yes, verified, "for major equipment under equipment, else under other", &read::nato_tables},
    {sipri, military_research, yes, verified, "", &read::sipri},
    {iiss, military_research, yes, unverified, "", &unread::iiss},
    {cofog_02, military_research, yes, verified, "02.4", &read::un_list},
    {eda, military_research, yes, verified, "research and technology are part of it", &read::eda},
    {eu, military_research, yes, verified, "clause: it follows COFOG division 02", &read::clause},

    {nato_core, military_aid, yes, verified, "of the donor", &read::nato_1997},
    {sipri, military_aid, yes, verified, "of the donor", &read::sipri},
    {iiss, military_aid, separate, unverified, "", &unread::iiss},
    {cofog_02, military_aid, yes, verified, "02.3", &read::un_list},
    {eda, military_aid, part, unverified, "", &unread::eda},
    {eu, military_aid, yes, verified, "clause: it follows COFOG division 02", &read::clause},

    {nato_core, veterans_benefits, unclear, verified, "Canada counts portions of Veterans Affairs", &read::canada},
    {sipri, veterans_benefits, no, verified, "", &read::sipri},
    {iiss, veterans_benefits, no, unverified, "", &unread::iiss},
    {cofog_02, veterans_benefits, no, verified, "war veterans' affairs are 10.2", &read::un_nec},
    {eda, veterans_benefits, no, unverified, "", &unread::eda},
    {eu, veterans_benefits, no, unverified, "", &unread::eu},

    {nato_core, weapon_destruction, yes, unverified, "destruction, and its inspection and control", &unread::nato},
    {sipri, weapon_destruction, no, verified, "", &read::sipri},
    {iiss, weapon_destruction, no, unverified, "", &unread::iiss},
    {cofog_02, weapon_destruction, yes, unverified, "", &unread::un},
    {eda, weapon_destruction, no, unverified, "", &unread::eda},
    {eu, weapon_destruction, unclear, unverified, "the clause follows COFOG division 02", &unread::eu},

    {nato_core, space_and_cyber, yes, verified, "", &read::nato_2023},
    {sipri, space_and_cyber, part, verified, "military space is listed; cyber defence is not named", &read::sipri},
    {iiss, space_and_cyber, yes, unverified, "", &unread::iiss},
    {cofog_02, space_and_cyber, part, verified, "space defence forces are listed; cyber defence is not named", &read::un_military},
    {eda, space_and_cyber, yes, unverified, "", &unread::eda},
    {eu, space_and_cyber, part, verified, "SAFE: cyber defence is a priority", &read::safe},

    {nato_core, dual_use_transport, part, unverified, "the military component, if it can be accounted for or estimated", &unread::nato},
    {sipri, dual_use_transport, no, unverified, "", &read::sipri},
    {iiss, dual_use_transport, no, unverified, "", &unread::iiss},
    {cofog_02, dual_use_transport, no, verified, "spending with another primary purpose is excluded; 04.5", &read::answer},
    {eda, dual_use_transport, no, unverified, "", &unread::eda},
    {eu, dual_use_transport, part, verified, "SAFE: military mobility; clause: no", &read::safe},

    {nato_core, police_missions, part, verified, "national police that passes the four tests", &read::nato},
    {sipri, police_missions, no, unverified, "", &read::sipri},
    {iiss, police_missions, no, unverified, "", &unread::iiss},
    {cofog_02, police_missions, no, verified, "no military purpose (Netherlands)", &read::cbs},
    {eda, police_missions, no, unverified, "", &unread::eda},
    {eu, police_missions, no, unverified, "", &unread::eu},
};
// clang-format on
} // namespace muster::detail::perimeter_data

#endif // MUSTER_POLICY_DATA_PERIMETERS_HPP
