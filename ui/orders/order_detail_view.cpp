#include "ui/orders/order_detail_view.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "ui/common/empty_state.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_chip.h"
#include "ui/orders/order_amount.h"
#include "ui/orders/order_tones.h"
#include "ui/theme/theme.h"

namespace ui::orders {

using namespace core::orders;
using common::Format;

OrderDetailView::OrderDetailView(OrderViewModel& order, PrivacyViewModel& privacy, QWidget* parent)
    : QWidget(parent), m_order(order), m_stack(new QStackedLayout(this)) {
    setObjectName(QStringLiteral("order.detail"));
    m_stack->addWidget(new common::EmptyState(
        {QStringLiteral("order-review"), tr("No order is open"), tr("Choose one in the list."), {}},
        this));
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    m_form = new ActForm(order, page);
    layout->addWidget(m_form);
    m_fields = new OrderFields(order, privacy, page);
    m_scroll = new QScrollArea(page);
    m_scroll->setObjectName(QStringLiteral("order.scroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    // In a low window the form above it comes first.
    m_scroll->setMinimumHeight(1);
    m_scroll->setBackgroundRole(QPalette::Base);
    m_scroll->setWidget(makeSections());
    layout->addWidget(m_scroll, 1);
    m_stack->addWidget(page);
    connect(&order, &OrderViewModel::opened, this, [this] {
        m_form->close();
        showOrder();
        m_fields->showOrder();
        m_scroll->verticalScrollBar()->setValue(0);
    });
    connect(&order, &OrderViewModel::changed, this, &OrderDetailView::showOrder);
}

QWidget* OrderDetailView::makeHeader() {
    auto* header = new QWidget(this);
    auto* layout = new QVBoxLayout(header);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpace);
    auto* line = new QHBoxLayout;
    line->setSpacing(theme::kSpace);
    m_number = common::valueLabel({}, header);
    m_number->setWordWrap(false);
    m_number->setObjectName(QStringLiteral("order.number"));
    theme::setHeading(*m_number);
    m_state = new common::StateChip({}, header);
    m_review = new common::StateChip({}, header);
    m_amount = new common::PlainLabel({}, header);
    theme::setHeading(*m_amount);
    line->addWidget(m_number);
    line->addStretch(1);
    line->addWidget(m_amount);
    layout->addLayout(line);
    auto* states = new QHBoxLayout;
    states->setSpacing(theme::kSpace);
    m_due = common::captionLabel({}, header);
    m_due->setObjectName(QStringLiteral("order.due"));
    m_due->setWordWrap(true);
    states->addWidget(m_review);
    states->addWidget(m_state);
    states->addWidget(m_due, 1);
    // Without a due time the chips stay at the left.
    states->addStretch(0);
    layout->addLayout(states);
    layout->addWidget(makeChange(header));
    m_actBar = new OverflowBar(OverflowBar::MoreButton::Always, header);
    layout->addWidget(m_actBar);
    return header;
}

QWidget* OrderDetailView::makeChange(QWidget* header) {
    m_change = new QWidget(header);
    m_change->setObjectName(QStringLiteral("order.change"));
    auto* line = new QHBoxLayout(m_change);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::kSpace);
    //: Chip: the shop's system changed the order after it was reviewed
    line->addWidget(new common::StateChip({tr("Changed since"), theme::Tone::Warning}, m_change), 0,
                    Qt::AlignTop);
    m_changeText = common::valueLabel({}, m_change);
    line->addWidget(m_changeText, 1);
    return m_change;
}

QWidget* OrderDetailView::makeSections() {
    auto* page = new QWidget(this);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_hits = new OrderHits(m_order, page);
    m_items = new OrderItems(m_order, page);
    m_buyer = new OrderBuyer(m_order, page);
    m_annotations = new OrderAnnotations(m_order, page);
    m_timeline = new OrderTimeline(m_order, page);
    for (QWidget* section : std::initializer_list<QWidget*>{m_hits, m_fields, m_items, m_buyer,
                                                            m_annotations, m_timeline}) {
        layout->addWidget(section);
    }
    layout->addStretch(1);
    connect(m_hits, &OrderHits::fieldRequested, this, &OrderDetailView::showField);
    connect(m_fields, &OrderFields::editRequested, this,
            [this](OrderField field) { m_form->open(ActForm::Kind::Edit, field); });
    connect(m_fields, &OrderFields::waiveRequested, this,
            [this] { m_form->open(ActForm::Kind::Waive); });
    connect(m_buyer, &OrderBuyer::orderRequested, this, &OrderDetailView::orderRequested);
    connect(m_annotations, &OrderAnnotations::flagToggled, this, &OrderDetailView::flagToggled);
    connect(m_annotations, &OrderAnnotations::withdrawRequested, this,
            &OrderDetailView::withdrawRequested);
    return page;
}

void OrderDetailView::showOrder() {
    m_stack->setCurrentIndex(m_order.detail() ? 1 : 0);
    showHeader();
    m_hits->showOrder();
    m_items->showOrder();
    m_fields->showWaiver();
    m_buyer->showOrder();
    m_annotations->showOrder();
    m_timeline->showOrder();
    for (common::Section* section : std::initializer_list<common::Section*>{m_items, m_buyer}) {
        section->setMarked(false);
    }
}

void OrderDetailView::showHeader() {
    const auto* detail = m_order.detail();
    if (!detail) {
        return;
    }
    const Order& order = detail->order.order;
    m_number->setText(common::toScreen(order.key.number));
    m_amount->setText(Format::money(amountOf(order)));
    m_state->setChip({order.state == OrderState::Unknown ? common::toScreen(order.statusText)
                                                         : OrdersText::of(order.state),
                      toneOf(order.state)});
    m_review->setVisible(detail->review.has_value());
    if (detail->review) {
        m_review->setChip({OrdersText::of(detail->review->state), toneOf(detail->review->state)});
    }
    const auto changedAt = detail->review ? detail->review->changedAt : std::nullopt;
    m_change->setVisible(changedAt.has_value());
    if (changedAt) {
        m_changeText->setText(
            tr("The shop's data of this order changed after the decision, seen %1. Look at it "
               "again.")
                .arg(Format::exactTime(*changedAt).left(16)));
    }
    showTime();
}

void OrderDetailView::showTime() {
    const auto due = m_order.shipBy();
    m_due->setVisible(due.has_value());
    if (due) {
        m_due->setText(
            tr("Ship by %1 · %2")
                .arg(Format::exactTime(*due).left(16), Format::countdown(*due, m_order.now())));
    }
}

void OrderDetailView::showField(OrderField field) {
    m_fields->clearMarks();
    m_items->setMarked(false);
    m_buyer->setMarked(false);
    QWidget* target = nullptr;
    if (m_fields->mark(field)) {
        target = m_fields->line(field);
    } else if (field == OrderField::BuyerNick) {
        m_buyer->setMarked(true);
        target = m_buyer;
    } else {
        m_items->setMarked(true);
        target = m_items;
    }
    m_scroll->ensureWidgetVisible(target, 0, theme::kSpaceBlock);
}

}  // namespace ui::orders
