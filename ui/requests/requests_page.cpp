#include "ui/requests/requests_page.h"

#include <QButtonGroup>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>
#include <utility>

#include "core/agents/rights.h"
#include "core/conversations/conversation_reader.h"
#include "core/orders/handoff_service.h"
#include "core/settings/settings_service.h"
#include "ui/common/data_table.h"
#include "ui/common/double_click.h"
#include "ui/common/empty_state.h"
#include "ui/common/filter_bar.h"
#include "ui/common/flow_layout.h"
#include "ui/common/format.h"
#include "ui/common/notice_banner.h"
#include "ui/common/order_page.h"
#include "ui/common/plain_text.h"
#include "ui/common/sight.h"
#include "ui/common/state_chip.h"
#include "ui/requests/request_block.h"
#include "ui/requests/request_form.h"
#include "ui/requests/requests_text.h"
#include "ui/theme/theme.h"

namespace ui::requests {

using namespace core::requests;
using common::Command;

namespace {

constexpr std::int64_t kShown = 500;
constexpr int kStateWidth = 110;
constexpr int kWhatWidth = 220;
constexpr int kOrderWidth = 160;
constexpr int kTimeWidth = 130;
constexpr int kListWidth = 640;
constexpr int kOrderPageWidth = 500;
constexpr int kDaysAhead = 3;
constexpr int kSideLeast = 400;

/// The request over its order: shrinks to the least both need before it scrolls.
class Side final : public QWidget {
public:
    using QWidget::QWidget;
    [[nodiscard]] int heightForWidth(int width) const override {
        return layout()->totalMinimumHeightForWidth(width);
    }
};

}  // namespace

RequestsPage::RequestsPage(common::Environment& environment, const MakeOrderPage& makeOrderPage,
                           QWidget* parent)
    : common::Workplace(parent)
    , m_environment(environment)
    , m_acts(environment)
    , m_banner(new common::NoticeBanner(this))
    , m_form(new RequestForm(environment, this))
    , m_table(new common::DataTable(environment.viewStates, this)) {
    setObjectName(QStringLiteral("requests"));
    m_table->setObjectName(QStringLiteral("requestsTable"));
    m_table->setModel(&m_model);
    m_table->setAmountRole(RequestTableModel::kAmountRole);
    m_table->setItemDelegateForColumn(RequestTableModel::State, new common::ChipDelegate(m_table));
    m_table->setColumnWidth(RequestTableModel::State, kStateWidth);
    m_table->setColumnWidth(RequestTableModel::What, kWhatWidth);
    m_table->setColumnWidth(RequestTableModel::Order, kOrderWidth);
    m_table->setColumnWidth(RequestTableModel::RequestedAt, kTimeWidth);
    m_table->setYieldingColumns({RequestTableModel::Reason, RequestTableModel::RequestedAt, RequestTableModel::RequestedBy,
                                 RequestTableModel::Identity, RequestTableModel::Amount});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_banner);
    layout->addWidget(m_form);
    layout->addWidget(makeBody(makeOrderPage), 1);
    layout->addWidget(makeFoot());
    connectParts();
    // After the first paint: the window stands before any table is read.
    QTimer::singleShot(0, this, &RequestsPage::refresh);
}

QString RequestsPage::name() const {
    return tr("Requests");
}

QString RequestsPage::iconName() const {
    return QStringLiteral("note");
}

void RequestsPage::enter() {
    refresh();
    if (!m_form->isOpen()) {
        m_table->setFocus();
    }
}

QWidget* RequestsPage::makeHead() {
    auto* bar = new common::FilterBar(this);
    auto* part = new QWidget(bar);
    auto* row = new common::FlowLayout(part, theme::kSpace, theme::kSpaceSmall);
    bar->add(part, 1);
    auto* group = new QButtonGroup(bar);
    for (const auto each : {RequestScope::Open, RequestScope::ToDecide, RequestScope::Running,
                            RequestScope::ToTell, RequestScope::Closed}) {
        auto* button = new common::FilterButton(RequestsText::of(each), bar);
        button->setObjectName(QStringLiteral("requests.scope%1").arg(static_cast<int>(each)));
        button->setCheckable(true);
        button->setChecked(each == m_scope);
        group->addButton(button);
        row->addWidget(button);
        m_scopes.emplace_back(each, button);
        connect(button, &QToolButton::clicked, this, [this, each] {
            m_scope = each;
            refresh();
        });
    }
    //: Filter: what I asked for
    m_mine = new common::FilterButton(tr("Mine"), bar);
    m_mine->setObjectName(QStringLiteral("requests.mine"));
    connect(m_mine, &QToolButton::clicked, this, &RequestsPage::refresh);
    row->addWidget(m_mine);
    auto* applications = new QPushButton(tr("Gifts, invoices, deals…"), bar);
    applications->setObjectName(QStringLiteral("requests.applications"));
    connect(applications, &QPushButton::clicked, this, [this] {
        m_environment.workplaceRequested.emit(QStringLiteral("applications"));
    });
    bar->add(applications);
    m_handOff = new QPushButton(tr("Hand-off list…"), bar);
    m_handOff->setObjectName(QStringLiteral("requests.handOff"));
    connect(m_handOff, &QPushButton::clicked, this, &RequestsPage::handOff);
    bar->add(m_handOff);
    m_new = new QPushButton(tr("New request…"), bar);
    m_new->setObjectName(QStringLiteral("requests.new"));
    connect(m_new, &QPushButton::clicked, this, [this] { openForm({.kind = "request"}); });
    bar->add(m_new);
    return bar;
}

QWidget* RequestsPage::makeBody(const MakeOrderPage& makeOrderPage) {
    auto* body = new QWidget(this);
    m_stack = new QStackedLayout(body);
    m_toast = new common::Toast(body);
    auto* splitter = new QSplitter(Qt::Horizontal, body);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    // On a small screen it scrolls by itself: the buttons below stay in sight.
    auto* room = new QScrollArea(splitter);
    room->setFrameShape(QFrame::NoFrame);
    room->setWidgetResizable(true);
    room->setFocusPolicy(Qt::NoFocus);
    room->setMinimumWidth(kSideLeast);
    auto* side = new Side(room);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_block = new RequestBlock(m_environment, side);
    column->addWidget(m_block);
    if (makeOrderPage) {
        m_order = makeOrderPage(side);
        column->addWidget(m_order, 1);
    } else {
        column->addStretch(1);
    }
    room->setWidget(side);
    splitter->addWidget(room);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    // The order would take the room of the list.
    splitter->setSizes({kListWidth, kOrderPageWidth});
    m_stack->addWidget(splitter);
    m_stack->addWidget(new common::EmptyState(
        {QStringLiteral("note"),
         tr("No requests here"),
         tr("A change of address, courier or goods, a cancelled order and goods out of stock are "
            "requests: begin one here, at an order or beside a conversation."),
         {}},
        body));
    return body;
}

QWidget* RequestsPage::makeFoot() {
    auto* foot = new QWidget(this);
    auto* rows = new QVBoxLayout(foot);
    rows->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    rows->setSpacing(theme::kSpaceSmall);
    auto* inputs = new QHBoxLayout;
    m_text = new QLineEdit(foot);
    m_text->setObjectName(QStringLiteral("requests.text"));
    m_text->setMaxLength(200);
    m_text->setPlaceholderText(tr("Reason, how the identity was checked, the new specification, "
                                  "or the number of what was done"));
    m_until = new QDateTimeEdit(foot);
    m_until->setObjectName(QStringLiteral("requests.until"));
    m_until->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    // The shop's clock, shown as it is whatever the zone of this machine.
    m_until->setTimeSpec(Qt::UTC);
    m_until->setDateTime(
        QDateTime::fromSecsSinceEpoch(
            (m_environment.now() + core::kChinaOffset).time_since_epoch().count(), Qt::UTC)
            .addDays(kDaysAhead));
    m_until->setToolTip(tr("When the goods are expected"));
    inputs->addWidget(m_text, 1);
    inputs->addWidget(m_until);
    rows->addLayout(inputs);
    auto* layout = new QHBoxLayout;
    layout->setSpacing(theme::kSpace);
    const std::tuple<QString, const char*, Step> steps[]{
        {//: Button: the shop will do it
         tr("Grant"),
         "grant",
         {RequestAction::Grant}},
        {tr("Sign"), "sign", {RequestAction::Sign}},
        {tr("It is the buyer"), "identity", {RequestAction::CheckIdentity}},
        {tr("Not the buyer"),
         "stranger",
         {RequestAction::CheckIdentity, {}, IdentityCheck::Failed}},
        {tr("Waive the check"), "waive", {RequestAction::CheckIdentity, {}, IdentityCheck::Waived}},
        {tr("Wait"), "wait", {RequestAction::Choose, StockChoice::Wait}},
        {tr("Replace"), "replace", {RequestAction::Choose, StockChoice::Replace}},
        {tr("Refund", "verb"), "refund", {RequestAction::Choose, StockChoice::Refund}},
        {tr("Refuse"), "refuse", {RequestAction::Refuse}},
        //: Button: the request was carried out
        {tr("Done"), "done", {RequestAction::Complete}},
        //: Button: the request did not come to pass
        {tr("Failed"), "fail", {RequestAction::Fail}},
        {tr("Withdraw"), "withdraw", {RequestAction::Withdraw}}};
    for (const auto& [text, name, step] : steps) {
        auto* button = new QPushButton(text, foot);
        button->setObjectName(QStringLiteral("requests.%1").arg(QLatin1String(name)));
        connect(button, &QPushButton::clicked, this, [this, step = step] { act(step); });
        // What the next state allows stands in the place of what was pressed.
        common::ignoreSecondClick(*button);
        layout->addWidget(button);
        m_buttons.emplace_back(button, step);
    }
    theme::setPrimary(*m_buttons.front().first);
    layout->addStretch(1);
    m_openButton = new QPushButton(tr("Open the conversation"), foot);
    m_openButton->setObjectName(QStringLiteral("requests.open"));
    connect(m_openButton, &QPushButton::clicked, this, &RequestsPage::openConversation);
    layout->addWidget(m_openButton);
    rows->addLayout(layout);
    return foot;
}

void RequestsPage::connectParts() {
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &RequestsPage::refresh);
    const auto again = [this](const auto&...) { m_again.start(0); };
    const auto keep = [this](core::Subscription subscription) {
        m_subscriptions.push_back(std::move(subscription));
    };
    keep(common::onScreen(m_environment.cases.requestService->changed, this, again));
    keep(common::onScreen(m_environment.handoffs.exported, this, again));
    keep(common::onScreen(m_environment.settingsService.changed, this, again));
    keep(common::onScreen(m_environment.actorChanged, this, again));
    keep(common::onScreen(m_environment.caseStartRequested, this,
                          [this](const common::CaseStart& start) {
                              if (start.kind == "request") {
                                  m_environment.workplaceRequested.emit(
                                      QStringLiteral("requests"));
                                  openForm(start);
                              }
                          }));
    keep(common::onScreen(m_environment.caseRequested, this,
                          [this](const std::string& kind, std::int64_t id) {
                              if (kind == "request") {
                                  m_environment.workplaceRequested.emit(
                                      QStringLiteral("requests"));
                                  showRequest(id);
                              }
                          }));
    connect(m_table, &common::DataTable::currentRowChanged, this, &RequestsPage::showCurrent);
    connect(m_table, &common::DataTable::rowActivated, this, &RequestsPage::openConversation);
    connect(m_form, &RequestForm::requested, &m_acts, &RequestActs::request);
    connect(m_form, &RequestForm::otherRequested, this, [this](const common::CaseStart& start) {
        m_environment.caseStartRequested.emit(start);
    });
    connect(m_form, &RequestForm::closed, m_table, qOverload<>(&QWidget::setFocus));
    connect(&m_acts, &RequestActs::refused, this, [this](const QString& text) {
        if (m_form->isOpen()) {
            m_form->focusGap();
        } else if (m_text->text().trimmed().isEmpty() && m_text->isEnabled()) {
            m_text->setFocus();
        }
        m_banner->show({theme::Tone::Warning, text, {}, {}});
    });
    connect(&m_acts, &RequestActs::done, this, [this](const QString& text) {
        m_text->clear();
        m_banner->hide();
        m_toast->show(text);
        if (!m_form->isOpen()) {
            // Not on the button that comes into the place of the one pressed.
            m_table->setFocus();
        }
    });
    connect(&m_acts, &RequestActs::requested, this, [this](RequestId id) {
        m_form->close();
        refresh();
        m_table->selectKey(static_cast<qlonglong>(id));
    });
    showCurrent();
}

std::vector<Command> RequestsPage::commands() {
    constexpr auto kBoth = Qt::CTRL | Qt::SHIFT;
    const auto command = [this](const char* id, const QString& title, const QKeySequence& keys,
                                const Step& step) {
        return Command{QLatin1String(id), title, keys, [this, step] { return can(step); },
                       [this, step] { act(step); }};
    };
    std::vector<Command> commands{
        {QStringLiteral("requests.begin"),
         tr("Begin a new request"),
         QKeySequence(Qt::CTRL | Qt::Key_N),
         [this] { return mayBegin(); },
         [this] { openForm({.kind = "request"}); }},
        {QStringLiteral("requests.grantIt"),
         tr("Send the form that is open, or grant the request"),
         QKeySequence(Qt::CTRL | Qt::Key_Return),
         [this] { return m_form->isOpen() || can({RequestAction::Grant}); },
         [this] { m_form->isOpen() ? m_form->submit() : act({RequestAction::Grant}); }},
        command("requests.signIt", tr("Sign the request"), QKeySequence(kBoth | Qt::Key_G),
                {RequestAction::Sign}),
        command("requests.isBuyer", tr("It is the buyer who asks"), QKeySequence(kBoth | Qt::Key_I),
                {RequestAction::CheckIdentity}),
        command("requests.isStranger", tr("It is not the buyer who asks"),
                QKeySequence(kBoth | Qt::Key_N),
                {RequestAction::CheckIdentity, {}, IdentityCheck::Failed}),
        command("requests.waiveCheck", tr("Waive the identity check"),
                QKeySequence(kBoth | Qt::Key_V),
                {RequestAction::CheckIdentity, {}, IdentityCheck::Waived}),
        command("requests.chooseWait", tr("The buyer waits for the goods"),
                QKeySequence(Qt::ALT | Qt::Key_1), {RequestAction::Choose, StockChoice::Wait}),
        command("requests.chooseReplace", tr("The buyer takes something else"),
                QKeySequence(Qt::ALT | Qt::Key_2), {RequestAction::Choose, StockChoice::Replace}),
        command("requests.chooseRefund", tr("The buyer wants the money back"),
                QKeySequence(Qt::ALT | Qt::Key_3), {RequestAction::Choose, StockChoice::Refund}),
        command("requests.refuseIt", tr("Refuse the request"), QKeySequence(kBoth | Qt::Key_R),
                {RequestAction::Refuse}),
        command("requests.completeIt", tr("The request was carried out"),
                QKeySequence(kBoth | Qt::Key_D), {RequestAction::Complete}),
        command("requests.failIt", tr("The request did not come to pass"),
                QKeySequence(kBoth | Qt::Key_X), {RequestAction::Fail}),
        command("requests.withdrawIt", tr("Withdraw the request"), QKeySequence(kBoth | Qt::Key_W),
                {RequestAction::Withdraw})};
    commands.push_back({QStringLiteral("requests.list"),
                        tr("Write the hand-off list…"),
                        QKeySequence(Qt::CTRL | Qt::Key_E), [this] { return mayHandOff(); },
                        [this] { handOff(); }});
    commands.push_back({QStringLiteral("requests.conversation"),
                        tr("Open the conversation of the request"),
                        QKeySequence(kBoth | Qt::Key_O), [this] { return current() != nullptr; },
                        [this] { openConversation(); }});
    commands.push_back({QStringLiteral("requests.leave"),
                        tr("Go to gifts, invoices and deals"),
                        QKeySequence(kBoth | Qt::Key_A),
                        {},
                        [this] {
                            m_environment.workplaceRequested.emit(QStringLiteral("applications"));
                        }});
    commands.push_back({QStringLiteral("requests.refresh"),
                        tr("Read the list again"),
                        QKeySequence(Qt::Key_F5),
                        {},
                        [this] { refresh(); }});
    return commands;
}

void RequestsPage::refresh() {
    const int row = m_table->currentIndex().row();
    const auto queue = core::agents::Capability::OrderReview;
    const auto sight = common::sightOf(m_environment, core::agents::CasePart::All, queue);
    m_model.setRequests(m_environment.cases.requests->list(
        m_scope, kShown,
        m_mine->isChecked() ? common::sightOf(m_environment, core::agents::CasePart::Own) : sight));
    if (m_model.rowCount() > 0 && !m_table->currentIndex().isValid()) {
        m_table->selectRowNumber(std::clamp(row, 0, m_model.rowCount() - 1));
    }
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    const auto counts = m_environment.cases.requests->counts(sight);
    for (const auto& [scope, button] : m_scopes) {
        switch (scope) {
            case RequestScope::ToDecide:
                button->setCount(counts.toDecide);
                break;
            case RequestScope::Running:
                button->setCount(counts.running);
                break;
            case RequestScope::ToTell:
                button->setCount(counts.toTell);
                break;
            case RequestScope::Open:
            case RequestScope::Closed:
                button->setCount(-1);
                break;
        }
    }
    const int waiting = static_cast<int>(counts.toDecide);
    if (std::exchange(m_waiting, waiting) != waiting) {
        Q_EMIT waitingCountChanged(waiting);
    }
    showCurrent();
}

void RequestsPage::showRequest(RequestId id) {
    m_form->close();
    refresh();
    const auto key = static_cast<qlonglong>(id);
    if (m_table->selectKey(key)) {
        return;
    }
    // Behind another chip.
    const auto found = m_environment.cases.requests->find(id);
    if (found) {
        const bool isOver =
            found->state == RequestState::Told || found->state == RequestState::Withdrawn;
        m_scope = isOver ? RequestScope::Closed : RequestScope::Open;
        for (const auto& [scope, button] : m_scopes) {
            button->setChecked(scope == m_scope);
        }
        refresh();
        m_table->selectKey(key);
    }
}

void RequestsPage::showCurrent() {
    m_block->showRequest(current() ? std::optional(*current()) : std::nullopt);
    if (m_order) {
        m_order->open(current() ? std::optional(current()->order) : std::nullopt);
    }
    updateButtons();
}

const Request* RequestsPage::current() const {
    return m_model.request(m_table->currentIndex().row());
}

bool RequestsPage::can(const Step& step) const {
    const auto* request = current();
    if (!request || barrier(*request, step.action, m_environment.actor())) {
        return false;
    }
    switch (step.action) {
        case RequestAction::Choose:
            return request->choice != step.choice;
        case RequestAction::CheckIdentity:
            // A waiver ends it: nothing is checked any more.
            return request->identity != step.identity &&
                   request->identity != IdentityCheck::Waived &&
                   (step.identity != IdentityCheck::Waived ||
                    core::agents::mayAct(m_environment.actor().role,
                                         core::agents::Right::WaiveIdentityCheck));
        case RequestAction::Grant:
        case RequestAction::Sign:
        case RequestAction::Refuse:
        case RequestAction::HandOff:
        case RequestAction::Complete:
        case RequestAction::Fail:
        case RequestAction::Tell:
        case RequestAction::Withdraw:
            break;
    }
    return true;
}

void RequestsPage::updateButtons() {
    bool mayChoose = false;
    bool mayAny = false;
    for (const auto& [button, step] : m_buttons) {
        const bool may = can(step);
        button->setVisible(may);
        mayAny = mayAny || may;
        mayChoose = mayChoose || (may && step.action == RequestAction::Choose);
    }
    m_new->setEnabled(mayBegin());
    common::setPlainToolTip(*m_new, mayBegin() ? QString()
                                               : RequestsText::refusal(RequestError::RoleMayNot));
    m_handOff->setEnabled(mayHandOff());
    m_text->setEnabled(mayAny);
    m_until->setVisible(mayChoose);
    m_openButton->setEnabled(current() != nullptr);
}

void RequestsPage::act(const Step& step) {
    if (!can(step)) {
        return;
    }
    const RequestStepInput input{
        .text = common::toCore(m_text->text()),
        .choice = step.choice,
        .waitUntil = core::Seconds{std::chrono::seconds{m_until->dateTime().toSecsSinceEpoch()}} -
                     core::kChinaOffset,
        .identity = step.identity};
    m_acts.act({current()->id, current()->version}, step.action, input);
}

bool RequestsPage::mayBegin() const {
    return mayRequest(m_environment.actor().role);
}

bool RequestsPage::mayHandOff() const {
    return core::agents::mayAct(m_environment.actor(), core::agents::Right::ChangeAddress);
}

void RequestsPage::openForm(const common::CaseStart& start) {
    if (!mayBegin()) {
        m_banner->show(
            {theme::Tone::Warning, RequestsText::refusal(RequestError::RoleMayNot), {}, {}});
        return;
    }
    m_form->open(start);
}

void RequestsPage::openConversation() {
    const auto* request = current();
    if (!request) {
        return;
    }
    const auto conversation =
        request->conversation
            ? request->conversation
            : m_environment.conversations.newestOf(request->order.shop, request->buyer);
    if (conversation) {
        m_environment.conversationRequested.emit(*conversation);
    } else {
        m_banner->show(
            {theme::Tone::Info, tr("The buyer has no conversation here."), {}, {}});
    }
}

void RequestsPage::handOff() {
    // By the shop's clock, as the agent looks for it.
    const QString stamp = common::Format::exactTime(m_environment.now()).left(16);
    //: Name of a file; %1 is the time
    const QString name = tr("Hand-off list %1.csv")
                             .arg(QString(stamp).remove(u'-').remove(u':').replace(u' ', u'-'));
    const QString file = m_environment.prompts->saveFile(this, tr("Write the hand-off list"), name,
                                                         tr("Table (*.csv);;Workbook (*.xlsx)"));
    if (!file.isEmpty()) {
        m_acts.handOff(file);
    }
}

}  // namespace ui::requests
