#pragma once

#include <QAbstractTableModel>

#include <optional>
#include <vector>

#include "core/promises/promise.h"
#include "ui/common/record_table_model.h"

namespace ui::promises {

/// Promises as rows of a list.
class PromiseTableModel final : public common::RecordTableModel<core::promises::Promise> {
    Q_OBJECT

public:
    enum Column { Standing, What, Buyer, Due, Owner, Order, Cause, kColumnCount };

    explicit PromiseTableModel(QObject* parent = nullptr) : RecordTableModel(kColumnCount, parent) {}
    void setPromises(std::vector<core::promises::Promise> promises, core::Seconds now);
    /// Time went on: what is left changes.
    void setNow(core::Seconds now);
    [[nodiscard]] const core::promises::Promise* promise(int row) const { return record(row); }

protected:
    [[nodiscard]] QVariant key(const core::promises::Promise& promise) const override;
    [[nodiscard]] QString text(const core::promises::Promise& promise, int column) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] common::Chips chips(const core::promises::Promise& promise, int column) const override;

private:
    core::Seconds m_now{};
};

}  // namespace ui::promises
