#pragma once

#include <QWidget>

namespace ui::common {
class ViewStateStore;
}

namespace ui::shell {

/// Stands where the main window will stand while the profile is opened: the frame of a window at
/// once, without a letter, since fonts and styles take longer to load than all the rest. It says
/// what takes so long only when it does, as with a large profile that is checked after an unclean
/// exit.
class OpeningWindow final : public QWidget {
    Q_OBJECT

public:
    explicit OpeningWindow(const common::ViewStateStore& viewStates);

    /// Says why the person has to wait.
    void explain();

Q_SIGNALS:
    /// It is on the screen for the first time.
    void painted();
    /// The person does not want to wait.
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    bool m_isPainted = false;
};

}  // namespace ui::shell
