// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_TERMS_VALUATION_HPP
#define MUSTER_AUDIT_TERMS_VALUATION_HPP

/// \file
/// Words by which a donation says how it was valued.

#include <muster/audit/terms/row.hpp>

namespace muster::terms {

/// The value at which donated stock stands in the books.
/// Source: this project.
inline constexpr row old_values[] = {
    {"en", "book, depreciated"},
    {"de", "buchwert*, zeitwert*"},
    {"fr", "valeur comptable, valeur residuelle"},
    {"it", "valore contabile"},
    {"es", "valor contable"},
    {"pt", "valor contabilistico"},
    {"nl", "boekwaarde*"},
    {"pl", "wartosc ksiegowa, wartosci ksiegowej"},
    {"cs", "ucetni hodnota, ucetni hodnote, zustatkova cena"},
    {"ro", "valoare contabila, valoarea contabila"},
    {"el", "λογιστικη αξια, λογιστικησ αξιασ"},
    {"tr", "defter degeri"},
    {"da", "bogfort vaerdi"},
    {"no", "bokfort verdi"},
    {"sv", "bokfort varde"},
    {"fi", "kirjanpitoarvo*"},
    {"hu", "konyv szerinti"},
};

/// The value of what replaces it.
/// Source: this project.
inline constexpr row new_values[] = {
    {"en", "replacement"},
    {"de", "wiederbeschaffung*, ersatzbeschaffung*"},
    {"fr", "valeur remplacement, cout remplacement"},
    {"it", "valore sostituzione, costo sostituzione"},
    {"es", "valor reposicion, coste reposicion"},
    {"pt", "valor substituicao, custo substituicao"},
    {"nl", "vervangingswaarde*"},
    {"pl", "wartosc odtworzeniowa, wartosci odtworzeniowej"},
    {"cs", "reprodukcni cena, reprodukcni hodnota"},
    {"ro", "valoare inlocuire, cost inlocuire"},
    {"el", "αξια αντικαταστασησ, κοστοσ αντικαταστασησ"},
    {"tr", "ikame degeri, yenileme bedeli"},
    {"da", "genanskaffelsesvaerdi*"},
    {"no", "gjenanskaffelsesverdi*"},
    {"sv", "ateranskaffningsvarde*"},
    {"fi", "jalleenhankinta*"},
    {"hu", "potlasi ertek, potlasi erteken"},
};

} // namespace muster::terms

#endif // MUSTER_AUDIT_TERMS_VALUATION_HPP
