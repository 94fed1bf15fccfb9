// SPDX-License-Identifier: MIT
#ifndef MUSTER_TESTS_HEADERS_SECOND_HPP
#define MUSTER_TESTS_HEADERS_SECOND_HPP

/// \file
/// What the one of the two files that include everything asks of the other.

namespace muster_test {

int findings_of_second_file();

} // namespace muster_test

#endif // MUSTER_TESTS_HEADERS_SECOND_HPP
