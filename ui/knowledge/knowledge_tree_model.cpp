#include "ui/knowledge/knowledge_tree_model.h"

#include <algorithm>

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/theme/icons.h"

namespace ui::knowledge {

namespace {
constexpr int kToolTipLength = 300;
}

struct KnowledgeTreeModel::Node {
    QString name;
    /// A copy: the store reads anew while a view still paints.
    std::optional<KnowledgeEntry> entry;
    Node* parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;

    Node& add(QString childName) {
        auto child = std::make_unique<Node>();
        child->name = std::move(childName);
        child->parent = this;
        child->row = static_cast<int>(children.size());
        children.push_back(std::move(child));
        return *children.back();
    }
    void add(const KnowledgeEntry& of) { add(of.title).entry = of; }
};

KnowledgeTreeModel::KnowledgeTreeModel(QObject* parent)
    : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) {}

KnowledgeTreeModel::~KnowledgeTreeModel() = default;

KnowledgeTreeModel::Node& KnowledgeTreeModel::folderAt(Node& root, const QString& path) {
    Node* node = &root;
    for (const QString& part : path.split(u'/', Qt::SkipEmptyParts)) {
        const auto found = std::ranges::find_if(node->children, [&](const auto& child) {
            return !child->entry && child->name == part;
        });
        node = found == node->children.end() ? &node->add(part) : found->get();
    }
    return *node;
}

int KnowledgeTreeModel::setTree(const std::vector<const KnowledgeEntry*>& entries,
                                const std::vector<PinnedEntries>& pinned) {
    beginResetModel();
    m_root = std::make_unique<Node>();
    int groups = 0;
    for (const auto& group : pinned) {
        if (group.entries.empty()) {
            continue;
        }
        ++groups;
        auto& folder = m_root->add(group.name);
        for (const auto* entry : group.entries) {
            folder.add(*entry);
        }
    }
    for (const auto* entry : entries) {
        folderAt(*m_root, entry->folder).add(*entry);
    }
    endResetModel();
    return groups;
}

void KnowledgeTreeModel::setRow(const std::vector<const KnowledgeEntry*>& entries) {
    beginResetModel();
    m_root = std::make_unique<Node>();
    for (const auto* entry : entries) {
        m_root->add(*entry);
    }
    endResetModel();
}

void KnowledgeTreeModel::setUses(std::int64_t id, std::int64_t uses) {
    setUsesIn(*m_root, id, uses);
}

void KnowledgeTreeModel::setUsesIn(Node& node, std::int64_t id, std::int64_t uses) {
    for (const auto& child : node.children) {
        if (child->entry && child->entry->id == id) {
            child->entry->uses = uses;
            const auto place = createIndex(child->row, 1, child.get());
            Q_EMIT dataChanged(place, place);
        }
        setUsesIn(*child, id, uses);
    }
}

const KnowledgeTreeModel::Node* KnowledgeTreeModel::nodeOf(const QModelIndex& index) const {
    return index.isValid() ? static_cast<const Node*>(index.internalPointer()) : m_root.get();
}

const KnowledgeTreeModel::Node* KnowledgeTreeModel::findIn(const Node& node, std::int64_t id) const {
    for (const auto& child : node.children) {
        if (child->entry ? child->entry->id == id || id == 0 : false) {
            return child.get();
        }
        if (const auto* found = findIn(*child, id)) {
            return found;
        }
    }
    return nullptr;
}

QModelIndex KnowledgeTreeModel::indexOf(const Node& node) const {
    return createIndex(node.row, 0, &node);
}

QModelIndex KnowledgeTreeModel::indexOf(std::int64_t id) const {
    const auto* node = id == 0 ? nullptr : findIn(*m_root, id);
    return node == nullptr ? QModelIndex() : indexOf(*node);
}

QModelIndex KnowledgeTreeModel::firstEntry() const {
    const auto* node = findIn(*m_root, 0);
    return node == nullptr ? QModelIndex() : indexOf(*node);
}

std::int64_t KnowledgeTreeModel::idOf(const QModelIndex& index) {
    return index.data(kIdRole).toLongLong();
}

QModelIndex KnowledgeTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, nodeOf(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex KnowledgeTreeModel::parent(const QModelIndex& child) const {
    const auto* node = child.isValid() ? nodeOf(child)->parent : nullptr;
    return node == nullptr || node == m_root.get() ? QModelIndex() : indexOf(*node);
}

int KnowledgeTreeModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int KnowledgeTreeModel::columnCount(const QModelIndex&) const {
    return 2;
}

QVariant KnowledgeTreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const auto& node = *nodeOf(index);
    if (role == kIdRole) {
        return qlonglong{node.entry ? node.entry->id : 0};
    }
    if (index.column() == 1) {
        if (role == common::kChipsRole && node.entry && !node.entry->chips.isEmpty()) {
            return QVariant::fromValue(node.entry->chips);
        }
        if (role == Qt::DisplayRole && node.entry && node.entry->uses > 0) {
            return tr("%1 ×").arg(common::Format::count(node.entry->uses));
        }
        return {};
    }
    switch (role) {
        case Qt::DisplayRole:
            return node.name;
        case Qt::ToolTipRole:
            return node.entry ? common::plainToolTip(node.entry->body.left(kToolTipLength))
                              : QVariant();
        case Qt::DecorationRole:
            return node.entry ? QVariant() : QVariant(theme::icon(QStringLiteral("folder")));
        default:
            return {};
    }
}

}  // namespace ui::knowledge
