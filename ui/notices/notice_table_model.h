#pragma once

#include <QAbstractTableModel>

#include "core/notices/notice.h"
#include "ui/common/record_table_model.h"

namespace ui::notices {

/// Notices as the list shows them.
class NoticeTableModel final : public common::RecordTableModel<core::notices::Notice> {
    Q_OBJECT

public:
    enum Column { Standing, Kind, Buyer, Order, Text, Due, kColumnCount };

    explicit NoticeTableModel(QObject* parent = nullptr) : RecordTableModel(kColumnCount, parent) {}
    void setNotices(std::vector<core::notices::Notice> notices, core::Seconds now);
    /// What is left until the due times.
    void setNow(core::Seconds now);
    [[nodiscard]] const core::notices::Notice* notice(int row) const { return record(row); }

protected:
    [[nodiscard]] QVariant key(const core::notices::Notice& notice) const override;
    [[nodiscard]] QString text(const core::notices::Notice& notice, int column) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] common::Chips chips(const core::notices::Notice& notice, int column) const override;

private:
    core::Seconds m_now{};
};

}  // namespace ui::notices
