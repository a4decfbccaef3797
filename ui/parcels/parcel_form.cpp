#include "ui/parcels/parcel_form.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/plain_text.h"
#include "ui/parcels/parcels_text.h"
#include "ui/theme/theme.h"

namespace ui::parcels {

using namespace core::parcels;
using namespace std::chrono_literals;

namespace {

constexpr int kTextHeight = 72;

struct Parts {
    bool choice = false;
    bool line = false;
    bool text = false;
    bool due = false;
};

Parts partsOf(ParcelForm::Mode mode) {
    switch (mode) {
        case ParcelForm::Mode::Open:
        case ParcelForm::Mode::Contact:
        case ParcelForm::Mode::Answer:
            return {.choice = true, .text = true};
        case ParcelForm::Mode::Compensate:
            return {.line = true, .text = true};
        case ParcelForm::Mode::Correct:
            return {.choice = true, .line = true};
        case ParcelForm::Mode::Move:
            return {.due = true};
        case ParcelForm::Mode::Assign:
        case ParcelForm::Mode::Tick:
            return {.line = true};
        case ParcelForm::Mode::Tell:
        case ParcelForm::Mode::Close:
        case ParcelForm::Mode::Withdraw:
        case ParcelForm::Mode::CompleteTask:
            return {.text = true};
    }
    return {};
}

}  // namespace

ParcelForm::ParcelForm(core::Clock now, QWidget* parent)
    : QFrame(parent)
    , m_now(std::move(now))
    , m_title(new common::PlainLabel({}, this))
    , m_choice(new QComboBox(this))
    , m_line(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_due(new QDateTimeEdit(this))
    , m_submit(new QPushButton(this)) {
    setObjectName(QStringLiteral("parcel.form"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpaceSmall);
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_choice->setObjectName(QStringLiteral("parcel.choice"));
    m_line->setObjectName(QStringLiteral("parcel.line"));
    m_line->setMaxLength(500);
    m_text->setObjectName(QStringLiteral("parcel.text"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(kTextHeight);
    m_due->setObjectName(QStringLiteral("parcel.due"));
    m_due->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_due->setCalendarPopup(true);
    // The field shows the shop's time, whatever zone this PC is in.
    m_due->setTimeSpec(Qt::UTC);
    m_submit->setObjectName(QStringLiteral("parcel.submit"));
    theme::setPrimary(*m_submit);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("parcel.cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_submit);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_title, m_choice, m_line, m_text, m_due}) {
        layout->addWidget(part);
    }
    layout->addLayout(buttons);
    connect(m_submit, &QPushButton::clicked, this, &ParcelForm::submit);
    connect(cancel, &QPushButton::clicked, this, &ParcelForm::close);
    hide();
}

void ParcelForm::fillChoice(Mode mode) {
    m_choice->clear();
    if (mode == Mode::Open) {
        for (const auto kind : kParcelCaseKinds) {
            m_choice->addItem(ParcelsText::of(kind), static_cast<int>(kind));
        }
    } else if (mode == Mode::Correct) {
        m_choice->addItem(tr("Address"), static_cast<int>(AddressField::Address));
        m_choice->addItem(tr("Mobile number"), static_cast<int>(AddressField::Mobile));
        m_choice->addItem(tr("Receiver"), static_cast<int>(AddressField::Receiver));
    } else {
        for (const auto party :
             {ContactParty::Carrier, ContactParty::Warehouse, ContactParty::Buyer}) {
            m_choice->addItem(ParcelsText::of(party), static_cast<int>(party));
        }
    }
}

void ParcelForm::open(Mode mode, const QString& text, const QString& line) {
    m_mode = mode;
    const auto parts = partsOf(mode);
    fillChoice(mode);
    m_choice->setVisible(parts.choice);
    m_line->setVisible(parts.line);
    m_text->setVisible(parts.text);
    m_due->setVisible(parts.due);
    m_line->setText(line);
    m_text->setPlainText(text);
    m_line->setPlaceholderText({});
    m_text->setPlaceholderText({});
    m_due->setDateTime(QDateTime::fromSecsSinceEpoch(
        (m_now() + 24h + core::kChinaOffset).time_since_epoch().count(), Qt::UTC));
    QString title;
    QString act;
    switch (mode) {
        case Mode::Open:
            title = tr("New exception");
            //: Button
            act = tr("Open the exception");
            m_text->setPlaceholderText(tr("What happened (may be left empty)"));
            break;
        case Mode::Contact:
            title = tr("Whom did you ask, and what?");
            act = tr("Record the contact");
            m_text->setPlaceholderText(tr("What was asked"));
            break;
        case Mode::Answer:
            title = tr("Who answered, and what?");
            act = tr("Record the answer");
            m_text->setPlaceholderText(tr("What was answered, and until when"));
            break;
        case Mode::Tell:
            title = tr("What the buyer is told");
            act = tr("Tell the buyer");
            break;
        case Mode::Tick:
            title = tr("Step done: %1").arg(text);
            //: Button: the step is done
            act = tr("Tick the step");
            m_line->setPlaceholderText(tr("Note (may be left empty)"));
            break;
        case Mode::Compensate:
            title = tr("Compensation: the sum, and the account or way of payment");
            act = tr("Apply for the compensation");
            m_line->setPlaceholderText(tr("Sum in yuan"));
            m_text->setPlaceholderText(tr("Account or way of payment"));
            break;
        case Mode::Close:
            title = tr("What came of it");
            act = tr("Close the exception");
            break;
        case Mode::Withdraw:
            title = tr("Why it was no exception");
            act = tr("Withdraw the exception");
            break;
        case Mode::Move:
            title = tr("Move the due time");
            act = tr("Move", "verb");
            break;
        case Mode::Assign:
            title = tr("Hand to a colleague");
            act = tr("Hand over");
            m_line->setPlaceholderText(tr("Name of the colleague"));
            break;
        case Mode::Correct:
            title = tr("What the buyer corrected");
            act = tr("Request the change");
            m_line->setPlaceholderText(tr("The right value"));
            break;
        case Mode::CompleteTask:
            title = tr("What came of the task");
            act = tr("Complete the task");
            break;
    }
    m_title->setText(title);
    m_submit->setText(act);
    show();
    if (parts.choice && !text.isEmpty()) {
        m_choice->setFocus();
    } else if (parts.line) {
        m_line->setFocus();
    } else if (parts.text) {
        m_text->setFocus();
    } else {
        m_due->setFocus();
    }
}

void ParcelForm::openCase(ParcelCaseKind kind) {
    open(Mode::Open);
    m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(kind)));
    m_choice->setFocus();
}

void ParcelForm::close() {
    if (isOpen()) {
        hide();
        Q_EMIT closed();
    }
}

void ParcelForm::submit() {
    Entry entry{.mode = m_mode,
                .line = common::toCore(m_line->text().trimmed()),
                .text = common::toCore(m_text->toPlainText().trimmed()),
                .dueAt = core::Seconds(std::chrono::seconds(m_due->dateTime().toSecsSinceEpoch())) -
                         core::kChinaOffset};
    const int choice = m_choice->currentData().toInt();
    if (m_mode == Mode::Open) {
        entry.kind = static_cast<ParcelCaseKind>(choice);
    } else if (m_mode == Mode::Correct) {
        entry.field = static_cast<AddressField>(choice);
    } else {
        entry.party = static_cast<ContactParty>(choice);
    }
    Q_EMIT submitted(entry);
}

void ParcelForm::keyPressEvent(QKeyEvent* event) {
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (isReturn && (event->modifiers() & Qt::ControlModifier || m_line->hasFocus())) {
        submit();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void ParcelForm::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Role::SurfaceAlternate, palette()));
    painter.fillRect(QRect(0, 0, 3, height()), theme::colour(theme::Role::Accent, palette()));
}

}  // namespace ui::parcels
