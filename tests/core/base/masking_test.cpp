#include "tests/support/catch.h"

#include "core/base/masking.h"

TEST_CASE("names keep their ends only (R344)") {
    CHECK(core::maskName("陈小平") == "陈*平");
    CHECK(core::maskName("王芳") == "王*");
    CHECK(core::maskName("李") == "*");
    CHECK(core::maskName("Jonathan") == "J***n");
    CHECK(core::maskName("") == "");
}

TEST_CASE("phones keep what tells two apart only (R344)") {
    CHECK(core::maskPhone("13800005678") == "138****5678");
    CHECK(core::maskPhone("+86 138 0000 5678") == "138****5678");
    CHECK(core::maskPhone("0512-6200000") == "0512-*****00");
    CHECK(core::maskPhone("18400001111-7576") == "184****1111");
    CHECK(core::maskPhone("12345") == "*****");
}

TEST_CASE("addresses keep province, city and district only (R344)") {
    CHECK(core::maskAddress("广东省 广州市 越秀区 黄花岗街道环市东路1号(510180)") == "广东省 广州市 越秀区 ****");
    CHECK(core::maskAddress("重庆 重庆市 渝北区 龙溪街道 红锦大道 5号") == "重庆 重庆市 渝北区 ****");
    CHECK(core::maskAddress("环市东路1号") == "****");
    CHECK(core::maskAddress("上海 南京东路1号") == "上海 ****");
}
