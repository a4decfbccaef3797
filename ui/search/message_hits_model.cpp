#include "ui/search/message_hits_model.h"

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/search/search_text.h"

namespace ui::search {

using common::Format;
using common::toScreen;

namespace {

core::Seconds secondsOf(core::Moment at) {
    return std::chrono::floor<std::chrono::seconds>(at);
}

}  // namespace

MessageHitsModel::MessageHitsModel(core::Clock now, QObject* parent)
    : QAbstractListModel(parent), m_now(std::move(now)) {}

void MessageHitsModel::replace(std::vector<core::search::MessageHit> hits) {
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

const core::search::MessageHit* MessageHitsModel::hit(int row) const {
    return row >= 0 && row < rowCount() ? &m_hits[static_cast<std::size_t>(row)] : nullptr;
}

int MessageHitsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant MessageHitsModel::data(const QModelIndex& index, int role) const {
    const auto* hit = this->hit(index.row());
    if (!hit) {
        return {};
    }
    switch (role) {
        case kSnippetRole:
            return QVariant::fromValue(snippetOf(*hit));
        case kHeadRole:
            return SearchText::headOf(*hit);
        case kTimeRole:
            return hit->at ? Format::relativeTime(secondsOf(*hit->at), m_now())
                           : SearchText::withoutTime();
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return QStringLiteral("%1: %2").arg(SearchText::headOf(*hit), snippetOf(*hit).text);
        case Qt::ToolTipRole:
            return hit->at ? common::plainToolTip(Format::exactTime(secondsOf(*hit->at)))
                           : QVariant();
        default:
            return {};
    }
}

}  // namespace ui::search
