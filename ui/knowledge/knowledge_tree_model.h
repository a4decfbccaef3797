#pragma once

#include <QAbstractItemModel>

#include <memory>
#include <vector>

#include "ui/knowledge/knowledge_store.h"

namespace ui::knowledge {

/// Entries that stand before the folders, whatever folder they are of.
struct PinnedEntries {
    QString name;
    std::vector<const KnowledgeEntry*> entries;
};

/// Entries below their folders, or in a row as they were found. Column 1 has the marks and how often it was used.
class KnowledgeTreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    static constexpr int kIdRole = Qt::UserRole + 1;

    explicit KnowledgeTreeModel(QObject* parent = nullptr);
    ~KnowledgeTreeModel() override;

    /// `pinned`: shown first, each in a folder of its name. How many of them are not empty.
    int setTree(const std::vector<const KnowledgeEntry*>& entries,
                const std::vector<PinnedEntries>& pinned = {});
    void setRow(const std::vector<const KnowledgeEntry*>& entries);
    /// Wherever the entry stands.
    void setUses(std::int64_t id, std::int64_t uses);
    /// The first index of an entry; invalid when there is none.
    [[nodiscard]] QModelIndex indexOf(std::int64_t id) const;
    [[nodiscard]] QModelIndex firstEntry() const;
    /// 0 for a folder.
    [[nodiscard]] static std::int64_t idOf(const QModelIndex& index);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Node;
    [[nodiscard]] const Node* nodeOf(const QModelIndex& index) const;
    [[nodiscard]] const Node* findIn(const Node& node, std::int64_t id) const;
    [[nodiscard]] QModelIndex indexOf(const Node& node) const;
    void setUsesIn(Node& node, std::int64_t id, std::int64_t uses);
    static Node& folderAt(Node& root, const QString& path);

    std::unique_ptr<Node> m_root;
};

}  // namespace ui::knowledge
