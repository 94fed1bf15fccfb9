// SPDX-License-Identifier: MIT
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"

namespace forensic_more_test {

using namespace std::string_literals;
using muster::maturity;
using muster::outcome;
using muster::severity;
using muster::treatment;
using muster_test::answers;
using muster_test::answers_of;
using muster_test::audit;
using muster_test::finding_of;
using muster_test::findings_of;
using muster_test::has;
using muster_test::lenient_of;
using muster_test::setting;
using muster_test::strict_of;
using settings = std::vector<muster::changed_setting>;

namespace {

const auto head = "# decimals: INF\nid,country,year,amount,currency,pillar"s;

// A review of a preview rule: a note that acts on nothing.
void check_preview(const muster::finding& f) {
    CHECK(f.kind == outcome::review);
    CHECK(f.level == severity::note);
    CHECK(f.acts == treatment::none());
    CHECK(f.where == nullptr);
    CHECK(f.rule->stage == maturity::preview);
}

} // namespace

// MST-R901 ------------------------------------------------------------------------------------

namespace {

// Powers of a growing number, spread over many orders: they follow the law.
std::string growing(int n) {
    std::string text = head + '\n';
    double amount = 1'000;
    for (int i = 0; i != n; ++i) {
        text += "A" + std::to_string(i) + ",XAT,2027," + std::to_string(static_cast<long>(amount))
                + ",EUR,core\n";
        amount *= 1.0271828;
        if (amount > 1e9) amount /= 1e6;
    }
    return text;
}
// All of them begin with 49, and one is larger.
std::string alike(int n, const std::string& largest = "490000") {
    std::string text = head + '\n';
    for (int i = 1; i != n; ++i) text += "A" + std::to_string(i) + ",XAT,2027,4900,EUR,core\n";
    return text + "B,XAT,2027," + largest + ",EUR,core\n";
}
answers digits(const std::string& claims, settings changed = {}) {
    return answers_of(audit(claims, {.only = "MST-R901", .changed = std::move(changed)}),
                      "MST-R901");
}

} // namespace

TEST_CASE("MST-R901 fires: a thousand amounts that begin with 49") {
    const auto r = audit(alike(1'000), {.only = "MST-R901"});
    CHECK(answers_of(r, "MST-R901") == answers{.pass = 1'000, .review = 1});
    const auto& f = finding_of(r, "MST-R901");
    check_preview(f);
    CHECK(f.country == "XAT");
    CHECK(has(f.message, "the leading digits of 1000 amounts lie 0.0220 from"));
    CHECK(has(f.message, "most in excess: 49, "));
    CHECK(has(f.message, "no evidence of fraud"));
    CHECK(f.reason == "two_digits_above 0.0022 mean deviation (default)");
}

TEST_CASE("MST-R901 passes: amounts that follow the law, by one digit or two") {
    CHECK(digits(growing(400)) == answers{.pass = 400});
    CHECK(digits(growing(400), {{setting("benford-nonconformity.one_digit_above"), 0}}).review
          == 1);
    CHECK(digits(growing(1'000), {{setting("benford-nonconformity.two_digits_above"), {1, 100}}})
              .review
          == 0);
    CHECK(digits(alike(300), {{setting("benford-nonconformity.one_digit_above"), 1}}).review == 0);
}

TEST_CASE("MST-R901 edge: two digits from 1 000 amounts on, one from 300") {
    const auto reason = [](int n) {
        const auto r = audit(alike(n), {.only = "MST-R901"});
        return finding_of(r, "MST-R901").reason.substr(0, 3);
    };
    CHECK(reason(1'000) == "two");
    CHECK(reason(999) == "one");
    CHECK(reason(300) == "one");
    CHECK(digits(alike(299)).open == 299);
    CHECK(digits(alike(299), {{setting("benford-nonconformity.one_digit_from"), 299}}).review == 1);
    CHECK(digits(alike(300), {{setting("benford-nonconformity.two_digits_from"), 300},
                              {setting("benford-nonconformity.two_digits_above"), 1}})
              .review
          == 0);
}

TEST_CASE("MST-R901 edge: one digit that is too frequent, by 0.015 on average") {
    const auto more = [](int fours) {
        std::string text = growing(400);
        for (int i = 0; i != fours; ++i)
            text += "F" + std::to_string(i) + ",XAT,2027,4000,EUR,core\n";
        return digits(text).review;
    };
    CHECK(more(31) == 0);
    CHECK(more(34) == 1);
    // An amount of zero has no digits.
    CHECK(digits(growing(400) + "Z,XAT,2027,0,EUR,core\n")
          == answers{.pass = 400, .not_applicable = 1});
}

TEST_CASE("MST-R901 edge: the largest amount is a hundred times the smallest") {
    CHECK(digits(alike(300, "490000")).review == 1);
    CHECK(digits(alike(300, "489999")) == answers{.not_applicable = 300});
    CHECK(digits(alike(300), {{setting("benford-nonconformity.spread"), 101}}).review == 0);
}

TEST_CASE("MST-R901 open: with fewer than 300 positive amounts") {
    CHECK(digits(head + "\nA,XAT,2027,5,EUR,core\nB,XAT,2027,-5,EUR,core\n")
          == answers{.open = 1, .not_applicable = 1, .missing = "more amounts"});
}

TEST_CASE("MST-R901 false positive: unit costs leave their own digits, and no credit is taken") {
    const auto r = audit(alike(300), {.only = "MST-R901"});
    CHECK(strict_of(r, "B") == 490'000);
    CHECK(lenient_of(r, "B") == 490'000);
}

// MST-R902 and MST-R908: panels -----------------------------------------------------------------

namespace {

// One claim, and outturns of invented countries.
muster_test::audited panel(std::string_view rule, const std::vector<std::string>& rows,
                           settings changed = {}) {
    std::string plans = "country,year,share,pillar,kind\n";
    for (const auto& row : rows) plans += row + ",actual\n";
    return audit(head + "\nA1,XAT,2026,5,EUR,core\nA2,XAT,2026,5,EUR,none\n",
                 {.only = rule, .plans = plans, .changed = std::move(changed)});
}
std::string country(std::size_t i) { return "XA"s + static_cast<char>('A' + i); }
std::vector<std::string> shares_of(const std::vector<std::string>& shares,
                                   const std::string& pillar = "core") {
    std::vector<std::string> rows;
    for (std::size_t i = 0; i != shares.size(); ++i)
        rows.push_back(country(i) + ",2024," + shares[i] + ',' + pillar);
    return rows;
}

} // namespace

TEST_CASE("MST-R902 fires: eight of eight shares are just above 2 %") {
    const std::vector<std::string> shares{"2.00", "2.01", "2.02", "2.03",
                                          "2.04", "2.05", "2.06", "2.09"};
    const auto r = panel("MST-R902", shares_of(shares));
    CHECK(answers_of(r, "MST-R902") == answers{.pass = 1, .review = 1, .not_applicable = 1});
    check_preview(finding_of(r, "MST-R902"));
    CHECK(finding_of(r, "MST-R902").message
          == "8 of 8 shares around 2.0 % lie at it or just above (probability 0.0039)");
    CHECK(finding_of(r, "MST-R902").reason == "chance 0.01 probability (default)");
}

TEST_CASE("MST-R902 edge: eight shares in the window, from 1.90 up to but not 2.10 %") {
    const auto of = [](std::vector<std::string> shares, settings changed = {}) {
        return answers_of(panel("MST-R902", shares_of(shares), std::move(changed)), "MST-R902");
    };
    const std::vector<std::string> seven(7, "2.05");
    const auto with = [&](const std::string& more) {
        auto shares = seven;
        shares.push_back(more);
        return shares;
    };
    CHECK(of(with("2.00")).review == 1);
    CHECK(of(with("2.0999")).review == 1);
    CHECK(of(with("2.1")).open == 1);
    CHECK(of(with("1.9")) == answers{.pass = 1, .not_applicable = 1}); // 7 of 8: 0.035
    CHECK(of(with("1.8999")).open == 1);
    CHECK(of(seven).open == 1);
    CHECK(of(seven, {{setting("target-bunching.fewest"), 7}}).review == 1);
    CHECK(of(with("2.00"), {{setting("target-bunching.fewest"), 9}}).open == 1);
    CHECK(of(with("1.9"), {{setting("target-bunching.chance"), {4, 100}}}).review == 1);
    CHECK(of(with("2.00"), {{setting("target-bunching.chance"), {3, 1'000}}}).review == 0);
    CHECK(of(with("2.00"), {{setting("target-bunching.chance"), {1, 256}}}).review == 0); // equal
    CHECK(of(with("2.00"), {{setting("target-bunching.chance"), {1, 255}}}).review == 1);
    CHECK(of(with("2.1"), {{setting("target-bunching.window"), {11, 10'000}}}).review == 1);
    CHECK(of(with("2.00"), {{setting("target-bunching.window"), {4, 10'000}}}).open == 1);
}

TEST_CASE("MST-R902 fires: around each target in its own pillar") {
    const auto reviews = [](const char* share, const char* pillar) {
        const std::vector<std::string> shares(8, share);
        return answers_of(panel("MST-R902", shares_of(shares, pillar)), "MST-R902").review;
    };
    CHECK(reviews("3.5", "core") == 1);
    CHECK(reviews("1.5", "resilience") == 1);
    CHECK(reviews("5.0", "total") == 1);
    CHECK(reviews("1.5", "core") == 0);
    CHECK(reviews("2.0", "resilience") == 0);
}

TEST_CASE("MST-R902 passes: as many below as above") {
    CHECK(answers_of(panel("MST-R902", shares_of({"2.01", "1.99", "2.02", "1.98", "2.03", "1.97",
                                                  "2.04", "1.96"})),
                     "MST-R902")
          == answers{.pass = 1, .not_applicable = 1});
}

TEST_CASE("MST-R902 open: without a path table, or with few shares around the targets") {
    const auto none = audit(head + "\nA1,XAT,2026,5,EUR,core\n", {.only = "MST-R902"});
    CHECK(answers_of(none, "MST-R902") == answers{.open = 1, .missing = "path"});
    CHECK(answers_of(panel("MST-R902", shares_of({"2.0"})), "MST-R902")
          == answers{.open = 1, .not_applicable = 1, .missing = "path: shares near a target"});
}

TEST_CASE("MST-R902 false positive: who stops where he promised loses no credit") {
    const std::vector<std::string> shares(8, "2.0");
    const auto r = panel("MST-R902", shares_of(shares));
    CHECK(strict_of(r, "A1") == 5);
    CHECK(finding_of(r, "MST-R902").claimed == 0);
}

TEST_CASE("MST-R908 fires: four countries near 1.5 % and four near 4 %") {
    const auto r =
        panel("MST-R908", shares_of({"1.4", "1.5", "1.6", "1.5", "3.9", "4.0", "4.1", "4.0"}));
    CHECK(answers_of(r, "MST-R908") == answers{.pass = 1, .review = 1, .not_applicable = 1});
    check_preview(finding_of(r, "MST-R908"));
    CHECK(finding_of(r, "MST-R908").year == 2024);
    CHECK(has(
        finding_of(r, "MST-R908").message,
        "two groups with a break at 2.75 % explain 99.7 % of the variance of 8 shares in 2024"));
    CHECK_FALSE(has(finding_of(r, "MST-R908").message, "converge"));
}

TEST_CASE("MST-R908 edge: eight countries, and four fifths of the variance") {
    const auto of = [](const std::vector<std::string>& shares, settings changed = {}) {
        return answers_of(panel("MST-R908", shares_of(shares), std::move(changed)), "MST-R908");
    };
    const std::vector<std::string> eight{"1.4", "1.5", "1.6", "1.5", "3.9", "4.0", "4.1", "4.0"};
    const std::vector<std::string> seven(eight.begin(), eight.end() - 1);
    CHECK(of(eight).review == 1);
    CHECK(of(seven).open == 1);
    CHECK(of(seven, {{setting("two-speed-clubs.countries"), 7}}).review == 1);
    CHECK(of(eight, {{setting("two-speed-clubs.countries"), 9}}).open == 1);
    // Of 1 to 8 the halves explain 32 of 42: 0.762.
    const std::vector<std::string> even{"1", "2", "3", "4", "5", "6", "7", "8"};
    CHECK(of(even).review == 0);
    CHECK(of(even, {{setting("two-speed-clubs.fit"), {76, 100}}}).review == 1);
    CHECK(of(even, {{setting("two-speed-clubs.fit"), {77, 100}}}).review == 0);
    // With five more for the upper half they explain far more.
    CHECK(of({"1", "2", "3", "4", "9", "10", "11", "12"}).review == 1);
    CHECK(of(std::vector<std::string>(8, "2.0")) == answers{.pass = 1, .not_applicable = 1});
    // Two values explain all of it; one country is no group, however few are asked for.
    CHECK(of({"1.5", "1.5", "1.5", "1.5", "4.0", "4.0", "4.0", "4.0"},
             {{setting("two-speed-clubs.fit"), 1}})
              .review
          == 1);
    CHECK(of({"1.5"}, {{setting("two-speed-clubs.countries"), 1}}).open == 1);
    CHECK(of({"1.5", "4.0"}, {{setting("two-speed-clubs.countries"), 2}}).review == 1);
}

TEST_CASE("MST-R908 edge: ten years of eight countries that drift apart") {
    const auto reviews = [](int years, settings changed = {}) {
        std::vector<std::string> rows;
        for (std::size_t i = 0; i != 8; ++i)
            for (int t = 1; t <= years; ++t) { // each grows by its own step, evenly spread
                const auto share = 2'000 + static_cast<int>(i) * t * t + (t % 2) * 3;
                const auto text = std::to_string(share);
                rows.push_back(country(i) + ',' + std::to_string(2014 + t) + ',' + text.substr(0, 1)
                               + '.' + text.substr(1) + ",core");
            }
        changed.push_back({setting("two-speed-clubs.fit"), 1}); // not by groups
        const auto r = panel("MST-R908", rows, std::move(changed));
        const auto all = findings_of(r, "MST-R908");
        if (!all.empty()) CHECK(has(all[0]->message, "8 countries do not converge over"));
        return all.size();
    };
    CHECK(reviews(10) == 1);
    CHECK(reviews(9) == 0);
    CHECK(reviews(9, {{setting("two-speed-clubs.years"), 9}}) == 1);
    CHECK(reviews(10, {{setting("two-speed-clubs.years"), 11}}) == 0);
    CHECK(reviews(10, {{setting("two-speed-clubs.divergence"), 1'000'000}}) == 0);
}

TEST_CASE("MST-R908 edge: 1.65 standard errors of the log t test") {
    // Each country has its own level, and swings about it by so many thousandths of a per cent.
    const auto said = [](int swing) -> std::string {
        std::vector<std::string> rows;
        for (std::size_t i = 0; i != 8; ++i)
            for (int t = 1; t <= 10; ++t) {
                const auto text = std::to_string(
                    2'000 + (t % 2) * 3 + static_cast<int>(i) * (100 + swing * (t * 7 % 5)));
                rows.push_back(country(i) + ',' + std::to_string(2014 + t) + ',' + text.substr(0, 1)
                               + '.' + text.substr(1) + ",core");
            }
        const auto r = panel("MST-R908", rows, {{setting("two-speed-clubs.fit"), 1}});
        const auto all = findings_of(r, "MST-R908");
        return all.empty() ? "" : all.front()->message;
    };
    CHECK(said(100) == "8 countries do not converge over 10 years (log t: -1.84)");
    CHECK(said(140).empty()); // -1.49
}

TEST_CASE("MST-R908 passes: the last year that enough countries have") {
    auto rows = shares_of({"1.4", "1.5", "1.6", "1.5", "3.9", "4.0", "4.1", "4.0"});
    rows.emplace_back("XAA,2025,2.0,core");
    CHECK(finding_of(panel("MST-R908", rows), "MST-R908").year == 2024);
}

TEST_CASE("MST-R908 open: without a path table") {
    const auto none = audit(head + "\nA1,XAT,2026,5,EUR,core\n", {.only = "MST-R908"});
    CHECK(answers_of(none, "MST-R908") == answers{.open = 1, .missing = "path"});
}

TEST_CASE("MST-R908 false positive: of a short panel nothing is said on convergence") {
    const auto r =
        panel("MST-R908", shares_of({"1.4", "1.5", "1.6", "1.5", "3.9", "4.0", "4.1", "4.0"}));
    CHECK_FALSE(has(finding_of(r, "MST-R908").message, "log t"));
    CHECK(strict_of(r, "A1") == 5);
}

// MST-R903 ------------------------------------------------------------------------------------

namespace {

// Outturns: so many round ones and so many others; then those of another phase.
answers rounds(int n_round, int n_other, settings changed = {}, int r2 = 0, int o2 = 0,
               const std::string& round_one = "4000", const std::string& decimals = "INF") {
    std::string text =
        "# decimals: " + decimals + "\nid,country,year,amount,currency,pillar,phase\n";
    int id = 0;
    const auto add = [&](int n, const std::string& amount, const char* phase) {
        for (int i = 0; i != n; ++i)
            text +=
                "A" + std::to_string(++id) + ",XAT,2027," + amount + ",EUR,core," + phase + '\n';
    };
    add(n_round, round_one, "executed");
    add(n_other, "4321", "executed");
    add(r2, "4000", "approved");
    add(o2, "4321", "approved");
    return answers_of(audit(text, {.only = "MST-R903", .changed = std::move(changed)}), "MST-R903");
}

} // namespace

TEST_CASE("MST-R903 fires: half of the outturns are round") {
    CHECK(rounds(50, 50) == answers{.pass = 100, .review = 1});
    std::string text = head + ",phase\n";
    for (int i = 0; i != 100; ++i)
        text += "A" + std::to_string(i) + ",XAT,2027,7000,EUR,core,executed\n";
    const auto r = audit(text, {.only = "MST-R903"});
    check_preview(finding_of(r, "MST-R903"));
    CHECK(finding_of(r, "MST-R903").country == "XAT");
    CHECK(finding_of(r, "MST-R903").message
          == "100 of 100 outturns are round; 10 % are usual (30 standard deviations)");
    CHECK(finding_of(r, "MST-R903").reason == "score 3 standard deviations (default)");
}

TEST_CASE("MST-R903 edge: three standard deviations above a tenth, from 100 outturns on") {
    CHECK(rounds(18, 82).review == 0); // 2.7
    CHECK(rounds(20, 80).review == 1); // 3.3
    CHECK(rounds(50, 49).open == 99);
    CHECK(rounds(18, 82, {{setting("round-amount-excess.score"), {26, 10}}}).review == 1);
    CHECK(rounds(20, 80, {{setting("round-amount-excess.score"), {34, 10}}}).review == 0);
    CHECK(rounds(50, 49, {{setting("round-amount-excess.fewest"), 99}}).review == 1);
    CHECK(rounds(50, 50, {{setting("round-amount-excess.fewest"), 101}}).open == 100);
    CHECK(rounds(20, 80, {{setting("round-amount-excess.usual"), {15, 100}}}).review == 0);
    CHECK(rounds(18, 82, {{setting("round-amount-excess.usual"), {5, 100}}}).review == 1);
    // 152 of 256 are 24 more than a half, three times the deviation of 8.
    const auto* usual = setting("round-amount-excess.usual");
    CHECK(rounds(152, 104, {{usual, {1, 2}}}).review == 0);
    CHECK(rounds(153, 103, {{usual, {1, 2}}}).review == 1);
    // What is usual for none or for all has no deviation.
    CHECK(rounds(50, 50, {{usual, 0}}).review == 0);
    CHECK(rounds(100, 0, {{usual, 1}}).review == 0);
    // Outturns of one digit say nothing, and none are never enough.
    CHECK(rounds(3, 0, {{setting("round-amount-excess.fewest"), 0}}, 0, 0, "9").open == 3);
}

TEST_CASE("MST-R903 passes: other phases that are as round") {
    CHECK(rounds(50, 50, {}, 50, 50) == answers{.pass = 100, .not_applicable = 100});
    CHECK(rounds(50, 50, {}, 50, 49).review == 1); // too few of them
    CHECK(rounds(50, 50, {}, 5, 95).review == 1);
}

TEST_CASE("MST-R903 open: with too few outturns") {
    CHECK(rounds(3, 0, {}, 1, 0)
          == answers{.open = 3, .not_applicable = 1, .missing = "more outturns"});
}

TEST_CASE("MST-R903 false positive: figures in thousands are counted in thousands") {
    CHECK(rounds(100, 0, {}, 0, 0, "4000", "-3").open == 100); // one digit says nothing
    CHECK(rounds(100, 0, {}, 0, 0, "41000", "-3").review == 0);
    CHECK(rounds(100, 0, {}, 0, 0, "40000", "-3").review == 1);
    CHECK(rounds(100, 0, {}, 0, 0, "10", "INF").review == 1);
    CHECK(rounds(100, 0, {}, 0, 0, "9", "INF").open == 100);
}

// MST-R907 ------------------------------------------------------------------------------------

namespace {

muster_test::audited sample(int accepted, int rejected, const std::string& more = "",
                            settings changed = {}) {
    std::string text = head + ",category,status\n";
    int id = 0;
    for (int i = 0; i != accepted + rejected; ++i)
        text += "A" + std::to_string(++id) + ",XAT,2027,100,EUR,resilience,R-CIV,"
                + (i < accepted ? "accepted" : "Rejected") + '\n';
    return audit(text + more, {.only = "MST-R907", .changed = std::move(changed)});
}

} // namespace

TEST_CASE("MST-R907 fires: nine of thirty reviewed lines were rejected") {
    const auto r = sample(21, 9, "B1,XAT,2027,500,EUR,resilience,R-CIV,\n");
    CHECK(answers_of(r, "MST-R907") == answers{.pass = 31, .review = 1});
    const auto& f = finding_of(r, "MST-R907");
    check_preview(f);
    CHECK(f.country == "XAT");
    CHECK(f.year == 2027);
    CHECK(f.claimed == 3'500);
    CHECK(has(f.message, "of EUR 3 500 in 1 reviewed category 3")); // the median is near 31 %
    CHECK(has(f.message, "would not stand, by 30 reviewed lines"));
}

TEST_CASE("MST-R907 edge: five reviewed lines of a category are a sample") {
    CHECK(answers_of(sample(3, 2), "MST-R907") == answers{.pass = 5, .review = 1});
    CHECK(answers_of(sample(2, 2), "MST-R907") == answers{.open = 4, .missing = "status"});
    const auto* fewest = setting("estimated-overclaim.fewest");
    CHECK(answers_of(sample(2, 2, "", {{fewest, 4}}), "MST-R907").review == 1);
    CHECK(answers_of(sample(3, 2, "", {{fewest, 6}}), "MST-R907").open == 5);
}

TEST_CASE("MST-R907 passes: the order of the lines does not matter") {
    const auto other = "B1,XAT,2027,500,EUR,resilience,R-NET,\n"s;
    CHECK(finding_of(sample(3, 2, other), "MST-R907").message
          == finding_of(sample(3, 2), "MST-R907").message);
}

TEST_CASE("MST-R907 open: a category without a sample of its own, and money that is none") {
    const auto r = sample(3, 2, "B1,XAT,2027,500,EUR,resilience,R-NET,accepted\n");
    CHECK(answers_of(r, "MST-R907")
          == answers{.pass = 5, .review = 1, .open = 1, .missing = "status"});
    CHECK(answers_of(sample(3, 2, "B1,XAT,2027,-500,EUR,resilience,R-CIV,\n"), "MST-R907")
          == answers{.open = 6, .missing = "status"});
}

TEST_CASE("MST-R907 false positive: a sample picked in one category is silent on the others") {
    const auto r = sample(0, 5, "B1,XAT,2027,90000,EUR,resilience,R-NET,\n");
    CHECK(finding_of(r, "MST-R907").claimed == 500);
    CHECK(strict_of(r, "B1") == 90'000);
}

// MST-R909 ------------------------------------------------------------------------------------

namespace {

// Of 1 000 booked in 2027: in December, and of it under another code than in 2026.
muster_test::audited december(int last, int moved, settings changed = {},
                              const std::string& more = "", const std::string& history = "",
                              const std::string& start = "1") {
    const auto row = [](const char* id, int amount, const char* project, const char* day) {
        return std::string{id} + ",XAT,2027," + std::to_string(amount) + ",EUR,core,02.1,ADM,"
               + project + ',' + day + ",executed\n";
    };
    return audit("# fy_start_month: " + start + '\n' + head
                     + ",cofog,admin_code,project_id,as_of,phase\n"
                     + row("A1", 1'000 - last, "P1", "2027-06-30")
                     + row("A2", last - moved, "P2", "2027-12-01")
                     + row("A3", moved, "P3", "2027-12-31") + more,
                 {.only = "MST-R909",
                  .history = head
                             + ",cofog,admin_code,project_id,as_of,phase\n"
                               "H2,XAT,2026,1,EUR,none,02.1,ADM,P2,,\n"
                               "H3,XAT,2026,1,EUR,none,04.5,ADM,P3,,\n"
                             + history,
                  .changed = std::move(changed)});
}

} // namespace

TEST_CASE("MST-R909 fires: 40 % in December, half of it under another code") {
    const auto r = december(400, 200);
    CHECK(answers_of(r, "MST-R909") == answers{.pass = 3, .review = 1});
    const auto& f = finding_of(r, "MST-R909");
    check_preview(f);
    CHECK(f.country == "XAT");
    CHECK(f.year == 2027);
    CHECK(f.claimed == 200);
    CHECK(f.message
          == "40.0 % of the year is booked in its last month; 50.0 % of that, EUR 200, stood under "
             "another code before");
    CHECK(f.reason
          == "last_month 0.25 of the year (default), recoded 0.1 of the last month (default)");
}

TEST_CASE("MST-R909 edge: a quarter of the year, a tenth of the month") {
    const auto reviews = [](int last, int moved, settings changed = {}) {
        return answers_of(december(last, moved, std::move(changed)), "MST-R909").review;
    };
    CHECK(reviews(250, 100) == 0);
    CHECK(reviews(251, 100) == 1);
    CHECK(reviews(400, 40) == 0);
    CHECK(reviews(400, 41) == 1);
    CHECK(reviews(250, 100, {{setting("year-end-surge.last_month"), {24, 100}}}) == 1);
    CHECK(reviews(251, 100, {{setting("year-end-surge.last_month"), {26, 100}}}) == 0);
    CHECK(reviews(400, 40, {{setting("year-end-surge.recoded"), {9, 100}}}) == 1);
    CHECK(reviews(400, 41, {{setting("year-end-surge.recoded"), {11, 100}}}) == 0);
    // Of a year that adds to nothing no part is booked in December.
    CHECK(answers_of(
              december(400, 200, {}, "A4,XAT,2027,-1000,EUR,core,02.1,ADM,,2027-06-30,executed\n"),
              "MST-R909")
          == answers{.pass = 4});
}

TEST_CASE("MST-R909 edge: beyond its own five years") {
    // Each year before had 4 to 8 % in its last month: quartiles 5 and 7 %, fence at 10 %.
    const auto reviews = [](int last, int years, settings changed = {}, const std::string& own = "",
                            std::string history = "") {
        for (int i = 0; i != years; ++i) {
            const auto y = std::to_string(2025 - i);
            const auto part = 4 + i;
            history += "E,XAT," + y + ',' + std::to_string(100 - part) + ",EUR,core,,,," + y
                       + "-03-01,executed\nF,XAT," + y + ',' + std::to_string(part)
                       + ",EUR,core,,,," + y + "-12-01,executed\n";
        }
        return answers_of(december(last, last / 2, std::move(changed), own, history), "MST-R909")
            .review;
    };
    CHECK(reviews(100, 5) == 0);
    CHECK(reviews(101, 5) == 1);
    CHECK(reviews(101, 4) == 0);
    CHECK(reviews(101, 4, {{setting("year-end-surge.history"), 4}}) == 1);
    CHECK(reviews(101, 5, {{setting("year-end-surge.history"), 6}}) == 0);
    CHECK(reviews(101, 5, {{setting("year-end-surge.ranges"), 2}}) == 0);
    CHECK(reviews(99, 5, {{setting("year-end-surge.ranges"), 1}}) == 1);
    // The fifth year may stand in the ledger itself; it is not one of another country, nor the
    // year that is judged, nor one that adds to nothing.
    const auto booked = [](const std::string& of, const std::string& spring,
                           const std::string& december) {
        const auto y = of.substr(of.size() - 4);
        return "E," + of + ',' + spring + ",EUR,core,,,," + y + "-03-01,executed\nF," + of + ','
               + december + ",EUR,core,,,," + y + "-12-01,executed\n";
    };
    CHECK(reviews(101, 4, {}, booked("XAT,2020", "92", "8")) == 1);
    CHECK(reviews(101, 4, {}, booked("XBT,2020", "92", "8")) == 0);
    CHECK(reviews(101, 4, {}, "", booked("XAT,2020", "92", "8")) == 1);
    CHECK(reviews(101, 4, {}, "", booked("XBT,2020", "92", "8")) == 0);
    CHECK(reviews(101, 4, {}, "", booked("XAT,2027", "92", "8")) == 0);
    CHECK(reviews(101, 4, {}, "", booked("XAT,2020", "5", "-5")) == 0);
}

TEST_CASE("MST-R909 passes: another fiscal year has another last month") {
    CHECK(answers_of(december(400, 200, {}, "", "", "4"), "MST-R909") == answers{.pass = 3});
}

TEST_CASE("MST-R909 open: without a day or an earlier ledger; plans are not booked") {
    CHECK(answers_of(december(400, 200, {},
                              "B1,XAT,2027,1,EUR,core,02.1,ADM,P1,,executed\n"
                              "B2,XAT,2027,1,EUR,core,02.1,ADM,P1,2027-12-01,approved\n"),
                     "MST-R909")
          == answers{.pass = 3, .review = 1, .open = 1, .not_applicable = 1, .missing = "as_of"});
    CHECK(answers_of(audit("# phase: executed\n" + head + "\nA,XAT,2027,5,EUR,core\n",
                           {.only = "MST-R909"}),
                     "MST-R909")
          == answers{.open = 1, .missing = "history"});
}

TEST_CASE("MST-R909 false positive: a delivery in December under the code that it always had") {
    CHECK(answers_of(december(400, 0), "MST-R909") == answers{.pass = 3});
}

} // namespace forensic_more_test
