#pragma once

#include <QWidget>

namespace ui::common {
class ViewStateStore;
}

namespace ui::shell {

/// Stands where the main window will stand while the profile is opened, which takes long when a
/// large one has to be checked after an unclean exit.
class OpeningWindow final : public QWidget {
    Q_OBJECT

public:
    explicit OpeningWindow(const common::ViewStateStore& viewStates);

Q_SIGNALS:
    /// The person does not want to wait.
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
};

}  // namespace ui::shell
