#include "core/knowledge/reply_proposal_service.h"

#include "core/events/event_repository.h"
#include "core/knowledge/knowledge_reader.h"
#include "core/knowledge/reply_proposal_reader.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

using namespace core::knowledge;
using core::agents::Actor;
using core::agents::Role;

namespace {

struct Bench {
    core::storage::Database database = support::testDatabase();
    core::Seconds now = *core::parseLocalTime("2026-11-26 12:00:00");
    core::Clock clock = [this] { return now; };
    ReplyService replies{database, clock};
    ReplyProposalService proposals{database, clock, replies};
    ReplyProposalReader reader{database};
    KnowledgeReader knowledge{database};
    Actor senior{"林", Role::Senior};
    Actor lead{"王", Role::Lead};

    static Reply draft(const std::string& title = "问候", const std::string& body = "您好") {
        Reply reply;
        reply.folder = "售前";
        reply.title = title;
        reply.body = body;
        return reply;
    }
};

}  // namespace

TEST_CASE_METHOD(Bench, "a reply that a senior may not keep waits for a lead", "[proposals]") {
    REQUIRE(replies.save(draft(), senior).error() == KnowledgeError::NotAllowedForRole);
    const auto proposed = *proposals.propose(draft(), senior);
    CHECK(knowledge.replies("林").empty());
    REQUIRE(reader.waiting().size() == 1);
    CHECK(reader.waiting().front() == proposed);
    CHECK(proposals.accept(proposed.id, senior).error() == ReplyProposalError::NotAllowedForRole);
    const auto accepted = *proposals.accept(proposed.id, lead);
    CHECK(accepted.state == ReplyProposalState::Accepted);
    CHECK(accepted.decidedBy == "王");
    REQUIRE(knowledge.replies("林").size() == 1);
    CHECK(knowledge.replies("林").front().title == "问候");
    CHECK(reader.waiting().empty());
    CHECK(reader.decided(10).front() == accepted);
    CHECK(proposals.decline(proposed.id, "x", lead).error() == ReplyProposalError::NotWaiting);
    std::string actions;
    for (const auto& event :
         core::events::listOf(database, "reply_proposal", 0, std::to_string(proposed.id))) {
        actions += event.action + " ";
        CHECK(event.after.find("您好") == std::string::npos);
    }
    CHECK(actions == "propose accept ");
}

TEST_CASE_METHOD(Bench, "a change is refused when the reply went on meanwhile", "[proposals]") {
    auto kept = *replies.save(draft(), lead);
    auto other = kept;
    other.body = "您好，请问有什么可以帮您";
    const auto proposed = *proposals.propose(other, senior);
    kept.body = "亲，您好";
    REQUIRE(replies.save(kept, lead));
    CHECK(proposals.accept(proposed.id, lead).error() == ReplyProposalError::ReplyChanged);
    CHECK(reader.waiting().size() == 1);
    CHECK(knowledge.reply(kept.id)->body == "亲，您好");
    CHECK(proposals.decline(proposed.id, " ", lead).error() == ReplyProposalError::ReasonMissing);
    CHECK(proposals.decline(proposed.id, "已改", lead)->reason == "已改");
    CHECK(proposals.propose(other, senior).error() == KnowledgeError::ChangedSinceRead);
}

TEST_CASE_METHOD(Bench, "who proposes, who decides and who takes back", "[proposals]") {
    // An agent proposes nothing to everybody, a lead keeps it at once.
    CHECK(proposals.propose(draft(), {"周", Role::Agent}).error() ==
          KnowledgeError::NotAllowedForRole);
    CHECK(proposals.propose(draft(), lead).error() == KnowledgeError::NotAllowedForRole);
    CHECK(proposals.propose(draft("", "x"), senior).error() == KnowledgeError::TitleMissing);
    const auto first = *proposals.propose(draft(), senior);
    CHECK(proposals.withdraw(first.id, lead).error() == ReplyProposalError::NotProposer);
    CHECK(proposals.withdraw(first.id, senior)->state == ReplyProposalState::Withdrawn);
    CHECK(proposals.accept(999, lead).error() == ReplyProposalError::NotFound);
    // Promoted since: the own proposal is still a colleague's to decide.
    const auto second = *proposals.propose(draft("二"), senior);
    CHECK(proposals.accept(second.id, {"林", Role::Lead}).error() ==
          ReplyProposalError::OwnProposal);
    // Quality proposes even what is only theirs; it is kept as theirs.
    auto own = draft("三");
    own.owner = "质";
    const auto third = *proposals.propose(own, {"质", Role::Quality});
    REQUIRE(proposals.accept(third.id, lead));
    CHECK(knowledge.replies("王").empty());
    REQUIRE(knowledge.replies("质").size() == 1);
    CHECK(knowledge.replies("质").front().owner == "质");
}
