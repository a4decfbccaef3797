#include "core/worklist/worklist_reader.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <map>
#include <random>
#include <set>

#include "core/agents/agent_service.h"
#include "core/complaints/complaint_service.h"
#include "core/learning/learning_service.h"
#include "core/notices/notice_service.h"
#include "core/parcels/parcel_reader.h"
#include "core/reviews/review_case_service.h"
#include "core/tasks/task_service.h"
#include "tests/support/catch.h"
#include "tests/support/talk.h"

namespace {

using namespace core::worklist;
using namespace std::chrono_literals;
using core::Fen;

struct Shop : support::TalkingShop {
    core::tasks::TaskService tasks{database, clock};
    core::notices::NoticeService notices{database, clock,
                                         [](auto, const auto&, const auto&) { return true; }};
    core::complaints::ComplaintService complaints{
        database,
        clock,
        [](auto) { return core::complaints::defaultComplaintRules(); },
        {tasks, notices, [](const auto&, const auto&, const auto&) { return std::nullopt; },
         [](const auto&) { return true; }}};
    WorklistReader worklist{database};

    core::complaints::ComplaintId complain() {
        return complaints
            .receive({.shop = 1,
                      .receivedAt = now,
                      .buyer = "小鹿",
                      .matter = "杯子碎了",
                      .demand = "退款"},
                     lin)
            .
            operator*()
            .id;
    }
    void task(const std::string& owner, std::chrono::minutes within) {
        REQUIRE(tasks.add({.about = {1, "parcel", "7"},
                           .kind = core::tasks::TaskKind::CallBack,
                           .text = "call back",
                           .owner = owner,
                           .department = {},
                           .dueAt = now + within},
                          lin));
    }
};

}  // namespace

TEST_CASE("what waits comes by limit and value, with why it is there") {
    Shop shop;
    const auto talk = shop.buyerSays("在吗").conversation;
    const auto complaint = shop.complain();
    shop.task("Lin", 2h);
    shop.task("Wang", 5min);
    const auto list = shop.worklist.read({.owner = "Lin"}, shop.now);
    REQUIRE(list.items.size() == 3);
    CHECK(list.items[0].kind == WorkKind::Conversation);
    CHECK(list.items[0].id == talk);
    CHECK(list.items[0].reason == WorkReason::BuyerWaits);
    CHECK(list.items[0].dueAt == shop.now + 180s);
    CHECK(list.items[1].kind == WorkKind::Complaint);
    CHECK(list.items[1].id == complaint);
    CHECK(list.items[1].reason == WorkReason::FirstAnswerDue);
    CHECK(list.items[2].kind == WorkKind::Task);
    CHECK(list.items[2].aboutKind == "parcel");
    CHECK(list.counts.at(WorkKind::Task) == 1);
    CHECK(list.dueSoon == 2);
    CHECK(list.overdue == 0);

    CHECK(shop.worklist.read({}, shop.now).items.size() == 4);
    const auto only = shop.worklist.read({.owner = "Lin", .kind = WorkKind::Complaint}, shop.now);
    CHECK(only.items.size() == 1);
    CHECK(only.counts.at(WorkKind::Conversation) == 1);
    shop.later(1h);
    CHECK(shop.worklist.read({.owner = "Lin"}, shop.now).overdue == 2);
}

TEST_CASE("reviews wait by the clock of their rating, and a shop's limits move complaints") {
    using core::reviews::Rating;
    Shop shop;
    core::reviews::ReviewCaseService reviews(shop.database, shop.clock, {}, shop.notices);
    const auto enter = [&](Rating rating, const std::string& number, std::chrono::hours ago) {
        return reviews
            .enter(1,
                   {.reviewNumber = number,
                    .buyer = "小鹿",
                    .rating = rating,
                    .text = "内容",
                    .reviewedAt = shop.now - ago},
                   shop.lin)
            .
            operator*()
            .id;
    };
    const auto good = enter(Rating::Good, "R1", 10h);
    const auto bad = enter(Rating::Bad, "R2", 3h);
    enter(Rating::Middle, "R3", 1h);
    const auto list = shop.worklist.read({.owner = "Lin"}, shop.now);
    REQUIRE(list.items.size() == 3);
    CHECK(list.items[0].kind == WorkKind::BuyerReview);
    CHECK(list.items[0].id == bad);
    CHECK(list.items[0].reason == WorkReason::ContactReviewer);
    CHECK(list.items[0].dueAt == shop.now - 1h);
    CHECK(list.items[2].id == good);
    CHECK(list.items[2].reason == WorkReason::ReplyToReview);
    CHECK(list.overdue == 1);
    CHECK(list.counts.at(WorkKind::BuyerReview) == 3);
    CHECK(shop.worklist.read({.owner = "Wang"}, shop.now).items.empty());
    CHECK(shop.worklist.read({.kind = WorkKind::Ticket}, shop.now).items.empty());

    shop.complain();
    core::worklist::WorkFilter filter{.owner = "Lin", .kind = WorkKind::Complaint};
    filter.complaintRules = [](core::orders::ShopId shopId) {
        auto rules = core::complaints::defaultComplaintRules();
        rules.limits[core::complaints::ComplaintLevel::Normal].acknowledge =
            std::chrono::minutes{40} * shopId;
        return rules;
    };
    const auto complaints = shop.worklist.read(filter, shop.now);
    REQUIRE(complaints.items.size() == 1);
    CHECK(complaints.items.front().dueAt == shop.now + 40min);
}

TEST_CASE("bands go by the shop's day, and the dearer comes first in one") {
    const auto now = *core::parseLocalTime("2026-11-26 20:00:00");
    const auto item = [&](std::optional<core::Seconds> due, std::int64_t fen) {
        return WorkItem{.kind = WorkKind::Task, .id = fen, .dueAt = due, .value = Fen{fen}};
    };
    CHECK(bandOf(item(now - 1s, 0), now) == WorkBand::Overdue);
    CHECK(bandOf(item(now + 10min, 0), now) == WorkBand::TenMinutes);
    CHECK(bandOf(item(now + 1h, 0), now) == WorkBand::Hour);
    CHECK(bandOf(item(now + 3h, 0), now) == WorkBand::Today);
    CHECK(bandOf(item(now + 5h, 0), now) == WorkBand::Later);
    CHECK(bandOf(item(std::nullopt, 0), now) == WorkBand::NoLimit);
    std::vector<WorkItem> items{item(std::nullopt, 9), item(now + 5min, 1), item(now + 9min, 7),
                                item(now - 1h, 2), item(now - 2h, 3)};
    sortByUrgency(items, now);
    std::vector<std::int64_t> order;
    for (const auto& each : items) {
        order.push_back(each.id);
    }
    CHECK(order == std::vector<std::int64_t>{3, 2, 7, 1, 9});
}

TEST_CASE("a hundred thousand open items are not read whole") {
    Shop shop;
    shop.database.execute(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
        "INSERT INTO work_task (shop_id, subject_kind, subject, kind, text, owner, department, "
        "due_at, state, created_by, created_at) SELECT 1, 'order', i, 'other', 'x', 'Lin', '', "
        "1800000000 + i * 7919 % 100000, 'open', 'Lin', 0 FROM n");
    const auto list = shop.worklist.read({.owner = "Lin", .limit = 50}, shop.now);
    CHECK(list.counts.at(WorkKind::Task) == 100'000);
    REQUIRE(list.items.size() == 50);
    CHECK(list.items.front().dueAt->time_since_epoch().count() == 1'800'000'000);
    CHECK(list.items.back().dueAt->time_since_epoch().count() == 1'800'000'049);
}

TEST_CASE("what an agent did today is counted") {
    Shop shop;
    const auto talk = shop.buyerSays("在吗").conversation;
    REQUIRE(shop.outbox.queue({.conversation = talk, .text = "在的"}, shop.lin));
    REQUIRE(shop.outbox.queue({.conversation = talk, .text = "在的"}, shop.wang));
    const auto figures = shop.worklist.figures("Lin", shop.now - 1h);
    CHECK(figures.repliesSent == 1);
    CHECK(shop.worklist.figures("Lin", shop.now + 1s) == DayFigures{});
}

TEST_CASE("what is required of a person to learn stands in that person's list alone") {
    Shop shop;
    using core::agents::Role;
    core::agents::AgentService agents(shop.database, shop.clock);
    const core::agents::Actor boss{"Boss", Role::Admin};
    REQUIRE(agents.add({.name = "Boss", .role = Role::Admin}, "123456", {"owner"}));
    REQUIRE(agents.add({.name = "Chen", .role = Role::Lead}, "123456", boss));
    REQUIRE(agents.add({.name = "Lin", .role = Role::Agent}, "123456", boss));
    const core::agents::Actor lead{"Chen", Role::Lead};
    core::learning::LearningService learning{shop.database, shop.clock, [] { return 7U; }};
    using namespace core::learning;
    const auto read = learning.save(
        Document{.title = "退款手册",
                 .assignment = {.required = true, .dueAt = shop.now + 2h}},
        lead);
    REQUIRE(read);
    REQUIRE(learning.save(Document{.title = "选读"}, lead));
    REQUIRE(learning.save(Document{.title = "过期条款", .owner = "Chen", .reviewAt = shop.now - 1h},
                          lead));
    const auto question = learning.save(Question{.kind = QuestionKind::Single,
                                                 .topic = "退款",
                                                 .text = "几天到账？",
                                                 .options = {"1", "3"},
                                                 .right = {1}},
                                        lead);
    REQUIRE(question);
    const auto quiz = learning.save(Quiz{.title = "退款测验",
                                         .draws = {{"退款", 1}},
                                         .passPercent = 60,
                                         .minutes = 10,
                                         .mostAttempts = 1,
                                         .assignment = {.required = true}},
                                    lead);
    REQUIRE(quiz);
    REQUIRE(learning.save(Training{.title = "新品课",
                                   .startsAt = shop.now + 24h,
                                   .endsAt = shop.now + 25h,
                                   .required = true},
                          lead));
    const auto listOf = [&](const std::string& owner) {
        std::vector<std::string> titles;
        for (const auto& item :
             shop.worklist.read({.owner = owner, .kind = WorkKind::Learning}, shop.now).items) {
            titles.push_back(item.aboutKind + ' ' + item.text);
        }
        return titles;
    };
    using Titles = std::vector<std::string>;
    CHECK(listOf("Lin") == Titles{"document 退款手册", "training 新品课", "quiz 退款测验"});
    CHECK(listOf("Chen") == Titles{"document 过期条款", "document 退款手册", "training 新品课",
                                   "quiz 退款测验"});
    CHECK(listOf("").empty());
    const auto chen = shop.worklist.read({.owner = "Chen"}, shop.now);
    CHECK(chen.counts.at(WorkKind::Learning) == 4);
    CHECK(chen.items.front().reason == WorkReason::PaperToReview);

    // Read, tried in vain with the only attempt, and over: nothing is left that Lin could do.
    REQUIRE(learning.open(read->id, shop.lin));
    REQUIRE(learning.confirm(read->id, shop.lin));
    const auto attempt = learning.start(quiz->id, shop.lin);
    REQUIRE(attempt);
    REQUIRE(learning.handIn(attempt->id, shop.lin));
    shop.later(26h);
    CHECK(listOf("Lin").empty());
}

namespace {

/// Two shops of other rules with parcels of every kind.
struct ParcelShops : Shop {
    std::function<core::parcels::ParcelRules(core::orders::ShopId)> rules = [](auto shop) {
        auto of = core::parcels::defaultParcelRules();
        if (shop == 2) {
            of.promisedShipping = 24h;
            of.noMovement = 72h;
            of.delivery = std::chrono::days{3};
        }
        return of;
    };
    core::parcels::ParcelReader parcels{database, rules, database, rules};
    std::mt19937 dice{20261126};

    ParcelShops() {
        database.execute("INSERT INTO work_shop (id, name, created_at) VALUES (2, 'other', 0)");
    }
    int roll(int sides) { return static_cast<int>(dice() % static_cast<unsigned>(sides)); }
    void parcel(const std::string& number, int shop, const std::string& state,
                std::optional<core::Seconds> paid, std::optional<core::Seconds> shipped,
                std::optional<core::Seconds> shipBy) {
        support::anOrder(number).buyer("小满").fen(9'900).store(database);
        database
            .prepare("UPDATE mirror_order SET shop_id = ?2, state = ?3, paid_at = ?4, shipped_at = "
                     "?5, ship_by = ?6, tracking_no = 'T' || order_no WHERE order_no = ?1")
            .run(number, shop, state, paid, shipped, shipBy);
    }
    void event(const std::string& number, int shop, core::Seconds at, const std::string& state) {
        database
            .prepare("INSERT INTO mirror_tracking_event (shop_id, tracking_no, at, state, text, "
                     "place) VALUES (?1, 'T' || ?2, ?3, ?4, 'x', '')")
            .run(shop, number, at, state);
    }
    void exception(const std::string& number, int shop, const std::string& kind,
                   const std::string& owner, core::Seconds dueAt) {
        database
            .prepare("INSERT INTO work_parcel_case (shop_id, order_no, tracking_no, courier, buyer, "
                     "kind, description, state, owner, due_at, opened_by, opened_at) VALUES (?1, ?2, "
                     "'', '', '小满', ?3, '', 'opened', ?4, ?5, 'x', 0)")
            .run(shop, number, kind, owner, dueAt);
    }
    WorkFilter filter(const std::string& owner = {}, const core::agents::Sight& sight = {}) {
        WorkFilter filter{.owner = owner, .sight = sight, .kind = WorkKind::Parcel};
        filter.limit = 10'000;
        filter.parcelRules = rules;
        return filter;
    }
};

}  // namespace

TEST_CASE("a parcel that stands still is in the list with why, and an exception stands for its own") {
    ParcelShops shop;
    const auto ago = [&shop](std::chrono::hours hours) { return shop.now - hours; };
    shop.parcel("1001", 1, "paid", ago(60h), {}, {});
    shop.parcel("1002", 1, "paid", ago(10h), {}, {});
    shop.parcel("1003", 1, "shipped", ago(90h), ago(72h), {});
    shop.parcel("1004", 1, "shipped", ago(400h), ago(300h), {});
    shop.event("1004", 1, ago(1h), "in_transit");
    shop.parcel("1005", 1, "shipped", ago(20h), ago(10h), {});
    shop.event("1005", 1, ago(1h), "problem");
    shop.parcel("1006", 1, "shipped", ago(90h), ago(72h), {});
    shop.exception("1006", 1, "lost", "Lin", shop.now + 3h);
    shop.exception("1006", 1, "damaged", "Wang", shop.now + 1h);
    shop.parcel("1007", 1, "finished", ago(900h), ago(800h), {});
    shop.exception("1007", 1, "damaged", "Wang", shop.now + 2h);

    const auto list = shop.worklist.read(shop.filter(), shop.now);
    std::map<std::string, WorkItem> found;
    for (const auto& item : list.items) {
        CHECK(found.emplace(item.orderNumber, item).second);
    }
    CHECK(list.counts.at(WorkKind::Parcel) == 6);
    REQUIRE(found.size() == 6);
    CHECK(found.at("1001").reason == WorkReason::NotShipped);
    CHECK(found.at("1001").dueAt == ago(12h));
    CHECK(found.at("1001").value == Fen{9'900});
    CHECK(found.at("1001").id == 0);
    CHECK(found.at("1003").reason == WorkReason::StandsStill);
    CHECK(found.at("1004").reason == WorkReason::DeliveryLate);
    CHECK(found.at("1005").reason == WorkReason::CourierProblem);
    CHECK(found.at("1006").reason == WorkReason::StepDue);
    CHECK(found.at("1006").owner == "Wang");
    CHECK(found.at("1006").dueAt == shop.now + 1h);
    CHECK(found.at("1006").id > 0);

    // The own exceptions, and what nobody has yet.
    const auto own = shop.worklist.read(shop.filter("Lin"), shop.now);
    CHECK(own.counts.at(WorkKind::Parcel) == 5);
    const auto mine = std::ranges::find(own.items, "1006", &WorkItem::orderNumber);
    REQUIRE(mine != own.items.end());
    CHECK(mine->owner == "Lin");
    CHECK(mine->dueAt == shop.now + 3h);
    CHECK(std::ranges::find(own.items, "1007", &WorkItem::orderNumber) == own.items.end());
    CHECK(list.overdue == 4);
}

TEST_CASE("the list and the number on the rail count the same parcels") {
    ParcelShops shop;
    const std::array owners{"Lin", "Wang", "Zhou"};
    const std::array states{"paid",   "part_shipped", "shipped", "shipped",
                            "signed", "finished",     "closed",  "unpaid"};
    const std::array happenings{"in_transit", "signed", "problem", "returned", "accepted"};
    for (int at = 0; at < 600; ++at) {
        const auto number = std::to_string(10'000 + at);
        const int of = 1 + shop.roll(2);
        const auto some = [&](int hours) {
            return shop.roll(8) == 0 ? std::nullopt
                                     : std::optional(shop.now - std::chrono::hours{shop.roll(hours)});
        };
        shop.parcel(number, of, states[static_cast<std::size_t>(shop.roll(8))], some(200), some(300),
                    shop.roll(4) == 0 ? some(100) : std::nullopt);
        for (int events = shop.roll(3); events > 0; --events) {
            shop.event(number, of, shop.now - std::chrono::minutes{shop.roll(20'000)},
                       happenings[static_cast<std::size_t>(shop.roll(5))]);
        }
        for (const char* kind : {"lost", "damaged"}) {
            if (shop.roll(8) == 0) {
                shop.exception(number, of, kind, owners[static_cast<std::size_t>(shop.roll(3))],
                               shop.now + std::chrono::minutes{shop.roll(900) - 400});
            }
        }
    }
    using core::agents::Role;
    const std::vector<core::agents::Agent> agents{
        {.id = 1, .name = "Lin", .role = Role::Agent, .team = "A"},
        {.id = 2, .name = "Wang", .role = Role::Agent, .team = "A"},
        {.id = 3, .name = "Zhou", .role = Role::Agent, .team = "B"}};
    std::set<std::int64_t> sizes;
    for (const auto& actor :
         {core::agents::Actor{"Boss"}, core::agents::Actor{"Lin", Role::Agent, {}, "A"},
          core::agents::Actor{"Li", Role::Lead, {}, "A"}, core::agents::Actor{"Sun", Role::Admin}}) {
        for (const auto part : {core::agents::CasePart::All, core::agents::CasePart::Own,
                                core::agents::CasePart::Pool}) {
            const auto sight = sightOf(actor, agents, part);
            const auto rail = shop.parcels.list({.sight = sight}, shop.now, {});
            const auto attention = rail.counts.at(core::parcels::ParcelScope::Attention);
            const auto list = shop.worklist.read(shop.filter({}, sight), shop.now);
            INFO(actor.name << ' ' << static_cast<int>(part));
            CHECK(list.counts.at(WorkKind::Parcel) == attention);
            CHECK(std::ssize(list.items) == attention);
            std::set<std::string> listed;
            for (const auto& item : list.items) {
                listed.insert(item.orderNumber);
            }
            CHECK(std::ssize(listed) == attention);
            sizes.insert(attention);
        }
    }
    CHECK(sizes.size() > 3);
    // The first of them, by their limit; the count goes on telling all.
    auto few = shop.filter();
    few.limit = 5;
    const auto first = shop.worklist.read(few, shop.now);
    CHECK(first.items.size() == 5);
    CHECK(first.counts.at(WorkKind::Parcel) > 100);
}
