#include "core/returns/return_reason.h"

#include <set>

#include "tests/support/catch.h"

using namespace core::returns;

TEST_CASE("every reason of the exports is found, however it is spelled") {
    struct Sample {
        const char* text;
        const char* key;
    };
    // formats.md section 3, both exports, and the spellings seen in shops' own code.
    const Sample samples[]{
        {"多买/买错/不想要", "changed_mind"},
        {"快递无记录", "no_tracking"},
        {"少货/空包裹", "missing_parts"},
        {"未按约定时间发货", "late_shipping"},
        {"快递一直未送达", "undelivered"},
        {"其他", "other"},
        {"质量问题", "quality"},
        {"拍错/多拍/不喜欢", "changed_mind"},
        {"商品描述不符", "not_as_described"},
        {"假货", "counterfeit"},
        {"商家发错货", "wrong_item"},
        {"商品破损/少件", "damaged_or_missing"},
        {"7天无理由退款", "no_reason"},
        {"七天无理由退换货", "no_reason"},
        {"大小/尺寸不合适", "does_not_fit"},
        {"商品与描述不符", "not_as_described"},
        {"假冒品牌", "counterfeit"},
        {"商品破损/包装问题", "damaged"},
        {"少件/漏发", "missing_parts"},
        {"缺货", "out_of_stock"},
        {"协商一致退款", "agreed"},
        {"地址/电话信息填写错误", "wrong_address"},
        {"商品买贵了或者降价", "price_drop"},
        {"承诺的没有做到", "broken_promise"},
        {"未按成交价格进行交易", "price_drop"},
        {"拍错/多拍/不想要", "changed_mind"},
        {"多拍/拍错/不想要", "changed_mind"},
        {"多拍/错拍/不想要", "changed_mind"},
        {"拍错/多拍", "changed_mind"},
    };
    for (const auto& sample : samples) {
        CAPTURE(sample.text);
        CHECK(reasonOf(sample.text).key == sample.key);
    }
}

TEST_CASE("width, blanks, order of the parts and traditional characters do not matter") {
    CHECK(reasonOf(" 質量問題 ").key == "quality");
    CHECK(reasonOf("７天無理由退貨").key == "no_reason");
    CHECK(reasonOf("不想要 / 多拍 / 拍错").key == "changed_mind");
    CHECK(reasonOf("不想要，拍错，多拍").key == "changed_mind");
    CHECK(reasonOf("少件／商品破损").key == "damaged_or_missing");
}

TEST_CASE("a text without a known spelling goes by its words, the longest first") {
    CHECK(reasonOf("收到的杯子碎了").key == "damaged");
    CHECK(reasonOf("和图片描述不符啊").key == "not_as_described");
    CHECK(reasonOf("你们少发了一个充电头的配件").key == "missing_parts");
    CHECK(reasonOf("衣服偏大了两个码").key == "does_not_fit");
    CHECK(reasonOf("帮我退一下邮费").key == "postage");
    CHECK(reasonOf("不是正品吧").key == "counterfeit");
}

TEST_CASE("what tells nothing is the reason for everything else") {
    CHECK(reasonOf("").key == "other");
    CHECK(reasonOf("///").key == "other");
    CHECK(reasonOf("\xff\xfe").key == "other");
    CHECK(reasonOf("你好").group == ReasonGroup::Other);
}

TEST_CASE("each reason leads back to itself and its evidence needs no more than can be asked for") {
    std::set<std::string> keys;
    for (const auto& reason : returnReasons()) {
        CAPTURE(reason.key);
        CHECK(keys.insert(reason.key).second);
        CHECK(reasonOf(reason.name).key == reason.key);
        for (const auto& spelling : reason.spellings) {
            CAPTURE(spelling);
            CHECK(reasonOf(spelling).key == reason.key);
        }
        REQUIRE(findReason(reason.key) != nullptr);
        CHECK(*findReason(reason.key) == reason);
        // R142: who changes his mind pays; whose goods are at fault never does.
        CHECK_FALSE((isFaultOfGoods(reason.group) && reason.postage == PostagePayer::Buyer));
        CHECK_FALSE((isFaultOfGoods(reason.group) && reason.evidence.empty()));
    }
    CHECK(findReason("none") == nullptr);
    CHECK(returnReasons().back().key == "other");
}

TEST_CASE("every group of reasons is told apart by a word") {
    std::set<std::string_view> words;
    for (const auto group : kReasonGroups) {
        CHECK(words.insert(toWord(group)).second);
        CHECK(reasonGroupFromWord(toWord(group)) == group);
    }
    CHECK_FALSE(reasonGroupFromWord("?"));
    for (int at = 0; at <= static_cast<int>(EvidenceKind::ReturnTracking); ++at) {
        const auto kind = static_cast<EvidenceKind>(at);
        CHECK(evidenceKindFromWord(toWord(kind)) == kind);
    }
    CHECK(responsibleFromWord(toWord(Responsible::Carrier)) == Responsible::Carrier);
    CHECK(postagePayerFromWord(toWord(PostagePayer::Buyer)) == PostagePayer::Buyer);
}
