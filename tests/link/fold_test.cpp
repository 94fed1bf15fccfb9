// SPDX-License-Identifier: MIT
#include <muster/link/fold.hpp>

#include <cstddef>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace fold_test {

namespace {

namespace link = muster::link;

// Every letter of the blocks that are folded whose canonical decomposition is one letter and marks,
// or that is a capital, and below it that letter in lower case.
// Source: unicodedata of Python 3.11 (Unicode 14), lower() and NFD, run once; a table of its own.
constexpr std::string_view letters = "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöùúûüýÿĀāĂăĄąĆ"
                                     "ćĈĉĊċČčĎďĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĨĩĪīĬĭĮįİĴĵĶķĹĺĻļĽľŃńŅņŇňŌōŎŏŐő"
                                     "ŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžƠơƯưǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛ"
                                     "ǜǞǟǠǡǦǧǨǩǪǫǬǭǰǴǵǸǹǺǻȀȁȂȃȄȅȆȇȈȉȊȋȌȍȎȏȐȑȒȓȔȕȖȗȘșȚțȞȟȦȧȨȩȪȫȬȭȮȯ"
                                     "ȰȱȲȳḀḁḂḃḄḅḆḇḈḉḊḋḌḍḎḏḐḑḒḓḔḕḖḗḘḙḚḛḜḝḞḟḠḡḢḣḤḥḦḧḨḩḪḫḬḭḮḯḰḱḲḳḴḵḶḷ"
                                     "ḸḹḺḻḼḽḾḿṀṁṂṃṄṅṆṇṈṉṊṋṌṍṎṏṐṑṒṓṔṕṖṗṘṙṚṛṜṝṞṟṠṡṢṣṤṥṦṧṨṩṪṫṬṭṮṯṰṱṲṳ"
                                     "ṴṵṶṷṸṹṺṻṼṽṾṿẀẁẂẃẄẅẆẇẈẉẊẋẌẍẎẏẐẑẒẓẔẕẖẗẘẙẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵ"
                                     "ẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰự"
                                     "ỲỳỴỵỶỷỸỹͰͲͶͿΆΈΉΊΌΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΪΫάέήίΰϊϋόύώϏϓϔϘ"
                                     "ϚϜϞϠϢϤϦϨϪϬϮϴϷϹϺϽϾϿЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩ"
                                     "ЪЫЬЭЮЯйѐёѓїќѝўѠѢѤѦѨѪѬѮѰѲѴѶѷѸѺѼѾҀҊҌҎҐҒҔҖҘҚҜҞҠҢҤҦҨҪҬҮҰҲҴҶҸҺҼҾӀ"
                                     "ӁӂӃӅӇӉӋӍӐӑӒӓӔӖӗӘӚӛӜӝӞӟӠӢӣӤӥӦӧӨӪӫӬӭӮӯӰӱӲӳӴӵӶӸӹӺӼӾԀԂԄԆԈԊԌԎԐԒԔԖ"
                                     "ԘԚԜԞԠԢԤԦԨԪԬԮἀἁἂἃἄἅἆἇἈἉἊἋἌἍἎἏἐἑἒἓἔἕἘἙἚἛἜἝἠἡἢἣἤἥἦἧἨἩἪἫἬἭἮἯἰἱἲἳ"
                                     "ἴἵἶἷἸἹἺἻἼἽἾἿὀὁὂὃὄὅὈὉὊὋὌὍὐὑὒὓὔὕὖὗὙὛὝὟὠὡὢὣὤὥὦὧὨὩὪὫὬὭὮὯὰάὲέὴήὶί"
                                     "ὸόὺύὼώᾀᾁᾂᾃᾄᾅᾆᾇᾐᾑᾒᾓᾔᾕᾖᾗᾠᾡᾢᾣᾤᾥᾦᾧᾰᾱᾲᾳᾴᾶᾷᾸᾹᾺΆιῂῃῄῆῇῈΈῊΉῐῑῒΐῖῗῘῙῚ"
                                     "ΊῠῡῢΰῤῥῦῧῨῩῪΎῬῲῳῴῶῷῸΌῺΏ";
constexpr std::string_view folded_letters =
    "aaaaaaceeeeiiiinooooouuuuyaaaaaaceeeeiiiinooooouuuuyyaaaaaac"
    "cccccccddeeeeeeeeeegggggggghhiiiiiiiiijjkkllllllnnnnnnoooooo"
    "rrrrrrssssssssttttuuuuuuuuuuuuwwyyyzzzzzzoouuaaiioouuuuuuuuu"
    "uaaaaggkkoooojggnnaaaaaaeeeeiiiioooorrrruuuusstthhaaeeoooooo"
    "ooyyaabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkll"
    "llllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuu"
    "uuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyaaaaaaaaaaaaaaaaaaaaaa"
    "aaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuu"
    "yyyyyyyyͱͳͷϳαεηιουωιαβγδεζηθικλμνξοπρστυφχψωιυαεηιυιυουωϗϒϒϙ"
    "ϛϝϟϡϣϥϧϩϫϭϯθϸϲϻͻͼͽееђгєѕііјљњћкиуџабвгдежзииклмнопрстуфхцчшщ"
    "ъыьэюяиеегікиуѡѣѥѧѩѫѭѯѱѳѵѵѵѹѻѽѿҁҋҍҏґғҕҗҙқҝҟҡңҥҧҩҫҭүұҳҵҷҹһҽҿӏ"
    "жжӄӆӈӊӌӎааааӕееәәәжжззӡииииооөөөээууууууччӷыыӻӽӿԁԃԅԇԉԋԍԏԑԓԕԗ"
    "ԙԛԝԟԡԣԥԧԩԫԭԯααααααααααααααααεεεεεεεεεεεεηηηηηηηηηηηηηηηηιιιι"
    "ιιιιιιιιιιιιοοοοοοοοοοοουυυυυυυυυυυυωωωωωωωωωωωωωωωωααεεηηιι"
    "οουυωωααααααααηηηηηηηηωωωωωωωωαααααααααααιηηηηηεεηηιιιιιιιιι"
    "ιυυυυρρυυυυυυρωωωωωοοωω";

// The bytes of the character that starts here.
std::size_t size_at(std::string_view text, std::size_t at) {
    std::size_t n = 1;
    while (at + n != text.size() && (static_cast<unsigned char>(text[at + n]) & 0xC0u) == 0x80u)
        ++n;
    return n;
}

TEST_CASE("case and diacritics of Latin, Greek and Cyrillic letters, against a table of its own") {
    std::size_t j = 0;
    std::size_t seen = 0;
    for (std::size_t i = 0; i != letters.size(); ++seen) {
        const auto n = size_at(letters, i);
        const auto m = size_at(folded_letters, j);
        CHECK(link::folded(letters.substr(i, n)) == folded_letters.substr(j, m));
        i += n;
        j += m;
    }
    CHECK(seen == 923);
    CHECK(j == folded_letters.size());
}

TEST_CASE("what does not decompose is transliterated") {
    CHECK(link::folded("Brücke ÜBER die Straße") == "brucke uber die strasse");
    CHECK(link::folded("Česká Třebová, Łódź, Ærø, þing, Đakovo, ĳ")
          == "ceska trebova, lodz, aero, thing, dakovo, ij");
    CHECK(link::folded("İSTANBUL ı") == "istanbul i");
    CHECK(link::folded("Γέφυρα ΟΔΟΣ") == "γεφυρα οδοσ");
    CHECK(link::folded("МОСТЪ Йордан Ёлка Їжак") == "мостъ иордан елка іжак");
    CHECK(link::folded("e\xCC\x81") == "e"); // a diacritic of its own
}

TEST_CASE("Greek and Cyrillic in Latin letters, where asked") {
    CHECK(link::folded("Γέφυρα Θεσσαλονίκης", link::script::latin) == "gefyra thessalonikis");
    CHECK(link::folded("Мост Пловдив София", link::script::latin) == "most plovdiv sofiya");
    CHECK(link::folded("Київ Ґанок", link::script::latin) == "kiiv ganok");
    // "And" is no quay.
    CHECK(link::folded("φάση 1 και 2 ΚΑΙ 3", link::script::latin) == "fasi 1 ke 2 ke 3");
    CHECK(link::folded("και", link::script::latin) == "ke");
    CHECK(link::folded("καιρός, δίκαιο Kai", link::script::latin) == "kairos, dikaio kai");
    CHECK(link::folded("και") == "και");
}

TEST_CASE("signs as ASCII writes them, or left out") {
    CHECK(link::folded("„Scholl“ ‘b’ «c»") == "\"scholl\" 'b' \"c\"");
    CHECK(link::folded("n.º 3, 2ª, 5°") == "n. 3, 2, 5");
    CHECK(link::folded("№ 7 – 8 − 9…") == "  7 - 8 - 9 ");
    CHECK(link::folded("a\u200Bb\u00A0c") == "ab c");
}

TEST_CASE("invalid UTF-8 is data: it stays as it is") {
    CHECK(link::folded("\xC3") == "\xC3"); // half a character
    CHECK(link::folded("\xFF\x80") == "\xFF\x80");
    CHECK(link::folded("\xC0\x80") == "\xC0\x80");         // overlong
    CHECK(link::folded("\xE0\x80\x80") == "\xE0\x80\x80"); // overlong
    CHECK(link::folded("A\xE1\xBCZ") == "a\xE1\xBCz");
}

TEST_CASE("folding twice is folding once, in either script") {
    muster_test::for_all(2000, [](muster_test::source from) {
        std::string text;
        for (auto n = from.integer(0, 30); n > 0; --n)
            text += static_cast<char>(from.integer(0, 255));
        for (const auto in : {link::script::own, link::script::latin}) {
            const auto once = link::folded(text, in);
            CHECK(link::folded(once, in) == once);
        }
    });
}

} // namespace

} // namespace fold_test
