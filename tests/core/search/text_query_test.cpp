#include "core/search/text_query.h"

#include "tests/support/catch.h"

using namespace core::search;

TEST_CASE("hits are told as pieces of the text itself, whatever its width, case or form") {
    const std::string text = "發貨ＯＫ，ok；发货";
    TextQuery both("发货");
    CHECK(both.hitsIn(text) == std::vector<TextRange>{{0, 6}, {20, 6}});
    TextQuery letters("Ok");
    CHECK(letters.hitsIn(text) == std::vector<TextRange>{{6, 6}, {15, 2}});
    CHECK(TextQuery("aa").hitsIn("aaa") == std::vector<TextRange>{{0, 2}});
    CHECK(TextQuery("没有").hitsIn(text).empty());
    CHECK(TextQuery(" \u3000").isEmpty());
    CHECK(TextQuery("").hitsIn(text).empty());
}

TEST_CASE("every text that holds the words has the terms that the index is asked for") {
    // The empty expression would be an error of FTS5; only blanks have it.
    for (const std::string query :
         {"发", "发货", "ok", "a b", "12", "3501", "？", "\"AND\"", "x*", "发 货"}) {
        INFO(query);
        CHECK_FALSE(TextQuery(query).expression().empty());
    }
    CHECK(TextQuery("一二三").expression() == R"("b一二" AND "b二三")");
    // Numbers by threes, since pairs of digits are everywhere.
    CHECK(TextQuery("3501").expression() == R"("t350" AND "t501")");
    CHECK(TextQuery("一 二").expression() == R"("u一" AND "u二")");
}
