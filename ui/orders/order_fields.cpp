#include "ui/orders/order_fields.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>
#include <array>

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/theme/theme.h"

namespace ui::orders {

using namespace core::orders;

namespace {

constexpr std::array kLines{OrderField::Receiver, OrderField::Mobile,       OrderField::Phone,
                            OrderField::Address,  OrderField::BuyerMessage, OrderField::SellerMemo,
                            OrderField::Shipping, OrderField::Courier};
constexpr std::array kPersonal{OrderField::Receiver, OrderField::Mobile, OrderField::Phone,
                               OrderField::Address};
constexpr std::array kEditable{OrderField::Receiver, OrderField::Mobile, OrderField::Address,
                               OrderField::SellerMemo, OrderField::Courier};
constexpr std::array kReasons{RevealReason::ContactBuyer, RevealReason::CheckAddress,
                              RevealReason::ArrangeDelivery, RevealReason::HandleAfterSale,
                              RevealReason::Other};

constexpr int kLineHeight = 28;

bool isIn(const auto& fields, OrderField field) {
    return std::ranges::find(fields, field) != fields.end();
}

}  // namespace

OrderFields::OrderFields(OrderViewModel& order, PrivacyViewModel& privacy, QWidget* parent)
    : common::Section(tr("Delivery and remarks"), parent), m_order(order), m_privacy(privacy) {
    auto* body = new QWidget(this);
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::kSpace);
    grid->setVerticalSpacing(theme::kSpaceSmall);
    grid->setColumnStretch(1, 1);
    for (const OrderField field : kLines) {
        addLine(*grid, field);
    }
    grid->addWidget(common::captionLabel(tr("Identity"), body), grid->rowCount(), 0);
    grid->addWidget(makeIdentityCheck(), grid->rowCount() - 1, 1, 1, 3);
    m_waiver = common::valueLabel({}, body);
    m_waiver->setObjectName(QStringLiteral("order.identityWaiver"));
    m_waiver->hide();
    grid->addWidget(m_waiver, grid->rowCount(), 1, 1, 3);
    setBody(body);
    connect(&m_privacy, &PrivacyViewModel::shownChanged, this, &OrderFields::showValues);
    connect(&m_privacy, &PrivacyViewModel::identityChecked, this, [this](bool passed) {
        m_verdict->show();
        m_verdict->setText(passed ? tr("Matches") : tr("Does not match"));
        QPalette colours = palette();
        // The section stands on Base, whose text is Text.
        colours.setColor(
            m_verdict->foregroundRole(),
            theme::colours(passed ? theme::Tone::Success : theme::Tone::Danger, colours).text);
        m_verdict->setPalette(colours);
    });
}

void OrderFields::addLine(QGridLayout& grid, OrderField field) {
    const int row = grid.rowCount();
    QWidget* body = grid.parentWidget();
    Line line{field, common::captionLabel(OrdersText::of(field), body), common::valueLabel({}, body), nullptr,
              nullptr};
    line.value->setObjectName(QStringLiteral("order.field.%1").arg(static_cast<int>(field)));
    // In a narrow pane a long caption takes two lines before the page scrolls sideways.
    line.caption->setWordWrap(true);
    // With and without a button beside it, every line stands on the same beat.
    line.value->setMinimumHeight(kLineHeight);
    grid.addWidget(line.caption, row, 0);
    grid.addWidget(line.value, row, 1);
    if (isIn(kPersonal, field)) {
        line.show = makeShowButton(field);
        // "Shown 30 s" is longer than the word beside the other lines.
        grid.addWidget(line.show, row, 2, Qt::AlignRight);
    }
    if (isIn(kEditable, field)) {
        line.edit = new QToolButton(body);
        line.edit->setText(tr("Edit"));
        line.edit->setToolTip(tr("Request an edit of the shop's system"));
        connect(line.edit, &QToolButton::clicked, this,
                [this, field] { Q_EMIT editRequested(field); });
        grid.addWidget(line.edit, row, 3);
    }
    m_lines.push_back(line);
}

QToolButton* OrderFields::makeShowButton(OrderField field) {
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("order.show.%1").arg(static_cast<int>(field)));
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    if (m_privacy.mayBreakGlass()) {
        menu->addAction(tr("In an emergency, with a second person…"), this,
                        [this, field] { m_privacy.breakGlass(field, this); });
    } else {
        for (const RevealReason reason : kReasons) {
            menu->addAction(OrdersText::of(reason), this,
                            [this, field, reason] { m_privacy.reveal(field, reason); });
        }
    }
    button->setMenu(menu);
    return button;
}

QWidget* OrderFields::makeIdentityCheck() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    m_method = new QComboBox(row);
    m_method->setObjectName(QStringLiteral("order.identityMethod"));
    for (const IdentityMethod method : {IdentityMethod::MobileLastDigits, IdentityMethod::Email}) {
        m_method->addItem(OrdersText::of(method), static_cast<int>(method));
    }
    m_method->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_method->setMinimumContentsLength(4);
    // Scrolling past it is no choice.
    m_method->setFocusPolicy(Qt::StrongFocus);
    m_method->installEventFilter(this);
    m_answer = new QLineEdit(row);
    m_answer->setObjectName(QStringLiteral("order.identityAnswer"));
    m_answer->setPlaceholderText(tr("What the buyer says"));
    m_answer->setMaxLength(100);
    m_verdict = new common::PlainLabel({}, row);
    m_verdict->setObjectName(QStringLiteral("order.identityVerdict"));
    m_verdict->setWordWrap(true);
    auto* button = new QToolButton(row);
    button->setText(tr("Check"));
    button->setObjectName(QStringLiteral("order.identityCheck"));
    layout->addWidget(m_method, 1);
    layout->addWidget(m_answer, 1);
    m_waive = new QToolButton(row);
    m_waive->setObjectName(QStringLiteral("order.identityWaive"));
    m_waive->setText(tr("Waive…"));
    m_waive->setToolTip(tr("Let receiver and address be changed without a check, once an order and with a reason"));
    connect(m_waive, &QToolButton::clicked, this, &OrderFields::waiveRequested);
    layout->addWidget(button);
    layout->addWidget(m_waive);
    layout->addWidget(m_verdict);
    m_verdict->hide();
    connect(button, &QToolButton::clicked, this, &OrderFields::check);
    connect(m_answer, &QLineEdit::returnPressed, this, &OrderFields::check);
    return row;
}

bool OrderFields::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel && watched == m_method && !m_method->hasFocus()) {
        event->ignore();
        return true;
    }
    return Section::eventFilter(watched, event);
}

void OrderFields::check() {
    m_verdict->hide();
    m_privacy.checkIdentity(static_cast<IdentityMethod>(m_method->currentData().toInt()),
                            m_answer->text());
    // What the buyer said is about a person too.
    m_answer->clear();
}

void OrderFields::showOrder() {
    m_answer->clear();
    m_verdict->hide();
    clearMarks();
    showValues();
}

void OrderFields::showWaiver() {
    const auto waiver = m_order.waiver();
    m_waive->setVisible(!waiver && m_privacy.mayWaive());
    m_waiver->setVisible(waiver.has_value());
    if (waiver) {
        m_waiver->setText(tr("Waived by %1 on %2: %3")
                              .arg(waiver->by, common::Format::exactTime(waiver->at).left(16),
                                   waiver->reason));
    }
}

void OrderFields::showValues() {
    for (const Line& line : m_lines) {
        const bool isShown = m_privacy.field() == line.field;
        const QString value = isShown                               ? m_privacy.shown()
                              : line.field == OrderField::Courier ? m_order.parcel()
                                                                    : m_order.masked(line.field);
        const bool isNeeded = isIn(kPersonal, line.field) || !value.isEmpty();
        line.value->setText(value.isEmpty() ? tr("not given") : value);
        line.value->setEnabled(!value.isEmpty());
        line.caption->setVisible(isNeeded);
        line.value->setVisible(isNeeded);
        if (line.show) {
            line.show->setText(isShown ? tr("Shown 30 s") : tr("Show"));
            line.show->setVisible(m_order.canReveal(line.field) &&
                                  (m_privacy.mayReveal() || m_privacy.mayBreakGlass()));
        }
        if (line.edit) {
            line.edit->setVisible(isNeeded);
        }
    }
}

bool OrderFields::mark(OrderField field) {
    for (const Line& line : m_lines) {
        if (line.field == field) {
            QPalette colours = line.value->palette();
            const auto tone = theme::colours(theme::Tone::Warning, palette());
            colours.setColor(QPalette::Window, tone.background);
            colours.setColor(QPalette::WindowText, tone.text);
            line.value->setPalette(colours);
            // The page around it is of role Base, whose colour the mark leaves alone.
            line.value->setBackgroundRole(QPalette::Window);
            line.value->setAutoFillBackground(true);
            return true;
        }
    }
    return false;
}

void OrderFields::clearMarks() {
    for (const Line& line : m_lines) {
        line.value->setPalette({});
        line.value->setBackgroundRole(QPalette::NoRole);
        line.value->setAutoFillBackground(false);
    }
}

QWidget* OrderFields::line(OrderField field) const {
    const auto found = std::ranges::find(m_lines, field, &Line::field);
    return found == m_lines.end() ? nullptr : found->value;
}

}  // namespace ui::orders
