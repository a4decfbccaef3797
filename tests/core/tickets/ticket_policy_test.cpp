#include "core/tickets/ticket_policy.h"

#include <algorithm>
#include <set>

#include "tests/support/catch.h"
#include "tests/support/order_builder.h"

using namespace core::tickets;
using namespace std::chrono_literals;
using core::agents::Actor;
using core::agents::Role;

namespace {

constexpr TicketAction kActions[]{
    TicketAction::Edit,   TicketAction::Assign,   TicketAction::Check,  TicketAction::AddItem,
    TicketAction::Escalate, TicketAction::HandOver, TicketAction::TakeBack, TicketAction::Answer,
    TicketAction::Pause,  TicketAction::Resume,   TicketAction::Solve,  TicketAction::Tell,
    TicketAction::Close,  TicketAction::Reopen};

const Actor kLin{"Lin"};

Ticket ticketIn(TicketState state) {
    Ticket ticket{.id = 1,
                  .shop = 1,
                  .state = state,
                  .buyer = "小满",
                  .problem = "p",
                  .progress = "q",
                  .department = "仓库",
                  .owner = "Lin"};
    if (state == TicketState::WaitingCustomer) {
        ticket.resumesTo = TicketState::Answered;
        ticket.pausedAt = support::kFirstMoment;
    }
    if (state == TicketState::Told || state == TicketState::Closed) {
        ticket.toldAt = support::kFirstMoment;
        ticket.toldHow = TellingWay::Phone;
    }
    return ticket;
}

}  // namespace

TEST_CASE("every state and act of a ticket goes as the table says, and no other way") {
    for (const auto state : kTicketStates) {
        for (const auto action : kActions) {
            const auto ticket = ticketIn(state);
            CAPTURE(std::string(toWord(state)), std::string(toWord(action)));
            const auto to = next(ticket, action);
            if (std::ranges::find(kTicketSideActs, action) != kTicketSideActs.end()) {
                CHECK(to.has_value() == (state != TicketState::Closed));
                CHECK((!to || *to == state));
                continue;
            }
            std::set<TicketState> possible;
            for (const auto& step : kTicketSteps) {
                if (step.from == state && step.action == action) {
                    possible.insert(step.to);
                }
            }
            if (action == TicketAction::Resume && state == TicketState::WaitingCustomer) {
                CHECK(possible.size() == 3);
                CHECK(*to == TicketState::Answered);
            } else if (action == TicketAction::Close && state == TicketState::Solved) {
                CHECK(to.error() == TicketError::CustomerNotTold);
            } else if (possible.empty()) {
                CHECK(to.error() == TicketError::NotAllowedInState);
            } else {
                REQUIRE(possible.size() == 1);
                CHECK(*to == *possible.begin());
            }
        }
    }
}

TEST_CASE("every state of a ticket is reached from the first one, and none is a dead end") {
    std::set<TicketState> reached{TicketState::Open};
    for (std::size_t round = 0; round < std::size(kTicketStates); ++round) {
        for (const auto& step : kTicketSteps) {
            if (reached.contains(step.from)) {
                reached.insert(step.to);
            }
        }
    }
    CHECK(reached.size() == std::size(kTicketStates));
    for (const auto state : kTicketStates) {
        CHECK(std::ranges::any_of(kTicketSteps,
                                  [&](const TicketStep& step) { return step.from == state; }));
    }
}

TEST_CASE("no path through the table closes a ticket before the customer was told") {
    // The table as a graph whose nodes are the state and whether the customer knows.
    struct Node {
        TicketState state;
        bool isTold;
        auto operator<=>(const Node&) const = default;
    };
    std::set<Node> seen;
    std::vector<Node> todo{{TicketState::Open, false}};
    while (!todo.empty()) {
        const auto node = todo.back();
        todo.pop_back();
        if (!seen.insert(node).second) {
            continue;
        }
        for (const auto paused : {TicketState::Open, TicketState::HandedOver,
                                  TicketState::Answered}) {
            for (const auto action : kActions) {
                auto ticket = ticketIn(node.state);
                ticket.toldAt = node.isTold ? std::optional(support::kFirstMoment) : std::nullopt;
                if (ticket.resumesTo) {
                    ticket.resumesTo = paused;
                }
                if (const auto to = next(ticket, action)) {
                    todo.push_back({*to, action == TicketAction::Tell ||
                                             (node.isTold && action != TicketAction::Reopen)});
                }
            }
        }
    }
    CHECK(seen.contains({TicketState::Closed, true}));
    CHECK_FALSE(seen.contains({TicketState::Closed, false}));
}

TEST_CASE("a ticket without a customer closes once it is solved, and nobody is told") {
    auto ticket = ticketIn(TicketState::Solved);
    ticket.isWithoutCustomer = true;
    CHECK(*next(ticket, TicketAction::Close) == TicketState::Closed);
    CHECK(next(ticket, TicketAction::Tell).error() == TicketError::NoCustomer);
}

TEST_CASE("customer, problem and progress are needed before a ticket is handed over") {
    auto ticket = ticketIn(TicketState::Open);
    CHECK_FALSE(barrier(ticket, TicketAction::HandOver, kLin));
    ticket.progress = " ";
    CHECK(barrier(ticket, TicketAction::HandOver, kLin) == TicketError::ProgressMissing);
    ticket.problem.clear();
    CHECK(barrier(ticket, TicketAction::HandOver, kLin) == TicketError::ProblemMissing);
    ticket.buyer.clear();
    CHECK(barrier(ticket, TicketAction::HandOver, kLin) == TicketError::CustomerMissing);
    ticket = ticketIn(TicketState::Open);
    ticket.buyer.clear();
    ticket.customerInfo = "138 来电";
    CHECK_FALSE(barrier(ticket, TicketAction::HandOver, kLin));
    ticket.customerInfo.clear();
    ticket.isWithoutCustomer = true;
    CHECK_FALSE(barrier(ticket, TicketAction::HandOver, kLin));
}

TEST_CASE("an open line of the checklist keeps a ticket from being solved") {
    auto ticket = ticketIn(TicketState::Open);
    ticket.items = 2;
    ticket.openItems = 1;
    CHECK(barrier(ticket, TicketAction::Solve, kLin) == TicketError::ChecklistOpen);
    ticket.openItems = 0;
    CHECK_FALSE(barrier(ticket, TicketAction::Solve, kLin));
}

TEST_CASE("who may do what to a ticket follows the role") {
    const auto own = ticketIn(TicketState::Open);
    auto other = own;
    other.owner = "Wang";
    for (const auto role : core::agents::kRoles) {
        const Actor actor{"Lin", role};
        CAPTURE(std::string(core::agents::toWord(role)));
        for (const auto action : kActions) {
            if (next(own, action)) {
                const bool isDenied = role == Role::Quality && action != TicketAction::Escalate;
                CHECK((barrier(own, action, actor) == TicketError::NotAllowed) == isDenied);
            }
        }
        const bool mayGiveAway = role == Role::Owner || role == Role::Lead || role == Role::Admin;
        CHECK(barrier(other, TicketAction::Assign, actor).has_value() == !mayGiveAway);
    }
}

TEST_CASE("levels follow the topic: stolen accounts and failed payments are the first") {
    std::size_t first = 0;
    for (const auto topic : kTicketTopics) {
        first += levelOf(topic) == TicketLevel::First ? 1 : 0;
        CHECK_NOTHROW(checklistOf(topic));
    }
    CHECK(first == 2);
    CHECK(levelOf(TicketTopic::AccountStolen) == TicketLevel::First);
    CHECK(levelOf(TicketTopic::PaymentFailed) == TicketLevel::First);
    CHECK(answerWithin(TicketLevel::First) == 60min);
    CHECK(answerWithin(TicketLevel::Second) == 10min);
}

TEST_CASE("the first level keeps its promised hour whatever limit the department has") {
    const auto now = support::kFirstMoment;
    auto ticket = ticketIn(TicketState::Open);
    ticket.dueAt = dueAtStart(TicketLevel::Second, now);
    CHECK(dueAtHandOver(ticket, 240min, now) == now + 240min);
    CHECK(dueForCustomer(ticket, now + 3h) == now + 3h + 10min);
    ticket.level = TicketLevel::First;
    ticket.dueAt = dueAtStart(TicketLevel::First, now);
    CHECK(dueAtHandOver(ticket, 240min, now + 5min) == now + 60min);
    CHECK(dueAtHandOver(ticket, 20min, now + 5min) == now + 25min);
    CHECK(dueForCustomer(ticket, now + 55min) == now + 60min);
}

TEST_CASE("the clock stands still while a ticket waits for the customer") {
    const auto now = support::kFirstMoment;
    auto ticket = ticketIn(TicketState::Open);
    CHECK_FALSE(timeLeft(ticket, now));
    ticket.dueAt = now + 10min;
    CHECK(*timeLeft(ticket, now + 4min) == 6min);
    CHECK_FALSE(isOverdue(ticket, now + 10min));
    CHECK(isOverdue(ticket, now + 11min));
    ticket.pausedAt = now + 4min;
    CHECK(*timeLeft(ticket, now + 5h) == 6min);
    CHECK_FALSE(isOverdue(ticket, now + 5h));
    CHECK(dueAfterPause(ticket, now + 5h) == now + 5h + 6min);
    // A clock that was set back shortens nothing.
    CHECK(dueAfterPause(ticket, now) == now + 10min);
}
