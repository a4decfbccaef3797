#include "ui/common/sight.h"

#include "core/agents/agent_reader.h"
#include "core/settings/settings_reader.h"
#include "ui/common/environment.h"

namespace ui::common {

using core::agents::Right;

core::agents::Sight sightOf(const Environment& environment, core::agents::CasePart part,
                            std::optional<core::agents::Capability> queue) {
    const auto actor = environment.actor();
    auto* agents = environment.cases.agents;
    return agents ? agents->sight(actor, part, queue)
                  : core::agents::sightOf(actor, {}, part, queue);
}

core::conversations::InboxSight inboxSightOf(const Environment& environment) {
    std::map<core::orders::ShopId, core::settings::TierRule> tiers;
    for (const auto& shop : environment.settings.shops()) {
        tiers.emplace(shop.id, environment.settings.tierRule(shop.id));
    }
    return core::conversations::inboxSightOf(environment.actor(), sightOf(environment), tiers);
}

core::applications::ApplicationSight applicationSightOf(const Environment& environment,
                                                        core::agents::CasePart part) {
    return {.cases = sightOf(environment, part),
            .carriesOut = core::agents::mayAct(environment.actor(), Right::RecordHandoffDone)};
}

QString SightText::own() {
    //: Filter: the agent's own cases
    return tr("Mine");
}

QString SightText::all(const core::agents::Actor& actor) {
    if (core::agents::mayAct(actor, Right::SeeAllCases)) {
        return tr("Everybody's");
    }
    if (core::agents::mayAct(actor, Right::SeeTeamCases)) {
        return tr("My team's");
    }
    //: Filter: the agent's own cases and those that nobody took yet
    return tr("Mine and nobody's");
}

QString SightText::pool() {
    //: Filter: cases that nobody took yet
    return tr("Nobody's yet");
}

}  // namespace ui::common
