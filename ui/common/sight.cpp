#include "ui/common/sight.h"

#include <QCoreApplication>

#include "core/agents/agent_reader.h"
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

QString SightText::all(const core::agents::Actor& actor) {
    const auto tr = [](const char* text) {
        return QCoreApplication::translate("ui::common::SightText", text);
    };
    if (core::agents::mayAct(actor, Right::SeeAllCases)) {
        return tr(QT_TRANSLATE_NOOP("ui::common::SightText", "Everybody's"));
    }
    if (core::agents::mayAct(actor, Right::SeeTeamCases)) {
        return tr(QT_TRANSLATE_NOOP("ui::common::SightText", "My team's"));
    }
    //: Filter: the agent's own cases and those that nobody took yet
    return tr(QT_TRANSLATE_NOOP("ui::common::SightText", "Mine and nobody's"));
}

QString SightText::pool() {
    //: Filter: cases that nobody took yet
    return QCoreApplication::translate("ui::common::SightText", "Nobody's yet");
}

}  // namespace ui::common
