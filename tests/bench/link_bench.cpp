// SPDX-License-Identifier: MIT
//
// How well and how fast are relabelled projects found among civil ones?
//     link_bench [civil rows] [claims] [seed] [threads]
#include <muster/link.hpp>
#include <muster/link/parallel.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <sys/resource.h>
#include <utility>
#include <vector>

#include "../support/relabelling.hpp"

namespace {

namespace link = muster::link;
using muster_test::simulated;

struct stored {
    std::vector<std::string> cells;
    link::table rows{{"id", "title", "place", "agency", "amount", "year"}};
};

void store(stored& to, const std::vector<simulated>& from) {
    to.cells.reserve(6 * from.size());
    for (const auto& r : from) {
        const auto first = to.cells.size();
        for (auto cell :
             {r.id, r.title, r.place, r.agency,
              r.amount == 0 ? std::string{} : std::to_string(r.amount), std::to_string(r.year)})
            to.cells.push_back(std::move(cell));
        to.rows.add(std::vector<std::string_view>(
            to.cells.begin() + static_cast<std::ptrdiff_t>(first), to.cells.end()));
    }
}

double seconds_since(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

int main(int count, char** words) {
    const auto number = [&](int i, unsigned long otherwise) {
        return count > i ? std::strtoul(words[i], nullptr, 10) : otherwise;
    };
    const auto rows = number(1, 50'000);
    const auto asked = number(2, 5'000);
    muster_test::relabelling_simulator simulator{number(3, 1)};
    const auto civil = simulator.civil(rows);
    const auto claims = simulator.claims(civil, asked);
    stored left;
    stored right;
    store(left, claims);
    store(right, civil);

    const auto start = std::chrono::steady_clock::now();
    const auto columns = link::infer_columns(left.rows, "id", right.rows, "id");
    const link::threaded run{static_cast<unsigned>(number(4, 1))};
    link::linker linker{left.rows, 0, right.rows, 0, columns, {}, run};
    const double indexed = seconds_since(start);
    const auto links = linker.links(run);
    const double took = seconds_since(start);
    rusage used{};
    getrusage(RUSAGE_SELF, &used);

    struct tally {
        std::size_t claims = 0;
        std::size_t pairs = 0;   ///< true ones
        std::size_t found = 0;   ///< links that are true
        std::size_t wrong = 0;   ///< links that are not
        std::size_t alarmed = 0; ///< claims with a wrong link
        std::size_t best = 0;    ///< claims whose first link is true
    };
    std::vector<tally> by(muster_test::relabellings);
    std::vector<int> state(claims.size()); // 1: the best link was seen, 2: a wrong one was seen
    double promised = 0;
    std::size_t sure = 0;
    for (const auto& c : claims) {
        auto& t = by[static_cast<std::size_t>(c.is)];
        ++t.claims;
        t.pairs += c.truth.size();
    }
    std::size_t offered = 0; // true pairs among the candidates, of claims that are looked at
    std::size_t looked_for = 0;
    for (std::uint32_t i = 0, looked = 0; i != claims.size() && looked != 300; ++i) {
        if (claims[i].truth.empty()) continue;
        ++looked;
        const auto candidates = linker.candidates_of(i);
        for (const auto r : claims[i].truth) {
            ++looked_for;
            if (std::ranges::binary_search(candidates, r)) ++offered;
        }
    }
    for (const auto& f : links) { // best first
        const auto& c = claims[f.left];
        auto& t = by[static_cast<std::size_t>(c.is)];
        const bool right_one = std::ranges::find(c.truth, f.right) != c.truth.end();
        if ((state[f.left] & 1) == 0) {
            state[f.left] |= 1;
            if (right_one) ++t.best;
        }
        if (f.how_sure < link::band::probable) continue;
        ++sure;
        promised += f.probability;
        right_one ? ++t.found : ++t.wrong;
        if (!right_one && (state[f.left] & 2) == 0) {
            state[f.left] |= 2;
            ++t.alarmed;
        }
    }
    std::size_t found = 0;
    std::size_t pairs = 0;
    std::printf("%-12s %8s %8s %8s %8s %8s %8s\n", "kind", "claims", "pairs", "recall", "best",
                "wrong", "alarmed");
    for (std::size_t k = 0; k != by.size(); ++k) {
        const auto& t = by[k];
        const auto part = [](std::size_t a, std::size_t b) {
            return b == 0 ? 0.0 : static_cast<double>(a) / static_cast<double>(b);
        };
        found += t.found;
        pairs += t.pairs;
        std::printf("%-12s %8zu %8zu %8.3f %8.3f %8zu %8.4f\n",
                    std::string{muster_test::relabelling_names[k]}.c_str(), t.claims, t.pairs,
                    part(t.found, t.pairs), part(t.best, t.claims), t.wrong,
                    part(t.alarmed, t.claims));
    }
    const double precision = sure == 0 ? 0 : static_cast<double>(found) / static_cast<double>(sure);
    const double recall = static_cast<double>(found) / static_cast<double>(pairs);
    std::printf(
        "candidates: %.3f of %zu true pairs; %.1f pairs a claim, %.2f million pairs a "
        "second\n",
        static_cast<double>(offered) / static_cast<double>(std::max<std::size_t>(looked_for, 1)),
        looked_for, static_cast<double>(linker.pairs_compared()) / static_cast<double>(asked),
        static_cast<double>(linker.pairs_compared()) / (took - indexed) / 1e6);
    std::printf("precision %.3f (promised %.3f) recall %.3f F1 %.3f; %zu civil rows, %zu claims; "
                "%.2f s, of which reading and index %.2f s; %ld MiB\n",
                precision, promised / static_cast<double>(std::max<std::size_t>(sure, 1)), recall,
                2 * precision * recall / (precision + recall), rows, asked, took, indexed,
                used.ru_maxrss / 1024);
}
