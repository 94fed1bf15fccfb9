// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_TERMS_DISASTER_HPP
#define MUSTER_AUDIT_TERMS_DISASTER_HPP

/// \file
/// Words of disasters: what is done before one, and what after it.

#include <muster/audit/terms/row.hpp>

namespace muster::terms {

/// What is there before a disaster: stocks, warnings, shelters. A bare word for a shelter is left
/// out where it is said of bus stops, of huts or of homes for the homeless, too. Source: this
/// project.
inline constexpr row preparations[] = {
    {"en", "stock, stocks, stockpile, stockpiles, warning, siren, sirens, shelter, "
           "relief scheme, relief schemes, "
           "shelters"},
    {"de", "vorrat, vorrate, bevorratung*, notvorrat*, warnsystem*, sirene, sirenen, "
           "schutzraum, schutzraume"},
    {"fr", "stock, stocks, alerte, sirene, sirenes, abri antiaerien, abris antiaeriens, "
           "digue, digues, protection inondations"},
    {"it", "scorte, allerta, allertamento, sirena, sirene, rifugio antiaereo, "
           "rifugi antiaerei"},
    {"es", "existencias, reservas estrategicas, alerta, sirena, sirenas, "
           "refugio antiaereo, refugios antiaereos"},
    {"pt", "reservas estrategicas, alerta, sirene, sirenes, abrigo antiaereo, "
           "abrigos antiaereos"},
    {"nl", "voorraad, voorraden, waarschuwing*, sirene, sirenes, schuilkelder*"},
    {"pl", "zapasy strategiczne, zapasow strategicznych, rezerwy strategiczne, ostrzegania, "
           "syreny, syren, schron, "
           "schrony, schronow"},
    {"cs", "hmotne rezervy, hmotnych rezerv, varovani, sirena, sireny, ukryt, ukryty, "
           "ukrytu"},
    {"ro", "stocuri, stocurilor, avertizare, alertare, sirene, adapost antiaerian, "
           "adaposturi antiaeriene, adapost civila, adaposturi civila"},
    {"el", "αποθεματα, αποθεματων, προειδοποιησ*, σειρηνεσ, σειρηνων, "
           "αντιαεροπορικα καταφυγια, αντιαεροπορικων καταφυγιων"},
    {"tr", "stok, stoklari, erken uyari, siren, sirenleri, siginak, siginaklar*"},
    {"da", "beredskabslager*, varsling*, sirener, beskyttelsesrum*"},
    {"no", "beredskapslager*, varsling*, sirener, tilfluktsrom*"},
    {"sv", "beredskapslager*, varningssystem*, sirener, skyddsrum*"},
    {"fi", "varmuusvarast*, varoitusjarjestelm*, sireeni*, vaestonsuoj*"},
    {"hu", "keszlet, keszletek, sziren*, ovohely*"},
};

/// What is done after one. Words that are said of any renovation, such as Czech "rekonstrukce" and
/// "obnova", are left out or stand with a disaster.
/// Source: this project.
inline constexpr row repairs[] = {
    {"en", "reconstruction, rebuild, rebuilding, compensation, relief"},
    {"de", "wiederaufbau*, entschadigung*, soforthilfe*, schadensbeseitigung*"},
    {"fr", "reconstruction, indemnisation, indemnisations"},
    {"it", "ricostruzione, indennizzo, indennizzi, ripristino danni"},
    {"es", "reconstruccion, indemnizacion, indemnizaciones"},
    {"pt", "reconstrucao, indemnizacao, indemnizacoes"},
    {"nl", "wederopbouw, herbouw, schadevergoeding*"},
    {"pl", "odbudowa, odbudowy, odbudowe, odszkodowania, usuwanie skutkow, "
           "usuwania skutkow"},
    {"cs", "obnova povodni, obnova povodnich, obnovy povodnich, odskodneni, "
           "nahrada skod, odstraneni nasledku, odstraneni skod"},
    {"ro", "reconstructie, reconstructia, refacere inundatii, refacere calamitati, "
           "despagubiri"},
    {"el", "ανοικοδομηση, ανοικοδομησησ, αποζημιωση, αποζημιωσεισ, αποκατασταση ζημιων, "
           "αποκαταστασησ ζημιων"},
    {"tr", "yeniden insa, yeniden insasi, yeniden yapimi, tazminat, tazminatlar*"},
    {"da", "genopbygning*, skadeserstatning*"},
    {"no", "gjenoppbygging*, gjenreising*"},
    {"sv", "ateruppbyggnad*, skadeersattning*"},
    {"fi", "jalleenrakent*, jalleenrakennu*, vahingonkorvau*"},
    {"hu", "ujjaepites*, karok helyreallitas*, karterites*, kartalanitas*"},
};

/// Disasters. What protects from one is a word of its own in most languages ("Hochwasserschutz",
/// "protipovodnova") and is not matched: a stem ends where the word for the damage begins.
/// Source: Polish: Council Regulation (EC) No 2012/2002 (klęska żywiołowa, odbudowa) and the
/// proposal
///         COM(2025) 250 (powódź), both on the European Union Solidarity Fund; else this project.
inline constexpr row hazards[] = {
    {"en", "disaster, disasters, flood, floods, flooding, earthquake, after storm, "
           "storm damage, storms, hurricane, forest fire, forest fires, wildfire, "
           "wildfires, landslide, drought"},
    {"de", "hochwasser, hochwasserschad*, uberschwemmung, uberschwemmungen, "
           "flutkatastrophe*, flutschad*, naturkatastrophe*, erdbeben, sturmschad*, "
           "unwetter, unwetterschad*, waldbrand, waldbrande, erdrutsch*, durre"},
    {"fr", "inondation, inondations, crues, catastrophe, catastrophes, seisme, seismes, "
           "tempete, tempetes, ouragan, ouragans, intemperies, secheresse, "
           "glissement terrain, incendies forets, feux forets"},
    {"it", "alluvione, alluvioni, eventi alluvionali, evento alluvionale, terremoto, "
           "terremoti, sisma, eventi sismici, evento sismico, calamita, catastrofe, "
           "nubifragio, siccita, incendi boschivi, frana, frane"},
    {"es", "inundacion, inundaciones, riada, riadas, terremoto, terremotos, sismo, sismos, seismo, "
           "seismos, catastrofe, catastrofes, sequia, huracan, incendio forestal, "
           "incendios forestales"},
    {"pt", "inundacao, inundacoes, cheias, sismo, sismos, terramoto, terramotos, catastrofe, "
           "catastrofes, tempestade, tempestades, incendio florestal, "
           "incendios florestais"},
    {"nl", "overstroming, overstromingen, watersnood, watersnoodramp*, aardbeving, "
           "aardbevingen, natuurramp*, bosbrand, bosbranden"},
    {"pl", "powodz, powodzi, powodzie, kleska zywiolowa, kleski zywiolowej, "
           "klesk zywiolowych, trzesienie ziemi, trzesienia ziemi, huragan, huraganu, "
           "nawalnica, nawalnicy, susza, suszy, osuwisko, osuwiska, pozary lasow"},
    {"cs", "povoden, povodne, povodni, povodnich, zemetreseni, zivelni pohroma, "
           "zivelni pohromy, zivelnich pohrom, vichrice, lesni pozary, "
           "lesnich pozaru, sesuv, sesuvu"},
    {"ro", "inundatie, inundatii, inundatiile, cutremur, cutremure, cutremurului, "
           "calamitati, calamitate, calamitatilor, dezastru, dezastre, seceta, "
           "alunecare teren, alunecari teren"},
    {"el", "πλημμυρα, πλημμυρεσ, πλημμυρων, πλημμυροπαθ*, σεισμοσ, σεισμου, σεισμων, "
           "σεισμοπληκτ*, πυρκαγια, πυρκαγιεσ, πυρκαγιων, πυροπληκτ*, "
           "φυσικη καταστροφη, φυσικων καταστροφων, ξηρασια, κατολισθησ*"},
    {"tr", "deprem, depremi, depremzede*, afet, afeti, afetzede*, "
           "sel felaketi, orman yangini, orman yanginlari, kuraklik, heyelan"},
    {"da", "oversvommelse, oversvommelser, stormflod, jordskaelv, naturkatastrofe*, "
           "skovbrand, skovbrande"},
    {"no", "flom, flommen, oversvommelse, oversvommelser, jordskjelv, naturkatastrofe*, "
           "skogbrann, skogbranner, jordskred"},
    {"sv", "oversvamning, oversvamningar, jordbavning, jordbavningar, naturkatastrof*, "
           "skogsbrand, skogsbranden, skogsbrander, jordskred"},
    {"fi", "tulva, tulvat, tulvavahin*, maanjaristy*, luonnonkatastrof*, "
           "luonnonmullistu*, metsapalo, metsapalot, myrskytuho*, kuivuus"},
    {"hu", "arviz, arvizkar*, foldrenges, foldrengesek, viharkar*, "
           "termeszeti katastrofa, termeszeti csapas, aszaly, aszalykar*, erdotuz, "
           "erdotuzek, foldcsuszamlas"},
};

} // namespace muster::terms

#endif // MUSTER_AUDIT_TERMS_DISASTER_HPP
