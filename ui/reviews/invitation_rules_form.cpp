#include "ui/reviews/invitation_rules_form.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/theme/theme.h"

namespace ui::reviews {

using common::toCore;
using common::toScreen;
using core::reviews::InvitationRules;

namespace {

constexpr int kMostDays = 60;

}  // namespace

InvitationRulesForm::InvitationRulesForm(QWidget* parent)
    : InlineForm(Keys::ControlReturnSubmits, parent)
    , m_wait(makeDays("invitation.wait", 0))
    , m_oldest(makeDays("invitation.oldest", 1))
    , m_coolDown(makeDays("invitation.coolDown", 0))
    , m_leastPaid(new QLineEdit(this))
    , m_text(makeText("invitation.template", {})) {
    setObjectName(QStringLiteral("invitation.rules"));
    m_leastPaid->setObjectName(QStringLiteral("invitation.leastPaid"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    form->setVerticalSpacing(theme::kSpaceSmall);
    const auto caption = [this](const QString& text) { return common::captionLabel(text, this); };
    form->addRow(caption(tr("Ask after the receipt")), m_wait);
    form->addRow(caption(tr("No later than")), m_oldest);
    form->addRow(caption(tr("One buyer again after")), m_coolDown);
    form->addRow(caption(tr("From a sum of, yuan")), m_leastPaid);
    form->addRow(caption(tr("Text")), m_text);
    auto* hint = common::captionLabel(
        tr("The text may hold {order} {items} {buyer}. It must promise nothing for a good review."),
        this);
    hint->setWordWrap(true);
    form->addRow(hint);
    auto* keep = new QPushButton(tr("Keep the rules"), this);
    keep->setObjectName(QStringLiteral("invitation.keepRules"));
    auto* buttons = makeButtons(keep, "invitation.cancelRules");
    form->addRow(buttons);
    hide();
}

QSpinBox* InvitationRulesForm::makeDays(const char* name, int least) {
    auto* box = new QSpinBox(this);
    box->setObjectName(QLatin1String(name));
    box->setRange(least, kMostDays);
    box->setSuffix(tr(" days", "after a number"));
    return box;
}

void InvitationRulesForm::open(const InvitationRules& rules) {
    m_wait->setValue(static_cast<int>(rules.wait.count()));
    m_oldest->setValue(static_cast<int>(rules.oldest.count()));
    m_coolDown->setValue(static_cast<int>(rules.coolDown.count()));
    m_leastPaid->setText(toScreen(core::toYuanText(rules.leastPaid)));
    m_text->setPlainText(toScreen(rules.text));
    show();
    m_wait->setFocus();
}

void InvitationRulesForm::submit() {
    const auto paid = core::parseFen(toCore(m_leastPaid->text().trimmed()));
    if (!paid) {
        Q_EMIT refused(tr("Write the sum as yuan, such as 20 or 19.90."));
        m_leastPaid->setFocus();
        return;
    }
    Q_EMIT submitted({.wait = std::chrono::days{m_wait->value()},
                      .oldest = std::chrono::days{m_oldest->value()},
                      .coolDown = std::chrono::days{m_coolDown->value()},
                      .leastPaid = *paid,
                      .text = toCore(m_text->toPlainText())});
}

}  // namespace ui::reviews
