#include "ui/quality/inspection_table_model.h"

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/quality/quality_text.h"

namespace ui::quality {

using namespace core::quality;
using common::toScreen;

void InspectionTableModel::setInspections(std::vector<Inspection> inspections) {
    setRecords(std::move(inspections));
}

QString InspectionTableModel::text(const Inspection& inspection, int column) const {
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

QVariant InspectionTableModel::key(const Inspection& inspection) const {
    return static_cast<qlonglong>(inspection.id);
}

common::Chips InspectionTableModel::chips(const Inspection& inspection, int column) const {
    if (column == State) {
        return {QualityText::chip(inspection.state)};
    }
    return column == Result && inspection.score ? common::Chips{QualityText::result(inspection)}
                                                : common::Chips{};
}

QVariant InspectionTableModel::number(const Inspection& inspection, int column) const {
    constexpr double kHundredths = 100;
    return column == Score && inspection.score
               ? QVariant(static_cast<double>(*inspection.score) / kHundredths)
               : QVariant();
}

QString InspectionTableModel::heading(int column) const {
    switch (static_cast<Column>(column)) {
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
