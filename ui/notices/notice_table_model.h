#pragma once

#include <QAbstractTableModel>

#include "core/notices/notice.h"

namespace ui::notices {

/// Notices as the list shows them.
class NoticeTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Standing, Kind, Buyer, Order, Text, Due, kColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setNotices(std::vector<core::notices::Notice> notices, core::Seconds now);
    /// What is left until the due times.
    void setNow(core::Seconds now);
    [[nodiscard]] const core::notices::Notice* notice(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const core::notices::Notice& notice, int column) const;

    std::vector<core::notices::Notice> m_notices;
    core::Seconds m_now{};
};

}  // namespace ui::notices
