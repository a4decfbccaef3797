#pragma once

#include <QDialog>

#include <functional>
#include <vector>

#include "ui/common/command_table.h"
#include "ui/common/environment.h"

namespace core::departments {
class DepartmentReader;
class DepartmentService;
}  // namespace core::departments

namespace core::erasure {
class ErasureReader;
class ErasureService;
}  // namespace core::erasure
namespace core::backups {
class BackupService;
}

class QListWidget;
class QStackedWidget;

namespace ui::settings {

class CouriersPage;
class ErasurePage;
class SettingsPage;

/// What keeps and erases the data of the profile; null in tests that do without.
struct ProfileCare {
    core::erasure::ErasureReader* erasures = nullptr;
    core::erasure::ErasureService* erasureService = nullptr;
    core::backups::BackupService* backups = nullptr;
    /// Opens the profile again, for a restore.
    std::function<void()> restart = {};
};

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
                   QWidget* parent, const Departments& departments = {}, const ProfileCare& care = {});

    /// Brings the page of this objectName to the front.
    void showPage(const QString& objectName);
    /// Brings the erasures to the front with a request about an order or buyer begun.
    void startErasure(const common::CaseStart& start);

    void done(int result) override;

protected:
    /// Return ends a field and never the dialog: what a form holds would be lost.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addPage(SettingsPage* page);
    void addCarePages(common::Environment& environment, const ProfileCare& care);
    void filter(const QString& text);

    QListWidget* m_list;
    QStackedWidget* m_stack;
    std::vector<SettingsPage*> m_pages;
    /// Null: the role has nothing to do with erasures.
    ErasurePage* m_erasures = nullptr;
    CouriersPage* m_couriers = nullptr;
    /// It was said that a row of the couriers would be left as it was.
    bool m_isWarned = false;
    core::Subscription m_changed;
};

}  // namespace ui::settings
