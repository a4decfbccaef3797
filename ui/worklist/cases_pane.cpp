#include "ui/worklist/cases_pane.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

#include "core/complaints/complaint_service.h"
#include "core/customers/customer_service.h"
#include "core/parcels/parcel_service.h"
#include "core/requests/request_service.h"
#include "core/returns/return_service.h"
#include "core/tickets/ticket_service.h"
#include "ui/common/acts.h"
#include "ui/common/buyer_of_talk.h"
#include "ui/common/entry_list.h"
#include "ui/common/flow_layout.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/theme/theme.h"
#include "ui/worklist/worklist_text.h"

namespace ui::worklist {

using common::toScreen;
using core::worklist::BuyerCase;
using core::worklist::WorkKind;

CasesPane::CasesPane(common::Environment& environment, CasesPorts ports, QWidget* parent)
    : common::ConversationPane(parent)
    , m_environment(environment)
    , m_ports(std::move(ports))
    , m_order(new QComboBox(this))
    , m_list(new common::EntryList(this)) {
    setObjectName(QStringLiteral("casesPane"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    m_start = makeStart();
    layout->addWidget(m_start);
    connectParts();
    showCases();
}

QString CasesPane::title() const {
    //: Pane beside a conversation: what is open for the buyer
    return tr("Open cases");
}

QWidget* CasesPane::makeStart() {
    auto* start = new QWidget(this);
    auto* column = new QVBoxLayout(start);
    column->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    column->setSpacing(theme::kSpaceSmall);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::kSpace);
    row->addWidget(common::captionLabel(tr("New for order"), start));
    m_order->setObjectName(QStringLiteral("casesPane.order"));
    m_order->setAccessibleName(tr("Order that the new case is about"));
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row->addWidget(m_order, 1);
    column->addLayout(row);
    auto* room = new QWidget(start);
    auto* buttons = new common::FlowLayout(room, theme::kSpace, theme::kSpaceSmall);
    const std::array<std::tuple<const char*, QString, bool>, 5> kinds{
        {{"request", tr("Request…"), true},
         {"parcel", tr("Parcel problem…"), true},
         {"return", tr("Return…"), true},
         {"complaint", tr("Complaint…"), false},
         {"ticket", tr("Ticket…"), false}}};
    for (const auto& [kind, text, needsOrder] : kinds) {
        auto* button = new QPushButton(text, room);
        button->setObjectName(QStringLiteral("casesPane.%1").arg(QLatin1String(kind)));
        connect(button, &QPushButton::clicked, this, [this, kind = kind] { this->start(kind); });
        if (needsOrder) {
            m_needOrder.push_back(button);
        }
        buttons->addWidget(button);
    }
    column->addWidget(room);
    return start;
}

void CasesPane::connectParts() {
    const auto again = [this](const auto&...) { showCases(); };
    auto& cases = m_environment.cases;
    const auto keep = [this](core::Subscription subscription) {
        m_subscriptions.push_back(std::move(subscription));
    };
    if (cases.ticketService) {
        keep(common::onScreen(cases.ticketService->changed, this, again));
    }
    if (cases.returnService) {
        keep(common::onScreen(cases.returnService->changed, this, again));
    }
    if (cases.parcelService) {
        keep(common::onScreen(cases.parcelService->changed, this, again));
    }
    if (cases.requestService) {
        keep(common::onScreen(cases.requestService->changed, this, again));
    }
    if (cases.complaintService) {
        keep(common::onScreen(cases.complaintService->changed, this, again));
    }
    keep(common::onScreen(m_environment.customerService.changed, this, [this](const auto&...) {
        fillOrders();
        showCases();
    }));
    keep(common::onScreen(m_environment.mirrorChanged, this, [this] {
        fillOrders();
        showCases();
    }));
}

void CasesPane::setContext(const common::ConversationContext& context) {
    const bool isSame = common::isSameTalk(context, m_context);
    m_context = context;
    if (!isSame) {
        fillOrders();
        showCases();
    }
}

std::vector<common::Command> CasesPane::commands() {
    return {{QStringLiteral("cases.show"), tr("Show the buyer's open cases"),
             QKeySequence(Qt::ALT | Qt::Key_I), [this] { return !m_context.buyer.empty(); },
             [this] {
                 Q_EMIT frontRequested();
                 if (auto* first =
                         m_list->findChild<QPushButton*>(QStringLiteral("casesPane.open"))) {
                     first->setFocus();
                 } else {
                     m_order->setFocus();
                 }
             }}};
}

void CasesPane::fillOrders() {
    m_order->clear();
    for (const auto& number : common::orderNumbersOf(m_environment, m_context)) {
        m_order->addItem(toScreen(number));
    }
    const bool hasOrder = m_order->count() > 0;
    m_order->setEnabled(hasOrder);
    if (!hasOrder) {
        m_order->addItem(tr("No order of this buyer is imported"), QString());
    }
    for (auto* button : m_needOrder) {
        button->setEnabled(hasOrder);
    }
    m_start->setEnabled(!m_context.buyer.empty());
}

void CasesPane::showCases() {
    m_cases.clear();
    if (!m_context.buyer.empty() && m_ports.reader) {
        m_cases = m_ports.reader->open(m_context.shop, common::nicksOf(m_environment, m_context));
    }
    std::vector<QWidget*> entries;
    for (const auto& open : m_cases) {
        entries.push_back(makeCase(open, m_list->page()));
    }
    m_list->setEntries(entries, m_context.buyer.empty()
                                    ? tr("Open a conversation to see the buyer's cases.")
                                    : tr("Nothing is open for this buyer. Begin a case below."));
    if (m_context.buyer.empty()) {
        m_start->setEnabled(false);
    }
}

QWidget* CasesPane::makeCase(const BuyerCase& open, QWidget* parent) {
    auto* view = new QWidget(parent);
    view->setObjectName(QStringLiteral("casesPane.entry"));
    auto* layout = new QVBoxLayout(view);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    const QString kind = WorklistText::of(open.kind);
    const CaseWords words = m_ports.words ? m_ports.words(open) : CaseWords{};
    const QString name = words.what.isEmpty() ? kind : tr("%1: %2").arg(kind, words.what);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::kSpace);
    if (m_ports.words) {
        head->addWidget(new common::StateChip(words.state, view));
    }
    auto* title = common::valueLabel(name, view);
    head->addWidget(title, 1);
    auto* button = new QPushButton(tr("Open", "verb"), view);
    button->setObjectName(QStringLiteral("casesPane.open"));
    button->setAccessibleName(tr("Open %1").arg(name));
    connect(button, &QPushButton::clicked, this, [this, kind = open.kind, id = open.id] {
        m_environment.caseRequested.emit(std::string(core::worklist::toWord(kind)), id);
    });
    head->addWidget(button, 0, Qt::AlignTop);
    layout->addLayout(head);
    QStringList facts;
    for (const QString& fact : {toScreen(open.orderNumber), toScreen(open.owner)}) {
        if (!fact.isEmpty()) {
            facts.append(fact);
        }
    }
    if (open.dueAt) {
        facts.append(common::Format::countdown(*open.dueAt, m_environment.now()));
    }
    if (!facts.isEmpty()) {
        auto* caption = common::captionLabel(facts.join(QStringLiteral(" · ")), view);
        caption->setWordWrap(true);
        if (open.dueAt) {
            common::setPlainToolTip(*caption, common::Format::exactTime(*open.dueAt));
        }
        layout->addWidget(caption);
    }
    return view;
}

void CasesPane::start(const std::string& kind) {
    if (m_context.buyer.empty()) {
        return;
    }
    m_environment.caseStartRequested.emit(
        {.kind = kind,
         .shop = m_context.shop,
         .conversation =
             m_context.conversation == 0 ? std::nullopt : std::optional(m_context.conversation),
         .orderNumber =
             m_order->isEnabled() ? common::toCore(m_order->currentText()) : std::string(),
         .buyer = m_context.buyer});
}

}  // namespace ui::worklist
