#include "ui/applications/applications_page.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "core/agents/rights.h"
#include "core/applications/application_reader.h"
#include "core/applications/application_service.h"
#include "core/orders/order_reader.h"
#include "core/settings/settings_reader.h"
#include "core/settings/settings_service.h"
#include "ui/applications/application_form.h"
#include "ui/applications/applications_text.h"
#include "ui/common/data_table.h"
#include "ui/common/empty_state.h"
#include "ui/common/filter_bar.h"
#include "ui/common/notice_banner.h"
#include "ui/common/plain_text.h"
#include "ui/common/sight.h"
#include "ui/common/state_chip.h"
#include "ui/theme/theme.h"

namespace ui::applications {

using namespace core::applications;

namespace {

constexpr std::int64_t kClosedShown = 500;
constexpr int kFieldsWidth = 320;
constexpr int kTimeWidth = 140;
constexpr int kOrderWidth = 170;

/// What the button does to a proposed reply; nothing: there is no such act.
std::optional<core::knowledge::ReplyProposalAction> sameOfProposals(ApplicationAction action) {
    using core::knowledge::ReplyProposalAction;
    switch (action) {
        case ApplicationAction::Approve:
            return ReplyProposalAction::Accept;
        case ApplicationAction::Refuse:
            return ReplyProposalAction::Decline;
        case ApplicationAction::Withdraw:
            return ReplyProposalAction::Withdraw;
        case ApplicationAction::Complete:
            break;
    }
    return std::nullopt;
}

}  // namespace

ApplicationsPage::ApplicationsPage(common::Environment& environment, Proposals proposals,
                                   QWidget* parent)
    : common::Workplace(parent)
    , m_environment(environment)
    , m_acts(environment)
    , m_banner(new common::NoticeBanner(this))
    , m_form(new ApplicationForm(this))
    , m_table(new common::DataTable(environment.viewStates, this)) {
    setObjectName(QStringLiteral("applications"));
    if (proposals.reader && proposals.service) {
        m_proposals =
            new ReplyProposalsView(environment, *proposals.reader, *proposals.service, this);
    }
    m_table->setObjectName(QStringLiteral("applicationsTable"));
    m_table->setModel(&m_model);
    m_table->setAmountRole(ApplicationTableModel::kAmountRole);
    m_table->setItemDelegateForColumn(ApplicationTableModel::State,
                                      new common::ChipDelegate(m_table));
    m_table->setColumnWidth(ApplicationTableModel::Fields, kFieldsWidth);
    m_table->setColumnWidth(ApplicationTableModel::RequestedAt, kTimeWidth);
    m_table->setColumnWidth(ApplicationTableModel::Order, kOrderWidth);
    m_table->setYieldingColumns({ApplicationTableModel::Order, ApplicationTableModel::RequestedAt,
                                 ApplicationTableModel::Reason,
                                 ApplicationTableModel::RequestedBy});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_banner);
    layout->addWidget(m_form);
    auto* lists = new QWidget(this);
    m_stack = new QStackedLayout(lists);
    m_toast = new common::Toast(lists);
    m_stack->addWidget(m_table);
    m_stack->addWidget(new common::EmptyState(
        {QStringLiteral("edit"),
         tr("No applications here"),
         tr("Gifts, free shipping, bulk deals, invoices and cash back are applied for here, at an "
            "order or beside a conversation."),
         {}},
        this));
    if (m_proposals) {
        m_stack->addWidget(m_proposals);
    }
    layout->addWidget(lists, 1);
    layout->addWidget(makeFoot());
    connectParts();
    // After the first paint: the window stands before any table is read.
    QTimer::singleShot(0, this, [this] {
        refresh();
        if (m_proposals) {
            m_proposals->refresh();
        }
    });
}

QString ApplicationsPage::name() const {
    return tr("Applications");
}

QString ApplicationsPage::iconName() const {
    return QStringLiteral("edit");
}

void ApplicationsPage::enter() {
    refresh();
    if (!m_form->isOpen()) {
        m_table->setFocus();
    }
}

QWidget* ApplicationsPage::makeHead() {
    auto* bar = new common::FilterBar(this);
    auto* group = new QButtonGroup(bar);
    const auto add = [&](const QString& text, Shown shown, const char* name) {
        auto* button = new common::FilterButton(text, bar);
        button->setObjectName(QLatin1String(name));
        button->setCheckable(true);
        button->setChecked(shown == m_shown);
        group->addButton(button);
        bar->add(button);
        m_filters.emplace_back(shown, button);
        connect(button, &QToolButton::clicked, this, [this, shown] { showList(shown); });
    };
    //: Filter: applications that are not finished
    add(tr("Open"), Shown::Open, "applications.open");
    add(tr("Closed"), Shown::Closed, "applications.closed");
    if (m_proposals) {
        //: Filter: quick replies that a lead decides
        add(tr("Proposed replies"), Shown::Proposals, "applications.proposals");
    }
    bar->addSpace();
    m_mine = new common::FilterButton(common::SightText::own(), bar);
    m_mine->setObjectName(QStringLiteral("applications.mine"));
    m_mine->setCheckable(true);
    bar->add(m_mine);
    connect(m_mine, &QToolButton::toggled, this, &ApplicationsPage::refresh);
    m_new = new QPushButton(tr("New application…"), bar);
    m_new->setObjectName(QStringLiteral("applications.new"));
    connect(m_new, &QPushButton::clicked, this, [this] { startNew({}); });
    bar->add(m_new);
    return bar;
}

bool ApplicationsPage::mayApply() const {
    return core::agents::mayAct(m_environment.actor(), core::agents::Right::GrantCompensation);
}

void ApplicationsPage::startNew(const common::CaseStart& start) {
    if (!mayApply()) {
        m_banner->show({theme::Tone::Warning,
                        ApplicationsText::refusal(ApplicationError::NotAllowedForRole),
                        {},
                        {}});
        return;
    }
    if (m_form->isOpen() && start.orderNumber.empty() && start.buyer.empty()) {
        // What is written already stays.
        m_form->setFocus();
        return;
    }
    m_start = start;
    m_form->openFor(start.orderNumber, start.buyer);
}

std::optional<core::orders::Order> ApplicationsPage::orderOf(const std::string& number) const {
    if (m_start.shop != 0) {
        if (const auto found = m_environment.orders.find({m_start.shop, number})) {
            return found->order;
        }
    }
    for (const auto& shop : m_environment.settings.shops()) {
        if (const auto found = m_environment.orders.find({shop.id, number})) {
            return found->order;
        }
    }
    return std::nullopt;
}

void ApplicationsPage::request(ApplicationDraft draft) {
    const auto order = draft.orderNumber.empty() ? std::optional<core::orders::Order>()
                                                 : orderOf(draft.orderNumber);
    const auto shops = m_environment.settings.shops();
    draft.shop = order                ? order->key.shop
                 : m_start.shop != 0  ? m_start.shop
                 : shops.empty()      ? 0
                                      : shops.front().id;
    if (order) {
        // Whose order it is, is not a matter of typing.
        draft.buyer = order->buyerNick;
    }
    if (draft.orderNumber == m_start.orderNumber) {
        draft.conversation = m_start.conversation;
    }
    m_acts.request(draft);
}

void ApplicationsPage::showList(Shown shown) {
    m_shown = shown;
    for (const auto& [each, button] : m_filters) {
        button->setChecked(each == shown);
    }
    if (shown == Shown::Proposals) {
        m_proposals->refresh();
    }
    refresh();
}

QWidget* ApplicationsPage::makeFoot() {
    auto* foot = new QWidget(this);
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpace);
    m_text = new QLineEdit(foot);
    m_text->setObjectName(QStringLiteral("applications.text"));
    m_text->setMaxLength(200);
    m_text->setPlaceholderText(
        tr("Reason for refusing or withdrawing, or the number of the payment, invoice or parcel"));
    layout->addWidget(m_text, 1);
    const std::array<std::tuple<QString, ApplicationAction, const char*>, 4> steps{
        {{tr("Approve"), ApplicationAction::Approve, "approve"},
         {tr("Refuse"), ApplicationAction::Refuse, "refuse"},
         //: Button: the application was carried out
         {tr("Done"), ApplicationAction::Complete, "complete"},
         {tr("Withdraw"), ApplicationAction::Withdraw, "withdraw"}}};
    for (const auto& [text, action, name] : steps) {
        auto* button = new QPushButton(text, foot);
        button->setObjectName(QStringLiteral("applications.%1").arg(QLatin1String(name)));
        connect(button, &QPushButton::clicked, this, [this, action = action] { act(action); });
        layout->addWidget(button);
        m_buttons.emplace_back(button, action);
    }
    theme::setPrimary(*m_buttons.front().first);
    return foot;
}

void ApplicationsPage::connectParts() {
    const auto again = [this](const auto&...) { refresh(); };
    m_form->setFindOrder([this](const std::string& number) { return orderOf(number); });
    connect(m_form, &ApplicationForm::requested, this, &ApplicationsPage::request);
    connect(m_form, &ApplicationForm::closed, m_table, qOverload<>(&QWidget::setFocus));
    m_subscriptions.push_back(common::onScreen(
        m_environment.caseStartRequested, this, [this](const common::CaseStart& start) {
            if (start.kind == "application") {
                m_environment.workplaceRequested.emit(objectName());
                showList(Shown::Open);
                startNew(start);
            }
        }));
    connect(&m_acts, &ApplicationActs::requested, this, [this] { m_form->close(); });
    m_subscriptions.push_back(
        common::onScreen(m_environment.applicationService.changed, this, again));
    m_subscriptions.push_back(common::onScreen(m_environment.settingsService.changed, this, again));
    m_subscriptions.push_back(common::onScreen(m_environment.actorChanged, this, again));
    connect(m_table, &common::DataTable::currentRowChanged, this, &ApplicationsPage::updateButtons);
    connect(m_table, &common::DataTable::rowActivated, this, [this] {
        if (current() && current()->conversation) {
            m_environment.conversationRequested.emit(*current()->conversation);
        }
    });
    connect(&m_acts, &ApplicationActs::refused, this, [this](const QString& text) {
        m_banner->show({theme::Tone::Warning, text, {}, {}});
    });
    connect(&m_acts, &ApplicationActs::done, this, [this](const QString& text) {
        m_text->clear();
        m_banner->hide();
        m_toast->show(text);
    });
    if (m_proposals) {
        m_subscriptions.push_back(common::onScreen(
            m_environment.caseRequested, this, [this](const std::string& kind, std::int64_t) {
                if (kind == "reply_proposal") {
                    m_environment.workplaceRequested.emit(objectName());
                    showList(Shown::Proposals);
                }
            }));
        connect(m_proposals, &ReplyProposalsView::changed, this, [this] {
            tellWaiting();
            updateButtons();
        });
        connect(m_proposals, &ReplyProposalsView::refused, &m_acts, &ApplicationActs::refused);
        connect(m_proposals, &ReplyProposalsView::done, &m_acts, &ApplicationActs::done);
    }
    updateButtons();
}

std::vector<common::Command> ApplicationsPage::commands() {
    const auto may = [this](ApplicationAction action) {
        return [this, action] { return can(action); };
    };
    const auto run = [this](ApplicationAction action) { return [this, action] { act(action); }; };
    constexpr auto kBoth = Qt::CTRL | Qt::SHIFT;
    return {
        {QStringLiteral("applications.begin"), tr("Begin a new application"),
         QKeySequence(Qt::CTRL | Qt::Key_N), [this] { return mayApply(); },
         [this] { startNew({}); }},
        {QStringLiteral("applications.approveIt"),
         tr("Send the form that is open, or approve the application"),
         QKeySequence(Qt::CTRL | Qt::Key_Return),
         [this] { return m_form->isOpen() || can(ApplicationAction::Approve); },
         [this] { m_form->isOpen() ? m_form->submit() : act(ApplicationAction::Approve); }},
        {QStringLiteral("applications.refuseIt"), tr("Refuse the application"),
         QKeySequence(kBoth | Qt::Key_R), may(ApplicationAction::Refuse),
         run(ApplicationAction::Refuse)},
        {QStringLiteral("applications.completeIt"), tr("The application was carried out"),
         QKeySequence(kBoth | Qt::Key_D), may(ApplicationAction::Complete),
         run(ApplicationAction::Complete)},
        {QStringLiteral("applications.withdrawIt"), tr("Withdraw the application"),
         QKeySequence(kBoth | Qt::Key_W), may(ApplicationAction::Withdraw),
         run(ApplicationAction::Withdraw)},
        {QStringLiteral("applications.showProposals"), tr("Show the proposed replies"),
         QKeySequence(Qt::ALT | Qt::Key_3), [this] { return m_proposals != nullptr; },
         [this] { showList(Shown::Proposals); }},
        {QStringLiteral("applications.showOpen"),
         tr("Show the open applications"),
         QKeySequence(Qt::ALT | Qt::Key_1),
         {},
         [this] { showList(Shown::Open); }},
        {QStringLiteral("applications.showMine"), tr("Only my own applications, or all again"),
         QKeySequence(Qt::ALT | Qt::Key_M), [this] { return m_shown != Shown::Proposals; },
         [this] { m_mine->click(); }},
        {QStringLiteral("applications.showClosed"),
         tr("Show the closed applications"),
         QKeySequence(Qt::ALT | Qt::Key_2),
         {},
         [this] { showList(Shown::Closed); }},
        {QStringLiteral("applications.refresh"),
         tr("Read the list again"),
         QKeySequence(Qt::Key_F5),
         {},
         [this] { refresh(); }},
    };
}

void ApplicationsPage::refresh() {
    const auto open = m_environment.applications.open(common::applicationSightOf(m_environment));
    const auto me = m_environment.actor();
    const int waiting = static_cast<int>(std::ranges::count_if(open, [&](const Application& each) {
        return !barrier(each, ApplicationAction::Approve, me,
                        m_environment.settings.applicationRules(each.shop));
    }));
    const bool wasEmpty = m_model.rowCount() == 0;
    const bool isMine = m_mine->isChecked();
    const auto sight = common::applicationSightOf(
        m_environment, isMine ? core::agents::CasePart::Own : core::agents::CasePart::All);
    m_model.setApplications(m_shown == Shown::Closed
                                ? m_environment.applications.closed(kClosedShown, sight)
                            : isMine ? m_environment.applications.open(
                                           {.cases = sight.cases, .carriesOut = false})
                                     : open);
    m_mine->setVisible(m_shown != Shown::Proposals);
    if (wasEmpty || !m_table->currentIndex().isValid()) {
        m_table->selectRowNumber(0);
    }
    m_stack->setCurrentIndex(m_shown == Shown::Proposals ? 2 : m_model.rowCount() == 0 ? 1 : 0);
    m_waiting = waiting;
    tellWaiting();
    updateButtons();
}

void ApplicationsPage::tellWaiting() {
    const int proposals = m_proposals ? m_proposals->waitingCount() : 0;
    for (const auto& [shown, button] : m_filters) {
        if (shown == Shown::Proposals) {
            button->setCount(proposals);
        }
    }
    if (std::exchange(m_told, m_waiting + proposals) != m_waiting + proposals) {
        Q_EMIT waitingCountChanged(m_told);
    }
}

const Application* ApplicationsPage::current() const {
    return m_model.application(m_table->currentIndex().row());
}

bool ApplicationsPage::can(ApplicationAction action) const {
    if (m_shown == Shown::Proposals) {
        const auto same = sameOfProposals(action);
        return same && m_proposals->can(*same);
    }
    return current() && !barrier(*current(), action, m_environment.actor(),
                                 m_environment.settings.applicationRules(current()->shop));
}

void ApplicationsPage::updateButtons() {
    m_new->setEnabled(mayApply());
    common::setPlainToolTip(*m_new, mayApply() ? QString()
                                               : ApplicationsText::refusal(
                                                     ApplicationError::NotAllowedForRole));
    for (const auto& [button, action] : m_buttons) {
        button->setVisible(m_shown != Shown::Proposals || sameOfProposals(action));
        if (m_shown == Shown::Proposals) {
            if (const auto same = sameOfProposals(action)) {
                button->setEnabled(m_proposals->can(*same));
                common::setPlainToolTip(*button, m_proposals->barrierText(*same));
            }
            continue;
        }
        const auto refusal =
            current() ? barrier(*current(), action, m_environment.actor(),
                                m_environment.settings.applicationRules(current()->shop))
                      : std::nullopt;
        button->setEnabled(current() && !refusal);
        common::setPlainToolTip(*button,
                                refusal ? ApplicationsText::refusal(*refusal) : QString());
    }
}

void ApplicationsPage::act(ApplicationAction action) {
    if (m_shown == Shown::Proposals) {
        if (const auto same = sameOfProposals(action)) {
            if (same == core::knowledge::ReplyProposalAction::Decline &&
                m_text->text().trimmed().isEmpty()) {
                m_text->setFocus();
            }
            m_proposals->act(*same, common::toCore(m_text->text()));
        }
        return;
    }
    if (!current()) {
        return;
    }
    if ((action == ApplicationAction::Refuse || action == ApplicationAction::Withdraw) &&
        m_text->text().trimmed().isEmpty()) {
        m_text->setFocus();
    }
    m_acts.act({current()->id, current()->version}, action, common::toCore(m_text->text()));
}

}  // namespace ui::applications
