#include "ui/quality/case_table_model.h"

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/quality/quality_text.h"

namespace ui::quality {

using namespace core::quality;
using common::toScreen;

void CaseTableModel::setCases(std::vector<LibraryCase> cases) {
    setRecords(std::move(cases));
}

QString CaseTableModel::titleOf(const LibraryCase& libraryCase) {
    return libraryCase.title.empty()
               ? tr("Conversation %1").arg(libraryCase.conversation.value_or(0))
               : toScreen(libraryCase.title);
}

QString CaseTableModel::text(const LibraryCase& libraryCase, int column) const {
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

QVariant CaseTableModel::key(const LibraryCase& libraryCase) const {
    return static_cast<qlonglong>(libraryCase.id);
}

common::Chips CaseTableModel::chips(const LibraryCase& libraryCase, int column) const {
    return column == Kind ? common::Chips{QualityText::chip(libraryCase.kind)} : common::Chips{};
}

QString CaseTableModel::heading(int column) const {
    switch (static_cast<Column>(column)) {
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
