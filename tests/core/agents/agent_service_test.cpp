#include "core/agents/agent_service.h"

#include "core/agents/agent_reader.h"
#include "core/events/event_repository.h"
#include "tests/support/catch.h"
#include "tests/support/order_builder.h"
#include "tests/support/test_database.h"

using namespace core::agents;
using namespace std::chrono_literals;

namespace {

struct Team {
    core::storage::Database database = support::testDatabase();
    core::Seconds now = support::kFirstMoment;
    AgentService service{database, [this] { return now; }};
    AgentReader reader{database};
    Actor owner{"Boss"};

    /// An admin with a PIN and one agent with another.
    Agent boss;
    Agent lin;
    void two() {
        boss = *service.add({.name = "Boss", .role = Role::Admin}, "1234", owner);
        lin = *service.add({.name = "Lin", .role = Role::Agent}, "4321", owner);
    }
    std::vector<std::string> actions(AgentId id) {
        std::vector<std::string> found;
        for (const auto& event :
             core::events::listOf(database, "agent", 0, std::to_string(id))) {
            found.push_back(event.action);
            CHECK(event.after.find("argon2") == std::string::npos);
        }
        return found;
    }
    AgentError refusalOf(const AgentService::Outcome& outcome) {
        REQUIRE_FALSE(outcome);
        return outcome.error();
    }
};

}  // namespace

TEST_CASE("a level-1 problem finds somebody real where no duty lead is named") {
    const auto agent = [](const char* name, Role role, bool isDutyLead = false,
                          bool isActive = true) {
        return Agent{
            .name = name, .role = role, .isDutyLead = isDutyLead, .isActive = isActive};
    };
    std::vector<Agent> agents{agent("李婷", Role::Agent), agent("王店长", Role::Admin)};
    const std::vector<std::string> nobody;
    const std::vector<std::string> evening{"李婷", "晚组长"};
    CHECK(escalationReceiver({}, nobody).empty());
    CHECK(escalationReceiver(agents, nobody) == "王店长");
    agents.push_back(agent("早组长", Role::Lead));
    agents.push_back(agent("晚组长", Role::Lead));
    CHECK(escalationReceiver(agents, nobody) == "早组长");
    CHECK(escalationReceiver(agents, evening) == "晚组长");
    // Whoever left receives nothing, duty lead or not.
    agents[2].isActive = false;
    CHECK(escalationReceiver(agents, nobody) == "晚组长");
    agents.push_back(agent("值班", Role::Lead, true));
    CHECK(escalationReceiver(agents, evening) == "值班");
    CHECK(dutyLeadOf(agents) == "值班");
    agents.back().isActive = false;
    CHECK(dutyLeadOf(agents).empty());
}

TEST_CASE_METHOD(Team, "without agents nobody signs in, and the first one is an admin") {
    CHECK_FALSE(isSignInNeeded(reader.list()));
    CHECK(refusalOf(service.add({.name = "Lin", .role = Role::Agent}, "", owner)) ==
          AgentError::FirstMustBeAdmin);
    boss = *service.add({.name = " Boss ", .role = Role::Admin}, "", owner);
    CHECK(boss.name == "Boss");
    CHECK_FALSE(isSignInNeeded(reader.list()));
    CHECK(actorOf(boss, reader.list()).role == Role::Owner);
    CHECK(service.signIn(boss.id, ""));
    // A PIN of one alone locks too.
    REQUIRE(service.setPin({boss.id}, "", "2468", owner));
    CHECK(isSignInNeeded(reader.list()));
    CHECK(service.setPin({boss.id}, "", "", owner)->hasPin == false);
    CHECK(actions(boss.id) ==
          std::vector<std::string>{"add", "sign_in", "set_pin", "clear_pin"});
}

TEST_CASE_METHOD(Team, "where several work each has a PIN, and the role of the post") {
    boss = *service.add({.name = "Boss", .role = Role::Admin}, "", owner);
    const AgentDraft vip{.name = "Lin", .post = "handu_vip", .team = "VIP"};
    CHECK(refusalOf(service.add(vip, "4321", owner)) == AgentError::PinNeeded);
    REQUIRE(service.setPin({boss.id}, "", "1234", owner));
    CHECK(refusalOf(service.add(vip, "", owner)) == AgentError::PinNeeded);
    CHECK(refusalOf(service.add(vip, "12a4", owner)) == AgentError::PinMalformed);
    lin = *service.add(vip, "4321", owner);
    CHECK(lin.role == Role::Senior);
    const auto all = reader.list();
    CHECK(isSignInNeeded(all));
    CHECK(actorOf(boss, all).role == Role::Admin);
    const auto actor = actorOf(lin, all);
    CHECK(actor.role == Role::Senior);
    CHECK(actor.team == "VIP");
    CHECK(actor.capabilities == std::set{Capability::Vip, Capability::OrderReview});
    CHECK(refusalOf(service.setPin({lin.id}, "", "", owner)) == AgentError::PinNeeded);
}

TEST_CASE_METHOD(Team, "a name is one person's for ever") {
    two();
    CHECK(refusalOf(service.add({.name = "Lin"}, "1111", owner)) == AgentError::NameTaken);
    CHECK(refusalOf(service.add({.name = "  "}, "1111", owner)) == AgentError::NameMissing);
    CHECK(refusalOf(service.add({.name = std::string(41, 'x')}, "1111", owner)) ==
          AgentError::TooLong);
    CHECK(refusalOf(service.add({.name = "Wu", .post = "pilot"}, "1111", owner)) ==
          AgentError::PostUnknown);
    CHECK(refusalOf(service.add({.name = "Wu", .role = Role::Owner}, "1111", owner)) ==
          AgentError::RoleUnknown);
    CHECK(refusalOf(service.add({.name = "Wu", .isDutyLead = true}, "1111", owner)) ==
          AgentError::NotALead);
    CHECK(service.edit({lin.id}, {.name = "Lin Hua"}, owner)->name == "Lin Hua");
    core::events::append(database,
                         {.at = now, .actor = "Lin Hua", .subjectKind = "order", .subject = "1",
                          .action = "approve"});
    CHECK(refusalOf(service.edit({lin.id}, {.name = "Lin"}, owner)) == AgentError::NameInUse);
    REQUIRE(service.setActive({lin.id}, false, owner));
    CHECK(refusalOf(service.add({.name = "Lin Hua"}, "1111", owner)) == AgentError::NameTaken);
    CHECK(refusalOf(service.signIn(lin.id, "4321")) == AgentError::NotActive);
    CHECK(service.setActive({lin.id}, true, owner));
    CHECK(actions(lin.id) == std::vector<std::string>{"add", "rename", "retire", "restore"});
}

TEST_CASE_METHOD(Team, "the last admin is neither retired nor demoted, so nobody locks out all") {
    two();
    CHECK(refusalOf(service.setActive({boss.id}, false, owner)) == AgentError::LastAdmin);
    CHECK(refusalOf(service.edit({boss.id}, {.name = "Boss", .role = Role::Lead}, owner)) ==
          AgentError::LastAdmin);
    REQUIRE(service.edit({lin.id}, {.name = "Lin", .role = Role::Admin}, owner));
    CHECK(service.edit({boss.id}, {.name = "Boss", .role = Role::Lead, .isDutyLead = true}, owner));
    CHECK(refusalOf(service.setActive({lin.id}, false, owner)) == AgentError::LastAdmin);
    CHECK(refusalOf(service.edit({boss.id, 1}, {.name = "Boss"}, owner)) ==
          AgentError::ChangedSinceRead);
    CHECK(refusalOf(service.edit({boss.id},
                                 {.name = "Boss", .role = Role::Lead, .isDutyLead = true},
                                 owner)) == AgentError::NothingChanged);
    CHECK(refusalOf(service.edit({99}, {.name = "x"}, owner)) == AgentError::NotFound);
}

TEST_CASE_METHOD(Team, "five wrong PINs are followed by five minutes in which no try is looked at") {
    two();
    for (int i = 0; i < kPinTries - 1; ++i) {
        CHECK(refusalOf(service.signIn(lin.id, "0000")) == AgentError::PinWrong);
    }
    CHECK(refusalOf(service.signIn(lin.id, "0000")) == AgentError::Paused);
    CHECK(reader.find(lin.id)->pausedUntil == now + kPinPause);
    CHECK(refusalOf(service.signIn(lin.id, "4321")) == AgentError::Paused);
    CHECK(service.signIn(boss.id, "1234"));
    now += kPinPause - 1s;
    CHECK(refusalOf(service.signIn(lin.id, "4321")) == AgentError::Paused);
    now += 1s;
    CHECK(service.signIn(lin.id, "4321"));
    CHECK(reader.find(lin.id)->wrongPins == 0);
    CHECK(actions(lin.id) == std::vector<std::string>{"add", "wrong_pin", "wrong_pin", "wrong_pin",
                                                      "wrong_pin", "wrong_pin", "sign_in"});
}

TEST_CASE_METHOD(Team, "only an admin changes agents, and everybody the own PIN") {
    two();
    const Actor asLin{"Lin", Role::Agent};
    CHECK(refusalOf(service.add({.name = "Wu"}, "1111", asLin)) == AgentError::NotAllowedForRole);
    CHECK(refusalOf(service.edit({lin.id}, {.name = "Lin", .role = Role::Admin}, asLin)) ==
          AgentError::NotAllowedForRole);
    CHECK(refusalOf(service.setActive({boss.id}, false, {"Li", Role::Lead})) ==
          AgentError::NotAllowedForRole);
    CHECK(refusalOf(service.setPin({boss.id}, "4321", "1111", asLin)) ==
          AgentError::NotAllowedForRole);
    CHECK(refusalOf(service.setPin({lin.id}, "9999", "1111", asLin)) == AgentError::PinWrong);
    REQUIRE(service.setPin({lin.id}, "4321", "1111", asLin));
    CHECK(refusalOf(service.signIn(lin.id, "4321")) == AgentError::PinWrong);
    CHECK(service.signIn(lin.id, "1111"));
    CHECK(service.setPin({lin.id}, "", "2222", {"Boss", Role::Admin}));
    CHECK(service.leave(asLin, true));
    CHECK(service.leave(asLin, false));
    CHECK(refusalOf(service.leave({"nobody"}, true)) == AgentError::NotFound);
    const auto told = actions(lin.id);
    CHECK(told[told.size() - 2] == "lock");
    CHECK(told.back() == "sign_out");
}

TEST_CASE_METHOD(Team, "the event book tells what somebody was at a time") {
    CHECK(reader.roleAt("Lin", now) == Role::Owner);
    now += 1h;
    two();
    now += 1h;
    REQUIRE(service.edit({lin.id}, {.name = "Lin", .role = Role::Lead}, owner));
    CHECK(reader.roleAt("Lin", now - 90min) == Role::Owner);
    CHECK(reader.roleAt("Lin", now - 1h) == Role::Agent);
    CHECK(reader.roleAt("Lin", now - 1s) == Role::Agent);
    CHECK(reader.roleAt("Lin", now) == Role::Lead);
    CHECK(reader.roleAt("nobody", now) == Role::Owner);
    CHECK_FALSE(core::events::firstBrokenLink(database));
}

TEST_CASE_METHOD(Team, "another role, another post and leaving end what was signed, and nothing else does") {
    two();
    std::vector<std::string> closed;
    service.setCloseApprovals(
        [&](const std::string& name, const Actor& actor) { closed.push_back(name + "/" + actor.name); });
    REQUIRE(service.edit({lin.id}, {.name = "Lin", .role = Role::Agent, .team = "A"}, owner));
    REQUIRE(service.setPin({lin.id}, "", "8888", owner));
    CHECK(closed.empty());
    REQUIRE(service.edit({lin.id}, {.name = "Lin", .role = Role::Lead}, owner));
    CHECK(closed == std::vector<std::string>{"Lin/Boss"});
    REQUIRE(service.edit({lin.id}, {.name = "Lin", .post = "handu_vip"}, owner));
    REQUIRE(service.setActive({lin.id}, false, owner));
    CHECK(closed.size() == 3);
    REQUIRE(service.setActive({lin.id}, true, owner));
    CHECK(closed.size() == 3);
    CHECK(refusalOf(service.edit({lin.id}, {.name = "Lin", .role = Role::Admin},
                                 {"Li", Role::Lead})) == AgentError::NotAllowedForRole);
    CHECK(closed.size() == 3);
}

TEST_CASE_METHOD(Team, "a second person signs with the own PIN, and wrong tries count as at signing in") {
    two();
    const auto refused = [&](AgentId id, const std::string& pin, const Actor& first) {
        const auto witness = service.witness(id, pin, first);
        REQUIRE_FALSE(witness);
        return witness.error();
    };
    const auto signed_ = service.witness(lin.id, "4321", {"Boss", Role::Admin});
    REQUIRE(signed_);
    CHECK(signed_->actor().name == "Lin");
    CHECK(signed_->actor().role == Role::Agent);
    CHECK(actions(lin.id).back() == "witness");
    CHECK(refused(boss.id, "1234", {"Boss", Role::Admin}) == AgentError::SamePerson);
    CHECK(refused(99, "1234", {"Boss", Role::Admin}) == AgentError::NotFound);
    for (int i = 0; i < kPinTries - 1; ++i) {
        CHECK(refused(lin.id, "0000", {"Boss", Role::Admin}) == AgentError::PinWrong);
    }
    CHECK(refused(lin.id, "0000", {"Boss", Role::Admin}) == AgentError::Paused);
    CHECK(refused(lin.id, "4321", {"Boss", Role::Admin}) == AgentError::Paused);
    // A signature beside somebody is no sign-in: what they were then is not told by it.
    CHECK(reader.roleAt("Lin", now) == Role::Agent);
}

TEST_CASE("both presets have seven posts, each with a role and its duties") {
    std::map<std::string, int> counts;
    std::set<std::string> keys;
    for (const auto& post : posts()) {
        ++counts[post.preset];
        CHECK(keys.insert(post.key).second);
        CHECK(findPost(post.key) == &post);
        CHECK_FALSE(post.name.empty());
        CHECK(post.duties.size() >= 3);
        CHECK(post.role != Role::Owner);
        // Only a senior's post says what it is for.
        CHECK((post.role == Role::Senior) == !post.capabilities.empty());
    }
    CHECK(counts == std::map<std::string, int>{{"handu", 7}, {"yintai", 7}});
    CHECK(findPost("pilot") == nullptr);
    const auto role = [](const char* key) { return findPost(key)->role; };
    CHECK(role("yintai_front") == Role::Agent);
    CHECK(role("yintai_middle") == Role::Senior);
    CHECK(role("yintai_back") == Role::Senior);
    CHECK(role("yintai_leader") == Role::Lead);
    CHECK(role("yintai_floor") == Role::Lead);
    CHECK(role("yintai_quality") == Role::Quality);
    CHECK(role("yintai_supervisor") == Role::Admin);
    CHECK(role("handu_loyal") == Role::Agent);
    CHECK(role("handu_complaint") == Role::Senior);
    CHECK(role("handu_supervisor") == Role::Admin);
}

TEST_CASE("who holds a conversation decides whether a lead or senior may move it") {
    const Agent vip{.name = "Wu", .role = Role::Senior, .post = "handu_vip", .team = "VIP"};
    const Agent front{.name = "Lin", .role = Role::Agent, .post = "yintai_front", .team = "A"};
    Agent gone = front;
    gone.isActive = false;
    const Actor senior{.name = "Sun", .role = Role::Senior};
    CHECK(mayReassign(senior, &vip));
    CHECK_FALSE(mayReassign(senior, &front));
    CHECK_FALSE(mayReassign(senior, nullptr));
    CHECK(mayReassign(senior, &gone));
    Actor lead{.name = "Li", .role = Role::Lead};
    lead.team = "A";
    CHECK(mayReassign(lead, &front));
    CHECK_FALSE(mayReassign(lead, &vip));
    CHECK(mayReassign(lead, nullptr));
    CHECK(mayReassign({.name = "Boss", .role = Role::Admin}, &vip));
    CHECK_FALSE(mayReassign({.name = "Zhao", .role = Role::Agent}, &front));
    CHECK(mayReassign({.name = "Zhao", .role = Role::Agent}, &gone));
    CHECK_FALSE(mayReassign({.name = "Qian", .role = Role::Quality}, &gone));
}

TEST_CASE_METHOD(Team, "the duty goes from one lead to the next") {
    two();
    const auto mei =
        *service.add({.name = "Mei", .role = Role::Lead, .isDutyLead = true}, "1111", owner);
    const auto wu = *service.add({.name = "Wu", .role = Role::Lead}, "2222", owner);
    CHECK(refusalOf(service.putOnDuty({lin.id}, {"Wu", Role::Lead})) == AgentError::NotALead);
    CHECK(refusalOf(service.putOnDuty({wu.id}, {"Lin", Role::Agent})) ==
          AgentError::NotAllowedForRole);
    CHECK(refusalOf(service.putOnDuty({mei.id}, {"Wu", Role::Lead})) ==
          AgentError::NothingChanged);
    CHECK(reader.find(mei.id)->isDutyLead);
    REQUIRE(service.putOnDuty({wu.id}, {"Mei", Role::Lead}));
    CHECK(reader.find(wu.id)->isDutyLead);
    CHECK_FALSE(reader.find(mei.id)->isDutyLead);
    CHECK(actions(mei.id) == std::vector<std::string>{"add", "duty_lead"});
    CHECK(actions(wu.id) == std::vector<std::string>{"add", "duty_lead"});
}
