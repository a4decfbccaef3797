#pragma once

#include <QDialog>
#include <QImage>

#include "ui/common/environment.h"

namespace ui::attachments {

/// One picture as large as the window; it is read off the screen's thread. Escape closes.
class PictureViewer final : public QDialog {
    Q_OBJECT

public:
    PictureViewer(common::Environment& environment, const std::filesystem::path& file, const QString& name,
                  QWidget* parent);
    [[nodiscard]] bool hasPicture() const { return !m_image.isNull(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_image;
    bool m_isLoaded = false;
};

}  // namespace ui::attachments
