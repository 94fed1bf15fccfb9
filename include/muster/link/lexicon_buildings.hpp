// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_LEXICON_BUILDINGS_HPP
#define MUSTER_LINK_LEXICON_BUILDINGS_HPP

/// \file
/// Buildings and grounds in the languages of Europe.

#include <muster/link/meaning.hpp>

#include <array>

namespace muster::link {

/// Buildings and grounds: \see lexicon
inline constexpr auto lexicon_buildings = std::to_array<concept_words>({
    {meaning::object,
     "school schule ecole scuola scolastico scolaire escuela escola szkola skola scoala scolii "
     "sola iskola uchilishte scholeio koulu kool mokykla okul college gymnasium lyceum liceum "
     "liceo lycee gymnazium szkolny szkolnej szkolnego szkolnych technikum skolni skolniho "
     "skolnich skolsky skolskej skolskeho skolskog solski solskega scolilor scolar scolarului "
     "liceului liceal gimnazial gimnaziului invatamant invatamantului iskolai iskolaja iskolak "
     "iskolafelujitas tanterem gimnazium uchilishteto uchilishten uchilishtna uchilishtnata "
     "gimnaziya scholeiou scholeion scholiki scholikou scholikon gymnasio gymnasiou lykeio "
     "lykeiou koolihoone koolimaja pohikool gumnaasium vidusskola pamatskola gimnazija "
     "progimnazija okullar okulunun ilkokul ortaokul lisesi derslik derslikli schoolhouse "
     "schulen grundschule grundschulen realschule gesamtschule mittelschule volksschule "
     "berufsschule berufskolleg schulhaus schulgebaude schulzentrum schulneubau schulerweiterung "
     "schulsanierung elementary elementaire colegio escolar scholen basisschool schoolgebouw "
     "scholengemeenschap skolan skolor grundskola gymnasieskola skolen skoler folkeskole "
     "grunnskole barneskole ungdomsskole videregaende koulun koulujen peruskoulu koulukeskus "
     "koulurakennus lukion lukio peruskoulun onderwijsgebouw folkeskolen classroom skolebygning "
     "skolbyggnad koulurakennuksen schulstandort onderwijslocatie"},
    {meaning::object,
     "kindergarten kita maternelle creche asilo guarderia infantil przedszkole skolka vrtic "
     "gradinita ovoda detska nipiagogeio forskola bornehave paivakoti lasteaed darzelis anaokulu "
     "kinderopvang nursery przedszkolny przedszkolnego zlobek zlobka zlobkow materska materskej "
     "jesle jasle jaslice vrtec vrtca vrtcev gradinitei gradinitelor cresa cresei creselor "
     "ovodai ovodaja ovodak bolcsode bolcsodei bolcsodefejlesztes ovodafejlesztes yasla detskata "
     "vrefonipiakou vrefonipiakos vrefonipiakon nipiagogeiou nipiagogeion lasteaia lasteaiad "
     "lasteaedade lasteaiahoone bernudarzs pirmsskolas darzelio lopselis lopselio kresi "
     "anaokulunun anaokullari preschool daycare childcare nurseries kindertagesstatte "
     "kindertagesstatten kinderkrippe krippe kinderhort garderie nido nidi infanzia infantario "
     "preescolar kinderdagverblijf peuterspeelzaal kindcentrum forskolan forskolor bornehaven "
     "bornehaver vuggestue daginstitution daginstitutioner barnehage barnehagen barnehager "
     "paivakodin paivakodit lastentarha esikoulu varhaiskasvatus kindertageseinrichtung "
     "daginstitutionen przedszkolnej brefonipiakos brefonipiakoy brefonipiakon "
     "betreuungseinrichtung daghem varhaiskasvatusyksikko dagplejehus"},
    {meaning::object,
     "hospital krankenhaus hopital ospedale ospedaliero szpital nemocnice bolnica bolnisnica "
     "spital spitalul korhaz bolnitsa nosokomeio sjukhus sygehus sykehus sairaala haigla "
     "slimnica ligonine hastane ziekenhuis klinik klinikum clinic clinique szpitalny szpitalnej "
     "szpitalnego szpitalnych nemocnicni nemocnicniho nemocnicnej nemocnicneho bolnicki "
     "bolnickog bolnickih bolnisnicni spitalului spitalelor korhazak korhazfejlesztes bolnitsata "
     "bolnichna bolnichen bolnichnata mbal nosokomeiou nosokomeion nosokomeiaki haiglad haiglate "
     "haiglahoone ligoniniu hastanesi hastanesinin hastaneleri hospitalier hopitaux "
     "krankenhauser krankenhausneubau kliniken spitaler klinikneubau universitatsklinikum "
     "nosocomio hospitalario hospitalar hospitais ziekenhuizen sjukhuset lasarett "
     "universitetssjukhus sygehuset sykehuset sykehusbygg sairaalan sairaalat keskussairaala "
     "yliopistosairaala devlethastanesi krankenhauses klinikgebaude"},
    {meaning::object,
     "townhall rathaus mairie municipio ayuntamiento ratusz radnice magistrat primarie "
     "vijecnica varoshaza kmetstvo dimarcheio radhus kaupungintalo raekoda rotuse belediye "
     "gemeentehuis primariei primariilor polgarmesteri kozseghaza kmetstvoto dimarcheiou "
     "raekoja vallamaja linnavalitsus linnavalitsuse ratsnams gemeindeamt gemeindehaus "
     "stadthaus consistorial alcaldia stadhuis gemeentekantoor radhuset kommunhus stadshus "
     "kommunehus kaupungintalon kunnantalo kunnanvirasto"},
    {meaning::object,
     "warehouse depot lager lagerhaus entrepot magazzino almacen armazem magazyn sklad skladiste "
     "depozit raktar skladova apothiki varasto ladu noliktava sandelis depo magazijn storage "
     "stockpile magazynow magazynowej magazynowego skladovaci skladovacich skladoveho skladisni "
     "skladisnog skladisce skladiscni depozitul depozitului depozitelor depozitare depozitarea "
     "raktarak raktarepulet raktarbazis skladovete apothikon laohoone ladude sandelio depolama "
     "ambar lagerhalle lagerhallen lagerhauser lagerraum lagergebaude materiallager stockage "
     "stoccaggio almacenamiento armazens armazenamento opslag opslagplaats loods loodsen "
     "distributiecentrum lagerbyggnad lagerlokal forrad forradsbyggnad lagerhal lagerbygning "
     "lageret lagerbygg varaston varastot varastorakennus varastohalli varastointi logistikhalle "
     "logistiekhal opslaggebouw logistics logistyczny logistycznego logistycznej logistyka "
     "logisticky logistickeho logistickej logistickog logistika logistikai logistichen "
     "logistichna efodiastiko lojistik logistikzentrum logistique logistiche logistiek "
     "logisticentrum logistikcenter logistikk logistikksenter logistiikka logistiikan "
     "logistiikkakeskus logistikgebaude opslaghal logistikcentral logistiikkakeskuksen"},
    {meaning::military,
     "barracks kaserne koszary kasarna vojarna cazarma laktanya kazarma stratonas kasarmi "
     "kareivines kisla kazerne koszarowy koszarowego koszarowej kasaren cazarmii cazarmilor "
     "cazarmare laktanyai laktanyaja laktanyak kazarmata stratonon stratopedo "
     "stratopedou stratopedon kasarmud kasarmute linnak kareiviniu kislasi kislanin "
     "kasernenzaun kasernentor kasernenanlage kasernenareal kasernen "
     "kasernengebaude casernement acuartelamiento kazernegebouw regemente kaserner forlegning "
     "kasarmin kasarmit kasarmialue"},
    {meaning::object, "armoury armory helyorseg varuskunta varuskunnan caserne caserma cuartel "
                      "quartel quarteis garrison garnison garnizon garnizoana "
                      "garnizoanei vojasnica"},
    {meaning::military,
     "ubungsplatz ubungsgelande truppenubungsplatz oefenterrein ovningsfalt ovelsesterraen "
     "ovingsfelt harjoitusalue gyakorloter maniobras "
     "oefenterreinen gyakorloterek harjoitusalueen truppenkuche truppenunterkunft "
     "sanitatsversorgungszentrum wachgebaude guardroom guardhouse "
     "officers officiers offiziersheim ofitserski oficerski marinebas marinebasis "
     "marinepier marinestutzpunkt flottenstutzpunkt flottenbasis orlogsbasis haditengereszeti"},
    {meaning::military,
     "drone drohnenabwehr drohnenabwehrsystem antidron "
     "antidronesysteem protidronovy protidronoveho dronesystem droonien "
     "cyberdefense cyberdefence cyberverteidigung kiberotbrana kyberobrana cyberforsvar "
     "kibervedelmi cyberobrony"},
    {meaning::military, "panzer panzerhalle panzerwaschanlage pansarhall stridsfordon "
                        "stridsvagn kampvogn panssari panssarivaunu panssariajoneuvo panssarihalli "
                        "panssariajoneuvokorjaamo harckocsi czolgow obrneny obrnenych bojovych"},
    {meaning::military,
     "ammunition munition munizioni municion amunicja munice munitie loszer boepripasi ammus "
     "laskemoon municija muhimmat arsenal amunicyjny amunicyjnego municni municie "
     "streljivo strelivo munitiei munitiilor loszerek loszerraktar boepripas boepripasite "
     "pyromachika pyromachikon moonaladu laskemoonaladu saudmenys cephane cephanelik "
     "cephaneligi munitionslager munitionsdepot poudriere armurerie polveriera armeria "
     "polvorin municoes paiol munitiedepot munitieopslag ammunitionsforrad ammunitionsdepot "
     "ammunisjon ammunisjonslager ampumatarvike ampumatarvikevarasto ampumatarvikkeet "
     "ammukset ammusvarasto waffenkammer"},
    {meaning::object,
     "shelter bunker schutzraum abri rifugio refugio schron ukryt krytia skloniste adapost "
     "ovohely ubezhishte katafygio skyddsrum beskyttelsesrum vaestonsuoja varjend patvertne "
     "slaptuve siginak schuilkelder schronow schronienie schronien ukrycie zaklonisce adapostul "
     "adapostului adaposturi ovohelyek ovohelye ubezhishteto skrivalishte katafygiou katafygion "
     "varjendid varjendite varjumiskoht varjumiskoha slaptuviu priedanga siginagi siginaklar "
     "schutzbau schutzkeller luftschutzbunker luftschutzraum zivilschutzanlage abrigo "
     "schuilplaats schuilplaatsen skyddsrummet sikringsrum beskyttelsesrummet tilfluktsrom "
     "tilfluktsrommet vaestonsuojan vaestonsuojat kalliosuoja zivilschutzraum kryt opvangruimte "
     "zufluchtsort suojatila refuge befolkningsskydd kalliosuojan refugiului"},
    {meaning::military,
     "firing shooting schiessplatz schiessstand strelnice streliste loter skjutfalt "
     "skydebane ampumarata lasketiir sautuve saudykla atis schietbaan strzelnica strzelecka "
     "strzeleckiej strelnicni strelecka streleckej streljana strelisce strelska "
     "tragere loterek lovolde strelbishte skopeftirio skopeftiriou "
     "lasketiirud laskevali laskevalja sautuvju rifle gunnery schiessanlage "
     "schiessanlagen schiessbahn tiro schietbanen schietterrein skjutbana skjutbanor "
     "skjuthall skjutfaltet skydebanen skydebaner skydeterraen skytebane skytebaner skytefelt "
     "skytefeltet ampumaradan ampumaradat ampumahalli"},
    {meaning::object,
     "hangar angar hangarul hangarowanie hangarow hangarului hangarelor hangarok hangarja "
     "ypostego angaar angaarid hangarlari flugzeughalle flugzeughangar aviorimessa "
     "vliegtuighangar vliegtuigloods flyghangar hangarer hangaren flyhangar hangaari "
     "lentokonehalli"},
    {meaning::object,
     "radar radarul radarowa radaranlage radarstation radarturm radaranlaeg radarstasjon "
     "tutka tutkan tutkat tutkajarjestelma"},
    {meaning::object,
     "police polizei gendarmerie polizia policia policja politie rendorseg politsiya astynomia "
     "polis politi poliisi politsei policija emniyet policyjny policyjnego policyjnej "
     "komisariat policejni policejniho policajny policajneho policajnej policijski policijskog "
     "policijskega politiei jandarmeria jandarmeriei rendorkapitanysag rendorors politseyski "
     "politseyskoto politsiyata astynomiko astynomikou astynomikon politseimaja "
     "politseijaoskond politseijaoskonna karakol karakolunun jandarma constabulary policing "
     "polizeiwache polizeistation polizeirevier polizeiinspektion polizeigebaude commissariat "
     "questura carabinieri comisaria policial esquadra politiebureau politiekantoor polishus "
     "polisstation polisen politistation politigard politihus politistasjon poliisin "
     "poliisiasema poliisitalo poliisilaitos kommissariat sluzebna poliisiaseman"},
    {meaning::object,
     "feuerwehr feuerwache pompiers bomberos bombeiros strazacka hasicska vatrogasni tuzoltosag "
     "pozharna brandstation brandvaesen paloasema tuletorje ugunsdzeseju itfaiye brandweer "
     "strazackiej strazackiego straznica remiza pozarna pozarnej pozarniczy pozarniczego "
     "pozarniczej gasniczy gasniczego gasniczych hasicskeho hasicskych hasicu hasicskej "
     "pozarniho poziarna poziarnej vatrogasnog vatrogasnih vatrogasaca gasilski gasilskega "
     "gasilskih pompierilor tuzoltolaktanya tuzoltoors tuzoltosagok pozharnata pozharogasitelen "
     "protivopozharna pyrosvestiki pyrosvestikou pyrosvestikon paastekomando paastehoone "
     "paastekeskus paastedepoo ugunsdzesibas priesgaisrine priesgaisriniu gaisrine ugniagesiu "
     "itfaiyesi itfaiyenin firehouse firefighting firefighter firestation feuerwehrhaus "
     "feuerwehrhauser feuerwehrgeratehaus feuerwehrgerathaus feuerwehrgebaude geratehaus "
     "feuerwachen rusthaus sapeurs sdis fuoco brandweerkazerne brandweerpost brandweergebouw "
     "brandstationen brandstationer raddningsstation raddningstjanst brandvaesenet brannstasjon "
     "brannstasjonen brannvesen paloaseman paloasemat pelastuslaitos pelastuslaitoksen "
     "pelastusasema pelastustoimi brandbestrijding brandkazerne pelastusaseman vatrogasci "
     "gasilskem tuzolto geratehauses hulpverleningspost beredskabsstation remizei"},
    {meaning::object,
     "park parco parque parcul jardin giardino garden garten ogrod zahrada vrt gradina puisto "
     "playground spielplatz parkanlage parkanlagen stadtpark grunanlage parchi jardim "
     "speeltuin speelplaats plantsoen stadspark lekplats lekplatser parkanlaggning legeplads "
     "legepladser parkanlaeg lekeplass lekeplasser parkanlegg puiston puistot leikkipuisto "
     "leikkikentta leikkipaikka"},
    {meaning::object,
     "sport sporthalle gymnase palestra polideportivo gimnasio telocvicna dvorana sportcsarnok "
     "stadium stadion stade stadio estadio idrottshall idraetshal urheiluhalli spordihoone "
     "sportowy sportowej sportowego sportowych gimnastyczna gimnastycznej boisko stadionow "
     "sportovni sportovniho sportovnich sportoviste telocvicen hriste sportovy sportovej "
     "sportoveho ihrisko sportski sportskog sportskih igraliste sportni sportnega telovadnica "
     "igrisce sportiv stadionul stadionului sportpalya sportpalyak sportkozpont tornaterem "
     "tornacsarnok sportnata sporten sportnite igrishte fizkulturen gipedo gipedou gipedon "
     "athlitiko athlitikou athlitikon gymnastirio gymnastiriou spordihall spordikeskus "
     "spordikeskuse staadion voimla sportahalle aikstynas stadyum athletics football skatepark "
     "icerink sporthallen turnhalle turnhallen sportplatz sportzentrum sportanlage sportanlagen "
     "sportif omnisports multisports palazzetto palasport deportivo futbol desportivo esportivo "
     "pavilhao ginasio desporto esporte sporthal sportzaal sportpark sportveld sportvelden "
     "sportcentrum sportcomplex gymzaal idrottshallen idrottsplats idrottsanlaggning ishall "
     "gymnastiksal idraetshallen idraetshaller idraetsanlaeg idrettshall idrettshallen "
     "idrettsanlegg flerbrukshall gymsal urheiluhallin urheilukentta urheilupuisto "
     "liikuntahalli liikuntasali liikuntakeskus liikuntapaikka jaahalli pabellon liikuntahallin "
     "kuntosali"},
    {meaning::object,
     "church eglise chiesa iglesia igreja kosciol kostel kostol crkva cerkev biserica templom "
     "tsarkva ekklisia kyrka kirke kirkko kirik baznica baznycia kilise kerk kirche chapel "
     "kapelle chapelle cathedral kirchen pfarrkirche kirchturm kathedrale cattedrale catedral "
     "clocher campanile cappella capilla capela abbaye ermita parroquial paroissiale "
     "parrocchiale kerken kathedraal kyrkan kyrkor kyrkobyggnad domkyrka kirken kirker "
     "domkirke kirkon kirkot kirkkojen kappeli"},
    {meaning::object,
     "museum musee muzeum muzej muzeu mouseio museet muuseum muziejus museen museale "
     "museumsgebaude pinacoteca pinacotheque museer museon museot"},
    {meaning::object,
     "library bibliothek bibliotheque mediatheque biblioteca biblioteka knihovna kniznica "
     "knjiznica konyvtar vivliothiki kirjasto raamatukogu kutuphane libraries bibliotheken "
     "bucherei mediathek stadtbibliothek stadtbucherei biblioteche mediateca bibliotheek "
     "biblioteket biblioteker stadsbibliotek folkebibliotek hovedbibliotek kirjaston kirjastot "
     "kaupunginkirjasto paakirjasto kirjastotalo kirjastotalon mediateka mediatheek"},
    {meaning::object,
     "cemetery friedhof cimetiere cimitero cementerio cemiterio cmentarz hrbitov cintorin "
     "groblje pokopalisce cimitir temeto cemeteries graveyard crematorium krematorium "
     "crematoria aussegnungshalle trauerhalle cimiteriale tanatorio begraafplaats "
     "begraafplaatsen kerkhof kyrkogard kyrkogarden begravningsplats kirkegard kirkegarden "
     "gravlund gravplass hautausmaa hautausmaan siunauskappeli krematorio cimitirul cimitirului "
     "temetoi grobishte grobishten nekrotafeio nekrotafeioy kapines kapiniu mezarlik mezarligi "
     "kirkegaarden"},
    {meaning::object,
     "housing wohnungen wohnungsbau logement abitazioni alloggi vivienda habitacao mieszkania "
     "mieszkaniowa byty bytovy stanovi locuinte lakas zhilishta bostader boliger asunnot elamud "
     "dzivokli butai konut woningen residential dwelling apartment wohnung wohnhaus wohnhauser "
     "wohngebaude wohnanlage wohnungsneubau sozialwohnungen mehrfamilienhaus residentiel "
     "appartement residenziale abitativo appartamenti residencial habitacoes habitacional "
     "moradias apartamentos woning woningbouw huisvesting wooncomplex bostad bostadshus "
     "flerbostadshus lagenheter bolig boligbyggeri boligblok lejligheder boligbygging "
     "boligblokk leiligheter asunto asuntojen asuinrakennus asuintalo asuntorakentaminen "
     "kerrostalo sozialwohnung mietwohnungen mieszkaniowego lakasok berlakas zhilishtni "
     "konutlari bustai bustu almene huurwoningen hyresbostader katoikies katoikion bytoveho"},
    {meaning::object,
     "university universitat universidad uniwersytet univerzita univerzitet sveuciliste "
     "univerza universitatea egyetem universitet panepistimio yliopisto ulikool universiteit "
     "campus kampus hochschule universities faculty universitaten hochschulen "
     "hochschulgebaude fachhochschule universitaire universitario facolta ateneo facultad "
     "faculdade universiteiten hogeschool universitetet hogskola hogskolan universitetsbygg "
     "yliopiston korkeakoulu ammattikorkeakoulu"},
    {meaning::object,
     "pool swimming schwimmbad hallenbad freibad piscine basen plywalnia bazen koupaliste "
     "plavaren uszoda bazin basein simhall svommehal uimahalli ujula peldbaseins havuz "
     "zwembad schwimmbader schwimmhalle schwimmbecken hallenbader freibader naturbad "
     "natatorio zwembaden zwemhal simhallen simbassang badhus svommebad svommehallen "
     "svommehaller svommehall svommebasseng badeanlegg uimahallin uimala maauimala kylpyla"},
    {meaning::object,
     "theatre theater teatro divadlo kazaliste gledalisce teatrul szinhaz teatar teater "
     "teatteri tiyatro schouwburg schauspielhaus opernhaus operahuset teatern teateret "
     "teatterin teatteritalo ooppera"},
    {meaning::object,
     "command headquarters kommando hauptquartier commandement comando dowodzenia dowodztwo "
     "velitelstvi zapovjednistvo poveljstvo comandament parancsnoksag komandvane dioikisi "
     "hogkvarter hovedkvarter esikunta komuta hoofdkwartier dowodczy velitelske velitelskeho "
     "zapovjedni zapovjednog poveljniski poveljniskega comandamentul comandamentului comandei "
     "parancsnoki komanden komandniya shtab archigeio archigeiou juhtimiskeskus "
     "juhtimiskeskuse peakorter staabihoone komandpunkts vadaviete komutanligi karargah "
     "kommandozentrale fuhrungszentrum fuhrungsstelle befehlsstelle gefechtsstand lagezentrum "
     "jefatura mando commandocentrum commandopost ledningscentral ledningsplats stabsbyggnad "
     "kommandocentral kommandostation kommandosentral kommandoplass esikunnan johtamiskeskus "
     "johtokeskus komentopaikka paamaja"},
    {meaning::object,
     "training ausbildung addestramento entrenamiento adiestramiento treino szkolenie "
     "szkoleniowy vycvik vycvikovy obuka usposabljanje instruire kikepzes obuchenie "
     "ekpaidefsi utbildning uddannelse utdanning koulutus valjaope apmaciba mokymo egitim "
     "opleiding szkoleniowego szkoleniowej szkolen cwiczen cwiczebny treningowy treningowego "
     "vycvikoveho vycvikovych obucni vjezbaliste vadbisce vadbeni instruirea antrenament "
     "kikepzesi kikepzokozpont obuchenieto uchebna ucheben "
     "ekpaideftiko ekpaideftikou ekpaidefseos valjaoppe oppekeskus harjutusvali harjutusvalja "
     "macibu instruction trainingszentrum ausbildungszentrum ausbildungsgebaude "
     "ausbildungsanlage schulungszentrum "
     "formation entrainement formazione addestrativo formacion instruccion formacao "
     "treinamento instrucao oefencentrum opleidingscentrum "
     "trainingscentrum ovningsomrade utbildningscentrum "
     "ovelsesomrade uddannelsescenter ovingsomrade treningsfelt treningssenter "
     "opplaering harjoituskentta koulutuskeskus koulutuksen"},
    {meaning::object,
     "laboratory labor laboratoire laboratorio laboratorium laboratorij laboratoriya "
     "ergastirio laborgebaude laborneubau laboratorier laboratoriet laboratorion laboratoriot"},
    {meaning::object,
     "border grenze grenzubergang frontiere frontera fronteira granica graniczne hranice "
     "hranicni granicni mejni frontalier hatar granichen synora grans graense grense raja "
     "piir robeza sinir grens granicznej granicznego granicznych hranicniho hranicneho "
     "hranicnej pohranicni granicnog granicnih mejnega mejnih frontierei hatarallomas "
     "hatarvedelmi hataratkelo granitsa granitsata granichna synoron synoriako synoriakou "
     "piiripunkt piirivalve robezsardze robezpunkts pasienis pasienio sinirlari checkpoint "
     "customs grenzen grenzschutz grenzkontrollstelle grenzstation zollamt douane dogana "
     "doganale valico confine aduana aduanero fronterizo alfandega fronteirico grensovergang "
     "grenspost grensbewaking gransovergang gransstation tullstation graenseovergang "
     "graensekontrol grenseovergang grensestasjon grensekontroll rajan rajanylityspaikka "
     "rajavartio rajavartioasema rajavartiolaitos"},
    {meaning::object,
     "prison gefangnis justizvollzugsanstalt penitentiaire carcere prision prisao wiezienie "
     "veznice vaznica zatvor inchisoare borton fylaki fangelse faengsel fengsel vankila "
     "vangla cietums kalejimas cezaevi hapishane gevangenis jail gaol penitentiary "
     "justizvollzug haftanstalt carceral carcerario penitenziario carcel penitenciario "
     "prisoes prisional gevangenissen detentiecentrum fangelset faengslet arresthus fengselet "
     "fengsler vankilan vankilat"},
    {meaning::object,
     "ambulance rettungswache rettungsdienst ambulanza ambulancia karetka pogotowie zachranna "
     "zachranka hitna resevalna mentoallomas ambulanta ambulans rettungswagen rettungswachen "
     "rettungszentrum krankenwagen ambulancepost ambulancedienst ambulansen ambulanser "
     "ambulansstation ambulancer ambulansestasjon ambulanssi ambulanssit ensihoito "
     "ensihoitoasema"},
    {meaning::object,
     "workshop werkstatt officina taller warsztat dilna dielna radionica delavnica muhely "
     "rabotilnitsa synergeio verkstad vaerksted verksted korjaamo tookoda darbnica dirbtuves "
     "atolye werkplaats werkstatten werkstattgebaude instandsetzungshalle atelier "
     "werkplaatsen verkstaden verkstader verkstadsbyggnad serviceverkstad vaerkstedet "
     "vaerksteder vaerkstedsbygning verkstedet verksteder verkstedbygg korjaamon "
     "korjaamohalli huoltohalli verstas"},
    {meaning::object,
     "retaining oporowy oporowego oporowych oporny oporneho potporni potpornog podporni "
     "podpornega tamfal tamfalak partfal partfalak antistirixi tugimuur atbalstsiena atramine "
     "istinat gabion stutzmauer stutzmauern stutzwand stutzbauwerk soutenement contenimento "
     "contencion contencao keermuur keermuren keerwand grondkering stodmur stodmurar "
     "stottemur stottemurer forstotningsmur tukimuuri tukimuurin tukimuurit"},
    {meaning::object,
     "roof dachu dachow strecha streha krov krovista acoperis acoperisul acoperisului "
     "tetofelujitas tetoszerkezet tetocsere pokriv pokrivna stegi katuse katused jumts stogas "
     "cati catisi roofing reroofing dacher dachsanierung dacherneuerung dachdeckung "
     "dachdeckerarbeiten bedachung flachdach dachstuhl toit toiture tetto tejado techumbre "
     "telhado daken dakbedekking dakrenovatie dakvernieuwing dakwerken taket takbyte "
     "takomlaggning yttertak tagrenovering tagudskiftning tagdaekning taktekking katto katon "
     "kattojen kattoremontti vesikatto vesikaton"},
    {meaning::object,
     "facade elewacja fasada fasadni fatada fatadei fatadelor homlokzat homlokzatfelujitas "
     "prosopsi prosopseis fassaad procelje cephe cephesi fassade fassaden fassadensanierung "
     "fassadenerneuerung ravalement facciata fachada gevel gevelrenovatie gevelwerken fasader "
     "fasadrenovering facaden facader facaderenovering fasaden fasaderehabilitering julkisivu "
     "julkisivun julkisivut julkisivuremontti"},
    {meaning::object,
     "health polyclinic przychodnia przychodni zdrowia zdrowotny zdrowotnej poliklinika "
     "zdravotni zdravotniho zdravotneho zdravotnej zdravotnicke zdravotnickych zdravlja "
     "zdravstveni zdravstvenog zdravstvenega dispensar policlinica policlinicii sanatate "
     "sanatatii rendelointezet rendelo egeszseghaz egeszsegugyi egeszsegkozpont zdraven ygeia "
     "ygeionomiki tervisekeskus tervisekeskuse perearstikeskus veselibas aprupes sveikatos "
     "ambulatorija saglik sagligi healthcare medical gesundheitszentrum gesundheitsamt "
     "gesundheit arztehaus versorgungszentrum dispensaire salute ambulatorio poliambulatorio "
     "salud sanidad consultorio saude gezondheid gezondheidscentrum gezondheidszorg polikliniek "
     "medisch vardcentral vardcentralen halsocentral sjukvard sundhed sundhedscenter sundhedshus "
     "laegehus helsehus helsesenter helsestasjon legekontor legesenter terveyskeskus "
     "terveyskeskuksen terveysasema terveysaseman terveydenhuolto poliklinikka ambulatori "
     "arztehauses sotekeskus poliklinigi poliklinigin"},
    {meaning::object,
     "elderly opiekunczy opiekunczego seniorow seniorov seniory duchodcu starijih starejsih "
     "umirovljenika varstnikov batrani batranilor varstnici idosek idosotthon ilikiomenon "
     "girokomeio girokomeiou hooldekodu hooldekodud eakate pansionats senelu slaugos huzurevi "
     "huzurevinin nursing carehome seniorenheim seniorenzentrum seniorenwohnen seniorenwohnheim "
     "altenheim altenpflegeheim altersheim pflegeheim pflegezentrum ehpad geriatrique "
     "gerontologique anziani geriatrico ancianos idosos ouderen bejaarden woonzorgcentrum "
     "verzorgingshuis verpleeghuis zorgcentrum seniorenwoningen aldreboende aldreomsorg "
     "vardboende plejehjem plejehjemmet plejecenter plejeboliger aeldreboliger sykehjem "
     "sykehjemmet omsorgsbolig omsorgsboliger omsorgssenter bosenter eldresenter vanhainkoti "
     "palvelutalo hoivakoti hoivakodin palvelukoti seniorikeskus senioritalo vanhusten riposo "
     "vanhainkodin aldreboendet senjoru aldrecentrum"},
    {meaning::object,
     "courthouse sadowy sadowego sadowej soudu soudni soudniho justicni justicneho sudny "
     "sudneho sudski sodisce sodni tribunalul tribunalului judecatorie judecatoriei birosag "
     "torvenyszek sadebna sadebnata dikastirio dikastiriou dikastiko dikastikou kohtumaja "
     "kohtuhoone teismas adliye adliyesi adalet tribunal tribunaux gericht gerichtsgebaude "
     "amtsgericht landgericht justizzentrum justizgebaude judiciaire giudiziario juzgado "
     "judicial tribunais gerechtsgebouw gerechtshof rechtbank tingshus tingsratt domstol "
     "domhus retsbygning tinghus tinghuset oikeustalo oikeustalon karajaoikeus"},
    {meaning::object,
     "dormitory internat ubytovna ubytovani ubytovanie ubytovacie studentski studentskog "
     "dijaski dijaskega caminul caminului kollegium diakszallo obshtezhitie obshtezhitieto "
     "foititiki foititikon uhiselamu uhiselamud uhiselamute kopmitne bendrabutis bendrabucio "
     "yurdu yurdunun dormitories wohnheim studentenwohnheim schulerwohnheim dortoir "
     "studentato convitto studentesco alojamiento alojamento studentenhuisvesting "
     "studentenwoningen internaat slaapzaal studentbostad studentbostader elevhem kollegie "
     "kollegiet kollegieboliger ungdomsboliger studentbolig studentboliger hybelhus studentby "
     "asuntola asuntolan opiskelijaasunto"},
    {meaning::object,
     "market markthalle mercado mercati targowisko trznice vasarcsarnok piaccsarnok pazaryeri "
     "saluhall saluhallen kauppahalli kauppahallin turgaviete markthal"},
    {meaning::object,
     "charging ladestation ladestationen ladesaule ladesaulen ladeinfrastruktur recarga "
     "ricarica ladowania dobijeci dobijecich nabijeci nabijecich incarcare toltoallomas "
     "elektromostoltok zarezhdane fortisis laddstation laddstationer ladestasjon ladestasjoner "
     "latausasema latausasemat ikrovimo sarj laadpaal laadpalen laadinfrastructuur carregamento "
     "punionica"},
    {meaning::object,
     "fence fencing zaun umzaunung einfriedung cloture recinzione vallado vedacao ogrodzenie "
     "oploceni oplotenie ograda hekwerk omheining stangsel gjerde hegn aita kerites imprejmuire "
     "imprejmuirea imprejmuirii perifraxi"},
    {meaning::object,
     "polyvalente salle fetes dorfgemeinschaftshaus burgerhaus mehrzweckhalle swietlica "
     "kulturhaus kulturni kulturniho kulturhaz kulturdom gemeenschapshuis forsamlingshus "
     "bygdegard seurantalo faluhaz"},
    {meaning::object, "canteen mensa cantine refettorio stolowka jidelna kantine kantinen etkezde"},
});

} // namespace muster::link

#endif // MUSTER_LINK_LEXICON_BUILDINGS_HPP
