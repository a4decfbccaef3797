#include "core/conversations/inbox_policy.h"

#include <algorithm>

#include "tests/support/catch.h"

using namespace core;
using namespace core::conversations;
using core::customers::CustomerTier;
using State = ConversationState;
using std::chrono::seconds;

namespace {

constexpr Moment kNow{std::chrono::milliseconds{1'790'000'000'000}};

InboxEntry entry(ConversationId id, State state, std::optional<seconds> waited,
                 CustomerTier tier = CustomerTier::New, seconds lastAgo = seconds{0}) {
    InboxEntry entry;
    entry.row.id = id;
    entry.row.state = state;
    entry.row.lastMessageAt = kNow - lastAgo;
    if (waited) {
        entry.row.waitingSince = kNow - *waited;
    }
    entry.tier = tier;
    entry.countdown = countdownOf(entry.row, defaultConversationRules(), kNow);
    return entry;
}

std::vector<ConversationId> sorted(std::vector<InboxEntry> entries) {
    std::ranges::sort(entries, comesBefore);
    std::vector<ConversationId> ids;
    for (const auto& each : entries) {
        ids.push_back(each.row.id);
    }
    return ids;
}

std::vector<QuestionType> aTree() {
    return {{.id = 1, .code = "pre_sale", .position = 1},
            {.id = 3, .code = "after_sale", .position = 2},
            {.id = 12, .parent = 1, .code = "price", .position = 2},
            {.id = 11, .parent = 1, .code = "product", .position = 1},
            {.id = 37, .parent = 3, .code = "complaint", .position = 1},
            {.id = 38, .parent = 3, .code = "repair", .position = 2, .archived = true},
            {.id = 50, .parent = 11, .name = "尺码", .position = 1}};
}

}  // namespace

TEST_CASE("the inbox stands by urgency, then by tier, then by waiting time") {
    CHECK(sorted({entry(1, State::Waiting, seconds{10}), entry(2, State::Waiting, seconds{400}),
                  entry(3, State::Waiting, seconds{130}), entry(4, State::Waiting, seconds{70}),
                  entry(5, State::Waiting, seconds{20})}) ==
          std::vector<ConversationId>{2, 3, 4, 5, 1});
    // Within a step the VIP is first, never before somebody who is nearer to the limit by a step.
    CHECK(sorted({entry(1, State::Waiting, seconds{170}),
                  entry(2, State::Waiting, seconds{125}, CustomerTier::Vip),
                  entry(3, State::Waiting, seconds{150}, CustomerTier::Old),
                  entry(4, State::Waiting, seconds{181})}) ==
          std::vector<ConversationId>{4, 2, 3, 1});
}

TEST_CASE("who waits for nobody stands behind, newest first, the snoozed at the end") {
    CHECK(sorted({entry(1, State::Snoozed, seconds{500}),
                  entry(2, State::Answered, {}, {}, seconds{9}),
                  entry(3, State::Answered, {}, {}, seconds{1}), entry(4, State::HandedOver, {}),
                  entry(5, State::Waiting, {}), entry(6, State::HandedOver, seconds{1})}) ==
          std::vector<ConversationId>{6, 5, 4, 3, 2, 1});
}

TEST_CASE("the clock runs for buyers who wait for a person now") {
    CHECK(isClockRunning(entry(1, State::Waiting, seconds{1}).row));
    CHECK(isClockRunning(entry(1, State::HandedOver, seconds{1}).row));
    CHECK_FALSE(isClockRunning(entry(1, State::Snoozed, seconds{1}).row));
    CHECK_FALSE(isClockRunning(entry(1, State::Closed, seconds{1}).row));
    CHECK_FALSE(isClockRunning(entry(1, State::Waiting, {}).row));
}

TEST_CASE("a call has the limit of calls") {
    auto call = entry(1, State::Waiting, seconds{16});
    CHECK(call.countdown->urgency == Urgency::Calm);
    call.row.channel = "phone";
    CHECK(countdownOf(call.row, defaultConversationRules(), kNow)->urgency == Urgency::Late);
}

TEST_CASE("the next breach is the one nearest to its limit, or longest past it") {
    CHECK(nextBreach({}) == nullptr);
    CHECK(nextBreach({entry(1, State::Answered, {})}) == nullptr);
    const std::vector<InboxEntry> entries{entry(1, State::Waiting, seconds{10}),
                                          entry(2, State::Waiting, seconds{90}),
                                          entry(3, State::Snoozed, seconds{900})};
    CHECK(nextBreach(entries)->row.id == 2);
}

TEST_CASE("queues follow the stage of the question, the tier and complaints") {
    const QuestionTree tree(aTree());
    InboxRow row;
    const auto in = [&](InboxQueue queue, CustomerTier tier = CustomerTier::New) {
        return isInQueue(queue, row, tier, tree);
    };
    CHECK(in(InboxQueue::Every));
    CHECK_FALSE(in(InboxQueue::PreSale));
    row.questionType = 50;
    CHECK(in(InboxQueue::PreSale));
    CHECK_FALSE(in(InboxQueue::AfterSale));
    CHECK_FALSE(in(InboxQueue::Complaints));
    row.questionType = 37;
    CHECK(in(InboxQueue::AfterSale));
    CHECK(in(InboxQueue::Complaints));
    CHECK(in(InboxQueue::Vip, CustomerTier::Vip));
    CHECK_FALSE(in(InboxQueue::OldCustomers, CustomerTier::Vip));
    row.questionType = 999;
    CHECK_FALSE(in(InboxQueue::AfterSale));
}

TEST_CASE("only leaves that are in use may be chosen, in the order of the tree") {
    std::vector<std::int64_t> ids;
    for (const auto& type : QuestionTree(aTree()).choices()) {
        ids.push_back(type.id);
    }
    CHECK(ids == std::vector<std::int64_t>{50, 12, 37});
}

TEST_CASE("a tree that bites its tail has no stage and hangs nobody") {
    const QuestionTree tree(
        {{.id = 1, .parent = 2, .code = "a"}, {.id = 2, .parent = 1, .code = "b"}});
    CHECK(tree.stageOf(1) != "pre_sale");
    CHECK(tree.choices().empty());
}
