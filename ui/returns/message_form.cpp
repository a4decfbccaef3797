#include "ui/returns/message_form.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/notices/notice_text.h"
#include "ui/common/plain_text.h"
#include "ui/returns/form_fields.h"
#include "ui/theme/theme.h"

namespace ui::returns {
namespace {

constexpr int kTextLines = 6;

}  // namespace

MessageForm::MessageForm(QWidget* parent)
    : InlineForm(Keys::ControlReturnSubmits, parent), m_text(new QPlainTextEdit(this)), m_error(new common::PlainLabel({}, this)) {
    setObjectName(QStringLiteral("return.message"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpaceSmall);
    auto* title = new common::PlainLabel(tr("Message to the buyer"), this);
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    layout->addWidget(title);
    m_text->setObjectName(QStringLiteral("return.message.text"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * kTextLines + 2 * theme::kSpace);
    layout->addWidget(m_text);
    m_error->setWordWrap(true);
    m_error->hide();
    layout->addWidget(m_error);
    auto* keep = new QPushButton(tr("Keep the text"), this);
    keep->setObjectName(QStringLiteral("return.message.keep"));
    theme::setPrimary(*keep);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    layout->addLayout(buttons);
    connect(keep, &QPushButton::clicked, this, &MessageForm::submit);
    connect(cancel, &QPushButton::clicked, this, &MessageForm::close);
    hide();
}

void MessageForm::open(qlonglong notice, const QString& text) {
    m_notice = notice;
    m_text->setPlainText(text);
    m_error->hide();
    show();
    m_text->setFocus();
    m_text->moveCursor(QTextCursor::End);
}

void MessageForm::submit() {
    if (!isOpen()) {
        return;
    }
    const QString text = m_text->toPlainText().trimmed();
    const auto left = core::notices::missingIn(common::toCore(text));
    if (text.isEmpty() || !left.empty()) {
        m_error->setText(text.isEmpty()
                             ? tr("Say what the buyer should know.")
                             : tr("“%1” in braces is no word for the buyer. Write what is meant.")
                                   .arg(common::toScreen(left.front())));
        setTone(*m_error, false);
        m_error->show();
        return;
    }
    Q_EMIT kept(m_notice, text);
}

void MessageForm::paintEvent(QPaintEvent*) {
    paintForm(*this);
}

}  // namespace ui::returns
