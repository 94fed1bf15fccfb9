// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_PATTERN_SET_HPP
#define MUSTER_LINK_PATTERN_SET_HPP

/// \file
/// The patterns of levels that occur: few, however many pairs there are.

#include <muster/link/compare.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace muster::link {

/// The different patterns of levels, each once, by number.
class pattern_set {
public:
    pattern_set() : slots_(std::size_t{1} << 12, none) {}

    std::uint32_t number_of(const level_pattern& p) {
        if (2 * (all_.size() + 1) > slots_.size()) grow();
        auto slot = start(p);
        while (slots_[slot] != none && all_[slots_[slot]] != p)
            slot = (slot + 1) & (slots_.size() - 1);
        if (slots_[slot] == none) {
            slots_[slot] = static_cast<std::uint32_t>(all_.size());
            all_.push_back(p);
        }
        return slots_[slot];
    }
    [[nodiscard]] const std::vector<level_pattern>& all() const noexcept { return all_; }

private:
    static constexpr std::uint32_t none = 0xFFFF'FFFFu;
    [[nodiscard]] std::size_t start(const level_pattern& p) const {
        std::uint64_t h = 0;
        for (const auto level : p) h = (h + level) * 0x9E37'79B9'7F4A'7C15u;
        return (h ^ (h >> 29)) & (slots_.size() - 1);
    }
    void grow() {
        slots_.assign(2 * slots_.size(), none);
        for (std::uint32_t i = 0; i != all_.size(); ++i) {
            auto slot = start(all_[i]);
            while (slots_[slot] != none) slot = (slot + 1) & (slots_.size() - 1);
            slots_[slot] = i;
        }
    }

    std::vector<level_pattern> all_;
    std::vector<std::uint32_t> slots_;
};

} // namespace muster::link

#endif // MUSTER_LINK_PATTERN_SET_HPP
