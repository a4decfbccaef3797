#include "tests/support/catch.h"

#include "core/base/time.h"

using core::parseLocalTime;
using core::toLocalText;

TEST_CASE("local times of exports are read with and without padding and seconds") {
    const auto at = [](const char* text) { return toLocalText(parseLocalTime(text).value()); };
    CHECK(at("2017-07-08 00:42:32") == "2017-07-08 00:42:32");
    CHECK(at("2017/5/30 23:18") == "2017-05-30 23:18:00");
    CHECK(at("2017/5/1 0:00") == "2017-05-01 00:00:00");
    CHECK(at("2017-07-08") == "2017-07-08 00:00:00");
    CHECK(at("2017-07-08T00:42:32") == "2017-07-08 00:42:32");
    CHECK(at(" 2017-07-08 00:42:32.0 ") == "2017-07-08 00:42:32");
}

TEST_CASE("the shop's offset is taken off: stored times are UTC") {
    CHECK(parseLocalTime("1990-01-01 08:00:00")->time_since_epoch().count() == 631152000);
}

TEST_CASE("what is no time is refused") {
    for (const auto* text : {"", "null", "-", "2017-02-30", "2017-13-01", "2017-1-1 25:00", "2017-1-1 10", "2017-1-1 10:00:61", "17-1-1", "2017-07-08 00:42:32x"}) {
        INFO(text);
        CHECK_FALSE(parseLocalTime(text));
    }
}
