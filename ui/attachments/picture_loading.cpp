#include "ui/attachments/picture_loading.h"

#include <QFile>
#include <QImageReader>

namespace ui::attachments {

namespace {
constexpr qint64 kMostDots = 64'000'000;
}  // namespace

QImage loadPicture(const std::filesystem::path& file, QSize box) {
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return {};
    }
    QImageReader reader(&source);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    // A picture may claim to be of any size in a few bytes; what does not say its size is not read
    // at all.
    const qint64 dots = qint64{size.width()} * size.height();
    if (!size.isValid() || size.isEmpty() || dots > kMostDots) {
        return {};
    }
    if (size.width() > box.width() || size.height() > box.height()) {
        reader.setScaledSize(size.scaled(box, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    }
    return reader.read();
}

}  // namespace ui::attachments
