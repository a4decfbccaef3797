#pragma once

#include <QAbstractTableModel>

#include "core/agents/audit_reader.h"
#include "ui/settings/settings_page.h"

class QCheckBox;

namespace ui::common {
class DataTable;
}

namespace ui::settings {

/// What was done with personal data and rights, newest first.
class AuditTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { At, Who, Role, What, About, kColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setEntries(std::vector<core::agents::AuditEntry> entries);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString of(core::agents::AuditAct act);
    [[nodiscard]] static QString text(const core::agents::AuditEntry& entry, int column);

    std::vector<core::agents::AuditEntry> m_entries;
};

/// The audit log, read only: everybody sees the own acts, a lead the team's, an admin all.
class AuditPage final : public SettingsPage {
    Q_OBJECT

public:
    explicit AuditPage(common::Environment& environment);
    void load() override;

protected:
    [[nodiscard]] bool keepsTyping() const override { return false; }

private:
    AuditTableModel m_model;
    QCheckBox* m_alerts;
    common::DataTable* m_table;
};

}  // namespace ui::settings
