#include "ui/settings/agent_table_model.h"

#include "ui/common/plain_text.h"
#include "ui/common/role_text.h"

namespace ui::settings {

using core::agents::Agent;

void AgentTableModel::setAgents(std::vector<Agent> agents) {
    beginResetModel();
    m_agents = std::move(agents);
    endResetModel();
}

const Agent* AgentTableModel::agent(int row) const {
    return row >= 0 && row < rowCount() ? &m_agents[static_cast<std::size_t>(row)] : nullptr;
}

int AgentTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_agents.size());
}

int AgentTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kColumnCount);
}

QString AgentTableModel::text(const Agent& agent, int column) {
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

QVariant AgentTableModel::data(const QModelIndex& index, int role) const {
    const auto* found = index.isValid() ? agent(index.row()) : nullptr;
    if (!found) {
        return {};
    }
    switch (role) {
        case Qt::DisplayRole:
            return text(*found, index.column());
        case Qt::ToolTipRole:
            return common::plainToolTip(text(*found, index.column()));
        case Qt::UserRole:
            return static_cast<qlonglong>(found->id);
        default:
            return {};
    }
}

QVariant AgentTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
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
