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
     "lot lots deelproject los lotto lote loturi lotul tetel perceel partija osahanke delprojekt "
     "lose percelen zadania loturile teilprojekt teillos entreprise contract contrat contratto "
     "appalto kontrakt entreprenad entreprenaden delentreprenad bestek deelbestek empreitada "
     "urakka osaurakka vergabelos fachlos unterlos sublot package pachet pakiet packet paquet "
     "pacchetto pakket pakke entrepriser entreprenader delentreprenader deelprojecten lohkot "
     "baulose stralci teillose loturilor delentreprise delkontrakt "
     "sublotto"},
    {meaning::part,
     "section abschnitt strekning delstrekning deltrajecten deeltrajecten parseller odcinki "
     "odcinkow useky tronsoane ruozai szakaszok deeltraject troco bauabschnitt teilabschnitt ba "
     "ta troncon trecho tramo tratto odcinek odc dionica sekcia odsek sekcija tronson tronsonul "
     "sector segment segmentul szakasz uchastak tmima stracka delstracka straekning parsell "
     "osuus loik posms ruozas kesim sectie baulos vak tramos tronsoanele tronsoanelor vakken "
     "secoes seccoes seccao osuudet teilstrecken deonice subtramo "
     "subsection subseccion subseccao subtronson unterabschnitt podusek"},
    {meaning::part,
     "phase phasen byggetapp byggeetape bouwfase rakennusvaihe vaiheen fasen faser etapper etapy "
     "etapow etapele fazele etapai vaiheet byggetrinnet etappe faza faze fazi fase fasi tranche "
     "stralcio stage bauphase baustufe ausbaustufe stufe byggetrinn vaihe faasi asama utem "
     "etappen bauphasen utemek etaplar asamalar asamasi"},
    {meaning::part,
     "part teil delar deler delen czesci casti dily dalys osat partie diel dio del dil partea "
     "osa resz chast meros dalis dala kisim deel component komponente composante osio nr num "
     "numero nummer number cislo broj numar kisimlar kismi jaksot"},
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
     "beside next cote obekt mellette fianco prileha hataros face frente fronte yani imediacoes "
     "imediacao arredores cercanias inmediaciones "
     "alrededores alentours "
     "dintorni okolicy blizu blisko nedaleko nahegelegen imprejurimi apropierea "
     "prossimita adjacent adjoining alongside near nearby neighbouring neighboring neighbour "
     "vicinity abutting opposite neben nahe angrenzend benachbart unmittelbar nachbarschaft "
     "nachbar gegenuber umfeld proximite jouxtant voisin jouxte contigu contigue attenant "
     "limitrophe vicino vicinanze adiacente accanto limitrofo pressi affiancato junto cerca "
     "adyacente colindante proximo proximidades lado obok sasiedztwie sasiadujacy sasiednia "
     "poblizu vedle sousedstvi sousedici susedstve susediaci blizkosti pokraj pored blizini "
     "susjedstvu zraven poleg sosescini langa invecinat vecinatate vecinatatea apropiere "
     "alaturat mellett kozeleben szomszedsagaban szomszedos naast nabij aangrenzend nabijheid "
     "naastgelegen dipla konta plision bredvid nara invid intill angransande naer naerheten "
     "tilstodende vieressa lahella laheisyydessa viereinen viereen naapurissa korval juures "
     "lahedal blakus tuvuma lidzas salia greta netoli kaimynysteje yaninda bitisiginde "
     "yakininda bitisik sasedstvo nablizo adjacency adjoin adjoins abut abuts neighbor "
     "neighbours neighbors proximity proximate closeby bordering flanking fronting overlooking "
     "surrounding surroundings surrounds contiguous outskirts juxtaposed nebenan "
     "nebenliegend nebenliegende nebenliegenden nebengelegen nebengelegene nebengelegenen "
     "danebenliegend danebenliegende danebenliegenden naehe nachst naechst nachstgelegen "
     "nachstgelegene nachstgelegenen nahegelegene nahegelegenen nahegelegener nahegelegenes "
     "nahegelegenem nahebei nahbereich nahliegend naheliegend naheliegende naheliegenden unweit "
     "angrenzende angrenzenden angrenzender angrenzendes angrenzendem grenzend grenzende "
     "grenzenden grenzender anstossend anstossende anstossenden benachbarte benachbarten "
     "benachbarter benachbartes benachbartem nachbarlich nachbarliche nachbarlichen "
     "nachbargrundstuck nachbargrundstueck nachbargrundstucks nachbargrundstucke "
     "nachbargrundstucken nachbargebaude nachbargebaeude nachbargebaudes nachbarparzelle "
     "nachbarbebauung gegenueber gegenuberliegend gegenuberliegende gegenuberliegenden "
     "gegenuberliegender gegenueberliegend gegenueberliegende gegenueberliegenden unmittelbare "
     "unmittelbaren unmittelbarer unmittelbarem umfelds umfeldes umliegend umliegende "
     "umliegenden umliegender umliegendes umkreis sichtweite blickweite jouxtent jouxter "
     "voisine voisins voisines voisinage avoisinant avoisinante avoisinants avoisinantes "
     "contigus contigues contiguite attenante attenants attenantes adjacente adjacents "
     "adjacentes limitrophes abords parages proche proches mitoyen mitoyenne mitoyens "
     "mitoyennes mitoyennete derriere lisiere bordant surplombant juxtapose juxtaposee "
     "juxtaposant adosse adossee adosses adossees accole accolee accoles accolees environnant "
     "environnante environnants environnantes entourant covisibilite vicina vicini "
     "vicine vicinanza adiacenti adiacenza adiacenze limitrofa limitrofi limitrofe affianco "
     "affiancata affiancati affiancate dintorno ridosso confinante confinanti contiguo contigua "
     "contigui contiguita attiguo attigua attigui attigue antistante antistanti antistanza "
     "prospiciente prospicienti prospicienza prospettante prospettanti retrostante retrostanti "
     "circostante circostanti dirimpetto davanti addossato addossata cercano cercana cercanos "
     "cercanas adyacentes adyacencia colindantes colindancia contiguos contiguas contiguidad "
     "proxima proximos proximas aledano aledana aledanos aledanas lindante lindantes lindando "
     "limitrofes vecindad enfrente detras circundante circundantes afueras extrarradio "
     "proximidade adjacencia adjacencias contiguidade confinantes confinando confrontante "
     "confrontantes vizinho vizinha vizinhos vizinhas vizinhanca vizinhancas envolvencia "
     "defronte lindeiro lindeira lindeiros lindeiras nabije nabijgelegen naastliggend "
     "naastliggende aangrenzende aanpalend aanpalende palend belendend belendende belending "
     "omgeving omliggend omliggende omstreken vlakbij dichtbij tegenover tegenoverliggend "
     "tegenoverliggende tegenovergelegen naburig naburige buurperceel buurpand buurpanden "
     "aanliggend aanliggende aanleunend aanleunende nevenliggend nevenliggende terzijde "
     "bezijden zichtafstand ernaast hiernaast bliskiej bliskim nieopodal opodal niedaleko "
     "okolicach sasiedztwo sasiedztwa sasiednie sasiedniego sasiedniej sasiednich "
     "sasiednim sasiednimi sasiadujaca sasiadujace sasiadujacego sasiadujacej sasiadujacych "
     "sasiadujacym sasiadujacymi poblize pobliski pobliska pobliskie pobliskiego pobliskiej "
     "pobliskich pobliskim przylegly przylegla przylegle przyleglego przyleglej przyleglych "
     "przyleglym przyleglymi przylegajacy przylegajaca przylegajace przylegajacego "
     "przylegajacej przylegajacych przylegajacym przylegajacymi naprzeciw naprzeciwko "
     "otaczajacy otaczajaca otaczajace otaczajacego otaczajacej otaczajacych otaczajacym "
     "graniczacy graniczaca graniczace graniczacego graniczacej graniczacych graniczacym "
     "oscienny osciennej osciennego osciennych tuz stykajacy stykajaca stykajacych blizky "
     "blizka blizke blizkeho blizkem blizko nedaleky nedaleke nedalekeho sousedni sousedniho "
     "sousednim sousednich sousednimi sousediciho sousedicim sousedicich prilehly prilehla "
     "prilehle prilehleho prilehlem prilehlych prilehlym prilehlymi prilehlou prilehajici "
     "prilehajiciho prilehajicim prilehajicich naproti protejsi protejsiho protejsim protilehly "
     "protilehle okolniho okolnim okolnich bezprostredni bezprostredniho bezprostredne "
     "hranicici hraniciciho hranicicich dohlednu dohlednosti vedla blizkom blizkej nedalekej "
     "susediaca susediace susediaceho susediacej susediacom susediacich susediacim susedstvo "
     "susedstva susedny susedna susedne susedneho susednej susednom susednych susednym susednu "
     "prilahly prilahla prilahle prilahleho prilahlej prilahlom prilahlych prilahlym prilahlu "
     "prilahlymi priliehajuci priliehajuca priliehajuce priliehajuceho priliehajucej "
     "priliehajucich protilahly protilahlej naprotivnej okolity okolite okoliteho okolitej "
     "okolitych okolitym bezprostrednej bezprostredna bezprostrednom hraniciaci hraniciace "
     "hraniciacej obdalec blizina blizino blizine sosescina sosescino sosescine sosednji "
     "sosednja sosednje sosednjega sosednjem sosednjih sosednjo sosednjemu nasproti okolici "
     "okolico neposredni neposredna neposredno neposredne neposrednem bliznji bliznja bliznje "
     "bliznjega bliznjem bliznjih bliznjo mejoci mejoca mejoce mejocega mejocih blizinu "
     "susjedstvo susjedstva susjedni susjedna susjedno susjednog susjednoga susjednoj susjednom "
     "susjednih susjedne susjednu susedstvu susednoj nasuprot naspram okolicu neposrednoj "
     "neposrednu neposrednom nadomak obliznji obliznja obliznje obliznjeg obliznjega obliznjoj "
     "obliznjem obliznjih obliznju graniceci graniceca uokolo apropierii apropiat apropiata "
     "apropiate apropiati aproape proximitate proximitatea proximitatii vecinatati vecinatatii "
     "vecinatatile vecinatatilor invecinata invecinate invecinati invecinatei invecinatele "
     "vecin vecine alaturata alaturate alaturati alaturi adiacenta adiacentul imprejurimile "
     "imprejurimilor imprejurul vizavi preajma contiguu marginas marginasa marginase melletti "
     "mellettiek mellol kozel kozeli kozelben kozelebe kozelseg kozelsegeben szomszedban "
     "szomszedsag szomszedsaga szomszedsagaba szomszedsagu toszomszedsagaban szomszedja "
     "kornyeken szembeni szemkozt szemkozti atellenben atelleni toveben latotavolsag "
     "latotavolsagban latotavolsagaban szomszedi szegelyezo blizost blizostta blizo blizkiya "
     "blizkata blizkoto blizkite blizki sasedstvoto saseden sasedna sasedno sasedni sasedniya "
     "sasedniyat sasednata sasednoto sasednite sasedstvasht sasedstvashta sasedstvashto "
     "sasedstvashti sasedstvashtiya sasedstvashtata sasedstvashtite neposredstven "
     "neposredstvena neposredstveno neposredstvenata sreshtupolozhen sreshtupolozhniya "
     "sreshtupolozhnata otsreshta otsreshtniya otsreshtnata okolnost okolnostta okolnosti "
     "okolnostite pokrai granichesht granicheshta granicheshto granicheshti granicheshtiya "
     "granicheshtata granicheshtite dopirasht dopirashta dopirashti redom prilyagasht "
     "prilyagashta prilyagashti blizinata blisku bliskata bliskiot sosedstvo sosedstvoto "
     "soseden sosedna sosedno sosedni sosedniot sosednata sosednoto sosednite sproti "
     "neposrednata neposredniot granichi granichat dopira prilezhni prilezhnite diplanos "
     "diplani diplano diplanoy diplanis diplanon diplanes kontinos kontini kontino kontinoy "
     "kontinis enanti apenanti parapleyros parakeimenos parakeimeni parakeimeno parakeimenoy "
     "parakeimenis parakeimenoi parakeimenes parakeimena parakeimenon omoros omori omoro omoroy "
     "omoris omoroi omores omora omoron geitonikos geitoniki geitoniko geitonikoy geitonikis "
     "geitonikoi geitonikes geitonika geitonikon geitniasi geitniasis geitniazon geitniazonta "
     "geitniazontos geitniazonton geitniazoysa geitniazoysas geitniazoyses geitniazei "
     "geitniazoyn eggys eggytita eggytitas eggyteri perix proskeimenos proskeimeni proskeimeno "
     "proskeimenoy proskeimenis proskeimenon efaptomenos efaptomeni efaptomeno efaptomenoy "
     "efaptomenis efaptomena synoreyei synoreyon synoreyonta synoreyonton plai narhet narheten "
     "narliggande narbelagen narbelagna narbelaget gransande gransar intilliggande vidliggande "
     "kringliggande omgivande omgivning omgivningen omgivningar omgivningarna mittemot "
     "grannskap grannskapet grannfastighet grannfastigheten grannfastigheter granntomt "
     "granntomten synhall naerved naerhed naerheden naerliggende naertliggende tilgraensende "
     "graensende nabo nabogrund nabogrunden naboejendom naboejendommen nabobygning "
     "nabobygningen nabomatrikel nabomatriklen naboarealer naboskab naboskabet omkringliggende "
     "overfor taet hosliggende sideliggende bagved naerhet tilstotende tilgrensende grensende "
     "nabotomt nabotomten nabotomta naboeiendom naboeiendommen nabobygget nabobygg inntil "
     "inntilliggende siden attmed vedsiden innved vieresta viereisen viereiset viereisten "
     "viereista viereisella viereiselle viereisessa viereiseen vierella vierelle vierekkainen "
     "vierekkaiset lahelle lahelta lahisto lahistolla lahistolle lahiston laheisyys laheisyyden "
     "laheisyyteen laheisyydesta naapuri naapurin naapuriin naapurusto naapuruston "
     "naapurustossa naapuritontti naapuritontin naapuritontilla naapuritontille "
     "naapurikiinteisto naapurikiinteiston naapurikiinteistolla vastapaata vastapainen "
     "vastapaisen vastapaisella vastapaiselle vastapaiset ymparoiva ymparoivan ymparoivat "
     "ymparoivien edustalla takana kupeessa kupeeseen kupeella aarella aarelle tuntumassa "
     "tuntumaan tuntumasta liepeilla liepeille liepeilta tienoilla rajautuva rajautuvan "
     "rajautuvat rajoittuva rajoittuvan kyljessa kylkeen valittomassa valittomaan vierustalla "
     "vierusta korvale korvalt korvalasuv korvalasuva korvalasuval korvalasuvale korvalasuvad "
     "korvalolev korvaloleva korvalkrunt korvalkrundi korvalkrundil korvalkrundile "
     "korvalkinnistu korvalkinnistul lahedale lahedalt lahedane lahedase lahedased lahedalasuv "
     "lahedalasuva lahedalasuvad lahedus laheduse laheduses lahedusse lahikond lahikonna "
     "lahikonnas lahiumbrus lahiumbruse lahiumbruses naaber naabri naabrus naabruse naabruses "
     "naabrusse naaberkinnistu naaberkinnistul naaberkinnistule naaberkrunt naaberkrundi "
     "naaberkrundil naaberkrundile naaberhoone vastasasuv vastasasuva umbruses umbritsev "
     "umbritseva umbritsevad umbritsevate piirnev piirneva piirneval piirnevale piirnevad "
     "piirnevate piirnevatel kulgnev kulgneva kulgneval kulgnevale kulgnevad kulgnevate "
     "kulgnevatel ligidal ligidale ligiduses blakusesoss blakusesosa blakusesosais blakusesosas "
     "blakusesosaja blakusesoso blakusesosajam tuvums tuvu tuvejais tuveja tuvejas tuvejo "
     "tuvejie tuvejam tuvakaja tuvakas netalu pretim iepretim iepreti kaiminos "
     "kaiminzemesgabals kaiminzemesgabala kaiminteritorija kaiminteritorijas kaiminiem "
     "pieguloss piegulosa piegulosais piegulosas piegulosaja piegulosajai piegulosajam "
     "pieguloso piegulosie piegulosajas apkarteja apkartejas apkartejo robezojoss robezojosa "
     "robezojosas robezojas netoliese netolimas netolimoje artimoje artumas artumoje kaimynyste "
     "kaimynystes kaimyninis kaimynine kaimyniniame kaimynineje kaimyninio kaimynines "
     "kaimyniniai kaimyniniu kaimyniniuose gretimas gretima gretimame gretimoje gretimo "
     "gretimos gretimi gretimu gretimuose gretimose gretimybe gretimybes gretimybese priesais "
     "aplinkinis aplinkine aplinkines aplinkiniu aplinkiniai aplinkinese aplinkiniuose "
     "besiribojantis besiribojanti besiribojantys besiribojancios besiribojancio "
     "besiribojancioje besiribojanciame besiribojanciu ribojasi pasoneje prieigos "
     "besisliejantis yanindaki yanina yanindan bitisigi bitisigindeki bitisigine bitisikteki "
     "bitisigin yakin yakini yakinindaki yakinina yakinlarinda yakinlarindaki yakinlari "
     "yakindaki karsisi karsisinda karsisindaki karsisina civari civarinda civarindaki civarina "
     "cevresinde komsu komsusu komsulugu komsulugunda komsulugundaki komsuluk kenarinda dibinde "
     "dibindeki prane afer afert aferta afersi afersine afersia afersise ngjitur ngjitet "
     "perballe fqinj fqinje fqinjesi fqinjesine fqinjesia rrethina rrethinat rrethinave perkrah "
     "kufizohet nalaegt nalaeg nalaega nalaegd nalaegdinni nagrenni nagrenninu nagrennis "
     "nagranna nagrannalod naerri naerliggjandi grennd grenndinni grenndar adliggjandi "
     "samliggjandi gegnt andspaenis skammt niewent nieft niewendrun geigeniwwer emgeigend "
     "noperschaft ugrenzend alentour inmediacion alrededor proximidad arredor sasiedni pobliz "
     "blizkost adiacent limitrof szomszed"},
    {meaning::filler,
     "the a an of and for in on at to with by from der die das des dem den und fur im am zur "
     "zum mit von le la les l de du d et pour en au aux sur il lo gli i e di della dei dal "
     "dalla nel nella per con su y el las al para o os as do da dos w z na oraz dla przy ul ve "
     "v s u se pe si din cu un une uno una ein eine het een van voor och av till og til ja "
     "saint st ste sankt sint is street rue rua via calle ulica gatan gade avenue viale "
     "corso piazza new ke"},
    {meaning::filler,
     "project projekt prosjekt prosjektet projektet bauprojekt bauvorhaben hanke hankkeen "
     "hankkeet toimenpide atgard atgarder arbeten werken werkzaamheden progetto proyecto "
     "projeto proiect proiectul program programme programul works arbeiten travaux lavori "
     "obras lucrari prace intervento measure massnahme operazione operation opere"},
});

} // namespace muster::link

#endif // MUSTER_LINK_LEXICON_MARKS_HPP
