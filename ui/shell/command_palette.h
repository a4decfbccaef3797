#pragma once

#include <QFrame>
#include <QPointer>

#include "ui/shell/palette_model.h"

class QLineEdit;
class QListView;

namespace ui::common {
class PlainLabel;
}

namespace ui::shell {

/// Ctrl+K: one line that finds every command and every order. Lies over the window and goes when
/// the focus goes.
class CommandPalette final : public QFrame {
    Q_OBJECT

public:
    CommandPalette(common::Environment& environment, common::CommandTable& commands,
                   QWidget* window);
    void open();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void close();
    void accept();
    void place();
    void selectFirst();

    common::CommandTable& m_commands;
    PaletteModel m_model;
    QLineEdit* m_line;
    QListView* m_list;
    common::PlainLabel* m_nothing;
    QPointer<QWidget> m_focusBefore;
};

}  // namespace ui::shell
