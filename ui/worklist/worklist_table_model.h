#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "core/worklist/work_item.h"
#include "ui/common/record_table_model.h"

namespace ui::worklist {

/// What waits, as rows by urgency.
class WorklistTableModel final : public common::RecordTableModel<core::worklist::WorkItem> {
    Q_OBJECT

public:
    enum Column { Clock, Kind, Why, Buyer, Value, Text, Owner, Order, kColumnCount };

    explicit WorklistTableModel(QObject* parent = nullptr) : RecordTableModel(kColumnCount, parent) {}
    void setItems(std::vector<core::worklist::WorkItem> items, core::Seconds now);
    /// Only the clocks.
    void setNow(core::Seconds now);
    [[nodiscard]] const core::worklist::WorkItem* item(int row) const { return record(row); }

protected:
    [[nodiscard]] QVariant key(const core::worklist::WorkItem& item) const override;
    [[nodiscard]] QString text(const core::worklist::WorkItem& item, int column) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString tip(const core::worklist::WorkItem& item, int column) const override;
    [[nodiscard]] common::Chips chips(const core::worklist::WorkItem& item, int column) const override;
    [[nodiscard]] bool isRight(int column) const override { return column == Value; }
    [[nodiscard]] QVariant amount(const core::worklist::WorkItem& item) const override;

private:
    core::Seconds m_now{};
};

}  // namespace ui::worklist
