#include "app/composition/workplaces.h"

#include "ui/applications/application_pane.h"
#include "ui/applications/applications_page.h"
#include "ui/complaints/complaints_page.h"
#include "ui/conversations/conversations_panel.h"
#include "ui/customers/buyer_pane.h"
#include "ui/departments/departments_dialog.h"
#include "ui/handovers/handovers_page.h"
#include "ui/importing/import_panel.h"
#include "ui/knowledge/knowledge_panel.h"
#include "ui/knowledge/reply_pane.h"
#include "ui/notices/notices_page.h"
#include "ui/options/option_pane.h"
#include "ui/orders/order_card.h"
#include "ui/orders/review_panel.h"
#include "ui/parcels/urge_pane.h"
#include "ui/practice/practice_panel.h"
#include "ui/promises/promise_pane.h"
#include "ui/promises/promises_page.h"
#include "ui/reminders/reminders_page.h"
#include "ui/requests/requests_page.h"
#include "ui/search/search_panel.h"
#include "ui/stats/stats_page.h"
#include "ui/tickets/ticket_pane.h"
#include "ui/tickets/tickets_page.h"

namespace app::composition {

namespace {

std::function<ui::common::OrderPage*(QWidget*)> orderCards(ui::common::Environment& environment) {
    return [&environment](QWidget* parent) -> ui::common::OrderPage* {
        return new ui::orders::OrderCard(environment, parent);
    };
}

/// The panes beside a transcript, in their order.
std::vector<std::unique_ptr<ui::common::ConversationPane>> makeConversationPanes(
    ui::common::Environment& environment) {
    std::vector<std::unique_ptr<ui::common::ConversationPane>> panes;
    panes.push_back(std::make_unique<ui::customers::BuyerPane>(
        environment, orderCards(environment)));
    panes.push_back(std::make_unique<ui::knowledge::ReplyPane>(environment));
    panes.push_back(std::make_unique<ui::parcels::UrgePane>(environment));
    panes.push_back(std::make_unique<ui::promises::PromisePane>(environment));
    panes.push_back(std::make_unique<ui::applications::ApplicationPane>(environment));
    panes.push_back(std::make_unique<ui::tickets::TicketPane>(environment));
    panes.push_back(std::make_unique<ui::options::OptionPane>());
    return panes;
}

std::unique_ptr<ui::common::Workplace> makeTickets(ui::common::Environment& environment,
                                                   CaseServices& cases) {
    return std::make_unique<ui::tickets::TicketsPage>(
        environment,
        ui::tickets::TicketsPage::Ports{
            .departments = cases.departments(), .openDepartments = [&](QWidget* parent) {
                (new ui::departments::DepartmentsDialog(environment, cases.departments(),
                                                        cases.departmentService(), parent))
                    ->open();
            }});
}

}  // namespace

std::vector<std::unique_ptr<ui::common::Workplace>> makeWorkplaces(
    ui::common::Environment& environment, CaseServices& cases, ui::practice::Rush* rush,
    ui::parcels::ImportTracking importTracking) {
    std::vector<std::unique_ptr<ui::common::Workplace>> workplaces;
    workplaces.push_back(std::make_unique<ui::conversations::ConversationsPanel>(
        environment, makeConversationPanes(environment)));
    workplaces.push_back(std::make_unique<ui::orders::ReviewPanel>(environment));
    workplaces.push_back(std::make_unique<ui::complaints::ComplaintsPage>(
        environment,
        ui::complaints::ComplaintPorts{.rules = core::complaints::defaultComplaintRules(),
                                       .departments = {},
                                       .makeEvidence = {}}));
    workplaces.push_back(
        std::make_unique<ui::parcels::ParcelsPage>(environment, std::move(importTracking)));
    workplaces.push_back(std::make_unique<ui::reminders::RemindersPage>(environment));
    workplaces.push_back(makeTickets(environment, cases));
    workplaces.push_back(std::make_unique<ui::search::SearchPanel>(environment));
    workplaces.push_back(std::make_unique<ui::knowledge::KnowledgePanel>(environment));
    workplaces.push_back(
        std::make_unique<ui::notices::NoticesPage>(environment, orderCards(environment)));
    workplaces.push_back(
        std::make_unique<ui::requests::RequestsPage>(environment, orderCards(environment)));
    workplaces.push_back(std::make_unique<ui::promises::PromisesPage>(environment));
    workplaces.push_back(std::make_unique<ui::applications::ApplicationsPage>(environment));
    workplaces.push_back(std::make_unique<ui::handovers::HandoversPage>(environment));
    workplaces.push_back(std::make_unique<ui::stats::StatsPage>(environment));
    workplaces.push_back(std::make_unique<ui::importing::ImportPanel>(environment));
    if (rush) {
        workplaces.push_back(std::make_unique<ui::practice::PracticePanel>(environment, *rush));
    }
    return workplaces;
}

}  // namespace app::composition
