#pragma once

#include <QColor>
#include <QCoreApplication>
#include <QRectF>
#include <QString>

#include <vector>

#include "core/reports/brief.h"

class QPagedPaintDevice;
class QPainter;

namespace ui::reports {

/// The colours of the page: of paper by themselves.
struct BriefColours {
    QColor text{Qt::black};
    QColor muted{90, 90, 90};
    QColor line{170, 170, 170};
    QColor good{20, 110, 50};
    QColor bad{170, 30, 30};
};

/// How many lines each list gets of `room`: all that it needs where there is enough; else the short ones all and the long
/// ones the same. A list that needs any gets one at least as long as there is room.
[[nodiscard]] std::vector<int> shareLines(const std::vector<int>& needed, int room);

/// The morning brief on ONE A4 page, whatever is in it (R310): the figures stand in full, the lists share what is left,
/// and a list that does not fit ends with how many more there are. Text is drawn as it stands, never as HTML.
class BriefPainting final {
    Q_DECLARE_TR_FUNCTIONS(ui::reports::BriefPainting)

public:
    /// Into `page`, whose width decides the size of the letters. Returns where the last line ends.
    static double paint(QPainter& painter, const QRectF& page, const core::reports::MorningBrief& brief,
                        const BriefColours& colours = {});
    /// One page of the device.
    static void print(QPagedPaintDevice& device, const core::reports::MorningBrief& brief);
    /// A PDF that appears whole or not at all; false when it cannot be written.
    [[nodiscard]] static bool writePdf(const QString& file, const core::reports::MorningBrief& brief);
    /// The same as text for a chat of the team (R316).
    [[nodiscard]] static QString digest(const core::reports::MorningBrief& brief);
};

}  // namespace ui::reports
