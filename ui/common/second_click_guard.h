#pragma once

#include <QObject>

namespace ui::common {

/// Keeps the second click of a double click from a button that has moved under the pointer, or now stands for the next
/// record of a list. Installed on the buttons of acts.
class SecondClickGuard final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace ui::common
