#include "ui/conversations/form_frame.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/plain_text.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"

namespace ui::conversations {

FormFrame::FormFrame(const QString& title, const QString& act, QWidget* parent)
    : QFrame(parent)
    , m_title(new common::PlainLabel(title))
    , m_error(new common::PlainLabel)
    , m_form(new QFormLayout)
    , m_submit(new QPushButton(act)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceBlock, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpace);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_form->setHorizontalSpacing(theme::kSpaceWide);
    m_form->setVerticalSpacing(theme::kSpaceSmall);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_error->setObjectName(QStringLiteral("conversation.formError"));
    m_error->setWordWrap(true);
    m_error->hide();
    m_submit->setObjectName(QStringLiteral("conversation.formSubmit"));
    theme::setPrimary(*m_submit);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("conversation.formCancel"));
    auto* hint = new common::PlainLabel(tr("Ctrl+Return confirms, Escape closes"));
    theme::setMuted(*hint);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kSpace);
    buttons->addWidget(hint, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_submit);
    layout->addWidget(m_title);
    layout->addLayout(m_form);
    layout->addWidget(m_error);
    layout->addLayout(buttons);
    connect(m_submit, &QPushButton::clicked, this, &FormFrame::submit);
    connect(cancel, &QPushButton::clicked, this, &FormFrame::cancelled);
}

void FormFrame::showError(const QString& text) {
    QPalette tone = palette();
    tone.setColor(QPalette::WindowText, theme::colours(theme::Tone::Danger, palette()).text);
    m_error->setPalette(tone);
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
}

void FormFrame::setFirst(QWidget* field) {
    setFocusProxy(field);
}

void FormFrame::submit() {
    showError({});
    if (isComplete()) {
        Q_EMIT submitted();
    }
}

bool FormFrame::event(QEvent* event) {
    // Taken here, so that Ctrl+Return in a field confirms the form and does nothing behind it.
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        const bool isReturn = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        const bool isSend = isReturn && key.modifiers().testFlag(Qt::ControlModifier);
        const bool isEscape = key.key() == Qt::Key_Escape;
        if (isSend || isEscape) {
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                if (isSend) {
                    submit();
                } else {
                    Q_EMIT cancelled();
                }
            }
            return true;
        }
    }
    return QFrame::event(event);
}

void FormFrame::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Role::Window, palette()));
    painter.fillRect(QRect(0, 0, 3, height()), theme::colour(theme::Role::Accent, palette()));
    painter.fillRect(QRect(0, 0, width(), 1), theme::colour(theme::Role::Border, palette()));
}

}  // namespace ui::conversations
