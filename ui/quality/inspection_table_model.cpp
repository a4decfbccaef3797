#include "ui/quality/inspection_table_model.h"

#include "ui/common/format.h"
#include "ui/common/list_export.h"
#include "ui/common/plain_text.h"
#include "ui/quality/quality_text.h"

namespace ui::quality {

using namespace core::quality;
using common::toScreen;

void InspectionTableModel::setInspections(std::vector<Inspection> inspections) {
    beginResetModel();
    m_inspections = std::move(inspections);
    endResetModel();
}

const Inspection* InspectionTableModel::inspection(int row) const {
    return row >= 0 && row < rowCount() ? &m_inspections[static_cast<std::size_t>(row)] : nullptr;
}

int InspectionTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_inspections.size());
}

int InspectionTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kColumnCount);
}

QString InspectionTableModel::text(const Inspection& inspection, int column) {
    constexpr int kLengthToMinutes = 16;
    switch (static_cast<Column>(column)) {
        case State:
            return QualityText::of(inspection.state);
        case Agent:
            return toScreen(inspection.agent);
        case Reasons:
            return QualityText::reasons(inspection);
        case Score:
            return QualityText::score(inspection.score);
        case Result:
            return QualityText::result(inspection).text;
        case ClosedAt:
            return common::Format::exactTime(inspection.conversationClosedAt)
                .left(kLengthToMinutes);
        case Inspector:
            return toScreen(inspection.inspector);
        case Number:
            return QualityText::number(inspection.id);
        case kColumnCount:
            break;
    }
    return {};
}

QVariant InspectionTableModel::data(const QModelIndex& index, int role) const {
    const auto* found = index.isValid() ? inspection(index.row()) : nullptr;
    if (!found) {
        return {};
    }
    switch (role) {
        case Qt::DisplayRole:
            return text(*found, index.column());
        case Qt::ToolTipRole:
            return common::plainToolTip(text(*found, index.column()));
        case Qt::TextAlignmentRole:
            return index.column() == Score ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                           : QVariant();
        case common::kNumberRole:
            return index.column() == Score && found->score
                       ? QVariant(static_cast<double>(*found->score) / 100)
                       : QVariant();
        case Qt::UserRole:
            return static_cast<qlonglong>(found->id);
        case common::kChipsRole:
            if (index.column() == State) {
                return QVariant::fromValue(common::Chips{QualityText::chip(found->state)});
            }
            return index.column() == Result && found->score
                       ? QVariant::fromValue(common::Chips{QualityText::result(*found)})
                       : QVariant();
        default:
            return {};
    }
}

QVariant InspectionTableModel::headerData(int section, Qt::Orientation orientation,
                                          int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
        case State:
            return tr("State");
        case Agent:
            return tr("Agent");
        case Reasons:
            return tr("Drawn for");
        case Score:
            return tr("Score", "noun");
        case Result:
            return tr("Result");
        case ClosedAt:
            return tr("Chat closed at");
        case Inspector:
            return tr("Inspector");
        case Number:
            return tr("Number");
        case kColumnCount:
            break;
    }
    return {};
}

}  // namespace ui::quality
