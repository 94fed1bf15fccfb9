// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_LEXICON_TRANSPORT_HPP
#define MUSTER_LINK_LEXICON_TRANSPORT_HPP

/// \file
/// What is built for traffic, and what moves on it, in the languages of Europe.

#include <muster/link/meaning.hpp>

#include <array>

namespace muster::link {

/// Objects of transport: \see lexicon
inline constexpr auto lexicon_transport = std::to_array<concept_words>({
    {meaning::object,
     "bridge brucke pont puente most mostow podul poduri hid gefyra bro silta sild tilts kopru "
     "brug viaduct viadukt viaduc viadotto wiadukt overpass uberfuhrung mostowego mostowych "
     "wiaduktow estakada mostni mostniho mostneho mostov vijadukt nadvoznjak nadvoz premostitev "
     "podului podurilor podurile viaductului viaductul viaductelor pasajului pasajul hidja hidak "
     "hidfelujitas hidepites feluljaro feluljarok volgyhid mostat mostovete nadlez gefyron silla "
     "sillad sildade viaduko koprusu kopruler koprunun koprusunun viyaduk brucken bruckenbau "
     "bruckenneubau bruckensanierung bruckenbauwerk strassenbrucke eisenbahnbrucke "
     "autobahnbrucke talbrucke flyover cavalcavia cavalcaferrovia sovrappasso viaduto bruggen "
     "viaducten spoorbrug broar broer broen vagbro jarnvagsbro jernbanebro bruer bruen veibru "
     "vejbro sillan sillat siltojen ratasilta maantiesilta premosteni premostenie nadjezd "
     "viyadukt viyadugu przeprawa oeververbinding uberfuhrungsbauwerk vejoverforing hojbro "
     "ylikulku ylikulun traversare traversarii puntii punte"},
    {meaning::object,
     "tunnel tunel galleria alagut tunelul siranga tunelului tuneluri tunelurilor alagutja "
     "alagutak tunelat siragga siraggon tunelio tunelinin tunelleri tunelowy tunelowej underpass "
     "unterfuhrung strassentunnel eisenbahntunnel tunnelbau tunnelsanierung tuneis sottopasso "
     "sottovia traforo onderdoorgang spoortunnel tunnelen tunneln vagtunnel jernbanetunnel "
     "undergang tunnelin tunnelit alikulku alikulkukaytava underforing alikulun podjezd"},
    {meaning::object,
     "road strasse route strada carretera estrada droga silnice cesta drum drumul drumuri "
     "drumului ut pata dromos vag vej tee cels kelias wegen highway roadway landstrasse drogowy "
     "drogowej drogowego drogowych jezdnia jezdni silnicni silnicniho cestni cestneho cestnej "
     "cestnych cestnega prometnica drumurilor drumurile strazii strazilor strazile soseaua "
     "soselei kozut kozutak foutvonal bekotout mellekut utfelujitas utepites utszakasz utcak "
     "patna patnata patniya patishta patishtata shose ulitsa ulitsite dromoy dromon odiko odikoy "
     "odikon odopoiia maantee maanteed teede tanava tanavate korvalmaantee pohimaantee teeloik "
     "teeloigu autocels ielas gatve gatviu karayolu karayolunun karayollari yollari yollarinin "
     "strassen strassenbau strassenneubau strassenausbau strassensanierung landesstrasse "
     "kreisstrasse bundesstrasse gemeindestrasse ortsdurchfahrt voirie routier stradale viario "
     "rodovia rodoviario wegennet vagar vagen riksvag lansvag landsvag veje vejen landevej "
     "vejanlaeg veien veier riksvei fylkesvei riksveg fylkesveg vegen veger maantie maantien "
     "valtatie valtatien kantatie seututie yhdystie tieverkko carriageway fahrbahn chaussee "
     "carreggiata calzada rijbaan korbana korebane vozovka vozisce carosabil carosabilului "
     "verkehrsflache vejstraekning vagstracka tieosuus tieosuuden komunikace"},
    {meaning::object,
     "motorway autobahn autoroute autostrada autopista autovia autoestrada dalnice dialnica "
     "avtocesta autocesta autopalya magistrala avtomagistrala motorvag motorvej moottoritie "
     "kiirtee automagistrale greitkelis otoyol snelweg expressway schnellstrasse ekspresowa "
     "ekspresowej ekspresowego autostradowy dalnicni dalnicniho dialnicny dialnicneho "
     "dialnicnej rychlostna rychlostnej avtocestni avtocestnega autostrazi autostrazii "
     "autostrazilor autout gyorsforgalmi autopalyaja magistralata avtomagistralata "
     "aytokinitodromos aytokinitodromoy greitkelio otoban "
     "otoyollari autobahnen bundesautobahn autobahnausbau schnellstrassen schnellweg "
     "autoroutier autostradale superstrada autosnelweg autosnelwegen snelwegen motorvagen "
     "motorvejen motorvei motorveg motorveien moottoritien moottoriliikennetie"},
    {meaning::object,
     "bypass umgehungsstrasse ortsumgehung contournement rocade circonvallazione circunvalacion "
     "variante obwodnica obchvat obvoznica obilaznica centura elkerulo okolovrasten forbifart "
     "omfartsvej ohitustie umbersoit aplinkkelis rondweg centurii ocolitoare variantei "
     "elkerulout elkeruloutja obhoden obhodniya okolovrastno parakampsi parakamptirios "
     "umbersoidu apvedcels aplinkkelio cevreyolu umfahrung ortsumfahrung umfahrungsstrasse "
     "tangenziale ringroad beltway ringstrasse randweg rondwegen forbifarten omkjoringsvei "
     "omkorselsvej ringvej ringvei ringvag kehatie ohikulkutie ohitustien kringfartsled "
     "kringfart omleidingsweg deviation kehatien"},
    {meaning::object,
     "rail railway railroad bahn eisenbahn bahnstrecke ferroviaire ferrovia ferroviaria "
     "ferrocarril ferroviar kolej kolejowa kolejowej zeleznice zeleznicni zeleznicka zeljeznica "
     "zeljeznicka vasut vasutvonal zhelezopatna zhp sidirodromos jarnvag jernbane rautatie "
     "raudtee dzelzcels gelezinkelis demiryolu spoorweg spoorlijn kolejowego kolejowych kolei "
     "torow zeleznicniho zeleznicneho zeleznicnej zeleznicnych zeljeznickog zeljeznickih pruga "
     "pruzni kolosijek zelezniska zelezniskega zelezniskih ferata feroviara feroviarei "
     "feroviarului vasutvonalak vasutvonalanak vasutfejlesztes zhelezopaten zhelezopatnata "
     "zhelezopatniya zheleznitsa sidirodromoy sidirodromiki sidirodromikoy sidirodromikon "
     "raudteed gelezinkelio gelezinkeliai demiryollari demiryolunun demiryolunu gleis gleise "
     "gleisanschluss schienen schienenweg schienenverkehr bahnlinie bahnanlagen eisenbahnstrecke "
     "ferree binario binari spoor sporen spoorwegen spoorlijnen spoorverbinding jarnvagen "
     "jarnvagar dubbelspar jernbanen jernbaner dobbeltspor rautatien rautateiden radan rataosuus "
     "rataverkko kaksoisraide raiteen draha trat tratich railverbinding schienenverbindung "
     "bahnverbindung raideyhteys baanvak jernbanestraekning banelinje banstracka ratayhteys "
     "ratayhteyden rataosa rataosan"},
    {meaning::object,
     "station bahnhof gare stazione estacion estacao dworzec nadrazi stanica kolodvor gara "
     "palyaudvar stathmos jarnvagsstation rautatieasema jaam stotis istasyon dworcow dworcowego "
     "nadrazni postajalisce garii garilor garata palyaudvarok vasutallomas vasutallomasok "
     "raudteejaam jaamahoone stoties istasyonlari istasyonunun hauptbahnhof bahnsteig haltepunkt "
     "estacoes treinstation stationsgebouw spoorwegstation stationen banegard togstation "
     "jernbanestation stasjon stasjonen jernbanestasjon togstasjon asema aseman asemat "
     "rautatieaseman resecentrum matkakeskus matkakeskuksen"},
    {meaning::object,
     "port hafen puerto przystan pristav pristaniste luka pristanishte kikoto limani hamn havn "
     "satama sadam osta uostas haven harbour harbor seaport quay kai quai molo muelle nabrzeze "
     "terminal portowy portowej portowego portowych pomost pirsu pristavni pristavneho lucki "
     "luckog luckih pristanisce pristaniska portul portului portuar cheul cheului kikotoje "
     "kikotoi kikotok kikotofejlesztes rakpart rakpartja pristanishteto pristanishtna "
     "pristanishten limena limenika limenikon limenikoy limanioy prokymaia kripidoma "
     "kripidomaton sadamad sadamate piestatne krantine limaninin limanlari iskele iskelesi "
     "rihtim portuaire portuario portuale wharf jetty jetee breakwater hafenanlage hafenausbau "
     "hafenbecken seehafen binnenhafen fischereihafen kaimauer anleger anlegestelle darsena "
     "banchina pontile embarcadero doca cais molhe zeehaven haventerrein kade kademuur hamnen "
     "hamnar kajen fiskehamn havnen havneanlaeg kajanlaeg fiskerihavn kaianlegg kaien satamat "
     "sataman laituri laiturin berth kaje moli pristan cheu provlita ligeplads havnekaj hamnkaj "
     "luke hafenkai kais kaianlage kaianlagen havenkade havenkaden nabrezi nabrezia pristavniho "
     "kaj hafenmauer schiffsliegeplatz liegeplatz aanlegplaats ligplaats kotviste pristaviste "
     "attracco ormeggio appontement atraque atracadouro accostage cumownicze cumowniczego "
     "laituripaikka kajplats kaiplads havnemole hamnpir prekladiste"},
    {meaning::object,
     "airport flughafen aeroport aeropuerto lotnisko letiste letisko letalisce aeroportul "
     "repuloter letishte aerodromio flygplats lufthavn lentoasema lennujaam lidosta havalimani "
     "luchthaven aerostazione vliegveldterminal luchthaventerminal aerodrome airfield flugplatz "
     "runway startbahn landebahn lotniskowy lotniskowej lotniskowego startowej startowego "
     "letistni letistniho vzletova pristavaci letiskova letiskovej letiskoveho uzletno letaliska "
     "letaliskega aeroportului aeroportuar aerodromului repuloterek repuloterfejlesztes "
     "futopalya letishteto letishtna letishten letishtnata aerolimenas aerolimenon aerodromioy "
     "lennuvali lennuvalja lennurada lennuraja maandumisrada maandumisraja lidlauks skrejcels "
     "orouosto kilimo tupimo havaalani havaalaninin havalimaninin havameydani airbase airstrip "
     "taxiway verkehrsflughafen flugfeld vorfeld rollbahn aeroportuaire aeroportuale "
     "aeroportuario vliegveld vliegbasis flygplatsen flygfalt lufthavnen landingsbane startbane "
     "flyplass flyplassen rullebane landningsbana rullbana landingsbaan startbaan lentokentta "
     "lentokentan lentoaseman lentopaikka kiitotie kiitotien vliegveldverharding "
     "flugbetriebsflache kiitorata flughafenpiste"},
    {meaning::object,
     "parking parkplatz parkhaus stationnement parcheggio aparcamiento estacionamiento "
     "estacionamento parkoviste parkovisko parkiraliste parkirisce parcare parkolo parkering "
     "pysakointi parkla stavvieta stovejimo otopark parkeerplaats carpark stellplatze "
     "parkhauser parkdeck tiefgarage autorimessa parkeergarage parkeerplaatsen parkeerterrein "
     "parkeringshus parkeringsplats parkeringsplatser parkeringsgarage parkeringsplads "
     "parkeringspladser parkeringskaelder parkeringsplass parkeringsplasser parkeringsanlegg "
     "pysakointitalo pysakointialue pysakoinnin pysakointilaitos parkkipaikka parkkihalli"},
    {meaning::object,
     "cycling radweg fahrrad cyclable ciclabile ciclovia rowerowa rowerowej cyklostezka "
     "cyklotrasa biciklisticka kolesarska biciclete kerekparut velosipedna podilatodromos "
     "cykelvag cykelsti pyoratie jalgrattatee velocelins dviraciu bisiklet fietspad bicycle "
     "bike cycle cykloturisticka cycleway bikeway greenway radwegen radwegebau fahrradweg "
     "radschnellweg radverkehr radroute velo veloroute ciclopedonale ciclista ciclable bici "
     "ciclavel fietspaden fietsroute fietssnelweg fietsenstalling cykelvagar cykelbana "
     "cykelbanor cykelstien cykelstier supercykelsti sykkelvei sykkelveg sykkelveier "
     "sykkelsti pyoratien pyoratiet pyoravayla pyoraily pyorailyreitti"},
    {meaning::object,
     "footway sidewalk gehweg burgersteig trottoir marciapiede acera passeio chodnik nogostup "
     "plocnik trotuar jarda trottoar fortov jalkakaytava konnitee kaldirim footpath walkway "
     "gehsteig fussweg cheminement camminamento acerado calcada voetpad voetpaden stoep "
     "gangvag gangbana trottoarer gangsti fortau gangvei gangveg jalkakaytavan jalkakaytavat "
     "kevytvayla kavelytie"},
    {meaning::object,
     "junction crossroads kreuzung carrefour incrocio svincolo cruce wezel skrzyzowanie "
     "krizovatka raskrizje intersectie csomopont krastovishte interchange knoten "
     "anschlussstelle echangeur enlace intersection kreuzungen knotenpunkt autobahnkreuz "
     "autobahndreieck anschlussstellen bifurcation intersezione interseccion encrucijada "
     "cruzamento entroncamento intersecao kruispunt kruispunten kruising knooppunt korsning "
     "korsningar vagkorsning trafikplats kryds krydset vejkryds tilslutningsanlaeg kryss "
     "krysset veikryss vegkryss risteys risteyksen liittyma liittyman eritasoliittyma "
     "roundabout kreisverkehr giratoire rotatoria rotonda rondo krozisce giratoriu korforgalom "
     "rundkorsel kiertoliittyma kreisel kreisverkehrsplatz kreisverkehrsanlage rondpoint "
     "glorieta rotunda verkeersplein cirkulationsplats rondell rundkorslen rundkorsler "
     "rundkjoring rundkjoringen kiertoliittyman liikenneympyra"},
    {meaning::object,
     "tram tramway strassenbahn tramvia tranvia tramwaj tramwajowa tramvaj elektricka tramvai "
     "villamos sparvagn letbane raitiovaunu trammitee lightrail streetcar strassenbahnen "
     "strassenbahnlinie tramlinie stadtbahn stadtbahnlinie tranviaria metrotranvia tramlijn "
     "sneltram sparvag sparvagen sparvagar letbanen sporvogn sporvej trikk trikkelinje bybane "
     "bybanen raitiotie raitiotien pikaraitiotie ratikka"},
    {meaning::object,
     "metro subway underground ubahn metropolitana ubahnlinie metrolijn metrolinje "
     "metrostation metrostasjon metroen metroasema tunnelbana tunnelbanan"},
    {meaning::object,
     "canal waterway wasserstrasse schleuse ecluse chiusa esclusa sluza zdymadlo plavebni "
     "kanava slus canaux navigable navigabile navegable idrovia canais schleusen "
     "wasserstrassen schifffahrtskanal kanaal kanalen sluis sluizen sluizencomplex vaarweg "
     "vaarwegen vaargeul slussen slussar farled sejlrende kanavan sulku vesivayla laivavayla"},
    {meaning::object,
     "ferry fahre traghetto transbordador trajekt feribot farja faerge ferge lautta praam "
     "keltas veerpont ferries fahrschiff fahranleger fahrverbindung traversier veerboot "
     "veerdienst veerponten veerverbinding farjan farjor farjelage faergen faerger faergeleje "
     "ferja ferjer ferger fergekai ferjekai fergeleie lautan lautat autolautta"},
    {meaning::object,
     "bus autobus omnibus autobuz busz avtobus leoforeio buss linjaauto autobusas otobus "
     "busway busbahnhof omnibusbahnhof bushaltestelle buslinie busverkehr autocar onibus "
     "bussen busstation bushalte busbaan buslijn bussar bussterminal busshallplats busser "
     "busterminal busbane bussvei bussit linjaautoasema bussiterminaali"},
    {meaning::object,
     "footbridge kladka kladek lavka lavek pasarela pasarelei pasarelelor gyaloghid "
     "gyaloghidja pezogefyra pezogefyron jalakaijasild ustgecit ustgecidi fussgangerbrucke "
     "fussgangerbrucken fussgangersteg radwegbrucke gehwegbrucke passerelle passarela "
     "passadico voetgangersbrug loopbrug fietsbrug fietsersbrug voetbrug gangbro gangbroar "
     "cykelbro stibro kavelysilta jalankulkusilta"},
    {meaning::object,
     "pavement nawierzchnia nawierzchni kolnik kolnicka asfalt asfaltowa asfaltowej asfaltovy "
     "asfaltni asfaltare asfaltarea burkolat utburkolat nastilka nastilkata odostroma "
     "odostromatos asfaltostrosi asfaltostroseis teekate katend segums danga kaplama kaplamasi "
     "asfaltlama resurfacing surfacing paving repaving asphalt fahrbahndecke fahrbahnsanierung "
     "fahrbahnerneuerung strassenbelag deckenerneuerung deckensanierung asphaltdecke "
     "asphaltierung pflasterung enrobe bitume pavage pavimentazione asfaltatura bitumatura "
     "pavimentacion asfaltado pavimentacao pavimentacoes repavimentacao asfaltamento betuminoso "
     "wegdek bestrating herbestrating asfaltering verharding wegverharding asfaltwerken "
     "belaggning vagbelaggning belaegning asfaltbelaegning slidlag vegdekke veidekke "
     "reasfaltering asfaltlegging paallyste paallystaminen paallystystyot asfaltti asfaltointi "
     "uudelleenpaallystys"},
    {meaning::object,
     "culvert przepust przepustow propustek propustku priepust propust podet podetului "
     "ateresz vodostok ochetos truup truubi caurteka pralaida menfez durchlass rohrdurchlass "
     "durchlassbauwerk dalot ponceau tombino tombinatura bueiro duiker vagtrumma kulvert "
     "stikkrenne rorunderlob tierumpu siltarumpu"},
    {meaning::object,
     "vehicle fahrzeug vehicule veicolo veiculo pojazd pojazdow vozidlo vozidel vozilo jarmu "
     "ochima fordon koretoj ajoneuvo soiduk transportlidzeklis arac voertuig truck lorry "
     "lorries fahrzeugen fahrzeugbeschaffung lastwagen lastkraftwagen dienstfahrzeug "
     "einsatzfahrzeug loschfahrzeug camion automezzi autoveicoli viatura caminhao camiao "
     "vrachtwagen wagenpark fordonet lastbil lastbilar lastbiler koretojer kjoretoy "
     "kjoretoyer lastebil lastebiler ajoneuvon ajoneuvot ajoneuvojen"},
    {meaning::object,
     "ship vessel schiff navire bateau nave barco navio statek okret plavidlo ladja hajo "
     "ploio fartyg skib laiva laev kugis gemi schip boat icebreaker patrolboat frigate "
     "patrouillenboot schiffsneubau eisbrecher fregatte bateaux patrouilleur motovedetta "
     "pattugliatore imbarcazione fregata buque embarcacion patrullera lancha fragata "
     "embarcacao embarcacoes schepen vaartuig patrouillevaartuig fartyget patrullbat "
     "isbrytare skibet fartoj patruljefartoj inspektionsskib isbryder fartoy skipet "
     "patruljefartoy isbryter laivan laivat aluksen alukset vartiolaiva jaanmurtaja"},
    {meaning::object,
     "helicopter heliport helipad hubschrauber elicottero elisuperficie eliporto smiglowiec "
     "ladowisko vrtulnik heliodrom elicopter helikopter sraigtasparnis hubschraubern "
     "hubschrauberlandeplatz helistation helipuerto helisuperficie helikopterplatform "
     "helihaven helikoptrar helikopterplatta helikopterflygplats helikopterlandingsplads "
     "helikopterlandingsplass helikopterbase helikoptre helikopterin helikopterit "
     "helikopterikentta"},
});

} // namespace muster::link

#endif // MUSTER_LINK_LEXICON_TRANSPORT_HPP
