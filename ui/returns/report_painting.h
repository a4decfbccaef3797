#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/returns/return_report.h"

class QPagedPaintDevice;

namespace ui::returns {

/// The feedback report for operations and warehouse on A4 pages: sums, then causes, products and kinds with their
/// costs, then the cases (R132, R146). Text is drawn as it stands, never as HTML.
class ReportPainting final {
    Q_DECLARE_TR_FUNCTIONS(ui::returns::ReportPainting)

public:
    /// Returns the number of pages.
    static int paint(QPagedPaintDevice& device, const core::returns::ReturnReport& report);
    /// A PDF that appears whole or not at all; false when it cannot be written.
    [[nodiscard]] static bool writePdf(const QString& file, const core::returns::ReturnReport& report);
};

}  // namespace ui::returns
