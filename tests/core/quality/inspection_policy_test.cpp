#include "core/quality/inspection_policy.h"

#include <map>
#include <random>
#include <set>

#include "core/agents/rights.h"
#include "tests/core/quality/quality_shop.h"
#include "tests/support/catch.h"

using namespace core::quality;
using namespace std::chrono_literals;
using core::agents::Actor;
using core::agents::Role;

TEST_CASE("every state and act of an inspection is as the seven states are written", "[quality]") {
    using S = QualityState;
    using A = QualityAction;
    // Written down again, from the way an inspection goes.
    const std::map<std::pair<S, A>, S> written{
        {{S::Drawn, A::Inspect}, S::Inspected},     {{S::Inspected, A::Inspect}, S::Inspected},
        {{S::Inspected, A::Tell}, S::Told},         {{S::Told, A::Accept}, S::Accepted},
        {{S::Told, A::Appeal}, S::Appealed},        {{S::Told, A::Close}, S::Closed},
        {{S::Appealed, A::Decide}, S::Decided},     {{S::Accepted, A::Close}, S::Closed},
        {{S::Decided, A::Close}, S::Closed}};
    int allowed = 0;
    for (const auto state : kQualityStates) {
        for (const auto action : kQualityActions) {
            INFO(toWord(state) << ' ' << toWord(action));
            const auto to = next(state, action);
            const auto found = written.find({state, action});
            REQUIRE(to.has_value() == (found != written.end()));
            if (to) {
                CHECK(*to == found->second);
                ++allowed;
            } else {
                CHECK(to.error() == QualityError::NotAllowedInState);
                CHECK(barrier({.agent = "Lin", .state = state}, action, {.actor = {"Qiu"}}) ==
                      QualityError::NotAllowedInState);
            }
        }
    }
    CHECK(allowed == 9);
    for (const auto state : kQualityStates) {
        CHECK(qualityStateFromWord(toWord(state)) == state);
    }
    for (const auto cause : kRootCauses) {
        CHECK(rootCauseFromWord(toWord(cause)) == cause);
    }
}

namespace {

/// The service on one drawn inspection, brought to a state by other people than the one who then acts.
struct Path : support::QualityShop {
    InspectionId id = drawn().id;
    const Actor inspector{"Inspector", Role::Quality};
    const Actor judge{"Judge", Role::Quality};

    void bringTo(QualityState state) {
        const bool isAppeal = state == QualityState::Appealed || state == QualityState::Decided;
        const bool isClosed = state == QualityState::Closed;
        if (state != QualityState::Drawn) {
            REQUIRE(service.inspect({id}, marking(50), inspector));
            REQUIRE(service.addFinding({id}, {"练习", "Lin", now + 24h}, inspector));
        }
        if (state != QualityState::Drawn && state != QualityState::Inspected) {
            REQUIRE(service.tell({id}, inspector));
        }
        if (isAppeal) {
            REQUIRE(service.appeal({id}, "不是我", agent));
        }
        if (state == QualityState::Decided) {
            REQUIRE(service.decide({id}, {.reason = "维持"}, judge));
        }
        if (state == QualityState::Accepted || isClosed) {
            REQUIRE(service.accept({id}, agent));
        }
        if (isClosed) {
            REQUIRE(service.close({id}, inspector));
        }
        REQUIRE(quality.find(id)->state == state);
    }
    QualityService::Outcome act(QualityAction action, const Actor& actor) {
        switch (action) {
            case QualityAction::Inspect:
                return service.inspect({id}, marking(100), actor);
            case QualityAction::Tell:
                return service.tell({id}, actor);
            case QualityAction::Accept:
                return service.accept({id}, actor);
            case QualityAction::Appeal:
                return service.appeal({id}, "请再看一次", actor);
            case QualityAction::Decide:
                return service.decide({id}, {.reason = "维持原判"}, actor);
            case QualityAction::Close:
                return service.close({id}, actor);
        }
        return core::Unexpected{QualityError::NotFound};
    }
};

}  // namespace

TEST_CASE("the service does exactly the steps of the table and refuses every other without a trace",
          "[quality]") {
    for (const auto state : kQualityStates) {
        for (const auto action : kQualityActions) {
            Path path;
            path.bringTo(state);
            const auto before = support::dump(path.database);
            const bool isAgents =
                action == QualityAction::Accept || action == QualityAction::Appeal;
            // A told one may be closed once the days of the appeal are over.
            const bool isTooEarly =
                state == QualityState::Told && action == QualityAction::Close;
            const auto outcome = path.act(action, isAgents ? path.agent : path.lead);
            const auto to = next(state, action);
            INFO(toWord(state) << ' ' << toWord(action));
            CHECK(outcome.has_value() == (to.has_value() && !isTooEarly));
            if (outcome) {
                CHECK(outcome->state == *to);
                CHECK(path.quality.find(path.id) == *outcome);
                const auto told = core::events::listOf(path.database, "inspection", 1,
                                                       std::to_string(path.id));
                CHECK(told.back().action == toWord(action));
            } else {
                CHECK(support::dump(path.database) == before);
                CHECK(outcome.error() == (isTooEarly ? QualityError::AppealStillOpen
                                                     : QualityError::NotAllowedInState));
            }
        }
    }
}

TEST_CASE("nobody inspects, tells, decides or closes their own, whatever they are", "[quality]") {
    std::mt19937 chance{280};
    const std::vector<std::string> names{"Lin", "Inspector", "Judge", "Wang", "Li"};
    int done = 0;
    for (int run = 0; run < 60; ++run) {
        Path path;
        for (int step = 0; step < 14; ++step) {
            const Actor actor{names[chance() % names.size()],
                              core::agents::kRoles[chance() % std::size(core::agents::kRoles)]};
            const auto action = kQualityActions[chance() % std::size(kQualityActions)];
            const auto before = path.quality.find(path.id).value();
            if (chance() % 5 == 0) {
                path.later(24h);
            }
            const auto outcome = path.act(action, actor);
            const auto after = path.quality.find(path.id).value();
            if (!outcome) {
                CHECK(after == before);
                continue;
            }
            ++done;
            const bool isOwn = actor.name == "Lin";
            CHECK(isOwn == (action == QualityAction::Accept ||
                            (action == QualityAction::Appeal && isOwn)));
            CHECK(after.inspector != "Lin");
            CHECK(after.decidedBy != "Lin");
            if (!after.decidedBy.empty()) {
                CHECK(after.decidedBy != after.inspector);
                CHECK(after.decidedBy != after.appealedBy);
            }
            if (action != QualityAction::Accept && action != QualityAction::Appeal) {
                CHECK(core::agents::mayAct(actor, core::agents::Right::ScoreConversation));
            }
        }
    }
    CHECK(done > 60);
}

TEST_CASE("who helped in the conversation does not inspect it either", "[quality]") {
    Path path;
    path.database.execute(
        "UPDATE work_message SET sender = 'Qiu' WHERE id = (SELECT max(id) FROM work_message)");
    CHECK(path.service.inspect({path.id}, path.marking(100), path.qiu).error() ==
          QualityError::OwnConversation);
    CHECK(path.service.inspect({path.id}, path.marking(100), path.lead));
}
