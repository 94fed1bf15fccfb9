// SPDX-License-Identifier: MIT
#ifndef MUSTER_POLICY_DATA_NATIONAL_PLEDGES_HPP
#define MUSTER_POLICY_DATA_NATIONAL_PLEDGES_HPP

/// \file
/// What single allies said that they would spend, beside what all of them pledged together.

#include <muster/value/percent.hpp>

#include <cstdint>
#include <string_view>

namespace muster {

/// What a target counts.
enum class target_metric : std::uint8_t { core, resilience, total, equipment };

/// What a target is a percentage of.
enum class target_base : std::uint8_t {
    gdp,
    gni,                 ///< gross national income
    defence_expenditure, ///< of the share for major equipment
};

/// How firm a target is: no more than its status text says. A `ceiling` is an upper bound; a
/// `superseded` or `dropped` target binds nobody any more.
enum class target_status : std::uint8_t {
    in_force,
    law,
    resolution, ///< of a parliament
    decided,    ///< by a government or its council
    budgeted,
    plan,
    announced,
    aspiration,
    expected,
    conditional,
    claimed, ///< said to be reached
    ceiling,
    disputed,
    dropped,
    superseded,
    other, ///< read the text
};

/// One target of one ally, as it was announced.
///
/// Unit:    per cent of its base.
/// Exact:   the printed digits.
struct national_target {
    std::string_view country; ///< ISO 3166-1 alpha-3; XNA is the whole alliance
    target_metric metric{};
    target_base base{};
    percent target;
    int by_year = 0;            ///< 0 if none was named
    std::string_view announced; ///< a day, a month or a year of ISO 8601; empty if not known
    target_status status{};
    std::string_view status_text; ///< the words of the collector
    std::string_view source;
};

namespace detail::targets {
using namespace muster::literals;

// clang-format off
inline constexpr national_target all[] = {
    {"XNA", target_metric::core, target_base::gdp, 2.0_pct, 2024, "2014-09-05", target_status::superseded,
     "superseded: aim to move towards 2% within a decade",
     "NATO, Wales Summit Declaration para 14, 2014-09-05 (text in https://augengeradeaus.net/2019/02/deutsche-meldung-an-die-nato-schaut-nicht-nur-aufs-geld/comment-page-2/ ; https://www.scribd.com/document/278135584/Statement-Walessummit-En)"},
    {"XNA", target_metric::equipment, target_base::defence_expenditure, 20.0_pct, 2024, "2014-09-05", target_status::in_force,
     "in force; unit is percent of defence expenditure, not of GDP",
     "NATO, Wales Summit Declaration para 14, 2014-09-05 (text in https://augengeradeaus.net/2019/02/deutsche-meldung-an-die-nato-schaut-nicht-nur-aufs-geld/comment-page-2/ ; https://www.scribd.com/document/278135584/Statement-Walessummit-En)"},
    {"XNA", target_metric::core, target_base::gdp, 2.0_pct, 0, "2023-07-11", target_status::superseded,
     "superseded: at least 2% annually (Vilnius)",
     "NATO, Vilnius Summit Communique, 2023-07-11; Dutch MoD summary https://ambtenarenbalie.nl/?p=3807 ; Euractiv https://activenews.co.uk/luxembourg-strikes-special-deal-on-nato-defence-spending-target/"},
    {"BEL", target_metric::core, target_base::gdp, 2.0_pct, 2035, "2022-06", target_status::superseded,
     "superseded",
     "Taketonews https://taketonews.com/de-croo-proposes-agreement-on-defense-budget-to-2-percent-of-gdp-by-2035-but-this-is-not-a-blank-cheque-inland"},
    {"BEL", target_metric::core, target_base::gdp, 2.0_pct, 2025, "2025-04", target_status::plan,
     "government plan",
     "Express 2025-04-16 https://warsawnews.net/belgium-maybelgiums-creative-ac-use-creative-accounting-to-reach-defence-spendng-targets-world-news/"},
    {"BEL", target_metric::core, target_base::gdp, 2.0_pct, 2033, "2025-06-23", target_status::plan,
     "government plan: flat 2% until 2033",
     "https://news.dayfr24.com/article/defense-budget-the-government-is-an-agreement-which-does-not-respect-the-objective-expected-by-nato.html"},
    {"BEL", target_metric::core, target_base::gdp, 2.5_pct, 2034, "2025-06-23", target_status::plan,
     "government plan; below the Hague path",
     "https://news.dayfr24.com/article/defense-budget-the-government-is-an-agreement-which-does-not-respect-the-objective-expected-by-nato.html"},
    {"BGR", target_metric::total, target_base::gdp, 5.0_pct, 2035, "2025-06-23", target_status::other,
     "cabinet mandate; PM: no annual targets",
     "BNR https://parliament140.bnr.bg/en/post/102175535/bulgaria-to-increase-defense-spending-up-to-5-of-gdp?page_1_3=9 ; https://parliament140.bnr.bg/en/post/102176620/bulgaria-supports-nato-s-new-goal-of-5-of-gdp-for-defence-by-2035?page_1_3=2"},
    {"CAN", target_metric::core, target_base::gdp, 1.76_pct, 2030, "2024-04", target_status::superseded,
     "superseded (fiscal 2029-30)",
     "National Post 2024-11 via https://severuss.online/2024/11/04/john-ivison-the-defence-department-just-gave-trump-a-bigger-stick-to-whack-us-with"},
    {"CAN", target_metric::core, target_base::gdp, 2.0_pct, 2032, "2024-07-11", target_status::superseded,
     "superseded",
     "https://www.rebelnews.com/defence_officials_refuse_disclosure_of_nato_spending_figures_report"},
    {"CAN", target_metric::core, target_base::gdp, 2.0_pct, 2025, "2025-06", target_status::plan,
     "government plan (fiscal 2025-26)",
     "https://particle.news/story/uk-defence-plans-criticised-nato-weighs-35-to-5-gdp-targets (CAD 62.7bn); exact day: memory, unverified"},
    {"CZE", target_metric::core, target_base::gdp, 2.0_pct, 2024, "2023-06", target_status::law,
     "national law (at least 2% each year from the 2024 budget)",
     "https://www.newstream.cz/politika/cesko-bude-ze-zakona-davat-dve-procenta-hdp-na-obranu-prezident-pavel-zakon-podepsal"},
    {"CZE", target_metric::core, target_base::gdp, 2.2_pct, 2026, "2025-03-05", target_status::superseded,
     "superseded",
     "https://thegaze.media/news/czechia-to-gradually-increase-defence-spending-to-3-of-gdp"},
    {"CZE", target_metric::core, target_base::gdp, 3.0_pct, 2030, "2025-03-05", target_status::dropped,
     "dropped by the next government",
     "https://thegaze.media/news/czechia-to-gradually-increase-defence-spending-to-3-of-gdp ; https://militarnyi.com/en/news/czech-government-refuses-to-increase-defense-spending-above-2-of-gdp-as-agreed-in-2016"},
    {"CZE", target_metric::core, target_base::gdp, 2.07_pct, 2026, "2026-02", target_status::budgeted,
     "budgeted (CZK 185bn incl. 30bn of other chapters); recognition doubted",
     "CT24 2026-02-27 https://ct24.ceskatelevize.cz/clanek/domaci/babis-jednal-s-velvyslancem-usa-o-plneni-zavazku-u-vydaju-na-obranu-pise-denik-n-370776"},
    {"DEU", target_metric::core, target_base::gdp, 2.4_pct, 2025, "2025-06-24", target_status::budgeted,
     "budgeted (government figure; NATO listed 2.0% in Aug 2025)",
     "https://defensehere.com/germany-to-raise-defense-spending-to-3-5-of-gdp-by-2029/amp ; https://www.tportal.hr/vijesti/clanak/izdvajanja-za-vojsku-clanica-nato-a-mogla-bi-ove-godine-usporiti-20250828"},
    {"DEU", target_metric::core, target_base::gdp, 3.5_pct, 2029, "2025-06-24", target_status::plan,
     "medium-term budget plan (NATO quota, EUR 153bn)",
     "AP https://abcnews.go.com/International/wireStory/germany-raise-defense-spending-35-gdp-2029-123146389 ; Politico https://www.politico.eu/article/germany-pledges-to-hit-3-5-percent-defense-spending-target-by-2029/"},
    {"DEU", target_metric::core, target_base::gdp, 3.05_pct, 2029, "", target_status::disputed,
     "disputed lower reading attributed to the defence minister",
     "https://thevoicetv.in/international.php?articleid=42787"},
    {"DNK", target_metric::core, target_base::gdp, 3.0_pct, 2026, "2025-02-19", target_status::plan,
     "government plan (2025 and 2026)",
     "Stern/AFP https://www.stern.de/news/daenemark-stockt-verteidigungshaushalt-fuer-2025-und-2026-deutlich-auf-35481618.html"},
    {"DNK", target_metric::core, target_base::gdp, 3.5_pct, 2026, "", target_status::announced,
     "announced: reached with a new Ukraine donation",
     "ANP/TV2 https://www.welingelichtekringen.nl/samenleving/denemarken-voldoet-nu-al-aan-navo-bestedingsafspraak"},
    {"ESP", target_metric::core, target_base::gdp, 2.0_pct, 2025, "2025-04-22", target_status::claimed,
     "claimed; NATO estimate 2.0",
     "https://thediplomatinspain.com/en/2025/04/23/sanchez-announces-his-plan-to-reach-two-percent-in-defense-this-year"},
    {"ESP", target_metric::core, target_base::gdp, 2.1_pct, 2035, "2025-06-22", target_status::ceiling,
     "national ceiling; NATO says 3.5 needed, no opt-out exists",
     "https://thediplomatinspain.com/en/2025/06/22/sanchez-llega-a-un-acuerdo-con-la-otan-para-flexibilizar-el-gasto-en-defensa ; https://econewsonline.com/?p=18884"},
    {"EST", target_metric::core, target_base::gdp, 5.0_pct, 2026, "2025-06-25", target_status::plan,
     "government plan (more than 5%)",
     "Estonian Government https://valitsus.static.live.vportal.ee/en/news/nato-allies-agree-increase-defence-spending"},
    {"EST", target_metric::resilience, target_base::gdp, 1.5_pct, 2025, "2025-07", target_status::claimed,
     "foreign minister: more or less already accounted for",
     "ERR copy https://estonianews.pages.dev/1609734588/experts-explain-1-5-of-gdp-defensive-infrastructure-spending-target"},
    {"FIN", target_metric::core, target_base::gdp, 3.0_pct, 2029, "2025-04-01", target_status::plan,
     "government plan (at least 3%)",
     "https://starvisionnews.com/finland-to-increase-defence-spending-considers-exiting-landmine-treaty ; https://www.pravda.com.ua/eng/news/2025/06/8/7516200/"},
    {"FRA", target_metric::core, target_base::gdp, 3.5_pct, 0, "2025-03-02", target_status::aspiration,
     "aspiration: president named 3 to 3.5% for Europeans, no date",
     "https://www.zazoom.it/2025-03-02/macronobiettivo-europei-aumentare-spesa-difesa-tra-3-35/16489423/"},
    {"GBR", target_metric::core, target_base::gdp, 2.5_pct, 2027, "2025-02-25", target_status::plan,
     "government plan (fiscal 2027-28)",
     "https://commonslibrary.parliament.uk/uk-to-spend-2-5-of-gross-domestic-product-on-defence-by-2027/ ; https://fullfact.org/government-tracker/defence-spending-2-5-percent-2027"},
    {"GBR", target_metric::core, target_base::gdp, 2.6_pct, 2027, "2025-02-25", target_status::plan,
     "same, with intelligence agencies added",
     "https://commonslibrary.parliament.uk/uk-to-spend-2-5-of-gross-domestic-product-on-defence-by-2027/"},
    {"GBR", target_metric::core, target_base::gdp, 3.0_pct, 2034, "2025-02-25", target_status::aspiration,
     "ambition for the next parliament (year is the latest end of that parliament)",
     "https://commonslibrary.parliament.uk/uk-to-spend-2-5-of-gross-domestic-product-on-defence-by-2027/"},
    {"GBR", target_metric::total, target_base::gdp, 4.1_pct, 2027, "2025-06-24", target_status::expected,
     "government expectation (2.6 + 1.5)",
     "https://counterterrorbusiness.com/news/24062025/uk-commits-5-cent-nato-pledge"},
    {"GRC", target_metric::total, target_base::gdp, 5.0_pct, 2035, "2025-06-25", target_status::announced,
     "announced; now about 3%; EUR 25bn plan to 2036",
     "Cyprus Mail/Reuters https://cyprus-mail.com/2025/06/25/mitsotakis-says-all-nato-members-should-commit-to-defence-spending-target"},
    {"HRV", target_metric::core, target_base::gdp, 2.5_pct, 2027, "2025-04-08", target_status::announced,
     "announced",
     "Devdiscourse/Reuters 2025-04-08 https://www.devdiscourse.com/article/law-order/3339295-croatias-defense-spending-surges-a-strategic-investment-for-the-future"},
    {"HRV", target_metric::core, target_base::gdp, 3.0_pct, 2030, "2025-04-08", target_status::announced,
     "announced",
     "Devdiscourse/Reuters 2025-04-08 https://www.devdiscourse.com/article/law-order/3339295-croatias-defense-spending-surges-a-strategic-investment-for-the-future"},
    {"HUN", target_metric::total, target_base::gdp, 5.0_pct, 2035, "2025-06-25", target_status::conditional,
     "conditional on looser EU fiscal rules",
     "https://hungarytoday.hu/?p=327084 ; https://abouthungary.hu/news-in-brief/defense-minister-hungary-has-a-vested-interest-in-nato-remaining-a-strong-defense-alliance"},
    {"ISL", target_metric::resilience, target_base::gdp, 1.5_pct, 2032, "2025-05-28", target_status::announced,
     "announced: 'main objective'; seven-year horizon as then proposed",
     "https://europes.news/consider-defending-1-5-of-gdp-in-defense ; https://www.highnorthnews.com/en/iceland-has-no-defense-its-own-still-wants-contribute-more-nato"},
    {"ITA", target_metric::core, target_base::gdp, 2.0_pct, 2025, "2025-04-17", target_status::claimed,
     "claimed reached by reclassification",
     "https://www.devdiscourse.com/article/law-order/3349957-italys-strategic-maneuver-navigating-nato-defense-spending"},
    {"ITA", target_metric::core, target_base::gdp, 2.15_pct, 2026, "2025-10-02", target_status::conditional,
     "conditional on leaving the excessive-deficit procedure",
     "QuiFinanza 2025-10-07 https://quifinanza.it/economia/spesa-militare-manovra-2026/931968/ ; Milex https://www.milex.org/?p=3386"},
    {"ITA", target_metric::core, target_base::gdp, 2.3_pct, 2027, "2025-10-02", target_status::conditional,
     "conditional on leaving the excessive-deficit procedure",
     "QuiFinanza 2025-10-07 https://quifinanza.it/economia/spesa-militare-manovra-2026/931968/ ; Milex https://www.milex.org/?p=3386"},
    {"ITA", target_metric::core, target_base::gdp, 2.5_pct, 2028, "2025-10-02", target_status::conditional,
     "conditional on leaving the excessive-deficit procedure",
     "QuiFinanza 2025-10-07 https://quifinanza.it/economia/spesa-militare-manovra-2026/931968/ ; Milex https://www.milex.org/?p=3386"},
    {"LTU", target_metric::core, target_base::gdp, 5.38_pct, 2026, "2025-10", target_status::budgeted,
     "budgeted (EUR 4.79bn; dual-use content questioned)",
     "https://www.europesays.com/lt/28497"},
    {"LTU", target_metric::core, target_base::gdp, 5.0_pct, 2030, "2025-01-17", target_status::decided,
     "State Defence Council: 5 to 6% in 2026-2030 (lower end)",
     "https://balticsentinel.eu/8184518/all-three-baltic-states-signal-intention-to-increase-defense-spending-to-up-to-5-of-gdp ; https://bimba-news.in.ua/en/news/estoniya-i-litva-budut-tratit-bolee-5-vv-1"},
    {"LTU", target_metric::core, target_base::gdp, 6.0_pct, 2030, "2025-01-17", target_status::decided,
     "State Defence Council: 5 to 6% in 2026-2030 (upper end)",
     "https://bimba-news.in.ua/en/news/estoniya-i-litva-budut-tratit-bolee-5-vv-1"},
    {"LUX", target_metric::core, target_base::gni, 2.0_pct, 2025, "2025-05-13", target_status::plan,
     "government plan; denominator is GNI, not GDP (EUR 1.18bn)",
     "RTL Today https://today.rtl.lu/news/luxembourg/a/2305065.html ; Euractiv 2023 https://activenews.co.uk/luxembourg-strikes-special-deal-on-nato-defence-spending-target/"},
    {"LUX", target_metric::core, target_base::gdp, 1.0_pct, 2028, "2022-06-24", target_status::superseded,
     "superseded",
     "https://chronicle.lu/category/economics/41521-luxembourg-aims-to-reach-1-of-gdp-in-defence-spending-by-2028"},
    {"LVA", target_metric::core, target_base::gdp, 4.9_pct, 2026, "2025", target_status::budgeted,
     "budgeted",
     "https://news.by/news/v_mire/latviya-i-litva-uvelichivayut-voennye-byudzhety"},
    {"LVA", target_metric::core, target_base::gdp, 5.0_pct, 2026, "2025", target_status::decided,
     "government decision (from 2026)",
     "LSM via https://www.gospodarka.sos.pl/kraj-wschodniej-flanki-nato-przeznaczy-5-proc-swojego-pkb-na-obronnosc-to-rekord-30403824.html"},
    {"NLD", target_metric::total, target_base::gdp, 5.0_pct, 2035, "2025-06-13", target_status::announced,
     "announced (3.5 + 1.5)",
     "AP https://theaustralian.info/aussie/sweden-netherlands-say-before-nato-summit-they-will-spend-5-of-gdp-on-defense/index.php"},
    {"NOR", target_metric::core, target_base::gdp, 3.3_pct, 2025, "2025-06-20", target_status::claimed,
     "government figure incl. Ukraine aid",
     "https://head-post.com/norway-to-meet-5-nato-goal-on-defence-pm-says"},
    {"NOR", target_metric::total, target_base::gdp, 5.0_pct, 2035, "2025-06-20", target_status::announced,
     "announced (3.5 incl. Ukraine + 1.5); not before 2030",
     "https://head-post.com/norway-to-meet-5-nato-goal-on-defence-pm-says ; https://www.tu.no/artikler/norge-sier-ja-til-natos-5-prosentmal/559881"},
    {"POL", target_metric::core, target_base::gdp, 4.7_pct, 2025, "2024", target_status::budgeted,
     "budgeted plan; NATO estimate 4.48",
     "https://balticsentinel.eu/8166562/poland-and-lithuania-lead-baltic-sea-region-defense-spending-in-2025-followed-by-latvia-and-estonia ; https://www.polskieradio.pl/395/7784/Artykul/3571344"},
    {"POL", target_metric::core, target_base::gdp, 4.8_pct, 2026, "2025-08", target_status::plan,
     "draft budget",
     "https://web3.ouzhyi.onl/de/discover/post/53835063932224 (agency copy); day: memory, unverified"},
    {"PRT", target_metric::core, target_base::gdp, 2.0_pct, 2025, "2025-06-05", target_status::plan,
     "government plan; about 2% until 2029",
     "Expresso 2025-06-25 https://expresso.pt/politica/defesa/2025-06-25-nato-montenegro-anuncia-que-portugal-fica-no-intervalo-dos-2-do-pib-em-defesa-ate-2029-4ac56eb6"},
    {"ROU", target_metric::core, target_base::gdp, 3.5_pct, 2030, "2025-11-05", target_status::announced,
     "stated at NATO Secretary General's visit",
     "https://informat.ro/it/economia/la-romania-aumentera-le-spese-per-la-difesa-al-35-entro-il-2030-89317"},
    {"SVK", target_metric::core, target_base::gdp, 2.0_pct, 2026, "2025-09-28", target_status::other,
     "minister: probably below 2% in 2026",
     "SITA https://sita.sk/kalinak-priznal-ze-dve-percenta-hdp-na-obranu-zrejme-nepojdu-dolezitejsia-je-konsolidacia/ ; TASR https://www.teraz.sk/slovensko/premier-slovensko-ma-pravo-rozhodnu/888189-clanok.html"},
    {"SVN", target_metric::core, target_base::gdp, 2.0_pct, 2025, "2025-05-08", target_status::plan,
     "government plan, partly by redesignation",
     "https://sloveniatimes.com/43435/slovenia-plans-sharp-rise-in-defence-spending"},
    {"SVN", target_metric::core, target_base::gdp, 3.0_pct, 2030, "2025-05-08", target_status::resolution,
     "parliament resolution, +0.2 points a year",
     "https://sloveniatimes.com/43435/slovenia-plans-sharp-rise-in-defence-spending ; https://www.cafelutza.ro/sumar/slovenia-va-creste-cheltuielile-pentru-aparare-la-2-din-pib-in-2025-si-la-3-pana-in-2030-refuzand-obiectivul-nato-de-5-pana-in-2035-ef4e"},
    {"SWE", target_metric::core, target_base::gdp, 3.5_pct, 2030, "2025-03", target_status::plan,
     "government plan",
     "Defense News via https://avioblog.it/sweden-targets-30b-increase-in-defense-spending-to-hit-3-5-of-gdp-by-2030 ; day: memory, unverified"},
    {"SWE", target_metric::total, target_base::gdp, 5.0_pct, 2035, "2025-06-13", target_status::announced,
     "announced",
     "AP https://theaustralian.info/aussie/sweden-netherlands-say-before-nato-summit-they-will-spend-5-of-gdp-on-defense/index.php"},
    {"TUR", target_metric::total, target_base::gdp, 5.0_pct, 2035, "2025-06-27", target_status::other,
     "supported (ministry source)",
     "https://devdiscourse-testslot.azurewebsites.net/article/business/3482700-turkey-boosts-nato-commitment-with-ambitious-defence-spending-plans"},
};
// clang-format on

// Never defined: a malformed table stops the compilation at a call whose name says why.
void national_targets_are_grouped_by_country();
void national_target_is_incomplete();

consteval bool table_is_sound() {
    constexpr std::string_view alliance = "XNA";
    std::string_view last;
    for (const auto& t : all) {
        if (t.country.size() != 3 || t.status_text.empty() || t.source.empty()
            || t.target <= percent{})
            national_target_is_incomplete();
        if (t.country < last && last != alliance) national_targets_are_grouped_by_country();
        last = t.country;
    }
    return true;
}
static_assert(table_is_sound());
} // namespace detail::targets

/// All of them: those of the alliance first, then by country, in the order of the collection.
///
/// Source: each row names its own, mostly press reports. Where the day was not documented the
/// month stands alone; a target without any documented source is left out.
inline constexpr const auto& national_targets = detail::targets::all;

/// Whether a target was withdrawn or replaced.
[[nodiscard]] constexpr bool is_void(const national_target& t) noexcept {
    return t.status == target_status::superseded || t.status == target_status::dropped;
}

} // namespace muster

#endif // MUSTER_POLICY_DATA_NATIONAL_PLEDGES_HPP
