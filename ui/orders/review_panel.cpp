#include "ui/orders/review_panel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/notices/order_notices.h"
#include "ui/common/acts.h"
#include "ui/common/empty_state.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_chip.h"
#include "ui/common/section.h"
#include "ui/theme/theme.h"

namespace ui::orders {

using namespace core::orders;
using common::Format;

namespace {

/// What a button says while the role may use it.
constexpr auto kUsualToolTip = "usualToolTip";

/// Countdowns show minutes; a finer beat would only wake the machine.
constexpr std::chrono::seconds kTick{30};
/// More orders than an agent has looked at belong to a rule, not to one key.
constexpr qsizetype kBulkAtMost = 500;

/// A search in one list only: what it does not find may be in another.
bool searchesPart(const OrderFilter& filter) {
    return !filter.text.empty() && filter.scope != OrderScope::All;
}

const QString& splitterKey() {
    static const QString key = QStringLiteral("review.splitter");
    return key;
}

}  // namespace

ReviewPanel::ReviewPanel(common::Environment& environment, QWidget* parent)
    : common::Workplace(parent)
    , m_environment(environment)
    , m_list(environment, this)
    , m_order(environment)
    , m_privacy(environment)
    , m_acts(environment) {
    setObjectName(QStringLiteral("review"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_filters = new OrderFilters(environment, m_list, this);
    layout->addWidget(m_filters);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(makeDetail());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    if (environment.viewStates) {
        m_isSplit = m_splitter->restoreState(environment.viewStates->load(splitterKey()));
    }
    layout->addWidget(m_splitter, 1);
    m_toast = new common::Toast(this);
    m_ticker.setInterval(kTick);
    connect(&m_ticker, &QTimer::timeout, this, [this] {
        m_list.model().timePassed();
        m_detail->showTime();
    });
    connectList();
    connectActs();
    subscribe();
    showListState();
    // After the first paint: the window stands before any table is read.
    QTimer::singleShot(0, this, [this] { m_list.setFilter(m_list.filter()); });
}

ReviewPanel::~ReviewPanel() {
    if (m_environment.viewStates) {
        m_environment.viewStates->save(splitterKey(), m_splitter->saveState());
    }
}

QString ReviewPanel::name() const {
    return tr("Order review");
}

QString ReviewPanel::iconName() const {
    return QStringLiteral("order-review");
}

void ReviewPanel::enter() {
    m_table->setFocus();
    // A list that is still read cannot take the focus yet.
    m_wantsFocus = !m_table->isVisible();
}

int ReviewPanel::waitingCount() const {
    return static_cast<int>(m_list.counts().waiting);
}

void ReviewPanel::showEvent(QShowEvent* event) {
    common::Workplace::showEvent(event);
    if (!m_isSplit) {
        m_isSplit = true;
        splitByDefault();
    }
    m_ticker.start();
}

void ReviewPanel::hideEvent(QHideEvent* event) {
    common::Workplace::hideEvent(event);
    m_ticker.stop();
    m_privacy.hide();
}

QWidget* ReviewPanel::makeDetail() {
    auto* pane = new QWidget(this);
    pane->setMinimumWidth(kLeastPane);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_banner = new common::NoticeBanner(pane);
    m_banner->setObjectName(QStringLiteral("review.banner"));
    layout->addWidget(m_banner);
    m_detail = new OrderDetailView(m_order, m_privacy, pane);
    layout->addWidget(m_detail, 1);
    makeActBar();
    return pane;
}

void ReviewPanel::makeActBar() {
    const auto add = [this](const QString& id, const QString& text, const QString& toolTip,
                            auto run, std::function<bool()> isEnabled) {
        auto* button = new QPushButton(text, m_detail);
        button->setObjectName(id);
        button->setProperty(kUsualToolTip, toolTip);
        common::setPlainToolTip(*button, toolTip);
        connect(button, &QPushButton::clicked, this, run);
        m_detail->actBar().add(button);
        m_buttons.emplace_back(button, std::move(isEnabled));
        return button;
    };
    const auto may = [this](ReviewAction action) {
        return [this, action] { return m_order.can(action); };
    };
    theme::setPrimary(*add(
        QStringLiteral("review.approveButton"), tr("Approve"), tr("Approve (Ctrl+Return)"),
        [this] { approve(false); }, may(ReviewAction::Approve)));
    add(
        QStringLiteral("review.approveAndCopyButton"), tr("Approve and copy"),
        tr("Approve and copy the confirmation for the buyer (Ctrl+Shift+Return)"),
        [this] { approve(true); }, may(ReviewAction::Approve));
    //: Button: ask the buyer a question
    add(
        QStringLiteral("review.askButton"), tr("Ask"), tr("Ask the buyer (Ctrl+Shift+A)"),
        [this] { m_detail->form().open(ActForm::Kind::Ask); }, may(ReviewAction::Ask));
    //: Button: put the order on hold
    add(
        QStringLiteral("review.holdButton"), tr("Hold"), tr("Hold until a time (Ctrl+Shift+H)"),
        [this] { m_detail->form().open(ActForm::Kind::Hold); }, may(ReviewAction::Hold));
    //: Button: reject the order
    add(
        QStringLiteral("review.rejectButton"), tr("Reject"),
        tr("Reject with a reason (Ctrl+Shift+R)"),
        [this] { m_detail->form().open(ActForm::Kind::Reject); }, may(ReviewAction::Reject));
    auto* more = new QToolButton(m_detail);
    more->setObjectName(QStringLiteral("review.moreButton"));
    more->setText(tr("More"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(more);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const auto& command : commands()) {
            auto* action = menu->addAction(command.title, this, command.run);
            action->setEnabled(!command.isEnabled || command.isEnabled());
        }
    });
    more->setMenu(menu);
    m_detail->actBar().setMore(more);
    // The head of the detail comes before what stands under it.
    QWidget* before = m_approveSelection;
    for (const auto& [button, isEnabled] : m_buttons) {
        setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, more);
}

void ReviewPanel::connectList() {
    connect(m_table, &common::DataTable::currentRowChanged, this, &ReviewPanel::openRow);
    connect(m_table, &common::DataTable::selectionSummarized, this, &ReviewPanel::showFoot);
    connect(m_filters, &OrderFilters::left, this, [this] { m_table->setFocus(); });
    connect(m_empty, &common::EmptyState::activated, this, [this] {
        OrderFilter all;
        all.shop = m_list.filter().shop;
        if (searchesPart(m_list.filter())) {
            all.text = m_list.filter().text;
            all.scope = OrderScope::All;
        } else {
            all.scope = m_list.filter().scope;
        }
        m_list.setFilter(all);
    });
    connect(&m_list, &OrderListViewModel::listingChanged, this, &ReviewPanel::showListState);
    connect(&m_list, &OrderListViewModel::filterChanged, this, &ReviewPanel::showScope);
    connect(&m_list, &OrderListViewModel::countsChanged, this,
            [this] { Q_EMIT waitingCountChanged(waitingCount()); });
    connect(&m_list, &OrderListViewModel::wasReset, this, [this] {
        // Another list begins at its first order; the same one read again stays where it was.
        if (std::exchange(m_isOtherList, false) || !m_table->currentIndex().isValid()) {
            m_table->selectRowNumber(0);
        }
        showListState();
    });
    connect(&m_list, &OrderListViewModel::resetting, m_table, &common::DataTable::holdPlace);
    connect(&m_list, &OrderListViewModel::listed, this, [this] {
        m_table->keepPlace();
        if (m_wanted && selectOrder(*m_wanted)) {
            m_wanted.reset();
        }
        // An empty list that fills by a refresh was never reset.
        if (!m_order.key()) {
            m_table->selectRowNumber(0);
        }
        showListState();
    });
    connect(&m_order, &OrderViewModel::opened, this, [this] {
        m_privacy.open(m_order.key());
        if (!m_isBannerOfMany) {
            m_banner->hide();
        }
        updateButtons();
    });
    connect(&m_order, &OrderViewModel::changed, this, &ReviewPanel::updateButtons);
    connect(m_detail, &OrderDetailView::orderRequested, this, &ReviewPanel::openOrder);
}

void ReviewPanel::connectActs() {
    connect(&m_detail->form(), &ActForm::submitted, this, &ReviewPanel::submitForm);
    connect(&m_detail->form(), &ActForm::closed, this, [this] { m_table->setFocus(); });
    connect(m_detail, &OrderDetailView::flagToggled, this, [this](OrderFlag flag, bool on) {
        if (m_order.key()) {
            m_acts.setFlag({*m_order.key()}, flag, on);
        }
    });
    connect(m_detail, &OrderDetailView::withdrawRequested, &m_acts, &OrderActs::withdrawEdit);
    connect(&m_acts, &OrderActs::done, this, [this](const QString& text, bool canUndo) {
        m_isBannerOfMany = false;
        m_banner->hide();
        m_detail->form().close();
        if (canUndo) {
            m_toast->show(text, tr("Undo"), [this] { m_acts.undoLast(); });
        } else {
            m_toast->show(text);
        }
    });
    connect(&m_acts, &OrderActs::refused, this, &ReviewPanel::refuse);
    connect(&m_acts, &OrderActs::leftOut, this, [this](const RefusalText& refusal) {
        refuse(refusal);
        m_isBannerOfMany = true;
    });
    connect(&m_privacy, &PrivacyViewModel::refused, this, &ReviewPanel::refuse);
    connect(&m_acts, &OrderActs::outdated, this, [this] {
        m_order.reread();
        m_list.model().allRowsChanged();
        m_list.refresh();
    });
    connect(&m_acts, &OrderActs::stepTaken, this, [this](const OrderKey& key, ReviewAction action) {
        if (action == ReviewAction::Undo) {
            m_wanted = key;
            openOrder(key);
        } else if (action == ReviewAction::Approve && m_copyWhenApproved &&
                   m_copyWhenApproved->first == key) {
            QGuiApplication::clipboard()->setText(m_copyWhenApproved->second);
            recordConfirmation(key, common::toCore(m_copyWhenApproved->second));
        }
        m_copyWhenApproved.reset();
        const bool isDealtWith = action == ReviewAction::Approve || action == ReviewAction::Ask ||
                                 action == ReviewAction::Hold || action == ReviewAction::Reject;
        if (isDealtWith && m_order.key() == key) {
            goOn();
        }
    });
}

void ReviewPanel::recordConfirmation(const OrderKey& key, const std::string& text) {
    if (auto* notices = m_environment.cases.orderNotices) {
        common::runAct(
            m_environment.acts, this,
            [notices, key, text, actor = m_environment.actor()] {
                return notices->recordConfirmation(key, text, actor).has_value();
            },
            [](bool) {});
    }
}

void ReviewPanel::startCase(const char* kind) {
    const auto& order = m_order.detail()->order.order;
    m_environment.caseStartRequested.emit({.kind = kind,
                                           .shop = order.key.shop,
                                           .orderNumber = order.key.number,
                                           .buyer = order.buyerNick,
                                           .fromKind = "order",
                                           .from = order.key.number});
}

void ReviewPanel::subscribe() {
    m_subscriptions.push_back(common::onScreen(m_environment.orderRequested, this,
                                               [this](const OrderKey& key) { openOrder(key); }));
    m_subscriptions.push_back(
        common::onScreen(m_environment.ordersRequested, this,
                         [this](const OrderFilter& filter) { m_list.setFilter(filter); }));
}

void ReviewPanel::openRow(int row) {
    const auto* found = m_list.model().row(row);
    m_order.open(found ? std::optional(found->key) : std::nullopt);
}

void ReviewPanel::openOrder(const OrderKey& key) {
    if (!selectOrder(key)) {
        m_table->clearSelection();
        m_table->setCurrentIndex({});
        m_order.open(key);
    }
}

bool ReviewPanel::selectOrder(const OrderKey& key) {
    const auto id = m_environment.orders.findId(key);
    const auto row = id ? m_list.model().rowOf(*id) : std::nullopt;
    if (row) {
        m_table->selectRowNumber(*row);
    }
    return row.has_value();
}

void ReviewPanel::goOn() {
    const int row = m_table->currentIndex().row();
    const int count = m_list.model().rowCount();
    if (row + 1 < count) {
        m_table->selectNext();
    } else if (count > 1) {
        m_table->selectRowNumber(0);
    }
}

void ReviewPanel::showListState() {
    const int count = m_list.model().rowCount();
    const bool isEmpty = count == 0 && !m_list.isListing();
    m_listStack->setCurrentIndex(isEmpty ? 1 : 0);
    if (m_wantsFocus && m_table->isVisible()) {
        m_wantsFocus = false;
        m_table->setFocus();
    }
    if (isEmpty) {
        const OrderFilter& filter = m_list.filter();
        const bool isNarrowed =
            !filter.text.empty() || filter.hit || filter.flag || filter.importId;
        if (searchesPart(filter)) {
            m_empty->setContent({QStringLiteral("search"), tr("No order of this list matches"),
                                 tr("It may be among the others: decided, shipped or closed."),
                                 tr("Search all orders")});
        } else if (isNarrowed) {
            m_empty->setContent({QStringLiteral("search"), tr("No order matches"),
                                 tr("Change the search or the filters."),
                                 tr("Clear search and filters")});
        } else if (filter.scope == OrderScope::ReviewQueue || filter.scope == OrderScope::Waiting) {
            m_empty->setContent({QStringLiteral("check"),
                                 tr("Nothing waits for review"),
                                 tr("Import the shop's newest export to see what came in."),
                                 {}});
        } else if (filter.scope == OrderScope::ChangedSince) {
            m_empty->setContent(
                {QStringLiteral("check"),
                 tr("No decision was overtaken"),
                 tr("Decided orders come here when an import shows another address, amount or "
                    "remark before they are shipped."),
                 {}});
        } else {
            m_empty->setContent({QStringLiteral("order-review"),
                                 tr("No orders here"),
                                 tr("Import the shop's newest export to see what came in."),
                                 {}});
        }
    }
    showFoot({});
    updateButtons();
}

void ReviewPanel::showFoot(const common::SelectionSummary& summary) {
    const QString all =
        m_list.isListing()
            ? tr("%1 orders, reading on…").arg(Format::count(m_list.model().rowCount()))
            : tr("%1 orders").arg(Format::count(m_list.model().rowCount()));
    const auto rows = static_cast<std::int64_t>(m_table->selectedRowNumbers().size());
    m_foot->setText(rows > 1 ? tr("%1 · %2 selected · %3")
                                   .arg(all, Format::count(rows),
                                        summary.sum ? Format::money(*summary.sum) : QString())
                             : all);
    m_approveSelection->setEnabled(rows > 1);
}

void ReviewPanel::updateButtons() {
    // One word for all of them: what a role decides, it decides by approving and rejecting.
    const auto barrier = m_order.roleBarrier(ReviewAction::Approve);
    const auto refusal = barrier ? OrdersText::refusal(*barrier) : RefusalText{};
    for (const auto& [button, isEnabled] : m_buttons) {
        button->setEnabled(isEnabled());
        const bool isBarred = barrier && !button->isEnabled();
        common::setPlainToolTip(*button, isBarred ? refusal.cause + u'\n' + refusal.nextStep
                                                  : button->property(kUsualToolTip).toString());
    }
}

std::optional<std::vector<OrderListRow>> ReviewPanel::selectedRows() {
    const QList<int> numbers = m_table->selectedRowNumbers();
    if (numbers.size() > kBulkAtMost) {
        refuse({tr("%1 orders are selected.").arg(Format::count(numbers.size())),
                tr("Select at most %1 for one step.").arg(Format::count(kBulkAtMost))});
        return std::nullopt;
    }
    std::vector<OrderListRow> rows;
    for (const int number : numbers) {
        if (const auto* row = m_list.model().row(number)) {
            rows.push_back(*row);
        }
    }
    return rows;
}

void ReviewPanel::refuse(const RefusalText& refusal) {
    m_copyWhenApproved.reset();
    m_isBannerOfMany = false;
    m_banner->show({theme::Tone::Warning, refusal.cause + u'\n' + refusal.nextStep, {}, {}});
}

}  // namespace ui::orders
