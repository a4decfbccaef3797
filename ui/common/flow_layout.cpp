#include "ui/common/flow_layout.h"

#include <algorithm>

namespace ui::common {

FlowLayout::FlowLayout(QWidget* parent, int between, int betweenLines)
    : QLayout(parent), m_between(between), m_betweenLines(betweenLines) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.append(item);
}

int FlowLayout::count() const {
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items.at(index) : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const {
    return arrange(QRect(0, 0, width, 0), true);
}

QSize FlowLayout::sizeHint() const {
    int width = 0;
    int height = 0;
    for (const auto* item : m_items) {
        width += item->sizeHint().width() + (width > 0 ? m_between : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize FlowLayout::minimumSize() const {
    QSize least;
    for (const auto* item : m_items) {
        least = least.expandedTo(item->minimumSize());
    }
    return least;
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, false);
}

int FlowLayout::arrange(const QRect& rect, bool isMeasured) const {
    int top = rect.top();
    qsizetype first = 0;
    while (first < m_items.size()) {
        int width = 0;
        int height = 0;
        qsizetype end = first;
        for (; end < m_items.size(); ++end) {
            const QSize size = m_items.at(end)->sizeHint();
            const int wanted = width + (end > first ? m_between : 0) + size.width();
            if (end > first && wanted > rect.width()) {
                break;
            }
            width = wanted;
            height = std::max(height, size.height());
        }
        int left = rect.left();
        for (; first < end; ++first) {
            const QSize size = m_items.at(first)->sizeHint();
            if (!isMeasured) {
                m_items.at(first)->setGeometry(
                    QRect(QPoint(left, top + (height - size.height()) / 2), size));
            }
            left += size.width() + m_between;
        }
        top += height + (end < m_items.size() ? m_betweenLines : 0);
    }
    return top - rect.top();
}

}  // namespace ui::common
