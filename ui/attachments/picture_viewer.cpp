#include "ui/attachments/picture_viewer.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPointer>
#include <QScreen>

#include "core/jobs/job_queue.h"
#include "ui/attachments/picture_loading.h"
#include "ui/theme/theme.h"

namespace ui::attachments {

PictureViewer::PictureViewer(common::Environment& environment, const std::filesystem::path& file,
                             const QString& name, QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("evidence.viewer"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(name);
    const QSize room = screen()->availableSize() * 0.8;
    resize(room.boundedTo(QSize(1'100, 800)));
    const auto deliver = [guard = QPointer<PictureViewer>(this)](const QImage& image) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, image] {
                if (guard) {
                    guard->m_image = image;
                    guard->m_isLoaded = true;
                    guard->update();
                }
            },
            Qt::QueuedConnection);
    };
    environment.quickJobs.add("picture", [file, room, deliver](core::jobs::JobContext&) {
        deliver(loadPicture(file, room * 2));
    });
}

void PictureViewer::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Role::SurfaceAlternate, palette()));
    if (m_image.isNull()) {
        painter.drawText(rect(), Qt::AlignCenter,
                         m_isLoaded ? tr("This picture cannot be shown.") : tr("Loading…"));
        return;
    }
    const QSize size =
        m_image.size().boundedTo(m_image.size().scaled(this->size(), Qt::KeepAspectRatio));
    QRect place(QPoint(), size);
    place.moveCenter(rect().center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, m_image);
}

}  // namespace ui::attachments
