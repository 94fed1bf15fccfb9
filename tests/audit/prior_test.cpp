// SPDX-License-Identifier: MIT
#include <muster/audit/prior.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/ledger.hpp>
#include <muster/ledger/line.hpp>
#include <muster/ledger/read.hpp>
#include <muster/link/profile.hpp>

#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace {

using muster::is_dressing;
using muster::line;
using muster::prior_match;
using muster::rational;
using muster::link::band;

const std::string columns = "id,country,year,amount,currency,pillar,title,project_id,contract_id,"
                            "recipient_name,place\n";

// The best match of one claim among earlier lines; `cells` start with the id.
class search {
public:
    search(const std::string& claim, const std::string& history)
        : claims(muster::read_ledger("claims.csv", columns + claim + '\n')),
          earlier(muster::read_ledger("history.csv", columns + history)), index(earlier) {
        REQUIRE(claims.lines.size() == 1);
        REQUIRE(claims.diagnostics.empty());
        REQUIRE(earlier.diagnostics.empty());
        REQUIRE(earlier.unread.empty());
        best = index.best_for(claims.lines[0], [](const line& l) { return l.amount.value; });
    }
    search(const search&) = delete;
    search& operator=(const search&) = delete;
    ~search() = default;

    [[nodiscard]] std::string_view id() const {
        return best.earlier == nullptr ? std::string_view{} : best.earlier->id;
    }
    /// The bits that a comparison lent, 0 if it was not made.
    [[nodiscard]] double bits_of(std::string_view what) const {
        for (const auto& p : best.parts)
            if (p.what == what) return p.bits;
        return 0;
    }

    muster::ledger claims;
    muster::ledger earlier;
    muster::prior_index index;
    prior_match best;
};

// A claim of 1000 with a title and further cells project, contract, recipient, place.
std::string claim(const std::string& title, const std::string& more = ",,,") {
    return "A1,XAT,2026,1000,EUR,core," + title + ',' + more;
}
std::string was(const std::string& id, const std::string& amount, const std::string& title,
                const std::string& more = ",,,") {
    return id + ",XAT,2023," + amount + ",EUR,none," + title + ',' + more + '\n';
}

TEST_CASE("without an earlier ledger there is nothing to find") {
    const muster::prior_index none;
    CHECK(none.empty());
    const auto l = muster::read_ledger("c", columns + claim("Strait crossing") + '\n');
    const auto best = none.best_for(l.lines[0], [](const line&) { return rational{0}; });
    CHECK(best.earlier == nullptr);
    CHECK(best.how_sure == band::none);
    CHECK(best.parts.empty());
}

TEST_CASE("words that dress a title are listed, words of the object are not") {
    for (const auto* w : {"resilience", "strategic", "dual", "use", "programme", "military"})
        CHECK(is_dressing(w));
    for (const auto* w : {"bridge", "strait", "road", "tank", "resil", ""})
        CHECK_FALSE(is_dressing(w));
}

TEST_CASE("an equal title and an equal amount are a strong link") {
    const search s{claim("Strait crossing"), was("H1", "1000", "Strait crossing")};
    CHECK(s.id() == "H1");
    CHECK(s.best.how_sure == band::strong);
    CHECK(s.bits_of("prior") == -6.6);
    CHECK(s.bits_of("title") == 8.8);
    CHECK(s.bits_of("amount") == 5.5);
    CHECK(s.bits_of("part number") == 0.7);
    double sum = 0;
    for (const auto& p : s.best.parts) sum += p.bits;
    CHECK(s.best.bits == sum);
    CHECK(s.best.parts.front().what == "prior");
}

TEST_CASE("an earlier line is a candidate if it shares a word of the object or an identifier") {
    CHECK(search{claim("Strait crossing"), was("H1", "1000", "Crossing the bay")}.id() == "H1");
    CHECK(search{claim("Strait crossing"), was("H1", "1000", "Harbour")}.id().empty());
    // Case, accents and order do not part words; the words around them do not join titles.
    CHECK(search{claim("CROSSING Strait"), was("H1", "1000", "strait crossing")}.id() == "H1");
    CHECK(search{claim("Military mobility programme"), was("H1", "1000", "Mobility programme")}
              .id()
              .empty());
    CHECK(search{claim("", "P1,,,"), was("H1", "7", "Harbour", "P1,,,")}.id() == "H1");
    CHECK(search{claim("", ",C1,,"), was("H1", "7", "Harbour", ",C1,,")}.id() == "H1");
    CHECK(search{claim("", "P1,,,"), was("H1", "7", "Harbour", "P2,,,")}.id().empty());
    // The same text as another kind of identifier links nothing.
    CHECK(search{claim("", "P1,,,"), was("H1", "7", "Harbour", ",P1,,")}.best.how_sure
          == band::none);
}

TEST_CASE("another country is never a candidate") {
    CHECK(search{claim("Strait crossing", "P1,,,"),
                 "H1,XBO,2023,1000,EUR,none,Strait crossing,P1,,,\n"}
              .id()
              .empty());
}

TEST_CASE("the match with the most bits is the best, of equals the lowest id") {
    const search s{claim("Strait crossing"), was("H1", "500", "Strait crossing")
                                                 + was("H2", "1000", "Strait crossing")
                                                 + was("H3", "1000", "Strait")};
    CHECK(s.id() == "H2");
    for (const auto& rows :
         {was("H1", "1000", "Strait crossing") + was("H2", "1000", "Strait crossing"),
          was("H2", "1000", "Strait crossing") + was("H1", "1000", "Strait crossing")})
        CHECK(search{claim("Strait crossing"), rows}.id() == "H1");
}

TEST_CASE("a word that many earlier titles have finds nothing by itself") {
    const auto with = [](int others) {
        std::string rows = was("H0", "1000", "Crossing");
        for (int i = 0; i != others; ++i)
            rows += was("X" + std::to_string(i), "7", "Crossing " + std::to_string(1'000 + i));
        return std::string{search{claim("Crossing"), rows}.id()};
    };
    CHECK(with(4) == "H0"); // five lines
    CHECK(with(5).empty());
    // Of 1 200 lines, six may have it: 0.5 %.
    const auto among = [](int with_it) {
        std::string rows;
        for (int i = 0; i != 1'200; ++i)
            rows += was("H" + std::to_string(i), "1000",
                        i < with_it ? "Crossing" : "Harbour" + std::to_string(i % 7));
        return std::string{search{claim("Crossing"), rows}.id()};
    };
    CHECK(among(6) == "H0");
    CHECK(among(7).empty());
}

TEST_CASE("an identifier is compared before all: the first that both have") {
    const auto project = search{claim("Axis", "P1,C1,,"), was("H1", "7", "Bypass", "P1,C2,,")};
    CHECK(project.bits_of("project_id") == 10.8);
    CHECK(project.bits_of("contract_id") == 0); // one identifier is one witness
    const auto other = search{claim("Bypass", "P1,,,"), was("H1", "7", "Bypass", "P2,,,")};
    CHECK(other.bits_of("project_id") == -3.3);
    const auto one_side = search{claim("Bypass", "P1,,,"), was("H1", "7", "Bypass", ",C1,,")};
    CHECK(one_side.bits_of("project_id") == 0);
}

TEST_CASE("titles are equal, near, alike or different by the weight of their rare words") {
    const auto bits = [](const std::string& now, const std::string& then) {
        return search{claim(now, "P1,,,"), was("H1", "7", then, "P1,,,")}.bits_of("title");
    };
    CHECK(bits("Strait crossing", "crossing - STRAIT") == 8.8);
    CHECK(bits("Strait crossing corridor", "Strait crossing") == 6.2);  // dressed
    CHECK(bits("Strait crossing and ferry", "Strait crossing") == 6.2); // all of the smaller one
    CHECK(bits("Harbour basin", "Strait crossing") == -3.3);
    CHECK(bits("Strait ferry", "Strait crossing") == -3.3);         // half of it
    CHECK(bits("One two three four", "one two three five") == 2.9); // three of four
}

TEST_CASE("recipients and places lend bits if both are named, and nothing if not") {
    const auto both = search{claim("Bypass", ",,Road Office,Northport"),
                             was("H1", "7", "Bypass", ",,ROAD office,Northport basin")};
    CHECK(both.bits_of("recipient") == 4.3);
    CHECK(both.bits_of("place") == 4.6);
    const auto neither = search{claim("Bypass", ",,Road Office,Northport"),
                                was("H1", "7", "Bypass", ",,Rail Office,Southport")};
    CHECK(neither.bits_of("recipient") == -1.3);
    CHECK(neither.bits_of("place") == -1.0);
    const auto silent =
        search{claim("Bypass", ",,Road Office,Northport"), was("H1", "7", "Bypass")};
    CHECK(silent.bits_of("recipient") == 0);
    CHECK(silent.bits_of("place") == 0);
}

TEST_CASE("amounts that are not above zero are not compared") {
    CHECK(search{claim("Bypass"), was("H1", "0", "Bypass")}.bits_of("amount") == 0);
    CHECK(search{claim("Bypass"), was("H1", "-1000", "Bypass")}.bits_of("amount") == 0);
    CHECK(search{claim("Bypass"), was("H1", "1", "Bypass")}.bits_of("amount") == -2.0);
}

TEST_CASE("a conflict of part numbers caps the band at review, whatever the bits") {
    const auto lot = [](const std::string& now, const std::string& then) {
        return search{claim(now, "P1,,,Northport"), was("H1", "1000", then, "P1,,,Northport")}
            .best.how_sure;
    };
    CHECK(lot("Bypass lot 1", "Bypass lot 1") == band::strong);
    CHECK(lot("Bypass lot 1", "Bypass lot 2") == band::review);
    CHECK(lot("Bypass lot 1", "Bypass") == band::strong);
    CHECK(lot("Bypass 2024", "Bypass 2025") == band::strong); // a year is no lot
}

TEST_CASE("title and recipient alone are capped at review, a third witness lifts the cap") {
    const auto with = [](const std::string& now, const std::string& amount,
                         const std::string& then) {
        return search{claim("Bypass", now), was("H1", amount, "Bypass", then)}.best.how_sure;
    };
    CHECK(with(",,Road Office,", "500", ",,Road Office,") == band::review);
    CHECK(with(",,Road Office,", "950", ",,Road Office,") == band::strong); // within 5 %
    CHECK(with(",,Road Office,", "949", ",,Road Office,") == band::review);
    CHECK(with(",,Road Office,Northport", "500", ",,Road Office,Northport") == band::strong);
    CHECK(with("P1,,,", "500", "P1,,,") == band::strong);
}

TEST_CASE("the rows of the earlier ledger may stand in any order") {
    const auto rows = {was("H1", "990", "Strait crossing"), was("H2", "1000", "Strait bridge"),
                       was("H3", "800", "Crossing of the strait"),
                       was("H4", "1000", "Strait crossing")};
    std::string forwards;
    std::string backwards;
    for (const auto& r : rows) {
        forwards += r;
        backwards.insert(0, r);
    }
    const search a{claim("Strait crossing"), forwards};
    const search b{claim("Strait crossing"), backwards};
    CHECK(a.id() == b.id());
    CHECK(a.id() == "H4");
    CHECK(a.best.bits == b.best.bits);
}

} // namespace
