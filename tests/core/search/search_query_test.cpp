#include "core/search/search_query.h"

#include "tests/support/catch.h"

using namespace core::search;

namespace {

const SearchableOrder kOrder{.number = "35042019876543210",
                             .trackingNumber = "SF1020304050607",
                             .phone = "0512-66778899",
                             .mobile = "13912345678",
                             .nick = "云上小筑_Ann",
                             .receiver = "張國立",
                             .title = "USB 数据线 100% 纯棉\"T恤\""};

bool finds(std::string_view text) {
    return SearchQuery(text).matches(kOrder);
}

}  // namespace

TEST_CASE("numbers are found by any part") {
    CHECK(finds("35042019876543210"));
    CHECK(finds("87654"));
    CHECK(finds("5678"));
    CHECK(finds("9"));
    CHECK(finds("sf102"));
    CHECK(finds("-66"));
    CHECK_FALSE(finds("3504201987654321 0"));
    CHECK_FALSE(finds("5679"));
}

TEST_CASE("names and titles are found from one character on, in either script") {
    CHECK(finds("张"));
    CHECK(finds("国立"));
    CHECK(finds("國立"));
    CHECK(finds("小筑_a"));
    CHECK(finds("ｕｓｂ　数据"));
    CHECK(finds("  100%  "));
    CHECK(finds("\"t恤\""));
    CHECK_FALSE(finds("张立"));
    CHECK_FALSE(finds("100_"));
}

TEST_CASE("names and titles are found by pinyin and by initials") {
    CHECK(finds("zgl"));
    CHECK(finds("gl"));
    CHECK(finds("zhangguoli"));
    CHECK(finds("zhang guo li"));
    CHECK(finds("zhangg"));
    CHECK(finds("guol"));
    CHECK(finds("ysxz"));
    CHECK(finds("shujuxian"));
    CHECK_FALSE(finds("angguo"));
    CHECK_FALSE(finds("zl"));
    CHECK_FALSE(finds("zhangli"));
    // The letters of the address are no pinyin of the digits.
    CHECK_FALSE(finds("zgl1"));
}

TEST_CASE("long names are found by every way to split their letters") {
    const SearchableOrder order{.number = "1",
                                .trackingNumber = "",
                                .phone = "",
                                .mobile = "",
                                .nick = "娜安娜安娜安娜安娜",
                                .receiver = "西安县",
                                .title = ""};
    CHECK(SearchQuery("naananaananaananaanna").matches(order) == false);
    CHECK(SearchQuery("naannaannaannaanna").matches(order));
    CHECK(SearchQuery("xianxian").matches(order));
    CHECK(SearchQuery("xi'an xi").matches(order));
    CHECK_FALSE(SearchQuery("xianan").matches(order));
}

TEST_CASE("blanks find nothing") {
    CHECK(SearchQuery(" \u3000\t").isEmpty());
    CHECK_FALSE(finds(" "));
    CHECK_FALSE(finds(""));
}

TEST_CASE("one or two digits are left to a scan, everything else has terms") {
    CHECK_FALSE(SearchQuery("7").expression());
    CHECK_FALSE(SearchQuery("７8").expression());
    CHECK(SearchQuery("781").expression());
    CHECK(SearchQuery("%").expression());
    CHECK(SearchQuery("a").expression());
    CHECK(SearchQuery("张").expression());
}
