#pragma once

#include <QAbstractTableModel>

#include "ui/shifts/shift_view_model.h"

namespace ui::shifts {

/// A row a person, a column a day, then planned hours and consultations per planned hour (R349).
class WeekGridModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int kDays = 7;
    enum Column { Hours = kDays, Load, kColumnCount };

    explicit WeekGridModel(const ShiftViewModel& week, QObject* parent = nullptr);
    /// The rows are those of the view model now.
    void reload();
    void loadChanged();
    [[nodiscard]] std::string agentOf(int row) const;
    [[nodiscard]] const core::shifts::RosterLine* lineAt(int row, int column) const;
    /// As the file and the print have it: the header first, texts as they stand.
    [[nodiscard]] std::vector<std::vector<std::string>> rows() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString toolTip(int row, int column) const;
    [[nodiscard]] bool hasFinding(int row, int column) const;

    const ShiftViewModel& m_week;
    std::vector<std::string> m_people;
};

}  // namespace ui::shifts
