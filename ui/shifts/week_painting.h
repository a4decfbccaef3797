#pragma once

#include <QString>

#include <string>
#include <vector>

class QPagedPaintDevice;

namespace ui::shifts {

/// The week as a table on pages: what hangs on the wall. Text is drawn as it stands.
class WeekPainting final {
public:
    /// The header first. Returns the number of pages.
    static int paint(QPagedPaintDevice& device, const QString& title,
                     const std::vector<std::vector<std::string>>& rows);
    /// A landscape PDF that appears whole or not at all; false when it cannot be written.
    [[nodiscard]] static bool writePdf(const QString& file, const QString& title,
                                       const std::vector<std::vector<std::string>>& rows);
};

}  // namespace ui::shifts
