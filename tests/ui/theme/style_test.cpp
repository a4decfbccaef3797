#include "ui/theme/style.h"

#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

#include "tests/support/qt/printing.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"

using namespace ui::theme;

namespace {

/// One widget in the style and the colours of a scheme, as it is painted.
template <typename Widget>
QImage painted(Widget& widget, Style& style, Scheme scheme) {
    widget.setStyle(&style);
    widget.setPalette(makePalette(scheme));
    widget.resize(widget.sizeHint().expandedTo(QSize(120, 28)));
    widget.ensurePolished();
    return widget.grab().toImage();
}

bool hasColour(const QImage& image, const QColor& wanted) {
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).rgb() == wanted.rgb()) {
                return true;
            }
        }
    }
    return false;
}

}  // namespace

TEST_CASE("the primary button has the accent, and loses it when it cannot be used") {
    Style style;
    const QColor accent = colour(Role::Accent, Scheme::Light);
    QPushButton button(QStringLiteral("Approve"));
    CHECK_FALSE(hasColour(painted(button, style, Scheme::Light), accent));
    setPrimary(button);
    CHECK(hasColour(painted(button, style, Scheme::Light), accent));
    button.setEnabled(false);
    CHECK_FALSE(hasColour(painted(button, style, Scheme::Light), accent));
}

TEST_CASE("a field has an outline that is seen in the dark") {
    Style style;
    QLineEdit field;
    const QImage image = painted(field, style, Scheme::Dark);
    CHECK(image.pixelColor(image.width() / 2, 0).rgb() == colour(Role::Border, Scheme::Dark).rgb());
}

TEST_CASE("a list has no frame, and its header ends in a line") {
    Style style;
    QTableWidget table(1, 1);
    table.setHorizontalHeaderLabels({QStringLiteral("█")});
    table.horizontalHeader()->setStyle(&style);
    painted(table, style, Scheme::Light);
    CHECK(table.frameShape() == QFrame::NoFrame);
    const QImage header = table.horizontalHeader()->grab().toImage();
    CHECK(header.pixelColor(2, header.height() - 1).rgb() ==
          colour(Role::Border, Scheme::Light).rgb());
    // The letters stand whole between the margins.
    int first = header.height(), last = 0;
    for (int y = 0; y < header.height() - 1; ++y) {
        for (int x = 0; x < header.width(); ++x) {
            if (header.pixelColor(x, y).rgb() != colour(Role::Window, Scheme::Light).rgb()) {
                first = std::min(first, y);
                last = std::max(last, y);
            }
        }
    }
    CHECK(last - first + 1 >= table.fontMetrics().tightBoundingRect(QStringLiteral("█")).height());
    CHECK(table.horizontalHeader()->height() >= table.fontMetrics().height() + 2 * kSpaceSmall);
}

TEST_CASE("muted text follows the palette from light to dark") {
    Style style;
    QLabel label(QStringLiteral("████"));
    setMuted(label);
    CHECK(hasColour(painted(label, style, Scheme::Light), colour(Role::TextMuted, Scheme::Light)));
    CHECK(hasColour(painted(label, style, Scheme::Dark), colour(Role::TextMuted, Scheme::Dark)));
}
