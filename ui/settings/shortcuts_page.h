#pragma once

#include "ui/common/command_table.h"
#include "ui/settings/settings_page.h"

class QKeySequenceEdit;
class QPushButton;
class QTreeWidget;

namespace ui::settings {

/// Keys of every command; keys that another command has are refused with its name.
class ShortcutsPage final : public SettingsPage {
    Q_OBJECT

public:
    ShortcutsPage(common::Environment& environment, common::CommandTable& commands);
    void load() override;

private:
    [[nodiscard]] QString currentId() const;
    void showCurrent();
    void take(const QKeySequence& keys);

    common::CommandTable& m_commands;
    QTreeWidget* m_list;
    QKeySequenceEdit* m_keys;
    QPushButton* m_clear;
};

}  // namespace ui::settings
