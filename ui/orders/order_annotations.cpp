#include "ui/orders/order_annotations.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <array>

#include "ui/common/flow_layout.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_chip.h"
#include "ui/orders/order_tones.h"
#include "ui/theme/theme.h"

namespace ui::orders {

using namespace core::orders;
using common::Format;
using common::toScreen;

namespace {

constexpr std::array kFlags{OrderFlag::Red,       OrderFlag::Yellow, OrderFlag::Green,
                            OrderFlag::Blue,      OrderFlag::Purple, OrderFlag::Complaint,
                            OrderFlag::OutOfStock};

theme::Tone toneOf(EditState state) {
    switch (state) {
        case EditState::Open:
            return theme::Tone::Warning;
        case EditState::Exported:
            return theme::Tone::Info;
        case EditState::Done:
            return theme::Tone::Success;
        case EditState::Withdrawn:
            return theme::Tone::Neutral;
    }
    return theme::Tone::Neutral;
}

}  // namespace

OrderAnnotations::OrderAnnotations(OrderViewModel& order, QWidget* parent)
    : common::Section(tr("Flags, notes and edits"), parent), m_order(order) {}

void OrderAnnotations::showOrder() {
    if (!m_order.detail()) {
        setBody(nullptr);
        return;
    }
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpace);
    layout->addWidget(makeFlags(body));
    addReview(*layout);
    addEdits(*layout);
    addNotes(*layout);
    setBody(body);
}

QWidget* OrderAnnotations::makeFlags(QWidget* body) {
    auto* flags = new QWidget(body);
    auto* layout = new common::FlowLayout(flags, theme::kSpaceSmall, theme::kSpaceSmall);
    for (const OrderFlag flag : kFlags) {
        auto* button = new QToolButton(flags);
        button->setObjectName(QStringLiteral("order.flag.%1").arg(static_cast<int>(flag)));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setText(OrdersText::of(flag));
        button->setChecked(m_order.has(flag));
        if (button->isChecked()) {
            const auto tone = theme::colours(ui::orders::toneOf(flag), palette());
            QPalette colours = palette();
            colours.setColor(QPalette::Button, tone.background);
            colours.setColor(QPalette::ButtonText, tone.text);
            button->setPalette(colours);
        }
        connect(button, &QToolButton::clicked, this,
                [this, flag](bool on) { Q_EMIT flagToggled(flag, on); });
        layout->addWidget(button);
    }
    return flags;
}

void OrderAnnotations::addReview(QVBoxLayout& layout) {
    const auto& review = m_order.detail()->review;
    if (!review) {
        return;
    }
    const auto add = [this, &layout](const QString& caption, const std::string& text) {
        if (!text.empty()) {
            layout.addWidget(common::captionLabel(caption, layout.parentWidget()));
            layout.addWidget(common::valueLabel(toScreen(text), layout.parentWidget()));
        }
    };
    if (review->holdUntil) {
        layout.addWidget(
            common::captionLabel(tr("On hold until %1").arg(Format::exactTime(*review->holdUntil)),
                         layout.parentWidget()));
    }
    add(tr("Question to the buyer"), review->question);
    add(tr("Answer of the buyer"), review->answer);
    add(tr("Reason"), review->reason);
}

void OrderAnnotations::addEdits(QVBoxLayout& layout) {
    for (const EditRequest& edit : m_order.detail()->edits) {
        auto* line = new QWidget(layout.parentWidget());
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(theme::kSpace);
        row->addWidget(
            new common::StateChip({OrdersText::of(edit.state), toneOf(edit.state)}, line), 0,
            Qt::AlignTop);
        const QString before = OrderViewModel::masked(edit.field, edit.before);
        row->addWidget(common::valueLabel(tr("%1: %2 → %3")
                                      .arg(OrdersText::of(edit.field),
                                           before.isEmpty() ? tr("not given") : before,
                                           OrderViewModel::masked(edit.field, edit.after)),
                                  line),
                       1);
        if (edit.state == EditState::Open) {
            auto* withdraw = new QToolButton(line);
            withdraw->setObjectName(QStringLiteral("order.withdraw"));
            withdraw->setAutoRaise(true);
            withdraw->setText(tr("Withdraw"));
            connect(withdraw, &QToolButton::clicked, this,
                    [this, id = edit.id] { Q_EMIT withdrawRequested(id); });
            row->addWidget(withdraw, 0, Qt::AlignTop);
        }
        layout.addWidget(line);
    }
}

void OrderAnnotations::addNotes(QVBoxLayout& layout) {
    for (const OrderNote& note : m_order.detail()->notes) {
        layout.addWidget(common::captionLabel(
            QStringLiteral("%1 · %2").arg(toScreen(note.author),
                                          Format::relativeTime(note.createdAt, m_order.now())),
            layout.parentWidget()));
        layout.addWidget(common::valueLabel(toScreen(note.text), layout.parentWidget()));
    }
}

}  // namespace ui::orders
