// SPDX-License-Identifier: MIT
#ifndef MUSTER_TESTS_SUPPORT_RELABELLING_HPP
#define MUSTER_TESTS_SUPPORT_RELABELLING_HPP

/// \file
/// A simulator of relabelling: lists of civil projects, and claims of which some are such projects
/// under a new title, some stand beside one, and some are new.

#include <muster/link/lexicon.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster_test {

/// What was done to a civil project, or why a claim only looks like one.
enum class relabelling : std::uint8_t {
    light,       ///< words of the pledge around the old title
    heavy,       ///< words dropped, put in another order and replaced
    translation, ///< nouns and actions in another language
    damaged,     ///< abbreviations and typing errors
    split,       ///< one project as several lots
    merged,      ///< several projects as one
    beside,      ///< negative: a military project next to a civil one
    next_part,   ///< negative: the next section of a series
    other_town,  ///< negative: the same kind of object in another town
    upkeep,      ///< negative: the yearly maintenance of the same object
    fresh        ///< negative: nothing of the kind was there
};
inline constexpr std::string_view relabelling_names[] = {
    "light",  "heavy",     "translation", "damaged", "split", "merged",
    "beside", "next part", "other town",  "upkeep",  "fresh"};
inline constexpr std::size_t relabellings = std::size(relabelling_names);

/// A civil project or a claim.
struct simulated {
    std::string id{};
    std::string title{};
    std::string place{};
    std::string agency{};
    std::int64_t amount = 0; ///< 0 is unknown
    int year = 0;
    relabelling is = relabelling::fresh;
    std::vector<std::uint32_t> truth{}; ///< rows of the civil list
};

/// Draws numbers (splitmix64); the same on every machine.
class dice {
public:
    explicit dice(std::uint64_t seed) : state_(seed) {}
    std::uint64_t bits() {
        std::uint64_t z = (state_ += 0x9E37'79B9'7F4A'7C15u);
        z = (z ^ (z >> 30)) * 0xBF58'476D'1CE4'E5B9u;
        z = (z ^ (z >> 27)) * 0x94D0'49BB'1331'11EBu;
        return z ^ (z >> 31);
    }
    std::size_t below(std::size_t n) { return bits() % n; }
    std::int64_t from_to(std::int64_t low, std::int64_t high) {
        return low + static_cast<std::int64_t>(below(static_cast<std::size_t>(high - low + 1)));
    }
    bool chance(unsigned percent) { return below(100) < percent; }
    template <class All>
    const auto& any_of(const All& all) {
        return all[below(std::size(all))];
    }

private:
    std::uint64_t state_;
};

/// Makes lists of civil projects and claims on them.
class relabelling_simulator {
public:
    explicit relabelling_simulator(std::uint64_t seed, std::size_t towns = 6000)
        : dice_(seed), town_names_(towns) {
        for (auto& t : town_names_) t = invented_name();
        for (const auto lines : muster::link::lexicon)
            for (const auto& line : lines) {
                if (line.is != muster::link::meaning::object
                    && line.is != muster::link::meaning::action)
                    continue;
                std::vector<std::string> words;
                for (auto left = line.words; !left.empty();) {
                    const auto end = std::min(left.find(' '), left.size());
                    words.emplace_back(left.substr(0, end));
                    left.remove_prefix(std::min(end + 1, left.size()));
                }
                (line.is == muster::link::meaning::object ? objects_ : actions_).push_back(words);
            }
    }

    /// A list of civil projects, some in series of sections, several in each town.
    std::vector<simulated> civil(std::size_t rows) {
        std::vector<simulated> out;
        while (out.size() < rows) {
            auto one = project();
            if (!dice_.chance(12)) {
                out.push_back(std::move(one));
                continue;
            }
            const auto parts = dice_.from_to(2, 5);
            const auto word = part_word();
            for (std::int64_t n = 1; n <= parts; ++n) {
                auto part = one;
                part.title += ", " + word + ' ' + std::to_string(n);
                part.amount = amount();
                out.push_back(std::move(part));
            }
        }
        out.resize(rows);
        for (std::size_t i = 0; i != out.size(); ++i) out[i].id = "C" + std::to_string(i);
        return out;
    }

    /// Claims: a tenth renamed, 38 in a hundred hard negatives, the rest new.
    std::vector<simulated> claims(const std::vector<simulated>& civil, std::size_t rows) {
        std::vector<simulated> out;
        while (out.size() < rows) {
            const auto lot = dice_.below(100);
            if (lot < 10)
                renamed(civil, out);
            else if (lot < 48)
                out.push_back(hard_negative(civil));
            else
                out.push_back(dressed(project(), 40));
        }
        out.resize(rows);
        for (std::size_t i = 0; i != out.size(); ++i) out[i].id = "A" + std::to_string(i);
        return out;
    }

private:
    static constexpr std::string_view dressing_[] = {"dual-use",
                                                     "strategic",
                                                     "resilience",
                                                     "military mobility",
                                                     "critical infrastructure",
                                                     "defence readiness",
                                                     "host nation support",
                                                     "security of supply",
                                                     "civil preparedness",
                                                     "strategic corridor",
                                                     "NATO",
                                                     "resilient",
                                                     "hardening",
                                                     "protection"};
    static constexpr std::string_view military_[] = {
        "barracks",      "ammunition depot", "firing range", "hangar",
        "radar station", "air base",         "vehicle park", "fuel storage",
        "training area", "command post",     "shelter",      "armoury"};
    static constexpr std::string_view agencies_[] = {
        "Road Administration",   "Ministry of Transport", "City Council",       "Railway Authority",
        "Regional Government",   "Water Company",         "Ministry of Health", "Port Authority",
        "Ministry of Education", "Energy Agency"};
    static constexpr std::string_view forces_[] = {"Ministry of Defence", "Armed Forces",
                                                   "Army Infrastructure Agency"};

    std::string invented_name() {
        static constexpr std::string_view onsets[] = {"b", "br", "d", "dr", "f", "g", "gl", "h",
                                                      "k", "kr", "l", "m",  "n", "p", "pl", "r",
                                                      "s", "st", "t", "tr", "v", "w", "z",  "sl"};
        static constexpr std::string_view cores[] = {"a", "e", "i", "o", "u", "ei", "au", "ie"};
        static constexpr std::string_view ends[] = {"n",  "r",  "l", "s", "ck",
                                                    "nd", "rt", "m", "sk"};
        static constexpr std::string_view tails[] = {"berg", "dorf", "ow",   "ville", "stad",
                                                     "hill", "ford", "mont", "ice",   "ano"};
        std::string name;
        for (auto n = dice_.from_to(1, 2); n >= 0; --n) {
            name += dice_.any_of(onsets);
            name += dice_.any_of(cores);
            if (dice_.chance(40)) name += dice_.any_of(ends);
        }
        if (dice_.chance(50)) name += dice_.any_of(tails);
        name[0] = static_cast<char>(name[0] - 'a' + 'A');
        return name;
    }
    std::string part_word() {
        static constexpr std::string_view words[] = {"section",   "lot",   "phase",   "odcinek",
                                                     "Abschnitt", "lotto", "tranche", "etapa"};
        return std::string{dice_.any_of(words)};
    }
    std::int64_t amount() { // log-uniform over four decades; one in three is round
        std::int64_t scale = 10'000;
        for (auto n = dice_.below(4); n != 0; --n) scale *= 10;
        const auto value = scale * dice_.from_to(100, 999) / 100;
        return dice_.chance(33) ? value / scale * scale : value + dice_.from_to(0, scale / 100);
    }
    simulated project() {
        simulated out;
        // Few towns have many projects: a square makes the first ones more frequent.
        const auto draw = dice_.below(1'000'000) * dice_.below(1'000'000) / 1'000'000;
        out.place = town_names_[draw * town_names_.size() / 1'000'000];
        const auto& object = objects_[dice_.below(objects_.size())];
        const auto& action = actions_[dice_.below(actions_.size())];
        // A language: the same place in both lists of words, as far as they are equally long.
        const auto language = dice_.below(24);
        const auto in = [&](const std::vector<std::string>& of) {
            return of[language * of.size() / 24];
        };
        const bool named = dice_.chance(70);
        out.title = in(action) + ' ' + in(object);
        if (dice_.chance(30)) out.title += ' ' + dice_.any_of(objects_)[0];
        if (named) out.title += ' ' + invented_name();
        if (!named || dice_.chance(60)) out.title += ' ' + out.place;
        if (dice_.chance(15)) out.title += " km " + std::to_string(dice_.from_to(1, 90));
        if (dice_.chance(10))
            out.title += ' ' + std::string(1, static_cast<char>('A' + dice_.below(6)))
                         + std::to_string(dice_.from_to(1, 99));
        out.agency = dice_.any_of(agencies_);
        out.amount = amount();
        out.year = static_cast<int>(dice_.from_to(2018, 2024));
        return out;
    }
    simulated dressed(simulated of, unsigned percent) {
        if (dice_.chance(percent))
            of.title = dice_.chance(50) ? std::string{dice_.any_of(dressing_)} + ' ' + of.title
                                        : of.title + " - " + std::string{dice_.any_of(dressing_)};
        of.agency = dice_.chance(60) ? std::string{dice_.any_of(forces_)} : of.agency;
        of.year = static_cast<int>(dice_.from_to(2025, 2030));
        if (dice_.chance(15)) of.amount = 0;
        if (dice_.chance(10)) of.place.clear();
        return of;
    }
    static std::vector<std::string> words_of(const std::string& title) {
        std::vector<std::string> out;
        for (std::size_t i = 0; i < title.size();) {
            const auto end = std::min(title.find(' ', i), title.size());
            if (end != i) out.push_back(title.substr(i, end - i));
            i = end + 1;
        }
        return out;
    }
    static std::string joined(const std::vector<std::string>& words) {
        std::string out;
        for (const auto& w : words) out += (out.empty() ? "" : " ") + w;
        return out;
    }
    const std::vector<std::string>* meaning_of(const std::string& word) const {
        for (const auto* all : {&objects_, &actions_})
            for (const auto& line : *all)
                for (const auto& w : line)
                    if (w == word) return &line;
        return nullptr;
    }
    std::int64_t indexed(std::int64_t was, std::int64_t low, std::int64_t high) {
        return was / 1000 * dice_.from_to(low, high);
    }

    void renamed(const std::vector<simulated>& civil, std::vector<simulated>& out) {
        const auto row = static_cast<std::uint32_t>(dice_.below(civil.size()));
        const auto& old = civil[row];
        auto claim = old;
        claim.truth = {row};
        claim.is = static_cast<relabelling>(dice_.below(6));
        auto words = words_of(old.title);
        switch (claim.is) {
        case relabelling::light: claim.amount = indexed(old.amount, 1000, 1080); break;
        case relabelling::heavy: {
            if (words.size() > 3) words.erase(words.begin());
            for (auto& w : words)
                if (const auto* m = meaning_of(w); m != nullptr && dice_.chance(50))
                    w = dice_.any_of(*m);
            std::rotate(words.begin(),
                        words.begin() + static_cast<std::ptrdiff_t>(dice_.below(words.size())),
                        words.end());
            claim.amount = indexed(old.amount, 900, 1150);
            break;
        }
        case relabelling::translation:
            for (auto& w : words)
                if (const auto* m = meaning_of(w)) w = dice_.any_of(*m);
            claim.amount = indexed(old.amount, 950, 1120);
            break;
        case relabelling::damaged:
            for (auto& w : words) {
                if (w.size() > 6 && dice_.chance(30))
                    w = w.substr(0, 4) + '.';
                else if (w.size() > 4 && dice_.chance(25))
                    std::swap(w[2], w[3]);
            }
            claim.amount = indexed(old.amount, 980, 1080);
            break;
        case relabelling::split: {
            const auto lots = dice_.from_to(2, 3);
            const auto word = dice_.chance(50) ? "lot" : "part";
            for (std::int64_t n = 1; n <= lots; ++n) {
                auto lot = dressed(claim, 60);
                lot.title += std::string{", "} + word + ' ' + std::to_string(n);
                lot.amount = lot.amount / lots / 100 * dice_.from_to(80, 120);
                out.push_back(std::move(lot));
            }
            return;
        }
        default: { // merged, with a neighbour of the same town if there is one near by
            auto other = row;
            for (std::uint32_t k = 1; k != 4000 && other == row; ++k) {
                const auto at = static_cast<std::uint32_t>((row + k) % civil.size());
                if (civil[at].place == old.place && civil[at].title != old.title) other = at;
            }
            if (other == row) other = static_cast<std::uint32_t>((row + 7) % civil.size());
            claim.truth.push_back(other);
            claim.title = old.title + " and " + civil[other].title;
            words = words_of(claim.title);
            claim.amount = indexed(old.amount + civil[other].amount, 980, 1050);
            break;
        }
        }
        claim.title = joined(words);
        out.push_back(dressed(std::move(claim), claim.is == relabelling::damaged ? 30 : 80));
    }

    simulated hard_negative(const std::vector<simulated>& civil) {
        for (;;) {
            const auto row = dice_.below(civil.size());
            const auto& near = civil[row];
            auto claim = near;
            claim.is = static_cast<relabelling>(6 + dice_.below(4));
            claim.amount = amount();
            auto words = words_of(near.title);
            switch (claim.is) {
            case relabelling::beside:
                claim.title = std::string{dice_.any_of(military_)} + ' '
                              + (words.size() > 2 ? words[2] + ' ' : "") + near.place;
                break;
            case relabelling::next_part: { // of a series that ends here
                const auto number = near.title.rfind(' ');
                const bool series = near.title.find(", ") != std::string::npos;
                if (!series
                    || (row + 1 < civil.size()
                        && civil[row + 1].title.substr(0, number) == near.title.substr(0, number)))
                    continue;
                const auto last = std::stoi(near.title.substr(number + 1));
                claim.title =
                    near.title.substr(0, number + 1) + std::to_string(last + dice_.from_to(1, 3));
                break;
            }
            case relabelling::other_town: {
                claim.place = dice_.any_of(town_names_);
                if (claim.place == near.place) continue;
                std::string title;
                for (const auto& w : words)
                    title += (title.empty() ? "" : " ")
                             + (w == near.place         ? claim.place
                                : w == near.place + ',' ? claim.place + ','
                                                        : w);
                if (title == near.title) title += ' ' + claim.place;
                claim.title = std::move(title);
                break;
            }
            default: // upkeep
                words[0] = dice_.chance(50) ? "maintenance" : "repair";
                claim.title = joined(words) + ' ' + std::to_string(dice_.from_to(2025, 2030));
                claim.amount = std::max<std::int64_t>(1000, near.amount / dice_.from_to(10, 60));
                break;
            }
            return dressed(std::move(claim), 40);
        }
    }

    dice dice_;
    std::vector<std::string> town_names_;
    std::vector<std::vector<std::string>> objects_;
    std::vector<std::vector<std::string>> actions_;
};

} // namespace muster_test

#endif // MUSTER_TESTS_SUPPORT_RELABELLING_HPP
