// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_LEXICON_PHRASES_HPP
#define MUSTER_LINK_LEXICON_PHRASES_HPP

/// \file
/// Two words that together name another thing than each of them: a car park is no park.

#include <array>
#include <string_view>

namespace muster::link {

/// A word of the lexicon and the pairs of folded words that stand for it, commas between them;
/// articles and prepositions between the two words are left out.
struct phrase_words {
    std::string_view means{};
    std::string_view pairs{};
};

/// Source: as for the lexicon; those whose words by themselves are of another meaning, or of none.
inline constexpr auto lexicon_phrases = std::to_array<phrase_words>({
    {"carpark", "car park"},
    {"firestation",
     "fire station, caserne pompiers, fire brigade, centre incendie, centre secours, "
     "distaccamento antincendio, vigili fuoco, presidio antincendio, parque incendios, straz "
     "pozarna, strazy pozarnej, jednostka ratownicza, hasicska zbrojnice, hasicska stanice, "
     "pozarni zbrojnice, pozarni stanice, statie pompieri, statiei pompieri, sediu pompieri, "
     "detasament pompieri, detasamentului pompieri, rescue station, gasilski dom, gasilskega "
     "doma, vatrogasni dom, vatrogasnog doma, emergency services, sede antincendio, estacion "
     "incendios, detasament interventie, detasamentului interventie, incendie secours, secours "
     "incendie, socorro incendio, parque bomberos, quartel bombeiros"},
    {"police", "police station, casa cuartel, stazione carabinieri, caserma carabinieri"},
    {"busbahnhof", "bus station, estacion autobuses"},
    {"pumping",
     "pumping station, pump station, station pompage, station relevage, estacion bombeo, estacao "
     "elevatoria, stazione pompaggio"},
    {"wastewater",
     "station epuration, estacion depuradora, eaux usees, eaux residuaires, aguas residuales, "
     "aguas residuais, aguas negras, acque reflue, ape uzate, apelor uzate, apa uzata, odpadni "
     "voda, odpadnich vod, odpadni vody, odpadove vody, odpadovych vod, otpadnih voda, odpadnih "
     "voda, otpadne vode, odpadne vode, atik su, used water, foul water, gospodarki sciekowej, "
     "gospodarka sciekowa"},
    {"powerplant", "power station, power plant"},
    {"kindergarten",
     "jardin enfants, jardin infancia, jardin infantil, jardim infancia, escuela infantil, "
     "scuola infanzia, ecole maternelle, nursery school, materska skola, day care, daycare "
     "centre, petite enfance, opieki dziecmi"},
    {"barracks", "drill hall"},
    {"panzerhalle", "motor pool"},
    {"ubungsplatz", "training area, camp entrainement, vycvikovy prostor"},
    {"shooting", "champ tir, campo tiro"},
    {"risanamento",
     "manutenzione straordinaria, groot onderhoud, gros entretien, major repair"}, // no upkeep
    {"bridge",
     "river crossing, road crossing, ouvrage franchissement, ouvrage art, passage superieur, "
     "attraversamento fluviale, attraversamento stradale, passaggio superiore, cruce rio, paso "
     "elevado, paso superior, passagem superior, obra arte, obiekt mostowy, obiektu mostowego, "
     "mostni objekt, mostniho objektu, mostneho objektu, traversare rau, traversarii raului, ust "
     "gecidi, koprulu gecisi, pasaj rutier, pasajului rutier, opera attraversamento"},
    {"tunnel",
     "underground passage, passage souterrain, passage inferieur, passaggio sotterraneo, "
     "passaggio inferiore, paso subterraneo, paso inferior, passagem subterranea, passagem "
     "inferior, przejscie podziemne, przejscia podziemnego, przejazd podziemny, przejazdu "
     "podziemnego, podzemni prujezd, pasaj subteran, pasajul subteran, pasajului subteran, "
     "ondergrondse doorgang, alt gecidi, podzemniho prujezdu"},
    {"hospital",
     "medical centre, medical center, medical facility, healthcare facility, centre soins, "
     "centre medical, centre hospitalier, etablissement sante, centro medico, centro sanitario, "
     "centro hospitalario, complejo hospitalario, unidade hospitalar, centro hospitalar, "
     "presidio sanitario, presidio ospedaliero, struttura sanitaria, struttura ospedaliera, "
     "medisch centrum, placowka lecznicza, placowki leczniczej, placowka medyczna, placowki "
     "medycznej, obiekt szpitalny, obiektu szpitalnego, zdravotnicke zarizeni, zdravotnickeho "
     "zarizeni, zdravotnicke zariadenie, zdravotnickeho zariadenia, unitate medicala, unitatii "
     "medicale, unitatea medicala, unitate sanitara, unitatii sanitare, unitate spitaliceasca, "
     "unitatii spitalicesti, saglik tesisi, zdravstveni centar, centrum medyczne, centrum "
     "medycznego, centrului medical, zdravotnicky areal, zdravotnickeho arealu, saglik kompleksi"},
    {"school",
     "education facility, educational facility, education building, education centre, "
     "etablissement enseignement, centro educativo, centro docente, estabelecimento ensino, "
     "plesso scolastico, budynek oswiatowy, budynku oswiatowego, placowka oswiatowa, placowki "
     "oswiatowej, obiekt oswiatowy, obiektu oswiatowego, unitate invatamant, unitatii "
     "invatamant, cladire invatamant, cladirii invatamant, egitim tesisi, egitim binasi, egitim "
     "kurumu"},
    {"road",
     "artere routiere, axe routier, arteria stradale, asse viario, eixo rodoviario, via "
     "rodoviaria, cale rutiera, caii rutiere, artera rutiera, arterei rutiere, arteria drogowa, "
     "arterii drogowej, ciag drogowy, ciagu drogowego, pozemni komunikace, mistni komunikace, "
     "miestna komunikacia, miestnej komunikacie, yol guzergahi, via municipal, via urbana, "
     "kommunal vag, gemeentelijke weg, rede viaria, rete viaria, red viaria, reseau routier, "
     "rete stradale, siec drogowa, sieci drogowej, retea rutiera, retelei rutiere, liaison "
     "routiere, collegamento stradale, enlace viario, ligacao rodoviaria, polaczenie drogowe, "
     "polaczenia drogowego"},
    {"railway",
     "voie ferree, via ferrea, via ferroviaria, collegamento ferro, cale ferata, caii ferate, "
     "chemin fer, camino hierro, torowy szlak, tren yolu, kolejovy koridor, kolejoveho koridoru, "
     "tratovy usek, tratoveho useku, szlaku torowego, szlak torowy, coridor feroviar, "
     "coridorului feroviar"},
    {"quay",
     "poste accostage, poste amarrage, poste quai, posto ormeggio, posto accosto, punto "
     "attracco, puesto atraque, punto atraque, posto acostagem, posto atracacao, ponto "
     "atracacao, stanowisko cumownicze, stanowiska cumowniczego, stanowisko postojowe, pristavni "
     "hrana, pristavni misto, pristavniho mista, dana acostare, danei acostare, front acostare, "
     "frontului acostare"},
    {"runway",
     "landing strip, landing runway, take strip, piste atterrissage, piste decollage, piste "
     "envol, pista atterraggio, pista decollo, pista volo, pista aterrizaje, pista despegue, "
     "pista vuelo, pista aterragem, pista descolagem, pista aterizare, pistei aterizare, pista "
     "decolare, pistei decolare, suprafata decolare, suprafetei decolare, droga startowa, drogi "
     "startowej, pas startowy, pasa startowego, vzletova draha, pristavaci draha, vzletova "
     "plocha, inis pisti, ucus pisti, aire atterrissage, area volo, area atterraggio"},
    {"substation",
     "transformer station, poste electrique, poste transformation, poste source, estacion "
     "transformadora, stazione elettrica, cabina elettrica, cabina primaria, cabina "
     "trasformazione, posto transformacao, stacja transformatorowa, stacji transformatorowej, "
     "stacja elektroenergetyczna, stacji elektroenergetycznej, statie transformare, statiei "
     "transformare, statie electrica, statiei electrice, supply node, punkt zasilania, nod "
     "alimentare, trafo merkezi, transformatorna stanice, transformatorska stanica, trafo "
     "postaja, high voltage, haute tension, alta tension, alta tensao, inalta tensiune, medie "
     "tensiune, wysokie napiecie, wysokiego napiecia, vysoke napeti, vysokeho napeti, velmi "
     "vysoke, power line, transmission line, overhead line, ligne electrique, linea electrica, "
     "linea elettrica, linha electrica, linha eletrica, linie electrica, liniei electrice, linia "
     "elektroenergetyczna, linii elektroenergetycznej, linia energetyczna, linii energetycznej, "
     "elektricke vedeni, elektrickeho vedeni, elektricke vedenie, elektrickeho vedenia, enerji "
     "hatti, enerji nakil, post transformare, postului transformare, linia napowietrzna, linii "
     "napowietrznej, nadzemni vedeni, nadzemniho vedeni, centro transformacion, salt merkezi, "
     "sous station"},
    {"server",
     "data centre, data center, data centrum, server facility, server room, computing node, "
     "computing centre, computer centre, centre donnees, centre calcul, centre informatique, "
     "salle serveurs, noeud calcul, centro dati, centro elaborazione, centro calcolo, nodo "
     "calcolo, centro datos, centro proceso, nodo calculo, sala servidores, centro dados, "
     "centrum danych, centrum przetwarzania, osrodek obliczeniowy, osrodka obliczeniowego, "
     "osrodek przetwarzania, wezel obliczeniowy, wezla obliczeniowego, datove centrum, datoveho "
     "centra, vypocetni stredisko, vypocetniho strediska, vypocetni uzel, vypocetniho uzlu, "
     "centru date, centrul date, centrului date, nod calcul, nodul calcul, nodului calcul, veri "
     "merkezi, podatkovni center, podatkovnega centra, podatkovni centar, kentro dedomenon, "
     "computing facility, site informatique, centro informatico, centrului informatic, bilgi "
     "islem"},
    {"broadband",
     "tres haut, infrastructure numerique, reseau numerique, banda larga, banda larghissima, "
     "banda ancha, genis bant, infrastructura digitala, infrastructurii digitale, "
     "vysokorychlostniho internetu, siet internetu, opticka infrastruktura, opticka sit, opticke "
     "site, optine infrastruktura"},
    {"shelter",
     "public refuge, refuge public, refuge population, place refuge, abri public, abri "
     "population, ricovero pubblico, ricovero antiaereo, budowla ochronna, budowli ochronnej, "
     "miejsce schronienia, adapost public, adapostul public, adapostului public, spatiu "
     "adapostire, ricovero popolazione, albergue emergencia"},
    {"warehouse",
     "logistics hall, logistics building, storage facility, storage building, storage hall, "
     "batiment stockage, hala logistyczna, hali logistycznej, hala magazynowa, hali magazynowej, "
     "hala depozitare, halei depozitare, skladova hala, skladove haly, skladovaci hala, "
     "logisticka hala, logisticke haly, nave logistica, nave almacen"},
    {"bypass",
     "ring road, relief road, circular externa, route contournement, cevre yolu, droga obwodowa, "
     "drogi obwodowej, obilaznica grada, obejscie drogowe, obejscia drogowego, prelozka silnice, "
     "ring yolu"},
    {"altenheim",
     "nursing home, care home, retirement home, maison retraite, casa riposo, residencia "
     "mayores, residencia ancianos, lar idosos, camin batrani, caminului batrani, dom seniora, "
     "domu seniora, dom starcow, domov duchodcu, domov seniorov, dom starejsih, huzur evi, "
     "residenza anziani, persoane varstnice, persoanelor varstnice, personas mayores, pessoas "
     "idosas, persone anziane, personnes agees, osob starszych, elderly residence, elderly "
     "people"},
    {"rathaus",
     "town hall, city hall, hotel ville, casa consistorial, palazzo comunale, sede comunale, "
     "pacos concelho, urzad gminy, urzedu gminy, urzad miasta, urzedu miasta, obecni urad, "
     "obecniho uradu, mestsky urad, mestskeho uradu, belediye binasi"},
    {"study", "preparation plans, plans documents, services ingenierie, servizi ingegneria, prace "
              "projektowe, prac projektowych, projekcni prace, documentatie tehnica, documentatiei "
              "tehnice, maitrise oeuvre"},
    {"supervision",
     "engineering oversight, assistance maitrise, direction travaux, direzione lavori, direccion "
     "obra, direccao obra, inzynier kontraktu, supravegherea santierului, sorveglianza cantiere"},
    {"modernisation",
     "mise normes, mise niveau, messa norma, puesta nivel, technische erneuerung, adeguamento "
     "tecnologico, adeguamento funzionale, technicke zhodnoceni"},
    {"bahnhof",
     "scalo passeggeri, pole echanges, terminal comboios, passenger terminal, nodo interscambio, "
     "pole multimodal, wezel przesiadkowy, wezla przesiadkowego, prestupni uzel, prestupniho "
     "uzlu, nod intermodal, interchange hub, transport hub"},
    {"przychodnia",
     "casa comunita, sote keskus, health centre, health center, health facility, centre sante, "
     "maison sante, centro salud, centro saude, unidade saude, osrodek zdrowia, osrodka zdrowia, "
     "zdravotni stredisko, zdravotniho strediska, zdravotneho strediska, saglik merkezi, "
     "zdravstveni dom, zdravstvenega doma"},
    {"water", "icme suyu, su tesisi, tratare apei"},
    {"dike", "difesa spondale, aparare mal, apararii mal"},
});

} // namespace muster::link

#endif // MUSTER_LINK_LEXICON_PHRASES_HPP
