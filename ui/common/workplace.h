#pragma once

#include <QIcon>
#include <QKeySequence>
#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

namespace ui::common {

/// A thing the user can do: one table feeds menu, command palette, buttons, cheat sheet and shortcuts.
struct Command {
    /// Stable, such as `review.approve`; the key of an edited shortcut.
    QString id;
    QString title;
    QKeySequence shortcut;
    std::function<bool()> isEnabled;
    std::function<void()> run;
};

/// A page of the rail. The shell owns it and knows nothing else of it.
class Workplace : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString iconName() const = 0;
    /// Fixed for the life of the page; `isEnabled` is asked anew each time.
    [[nodiscard]] virtual std::vector<Command> commands() = 0;
    /// Called when the page comes to the front: puts the focus where work goes on.
    virtual void enter() {}
    /// Number on the rail, such as what waits; 0 shows none.
    [[nodiscard]] virtual int waitingCount() const { return 0; }
    /// The least that the page needs at this width: where the window has less than the page would like, lists shrink and
    /// the buttons at its foot stay in sight; it scrolls only where it cannot shrink any more.
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void waitingCountChanged(int count);
};

}  // namespace ui::common
