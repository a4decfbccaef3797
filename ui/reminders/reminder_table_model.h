#pragma once

#include <QAbstractTableModel>

#include "core/reminders/reminder_reader.h"

namespace ui::reminders {

/// Unpaid orders, or reminders, as rows of a list.
class ReminderTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Standing,
        Order,
        Buyer,
        Amount,
        Ordered,
        Reminded,
        Cause,
        Method,
        Result,
        Outcome,
        Title,
        kColumnCount
    };
    /// Role of the amount in fen.
    static constexpr int kAmountRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;
    /// `isHistory`: an order may stand in it several times, once a reminder.
    void setRows(std::vector<core::reminders::ReminderRow> rows, core::Seconds now, bool isHistory);
    /// The clocks go on.
    void setNow(core::Seconds now);
    [[nodiscard]] const core::reminders::ReminderRow* row(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const core::reminders::ReminderRow& row, int column) const;
    std::vector<core::reminders::ReminderRow> m_rows;
    core::Seconds m_now{};
    bool m_isHistory = false;
};

}  // namespace ui::reminders
