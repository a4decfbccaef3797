#pragma once

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>

namespace ui::conversations {

/// Pictures of this PC made small for the transcript. They are read beside the screen, once, and only where their names are
/// those of pictures; nothing is ever fetched from an address or from another machine.
class PictureStore final : public QObject {
    Q_OBJECT

public:
    /// Larger files, and pictures of more pixels, are not looked at.
    static constexpr qint64 kMostBytes = 20LL << 20;
    static constexpr qint64 kMostPixels = 60'000'000;

    explicit PictureStore(QObject* parent = nullptr);

    /// A whole path of this PC that is named like a picture; whether it is there is found when it is read.
    [[nodiscard]] static bool isLocalPicture(const QString& reference);
    /// Null: not read yet, in which case `loaded` tells when it is, or no picture.
    [[nodiscard]] const QImage* picture(const QString& file);

    /// Reads and makes small; null where it can't. Takes a while.
    [[nodiscard]] static QImage read(const QString& file);

Q_SIGNALS:
    void loaded(const QString& file);

private:
    void take(const QString& file, const QImage& image);

    QCache<QString, QImage> m_images;
    /// Asked for, or found to be none.
    QSet<QString> m_known;
};

}  // namespace ui::conversations
