#include "ui/shell/main_window.h"

#include <QDragEnterEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

#include "core/agents/rights.h"
#include "ui/common/acts.h"
#include "ui/common/notice_banner.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/cheat_sheet.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/first_run_page.h"
#include "ui/shell/rail.h"
#include "ui/shell/status_strip.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::shell {

namespace {

std::vector<std::filesystem::path> localFiles(const QMimeData& data) {
    std::vector<std::filesystem::path> files;
    for (const auto& url : data.urls()) {
        if (url.isLocalFile()) {
            files.emplace_back(url.toLocalFile().toStdU16String());
        }
    }
    return files;
}

QString geometryKey() {
    return QStringLiteral("windowGeometry");
}

/// The scroll area that a workplace stands in; between them is its viewport.
QWidget* areaOf(const common::Workplace& workplace) {
    return workplace.parentWidget()->parentWidget();
}

}  // namespace

MainWindow::MainWindow(common::Environment& environment,
                       std::vector<std::unique_ptr<common::Workplace>> workplaces,
                       const QString& profileFolder)
    : m_environment(environment)
    , m_profileFolder(profileFolder)
    , m_commands(new common::CommandTable(environment.viewStates, this))
    , m_status(new StatusViewModel(environment, this))
    , m_rail(new Rail)
    , m_stack(new QStackedWidget)
    , m_banner(new common::NoticeBanner) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Kefu Desk"));
    setWindowIcon(theme::applicationIcon());
    setAcceptDrops(true);
    buildFrame();
    for (auto& workplace : workplaces) {
        addWorkplace(std::move(workplace));
    }
    buildCommands();
    buildMenus();
    m_palette = new CommandPalette(environment, *m_commands, this);
    subscribe();
    restorePlace(*this, environment.viewStates);
}

MainWindow::~MainWindow() = default;

void MainWindow::restorePlace(QWidget& window, const common::ViewStateStore* viewStates) {
    const QByteArray geometry = viewStates ? viewStates->load(geometryKey()) : QByteArray();
    if (geometry.isEmpty() || !window.restoreGeometry(geometry)) {
        constexpr QSize kUsual(1240, 680);
        // What a window manager puts above it.
        constexpr QSize kTitleBar(0, 32);
        // Left to a window manager, the first window may stand at the edge with its title bar out
        // of sight.
        window.resize(kUsual);
        window.move(QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, kUsual + kTitleBar,
                                        window.screen()->availableGeometry())
                        .topLeft());
    }
    keepInside(window, window.screen()->availableGeometry());
}

void MainWindow::keepInside(QWidget& window, const QRect& room) {
    // What it would come back to from its whole screen counts too.
    const QRect place = window.isMaximized() || window.isFullScreen() ? window.normalGeometry()
                                                                      : window.geometry();
    if (place.isEmpty() || room.contains(place)) {
        return;
    }
    const QSize size = place.size().boundedTo(room.size());
    const bool isBounded = size != place.size();
    const auto state = window.windowState();
    window.setWindowState(state & ~(Qt::WindowMaximized | Qt::WindowFullScreen));
    window.resize(size);
    window.move(std::clamp(place.left(), room.left(), room.right() + 1 - size.width()),
                std::clamp(place.top(), room.top(), room.bottom() + 1 - size.height()));
    // Bounded alone it would stand out by its frame and title bar.
    window.setWindowState(isBounded ? state | Qt::WindowMaximized : state);
}

void MainWindow::start() {
    showPage(0);
    m_status->refresh();
}

void MainWindow::showNotice(const QString& text, const QString& action, std::function<void()> run) {
    m_banner->show({theme::Tone::Info, text, action, std::move(run)});
}

void MainWindow::showProblem(const QString& text) {
    m_banner->show({theme::Tone::Danger, text, {}, {}});
}

void MainWindow::takeOver(const MainWindow& before) {
    restoreGeometry(before.saveGeometry());
    show();
    start();
    if (before.m_current >= 0) {
        showWorkplace(before.m_workplaces[before.m_current]->objectName());
    }
}

void MainWindow::comeForward() {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!localFiles(*event->mimeData()).empty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    m_environment.importRequested.emit(localFiles(*event->mimeData()));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_environment.viewStates) {
        m_environment.viewStates->save(geometryKey(), saveGeometry());
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::buildFrame() {
    auto* strip = new StatusStrip(*m_status);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_banner);
    right->addWidget(m_stack, 1);
    right->addWidget(strip);
    auto* frame = new QWidget;
    auto* layout = new QHBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(right, 1);
    setCentralWidget(frame);
    auto* settings = m_rail->addBottom(tr("Settings"), theme::icon(QStringLiteral("settings")));
    settings->setObjectName(QStringLiteral("railSettings"));
    connect(settings, &QAbstractButton::clicked, this, [this] { openSettings(); });
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    connect(strip, &StatusStrip::handoffsRequested, this, &MainWindow::openHandoffs);
    connect(strip, &StatusStrip::nextBreachRequested, this, [this] {
        if (const auto id = m_status->nextBreach()) {
            m_environment.conversationRequested.emit(*id);
        }
    });
    connect(strip, &StatusStrip::nextOrderRequested, this, [this] {
        if (const auto order = m_status->nextOrder()) {
            m_environment.orderRequested.emit(*order);
        }
    });
}

void MainWindow::addWorkplace(std::unique_ptr<common::Workplace> owned) {
    auto* workplace = owned.release();
    m_workplaces.push_back(workplace);
    // On a small screen a wide page scrolls; its right half would be out of reach else.
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(workplace);
    m_stack->addWidget(area);
    auto* button = m_rail->addPlace(workplace->name(), theme::icon(workplace->iconName()));
    button->setWaiting(workplace->waitingCount());
    connect(workplace, &common::Workplace::waitingCountChanged, button, &RailButton::setWaiting);
}

void MainWindow::buildCommands() {
    m_commands->add(tr("Window"), nullptr, windowCommands());
    m_commands->add(tr("Go to"), nullptr, placeCommands());
    for (auto* workplace : m_workplaces) {
        m_commands->add(workplace->name(), workplace, workplace->commands());
    }
    connect(m_commands, &common::CommandTable::pageWanted, this, [this](QWidget* page) {
        const auto found = std::ranges::find(m_workplaces, page);
        showPage(static_cast<int>(found - m_workplaces.begin()));
    });
}

std::vector<common::Command> MainWindow::windowCommands() {
    return {
        {QStringLiteral("shell.import"),
         tr("Import export files…"),
         QKeySequence(Qt::CTRL | Qt::Key_O),
         [this] {
             return core::agents::mayAct(m_environment.actor(), core::agents::Right::ImportFiles);
         },
         [this] { importFiles(); }},
        {QStringLiteral("shell.palette"),
         tr("Find a command or an order…"),
         QKeySequence(Qt::CTRL | Qt::Key_K),
         {},
         [this] { m_palette->open(); }},
        {QStringLiteral("shell.search"),
         tr("Search what was said"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
         [this] {
             return std::ranges::find(m_workplaces, QStringLiteral("search"),
                                      &QObject::objectName) != m_workplaces.end();
         },
         [this] { m_environment.workplaceRequested.emit(QStringLiteral("search")); }},
        {QStringLiteral("shell.nextWork"),
         tr("Work the next item, or come back to the worklist"),
         QKeySequence(Qt::Key_F6),
         [this] {
             return std::ranges::find(m_workplaces, QStringLiteral("worklist"),
                                      &QObject::objectName) != m_workplaces.end();
         },
         [this] { m_environment.nextWorkRequested.emit(); }},
        {QStringLiteral("shell.settings"),
         tr("Settings…"),
         QKeySequence(Qt::CTRL | Qt::Key_Comma),
         {},
         [this] { openSettings(); }},
        {QStringLiteral("shell.backups"),
         tr("Backups…"),
         {},
         [this] {
             return m_care.backups && core::agents::mayAct(m_environment.actor(),
                                                           core::agents::Right::BackUp);
         },
         [this] { openSettings(QStringLiteral("settings.backups")); }},
        {QStringLiteral("shell.erasure"),
         tr("Erasure requests…"),
         {},
         [this] {
             using core::agents::mayAct;
             using core::agents::Right;
             const auto actor = m_environment.actor();
             return m_care.erasures &&
                    (mayAct(actor, Right::RecordErasure) || mayAct(actor, Right::ApproveErasure) ||
                     mayAct(actor, Right::RunErasure));
         },
         [this] { openSettings(QStringLiteral("settings.erasure")); }},
        {QStringLiteral("shell.lock"),
         tr("Lock now, or switch the agent"),
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L),
         [this] { return m_environment.needsSignIn && m_environment.needsSignIn(); },
         [this] { m_environment.lockRequested.emit(); }},
        {QStringLiteral("shell.keys"),
         tr("Keys"),
         QKeySequence(Qt::Key_F1),
         {},
         [this] { (new CheatSheet(*m_commands, this))->open(); }},
        {QStringLiteral("shell.about"),
         tr("About Kefu Desk"),
         {},
         {},
         [this] { (new AboutDialog(m_profileFolder, this))->open(); }},
        {QStringLiteral("shell.quit"),
         tr("Quit"),
         QKeySequence(Qt::CTRL | Qt::Key_Q),
         {},
         [this] { close(); }},
    };
}

std::vector<common::Command> MainWindow::placeCommands() {
    std::vector<common::Command> commands;
    for (int place = 0; place < static_cast<int>(m_workplaces.size()); ++place) {
        const QKeySequence keys =
            place < 9 ? QKeySequence(QStringLiteral("Ctrl+%1").arg(place + 1)) : QKeySequence();
        commands.push_back({QStringLiteral("go.%1").arg(place + 1),
                            m_workplaces[place]->name(),
                            keys,
                            {},
                            [this, place] { showPage(place); }});
    }
    return commands;
}

void MainWindow::buildMenus() {
    QString group;
    QMenu* menu = nullptr;
    for (const auto& entry : m_commands->entries()) {
        if (entry.group != group) {
            group = entry.group;
            menu = menuBar()->addMenu(group);
            connect(menu, &QMenu::aboutToShow, m_commands, &common::CommandTable::refreshStates);
            if (entry.page) {
                m_pageMenus.push_back(menu);
            }
        }
        menu->addAction(entry.action);
    }
}

void MainWindow::subscribe() {
    const auto keep = [this](core::Subscription subscription) {
        m_subscriptions.push_back(std::move(subscription));
    };
    keep(common::onScreen(m_environment.caseRequested, this,
                          [this](const std::string& kind, std::int64_t) {
                              if (kind == "departments") {
                                  openSettings(QStringLiteral("settings.departments"));
                              }
                          }));
    keep(common::onScreen(m_environment.caseStartRequested, this,
                          [this](const common::CaseStart& start) {
                              if (start.kind == "erasure") {
                                  openSettings()->startErasure(start);
                              }
                          }));
    keep(common::onScreen(m_environment.noticed, this, [this](const QString& text, theme::Tone tone) {
        m_banner->show({tone, text, {}, {}});
    }));
    keep(common::onScreen(
        m_environment.importNoticed, this, [this](const QString& text, theme::Tone tone) {
            m_banner->show({tone, text, tr("Show the imports"), [this] {
                                m_environment.workplaceRequested.emit(QStringLiteral("imports"));
                            }});
        }));
    keep(common::onScreen(
        m_environment.orderRequested, this,
        [this](const core::orders::OrderKey&) { showWorkplace(QStringLiteral("review")); }));
    keep(common::onScreen(m_environment.conversationRequested, this,
                          [this](core::conversations::ConversationId) {
                              showWorkplace(QStringLiteral("conversations"));
                          }));
    keep(common::onScreen(m_environment.workplaceRequested, this,
                          [this](const QString& wanted) { showWorkplace(wanted); }));
    keep(common::onScreen(m_environment.acts.failed, this, [this](const std::string&) {
        showProblem(
            tr("This could not be saved and nothing was changed. Look whether the disk is "
               "full or the profile's folder is read-only; details are in the log."));
    }));
    keep(common::onScreen(
        m_environment.longJobs.failed, this,
        [this](core::jobs::JobQueue::Id, const std::string& name, const std::string&) {
            showProblem(name == "import"
                            ? tr("The import stopped on a fault of the disk or the file system. "
                                 "What was written is whole; import the same files again.")
                            : tr("A job in the background failed; details are in the log."));
        }));
    keep(common::onScreen(m_environment.quickJobs.failed, this,
                          [this](core::jobs::JobQueue::Id, const std::string&, const std::string&) {
                              showProblem(tr("A list could not be read; details are in the log."));
                          }));
}

void MainWindow::showWorkplace(const QString& objectName) {
    const auto found = std::ranges::find(m_workplaces, objectName, &QObject::objectName);
    if (found != m_workplaces.end()) {
        showPage(static_cast<int>(found - m_workplaces.begin()));
    }
}

void MainWindow::showPage(int place) {
    if (place < 0 || place >= static_cast<int>(m_workplaces.size())) {
        return;
    }
    if (m_firstRun && m_current >= 0) {
        endFirstRun();
    }
    const bool isNew = place != m_current;
    m_current = place;
    m_stack->setCurrentWidget(areaOf(*m_workplaces[place]));
    m_rail->setCurrent(place);
    m_commands->setCurrentPage(m_workplaces[place]);
    // A page without commands has no menu, so menus and pages are matched by name.
    for (auto* menu : m_pageMenus) {
        menu->menuAction()->setVisible(menu->title() == m_workplaces[place]->name());
    }
    if (isNew) {
        m_workplaces[place]->enter();
    }
}

void MainWindow::showFirstRun() {
    m_firstRun = new FirstRunPage(m_environment);
    m_stack->addWidget(m_firstRun);
    m_stack->setCurrentWidget(m_firstRun);
    m_firstRun->setFocus();
    connect(m_firstRun, &FirstRunPage::finished, this, [this] { endFirstRun(); });
}

void MainWindow::endFirstRun() {
    if (auto* page = std::exchange(m_firstRun, nullptr)) {
        m_stack->removeWidget(page);
        page->deleteLater();
        m_stack->setCurrentWidget(areaOf(*m_workplaces[m_current]));
        m_workplaces[m_current]->enter();
    }
}

void MainWindow::importFiles() {
    const QStringList files = m_environment.prompts->openFiles(
        this, tr("Import export files"),
        tr("Exports (*.csv *.xlsx *.xls *.txt *.tsv *.zip *.html *.htm *.jsonl *.log);;All "
           "files (*)"));
    std::vector<std::filesystem::path> paths;
    for (const auto& file : files) {
        paths.emplace_back(file.toStdU16String());
    }
    if (!paths.empty()) {
        m_environment.importRequested.emit(paths);
    }
}

void MainWindow::setDepartments(core::departments::DepartmentReader& reader,
                                core::departments::DepartmentService& service) {
    m_departments = &reader;
    m_departmentService = &service;
}

settings::SettingsDialog* MainWindow::openSettings(const QString& page) {
    auto* dialog = new settings::SettingsDialog(
        m_environment, *m_commands, this, {m_departments, m_departmentService}, m_care);
    if (!page.isEmpty()) {
        dialog->showPage(page);
    }
    dialog->open();
    return dialog;
}

void MainWindow::openHandoffs() {
    m_commands->run(QStringLiteral("review.handoff"));
}

}  // namespace ui::shell
