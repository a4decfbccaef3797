#pragma once

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

#include "app/channels/bridge_server.h"
#include "core/backups/backup_list.h"
#include "core/base/result.h"
#include "app/composition/simulated_rush.h"
#include "app/composition/start_options.h"
#include "app/composition/workstation.h"
#include "app/platform/export_folder_watcher.h"
#include "app/platform/file_view_state_store.h"
#include "app/platform/language.h"
#include "app/platform/single_instance.h"
#include "app/platform/tray_notifier.h"
#include "ui/common/prompts.h"
#include "ui/common/wheel_guard.h"
#include "ui/shell/main_window.h"
#include "ui/agents/idle_watch.h"
#include "ui/agents/lock_screen.h"
#include "ui/agents/sign_in_view.h"
#include "ui/shifts/break_reminder.h"
#include "ui/theme/colours.h"

namespace app::composition {

/// The running program: one workstation and its window, and what happens around them by itself
/// (watched folders, backups, second starts, the search index).
/// The code with which the event loop ends when the profile is to be opened again.
inline constexpr int kRestartCode = 75;

class Desk final : public QObject {
    Q_OBJECT

public:
    /// `profile` is the open one of the options; throws as Workstation does.
    Desk(const StartOptions& options, std::unique_ptr<core::storage::Profile> profile,
         core::Clock clock, platform::SingleInstance& instance);
    ~Desk() override;

    /// Shows the window; reads only after it is painted.
    void show();
    /// What became of the restore that was asked for before this start.
    void tellRestore(const core::Result<core::backups::Restored, core::backups::BackupError>& outcome);

private:
    void subscribe();
    /// Hides everything behind the sign-in, if a PIN stands before it at all.
    void lock();
    /// What happened with personal data while a lead or an admin was away.
    void tellAlerts();
    void unlock(core::agents::AgentId agent);
    void agentsChanged();
    void comeForward();
    void buildSignIn();
    void buildWindow();
    void settingsChanged();
    void applyAppearance();
    void watchFolders();
    void importArrived(const QString& folder, const QStringList& files);
    void importInto(const std::string& shop, const std::vector<std::filesystem::path>& files);
    void importEnded(const core::importing::ImportReport& report);
    void afterJob(const std::string& name);
    void afterFirstPaint();
    void importNow(const QStringList& files);
    void startDemo();
    void tellDamage();
    void openBridge();

    StartOptions m_options;
    core::Clock m_clock;
    platform::FileViewStateStore m_viewStates;
    ui::common::DialogPrompts m_prompts;
    Workstation m_workstation;
    ui::theme::Scheme m_systemScheme;
    core::settings::Appearance m_appearance;
    platform::Language m_language;
    platform::ExportFolderWatcher m_watcher;
    platform::TrayNotifier m_tray;
    QTimer m_backups;
    channels::BridgeServer m_bridge;
    /// Of the demo and of practice; else null.
    std::unique_ptr<SimulatedRush> m_rush;
    std::unique_ptr<ui::shell::MainWindow> m_window;
    std::unique_ptr<ui::agents::SignInView> m_signIn;
    ui::agents::LockScreen m_lockScreen;
    ui::agents::IdleWatch m_idle;
    ui::shifts::BreakReminder m_breaks;
    ui::common::WheelGuard m_wheelGuard;
    /// Whose window it is: somebody else gets a new one. Empty: nobody's yet.
    std::string m_windowOf;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace app::composition
