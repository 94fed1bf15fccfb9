// SPDX-License-Identifier: MIT
#include <muster/policy/code_tree.hpp>
#include <muster/policy/data/cofog_1999.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <type_traits>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace code_tree_test {

namespace {

using muster::code_tree;
using muster::cofog_function;
using muster::tree_code;

// Neither sorted nor depth first: children of the two roots alternate.
constexpr code_tree zoo{{
    {"p", "", "Plants"},
    {"a", "", "Animals"},
    {"p.tree", "p", "Trees"},
    {"a.bird", "a", "Birds"},
    {"p.moss", "p", "Mosses"},
    {"a.bird.owl", "a.bird", "Owls"},
    {"a.ape", "a", "Apes"},
}};
static_assert(std::is_same_v<decltype(zoo), const code_tree<7>>);
static_assert(std::is_trivially_copyable_v<decltype(zoo)>);

constexpr bool codes_are_found() {
    return zoo.contains("a.ape") && !zoo.contains("a.") && !zoo.contains("") && !zoo.contains("z")
           && !zoo.contains("a.ape ") && zoo.position("a.bird.owl") == 5
           && zoo.position("nothing") == zoo.size()
           && zoo[zoo.position("p.moss")].title == "Mosses";
}
static_assert(codes_are_found());

constexpr bool ancestors_are_found() {
    return zoo.is_within("a.bird.owl", "a") && zoo.is_within("a.bird.owl", "a.bird")
           && zoo.is_within("a", "a") && !zoo.is_within("a", "a.bird")
           && !zoo.is_within("a.bird.owl", "p") && !zoo.is_within("a.bird.owl", "")
           && !zoo.is_within("", "a") && !zoo.is_within("a.cat", "a");
}
static_assert(ancestors_are_found());

constexpr std::size_t count(auto branch) {
    std::size_t n = 0;
    for (const auto& c : branch) n += c.id.empty() ? 0u : 1u;
    return n;
}
static_assert(count(zoo.roots()) == 2 && count(zoo.children("a")) == 2
              && count(zoo.children("p")) == 2 && count(zoo.children("a.bird")) == 1);
static_assert(zoo.children("a.ape").empty() && zoo.children("nothing").empty()
              && !zoo.children("a").empty());

constexpr code_tree one{{{"x", "", "X"}}};
static_assert(one.size() == 1 && one.contains("x") && count(one.roots()) == 1
              && one.children("x").empty());

// All of COFOG with the groups before the classes and everything from the last to the first, so
// that the compiler has to sort it.
struct rows {
    cofog_function all[std::size(muster::cofog_1999)];
};
consteval rows from_last_to_first() {
    rows made{};
    std::size_t n = 0;
    for (const std::size_t length : {2u, 4u, 6u})
        for (auto i = std::size(muster::cofog_1999); i-- != 0;)
            if (muster::cofog_1999[i].code.size() == length) made.all[n++] = muster::cofog_1999[i];
    return made;
}
constexpr code_tree turned{from_last_to_first().all};
static_assert(turned.size() == 188 && turned.contains("02.1.0")
              && turned.is_within("02.1.0", "02"));

template <class Tree>
std::string listed(const Tree& tree, std::string_view above) {
    std::string text;
    for (const auto& c : tree.children(above)) text += std::string{code_of(c)} + ' ';
    return text;
}

// What the tree does, done plainly.
template <class Tree>
std::size_t plain_position(const Tree& tree, std::string_view id) {
    for (std::size_t i = 0; i != tree.size(); ++i)
        if (code_of(tree[i]) == id) return i;
    return tree.size();
}
template <class Tree>
bool plain_is_within(const Tree& tree, std::string_view id, std::string_view ancestor) {
    const auto i = plain_position(tree, id);
    if (i == tree.size()) return false;
    return id == ancestor || plain_is_within(tree, parent_code_of(tree[i]), ancestor);
}

TEST_SUITE("code_tree") {
    TEST_CASE("codes and their ancestors are found") {
        CHECK(codes_are_found());
        CHECK(ancestors_are_found());
        REQUIRE(zoo.find("a.bird") != nullptr);
        CHECK(zoo.find("a.bird")->title == "Birds");
        CHECK(zoo.find("a.fish") == nullptr);
        CHECK(zoo.parent("a.bird.owl") == zoo.find("a.bird"));
        CHECK(zoo.parent("a") == nullptr);
        CHECK(zoo.parent("nothing") == nullptr);
        CHECK(zoo.root("a.bird.owl") == zoo.find("a"));
        CHECK(zoo.root("p") == zoo.find("p"));
        CHECK(zoo.root("nothing") == nullptr);
    }

    TEST_CASE("children come as they were written, and so do all") {
        CHECK(listed(zoo, "a") == "a.bird a.ape ");
        CHECK(listed(zoo, "p") == "p.tree p.moss ");
        CHECK(listed(zoo, "a.bird") == "a.bird.owl ");
        CHECK(listed(zoo, "p.moss").empty());
        CHECK(listed(zoo, "nothing").empty());
        std::string all;
        for (const auto& c : zoo) all += std::string{c.id} + ' ';
        CHECK(all == "p a p.tree a.bird p.moss a.bird.owl a.ape ");
        std::string roots;
        for (const auto& c : zoo.roots()) roots += std::string{c.id} + ' ';
        CHECK(roots == "p a ");
        CHECK(listed(turned, "02") == "02.5 02.4 02.3 02.2 02.1 ");
    }

    TEST_CASE("every code of an unsorted tree is where a plain search finds it") {
        std::size_t below_roots = 0;
        for (std::size_t i = 0; i != turned.size(); ++i) {
            CHECK(turned.position(turned[i].code) == i);
            for (const auto& c : turned.children(turned[i].code)) {
                CHECK(turned.parent(c.code) == &turned[i]);
                ++below_roots;
            }
        }
        CHECK(below_roots == 178); // each code but the ten divisions is a child once
    }

    TEST_CASE("it agrees with a plain search on codes that are nearly right") {
        muster_test::for_all(2000, [](muster_test::source from) {
            const auto any = [&] {
                const auto at = static_cast<std::size_t>(from.integer(0, 187));
                std::string code{turned[at].code};
                if (from.integer(0, 2) == 0) // one character changed
                    code[static_cast<std::size_t>(
                        from.integer(0, static_cast<std::int64_t>(code.size()) - 1))] =
                        static_cast<char>(from.integer('.', '9'));
                if (from.integer(0, 5) == 0) code.pop_back();
                return code;
            };
            const auto a = any();
            const auto b = any();
            INFO(a, " ", b);
            CHECK(turned.position(a) == plain_position(turned, a));
            CHECK(turned.is_within(a, b) == plain_is_within(turned, a, b));
        });
    }
}

} // namespace

} // namespace code_tree_test
