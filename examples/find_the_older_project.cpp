// SPDX-License-Identifier: MIT
//
// Is this new title an older civil project, and what speaks for it?

#include <muster/link.hpp>

#include <array>
#include <cstdint>
#include <cstdio>
#include <span>
#include <string>
#include <string_view>

namespace link = muster::link;

int main() {
    using row = std::array<std::string_view, 4>;
    const row plan[] = {
        {"T-17", "Strait crossing, road and rail link", "Strait", "1352000000"},
        {"T-18", "Autobahn D1, Bauabschnitt 2", "Poseidonis", "410000000"},
        {"T-19", "Sanierung Krankenhaus Southport", "Southport", "96000000"},
    };
    const row claims[] = {
        {"A-1", "Strait crossing - strategic corridor", "Strait", "1350000000"},
        {"A-2", "Motorway D1, section 3", "Poseidonis", "405000000"},
        {"A-3", "Resilient Southport hospital: renovation", "Southport", "98500000"},
    };
    link::table known{{"id", "title", "place", "amount"}};
    for (const auto& r : plan) known.add(r);
    link::table asked{known.columns()};
    for (const auto& r : claims) asked.add(r);

    link::record_index index{
        {{1, 1, link::kind::text}, {2, 2, link::kind::place}, {3, 3, link::kind::amount}}};
    index.add(known, 0);
    index.find(asked, 0, [&](std::uint32_t claim, std::span<const link::index_link> links) {
        std::printf("%s\n", std::string{claims[claim][1]}.c_str());
        if (links.empty()) return;
        const auto& best = links.front();
        std::printf("  %s: %s, %+.1f bits\n", std::string{plan[best.record][1]}.c_str(),
                    std::string{name(best.how_sure())}.c_str(), best.bits);
        for (const auto& e : index.explain(best).comparisons)
            if (e.level != 0)
                std::printf("    %+.1f  %s\n", e.bits,
                            std::string{index.features()[e.feature].levels[e.level].name}.c_str());
    });
}
