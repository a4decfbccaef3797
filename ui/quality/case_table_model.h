#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "core/quality/case_library.h"

namespace ui::quality {

/// Cases of the weekly review as rows of the list.
class CaseTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Kind, Week, Title, Agent, Warm, Conclusion, kColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setCases(std::vector<core::quality::LibraryCase> cases);
    [[nodiscard]] const core::quality::LibraryCase* libraryCase(int row) const;
    /// What a case is called: its title, else its conversation.
    [[nodiscard]] static QString titleOf(const core::quality::LibraryCase& libraryCase);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const core::quality::LibraryCase& libraryCase, int column);
    std::vector<core::quality::LibraryCase> m_cases;
};

}  // namespace ui::quality
