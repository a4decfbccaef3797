#include "app/kefu/line_actor.h"

#include <istream>
#include <ostream>

#include "app/kefu/damage_report.h"
#include "core/agents/agent_reader.h"
#include "core/agents/agent_service.h"
#include "core/settings/settings_reader.h"
#include "core/storage/profile.h"

namespace kefu {
namespace {

using namespace core::agents;

bool needsPerson(const Command& command, const CommandLine& line) {
    // A copy in another folder is the whole profile.
    return command.person == Person::Asked || (command.name == "backup" && line.has("--to"));
}

std::string_view sentenceOf(AgentError error) {
    if (error == AgentError::Paused) {
        return "five tries were wrong: wait five minutes";
    }
    return error == AgentError::NotActive ? "this agent does not work here any more"
                                          : "the PIN is wrong";
}

std::optional<Actor> signedIn(core::storage::Database& database, const CommandLine& line,
                              const std::string& name, std::istream& input, std::ostream& errors) {
    AgentReader agents(database);
    const auto agent = agents.find(name);
    if (!agent) {
        errors << "kefu: there is no agent " << name << '\n';
        return std::nullopt;
    }
    std::string pin;
    std::getline(input, pin);
    if (pin.ends_with('\r')) {
        pin.pop_back();
    }
    if (const auto entered = AgentService(database, line.clock).signIn(agent->id, pin); !entered) {
        errors << "kefu: " << sentenceOf(entered.error()) << '\n';
        return std::nullopt;
    }
    return core::agents::actorOf(*agent, agents.list());
}

}  // namespace

std::optional<Actor> actorOf(const Command& command, const CommandLine& line, std::istream& input,
                             std::ostream& errors) {
    if (command.person == Person::None) {
        return systemActor();
    }
    const core::storage::Profile profile(line.profile, line.clock);
    // The command opens a sound file behind this one, and would have nothing to say.
    reportDamage(profile);
    {
        auto database = profile.connect(core::storage::Database::Mode::ReadOnly);
        if (!isSignInNeeded(AgentReader(database).list())) {
            const auto name = core::settings::SettingsReader(database).agentName();
            return Actor{name.empty() ? "agent" : name};
        }
    }
    if (const auto name = line.value("--as")) {
        auto database = profile.connect(core::storage::Database::Mode::ReadWrite);
        return signedIn(database, line, *name, input, errors);
    }
    if (!needsPerson(command, line)) {
        return systemActor();
    }
    errors << "kefu: agents of this profile have PINs: say who asks with --as NAME and give the PIN "
              "as the first line of the input\n";
    return std::nullopt;
}

}  // namespace kefu
