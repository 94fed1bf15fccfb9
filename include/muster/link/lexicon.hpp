// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_LEXICON_HPP
#define MUSTER_LINK_LEXICON_HPP

/// \file
/// Nouns and actions of public works in the languages of Europe: one line is one meaning.

#include <array>
#include <cstdint>
#include <string_view>

namespace muster::link {

/// What a word of the lexicon stands for.
enum class meaning : std::uint8_t {
    object, ///< what is built: two different ones are two projects
    action, ///< what is done to it
    part,   ///< the word before the number of a lot, a section or a phase
    filler  ///< says nothing: articles, prepositions, "project"
};

/// Words that mean the same, folded and in Latin letters, with blanks between.
struct concept_words {
    meaning is = meaning::object;
    std::string_view words{};
};

/// The lexicon. Each word stands in one line only.
///
/// Source: the titles of public project lists of France, Italy, Poland, Romania, Croatia, Finland,
///         Germany, Canada and the United States, and the equivalents that EuroVoc gives for the
///         same headings (transport infrastructure, public building, water management) in en, fr,
///         de, it, es, pt, nl, pl, cs, sk, sl, hr, ro, hu, bg, el, sv, da, fi, et, lv, lt; tr, no.
inline constexpr auto lexicon = std::to_array<concept_words>({
    {meaning::object,
     "bridge brucke pont puente most mostow podul poduri hid gefyra bro silta sild "
     "tilts kopru brug viaduct viadukt viaduc viadotto wiadukt overpass uberfuhrung"},
    {meaning::object, "tunnel tunel galleria alagut tunelul siranga"},
    {meaning::object,
     "road strasse route strada carretera estrada droga silnice cesta drum drumul "
     "drumuri drumului ut pata dromos vag vej tee cels kelias wegen highway roadway "
     "landstrasse"},
    {meaning::object,
     "motorway autobahn autoroute autostrada autopista autovia autoestrada dalnice "
     "dialnica avtocesta autocesta autopalya magistrala avtomagistrala motorvag "
     "motorvej moottoritie kiirtee automagistrale greitkelis otoyol snelweg "
     "expressway schnellstrasse"},
    {meaning::object, "bypass umgehungsstrasse ortsumgehung contournement rocade circonvallazione "
                      "circunvalacion variante obwodnica obchvat obvoznica obilaznica centura "
                      "elkerulo okolovrasten forbifart omfartsvej ohitustie umbersoit aplinkkelis "
                      "rondweg"},
    {meaning::object,
     "rail railway railroad bahn eisenbahn bahnstrecke ferroviaire ferrovia "
     "ferroviaria ferrocarril ferroviar kolej kolejowa kolejowej zeleznice "
     "zeleznicni zeleznicka zeljeznica zeljeznicka vasut vasutvonal zhelezopatna zhp "
     "sidirodromos jarnvag jernbane rautatie raudtee dzelzcels gelezinkelis "
     "demiryolu spoorweg spoorlijn"},
    {meaning::object, "station bahnhof gare stazione estacion estacao dworzec nadrazi stanica "
                      "kolodvor gara palyaudvar stathmos jarnvagsstation rautatieasema jaam stotis "
                      "istasyon"},
    {meaning::object,
     "port hafen puerto przystan pristav pristaniste luka pristanishte kikoto limani "
     "hamn havn satama sadam osta uostas haven harbour harbor seaport quay kai quai "
     "molo muelle nabrzeze terminal"},
    {meaning::object, "airport flughafen aeroport aeropuerto lotnisko letiste letisko letalisce "
                      "aeroportul repuloter letishte aerodromio flygplats lufthavn lentoasema "
                      "lennujaam lidosta havalimani luchthaven aerodrome airfield flugplatz runway "
                      "startbahn landebahn"},
    {meaning::object,
     "school schule ecole scuola scolastico scolaire escuela escola szkola skola "
     "scoala scolii sola iskola uchilishte scholeio koulu kool mokykla okul college "
     "gymnasium lyceum liceum liceo lycee gymnazium"},
    {meaning::object,
     "kindergarten kita maternelle creche asilo guarderia infantil przedszkole "
     "skolka vrtic gradinita ovoda detska nipiagogeio forskola bornehave paivakoti "
     "lasteaed darzelis anaokulu kinderopvang nursery"},
    {meaning::object,
     "hospital krankenhaus hopital ospedale ospedaliero szpital nemocnice bolnica "
     "bolnisnica spital spitalul korhaz bolnitsa nosokomeio sjukhus sygehus sykehus "
     "sairaala haigla slimnica ligonine hastane ziekenhuis klinik klinikum clinic "
     "clinique"},
    {meaning::object,
     "townhall rathaus mairie municipio ayuntamiento ratusz radnice magistrat "
     "primarie vijecnica varoshaza kmetstvo dimarcheio radhus kaupungintalo raekoda "
     "rotuse belediye gemeentehuis"},
    {meaning::object, "water wasser eau acqua agua woda wody voda vody vodovod apa viz "
                      "vodosnabdyavane nero vatten vand vesi vanduo udens drinkwater eaux idrico "
                      "hydraulic wodociag vodoopskrba waterworks aqueduct acquedotto"},
    {meaning::object,
     "sewer sewage sewerage wastewater abwasser kanal kanalisation kanalizacja "
     "kanalizace kanalizacija kanalizacie assainissement fognatura fognario "
     "saneamiento alcantarillado esgoto canalizare csatorna apocheteusi avlopp kloak "
     "viemari kanalisatsioon riolering epuration depurazione depuratore "
     "oczyszczalnia cov cistirna cistilna klaranlage"},
    {meaning::object, "dam staudamm barrage diga presa zapora prehrada baraj yazovir fragma damm "
                      "daemning pato uzsprostas aizsprosts stuwdam reservoir talsperre"},
    {meaning::object,
     "flood hochwasser hochwasserschutz inondation crue alluvione inundacion powodz "
     "przeciwpowodziowa povodne povoden protipovodnova poplava inundatii arviz "
     "navodnenie plimmyra oversvamning oversvommelse tulva uleujutus pludi potvynis "
     "overstroming levee dike deich digue argine"},
    {meaning::object,
     "grid stromnetz elektroenergetyczna substation umspannwerk transformer "
     "sottostazione subestacion rozvodna trafostanica powerline hochspannungsleitung "
     "interconnector"},
    {meaning::object, "power electricity elettricita elettrica electricidad energia energetyka "
                      "energetika energija elektrina elektrane energiaellatas elektrichestvo "
                      "ilektriki energi sahko elekter elektra elektrik kraftwerk powerplant "
                      "elektrownia elektrarna centrale"},
    {meaning::object, "gas erdgas gaz gasdotto gasoducto gazociag plynovod plinovod gazoduct "
                      "gazvezetek gazoprovod agogos gasledning kaasu gaas gaze dujos dogalgaz "
                      "pipeline aardgas lng"},
    {meaning::object,
     "broadband breitband fibre fiber glasfaser swiatlowod szerokopasmowy internet "
     "bredband laajakaista lairiba sirokopojasni"},
    {meaning::object, "server datacentre datacenter rechenzentrum serveur cloud serverownia"},
    {meaning::object, "warehouse depot lager lagerhaus entrepot magazzino almacen armazem magazyn "
                      "sklad skladiste depozit raktar skladova apothiki varasto ladu noliktava "
                      "sandelis depo magazijn storage stockpile"},
    {meaning::object,
     "barracks kaserne caserne caserma cuartel quartel koszary kasarna vojarna "
     "cazarma laktanya kazarma stratonas kasarmi kareivines kisla kazerne garrison "
     "garnison"},
    {meaning::object, "ammunition munition munizioni municion amunicja munice munitie loszer "
                      "boepripasi ammus laskemoon municija muhimmat armoury arsenal"},
    {meaning::object,
     "shelter bunker schutzraum abri rifugio refugio schron ukryt krytia skloniste "
     "adapost ovohely ubezhishte katafygio skyddsrum beskyttelsesrum vaestonsuoja "
     "varjend patvertne slaptuve siginak schuilkelder"},
    {meaning::object,
     "firing shooting schiessplatz schiessstand poligono strelnice streliste loter "
     "skjutfalt skydebane ampumarata lasketiir sautuve saudykla atis schietbaan"},
    {meaning::object, "hangar angar hangarul hangarowanie"},
    {meaning::object, "radar radarul radarowa"},
    {meaning::object,
     "police polizei gendarmerie polizia policia policja politie rendorseg politsiya "
     "astynomia polis politi poliisi politsei policija emniyet"},
    {meaning::object,
     "feuerwehr feuerwache pompiers bomberos bombeiros strazacka hasicska vatrogasni "
     "tuzoltosag pozharna brandstation brandvaesen paloasema tuletorje ugunsdzeseju "
     "itfaiye brandweer"},
    {meaning::object, "park parco parque parcul jardin giardino garden garten ogrod zahrada vrt "
                      "gradina puisto playground spielplatz"},
    {meaning::object, "sport sporthalle gymnase palestra polideportivo gimnasio telocvicna dvorana "
                      "sportcsarnok stadium stadion stade stadio estadio idrottshall idraetshal "
                      "urheiluhalli spordihoone"},
    {meaning::object, "church eglise chiesa iglesia igreja kosciol kostel kostol crkva cerkev "
                      "biserica templom tsarkva ekklisia kyrka kirke kirkko kirik baznica baznycia "
                      "kilise kerk kirche chapel kapelle chapelle"},
    {meaning::object, "museum musee muzeum muzej muzeu mouseio museet muuseum muziejus"},
    {meaning::object, "library bibliothek bibliotheque mediatheque biblioteca biblioteka knihovna "
                      "kniznica knjiznica konyvtar vivliothiki kirjasto raamatukogu kutuphane"},
    {meaning::object, "cemetery friedhof cimetiere cimitero cementerio cemiterio cmentarz hrbitov "
                      "cintorin groblje pokopalisce cimitir temeto"},
    {meaning::object,
     "housing wohnungen wohnungsbau logement abitazioni alloggi vivienda habitacao "
     "mieszkania mieszkaniowa byty bytovy stanovi locuinte lakas zhilishta bostader "
     "boliger asunnot elamud dzivokli butai konut woningen residential"},
    {meaning::object,
     "waste abfall dechets dechetterie rifiuti residuos odpad odpadow otpad deseuri "
     "hulladek otpadatsi apovlita avfall affald jate jaatmed atkritumi atliekos atik "
     "afval landfill deponie discarica vertedero skladka"},
    {meaning::object,
     "lighting beleuchtung eclairage illuminazione alumbrado iluminacao oswietlenie "
     "osvetleni osvetlenie rasvjeta razsvetljava iluminat vilagitas fotismos "
     "belysning valaistus valgustus apgaismojums apsvietimas aydinlatma verlichting"},
    {meaning::object,
     "parking parkplatz parkhaus stationnement parcheggio aparcamiento "
     "estacionamiento estacionamento parkoviste parkovisko parkiraliste parkirisce "
     "parcare parkolo parkering pysakointi parkla stavvieta stovejimo otopark "
     "parkeerplaats carpark"},
    {meaning::object,
     "cycling radweg fahrrad cyclable ciclabile ciclovia rowerowa rowerowej "
     "cyklostezka cyklotrasa biciklisticka kolesarska biciclete kerekparut "
     "velosipedna podilatodromos cykelvag cykelsti pyoratie jalgrattatee velocelins "
     "dviraciu bisiklet fietspad bicycle bike cycle cykloturisticka"},
    {meaning::object,
     "footway sidewalk gehweg burgersteig trottoir marciapiede acera passeio chodnik "
     "nogostup plocnik trotuar jarda trottoar fortov jalkakaytava konnitee kaldirim "
     "footpath walkway"},
    {meaning::object,
     "roundabout kreisverkehr giratoire rotatoria rotonda rondo krozisce giratoriu "
     "korforgalom rundkorsel kiertoliittyma"},
    {meaning::object, "junction crossroads kreuzung carrefour incrocio svincolo cruce wezel "
                      "skrzyzowanie krizovatka raskrizje intersectie csomopont krastovishte "
                      "interchange knoten anschlussstelle echangeur enlace"},
    {meaning::object, "tram tramway strassenbahn tramvia tranvia tramwaj tramwajowa tramvaj "
                      "elektricka tramvai villamos sparvagn letbane raitiovaunu trammitee"},
    {meaning::object, "metro subway underground ubahn metropolitana"},
    {meaning::object, "canal waterway wasserstrasse schleuse ecluse chiusa esclusa sluza zdymadlo "
                      "plavebni kanava slus"},
    {meaning::action,
     "build building construction bau neubau errichtung erbauung construire "
     "costruzione realizzazione construccion construcao budowa wybudowanie stavba "
     "vystavba izgradnja gradnja constructia construirea epites epitese izgrazhdane "
     "stroitelstvo kataskevi anlaggning byggande opforelse bygning rakentaminen "
     "ehitus ehitamine buvnieciba statyba insaat yapimi bouw aanleg bouwen erection "
     "creation creazione"},
    {meaning::action,
     "rebuild reconstruction wiederaufbau rekonstruktion ricostruzione "
     "reconstruccion przebudowa odbudowa rekonstrukcia rekonstrukce rekonstrukcija "
     "reconstructie ujjaepites rekonstruktsia anakataskevi ombyggnad genopbygning "
     "jalleenrakennus umberehitus parbuve umbau"},
    {meaning::action,
     "renew renovation rehabilitation sanierung erneuerung renovierung "
     "instandsetzung refection requalification riqualificazione ristrutturazione "
     "risanamento rifacimento rinnovo rehabilitacion renovacion reabilitacao "
     "reabilitarea reabilitare renowacja rewitalizacja remont obnova sanacija "
     "prenova modernizace modernisation modernizacja modernizacia modernizare "
     "modernizarea modernizacija felujitas korszerusites obnovyavane sanirane "
     "anakainisi ekavgchronismos renovering upprustning modernisering peruskorjaus "
     "renoveerimine atjaunosana renovacija yenileme renovatie upgrade upgrading "
     "refurbishment ammodernamento ertuchtigung improvement amelioration"},
    {meaning::action,
     "widen widening extension expansion ausbau erweiterung elargissement "
     "agrandissement ampliamento ampliacion ampliacao rozbudowa rozszerzenie "
     "rozsireni rozsirenie prosirenje dogradnja extindere extinderea bovites "
     "razshiryavane epektasi utbyggnad udvidelse laajennus laiendamine paplasinasana "
     "genisletme uitbreiding verbreiterung enlargement duplication doubling "
     "raddoppio"},
    {meaning::action, "maintain maintenance upkeep repair unterhaltung wartung reparatur entretien "
                      "reparation manutenzione riparazione mantenimiento reparacion manutencao "
                      "utrzymanie konserwacja naprawa udrzba oprava odrzavanje vzdrzevanje "
                      "intretinere reparatii karbantartas poddrazhka syntirisi underhall "
                      "vedligeholdelse kunnossapito hooldus uzturesana prieziura bakim onderhoud "
                      "servicing"},
    {meaning::action,
     "buy purchase acquisition procurement anschaffung beschaffung erwerb acquisto "
     "adquisicion aquisicao zakup nakup porizeni nabava nabavka achizitie beszerzes "
     "zakupuvane promitheia inkop anskaffelse hankinta hange iepirkums pirkimas alim "
     "aankoop equip equipment ausstattung equipement attrezzature equipamiento "
     "wyposazenie vybaveni oprema dotare dotarea"},
    {meaning::action,
     "demolish demolition abriss demolizione demolicion rozbiorka demolice rusenje "
     "demolare bontas rivning nedrivning purku lammutamine yikim sloop"},
    {meaning::action, "study studie etude estudio studium projektierung feasibility fattibilita "
                      "faisabilite machbarkeit"},
    {meaning::action, "electrify electrification elektrifizierung elettrificazione electrificacion "
                      "elektryfikacja elektrizace elektrifikacija electrificare villamositas "
                      "elektrifikatsia ilektrokinisi elektrifiering sahkoistys"},
    {meaning::part, "lot lots los lotto lote loturi lotul tetel"},
    {meaning::part, "section abschnitt bauabschnitt teilabschnitt troncon trecho tratto odcinek "
                    "odcinka odc usek dionica odsek sekcija tronson tronsonul sector szakasz "
                    "uchastak tmima stracka delstracka straekning osuus loik posms ruozas kesim "
                    "sectie"},
    {meaning::part, "phase phasen etap etappe faza fazi fase fasi tranche stralcio stage bauphase "
                    "faasi asama utem"},
    {meaning::part, "part teil partie czesc cast partea resz chast meros dalis dala kisim deel "
                    "package pachet pakiet packet nr num numero nummer number cislo broj numar"},
    {meaning::filler,
     "the a an of and for in on at to with by from der die das des dem den und fur "
     "im am zur zum mit von le la les l de du d et pour en au aux sur il lo gli i e "
     "di del della dei dal dalla nel nella per con su y el las al para o os as do da "
     "dos w z na oraz dla przy ul ve v s u se pe si din cu un une uno una ein eine "
     "het een van voor och av till og til ja is street rue rua via calle ulica gatan "
     "gade avenue viale corso piazza new"},
    {meaning::filler,
     "project projekt progetto proyecto projeto proiect proiectul program programme "
     "programul works arbeiten travaux lavori obras lucrari prace intervento measure "
     "massnahme operazione operation opere"},
});

} // namespace muster::link

#endif // MUSTER_LINK_LEXICON_HPP
