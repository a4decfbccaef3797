#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

namespace ui::agents {

/// Takes every window of the program off the screen, with its dialogs and torn-off conversations, and shows one in their
/// place; and back. Hidden windows take no key either, so no command runs behind the lock.
class LockScreen final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// `place`: where the cover stands; a hidden window gives its last place.
    void lower(QWidget& cover, const QWidget& place);
    /// What was on the screen comes back, as far as it still lives, and the cover goes.
    void lift(QWidget& cover);
    /// Forgets what was hidden: another window takes its place.
    void forget() { m_hidden.clear(); }

private:
    std::vector<QPointer<QWidget>> m_hidden;
};

}  // namespace ui::agents
