// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_EXECUTOR_HPP
#define MUSTER_LINK_EXECUTOR_HPP

/// \file
/// Work in independent portions, one after the other; parallel.hpp has threads for it.

#include <cstddef>

namespace muster::link {

/// Does portions of work one after the other.
struct serial {
    /// Calls work(0) to work(n - 1).
    template <class Work>
    void operator()(std::size_t n, Work work) const {
        for (std::size_t i = 0; i != n; ++i) work(i);
    }
};

} // namespace muster::link

#endif // MUSTER_LINK_EXECUTOR_HPP
