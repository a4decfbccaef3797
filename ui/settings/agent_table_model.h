#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "core/agents/agent.h"
#include "ui/common/record_table_model.h"

namespace ui::settings {

/// Agents as rows of a list.
class AgentTableModel final : public common::RecordTableModel<core::agents::Agent> {
    Q_OBJECT

public:
    enum Column { Name, Post, Role, Team, Duty, Pin, State, kColumnCount };

    explicit AgentTableModel(QObject* parent = nullptr) : RecordTableModel(kColumnCount, parent) {}
    void setAgents(std::vector<core::agents::Agent> agents);
    /// Null for no row.
    [[nodiscard]] const core::agents::Agent* agent(int row) const { return record(row); }

protected:
    [[nodiscard]] QVariant key(const core::agents::Agent& agent) const override;
    [[nodiscard]] QString text(const core::agents::Agent& agent, int column) const override;
    [[nodiscard]] QString heading(int column) const override;
};

}  // namespace ui::settings
