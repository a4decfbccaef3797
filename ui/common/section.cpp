#include "ui/common/section.h"

#include <QPainter>

#include "ui/common/plain_text.h"
#include "ui/theme/theme.h"

namespace ui::common {

Section::Section(const QString& title, QWidget* parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide,
                                 theme::kSpace);
    m_layout->setSpacing(theme::kSpaceSmall);
    auto* heading = new PlainLabel(title, this);
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    m_layout->addWidget(heading);
}

void Section::setMarked(bool marked) {
    m_isMarked = marked;
    update();
}

void Section::setBody(QWidget* body) {
    if (m_body) {
        // Perhaps one of its buttons is being clicked just now.
        m_layout->removeWidget(m_body);
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = body;
    if (body) {
        m_layout->addWidget(body);
    }
    setVisible(body != nullptr);
}

void Section::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_isMarked) {
        painter.fillRect(rect(), theme::colours(theme::Tone::Warning, palette()).background);
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1),
                     theme::colour(theme::Role::Border, palette()));
}

QLabel* valueLabel(const QString& text, QWidget* parent) {
    auto* label = new PlainLabel(text, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel* captionLabel(const QString& text, QWidget* parent) {
    auto* label = new PlainLabel(text, parent);
    theme::setMuted(*label);
    return label;
}

}  // namespace ui::common
