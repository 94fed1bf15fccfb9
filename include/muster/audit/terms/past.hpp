// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_TERMS_PAST_HPP
#define MUSTER_AUDIT_TERMS_PAST_HPP

/// \file
/// Words of payments for the past: for a former war, for former soldiers, for former weapons.

#include <muster/audit/terms/row.hpp>

namespace muster::terms {

/// Damage done by a former war, and what is paid for it.
/// Source: this project.
inline constexpr row war_damage[] = {
    {"en", "war damage, war damages, war reparations"},
    {"de", "kriegsschad*, kriegsfolgelast*"},
    {"fr", "dommages guerre"},
    {"it", "danni bellici, danni di guerra"},
    {"es", "danos de guerra"},
    {"pt", "danos de guerra"},
    {"nl", "oorlogsschade"},
    {"pl", "szkody wojenne, szkod wojennych, odszkodowania wojenne, reparacje wojenne"},
    {"cs", "valecne skody, valecnych skod, valecne reparace"},
    {"ro", "daune razboi, despagubiri razboi"},
    {"el", "πολεμικεσ ζημιεσ, πολεμικων ζημιων, πολεμικεσ αποζημιωσεισ, "
           "πολεμικων αποζημιωσεων"},
    {"tr", "savas hasari, savas tazminati, savas tazminatlari"},
    {"da", "krigsskade*"},
    {"no", "krigsskade*"},
    {"sv", "krigsskad*"},
    {"fi", "sotavahin*, sotakorvau*"},
    {"hu", "haborus karok, haborus kartalanitas*, haborus jovatetel*"},
};

/// Pensions, and what goes to survivors. A military pension is a cost of forces.
/// Source: SIPRI, sources and methods: pensions of military personnel are included.
inline constexpr row pensions[] = {
    {"en", "pension, pensions, survivor, survivors"},
    {"de", "pensionen, hinterbliebene*, ruhegehalt*, rente, renten, altersversorgung"},
    {"fr", "pension militaire, pensions, retraites"},
    {"it", "pensione, pensioni, pensionistic*, superstiti"},
    {"es", "pension, pensiones"},
    {"pt", "pensao, pensoes"},
    {"nl", "pensioen*, nabestaanden*"},
    {"pl", "emerytur*, emerytal*, renty rodzinne"},
    {"cs", "duchod, duchody, duchodu, penze, penzi, vysluhov*"},
    {"ro", "pensie, pensii, pensiile, pensiilor"},
    {"el", "συνταξιοδοτ*, συνταξιουχ*"},
    {"tr", "emeklilik, emekli"},
    {"da", "pension, pensioner"},
    {"no", "pensjon, pensjoner, pensjonist*, tjenestepensjon*"},
    {"sv", "pension, pensioner"},
    {"fi", "elake, elakkeet, elakkeiden, elakkeisiin"},
    {"hu", "nyugdij*"},
};

/// Former soldiers. A word is left out where it is said of sports or of old cars, too, or names
/// streets and squares: a place des Anciens Combattants and an ulica Kombatantow are no benefit.
/// Source: SIPRI, sources and methods: veterans' benefits are not included.
inline constexpr row veterans[] = {
    {"en", "veteran, veterans"},
    {"de", "veteran, veteranen, kriegsveteran*, kriegsopferfursorge, "
           "kriegsopferversorgung"},
    {"fr", "anciens combattants memoire, office national anciens combattants, "
           "anciens combattants allocation, anciens combattants soutien, "
           "monde combattant"},
    {"it", "assistenza reduci, assistenza ex combattenti, veterani guerra"},
    {"es", "veteranos guerra, veteranos fuerzas, excombatiente*, ex combatientes"},
    {"pt", "estatuto antigo combatente, "
           "complemento antigos combatentes, veteranos guerra"},
    {"nl", "veteranen, veteraan, oorlogsveteran*"},
    {"pl", "weteran, weterani, weteranom, kombatanci, kombatantom"},
    {"cs", "valecny veteran, valecni veterani, valecnych veteranu, valecnym veteranum"},
    {"ro", "veterani razboi"},
    {"el", "βετεραν*, αναπηροι πολεμου, αναπηρων πολεμου"},
    {"tr", "muharip gaziler, harp malulu, harp malulleri"},
    {"da", "krigsveteran*, veteraner"},
    {"no", "krigsveteran*, veteraner"},
    {"sv", "krigsveteran*, utlandsveteran*"},
    {"fi", "sotaveteraanit, sotaveteraanien, rintamaveteraanit, rintamaveteraanien, "
           "sotainvalidit, sotainvalidien"},
    {"hu", "haborus veteran*, hadirokkant*"},
};

/// Destruction of weapons, and demobilisation. French "armes" alone is left out: many a square is a
/// place d'Armes; Hungarian "leszereles", too: any machine is dismantled by that word.
/// Source: SIPRI, sources and methods: demobilization and weapon destruction are not included.
inline constexpr row disarmament[] = {
    {"en", "demobilisation, demobilization, destruction weapon, destruction weapons"},
    {"de", "demobilisierung, demobilmachung, waffenvernichtung, vernichtung waffen"},
    {"fr", "demobilisation, destruction armement, destruction armements"},
    {"it", "distruzione armi, distruzione armamenti, smobilitazione truppe"},
    {"es", "desmovilizacion, destruccion armas, destruccion armamento"},
    {"pt", "desmobilizacao, destruicao armas, destruicao armamento"},
    {"nl", "demobilisatie, wapenvernietiging, vernietiging wapens"},
    {"pl", "demobilizacja, demobilizacji, niszczenie broni, niszczenia broni, "
           "zniszczenie broni"},
    {"cs", "demobilizace, demobilizaci, niceni zbrani, zniceni zbrani"},
    {"ro", "demobilizare, demobilizarea, distrugerea armelor, distrugerea armamentului"},
    {"el", "καταστροφη οπλων, καταστροφησ οπλων, καταστροφη οπλικων"},
    {"tr", "silah imhasi, silahlarin imhasi"},
    {"da", "demobilisering, destruktion vaben"},
    {"no", "demobilisering, destruksjon vapen"},
    {"sv", "demobilisering, destruktion vapen"},
    {"fi", "demobilisaatio, aseiden havittaminen, aseiden havittamisen"},
    {"hu", "demobilizalas, fegyverek megsemmisitese"},
};

} // namespace muster::terms

#endif // MUSTER_AUDIT_TERMS_PAST_HPP
