// Every act on cases, buyers and rules of core, each called with each role, against the table of
// reliability.md section 3. Acts on money and orders are in enforcement_test.cpp, returns and
// requests in refund_enforcement_test.cpp. The last test reads the headers of the services: an act
// that no test names here fails it.
#include <fstream>
#include <regex>

#include "core/agents/agent_service.h"
#include "core/applications/application_service.h"
#include "core/attachments/attachment_service.h"
#include "core/complaints/complaint_service.h"
#include "core/customers/customer_service.h"
#include "core/departments/department_service.h"
#include "core/handovers/handover_service.h"
#include "core/importing/tracking_import.h"
#include "core/knowledge/knowledge_service.h"
#include "core/knowledge/reply_proposal_service.h"
#include "core/knowledge/reply_service.h"
#include "core/notices/order_notices.h"
#include "core/orders/annotation_service.h"
#include "core/orders/review_repository.h"
#include "core/orders/review_service.h"
#include "core/parcels/parcel_service.h"
#include "core/promises/promise_service.h"
#include "core/reminders/reminder_service.h"
#include "core/reviews/review_case_service.h"
#include "core/settings/case_rules_reader.h"
#include "core/settings/case_rules_service.h"
#include "core/settings/settings_reader.h"
#include "core/settings/settings_service.h"
#include "core/tasks/task_service.h"
#include "core/tickets/ticket_service.h"
#include "tests/support/guarded_acts.h"
#include "tests/support/talk.h"
#include "tests/support/temporary_folder.h"

using namespace core;
using namespace std::chrono_literals;
using agents::Actor;
using agents::Right;
using agents::Role;
using support::Roles;
using support::rolesThatAtLeastPropose;
using support::rolesWith;
using support::without;

namespace {

const Actor kBoss{"Boss"};
const Actor kColleague{"Colleague"};
const orders::OrderKey kOrder{1, "1001"};

/// Every service of cases on one shop, with an order that is on its way.
struct Shop : support::TalkingShop {
    support::TemporaryFolder folder;
    tasks::TaskService tasks{database, clock};
    notices::NoticeService notices{database, clock,
                                   [](auto, const auto&, const auto&) { return true; }};
    notices::OrderNotices orderNotices{database, clock, notices,
                                       [](auto) { return notices::NoticeSettings{}; },
                                       [] { return notices::defaultCouriers(); }};
    promises::PromiseService promises{database, clock};
    parcels::ParcelService parcels{
        database,
        clock,
        [](auto) { return parcels::defaultParcelRules(); },
        tasks,
        notices,
        {.requestChange = [](const auto&, auto, const auto&,
                             const auto&) { return std::optional<parcels::ParcelError>(); },
         .requestCompensation = [](const auto&, auto, const auto&, const auto&) { return true; },
         .saveRules = [](auto, const auto&, const auto&) { return true; }}};
    reminders::ReminderService reminders{
        database, clock, [](auto) { return reminders::defaultReminderRules(); }, notices,
        [](auto, const auto&, const auto&) { return true; }};
    tickets::TicketService tickets{
        database,
        clock,
        notices,
        {.dutyLead = [] { return std::string("Mei"); },
         .addNote = [](auto, const auto&, const auto&) {},
         .makePromise = [](const auto&, const auto&, auto, const auto&) {}}};
    complaints::ComplaintService complaints{
        database,
        clock,
        [](auto) { return complaints::defaultComplaintRules(); },
        {tasks, notices,
         [](const auto&, const auto&, const auto&) {
             return std::optional(complaints::FollowUp{"return", "5"});
         },
         [](const auto&) { return true; }, [](auto, const auto&, const auto&) { return true; }}};
    reviews::ReviewCaseService reviewCases{database, clock, {}, notices};
    customers::CustomerService customers{database, clock};
    attachments::AttachmentService attachments{database, folder.path() / "kept", clock,
                                               [] { return std::string("name"); }};
    knowledge::KnowledgeService knowledge{database, clock};
    knowledge::ReplyService replies{database, clock};
    knowledge::ReplyProposalService proposals{database, clock, replies};
    departments::DepartmentService departments{database, clock};
    settings::SettingsService settings{database, clock};
    settings::SettingsReader settingsReader{database};
    settings::CaseRulesService caseRules{database, clock};
    settings::CaseRulesReader caseRulesReader{database};
    handovers::HandoverService handovers{database, clock, [] { return std::string(32, 'a'); }};
    orders::AnnotationService annotations{database, clock};
    orders::ReviewService reviews{database, clock,
                                  [](auto) { return orders::defaultReviewRules(); }};
    applications::ApplicationService applications{
        database, clock, [](auto) { return applications::defaultApplicationRules(); }};

    Shop() {
        support::anOrder("1001").state(orders::OrderState::Shipped).buyer("陈小平").store(database);
        support::anOrder("1002").buyer("陈大平").store(database);
        database.execute(
            "UPDATE mirror_order SET tracking_no = 'SF1019151340747', courier = "
            "'顺丰速运', shipped_at = paid_at + 3600 WHERE order_no = '1001'");
        database.execute(
            "INSERT OR IGNORE INTO mirror_customer (shop_id, nick, order_count, "
            "paid_count, paid_fen) VALUES (1, '陈小平', 1, 1, 1), (1, '陈大平', 1, 1, "
            "1)");
    }

    promises::PromiseTarget promise(const std::string& owner = "Colleague",
                                    promises::PromiseEvent awaits = promises::PromiseEvent::Time) {
        return {promises
                    .make({.shop = 1,
                           .buyer = "陈小平",
                           .owner = owner,
                           .what = "回电",
                           .awaits = awaits,
                           .dueAt = now + 1h},
                          kBoss)
                    ->id};
    }
    parcels::ParcelCaseTarget parcel(const std::string& owner = "Colleague") {
        return {parcels
                    .open({.order = kOrder,
                           .kind = parcels::ParcelCaseKind::Lost,
                           .description = "没动",
                           .owner = owner},
                          kBoss)
                    ->id};
    }
    orders::OrderKey unpaid() {
        support::anOrder("3001").state(orders::OrderState::Unpaid).buyer("小满").store(database);
        database
            .prepare(
                "UPDATE mirror_order SET paid_at = NULL, created_at = ?1 WHERE order_no = "
                "'3001'")
            .run(now - 2h);
        return {1, "3001"};
    }
    reminders::Reminder reminded() {
        return *reminders.remind({.order = unpaid(),
                                  .cause = reminders::ReminderCause::Forgot,
                                  .method = reminders::ReminderMethod::Call,
                                  .text = "提醒"},
                                 kBoss);
    }
    tickets::TicketDraft ticketDraft() {
        return {.shop = 1,
                .conversation = talk("").id,
                .orderNumber = "1001",
                .buyer = "陈小平",
                .problem = "什么时候到",
                .progress = "已查"};
    }
    tickets::TicketTarget ticket(const std::string& owner = "Colleague") {
        return {tickets.create(ticketDraft(), {owner})->id};
    }
    tickets::TicketTarget handedTicket() {
        const auto made = ticket();
        REQUIRE(tickets.handOver(made, "仓库", kBoss));
        return made;
    }
    tickets::TicketTarget solvedTicket() {
        const auto made = ticket();
        database.execute("UPDATE work_ticket_item SET done_at = 1, done_by = 'x'");
        REQUIRE(tickets.solve(made, "已到", kBoss));
        return made;
    }
    notices::Notice notice(notices::NoticeKind kind = notices::NoticeKind::CaseProgress) {
        (void)talk("");
        return *notices.add({.about = {1, "order", "1001"},
                             .kind = kind,
                             .buyer = "陈小平",
                             .orderNumber = "1001",
                             .text = "您好",
                             .dueAt = now},
                            kBoss);
    }
    tasks::Task task(const std::string& owner = "Colleague") {
        return *tasks.add(
            {.about = {1, "order", "1001"}, .text = "回电", .owner = owner, .dueAt = now + 1h},
            kBoss);
    }
    complaints::ComplaintDraft complaintDraft() {
        return {.shop = 1,
                .receivedAt = now,
                .orderNumber = "1001",
                .buyer = "陈小平",
                .product = "茶杯",
                .matter = "碎了",
                .demand = "退款",
                .expectation = "今天",
                .owner = "Colleague"};
    }
    complaints::ComplaintTarget complaint(int steps = 0) {
        const complaints::ComplaintTarget made{complaints.receive(complaintDraft(), kBoss)->id};
        if (steps > 0) {
            REQUIRE(complaints.acknowledge(made, "抱歉", kBoss));
        }
        if (steps > 1) {
            REQUIRE(complaints.verify(made, {"1001", "11-18", "茶杯", "碎"}, kBoss));
        }
        if (steps > 2) {
            REQUIRE(
                complaints.investigate(made, "包装薄", complaints::ResponsibleParty::Shop, kBoss));
        }
        if (steps > 3) {
            REQUIRE(complaints.propose(made, remedies(), kColleague));
        }
        if (steps > 4) {
            REQUIRE(complaints.agree(made, 0, "可以", kBoss));
        }
        if (steps > 5) {
            REQUIRE(complaints.execute(made, kBoss));
        }
        if (steps > 6) {
            REQUIRE(complaints.tell(made, "已退", kBoss));
        }
        if (steps > 7) {
            REQUIRE(complaints.confirm(made, true, "满意", kBoss));
        }
        if (steps > 8) {
            REQUIRE(complaints.summarise(made, summary(), kBoss));
        }
        if (steps > 9) {
            REQUIRE(complaints.close(made, kBoss));
        }
        return made;
    }
    [[nodiscard]] complaints::ComplaintSummary summary() const {
        return {.cause = "包装",
                .improvement = "加厚",
                .improvementOwner = "王仓",
                .improvementDueAt = now + 9h};
    }
    [[nodiscard]] static std::vector<complaints::RemedyOption> remedies() {
        return {{.kind = complaints::RemedyKind::Refund,
                 .text = "退",
                 .amount = Fen{1'000},
                 .reason = "货损",
                 .isRecommended = true},
                {.kind = complaints::RemedyKind::Coupon,
                 .text = "券",
                 .amount = Fen{500},
                 .reason = "快"}};
    }
    reviews::ReviewRow reviewRow() const {
        return {.reviewNumber = "R1",
                .orderNumber = "1001",
                .buyer = "陈小平",
                .product = "茶杯",
                .rating = reviews::Rating::Bad,
                .text = "碎了",
                .reviewedAt = now - 1h};
    }
    reviews::ReviewCaseTarget review() { return {reviewCases.enter(1, reviewRow(), kBoss)->id}; }
    conversations::ConversationTarget talk(const std::string& owner) {
        const auto id = buyerSays("在吗").conversation;
        if (!owner.empty()) {
            REQUIRE(conversations.take({id}, {owner}));
        }
        return {id};
    }
    conversations::ConversationTarget closedTalk() {
        const auto target = talk("");
        REQUIRE(conversations.close(target,
                                    {.questionType = 22,
                                     .outcome = conversations::Outcome::InformationGiven,
                                     .solved = conversations::Solved::No,
                                     .summary = "催件"},
                                    kBoss));
        return target;
    }
    static knowledge::Reply reply(const std::string& owner) {
        knowledge::Reply made;
        made.title = "问候";
        made.body = "您好";
        made.owner = owner;
        return made;
    }
    knowledge::ReplyProposal proposal(const Actor& by = {"Wei", Role::Senior}) {
        return *proposals.propose(reply(""), by);
    }
    static knowledge::Article article() {
        knowledge::Article made;
        made.title = "退货政策";
        made.kind = knowledge::ArticleKind::Question;
        made.parts = {{knowledge::ArticlePart::Text, "七天"}};
        return made;
    }
    orders::OrderKey reviewed(const std::string& state = "waiting") {
        database
            .prepare(
                "INSERT INTO work_review (shop_id, order_no, state, hits, order_hash, "
                "entered_at) VALUES (1, '1002', ?1, '[]', 0, ?2)")
            .run(state, now);
        return {1, "1002"};
    }
    std::filesystem::path picture() {
        const auto path = folder.path() / "a.png";
        std::ofstream(path, std::ios::binary) << "\x89PNG\r\n\x1a\n0000";
        return path;
    }
};

using GuardedAct = support::GuardedAct<Shop>;
using Acts = std::vector<GuardedAct>;

const Roles kEverybody(std::begin(agents::kRoles), std::end(agents::kRoles));

/// Quality reads cases and changes none.
Roles workers() {
    return rolesWith(Right::WorkOnCases);
}
/// A senior gives away within the VIP and complaint queues only, and nobody knows here whose is
/// whose.
Roles givers() {
    return without(rolesWith(Right::Reassign), Role::Senior);
}

Acts promiseActs() {
    return {
        {"PromiseService::make", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.promises
                 .make({.shop = 1, .buyer = "陈小平", .what = "回电", .dueAt = shop.now + 1h},
                       actor)
                 .has_value();
         }},
        {"PromiseService::keep", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.promises.keep(shop.promise(), "", actor).has_value();
         }},
        {"PromiseService::giveUp", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.promises.giveUp(shop.promise(), "缺货", actor).has_value();
         }},
        {"PromiseService::withdraw", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.promises.withdraw(shop.promise(), "误记", actor).has_value();
         }},
        {"PromiseService::move", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.promises.move(shop.promise(), shop.now + 5h, "客户要求", actor)
                 .has_value();
         }},
        {"PromiseService::assign, a colleague's", givers(),
         [](Shop& shop, const Actor& actor) {
             return shop.promises.assign(shop.promise(), "Zhou", actor).has_value();
         }},
        {"PromiseService::assign, an own one", rolesWith(Right::HandOverOwn),
         [](Shop& shop, const Actor& actor) {
             return shop.promises.assign(shop.promise(actor.name), "Zhou", actor).has_value();
         }},
        {"PromiseService::tellHappened", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.promises
                 .tellHappened(shop.promise("Colleague", promises::PromiseEvent::Restocked), actor)
                 .has_value();
         }},
        {"PromiseService::reopen", workers(),
         [](Shop& shop, const Actor& actor) {
             const auto target = shop.promise();
             REQUIRE(shop.promises.keep(target, "", kBoss));
             return shop.promises.reopen(target, actor).has_value();
         }},
    };
}

Acts parcelActs() {
    using parcels::ContactParty;
    return {
        {"ParcelService::open", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.parcels
                 .open({.order = kOrder, .kind = parcels::ParcelCaseKind::Lost}, actor)
                 .has_value();
         }},
        {"ParcelService::contact", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.parcels.contact(shop.parcel(), ContactParty::Carrier, "催", actor)
                 .has_value();
         }},
        {"ParcelService::recordAnswer", workers(),
         [](Shop& shop, const Actor& actor) {
             const auto target = shop.parcel();
             REQUIRE(shop.parcels.contact(target, ContactParty::Carrier, "催", kBoss));
             return shop.parcels.recordAnswer(target, ContactParty::Carrier, "在途", actor)
                 .has_value();
         }},
        {"ParcelService::tell", workers(),
         [](Shop& shop, const Actor& actor) {
             (void)shop.talk("");
             const auto target = shop.parcel();
             shop.database.execute("UPDATE work_parcel_step SET done_at = 1, done_by = 'x'");
             return shop.parcels.tell(target, "在查", actor).has_value();
         }},
        {"ParcelService::tickStep", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.parcels.tickStep(shop.parcel(), 0, "", actor).has_value();
         }},
        {"ParcelService::compensate", rolesWith(Right::GrantCompensation),
         [](Shop& shop, const Actor& actor) {
             const auto target = parcels::ParcelCaseTarget{
                 shop.parcels
                     .open({.order = kOrder, .kind = parcels::ParcelCaseKind::Damaged}, kBoss)
                     ->id};
             return shop.parcels.compensate(target, Fen{500}, "138", actor).has_value();
         }},
        {"ParcelService::close", workers(),
         [](Shop& shop, const Actor& actor) {
             const auto target = shop.parcel();
             shop.database.execute("UPDATE work_parcel_step SET done_at = 1, done_by = 'x'");
             shop.database.execute("UPDATE work_parcel_case SET state = 'told'");
             return shop.parcels.close(target, "已到", actor).has_value();
         }},
        {"ParcelService::withdraw", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.parcels.withdraw(shop.parcel(), "误开", actor).has_value();
         }},
        {"ParcelService::reopen", workers(),
         [](Shop& shop, const Actor& actor) {
             const auto target = shop.parcel();
             REQUIRE(shop.parcels.withdraw(target, "误开", kBoss));
             return shop.parcels.reopen(target, actor).has_value();
         }},
        {"ParcelService::move", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.parcels.move(shop.parcel(), shop.now + 90h, actor).has_value();
         }},
        {"ParcelService::assign, a colleague's", givers(),
         [](Shop& shop, const Actor& actor) {
             return shop.parcels.assign(shop.parcel(), "Zhou", actor).has_value();
         }},
        {"ParcelService::assign, an own one", rolesWith(Right::HandOverOwn),
         [](Shop& shop, const Actor& actor) {
             return shop.parcels.assign(shop.parcel(actor.name), "Zhou", actor).has_value();
         }},
        {"ParcelService::urge", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.parcels.urge({1, "1002"}, actor).has_value();
         }},
        {"ParcelService::triage", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.parcels.triage(kOrder, parcels::TriageFinding::Moving, actor).has_value();
         }},
        {"ParcelService::correct", rolesThatAtLeastPropose(Right::ChangeAddress),
         [](Shop& shop, const Actor& actor) {
             return shop.parcels.correct(kOrder, parcels::AddressField::Address, "新地址", actor)
                 .has_value();
         }},
        {"ParcelService::setRules", rolesWith(Right::EditRules),
         [](Shop& shop, const Actor& actor) {
             return shop.parcels.setRules(1, parcels::defaultParcelRules(), actor).has_value();
         }},
        {"importTracking", rolesWith(Right::ImportFiles),
         [](Shop& shop, const Actor& actor) {
             jobs::JobContext job;
             const auto report = importing::importTracking(
                 shop.database, shop.clock, {1, shop.folder.path() / "absent.csv", 480min}, actor,
                 job);
             return report.refusal->problem != importing::FileProblem::NotAllowedForRole;
         }},
    };
}

Acts tellingActs() {
    return {
        {"ReminderService::remind", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.reminders
                 .remind({.order = shop.unpaid(),
                          .method = reminders::ReminderMethod::Call,
                          .text = "提醒"},
                         actor)
                 .has_value();
         }},
        {"ReminderService::remindAll", workers(),
         [](Shop& shop, const Actor& actor) {
             (void)shop.buyerSays("在吗", "小满");
             return !shop.reminders
                         .remindAll({shop.unpaid()}, reminders::ReminderCause::Forgot, actor)
                         .done.empty();
         }},
        {"ReminderService::noteResult", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.reminders
                 .noteResult(shop.reminded().id, 0, reminders::ReminderResult::WillPay,
                             reminders::ReminderCause::Forgot, "", actor)
                 .has_value();
         }},
        {"ReminderService::setRules", rolesWith(Right::EditRules),
         [](Shop& shop, const Actor& actor) {
             return shop.reminders.setRules(1, reminders::defaultReminderRules(), actor)
                 .has_value();
         }},
        {"NoticeService::edit", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.notices.edit(shop.notice().id, 0, "改", actor).has_value();
         }},
        {"NoticeService::send", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.notices.send(shop.notice().id, 0, actor).has_value();
         }},
        {"NoticeService::markCopied", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.notices.markCopied(shop.notice().id, 0, actor).has_value();
         }},
        {"NoticeService::takeBack", workers(),
         [](Shop& shop, const auto& actor) {
             const auto notice = shop.notice();
             (void)shop.notices.markCopied(notice.id, 0, agents::systemActor());
             return shop.notices.takeBack(notice.id, 0, actor).has_value();
         }},
        {"NoticeService::skip", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.notices.skip(shop.notice().id, 0, "不必", actor).has_value();
         }},
        {"NoticeService::advance", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.notices.advance(shop.notice().id, actor).has_value();
         }},
        {"OrderNotices::sendAll", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.orderNotices.sendAll({{shop.notice().id}}, actor).done.size() == 1;
         }},
        {"OrderNotices::copyAll", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.orderNotices.copyAll({{shop.notice().id}}, actor).done.size() == 1;
         }},
        {"OrderNotices::skipAll", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.orderNotices.skipAll({{shop.notice().id}}, "不必", actor).done.size() == 1;
         }},
        {"OrderNotices::recordConfirmation", workers(),
         [](Shop& shop, const Actor& actor) {
             const auto key = shop.reviewed("approved");
             return shop.orderNotices.recordConfirmation(key, "您好", actor).has_value();
         }},
        {"OrderNotices::answer", workers(),
         [](Shop& shop, const Actor& actor) {
             const auto notice = shop.notice(notices::NoticeKind::DeliveryFollowUp);
             shop.database.execute(
                 "UPDATE work_notice SET state = 'sent', closed_by = 'x', closed_at = 1");
             return shop.orderNotices
                 .answer({notice.id}, notices::NoticeAnswer::Satisfied, "", actor)
                 .has_value();
         }},
        {"TaskService::complete, a colleague's call-back", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.tasks.complete(shop.task().id, 0, "回了", actor).has_value();
         }},
        {"TaskService::complete, an own one", kEverybody,
         [](Shop& shop, const Actor& actor) {
             return shop.tasks.complete(shop.task(actor.name).id, 0, "回了", actor).has_value();
         }},
        {"TaskService::drop", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.tasks.drop(shop.task().id, 0, "不必", actor).has_value();
         }},
        {"TaskService::assign", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.tasks.assign(shop.task().id, 0, "Zhou", actor).has_value();
         }},
        {"TaskService::move", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.tasks.move(shop.task().id, 0, shop.now + 5h, actor).has_value();
         }},
    };
}

Acts ticketActs() {
    return {
        {"TicketService::create", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.tickets.create(shop.ticketDraft(), actor).has_value();
         }},
        {"TicketService::recordDone", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.tickets.recordDone(shop.ticketDraft(), "已答", actor).has_value();
         }},
        {"TicketService::edit", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.tickets.edit(shop.ticket(), {.problem = "别的", .progress = "查"}, actor)
                 .has_value();
         }},
        {"TicketService::assign, a colleague's", givers(),
         [](Shop& shop, const Actor& actor) {
             return shop.tickets.assign(shop.ticket(), "Zhou", actor).has_value();
         }},
        {"TicketService::assign, an own one", rolesWith(Right::HandOverOwn),
         [](Shop& shop, const Actor& actor) {
             return shop.tickets.assign(shop.ticket(actor.name), "Zhou", actor).has_value();
         }},
        {"TicketService::assignAll", givers(),
         [](Shop& shop, const Actor& actor) {
             return !shop.tickets.assignAll({shop.ticket()}, "Zhou", actor).done.empty();
         }},
        {"TicketService::checkItem", workers(),
         [](Shop& shop, const Actor& actor) {
             const auto target = shop.ticket();
             REQUIRE(shop.tickets.addItem(target, "问仓库", kBoss));
             return shop.tickets.checkItem(target, 1, true, actor).has_value();
         }},
        {"TicketService::addItem", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.tickets.addItem(shop.ticket(), "问仓库", actor).has_value();
         }},
        {"TicketService::escalate", rolesWith(Right::EscalateToDutyLead),
         [](Shop& shop, const Actor& actor) {
             return shop.tickets.escalate(shop.ticket(), actor).has_value();
         }},
        {"TicketService::handOver", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.tickets.handOver(shop.ticket(), "仓库", actor).has_value();
         }},
        {"TicketService::takeBack", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.tickets.takeBack(shop.handedTicket(), "自己查", actor).has_value();
         }},
        {"TicketService::answer", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.tickets.answer(shop.handedTicket(), "已发", actor).has_value();
         }},
        {"TicketService::answerAll", workers(),
         [](Shop& shop, const Actor& actor) {
             return !shop.tickets.answerAll({{shop.handedTicket().id, "已发"}}, actor).done.empty();
         }},
        {"TicketService::pause", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.tickets.pause(shop.ticket(), "等客户", actor).has_value();
         }},
        {"TicketService::resume", workers(),
         [](Shop& shop, const Actor& actor) {
             const auto target = shop.ticket();
             REQUIRE(shop.tickets.pause(target, "等客户", kBoss));
             return shop.tickets.resume(target, actor).has_value();
         }},
        {"TicketService::solve", workers(),
         [](Shop& shop, const Actor& actor) {
             const auto target = shop.ticket();
             shop.database.execute("UPDATE work_ticket_item SET done_at = 1, done_by = 'x'");
             return shop.tickets.solve(target, "已到", actor).has_value();
         }},
        {"TicketService::addBuyers", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.tickets.addBuyers(shop.ticket(), {{.buyer = "云上"}}, actor).has_value();
         }},
        {"TicketService::removeBuyer", workers(),
         [](Shop& shop, const Actor& actor) {
             const auto target = shop.ticket();
             REQUIRE(shop.tickets.addBuyers(target, {{.buyer = "云上"}}, kBoss));
             const auto position =
                 shop.database.integer("SELECT max(position) FROM work_ticket_concern");
             return shop.tickets.removeBuyer(target, position, "误", actor).has_value();
         }},
        {"TicketService::tell", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.tickets.tell(shop.solvedTicket(), actor).has_value();
         }},
        {"TicketService::tellByHand", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.tickets.tellByHand(shop.solvedTicket(), actor).has_value();
         }},
        {"TicketService::tellByPhone", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.tickets.tellByPhone(shop.solvedTicket(), "已告知", actor).has_value();
         }},
        {"TicketService::close", workers(),
         [](Shop& shop, const Actor& actor) {
             const auto target = shop.solvedTicket();
             REQUIRE(shop.tickets.tellByPhone(target, "已告知", kBoss));
             return shop.tickets.close(target, actor).has_value();
         }},
        {"TicketService::closeAll", workers(),
         [](Shop& shop, const Actor& actor) {
             const auto target = shop.solvedTicket();
             REQUIRE(shop.tickets.tellByPhone(target, "已告知", kBoss));
             return !shop.tickets.closeAll({target}, actor).done.empty();
         }},
        {"TicketService::reopen", workers(),
         [](Shop& shop, const Actor& actor) {
             const auto target = shop.solvedTicket();
             REQUIRE(shop.tickets.tellByPhone(target, "已告知", kBoss));
             REQUIRE(shop.tickets.close(target, kBoss));
             return shop.tickets.reopen(target, "又来", actor).has_value();
         }},
    };
}

/// By somebody else than who has it: an own complaint an agent may end too, which
/// complaint_policy_test tells.
Acts complaintActs() {
    using complaints::ResponsibleParty;
    const auto work = rolesWith(Right::CloseOwnComplaint);
    const auto others = rolesWith(Right::CloseAnyComplaint);
    return {
        {"ComplaintService::receive", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.complaints.receive(shop.complaintDraft(), actor).has_value();
         }},
        {"ComplaintService::edit", workers(),
         [](Shop& shop, const Actor& actor) {
             auto draft = shop.complaintDraft();
             draft.matter = "破了";
             return shop.complaints.edit(shop.complaint(), draft, actor).has_value();
         }},
        {"ComplaintService::changeLevel", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.complaints
                 .changeLevel(shop.complaint(), complaints::ComplaintLevel::Serious, actor)
                 .has_value();
         }},
        {"ComplaintService::acknowledge", work,
         [](Shop& shop, const Actor& actor) {
             return shop.complaints.acknowledge(shop.complaint(), "抱歉", actor).has_value();
         }},
        {"ComplaintService::verify", work,
         [](Shop& shop, const Actor& actor) {
             return shop.complaints.verify(shop.complaint(1), {"1", "2", "3", "4"}, actor)
                 .has_value();
         }},
        {"ComplaintService::ask", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.complaints.ask(shop.complaint(2), "仓库", "怎么包的", shop.now + 2h, actor)
                 .has_value();
         }},
        {"ComplaintService::investigate", work,
         [](Shop& shop, const Actor& actor) {
             return shop.complaints
                 .investigate(shop.complaint(2), "包装薄", ResponsibleParty::Shop, actor)
                 .has_value();
         }},
        {"ComplaintService::tellProgress", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.complaints.tellProgress(shop.complaint(2), "在查", actor).has_value();
         }},
        {"ComplaintService::propose", work,
         [](Shop& shop, const Actor& actor) {
             return shop.complaints.propose(shop.complaint(3), Shop::remedies(), actor).has_value();
         }},
        {"ComplaintService::negotiate", work,
         [](Shop& shop, const Actor& actor) {
             return shop.complaints.negotiate(shop.complaint(4), "太少", actor).has_value();
         }},
        {"ComplaintService::agree", work,
         [](Shop& shop, const Actor& actor) {
             return shop.complaints.agree(shop.complaint(4), 0, "可以", actor).has_value();
         }},
        {"ComplaintService::execute", work,
         [](Shop& shop, const Actor& actor) {
             return shop.complaints.execute(shop.complaint(5), actor).has_value();
         }},
        {"ComplaintService::tell", work,
         [](Shop& shop, const Actor& actor) {
             return shop.complaints.tell(shop.complaint(6), "已退", actor).has_value();
         }},
        {"ComplaintService::confirm", work,
         [](Shop& shop, const Actor& actor) {
             return shop.complaints.confirm(shop.complaint(7), true, "满意", actor).has_value();
         }},
        {"ComplaintService::recordAttempt", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.complaints.recordAttempt(shop.complaint(7), "电话", actor).has_value();
         }},
        {"ComplaintService::withdraw", work,
         [](Shop& shop, const Actor& actor) {
             return shop.complaints.withdraw(shop.complaint(4), "算了", actor).has_value();
         }},
        {"ComplaintService::summarise", work,
         [](Shop& shop, const Actor& actor) {
             return shop.complaints.summarise(shop.complaint(8), shop.summary(), actor).has_value();
         }},
        {"ComplaintService::tickStep", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.complaints.tickStep(shop.complaint(), 1, true, actor).has_value();
         }},
        {"ComplaintService::close, a colleague's", others,
         [](Shop& shop, const Actor& actor) {
             return shop.complaints.close(shop.complaint(9), actor).has_value();
         }},
        {"ComplaintService::reopen", rolesWith(Right::ReopenComplaint),
         [](Shop& shop, const Actor& actor) {
             return shop.complaints.reopen(shop.complaint(10), "又来", actor).has_value();
         }},
        {"ComplaintService::setRules", rolesWith(Right::EditRules),
         [](Shop& shop, const Actor& actor) {
             return shop.complaints.setRules(1, complaints::defaultComplaintRules(), actor)
                 .has_value();
         }},
    };
}

Acts reviewCaseActs() {
    const auto plan = [](Shop& shop) {
        return reviews::ContactPlan{.at = shop.now + 1h, .moment = "饭后", .judgment = "可改"};
    };
    return {
        {"ReviewCaseService::enter", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.reviewCases.enter(1, shop.reviewRow(), actor).has_value();
         }},
        {"ReviewCaseService::takeIn", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.reviewCases.takeIn(1, {shop.reviewRow()}, actor).has_value();
         }},
        {"ReviewCaseService::setCauses", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.reviewCases.setCauses(shop.review(), {reviews::Cause::Logistics}, actor)
                 .has_value();
         }},
        {"ReviewCaseService::plan", workers(),
         [plan](Shop& shop, const Actor& actor) {
             return shop.reviewCases.plan(shop.review(), plan(shop), actor).has_value();
         }},
        {"ReviewCaseService::recordAttempt", workers(),
         [plan](Shop& shop, const Actor& actor) {
             const auto target = shop.review();
             REQUIRE(shop.reviewCases.plan(target, plan(shop), kBoss));
             return shop.reviewCases.recordAttempt(target, "电话", actor).has_value();
         }},
        {"ReviewCaseService::contact", workers(),
         [plan](Shop& shop, const Actor& actor) {
             const auto target = shop.review();
             REQUIRE(shop.reviewCases.plan(target, plan(shop), kBoss));
             return shop.reviewCases.contact(target, "愿意谈", actor).has_value();
         }},
        {"ReviewCaseService::settle", workers(),
         [plan](Shop& shop, const Actor& actor) {
             const auto target = shop.review();
             REQUIRE(shop.reviewCases.plan(target, plan(shop), kBoss));
             REQUIRE(shop.reviewCases.contact(target, "愿意谈", kBoss));
             return shop.reviewCases.settle(target, true, "补发", actor).has_value();
         }},
        {"ReviewCaseService::reply", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.reviewCases.reply(shop.review(), "抱歉", actor).has_value();
         }},
    };
}

Acts buyerActs() {
    const std::string nick = "陈小平";
    return {
        {"CustomerService::setNote", workers(),
         [nick](Shop& shop, const Actor& actor) {
             return shop.customers.setNote(1, nick, "急", actor).has_value();
         }},
        {"CustomerService::setTags", workers(),
         [nick](Shop& shop, const Actor& actor) {
             return shop.customers.setTags(1, nick, {"急"}, actor).has_value();
         }},
        {"CustomerService::setContactGroup", workers(),
         [nick](Shop& shop, const Actor& actor) {
             return shop.customers.setContactGroup(1, nick, "甲", actor).has_value();
         }},
        {"CustomerService::setPersonality", workers(),
         [nick](Shop& shop, const Actor& actor) {
             return shop.customers.setPersonality(1, nick, customers::Personality{}, actor)
                 .has_value();
         }},
        {"CustomerService::setBehaviour", workers(),
         [nick](Shop& shop, const Actor& actor) {
             return shop.customers.setBehaviour(1, nick, customers::Behaviour{}, actor).has_value();
         }},
        {"CustomerService::setExperience", workers(),
         [nick](Shop& shop, const Actor& actor) {
             return shop.customers.setExperience(1, nick, customers::Experience::Veteran, actor)
                 .has_value();
         }},
        {"CustomerService::merge", workers(),
         [nick](Shop& shop, const Actor& actor) {
             return shop.customers.merge(1, "陈大平", nick, actor).has_value();
         }},
        {"CustomerService::undoMerge", workers(),
         [nick](Shop& shop, const Actor& actor) {
             REQUIRE(shop.customers.merge(1, "陈大平", nick, kBoss));
             return shop.customers.undoMerge(1, "陈大平", actor).has_value();
         }},
        {"CustomerService::keepApart", workers(),
         [nick](Shop& shop, const Actor& actor) {
             return shop.customers.keepApart(1, "陈大平", nick, actor).has_value();
         }},
        {"AttachmentService::add", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.attachments.add({1, "return", "3"}, shop.picture(), actor).has_value();
         }},
        {"AttachmentService::remove", workers(),
         [](Shop& shop, const Actor& actor) {
             const auto made = shop.attachments.add({1, "return", "3"}, shop.picture(), kBoss);
             REQUIRE(made);
             return shop.attachments.remove(made->id, actor).has_value();
         }},
        {"AnnotationService::addNote", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.annotations.addNote(kOrder, "急", actor).has_value();
         }},
        {"AnnotationService::setFlag", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.annotations.setFlag(kOrder, orders::OrderFlag::Red, true, actor)
                 .has_value();
         }},
        {"AnnotationService::setFlags", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.annotations.setFlags({kOrder}, orders::OrderFlag::Red, true, actor)
                        .size() == 1;
         }},
        {"ReviewService::recordAnswer", rolesThatAtLeastPropose(Right::ReviewSpecialOrder),
         [](Shop& shop, const Actor& actor) {
             const auto key = shop.reviewed();
             REQUIRE(shop.reviews.ask({key}, "颜色?", kBoss));
             return shop.reviews.recordAnswer({key}, "红", actor).has_value();
         }},
        {"ReviewService::release", rolesThatAtLeastPropose(Right::ReviewSpecialOrder),
         [](Shop& shop, const Actor& actor) {
             const auto key = shop.reviewed();
             REQUIRE(shop.reviews.hold({key}, shop.now + 1h, "等", kBoss));
             return shop.reviews.release({key}, actor).has_value();
         }},
        {"ReviewService::recall", rolesWith(Right::ReviewOrder),
         [](Shop& shop, const Actor& actor) {
             return shop.reviews.recall({shop.reviewed("auto_passed")}, "有疑", actor).has_value();
         }},
        {"ApplicationService::withdraw, an own one", kEverybody,
         [](Shop& shop, const Actor& actor) {
             const auto made =
                 shop.applications.request({.shop = 1,
                                            .kind = applications::ApplicationKind::CashBack,
                                            .buyer = "云上",
                                            .fields = {{"sum", "4000"}, {"account", "138"}},
                                            .reason = "晒图"},
                                           {actor.name});
             REQUIRE(made);
             return shop.applications.withdraw({made->id}, "算了", actor).has_value();
         }},
        {"HandoverService::acknowledgeAll", rolesWith(Right::HandOverOwn),
         [](Shop& shop, const Actor& actor) {
             const auto pack = shop.handovers.make("", "看一眼", kColleague);
             return shop.handovers.acknowledgeAll(pack->id, actor).has_value();
         }},
        {"HandoverService::exportFile", rolesWith(Right::HandOverOwn),
         [](Shop& shop, const Actor& actor) {
             const auto pack = shop.handovers.make("", "看一眼", {actor.name});
             return shop.handovers.exportFile(pack->id, shop.folder.path() / "pack.json", actor)
                 .has_value();
         }},
    };
}

Acts talkActs() {
    using conversations::ConversationTarget;
    const auto onTalk = [](auto act) {
        return [act](Shop& shop, const Actor& actor) {
            return act(shop, shop.talk(actor.name), actor).has_value();
        };
    };
    return {
        {"ConversationService::wake", workers(),
         [](Shop& shop, const Actor& actor) {
             const auto target = shop.talk("");
             REQUIRE(shop.conversations.snooze(target, conversations::SnoozeFor::Reply,
                                               std::nullopt, kBoss));
             return shop.conversations.wake(target, actor).has_value();
         }},
        {"ConversationService::close", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.conversations
                 .close(shop.talk(actor.name),
                        {.questionType = 22,
                         .outcome = conversations::Outcome::InformationGiven,
                         .solved = conversations::Solved::No,
                         .summary = "催件"},
                        actor)
                 .has_value();
         }},
        {"ConversationService::reopen", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.conversations.reopen(shop.closedTalk(), actor).has_value();
         }},
        {"ClassificationService::setQuestionType", workers(),
         onTalk([](Shop& shop, ConversationTarget target, const Actor& actor) {
             return shop.classification.setQuestionType(target, 22, actor);
         })},
        {"ClassificationService::setProblemType", workers(),
         onTalk([](Shop& shop, ConversationTarget target, const Actor& actor) {
             return shop.classification.setProblemType(
                 target, conversations::ProblemType::ServiceFailure, actor);
         })},
        {"ClassificationService::setTags", workers(),
         onTalk([](Shop& shop, ConversationTarget target, const Actor& actor) {
             return shop.classification.setTags(target, {"急"}, actor);
         })},
        {"ClassificationService::setInvited", workers(),
         onTalk([](Shop& shop, ConversationTarget target, const Actor& actor) {
             return shop.classification.setInvited(target, true, actor);
         })},
        {"ClassificationService::setAbusive", workers(),
         onTalk([](Shop& shop, ConversationTarget target, const Actor& actor) {
             return shop.classification.setAbusive(target, true, actor);
         })},
        {"ClassificationService::correctStep", workers(),
         onTalk([](Shop& shop, ConversationTarget target, const Actor& actor) {
             return shop.classification.correctStep(target, conversations::Step::Greet, true,
                                                    actor);
         })},
        {"ClassificationService::setNeed", workers(),
         onTalk([](Shop& shop, ConversationTarget target, const Actor& actor) {
             return shop.classification.setNeed(target, "purpose", "送人", actor);
         })},
        {"ClassificationService::rate", workers(),
         onTalk([](Shop& shop, ConversationTarget target, const Actor& actor) {
             return shop.classification.rate(target, 5, std::nullopt, actor);
         })},
        {"ClassificationService::linkOrder", workers(),
         onTalk([](Shop& shop, ConversationTarget target, const Actor& actor) {
             return shop.classification.linkOrder(target, {1, "1002"}, actor);
         })},
        {"ClassificationService::unlinkOrder", workers(),
         onTalk([](Shop& shop, ConversationTarget target, const Actor& actor) {
             REQUIRE(shop.classification.linkOrder(target, {1, "1002"}, kBoss));
             return shop.classification.unlinkOrder(target, {1, "1002"}, actor);
         })},
        {"ClassificationService::addNote", workers(),
         onTalk([](Shop& shop, ConversationTarget target, const Actor& actor) {
             return shop.classification.addNote(target, "急", actor);
         })},
        {"ClassificationService::saveQuestionType", rolesWith(Right::EditRules),
         [](Shop& shop, const Actor& actor) {
             return shop.classification.saveQuestionType({.name = "其它问题"}, actor).has_value();
         }},
        {"MessageService::record", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.messages
                 .record({.shop = 1,
                          .channel = "phone",
                          .buyer = "云上",
                          .contact = {.rangAt = shop.now - 1h},
                          .question = "到了没"},
                         actor)
                 .has_value();
         }},
        {"OutboxService::withdraw", workers(),
         [](Shop& shop, const Actor& actor) {
             const auto sent = shop.outbox.queue({.conversation = shop.talk("").id, .text = "您好"},
                                                 {actor.name});
             REQUIRE(sent);
             return shop.outbox.withdraw(sent->ownId, actor).has_value();
         }},
        {"OutboxService::handOverByHand", workers(),
         [](Shop& shop, const Actor& actor) {
             const auto sent =
                 shop.outbox.queue({.conversation = shop.talk("").id, .text = "您好"}, kBoss);
             REQUIRE(sent);
             return shop.outbox.handOverByHand(sent->ownId, actor).has_value();
         }},
        {"OutboxService::queueByHand", workers(),
         [](Shop& shop, const Actor& actor) {
             return shop.outbox
                 .queueByHand({.conversation = shop.talk("").id, .text = "您好"}, actor)
                 .has_value();
         }},
    };
}

Acts knowledgeActs() {
    const auto shared = rolesWith(Right::EditSharedReplies);
    return {
        {"KnowledgeService::save, a product", shared,
         [](Shop& shop, const Actor& actor) {
             knowledge::Product product;
             product.code = "A1";
             product.title = "茶杯";
             return shop.knowledge.save(product, actor).has_value();
         }},
        {"KnowledgeService::save, a promotion", shared,
         [](Shop& shop, const Actor& actor) {
             knowledge::Promotion promotion;
             promotion.title = "满减";
             promotion.text = "满199减20";
             promotion.validFrom = shop.now;
             promotion.validUntil = shop.now + 48h;
             return shop.knowledge.save(promotion, actor).has_value();
         }},
        {"KnowledgeService::save, a macro", shared,
         [](Shop& shop, const Actor& actor) {
             knowledge::Macro macro;
             macro.title = "收尾";
             macro.reply = "再见";
             return shop.knowledge.save(macro, actor).has_value();
         }},
        {"KnowledgeService::setArchived", shared,
         [](Shop& shop, const Actor& actor) {
             const auto made = shop.knowledge.save(Shop::article(), kBoss);
             REQUIRE(made);
             return shop.knowledge
                 .setArchived(knowledge::KnowledgeKind::Article, made->id, true, actor)
                 .has_value();
         }},
        {"KnowledgeService::confirmReview", shared,
         [](Shop& shop, const Actor& actor) {
             const auto made = shop.knowledge.save(Shop::article(), kBoss);
             return shop.knowledge.confirmReview(made->id, shop.now + 720h, actor).has_value();
         }},
        {"KnowledgeService::addAll", shared,
         [](Shop& shop, const Actor& actor) {
             return shop.knowledge.addAll({Shop::article()}, {}, actor) == 1;
         }},
        {"KnowledgeService::countArticleUse", kEverybody,
         [](Shop& shop, const Actor& actor) {
             const auto made = shop.knowledge.save(Shop::article(), kBoss);
             return shop.knowledge.countArticleUse(made->id, actor).has_value();
         }},
        {"ReplyService::setArchived, everybody's", shared,
         [](Shop& shop, const Actor& actor) {
             const auto made = shop.replies.save(Shop::reply(""), kBoss);
             return shop.replies.setArchived(made->id, true, actor).has_value();
         }},
        {"ReplyService::moveFolder", shared,
         [](Shop& shop, const Actor& actor) {
             auto reply = Shop::reply("");
             reply.folder = "旧";
             REQUIRE(shop.replies.save(reply, kBoss));
             const auto moved = shop.replies.moveFolder("旧", "新", actor);
             return moved && *moved == 1;
         }},
        {"ReplyProposalService::propose",
         {Role::Senior, Role::Quality},
         [](Shop& shop, const Actor& actor) {
             return shop.proposals.propose(Shop::reply(""), actor).has_value();
         }},
        {"ReplyProposalService::accept", shared,
         [](Shop& shop, const Actor& actor) {
             return shop.proposals.accept(shop.proposal().id, actor).has_value();
         }},
        {"ReplyProposalService::decline", shared,
         [](Shop& shop, const Actor& actor) {
             return shop.proposals.decline(shop.proposal().id, "重复", actor).has_value();
         }},
        {"ReplyProposalService::withdraw, a colleague's",
         {},
         [](Shop& shop, const Actor& actor) {
             return shop.proposals.withdraw(shop.proposal().id, actor).has_value();
         }},
    };
}

Acts settingsActs() {
    const auto rules = rolesWith(Right::EditRules);
    return {
        {"DepartmentService::save", rules,
         [](Shop& shop, const Actor& actor) {
             auto all = departments::defaultDepartments();
             all.front().contact = "分机8";
             return shop.departments.save(all, actor).has_value();
         }},
        {"SettingsService::renameShop", rules,
         [](Shop& shop, const Actor& actor) {
             return shop.settings.renameShop(1, "新名", actor).has_value();
         }},
        {"SettingsService::setTexts", rules,
         [](Shop& shop, const Actor& actor) {
             auto texts = shop.settingsReader.texts(1);
             texts.confirmation += "!";
             return shop.settings.setTexts(1, texts, actor).has_value();
         }},
        {"SettingsService::setTierRule", rules,
         [](Shop& shop, const Actor& actor) {
             return shop.settings.setTierRule(1, {.vipFromPaidOrders = 50}, actor).has_value();
         }},
        {"SettingsService::setGuardRules", rules,
         [](Shop& shop, const Actor& actor) {
             auto guard = shop.settingsReader.guardRules(1);
             guard.paragraphLimit += 1;
             return shop.settings.setGuardRules(1, guard, actor).has_value();
         }},
        {"SettingsService::setNoticeRules", rules,
         [](Shop& shop, const Actor& actor) {
             auto notice = shop.settingsReader.noticeRules(1);
             notice.quiet.from += 1min;
             return shop.settings.setNoticeRules(1, notice, actor).has_value();
         }},
        {"SettingsService::setCouriers", rules,
         [](Shop& shop, const Actor& actor) {
             return shop.settings
                 .setCouriers({{.name = "快", .link = "https://k.cn/{number}"}}, actor)
                 .has_value();
         }},
        {"SettingsService::setBenefitHints", rules,
         [](Shop& shop, const Actor& actor) {
             return shop.settings.setBenefitHints(1, {.newBuyer = "包邮"}, actor).has_value();
         }},
        {"SettingsService::setStatisticsSettings", rules,
         [](Shop& shop, const Actor& actor) {
             auto statistics = shop.settingsReader.statisticsSettings();
             statistics.repeatDays += std::chrono::days{1};
             return shop.settings.setStatisticsSettings(statistics, actor).has_value();
         }},
        {"SettingsService::setReturnDueRules", rules,
         [](Shop& shop, const Actor& actor) {
             auto due = shop.settingsReader.returnDueRules(1);
             due.refund += 1h;
             return shop.settings.setReturnDueRules(1, due, actor).has_value();
         }},
        {"SettingsService::setPromptCards", rules,
         [](Shop& shop, const Actor& actor) {
             auto cards = shop.settingsReader.promptCards(1);
             cards.budget += "?";
             return shop.settings.setPromptCards(1, cards, actor).has_value();
         }},
        {"SettingsService::setReturnPolicy", rules,
         [](Shop& shop, const Actor& actor) {
             auto policy = shop.settingsReader.returnPolicy(1);
             policy.needsEvidence = !policy.needsEvidence;
             return shop.settings.setReturnPolicy(1, policy, actor).has_value();
         }},
        {"SettingsService::setWorkingCalendar", rules,
         [](Shop& shop, const Actor& actor) {
             auto calendar = shop.settingsReader.workingCalendar(1);
             calendar.holidays.insert("2027-05-06");
             return shop.settings.setWorkingCalendar(1, calendar, actor).has_value();
         }},
        {"SettingsService::setAgentName", rolesWith(Right::EditAgents),
         [](Shop& shop, const Actor& actor) {
             return shop.settings.setAgentName("小林", actor).has_value();
         }},
        {"SettingsService::setAlarms", kEverybody,
         [](Shop& shop, const Actor& actor) {
             auto alarms = shop.settingsReader.alarms();
             alarms.onlyMine = !alarms.onlyMine;
             return shop.settings.setAlarms(alarms, actor).has_value();
         }},
        {"CaseRulesService::setParcelRules", rules,
         [](Shop& shop, const Actor& actor) {
             auto parcel = shop.caseRulesReader.parcelRules(1);
             parcel.warehouseDepartment = "物流";
             return shop.caseRules.setParcelRules(1, parcel, actor).has_value();
         }},
        {"CaseRulesService::setReminderRules", rules,
         [](Shop& shop, const Actor& actor) {
             auto reminder = shop.caseRulesReader.reminderRules(1);
             reminder.mostPerOrder += 1;
             return shop.caseRules.setReminderRules(1, reminder, actor).has_value();
         }},
        {"CaseRulesService::setComplaintRules", rules,
         [](Shop& shop, const Actor& actor) {
             auto complaint = shop.caseRulesReader.complaintRules(1);
             complaint.repeatDays += 1;
             return shop.caseRules.setComplaintRules(1, complaint, actor).has_value();
         }},
        {"CaseRulesService::setInvitationRules", rules,
         [](Shop& shop, const Actor& actor) {
             auto invitation = shop.caseRulesReader.invitationRules(1);
             invitation.leastPaid = Fen{100};
             return shop.caseRules.setInvitationRules(1, invitation, actor).has_value();
         }},
        {"CaseRulesService::setAppraisalRules", rules,
         [](Shop& shop, const Actor& actor) {
             return shop.caseRules.setAppraisalRules(shop.caseRulesReader.appraisalRules(), actor)
                 .has_value();
         }},
        {"CaseRulesService::setReturnNotices, a shared text", rolesWith(Right::EditSharedReplies),
         [](Shop& shop, const Actor& actor) {
             return shop.caseRules.setReturnNotices(1, returns::defaultNoticeTexts(), actor)
                 .has_value();
         }},
        {"CaseRulesService::setQualityRules", rules,
         [](Shop& shop, const Actor& actor) {
             auto quality = shop.caseRulesReader.qualityRules(1);
             quality.card.passMark = 50;
             return shop.caseRules.setQualityRules(1, quality, actor).has_value();
         }},
    };
}

}  // namespace

TEST_CASE("each act on promises is done by exactly the roles that may") {
    CHECK(support::checkEachRole(promiseActs(), "Lin") > 0);
}

TEST_CASE("each act on parcels is done by exactly the roles that may") {
    CHECK(support::checkEachRole(parcelActs(), "Lin") > 0);
}

TEST_CASE("each act on reminders, notices and tasks is done by exactly the roles that may") {
    CHECK(support::checkEachRole(tellingActs(), "Lin") > 0);
}

TEST_CASE("each act on tickets is done by exactly the roles that may") {
    CHECK(support::checkEachRole(ticketActs(), "Lin") > 0);
}

TEST_CASE("each act on complaints is done by exactly the roles that may") {
    CHECK(support::checkEachRole(complaintActs(), "Lin") > 0);
}

TEST_CASE("each act on buyers' reviews is done by exactly the roles that may") {
    CHECK(support::checkEachRole(reviewCaseActs(), "Lin") > 0);
}

TEST_CASE("each act on buyers, evidence and orders is done by exactly the roles that may") {
    CHECK(support::checkEachRole(buyerActs(), "Lin") > 0);
}

TEST_CASE("each act on conversations is done by exactly the roles that may") {
    CHECK(support::checkEachRole(talkActs(), "Lin") > 0);
}

TEST_CASE("each act on replies and articles is done by exactly the roles that may") {
    CHECK(support::checkEachRole(knowledgeActs(), "Lin") > 0);
}

TEST_CASE("each act on rules is done by exactly the roles that may") {
    CHECK(support::checkEachRole(settingsActs(), "Lin") > 0);
}

namespace {

std::string contentOf(const std::filesystem::path& file) {
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// Each public act of a service: what an actor is handed to, as `Class::method`.
std::set<std::string> actsOf(const std::filesystem::path& header) {
    std::set<std::string> acts;
    const auto text = contentOf(header);
    static const std::regex kClass(R"(class (\w+) final \{)");
    static const std::regex kMethod(
        R"(\b(\w+)\(([^()]*\b(?:agents::)?Actor& actor\b[^()]*)\)[^;{]*;)");
    std::smatch found;
    for (auto from = text.cbegin(); std::regex_search(from, text.cend(), found, kClass);) {
        const std::string name = found[1];
        from = found.suffix().first;
        const std::string rest(from, text.cend());
        const auto body = rest.substr(0, std::min(rest.find("private:"), rest.find("\n};")));
        for (std::sregex_iterator method(body.begin(), body.end(), kMethod), end; method != end;
             ++method) {
            // A port is no act.
            if ((*method)[1] != "void" && (*method)[1] != "bool") {
                acts.insert(name + "::" + (*method)[1].str());
            }
        }
    }
    return acts;
}

/// The tests that call the acts of a service with each role, where it is not one of those here;
/// each calls them by name.
const std::map<std::string, std::vector<std::string>> kElsewhere{
    {"AgentService", {"agents/enforcement_test.cpp", "agents/agent_service_test.cpp"}},
    {"AnnotationService", {"agents/enforcement_test.cpp"}},
    {"AppraisalService", {"appraisals/appraisal_service_test.cpp"}},
    {"ApplicationService", {"agents/enforcement_test.cpp"}},
    {"BackupService", {"backups/restore_test.cpp"}},
    {"ColumnMapService", {"agents/enforcement_test.cpp"}},
    {"ComplaintService", {"complaints/complaint_service_test.cpp"}},
    {"ConversationService",
     {"agents/enforcement_test.cpp", "conversations/conversation_service_test.cpp"}},
    {"ErasureService", {"agents/enforcement_test.cpp", "erasure/erasure_service_test.cpp"}},
    {"ExclusionService", {"stats/statistics_reader_test.cpp"}},
    {"HandoffService", {"agents/enforcement_test.cpp"}},
    {"HandoverService", {"agents/enforcement_test.cpp", "handovers/handover_service_test.cpp"}},
    {"HonourService", {"appraisals/appraisal_service_test.cpp"}},
    {"InvitationService", {"reviews/invitation_test.cpp"}},
    {"KpiService", {"stats/kpi_report_test.cpp"}},
    {"LearningService", {"learning/learning_service_test.cpp"}},
    {"OutboxService", {"agents/enforcement_test.cpp"}},
    {"PrivacyService", {"agents/enforcement_test.cpp"}},
    {"QualityService", {"agents/enforcement_test.cpp"}},
    {"RejectedRowsService", {"importing/rejected_rows_test.cpp"}},
    {"ReplyService", {"agents/enforcement_test.cpp"}},
    {"ReportService", {"reports/report_service_test.cpp"}},
    {"RequestService", {"agents/refund_enforcement_test.cpp", "requests/request_service_test.cpp"}},
    {"ReturnHandoffService", {"returns/return_handoff_service_test.cpp"}},
    {"ReturnService", {"agents/refund_enforcement_test.cpp", "returns/return_matrix_test.cpp"}},
    {"ReviewCaseService", {"reviews/review_case_service_test.cpp"}},
    {"ReviewService", {"agents/enforcement_test.cpp"}},
    {"SettingsService", {"agents/enforcement_test.cpp"}},
    {"ShiftService", {"shifts/shift_service_test.cpp"}},
    {"TeamService", {"team/team_service_test.cpp"}},
};

/// Acts of the program itself or of a channel, and what no right guards.
const std::set<std::string> kNobodys{
    // A channel delivers, an import and a watched folder go on by themselves.
    "MessageService::receive", "MessageService::mapAccount", "SurveyService::takeIn",
    "TrackingService::finish", "ImportService::run",
    // Parts of an act of another service, which asks.
    "NoticeService::add", "TaskService::add", "ReturnService::dropSignaturesOf",
    "RequestService::dropSignaturesOf",
    // report_policy_test and request_policy_test tell who, by the action; a nomination is
    // everybody's.
    "ReportService::comment", "RequestService::fail", "QualityService::nominate",
    // The own sign-out, the own favourite and the use of a text.
    "AgentService::leave", "ReplyService::setFavourite", "ReplyService::countUse",
    "KnowledgeService::countMacroUse", "SettingsService::setSetUp",
    "SettingsService::setReviewedRules"};

}  // namespace

TEST_CASE("no act of a service is left out of the matrix of roles") {
    const std::filesystem::path root(KEFU_SOURCE_DIR);
    const auto here = contentOf(root / "tests/core/agents/case_enforcement_test.cpp");
    std::size_t acts = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root / "core")) {
        const auto file = entry.path().filename().string();
        if (!file.ends_with("_service.h") && file != "order_notices.h") {
            continue;
        }
        for (const auto& act : actsOf(entry.path())) {
            ++acts;
            const auto service = act.substr(0, act.find(':'));
            const auto call = '.' + act.substr(act.rfind(':') + 1) + '(';
            bool isCalled = kNobodys.contains(act) || here.find('"' + act) != std::string::npos;
            if (const auto found = kElsewhere.find(service); found != kElsewhere.end()) {
                for (const auto& test : found->second) {
                    isCalled = isCalled || contentOf(root / "tests/core" / test).find(call) !=
                                               std::string::npos;
                }
            }
            INFO(act);
            CHECK(isCalled);
        }
    }
    CHECK(acts > 250);
}
