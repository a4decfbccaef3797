#include "ui/complaints/complaint_form.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/complaints/complaints_text.h"
#include "ui/theme/theme.h"

namespace ui::complaints {

using namespace core::complaints;
using common::toCore;
using common::toScreen;

namespace {

constexpr int kTextLines = 3;
constexpr int kLongestLine = 200;

template <class Values>
void fillBox(QComboBox& box, const char* name, const Values& values) {
    box.setObjectName(QLatin1String(name));
    for (const auto value : values) {
        box.addItem(ComplaintsText::of(value), static_cast<int>(value));
    }
}

template <class Value>
Value valueOf(const QComboBox& box) {
    return static_cast<Value>(box.currentData().toInt());
}

template <class Value>
void choose(QComboBox& box, Value value) {
    box.setCurrentIndex(box.findData(static_cast<int>(value)));
}

}  // namespace

ComplaintForm::ComplaintForm(core::Clock now, QWidget* parent)
    : QFrame(parent)
    , m_now(std::move(now))
    , m_title(new common::PlainLabel({}, this))
    , m_kind(new QComboBox(this))
    , m_level(new QComboBox(this))
    , m_channel(new QComboBox(this))
    , m_mood(new QComboBox(this))
    , m_receivedAt(new QDateTimeEdit(this))
    , m_submit(new QPushButton(this)) {
    setObjectName(QStringLiteral("complaint.form"));
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_submit->setObjectName(QStringLiteral("complaint.submitForm"));
    theme::setPrimary(*m_submit);
    buildFields();
    connect(m_submit, &QPushButton::clicked, this, &ComplaintForm::submit);
    hide();
}

QPlainTextEdit* ComplaintForm::makeText(const char* name, const QString& hint) {
    auto* text = new QPlainTextEdit(this);
    text->setObjectName(QLatin1String(name));
    text->setPlaceholderText(hint);
    text->setTabChangesFocus(true);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * kTextLines + 2 * theme::kSpace);
    text->installEventFilter(this);
    return text;
}

QLineEdit* ComplaintForm::makeLine(const char* name, const QString& hint) {
    auto* line = new QLineEdit(this);
    line->setObjectName(QLatin1String(name));
    line->setPlaceholderText(hint);
    line->setMaxLength(kLongestLine);
    return line;
}

void ComplaintForm::buildFields() {
    fillBox(*m_kind, "complaint.kind", kComplaintKinds);
    fillBox(*m_level, "complaint.level", kComplaintLevels);
    fillBox(*m_channel, "complaint.channel", kComplaintChannels);
    fillBox(*m_mood, "complaint.mood", kMoods);
    m_receivedAt->setObjectName(QStringLiteral("complaint.receivedAt"));
    // The field shows the shop's time, whatever zone this PC is in.
    m_receivedAt->setTimeSpec(Qt::UTC);
    m_receivedAt->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_receivedAt->setCalendarPopup(true);
    m_buyer = makeLine("complaint.buyer", tr("Nick in the shop"));
    m_order = makeLine("complaint.order", tr("About no certain order"));
    m_product = makeLine("complaint.product", tr("Which product"));
    m_matter = makeText("complaint.matter", tr("What happened, in the buyer's words"));
    m_demand = makeText("complaint.demand", tr("What the buyer asks for"));
    m_expectation = makeLine("complaint.expectation", tr("What would make it good, until when"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpaceSmall);
    layout->addWidget(m_title);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(theme::kSpace);
    form->setVerticalSpacing(theme::kSpaceSmall);
    const auto pair = [](QWidget* left, QWidget* right) {
        auto* both = new QHBoxLayout;
        both->addWidget(left, 1);
        both->addWidget(right, 1);
        return both;
    };
    const auto caption = [this](const QString& text) { return common::captionLabel(text, this); };
    form->addRow(caption(tr("Buyer")), pair(m_buyer, m_order));
    form->addRow(caption(tr("Kind and level")), pair(m_kind, m_level));
    form->addRow(caption(tr("Channel and time")), pair(m_channel, m_receivedAt));
    form->addRow(caption(tr("Product")), m_product);
    form->addRow(caption(tr("Matter")), m_matter);
    form->addRow(caption(tr("Wants")), m_demand);
    form->addRow(caption(tr("Expects and feels")), pair(m_expectation, m_mood));
    layout->addLayout(form);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("complaint.cancelForm"));
    connect(cancel, &QPushButton::clicked, this, &ComplaintForm::close);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_submit);
    layout->addLayout(buttons);
}

void ComplaintForm::fill(const ComplaintDraft& draft) {
    m_known = draft;
    choose(*m_kind, draft.kind);
    choose(*m_level, draft.level);
    choose(*m_channel, draft.channel);
    choose(*m_mood, draft.mood);
    m_receivedAt->setDateTime(QDateTime::fromSecsSinceEpoch(
        (draft.receivedAt + core::kChinaOffset).time_since_epoch().count(), Qt::UTC));
    m_buyer->setText(toScreen(draft.buyer));
    m_buyer->setReadOnly(!draft.buyer.empty());
    m_order->setText(toScreen(draft.orderNumber));
    m_product->setText(toScreen(draft.product));
    m_matter->setPlainText(toScreen(draft.matter));
    m_demand->setPlainText(toScreen(draft.demand));
    m_expectation->setText(toScreen(draft.expectation));
    show();
    if (draft.buyer.empty()) {
        m_buyer->setFocus();
    } else {
        m_matter->setFocus();
    }
}

void ComplaintForm::openNew(const ComplaintDraft& known) {
    m_edited = {};
    m_title->setText(tr("New complaint"));
    m_submit->setText(tr("Write it down"));
    m_level->setEnabled(true);
    ComplaintDraft draft = known;
    draft.receivedAt = m_now();
    fill(draft);
}

void ComplaintForm::openEdit(const Complaint& complaint) {
    m_edited = {complaint.id, complaint.version};
    m_title->setText(tr("Complaint %1").arg(ComplaintsText::number(complaint.id)));
    m_submit->setText(tr("Keep"));
    // It has an act of its own, since limits hang on it.
    m_level->setEnabled(false);
    fill({.shop = complaint.shop,
          .receivedAt = complaint.receivedAt,
          .channel = complaint.channel,
          .conversation = complaint.conversation,
          .orderNumber = complaint.orderNumber,
          .buyer = complaint.buyer,
          .product = complaint.product,
          .kind = complaint.kind,
          .level = complaint.level,
          .matter = complaint.matter,
          .demand = complaint.demand,
          .expectation = complaint.expectation,
          .mood = complaint.mood,
          .owner = complaint.owner});
}

ComplaintDraft ComplaintForm::draft() const {
    ComplaintDraft draft = m_known;
    // The nick as it was given, with whatever the screen leaves out of it.
    if (m_known.buyer.empty()) {
        draft.buyer = toCore(m_buyer->text().trimmed());
    }
    draft.kind = valueOf<ComplaintKind>(*m_kind);
    draft.level = valueOf<ComplaintLevel>(*m_level);
    draft.channel = valueOf<ComplaintChannel>(*m_channel);
    draft.mood = valueOf<Mood>(*m_mood);
    // The field has no seconds: untouched, it stays the very moment.
    const auto shown =
        core::Seconds{std::chrono::seconds{m_receivedAt->dateTime().toSecsSinceEpoch()}} -
        core::kChinaOffset;
    draft.receivedAt = std::chrono::floor<std::chrono::minutes>(m_known.receivedAt) ==
                               std::chrono::floor<std::chrono::minutes>(shown)
                           ? m_known.receivedAt
                           : shown;
    draft.orderNumber = toCore(m_order->text().trimmed());
    draft.product = toCore(m_product->text());
    draft.matter = toCore(m_matter->toPlainText());
    draft.demand = toCore(m_demand->toPlainText());
    draft.expectation = toCore(m_expectation->text());
    return draft;
}

void ComplaintForm::submit() {
    if (m_edited.id == 0) {
        Q_EMIT received(draft());
    } else {
        Q_EMIT edited(m_edited, draft());
    }
}

void ComplaintForm::close() {
    const bool wasOpen = isVisibleTo(parentWidget());
    hide();
    if (wasOpen) {
        Q_EMIT closed();
    }
}

bool ComplaintForm::eventFilter(QObject* watched, QEvent* event) {
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

void ComplaintForm::keyPressEvent(QKeyEvent* event) {
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier)) {
        submit();
    } else if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void ComplaintForm::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Role::SurfaceAlternate, palette()));
    painter.fillRect(QRect(0, 0, 3, height()), theme::colour(theme::Role::Accent, palette()));
}

}  // namespace ui::complaints
