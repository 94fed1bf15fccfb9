// SPDX-License-Identifier: MIT
#ifndef MUSTER_TESTS_SUPPORT_SHARED_DATA_HPP
#define MUSTER_TESTS_SUPPORT_SHARED_DATA_HPP

/// \file
/// The source files of the constant tables, read again where the developer has them.

#include <cstddef>
#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace muster_test {

using row = std::map<std::string, std::string>;

/// The rows of a CSV text (RFC 4180) by the names of its header.
inline std::vector<row> parse_csv(const std::string& text) {
    std::vector<std::vector<std::string>> lines;
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (std::size_t i = 0; i != text.size(); ++i) {
        const char c = text[i];
        if (c == '"') {
            if (quoted && i + 1 != text.size() && text[i + 1] == '"') {
                cells.back() += c;
                ++i;
            } else {
                quoted = !quoted;
            }
        } else if (c == ',' && !quoted) {
            cells.emplace_back();
        } else if (c == '\n' && !quoted) {
            lines.push_back(cells);
            cells.assign(1, {});
        } else {
            cells.back() += c;
        }
    }
    std::vector<row> rows;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        REQUIRE(lines[i].size() == lines[0].size());
        for (std::size_t j = 0; j != lines[0].size(); ++j) {
            if (j == 0) rows.emplace_back();
            rows.back()[lines[0][j]] = lines[i][j];
        }
    }
    return rows;
}

/// The rows of a file below the folder that MUSTER_SHARED_DATA names; none, with a message, if the
/// variable is not set. A folder without the file fails.
inline std::vector<row> shared_csv(const char* path) {
    const char* const folder = std::getenv("MUSTER_SHARED_DATA");
    if (folder == nullptr) {
        MESSAGE("not compared with its source: MUSTER_SHARED_DATA names no folder");
        return {};
    }
    std::ifstream file{std::string{folder} + "/" + path, std::ios::binary};
    REQUIRE(file);
    std::ostringstream text;
    text << file.rdbuf();
    auto rows = parse_csv(text.str());
    REQUIRE(!rows.empty());
    return rows;
}

} // namespace muster_test

#endif // MUSTER_TESTS_SUPPORT_SHARED_DATA_HPP
