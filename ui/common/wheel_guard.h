#pragma once

#include <QObject>

namespace ui::common {

/// Keeps the wheel from changing a choice or a number that it only passes over: a list scrolls on, and a field changes
/// by the wheel once a person is in it. Installed on the application.
class WheelGuard final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace ui::common
