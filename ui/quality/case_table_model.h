#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "core/quality/case_library.h"
#include "ui/common/record_table_model.h"

namespace ui::quality {

/// Cases of the weekly review as rows of the list.
class CaseTableModel final : public common::RecordTableModel<core::quality::LibraryCase> {
    Q_OBJECT

public:
    enum Column { Kind, Week, Title, Agent, Warm, Conclusion, kColumnCount };

    explicit CaseTableModel(QObject* parent = nullptr) : RecordTableModel(kColumnCount, parent) {}
    void setCases(std::vector<core::quality::LibraryCase> cases);
    [[nodiscard]] const core::quality::LibraryCase* libraryCase(int row) const { return record(row); }
    /// What a case is called: its title, else its conversation.
    [[nodiscard]] static QString titleOf(const core::quality::LibraryCase& libraryCase);

protected:
    [[nodiscard]] QVariant key(const core::quality::LibraryCase& libraryCase) const override;
    [[nodiscard]] QString text(const core::quality::LibraryCase& libraryCase, int column) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] common::Chips chips(const core::quality::LibraryCase& libraryCase, int column) const override;
};

}  // namespace ui::quality
