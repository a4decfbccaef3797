#include "core/complaints/complaint_service.h"

#include <random>

#include "core/complaints/complaint_reader.h"
#include "core/customers/customer_service.h"
#include "core/notices/notice_reader.h"
#include "core/notices/notice_service.h"
#include "core/tasks/task_reader.h"
#include "core/tasks/task_service.h"
#include "tests/support/catch.h"
#include "tests/support/talk.h"

namespace {

using namespace core::complaints;
using core::Fen;
using core::agents::Actor;
using core::agents::Role;

struct Desk : support::TalkingShop {
    core::tasks::TaskService taskService{database, clock};
    core::tasks::TaskReader tasks{database};
    core::notices::NoticeService noticeService{database, clock,
                                               [](auto, const auto&, const auto&) { return true; }};
    core::notices::NoticeReader notices{database};
    bool canBegin = true;
    bool isCaseDone = true;
    ComplaintService service{
        database,
        clock,
        [](auto) { return defaultComplaintRules(); },
        {taskService, noticeService,
         [this](const auto&, const auto&, const auto&) {
             return canBegin ? std::optional(FollowUp{"return", "5"}) : std::nullopt;
         },
         [this](const FollowUp&) { return isCaseDone; }}};
    ComplaintReader complaints{database};
    Actor agent{"Lin", Role::Agent};
    Actor other{"Wang", Role::Agent};
    Actor lead{"Zhao", Role::Lead};

    [[nodiscard]] ComplaintDraft draft() const {
        return {.shop = 1,
                .receivedAt = now,
                .orderNumber = "1001",
                .buyer = "陈小平",
                .product = "茶杯",
                .matter = "杯子碎了",
                .demand = "退款",
                .expectation = "今天"};
    }
    [[nodiscard]] static std::vector<RemedyOption> options(std::int64_t fen = 1'000) {
        return {
            {.kind = RemedyKind::Refund,
             .text = "全额退款",
             .amount = Fen{fen},
             .reason = "货损",
             .isRecommended = true},
            {.kind = RemedyKind::Coupon, .text = "10元券", .amount = Fen{1'000}, .reason = "快"}};
    }
    [[nodiscard]] Complaint find(ComplaintId id) { return complaints.find(id).value(); }
    ComplaintId proposed(std::int64_t fen = 1'000) {
        const auto id = service.receive(draft(), agent).operator*().id;
        REQUIRE(service.acknowledge({id}, "非常抱歉,已受理", agent));
        REQUIRE(service.verify({id}, {"1001", "11-18", "茶杯", "到货已碎"}, agent));
        REQUIRE(service.investigate({id}, "包装薄", ResponsibleParty::Shop, agent));
        REQUIRE(service.propose({id}, options(fen), agent));
        return id;
    }
};

}  // namespace

TEST_CASE("a complaint goes its whole way") {
    Desk desk;
    const auto received = desk.service.receive(desk.draft(), desk.agent);
    REQUIRE(received);
    const ComplaintTarget target{received->id};
    CHECK(received->owner == "Lin");
    CHECK(desk.service.verify(target, {}, desk.agent).error() == ComplaintError::NotAllowedInState);
    REQUIRE(desk.service.acknowledge(target, "非常抱歉,已受理", desk.agent));
    CHECK(desk.notices.waiting(core::notices::NoticeKind::ComplaintAcknowledged, 9).size() == 1);
    CHECK(desk.service.verify(target, {"1001"}, desk.agent).error() ==
          ComplaintError::VerificationMissing);
    REQUIRE(desk.service.verify(target, {"1001", "11-18", "茶杯", "到货已碎"}, desk.agent));

    REQUIRE(desk.service.ask(target, "仓库", "怎么包装的", desk.now + std::chrono::hours{2},
                             desk.agent));
    CHECK(desk.service.investigate(target, "包装薄", ResponsibleParty::Shop, desk.agent).error() ==
          ComplaintError::TaskOpen);
    const auto task = desk.tasks.open().front();
    REQUIRE(desk.taskService.complete(task.id, 0, "泡沫一层", desk.agent));
    REQUIRE(desk.service.tellProgress(target, "仓库已回复", desk.agent));
    REQUIRE(desk.service.investigate(target, "包装薄", ResponsibleParty::Shop, desk.agent));
    REQUIRE(desk.service.propose(target, Desk::options(), desk.agent));
    REQUIRE(desk.service.negotiate(target, "要多一点", desk.agent));
    REQUIRE(desk.service.propose(target, Desk::options(1'500), desk.agent));
    REQUIRE(desk.service.agree(target, 0, "聊天里说可以", desk.agent));

    desk.canBegin = false;
    CHECK(desk.service.execute(target, desk.agent).error() == ComplaintError::CannotExecute);
    CHECK(desk.find(target.id).followUps.empty());
    desk.canBegin = true;
    REQUIRE(desk.service.execute(target, desk.agent));
    desk.isCaseDone = false;
    CHECK(desk.service.tell(target, "已退款", desk.agent).error() == ComplaintError::FollowUpOpen);
    CHECK(desk.notices.waiting(core::notices::NoticeKind::ComplaintResult, 9).empty());
    desk.isCaseDone = true;
    REQUIRE(desk.service.tell(target, "已退款", desk.agent));
    REQUIRE(desk.service.confirm(target, true, "满意", desk.agent));
    CHECK(desk.service.close(target, desk.agent).error() == ComplaintError::NotAllowedInState);
    REQUIRE(desk.service.summarise(target,
                                   {.cause = "包装",
                                    .responsible = ResponsibleParty::Shop,
                                    .improvement = "加厚",
                                    .improvementOwner = "王仓",
                                    .improvementDueAt = desk.now + std::chrono::hours{200}},
                                   desk.agent));
    CHECK(desk.tasks.open("王仓").size() == 1);
    const auto closed = desk.service.close(target, desk.agent);
    REQUIRE(closed);
    CHECK(closed->rounds == 1);
    CHECK(closed->closedAt == desk.now);
    CHECK(desk.complaints.open().empty());
    CHECK(desk.complaints.closed({}, 9) == std::vector{*closed});
    CHECK(desk.complaints.causes(desk.now, desk.now + std::chrono::seconds{1}) ==
          std::vector{CauseCount{"包装", ResponsibleParty::Shop, 1}});
    for (const auto& event :
         core::events::listOf(desk.database, "complaint", 1, std::to_string(target.id))) {
        CHECK(event.after.find("陈小平") == std::string::npos);
        CHECK(event.after.find("碎") == std::string::npos);
    }
}

TEST_CASE("a repeat is found when it comes in") {
    Desk desk;
    const auto id = desk.proposed();
    REQUIRE(desk.service.withdraw({id}, "算了", desk.agent));
    REQUIRE(desk.service.summarise({id},
                                   {.cause = "包装",
                                    .improvement = "加厚",
                                    .improvementOwner = "王仓",
                                    .improvementDueAt = desk.now + std::chrono::hours{9}},
                                   desk.agent));
    REQUIRE(desk.service.close({id}, desk.agent));
    desk.later(std::chrono::days{29});
    const auto again = desk.service.receive(desk.draft(), desk.agent);
    REQUIRE(again);
    CHECK(again->repeatOf == id);
    desk.later(std::chrono::days{2});
    auto late = desk.draft();
    late.orderNumber = "2002";
    CHECK_FALSE(desk.service.receive(late, desk.agent)->repeatOf);
    CHECK(desk.complaints.related(*again).size() == 2);
}

TEST_CASE("a repeat of a buyer under another nick is found, of another buyer not") {
    Desk desk;
    core::customers::CustomerService customers(desk.database, [&desk] { return desk.now; });
    for (const auto* nick : {"陈小平", "陈大平", "平平", "李大"}) {
        (void)desk.buyerSays("在吗", nick);
    }
    const auto id = desk.proposed();
    REQUIRE(desk.service.withdraw({id}, "算了", desk.agent));
    REQUIRE(desk.service.summarise({id},
                                   {.cause = "包装",
                                    .improvement = "加厚",
                                    .improvementOwner = "王仓",
                                    .improvementDueAt = desk.now + std::chrono::hours{9}},
                                   desk.agent));
    REQUIRE(desk.service.close({id}, desk.agent));
    desk.later(std::chrono::days{1});
    const auto receivedBy = [&](const std::string& nick) {
        auto draft = desk.draft();
        draft.buyer = nick;
        draft.orderNumber = "";
        draft.product = "";
        return desk.service.receive(draft, desk.agent)->repeatOf;
    };
    CHECK_FALSE(receivedBy("平平"));
    // Two steps: 平平 into 陈大平, and that one into 陈小平.
    REQUIRE(customers.merge(1, "平平", "陈大平", desk.agent));
    REQUIRE(customers.merge(1, "陈大平", "陈小平", desk.agent));
    CHECK(receivedBy("平平") == id);
    CHECK(receivedBy("陈大平") == id);
    CHECK_FALSE(receivedBy("李大"));
    REQUIRE(customers.undoMerge(1, "陈大平", desk.agent));
    CHECK_FALSE(receivedBy("平平"));
}

TEST_CASE("the lead lets a costly proposal go, and never who made it") {
    Desk desk;
    const auto id = desk.proposed(30'000);
    CHECK(desk.find(id).needsLead);
    CHECK(desk.service.agree({id}, 0, "好", desk.agent).error() == ComplaintError::LeadMissing);
    CHECK(desk.service.letGo({id}, desk.agent).error() == ComplaintError::NotAllowedForRole);
    REQUIRE(desk.service.letGo({id}, desk.lead));
    CHECK(desk.service.letGo({id}, desk.lead).error() == ComplaintError::NotAllowedInState);
    REQUIRE(desk.service.agree({id}, 0, "好", desk.agent));

    auto serious = desk.draft();
    serious.level = ComplaintLevel::Dispute;
    const auto second = desk.service.receive(serious, desk.lead).operator*().id;
    REQUIRE(desk.service.acknowledge({second}, "抱歉", desk.lead));
    REQUIRE(desk.service.verify({second}, {"1", "2", "3", "4"}, desk.lead));
    REQUIRE(desk.service.investigate({second}, "x", ResponsibleParty::Carrier, desk.lead));
    REQUIRE(desk.service.propose({second}, Desk::options(60'000), desk.lead));
    CHECK(desk.service.letGo({second}, desk.lead).error() == ComplaintError::OwnProposal);
    REQUIRE(desk.service.letGo({second}, Actor{"Qian", Role::Admin}));
}

TEST_CASE("a refused act on a complaint changes nothing") {
    Desk desk;
    const auto id = desk.proposed();
    const auto before = desk.find(id);
    const auto events = desk.database.integer("SELECT count(*) FROM work_event");
    CHECK(desk.service.agree({id, before.version - 1}, 0, "好", desk.agent).error() ==
          ComplaintError::ChangedSinceRead);
    CHECK(desk.service.agree({id}, 7, "好", desk.agent).error() == ComplaintError::OptionNotThere);
    CHECK(desk.service.giveUpAsking({id}, desk.agent).error() == ComplaintError::AttemptsMissing);
    CHECK(desk.service.assign({id}, "Wang", desk.other).error() ==
          ComplaintError::NotAllowedForRole);
    CHECK(desk.service.tellProgress({id}, " ", desk.agent).error() == ComplaintError::TextMissing);
    CHECK(desk.service.tickStep({id}, 12, true, desk.agent).error() ==
          ComplaintError::NothingChanged);
    auto draft = desk.draft();
    draft.demand.clear();
    CHECK(desk.service.edit({id}, draft, desk.agent).error() == ComplaintError::FieldMissing);
    draft = desk.draft();
    draft.receivedAt = desk.now + std::chrono::seconds{1};
    CHECK(desk.service.edit({id}, draft, desk.agent).error() == ComplaintError::TimeInFuture);
    CHECK(desk.find(id) == before);
    CHECK(desk.database.integer("SELECT count(*) FROM work_event") == events);
    CHECK(desk.database.integer("SELECT count(*) FROM work_notice") == 1);
}

TEST_CASE("no path closes a complaint without an answer or the attempts to get one") {
    Desk desk;
    std::mt19937 random(7);
    const auto id = desk.service.receive(desk.draft(), desk.agent).operator*().id;
    const ComplaintTarget target{id};
    bool hasAnswer = false;
    int attempts = 0;
    int closings = 0;
    const auto text = [&] { return random() % 4 ? std::string("字") : std::string(); };
    const std::vector<Actor> actors{desk.agent, desk.lead, Actor{"One"}};
    for (int i = 0; i < 12'000; ++i) {
        const auto& actor = actors[random() % actors.size()];
        const auto answer = text();
        switch (random() % 16) {
            case 0:
                static_cast<void>(desk.service.acknowledge(target, text(), actor));
                break;
            case 1:
                static_cast<void>(desk.service.verify(target, {"1", "2", "3", text()}, actor));
                break;
            case 2:
                static_cast<void>(
                    desk.service.investigate(target, text(), ResponsibleParty::Shop, actor));
                break;
            case 3:
                static_cast<void>(desk.service.propose(
                    target, Desk::options(static_cast<std::int64_t>(random() % 80'000)), actor));
                break;
            case 4:
                hasAnswer |= desk.service.negotiate(target, answer, actor).has_value();
                break;
            case 5:
                static_cast<void>(desk.service.letGo(target, actor));
                break;
            case 6:
                static_cast<void>(desk.service.agree(target, 0, text(), actor));
                break;
            case 7:
                static_cast<void>(desk.service.execute(target, actor));
                break;
            case 8:
                static_cast<void>(desk.service.tell(target, text(), actor));
                break;
            case 9:
                hasAnswer |=
                    desk.service.confirm(target, random() % 2 == 0, answer, actor).has_value();
                break;
            case 10:
                attempts += desk.service.recordAttempt(target, text(), actor) ? 1 : 0;
                break;
            case 11:
                static_cast<void>(desk.service.giveUpAsking(target, actor));
                break;
            case 12:
                hasAnswer |= desk.service.withdraw(target, answer, actor).has_value();
                break;
            case 13:
                static_cast<void>(
                    desk.service.summarise(target,
                                           {.cause = text(),
                                            .improvement = "x",
                                            .improvementOwner = "y",
                                            .improvementDueAt = desk.now + std::chrono::hours{1}},
                                           actor));
                break;
            case 14:
                if (desk.service.close(target, actor)) {
                    ++closings;
                    REQUIRE((hasAnswer || attempts >= 3));
                }
                break;
            default:
                if (desk.service.reopen(target, text(), actor)) {
                    attempts = 0;
                }
                break;
        }
        desk.later(std::chrono::seconds{30});
    }
    CHECK(closings > 3);
}
