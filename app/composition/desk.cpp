#include "app/composition/desk.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QPointer>

#include <spdlog/spdlog.h>

#include "app/composition/bridge_port.h"
#include "app/composition/demo_knowledge.h"
#include "app/composition/demo_learning.h"
#include "app/composition/demo_reviews.h"
#include "app/composition/demo_shop.h"
#include "app/composition/workplaces.h"
#include "app/platform/system_scheme.h"
#include "core/agents/agent_reader.h"
#include "core/agents/audit_reader.h"
#include "core/channels/bridge_address.h"
#include "core/shifts/shift_service.h"
#include "ui/common/acts.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/importing/import_text.h"
#include "ui/settings/backups_page.h"
#include "ui/shell/first_run_page.h"
#include "ui/shell/start_problem.h"
#include "ui/theme/theme.h"

namespace app::composition {

using ui::common::onScreen;

namespace {

/// Backups are made at most every 30 minutes; the job itself looks whether something changed.
constexpr std::chrono::minutes kBackupInterval{30};

QString textOf(const std::filesystem::path& path) {
    return QString::fromStdU16String(path.u16string());
}

}  // namespace

Desk::Desk(const StartOptions& options, std::unique_ptr<core::storage::Profile> profile,
           core::Clock clock, platform::SingleInstance& instance)
    : m_options(options)
    , m_clock(std::move(clock))
    , m_viewStates(options.profile->state / "window.ini")
    , m_workstation(std::move(profile), m_clock, m_prompts, m_viewStates)
    , m_systemScheme(platform::systemScheme())
    , m_appearance(m_workstation.environment().settings.appearance())
    , m_watcher(m_viewStates, m_clock)
    , m_bridge(m_workstation.environment().acts, bridgePort(m_workstation.environment()),
               [this] { return bridgeShops(m_workstation.environment()); })
    , m_breaks(m_workstation.environment()) {
    if (m_options.isDemo || m_options.isPractice) {
        m_rush =
            std::make_unique<SimulatedRush>(m_workstation.profile(), m_workstation.environment());
    }
    applyAppearance();
    m_language.install(platform::languageFor(ui::common::toScreen(m_appearance.language),
                                             QLocale::system().uiLanguages()));
    qApp->installEventFilter(&m_wheelGuard);
    buildSignIn();
    buildWindow();
    subscribe();
    connect(&instance, &platform::SingleInstance::raiseRequested, this, &Desk::comeForward);
    connect(&instance, &platform::SingleInstance::importRequested, this, &Desk::importNow);
    connect(&m_watcher, &platform::ExportFolderWatcher::arrived, this, &Desk::importArrived);
    connect(&m_backups, &QTimer::timeout, this, [this] {
        m_workstation.backUp();
        // What was said since; an import brings its own.
        m_workstation.catchUpSearch();
    });
    connect(&m_tray, &platform::TrayNotifier::activated, this, &Desk::comeForward);
    connect(&m_idle, &ui::agents::IdleWatch::idle, this, &Desk::lock);
    connect(&m_breaks, &ui::shifts::BreakReminder::due, this,
            [this](const QString& text, const QString& putOff) {
                if (!m_workstation.session().isLocked()) {
                    m_window->showNotice(text, putOff, [this] { m_breaks.putOff(); });
                }
            });
    m_backups.setTimerType(Qt::VeryCoarseTimer);
    m_backups.start(kBackupInterval);
}

Desk::~Desk() = default;

void Desk::show() {
    if (m_workstation.session().isLocked()) {
        m_signIn->ask(m_windowOf);
        m_lockScreen.lower(*m_signIn, *m_window);
    } else {
        m_window->show();
    }
    agentsChanged();
    // Behind the events of the first paint.
    QTimer::singleShot(0, this, [this] { QTimer::singleShot(0, this, &Desk::afterFirstPaint); });
}

void Desk::tellRestore(
    const core::Result<core::backups::Restored, core::backups::BackupError>& outcome) {
    if (!outcome) {
        m_window->showProblem(ui::settings::BackupsPage::refusal(outcome.error()));
        return;
    }
    const QString told =
        outcome->wasDamaged
            ? tr("The backup \"%1\" is in place. The data of before was damaged and is kept as "
                 "\"%2\" for 30 days. If a buyer was erased after this backup was made, check the "
                 "erasures.")
            : tr("The backup \"%1\" is in place. The data of before is the backup \"%2\".");
    QString text = told.arg(ui::common::toScreen(outcome->backup),
                            ui::common::toScreen(outcome->replaced));
    if (outcome->erasedAgain > 0) {
        text += tr(" What was erased since is erased in it too.");
    }
    m_window->showNotice(text);
}

void Desk::subscribe() {
    auto& environment = m_workstation.environment();
    m_subscriptions.push_back(
        onScreen(m_workstation.cases().erasureService().erased, this, [this, &environment] {
            environment.mirrorChanged.emit();
            environment.messages.received.emit({});
            m_workstation.catchUpSearch();
        }));
    m_subscriptions.push_back(
        onScreen(environment.settingsService.changed, this, [this] { settingsChanged(); }));
    m_subscriptions.push_back(onScreen(environment.reviews.changed, this,
                                       [this](const auto&) { m_workstation.takeInNotices(); }));
    m_subscriptions.push_back(
        onScreen(environment.attentionWanted, this, [this](const QString& text) {
            // It names a buyer, and nobody is signed in to read it.
            if (!m_workstation.session().isLocked()) {
                m_tray.notify(text);
            }
        }));
    m_subscriptions.push_back(onScreen(environment.lockRequested, this, [this] { lock(); }));
    m_subscriptions.push_back(
        onScreen(environment.cases.agentService->changed, this, [this] { agentsChanged(); }));
    // Screens keep the duty schedule with the rules of conversations and read both again.
    m_subscriptions.push_back(
        onScreen(environment.cases.shiftService->rosterChanged, this,
                 [&environment] { environment.settingsService.changed.emit(); }));
    m_subscriptions.push_back(
        onScreen(environment.longJobs.finished, this,
                 [this](core::jobs::JobQueue::Id, const std::string& name) { afterJob(name); }));
}

void Desk::buildSignIn() {
    m_signIn = std::make_unique<ui::agents::SignInView>(m_workstation.environment());
    connect(m_signIn.get(), &ui::agents::SignInView::signedIn, this, &Desk::unlock);
}

void Desk::buildWindow() {
    auto& environment = m_workstation.environment();
    const auto& session = m_workstation.session();
    m_windowOf = session.isLocked() ? std::string() : session.actor().name;
    m_window = std::make_unique<ui::shell::MainWindow>(
        environment,
        makeWorkplaces(environment, m_workstation.cases(), m_workstation.lister(),
                       m_workstation.analysis(), m_rush.get(),
                       [this](auto shop, const auto& file, auto& job) {
                           return m_workstation.importTracking(shop, file, job);
                       },
                       [this](auto shop, const auto& file, auto& job) {
                           return m_workstation.importSurvey(shop, file, job);
                       }),
        textOf(m_workstation.profile().paths().data));
    m_window->setDepartments(m_workstation.cases().departments(),
                             m_workstation.cases().departmentService());
    m_window->setProfileCare({.erasures = &m_workstation.cases().erasures(),
                              .erasureService = &m_workstation.cases().erasureService(),
                              .backups = &m_workstation.backups(),
                              .restart = [] {
                           // Behind the click that asks for it.
                           QTimer::singleShot(0, qApp, [] { QApplication::exit(kRestartCode); });
                       }});
}

void Desk::settingsChanged() {
    agentsChanged();
    m_workstation.reviewAgain();
    m_workstation.takeInNotices();
    const auto before =
        std::exchange(m_appearance, m_workstation.environment().settings.appearance());
    if (m_appearance != before) {
        applyAppearance();
    }
    if (m_appearance.language != before.language) {
        m_language.install(platform::languageFor(ui::common::toScreen(m_appearance.language),
                                                 QLocale::system().uiLanguages()));
        // Never under the lock: settings are changed by who signed in.
        buildSignIn();
        const auto old = std::move(m_window);
        buildWindow();
        m_window->takeOver(*old);
    }
    watchFolders();
}

void Desk::agentsChanged() {
    auto& environment = m_workstation.environment();
    auto& session = m_workstation.session();
    const bool wasLocked = session.isLocked();
    session.reload();
    m_idle.setLimit(session.needsSignIn() ? environment.settings.lockAfter()
                                          : std::chrono::minutes{0});
    if (session.isLocked() && !wasLocked) {
        // Who sits here does not work here any more.
        m_signIn->ask({});
        m_lockScreen.lower(*m_signIn, *m_window);
    }
    environment.actorChanged.emit();
}

void Desk::lock() {
    auto& session = m_workstation.session();
    if (!session.needsSignIn() || session.isLocked()) {
        return;
    }
    session.lock();
    auto& environment = m_workstation.environment();
    ui::common::runAct(
        environment.acts, this,
        [service = environment.cases.agentService, actor = session.actor()] {
            return service->leave(actor, true).has_value();
        },
        [](bool) {});
    m_signIn->ask(session.actor().name);
    m_lockScreen.lower(*m_signIn, *m_window);
}

void Desk::unlock(core::agents::AgentId agent) {
    auto& session = m_workstation.session();
    session.enter(agent);
    if (session.actor().name != m_windowOf) {
        // Nothing of the colleague before stays on the screen: no draft, no revealed field.
        m_lockScreen.forget();
        buildWindow();
        // Where the cover stood, which was where the window stood.
        m_window->move(m_signIn->pos());
        m_window->show();
        m_window->start();
    }
    m_lockScreen.lift(*m_signIn);
    m_workstation.environment().actorChanged.emit();
    tellAlerts();
}

void Desk::tellAlerts() {
    auto& environment = m_workstation.environment();
    const auto alerts = environment.cases.agents->audit().newAlerts(environment.actor());
    if (alerts > 0) {
        environment.noticed.emit(
            tr("%n alerts about personal data and rights since you were here: see Settings, Audit "
               "log.",
               nullptr, static_cast<int>(alerts)),
            ui::theme::Tone::Warning);
    }
}

void Desk::comeForward() {
    if (!m_workstation.session().isLocked()) {
        m_window->comeForward();
        return;
    }
    m_signIn->setWindowState(m_signIn->windowState() & ~Qt::WindowMinimized);
    m_signIn->show();
    m_signIn->raise();
    m_signIn->activateWindow();
}

void Desk::applyAppearance() {
    ui::theme::apply(*qApp, m_appearance, m_systemScheme);
}

void Desk::watchFolders() {
    QStringList folders;
    for (const auto& folder : m_workstation.environment().settings.watchedFolders()) {
        folders.append(ui::common::toScreen(folder.path));
    }
    m_watcher.setFolders(folders);
}

void Desk::importArrived(const QString& folder, const QStringList& files) {
    std::vector<std::filesystem::path> paths;
    for (const auto& file : files) {
        paths.emplace_back(file.toStdU16String());
    }
    for (const auto& watched : m_workstation.environment().settings.watchedFolders()) {
        if (ui::common::toScreen(watched.path) == folder) {
            importInto(watched.shop, paths);
            return;
        }
    }
}

void Desk::importInto(const std::string& shop, const std::vector<std::filesystem::path>& files) {
    m_workstation.importInto(
        shop, files, [guard = QPointer<Desk>(this)](const core::importing::ImportReport& report) {
            if (auto* desk = guard.data()) {
                desk->importEnded(report);
            }
        });
}

void Desk::importEnded(const core::importing::ImportReport& report) {
    auto& environment = m_workstation.environment();
    environment.mirrorChanged.emit();
    environment.importNoticed.emit(ui::importing::ImportText::summary(report),
                                   ui::importing::ImportText::tone(report));
}

void Desk::afterJob(const std::string& name) {
    if (name == "import") {
        m_workstation.settlePromises();
        m_workstation.settleRequests();
        m_workstation.takeInNotices();
        m_workstation.settleReturns();
        m_workstation.catchUpSearch();
    } else if (name == "review-again") {
        m_workstation.environment().mirrorChanged.emit();
    }
}

void Desk::afterFirstPaint() {
    if (!m_workstation.session().isLocked()) {
        m_window->start();
    }
    auto& environment = m_workstation.environment();
    if (m_rush) {
        // Again when the first start ended before its import did.
        if (!environment.dataAsOf()) {
            startDemo();
        }
    } else if (!environment.settings.isSetUp()) {
        m_window->showFirstRun();
    }
    if (m_options.isPractice) {
        environment.workplaceRequested.emit(QStringLiteral("practice"));
    }
    // The command line may have imported in the meantime.
    m_workstation.settlePromises();
    m_workstation.settleRequests();
    m_workstation.takeInNotices();
    m_workstation.settleNotices();
    m_workstation.settleTickets();
    m_workstation.settleReturns();
    m_workstation.catchUpSearch();
    m_workstation.watchConversations();
    m_workstation.reviewAgain();
    ui::common::runAct(
        environment.acts, this,
        [&erasures = m_workstation.cases().erasureService()] {
            erasures.removeLeftFiles();
            return true;
        },
        [](bool) {});
    tellDamage();
    openBridge();
    watchFolders();
    importNow(m_options.files);
}

void Desk::importNow(const QStringList& files) {
    std::vector<std::filesystem::path> paths;
    for (const auto& file : files) {
        paths.emplace_back(QDir().absoluteFilePath(file).toStdU16String());
    }
    if (!paths.empty()) {
        m_workstation.environment().importRequested.emit(paths);
    }
}

void Desk::startDemo() {
    auto& environment = m_workstation.environment();
    const auto folder = m_workstation.profile().paths().data / "demo-exports";
    std::filesystem::create_directories(folder);
    const auto files = writeDemoShop(folder, m_clock());
    const auto reviews = writeDemoReviews(folder, m_clock());
    const auto tracking = writeDemoTracking(folder, m_clock());
    const auto name = ui::common::toCore(ui::shell::FirstRunPage::demoAgentName());
    const auto actor = core::agents::Actor{name};
    ui::common::runAct(
        environment.acts, this,
        [&service = environment.settingsService, &environment, reviews, actor, name] {
            (void)service.setAgentName(name, actor);
            addDemoKnowledge(environment.replies, environment.knowledgeService, actor,
                             environment.now());
            addDemoLearning(*environment.cases.learningService, actor, environment.now());
            const auto shop = service.addShop(demoShopName(), "taobao", actor);
            if (shop) {
                addDemoReviews(*environment.cases.reviewCaseService, shop->id, reviews, actor);
            }
            const bool isReady =
                shop && service.setReviewRules(shop->id, demoReviewRules(), actor).has_value();
            return service.setSetUp(actor).has_value() && isReady;
        },
        [this, files, tracking](bool) {
            auto& desk = m_workstation.environment();
            if (const auto shops = desk.settings.shops(); !shops.empty()) {
                // Before the orders, whose import has the lists read.
                desk.longJobs.add("tracking", [this, shop = shops.front().id,
                                               tracking](core::jobs::JobContext& job) {
                    (void)m_workstation.importTracking(shop, tracking, job);
                });
            }
            // Two exports one after the other, so that the second shows a difference.
            const auto half = files.begin() + std::ssize(files) / 2;
            importInto(demoShopName(), {files.begin(), half});
            importInto(demoShopName(), {half, files.end()});
        });
}

void Desk::openBridge() {
    connect(&m_bridge, &channels::BridgeServer::clientsChanged, this, [this] {
        auto& environment = m_workstation.environment();
        environment.bridgeClients = m_bridge.clients();
        m_workstation.bridges().set(environment.bridgeClients);
        environment.bridgeChanged.emit();
    });
    m_subscriptions.push_back(
        onScreen(m_workstation.environment().outbox.changed, this,
                 [this](core::conversations::ConversationId) { m_bridge.fetchReplies(); }));
    const auto address = core::channels::bridgeAddress(
        m_options.profile->state, qEnvironmentVariable("XDG_RUNTIME_DIR").toStdString());
    if (address) {
        m_bridge.listen(QString::fromStdString(*address));
    } else {
        spdlog::warn("No client can reach the bridge: the profile's path is too long");
    }
}

void Desk::tellDamage() {
    const auto& damage = m_workstation.profile().damage();
    if (damage) {
        m_window->showProblem(ui::shell::damageText(
            textOf(damage->setAside), damage->restoredFrom
                                          ? ui::common::Format::exactTime(*damage->restoredFrom)
                                          : QString()));
    }
}

}  // namespace app::composition
