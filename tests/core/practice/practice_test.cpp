#include "core/practice/practice.h"

#include "tests/support/catch.h"

using namespace core::practice;
using namespace core::conversations;
using namespace std::chrono_literals;

namespace {

const core::Moment kStart{std::chrono::milliseconds{1'500'000'000'000}};
const ClockProfile kShop{.key = "shop", .target = 60s, .limit = 180s};

Round aRound(std::chrono::milliseconds length, bool isAnswered = true, bool isFirst = false) {
    Round round{.start = kStart, .isFirst = isFirst, .calendar = length, .duty = length / 2};
    if (isAnswered) {
        round.end = kStart + length;
    }
    return round;
}

PracticeTalk aTalk(ConversationId id, std::vector<Round> rounds,
                   ConversationState state = ConversationState::Answered) {
    PracticeTalk talk{.rounds = std::move(rounds)};
    talk.conversation.id = id;
    talk.conversation.state = state;
    return talk;
}

}  // namespace

TEST_CASE("an empty rush has no figures instead of zeros") {
    const auto result = scoreOf({}, kShop);
    CHECK_FALSE(result.firstMean);
    CHECK_FALSE(result.firstMedian);
    CHECK_FALSE(result.firstP90);
    CHECK_FALSE(result.firstLongest);
    CHECK_FALSE(result.responseMean);
    CHECK_FALSE(result.guardHits);
    CHECK(result.unanswered == 0);
}

TEST_CASE("first responses and limits are counted over the rounds of the clock") {
    const auto result = scoreOf(
        {aTalk(1, {aRound(10s, true, true), aRound(200s), aRound(180s)}),
         aTalk(2, {aRound(30s, true, true), aRound(170s, false)}),
         aTalk(3, {aRound(181s, false, true)}), aTalk(4, {aRound(80s, true, true)}), aTalk(5, {})},
        kShop);
    CHECK(result.firstMean == 40s);
    CHECK(result.firstMedian == 30s);
    CHECK(result.firstP90 == 80s);
    CHECK(result.firstLongest == 80s);
    CHECK(result.responseMean == 100s);
    CHECK(result.rounds == 7);
    CHECK(result.overLimit == 2);
    CHECK(result.unanswered == 2);
    CHECK(result.talks.at(0).overLimit == 1);
    CHECK(result.talks.at(2).isUnanswered);
    CHECK_FALSE(result.talks.at(2).firstResponse);
}

TEST_CASE("a profile that counts duty time is scored by duty time") {
    auto profile = kShop;
    profile.countsDutyTime = true;
    const auto result = scoreOf({aTalk(1, {aRound(200s, true, true)})}, profile);
    CHECK(result.firstMean == 100s);
    CHECK(result.overLimit == 0);
}

TEST_CASE("a talk is closed right with its type, outcome and answer, and nobody waiting") {
    auto right = aTalk(1, {aRound(10s, true, true)}, ConversationState::Closed);
    right.conversation.questionType = 11;
    right.conversation.outcome = Outcome::Ordered;
    right.conversation.solved = Solved::Yes;
    right.guardHits = 2;
    auto waiting = right;
    waiting.rounds.push_back(aRound(5s, false));
    auto untyped = right;
    untyped.conversation.questionType.reset();
    auto open = right;
    open.conversation.state = ConversationState::Answered;
    const auto result = scoreOf({right, waiting, untyped, open}, kShop);
    CHECK(result.closed == 3);
    CHECK(result.closedRight == 1);
    CHECK(result.talks.at(0).isClosedRight);
    CHECK(result.guardHits == 8);
}
