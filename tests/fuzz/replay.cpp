// SPDX-License-Identifier: MIT
//
// Runs a fuzz target over the files of its corpus, without libFuzzer: every file as it is, cut off
// behind each byte, and with each byte made awkward.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

void run(const std::string& text) {
    // Of the exact size, without a null behind it, so that the sanitizers see a read over its end.
    const std::vector<std::uint8_t> bytes(text.begin(), text.end());
    LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
}

} // namespace

int main(int count, char** files) {
    if (count < 2) {
        std::fputs("there is no corpus\n", stderr);
        return 1;
    }
    int runs = 0;
    for (int i = 1; i < count; ++i) {
        std::ifstream file{files[i], std::ios::binary};
        if (!file) {
            std::fprintf(stderr, "cannot read %s\n", files[i]);
            return 1;
        }
        const std::string text{std::istreambuf_iterator<char>{file}, {}};
        run(text);
        for (std::size_t at = 0; at != text.size(); ++at) {
            run(text.substr(0, at));
            for (const char awkward : {'"', ',', '\n', '\r', '\0', '-', '\xFF'}) {
                auto changed = text;
                changed[at] = awkward;
                run(changed);
                ++runs;
            }
            ++runs;
        }
        ++runs;
    }
    std::printf("%d inputs\n", runs);
}
