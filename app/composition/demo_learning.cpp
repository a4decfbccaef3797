#include "app/composition/demo_learning.h"

namespace app::composition {

using namespace core::learning;
using namespace std::chrono_literals;
using core::knowledge::Level;
using std::chrono::days;

void addDemoLearning(LearningService& learning, const core::agents::Actor& actor,
                     core::Seconds now) {
    (void)learning.takeIn(starterQuestions(), actor);
    // The first articles of the starter set: rules of returns, shipping and refunds.
    for (const std::int64_t article : {1, 2, 3}) {
        (void)learning.save(
            Document{.article = article,
                     .note = "看完后请确认，测验会考到。",
                     .assignment = {.required = true, .dueAt = now + days{article * 2}}},
            actor);
    }
    (void)learning.save(Document{.title = "客服管理制度（2026版）",
                                 .note = "排班、考勤、权限与保密要求。",
                                 .assignment = {.required = true, .withinDays = 7},
                                 .owner = actor.name,
                                 .reviewAt = now + days{60}},
                        actor);
    const auto quiz =
        learning.save(Quiz{.title = "新人上岗测验",
                           .draws = {{"接待八步", 3}, {"响应时限", 3}, {"退换货规则", 4}},
                           .passPercent = 80,
                           .minutes = 15,
                           .mostAttempts = 3,
                           .assignment = {.required = true, .dueAt = now + days{5}}},
                      actor);
    const core::Seconds morning = std::chrono::floor<days>(now + days{9}) + 2h;
    (void)learning.save(Training{.title = "《新消法解读》专项培训",
                                 .theme = "法规与合规",
                                 .startsAt = morning,
                                 .endsAt = morning + 2h,
                                 .place = "二楼培训室",
                                 .trainer = "陈主管",
                                 .quiz = quiz ? std::optional(quiz->id) : std::nullopt},
                        actor);
}

}  // namespace app::composition
