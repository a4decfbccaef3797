#include "ui/tickets/tickets_page.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

#include "core/agents/agent_policy.h"
#include "core/agents/agent_reader.h"
#include "core/settings/settings_reader.h"
#include "ui/common/buyer_of_talk.h"
#include "ui/common/data_table.h"
#include "ui/common/empty_state.h"
#include "ui/common/filter_bar.h"
#include "ui/common/flow_layout.h"
#include "ui/common/notice_banner.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/common/sight.h"
#include "ui/common/state_chip.h"
#include "ui/theme/theme.h"
#include "ui/tickets/ticket_act_form.h"
#include "ui/tickets/ticket_detail.h"
#include "ui/tickets/ticket_form.h"
#include "ui/tickets/tickets_text.h"

namespace ui::tickets {

using namespace core::tickets;
using common::toCore;
using common::toScreen;

namespace {

constexpr std::chrono::seconds kTick{15};
/// Of the button that shows every state.
constexpr int kEveryState = -1;
/// Least that is seen of what is searched for; the filters go on in a second line before.
constexpr int kSearchCharacters = 24;
constexpr int kNumberWidth = 64;
constexpr int kStateWidth = 120;
constexpr int kClockWidth = 150;
constexpr int kListShare = 680;
constexpr int kDetailShare = 500;
constexpr int kDetailLeast = 400;
constexpr int kProblemWidth = 200;

/// A part of the bar whose widgets go on in a second line where the window is small.
common::FlowLayout* flowIn(common::FilterBar& bar, int stretch) {
    auto* part = new QWidget(&bar);
    auto* flow = new common::FlowLayout(part, theme::kSpace, theme::kSpaceSmall);
    bar.add(part, stretch);
    return flow;
}

}  // namespace

TicketsPage::TicketsPage(common::Environment& environment, Ports ports, QWidget* parent)
    : common::Workplace(parent)
    , m_environment(environment)
    , m_ports(std::move(ports))
    , m_list(environment)
    , m_acts(environment)
    , m_views(environment.viewStates)
    , m_banner(new common::NoticeBanner(this))
    , m_table(new common::DataTable(environment.viewStates, this)) {
    setObjectName(QStringLiteral("tickets"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeStates());
    layout->addWidget(makeFilters());
    layout->addWidget(m_banner);
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(makeDetail());
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 4);
    splitter->setSizes({kListShare, kDetailShare});
    layout->addWidget(splitter, 1);
    m_ticker.setInterval(kTick);
    connect(&m_ticker, &QTimer::timeout, this, [this] {
        m_model.setNow(m_list.now());
        m_detail->showClock();
    });
    connectParts();
    connectActs();
    showFilter();
    // After the first paint: the window stands before any table is read.
    QTimer::singleShot(0, this, [this] { m_list.refresh(); });
}

QString TicketsPage::name() const {
    return tr("Tickets");
}

QString TicketsPage::iconName() const {
    return QStringLiteral("note");
}

void TicketsPage::enter() {
    fillDepartments();
    m_list.refresh();
    if (m_side->currentIndex() == 0) {
        m_table->setFocus();
    }
}

void TicketsPage::showEvent(QShowEvent* event) {
    common::Workplace::showEvent(event);
    m_ticker.start();
}

void TicketsPage::hideEvent(QHideEvent* event) {
    common::Workplace::hideEvent(event);
    m_ticker.stop();
}

QWidget* TicketsPage::makeStates() {
    auto* bar = new common::FilterBar(this);
    auto* row = flowIn(*bar, 1);
    auto* group = new QButtonGroup(bar);
    const auto add = [&](const QString& text, std::optional<TicketState> state) {
        auto* button = new common::FilterButton(text, bar);
        const int key = state ? static_cast<int>(*state) : kEveryState;
        button->setObjectName(QStringLiteral("tickets.state%1").arg(key));
        group->addButton(button);
        row->addWidget(button);
        m_states.insert(key, button);
        connect(button, &QToolButton::clicked, this, [this, state] {
            change([&](TicketFilter& filter) { filter.state = state; });
        });
    };
    //: Filter: tickets in any state but closed
    add(tr("All open"), std::nullopt);
    for (const TicketState state : kTicketStates) {
        add(TicketsText::of(state), state);
    }
    m_new = new QPushButton(tr("New ticket…"), bar);
    m_new->setObjectName(QStringLiteral("tickets.new"));
    theme::setPrimary(*m_new);
    connect(m_new, &QPushButton::clicked, this, [this] { startNew({}); });
    bar->add(m_new);
    return bar;
}

QWidget* TicketsPage::makeFilters() {
    auto* bar = new common::FilterBar(this);
    m_search = new common::SearchField(tr("Problem, customer, order or number"), bar);
    m_search->setObjectName(QStringLiteral("tickets.search"));
    m_search->setMinimumWidth(m_search->fontMetrics().averageCharWidth() * kSearchCharacters);
    connect(m_search, &common::SearchField::searched, this, [this](const QString& text) {
        change([&](TicketFilter& filter) { filter.text = toCore(text); });
    });
    connect(m_search, &common::SearchField::left, m_table, qOverload<>(&QWidget::setFocus));
    bar->add(m_search, 1);
    auto* row = flowIn(*bar, 0);
    m_level = new QComboBox(bar);
    m_level->setObjectName(QStringLiteral("tickets.level"));
    m_level->addItem(tr("Both levels"), -1);
    for (const auto level : {TicketLevel::First, TicketLevel::Second}) {
        m_level->addItem(TicketsText::of(level), static_cast<int>(level));
    }
    connect(m_level, &QComboBox::activated, this, [this] {
        const int level = m_level->currentData().toInt();
        change([&](TicketFilter& filter) {
            filter.level =
                level < 0 ? std::nullopt : std::optional(static_cast<TicketLevel>(level));
        });
    });
    row->addWidget(m_level);
    m_department = new QComboBox(bar);
    m_department->setObjectName(QStringLiteral("tickets.department"));
    connect(m_department, &QComboBox::activated, this, [this] {
        change([&](TicketFilter& filter) {
            filter.department = toCore(m_department->currentData().toString());
        });
    });
    row->addWidget(m_department);
    const auto toggle = [&](const QString& text, const char* name, auto edit) {
        auto* button = new common::FilterButton(text, bar);
        button->setObjectName(QLatin1String(name));
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, button, edit] {
            change([&](TicketFilter& filter) { edit(filter, button->isChecked()); });
        });
        return button;
    };
    //: Filter: tickets of the agent
    m_mine = toggle(tr("Mine"), "tickets.mine", [this](TicketFilter& filter, bool on) {
        filter.owner = on ? m_environment.actor().name : std::string();
    });
    auto* pool = new common::FilterButton(common::SightText::pool(), bar);
    pool->setObjectName(QStringLiteral("tickets.pool"));
    row->addWidget(pool);
    connect(pool, &QToolButton::toggled, &m_list, &TicketListViewModel::setPool);
    m_overdue = toggle(tr("Overdue"), "tickets.overdue",
                       [](TicketFilter& filter, bool on) { filter.onlyOverdue = on; });
    m_escalated = toggle(tr("Escalated"), "tickets.escalated",
                         [](TicketFilter& filter, bool on) { filter.onlyEscalated = on; });
    m_viewsButton = new QToolButton(bar);
    m_viewsButton->setObjectName(QStringLiteral("tickets.views"));
    m_viewsButton->setText(tr("Views"));
    m_viewsButton->setPopupMode(QToolButton::InstantPopup);
    m_viewsMenu = new QMenu(m_viewsButton);
    m_viewsButton->setMenu(m_viewsMenu);
    connect(m_viewsMenu, &QMenu::aboutToShow, this, &TicketsPage::showViewsMenu);
    row->addWidget(m_viewsButton);
    const auto add = [&](const QString& text, const char* name, auto run) {
        auto* button = new QToolButton(bar);
        button->setObjectName(QLatin1String(name));
        button->setText(text);
        connect(button, &QToolButton::clicked, this, run);
        row->addWidget(button);
    };
    add(tr("Departments…"), "tickets.openDepartments", [this] { m_ports.openDepartments(); });
    //: Button: shows the state table
    add(tr("How it goes"), "tickets.openHelp", &TicketsPage::showHelp);
    fillDepartments();
    return bar;
}

void TicketsPage::fillDepartments() {
    m_department->clear();
    m_department->addItem(tr("Every department"), QString());
    for (const auto& each : m_ports.departments.all()) {
        m_department->addItem(toScreen(each.name), toScreen(each.name));
    }
    m_department->setCurrentIndex(
        std::max(0, m_department->findData(toScreen(m_list.filter().department))));
}

QWidget* TicketsPage::makeList() {
    m_table->setObjectName(QStringLiteral("ticketsTable"));
    m_table->setModel(&m_model);
    for (const int column :
         {TicketTableModel::State, TicketTableModel::Level, TicketTableModel::Clock}) {
        m_table->setItemDelegateForColumn(column, new common::ChipDelegate(m_table));
    }
    m_table->setColumnWidth(TicketTableModel::Number, kNumberWidth);
    m_table->setColumnWidth(TicketTableModel::State, kStateWidth);
    m_table->setColumnWidth(TicketTableModel::Clock, kClockWidth);
    m_table->setColumnWidth(TicketTableModel::Problem, kProblemWidth);
    m_table->setYieldingColumns({TicketTableModel::Created, TicketTableModel::Order,
                                 TicketTableModel::Level, TicketTableModel::Owner,
                                 TicketTableModel::Department, TicketTableModel::Topic,
                                 TicketTableModel::Customer});
    m_empty = new common::EmptyState({}, this);
    auto* list = new QWidget(this);
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* rows = new QWidget(list);
    m_listStack = new QStackedLayout(rows);
    m_listStack->addWidget(m_table);
    m_listStack->addWidget(m_empty);
    m_toast = new common::Toast(rows);
    layout->addWidget(rows, 1);
    auto* foot = new QWidget(list);
    auto* row = new common::FlowLayout(nullptr, theme::kSpace, theme::kSpaceSmall);
    auto* rowLayout = new QVBoxLayout(foot);
    rowLayout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide,
                                  theme::kSpace);
    rowLayout->addLayout(row);
    const auto add = [&](const QString& text, const char* name, auto slot) {
        auto* button = new QPushButton(text, foot);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
        return button;
    };
    m_assignSelection = add(tr("Give selected…"), "tickets.assignSelection",
                            &TicketsPage::assignSelection);
    m_closeSelection = add(tr("Close selected"), "tickets.closeSelection",
                           &TicketsPage::closeSelection);
    add(tr("Export questions…"), "tickets.exportQuestions", &TicketsPage::exportQuestions);
    m_importAnswers =
        add(tr("Import answers…"), "tickets.importAnswers", &TicketsPage::importAnswers);
    m_noDutyLead = common::captionLabel({}, foot);
    m_noDutyLead->setObjectName(QStringLiteral("tickets.noDutyLead"));
    m_noDutyLead->setWordWrap(true);
    m_noDutyLead->hide();
    rowLayout->addWidget(m_noDutyLead);
    layout->addWidget(foot);
    return list;
}

QWidget* TicketsPage::makeDetail() {
    m_side = new QStackedWidget(this);
    m_side->setMinimumWidth(kDetailLeast);
    auto* page = new QWidget(m_side);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_actForm = new TicketActForm(page);
    m_detail = new TicketDetail(m_environment, page);
    layout->addWidget(m_actForm);
    layout->addWidget(m_detail, 1);
    m_side->addWidget(page);
    auto* writing = new QScrollArea(m_side);
    writing->setFrameShape(QFrame::NoFrame);
    writing->setWidgetResizable(true);
    auto* room = new QWidget(writing);
    auto* column = new QVBoxLayout(room);
    column->setContentsMargins(0, 0, 0, 0);
    m_form = new TicketForm(room);
    column->addWidget(m_form);
    column->addStretch(1);
    writing->setWidget(room);
    m_side->addWidget(writing);
    return m_side;
}

void TicketsPage::connectParts() {
    connect(&m_list, &TicketListViewModel::changed, this, &TicketsPage::showList);
    connect(&m_list, &TicketListViewModel::dueCountChanged, this,
            &TicketsPage::waitingCountChanged);
    connect(m_table, &common::DataTable::currentRowChanged, this, [this] {
        m_actForm->close();
        showCurrent();
    });
    connect(m_table, &common::DataTable::selectionSummarized, this,
            [this](const common::SelectionSummary&) { showCurrent(); });
    connect(m_table, &common::DataTable::rowActivated, this, &TicketsPage::openConversation);
    connect(m_empty, &common::EmptyState::activated, this, [this] { startNew({}); });
    connect(m_detail, &TicketDetail::deedChosen, this, &TicketsPage::perform);
    connect(m_detail, &TicketDetail::conversationRequested, this, &TicketsPage::openConversation);
    connect(m_detail, &TicketDetail::orderRequested, this, &TicketsPage::openOrder);
    connect(m_detail, &TicketDetail::searchRequested, this,
            [this] { m_environment.workplaceRequested.emit(QStringLiteral("search")); });
    connect(m_detail, &TicketDetail::itemTicked, this, [this](qlonglong position, bool isDone) {
        m_acts.checkItem({current()->id, current()->version}, position, isDone);
    });
    if (m_ports.departmentsChanged) {
        m_subscriptions.push_back(common::onScreen(*m_ports.departmentsChanged, this,
                                                   [this] { fillDepartments(); }));
    }
    m_subscriptions.push_back(
        common::onScreen(m_environment.actorChanged, this, [this] { showRights(); }));
    m_subscriptions.push_back(common::onScreen(m_environment.caseRequested, this,
                                               [this](const std::string& kind, std::int64_t id) {
                                                   if (kind == "ticket") {
                                                       openTicket(id);
                                                   }
                                               }));
    m_subscriptions.push_back(common::onScreen(m_environment.caseStartRequested, this,
                                               [this](const common::CaseStart& start) {
                                                   if (start.kind == "ticket") {
                                                       startNew(start);
                                                   }
                                               }));
}

void TicketsPage::connectActs() {
    const auto submitting = [this] { m_isSubmitted = true; };
    connect(m_form, &TicketForm::created, this, submitting);
    connect(m_form, &TicketForm::recordedDone, this, submitting);
    connect(m_form, &TicketForm::edited, this, submitting);
    connect(m_actForm, &TicketActForm::submitted, this, submitting);
    connect(m_actForm, &TicketActForm::assignAllRequested, this, submitting);
    connect(m_form, &TicketForm::created, &m_acts, &TicketActs::create);
    connect(m_form, &TicketForm::recordedDone, &m_acts, &TicketActs::recordDone);
    connect(m_form, &TicketForm::edited, &m_acts, &TicketActs::edit);
    connect(m_form, &TicketForm::closed, this, [this] {
        m_side->setCurrentIndex(0);
        m_table->setFocus();
    });
    connect(m_actForm, &TicketActForm::submitted, this,
            [this](const TicketTarget& target, Deed deed, const std::string& text,
                   std::optional<std::int64_t> position) {
                if (deed == Deed::AddBuyers) {
                    m_acts.addBuyers(target, buyersIn(text));
                } else {
                    m_acts.act(target, deed, text, position);
                }
            });
    connect(m_detail, &TicketDetail::buyerDeedChosen, this,
            [this](Deed deed, qlonglong position, const QString& buyer) {
                if (deed == Deed::Phone) {
                    m_actForm->openPhone(*current(), position, buyer);
                } else {
                    copyText(position);
                    m_acts.act({current()->id, current()->version}, deed, {}, position);
                }
            });
    connect(m_detail, &TicketDetail::buyerRemoved, this, [this](qlonglong position) {
        m_acts.removeBuyer({current()->id, current()->version}, position);
    });
    connect(m_actForm, &TicketActForm::assignAllRequested, &m_acts, &TicketActs::assignAll);
    connect(m_actForm, &TicketActForm::closed, m_table, qOverload<>(&QWidget::setFocus));
    connect(&m_acts, &TicketActs::refused, this, [this](const QString& text) {
        m_isSubmitted = false;
        m_actForm->keep();
        m_banner->show({theme::Tone::Warning, text, {}, {}});
        if (m_form->isOpen()) {
            m_form->focusGap();
        } else if (m_actForm->isOpen()) {
            m_actForm->focusText();
        }
    });
    connect(m_form, &TicketForm::buyerNamed, this, [this](const QString& buyer) {
        m_form->offerOrders(common::orderNumbersOf(
            m_environment, {.shop = m_form->shop(), .buyer = toCore(buyer)}));
    });
    connect(&m_acts, &TicketActs::done, this, [this](const QString& text) {
        settleForms();
        m_banner->hide();
        m_toast->show(text);
    });
    connect(&m_acts, &TicketActs::made, this, [this](qlonglong id) { openTicket(id); });
}

void TicketsPage::change(const std::function<void(TicketFilter&)>& edit) {
    auto filter = m_list.filter();
    edit(filter);
    m_list.setFilter(filter);
    showFilter();
}

void TicketsPage::showFilter() {
    const auto& filter = m_list.filter();
    m_states.value(filter.state ? static_cast<int>(*filter.state) : kEveryState)->setChecked(true);
    m_level->setCurrentIndex(
        m_level->findData(filter.level ? static_cast<int>(*filter.level) : -1));
    m_department->setCurrentIndex(
        std::max(0, m_department->findData(toScreen(filter.department))));
    m_mine->setChecked(!filter.owner.empty());
    m_overdue->setChecked(filter.onlyOverdue);
    m_escalated->setChecked(filter.onlyEscalated);
    if (toCore(m_search->text().trimmed()) != filter.text) {
        m_search->setSearch(toScreen(filter.text));
    }
}

void TicketsPage::showList() {
    m_states.value(kEveryState)->setCount(m_list.openCount());
    for (const TicketState state : kTicketStates) {
        m_states.value(static_cast<int>(state))
            ->setCount(state == TicketState::Closed ? -1 : m_list.count(state));
    }
    const bool wasEmpty = m_model.rowCount() == 0;
    m_model.setTickets(m_list.tickets(), m_list.now());
    if (m_wanted != 0 && m_table->selectKey(static_cast<qlonglong>(m_wanted))) {
        m_wanted = 0;
    } else if (wasEmpty || !m_table->currentIndex().isValid()) {
        m_table->selectRowNumber(0);
    }
    const bool isFiltered = m_list.filter() != TicketFilter{};
    m_empty->setContent(
        {QStringLiteral("note"), isFiltered ? tr("No ticket here") : tr("No open ticket"),
         isFiltered ? tr("Take filters away to see others.")
                    : tr("What cannot be solved in the talk becomes a ticket: here, beside a "
                         "conversation, or from an order."),
         isFiltered ? QString() : tr("New ticket…")});
    m_listStack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    showCurrent();
}

const Ticket* TicketsPage::current() const {
    return m_model.ticket(m_table->currentIndex().row());
}

void TicketsPage::showCurrent() {
    const auto* ticket = current();
    m_detail->showTicket(ticket ? std::optional(*ticket) : std::nullopt);
    showRights();
}

void TicketsPage::showRights() {
    const bool mayChange = mayWork();
    m_assignSelection->setEnabled(mayChange && current() != nullptr);
    m_closeSelection->setEnabled(mayChange && current() != nullptr);
    m_new->setEnabled(mayChange);
    m_importAnswers->setEnabled(mayChange);
    for (auto* button : {m_new, m_importAnswers, m_assignSelection, m_closeSelection}) {
        common::setPlainToolTip(
            *button, mayChange ? QString() : TicketsText::refusal(TicketError::NotAllowed));
    }
    std::string receiver;
    if (m_environment.cases.agents) {
        const auto agents = m_environment.cases.agents->list();
        const bool isMissing = core::agents::isSignInNeeded(agents) &&
                               core::agents::dutyLeadOf(agents).empty();
        receiver = isMissing ? core::agents::escalationReceiver(agents, {}) : std::string();
    }
    m_noDutyLead->setVisible(!receiver.empty());
    m_noDutyLead->setText(
        tr("No duty lead is named: level 1 goes to a lead on shift, else to %1. An admin names one "
           "in the settings under Agents and roles.")
            .arg(toScreen(receiver)));
}

void TicketsPage::openTicket(TicketId id) {
    closeForms();
    const auto found = m_environment.cases.tickets->find(id);
    if (!found) {
        m_banner->show({theme::Tone::Warning, TicketsText::refusal(TicketError::NotFound), {}, {}});
        return;
    }
    m_environment.workplaceRequested.emit(objectName());
    m_wanted = id;
    m_list.refresh();
    if (m_wanted != 0) {
        // Behind a filter: every open one, or the closed.
        change([&](TicketFilter& filter) {
            filter = {};
            if (found->state == TicketState::Closed) {
                filter.state = TicketState::Closed;
            }
        });
    }
    m_table->setFocus();
}

void TicketsPage::startNew(const common::CaseStart& start) {
    m_environment.workplaceRequested.emit(objectName());
    if (!mayWork()) {
        m_banner->show(
            {theme::Tone::Warning, TicketsText::refusal(TicketError::NotAllowed), {}, {}});
        return;
    }
    TicketDraft known{.shop = start.shop,
                      .conversation = start.conversation,
                      .orderNumber = start.orderNumber,
                      .buyer = start.buyer,
                      .fromKind = start.fromKind,
                      .from = start.from};
    if (known.shop == 0) {
        const auto shops = m_environment.settings.shops();
        if (shops.empty()) {
            m_banner->show({theme::Tone::Warning,
                            tr("Name the shop first: import an export or open the settings."),
                            {},
                            {}});
            return;
        }
        known.shop = shops.front().id;
    }
    const auto numbers =
        common::orderNumbersOf(m_environment, {.shop = known.shop, .buyer = known.buyer});
    m_actForm->close();
    m_side->setCurrentIndex(1);
    m_form->openNew(known, numbers);
}

void TicketsPage::settleForms() {
    if (std::exchange(m_isSubmitted, false)) {
        m_actForm->forget();
        closeForms();
        return;
    }
    // Such as a line that was ticked, after a refusal asked for it.
    const auto* shown = m_actForm->isOpen() ? current() : nullptr;
    if (const auto ticket = shown ? m_environment.cases.tickets->find(shown->id) : std::nullopt) {
        m_actForm->follow(*ticket);
    }
}

void TicketsPage::closeForms() {
    m_actForm->close();
    m_form->close();
    m_side->setCurrentIndex(0);
}

}  // namespace ui::tickets
