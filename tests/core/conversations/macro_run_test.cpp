#include "core/conversations/macro_run.h"

#include "core/base/random_id.h"
#include "core/conversations/conversation_reader.h"
#include "core/conversations/message_service.h"
#include "core/events/event_repository.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

using namespace core::conversations;
using core::knowledge::Macro;
using namespace std::chrono_literals;

namespace {

struct Bench {
    core::storage::Database database = support::testDatabase();
    core::Seconds now = *core::parseLocalTime("2026-11-26 12:00:00");
    core::Clock clock = [this] { return now; };
    core::agents::Actor lin{"林"};
    ConversationService conversations{database, clock};
    ClassificationService classification{database, clock};
    OutboxService outbox{database, clock, core::randomId};
    MessageService messages{database, clock};
    ConversationReader reader{database};
    std::vector<std::string> promised;
    bool mayPromise = true;
    std::vector<core::knowledge::MacroId> used;
    MacroRun run{database,
                 clock,
                 {conversations, classification, outbox,
                  [this](const Conversation&, const std::string& what, core::Seconds due,
                         const core::agents::Actor&) {
                      promised.push_back(what + core::toLocalText(due));
                      return mayPromise;
                  },
                  [this](core::knowledge::MacroId macro, const core::agents::Actor&) {
                      used.push_back(macro);
                  }}};
    ConversationId id = 0;

    Bench() {
        InboundMessage message;
        message.shop = 1;
        message.channel = "qianniu";
        message.externalConversation = message.buyer = message.sender = "小鱼";
        message.at = core::Moment{now};
        message.text = "什么时候发货";
        id = messages.receive({message}, lin).front().conversation;
    }
    Conversation conversation() { return reader.find(id).value(); }
    MacroRun::Outcome play(const Macro& macro, const std::string& reply = {}) {
        return run.run({id, 0}, macro, reply, 0, 0s, lin);
    }
};

Macro urge() {
    Macro macro;
    macro.title = "催发货";
    macro.reply = "{买家昵称}您好";
    macro.tags = {"催发货"};
    macro.questionType = 22;
    macro.promise = "回复发货时间";
    macro.promiseDue = 60min;
    macro.snoozeFor = SnoozeFor::Shipped;
    return macro;
}

}  // namespace

TEST_CASE("a macro replies, tags, promises and snoozes in one go", "[macro]") {
    Bench bench;
    const auto done = bench.play(urge(), "小鱼您好");
    REQUIRE(done);
    CHECK(*done == stepsOf(urge()));
    const auto conversation = bench.conversation();
    CHECK(conversation.tags == std::vector<std::string>{"催发货"});
    CHECK(conversation.questionType == 22);
    CHECK(conversation.state == ConversationState::Snoozed);
    CHECK(bench.promised == std::vector<std::string>{"回复发货时间2026-11-26 13:00:00"});
    CHECK(bench.outbox.handOver(1, "qianniu", 9).front().text == "小鱼您好");
}

TEST_CASE("a macro that the closing rule refuses does nothing at all", "[macro]") {
    Bench bench;
    auto macro = urge();
    macro.snoozeFor.reset();
    macro.outcome = Outcome::InformationGiven;
    SECTION("it says nothing of solved") {
        const auto outcome = bench.play(macro, "您好");
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().conversation == ConversationError::ClosingIncomplete);
    }
    SECTION("the buyer still waits") {
        macro.solved = Solved::Yes;
        const auto outcome = bench.play(macro, "您好");
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().conversation == ConversationError::BuyerStillWaiting);
        CHECK(outcome.error().step == MacroStep::Close);
    }
    CHECK(bench.conversation().tags.empty());
    CHECK(bench.conversation().state == ConversationState::Waiting);
    CHECK(bench.promised.empty());
    CHECK(bench.outbox.handOver(1, "qianniu", 9).empty());
}

TEST_CASE("a macro that is refused in its middle leaves nothing behind", "[macro]") {
    Bench bench;
    int told = 0;
    const auto outbox = bench.outbox.changed.subscribe([&](ConversationId) { ++told; });
    const auto tags = bench.classification.changed.subscribe([&](const auto&) { ++told; });
    const auto events = core::events::listOf(bench.database, "conversation", 1, "1").size();
    bench.mayPromise = false;
    auto macro = urge();
    macro.id = 7;
    const auto outcome = bench.play(macro, "小鱼您好");
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().error == MacroError::PromiseRefused);
    CHECK(outcome.error().step == MacroStep::Promise);
    CHECK(bench.conversation().tags.empty());
    CHECK_FALSE(bench.conversation().questionType);
    CHECK(bench.conversation().state == ConversationState::Waiting);
    CHECK(bench.reader.detail(bench.id)->outbox.empty());
    CHECK(core::events::listOf(bench.database, "conversation", 1, "1").size() == events);
    CHECK(told == 0);
    CHECK(bench.used.empty());
    bench.mayPromise = true;
    CHECK(bench.play(macro, "小鱼您好"));
    CHECK(bench.used == std::vector<core::knowledge::MacroId>{7});
    CHECK(told > 0);
}

TEST_CASE("a reply with a variable left in it goes nowhere", "[macro]") {
    Bench bench;
    const auto outcome = bench.play(urge(), "{买家昵称}您好");
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().error == MacroError::PlaceholderLeft);
    CHECK(bench.conversation().state == ConversationState::Waiting);
}

TEST_CASE("a macro on what changed meanwhile, or is none, is refused", "[macro]") {
    Bench bench;
    Macro macro;
    macro.tags = {"一"};
    const auto version = bench.conversation().version;
    CHECK(bench.run.run({bench.id, version + 1}, macro, {}, 0, 0s, bench.lin).error().error ==
          MacroError::ChangedSinceRead);
    CHECK(bench.run.run({99, 0}, macro, {}, 0, 0s, bench.lin).error().error == MacroError::NotFound);
    CHECK(bench.run.run({bench.id, version}, macro, {}, 0, 0s, bench.lin));
    // What is so already is no reason to stop.
    CHECK(bench.play(macro));
}

TEST_CASE("a macro closes what may be closed", "[macro]") {
    Bench bench;
    Macro macro;
    macro.questionType = 22;
    macro.outcome = Outcome::InformationGiven;
    macro.solved = Solved::Pending;
    macro.summary = "已催仓库";
    REQUIRE(bench.play(macro));
    CHECK(bench.conversation().state == ConversationState::Closed);
    CHECK(bench.conversation().summary == "已催仓库");
}
