// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_COLUMN_NAMES_HPP
#define MUSTER_LINK_COLUMN_NAMES_HPP

/// \file
/// What the name of a column says of it, in the languages of the alliance.

#include <muster/core/text.hpp>
#include <muster/link/fold.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace muster::link {

/// What a column is said to hold: where, for how much, by whom, what.
enum class column_name : std::uint8_t { unknown, place, amount, office, title };

namespace detail {

struct column_words {
    column_name say{};
    std::string_view words{};
};

// Folded, in Latin letters: words of up to four letters whole, longer ones wherever they stand in a
// word. What is found first counts: "local_authority" is a place, "buyer_name" an office.
// Source: a list of this project of what registers of public works call their columns.
inline constexpr column_words words_of_columns[] = {
    {column_name::place,
     "place city town village munic locat local region county country district state site "
     "commun ville lieu departeme provinc comun luogo lugar ciudad cidade concelho freguesi "
     "judet oras uat ort stadt gemei kreis bezirk bundesland plaats stad kommun sted fylke lan "
     "kunta kaupunki maakun paikk vald linn maakond asukoht pasvald novads pilset vieta savival "
     "miest rajon gmina gminy miejsc powiat wojew miast obec okres kraj mesto misto lokal opcin "
     "obcin zupan grad naselj naselen opstin obstin obshtin oblast telepul varos megye helys il "
     "ilce sehir belde mahall dimos topos topothe perioch perifer nomos qytet bashki"},
    {column_name::amount,
     "amount price cost value budget total eur meur keur euro usd gbp sum montant cout import "
     "coste presup monto valor custo orcamen costo prezzo betrag kosten mittel summe bedrag "
     "belop belob beloeb summa kustan maksum hind kwota kwoty wartosc koszt castk naklad cena "
     "hodnot suma iznos vrijed vredn znesek osszeg ertek koltseg bedel tutar maliyet poso axia "
     "proypo stoinost stoynost byudzhet"},
    {column_name::office,
     "agency author buyer office owner client body department ministr promot sponsor benefic "
     "organi organo organ entit entid ente maitre soggett traeger trager auftrag stelle behord "
     "opdracht huvudman bestall myndig etat bygherre byggherr oppdrag tilaaj tellij hankij "
     "pasutit uzsakov zamawia inwesto zadavat invest resort urad narucit narocn megrend kurum "
     "idare bakan foreas anathet vazloz"},
    {column_name::title,
     "title name descri project object subject scheme titre intit objet projet titul titol "
     "titel denom objeto proyect proget oggett obiect proiect denum projeto designa bezeich "
     "vorhabe massnah projekt objekt omschri benam beskriv prosjekt hanke nimi nimetus kuvaus "
     "nosauku pavadin nazw nazwa tytul zadani przedmi nazev nazov naziv popis opis megneve "
     "targy proje adi konu titlos ergo perigra naimeno obekt proekt"},
};

} // namespace detail

/// What the name of a column says, whatever its case, its diacritics and its alphabet.
[[nodiscard]] inline column_name said_by(std::string_view name) {
    constexpr std::size_t short_word = 4;
    std::string folded;
    fold_into(folded, name, script::latin);
    const auto is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto stands_alone = [&](std::size_t at, std::size_t size) {
        const auto end = at + size;
        return (at == 0 || !is_letter(folded[at - 1]))
               && (end == folded.size() || !is_letter(folded[end]));
    };
    for (const auto& [says, words] : detail::words_of_columns)
        for (auto left = words; !left.empty();) {
            const auto word = cut(left, ' ');
            for (auto at = folded.find(word); at != std::string::npos;
                 at = folded.find(word, at + 1))
                if (word.size() > short_word || stands_alone(at, word.size())) return says;
        }
    return column_name::unknown;
}

} // namespace muster::link

#endif // MUSTER_LINK_COLUMN_NAMES_HPP
