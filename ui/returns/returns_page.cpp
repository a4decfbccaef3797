#include "ui/returns/returns_page.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

#include "core/agents/rights.h"
#include "core/conversations/conversation_reader.h"
#include "core/orders/order_reader.h"
#include "core/settings/settings_reader.h"
#include "ui/common/data_table.h"
#include "ui/common/empty_state.h"
#include "ui/common/filter_bar.h"
#include "ui/common/flow_layout.h"
#include "ui/common/format.h"
#include "ui/common/inline_form.h"
#include "ui/common/notice_banner.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/common/sight.h"
#include "ui/common/state_chip.h"
#include "ui/returns/form_draft.h"
#include "ui/returns/inspection_form.h"
#include "ui/returns/message_form.h"
#include "ui/returns/refund_form.h"
#include "ui/returns/return_act_form.h"
#include "ui/returns/return_start_form.h"
#include "ui/returns/return_steps_help.h"
#include "ui/returns/returns_text.h"
#include "ui/returns/rules_text.h"
#include "ui/theme/theme.h"

namespace ui::returns {

using namespace core::returns;
using common::Command;
using common::Format;
using common::toCore;
using common::toScreen;

namespace {

/// More rows than anybody works through; a filter finds the others.
constexpr std::int64_t kMostRows = 500;
constexpr std::chrono::seconds kTick{15};
constexpr int kListWidth = 520;
/// Stands in the filter of owners for cases that nobody has; no name holds it.
constexpr QLatin1String kPoolItem("\t");
constexpr int kDetailWidth = 620;
constexpr int kStateWidth = 128;
constexpr int kClockWidth = 146;
constexpr int kOrderWidth = 160;
constexpr int kRoomForSums = 1060;
/// Of a draft: fields that others bring forth are there after these.
constexpr int kWritings = 3;

/// Where the saved views of this page are kept.
const auto kViewsKey = QStringLiteral("returns.views");

/// Where goods went last: the next buyer of the shop is told the same place.
QString placeKey(core::orders::ShopId shop) {
    return QStringLiteral("returns.place.%1").arg(shop);
}

/// The key of every step: no two of one page.
struct StepKey {
    ReturnAction action;
    QKeyCombination key;
};
constexpr auto kBoth = Qt::CTRL | Qt::SHIFT;
constexpr auto kAlt = Qt::CTRL | Qt::ALT;
constexpr std::array kStepKeys{
    StepKey{ReturnAction::AskEvidence, kBoth | Qt::Key_E},
    StepKey{ReturnAction::EvidenceCame, kBoth | Qt::Key_G},
    StepKey{ReturnAction::Check, kBoth | Qt::Key_K},
    StepKey{ReturnAction::Accept, kBoth | Qt::Key_A},
    StepKey{ReturnAction::GoodsSent, kBoth | Qt::Key_S},
    StepKey{ReturnAction::ReceiveGoods, kBoth | Qt::Key_R},
    StepKey{ReturnAction::Inspect, kBoth | Qt::Key_I},
    StepKey{ReturnAction::Sign, kBoth | Qt::Key_N},
    StepKey{ReturnAction::Approve, kBoth | Qt::Key_P},
    StepKey{ReturnAction::Cosign, kBoth | Qt::Key_X},
    StepKey{ReturnAction::DeclineSign, kBoth | Qt::Key_D},
    StepKey{ReturnAction::TakeBack, kAlt | Qt::Key_Z},
    StepKey{ReturnAction::HandToFinance, kBoth | Qt::Key_M},
    StepKey{ReturnAction::RecordPaid, kBoth | Qt::Key_Y},
    StepKey{ReturnAction::HandToLogistics, kBoth | Qt::Key_L},
    StepKey{ReturnAction::RecordShipped, kBoth | Qt::Key_H},
    StepKey{ReturnAction::StartRepair, kBoth | Qt::Key_W},
    StepKey{ReturnAction::FinishRepair, kBoth | Qt::Key_Q},
    StepKey{ReturnAction::SendBack, Qt::KeyboardModifiers() | Qt::Key_F8},
    StepKey{ReturnAction::Refuse, kBoth | Qt::Key_J},
    StepKey{ReturnAction::Withdraw, kBoth | Qt::Key_Z},
    StepKey{ReturnAction::Dispute, kBoth | Qt::Key_U},
    StepKey{ReturnAction::WinDispute, kAlt | Qt::Key_E},
    StepKey{ReturnAction::LoseDispute, kAlt | Qt::Key_D},
    StepKey{ReturnAction::Tell, kBoth | Qt::Key_T},
    StepKey{ReturnAction::Close, kBoth | Qt::Key_B},
    StepKey{ReturnAction::Reopen, kBoth | Qt::Key_O},
    StepKey{ReturnAction::CheckIdentity, kBoth | Qt::Key_V},
    StepKey{ReturnAction::SetAmount, kAlt | Qt::Key_B},
    StepKey{ReturnAction::SetExchange, kAlt | Qt::Key_X},
    StepKey{ReturnAction::SetRepair, kAlt | Qt::Key_R},
    StepKey{ReturnAction::Assign, kAlt | Qt::Key_H},
    StepKey{ReturnAction::Move, kAlt | Qt::Key_U},
};
static_assert(kStepKeys.size() == kReturnActionCount);

/// What these say is true of one case only, however many are selected.
constexpr std::array kOfOneCase{
    ReturnAction::Check,         ReturnAction::EvidenceCame, ReturnAction::GoodsSent,
    ReturnAction::Inspect,       ReturnAction::SetAmount,    ReturnAction::SetExchange,
    ReturnAction::SetRepair,     ReturnAction::FinishRepair, ReturnAction::RecordShipped,
    ReturnAction::CheckIdentity,
};

}  // namespace

ReturnsPage::ReturnsPage(common::Environment& environment, const Parts& parts, QWidget* parent)
    : common::Workplace(parent)
    , m_environment(environment)
    , m_acts(environment)
    , m_files(environment, parts.files, this)
    , m_banner(new common::NoticeBanner(this))
    , m_table(new common::DataTable(environment.viewStates, this))
    , m_form(new ReturnActForm(environment.now, this))
    , m_start(new ReturnStartForm(environment, this))
    , m_inspection(new InspectionForm(this))
    , m_refund(new RefundForm(this))
    , m_message(new MessageForm(this))
    , m_toast(new common::Toast(this)) {
    setObjectName(QStringLiteral("returns"));
    m_agent = environment.actor().name;
    m_table->setObjectName(QStringLiteral("returnsTable"));
    m_table->setModel(&m_model);
    m_table->setAmountRole(ReturnTableModel::kAmountRole);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (const int column : {ReturnTableModel::State, ReturnTableModel::Clock}) {
        m_table->setItemDelegateForColumn(column, new common::ChipDelegate(m_table));
    }
    m_table->setColumnWidth(ReturnTableModel::State, kStateWidth);
    m_table->setColumnWidth(ReturnTableModel::Clock, kClockWidth);
    m_table->setColumnWidth(ReturnTableModel::Order, kOrderWidth);
    m_table->setYieldingColumns({ReturnTableModel::Item, ReturnTableModel::Owner,
                                 ReturnTableModel::Kind, ReturnTableModel::Order});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(makeFilters());
    layout->addWidget(m_start);
    m_empty = new common::EmptyState(
        {QStringLiteral("parcel"), tr("No case here"),
         tr("A case comes from a conversation, from an order or from the refund export. Choose "
            "another filter, or open one."),
         tr("New case…")},
        this);
    connect(m_empty, &common::EmptyState::activated, this, [this] { m_start->open({}); });
    auto* left = new QWidget(this);
    m_stack = new QStackedLayout(left);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* right = new QWidget(this);
    auto* rows = new QVBoxLayout(right);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    // Beside the list: its rows stay where they are when something is said.
    rows->addWidget(m_banner);
    for (QWidget* form : std::initializer_list<QWidget*>{m_form, m_inspection, m_refund, m_message}) {
        rows->addWidget(form);
    }
    m_detail = new ReturnDetail(environment, parts.makeOrderPage, parts.evidence, right);
    m_detail->setKeyOf([](ReturnAction action) {
        const auto* step = std::ranges::find(kStepKeys, action, &StepKey::action);
        return QKeySequence(step->key);
    });
    rows->addWidget(m_detail, 1);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setSizes({kListWidth, kDetailWidth});
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter, 1);
    m_ticker.setInterval(kTick);
    connect(&m_ticker, &QTimer::timeout, this, [this] {
        m_model.setNow(m_environment.now());
        m_detail->showClock();
    });
    setAcceptDrops(true);
    connectParts();
    connectForms();
    // After the first paint: the window stands before any table is read.
    QTimer::singleShot(0, this, &ReturnsPage::refresh);
}

QString ReturnsPage::name() const {
    return tr("Returns");
}

QString ReturnsPage::iconName() const {
    return QStringLiteral("parcel");
}

void ReturnsPage::enter() {
    refresh();
    m_table->setFocus();
}

void ReturnsPage::showEvent(QShowEvent* event) {
    common::Workplace::showEvent(event);
    m_ticker.start();
    // Once: it takes the place of itself.
    window()->installEventFilter(this);
}

bool ReturnsPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Close && watched == window()) {
        keepDraft();
        if (!m_drafts.empty() &&
            !m_environment.prompts->confirm(
                this, tr("Half-written forms"),
                tr("What was written for %n case(s) is not sent yet. Closing loses it.", nullptr,
                   static_cast<int>(m_drafts.size())),
                tr("Close without sending"))) {
            event->ignore();
            return true;
        }
    }
    return common::Workplace::eventFilter(watched, event);
}

void ReturnsPage::hideEvent(QHideEvent* event) {
    common::Workplace::hideEvent(event);
    m_ticker.stop();
}

void ReturnsPage::resizeEvent(QResizeEvent* event) {
    common::Workplace::resizeEvent(event);
    m_sums->setVisible(width() >= kRoomForSums);
}

void ReturnsPage::dragEnterEvent(QDragEnterEvent* event) {
    // Beside the case, too: no picture is a table to import.
    if (m_detail->mayTake(*event->mimeData())) {
        event->acceptProposedAction();
    }
}

void ReturnsPage::dropEvent(QDropEvent* event) {
    m_detail->take(*event->mimeData());
    event->acceptProposedAction();
}

void ReturnsPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && isFormOpen()) {
        closeForms();
        m_start->close();
        return;
    }
    common::Workplace::keyPressEvent(event);
}

QWidget* ReturnsPage::makeHead() {
    // In as many lines as the chips need: a narrow window loses none of them.
    auto* head = new QWidget(this);
    auto* margins = new QVBoxLayout(head);
    margins->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    auto* bar = new QWidget(head);
    margins->addWidget(bar);
    auto* flow = new common::FlowLayout(bar, theme::kSpace, theme::kSpaceSmall);
    auto* group = new QButtonGroup(bar);
    for (const auto scope : kReturnScopes) {
        auto* button = new common::FilterButton(ReturnsText::of(scope), bar);
        button->setObjectName(
            QStringLiteral("returns.scope.%1").arg(QString::fromUtf8(toWord(scope).data())));
        button->setCheckable(true);
        button->setChecked(scope == m_filter.scope);
        group->addButton(button);
        flow->addWidget(button);
        m_chips.emplace(scope, button);
        connect(button, &QToolButton::clicked, this, [this, scope] { setScope(scope); });
    }
    return head;
}

QWidget* ReturnsPage::makeFilters() {
    auto* bar = new common::FilterBar(this);
    m_kind = new QComboBox(bar);
    m_kind->setObjectName(QStringLiteral("returns.kind"));
    m_kind->addItem(tr("All kinds"), -1);
    for (const auto kind : kReturnKinds) {
        m_kind->addItem(ReturnsText::of(kind), static_cast<int>(kind));
    }
    m_owner = new QComboBox(bar);
    m_owner->setObjectName(QStringLiteral("returns.owner"));
    m_owner->addItem(common::SightText::all(m_environment.actor()), QString());
    m_owner->addItem(tr("Mine"), QStringLiteral("\n"));
    m_owner->addItem(common::SightText::pool(), QString(kPoolItem));
    m_search = new common::SearchField(tr("Order, refund, parcel, buyer or item"), bar);
    m_search->setObjectName(QStringLiteral("returns.search"));
    m_views = new QToolButton(bar);
    m_views->setObjectName(QStringLiteral("returns.views"));
    m_views->setText(tr("Saved views"));
    m_views->setPopupMode(QToolButton::InstantPopup);
    m_views->setMenu(new QMenu(m_views));
    m_sums = common::captionLabel({}, bar);
    m_sums->setObjectName(QStringLiteral("returns.sums"));
    auto* files = new QToolButton(bar);
    files->setObjectName(QStringLiteral("returns.files"));
    files->setText(tr("Lists and reports"));
    files->setPopupMode(QToolButton::InstantPopup);
    files->setMenu(new QMenu(files));
    for (const auto& command : m_files.commands()) {
        files->menu()->addAction(command.title, this, command.run);
    }
    auto* add = new QPushButton(tr("New case…"), bar);
    add->setObjectName(QStringLiteral("returns.new"));
    connect(add, &QPushButton::clicked, this, [this] { m_start->open({}); });
    bar->add(m_kind);
    bar->add(m_owner);
    bar->add(m_search, 1);
    bar->add(m_views);
    bar->add(files);
    bar->add(m_sums);
    bar->add(add);
    connect(m_kind, &QComboBox::activated, this, &ReturnsPage::refresh);
    connect(m_owner, &QComboBox::activated, this, &ReturnsPage::refresh);
    connect(m_search, &common::SearchField::searched, this, &ReturnsPage::refresh);
    connect(m_search, &common::SearchField::left, m_table, qOverload<>(&QWidget::setFocus));
    showViews();
    return bar;
}

void ReturnsPage::connectParts() {
    connect(m_table, &common::DataTable::currentRowChanged, this, &ReturnsPage::showCurrent);
    connect(m_detail, &ReturnDetail::actRequested, this, &ReturnsPage::begin);
    connect(m_detail, &ReturnDetail::keepOursRequested, this, [this] {
        if (const auto& c = m_detail->shown()) {
            m_acts.keepOurs({c->id, c->version});
        }
    });
    connect(m_detail, &ReturnDetail::takePlatformRequested, this, [this] {
        if (const auto& c = m_detail->shown()) {
            m_acts.takePlatform({c->id, c->version});
        }
    });
    connect(m_detail, &ReturnDetail::sendRequested, &m_acts, &ReturnActs::sendNotice);
    connect(m_detail, &ReturnDetail::copyRequested, this, &ReturnsPage::copyNotice);
    connect(m_detail, &ReturnDetail::editRequested, this,
            [this](qlonglong notice, const QString& text) {
                closeForms();
                m_message->open(notice, text);
            });
    connect(m_detail, &ReturnDetail::recordRequested, this, &ReturnsPage::openRecord);
    connect(m_detail, &ReturnDetail::givenChanged, this, [this] {
        if (const auto& c = m_detail->shown()) {
            m_acts.noteEvidence(c->id, m_detail->given());
        }
    });
    connect(m_detail, &ReturnDetail::picturesChanged, m_inspection, &InspectionForm::setPictures);
    connect(m_detail, &ReturnDetail::compensationRequested, this, [this] {
        m_start->openFrom(*m_detail->shown(), ReturnKind::Compensation, CompensationForm::Money);
    });
    connect(m_detail, &ReturnDetail::insertRequested, this, [this](const QString& text) {
        QGuiApplication::clipboard()->setText(text);
        m_toast->show(tr("Copied. Paste it into the chat."));
    });
    connect(&m_acts, &ReturnActs::refused, this, [this](const QString& text) {
        m_isActing = false;
        warn(text);
        if (m_isBulk) {
            // Of several cases: it stays when the one in front has gone.
            m_warned = 0;
        }
    });
    connect(&m_acts, &ReturnActs::openedBefore, this, &ReturnsPage::offerOpenCase);
    connect(&m_acts, &ReturnActs::opened, m_start, &ReturnStartForm::close);
    connect(&m_acts, &ReturnActs::edited, m_message, &MessageForm::close);
    connect(&m_acts, &ReturnActs::done, this, [this](const QString& text, qlonglong id) {
        // What was done beside a form leaves the form as it is.
        if (std::exchange(m_isActing, false)) {
            closeForms();
        }
        m_banner->hide();
        m_toast->show(text);
        m_wanted = id;
        refresh();
        m_sinceAct.start();
    });
    auto& cases = m_environment.cases;
    const auto again = [this](const auto&...) { refresh(); };
    // No answer comes after it: the form is open still and may be sent again.
    m_subscriptions.push_back(common::onScreen(
        m_environment.acts.failed, this, [this](const std::string&) { m_isActing = false; }));
    m_subscriptions.push_back(common::onScreen(cases.returnService->changed, this, again));
    m_subscriptions.push_back(common::onScreen(m_environment.actorChanged, this, [this] {
        if (const auto name = m_environment.actor().name; name != m_agent) {
            m_agent = name;
            // What one person has half written is nobody else's.
            closeForms();
            m_drafts.clear();
        }
        refresh();
    }));
    m_subscriptions.push_back(common::onScreen(m_environment.caseRequested, this,
                                               [this](const std::string& kind, std::int64_t id) {
                                                   if (kind == "return") {
                                                       openCase(id);
                                                   }
                                               }));
    m_subscriptions.push_back(common::onScreen(
        m_environment.caseStartRequested, this, [this](const common::CaseStart& start) {
            if (start.kind == "return") {
                m_environment.workplaceRequested.emit(objectName());
                m_start->open(start);
            }
        }));
}

void ReturnsPage::connectForms() {
    connect(m_form, &ReturnActForm::submitted, this, &ReturnsPage::act);
    connect(m_start, &ReturnStartForm::started, &m_acts, &ReturnActs::open);
    connect(m_inspection, &InspectionForm::inspected, this, [this](const Inspection& inspection) {
        ReturnInput input;
        input.inspection = inspection;
        const auto& c = m_detail->shown();
        if (c) {
            input.text = toCore(tr("Inspection failed: call the buyer about order %1")
                                    .arg(toScreen(c->orderNumber)));
        }
        act(ReturnAction::Inspect, input);
    });
    connect(m_refund, &RefundForm::amountChosen, this, [this](const RefundAmount& amount) {
        ReturnInput input;
        input.money = amount.amount;
        input.cost = amount.cost;
        input.text = amount.note;
        input.line = amount.payMethod;
        act(ReturnAction::SetAmount, input);
    });
    const auto back = qOverload<>(&QWidget::setFocus);
    for (const common::InlineForm* form : std::initializer_list<const common::InlineForm*>{
             m_form, m_start, m_inspection, m_refund, m_message}) {
        connect(form, &common::InlineForm::closed, m_table, back);
    }
    for (const common::InlineForm* form : std::initializer_list<const common::InlineForm*>{
             m_form, m_inspection, m_refund, m_message}) {
        connect(form, &common::InlineForm::closed, this, [this] {
            if (m_isLeaving) {
                return;
            }
            // Sent or given up: neither the draft nor what was said of it is needed any more.
            m_drafts.erase(std::exchange(m_formCase, 0));
            if (!m_isActing && m_warned != 0) {
                m_banner->hide();
            }
            if (!m_table->currentIndex().isValid()) {
                QTimer::singleShot(0, this, &ReturnsPage::refresh);
            }
        });
    }
    connect(m_message, &MessageForm::kept, &m_acts, &ReturnActs::editNotice);
}

bool ReturnsPage::mayWaive() const {
    return core::agents::mayAct(m_environment.actor(), core::agents::Right::WaiveIdentityCheck);
}

void ReturnsPage::closeForms() {
    m_form->close();
    m_inspection->close();
    m_refund->close();
    m_message->close();
}

bool ReturnsPage::isFormOpen() const {
    return m_start->isOpen() || m_form->isOpen() || m_inspection->isOpen() ||
           m_refund->isOpen() || m_message->isOpen();
}

void ReturnsPage::submitForm() {
    if (m_start->isOpen()) {
        m_start->submit();
    } else if (m_form->isOpen()) {
        m_form->submit();
    } else if (m_inspection->isOpen()) {
        m_inspection->submit();
    } else if (m_refund->isOpen()) {
        m_refund->submit();
    } else {
        m_message->submit();
    }
}

void ReturnsPage::offerOpenCase(const ReturnDraft& draft) {
    const auto cases = m_environment.cases.returns->ofOrder(draft.shop, draft.orderNumber);
    const auto known = std::ranges::find_if(cases, [&draft](const ReturnCase& c) {
        return c.kind == draft.kind && c.state != ReturnState::Closed &&
               c.state != ReturnState::Refused && c.state != ReturnState::Withdrawn;
    });
    common::Notice notice{theme::Tone::Warning, ReturnsText::refusal(ReturnError::AlreadyOpen),
                          {}, {}};
    if (known != cases.end()) {
        notice.action = tr("Go to it");
        notice.run = [this, id = known->id] {
            m_start->close();
            openCase(id);
        };
    }
    m_banner->show(std::move(notice));
}

void ReturnsPage::openRecord(const std::string& kind, qlonglong id) {
    if (kind == "return") {
        openCase(id);
    } else {
        m_environment.caseRequested.emit(kind, id);
    }
}

void ReturnsPage::beginAnother() {
    const auto& c = *m_detail->shown();
    if (m_detail->mustCompensateFirst()) {
        m_start->openFrom(c, ReturnKind::Compensation, CompensationForm::Money);
        return;
    }
    const auto offers = [&c](Alternative alternative) {
        return std::ranges::find(c.alternatives, alternative) != c.alternatives.end();
    };
    const bool isCoupon = offers(Alternative::Coupon);
    const auto kind = offers(Alternative::Repair) && !isCoupon ? ReturnKind::Repair
                      : isCoupon || offers(Alternative::PartialRefund)
                          ? ReturnKind::Compensation
                          : ReturnKind::Exchange;
    m_start->openFrom(c, kind, isCoupon ? CompensationForm::Coupon : CompensationForm::Money);
}

QString ReturnsPage::textFor(ReturnAction action) const {
    const auto& c = *m_detail->shown();
    if (action == ReturnAction::Tell) {
        NoticeWords words{.agent = m_environment.actor().name};
        if (c.paidAt) {
            words.arrivesBy = dueAt(DueKind::Arrival, *c.paidAt,
                                    m_environment.settings.returnDueRules(c.shop),
                                    m_environment.settings.workingCalendar(c.shop));
        }
        return toScreen(m_environment.cases.returns->resultText(c, words));
    }
    if (action == ReturnAction::Accept && m_environment.viewStates) {
        return QString::fromUtf8(m_environment.viewStates->load(placeKey(c.shop)));
    }
    if (action == ReturnAction::Close) {
        return ReturnsText::result(c);
    }
    if (action == ReturnAction::WinDispute) {
        return tr("The platform decided for the shop");
    }
    if (action == ReturnAction::AskEvidence) {
        QStringList missing;
        const auto given = m_detail->given();
        if (const auto* reason = findReason(c.reason)) {
            for (const auto kind : reason->evidence) {
                if (std::ranges::find(given, kind) == given.end()) {
                    missing.append(RulesText::of(kind));
                }
            }
        }
        return QLocale().createSeparatedList(missing);
    }
    return {};
}

void ReturnsPage::openForm(ReturnAction action) {
    const auto& c = *m_detail->shown();
    auto& reader = *m_environment.cases.returns;
    const auto actor = m_environment.actor();
    QStringList couriers;
    for (const auto& courier : m_environment.settings.couriers()) {
        couriers.append(toScreen(courier.name));
    }
    m_form->setCouriers(couriers);
    m_form->open(
        c, action,
        {.text = textFor(action),
         .receipt = reader.receiptOf(c),
         .given = m_detail->given(),
         .pictures = m_detail->pictures(),
         .judge =
             [&reader, c, policy = m_environment.settings.returnPolicy(c.shop)](
                 const PolicyQuestion& question) { return reader.judgeCase(policy, c, question); },
         .mayDecide = core::agents::mayAct(actor, core::agents::Right::DecideReturn),
         .isCopied = !m_environment.conversations.newestOf(c.shop, c.buyer),
         .hasWaitingMessage = m_detail->waitingNotice() != 0,
         .cases = static_cast<int>(m_formTargets.size())});
}

void ReturnsPage::setScope(ReturnScope scope) {
    m_filter.scope = scope;
    m_chips.at(scope)->setChecked(true);
    refresh();
}

void ReturnsPage::refresh() {
    auto& reader = *m_environment.cases.returns;
    const auto now = m_environment.now();
    const int kind = m_kind->currentData().toInt();
    m_filter.kind = kind < 0 ? std::nullopt : std::optional(static_cast<ReturnKind>(kind));
    const QString owner = m_owner->currentData().toString();
    const bool isPool = owner == kPoolItem;
    m_filter.owner = owner == QStringLiteral("\n") ? m_environment.actor().name
                     : isPool                      ? std::string()
                                                   : toCore(owner);
    const auto queue = core::agents::Capability::ReturnReview;
    const auto sight = common::sightOf(m_environment, core::agents::CasePart::All, queue);
    m_filter.sight =
        isPool ? common::sightOf(m_environment, core::agents::CasePart::Pool) : sight;
    m_filter.text = toCore(m_search->text().trimmed());
    const auto counts = reader.counts(now, sight);
    for (const auto& [scope, button] : m_chips) {
        const auto found = counts.find(scope);
        button->setCount(scope == ReturnScope::Closed ? -1
                         : found == counts.end()      ? 0
                                                      : found->second);
    }
    const auto late = counts.find(ReturnScope::Late);
    const int lateCount = late == counts.end() ? 0 : static_cast<int>(late->second);
    if (lateCount != m_late) {
        m_late = lateCount;
        Q_EMIT waitingCountChanged(m_late);
    }
    const auto sums =
        reader.sums(now - std::chrono::days{30}, now + std::chrono::seconds{1}, sight);
    m_sums->setText(tr("30 days: %1 refunded, %2 other cost")
                        .arg(Format::money(sums.refunded), Format::money(sums.cost)));
    // An import may take the case out of the list while somebody writes about it.
    const ReturnId held =
        m_wanted == 0 && caseForm() && m_detail->shown() ? m_detail->shown()->id : 0;
    m_isReading = held != 0;
    m_model.setCases(reader.list(m_filter, now, kMostRows), now);
    m_isReading = false;
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    if (held != 0) {
        hold(held);
        return;
    }
    if (m_wanted != 0) {
        m_table->selectKey(static_cast<qlonglong>(std::exchange(m_wanted, 0)));
    }
    if (!m_table->currentIndex().isValid()) {
        m_table->selectRowNumber(0);
    }
    showCurrent();
}

void ReturnsPage::showCurrent() {
    if (m_isReading) {
        return;
    }
    const auto* c = m_model.find(m_table->currentIndex().row());
    const bool isOther = !c || !m_detail->shown() || m_detail->shown()->id != c->id;
    if (isOther) {
        keepDraft();
        m_isLeaving = true;
        closeForms();
        m_isLeaving = false;
        // Its draft is no longer that of a form that closes later.
        m_formCase = 0;
        if (m_warned != 0 && (!c || c->id != m_warned)) {
            m_banner->hide();
        }
    }
    m_detail->show(c ? std::optional(*c) : std::nullopt);
    if (isOther) {
        takeUpDraft();
    }
}

void ReturnsPage::hold(ReturnId id) {
    if (const auto* c = m_model.find(m_table->currentIndex().row()); c && c->id == id) {
        m_detail->show(*c);
        return;
    }
    const auto c = m_environment.cases.returns->find(id);
    if (!c) {
        return;
    }
    m_isReading = true;
    const bool isInList = m_table->selectKey(static_cast<qlonglong>(id));
    if (!isInList) {
        m_table->clearSelection();
        m_table->setCurrentIndex({});
    }
    m_isReading = false;
    m_detail->show(*c);
    if (isInList) {
        return;
    }
    warn(tr("This case has left the list: it is “%1” now. What you wrote is kept.")
             .arg(ReturnsText::of(c->state)));
}

void ReturnsPage::warn(const QString& text) {
    m_warned = m_detail->shown() ? m_detail->shown()->id : 0;
    m_banner->show({theme::Tone::Warning, text, {}, {}});
}

common::InlineForm* ReturnsPage::caseForm() const {
    for (common::InlineForm* form :
         std::initializer_list<common::InlineForm*>{m_form, m_inspection, m_refund, m_message}) {
        if (form->isOpen()) {
            return form;
        }
    }
    return nullptr;
}

void ReturnsPage::watchForm(ReturnAction action) {
    const auto* form = caseForm();
    m_formCase = form && m_detail->shown() ? m_detail->shown()->id : 0;
    m_opened = {action, form ? writtenIn(*form) : QVariantMap(),
                m_formCase != 0 ? m_detail->shown()->buyer : std::string()};
}

void ReturnsPage::keepDraft() {
    const auto* form = caseForm();
    // Digits that prove who somebody is are kept nowhere, and a message has its text already.
    if (!form || m_formCase == 0 || form == m_message ||
        m_opened.action == ReturnAction::CheckIdentity) {
        return;
    }
    auto written = writtenIn(*form);
    // A field that nobody touched shows what the case says when it comes back.
    written.removeIf([this](QVariantMap::iterator field) {
        const auto before = m_opened.written.constFind(field.key());
        return before != m_opened.written.constEnd() && *before == *field;
    });
    if (written.isEmpty()) {
        m_drafts.erase(m_formCase);
        return;
    }
    m_drafts[m_formCase] = {m_opened.action, std::move(written), m_opened.buyer};
}

void ReturnsPage::takeUpDraft() {
    const auto& c = m_detail->shown();
    const auto kept = c ? m_drafts.find(c->id) : m_drafts.end();
    if (kept == m_drafts.end()) {
        return;
    }
    if (kept->second.buyer != c->buyer) {
        // Erased since: what was written about the buyer goes, too.
        m_drafts.erase(kept);
        return;
    }
    if (m_detail->barrier(kept->second.action)) {
        return;
    }
    const Draft draft = kept->second;
    // Of this case alone, whatever is selected with it.
    beginOn(draft.action, {{c->id, c->version}});
    if (auto* form = caseForm()) {
        // The reason makes its boxes, and the boxes open the decision.
        for (int time = 0; time < kWritings; ++time) {
            writeInto(*form, draft.written);
        }
        m_drafts[c->id] = draft;
    }
}

void ReturnsPage::openCase(ReturnId id) {
    const auto c = m_environment.cases.returns->find(id);
    if (!c) {
        m_banner->show({theme::Tone::Warning, ReturnsText::refusal(ReturnError::NotFound), {}, {}});
        return;
    }
    m_environment.workplaceRequested.emit(objectName());
    m_search->clear();
    m_kind->setCurrentIndex(0);
    m_owner->setCurrentIndex(0);
    m_wanted = id;
    setScope(c->state == ReturnState::Closed ? ReturnScope::Closed : ReturnScope::Open);
}

std::vector<ReturnTarget> ReturnsPage::targets(ReturnAction action) const {
    std::vector<ReturnTarget> targets;
    if (std::ranges::find(kOfOneCase, action) == kOfOneCase.end()) {
        for (const int row : m_table->selectedRowNumbers()) {
            if (const auto* c = m_model.find(row)) {
                targets.push_back({c->id, c->version});
            }
        }
    }
    if (targets.size() < 2 && m_detail->shown()) {
        targets = {{m_detail->shown()->id, m_detail->shown()->version}};
    }
    return targets;
}

std::vector<ReturnTarget> ReturnsPage::formTargets() const {
    auto targets = m_formTargets;
    for (auto& target : targets) {
        if (const auto& c = m_detail->shown(); c && c->id == target.id) {
            target.version = c->version;
            continue;
        }
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (const auto* c = m_model.find(row); c && c->id == target.id) {
                target.version = c->version;
            }
        }
    }
    return targets;
}

void ReturnsPage::begin(ReturnAction action) {
    beginOn(action, targets(action));
}

void ReturnsPage::beginOn(ReturnAction action, std::vector<ReturnTarget> targets) {
    if (!m_detail->shown()) {
        return;
    }
    const auto& c = *m_detail->shown();
    const bool isBulk = targets.size() > 1;
    // Of several, each is asked by the rule when it comes to it.
    if (const auto refusal = m_detail->barrier(action); refusal && !isBulk) {
        warn(ReturnsText::refusal(*refusal));
        return;
    }
    closeForms();
    m_formTargets = std::move(targets);
    m_banner->hide();
    if (action == ReturnAction::Inspect) {
        openInspection();
    } else if (action == ReturnAction::SetAmount && m_detail->context().facts &&
               movesOrderMoney(c) && c.kind != ReturnKind::Exchange) {
        openRefund();
    } else if (ReturnActForm::isNeeded(action)) {
        m_form->setMayWaive(mayWaive());
        openForm(action);
    } else {
        act(action, {});
    }
    watchForm(action);
}

void ReturnsPage::openInspection() {
    const auto& c = *m_detail->shown();
    const auto order = m_environment.orders.find({c.shop, c.orderNumber});
    const auto* reason = findReason(c.reason);
    auto terms =
        termsOf(order ? std::span(order->items) : std::span<const core::orders::OrderItem>(),
                reason ? reason->group : ReasonGroup::Other);
    terms.isRepair = c.kind == ReturnKind::Repair;
    m_inspection->open(terms, c.itemNumber, m_detail->pictures());
}

void ReturnsPage::openRefund() {
    const auto& c = *m_detail->shown();
    const auto order = m_environment.orders.find({c.shop, c.orderNumber});
    if (!order) {
        return;
    }
    const auto& facts = *m_detail->context().facts;
    RefundForm::Terms terms{.basis = basisOf(*order, facts.left),
                            .facts = facts,
                            .role = m_environment.actor().role,
                            .claimed = c.claimed,
                            .payMethod = c.payMethod,
                            .asksPayMethod = c.origin != ReturnOrigin::Import,
                            .isOwnRequest = isOwnRequest(c, m_environment.actor())};
    if (c.kind == ReturnKind::Return) {
        terms.choice.pieces =
            likelyPieces(terms.basis, c.itemTitle, c.amount ? c.amount : c.claimed);
    }
    if (c.amount) {
        terms.choice = choiceOf(terms.basis, terms.choice.pieces, *c.amount, c.cost);
    }
    m_refund->open(terms);
}

void ReturnsPage::act(ReturnAction action, ReturnInput input) {
    const auto chosen = formTargets();
    if (action == ReturnAction::Tell && chosen.size() > 1) {
        // One text for all would carry one buyer's numbers to the others.
        input.text.clear();
    } else if (action == ReturnAction::Tell && input.flag) {
        QGuiApplication::clipboard()->setText(toScreen(input.text));
    }
    if (action == ReturnAction::Accept && m_detail->shown() && m_environment.viewStates) {
        m_environment.viewStates->save(placeKey(m_detail->shown()->shop),
                                       QByteArray::fromStdString(input.text));
    }
    m_isActing = true;
    m_isBulk = chosen.size() > 1;
    m_acts.act(chosen, action, input);
}

void ReturnsPage::copyNotice(std::int64_t notice, const QString& text) {
    QGuiApplication::clipboard()->setText(text);
    m_acts.markCopied(notice);
}

std::vector<Command> ReturnsPage::commands() {
    std::vector<Command> all;
    for (const auto& [action, key] : kStepKeys) {
        all.push_back({QStringLiteral("returns.%1").arg(QString::fromUtf8(toWord(action).data())),
                       ReturnsText::event(std::string(toWord(action))), QKeySequence(key),
                       // What is not possible now says so when its key is pressed.
                       [this] { return m_detail->shown().has_value(); },
                       [this, action = action] { begin(action); }});
    }
    const auto hasCase = [this] { return m_detail->shown().has_value(); };
    const auto hasConflict = [this] { return m_detail->shown() && m_detail->shown()->conflict; };
    const auto id = [](const char* name) {
        return QStringLiteral("returns.%1").arg(QLatin1String(name));
    };
    const std::vector<Command> others{
        {id("next"), tr("Take the next step of the case"), QKeySequence(Qt::CTRL | Qt::Key_Return),
         [this] {
             return isFormOpen() || m_detail->isCompensationNext() ||
                    m_detail->nextStep().has_value();
         },
         [this] {
             if (m_isActing) {
                 return;
             }
             if (isFormOpen()) {
                 submitForm();
             } else if (m_sinceAct.isValid() && m_sinceAct.elapsed() < kPause.count()) {
                 // The second press of two was for the step before: nobody has seen what came of
                 // it.
                 m_toast->show(tr("Look at the case first, then take its next step."));
             } else if (m_detail->isCompensationNext()) {
                 beginAnother();
             } else if (const auto step = m_detail->nextStep()) {
                 begin(*step);
             }
         }},
        {id("new"),
         tr("New case…"),
         QKeySequence(Qt::CTRL | Qt::Key_N),
         {},
         [this] { m_start->open({}); }},
        {id("find"),
         tr("Search cases"),
         QKeySequence(Qt::CTRL | Qt::Key_F),
         {},
         [this] { m_search->setFocus(); }},
        {id("saveView"),
         tr("Save the filters as a view…"),
         QKeySequence(kAlt | Qt::Key_S),
         {},
         [this] { saveView(); }},
        {id("keepOurs"), tr("Conflict: the shop's decision stands"), QKeySequence(kAlt | Qt::Key_K),
         hasConflict, [this] { Q_EMIT m_detail->keepOursRequested(); }},
        {id("takePlatform"), tr("Conflict: take the platform's state"),
         QKeySequence(kAlt | Qt::Key_P), hasConflict,
         [this] { Q_EMIT m_detail->takePlatformRequested(); }},
        {id("sendNotice"), tr("Send the message that waits"), QKeySequence(kAlt | Qt::Key_N),
         [this] { return m_detail->waitingNotice() != 0; },
         [this] { m_acts.sendNotice(m_detail->waitingNotice()); }},
        {id("copyNotice"), tr("Copy the message that waits"), QKeySequence(kAlt | Qt::Key_C),
         [this] { return m_detail->waitingNotice() != 0; },
         [this] { copyNotice(m_detail->waitingNotice(), m_detail->waitingText()); }},
        {id("editNotice"), tr("Change the message that waits"), QKeySequence(kAlt | Qt::Key_Y),
         [this] { return m_detail->waitingNotice() != 0; },
         [this] {
             closeForms();
             m_message->open(m_detail->waitingNotice(), m_detail->waitingText());
         }},
        {id("copyProgress"), tr("Copy for the buyer where the refund stands"),
         QKeySequence(kAlt | Qt::Key_Q), [this] { return !m_detail->progressText().isEmpty(); },
         [this] { Q_EMIT m_detail->insertRequested(m_detail->progressText()); }},
        {id("another"), tr("Open another case that follows from this one…"),
         QKeySequence(kAlt | Qt::Key_A), hasCase, [this] { beginAnother(); }},
        {id("linked"), tr("Go to the linked case"), QKeySequence(kAlt | Qt::Key_J),
         [this] { return m_detail->linkedRecord() != 0; },
         [this] { openRecord(m_detail->linkKind(), m_detail->linkedRecord()); }},
        {id("call"), tr("Put a call to the buyer on the list"), QKeySequence(kAlt | Qt::Key_T),
         [this] { return m_detail->shown() && m_environment.cases.taskService; },
         [this] {
             const auto& c = *m_detail->shown();
             m_acts.addCall(
                 c, tr("Call the buyer about the case of order %1").arg(toScreen(c.orderNumber)));
         }},
        {id("order"), tr("Open the order of the case"), QKeySequence(kAlt | Qt::Key_O), hasCase,
         [this] {
             m_environment.orderRequested.emit(
                 {m_detail->shown()->shop, m_detail->shown()->orderNumber});
         }},
        {id("conversation"), tr("Open the conversation of the case"),
         QKeySequence(kAlt | Qt::Key_V),
         [this] { return m_detail->shown() && m_detail->shown()->conversation; },
         [this] { m_environment.conversationRequested.emit(*m_detail->shown()->conversation); }},
        {id("addEvidence"), tr("Add evidence files…"), QKeySequence(Qt::Key_F7), hasCase,
         [this] { m_detail->chooseEvidence(); }},
        {id("pasteEvidence"), tr("Paste a picture as evidence"), QKeySequence(kBoth | Qt::Key_C),
         hasCase,
         [this] {
             if (!m_detail->pasteEvidence()) {
                 m_banner->show({theme::Tone::Warning,
                                 tr("The clipboard has no picture and no file. Copy one first."),
                                 {},
                                 {}});
             }
         }},
        {id("waiveIdentity"), tr("Waive the identity check"), QKeySequence(kAlt | Qt::Key_I),
         [this] { return mayWaive() && !m_detail->barrier(ReturnAction::CheckIdentity); },
         [this] {
             begin(ReturnAction::CheckIdentity);
             m_form->waive();
         }},
        {id("help"),
         tr("How a case goes"),
         QKeySequence(Qt::Key_F2),
         {},
         [this] {
             auto* help = new ReturnStepsHelp(this);
             help->setAttribute(Qt::WA_DeleteOnClose);
             help->show();
         }},
        {id("refresh"),
         tr("Read the list again"),
         QKeySequence(Qt::Key_F5),
         {},
         [this] { refresh(); }},
    };
    for (const auto& group : {others, m_files.commands()}) {
        all.insert(all.end(), group.begin(), group.end());
    }
    return all;
}

void ReturnsPage::showViews() {
    auto* menu = m_views->menu();
    menu->clear();
    if (!m_environment.viewStates) {
        m_views->hide();
        return;
    }
    const auto views = QJsonDocument::fromJson(m_environment.viewStates->load(kViewsKey)).object();
    for (const auto& name : views.keys()) {
        menu->addAction(name, this, [this, name] { applyView(name); });
    }
    if (!views.isEmpty()) {
        menu->addSeparator();
        auto* forget = menu->addMenu(tr("Forget a view"));
        for (const auto& name : views.keys()) {
            forget->addAction(name, this, [this, name] {
                auto left =
                    QJsonDocument::fromJson(m_environment.viewStates->load(kViewsKey)).object();
                left.remove(name);
                m_environment.viewStates->save(kViewsKey, QJsonDocument(left).toJson());
                showViews();
            });
        }
    }
    menu->addAction(tr("Save the filters as a view…"), this, &ReturnsPage::saveView);
}

void ReturnsPage::saveView() {
    if (!m_environment.viewStates) {
        return;
    }
    const auto name =
        m_environment.prompts->text(this, tr("Save a view"), tr("Name of the view"), {});
    if (!name || name->trimmed().isEmpty()) {
        return;
    }
    auto views = QJsonDocument::fromJson(m_environment.viewStates->load(kViewsKey)).object();
    views.insert(
        name->trimmed(),
        QJsonObject{{QStringLiteral("scope"), QString::fromUtf8(toWord(m_filter.scope).data())},
                    {QStringLiteral("kind"), m_kind->currentData().toInt()},
                    {QStringLiteral("owner"), m_owner->currentData().toString()},
                    {QStringLiteral("text"), m_search->text()}});
    m_environment.viewStates->save(kViewsKey, QJsonDocument(views).toJson());
    showViews();
    m_toast->show(tr("The view “%1” is kept.").arg(name->trimmed()));
}

void ReturnsPage::applyView(const QString& name) {
    const auto view = QJsonDocument::fromJson(m_environment.viewStates->load(kViewsKey))
                          .object()
                          .value(name)
                          .toObject();
    const auto scope =
        returnScopeFromWord(view.value(QStringLiteral("scope")).toString().toStdString());
    m_kind->setCurrentIndex(
        std::max(0, m_kind->findData(view.value(QStringLiteral("kind")).toInt(-1))));
    m_owner->setCurrentIndex(
        std::max(0, m_owner->findData(view.value(QStringLiteral("owner")).toString())));
    m_search->setText(view.value(QStringLiteral("text")).toString());
    setScope(scope.value_or(ReturnScope::Open));
}

}  // namespace ui::returns
