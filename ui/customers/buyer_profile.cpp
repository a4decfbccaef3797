#include "ui/customers/buyer_profile.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_chip.h"
#include "ui/customers/customers_text.h"
#include "ui/theme/theme.h"

namespace ui::customers {

using namespace core::customers;
using common::Format;
using common::toScreen;

namespace {

constexpr int kNoteLines = 2;

/// Takes every child away, perhaps while one of them is being clicked.
void clear(QWidget& holder) {
    for (auto* child : holder.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        child->hide();
        child->setParent(nullptr);
        child->deleteLater();
    }
}

}  // namespace

BuyerProfile::BuyerProfile(BuyerViewModel& buyer, QWidget* parent)
    : QWidget(parent), m_buyer(buyer) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpace);
    makeHead(*layout);
    makeFields(*layout);
}

void BuyerProfile::makeHead(QVBoxLayout& layout) {
    auto* who = new QHBoxLayout;
    who->setSpacing(theme::kSpace);
    m_nick = common::valueLabel({}, this);
    m_nick->setObjectName(QStringLiteral("buyer.nick"));
    m_nick->setWordWrap(false);
    theme::setHeading(*m_nick);
    m_tier = new common::StateChip({}, this);
    m_tier->setObjectName(QStringLiteral("buyer.tier"));
    who->addWidget(m_nick);
    who->addWidget(m_tier);
    who->addStretch(1);
    layout.addLayout(who);
    m_note = new QPlainTextEdit(this);
    m_note->setObjectName(QStringLiteral("buyer.note"));
    m_note->setPlaceholderText(tr("Pinned note: what everybody must know of this buyer"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * kNoteLines + 2 * theme::kSpace);
    m_note->installEventFilter(this);
    layout.addWidget(m_note);
    m_sums = common::captionLabel({}, this);
    m_sums->setObjectName(QStringLiteral("buyer.sums"));
    m_sums->setWordWrap(true);
    layout.addWidget(m_sums);
    m_benefit = common::valueLabel({}, this);
    m_benefit->setObjectName(QStringLiteral("buyer.benefit"));
    layout.addWidget(m_benefit);
    m_credit = new QWidget(this);
    m_credit->setObjectName(QStringLiteral("buyer.credit"));
    auto* marks = new QHBoxLayout(m_credit);
    marks->setContentsMargins(0, 0, 0, 0);
    marks->setSpacing(theme::kSpaceSmall);
    layout.addWidget(m_credit);
    m_nicks = new QWidget(this);
    auto* nicks = new QVBoxLayout(m_nicks);
    nicks->setContentsMargins(0, 0, 0, 0);
    nicks->setSpacing(0);
    layout.addWidget(m_nicks);
}

void BuyerProfile::makeFields(QVBoxLayout& layout) {
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(theme::kSpace);
    form->setVerticalSpacing(theme::kSpaceSmall);
    m_tags = new QLineEdit(this);
    m_tags->setObjectName(QStringLiteral("buyer.tags"));
    m_tags->setPlaceholderText(tr("Separated by commas"));
    m_group = new QComboBox(this);
    m_group->setObjectName(QStringLiteral("buyer.group"));
    m_group->setEditable(true);
    m_group->setInsertPolicy(QComboBox::NoInsert);
    m_group->setFocusPolicy(Qt::StrongFocus);
    m_group->lineEdit()->setPlaceholderText(tr("No group"));
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form->addRow(common::captionLabel(tr("Tags"), this), m_tags);
    form->addRow(common::captionLabel(tr("Contact group"), this), m_group);
    layout.addLayout(form);
    connect(m_tags, &QLineEdit::editingFinished, this, [this] { m_buyer.setTags(m_tags->text()); });
    connect(m_group->lineEdit(), &QLineEdit::editingFinished, this,
            [this] { m_buyer.setContactGroup(m_group->currentText()); });
    connect(m_group, &QComboBox::textActivated, this,
            [this](const QString& group) { m_buyer.setContactGroup(group); });
}

void BuyerProfile::showBuyer(bool isOther) {
    const auto& customer = m_buyer.customer();
    setEnabled(customer.has_value());
    m_nick->setText(toScreen(customer ? customer->nick : m_buyer.context().buyer));
    m_tier->setChip({CustomersText::of(m_buyer.tier()), CustomersText::toneOf(m_buyer.tier())});
    m_benefit->setText(m_buyer.benefit());
    m_benefit->setVisible(!m_buyer.benefit().isEmpty());
    if (!customer) {
        m_sums->setText(tr("No order and no conversation names this buyer yet."));
    } else if (customer->orderCount == 0) {
        m_sums->setText(tr("No orders yet"));
    } else {
        const QString last =
            customer->lastOrderAt
                ? tr("last %1").arg(Format::relativeTime(*customer->lastOrderAt, m_buyer.now()))
                : QString();
        m_sums->setText(tr("%1 orders, %2 paid, %3 in all")
                            .arg(Format::count(customer->orderCount),
                                 Format::count(customer->paidCount),
                                 Format::money(customer->paid)) +
                        (last.isEmpty() ? QString() : QStringLiteral(" · ") + last));
    }
    if (isOther || !m_note->hasFocus()) {
        m_note->setPlainText(customer ? toScreen(customer->note) : QString());
    }
    if (isOther || !m_tags->hasFocus()) {
        QStringList tags;
        for (const auto& tag : customer ? customer->tags : std::vector<std::string>()) {
            tags.append(toScreen(tag));
        }
        m_tags->setText(tags.join(QStringLiteral(", ")));
    }
    if (isOther || !m_group->lineEdit()->hasFocus()) {
        const QSignalBlocker quiet(m_group);
        m_group->clear();
        m_group->addItem(QString());
        for (const auto& group : m_buyer.contactGroups()) {
            m_group->addItem(toScreen(group));
        }
        m_group->setCurrentText(customer ? toScreen(customer->contactGroup) : QString());
    }
    showCredit();
    showNicks();
}

void BuyerProfile::showCredit() {
    clear(*m_credit);
    auto* layout = static_cast<QHBoxLayout*>(m_credit->layout());
    while (auto* item = layout->takeAt(0)) {
        delete item;
    }
    for (const auto kind :
         {CreditMarkKind::RefusedParcel, CreditMarkKind::Dispute, CreditMarkKind::Unpaid}) {
        QStringList reasons;
        for (const auto& mark : m_buyer.creditMarks()) {
            if (mark.kind == kind) {
                const QString at = mark.at ? Format::exactTime(*mark.at).left(10) : QString();
                reasons.append(QStringLiteral("%1 %2 %3")
                                   .arg(at, toScreen(mark.orderNumber), toScreen(mark.reason)));
            }
        }
        if (!reasons.isEmpty()) {
            auto* chip = new common::StateChip(
                {tr("%1 %2", "credit mark and how often")
                     .arg(CustomersText::of(kind), Format::count(reasons.size())),
                 kind == CreditMarkKind::Unpaid ? theme::Tone::Warning : theme::Tone::Danger},
                m_credit);
            common::setPlainToolTip(*chip, reasons.join(u'\n'));
            chip->setAccessibleDescription(reasons.join(u'\n'));
            layout->addWidget(chip);
        }
    }
    layout->addStretch(1);
    m_credit->setVisible(!m_buyer.creditMarks().empty());
}

void BuyerProfile::showNicks() {
    clear(*m_nicks);
    const auto nicks = m_buyer.customer() ? m_buyer.customer()->nicks : std::vector<std::string>();
    for (std::size_t at = 1; at < nicks.size(); ++at) {
        auto* line = new QWidget(m_nicks);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(common::valueLabel(tr("Also %1").arg(toScreen(nicks[at])), line), 1);
        auto* apart = new QToolButton(line);
        apart->setObjectName(QStringLiteral("buyer.undoMerge"));
        apart->setAutoRaise(true);
        apart->setText(tr("Take apart"));
        connect(apart, &QToolButton::clicked, this,
                [this, nick = nicks[at]] { m_buyer.undoMerge(nick); });
        row->addWidget(apart);
        m_nicks->layout()->addWidget(line);
        line->show();
    }
    m_nicks->setVisible(nicks.size() > 1);
}

bool BuyerProfile::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_note && event->type() == QEvent::FocusOut) {
        m_buyer.setNote(m_note->toPlainText());
    }
    if (watched == m_note && event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        // Ctrl+Return keeps the note here and sends nothing behind it.
        if (key.key() == Qt::Key_Return && key.modifiers().testFlag(Qt::ControlModifier)) {
            event->accept();
            return true;
        }
    }
    if (watched == m_note && event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (key.key() == Qt::Key_Return && key.modifiers().testFlag(Qt::ControlModifier)) {
            m_buyer.setNote(m_note->toPlainText());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void BuyerProfile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1),
                     theme::colour(theme::Role::Border, palette()));
}

}  // namespace ui::customers
