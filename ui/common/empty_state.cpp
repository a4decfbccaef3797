#include "ui/common/empty_state.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/plain_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::common {

EmptyState::EmptyState(const Content& content, QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new PlainLabel({}, this))
    , m_hint(new PlainLabel({}, this))
    , m_button(new QPushButton(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceBlock, theme::kSpaceBlock, theme::kSpaceBlock,
                               theme::kSpaceBlock);
    layout->setSpacing(theme::kSpace);
    layout->addStretch(2);
    m_icon->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_hint->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_hint->setWordWrap(true);
    theme::setHeading(*m_title);
    theme::setMuted(*m_hint);
    theme::setPrimary(*m_button);
    m_button->setObjectName(QStringLiteral("emptyStateButton"));
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::activated);
    setContent(content);
}

void EmptyState::setContent(const Content& content) {
    m_iconName = content.iconName;
    m_title->setText(content.title);
    m_hint->setText(content.hint);
    m_hint->setVisible(!content.hint.isEmpty());
    m_button->setText(content.action);
    m_button->setVisible(!content.action.isEmpty());
    drawIcon();
}

void EmptyState::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        drawIcon();
    }
}

void EmptyState::drawIcon() {
    m_icon->setPixmap(
        theme::icon(m_iconName).pixmap(QSize(40, 40), devicePixelRatioF(), QIcon::Disabled));
}

}  // namespace ui::common
