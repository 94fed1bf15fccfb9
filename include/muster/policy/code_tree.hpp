// SPDX-License-Identifier: MIT
#ifndef MUSTER_POLICY_CODE_TREE_HPP
#define MUSTER_POLICY_CODE_TREE_HPP

/// \file
/// A tree of codes that is checked while it is compiled.

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace muster {

/// One code. A root has no parent.
struct tree_code {
    std::string_view id;
    std::string_view parent;
    std::string_view title;
};

namespace detail {
// Never defined: a malformed tree stops the compilation at a call whose name says why.
void code_id_is_not_unique();
void code_parent_is_not_declared_before_its_child();
} // namespace detail

/// A forest of N codes, parents before children. A malformed one does not compile.
template <std::size_t N>
class code_tree {
public:
    consteval explicit(false) code_tree(const tree_code (&nodes)[N]) {
        for (std::size_t i = 0; i != N; ++i) {
            nodes_[i] = nodes[i];
            if (index_before(nodes[i].id, i)) detail::code_id_is_not_unique();
            if (nodes[i].parent.empty()) {
                parent_[i] = i; // a root is its own parent
            } else if (const auto parent = index_before(nodes[i].parent, i)) {
                parent_[i] = *parent;
            } else {
                detail::code_parent_is_not_declared_before_its_child();
            }
        }
    }

    /// The code with this id, or null.
    [[nodiscard]] constexpr const tree_code* find(std::string_view id) const noexcept {
        const auto i = index_before(id, N);
        return i ? &nodes_[*i] : nullptr;
    }

    [[nodiscard]] constexpr bool contains(std::string_view id) const noexcept {
        return index_before(id, N).has_value();
    }

    /// Whether `id` is `ancestor` or stands below it. False for an unknown id.
    [[nodiscard]] constexpr bool is_within(std::string_view id,
                                           std::string_view ancestor) const noexcept {
        auto i = index_before(id, N);
        while (i && nodes_[*i].id != ancestor) {
            if (parent_[*i] == *i) return false;
            i = parent_[*i];
        }
        return i.has_value();
    }

    [[nodiscard]] static constexpr std::size_t size() noexcept { return N; }
    [[nodiscard]] constexpr auto begin() const noexcept { return nodes_.begin(); }
    [[nodiscard]] constexpr auto end() const noexcept { return nodes_.end(); }

private:
    [[nodiscard]] constexpr std::optional<std::size_t>
    index_before(std::string_view id, std::size_t last) const noexcept {
        for (std::size_t i = 0; i != last; ++i)
            if (nodes_[i].id == id) return i;
        return std::nullopt;
    }

    std::array<tree_code, N> nodes_{};
    std::array<std::size_t, N> parent_{};
};

} // namespace muster

#endif // MUSTER_POLICY_CODE_TREE_HPP
