#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "core/agents/agent.h"

namespace ui::settings {

/// Agents as rows of a list.
class AgentTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Post, Role, Team, Duty, Pin, State, kColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setAgents(std::vector<core::agents::Agent> agents);
    /// Null for no row.
    [[nodiscard]] const core::agents::Agent* agent(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] static QString text(const core::agents::Agent& agent, int column);
    std::vector<core::agents::Agent> m_agents;
};

}  // namespace ui::settings
