#pragma once

#include <QTimer>

#include "core/reminders/reminder_service.h"
#include "ui/common/workplace.h"
#include "ui/reminders/reminder_list_view_model.h"
#include "ui/reminders/reminder_table_model.h"

class QLabel;
class QPushButton;
class QStackedLayout;

namespace ui::common {
class DataTable;
class EmptyState;
class FilterButton;
class NoticeBanner;
class SearchField;
class Toast;
}  // namespace ui::common

namespace ui::reminders {

class ReminderView;

/// Unpaid orders (R112, R113): cause, method, result, the cool-down's clock and what the next import showed. One or many are
/// reminded, by the same rules.
class RemindersPage final : public common::Workplace {
    Q_OBJECT

public:
    explicit RemindersPage(common::Environment& environment, QWidget* parent = nullptr);
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] std::vector<common::Command> commands() override;
    void enter() override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeFoot();
    void connectParts();
    void showList();
    void showDetail();
    void showBulk();
    [[nodiscard]] const core::reminders::ReminderRow* current() const;
    [[nodiscard]] std::vector<core::orders::OrderKey> selected() const;
    void remind();
    void remindSelected();
    void keepResult();
    /// A copied reminder that never went out waits to be told.
    void takeBack(std::int64_t notice);
    void showHeld();
    void openConversation();
    void openOrder();
    void refuse(const QString& text);

    common::Environment& m_environment;
    ReminderListViewModel m_list;
    ReminderTableModel m_model;
    common::NoticeBanner* m_banner;
    common::DataTable* m_table;
    ReminderView* m_view;
    QStackedLayout* m_stack = nullptr;
    common::EmptyState* m_empty = nullptr;
    common::SearchField* m_search = nullptr;
    QLabel* m_rate = nullptr;
    QPushButton* m_bulk = nullptr;
    std::vector<std::pair<common::FilterButton*, core::reminders::ReminderScope>> m_scopes;
    /// Over the list alone: the buttons below stay free.
    common::Toast* m_toast = nullptr;
    /// The cool-down's clocks go on while the page is looked at.
    QTimer m_ticker;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::reminders
