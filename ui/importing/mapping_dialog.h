#pragma once

#include <QDialog>

#include "ui/importing/mapping_view_model.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QWidget;

namespace ui::importing {

/// Asks which column of an unknown table is which, beside its first rows.
class MappingDialog final : public QDialog {
    Q_OBJECT

public:
    MappingDialog(MappingViewModel& mapping, const QString& fileName, QWidget* parent = nullptr);

private:
    [[nodiscard]] QWidget* makePreview();
    [[nodiscard]] QWidget* makeBase();
    void fillFields();
    void showProblems();

    MappingViewModel& m_mapping;
    QWidget* m_fields = nullptr;
    QScrollArea* m_scroll = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_accept = nullptr;
};

}  // namespace ui::importing
