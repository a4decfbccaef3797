#include "ui/knowledge/knowledge_tree.h"

#include <QHeaderView>

namespace ui::knowledge {

KnowledgeTree::KnowledgeTree(QWidget* parent) : QTreeView(parent) {
    setModel(&m_model);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setItemDelegateForColumn(1, new common::ChipDelegate(this));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
}

std::int64_t KnowledgeTree::currentId() const {
    return KnowledgeTreeModel::idOf(currentIndex());
}

void KnowledgeTree::showFound(const std::vector<const KnowledgeEntry*>& found) {
    if (m_showsFolders) {
        m_open.clear();
        readOpen({}, {});
    }
    m_showsFolders = false;
    m_model.setRow(found);
}

void KnowledgeTree::showFolders(const std::vector<const KnowledgeEntry*>& shown, bool opensAll,
                                const std::vector<PinnedEntries>& pinned) {
    if (m_showsFolders) {
        m_open.clear();
        readOpen({}, {});
    }
    m_showsFolders = true;
    const int groups = m_model.setTree(shown, pinned);
    if (opensAll) {
        expandAll();
    } else {
        restoreOpen({}, {});
    }
    for (int group = 0; group < groups; ++group) {
        expand(m_model.index(group, 0));
    }
}

void KnowledgeTree::select(std::int64_t id) {
    const auto known = m_model.indexOf(id);
    const auto wanted = known.isValid() ? known : m_model.firstEntry();
    setCurrentIndex(wanted);
    if (wanted.isValid()) {
        scrollTo(wanted);
    }
}

void KnowledgeTree::readOpen(const QModelIndex& parent, const QString& path) {
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const auto index = m_model.index(row, 0, parent);
        if (isExpanded(index)) {
            const QString own = path + u'/' + index.data().toString();
            m_open.insert(own);
            readOpen(index, own);
        }
    }
}

void KnowledgeTree::restoreOpen(const QModelIndex& parent, const QString& path) {
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const auto index = m_model.index(row, 0, parent);
        const QString own = path + u'/' + index.data().toString();
        if (m_open.contains(own)) {
            expand(index);
            restoreOpen(index, own);
        }
    }
}

}  // namespace ui::knowledge
