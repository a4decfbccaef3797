#include "core/parcels/parcel_policy.h"

#include <algorithm>

#include "core/wording/guard.h"
#include "tests/support/catch.h"

using namespace core::parcels;
using namespace std::chrono_literals;
using core::orders::OrderState;

namespace {

const core::Seconds kNow = *core::parseLocalTime("2017-07-10 12:00:00");

ParcelRules rules() {
    return defaultParcelRules();
}

Parcel paid(std::chrono::hours ago) {
    return {.key = {1, "1001"},
            .state = OrderState::Paid,
            .buyer = "小满",
            .paidAt = kNow - ago,
            .lastEvent = {},
            .caseId = {}};
}

Parcel shipped(std::chrono::hours ago) {
    auto parcel = paid(ago + 10h);
    parcel.state = OrderState::Shipped;
    parcel.shippedAt = kNow - ago;
    parcel.trackingNumber = "SF1019151340747";
    parcel.courier = "顺丰速运";
    return parcel;
}

Parcel seen(std::chrono::hours shippedAgo, std::chrono::hours ago, TrackingState state) {
    auto parcel = shipped(shippedAgo);
    parcel.lastEvent = TrackingEvent{.trackingNumber = parcel.trackingNumber,
                                     .at = kNow - ago,
                                     .state = state,
                                     .text = "快件已到达 杭州"};
    return parcel;
}

}  // namespace

TEST_CASE("the standing of a parcel follows its times, its last event and the limits",
          "[parcels]") {
    struct Line {
        Parcel parcel;
        ParcelStanding standing;
    };
    auto promised = paid(100h);
    promised.shipBy = kNow + 1h;
    auto part = paid(100h);
    part.state = OrderState::PartShipped;
    auto finished = shipped(300h);
    finished.state = OrderState::Finished;
    auto timeless = paid(1h);
    timeless.paidAt.reset();
    auto lateFinished = seen(24 * 20h, 24 * 10h, TrackingState::Signed);
    lateFinished.state = OrderState::Finished;
    const Line lines[]{
        {paid(1h), ParcelStanding::Unshipped},
        {paid(48h), ParcelStanding::Unshipped},
        {paid(49h), ParcelStanding::UnshippedLate},
        {promised, ParcelStanding::Unshipped},
        {timeless, ParcelStanding::Unshipped},
        {part, ParcelStanding::UnshippedLate},
        {shipped(48h), ParcelStanding::Underway},
        {shipped(49h), ParcelStanding::NoMovement},
        {seen(72h, 1h, TrackingState::InTransit), ParcelStanding::Underway},
        {seen(72h, 49h, TrackingState::InTransit), ParcelStanding::NoMovement},
        {seen(24 * 8h, 1h, TrackingState::OutForDelivery), ParcelStanding::DeliveryLate},
        {seen(24 * 8h, 1h, TrackingState::Problem), ParcelStanding::Problem},
        {seen(24h, 1h, TrackingState::Returned), ParcelStanding::Problem},
        {seen(24 * 3h, 1h, TrackingState::Signed), ParcelStanding::Delivered},
        {seen(24 * 8h, 1h, TrackingState::Signed), ParcelStanding::DeliveredLate},
        {lateFinished, ParcelStanding::DeliveredLate},
        {finished, ParcelStanding::Delivered},
    };
    for (const auto& line : lines) {
        CAPTURE(std::string(toWord(line.parcel.state)), std::string(toWord(line.standing)));
        CHECK(standingOf(line.parcel, rules(), kNow) == line.standing);
    }
}

TEST_CASE("a late confirmation by the buyer is no late delivery", "[parcels]") {
    auto parcel = shipped(24 * 20h);
    parcel.state = OrderState::Finished;
    parcel.receivedAt = kNow;
    CHECK(standingOf(parcel, rules(), kNow) == ParcelStanding::Delivered);
}

TEST_CASE("the clock of a parcel is the moment it becomes late, an open case's before all",
          "[parcels]") {
    const auto due = [](const Parcel& parcel) {
        return dueTime(parcel, standingOf(parcel, rules(), kNow), rules());
    };
    CHECK(due(paid(10h)) == kNow + 38h);
    CHECK(due(shipped(10h)) == kNow + 38h);
    CHECK(due(seen(24 * 6h, 1h, TrackingState::InTransit)) == kNow + 24h);
    CHECK(due(seen(72h, 60h, TrackingState::InTransit)) == kNow - 12h);
    CHECK(due(seen(24h, 1h, TrackingState::Signed)) == std::nullopt);
    auto withCase = shipped(10h);
    withCase.caseId = 3;
    withCase.caseDueAt = kNow + 5min;
    CHECK(due(withCase) == kNow + 5min);
    auto unknown = paid(1h);
    unknown.paidAt.reset();
    CHECK(due(unknown) == std::nullopt);
}

TEST_CASE("every scope that asks for action is part of what needs attention", "[parcels]") {
    for (const auto standing :
         {ParcelStanding::Unshipped, ParcelStanding::UnshippedLate, ParcelStanding::Underway,
          ParcelStanding::NoMovement, ParcelStanding::Problem, ParcelStanding::DeliveryLate,
          ParcelStanding::Delivered, ParcelStanding::DeliveredLate}) {
        for (const bool hasCase : {false, true}) {
            auto parcel = paid(1h);
            parcel.standing = standing;
            if (hasCase) {
                parcel.caseId = 1;
            }
            CAPTURE(std::string(toWord(standing)), hasCase);
            for (const auto scope :
                 {ParcelScope::UnshippedLate, ParcelScope::NoMovement, ParcelScope::Exceptions}) {
                CHECK((!isIn(scope, parcel) || isIn(ParcelScope::Attention, parcel)));
            }
            CHECK(isIn(ParcelScope::Exceptions, parcel) ==
                  (hasCase || standing == ParcelStanding::Problem));
        }
    }
}

TEST_CASE("the case of an urging buyer is computed from the promise", "[parcels]") {
    const auto urge = [](const Parcel& parcel) { return urgeCase(parcel, rules(), kNow); };
    CHECK(urge(paid(48h)) == UrgeCase::NotYetDue);
    CHECK(urge(paid(49h)) == UrgeCase::Overdue);
    CHECK(urge(shipped(1h)) == UrgeCase::ShippedInTime);
    auto late = shipped(1h);
    late.paidAt = kNow - 60h;
    CHECK(urge(late) == UrgeCase::ShippedLate);
    late.shipBy = kNow;
    CHECK(urge(late) == UrgeCase::ShippedInTime);
    auto unpaid = paid(1h);
    unpaid.state = OrderState::Unpaid;
    CHECK(urge(unpaid) == std::nullopt);
    unpaid.state = OrderState::Closed;
    CHECK(urge(unpaid) == std::nullopt);
    CHECK(asksWarehouse(UrgeCase::NotYetDue));
    CHECK(asksWarehouse(UrgeCase::Overdue));
    CHECK_FALSE(asksWarehouse(UrgeCase::ShippedInTime));
    CHECK_FALSE(asksWarehouse(UrgeCase::ShippedLate));
}

TEST_CASE("the assistant branches into near, far and doubtful by what the agent sees",
          "[parcels]") {
    using Finding = TriageFinding;
    struct Line {
        Parcel parcel;
        Finding finding;
        TriageBranch branch;
        std::optional<core::Seconds> due;
        std::optional<ParcelCaseKind> suggests;
    };
    auto timeless = shipped(1h);
    timeless.shippedAt.reset();
    const Line lines[]{
        {paid(1h), Finding::NoStatus, TriageBranch::NotShipped, kNow + 2h, {}},
        {shipped(24h), Finding::NoStatus, TriageBranch::Near, kNow + 24h, {}},
        {shipped(25h), Finding::NoStatus, TriageBranch::Far, kNow + 8h, {}},
        {shipped(72h), Finding::NoStatus, TriageBranch::Far, kNow + 8h, ParcelCaseKind::NoMovement},
        {seen(200h, 80h, TrackingState::InTransit), Finding::NoStatus, TriageBranch::Far, kNow + 8h,
         ParcelCaseKind::Lost},
        {timeless, Finding::NoStatus, TriageBranch::Far, kNow + 8h, ParcelCaseKind::NoMovement},
        {shipped(1h), Finding::Doubtful, TriageBranch::Doubtful, kNow + 4h, {}},
        {seen(24h, 1h, TrackingState::InTransit), Finding::Moving, TriageBranch::Moving, {}, {}},
        {seen(24 * 9h, 1h, TrackingState::InTransit),
         Finding::Moving,
         TriageBranch::Moving,
         {},
         ParcelCaseKind::Delayed},
        {shipped(24h), Finding::Signed, TriageBranch::Delivered, {}, {}},
    };
    for (const auto& line : lines) {
        const auto advice = triage(line.parcel, line.finding, rules(), kNow);
        CAPTURE(std::string(toWord(line.branch)), std::string(toWord(line.finding)));
        CHECK(advice.branch == line.branch);
        CHECK(advice.taskDue == line.due);
        CHECK(advice.suggests == line.suggests);
        CHECK_FALSE(replyTo(advice, line.parcel, rules()).empty());
        CHECK(taskOf(advice.branch, line.parcel, rules()).empty() == !line.due);
    }
    auto limits = rules();
    limits.nearLimit = 2h;
    CHECK(triage(shipped(3h), Finding::NoStatus, limits, kNow).branch == TriageBranch::Far);
}

TEST_CASE("the first guess of the assistant is what the imported events say", "[parcels]") {
    CHECK(findingOf(shipped(3h), rules(), kNow) == TriageFinding::NoStatus);
    CHECK(findingOf(seen(9h, 1h, TrackingState::InTransit), rules(), kNow) ==
          TriageFinding::Moving);
    CHECK(findingOf(seen(99h, 60h, TrackingState::InTransit), rules(), kNow) ==
          TriageFinding::NoStatus);
    CHECK(findingOf(seen(9h, 1h, TrackingState::Problem), rules(), kNow) ==
          TriageFinding::Doubtful);
    CHECK(findingOf(seen(9h, 1h, TrackingState::Signed), rules(), kNow) == TriageFinding::Signed);
}

TEST_CASE("replies say number, promise and courier, and leave no variable open", "[parcels]") {
    const auto text = replyTo(UrgeCase::Overdue, paid(60h), rules());
    CHECK(text.find("1001") != std::string::npos);
    CHECK(text.find("2017-07-10 00:00") != std::string::npos);
    for (const auto urge :
         {UrgeCase::NotYetDue, UrgeCase::ShippedInTime, UrgeCase::Overdue, UrgeCase::ShippedLate}) {
        CHECK(replyTo(urge, shipped(3h), rules()).find('{') == std::string::npos);
    }
    // A courier's text that looks like a variable is not filled.
    auto odd = seen(3h, 1h, TrackingState::InTransit);
    odd.lastEvent->text = "{order}";
    const auto advice = triage(odd, TriageFinding::Moving, rules(), kNow);
    CHECK(replyTo(advice, odd, rules()).find("{order}") != std::string::npos);
    CHECK(caseNews(odd, rules()).find("1001") != std::string::npos);
}

TEST_CASE("a number that fits no pattern of its courier is only doubted", "[parcels]") {
    struct Line {
        const char* courier;
        const char* number;
        bool isForeign;
    };
    const Line lines[]{
        {"顺丰速运", "SF1019151340747", false},
        {"顺丰速运", "sf1019151340747", false},
        {"顺丰速运", "YT1019151340747", true},
        {"中通快递", "73123917441103", false},
        {"中通快递", "7312391744110", true},
        {"中通快运", "anything-1", false},
        {"圆通速递", "YT3166884401234", false},
        {"申通快递", "773012345678901", false},
        {"韵达快递", "4312345678901", false},
        {"邮政快递包裹", "9876543210987", false},
        {"EMS", "EA123456789CN", false},
        {"EMS", "EA12345678CN", true},
        {"京东物流", "JDVA12345678901", false},
        {"德邦快递", "DPK21234567890", false},
        {"某某快递", "x", false},
        {"顺丰速运", "", false},
    };
    for (const auto& line : lines) {
        CAPTURE(line.courier, line.number);
        CHECK(looksForeign(line.courier, line.number, rules()) == line.isForeign);
    }
}

TEST_CASE("where only an import saw the shipment, no time is told and no promise called broken",
          "[parcels]") {
    const auto seenBy = [](std::chrono::hours ago) {
        auto parcel = shipped(ago);
        parcel.shippedAt.reset();
        parcel.paidAt = kNow - 100h;
        parcel.seenShippedAt = kNow - ago;
        return parcel;
    };
    // Promised 52 hours ago: seen before it is in time, seen after it nobody knows.
    CHECK(urgeCase(seenBy(60h), rules(), kNow) == UrgeCase::ShippedInTime);
    CHECK(urgeCase(seenBy(50h), rules(), kNow) == UrgeCase::Shipped);
    auto unseen = seenBy(1h);
    unseen.seenShippedAt.reset();
    CHECK(urgeCase(unseen, rules(), kNow) == UrgeCase::Shipped);
    CHECK_FALSE(asksWarehouse(UrgeCase::Shipped));
    for (const auto& parcel : {seenBy(60h), seenBy(50h), unseen}) {
        const auto text = replyTo(*urgeCase(parcel, rules(), kNow), parcel, rules());
        CHECK(text.find("已经发出") != std::string::npos);
        CHECK(text.find("2017") == std::string::npos);
        CHECK(text.find("SF1019151340747") != std::string::npos);
    }
    // The assistant waits for what was seen shipped a short time ago.
    CHECK(triage(seenBy(10h), TriageFinding::NoStatus, rules(), kNow).branch == TriageBranch::Near);
    CHECK(triage(unseen, TriageFinding::NoStatus, rules(), kNow).branch == TriageBranch::Far);
}

TEST_CASE("a parcel seen shipped stands still only where parcels are followed", "[parcels]") {
    auto parcel = shipped(60h);
    parcel.shippedAt.reset();
    parcel.seenShippedAt = kNow - 60h;
    CHECK(standingOf(parcel, rules(), kNow) == ParcelStanding::Underway);
    CHECK(dueTime(parcel, ParcelStanding::Underway, rules()) == kNow - 60h + 24h * 7);
    parcel.isTracked = true;
    CHECK(standingOf(parcel, rules(), kNow) == ParcelStanding::NoMovement);
    parcel.isTracked = false;
    parcel.seenShippedAt = kNow - 24h * 8;
    CHECK(standingOf(parcel, rules(), kNow) == ParcelStanding::DeliveryLate);
}

TEST_CASE("a doubtful parcel proposes the exception that the courier's words speak of",
          "[parcels]") {
    struct Line {
        const char* text;
        std::optional<ParcelCaseKind> kind;
    };
    for (const auto& line : {Line{"外包装破损，已登记", ParcelCaseKind::Damaged},
                             Line{"此区域超区，暂不派送", ParcelCaseKind::OutOfArea},
                             Line{"收件人拒收，快件退回", ParcelCaseKind::Refused},
                             Line{"快件遗失", ParcelCaseKind::Lost},
                             Line{"派送失败：电话无法联系收件人", std::nullopt}}) {
        auto parcel = seen(60h, 2h, TrackingState::Problem);
        parcel.lastEvent->text = line.text;
        CAPTURE(line.text);
        CHECK(triage(parcel, TriageFinding::Doubtful, rules(), kNow).suggests == line.kind);
    }
}

TEST_CASE("an urging buyer means what is not shipped, the longest due first", "[parcels]") {
    const std::vector<Parcel> parcels{shipped(1h), paid(10h), paid(60h), paid(50h)};
    CHECK(mostUrged(parcels, rules(), kNow) == &parcels[2]);
    const std::vector<Parcel> sent{shipped(1h), shipped(50h)};
    CHECK(mostUrged(sent, rules(), kNow) == &sent[0]);
    CHECK(mostUrged({}, rules(), kNow) == nullptr);
}

TEST_CASE("the replies of the parcels are none that the composer doubts", "[parcels]") {
    const auto doubts = [](const std::string& text) {
        const auto hits = core::wording::check(text, {}, core::wording::defaultGuardRules());
        return std::ranges::any_of(hits, [](const auto& hit) {
            return hit.rule == core::wording::GuardRule::Structure ||
                   hit.rule == core::wording::GuardRule::EmptyWord ||
                   hit.rule == core::wording::GuardRule::Placeholder ||
                   hit.rule == core::wording::GuardRule::Pushing;
        });
    };
    auto parcel = seen(60h, 2h, TrackingState::InTransit);
    for (const auto urge : {UrgeCase::NotYetDue, UrgeCase::ShippedInTime, UrgeCase::Overdue,
                            UrgeCase::ShippedLate, UrgeCase::Shipped}) {
        CAPTURE(replyTo(urge, parcel, rules()));
        CHECK_FALSE(doubts(replyTo(urge, parcel, rules())));
    }
    for (const auto branch :
         {TriageBranch::NotShipped, TriageBranch::Near, TriageBranch::Far, TriageBranch::Doubtful,
          TriageBranch::Moving, TriageBranch::Delivered}) {
        const TriageAdvice advice{.branch = branch, .taskDue = kNow + 8h, .suggests = {}};
        CAPTURE(replyTo(advice, parcel, rules()));
        CHECK_FALSE(doubts(replyTo(advice, parcel, rules())));
    }
    CHECK_FALSE(doubts(caseNews(parcel, rules())));
}

TEST_CASE("a delivery that only the courier's page shows quotes no other event", "[parcels]") {
    const TriageAdvice advice{.branch = TriageBranch::Delivered, .taskDue = {}, .suggests = {}};
    const auto seenSigned = seen(60h, 2h, TrackingState::Signed);
    CHECK(replyTo(advice, seenSigned, rules()).find(seenSigned.lastEvent->text) !=
          std::string::npos);
    auto failed = seen(60h, 2h, TrackingState::Problem);
    failed.lastEvent->text = "派送失败，无法联系";
    const auto reply = replyTo(advice, failed, rules());
    CHECK(reply.find("派送失败") == std::string::npos);
    CHECK(reply.find("签收") != std::string::npos);
}

TEST_CASE("the state of a tracking event is told from the courier's words", "[parcels]") {
    struct Line {
        const char* text;
        TrackingState state;
    };
    const Line lines[]{
        {"已签收，签收人：本人", TrackingState::Signed},
        {"派送失败，客户要求改期", TrackingState::Problem},
        {"快件已由丰巢代收，签收", TrackingState::Signed},
        {"正在派送途中", TrackingState::OutForDelivery},
        {"快件交给王师傅，正在派送途中，请您准备签收", TrackingState::OutForDelivery},
        {"派件员正在派件，待签收", TrackingState::OutForDelivery},
        {"已存放至丰巢快递柜，请凭取件码取件", TrackingState::OutForDelivery},
        {"您已完成取件", TrackingState::Signed},
        {"客户拒绝签收", TrackingState::Problem},
        {"未妥投，安排再次投递", TrackingState::Problem},
        {"收件员已取件", TrackingState::Accepted},
        {"【杭州】已揽收", TrackingState::Accepted},
        {"离开杭州转运中心，发往上海", TrackingState::InTransit},
        {"退回寄件人", TrackingState::Returned},
        {"客户拒签", TrackingState::Problem},
        {"Delivered", TrackingState::Signed},
        {"in_transit", TrackingState::InTransit},
        {"Out for delivery", TrackingState::OutForDelivery},
        {"hello", TrackingState::Unknown},
        {"", TrackingState::Unknown},
    };
    for (const auto& line : lines) {
        CAPTURE(line.text);
        CHECK(trackingStateFromText(line.text) == line.state);
    }
    CHECK(normalTrackingNumber(" No:7115 7010281123 ") == "71157010281123");
    CHECK(normalTrackingNumber("sf10191") == "SF10191");
}

TEST_CASE("rules come back from what is stored, and broken ones leave the default", "[parcels]") {
    auto changed = rules();
    changed.nearLimit = 5h;
    changed.kinds[ParcelCaseKind::Lost].steps = {{"search", "查件", true}};
    changed.texts["urge_overdue"] = "抱歉";
    CHECK(parcelRulesFromJson(toJson(changed), rules()) == changed);
    CHECK(parcelRulesFromJson("", rules()) == rules());
    CHECK(parcelRulesFromJson("[1]", rules()) == rules());
    CHECK(parcelRulesFromJson(R"({"near_hours": "x", "kinds": {"nothing": 1, "lost": 2}, "texts": 3,
                                  "couriers": {}})",
                              rules()) == rules());
    CHECK(areSensible(rules()));
    for (const auto kind : kParcelCaseKinds) {
        CHECK_FALSE(rules().kinds.at(kind).steps.empty());
    }
    auto broken = rules();
    broken.nearLimit = 100h;
    CHECK_FALSE(areSensible(broken));
    broken = rules();
    broken.noMovement = 0h;
    CHECK_FALSE(areSensible(broken));
}
