#include "ui/orders/act_form.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/theme/theme.h"

namespace ui::orders {

using namespace core::orders;

namespace {

constexpr std::array kEditFields{OrderField::Address, OrderField::Receiver,   OrderField::Mobile,
                                 OrderField::Sku,     OrderField::SellerMemo, OrderField::Courier};

/// What is longer scrolls: a low window has no room to give away.
constexpr int kTextLines = 3;

struct Words {
    QString title;
    QString submit;
    QString placeholder;
};

Words wordsOf(ActForm::Kind kind) {
    switch (kind) {
        case ActForm::Kind::Ask:
            return {ActForm::tr("Ask the buyer"), ActForm::tr("Copy and wait for the answer"),
                    ActForm::tr("Question to the buyer")};
        case ActForm::Kind::Answer:
            return {ActForm::tr("The buyer answered"), ActForm::tr("Keep the answer"),
                    ActForm::tr("What the buyer answered")};
        case ActForm::Kind::Hold:
            //: Verb on a button: put the order on hold
            return {ActForm::tr("Hold until"), ActForm::tr("Hold", "verb"),
                    ActForm::tr("Why the order waits")};
        case ActForm::Kind::Reject:
            return {ActForm::tr("Reject the order"), ActForm::tr("Reject", "verb"),
                    ActForm::tr("Reason")};
        case ActForm::Kind::Recall:
            return {ActForm::tr("Take the order back into the queue"),
                    ActForm::tr("Recall", "verb"), ActForm::tr("Reason")};
        case ActForm::Kind::Edit:
            return {ActForm::tr("Request an edit"), ActForm::tr("Request"),
                    ActForm::tr("New value")};
        case ActForm::Kind::Waive:
            //: Verb on a button: let the check of who asks go
            return {ActForm::tr("Waive the identity check"), ActForm::tr("Waive", "verb"),
                    ActForm::tr("Why no check is possible, and what speaks for the buyer")};
        case ActForm::Kind::Note:
            return {ActForm::tr("Note for colleagues"), ActForm::tr("Add note"),
                    ActForm::tr("Note")};
    }
    return {};
}

}  // namespace

ActForm::ActForm(OrderViewModel& order, QWidget* parent)
    : QFrame(parent), m_order(order), m_title(new common::PlainLabel({}, this)) {
    setObjectName(QStringLiteral("order.form"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpace);
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    layout->addWidget(m_title);
    m_holdRow = makeHoldRow();
    layout->addWidget(m_holdRow);
    m_editRow = makeEditRow();
    layout->addWidget(m_editRow);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("order.formText"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * kTextLines + 2 * theme::kSpace);
    m_text->installEventFilter(this);
    layout->addWidget(m_text);
    layout->addLayout(makeButtons());
    hide();
}

QWidget* ActForm::makeHoldRow() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    m_presets = new OverflowBar(OverflowBar::MoreButton::WhenNeeded, row);
    m_presets->setMoreText(tr("More"));
    layout->addWidget(m_presets, 1);
    m_until = new QDateTimeEdit(row);
    m_until->setObjectName(QStringLiteral("order.holdUntil"));
    m_until->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_until->setCalendarPopup(true);
    // The field shows the shop's time, whatever zone this PC is in.
    m_until->setTimeSpec(Qt::UTC);
    layout->addWidget(m_until);
    return row;
}

QWidget* ActForm::makeEditRow() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpace);
    m_field = new QComboBox(row);
    m_field->setObjectName(QStringLiteral("order.editField"));
    for (const OrderField field : kEditFields) {
        m_field->addItem(OrdersText::of(field), static_cast<int>(field));
    }
    m_before = common::captionLabel({}, row);
    m_before->setWordWrap(true);
    layout->addWidget(m_field);
    layout->addWidget(m_before, 1);
    connect(m_field, &QComboBox::currentIndexChanged, this, &ActForm::showBefore);
    return row;
}

QHBoxLayout* ActForm::makeButtons() {
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kSpace);
    m_submit = new QPushButton(this);
    m_submit->setObjectName(QStringLiteral("order.formSubmit"));
    theme::setPrimary(*m_submit);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("order.formCancel"));
    buttons->addWidget(common::captionLabel(tr("Ctrl+Return sends, Escape closes"), this), 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_submit);
    connect(m_submit, &QPushButton::clicked, this, &ActForm::submit);
    connect(cancel, &QPushButton::clicked, this, &ActForm::close);
    return buttons;
}

void ActForm::open(Kind kind, OrderField field) {
    m_kind = kind;
    const Words words = wordsOf(kind);
    m_title->setText(words.title);
    m_submit->setText(words.submit);
    m_text->setPlaceholderText(words.placeholder);
    m_text->setPlainText(kind == Kind::Ask ? m_order.question() : QString());
    m_holdRow->setVisible(kind == Kind::Hold);
    m_editRow->setVisible(kind == Kind::Edit);
    if (kind == Kind::Hold) {
        fillPresets();
    }
    if (kind == Kind::Edit) {
        m_field->setCurrentIndex(m_field->findData(static_cast<int>(field)));
        showBefore();
    }
    show();
    m_text->setFocus();
    m_text->selectAll();
}

void ActForm::close() {
    const bool wasOpen = isOpen();
    hide();
    m_text->clear();
    if (wasOpen) {
        Q_EMIT closed();
    }
}

QString ActForm::text() const {
    return m_text->toPlainText().trimmed();
}

core::Seconds ActForm::until() const {
    return core::Seconds(std::chrono::seconds(m_until->dateTime().toSecsSinceEpoch())) -
           core::kChinaOffset;
}

OrderField ActForm::field() const {
    return static_cast<OrderField>(m_field->currentData().toInt());
}

void ActForm::submit() {
    Q_EMIT submitted();
}

void ActForm::fillPresets() {
    m_presets->clear();
    const auto choose = [this](core::Seconds until) {
        m_until->setDateTime(QDateTime::fromSecsSinceEpoch(
            (until + core::kChinaOffset).time_since_epoch().count(), Qt::UTC));
    };
    const auto presets = m_order.holdPresets();
    for (const HoldPreset& preset : presets) {
        auto* button = new QToolButton(m_holdRow);
        button->setText(preset.text);
        connect(button, &QToolButton::clicked, this,
                [choose, until = preset.until] { choose(until); });
        m_presets->add(button);
    }
    choose(presets.front().until);
}

void ActForm::showBefore() {
    const QString before = m_order.masked(field());
    m_before->setText(before.isEmpty() ? tr("Now: not given") : tr("Now: %1").arg(before));
}

bool ActForm::eventFilter(QObject* watched, QEvent* event) {
    // Taken here, so that Ctrl+Return in the text sends the form and never approves the order
    // behind it.
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        const bool isSend = (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) &&
                            key.modifiers().testFlag(Qt::ControlModifier);
        const bool isEscape = key.key() == Qt::Key_Escape;
        if (isSend || isEscape) {
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                isSend ? submit() : close();
            }
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ActForm::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Role::SurfaceAlternate, palette()));
    painter.fillRect(QRect(0, 0, 3, height()), theme::colour(theme::Role::Accent, palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1),
                     theme::colour(theme::Role::Border, palette()));
}

}  // namespace ui::orders
