// SPDX-License-Identifier: MIT
//
// How well and how fast are relabelled projects found among civil ones?
//     link_bench [civil rows] [claims] [seed] [threads]
// What is each ingredient worth, on simulated claims and on folders that hold tableA.csv,
// tableB.csv and matches.csv (idA, idB), one to one?
//     link_bench ablation [civil rows] [claims] [seed] [folder ...]
// How does the time grow, for a tenth as many claims, and for duplicates within one table?
//     link_bench growth [threads] [largest number of rows]
#include <muster/ledger/csv.hpp>
#include <muster/link.hpp>
#include <muster/link/parallel.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <deque>
#include <fstream>
#include <iterator>
#include <optional>
#include <set>
#include <string>
#include <string_view>
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

double cpu_seconds() { // of all threads; on a busy machine it says more than the clock
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

// Two tables and the pairs that are true.
struct task {
    std::string name;
    stored left_made;
    stored right_made;
    std::deque<std::deque<std::string>> texts;
    link::table left;
    link::table right;
    std::size_t left_id = 0;
    std::size_t right_id = 0;
    bool one_to_one = false;
    std::set<std::pair<std::uint32_t, std::uint32_t>> truth;
};

void simulate(task& to, std::size_t rows, std::size_t asked, std::uint64_t seed) {
    muster_test::relabelling_simulator simulator{seed};
    const auto civil = simulator.civil(rows);
    const auto claims = simulator.claims(civil, asked);
    store(to.left_made, claims);
    store(to.right_made, civil);
    to.left = to.left_made.rows;
    to.right = to.right_made.rows;
    for (std::uint32_t i = 0; i != claims.size(); ++i)
        for (const auto r : claims[i].truth) to.truth.emplace(i, r);
    to.name = "simulated";
}

std::optional<link::table> read_table(std::deque<std::deque<std::string>>& texts,
                                      const std::string& file) {
    std::ifstream in{file, std::ios::binary};
    if (!in) return {};
    auto& text = texts.emplace_back().emplace_back(std::istreambuf_iterator<char>{in},
                                                   std::istreambuf_iterator<char>{});
    muster::csv_reader reader{text, file, {.separator = ',', .comment = '\0'}};
    muster::csv_record record;
    if (!reader.next(record)) return {};
    link::table out{{record.fields.begin(), record.fields.end()}};
    while (reader.next(record)) {
        record.fields.resize(out.columns().size());
        out.add(record.fields);
    }
    texts.push_back(std::move(reader.storage())); // as a whole: a short text moves with its cell
    return out;
}

// Cells look into texts, so that a task must stay where it is.
bool read(task& to, const std::string& folder) {
    auto left = read_table(to.texts, folder + "/tableA.csv");
    auto right = read_table(to.texts, folder + "/tableB.csv");
    const auto matches = read_table(to.texts, folder + "/matches.csv");
    if (!left || !right || !matches || !left->find("id") || !right->find("id")) return false;
    to.left = std::move(*left);
    to.right = std::move(*right);
    to.left_id = *to.left.find("id");
    to.right_id = *to.right.find("id");
    to.one_to_one = true;
    const auto row_of = [](const link::table& t, std::size_t id, std::string_view wanted) {
        std::uint32_t row = 0;
        while (row != t.rows() && t.at(row, id) != wanted) ++row;
        return row;
    };
    for (std::size_t i = 0; i != matches->rows(); ++i)
        to.truth.emplace(row_of(to.left, to.left_id, matches->at(i, 0)),
                         row_of(to.right, to.right_id, matches->at(i, 1)));
    to.name = folder.substr(folder.find_last_of('/') + 1);
    return true;
}

double f1(const task& of, link::link_settings how) {
    how.one_to_one = of.one_to_one;
    const auto columns = link::infer_columns(of.left, of.left.columns()[of.left_id], of.right,
                                             of.right.columns()[of.right_id]);
    link::linker linker{of.left, of.left_id, of.right, of.right_id, columns, how};
    std::size_t found = 0;
    std::size_t sure = 0;
    for (const auto& f : linker.links()) {
        if (f.how_sure < link::band::probable) continue;
        ++sure;
        found += of.truth.count({f.left, f.right});
    }
    return 2 * static_cast<double>(found) / static_cast<double>(sure + of.truth.size());
}

int ablation(int count, char** words) {
    const auto number = [&](int i, unsigned long otherwise) {
        return count > i ? std::strtoul(words[i], nullptr, 10) : otherwise;
    };
    std::deque<task> tasks(1);
    simulate(tasks[0], number(2, 50'000), number(3, 10'000), number(4, 1));
    for (int i = 5; i < count; ++i) {
        tasks.emplace_back();
        if (read(tasks.back(), words[i])) continue;
        std::fprintf(stderr, "link_bench: %s holds no tables\n", words[i]);
        return 2;
    }
    struct variant {
        const char* name = "";
        link::link_settings how{};
    };
    std::vector<variant> all{{"everything", {}}};
    const auto without = [&](const char* name, auto change) {
        all.push_back({name, {}});
        change(all.back().how);
    };
    using how = link::link_settings;
    without("lexicon", [](how& h) { h.use.lexicon = false; });
    without("rareness of terms", [](how& h) { h.use.rareness = false; });
    without("slips, abbreviations", [](how& h) { h.use.slips = false; });
    without("conflicts of titles", [](how& h) { h.use.against = false; });
    without("rare words besides", [](how& h) { h.use.besides = false; });
    without("likes elsewhere", [](how& h) { h.use.elsewhere = false; });
    without("leads", [](how& h) { h.use.leads = false; });
    without("parts", [](how& h) { h.use.parts = false; });
    without("kin", [](how& h) { h.learning.kin_rate = 0; });
    without("learning", [](how& h) { h.learning.rounds = 0; });
    without("hold of first bits", [](how& h) { h.learning.held_pairs = 1; });
    without("bounds of bits", [](how& h) { h.learning.free_bits = h.learning.strict_bits = 20; });
    std::printf("%-22s", "F1 without");
    for (const auto& t : tasks) std::printf(" %12s", t.name.c_str());
    std::printf("\n");
    for (const auto& v : all) {
        std::printf("%-22s", v.name);
        for (const auto& t : tasks) std::printf(" %12.3f", f1(t, v.how));
        std::printf("\n");
    }
    return 0;
}

// The time of a linkage; the tables are made first.
void grow(std::size_t rows, bool within, unsigned threads) {
    muster_test::relabelling_simulator simulator{1};
    stored left;
    stored right;
    {
        auto civil = simulator.civil(rows);
        if (!within) store(left, simulator.claims(civil, rows / 10));
        for (std::size_t i = 9; within && i < civil.size(); i += 10) { // every tenth once more
            civil[i].title = civil[i - 1].title + " again";
            civil[i].place = civil[i - 1].place;
            civil[i].amount = civil[i - 1].amount;
        }
        store(right, civil);
    }
    const auto& first = within ? right.rows : left.rows;
    const link::threaded run{threads};
    const auto start = std::chrono::steady_clock::now();
    const auto before = cpu_seconds();
    const auto columns = link::infer_columns(first, "id", right.rows, "id");
    link::linker linker{first, 0, right.rows, 0, columns, {}, run};
    const double indexed = seconds_since(start);
    const auto found = linker.links(run).size();
    const double took = seconds_since(start);
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    std::printf("%-10s %9zu %8.2f %8.2f %8.2f %10zu %10.2f %9zu %8ld\n",
                within ? "duplicates" : "claims", rows, indexed, took, cpu_seconds() - before,
                linker.pairs_compared(),
                static_cast<double>(linker.pairs_compared()) / (took - indexed) / 1e6, found,
                used.ru_maxrss / 1024);
    std::fflush(stdout);
}

int growth(int count, char** words) {
    const auto number = [&](int i, unsigned long otherwise) {
        return count > i ? std::strtoul(words[i], nullptr, 10) : otherwise;
    };
    const auto threads = static_cast<unsigned>(number(2, 2));
    const auto largest = number(3, 4'000'000);
    std::printf("%-10s %9s %8s %8s %8s %10s %10s %9s %8s\n", "task", "rows", "index s", "all s",
                "cpu s", "pairs", "million/s", "links", "MiB");
    for (std::size_t rows = 250'000; rows <= largest; rows *= 2) grow(rows, false, threads);
    grow(std::min<std::size_t>(largest, 1'000'000), true, threads);
    return 0;
}

} // namespace

int main(int count, char** words) {
    if (count > 1 && std::string_view{words[1]} == "ablation") return ablation(count, words);
    if (count > 1 && std::string_view{words[1]} == "growth") return growth(count, words);
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
    const auto before = cpu_seconds();
    const auto columns = link::infer_columns(left.rows, "id", right.rows, "id");
    const link::threaded run{static_cast<unsigned>(number(4, 1))};
    link::linker linker{left.rows, 0, right.rows, 0, columns, {}, run};
    const double indexed = seconds_since(start);
    const auto links = linker.links(run);
    const double took = seconds_since(start);
    const double spent = cpu_seconds() - before;
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
                "%.2f s, of which reading and index %.2f s, %.2f s of processors; %ld MiB\n",
                precision, promised / static_cast<double>(std::max<std::size_t>(sure, 1)), recall,
                2 * precision * recall / (precision + recall), rows, asked, took, indexed, spent,
                used.ru_maxrss / 1024);
}
