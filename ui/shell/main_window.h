#pragma once

#include <QMainWindow>

#include <memory>
#include <vector>

#include "ui/common/command_table.h"
#include "ui/common/environment.h"
#include "ui/settings/settings_dialog.h"

class QMenu;
class QStackedWidget;

namespace core::departments {
class DepartmentReader;
class DepartmentService;
}  // namespace core::departments

namespace ui::common {
class NoticeBanner;
}

namespace ui::shell {

class CommandPalette;
class FirstRunPage;
class Rail;
class StatusViewModel;

/// The frame around the workplaces: rail, pages, status strip, banner, palette and menus. It knows
/// nothing of what a workplace does, only the names of those that open orders and conversations.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(common::Environment& environment,
               std::vector<std::unique_ptr<common::Workplace>> workplaces,
               const QString& profileFolder);
    ~MainWindow() override;

    /// Puts a window where the main window stood last. `viewStates` may be null.
    static void restorePlace(QWidget& window, const common::ViewStateStore* viewStates);
    /// Moves a window that is not shown yet wholly into `room`; one that is too large for it is maximized.
    static void keepInside(QWidget& window, const QRect& room);
    /// Reads what the first page and the status strip show; after the first paint.
    void start();
    void showNotice(const QString& text, const QString& action = {},
                    std::function<void()> run = {});
    void showProblem(const QString& text);
    /// Asks for name, shop and exports in front of the first page.
    void showFirstRun();
    /// What the settings edit that is on no desk; before anybody can open them.
    void setDepartments(core::departments::DepartmentReader& reader,
                        core::departments::DepartmentService& service);
    /// Stands where `before` stands and shows the workplace that it shows; for one that takes its place.
    void takeOver(const MainWindow& before);
    void showWorkplace(const QString& objectName);
    /// The same for the pages about the profile's data.
    void setProfileCare(const settings::ProfileCare& care) { m_care = care; }
    /// Brings the window to the front, as a second start asks.
    void comeForward();
    [[nodiscard]] common::CommandTable& commands() { return *m_commands; }
    [[nodiscard]] const QString& profileFolder() const { return m_profileFolder; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void addWorkplace(std::unique_ptr<common::Workplace> workplace);
    void buildFrame();
    void buildCommands();
    void buildMenus();
    void subscribe();
    [[nodiscard]] std::vector<common::Command> windowCommands();
    [[nodiscard]] std::vector<common::Command> placeCommands();
    void showPage(int place);
    void endFirstRun();
    void importFiles();
    /// `page`: its objectName; empty: the first.
    settings::SettingsDialog* openSettings(const QString& page = {});
    void openHandoffs();

    common::Environment& m_environment;
    QString m_profileFolder;
    common::CommandTable* m_commands;
    StatusViewModel* m_status;
    Rail* m_rail;
    QStackedWidget* m_stack;
    common::NoticeBanner* m_banner;
    CommandPalette* m_palette = nullptr;
    FirstRunPage* m_firstRun = nullptr;
    std::vector<common::Workplace*> m_workplaces;
    std::vector<QMenu*> m_pageMenus;
    core::departments::DepartmentReader* m_departments = nullptr;
    core::departments::DepartmentService* m_departmentService = nullptr;
    settings::ProfileCare m_care;
    int m_current = -1;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::shell
