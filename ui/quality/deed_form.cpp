#include "ui/quality/deed_form.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLineEdit>
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

constexpr int kLongestOwner = 40;
constexpr std::chrono::days kFollowUpIn{7};

}  // namespace

DeedForm::DeedForm(core::Clock now, QWidget* parent)
    : InlineForm(Keys::ReturnSubmits, parent)
    , m_now(std::move(now))
    , m_title(new common::PlainLabel({}, this))
    , m_text(makeText("quality.text", {}))
    , m_owner(new QLineEdit(this))
    , m_dueAt(common::makeMomentField("quality.dueAt", this))
    , m_submit(new QPushButton(this)) {
    setObjectName(QStringLiteral("quality.deedForm"));
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_owner->setObjectName(QStringLiteral("quality.owner"));
    m_owner->setMaxLength(kLongestOwner);
    m_owner->setPlaceholderText(tr("Who does it"));
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
    m_text->setPlaceholderText(
        isFinding              ? tr("What is to be done about it")
        : deed == Deed::Appeal ? tr("Why the score is not right")
        : deed == Deed::Grant  ? tr("Why the appeal is granted; the marks beside are the new ones")
                               : tr("Why the score stands"));
    m_owner->setVisible(isFinding);
    m_owner->setText(toScreen(inspection.agent));
    m_dueAt->setVisible(isFinding);
    common::showMoment(*m_dueAt, m_now() + kFollowUpIn);
    show();
    m_text->setFocus();
}

void DeedForm::submit() {
    Q_EMIT submitted(m_deed, {.text = toCore(m_text->toPlainText()),
                              .owner = toCore(m_owner->text()),
                              .dueAt = common::momentOf(*m_dueAt)});
}

}  // namespace ui::quality
