// SPDX-License-Identifier: MIT
#ifndef MUSTER_POLICY_DATA_NATO_LATER_HPP
#define MUSTER_POLICY_DATA_NATO_LATER_HPP

/// \file
/// Shares and money of later editions, as far as they could be had: each figure names its edition.
/// Source: NATO, Defence Expenditure of NATO Countries (2014-2025), 28 August 2025, and Defence
/// Investment of NATO Countries (2014-2026), July 2026, as quoted in public sources.

#include <muster/core/decimal.hpp>
#include <muster/policy/data/nato_row.hpp>
#include <muster/policy/nato_edition.hpp>

#include <string_view>

namespace muster::detail {

/// One figure of an edition that could be had only in part.
struct nato_single {
    nato_indicator indicator{};
    std::string_view country;
    int year = 0;
    decimal value{}; ///< in the printed unit
    bool estimate = false;
    nato_edition edition{};
};

// clang-format off
/// Per cent of GDP in billionths, 2014 to 2024 (estimate). The copy does not name its edition; it is
/// attributed to that of August 2025 by comparison. Albania 2023 and 2024 are rounded by the copyist.
inline constexpr nato_row nato_share_attributed_2025[] = {
    {"ALB", {1330681866, 1148644630, 1090626925, 1096085014, 1146882847, 1265739175, 1289147963, 1236001144, 1202377310, 1750000000, 1700000000}},
    {"BEL", {966327230, 911845185, 898067341, 886846945, 892442756, 886996840, 1005822694, 1042687518, 1162437210, 1181787730, 1286805534}},
    {"BGR", {1309083361, 1246351274, 1243596249, 1221937834, 1450952374, 3144799907, 1585822094, 1510380055, 1587078902, 1944403925, 1953847329}},
    {"CAN", {1006365256, 1200724604, 1158918380, 1436996587, 1298263517, 1294475316, 1409079362, 1270351961, 1198141316, 1327219657, 1471471309}},
    {"CZE", {936770138, 1015594148, 941897707, 1018359581, 1090114588, 1160554267, 1273719698, 1345746877, 1290615505, 1320845313, 2075680277}},
    {"DEU", {1162231588, 1164425933, 1178305888, 1207244413, 1226072617, 1325497463, 1492791624, 1429699281, 1476118417, 1614976600, 2003724285}},
    {"DNK", {1149802569, 1114793425, 1151061987, 1139989183, 1283104850, 1299197935, 1373782618, 1291546723, 1361574238, 2000183792, 2268266221}},
    {"ESP", {915131542, 919850945, 802699456, 899815730, 921588813, 899823723, 995383515, 1015516312, 1136402915, 1164731393, 1429382384}},
    {"EST", {1898494092, 1988478971, 2026480893, 1973270908, 1972560870, 2001031973, 2264143827, 2016303424, 2137438630, 2998590044, 3365538348}},
    {"FIN", {1459058075, 1458125904, 1431742514, 1393282333, 1396192838, 1460266526, 1540577351, 1407979169, 1685157182, 2119757568, 2403650958}},
    {"FRA", {1815176473, 1779593760, 1791256438, 1780362057, 1813712698, 1815453354, 1986004023, 1903833004, 1867632655, 1944185770, 2032427247}},
    {"GBR", {2142375696, 2031899571, 2088204876, 2077204963, 2100167851, 2081942199, 2352978817, 2287695808, 2266792325, 2248637950, 2332988450}},
    {"GRC", {2236943799, 2322669732, 2401869437, 2372439371, 2524910327, 2420838076, 2872205659, 3664724182, 3874744412, 2763596213, 2740117844}},
    {"HRV", {1808199360, 1748830519, 1589121373, 1633297630, 1542434772, 1603706540, 1696655962, 1971597657, 1802621490, 1670287254, 1867474031}},
    {"HUN", {857233094, 904215891, 999117253, 1191696835, 1002204120, 1327824879, 1746280526, 1315210033, 1833148034, 2049511493, 2129138634}},
    {"ITA", {1132310942, 1058422287, 1170152023, 1193909370, 1220332891, 1166080013, 1579536902, 1522678926, 1498107305, 1470395502, 1497509515}},
    {"LTU", {883811213, 1134887560, 1480169244, 1712200310, 1946893420, 1983566633, 2049452011, 1949376490, 2444381973, 2712640331, 3087800111}},
    {"LUX", {367663142, 414483275, 379846626, 494744174, 501214228, 547356275, 578256425, 471688416, 563155852, 1056754852, 1189560392}},
    {"LVA", {969921485, 1068632858, 1486506719, 1651554288, 2133252391, 2091230036, 2226394134, 2156119646, 2252180855, 2967720312, 3360018421}},
    {"MKD", {1088401743, 1047100477, 970117385, 894992121, 942989391, 1159116075, 1240588753, 1453709949, 1580597095, 1679972997, 1887932196}},
    {"MNE", {1504432324, 1403977350, 1423126679, 1340730402, 1368968475, 1333266007, 1731844243, 1554954591, 1377987846, 1518862723, 1716077691}},
    {"NLD", {1123601249, 1103381164, 1125074587, 1118377971, 1185721203, 1285456299, 1365666283, 1319154555, 1385974090, 1602799219, 2003353528}},
    {"NOR", {1539005243, 1582297479, 1733689781, 1705163049, 1715286027, 1843732453, 1965994667, 1676316677, 1458062133, 1823688454, 2274756647}},
    {"POL", {1864472246, 2211085341, 1986723542, 1881390838, 1995933772, 1964549673, 2207215563, 2191406468, 2207954950, 3270387078, 3788951289}},
    {"PRT", {1306764053, 1328835106, 1268260343, 1239953722, 1341308239, 1373804447, 1426347963, 1521866694, 1391749870, 1332486452, 1581433015}},
    {"ROU", {1347606162, 1450712302, 1427723436, 1733706794, 1790533501, 1830805868, 2003586290, 1847647249, 1750151873, 1598189092, 2171074155}},
    {"SVK", {981634127, 1106623186, 1111366669, 1100123602, 1216731131, 1702368498, 1903634438, 1712409220, 1801684340, 1838808959, 1960171699}},
    {"SVN", {983231509, 938787518, 1015080585, 990522619, 1017656305, 1061658529, 1065527299, 1239449488, 1295577962, 1316628122, 1371048503}},
    {"SWE", {1072162240, 1017619510, 977691206, 975282799, 978001279, 1043775150, 1098100433, 1426863042, 1479289932, 1683017165, 2305686177}},
    {"TUR", {1446641358, 1383363254, 1454485120, 1510128174, 1815914487, 1852501188, 1860127141, 1605284598, 1356958867, 1483632282, 2131924372}},
    {"USA", {3713862253, 3505068784, 3488763768, 3278246175, 3254445310, 3486010422, 3608908025, 3479954639, 3210598883, 3095158874, 3205383573}},
    {"NATO", {2562248439, 2462541912, 2460564590, 2372244577, 2378969109, 2515856863, 2686749529, 2587944706, 2444020463, 2442299715, 2614896246}},
    {"NATO-EUR-CAN", {1398854284, 1398432807, 1411503505, 1452489495, 1480959004, 1512400005, 1691038618, 1628711798, 1629439501, 1743400561, 1989713087}},
};

/// Figures that were quoted from later editions.
inline constexpr nato_single nato_quoted[] = {
    {nato_indicator::equipment, "SWE", 2025, {35827251, 6}, true, nato_edition::august_2025},
    {nato_indicator::equipment, "SWE", 2026, {2541, 2}, true, nato_edition::july_2026},
    {nato_indicator::national_current, "DEU", 2026, {124660, 0}, true, nato_edition::july_2026},
    {nato_indicator::national_current, "GBR", 2014, {39902, 0}, false, nato_edition::july_2026},
    {nato_indicator::national_current, "GBR", 2015, {38940, 0}, false, nato_edition::july_2026},
    {nato_indicator::national_current, "GBR", 2016, {41590, 0}, false, nato_edition::july_2026},
    {nato_indicator::national_current, "GBR", 2017, {43257, 0}, false, nato_edition::july_2026},
    {nato_indicator::national_current, "GBR", 2018, {45202, 0}, false, nato_edition::july_2026},
    {nato_indicator::national_current, "GBR", 2019, {46509, 0}, false, nato_edition::july_2026},
    {nato_indicator::national_current, "GBR", 2020, {49495, 0}, false, nato_edition::july_2026},
    {nato_indicator::national_current, "GBR", 2021, {52283, 0}, false, nato_edition::july_2026},
    {nato_indicator::national_current, "GBR", 2022, {57269, 0}, false, nato_edition::july_2026},
    {nato_indicator::national_current, "GBR", 2023, {61164, 0}, false, nato_edition::july_2026},
    {nato_indicator::national_current, "GBR", 2024, {65841, 0}, false, nato_edition::july_2026},
    {nato_indicator::national_current, "GBR", 2025, {70511, 0}, true, nato_edition::july_2026},
    {nato_indicator::national_current, "GBR", 2026, {81117, 0}, true, nato_edition::july_2026},
    {nato_indicator::national_current, "SWE", 2024, {140549, 0}, false, nato_edition::july_2026},
    {nato_indicator::share_of_gdp, "ALB", 2025, {201, 2}, true, nato_edition::august_2025},
    {nato_indicator::share_of_gdp, "BEL", 2025, {200, 2}, true, nato_edition::august_2025},
    {nato_indicator::share_of_gdp, "BGR", 2025, {206, 2}, true, nato_edition::august_2025},
    {nato_indicator::share_of_gdp, "CAN", 2025, {201, 2}, true, nato_edition::august_2025},
    {nato_indicator::share_of_gdp, "CZE", 2025, {200, 2}, true, nato_edition::august_2025},
    {nato_indicator::share_of_gdp, "DEU", 2025, {222, 2}, true, nato_edition::july_2026},
    {nato_indicator::share_of_gdp, "DEU", 2026, {269, 2}, true, nato_edition::july_2026},
    {nato_indicator::share_of_gdp, "ESP", 2025, {200, 2}, true, nato_edition::august_2025},
    {nato_indicator::share_of_gdp, "EST", 2025, {338, 2}, true, nato_edition::august_2025},
    {nato_indicator::share_of_gdp, "GBR", 2014, {213, 2}, false, nato_edition::july_2026},
    {nato_indicator::share_of_gdp, "GBR", 2015, {202, 2}, false, nato_edition::july_2026},
    {nato_indicator::share_of_gdp, "GBR", 2016, {207, 2}, false, nato_edition::july_2026},
    {nato_indicator::share_of_gdp, "GBR", 2017, {206, 2}, false, nato_edition::july_2026},
    {nato_indicator::share_of_gdp, "GBR", 2018, {208, 2}, false, nato_edition::july_2026},
    {nato_indicator::share_of_gdp, "GBR", 2019, {206, 2}, false, nato_edition::july_2026},
    {nato_indicator::share_of_gdp, "GBR", 2020, {233, 2}, false, nato_edition::july_2026},
    {nato_indicator::share_of_gdp, "GBR", 2021, {225, 2}, false, nato_edition::july_2026},
    {nato_indicator::share_of_gdp, "GBR", 2022, {222, 2}, false, nato_edition::july_2026},
    {nato_indicator::share_of_gdp, "GBR", 2023, {222, 2}, false, nato_edition::july_2026},
    {nato_indicator::share_of_gdp, "GBR", 2024, {228, 2}, false, nato_edition::july_2026},
    {nato_indicator::share_of_gdp, "GBR", 2025, {232, 2}, true, nato_edition::july_2026},
    {nato_indicator::share_of_gdp, "GBR", 2026, {256, 2}, true, nato_edition::july_2026},
    {nato_indicator::share_of_gdp, "ITA", 2025, {201, 2}, true, nato_edition::august_2025},
    {nato_indicator::share_of_gdp, "LTU", 2025, {400, 2}, true, nato_edition::august_2025},
    {nato_indicator::share_of_gdp, "LUX", 2025, {200, 2}, true, nato_edition::august_2025},
    {nato_indicator::share_of_gdp, "LVA", 2025, {373, 2}, true, nato_edition::august_2025},
    {nato_indicator::share_of_gdp, "MKD", 2025, {200, 2}, true, nato_edition::august_2025},
    {nato_indicator::share_of_gdp, "NATO", 2025, {276, 2}, true, nato_edition::august_2025},
    {nato_indicator::share_of_gdp, "NOR", 2025, {335, 2}, true, nato_edition::august_2025},
    {nato_indicator::share_of_gdp, "POL", 2025, {448, 2}, true, nato_edition::august_2025},
    {nato_indicator::share_of_gdp, "POL", 2025, {425, 2}, true, nato_edition::july_2026},
    {nato_indicator::share_of_gdp, "POL", 2026, {468, 2}, true, nato_edition::july_2026},
    {nato_indicator::share_of_gdp, "PRT", 2025, {200, 2}, true, nato_edition::august_2025},
    {nato_indicator::share_of_gdp, "SWE", 2026, {322, 2}, true, nato_edition::july_2026},
    {nato_indicator::share_of_gdp, "USA", 2025, {322, 2}, true, nato_edition::august_2025},
    {nato_indicator::usd_constant_2021, "SWE", 2026, {21538, 0}, true, nato_edition::july_2026},
    {nato_indicator::usd_current, "SWE", 2026, {24186, 0}, true, nato_edition::july_2026},
    {nato_indicator::usd_current, "USA", 2026, {1032849, 0}, true, nato_edition::july_2026},
};
// clang-format on

} // namespace muster::detail

#endif // MUSTER_POLICY_DATA_NATO_LATER_HPP
