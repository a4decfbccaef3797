#include "core/complaints/complaint_policy.h"

#include <random>
#include <set>

#include "tests/support/catch.h"

namespace {

using namespace core::complaints;
using core::Fen;
using core::Seconds;
using core::agents::Role;

Seconds at(const char* text) {
    return *core::parseLocalTime(text);
}

/// Everything that any act could ask for is there.
Complaint whole(ComplaintState state) {
    return {
        .id = 1,
        .shop = 1,
        .receivedAt = at("2026-11-20 10:00:00"),
        .orderNumber = "1001",
        .buyer = "小鹿",
        .product = "茶杯",
        .matter = "broken",
        .demand = "money back",
        .owner = "Lin",
        .state = state,
        .verification = {"1001", "2026-11-18", "茶杯", "broken on arrival"},
        .finding = "packed badly",
        .options = {{.kind = RemedyKind::Refund,
                     .text = "refund",
                     .amount = Fen{1'500},
                     .reason = "it is broken",
                     .isRecommended = true},
                    {.kind = RemedyKind::Reship, .text = "a new one", .reason = "it is broken"}},
        .agreedOption = 0,
        .consent = "the first one, by chat",
        .attempts = {{}, {}, {}},
        .answer = "fine",
        .cause = "packing",
        .improvement = "thicker boxes",
        .improvementOwner = "Wang",
        .improvementDueAt = at("2026-12-20 10:00:00")};
}

std::set<std::pair<ComplaintState, ComplaintAction>> allowedSteps() {
    using S = ComplaintState;
    using A = ComplaintAction;
    // Written from the text, not from the table.
    return {{S::Received, A::Acknowledge},    {S::Acknowledged, A::Verify},
            {S::Verified, A::Investigate},    {S::Investigated, A::Propose},
            {S::Proposed, A::Negotiate},      {S::Negotiated, A::Propose},
            {S::Proposed, A::Agree},          {S::Agreed, A::Execute},
            {S::Executing, A::Tell},          {S::Told, A::ConfirmSatisfied},
            {S::Told, A::ConfirmUnsatisfied}, {S::Unsatisfied, A::Propose},
            {S::Proposed, A::GiveUpAsking},   {S::Negotiated, A::GiveUpAsking},
            {S::Told, A::GiveUpAsking},       {S::Acknowledged, A::Withdraw},
            {S::Verified, A::Withdraw},       {S::Investigated, A::Withdraw},
            {S::Proposed, A::Withdraw},       {S::Negotiated, A::Withdraw},
            {S::Satisfied, A::Summarise},     {S::Unsatisfied, A::Summarise},
            {S::Unanswered, A::Summarise},    {S::Withdrawn, A::Summarise},
            {S::Summarised, A::Close},        {S::Closed, A::Reopen},
            {S::Unanswered, A::Reopen}};
}

const ComplaintRules kRules = defaultComplaintRules();
const ComplaintContext kOwner{.actor = {"Lin", Role::Owner}};

}  // namespace

TEST_CASE("every state of a complaint with every act") {
    const auto allowed = allowedSteps();
    for (const auto state : kComplaintStates) {
        for (const auto action : kComplaintActions) {
            INFO(toWord(state) << " " << toWord(action));
            const bool isAllowed = allowed.contains({state, action});
            CHECK(next(state, action).has_value() == isAllowed);
            const auto refusal = barrier(whole(state), action, kOwner, kRules);
            CHECK(refusal ==
                  (isAllowed ? std::nullopt : std::optional(ComplaintError::NotAllowedInState)));
        }
    }
    CHECK(std::size(kComplaintSteps) == allowed.size());
}

TEST_CASE("each step of a complaint asks for what it needs") {
    using A = ComplaintAction;
    using S = ComplaintState;
    const auto refusalOf = [](S state, A action, auto change, ComplaintContext context = kOwner) {
        auto complaint = whole(state);
        change(complaint);
        return barrier(complaint, action, context, kRules);
    };
    const auto same = [](Complaint&) {};
    CHECK(refusalOf(S::Acknowledged, A::Verify, [](auto& c) {
              c.verification.situation.clear();
          }) == ComplaintError::VerificationMissing);
    CHECK(refusalOf(S::Verified, A::Investigate, [](auto& c) { c.finding.clear(); }) ==
          ComplaintError::FindingMissing);
    CHECK(refusalOf(S::Verified, A::Investigate, same,
                    {.actor = {"Lin", Role::Owner}, .hasOpenTasks = true}) ==
          ComplaintError::TaskOpen);
    CHECK(refusalOf(S::Investigated, A::Propose, [](auto& c) { c.options.pop_back(); }) ==
          ComplaintError::OptionsMissing);
    CHECK(refusalOf(S::Investigated, A::Propose, [](auto& c) { c.options[1].reason.clear(); }) ==
          ComplaintError::OptionsMissing);
    CHECK(refusalOf(S::Investigated, A::Propose, [](auto& c) {
              c.options[1].isRecommended = true;
          }) == ComplaintError::TooManyRecommended);
    CHECK(refusalOf(S::Proposed, A::Agree, [](auto& c) { c.consent.clear(); }) ==
          ComplaintError::ConsentMissing);
    CHECK(refusalOf(S::Proposed, A::Agree, [](auto& c) { c.agreedOption = 2; }) ==
          ComplaintError::OptionNotThere);
    CHECK(refusalOf(S::Proposed, A::Agree, [](auto& c) { c.needsLead = true; }) ==
          ComplaintError::LeadMissing);
    CHECK(refusalOf(S::Executing, A::Tell, same,
                    {.actor = {"Lin", Role::Owner}, .hasOpenFollowUps = true}) ==
          ComplaintError::FollowUpOpen);
    CHECK(refusalOf(S::Told, A::ConfirmSatisfied, [](auto& c) { c.answer.clear(); }) ==
          ComplaintError::AnswerMissing);
    CHECK(refusalOf(S::Told, A::GiveUpAsking, [](auto& c) { c.attempts.pop_back(); }) ==
          ComplaintError::AttemptsMissing);
    CHECK(refusalOf(S::Satisfied, A::Summarise, [](auto& c) { c.improvementDueAt.reset(); }) ==
          ComplaintError::SummaryMissing);
    CHECK(refusalOf(S::Summarised, A::Close, [](auto& c) {
              c.answer.clear();
              c.attempts.clear();
          }) == ComplaintError::AnswerMissing);
}

TEST_CASE("who may end a complaint") {
    const ComplaintContext agent{.actor = {"Lin", Role::Agent}};
    const ComplaintContext other{.actor = {"Wang", Role::Agent}};
    const ComplaintContext senior{.actor = {"Wang", Role::Senior}};
    const ComplaintContext quality{.actor = {"Qi", Role::Quality}};
    const auto summarised = whole(ComplaintState::Summarised);
    CHECK_FALSE(barrier(summarised, ComplaintAction::Close, agent, kRules));
    CHECK(barrier(summarised, ComplaintAction::Close, other, kRules) ==
          ComplaintError::NotAllowedForRole);
    CHECK_FALSE(barrier(summarised, ComplaintAction::Close, senior, kRules));
    CHECK(barrier(whole(ComplaintState::Unsatisfied), ComplaintAction::Summarise, agent, kRules) ==
          ComplaintError::NotAllowedForRole);
    CHECK(barrier(whole(ComplaintState::Closed), ComplaintAction::Reopen, senior, kRules) ==
          ComplaintError::NotAllowedForRole);
    CHECK(barrier(whole(ComplaintState::Received), ComplaintAction::Acknowledge, quality, kRules) ==
          ComplaintError::NotAllowedForRole);
}

TEST_CASE("a serious complaint or a large sum needs the lead") {
    auto complaint = whole(ComplaintState::Investigated);
    CHECK_FALSE(needsLead(complaint, Role::Agent));
    complaint.options[0].amount = Fen{2'001};
    CHECK(needsLead(complaint, Role::Agent));
    CHECK_FALSE(needsLead(complaint, Role::Senior));
    complaint.options[0].amount = Fen{50'001};
    CHECK(needsLead(complaint, Role::Lead));
    CHECK_FALSE(needsLead(complaint, Role::Owner));
    complaint.options[0].amount = Fen{};
    complaint.level = ComplaintLevel::Serious;
    CHECK(needsLead(complaint, Role::Senior));
    CHECK_FALSE(needsLead(complaint, Role::Lead));
}

TEST_CASE("what has to happen by when") {
    auto complaint = whole(ComplaintState::Received);
    CHECK(dueOf(complaint, kRules) ==
          ComplaintDue{ComplaintDeadline::Acknowledge, at("2026-11-20 10:10:00")});
    complaint.level = ComplaintLevel::Serious;
    CHECK(dueOf(complaint, kRules)->at == at("2026-11-20 10:05:00"));
    complaint.level = ComplaintLevel::Normal;
    complaint.state = ComplaintState::Verified;
    complaint.acknowledgedAt = at("2026-11-20 10:07:00");
    CHECK(dueOf(complaint, kRules) ==
          ComplaintDue{ComplaintDeadline::Progress, at("2026-11-21 10:07:00")});
    complaint.lastProgressAt = at("2026-11-23 09:00:00");
    CHECK(dueOf(complaint, kRules) ==
          ComplaintDue{ComplaintDeadline::Solve, at("2026-11-23 10:00:00")});
    complaint.state = ComplaintState::Told;
    CHECK(dueOf(complaint, kRules)->what == ComplaintDeadline::Ask);
    complaint.state = ComplaintState::Closed;
    CHECK_FALSE(dueOf(complaint, kRules));
}

TEST_CASE("repeats and trends agree with a plain tally") {
    std::mt19937 random(20261126);
    for (int shop = 0; shop < 40; ++shop) {
        std::vector<EarlierComplaint> all;
        for (int i = 0; i < 60; ++i) {
            const Seconds received =
                at("2026-01-01 00:00:00") + std::chrono::hours{random() % 4'000};
            all.push_back(
                {.id = i + 1,
                 .buyer = "b" + std::to_string(random() % 12),
                 .orderNumber = random() % 3 ? std::to_string(random() % 25) : "",
                 .product = random() % 2 ? "p" + std::to_string(random() % 5) : "",
                 .receivedAt = received,
                 .closedAt = random() % 4
                                 ? std::optional(received + std::chrono::hours{random() % 400})
                                 : std::nullopt});
        }
        for (const auto& one : all) {
            const Complaint complaint{.id = one.id,
                                      .receivedAt = one.receivedAt,
                                      .orderNumber = one.orderNumber,
                                      .buyer = one.buyer,
                                      .product = one.product};
            std::optional<ComplaintId> newest;
            Seconds newestClosed{};
            std::int64_t products = 0;
            for (const auto& other : all) {
                const auto days = std::chrono::duration<double, std::ratio<86'400>>(
                    other.closedAt ? one.receivedAt - *other.closedAt : std::chrono::seconds{-1});
                const bool hasSame =
                    other.buyer == one.buyer ||
                    (other.orderNumber != "" && other.orderNumber == one.orderNumber);
                if (other.id != one.id && hasSame && days.count() >= 0 && days.count() <= 30 &&
                    (!newest || *other.closedAt >= newestClosed)) {
                    newest = other.id;
                    newestClosed = *other.closedAt;
                }
                const auto age = one.receivedAt - other.receivedAt;
                products += one.product != "" && other.product == one.product &&
                                    age >= std::chrono::seconds{0} && age <= std::chrono::hours{720}
                                ? 1
                                : 0;
            }
            CHECK(repeatOf(complaint, all, kRules) == newest);
            CHECK(productCount(complaint, all, kRules) == products);
        }
    }
}

TEST_CASE("the words of complaints are read back") {
    for (const auto state : kComplaintStates) {
        CHECK(complaintStateFromWord(toWord(state)) == state);
    }
    for (const auto kind : kRemedyKinds) {
        CHECK(remedyKindFromWord(toWord(kind)) == kind);
    }
    CHECK_FALSE(complaintKindFromWord("other"));
}
