#pragma once

#include <QCoreApplication>
#include <QString>

#include <vector>

#include "core/complaints/complaint.h"

class QPagedPaintDevice;

namespace ui::complaints {

/// The report of complaints for operations and management on A4 pages (R156, R157): counts by cause and responsible
/// party, then each complaint with what is done so that it does not come again. No buyer's name is in it. Text is drawn
/// as it stands, never as HTML.
class ReportPainting final {
    Q_DECLARE_TR_FUNCTIONS(ui::complaints::ReportPainting)

public:
    /// Returns the number of pages.
    static int paint(QPagedPaintDevice& device, const std::vector<core::complaints::Complaint>& complaints);
    /// A PDF that appears whole or not at all; false when it cannot be written.
    [[nodiscard]] static bool writePdf(const QString& file,
                                       const std::vector<core::complaints::Complaint>& complaints);
};

}  // namespace ui::complaints
