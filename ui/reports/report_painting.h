#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/reports/report.h"

class QPagedPaintDevice;

namespace ui::reports {

/// A work or team report on A4 pages for a meeting: figures of each agent with bars, then what its writer says, the goals
/// and the comment (R277, R314, R318). Text is drawn as it stands, never as HTML.
class ReportPainting final {
    Q_DECLARE_TR_FUNCTIONS(ui::reports::ReportPainting)

public:
    /// Returns the number of pages.
    static int paint(QPagedPaintDevice& device, const core::reports::WorkReport& report);
    /// A PDF that appears whole or not at all; false when it cannot be written.
    [[nodiscard]] static bool writePdf(const QString& file, const core::reports::WorkReport& report);
    [[nodiscard]] static QString title(const core::reports::WorkReport& report);
};

}  // namespace ui::reports
