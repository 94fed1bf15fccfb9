// SPDX-License-Identifier: MIT
#ifndef MUSTER_EXAMPLES_FILES_HPP
#define MUSTER_EXAMPLES_FILES_HPP

/// \file
/// Whole files in, whole files out. "-" is standard input or output.

#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <ios>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <system_error>

#include "options.hpp"

namespace cli {

[[nodiscard]] inline std::string read_file(std::string_view name) {
    if (name == "-")
        return {std::istreambuf_iterator<char>{std::cin}, std::istreambuf_iterator<char>{}};
    const std::filesystem::path path{name};
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        throw refusal{std::string{name} + " is a folder, not a file"};
    std::ifstream in{path, std::ios::binary};
    if (!in) throw refusal{"cannot read " + std::string{name}};
    std::string text;
    if (const auto size = std::filesystem::file_size(path, error); !error && size != 0) {
        text.resize(size); // a pipe has no size
        in.read(text.data(), static_cast<std::streamsize>(size));
        text.resize(static_cast<std::size_t>(in.gcount()));
    }
    text.append(std::istreambuf_iterator<char>{in}, std::istreambuf_iterator<char>{});
    if (in.bad()) throw refusal{"cannot read " + std::string{name}};
    return text;
}

/// A file of the sample that comes with this program.
[[nodiscard]] inline std::string read_sample(std::string_view name) {
    const auto here = std::filesystem::path{__FILE__}.parent_path().parent_path() / "data" / name;
    return read_file(here.string());
}

/// Writes to standard output, or to a new file beside `name` that then takes its place, so that
/// a crash leaves the old file whole.
inline void write_file(std::string_view name, std::string_view text) {
    if (name == "-") {
        std::cout.write(text.data(), static_cast<std::streamsize>(text.size()));
        std::cout.flush();
        if (!std::cout) throw refusal{"cannot write to standard output"};
        return;
    }
    const std::filesystem::path path{name};
    auto beside = path;
    beside += ".new";
    {
        std::ofstream out{beside, std::ios::binary | std::ios::trunc};
        out.write(text.data(), static_cast<std::streamsize>(text.size()));
        out.close();
        if (!out) throw refusal{"cannot write " + beside.string()};
    }
    std::error_code error;
    std::filesystem::rename(beside, path, error);
    if (error) throw refusal{"cannot write " + std::string{name} + ": " + error.message()};
}

} // namespace cli

#endif // MUSTER_EXAMPLES_FILES_HPP
