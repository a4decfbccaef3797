#include "ui/common/filter_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include "ui/common/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::common {

namespace {
/// Typing that rests this long is taken for a word.
constexpr int kRestMilliseconds = 120;
}  // namespace

SearchField::SearchField(const QString& placeholder, QWidget* parent) : QLineEdit(parent) {
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    addAction(theme::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &SearchField::tell);
    connect(this, &QLineEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
}

void SearchField::setSearch(const QString& text) {
    setText(text);
    tell();
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Escape:
            if (text().isEmpty()) {
                Q_EMIT left();
            } else {
                setSearch({});
            }
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            tell();
            Q_EMIT left();
            return;
        case Qt::Key_Down:
            Q_EMIT left();
            return;
        default:
            QLineEdit::keyPressEvent(event);
    }
}

void SearchField::tell() {
    m_rest.stop();
    const QString now = text().trimmed();
    if (now != m_told) {
        m_told = now;
        Q_EMIT searched(now);
    }
}

FilterButton::FilterButton(const QString& text, QWidget* parent)
    : QToolButton(parent), m_text(text) {
    setCheckable(true);
    setAutoRaise(true);
    setText(text);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
}

void FilterButton::setCount(std::int64_t count) {
    setText(count < 0 ? m_text : QStringLiteral("%1  %2").arg(m_text, Format::count(count)));
}

FilterBar::FilterBar(QWidget* parent) : QWidget(parent), m_layout(new QHBoxLayout(this)) {
    m_layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide,
                                 theme::kSpace);
    m_layout->setSpacing(theme::kSpace);
}

void FilterBar::add(QWidget* filter, int stretch) {
    m_layout->addWidget(filter, stretch);
}

void FilterBar::addSpace() {
    m_layout->addStretch(1);
}

}  // namespace ui::common
