#include "app/composition/startup.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QLocale>
#include <QTextStream>
#include <QTimer>

#include <chrono>
#include <spdlog/spdlog.h>
#include <thread>

#include "app/composition/desk.h"
#include "app/platform/system_scheme.h"
#include "core/backups/restore_run.h"
#include "core/base/log.h"
#include "core/storage/error.h"
#include "ui/shell/opening_window.h"
#include "ui/shell/start_problem.h"
#include "ui/theme/theme.h"

namespace app::composition {

namespace {

using core::storage::ProfileProblem;
using ui::shell::StartProblem;

core::Seconds systemNow() {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

std::optional<std::string> fromEnvironment(const std::string& name) {
    const QByteArray key = QByteArray::fromStdString(name);
    return qEnvironmentVariableIsSet(key.constData())
               ? std::optional(qgetenv(key.constData()).toStdString())
               : std::nullopt;
}

StartProblem problemOf(ProfileProblem problem) {
    switch (problem) {
        case ProfileProblem::NewerSchema:
            return StartProblem::NewerProfile;
        case ProfileProblem::ForeignFile:
            return StartProblem::ForeignProfile;
        case ProfileProblem::Damaged:
            return StartProblem::DamagedProfile;
        case ProfileProblem::SchemaChanged:
            return StartProblem::ChangedProfile;
        case ProfileProblem::NetworkFileSystem:
            return StartProblem::NetworkFolder;
    }
    return StartProblem::BrokenStorage;
}

/// Shows why the window does not open, in the system's language: the profile's own cannot be read.
int refuse(QApplication& application, StartProblem problem, const QString& folder) {
    ui::theme::apply(application, {}, platform::systemScheme());
    platform::Language language;
    language.install(
        platform::languageFor(QStringLiteral("system"), QLocale::system().uiLanguages()));
    ui::shell::showStartProblem(problem, folder);
    return 1;
}

using RestoreOutcome =
    std::optional<core::Result<core::backups::Restored, core::backups::BackupError>>;

/// A profile that opens sooner needs no words about it.
constexpr std::chrono::milliseconds kPatience{400};
/// A window that nobody sees, minimised or on another desktop, is never painted.
constexpr std::chrono::milliseconds kLongestFirstPaint{250};

/// Carries out a restore that was asked for, then opens the profile, on a thread of its own, so that
/// the window lives meanwhile and is painted before anything else is built. Nothing: the person
/// closed the window. Throws as Profile does.
std::unique_ptr<core::storage::Profile> openBehind(QApplication& application,
                                                   ui::shell::OpeningWindow& window,
                                                   const core::storage::ProfilePaths& paths,
                                                   RestoreOutcome& restored) {
    std::unique_ptr<core::storage::Profile> profile;
    std::exception_ptr failure;
    bool isUnwanted = false;
    bool isOpen = false;
    bool isPainted = false;
    QEventLoop loop;
    const auto goOn = [&](bool& step) {
        step = true;
        if (isOpen && isPainted) {
            loop.quit();
        }
    };
    QObject::connect(&window, &ui::shell::OpeningWindow::painted, &loop, [&] {
        // Fonts and styles load while the profile is opened.
        ui::theme::apply(application, {}, platform::systemScheme());
        goOn(isPainted);
    });
    QTimer::singleShot(kLongestFirstPaint, &loop, [&] { goOn(isPainted); });
    QTimer::singleShot(kPatience, &loop, [&window] { window.explain(); });
    QObject::connect(&window, &ui::shell::OpeningWindow::closed, &loop, [&] {
        isUnwanted = true;
        loop.quit();
    });
    std::thread opening([&] {
        try {
            restored = core::backups::carryOutRestore(paths, systemNow);
            profile = std::make_unique<core::storage::Profile>(paths, systemNow);
        } catch (...) {
            failure = std::current_exception();
        }
        QMetaObject::invokeMethod(
            &loop, [&] { goOn(isOpen); }, Qt::QueuedConnection);
    });
    loop.exec();
    opening.join();
    if (isUnwanted) {
        return nullptr;
    }
    if (failure) {
        std::rethrow_exception(failure);
    }
    return profile;
}

/// Shows a window at once, then the program in its place.
int run(QApplication& application, StartOptions options, platform::SingleInstance& instance) {
    ui::theme::applyColours(platform::systemScheme());
    auto language = std::make_unique<platform::Language>();
    language->install(
        platform::languageFor(QStringLiteral("system"), QLocale::system().uiLanguages()));
    QApplication::setQuitOnLastWindowClosed(false);
    auto window = std::make_unique<ui::shell::OpeningWindow>(
        platform::FileViewStateStore(options.profile->state / "window.ini"));
    const auto early =
        QObject::connect(&instance, &platform::SingleInstance::importRequested, window.get(),
                         [&options](const QStringList& files) { options.files += files; });
    window->show();
    RestoreOutcome restored;
    auto profile = openBehind(application, *window, *options.profile, restored);
    if (!profile) {
        return 0;
    }
    QObject::disconnect(early);
    language.reset();
    Desk desk(options, std::move(profile), systemNow, instance);
    desk.show();
    if (restored) {
        desk.tellRestore(*restored);
    }
    QApplication::setQuitOnLastWindowClosed(true);
    // Behind the first paint of what takes its place.
    QTimer::singleShot(100, qApp, [&window] { window.reset(); });
    return QApplication::exec();
}

int open(QApplication& application, const StartOptions& options) {
    const QString folder = QString::fromStdU16String(options.profile->data.u16string());
    platform::SingleInstance instance(options.profile->state);
    try {
        std::filesystem::create_directories(options.profile->state);
        if (!instance.claim()) {
            return instance.tellFirst(options.files)
                       ? 0
                       : refuse(application, StartProblem::NoAnswerFromFirst, folder);
        }
        spdlog::set_default_logger(core::openLog(options.profile->log()));
        spdlog::info("Open the profile");
        int code = run(application, options, instance);
        while (code == kRestartCode) {
            spdlog::info("Open the profile again");
            auto again = options;
            again.files.clear();
            code = run(application, again, instance);
        }
        return code;
    } catch (const core::storage::ProfileError& error) {
        spdlog::error("The profile was refused: {}", error.what());
        return refuse(application, problemOf(error.problem()), folder);
    } catch (const core::storage::StorageError& error) {
        spdlog::error("The profile cannot be used: {}", error.what());
        return refuse(application, StartProblem::BrokenStorage, folder);
    } catch (const std::filesystem::filesystem_error&) {
        return refuse(application, StartProblem::NotWritable, folder);
    } catch (const spdlog::spdlog_ex&) {
        return refuse(application, StartProblem::NotWritable, folder);
    }
}

}  // namespace

int runDesk(QApplication& application) {
    const auto options =
        readStartOptions(QApplication::arguments(),
                         std::filesystem::path(QApplication::applicationDirPath().toStdU16String()),
                         fromEnvironment);
    if (!options.message.isEmpty()) {
        QTextStream(options.exitCode == 0 ? stdout : stderr) << options.message;
        return options.exitCode;
    }
    return options.profile ? open(application, options)
                           : refuse(application, StartProblem::NoHome, {});
}

}  // namespace app::composition
