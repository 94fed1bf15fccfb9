// SPDX-License-Identifier: MIT
//
// How well and how fast are relabelled projects found among civil ones?
//     link_bench [civil rows] [claims] [seed] [threads]
#include <muster/link.hpp>
#include <muster/link/parallel.hpp>

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
        for (auto cell : {r.id, r.title, r.place, r.agency,
                          r.amount == 0 ? std::string{} : std::to_string(r.amount),
                          std::to_string(r.year)})
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
    link::link_settings settings{};
    auto env=[](const char*n,double d){const char*s=std::getenv(n);return s?std::atof(s):d;};
    settings.learning.free_bits=env("FB",settings.learning.free_bits);settings.learning.kin_rate=env("KR",settings.learning.kin_rate);settings.learning.strict_bits=env("SB",settings.learning.strict_bits);settings.learning.equal_kin=env("EK",settings.learning.equal_kin);settings.learning.clean_kin_bits=env("CK",settings.learning.clean_kin_bits);settings.learning.least_bits=env("LB",settings.learning.least_bits);settings.learning.most_bits=env("MB",settings.learning.most_bits);settings.learning.held_pairs=env("HP",settings.learning.held_pairs);settings.learning.start_rate=env("SR",settings.learning.start_rate);settings.candidates.keep=static_cast<std::size_t>(env("K",static_cast<double>(settings.candidates.keep)));
    const link::threaded run{static_cast<unsigned>(number(4, 1))};
    link::linker linker{left.rows, 0, right.rows, 0, columns, settings, run};
    const double indexed = seconds_since(start);
    const auto links = linker.links(run);
    const double took = seconds_since(start);
    rusage used{};
    getrusage(RUSAGE_SELF, &used);

    if (std::getenv("LINK_DEBUG") != nullptr) {
        const auto& m = linker.learnt();
        std::fprintf(stderr, "rounds %d rate %.4f prior %.2f kin %.4f\n", m.rounds, m.match_rate, m.prior_bits, m.kin_rate);
        for (std::size_t f = 0; f != m.features.size(); ++f) {
            const auto& ft = linker.features()[f];
            std::fprintf(stderr, "  %s\n", ft.is == link::aspect::column ? left.rows.columns()[columns[ft.column].left].c_str() : link::aspect_names[static_cast<std::size_t>(ft.is)].data());
            for (std::size_t k = 1; k != ft.levels.size(); ++k)
                std::fprintf(stderr, "    %-45s m %.4f u %.4f bits %+.2f kin %+.2f\n", ft.levels[k].name.data(), m.features[f].m[k], m.features[f].u[k], m.features[f].bits[k], m.features[f].kin[k]);
        }
        int shown[16]={};
        { std::vector<std::vector<std::uint32_t>> got(claims.size());
          for (const auto& f : links) if (f.how_sure >= link::band::probable) got[f.left].push_back(f.right);
          int n[16]={};
          for (std::size_t i=0;i<claims.size();++i) for (auto r: claims[i].truth) { const auto& c=claims[i];
            if (std::ranges::find(got[i], r)!=got[i].end() || n[int(c.is)]++>=4) continue;
            std::printf("++ missed %s\n   %s | %s | %lld | %d\n   %s | %s | %lld | %d\n", std::string{muster_test::relabelling_names[int(c.is)]}.c_str(), c.title.c_str(), c.place.c_str(), (long long)c.amount, c.year, civil[r].title.c_str(), civil[r].place.c_str(), (long long)civil[r].amount, civil[r].year);
            for (const auto& e : linker.explain(std::uint32_t(i), r).comparisons) { const auto& ft = linker.features()[e.feature];
              std::printf("      %-10s %+.2f %s\n", ft.is == link::aspect::column ? left.rows.columns()[columns[ft.column].left].c_str() : link::aspect_names[static_cast<std::size_t>(ft.is)].data(), e.bits, std::string{ft.levels[e.level].name}.c_str()); }
          } }
        for (const auto& f : links) {
            const auto& c = claims[f.left];
            if (std::ranges::find(c.truth, f.right) != c.truth.end()|| f.how_sure < link::band::probable) continue;
            if (shown[int(c.is)]++>=6) continue;
            std::printf("-- %s\n   %s | %s | %lld | %d\n   %s | %s | %lld | %d\n", std::string{muster_test::relabelling_names[int(c.is)]}.c_str(), c.title.c_str(), c.place.c_str(), (long long)c.amount, c.year, civil[f.right].title.c_str(), civil[f.right].place.c_str(), (long long)civil[f.right].amount, civil[f.right].year);
            for (const auto& e : linker.explain(f.left, f.right).comparisons) { const auto& ft = linker.features()[e.feature];
              std::printf("      %-10s %+.2f %s\n", ft.is == link::aspect::column ? left.rows.columns()[columns[ft.column].left].c_str() : link::aspect_names[static_cast<std::size_t>(ft.is)].data(), e.bits, std::string{ft.levels[e.level].name}.c_str()); }
        }
    }
    struct tally {
        std::size_t claims = 0;
        std::size_t pairs = 0;    ///< true ones
        std::size_t found = 0;    ///< links that are true
        std::size_t wrong = 0;    ///< links that are not
        std::size_t alarmed = 0;  ///< claims with a wrong link
        std::size_t best = 0;     ///< claims whose first link is true
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
    std::printf("precision %.3f (promised %.3f) recall %.3f F1 %.3f; %zu civil rows, %zu claims; "
                "%.2f s, of which reading and index %.2f s; %ld MiB\n",
                precision, promised / static_cast<double>(std::max<std::size_t>(sure, 1)), recall,
                2 * precision * recall / (precision + recall), rows, asked, took, indexed,
                used.ru_maxrss / 1024);
}
