#pragma once

#include <QDialog>

#include <vector>

#include "ui/common/command_table.h"
#include "ui/common/environment.h"

namespace core::departments {
class DepartmentReader;
class DepartmentService;
}  // namespace core::departments

class QListWidget;
class QStackedWidget;

namespace ui::settings {

class SettingsPage;

/// All settings: pages on the left, a search over every word of them, and no "OK": what is changed
/// is applied.
class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    /// Not on the desk of every screen; null in tests that do without them.
    struct Departments {
        core::departments::DepartmentReader* reader;
        core::departments::DepartmentService* service;
    };
    SettingsDialog(common::Environment& environment, common::CommandTable& commands,
                   QWidget* parent, const Departments& departments = {});

    /// Brings the page of this objectName to the front.
    void showPage(const QString& objectName);


    void done(int result) override;

protected:
    /// Return ends a field and never the dialog: what a form holds would be lost.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addPage(SettingsPage* page);
    void filter(const QString& text);

    QListWidget* m_list;
    QStackedWidget* m_stack;
    std::vector<SettingsPage*> m_pages;
    core::Subscription m_changed;
};

}  // namespace ui::settings
