#include "ui/conversations/inbox_model.h"

#include <QHash>
#include <QSet>

#include <algorithm>

#include "ui/common/plain_text.h"

namespace ui::conversations {

using core::conversations::ConversationId;

namespace {

ConversationId idOf(const InboxLine& line) {
    return line.entry.row.id;
}

QSet<ConversationId> idsOf(const std::vector<InboxLine>& lines) {
    QSet<ConversationId> ids;
    for (const auto& line : lines) {
        ids.insert(idOf(line));
    }
    return ids;
}

}  // namespace

void InboxModel::setLines(std::vector<InboxLine> lines) {
    removeGone(lines);
    addNew(lines);
    bringInto(lines);
    int first = -1;
    int last = -1;
    for (int row = 0; row < static_cast<int>(lines.size()); ++row) {
        auto& known = m_lines[static_cast<std::size_t>(row)];
        auto& fresh = lines[static_cast<std::size_t>(row)];
        if (!(known == fresh)) {
            known = std::move(fresh);
            first = first < 0 ? row : first;
            last = row;
        }
    }
    if (first >= 0) {
        Q_EMIT dataChanged(index(first), index(last));
    }
}

void InboxModel::removeGone(const std::vector<InboxLine>& lines) {
    const auto kept = idsOf(lines);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!kept.contains(idOf(m_lines[static_cast<std::size_t>(row)]))) {
            beginRemoveRows({}, row, row);
            m_lines.erase(m_lines.begin() + row);
            endRemoveRows();
        }
    }
}

void InboxModel::addNew(const std::vector<InboxLine>& lines) {
    const auto known = idsOf(m_lines);
    std::vector<InboxLine> fresh;
    std::ranges::copy_if(lines, std::back_inserter(fresh),
                         [&](const InboxLine& line) { return !known.contains(idOf(line)); });
    if (!fresh.empty()) {
        const int count = rowCount();
        beginInsertRows({}, count, count + static_cast<int>(fresh.size()) - 1);
        m_lines.insert(m_lines.end(), fresh.begin(), fresh.end());
        endInsertRows();
    }
}

void InboxModel::bringInto(const std::vector<InboxLine>& order) {
    if (std::ranges::equal(m_lines, order, {}, idOf, idOf)) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    QHash<ConversationId, int> rows;
    for (int row = 0; row < static_cast<int>(order.size()); ++row) {
        rows.insert(idOf(order[static_cast<std::size_t>(row)]), row);
    }
    const auto before = persistentIndexList();
    QModelIndexList after;
    for (const auto& old : before) {
        after.append(index(rows.value(idOf(m_lines[static_cast<std::size_t>(old.row())]))));
    }
    std::ranges::sort(m_lines, {}, [&](const InboxLine& line) { return rows.value(idOf(line)); });
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

const InboxLine* InboxModel::line(int row) const {
    return row >= 0 && row < rowCount() ? &m_lines[static_cast<std::size_t>(row)] : nullptr;
}

std::optional<int> InboxModel::rowOf(ConversationId id) const {
    const auto found = std::ranges::find(m_lines, id, idOf);
    return found == m_lines.end() ? std::nullopt
                                  : std::optional(static_cast<int>(found - m_lines.begin()));
}

int InboxModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant InboxModel::data(const QModelIndex& index, int role) const {
    const auto* found = line(index.row());
    if (!index.isValid() || !found) {
        return {};
    }
    switch (role) {
        case Qt::DisplayRole:
            return found->buyer;
        case Qt::AccessibleTextRole:
            return spoken(*found);
        case Qt::ToolTipRole:
            return common::plainToolTip(spoken(*found) + u'\n' + found->exactTime);
        case KeyRole:
            return qlonglong{idOf(*found)};
        case LineRole:
            return QVariant::fromValue(*found);
        default:
            return {};
    }
}

QString InboxModel::spoken(const InboxLine& line) const {
    QStringList words{line.buyer};
    if (line.tier) {
        words.append(line.tier->text);
    }
    for (const auto* word : {&line.chip.text, &line.channel, &line.owner, &line.preview}) {
        if (!word->isEmpty()) {
            words.append(*word);
        }
    }
    return words.join(QStringLiteral(", "));
}

}  // namespace ui::conversations
