#include "ui/notices/notice_table_model.h"

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/notices/notices_text.h"

namespace ui::notices {

using namespace core::notices;
using common::toScreen;

void NoticeTableModel::setNotices(std::vector<Notice> notices, core::Seconds now) {
    m_now = now;
    if (m_notices == notices) {
        return;
    }
    beginResetModel();
    m_notices = std::move(notices);
    endResetModel();
}

void NoticeTableModel::setNow(core::Seconds now) {
    m_now = now;
    if (!m_notices.empty()) {
        Q_EMIT dataChanged(index(0, Standing), index(rowCount() - 1, Standing));
    }
}

const Notice* NoticeTableModel::notice(int row) const {
    return row >= 0 && row < rowCount() ? &m_notices[static_cast<std::size_t>(row)] : nullptr;
}

int NoticeTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_notices.size());
}

int NoticeTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kColumnCount);
}

QString NoticeTableModel::text(const Notice& notice, int column) const {
    switch (static_cast<Column>(column)) {
        case Standing:
            return NoticesText::standing(notice, m_now).text;
        case Kind:
            return NoticesText::of(notice.kind);
        case Buyer:
            return toScreen(notice.buyer);
        case Order:
            return toScreen(notice.orderNumber);
        case Text:
            return toScreen(notice.text).simplified();
        case Due:
            return common::Format::exactTime(notice.closedAt.value_or(notice.dueAt)).left(16);
        case kColumnCount:
            break;
    }
    return {};
}

QVariant NoticeTableModel::data(const QModelIndex& index, int role) const {
    const auto* found = index.isValid() ? notice(index.row()) : nullptr;
    if (!found) {
        return {};
    }
    switch (role) {
        case Qt::DisplayRole:
            return text(*found, index.column());
        case Qt::ToolTipRole:
            return common::plainToolTip(text(*found, index.column()));
        case Qt::UserRole:
            return static_cast<qlonglong>(found->id);
        case common::kChipsRole:
            return index.column() == Standing
                       ? QVariant::fromValue(common::Chips{NoticesText::standing(*found, m_now)})
                       : QVariant();
        default:
            return {};
    }
}

QVariant NoticeTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
        case Standing:
            return tr("State");
        case Kind:
            return tr("Notice");
        case Buyer:
            return tr("Buyer");
        case Order:
            return tr("Order", "noun");
        case Text:
            return tr("Text");
        //: Column: when it is due, or when it was told
        case Due:
            return tr("Due or told");
        case kColumnCount:
            break;
    }
    return {};
}

}  // namespace ui::notices
