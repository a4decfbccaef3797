#include "ui/common/format.h"

#include "tests/support/qt/printing.h"

using namespace std::chrono_literals;
using core::Fen;
using core::Seconds;
using ui::common::Format;

namespace {
const Seconds kNoon = *core::parseLocalTime("2017-07-08 12:00:00");
}

TEST_CASE("money has groups of three and two decimals") {
    CHECK(Format::money(Fen{123450}) == QStringLiteral("¥1,234.50"));
    CHECK(Format::money(Fen{5}) == QStringLiteral("¥0.05"));
    CHECK(Format::money(Fen{-350}) == QStringLiteral("-¥3.50"));
    CHECK(Format::money(Fen{100'000'000'00}) == QStringLiteral("¥100,000,000.00"));
    CHECK(Format::money(std::nullopt) == QStringLiteral("—"));
}

TEST_CASE("counts have groups of three") {
    CHECK(Format::count(0) == QStringLiteral("0"));
    CHECK(Format::count(999) == QStringLiteral("999"));
    CHECK(Format::count(1234567) == QStringLiteral("1,234,567"));
    CHECK(Format::count(-1000) == QStringLiteral("-1,000"));
}

TEST_CASE("relative times name the nearest unit") {
    CHECK(Format::relativeTime(kNoon - 20s, kNoon) == QStringLiteral("just now"));
    CHECK(Format::relativeTime(kNoon - 5min, kNoon) == QStringLiteral("5 min ago"));
    CHECK(Format::relativeTime(kNoon + 90min, kNoon) == QStringLiteral("in 1 h"));
    CHECK(Format::relativeTime(kNoon - 13h, kNoon) == QStringLiteral("yesterday 23:00"));
    CHECK(Format::relativeTime(kNoon + 24h, kNoon) == QStringLiteral("tomorrow 12:00"));
    CHECK(Format::relativeTime(kNoon - 72h, kNoon) == QStringLiteral("3 d ago"));
    CHECK(Format::relativeTime(kNoon - 24h * 30, kNoon) == QStringLiteral("2017-06-08"));
}

TEST_CASE("durations show the two largest units") {
    CHECK(Format::duration(12s) == QStringLiteral("12 s"));
    CHECK(Format::duration(45min) == QStringLiteral("45 min"));
    CHECK(Format::duration(3h + 20min) == QStringLiteral("3 h 20 min"));
    CHECK(Format::duration(51h) == QStringLiteral("2 d 3 h"));
    CHECK(Format::duration(-5s) == QStringLiteral("0 s"));
}

TEST_CASE("a countdown says when it is overdue") {
    CHECK(Format::countdown(kNoon + 2h, kNoon) == QStringLiteral("2 h left"));
    CHECK(Format::countdown(kNoon - 2h, kNoon) == QStringLiteral("overdue by 2 h"));
}
