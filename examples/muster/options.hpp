// SPDX-License-Identifier: MIT
#ifndef MUSTER_EXAMPLES_OPTIONS_HPP
#define MUSTER_EXAMPLES_OPTIONS_HPP

/// \file
/// The words of a command line, and the one way in which a run is refused.

#include <muster/core/text.hpp>

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cli {

/// A run that cannot go on: printed, and the exit status is 2.
struct refusal {
    std::string why;
};

/// An option that a command knows. `value` is what it takes, empty for a switch.
struct known_option {
    std::string_view name;
    std::string_view value;
    std::string_view help;
};

/// The options and the files of a command line, in the order in which they were given.
class options {
public:
    options(std::span<const std::string_view> words, std::span<const known_option> known) {
        bool only_files = false;
        for (std::size_t i = 0; i != words.size(); ++i) {
            auto word = words[i];
            if (only_files || word == "-" || !word.starts_with("-")) {
                files_.emplace_back(word);
                continue;
            }
            if (word == "--") {
                only_files = true;
                continue;
            }
            const auto equals = word.find('=');
            const bool joined = word.starts_with("--") && equals != std::string_view::npos;
            const auto name = joined ? word.substr(0, equals) : word;
            const auto& option = find(name, known);
            std::string_view value;
            if (option.value.empty()) {
                if (joined) throw refusal{std::string{name} + " takes no value"};
            } else if (joined) {
                value = word.substr(equals + 1);
            } else if (++i != words.size()) {
                value = words[i];
            } else {
                throw refusal{std::string{name} + " takes a value: " + std::string{name} + ' '
                              + std::string{option.value}};
            }
            given_.emplace_back(option.name, value);
        }
    }

    [[nodiscard]] const std::vector<std::string_view>& files() const noexcept { return files_; }

    [[nodiscard]] bool has(std::string_view name) const {
        for (const auto& [n, value] : given_)
            if (n == name) return true;
        return false;
    }
    /// The last value given, or `otherwise`.
    [[nodiscard]] std::string_view value(std::string_view name,
                                         std::string_view otherwise = {}) const {
        for (const auto& [n, value] : given_)
            if (n == name) otherwise = value;
        return otherwise;
    }
    /// All values given.
    [[nodiscard]] std::vector<std::string_view> values(std::string_view name) const {
        std::vector<std::string_view> all;
        for (const auto& [n, value] : given_)
            if (n == name) all.push_back(value);
        return all;
    }

private:
    static const known_option& find(std::string_view name, std::span<const known_option> known) {
        muster::nearest_word nearest{name};
        for (const auto& o : known) {
            if (o.name == name) return o;
            nearest.show(o.name);
        }
        throw refusal{"unknown option " + std::string{name}
                      + (nearest.best().empty()
                             ? ""
                             : "; did you mean " + std::string{nearest.best()} + '?')};
    }

    std::vector<std::string_view> files_;
    std::vector<std::pair<std::string_view, std::string_view>> given_;
};

/// The position of a word among known ones; a refusal that names the nearest one if it is none.
[[nodiscard]] inline std::size_t choose(std::string_view what, std::string_view word,
                                        std::span<const std::string_view> known) {
    muster::nearest_word nearest{word};
    std::string all;
    for (std::size_t i = 0; i != known.size(); ++i) {
        if (known[i] == word) return i;
        nearest.show(known[i]);
        all += (all.empty() ? "" : ", ") + std::string{known[i]};
    }
    throw refusal{"unknown " + std::string{what} + " '" + std::string{word} + '\''
                  + (nearest.best().empty()
                         ? "; known: " + all
                         : "; did you mean " + std::string{nearest.best()} + '?')};
}

} // namespace cli

#endif // MUSTER_EXAMPLES_OPTIONS_HPP
