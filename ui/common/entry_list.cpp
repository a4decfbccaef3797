#include "ui/common/entry_list.h"

#include <QVBoxLayout>

#include "ui/common/section.h"
#include "ui/theme/theme.h"

namespace ui::common {

EntryList::EntryList(QWidget* parent) : QScrollArea(parent), m_page(new QWidget(this)) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    m_page->setBackgroundRole(QPalette::Base);
    m_page->setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpaceWide);
    setWidget(m_page);
}

void EntryList::setEntries(const std::vector<QWidget*>& entries, const QString& hint) {
    auto* layout = static_cast<QVBoxLayout*>(m_page->layout());
    while (auto* item = layout->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
            // Not the one that a key looks for any more.
            widget->setParent(nullptr);
        }
        delete item;
    }
    for (auto* entry : entries) {
        layout->addWidget(entry);
    }
    if (entries.empty()) {
        auto* words = captionLabel(hint, m_page);
        words->setWordWrap(true);
        layout->addWidget(words);
    }
    layout->addStretch(1);
}

}  // namespace ui::common
