#pragma once

#include <QHash>

#include <functional>

#include "core/departments/department_reader.h"
#include "ui/common/workplace.h"
#include "ui/tickets/ticket_acts.h"
#include "ui/tickets/ticket_list_view_model.h"
#include "ui/tickets/ticket_table_model.h"
#include "ui/tickets/ticket_views.h"

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QStackedWidget;
class QToolButton;

namespace ui::common {
class DataTable;
class EmptyState;
class FilterBar;
class FilterButton;
class NoticeBanner;
class SearchField;
class Toast;
}  // namespace ui::common

namespace ui::tickets {

class TicketActForm;
class TicketDetail;
class TicketForm;

/// Tickets (R177–R190): the list with states, clocks and saved views, one ticket with its next steps, and the questions
/// to a department as a file.
class TicketsPage final : public common::Workplace {
    Q_OBJECT

public:
    /// What other subjects do for it.
    struct Ports {
        core::departments::DepartmentReader& departments;
        /// Opens the list of departments.
        std::function<void()> openDepartments;
        /// The list was edited; null in tests.
        core::Signal<>* departmentsChanged = nullptr;
    };

    TicketsPage(common::Environment& environment, Ports ports, QWidget* parent = nullptr);
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] std::vector<common::Command> commands() override;
    void enter() override;
    [[nodiscard]] int waitingCount() const override { return m_list.dueCount(); }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeStates();
    [[nodiscard]] QWidget* makeFilters();
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeDetail();
    void connectParts();
    void connectActs();
    [[nodiscard]] std::vector<common::Command> deedCommands();
    [[nodiscard]] std::vector<common::Command> listCommands();

    void change(const std::function<void(core::tickets::TicketFilter&)>& edit);
    void showFilter();
    void fillDepartments();
    void showViewsMenu();
    void saveView();
    void showList();
    void showCurrent();
    [[nodiscard]] const core::tickets::Ticket* current() const;
    [[nodiscard]] std::vector<core::tickets::TicketTarget> selected() const;
    [[nodiscard]] bool can(Deed deed) const;
    /// What the ticket lacks for it, and the agent can add; nothing: nothing, or it cannot be done at all.
    [[nodiscard]] std::optional<core::tickets::TicketError> lackFor(Deed deed) const;
    void perform(Deed deed);
    /// What one buyer is told, for the clipboard; nothing: the next one.
    void copyText(std::optional<std::int64_t> position);
    /// A nick or an order number a line.
    [[nodiscard]] std::vector<core::tickets::TicketBuyerDraft> buyersIn(const std::string& lines);
    void tickNext();
    void startNew(const common::CaseStart& start);
    void openTicket(core::tickets::TicketId id);
    void closeForms();
    /// An act was done: the form that asked for it closes, another one stays with what is written in it.
    void settleForms();
    /// Quality reads and scores: it is offered nothing that would be refused at the end.
    [[nodiscard]] bool mayWork() const;
    void showRights();
    void assignSelection();
    void closeSelection();
    void exportQuestions();
    void importAnswers();
    void openConversation();
    void openOrder();
    void showHelp();

    common::Environment& m_environment;
    Ports m_ports;
    TicketListViewModel m_list;
    TicketTableModel m_model;
    TicketActs m_acts;
    TicketViews m_views;
    /// Comes to the front once the list has it.
    core::tickets::TicketId m_wanted = 0;
    common::NoticeBanner* m_banner;
    common::DataTable* m_table;
    /// Over the list alone: the buttons below stay free.
    common::Toast* m_toast = nullptr;
    QHash<int, common::FilterButton*> m_states;
    common::SearchField* m_search = nullptr;
    QComboBox* m_level = nullptr;
    QComboBox* m_department = nullptr;
    QToolButton* m_mine = nullptr;
    QToolButton* m_overdue = nullptr;
    QToolButton* m_escalated = nullptr;
    QToolButton* m_viewsButton = nullptr;
    QMenu* m_viewsMenu = nullptr;
    QStackedLayout* m_listStack = nullptr;
    common::EmptyState* m_empty = nullptr;
    QPushButton* m_new = nullptr;
    QPushButton* m_importAnswers = nullptr;
    /// To whom a level-1 problem goes while nobody is duty lead.
    QLabel* m_noDutyLead = nullptr;
    QPushButton* m_closeSelection = nullptr;
    QPushButton* m_assignSelection = nullptr;
    QStackedWidget* m_side = nullptr;
    TicketForm* m_form = nullptr;
    TicketActForm* m_actForm = nullptr;
    /// A form was sent and its outcome is not known yet.
    bool m_isSubmitted = false;
    TicketDetail* m_detail = nullptr;
    /// What is left changes while the page is looked at.
    QTimer m_ticker;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::tickets
