// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_LEAD_HPP
#define MUSTER_LINK_LEAD_HPP

/// \file
/// How far a candidate is ahead of its rivals.

#include <muster/link/term_weights.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace muster::link {

/// The level of a lead, in 1/256 bits over the best other candidate.
[[nodiscard]] constexpr std::uint8_t lead_level(int lead) noexcept {
    constexpr int bit = term_weights::bit;
    return lead >= 10 * bit   ? 6
           : lead >= 4 * bit  ? 5
           : lead > bit / 2   ? 4
           : lead >= -bit / 2 ? 3
           : lead >= -4 * bit ? 2
                              : 1;
}

/// The two highest scores that each record has with a candidate.
class best_two {
public:
    explicit best_two(std::size_t records) : best_(records, none), second_(records, none) {}
    void see(std::size_t record, std::int32_t weight) {
        if (weight > best_[record]) {
            second_[record] = best_[record];
            best_[record] = weight;
        } else if (weight > second_[record]) {
            second_[record] = weight;
        }
    }
    /// The highest weight but for one pair that has this one.
    [[nodiscard]] std::int32_t best_but(std::size_t record, std::int32_t weight) const {
        return weight == best_[record] ? second_[record] : best_[record];
    }

private:
    static constexpr std::int32_t none = -(1 << 28);
    std::vector<std::int32_t> best_;
    std::vector<std::int32_t> second_;
};

} // namespace muster::link

#endif // MUSTER_LINK_LEAD_HPP
