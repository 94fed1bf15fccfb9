// SPDX-License-Identifier: MIT
#include <muster/audit/baseline.hpp>
#include <muster/audit/fingerprint.hpp>
#include <muster/ledger/json_line.hpp>
#include <muster/report/audit_jsonl.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"

namespace baseline_test {

namespace {

using muster::finding_state;
using muster_test::audit;
using muster_test::finding_of;

const std::string head = "# unit: 1e6\n# decimals: INF\n"
                         "id,country,year,amount,currency,pillar,category,title\n";
const std::string first = "A1,XAT,2027,300,EUR,resilience,R-CIV,National resilience\n";
const std::string other = "A2,XAT,2027,200,EUR,resilience,R-INN,Innovation fund\n";

std::vector<muster::baseline_entry> baseline_of(const muster_test::audited& r) {
    std::vector<muster::baseline_entry> read;
    const auto text = muster::report::audit_jsonl(r.result, r.context, {.all = true});
    CHECK(muster::read_baseline(read, "b.jsonl", text).empty());
    return read;
}

TEST_CASE("FNV-1a of published test vectors") {
    // Source: Noll's test vectors for the 64-bit FNV-1a: "" and, without our end marks, "a".
    CHECK(muster::fnv1a{}.value() == 0xCBF2'9CE4'8422'2325u);
    CHECK(muster::fnv1a{}.add("ab").add("c").value() != muster::fnv1a{}.add("a").add("bc").value());
}

TEST_CASE("a fingerprint stays when rows are sorted, renumbered and amounts edited") {
    const auto a = audit(head + first + other);
    const auto b = audit(head + "B7,XAT,2027,210,EUR,resilience,R-INN,Innovation fund\n"
                         + "B8,XAT,2027,300,EUR,resilience,R-CIV,NATIONAL  resilience\n");
    const auto print = [](const muster_test::audited& r, std::string_view title) {
        for (const auto* f : muster_test::findings_of(r, "MST-R005"))
            if ((*f->where)[muster::column::title] == title) return muster::fingerprint(*f);
        return std::string{};
    };
    CHECK(print(a, "National resilience") == print(b, "NATIONAL  resilience"));
    CHECK(print(a, "Innovation fund") == print(b, "Innovation fund"));
    CHECK(print(a, "Innovation fund") != print(a, "National resilience"));
    CHECK(print(a, "Innovation fund").starts_with("musterLine/v1:"));
    CHECK(print(a, "Innovation fund").size() == std::string_view{"musterLine/v1:"}.size() + 16);
}

TEST_CASE("ids name the line where a file declares them persistent") {
    const auto one = audit("# ids: persistent\n" + head + first);
    const auto two = audit("# ids: persistent\n" + head
                           + "A1,XAT,2027,300,EUR,resilience,R-CIV,Another title\n");
    CHECK(muster::fingerprint(finding_of(one, "MST-R005"))
          == muster::fingerprint(finding_of(two, "MST-R005")));
}

TEST_CASE("new, unchanged, updated and absent") {
    const auto before = audit(head + first + other, {.only = "MST-R005"});
    auto now = audit(head + "A1,XAT,2027,310,EUR,resilience,R-CIV,National resilience\n"
                         + "A3,XAT,2027,90,EUR,resilience,R-NET,Secure networks\n",
                     {.only = "MST-R005"});
    muster::hold_against(now.result, baseline_of(before));
    std::string states;
    for (const auto& f : now.result.findings)
        states += std::string{f.where->id} + ' ' + std::string{name(f.state)} + "; ";
    CHECK(states == "A1 updated; A3 new; ");
    REQUIRE(now.result.absent.size() == 1);
    CHECK(now.result.absent[0].rule == "MST-R005");
    CHECK(now.result.absent[0].claimed == "200000000");

    auto same = audit(head + other + first, {.only = "MST-R005"});
    muster::hold_against(same.result, baseline_of(before));
    for (const auto& f : same.result.findings) CHECK(f.state == finding_state::unchanged);
    CHECK(same.result.absent.empty());
}

TEST_CASE("findings that share a fingerprint are counted, not merged") {
    const auto twice = head + first + "A2,XAT,2027,300,EUR,resilience,R-CIV,National resilience\n";
    auto now = audit(twice, {.only = "MST-R005"});
    muster::hold_against(now.result, baseline_of(audit(head + first, {.only = "MST-R005"})));
    int unchanged = 0;
    int fresh = 0;
    for (const auto& f : now.result.findings) {
        unchanged += f.state == finding_state::unchanged ? 1 : 0;
        fresh += f.state == finding_state::fresh ? 1 : 0;
    }
    CHECK(unchanged == 1);
    CHECK(fresh == 1);
}

TEST_CASE("a broken baseline says where") {
    std::vector<muster::baseline_entry> read;
    const auto odd = muster::read_baseline(
        read, "b.jsonl", "{\"type\":\"run\"}\n\nnothing\n{\"type\":\"finding\"}\n");
    REQUIRE(odd.size() == 2);
    CHECK(odd[0].where.row == 3);
    CHECK(odd[1].where.row == 4);
    CHECK(read.empty());
}

TEST_CASE("the text members of a JSON object") {
    const auto members = [](std::string_view text) {
        std::string all;
        const bool good =
            muster::for_each_text_member(text, [&](std::string_view k, std::string_view v) {
                all += std::string{k} + '=' + std::string{v} + ';';
            });
        return all + (good ? "ok" : "bad");
    };
    CHECK(members("{}") == "ok");
    CHECK(members(R"({"a":"b"})") == "a=b;ok");
    CHECK(members(R"( { "a" : 1 , "b" : "x" , "c":[{"d":"}"}], "e":{"f":"g"} } )") == "b=x;ok");
    CHECK(members(R"({"a":"\"\\\/\n\u0041\u00e9\u20AC"})") == "a=\"\\/\nA\xC3\xA9\xE2\x82\xAC;ok");
    for (const std::string_view broken :
         {"", "[]", "{", "{\"a\"", "{\"a\":}", "{\"a\":\"b}", "{\"a\":\"b\"} x", R"({"a":"\x"})",
          R"({"a":"\u00g0"})", "{\"a\":1", "{\"a\":]}"})
        CHECK_MESSAGE(members(broken).ends_with("bad"), broken);
}

} // namespace

} // namespace baseline_test
