#include "ui/shell/fuzzy.h"

#include "tests/support/qt/printing.h"

using ui::shell::fuzzyScore;

TEST_CASE("characters must be there in order") {
    CHECK(fuzzyScore(u"apo", u"Approve the order"));
    CHECK_FALSE(fuzzyScore(u"opa", u"Approve"));
    CHECK(fuzzyScore(u"审单", u"审核订单"));
    CHECK(fuzzyScore(u"", u"anything"));
}

TEST_CASE("beginnings of words and runs count more") {
    CHECK(*fuzzyScore(u"set", u"Settings") > *fuzzyScore(u"set", u"Search the text"));
    CHECK(*fuzzyScore(u"ao", u"Approve order") > *fuzzyScore(u"ao", u"Catalogue"));
}

TEST_CASE("of two that fit alike the shorter comes first") {
    CHECK(*fuzzyScore(u"hold", u"Hold") > *fuzzyScore(u"hold", u"Hold until tomorrow"));
}
