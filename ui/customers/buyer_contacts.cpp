#include "ui/customers/buyer_contacts.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_chip.h"
#include "ui/customers/customers_text.h"
#include "ui/theme/theme.h"

namespace ui::customers {

using namespace core::customers;
using common::Format;
using common::toScreen;

BuyerContacts::BuyerContacts(BuyerViewModel& buyer, QWidget* parent)
    : common::Section(tr("Earlier contacts"), parent), m_buyer(buyer) {
    connect(&buyer, &BuyerViewModel::contactsGrown, this, &BuyerContacts::addEntries);
}

void BuyerContacts::showBuyer() {
    m_rows = nullptr;
    m_shown = 0;
    if (m_buyer.contacts().empty()) {
        setBody(nullptr);
        return;
    }
    auto* body = new QWidget(this);
    m_rows = new QVBoxLayout(body);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(theme::kSpace);
    addEntries();
    setBody(body);
}

void BuyerContacts::addEntries() {
    if (!m_rows) {
        return;
    }
    for (; m_shown < m_buyer.contacts().size(); ++m_shown) {
        m_rows->addWidget(makeEntry(m_buyer.contacts()[m_shown], m_rows->parentWidget()));
    }
}

QWidget* BuyerContacts::makeEntry(const ContactEntry& entry, QWidget* parent) {
    auto* view = new QWidget(parent);
    view->setObjectName(QStringLiteral("buyer.contact"));
    auto* layout = new QVBoxLayout(view);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::kSpaceSmall);
    const QString state = CustomersText::stateOf(entry);
    head->addWidget(new common::StateChip(
        {CustomersText::of(entry.kind), CustomersText::toneOf(entry.kind)}, view));
    QStringList facts;
    if (!state.isEmpty()) {
        facts.append(state);
    }
    if (!entry.who.empty()) {
        facts.append(toScreen(entry.who));
    }
    if (entry.amount) {
        facts.append(Format::money(*entry.amount));
    }
    // An order without a time of its own stands last and says none.
    if (entry.at.time_since_epoch().count() > 0) {
        facts.append(Format::relativeTime(entry.at, m_buyer.now()));
    }
    auto* caption = common::captionLabel(facts.join(QStringLiteral(" · ")), view);
    caption->setWordWrap(true);
    head->addWidget(caption, 1);
    const bool isTalk =
        entry.kind == ContactKind::Conversation || entry.kind == ContactKind::ConversationNote;
    if ((isTalk && entry.id != m_buyer.context().conversation) || !entry.orderNumber.empty()) {
        auto* open = new QToolButton(view);
        open->setObjectName(QStringLiteral("buyer.openContact"));
        open->setAutoRaise(true);
        //: Button: open this conversation or order
        open->setText(tr("Open"));
        connect(open, &QToolButton::clicked, this, [this, entry, isTalk] {
            if (isTalk) {
                Q_EMIT conversationRequested(entry.id);
            } else {
                Q_EMIT orderRequested({m_buyer.context().shop, entry.orderNumber});
            }
        });
        head->addWidget(open);
    }
    layout->addLayout(head);
    if (!entry.text.empty()) {
        layout->addWidget(common::valueLabel(toScreen(entry.text), view));
    }
    return view;
}

}  // namespace ui::customers
