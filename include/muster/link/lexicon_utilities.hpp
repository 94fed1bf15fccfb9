// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_LEXICON_UTILITIES_HPP
#define MUSTER_LINK_LEXICON_UTILITIES_HPP

/// \file
/// Water, energy, waste and networks in the languages of Europe.

#include <muster/link/meaning.hpp>

#include <array>

namespace muster::link {

/// Objects of utilities: \see lexicon
inline constexpr auto lexicon_utilities = std::to_array<concept_words>({
    {meaning::object,
     "water wasser eau acqua agua woda wody voda vody vodovod apa viz vodosnabdyavane nero "
     "vatten vand vesi vanduo udens drinkwater eaux idrico hydraulic wodociag vodoopskrba "
     "waterworks aqueduct acquedotto wodociagowa wodociagowej wodociagowego wodociagowych ujecie "
     "uzdatniania hydrofornia hydroforni vodovodni vodovodniho vodovodnej vodovodneho vodovodnog "
     "vodovodnega vodojem vodarna vodaren vodarensky vodarenskej pitna pitnej pitneho "
     "vodoopskrbni vodoopskrbnog vodoopskrbnih vodosprema vodooskrba vodohran apelor aductiune "
     "aductiunea aductiunii potabila vizmu vizmuvek ivoviz ivovizellatas vizellatas vizvezetek "
     "vizhalozat ivovizhalozat vodoprovod vodoprovodna vodoprovodnata vodosnabditelna "
     "vodosnabdyavaneto piteyni ydrefsi ydreusi ydrodotisi ydragogeio ydragogeiou ydragogeion "
     "ydatos ydatodexameni veevark veevargi joogivesi joogivee veevarustus veevarustuse "
     "veetorustik uhisveevark uhisveevargi udensapgade udensvads vandens vandentiekis "
     "vandentiekio vandenviete geriamojo icmesuyu isale watermain drinking waterpipe borehole "
     "wasserleitung wasserleitungen wasserversorgung trinkwasser trinkwasserversorgung "
     "trinkwasserleitung wasserwerk wasseraufbereitung trinkwasseraufbereitung hochbehalter "
     "wasserspeicher brunnen potable adduction hydraulique idriche hidraulico acueducto "
     "potabilizadora abastecimento adutora potavel hidrico waterleiding waterleidingen "
     "watervoorziening drinkwatervoorziening drinkwaterleiding waterwinning vattenledning "
     "vattenledningar vattenverk dricksvatten vattenforsorjning vattentorn vandledning vandvaerk "
     "drikkevand vandforsyning vann vannledning vannledninger vannverk vannforsyning drikkevann "
     "hoydebasseng vesijohto vesijohdon vesijohdot vesihuolto vesihuollon vesilaitos vesitorni "
     "vesijohtoverkosto juomavesi vesilaitoksen vodospremnik ivovizvezetek viztorozo ydreysi "
     "vandtarn hovedvandledning potabilizzatore waterproductiebedrijf trinkwasserwerk "
     "potabilisation potabilizzazione trinkwasseraufbereitungsanlage drinkwaterzuivering "
     "drikkevandsanlaeg dricksvattenanlaggning vedenottamo vedenottamon"},
    {meaning::object,
     "sewer sewage sewerage wastewater abwasser kanal kanalisation kanalizacja kanalizace "
     "kanalizacija kanalizacie assainissement fognatura fognario saneamiento alcantarillado "
     "esgoto canalizare csatorna apocheteusi avlopp kloak viemari kanalisatsioon riolering "
     "epuration depurazione depuratore oczyszczalnia cov cistirna cistilna klaranlage "
     "kanalizacyjna kanalizacyjnej kanalizacyjnego oczyszczalni scieki sciekow kanalizacni "
     "kanalizacniho kanalizacnej splaskova splaskovej splaskovych cistiren cistiaren cistiarne "
     "odpadnich odpadnih odpadni odpadnych kanalizacijski kanalizacijskog kanalizacijskega "
     "procistac odvodnja otpadnih otpadni canalizarii canalizarea epurare epurarea uzate "
     "csatornazas csatornazasa csatornahalozat szennyviz szennyviztisztito szennyvizelvezetes "
     "szennyvizcsatorna szennyvizkezeles kanalizatsia kanalizatsiya kanalizatsiyata "
     "kanalizatsionna kanalizatsionnata otpadnite prechistvatelna prechistvatelnata psov "
     "apochetefsi apochetefseos apocheteftiko apocheteftikou lymata lymaton akatharton reovesi "
     "reovee reoveepuhasti heitvesi kanalisatsioonitorustik uhiskanalisatsioon notekudens "
     "nuoteku valykla atiksu kanalizasyon foseptik effluent septic abwasserentsorgung "
     "abwasserbeseitigung abwasserkanal abwasserreinigung abwasserreinigungsanlage "
     "abwasserleitung klaranlagen klarwerk klarschlamm kanalbau kanalsanierung kanalnetz "
     "schmutzwasser schmutzwasserkanal mischwasser mischwasserkanal egout reflue depuradora "
     "depuracion edar saneamento residuais etar riool riolen rioolstelsel rioolrenovatie "
     "rioolwater rioolwaterzuivering afvalwater afvalwaterzuivering rwzi avloppsvatten "
     "avloppsreningsverk reningsverk avloppsledning spillvatten spildevand renseanlaeg "
     "spildevandsanlaeg rensningsanlaeg kloakering kloakledning avlop avlopsledning avlopsanlegg "
     "renseanlegg avlopsrenseanlegg kloakk spillvann jatevesi jateveden jatevesien "
     "jatevedenpuhdistamo viemarin viemariverkosto puhdistamo puhdistamon avloppsverk "
     "apocheteysi apocheteytiko viologikos viologikoy spillvattenledning afvalwaterinstallatie "
     "afvalwaterzuiveringsinstallatie"},
    {meaning::object,
     "dam staudamm barrage diga presa zapora prehrada baraj yazovir fragma damm daemning pato "
     "uzsprostas aizsprosts stuwdam reservoir talsperre zaporowy prehradni priehrada "
     "priehradny jazu zadrzevalnik barajului barajele duzzaszto duzzasztomu viztarozo "
     "volgyzarogat yazovirna yazovirnata yazovirite fragmata fragmaton limnodexameni paisjarv "
     "udenskratuve uztvanka tvenkinys tvenkinio barajinin golet dams weir impoundment "
     "stauanlage stausee wehranlage invaso sbarramento embalse azud barragem barragens "
     "albufeira represa stuw stuwen stuwmeer dammen dammar demning demninger padon padot "
     "patoallas tekojarvi"},
    {meaning::object,
     "flood hochwasser hochwasserschutz inondation crue alluvione inundacion powodz "
     "przeciwpowodziowa povodne povoden protipovodnova poplava inundatii arviz navodnenie "
     "plimmyra oversvamning oversvommelse tulva uleujutus pludi potvynis overstroming levee dike "
     "deich digue argine powodziowa przeciwpowodziowej przeciwpowodziowego przeciwpowodziowych "
     "obwalowanie obwalowan walow protipovodnovych protipovodnovej protipovodnoveho povodnovych "
     "hraze hradza protupoplavna nasip protipoplavna protipoplavnih protipoplavnega poplavno "
     "inundatiilor digul digului diguri digurilor indiguire indiguirea arvizvedelmi arvizvedelem "
     "arapaszto navodneniya navodneniyata antiplimmyriki antiplimmyrikon plimmyron uleujutuse "
     "uleujutuste uleujutuskaitse pretpludu dambis dambja potvyniu pylimas taskin taskinlari "
     "flooding floodwall uberschwemmung hochwasserruckhaltebecken hochwasserschutzmassnahmen "
     "deichbau deichsanierung esondazione arginatura laminazione encauzamiento inundacoes cheias "
     "hoogwater hoogwaterbescherming overstromingen dijk dijken dijkversterking waterkering "
     "waterkeringen oversvamningar oversvamningsskydd skyddsvall stormflod stormflodssikring "
     "hojvandssikring flom flomsikring flomvern tulvan tulvat tulvien tulvasuojelu tulvapenger "
     "dique hochwasserschutzdeich embankment dyke wal walu rivierdijk tulvapenkereen "
     "tulvasuojelurakenne tulvasuojelurakenteen"},
    {meaning::object,
     "grid stromnetz elektroenergetyczna substation umspannwerk transformer sottostazione "
     "subestacion rozvodna trafostanica powerline hochspannungsleitung interconnector "
     "elektroenergetycznej elektroenergetycznego elektroenergetycznych przesylowa przesylowej "
     "rozdzielnia rozdzielni transformatorowa transformatorowej rozvoden transformovna "
     "transformacna transformatorska rasklopiste dalekovod daljnovod daljnovodov transformatoare "
     "alallomas alallomasok tavvezetek tavvezetekek trafoallomas transzformator podstantsia "
     "podstantsiya elektroprovod trafopost ypostathmos ypostathmou ypostathmon alajaam alajaamad "
     "korgepingeliin ulekandeliin elektriliin elektrivork elektrivorgu apaksstacija "
     "elektrolinija elektrotikls pastote transformatorine skirstykla trafo trafosu switchyard "
     "switchgear stromleitung stromleitungen freileitung umspannstation trafostation "
     "transformatoren hochspannung schaltanlage netzausbau transformateur elettrodotto "
     "trasformatore transformador subestacao subestacoes onderstation hoogspanningslijn "
     "hoogspanningsverbinding transformatorstation elektriciteitsnet stroomnet elnat "
     "kraftledning kraftledningar stallverk elnet hojspaending transformerstation "
     "transformatorstasjon trafostasjon hoyspent hoyspentledning stromnett kraftlinje sahkoasema "
     "sahkoaseman voimajohto sahkoverkko muuntamo muuntoasema understasjon fordelingsstation "
     "muuntamon iletim transformatorenstation hojspaendingsledning ilmajohto ilmajohdon "
     "voimajohdon muuntoaseman elektriciteitsverbinding koblingsstation luftledning"},
    {meaning::object,
     "power electricity elettricita elettrica electricidad energia energetyka energetika "
     "energija elektrina elektrane energiaellatas elektrichestvo ilektriki energi sahko elekter "
     "elektra elektrik kraftwerk powerplant elektrownia elektrarna centrale elektrowni "
     "elektrycznej elektraren electrice electricitate eromu eromuvek aramellatas "
     "villamosenergia elektrotsentrala elektrosnabdyavane ilektrismou ilektrodotisi elektrijaam "
     "elektrivarustus elektrienergia elektrostacija elektroapgade elektribas elektroenergija "
     "jegaine santral electrical generator elektrizitat elektrische stromversorgung "
     "energieversorgung notstrom notstromaggregat notstromversorgung electrique generateur "
     "electrogene elettriche elettrogeno generador eletricidade eletrico gerador elektriciteit "
     "elektriciteitsvoorziening energiecentrale noodstroom elforsorjning elektricitet kraftverk "
     "kraftvarmeverk reservkraft elforsyning kraftvaerk nodstrom stromforsyning elektrisitet "
     "elektrisk kraftstasjon sahkon sahkonjakelu voimalaitos voimalaitoksen voimala varavoima "
     "ortsnetzstation trafomerkezi"},
    {meaning::object,
     "gas erdgas gaz gasdotto gasoducto gazociag plynovod plinovod gazoduct gazvezetek "
     "gazoprovod agogos gasledning kaasu gaas gaze dujos dogalgaz pipeline aardgas lng "
     "gazociagow gazowy gazowej gazowego plynu plynovodni plynofikace plynofikacia plina "
     "plinski plinskog plinofikacija gazelor gazului gazoductul gazoductului foldgaz "
     "foldgazvezetek gazhalozat gazellatas gazifikatsia gazifikatsiya gazosnabdyavane "
     "gazorazpredelitelna aerioy gaasijuhe gaasitoru gaasitrass maagaas gazesvads gazvads "
     "dabasgaze dujotiekis dujotiekio duju gasworks gasleitung gasleitungen erdgasleitung "
     "gasversorgung gasnetz gazoduc gazier metanodotto rigassificatore gasificacion "
     "regasificacion gasoduto gasleiding gasleidingen aardgasleiding gasnetwerk naturgas "
     "naturgass gasledningar gassledning gassror kaasun kaasuputki kaasuverkko maakaasu "
     "maakaasuputki maakaasuputken gazovezetek gasnet gazprovod"},
    {meaning::object,
     "broadband breitband fibre fiber glasfaser swiatlowod szerokopasmowy internet bredband "
     "laajakaista lairiba sirokopojasni szerokopasmowej szerokopasmowego swiatlowodow "
     "swiatlowodowej swiatlowodowego sirokopasmovy sirokopasmoveho sirokopojasnog svjetlovodni "
     "sirokopasovni sirokopasovnega szelessavu uvegszal shirokolentov eyryzoniki eyryzonikon "
     "lairibavork platjosla skiedru placiajuostis placiajuoscio sviesolaidis sviesolaidzio "
     "genisbant ftth glasfasernetz glasfaserausbau glasfaserkabel breitbandausbau breitbandnetz "
     "breitbandversorgung ultralarga glasvezel glasvezelnetwerk glasvezelkabel breedband "
     "bredbandsnat bredbandsutbyggnad fibernat optofiber fibernet fiberkabel breiband fibernett "
     "bredbandsnett valokuitu valokuituverkko laajakaistan laajakaistaverkko kuituverkko banda "
     "debit breedbandnetwerk vysokorychlostni glasfaserinfrastruktur glasvezelinfrastructuur "
     "glasvezelnet bredbandsnet laajakaistaverkon valokuituverkon"},
    {meaning::object,
     "server datacentre datacenter rechenzentrum serveur cloud serverownia serwer serwerow "
     "serwerownia serwerowni datove datoveho datovych podatkovni podatkovnega adatkozpont "
     "szerver szerverek szerverterem serverelor sarvar sarvarni diakomistes serveriruum "
     "andmekeskus andmekeskuse datucentrs duomenu sunucu rechenzentren datenzentrum serverraum "
     "servidor datacentrum rekencentrum serverruimte datahall serverhall datorhall datasenter "
     "palvelin palvelimet palvelinkeskus konesali datakeskus serverstandort serverovna "
     "datacentral serverhal datakeskuksen servercentral konesalin"},
    {meaning::object,
     "waste abfall dechets dechetterie rifiuti residuos odpad odpadow otpad deseuri hulladek "
     "otpadatsi apovlita avfall affald jate jaatmed atkritumi atliekos atik afval landfill "
     "deponie discarica vertedero skladka recycling incinerator incineration composting garbage "
     "rubbish mullentsorgung mullverbrennung mullverbrennungsanlage abfallentsorgung "
     "abfallwirtschaft recyclinghof wertstoffhof ordures incinerateur compostage decheterie "
     "recyclerie inceneritore termovalorizzatore riciclaggio compostaggio ecocentro reciclaje "
     "incineradora basura lixo reciclagem ecoponto compostagem afvalverwerking afvalverbranding "
     "stortplaats milieustraat huisvuil recyclage avfallsanlaggning avfallshantering "
     "atervinning atervinningscentral affaldshandtering affaldsforbraending genbrugsplads "
     "genbrugsstation avfallshandtering avfallsanlegg gjenvinning gjenvinningsstasjon jatteet "
     "jatteiden jatehuolto jateasema jatteenkasittely kaatopaikka kierratys kierratyskeskus "
     "ecopunto jateaseman sberny sberneho reciklazno reciklaznog pszok deseurilor hulladekudvar "
     "milieupark containerpark"},
    {meaning::object,
     "lighting beleuchtung eclairage illuminazione alumbrado iluminacao oswietlenie osvetleni "
     "osvetlenie rasvjeta razsvetljava iluminat vilagitas fotismos belysning valaistus "
     "valgustus apgaismojums apsvietimas aydinlatma verlichting streetlight streetlighting "
     "luminaire strassenbeleuchtung aussenbeleuchtung beleuchtungsanlage luminarias iluminacion "
     "straatverlichting gatubelysning vagbelysning utomhusbelysning gadebelysning vejbelysning "
     "gatelys veilys veglys gatebelysning katuvalaistus katuvalo katuvalot tievalaistus "
     "ulkovalaistus valaistuksen iluminatului kozvilagitas kozvilagitasi osvetitelni "
     "odofotismos odofotismoy fotismoy katuvalaistuksen aydinlatmasi"},
    {meaning::object,
     "heating fernwarme heizung chauffage riscaldamento teleriscaldamento calefaccion "
     "aquecimento cieplownia cieplownicza ogrzewanie vytapeni teplarna grijanje toplana "
     "ogrevanje incalzire termoficare futes tavho toplofikatsia thermansi fjarrvarme fjernvarme "
     "kaukolampo kaugkute siltumapgade isitma stadsverwarming boiler boilerhouse cieplowni "
     "cieplowniczej cieplowniczego cieplownictwa elektrocieplownia elektrocieplowni kotlownia "
     "kotlowni kotelna kotelen kotolna kotlovnica teplovod horkovod vykurovanie teplaren "
     "toplinarski toplovod vrelovod toplarna incalzirea incalzirii termoficarea termoficarii "
     "futesi futesrendszer tavfutes tavhohalozat tavhoellatas tavhorendszer kazanhaz otoplenie "
     "otoplitelna toplofikatsiya toplosnabdyavane tilethermansi levitostasio levitostasioy "
     "kaugkutte kaugkuttevork kutte kuttesusteem katlamaja soojatrass soojavork soojavorgu "
     "siltumtrase siltumtikls katlumaja apkure silumos siluminiu katiline sildymas kalorifer "
     "fernwarmenetz fernwarmeleitung nahwarme nahwarmenetz heizungsanlage heizungserneuerung "
     "heizzentrale heizwerk heizkraftwerk blockheizkraftwerk warmenetz warmeversorgung "
     "warmepumpe chaufferie chaudiere chaleur caldaia caldera caldeira verwarming "
     "verwarmingsinstallatie warmtenet warmtenetwerk warmtepomp stookplaats varmeverk "
     "panncentral uppvarmning fjarrvarmenat varmepump varmevaerk fjernvarmevaerk fjernvarmenet "
     "opvarmning varmesentral varmeanlegg fjernvarmeanlegg oppvarming lammitys kaukolammon "
     "kaukolampoverkko lampolaitos lampokeskus lampopumppu teplovodni toploprenosna "
     "kaukolampoverkon"},
    {meaning::object,
     "photovoltaic photovoltaik solar solaranlage photovoltaique fotovoltaico fotowoltaiczna "
     "fotowoltaika fotovoltaicka fotonaponska suncana soncna napelem fotovoltaichna solcelle "
     "aurinkovoimala paikesepark saules gunes zonnepark photovoltaikanlage photovoltaikanlagen "
     "solarpark solaranlagen solarenergie solarkraftwerk solarstrom solaire fotovoltaiche "
     "zonnepanelen zonneparken zonnecentrale solceller solcellsanlaggning solcellspark "
     "solcellepark solcelleanlaeg solcelleanlegg solpark solenergi solkraft solkraftverk "
     "aurinkovoimalan aurinkovoima aurinkoenergia aurinkosahko aurinkopaneeli aurinkopaneelit "
     "aurinkopuisto fotovoltaika fotovoltaickej fotovoltaicna fotowoltaicznej paneelikentta "
     "paneelikentan fotovoltaikon fotovoltaikoy"},
    {meaning::object,
     "windfarm windpark windkraft eolien eolico wiatrowa vetrna vjetroelektrana eolian "
     "szeleromu vindkraft tuulivoima tuulepark ruzgar windmolen windturbine windpower "
     "windenergie windenergieanlage windenergieanlagen windkraftanlage windkraftanlagen "
     "windrad eolienne eoliche aerogenerador aerogerador windmolenpark windparken "
     "vindkraftpark vindkraftspark vindkraftverk vindpark vindmolle vindmoller vindmollepark "
     "havvindmollepark havmollepark havvind vindturbin vindkraftanlegg tuulivoiman "
     "tuulivoimala tuulivoimalat tuulivoimapuisto tuulipuisto tuulipuiston merituulipuisto"},
    {meaning::object,
     "antenna mast sendemast mobilfunk pylone antena stozar antennen funkmast funkturm "
     "sendeturm sendemasten mobilfunkmast traliccio zendmast zendmasten antennemast "
     "antennmast radiomast telemast mobilmast basestasjon maston mastot tukiasema"},
    {meaning::object,
     "satellite satelita satellitaire satelitski palydovas satelliten satellitare satelital "
     "satelliet satellieten satelliter satellitter satellitstation satellittstasjon "
     "satelliitti satelliitin satelliitit"},
    {meaning::object,
     "network netzwerk reseau siec omrezje retea retele halozat mrezha diktyo natverk netvaerk "
     "nettverk verkko vork tinklas netwerk netz reseaux reti netwerken natverket netvaerket "
     "nettverket verkon verkot verkosto verkoston retelei reteaua retelele"},
    {meaning::object,
     "cable kabel kabl kaapeli kaabel cabling erdkabel seekabel kabelverbindung verkabelung "
     "cablage cavo cavi cavidotto cableado zeekabel bekabeling kablar sjokabel "
     "kabelforlaggning kabler sokabel kabellaegning kabelanlegg kaapelin kaapelit kaapelointi "
     "merikaapeli maakaapeli"},
    {meaning::object,
     "pumping pump pumpwerk pompage pompaggio bombeo bombagem pompownia przepompownia cerpaci "
     "cerpacia crpna crpalisce pompare szivattyu pompena antliostasio pumpstation pumpaamo "
     "pumbajaam suknu siurbline gemaal pompowni przepompowni cerpacich cerpaciho cerpacej "
     "crpnih crpnog pomparea pomparii pompelor szivattyutelep szivattyuallomas atemelo "
     "pompenata antliostasioy antliostasion pumpla pumplad siurbliniu pompasi pompaj terfi "
     "pumpen pumpstationen pompe sollevamento elevatoria pompstation gemalen poldergemaal "
     "rioolgemaal pumpar pumpstationer pumpestation pumpestationer pumpestasjon "
     "pumpestasjoner pumppaamo pumppaamon pumppaamot pumppaus jatevesipumppaamo"},
    {meaning::object,
     "fuel kraftstoff treibstoff carburant combustible combustivel paliwo palivo gorivo "
     "combustibil uzemanyag kaysima drivmedel bransle braendstof drivstoff polttoaine kutus "
     "degviela kuras akaryakit yakit brandstof petrol diesel paliwowy paliwowej paliwowego "
     "pohonnych pohonne palivovy palivoveho benzinska bencinska combustibililor carburantilor "
     "uzemanyagtarolo uzemanyagtolto uzemanyagok gorivata kaysimon kaysimoy kutuse "
     "kutusehoidla tankla tanklad degalai degalu degaline refuelling refueling petroleum "
     "kerosene kraftstofflager kraftstoffversorgung treibstofflager tanklager tankanlage "
     "tankstelle betankung hydrocarbures petroliere rifornimento gasolinera repostaje "
     "combustiveis gasolineira brandstoffen brandstofopslag brandstofdepot tankstation "
     "benzine branslen bransledepa bensinstation drivmedelsanlaggning drivmedelsforrad "
     "braendstoffer braendstofdepot tankanlaeg drivstoffanlegg drivstofflager tankanlegg "
     "bensinstasjon polttoaineen polttoaineiden polttoainevarasto tankkausasema huoltoasema"},
    {meaning::object,
     "drainage stormwater odwodnienie melioracja melioracyjny drenaz deszczowa deszczowej "
     "opadowych retencyjny retencyjnego retencja odvodneni odvodnenie meliorace melioracia "
     "destova destovych dazdova dazdovej dazdovych odvodnjavanje oborinska oborinskih "
     "meteorna meteornih drenare drenarea drenaj drenajul drenajului desecare desecarea "
     "pluviala csapadekviz csapadekvizelvezetes vizelvezetes vizelvezetese belviz "
     "belvizelvezetes vizrendezes otvodnyavane otvodnitelen drenazhna apostraggisi "
     "apostraggistiko apostrangistikoy omvria omvrion kuivendus kuivenduse maaparandus "
     "maaparanduse sademevesi sademevee melioracija lietusudens lietaus yagmursuyu yagmur "
     "drain dewatering rainwater entwasserung strassenentwasserung oberflachenentwasserung "
     "oberflachenwasser niederschlagswasser regenwasser regenwasserkanal regenwasserableitung "
     "regenruckhaltebecken pluviaux ruissellement drenaggio meteoriche desague drenagem "
     "pluviais escoamento afwatering ontwatering hemelwater hemelwaterafvoer regenwater "
     "regenwaterafvoer waterafvoer waterberging dagvatten dagvattenledning dagvattenhantering "
     "dranering avvattning regnvand regnvandsbassin draening afvanding overvann "
     "overvannsledning overvannshandtering drenering hulevesi hulevesien hulevedet "
     "hulevesiviemari kuivatus salaoja salaojitus"},
    {meaning::object,
     "hydropower hydroelektrownia hydroelektrarna hidroelektrana hidroelektrarna "
     "hidrocentrala hidrocentralei hidroelectrica hidroenergetica vizeromu vizeromuvek "
     "vodnoelektricheska ydroilektriko ydroilektrikoy hudroelektrijaam hidroelektrostacija "
     "hidroelektrine hidroelektrik hydroelectric wasserkraft wasserkraftwerk "
     "wasserkraftanlage hydroelectrique idroelettrico idroelettriche hidroeletrica "
     "hidreletrica waterkracht waterkrachtcentrale vattenkraft vattenkraftverk vandkraft "
     "vandkraftvaerk vannkraft vannkraftverk vesivoima vesivoimala vesivoimalaitos"},
    {meaning::object,
     "telecommunication telekomunikacja telekomunikacyjny telekomunikacyjnej "
     "telekomunikacyjnego lacznosci telekomunikacni telekomunikacije telekomunikacijski "
     "telekomunikacijskog telecomunicatii telecomunicatiilor comunicatii comunicatiilor "
     "tavkozles tavkozlesi hirkozles telekomunikatsionna tilepikoinonies tilepikoinonion "
     "sidevork sidevorgu sakaru rysiu telekomunikasyon haberlesme telecom telekommunikation "
     "telekommunikationsnetz fernmelde fernmeldenetz fernmeldeanlage telephonie telephonique "
     "telecomunicazione telefonia telecomunicacion telecomunicacao telecomunicacoes "
     "telecommunicatie telenat telekommunikasjon tietoliikenne tietoliikenteen "
     "tietoliikenneverkko teletekniikka viestiverkko"},
    {meaning::object,
     "dispatch dyspozytornia dyspozytorni dispecink dispecersky dispecerat dispeceratul "
     "dispeceratului diszpecserkozpont dispetcherski hairekeskus hairekeskuse dispecercentrs "
     "dispatching leitstelle leitstellen leitzentrale notrufzentrale einsatzleitstelle "
     "rettungsleitstelle meldkamer alarmcentrale larmcentral trafikledningscentral "
     "vagtcentral nodsentral alarmsentral hatakeskus hatakeskuksen halytyskeskus"},
    {meaning::object,
     "insulation termomodernizacja termomodernizacyjne docieplenie ocieplenie efektywnosci "
     "zatepleni zateplenie zateplovani zateplovaci narocnosti uspory izolace izolacia "
     "izolacija ucinkovitost eficientei eficientizare eficientizarea eficientizarii izolare "
     "izolarea anvelopare anveloparea termoizolare hoszigeteles hoszigetelese "
     "energiahatekonysag toploizolatsia toploizolatsiya efektivnost thermomonosi exoikonomisi "
     "soojustamine soojustamise energiatohusus energiatohususe siltinasana energoefektivitate "
     "apsiltinimas siltinimas efektyvumas yalitim verimliligi verimlilik mantolama dammung "
     "warmedammung fassadendammung warmeschutz energieeffizienz energetische efficacite "
     "efficientamento isolamento coibentazione efficienza aislamiento isolatie dakisolatie "
     "energiebesparing energieefficientie verduurzaming isolering tillaggsisolering "
     "energieffektivisering energieffektivitet efterisolering energirenovering "
     "energibesparelse etterisolering energisparing enok eristys lampoeristys lisaeristys "
     "energiatehokkuus energiatehokkuuden energiansaasto energiaremontti"},
});

} // namespace muster::link

#endif // MUSTER_LINK_LEXICON_UTILITIES_HPP
