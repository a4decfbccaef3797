#include "app/composition/agent_session.h"

#include "core/agents/agent_service.h"
#include "core/settings/settings_service.h"
#include "tests/support/catch.h"
#include "tests/support/order_builder.h"
#include "tests/support/test_database.h"

using namespace core::agents;
using app::composition::AgentSession;

namespace {

struct Bench {
    core::storage::Database database = support::testDatabase();
    core::Clock clock = [] { return support::kFirstMoment; };
    core::settings::SettingsReader settings{database};
    core::settings::SettingsService settingsService{database, clock};
    AgentService service{database, clock};
};

}  // namespace

TEST_CASE("without agents the owner works under the name in the settings") {
    Bench bench;
    AgentSession session(bench.database, bench.settings);
    CHECK(session.actor().name == "agent");
    CHECK(session.actor().role == Role::Owner);
    CHECK_FALSE(session.isLocked());
    REQUIRE(bench.settingsService.setAgentName("Lin", {"Lin"}));
    session.reload();
    CHECK(session.actor().name == "Lin");
    session.lock();
    CHECK_FALSE(session.isLocked());
}

TEST_CASE("who adds the first colleagues goes on as what they are now") {
    Bench bench;
    AgentSession session(bench.database, bench.settings);
    const auto boss = *bench.service.add({.name = "Boss", .role = Role::Admin}, "", {"agent"});
    session.reload();
    CHECK(session.actor().name == "Boss");
    CHECK(session.actor().role == Role::Owner);
    REQUIRE(bench.service.setPin({boss.id}, "", "1234", session.actor()));
    session.reload();
    CHECK(session.needsSignIn());
    CHECK_FALSE(session.isLocked());
    const auto lin = *bench.service.add({.name = "Lin"}, "4321", session.actor());
    session.reload();
    CHECK(session.actor().role == Role::Admin);
    CHECK_FALSE(session.isLocked());
    session.lock();
    CHECK(session.isLocked());
    session.enter(lin.id);
    CHECK_FALSE(session.isLocked());
    CHECK(session.actor().name == "Lin");
    CHECK(session.actor().role == Role::Agent);
    REQUIRE(bench.service.setActive({lin.id}, false, {"Boss", Role::Admin}));
    session.reload();
    CHECK_FALSE(session.actor().role == Role::Agent);
}

TEST_CASE("at the start nobody is signed in and nothing may be decided") {
    Bench bench;
    REQUIRE(bench.service.add({.name = "Boss", .role = Role::Admin}, "1234", {"agent"}));
    REQUIRE(bench.service.add({.name = "Lin"}, "4321", {"agent"}));
    AgentSession session(bench.database, bench.settings);
    CHECK(session.isLocked());
    for (const Right right : {Right::WorkOnCases, Right::ReviewOrder, Right::EditAgents,
                              Right::RevealField, Right::GrantCompensation, Right::ImportFiles}) {
        CHECK_FALSE(mayAct(session.actor(), right));
    }
    session.reload();
    CHECK(session.isLocked());
}
