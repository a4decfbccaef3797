#include "core/wording/guard.h"

#include <algorithm>
#include <fstream>
#include <sstream>

#include "core/base/text.h"
#include "tests/support/catch.h"

using namespace core::wording;

namespace {

struct Sample {
    std::set<GuardRule> labels;
    std::string context;
    std::string text;
};

std::vector<Sample> samples() {
    std::ifstream file(KEFU_SOURCE_DIR "/tests/core/wording/guard_samples.tsv");
    std::vector<Sample> all;
    for (std::string line; std::getline(file, line);) {
        std::istringstream fields(line);
        Sample sample;
        std::string labels;
        std::getline(fields, labels, '\t');
        std::getline(fields, sample.context, '\t');
        std::getline(fields, sample.text);
        std::istringstream words(labels);
        for (std::string word; std::getline(words, word, ',');) {
            if (const auto rule = guardRuleFromWord(word)) {
                sample.labels.insert(*rule);
            }
        }
        all.push_back(std::move(sample));
    }
    return all;
}

GuardContext contextOf(const std::string& word) {
    return {.isFirstReply = word == "first",
            .isClosing = word == "closing",
            .isComplaint = word == "complaint",
            .phones = {"13812345678"},
            .receivers = {"张丽"},
            .isOfAnother = [](const std::string& number) {
                return number == "9876543210987654" || number == "13700001111" ||
                       number == "SF9990001112223";
            }};
}

bool isAboutData(GuardRule rule) {
    return rule == GuardRule::Placeholder || rule == GuardRule::OffPlatformContact ||
           rule == GuardRule::ReviewReward || rule == GuardRule::OtherBuyersData;
}

std::vector<GuardHit> hitsOf(const std::string& text, const GuardContext& context = {},
                             const GuardRules& rules = defaultGuardRules()) {
    return check(text, context, rules);
}

bool has(const std::vector<GuardHit>& hits, GuardRule rule) {
    return std::ranges::any_of(hits, [&](const GuardHit& hit) { return hit.rule == rule; });
}

}  // namespace

TEST_CASE("three hundred labelled replies are judged as people judged them", "[wording]") {
    const Guard guard(defaultGuardRules());
    int labelled = 0;
    int found = 0;
    int clean = 0;
    int falseAlarms = 0;
    int unlabelledOfData = 0;
    int falseAlarmsOfData = 0;
    std::string wrong;
    for (const auto& sample : samples()) {
        const auto hits = guard.check(sample.text, contextOf(sample.context));
        for (const auto label : sample.labels) {
            ++labelled;
            found += has(hits, label) ? 1 : 0;
            if (!has(hits, label)) {
                wrong += "missed " + std::string(toWord(label)) + ": " + sample.text + "\n";
            }
        }
        const bool isOfData = std::ranges::any_of(hits, [&](const GuardHit& hit) {
            return isAboutData(hit.rule) && !sample.labels.contains(hit.rule);
        });
        if (std::ranges::none_of(sample.labels, isAboutData)) {
            ++unlabelledOfData;
            falseAlarmsOfData += isOfData ? 1 : 0;
        }
        clean += sample.labels.empty() ? 1 : 0;
        if (isOfData || (sample.labels.empty() && !hits.empty())) {
            falseAlarms += sample.labels.empty() ? 1 : 0;
            wrong += "false alarm " + std::string(toWord(hits.front().rule)) + ": " + sample.text + "\n";
        }
    }
    INFO(wrong);
    REQUIRE(labelled + clean >= 300);
    CHECK(found * 100 >= labelled * 98);
    CHECK(falseAlarmsOfData * 100 <= unlabelledOfData * 3);
    CHECK(falseAlarms * 100 <= clean * 3);
}

TEST_CASE("a hit names its bytes, its word and better wording", "[wording]") {
    const std::string text = "亲，这个SKU没有了";
    const auto hits = hitsOf(text);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].rule == GuardRule::Jargon);
    CHECK(text.substr(hits[0].at, hits[0].length) == "SKU");
    CHECK(hits[0].word == "SKU");
    CHECK(hits[0].suggestion == "规格");
    CHECK_FALSE(hits[0].blocks);
}

TEST_CASE("hits come in the order of the text", "[wording]") {
    const auto hits = hitsOf("嗯，我不知道，{订单号}，加微信");
    REQUIRE(hits.size() == 4);
    CHECK(std::ranges::is_sorted(hits, {}, &GuardHit::at));
}

TEST_CASE("a placeholder blocks, the rest warns, and a shop decides otherwise", "[wording]") {
    CHECK(hitsOf("{订单号}").front().blocks);
    CHECK_FALSE(hitsOf("加微信").front().blocks);
    auto rules = defaultGuardRules();
    rules.levels[GuardRule::OffPlatformContact] = GuardLevel::Block;
    rules.levels[GuardRule::Placeholder] = GuardLevel::Off;
    CHECK(hitsOf("加微信", {}, rules).front().blocks);
    CHECK(hitsOf("{订单号}", {}, rules).empty());
}

TEST_CASE("words, hosts, phones and emoji are the shop's own to choose", "[wording]") {
    auto rules = defaultGuardRules();
    rules.lists[WordList::Vague] = {{"晚点", "今天18点前"}};
    rules.lists[WordList::AllowedHosts].push_back({"mydian.cn", {}});
    rules.lists[WordList::AllowedContacts].push_back({"139 0000 8888", {}});
    rules.lists[WordList::AllowedEmoji].push_back({"😊", {}});
    CHECK(hitsOf("晚点给您发", {}, rules).front().suggestion == "今天18点前");
    CHECK(hitsOf("我不知道", {}, rules).empty());
    CHECK(hitsOf("看 www.mydian.cn/a", {}, rules).empty());
    CHECK(has(hitsOf("看 evilmydian.cn/a", {}, rules), GuardRule::OffPlatformContact));
    CHECK(hitsOf("安装师傅13900008888会联系您", {}, rules).empty());
    CHECK(hitsOf("好的亲😊", {}, rules).empty());
    CHECK(has(hitsOf("好的亲😡", {}, rules), GuardRule::Emoji));
}

TEST_CASE("a complaint answer names each part that it lacks", "[wording]") {
    const GuardContext complaint{.isComplaint = true};
    const auto parts = [&](const std::string& text) {
        std::set<std::string> missing;
        for (const auto& hit : hitsOf(text, complaint)) {
            if (hit.rule == GuardRule::Structure) {
                missing.insert(hit.word);
            }
        }
        return missing;
    };
    CHECK(parts("您这个问题我看到了，真是不好意思呢，给您添麻烦了亲") ==
          std::set<std::string>{"conclusion", "reason", "action"});
    CHECK(parts("同意为您退款，因为商品在运输中压坏了，款项今天原路退回") == std::set<std::string>{});
    CHECK(parts("可以的，我马上帮您安排换货，您不用担心") == std::set<std::string>{"reason"});
}

TEST_CASE("a buyer who takes leave is known by short words that ask nothing", "[wording]") {
    const Guard guard(defaultGuardRules());
    CHECK(guard.isLeaving("好的，谢谢"));
    CHECK(guard.isLeaving("没有了，拜拜"));
    CHECK_FALSE(guard.isLeaving("谢谢，那什么时候能发货？"));
    CHECK_FALSE(guard.isLeaving("这款还有货"));
    CHECK_FALSE(guard.isLeaving("谢谢你们上次帮我处理退货的事，这次我想再买一件送给我妈妈"));
}

TEST_CASE("what no text can be is no hit and no harm", "[wording]") {
    CHECK(hitsOf("").empty());
    CHECK(hitsOf(" \n ").empty());
    CHECK_NOTHROW(hitsOf("\xff\xfe{\xe4\xbd"));
    CHECK_NOTHROW(hitsOf(std::string(20'000, '{') + std::string(20'000, '1')));
}

TEST_CASE("a rule, a level and a list are told by words that lead back", "[wording]") {
    for (int at = 0; at < kGuardRules; ++at) {
        const auto rule = static_cast<GuardRule>(at);
        CHECK(guardRuleFromWord(toWord(rule)) == rule);
    }
    for (int at = 0; at < kWordLists; ++at) {
        const auto list = static_cast<WordList>(at);
        CHECK(wordListFromWord(toWord(list)) == list);
        CHECK(defaultGuardRules().lists.contains(list));
    }
    CHECK(guardWordFromLine(" sku = 规格 ") == GuardWord{"sku", "规格"});
    CHECK_FALSE(guardWordFromLine("  "));
}
