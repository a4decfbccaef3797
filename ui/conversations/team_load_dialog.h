#pragma once

#include <QDialog>
#include <QStandardItemModel>

#include "ui/conversations/inbox_view_model.h"

namespace ui::common {
class DataTable;
}

namespace ui::conversations {

/// Who has how much: open conversations, received today against the limit, hours and breaks of today, abuse marks of the
/// last 30 days (R023, R349, R362).
class TeamLoadDialog final : public QDialog {
    Q_OBJECT

public:
    enum Column { Agent, Open, Today, Since, Pause, Abuse };

    TeamLoadDialog(common::Environment& environment, InboxViewModel& inbox,
                   QWidget* parent = nullptr);

private:
    void show(const std::vector<TeamLoad>& team);

    common::Environment& m_environment;
    InboxViewModel& m_inbox;
    QStandardItemModel m_model;
    common::DataTable* m_table;
};

}  // namespace ui::conversations
