#include "ui/conversations/picture_store.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPointer>
#include <QThreadPool>

#include "ui/conversations/bubble.h"

namespace ui::conversations {

namespace {

/// Small pictures that are kept, in kilobytes.
constexpr int kKept = 32 * 1'024;
/// Sharp on a screen of twice the pixels too.
constexpr QSize kMost = Bubble::kPicture * 2;

}  // namespace

PictureStore::PictureStore(QObject* parent) : QObject(parent), m_images(kKept) {}

bool PictureStore::isLocalPicture(const QString& reference) {
    // Two strokes name another machine, which must not even be asked.
    if (reference.startsWith(QLatin1String("//")) || reference.startsWith(QLatin1String("\\\\")) ||
        reference.startsWith(u':') || !QFileInfo(reference).isAbsolute()) {
        return false;
    }
    static const QStringList kEndings{QStringLiteral("png"),  QStringLiteral("jpg"),
                                      QStringLiteral("jpeg"), QStringLiteral("gif"),
                                      QStringLiteral("webp"), QStringLiteral("bmp")};
    return kEndings.contains(QFileInfo(reference).suffix().toLower());
}

const QImage* PictureStore::picture(const QString& file) {
    if (const auto* known = m_images.object(file)) {
        return known;
    }
    if (m_known.contains(file) || !isLocalPicture(file)) {
        return nullptr;
    }
    m_known.insert(file);
    QThreadPool::globalInstance()->start([file, guard = QPointer<PictureStore>(this)] {
        const QImage image = read(file);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [file, guard, image] {
                if (guard) {
                    guard->take(file, image);
                }
            },
            Qt::QueuedConnection);
    });
    return nullptr;
}

QImage PictureStore::read(const QString& file) {
    const QFileInfo info(file);
    // A device or a pipe would never end.
    if (!info.isFile() || info.size() > kMostBytes) {
        return {};
    }
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return {};
    }
    QImageReader reader(&source);
    reader.setDecideFormatFromContent(true);
    static const QList<QByteArray> kFormats{"png", "jpeg", "jpg", "gif", "webp", "bmp"};
    const QSize size = reader.size();
    if (!kFormats.contains(reader.format()) || size.isEmpty() ||
        qint64{size.width()} * size.height() > kMostPixels) {
        return {};
    }
    reader.setAutoTransform(true);
    if (size.width() > kMost.width() || size.height() > kMost.height()) {
        reader.setScaledSize(
            size.scaled(kMost, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    }
    return reader.read();
}

void PictureStore::take(const QString& file, const QImage& image) {
    if (image.isNull()) {
        return;
    }
    // What the cache lets go is read again when it is looked at again.
    m_known.remove(file);
    const auto kilobytes = static_cast<int>(image.sizeInBytes() / 1'024) + 1;
    m_images.insert(file, new QImage(image), kilobytes);
    Q_EMIT loaded(file);
}

}  // namespace ui::conversations
