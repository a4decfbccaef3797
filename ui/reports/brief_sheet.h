#pragma once

#include <QWidget>

#include <optional>

#include "core/reports/brief.h"

namespace ui::reports {

/// The page of the brief on the screen, in its colours; as high as the paper is.
class BriefSheet final : public QWidget {
    Q_OBJECT

public:
    explicit BriefSheet(QWidget* parent = nullptr);
    void setBrief(const core::reports::MorningBrief& brief);
    void clear();
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<core::reports::MorningBrief> m_brief;
};

}  // namespace ui::reports
