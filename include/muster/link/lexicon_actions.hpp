// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_LEXICON_ACTIONS_HPP
#define MUSTER_LINK_LEXICON_ACTIONS_HPP

/// \file
/// What is done to them, in the languages of Europe.

#include <muster/link/meaning.hpp>

#include <array>

namespace muster::link {

/// Actions: \see lexicon
inline constexpr auto lexicon_actions = std::to_array<concept_words>({
    {meaning::action,
     "build building construction bau neubau errichtung erbauung construire costruzione "
     "realizzazione construccion construcao budowa wybudowanie stavba vystavba izgradnja "
     "gradnja constructia construirea epites epitese izgrazhdane stroitelstvo kataskevi "
     "anlaggning byggande opforelse bygning rakentaminen ehitus ehitamine buvnieciba statyba "
     "insaat yapimi bouw aanleg bouwen erection creation creazione novostavba vybudovani "
     "vybudovanie zbudovani gradenje novogradnja postavitev constructiei construirii "
     "realizarea infiintare infiintarea megepites megepitese letesites letesitese kiepites "
     "kiepitese kialakitas kialakitasa izgrazhdaneto stroitelstvoto stroezh postroyavane "
     "anegersi dimiourgia ehituse ehitamise rajamine rajamise pustitamine ehitustood buvdarbi "
     "buvesana izbuve statymas pastatymas yapilmasi insasi newbuild constructing neubauten "
     "neuerrichtung bauarbeiten herstellung schaffung hochbau tiefbau edification realisation "
     "edificazione edificacion realizacion construcoes edificacao realizacao nieuwbouw "
     "oprichting realisatie bouwwerken nybyggnad nybyggnation byggnation uppforande "
     "anlaggande nyproduktion nybyggeri byggeri opforelsen anlaeggelse etablering nybygg "
     "bygging oppforing rakentamisen uudisrakennus uudisrakentaminen rakennuttaminen"},
    {meaning::action,
     "rebuild reconstruction wiederaufbau rekonstruktion ricostruzione reconstruccion "
     "przebudowa odbudowa rekonstrukcia rekonstrukce rekonstrukcija reconstructie ujjaepites "
     "rekonstruktsia anakataskevi ombyggnad genopbygning jalleenrakennus umberehitus parbuve "
     "umbau renew renovation rehabilitation sanierung erneuerung renovierung instandsetzung "
     "refection requalification riqualificazione ristrutturazione risanamento rifacimento "
     "rinnovo rehabilitacion renovacion reabilitacao reabilitarea reabilitare renowacja "
     "rewitalizacja remont obnova sanacija prenova modernizace modernisation modernizacja "
     "modernizacia modernizare modernizarea modernizacija felujitas korszerusites obnovyavane "
     "sanirane anakainisi ekavgchronismos renovering upprustning modernisering peruskorjaus "
     "renoveerimine atjaunosana renovacija yenileme renovatie upgrade upgrading refurbishment "
     "ammodernamento ertuchtigung improvement amelioration prestavba reconstructiei "
     "reconstruire reconstruirea ujjaepitese atepites atepitese rekonstrukcioja "
     "rekonstruktsiya rekonstruktsiyata preustroystvo anoikodomisi umberehituse "
     "rekonstrueerimine rekonstrueerimise rekonstruktsioon rekonstravimas rekonstruksiyon "
     "remontow rewaloryzacja odnowienie ulepszenie unowoczesnienie poprawa revitalizace "
     "revitalizacia revitalizacija sanace sanacia zlepseni zlepsenie zkvalitneni poboljsanje "
     "unaprjedenje posodobitev izboljsanje nadgradnja reabilitarii modernizarii renovare "
     "renovarea restaurare restaurarea imbunatatire imbunatatirea imbunatatirii felujitasa "
     "korszerusitese megujitas megujitasa helyreallitas helyreallitasa rehabilitacio "
     "rehabilitacioja obnovyavaneto modernizatsia modernizatsiya modernizirane rehabilitatsia "
     "rehabilitatsiya vazstanovyavane podobryavane renovirane eksygchronismos eksygchronismou "
     "anavathmisi apokatastasi anaplasi veltiosi renoveerimise remondi korrastamine "
     "korrastamise uuendamine uuendamise kaasajastamine taastamine taastamise modernizesana "
     "uzlabosana modernizavimas atnaujinimas sutvarkymas gerinimas atkurimas tvarkyba "
     "yenilenmesi modernizasyon iyilestirme iyilestirilmesi restorasyon rehabilitasyon "
     "tadilat strengthening stabilisation stabilization stabilizacja stabilizace stabilizacia "
     "stabilizacija stabilizare stabilizarea consolidare consolidarea consolidarii umocnienie "
     "zpevneni spevnenie ucvrscivanje utrditev stabilizalas stabilizalasa megerosites "
     "megerositese ukrepvane ukrepyavane enischysi stathopoiisi stabiliseerimine tugevdamine "
     "nostiprinasana sutvirtinimas guclendirme guclendirilmesi stabilizasyon landscaping "
     "zagospodarowanie uredenje ureditev amenajare amenajarea amenajarii reamenajare "
     "reamenajarea rendezese blagoustroyavane blagoustroyavaneto diamorfosi heakorrastus "
     "heakorrastamine labiekartosana peyzaj duzenleme duzenlemesi rebuilding reconstructing "
     "umbauten umbauarbeiten umgestaltung wiederherstellung neugestaltung restructuration "
     "reconstrucao wederopbouw heropbouw herbouw verbouwing verbouw ombyggnation ombyggnader "
     "ateruppbyggnad ombygning ombygninger genopforelse ombygging gjenoppbygging gjenreising "
     "jalleenrakentaminen uudelleenrakentaminen muutostyo muutostyot renewal renovating "
     "refurbish restoration retrofit retrofitting modernization revitalization revitalisation "
     "overhaul regeneration modernisierung grundsanierung generalsanierung grunderneuerung "
     "restaurierung instandsetzungen verbesserung revitalisierung sanierungen "
     "sanierungsarbeiten renouvellement restauro rigenerazione miglioramento adeguamento "
     "ripristino rinnovamento recupero restauracion modernizacion mejora mejoramiento "
     "remodelacion acondicionamiento adecuacion renovacao requalificacao modernizacao "
     "melhoria melhoramento beneficiacao revitalizacao remodelacao vernieuwing verbetering "
     "restauratie revitalisering opknapbeurt renoveringen restaurering sanering forbattring "
     "rehabilitering uppgradering reinvestering istandsaettelse forbedring opgradering "
     "fornyelse oppgradering oppussing utbedring peruskorjauksen peruskorjaaminen "
     "perusparannus perusparantaminen saneeraus uudistaminen remontti kunnostus kunnostaminen "
     "parantaminen korjausrakentaminen modernisointi reinforcement reinforcing consolidation "
     "verstarkung stabilisierung befestigung hangsicherung boschungssicherung renforcement "
     "confortement consolidamento rinforzo rafforzamento stabilizzazione refuerzo "
     "consolidacion estabilizacion reforzamiento reforco consolidacao estabilizacao "
     "versterking versterkingen versteviging stabilisatie forstarkning forstarkningsatgarder "
     "stabilisering forstaerkning forsterkning vahvistaminen vahvistus lujittaminen "
     "stabilointi tuenta landscape aussenanlage aussenanlagen freianlagen gestaltung "
     "freiraumgestaltung landschaftsbau landschaftsgestaltung begrunung amenagement "
     "reamenagement paysager sistemazione ajardinamiento paisajismo ajardinamento arranjo "
     "paisagismo herinrichting groenaanleg aanplanting markarbeten gestaltning "
     "landskapsgestaltning opparbeidelse utomhusanlegg uteomrade uteomrader "
     "ymparistorakentaminen viherrakentaminen maisemointi pihatyot"},
    {meaning::action,
     "widen widening extension expansion ausbau erweiterung elargissement agrandissement "
     "ampliamento ampliacion ampliacao rozbudowa rozszerzenie rozsireni rozsirenie prosirenje "
     "dogradnja extindere extinderea bovites razshiryavane epektasi utbyggnad udvidelse "
     "laajennus laiendamine paplasinasana genisletme uitbreiding verbreiterung enlargement "
     "duplication doubling raddoppio poszerzenie nadbudowa dobudowa pristavba nastavba "
     "nadstavba dostavba prodlouzeni predlzenie nadogradnja razsiritev prizidek prizidka "
     "dozidava extinderii largire largirea supraetajare supraetajarea prelungire prelungirea "
     "bovitese kibovites kibovitese szelesites szelesitese razshiryavaneto razshirenie "
     "nadstroyavane pristroyka pristroyavane diaplatynsi prosthiki laiendamise laiendus "
     "juurdeehitus juurdeehituse pikendamine piebuve priestatas pletimas praplatinimas "
     "genisletilmesi genisletilme extend extending expanding dualling erweiterungen "
     "erweiterungsbau erweiterungsneubau anbau aufstockung verlangerung zubau vergrosserung "
     "prolongement prolongation surelevation dedoublement doublement allargamento estensione "
     "prolungamento sopraelevazione ensanche prolongacion desdoblamiento duplicacion "
     "alargamento extensao ampliacoes prolongamento duplicacao expansao verbreding verlenging "
     "uitbreidingen vergroting verdubbeling utvidgning tillbyggnad utokning breddning "
     "forlangning utbyggnaden pabyggnad udvidelsen udvidelser udbygning tilbygning "
     "forlaengelse utvidelse utbygging tilbygg pabygg forlengelse breddeutvidelse "
     "laajennuksen laajentaminen laajentamisen leventaminen lisarakennus"},
    {meaning::action,
     "maintain maintenance upkeep repair unterhaltung wartung reparatur entretien reparation "
     "manutenzione riparazione mantenimiento reparacion manutencao utrzymanie konserwacja "
     "naprawa udrzba oprava odrzavanje vzdrzevanje intretinere reparatii karbantartas "
     "poddrazhka syntirisi underhall vedligeholdelse kunnossapito hooldus uzturesana "
     "prieziura bakim onderhoud servicing popravak popravka popravilo servisiranje "
     "intretinerea intretinerii reparare repararea reparatiilor mentenanta mentenantei "
     "karbantartasa javitas javitasa fenntartas fenntartasa poddarzhane poddarzhaneto "
     "poddrazhkata episkevi episkevon hoolduse korrashoid remontdarbi apkope taisymas onarim "
     "onarilmasi tamir tamirat repairing wartungsarbeiten instandhaltung "
     "instandhaltungsarbeiten reparaturen unterhalt unterhaltsarbeiten unterhaltungsarbeiten "
     "ausbesserung manutentivo mantenimento conservacion reparacao conservacao manutencoes "
     "herstelling herstellingen instandhouding onderhoudswerken onderhoudswerkzaamheden "
     "underhallet underhallsarbeten reparationer vedligehold vedlikehold vedlikeholdet "
     "reparasjon reparasjoner kunnossapidon yllapito yllapidon korjaus korjauksen korjaaminen "
     "korjaustyo korjaustyot huolto huollon"},
    {meaning::action,
     "buy purchase acquisition procurement anschaffung beschaffung erwerb acquisto "
     "adquisicion aquisicao zakup nakup porizeni nabava nabavka achizitie beszerzes "
     "zakupuvane promitheia inkop anskaffelse hankinta hange iepirkums pirkimas alim aankoop "
     "equip equipment ausstattung equipement attrezzature equipamiento wyposazenie vybaveni "
     "oprema dotare dotarea nabycie doposazenie dodavka obstarani obstaranie zakupenie "
     "vybavenie opremanje opremljanje dobava achizitiei achizitionare achizitionarea "
     "cumparare cumpararea dotarii inzestrare inzestrarea furnizarea beszerzese vasarlas "
     "vasarlasa eszkozbeszerzes felszereles zakupuvaneto dostavka dostavkata oborudvane "
     "obzavezhdane exoplismos exoplismou apoktisi soetamine soetamise hankimine sisustus "
     "iegade aprikojums piegade isigijimas iranga temini tedarik donanim purchasing acquire "
     "kauf ankauf einkauf grunderwerb lieferung beschaffungen anschaffungen ersatzbeschaffung "
     "neubeschaffung achat fourniture acquisizione approvvigionamento dotazione compra "
     "dotacion aquisicoes fornecimento equipamento aanschaf aanschaffing aankopen verwerving "
     "levering leveringen uitrusting inkoop anskaffning upphandling leverans utrustning "
     "anskaffelser indkob udstyr innkjop utstyr hankinnan hankinnat hankkiminen osto "
     "ostaminen varustaminen"},
    {meaning::action,
     "demolish demolition abriss demolizione demolicion rozbiorka demolice rusenje demolare "
     "bontas rivning nedrivning purku lammutamine yikim sloop rozbiorek wyburzenie bourani "
     "zbourani buranie zburanie asanacia rusitev demolarea demolarii desfiintare desfiintarea "
     "bontasa elbontasa razrushavane sabaryane katedafisi kathairesi lammutamise lammutus "
     "nojauksana demontaza griovimas nugriovimas yikilmasi demolishing dismantling abbruch "
     "abbrucharbeiten abrissarbeiten ruckbau deconstruction demantelement smantellamento "
     "derribo desmantelamiento desmontaje demolicao demolicoes desmantelamento afbraak "
     "sloopwerken ontmanteling slopen rivningen nedrivningen nedbrydning riving purkaminen "
     "purkamisen purkutyo purkutyot"},
    {meaning::action,
     "study studie etude estudio studium projektierung feasibility fattibilita faisabilite "
     "machbarkeit koncepcja dokumentace dokumentacia dokumentacija projektowa projektowej "
     "projektowanie projektova projektovej projektna projektiranje wykonalnosci "
     "proveditelnosti uskutocnitelnosti izvodljivosti izvedljivosti studija studiul studiului "
     "fezabilitate fezabilitatii proiectare proiectarea proiectarii documentatie "
     "documentatiei tanulmany tanulmanyterv tervezes tervezese megvalosithatosagi prouchvane "
     "prouchvania proektirane meleti meleton skopimotitas uuring projekteerimine "
     "projekteerimise teostatavusuuring izpete projektesana projektavimas galimybiu etut "
     "fizibilite planning design studien machbarkeitsstudie planung planungen "
     "planungsleistungen entwurfsplanung vorplanung voruntersuchung conception progettazione "
     "redaccion viabilidad factibilidad estudo haalbaarheid haalbaarheidsstudie "
     "haalbaarheidsonderzoek ontwerp utredning forstudie projektering undersogelse "
     "forundersogelse prosjektering forprosjekt mulighetsstudie selvitys esiselvitys "
     "suunnittelu suunnittelun hankesuunnittelu hankesuunnitelma tarveselvitys "
     "toteutettavuusselvitys"},
    {meaning::action,
     "electrify electrification elektrifizierung elettrificazione electrificacion "
     "elektryfikacja elektrizace elektrifikacija electrificare villamositas elektrifikatsia "
     "ilektrokinisi elektrifiering sahkoistys elektrifizierungen eletrificacao electrificacao "
     "elektrificatie elektrifieringen elektrificering elektrifisering sahkoistaminen "
     "sahkoistyksen"},
    {meaning::action,
     "develop development entwicklung developpement sviluppo desarrollo desenvolvimento "
     "rozwoj rozvoj razvoj dezvoltare dezvoltarea fejlesztes razvitie anaptyxi utveckling "
     "udvikling utvikling kehittaminen arendamine attistiba pletra gelistirme ontwikkeling "
     "developing erschliessung weiterentwicklung urbanizacion urbanizacao herontwikkeling "
     "gebiedsontwikkeling ontwikkelingen exploatering byggemodning videreutvikling "
     "kehittamisen kehittamishanke kehitys"},
    {meaning::action,
     "install installation installieren montage montaggio montaz instalacja instalacion "
     "instalacao instalace instalacia ugradnja vgradnja instalare instalarea telepites "
     "montirane egkatastasi installering asentaminen paigaldamine uzstadisana irengimas "
     "kurulum installatie einbau installationen installierung aufstellung installazione posa "
     "colocacion montaje instalacoes montagem colocacao plaatsing installeren installationer "
     "montering opsaetning installasjon asennus asennuksen asentamisen"},
    {meaning::action,
     "replace replacement ersatz remplacement sostituzione sustitucion substituicao wymiana "
     "vymena zamjena zamenjava inlocuire inlocuirea csere podmyana antikatastasi utbyte "
     "udskiftning utskifting vaihto asendamine nomaina keitimas degistirme vervanging "
     "replacing austausch auswechslung ersatzneubau reposicion reemplazo recambio "
     "substituicoes reposicao vervangen vervangingen utskiftning udskiftningen utbytet "
     "vaihtaminen vaihdon korvaaminen uusiminen uusinta korvausinvestointi"},
    {meaning::action,
     "convert conversion umnutzung umwandlung riconversione reconversion adaptacja adaptace "
     "adaptacia prenamjena preureditev atalakitas metatropi konvertering muuntaminen "
     "konversion umrustung conversao reconversao herbestemming omvandling omdannelse "
     "omdanning muuttaminen"},
    {meaning::action,
     "connect connection anschluss raccordement collegamento allacciamento conexion ligacao "
     "polaczenie przylacze pripojeni pripojenie prikljucak prikljucenje prikljucitev "
     "conectare racordare csatlakozas syndesi anslutning tilslutning tilknytning liittaminen "
     "uhendamine pieslegums prijungimas baglanti aansluiting connecting verbindung "
     "verbindungen anbindung anbindungen liaison desserte connexion connessione allaccio "
     "interconnessione acometida ligacoes conexao conexoes aansluitingen verbinding "
     "verbindingen ontsluiting anslutningar anslutningen forbindelse forbindelser "
     "tilslutninger tilkobling tilkopling liittymisen yhteys yhteyden liitynta kytkenta"},
});

} // namespace muster::link

#endif // MUSTER_LINK_LEXICON_ACTIONS_HPP
