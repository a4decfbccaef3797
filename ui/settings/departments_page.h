#pragma once

#include <vector>

#include "core/departments/department_reader.h"
#include "core/departments/department_service.h"
#include "ui/settings/settings_page.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace ui::settings {

/// The departments that customer service works with (R340): name, who answers, the lead on duty, the response limit, what
/// they answer for and whether work is handed to them; and who of customer service receives level-1 problems now (R183).
class DepartmentsPage final : public SettingsPage {
    Q_OBJECT

public:
    DepartmentsPage(common::Environment& environment, core::departments::DepartmentReader& reader,
                    core::departments::DepartmentService& service);
    void load() override;

    [[nodiscard]] static QString refusal(core::departments::DepartmentError error);

protected:
    void apply() override;

private:
    void makeDuty();
    void makeList();
    void makeForm();
    QLineEdit* addLine(QFormLayout& form, const QString& label, const char* name, int longest);
    void loadDuty();
    void putOnDuty();
    void showRows();
    void showRow(int row);
    void showChosen();
    /// What the form says, into the chosen one.
    void takeForm();
    void add();
    void remove();

    core::departments::DepartmentReader& m_reader;
    core::departments::DepartmentService& m_service;
    std::vector<core::departments::Department> m_departments;
    int m_chosen = -1;
    QComboBox* m_duty;
    QTableWidget* m_table;
    QPushButton* m_remove;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_contact = nullptr;
    QLineEdit* m_lead = nullptr;
    QLineEdit* m_duties = nullptr;
    QSpinBox* m_minutes;
    QCheckBox* m_active;
    core::Subscription m_agentsChanged;
};

}  // namespace ui::settings
