#pragma once

#include <QDialog>

#include <vector>

#include "core/departments/department_reader.h"
#include "core/departments/department_service.h"
#include "ui/common/environment.h"

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace ui::departments {

/// The departments that customer service works with (R340): name, contact, response limit, duties, and whether work is
/// handed to them. Kept as one list.
class DepartmentsDialog final : public QDialog {
    Q_OBJECT

public:
    DepartmentsDialog(common::Environment& environment,
                      core::departments::DepartmentReader& departments,
                      core::departments::DepartmentService& service, QWidget* parent = nullptr);

    [[nodiscard]] static QString refusal(core::departments::DepartmentError error);

private:
    struct Line {
        QLineEdit* name;
        QLineEdit* contact;
        QSpinBox* minutes;
        QLineEdit* duties;
        QCheckBox* active;
    };
    void addLine(const core::departments::Department& department);
    void keep();

    common::Environment& m_environment;
    core::departments::DepartmentService& m_service;
    QGridLayout* m_grid = nullptr;
    std::vector<Line> m_lines;
    QLabel* m_error;
};

}  // namespace ui::departments
