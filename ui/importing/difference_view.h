#pragma once

#include <QWidget>

#include "core/importing/import_report.h"

namespace ui::importing {

/// What happened since the last import, in figures; a click on one lists its orders.
class DifferenceView final : public QWidget {
    Q_OBJECT

public:
    explicit DifferenceView(const core::importing::ImportReport& report, QWidget* parent = nullptr);

Q_SIGNALS:
    /// `kind` as in mirror_difference, or `new`.
    void ordersRequested(const std::string& kind);
};

}  // namespace ui::importing
