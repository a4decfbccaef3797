#include "ui/customers/buyer_pane.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/settings/settings_reader.h"
#include "ui/common/empty_state.h"
#include "ui/common/notice_banner.h"
#include "ui/common/plain_text.h"
#include "ui/customers/buyer_contacts.h"
#include "ui/customers/buyer_orders.h"
#include "ui/customers/buyer_profile.h"
#include "ui/customers/buyer_types.h"
#include "ui/customers/customers_text.h"
#include "ui/customers/repeat_buyers_dialog.h"
#include "ui/theme/theme.h"

namespace ui::customers {

namespace {

enum Page { NoBuyer, Buyer, Order };

/// Closer to the end than this, the next piece of the scroll is read.
constexpr int kNearEnd = 400;

}  // namespace

BuyerPane::BuyerPane(common::Environment& environment, const MakeOrderPage& makeOrderPage,
                     QWidget* parent)
    : common::ConversationPane(parent)
    , m_environment(environment)
    , m_buyer(environment)
    , m_stack(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("buyer.pane"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_banner = new common::NoticeBanner(this);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(new common::EmptyState(
        {QStringLiteral("person"), tr("No buyer"), tr("Open a conversation to see its buyer."), {}},
        m_stack));
    m_stack->addWidget(makeBuyerPage());
    m_stack->addWidget(makeOrderView(makeOrderPage));
    connectParts();
}

BuyerPane::~BuyerPane() {
    // The parts first: a field that loses the focus now is still kept by the view-model.
    delete m_stack;
}

QString BuyerPane::title() const {
    return tr("Buyer");
}

void BuyerPane::setContext(const common::ConversationContext& context) {
    m_buyer.open(context);
}

std::vector<common::Command> BuyerPane::commands() {
    return {
        {QStringLiteral("buyer.note"), tr("Pin a note on the buyer"),
         QKeySequence(Qt::ALT | Qt::Key_B), [this] { return m_buyer.customer().has_value(); },
         [this] {
             Q_EMIT frontRequested();
             closeOrder();
             m_profile->findChild<QWidget*>(QStringLiteral("buyer.note"))->setFocus();
         }},
        {QStringLiteral("buyer.newestOrder"), tr("Show the buyer's newest order"),
         QKeySequence(Qt::ALT | Qt::Key_O), [this] { return !m_buyer.orders().empty(); },
         [this] {
             Q_EMIT frontRequested();
             openOrder(m_buyer.orders().front().key);
         }},
        {QStringLiteral("buyer.repeat"),
         tr("Buyers who came back…"),
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_R),
         {},
         [this] { showRepeatBuyers(); }},
    };
}

void BuyerPane::showRepeatBuyers() {
    auto shop = m_buyer.context().shop;
    if (shop == 0) {
        const auto shops = m_environment.settings.shops();
        shop = shops.empty() ? 0 : shops.front().id;
    }
    (new RepeatBuyersDialog(m_environment, shop, window()))->open();
}

QWidget* BuyerPane::makeBuyerPage() {
    auto* page = new QWidget(this);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_duplicate = new QWidget(page);
    m_duplicate->setObjectName(QStringLiteral("buyer.duplicate"));
    auto* question = new QVBoxLayout(m_duplicate);
    question->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide,
                                 theme::kSpace);
    m_duplicateText = common::valueLabel({}, m_duplicate);
    question->addWidget(m_duplicateText);
    auto* answers = new QHBoxLayout;
    auto* same = new QPushButton(tr("Show as one buyer"), m_duplicate);
    same->setObjectName(QStringLiteral("buyer.merge"));
    auto* other = new QPushButton(tr("Two buyers"), m_duplicate);
    other->setObjectName(QStringLiteral("buyer.keepApart"));
    answers->addWidget(same);
    answers->addWidget(other);
    answers->addStretch(1);
    question->addLayout(answers);
    connect(same, &QPushButton::clicked, this,
            [this] { m_buyer.merge(std::string(m_buyer.duplicates().front().nick)); });
    connect(other, &QPushButton::clicked, this,
            [this] { m_buyer.keepApart(std::string(m_buyer.duplicates().front().nick)); });
    m_profile = new BuyerProfile(m_buyer, page);
    m_types = new BuyerTypes(m_buyer, page);
    m_orders = new BuyerOrders(m_buyer, page);
    m_openWork = new BuyerOpenWork(m_buyer, page);
    m_contacts = new BuyerContacts(m_buyer, page);
    for (QWidget* part : std::initializer_list<QWidget*>{m_duplicate, m_profile, m_openWork,
                                                         m_orders, m_types, m_contacts}) {
        layout->addWidget(part);
    }
    layout->addStretch(1);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("buyer.scroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setBackgroundRole(QPalette::Base);
    m_scroll->setWidget(page);
    return m_scroll;
}

QWidget* BuyerPane::makeOrderView(const MakeOrderPage& makeOrderPage) {
    auto* view = new QWidget(this);
    auto* layout = new QVBoxLayout(view);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* back = new QToolButton(view);
    back->setObjectName(QStringLiteral("buyer.back"));
    back->setAutoRaise(true);
    back->setText(tr("‹ Back to the buyer"));
    connect(back, &QToolButton::clicked, this, &BuyerPane::closeOrder);
    layout->addWidget(back, 0, Qt::AlignLeft);
    m_order = makeOrderPage(view);
    layout->addWidget(m_order, 1);
    return view;
}

void BuyerPane::connectParts() {
    connect(&m_buyer, &BuyerViewModel::opened, this, [this] {
        closeOrder();
        m_banner->hide();
        showBuyer(true);
        m_scroll->verticalScrollBar()->setValue(0);
    });
    connect(&m_buyer, &BuyerViewModel::changed, this, [this] { showBuyer(false); });
    connect(&m_buyer, &BuyerViewModel::duplicatesChanged, this, &BuyerPane::showDuplicate);
    connect(&m_buyer, &BuyerViewModel::refused, this, [this](const QString& text) {
        m_banner->show({theme::Tone::Warning, text, {}, {}});
    });
    connect(&m_buyer, &BuyerViewModel::done, this, [this](const QString& text) {
        m_banner->show({theme::Tone::Success, text, {}, {}});
    });
    connect(m_types, &BuyerTypes::insertRequested, this, &BuyerPane::insertRequested);
    connect(m_orders, &BuyerOrders::insertRequested, this, &BuyerPane::insertRequested);
    connect(m_order, &common::OrderPage::insertRequested, this, &BuyerPane::insertRequested);
    connect(m_orders, &BuyerOrders::orderRequested, this, &BuyerPane::openOrder);
    connect(m_contacts, &BuyerContacts::orderRequested, this, &BuyerPane::openOrder);
    connect(m_contacts, &BuyerContacts::conversationRequested, this,
            [this](core::conversations::ConversationId conversation) {
                m_environment.conversationRequested.emit(conversation);
            });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value > m_scroll->verticalScrollBar()->maximum() - kNearEnd) {
            m_buyer.readMoreContacts();
        }
    });
    showDuplicate();
}

void BuyerPane::showBuyer(bool isOther) {
    if (m_stack->currentIndex() != Order) {
        m_stack->setCurrentIndex(m_buyer.hasBuyer() ? Buyer : NoBuyer);
    }
    m_profile->showBuyer(isOther);
    m_types->showBuyer(isOther);
    m_orders->showBuyer();
    m_openWork->showBuyer();
    m_contacts->showBuyer();
    showDuplicate();
}

void BuyerPane::showDuplicate() {
    m_duplicate->setVisible(!m_buyer.duplicates().empty());
    if (!m_buyer.duplicates().empty()) {
        m_duplicateText->setText(CustomersText::reason(m_buyer.duplicates().front()));
    }
}

void BuyerPane::openOrder(const core::orders::OrderKey& key) {
    m_order->open(key);
    m_stack->setCurrentIndex(Order);
}

void BuyerPane::closeOrder() {
    m_order->open(std::nullopt);
    m_stack->setCurrentIndex(m_buyer.hasBuyer() ? Buyer : NoBuyer);
}

}  // namespace ui::customers
