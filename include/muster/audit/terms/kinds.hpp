// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_TERMS_KINDS_HPP
#define MUSTER_AUDIT_TERMS_KINDS_HPP

/// \file
/// Words that tell a kind of spending where the codes of a line leave it open.

#include <muster/audit/terms/row.hpp>

namespace muster::terms {

/// Space and cyber. Read in claims that are military by their codes, and in no others.
/// Source: this project.
inline constexpr row domains[] = {
    {"en", "cyber*, space, satellite, satellites"},
    {"de", "cyber*, weltraum*, satellit*"},
    {"fr", "cyber*, forces spatiales, defense spatiale, commandement espace, satellite, "
           "satellites, satellitaire*"},
    {"it", "cyber*, cibernetic*, spaziale, spaziali, satellit*"},
    {"es", "ciber*, espacial, espaciales, satelite, satelites"},
    {"pt", "ciber*, espacial, espaciais, satelite, satelites"},
    {"nl", "cyber*, ruimtevaart*, satelliet*"},
    {"pl", "cyber*, kosmiczn*, satelit*"},
    {"cs", "kyber*, kosmick*, vesmirn*, druzic*"},
    {"ro", "cyber*, cibernetic*, spatiul cosmic, satelit*"},
    {"el", "κυβερνοχωρ*, κυβερνοαμυν*, κυβερνοασφαλ*, διαστημικ*, δορυφορ*"},
    {"tr", "siber, uzay, uydu, uydular*"},
    {"da", "cyber*, rumfart*, satellit*"},
    {"no", "cyber*, romfart*, satellitt*"},
    {"sv", "cyber*, rymd*, satellit*"},
    {"fi", "kyber*, avaruu*, satelliit*"},
    {"hu", "kiber*, urkutatas*, muhold*"},
};

/// Civilian staff. Read in lines of pensions alone.
/// Source: this project.
inline constexpr row civilians[] = {
    {"en", "civilian, civilians"},
    {"de", "zivil*"},
    {"fr", "civil, civils, civile, civiles"},
    {"it", "civile, civili"},
    {"es", "civil, civiles"},
    {"pt", "civil, civis"},
    {"nl", "burgerpersoneel, burgermedewerkers"},
    {"pl", "cywiln*"},
    {"cs", "civiln*"},
    {"ro", "civil, civili"},
    {"el", "πολιτικο προσωπικο, πολιτικου προσωπικου"},
    {"tr", "sivil"},
    {"da", "civil, civile, civilt"},
    {"no", "sivil, sivile, sivilt"},
    {"sv", "civil, civila, civilt"},
    {"fi", "siviil*"},
    {"hu", "civil, polgari"},
};

/// Military staff. Read in lines of pensions alone.
/// Source: this project.
inline constexpr row soldiers[] = {
    {"en", "military, soldier, soldiers, officer, officers, war veteran, war veterans, war "
           "pension, war pensions"},
    {"de", "militar*, soldat*, offizier*"},
    {"fr", "militaire, militaires, soldats, officiers"},
    {"it", "militare, militari, soldati, ufficiali"},
    {"es", "militar, militares, soldados, guardia civil"},
    {"pt", "militar, militares, soldados"},
    {"nl", "militair*, soldaten"},
    {"pl", "wojskow*, zolnierz*, oficer*"},
    {"cs", "vojak*, vojac*, vojensk*"},
    {"ro", "militar, militari, militare, militarilor"},
    {"el", "στρατιωτικ*"},
    {"tr", "asker*, subay*"},
    {"da", "militaer*, soldat*"},
    {"no", "militaer*, soldat*"},
    {"sv", "militar*, soldat*"},
    {"fi", "sotila*, upseer*"},
    {"hu", "katona*"},
};

/// Police missions abroad. Read in lines of other forces alone.
/// Source: this project.
inline constexpr row police_missions[] = {
    {"en", "police mission, police missions"},
    {"de", "polizeimission*"},
    {"fr", "mission police, missions police"},
    {"it", "missione polizia, missioni polizia"},
    {"es", "mision policial, misiones policiales"},
    {"pt", "missao policial, missoes policiais"},
    {"nl", "politiemissie*"},
    {"pl", "misja policyjna, misje policyjne, misji policyjnych"},
    {"cs", "policejni mise, policejnich misi"},
    {"ro", "misiune politie, misiuni politie"},
    {"el", "αστυνομικη αποστολη, αστυνομικεσ αποστολεσ, αστυνομικων αποστολων"},
    {"tr", "polis misyonu"},
    {"da", "politimission*"},
    {"no", "politimisjon*"},
    {"sv", "polismission*"},
    {"fi", "poliisimissio*"},
    {"hu", "rendori misszio"},
};

} // namespace muster::terms

#endif // MUSTER_AUDIT_TERMS_KINDS_HPP
