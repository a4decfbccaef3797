#pragma once

#include <QWidget>

#include "core/settings/settings.h"
#include "ui/settings/settings_page.h"

class QPushButton;
class QTreeWidget;

namespace ui::settings {

/// Folders where the shop's exports arrive and are taken from.
class FoldersPage final : public SettingsPage {
    Q_OBJECT

public:
    explicit FoldersPage(common::Environment& environment);
    void load() override;

protected:
    [[nodiscard]] bool keepsTyping() const override { return false; }

private:
    void addFolder();
    void removeFolder();
    void save();

    std::vector<core::settings::WatchedFolder> m_folders;
    QTreeWidget* m_list;
    QPushButton* m_remove;
};

}  // namespace ui::settings
