// SPDX-License-Identifier: MIT
#ifndef MUSTER_POLICY_CODE_TREE_HPP
#define MUSTER_POLICY_CODE_TREE_HPP

/// \file
/// A tree of codes that is checked while it is compiled.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace muster {

/// One code. A root has no parent.
struct tree_code {
    std::string_view id;
    std::string_view parent;
    std::string_view title;

    [[nodiscard]] friend constexpr std::string_view code_of(const tree_code& c) noexcept {
        return c.id;
    }
    [[nodiscard]] friend constexpr std::string_view parent_code_of(const tree_code& c) noexcept {
        return c.parent;
    }
};

namespace detail {
// Never defined: a malformed tree stops the compilation at a call whose name says why.
void code_id_is_empty();
void code_id_is_not_unique();
void code_parent_is_not_declared_before_its_child();
} // namespace detail

/// A forest of N codes, parents before children. A malformed one does not compile.
///
/// Order: codes, roots and children come in the order in which they were written.
/// A row may be of any type for which code_of(row) and parent_code_of(row) are found.
template <std::size_t N, class Row = tree_code>
class code_tree {
    static_assert(N < 0xFFFF, "positions are kept in 16 bits");
    using small = std::uint16_t;

public:
    /// Positions found by following `next`, for a range-for loop.
    class branch {
    public:
        class iterator {
        public:
            constexpr iterator(const code_tree* tree, std::size_t at) noexcept
                : tree_(tree), at_(at) {}
            [[nodiscard]] constexpr const Row& operator*() const noexcept {
                return tree_->rows_[at_];
            }
            constexpr iterator& operator++() noexcept {
                at_ = tree_->next_[at_];
                return *this;
            }
            friend constexpr bool operator==(const iterator& a, const iterator& b) noexcept {
                return a.at_ == b.at_;
            }

        private:
            const code_tree* tree_;
            std::size_t at_;
        };

        constexpr branch(const code_tree* tree, std::size_t first) noexcept
            : tree_(tree), first_(first) {}
        [[nodiscard]] constexpr iterator begin() const noexcept { return {tree_, first_}; }
        [[nodiscard]] constexpr iterator end() const noexcept { return {tree_, N}; }
        [[nodiscard]] constexpr bool empty() const noexcept { return first_ == N; }

    private:
        const code_tree* tree_;
        std::size_t first_;
    };

    consteval explicit(false) code_tree(const Row (&rows)[N]) {
        bool ascending = true;
        for (std::size_t i = 0; i != N; ++i) {
            rows_[i] = rows[i];
            sorted_[i] = static_cast<small>(i);
            parent_[i] = first_[i] = next_[i] = small{N};
            if (code_of(rows[i]).empty()) detail::code_id_is_empty();
            if (i != 0 && code_of(rows[i]) <= code_of(rows[i - 1])) ascending = false;
        }
        if (!ascending) sort();
        grow();
    }

    /// The position of a code among all, or size() if there is no such code.
    [[nodiscard]] constexpr std::size_t position(std::string_view id) const noexcept {
        std::size_t first = 0;
        for (std::size_t left = N; left != 0;) {
            const auto half = left / 2;
            if (code_of(rows_[sorted_[first + half]]) < id) {
                first += half + 1;
                left -= half + 1;
            } else {
                left = half;
            }
        }
        return first != N && code_of(rows_[sorted_[first]]) == id ? sorted_[first] : N;
    }

    [[nodiscard]] constexpr bool contains(std::string_view id) const noexcept {
        return position(id) != N;
    }

    /// The code with this id, or null.
    [[nodiscard]] constexpr const Row* find(std::string_view id) const noexcept {
        return at_or_null(position(id));
    }

    /// The code above this one; null for a root and for an unknown code.
    [[nodiscard]] constexpr const Row* parent(std::string_view id) const noexcept {
        const auto i = position(id);
        return at_or_null(i == N ? N : parent_[i]);
    }

    /// Whether `id` is `ancestor` or stands below it. False for an unknown id.
    [[nodiscard]] constexpr bool is_within(std::string_view id,
                                           std::string_view ancestor) const noexcept {
        for (auto i = position(id); i != N; i = parent_[i])
            if (code_of(rows_[i]) == ancestor) return true;
        return false;
    }

    /// The root above a code, or the code itself; null for an unknown code.
    [[nodiscard]] constexpr const Row* root(std::string_view id) const noexcept {
        auto i = position(id);
        while (i != N && parent_[i] != N) i = parent_[i];
        return at_or_null(i);
    }

    /// The codes right below one; none below an unknown one.
    [[nodiscard]] constexpr branch children(std::string_view id) const noexcept {
        const auto i = position(id);
        return {this, i == N ? N : first_[i]};
    }

    [[nodiscard]] constexpr branch roots() const noexcept { return {this, 0}; }

    [[nodiscard]] static constexpr std::size_t size() noexcept { return N; }
    [[nodiscard]] constexpr const Row& operator[](std::size_t at) const noexcept {
        return rows_[at];
    }
    [[nodiscard]] constexpr auto begin() const noexcept { return rows_.begin(); }
    [[nodiscard]] constexpr auto end() const noexcept { return rows_.end(); }

private:
    [[nodiscard]] constexpr const Row* at_or_null(std::size_t at) const noexcept {
        return at == N ? nullptr : &rows_[at];
    }

    // By merging longer and longer runs: n log n, whatever order the codes were written in.
    consteval void sort() {
        std::array<small, N> merged{};
        for (std::size_t run = 1; run < N; run *= 2) {
            for (std::size_t begin = 0; begin < N; begin += 2 * run) {
                const auto middle = begin + run < N ? begin + run : N;
                const auto end = middle + run < N ? middle + run : N;
                auto a = begin;
                auto b = middle;
                for (auto to = begin; to != end; ++to) {
                    const bool left =
                        b == end
                        || (a != middle
                            && code_of(rows_[sorted_[a]]) <= code_of(rows_[sorted_[b]]));
                    merged[to] = left ? sorted_[a++] : sorted_[b++];
                }
            }
            sorted_ = merged;
        }
        for (std::size_t i = 1; i < N; ++i)
            if (code_of(rows_[sorted_[i - 1]]) == code_of(rows_[sorted_[i]]))
                detail::code_id_is_not_unique();
    }

    // Most often the code before is the parent, or has it above it.
    [[nodiscard]] consteval std::size_t parent_of(std::size_t child, std::string_view name) const {
        for (auto i = child == 0 ? N : child - 1; i != N; i = parent_[i])
            if (code_of(rows_[i]) == name) return i;
        return position(name);
    }

    consteval void grow() {
        std::array<small, N> youngest{};
        std::size_t last_root = N;
        for (std::size_t i = 0; i != N; ++i) {
            const auto name = parent_code_of(rows_[i]);
            const auto me = static_cast<small>(i);
            if (name.empty()) {
                if (last_root != N) next_[last_root] = me;
                last_root = i;
                continue;
            }
            const auto above = parent_of(i, name);
            if (above >= i) detail::code_parent_is_not_declared_before_its_child();
            parent_[i] = static_cast<small>(above);
            (first_[above] == N ? first_[above] : next_[youngest[above]]) = me;
            youngest[above] = me;
        }
    }

    std::array<Row, N> rows_{};
    std::array<small, N> sorted_{}; // positions in the order of the codes
    std::array<small, N> parent_{}; // N stands for none
    std::array<small, N> first_{};  // the first child
    std::array<small, N> next_{};   // the next child of the same parent
};

} // namespace muster

#endif // MUSTER_POLICY_CODE_TREE_HPP
