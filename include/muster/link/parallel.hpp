// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_PARALLEL_HPP
#define MUSTER_LINK_PARALLEL_HPP

/// \file
/// Portions of work on several threads. Not part of the umbrella: <thread> is dear to include.

#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace muster::link {

/// Does portions of work on several threads.
///
/// Order:   portions are taken by whoever is free; what they produce is the same for any number of
///          threads, as each one writes to a place of its own.
struct threaded {
    unsigned threads = 1;

    /// Calls work(0) to work(n - 1), each once; returns when all are done. The work must not throw.
    template <class Work>
    void operator()(std::size_t n, Work work) const {
        std::atomic<std::size_t> next = 0;
        const auto take = [&] {
            for (auto i = next++; i < n; i = next++) work(i);
        };
        std::vector<std::jthread> others;
        for (unsigned t = 1; t < threads && t < n; ++t) others.emplace_back(take);
        take();
    }
};

} // namespace muster::link

#endif // MUSTER_LINK_PARALLEL_HPP
