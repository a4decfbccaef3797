#pragma once

#include <QDialog>

#include "ui/common/command_table.h"

namespace ui::shell {

/// F1: every command that has a key, by place, from the same table as the menus.
class CheatSheet final : public QDialog {
    Q_OBJECT

public:
    CheatSheet(const common::CommandTable& commands, QWidget* parent);

private:
    [[nodiscard]] QWidget* makeGroup(const common::CommandTable& commands, const QString& group);
};

}  // namespace ui::shell
