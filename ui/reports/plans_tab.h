#pragma once

#include "core/reports/report_reader.h"
#include "ui/common/list_export.h"
#include "ui/reports/report_tab.h"
#include "ui/common/text_table_model.h"

class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui::common {
class DataTable;
}

namespace ui::reports {

class ItemsEditor;

/// Plans by day, week and month from templates (R319); their items are tasks that are marked done here or where tasks are.
class PlansTab final : public ReportTab {
    Q_OBJECT

public:
    explicit PlansTab(common::Environment& environment, QWidget* parent = nullptr);
    void refresh() override;
    void startNew() override;
    void save() override;
    void exportList() override;
    [[nodiscard]] std::vector<common::Command> commands() override;
    void open(core::reports::PlanId id);

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeForm();
    [[nodiscard]] QWidget* makeItems();
    void fillTemplates();
    void takeTemplate();
    void showItems();
    [[nodiscard]] const core::reports::PlanWithItems* current() const;
    [[nodiscard]] const core::tasks::Task* currentItem() const;
    void closeItem(bool isDone);

    common::Environment& m_environment;
    common::ListExport m_export;
    common::TextTableModel m_plansModel;
    common::TextTableModel m_itemsModel;
    std::vector<core::reports::PlanWithItems> m_plans;
    std::optional<core::reports::PlanId> m_wanted;
    bool m_onlyOwn = true;
    common::DataTable* m_table = nullptr;
    common::DataTable* m_items = nullptr;
    QFrame* m_form = nullptr;
    QComboBox* m_span = nullptr;
    QComboBox* m_template = nullptr;
    QLineEdit* m_title = nullptr;
    ItemsEditor* m_editor = nullptr;
    QLabel* m_head = nullptr;
    QPushButton* m_done = nullptr;
    QPushButton* m_drop = nullptr;
};

}  // namespace ui::reports
