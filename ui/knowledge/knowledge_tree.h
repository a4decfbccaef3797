#pragma once

#include <QTreeView>

#include <set>

#include "ui/knowledge/knowledge_tree_model.h"

namespace ui::knowledge {

/// The tree of the pane and of the workplace: what is open stays open when the list is read anew.
class KnowledgeTree final : public QTreeView {
    Q_OBJECT

public:
    explicit KnowledgeTree(QWidget* parent = nullptr);
    [[nodiscard]] KnowledgeTreeModel& entries() { return m_model; }
    /// 0: a folder or nothing.
    [[nodiscard]] std::int64_t currentId() const;
    /// Shows what is found in a row, else the folders; `opensAll`: so few that all are open.
    void showFound(const std::vector<const KnowledgeEntry*>& found);
    void showFolders(const std::vector<const KnowledgeEntry*>& shown, bool opensAll,
                     const std::vector<PinnedEntries>& pinned = {});
    /// Selects the entry where it is; otherwise the first.
    void select(std::int64_t id);

private:
    void readOpen(const QModelIndex& parent, const QString& path);
    void restoreOpen(const QModelIndex& parent, const QString& path);

    KnowledgeTreeModel m_model;
    std::set<QString> m_open;
    bool m_showsFolders = false;
};

}  // namespace ui::knowledge
