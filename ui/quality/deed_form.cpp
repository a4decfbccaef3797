#include "ui/quality/deed_form.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/plain_text.h"
#include "ui/quality/quality_text.h"
#include "ui/theme/theme.h"

namespace ui::quality {

using common::toCore;
using common::toScreen;

namespace {

constexpr int kTextLines = 3;
constexpr int kLongestOwner = 40;
constexpr std::chrono::days kFollowUpIn{7};

}  // namespace

DeedForm::DeedForm(core::Clock now, QWidget* parent)
    : QFrame(parent)
    , m_now(std::move(now))
    , m_title(new common::PlainLabel({}, this))
    , m_text(new QPlainTextEdit(this))
    , m_owner(new QLineEdit(this))
    , m_dueAt(new QDateTimeEdit(this))
    , m_submit(new QPushButton(this)) {
    setObjectName(QStringLiteral("quality.deedForm"));
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_text->setObjectName(QStringLiteral("quality.text"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * kTextLines + 2 * theme::kSpace);
    m_owner->setObjectName(QStringLiteral("quality.owner"));
    m_owner->setMaxLength(kLongestOwner);
    m_owner->setPlaceholderText(tr("Who does it"));
    m_dueAt->setObjectName(QStringLiteral("quality.dueAt"));
    m_dueAt->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_dueAt->setCalendarPopup(true);
    // The field shows the shop's time, whatever zone this PC is in.
    m_dueAt->setTimeSpec(Qt::UTC);
    m_submit->setObjectName(QStringLiteral("quality.submit"));
    theme::setPrimary(*m_submit);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("quality.cancel"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_owner, 1);
    line->addWidget(m_dueAt);
    line->addStretch(1);
    line->addWidget(cancel);
    line->addWidget(m_submit);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpaceSmall);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(line);
    connect(cancel, &QPushButton::clicked, this, &DeedForm::close);
    connect(m_submit, &QPushButton::clicked, this, &DeedForm::submit);
    hide();
}

void DeedForm::open(const core::quality::Inspection& inspection, Deed deed) {
    m_deed = deed;
    m_title->setText(QualityText::of(deed));
    m_submit->setText(deed == Deed::Finding ? tr("Add the follow-up") : tr("Send", "verb"));
    m_text->clear();
    const bool isFinding = deed == Deed::Finding;
    m_text->setPlaceholderText(isFinding              ? tr("What is to be done about it")
                               : deed == Deed::Appeal ? tr("Why the score is not right")
                               : deed == Deed::Grant
                                   ? tr("Why the appeal is granted; the marks beside are the new ones")
                                   : tr("Why the score stands"));
    m_owner->setVisible(isFinding);
    m_owner->setText(toScreen(inspection.agent));
    m_dueAt->setVisible(isFinding);
    const auto due = m_now() + kFollowUpIn + core::kChinaOffset;
    m_dueAt->setDateTime(QDateTime::fromSecsSinceEpoch(due.time_since_epoch().count(), Qt::UTC));
    show();
    m_text->setFocus();
}

void DeedForm::submit() {
    Q_EMIT submitted(
        m_deed,
        {.text = toCore(m_text->toPlainText()),
         .owner = toCore(m_owner->text()),
         .dueAt = core::Seconds{std::chrono::seconds{m_dueAt->dateTime().toSecsSinceEpoch()}} -
                  core::kChinaOffset});
}

void DeedForm::close() {
    const bool wasOpen = isOpen();
    hide();
    if (wasOpen) {
        Q_EMIT closed();
    }
}

void DeedForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        submit();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void DeedForm::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Role::SurfaceAlternate, palette()));
    painter.fillRect(QRect(0, 0, 3, height()), theme::colour(theme::Role::Accent, palette()));
}

}  // namespace ui::quality
