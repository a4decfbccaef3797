#include "ui/quality/case_table_model.h"

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/quality/quality_text.h"

namespace ui::quality {

using namespace core::quality;
using common::toScreen;

void CaseTableModel::setCases(std::vector<LibraryCase> cases) {
    beginResetModel();
    m_cases = std::move(cases);
    endResetModel();
}

const LibraryCase* CaseTableModel::libraryCase(int row) const {
    return row >= 0 && row < rowCount() ? &m_cases[static_cast<std::size_t>(row)] : nullptr;
}

QString CaseTableModel::titleOf(const LibraryCase& libraryCase) {
    return libraryCase.title.empty()
               ? tr("Conversation %1").arg(libraryCase.conversation.value_or(0))
               : toScreen(libraryCase.title);
}

int CaseTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_cases.size());
}

int CaseTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kColumnCount);
}

QString CaseTableModel::text(const LibraryCase& libraryCase, int column) {
    constexpr int kLengthOfDate = 10;
    switch (static_cast<Column>(column)) {
        case Kind:
            return QualityText::of(libraryCase.kind);
        case Week:
            return common::Format::exactTime(libraryCase.week).left(kLengthOfDate);
        case Title:
            return titleOf(libraryCase);
        case Agent:
            return toScreen(libraryCase.agent);
        case Warm:
            return libraryCase.nominatedBy.empty()
                       ? QString()
                       : tr("by %1").arg(toScreen(libraryCase.nominatedBy));
        case Conclusion:
            return toScreen(libraryCase.conclusion);
        case kColumnCount:
            break;
    }
    return {};
}

QVariant CaseTableModel::data(const QModelIndex& index, int role) const {
    const auto* found = index.isValid() ? libraryCase(index.row()) : nullptr;
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
            return index.column() == Kind
                       ? QVariant::fromValue(common::Chips{QualityText::chip(found->kind)})
                       : QVariant();
        default:
            return {};
    }
}

QVariant CaseTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
        case Kind:
            return tr("Kind");
        case Week:
            return tr("Week from");
        case Title:
            return tr("Case");
        case Agent:
            return tr("Agent");
        case Warm:
            return tr("Warm case");
        case Conclusion:
            return tr("Conclusion");
        case kColumnCount:
            break;
    }
    return {};
}

}  // namespace ui::quality
