// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_LEXICON_MARKS_HPP
#define MUSTER_LINK_LEXICON_MARKS_HPP

/// \file
/// Words that say how a title is meant: which part of a whole, which one of a series, beside what.

#include <muster/link/meaning.hpp>

#include <array>

namespace muster::link {

/// The marks of titles. Each word stands in one line only. The first word of an ordinal is its
/// sign: an o and the number.
///
/// Source: as for the lexicon; the ordinals and the prepositions are those of the grammars of the
///         languages.
inline constexpr auto lexicon_marks = std::to_array<concept_words>({
    {meaning::part,
     "lot lots deelproject los lotto lote loturi lotul tetel perceel partija osahanke "
     "delprojekt lose percelen zadania loturile teilprojekt teillos entreprise"},
    {meaning::part,
     "section abschnitt strekning delstrekning deltrajecten deeltrajecten parseller odcinki "
     "odcinkow useky tronsoane ruozai szakaszok deeltraject troco bauabschnitt teilabschnitt "
     "ba ta troncon trecho tramo tratto odcinek odc dionica sekcia odsek sekcija tronson "
     "tronsonul sector segment segmentul szakasz uchastak tmima stracka delstracka straekning "
     "parsell osuus loik posms ruozas kesim sectie baulos vak"},
    {meaning::part,
     "phase phasen byggetapp byggeetape bouwfase rakennusvaihe vaiheen fasen faser etapper "
     "etapy etapow etapele fazele etapai vaiheet byggetrinnet etappe faza faze fazi fase fasi "
     "tranche stralcio stage bauphase baustufe ausbaustufe stufe byggetrinn vaihe faasi asama "
     "utem"},
    {meaning::part,
     "part teil delar deler delen czesci casti dily dalys osat partie diel dio del dil partea "
     "osa resz chast meros dalis dala kisim deel package pachet pakiet packet component "
     "komponente composante osio nr num numero nummer number cislo broj numar"},
    {meaning::ordinal,
     "o1 first erste erster ersten premier primo primer primeira eerste pierwszy pierwszego "
     "pierwszej prvni prvy prvi prva prvo primul elso protos forsta ensimmainen esimene "
     "pirmas pirmais birinci parvi"},
    {meaning::ordinal,
     "o2 second zweite zweiter zweiten deuxieme segundo tweede drugi drugiego drugiej druhy "
     "doua doilea masodik defteros andra anden toinen teine antras otrais ikinci vtori"},
    {meaning::ordinal,
     "o3 third dritte dritter dritten troisieme terzo tercer terceiro derde trzeci trzecia "
     "trzeciego trzeciej treti treci tretji treia treilea harmadik tritos tredje kolmas "
     "trecias tresais tresa ucuncu"},
    {meaning::ordinal,
     "o4 fourth vierte vierter vierten quatrieme quarto cuarto vierde czwarty czwartego "
     "czwartej ctvrty stvrty cetvrti cetrti patra patrulea negyedik tetartos fjarde fjerde "
     "neljas ketvirtas ceturtais ceturta dorduncu chetvarti"},
    {meaning::ordinal,
     "o5 fifth funfte funfter funften cinquieme quinto vijfde piaty piatego piatej paty peti "
     "peta cincilea cincea otodik pemptos femte viides viies penktas piektais piekta besinci"},
    {meaning::ordinal,
     "o6 sixth sechste sechster sechsten sixieme sesto sexto zesde szosty szostego szostej "
     "sasea saselea hatodik ektos ekti sjatte sjette kuudes kuues altinci"},
    {meaning::ordinal,
     "o7 seventh siebte siebter siebten septieme settimo septimo setimo zevende siodmy sedmy "
     "saptea saptelea hetedik evdomos sjunde syvende seitsemas seitsmes septintas septitais "
     "yedinci"},
    {meaning::ordinal,
     "o8 eighth achte achter achten huitieme ottavo octavo oitavo achtste osmy osma osmi "
     "optulea opta nyolcadik ogdoos attonde ottende kahdeksas kaheksas astuntas astotais "
     "sekizinci"},
    {meaning::ordinal,
     "o9 ninth neunte neunter neunten neuvieme nono noveno negende dziewiaty devaty deveti "
     "noualea kilencedik enatos nionde niende yhdeksas uheksas devintas devitais dokuzuncu"},
    {meaning::beside,
     "beside next imediacoes imediacao arredores cercanias inmediaciones alrededores "
     "alentours dintorni okolicy blizu blisko nedaleko nahegelegen umgebung imprejurimi "
     "apropierea prossimita adjacent adjoining alongside near nearby neighbouring neighboring "
     "neighbour vicinity abutting opposite neben nahe angrenzend benachbart unmittelbar "
     "nachbarschaft nachbar gegenuber umfeld pres proximite jouxtant voisin jouxte contigu "
     "contigue attenant limitrophe vicino vicinanze adiacente accanto limitrofo pressi "
     "affiancato junto cerca adyacente colindante proximo proximidades lado obok sasiedztwie "
     "sasiadujacy sasiednia poblizu vedle sousedstvi sousedici susedstve susediaci blizkosti "
     "pokraj pored blizini susjedstvu zraven poleg sosescini langa invecinat vecinatate "
     "vecinatatea apropiere alaturat mellett kozeleben szomszedsagaban szomszedos naast nabij "
     "aangrenzend nabijheid naastgelegen dipla konta plision bredvid nara invid intill "
     "angransande naer naerheten tilstodende vieressa lahella laheisyydessa viereinen viereen "
     "naapurissa korval juures lahedal blakus tuvuma lidzas salia greta netoli kaimynysteje "
     "yaninda bitisiginde yakininda bitisik sasedstvo nablizo"},
    {meaning::filler,
     "the a an of and for in on at to with by from der die das des dem den und fur im am zur "
     "zum mit von le la les l de du d et pour en au aux sur il lo gli i e di della dei dal "
     "dalla nel nella per con su y el las al para o os as do da dos w z na oraz dla przy ul "
     "ve v s u se pe si din cu un une uno una ein eine het een van voor och av till og til ja "
     "is street rue rua via calle ulica gatan gade avenue viale corso piazza new"},
    {meaning::filler,
     "project projekt prosjekt prosjektet projektet bauprojekt bauvorhaben hanke hankkeen "
     "hankkeet toimenpide atgard atgarder arbeten werken werkzaamheden progetto proyecto "
     "projeto proiect proiectul program programme programul works arbeiten travaux lavori "
     "obras lucrari prace intervento measure massnahme operazione operation opere"},
});

} // namespace muster::link

#endif // MUSTER_LINK_LEXICON_MARKS_HPP
