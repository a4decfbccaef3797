#include "ui/orders/order_card.h"

#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/common/notice_banner.h"
#include "ui/common/plain_text.h"
#include "ui/theme/theme.h"

namespace ui::orders {

using namespace core::orders;

OrderCard::OrderCard(common::Environment& environment, QWidget* parent)
    : common::OrderPage(parent)
    , m_environment(environment)
    , m_order(environment)
    , m_privacy(environment)
    , m_acts(environment)
    , m_banner(new common::NoticeBanner(this))
    , m_detail(new OrderDetailView(m_order, m_privacy, this)) {
    setObjectName(QStringLiteral("order.card"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_detail, 1);
    makeActBar();
    connectActs();
}

void OrderCard::open(const std::optional<OrderKey>& key) {
    m_order.open(key);
}

void OrderCard::hideEvent(QHideEvent* event) {
    common::OrderPage::hideEvent(event);
    m_privacy.hide();
}

void OrderCard::makeActBar() {
    const auto add = [this](const char* name, const QString& text, auto run,
                            std::function<bool()> isEnabled) {
        auto* button = new QPushButton(text, m_detail);
        button->setObjectName(QStringLiteral("orderCard.%1").arg(QLatin1String(name)));
        connect(button, &QPushButton::clicked, this, run);
        m_detail->actBar().add(button);
        m_buttons.emplace_back(button, std::move(isEnabled));
    };
    const auto may = [this](ReviewAction action) {
        return [this, action] { return m_order.can(action); };
    };
    const auto form = [this](ActForm::Kind kind) {
        return [this, kind] { m_detail->form().open(kind); };
    };
    const auto isOpen = [this] { return m_order.detail() != nullptr; };
    add(
        "approve", tr("Approve"),
        [this] {
            m_acts.review(m_order.target(), {ReviewAction::Approve, {}, {}, m_order.ticked()});
        },
        may(ReviewAction::Approve));
    //: Button: ask the buyer a question
    add("ask", tr("Ask"), form(ActForm::Kind::Ask), may(ReviewAction::Ask));
    //: Button: put the order on hold
    add("hold", tr("Hold"), form(ActForm::Kind::Hold), may(ReviewAction::Hold));
    add("answer", tr("Keep the answer"), form(ActForm::Kind::Answer),
        may(ReviewAction::RecordAnswer));
    //: Button: add a note to the order
    add("note", tr("Note"), form(ActForm::Kind::Note), isOpen);
    //: Button: request an edit of the shop's system
    add("edit", tr("Edit"), form(ActForm::Kind::Edit), isOpen);
    //: Button: what the buyer wants of the order
    add("request", tr("Request"), [this] { startRequest(); }, isOpen);
    add(
        "open", tr("Open in order review"),
        [this] { m_environment.orderRequested.emit(m_order.target().key); }, isOpen);
    auto* more = m_detail->actBar().setMoreText(tr("More"));
    more->setObjectName(QStringLiteral("orderCard.more"));
}

void OrderCard::connectActs() {
    connect(&m_order, &OrderViewModel::opened, this, [this] {
        m_privacy.open(m_order.key());
        m_banner->hide();
        updateButtons();
    });
    connect(&m_order, &OrderViewModel::changed, this, &OrderCard::updateButtons);
    connect(&m_detail->form(), &ActForm::submitted, this, &OrderCard::submitForm);
    connect(m_detail, &OrderDetailView::flagToggled, this,
            [this](OrderFlag flag, bool on) { m_acts.setFlag({m_order.target().key}, flag, on); });
    connect(m_detail, &OrderDetailView::withdrawRequested, &m_acts, &OrderActs::withdrawEdit);
    connect(m_detail, &OrderDetailView::orderRequested, this,
            [this](const OrderKey& key) { m_order.open(key); });
    connect(&m_acts, &OrderActs::done, this, [this](const QString& text, bool canUndo) {
        m_detail->form().close();
        m_banner->show({theme::Tone::Success, text, canUndo ? tr("Undo") : QString(), [this] {
                            m_banner->hide();
                            m_acts.undoLast();
                        }});
    });
    connect(&m_acts, &OrderActs::refused, this, &OrderCard::refuse);
    connect(&m_privacy, &PrivacyViewModel::refused, this, &OrderCard::refuse);
    connect(&m_acts, &OrderActs::outdated, this, [this] { m_order.reread(); });
}

void OrderCard::startRequest() {
    const OrderDetail* detail = m_order.detail();
    m_environment.caseStartRequested.emit({.kind = "request",
                                           .shop = detail->order.order.key.shop,
                                           .orderNumber = detail->order.order.key.number,
                                           .buyer = detail->order.order.buyerNick,
                                           .fromKind = "order",
                                           .from = detail->order.order.key.number});
}

void OrderCard::submitForm() {
    const ActForm& form = m_detail->form();
    const auto target = m_order.target();
    const std::string text = common::toCore(form.text());
    switch (form.kind()) {
        case ActForm::Kind::Ask:
            Q_EMIT insertRequested(form.text());
            m_acts.review(target, {ReviewAction::Ask, text, {}, {}});
            break;
        case ActForm::Kind::Answer:
            m_acts.review(target, {ReviewAction::RecordAnswer, text, {}, {}});
            break;
        case ActForm::Kind::Hold:
            m_acts.review(target, {ReviewAction::Hold, text, form.until(), {}});
            break;
        case ActForm::Kind::Reject:
            m_acts.review(target, {ReviewAction::Reject, text, {}, {}});
            break;
        case ActForm::Kind::Recall:
            m_acts.review(target, {ReviewAction::Recall, text, {}, {}});
            break;
        case ActForm::Kind::Edit:
            m_acts.requestEdit(target.key, form.field(), text);
            break;
        case ActForm::Kind::Waive:
            m_acts.waiveIdentity(target.key, text);
            break;
        case ActForm::Kind::Note:
            m_acts.addNote(target.key, text);
            break;
    }
}

void OrderCard::updateButtons() {
    for (const auto& [button, isEnabled] : m_buttons) {
        button->setEnabled(isEnabled());
    }
}

void OrderCard::refuse(const RefusalText& refusal) {
    m_banner->show({theme::Tone::Warning, refusal.cause + u'\n' + refusal.nextStep, {}, {}});
}

}  // namespace ui::orders
