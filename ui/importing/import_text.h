#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/importing/import_report.h"
#include "ui/theme/colours.h"

namespace ui::importing {

/// Every value of the import's enums in words; a new value does not compile before it has a text.
class ImportText final {
    Q_DECLARE_TR_FUNCTIONS(ui::importing::ImportText)

public:
    static QString of(core::importing::TableKind kind);
    static QString of(core::importing::Container container);
    static QString of(core::importing::TranscriptForm form);
    static QString of(core::importing::RowProblem problem);
    static QString of(core::importing::FileWarning warning);
    /// What happened to the file.
    static QString cause(core::importing::FileProblem problem);
    /// How the data gets in after all.
    static QString wayOut(core::importing::FileProblem problem);
    /// `taobao` as people write it.
    static QString platform(const std::string& platform);
    /// A column of the mirror such as `order_no`, for the mapping dialog; the first header for one
    /// without a word.
    static QString field(const std::string& field, const std::string& header);
    /// One sentence over a whole import.
    static QString summary(const core::importing::ImportReport& report);
    /// How that sentence is told: a refused file is no good news.
    static theme::Tone tone(const core::importing::ImportReport& report);
};

}  // namespace ui::importing
