// SPDX-License-Identifier: MIT
#include <muster/ledger/meta.hpp>

#include <doctest/doctest.h>

namespace meta_test {

namespace {

using muster::declare;
using muster::meta_errc;
using muster::sheet_meta;

TEST_SUITE("meta") {
    TEST_CASE("a declaration is taken over") {
        sheet_meta m;
        CHECK(declare(m, "decimal_mark", ",") == meta_errc::none);
        CHECK(declare(m, "group_mark", "space") == meta_errc::none);
        CHECK(declare(m, "delimiter", "tab") == meta_errc::none);
        CHECK(declare(m, "fy_start_month", "4") == meta_errc::none);
        CHECK(declare(m, "publication_date", "2023-10-02") == meta_errc::none);
        CHECK(declare(m, "scope", "partial") == meta_errc::none);
        CHECK(declare(m, "unit", "1e6") == meta_errc::none);
        CHECK(declare(m, "currency", "EUR") == meta_errc::none);
        CHECK(m.marks == muster::decimal_marks{',', ' '});
        CHECK(m.delimiter == '\t');
        CHECK(m.fy_start_month == 4);
        CHECK(m.publication_date == muster::date{2023, 10, 2});
        CHECK(m.partial);
        CHECK(m.unit == "1e6");
        CHECK(m.currency == "EUR");
    }

    TEST_CASE("a wrong value and an unknown key are told apart") {
        sheet_meta m;
        CHECK(declare(m, "decimal_mark", "comma") == meta_errc::bad_value);
        CHECK(declare(m, "delimiter", "x") == meta_errc::bad_value);
        CHECK(declare(m, "fy_start_month", "13") == meta_errc::bad_value);
        CHECK(declare(m, "as_of", "1.1.2027") == meta_errc::bad_value);
        CHECK(declare(m, "scope", "some") == meta_errc::bad_value);
        CHECK(declare(m, "encoding", "latin1") == meta_errc::bad_value);
        CHECK(declare(m, "muster-ledger", "2") == meta_errc::bad_value);
        CHECK(declare(m, "curency", "EUR") == meta_errc::unknown_key);
        CHECK(muster::nearest_meta_key("curency") == "currency");
        CHECK(muster::nearest_meta_key("colour").empty());
        CHECK_FALSE(m.as_of);
        CHECK(m.fy_start_month == 1);
    }

    TEST_CASE("every key that is suggested is known") {
        for (const auto key : muster::detail::meta_keys) {
            sheet_meta m;
            CHECK_MESSAGE(declare(m, key, "?") != meta_errc::unknown_key, std::string{key});
        }
    }
}

} // namespace

} // namespace meta_test
