#include "tests/support/catch.h"

#include "core/base/money.h"

using core::Fen;
using core::parseFen;

TEST_CASE("amounts are read exactly as exports write them") {
    CHECK(parseFen("201.12") == Fen{20112});
    CHECK(parseFen("0.00") == Fen{0});
    CHECK(parseFen("598") == Fen{59800});
    CHECK(parseFen("12.9") == Fen{1290});
    CHECK(parseFen("-3.50") == Fen{-350});
    CHECK(parseFen("1,234.00") == Fen{123400});
    CHECK(parseFen("0元") == Fen{0});
    CHECK(parseFen("￥12.30") == Fen{1230});
    CHECK(parseFen("12.300") == Fen{1230});
}

TEST_CASE("what is no amount is refused instead of guessed") {
    for (const auto* text : {"", "-", "null", "无退款申请", "12.345", "1.2.3", "12.", ".5", "1e5", "9999999999999999", ",12", "12元5"}) {
        INFO(text);
        CHECK_FALSE(parseFen(text));
    }
}

TEST_CASE("amounts are written as plain yuan") {
    CHECK(core::toYuanText(Fen{20112}) == "201.12");
    CHECK(core::toYuanText(Fen{-5}) == "-0.05");
    CHECK(core::toYuanText(Fen{0}) == "0.00");
}
