// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_MARGINALS_HPP
#define MUSTER_LINK_MARGINALS_HPP

/// \file
/// How probable each candidate pair is when a record has at most one partner.

#include <muster/core/contract.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace muster::link {

/// Candidate pairs as a graph, in the order of the left records, then of the right ones.
class pair_graph {
public:
    struct edge {
        std::uint32_t left = 0;
        std::uint32_t right = 0;
        std::uint32_t pattern = 0;
        std::int32_t score = 0; ///< of the candidate
    };

    pair_graph() = default;
    /// Precondition: edges are sorted by left, then right.
    pair_graph(std::vector<edge> edges, std::size_t left, std::size_t right)
        : edges_(static_cast<std::vector<edge>&&>(edges)), first_left_(left + 1),
          first_right_(right + 1), of_right_(edges_.size()) {
        for (const auto& e : edges_) {
            ++first_left_[e.left + 1];
            ++first_right_[e.right + 1];
        }
        for (std::size_t i = 0; i != left; ++i) {
            if (first_left_[i + 1] != 0) ++left_records_;
            first_left_[i + 1] += first_left_[i];
        }
        for (std::size_t i = 0; i != right; ++i) {
            if (first_right_[i + 1] != 0) ++right_records_;
            first_right_[i + 1] += first_right_[i];
        }
        auto at = first_right_;
        for (std::size_t e = 0; e != edges_.size(); ++e)
            of_right_[at[edges_[e].right]++] = static_cast<std::uint32_t>(e);
    }

    [[nodiscard]] std::size_t size() const noexcept { return edges_.size(); }
    /// The number of a pair, or size() if it is no candidate.
    [[nodiscard]] std::size_t find(std::uint32_t left, std::uint32_t right) const {
        if (left + std::size_t{1} >= first_left_.size()) return size();
        auto e = first_left_[left];
        while (e != first_left_[left + 1] && edges_[e].right != right) ++e;
        return e != first_left_[left + 1] ? e : size();
    }
    [[nodiscard]] const edge& operator[](std::size_t e) const { return edges_[e]; }
    [[nodiscard]] std::uint32_t pattern(std::size_t e) const { return edges_[e].pattern; }
    /// Left records that have a candidate.
    [[nodiscard]] std::size_t left_records() const noexcept { return left_records_; }

    [[nodiscard]] std::size_t right_records() const noexcept { return right_records_; }

    /// Calls sink(edge) for the pairs of a left record.
    template <class Sink>
    void each_of_left(std::uint32_t left, Sink sink) const {
        if (left + std::size_t{1} >= first_left_.size()) return;
        for (auto e = first_left_[left]; e != first_left_[left + 1]; ++e) sink(edges_[e]);
    }
    /// Likewise for those of a right record.
    template <class Sink>
    void each_of_right(std::uint32_t right, Sink sink) const {
        if (right + std::size_t{1} >= first_right_.size()) return;
        for (auto i = first_right_[right]; i != first_right_[right + 1]; ++i)
            sink(edges_[of_right_[i]]);
    }

    /// Calls sink(edge, probability) for each pair; `odds` are those of the patterns, prior
    /// included.
    ///
    /// If pairs exclude each other the probabilities are those of a matching: belief propagation on
    /// the graph, exact where it has no cycle. A strong rival on either side, unless it has a
    /// better partner of its own, takes from a pair.
    /// Source:  B. Huang and T. Jebara, Approximating the Permanent with Belief Propagation, 2009.
    template <class Sink>
    void marginals(std::span<const double> odds, bool exclusive, Sink sink, int sweeps = 6) {
        if (!exclusive) {
            for (std::size_t e = 0; e != edges_.size(); ++e) {
                const double o = odds[edges_[e].pattern];
                sink(e, o / (1 + o));
            }
            return;
        }
        // to_right[e]: the odds of the pair as its left end sees them, rivals there considered.
        to_right_.resize(edges_.size());
        to_left_.resize(edges_.size());
        for (std::size_t e = 0; e != edges_.size(); ++e) to_left_[e] = odds[edges_[e].pattern];
        for (int sweep = 0; sweep != sweeps; ++sweep) {
            for (std::size_t l = 0; l + 1 != first_left_.size(); ++l)
                pass(first_left_[l], first_left_[l + 1], odds, to_left_, to_right_,
                     [](std::size_t i) { return i; });
            for (std::size_t r = 0; r + 1 != first_right_.size(); ++r)
                pass(first_right_[r], first_right_[r + 1], odds, to_right_, to_left_,
                     [this](std::size_t i) { return std::size_t{of_right_[i]}; });
        }
        for (std::size_t e = 0; e != edges_.size(); ++e) {
            const double o = odds[edges_[e].pattern];
            const double both = to_right_[e] * (to_left_[e] / o);
            sink(e, both / (1 + both));
        }
    }

private:
    // What a record tells each of its pairs: the odds over 1 plus the others' messages.
    template <class At>
    void pass(std::size_t from, std::size_t to, std::span<const double> odds,
              const std::vector<double>& in, std::vector<double>& out, At at) {
        double sum = 1;
        for (auto i = from; i != to; ++i) sum += in[at(i)];
        for (auto i = from; i != to; ++i) {
            const auto e = at(i);
            double others = sum - in[e];
            if (others < 1e-6 * sum) { // digits were lost: add the others up by themselves
                others = 1;
                for (auto k = from; k != to; ++k)
                    if (k != i) others += in[at(k)];
            }
            out[e] = odds[edges_[e].pattern] / others;
        }
    }

    std::vector<edge> edges_;
    std::vector<std::size_t> first_left_{0};
    std::vector<std::size_t> first_right_{0};
    std::vector<std::uint32_t> of_right_;
    std::vector<double> to_right_;
    std::vector<double> to_left_;
    std::size_t left_records_ = 0;
    std::size_t right_records_ = 0;
};

} // namespace muster::link

#endif // MUSTER_LINK_MARGINALS_HPP
