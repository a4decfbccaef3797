#include "ui/settings/agent_table_model.h"

#include "ui/common/plain_text.h"
#include "ui/common/role_text.h"

namespace ui::settings {

using core::agents::Agent;

void AgentTableModel::setAgents(std::vector<Agent> agents) {
    setRecords(std::move(agents));
}

QString AgentTableModel::text(const Agent& agent, int column) const {
    switch (static_cast<Column>(column)) {
        case Name:
            return common::toScreen(agent.name);
        case Post: {
            const auto* post = core::agents::findPost(agent.post);
            return post ? common::toScreen(post->name) : tr("No post");
        }
        case Role:
            return common::RoleText::of(agent.role);
        case Team:
            return common::toScreen(agent.team);
        case Duty:
            return agent.isDutyLead ? tr("Duty lead") : QString();
        case Pin:
            return agent.hasPin ? tr("Set") : tr("None");
        case State:
            return agent.isActive ? tr("Active") : tr("Retired");
        case kColumnCount:
            break;
    }
    return {};
}

QVariant AgentTableModel::key(const Agent& agent) const {
    return static_cast<qlonglong>(agent.id);
}

QString AgentTableModel::heading(int column) const {
    switch (static_cast<Column>(column)) {
        case Name:
            return tr("Agent");
        case Post:
            return tr("Post");
        case Role:
            return tr("Role");
        case Team:
            return tr("Team");
        case Duty:
            return tr("Duty");
        case Pin:
            return tr("PIN");
        case State:
            return tr("State");
        case kColumnCount:
            break;
    }
    return {};
}

}  // namespace ui::settings
