#include "ui/theme/icons.h"

#include <QImage>

#include "tests/support/qt/printing.h"

using namespace ui::theme;

namespace {

int paintedPixels(const QIcon& icon, int side) {
    const QImage image = icon.pixmap(side, side).toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += qAlpha(image.pixel(x, y)) > 0 ? 1 : 0;
        }
    }
    return count;
}

}  // namespace

TEST_CASE("every icon paints something inside its square") {
    for (const auto& name : iconNames()) {
        INFO(name.toStdString());
        CHECK(paintedPixels(icon(name), 24) > 10);
        CHECK(paintedPixels(icon(name), 24) < 24 * 24);
    }
}

TEST_CASE("an unknown icon is empty") {
    CHECK(icon(QStringLiteral("no such icon")).isNull());
}

TEST_CASE("the program's mark is there in every size") {
    CHECK(applicationIcon().availableSizes().size() == 7);
}
