#include "ui/tickets/ticket_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/theme/theme.h"
#include "ui/tickets/tickets_text.h"

namespace ui::tickets {

using namespace core::tickets;
using common::toCore;
using common::toScreen;

namespace {

constexpr int kTextLines = 2;
constexpr int kLongestLine = 200;

}  // namespace

TicketForm::TicketForm(QWidget* parent)
    : QFrame(parent)
    , m_title(new common::PlainLabel({}, this))
    , m_topic(new QComboBox(this))
    , m_level(new QComboBox(this))
    , m_buyer(new QLineEdit(this))
    , m_customer(new QLineEdit(this))
    , m_withoutCustomer(new QCheckBox(tr("Nobody has to be told"), this))
    , m_order(new QComboBox(this))
    , m_followUp(new QCheckBox(tr("Ask a day later whether the customer is satisfied"), this))
    , m_levelHint(common::captionLabel({}, this))
    , m_submit(new QPushButton(this))
    , m_done(new QPushButton(tr("Record as done"), this)) {
    setObjectName(QStringLiteral("ticket.form"));
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpaceSmall);
    layout->addWidget(m_title);
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(theme::kSpace);
    m_form->setVerticalSpacing(theme::kSpaceSmall);
    buildFields(*m_form);
    layout->addLayout(m_form);
    m_submit->setObjectName(QStringLiteral("ticket.create"));
    m_done->setObjectName(QStringLiteral("ticket.recordDone"));
    m_done->setToolTip(tr("Solved in the talk itself: written down and closed in one"));
    theme::setPrimary(*m_submit);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("ticket.cancelForm"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (auto* button : {cancel, m_done, m_submit}) {
        buttons->addWidget(button);
    }
    layout->addLayout(buttons);
    connect(m_topic, &QComboBox::currentIndexChanged, this, &TicketForm::followTopic);
    connect(m_level, &QComboBox::currentIndexChanged, this, [this] {
        const auto level = static_cast<TicketLevel>(m_level->currentData().toInt());
        m_levelHint->setText(
            level == TicketLevel::First
                ? tr("To the duty lead at once; answer within %1")
                      .arg(common::Format::duration(answerWithin(level)))
                : tr("Call back within %1").arg(common::Format::duration(answerWithin(level))));
    });
    connect(m_withoutCustomer, &QCheckBox::toggled, this, [this](bool on) {
        m_buyer->setEnabled(!on);
        m_customer->setEnabled(!on);
        m_followUp->setEnabled(!on);
    });
    connect(m_submit, &QPushButton::clicked, this, &TicketForm::submit);
    connect(m_done, &QPushButton::clicked, this, &TicketForm::submitDone);
    connect(cancel, &QPushButton::clicked, this, &TicketForm::close);
    connect(m_buyer, &QLineEdit::editingFinished, this, [this] {
        if (isOpen() && !m_buyer->isReadOnly() && !m_buyer->text().trimmed().isEmpty()) {
            Q_EMIT buyerNamed(m_buyer->text().trimmed());
        }
    });
    // As they are seen; the order of making them is another.
    QWidget* before = m_topic;
    for (QWidget* each : std::initializer_list<QWidget*>{m_level, m_buyer, m_customer,
                                                         m_withoutCustomer, m_order, m_problem,
                                                         m_progress, m_result, m_followUp, cancel,
                                                         m_done, m_submit}) {
        setTabOrder(before, each);
        before = each;
    }
    hide();
}

QPlainTextEdit* TicketForm::makeText(const char* name, const QString& hint) {
    auto* text = new QPlainTextEdit(this);
    text->setObjectName(QLatin1String(name));
    text->setPlaceholderText(hint);
    text->setTabChangesFocus(true);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * kTextLines + 2 * theme::kSpace);
    text->installEventFilter(this);
    return text;
}

void TicketForm::buildFields(QFormLayout& form) {
    m_topic->setObjectName(QStringLiteral("ticket.topic"));
    for (const TicketTopic each : kTicketTopics) {
        m_topic->addItem(TicketsText::of(each), static_cast<int>(each));
    }
    m_level->setObjectName(QStringLiteral("ticket.level"));
    for (const TicketLevel each : {TicketLevel::First, TicketLevel::Second}) {
        m_level->addItem(TicketsText::of(each), static_cast<int>(each));
    }
    m_buyer->setObjectName(QStringLiteral("ticket.buyer"));
    m_buyer->setPlaceholderText(tr("Nick in the shop"));
    m_buyer->setMaxLength(kLongestLine);
    m_customer->setObjectName(QStringLiteral("ticket.customer"));
    m_customer->setPlaceholderText(tr("Number that called, account, name"));
    m_customer->setMaxLength(kLongestLine);
    m_order->setObjectName(QStringLiteral("ticket.order"));
    m_order->setEditable(true);
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_order->lineEdit()->setMaxLength(kLongestLine);
    m_order->lineEdit()->setPlaceholderText(tr("About no certain order"));
    m_withoutCustomer->setObjectName(QStringLiteral("ticket.withoutCustomer"));
    m_followUp->setObjectName(QStringLiteral("ticket.followUp"));
    m_levelHint->setObjectName(QStringLiteral("ticket.levelHint"));
    m_problem = makeText("ticket.problem", tr("What the customer says"));
    m_progress = makeText("ticket.progress", tr("What was looked up and done so far"));
    m_result = makeText("ticket.result", tr("Only where it is solved already"));
    auto* about = new QHBoxLayout;
    about->setSpacing(theme::kSpaceSmall);
    about->addWidget(m_topic, 1);
    about->addWidget(m_level, 1);
    auto* customer = new QHBoxLayout;
    customer->setSpacing(theme::kSpaceSmall);
    customer->addWidget(m_buyer, 1);
    customer->addWidget(m_customer, 1);
    form.addRow(common::captionLabel(tr("About"), this), about);
    form.addRow(QString(), m_levelHint);
    form.addRow(common::captionLabel(tr("Customer"), this), customer);
    form.addRow(QString(), m_withoutCustomer);
    form.addRow(common::captionLabel(tr("Order", "noun"), this), m_order);
    form.addRow(common::captionLabel(tr("Problem"), this), m_problem);
    form.addRow(common::captionLabel(tr("Progress"), this), m_progress);
    form.addRow(common::captionLabel(tr("Result"), this), m_result);
    form.addRow(QString(), m_followUp);
}

TicketTopic TicketForm::topic() const {
    return static_cast<TicketTopic>(m_topic->currentData().toInt());
}

void TicketForm::followTopic() {
    m_level->setCurrentIndex(m_level->findData(static_cast<int>(levelOf(topic()))));
    m_followUp->setChecked(topic() == TicketTopic::AfterSale);
}

void TicketForm::showParts(bool isNew) {
    m_title->setText(isNew ? tr("New ticket")
                           : tr("Ticket %1").arg(TicketsText::number(m_edited->id)));
    m_submit->setText(isNew ? tr("Write the ticket") : tr("Keep"));
    m_done->setVisible(isNew);
    m_level->setVisible(isNew);
    m_levelHint->setVisible(isNew);
    m_withoutCustomer->setVisible(isNew);
    m_result->setVisible(isNew);
    m_form->labelForField(m_result)->setVisible(isNew);
    show();
}

void TicketForm::openNew(const TicketDraft& known, const std::vector<std::string>& orderNumbers,
                         const std::string& result) {
    m_edited.reset();
    m_known = known;
    m_topic->setCurrentIndex(m_topic->findData(static_cast<int>(known.topic)));
    followTopic();
    m_buyer->setText(toScreen(known.buyer));
    m_buyer->setReadOnly(!known.buyer.empty());
    m_customer->setText(toScreen(known.customerInfo));
    m_withoutCustomer->setChecked(false);
    m_order->clear();
    for (const auto& number : orderNumbers) {
        m_order->addItem(toScreen(number));
    }
    m_order->setEditText(known.orderNumber.empty() && !orderNumbers.empty()
                             ? toScreen(orderNumbers.front())
                             : toScreen(known.orderNumber));
    m_problem->setPlainText(toScreen(known.problem));
    m_progress->setPlainText(toScreen(known.progress));
    m_result->setPlainText(toScreen(result));
    showParts(true);
    if (known.buyer.empty()) {
        m_buyer->setFocus();
    } else {
        m_problem->setFocus();
    }
}

void TicketForm::openEdit(const Ticket& ticket) {
    m_edited = ticket;
    m_topic->setCurrentIndex(m_topic->findData(static_cast<int>(ticket.topic)));
    m_buyer->setText(toScreen(ticket.buyer));
    m_buyer->setReadOnly(true);
    m_withoutCustomer->setChecked(ticket.isWithoutCustomer);
    m_customer->setText(toScreen(ticket.customerInfo));
    m_order->clear();
    m_order->setEditText(toScreen(ticket.orderNumber));
    m_problem->setPlainText(toScreen(ticket.problem));
    m_progress->setPlainText(toScreen(ticket.progress));
    m_followUp->setChecked(!ticket.followUp.empty());
    showParts(false);
    m_progress->setFocus();
}

void TicketForm::offerOrders(const std::vector<std::string>& orderNumbers) {
    const QString written = m_order->currentText();
    m_order->clear();
    for (const auto& number : orderNumbers) {
        m_order->addItem(toScreen(number));
    }
    m_order->setCurrentIndex(-1);
    // Which of them it is about, only the agent knows.
    m_order->setEditText(written);
}

void TicketForm::focusGap() {
    if (!m_withoutCustomer->isChecked() && m_buyer->text().trimmed().isEmpty() &&
        m_customer->text().trimmed().isEmpty()) {
        m_buyer->setFocus();
    } else if (m_problem->toPlainText().trimmed().isEmpty()) {
        m_problem->setFocus();
    } else if (m_progress->toPlainText().trimmed().isEmpty()) {
        m_progress->setFocus();
    } else if (m_result->isVisible()) {
        m_result->setFocus();
    }
}

void TicketForm::close() {
    const bool wasOpen = isOpen();
    hide();
    if (wasOpen) {
        Q_EMIT closed();
    }
}

std::string TicketForm::followUp() const {
    if (!m_followUp->isChecked() || !m_followUp->isEnabled()) {
        return {};
    }
    return m_edited && !m_edited->followUp.empty()
               ? m_edited->followUp
               : toCore(tr("Ask whether the customer is satisfied with what was done"));
}

core::orders::ShopId TicketForm::shop() const {
    return m_known.shop;
}

TicketDraft TicketForm::draft() const {
    TicketDraft draft = m_known;
    draft.topic = topic();
    draft.level = static_cast<TicketLevel>(m_level->currentData().toInt());
    draft.orderNumber = toCore(m_order->currentText());
    // The nick as it was given, with whatever the screen leaves out of it.
    if (m_known.buyer.empty()) {
        draft.buyer = toCore(m_buyer->text());
    }
    draft.customerInfo = toCore(m_customer->text());
    draft.isWithoutCustomer = m_withoutCustomer->isChecked();
    draft.problem = toCore(m_problem->toPlainText());
    draft.progress = toCore(m_progress->toPlainText());
    draft.followUp = followUp();
    return draft;
}

void TicketForm::submit() {
    if (!m_edited) {
        Q_EMIT created(draft());
        return;
    }
    Q_EMIT edited({m_edited->id, m_edited->version},
                  {.topic = topic(),
                   .orderNumber = toCore(m_order->currentText()),
                   .customerInfo = toCore(m_customer->text()),
                   .problem = toCore(m_problem->toPlainText()),
                   .progress = toCore(m_progress->toPlainText()),
                   .followUp = followUp()});
}

void TicketForm::submitDone() {
    if (!m_edited) {
        Q_EMIT recordedDone(draft(), toCore(m_result->toPlainText()));
    }
}

bool TicketForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
            key->modifiers().testFlag(Qt::ControlModifier)) {
            submit();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void TicketForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void TicketForm::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Role::SurfaceAlternate, palette()));
    painter.fillRect(QRect(0, 0, 3, height()), theme::colour(theme::Role::Accent, palette()));
}

}  // namespace ui::tickets
