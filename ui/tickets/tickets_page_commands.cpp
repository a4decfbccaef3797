// The acts of the tickets' workplace and the table of their keys.
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>
#include <array>

#include "core/agents/rights.h"
#include "core/notices/notice_reader.h"
#include "core/orders/order_reader.h"
#include "ui/common/data_table.h"
#include "ui/common/filter_bar.h"
#include "ui/common/notice_banner.h"
#include "ui/common/plain_text.h"
#include "ui/common/sight.h"
#include "ui/common/state_table_view.h"
#include "ui/tickets/ticket_act_form.h"
#include "ui/tickets/ticket_form.h"
#include "ui/tickets/tickets_page.h"
#include "ui/tickets/tickets_text.h"

namespace ui::tickets {

using namespace core::tickets;
using common::Command;
using common::toCore;
using common::toScreen;

std::vector<Command> TicketsPage::commands() {
    auto all = deedCommands();
    auto others = listCommands();
    std::ranges::move(others, std::back_inserter(all));
    return all;
}

std::vector<Command> TicketsPage::deedCommands() {
    std::vector<Command> commands;
    for (const DeedKey& key : kDeeds) {
        const bool isReturn = key.deed == Deed::Send;
        commands.push_back(
            {QStringLiteral("tickets.%1It").arg(QLatin1String(key.name)),
             isReturn ? tr("Send: what is being written, or the result to the customer")
                      : TicketsText::of(key.deed),
             QKeySequence(key.keys),
             [this, deed = key.deed, isReturn] {
                 return (isReturn && (m_form->isOpen() || m_actForm->isOpen())) || can(deed) ||
                        lackFor(deed);
             },
             [this, deed = key.deed, isReturn] {
                 if (isReturn && m_form->isOpen()) {
                     m_form->submit();
                 } else if (isReturn && m_actForm->isOpen()) {
                     m_actForm->submit();
                 } else {
                     perform(deed);
                 }
             }});
    }
    commands.push_back({QStringLiteral("tickets.tickNext"), tr("Tick the next line of the checklist"),
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
                        [this] { return current() && current()->openItems > 0; },
                        [this] { tickNext(); }});
    return commands;
}

std::vector<Command> TicketsPage::listCommands() {
    const auto hasRows = [this] { return current() != nullptr && mayWork(); };
    const auto always = std::function<bool()>{};
    const auto key = [](QKeyCombination keys) { return QKeySequence(keys); };
    std::vector<Command> commands{
        {QStringLiteral("tickets.newOne"), tr("New ticket…"), key(Qt::CTRL | Qt::Key_N),
         [this] { return mayWork(); }, [this] { startNew({}); }},
        {QStringLiteral("tickets.recordIt"), tr("Record what is written as done"),
         key(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), [this] { return m_form->isOpen(); },
         [this] { m_form->submitDone(); }},
        {QStringLiteral("tickets.find"), tr("Search tickets"), key(Qt::CTRL | Qt::Key_F), always,
         [this] { m_search->setFocus(); }},
        {QStringLiteral("tickets.assignSelected"), tr("Give the selected tickets to a colleague…"),
         key(Qt::CTRL | Qt::ALT | Qt::Key_G), hasRows, [this] { assignSelection(); }},
        {QStringLiteral("tickets.closeSelected"), tr("Close the selected tickets"),
         key(Qt::CTRL | Qt::ALT | Qt::Key_D), hasRows, [this] { closeSelection(); }},
        {QStringLiteral("tickets.exportThem"), tr("Export the questions to a department…"),
         key(Qt::CTRL | Qt::Key_E), always, [this] { exportQuestions(); }},
        {QStringLiteral("tickets.importThem"), tr("Import a department's answers…"),
         key(Qt::CTRL | Qt::Key_I), [this] { return mayWork(); }, [this] { importAnswers(); }},
        {QStringLiteral("tickets.conversation"), tr("Open the conversation of the ticket"),
         key(Qt::CTRL | Qt::SHIFT | Qt::Key_J),
         [this] { return current() && current()->conversation; }, [this] { openConversation(); }},
        {QStringLiteral("tickets.order"), tr("Open the order of the ticket"),
         key(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
         [this] { return current() && !current()->orderNumber.empty(); }, [this] { openOrder(); }},
        {QStringLiteral("tickets.saveView"), tr("Keep the filters as a view…"),
         key(Qt::CTRL | Qt::Key_S), always, [this] { saveView(); }},
        {QStringLiteral("tickets.chooseView"), tr("Choose a view"), key(Qt::CTRL | Qt::Key_W),
         always, [this] {
             m_viewsMenu->popup(m_viewsButton->mapToGlobal(m_viewsButton->rect().bottomLeft()));
         }},
        {QStringLiteral("tickets.departments"), tr("Departments and their response limits…"),
         key(Qt::CTRL | Qt::Key_D), always, [this] { m_ports.openDepartments(); }},
        {QStringLiteral("tickets.help"), tr("How a ticket goes: states and acts"),
         key(Qt::SHIFT | Qt::Key_F1), always, [this] { showHelp(); }},
        {QStringLiteral("tickets.refresh"), tr("Read the list again"), key(Qt::Key_F5), always,
         [this] { m_list.refresh(); }},
    };
    constexpr std::array kKeys{Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6,
                               Qt::Key_7, Qt::Key_8};
    const auto show = [this](std::optional<TicketState> state) {
        return [this, state] { change([&](TicketFilter& filter) { filter.state = state; }); };
    };
    commands.push_back({QStringLiteral("tickets.showOpen"), tr("Show: %1").arg(tr("All open")),
                        key(Qt::ALT | kKeys.front()), always, show(std::nullopt)});
    std::size_t at = 1;
    for (const TicketState state : kTicketStates) {
        commands.push_back({QStringLiteral("tickets.show%1").arg(at),
                            tr("Show: %1").arg(TicketsText::of(state)), key(Qt::ALT | kKeys[at]),
                            always, show(state)});
        ++at;
    }
    return commands;
}

std::optional<TicketError> TicketsPage::lackFor(Deed deed) const {
    const auto* ticket = current();
    const auto* found = std::ranges::find(kDeeds, deed, &DeedKey::deed);
    const auto refusal = ticket ? barrier(*ticket, found->action, m_environment.actor())
                                : std::optional(TicketError::NotFound);
    const bool isMendable = refusal && (TicketsText::isMendable(*refusal) ||
                                        refusal == TicketError::ChecklistOpen);
    return isMendable ? refusal : std::nullopt;
}

bool TicketsPage::can(Deed deed) const {
    const auto* ticket = current();
    const auto* found = std::ranges::find(kDeeds, deed, &DeedKey::deed);
    if (!ticket || barrier(*ticket, found->action, m_environment.actor())) {
        return false;
    }
    return (deed != Deed::Send && deed != Deed::Copy) || ticket->notice.has_value() ||
           ticket->untoldOthers > 0;
}

void TicketsPage::perform(Deed deed) {
    const auto lack = lackFor(deed);
    const bool isLacking = lack.has_value();
    if (lack) {
        m_banner->show({theme::Tone::Warning, TicketsText::refusal(*lack), {}, {}});
        if (lack == TicketError::ChecklistOpen) {
            return;
        }
        // What it lacks is written in the ticket itself.
        deed = Deed::Edit;
    }
    if (!can(deed)) {
        return;
    }
    if (deed == Deed::Edit) {
        m_actForm->close();
        m_side->setCurrentIndex(1);
        m_form->openEdit(*current());
        if (isLacking) {
            m_form->focusGap();
        }
    } else if (TicketActForm::isNeededFor(deed)) {
        m_actForm->open(*current(), deed, m_ports.departments.active());
    } else {
        if (deed == Deed::Copy) {
            copyText(std::nullopt);
        }
        m_acts.act({current()->id, current()->version}, deed);
    }
}

void TicketsPage::copyText(std::optional<std::int64_t> position) {
    auto notice = current()->toldAt ? std::nullopt : current()->notice;
    if (position.value_or(notice ? 0 : 1) > 0) {
        for (const auto& buyer : m_environment.cases.tickets->buyers(current()->id)) {
            if (!buyer.toldAt && buyer.position == position.value_or(buyer.position)) {
                notice = buyer.notice;
                break;
            }
        }
    }
    const auto found = notice ? m_environment.cases.notices->find(*notice) : std::nullopt;
    QGuiApplication::clipboard()->setText(toScreen(found ? found->text : current()->result));
}

std::vector<TicketBuyerDraft> TicketsPage::buyersIn(const std::string& lines) {
    std::vector<TicketBuyerDraft> buyers;
    for (const QString& line : toScreen(lines).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const auto text = toCore(line.trimmed());
        TicketBuyerDraft draft{.buyer = text};
        if (const auto order = m_environment.orders.find({current()->shop, text})) {
            draft.buyer = order->order.buyerNick;
            draft.orderNumber = text;
        }
        buyers.push_back(std::move(draft));
    }
    return buyers;
}

void TicketsPage::tickNext() {
    for (const auto& item : m_environment.cases.tickets->checklist(current()->id)) {
        if (!item.doneAt) {
            m_acts.checkItem({current()->id, current()->version}, item.position, true);
            return;
        }
    }
}

std::vector<TicketTarget> TicketsPage::selected() const {
    std::vector<TicketTarget> targets;
    for (const auto& key : m_table->selectedKeys()) {
        const auto* ticket = m_model.ticket(m_model.rowOf(key.toLongLong()));
        targets.push_back({key.toLongLong(), ticket ? ticket->version : 0});
    }
    return targets;
}

bool TicketsPage::mayWork() const {
    return core::agents::mayAct(m_environment.actor(), core::agents::Right::WorkOnCases);
}

void TicketsPage::assignSelection() {
    const auto targets = selected();
    if (!targets.empty()) {
        m_side->setCurrentIndex(0);
        m_actForm->openAssignAll(targets);
    }
}

void TicketsPage::closeSelection() {
    const auto targets = selected();
    if (!targets.empty()) {
        m_acts.closeAll(targets);
    }
}

void TicketsPage::exportQuestions() {
    auto department = m_list.filter().department;
    if (department.empty() && current()) {
        department = current()->department;
    }
    const auto questions = m_environment.cases.tickets->questions(department, common::sightOf(m_environment));
    if (questions.empty()) {
        m_banner->show(
            {theme::Tone::Info,
             department.empty()
                 ? tr("Choose a department in the filters first.")
                 : tr("%1 has no open question: nothing to export.").arg(toScreen(department)),
             {},
             {}});
        return;
    }
    const QString file = m_environment.prompts->saveFile(
        this, tr("Questions to %1").arg(toScreen(department)),
        tr("questions-%1.xlsx").arg(toScreen(department)), tr("Tables (*.xlsx *.csv)"));
    if (!file.isEmpty()) {
        m_acts.exportQuestions(questions, file);
    }
}

void TicketsPage::importAnswers() {
    for (const auto& file : m_environment.prompts->openFiles(
             this, tr("Answers of a department"), tr("Tables (*.xlsx *.csv *.xls *.html)"))) {
        m_acts.importAnswers(file);
    }
}

void TicketsPage::openConversation() {
    if (current() && current()->conversation) {
        m_environment.conversationRequested.emit(*current()->conversation);
    }
}

void TicketsPage::openOrder() {
    if (current() && !current()->orderNumber.empty()) {
        m_environment.orderRequested.emit({current()->shop, current()->orderNumber});
    }
}

void TicketsPage::showViewsMenu() {
    m_viewsMenu->clear();
    for (const auto& view : m_views.views()) {
        m_viewsMenu->addAction(view.name, this, [this, filter = view.filter] {
            change([&](TicketFilter& shown) { shown = filter; });
        });
    }
    if (!m_views.views().empty()) {
        auto* removing = m_viewsMenu->addMenu(tr("Forget a view"));
        for (const auto& view : m_views.views()) {
            removing->addAction(view.name, this, [this, name = view.name] { m_views.remove(name); });
        }
        m_viewsMenu->addSeparator();
    }
    m_viewsMenu->addAction(tr("Without filters"), this,
                           [this] { change([](TicketFilter& shown) { shown = {}; }); });
    m_viewsMenu->addAction(tr("Keep the filters as a view…"), this, &TicketsPage::saveView);
}

void TicketsPage::saveView() {
    const auto name = m_environment.prompts->text(this, tr("Keep the filters as a view"),
                                                  tr("Name of the view"), {});
    if (name && !name->trimmed().isEmpty()) {
        m_views.save({name->trimmed(), m_list.filter()});
        m_toast->show(tr("The view is kept."));
    }
}

void TicketsPage::showHelp() {
    (new common::StateTableDialog(
         tr("How a ticket goes"),
         tr("What cannot be solved in the talk is written down, perhaps handed to a department, "
            "and closed only after the customer was told. Level 1 (account stolen, payment failed) "
            "goes to the duty lead at once and is answered within an hour; of level 2 customer "
            "service takes care itself and calls back within 10 minutes. While it waits for the "
            "customer, the clock stands still."),
         TicketsText::stateTable(), window()))
        ->open();
}

}  // namespace ui::tickets
