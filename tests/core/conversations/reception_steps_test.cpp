#include "core/conversations/reception_steps.h"

#include <set>

#include "tests/support/catch.h"

using namespace core::conversations;

namespace {

Message saying(const std::string& text, Side side = Side::Agent, bool failed = false) {
    Message message;
    message.side = side;
    message.text = text;
    message.failed = failed;
    return message;
}

std::set<Step> doneBy(const std::vector<Message>& messages,
                      const std::map<Step, bool>& corrections = {}) {
    std::set<Step> done;
    for (const auto& mark : receptionSteps(messages, corrections)) {
        if (mark.isDone) {
            done.insert(mark.step);
        }
    }
    return done;
}

}  // namespace

TEST_CASE("the words of an agent tick the step they belong to", "[steps]") {
    const auto [text, step] = GENERATE(table<const char*, Step>(
        {{"您好，欢迎光临！", Step::Greet},
         {"请问您平时穿什么尺码？", Step::Ask},
         {"您的意思是想要轻一点的，对吗", Step::Analyse},
         {"为您推荐加厚款", Step::Recommend},
         {"这款现在有满减，已经是最低价了", Step::Negotiate},
         {"您点击立即购买，选好规格就行", Step::Help},
         {"和您核对一下收货信息", Step::Verify},
         {"祝您生活愉快", Step::Farewell}}));
    INFO(text);
    CHECK(doneBy({saying(text)}).contains(step));
}

TEST_CASE("only what an agent said and the buyer could read ticks a step", "[steps]") {
    CHECK(doneBy({saying("您好", Side::Buyer), saying("您好", Side::Auto),
                  saying("您好", Side::System), saying("您好", Side::Agent, true)})
              .empty());
}

TEST_CASE("a correction outweighs the messages and is told apart", "[steps]") {
    const std::map<Step, bool> corrections{{Step::Greet, false}, {Step::Ask, true}};
    const auto marks = receptionSteps(std::vector{saying("您好"), saying("祝您愉快")}, corrections);
    CHECK(marks[0] == StepMark{Step::Greet, false, true});
    CHECK(marks[1] == StepMark{Step::Ask, true, true});
    CHECK(marks[7] == StepMark{Step::Farewell, true, false});
}
