#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/appraisals/honour.h"
#include "ui/appraisals/figure_words.h"

class QPagedPaintDevice;

namespace ui::appraisals {

/// Appraisal sheets and praise cards on A4 pages (R298, R303). Text is drawn as it stands, never as HTML.
class AppraisalPainting final {
    Q_DECLARE_TR_FUNCTIONS(ui::appraisals::AppraisalPainting)

public:
    /// A line of the example conversation: who, and what was said, masked.
    struct Line {
        QString who;
        QString text;
    };

    /// Returns the number of pages.
    static int paint(QPagedPaintDevice& device, const core::appraisals::Sheet& sheet,
                     const std::vector<core::appraisals::Measure>& measures, const FigureWords& words);
    static int paint(QPagedPaintDevice& device, const core::appraisals::Honour& honour,
                     const std::vector<Line>& conversation, const FigureWords& words);
    /// A PDF that appears whole, readable by its owner only, or not at all; false when it cannot be written.
    [[nodiscard]] static bool writePdf(const QString& file, const core::appraisals::Sheet& sheet,
                                       const std::vector<core::appraisals::Measure>& measures,
                                       const FigureWords& words);
    [[nodiscard]] static bool writePdf(const QString& file, const core::appraisals::Honour& honour,
                                       const std::vector<Line>& conversation, const FigureWords& words);
};

}  // namespace ui::appraisals
