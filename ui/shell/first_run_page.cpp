#include "ui/shell/first_run_page.h"

#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/settings/settings_reader.h"
#include "core/settings/settings_service.h"
#include "ui/common/acts.h"
#include "ui/common/plain_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::shell {

namespace {
constexpr int kSteps = 3;
constexpr int kWidth = 480;
}  // namespace

FirstRunPage::FirstRunPage(common::Environment& environment, QWidget* parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_steps(new QStackedWidget)
    , m_name(new QLineEdit)
    , m_shop(new QLineEdit) {
    setObjectName(QStringLiteral("firstRunPage"));
    m_name->setObjectName(QStringLiteral("firstRunName"));
    m_shop->setObjectName(QStringLiteral("firstRunShop"));
    m_name->setPlaceholderText(tr("Your name or desk number"));
    m_shop->setPlaceholderText(tr("Name of the shop"));
    m_steps->addWidget(makeStep(1, tr("Who works here?"),
                                tr("The name stands beside everything you decide, so that "
                                   "colleagues can see who did what."),
                                m_name, tr("Next")));
    m_steps->addWidget(makeStep(2, tr("Which shop?"),
                                tr("Rules, messages and figures are kept shop by shop. More shops "
                                   "can be added in the settings."),
                                m_shop, tr("Next")));
    m_steps->addWidget(makeExportsStep());
    m_steps->setFixedWidth(kWidth);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_steps, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_name, &QLineEdit::returnPressed, this, &FirstRunPage::takeStep);
    connect(m_shop, &QLineEdit::returnPressed, this, &FirstRunPage::takeStep);
    setFocusProxy(m_name);
}

QWidget* FirstRunPage::makeStep(int number, const QString& title, const QString& why,
                                QWidget* content, const QString& next) {
    auto* step = new QWidget;
    auto* layout = new QVBoxLayout(step);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceWide);
    auto* count = new common::PlainLabel(tr("Step %1 of %2").arg(number).arg(kSteps));
    theme::setMuted(*count);
    auto* heading = new common::PlainLabel(title);
    theme::setHeading(*heading, 3);
    auto* reason = new common::PlainLabel(why);
    reason->setWordWrap(true);
    // The page asks how high the steps are at its own width, where every sentence is one line.
    reason->setMinimumHeight(reason->heightForWidth(kWidth));
    layout->addWidget(count);
    layout->addWidget(heading);
    layout->addWidget(reason);
    layout->addWidget(content);
    auto* buttons = new QHBoxLayout;
    auto* skip = new QPushButton(number == kSteps ? tr("Later") : tr("Skip"));
    skip->setObjectName(QStringLiteral("firstRunSkip%1").arg(number));
    connect(skip, &QPushButton::clicked, this, &FirstRunPage::nextStep);
    buttons->addWidget(skip);
    buttons->addStretch(1);
    if (!next.isEmpty()) {
        auto* take = new QPushButton(next);
        take->setObjectName(QStringLiteral("firstRunNext%1").arg(number));
        theme::setPrimary(*take);
        connect(take, &QPushButton::clicked, this, &FirstRunPage::takeStep);
        buttons->addWidget(take);
    }
    layout->addLayout(buttons);
    layout->addStretch(1);
    return step;
}

QWidget* FirstRunPage::makeExportsStep() {
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpace);
    auto* choose =
        new QPushButton(theme::icon(QStringLiteral("import")), tr("Choose export files…"));
    auto* watch =
        new QPushButton(theme::icon(QStringLiteral("folder")), tr("Watch the download folder…"));
    choose->setObjectName(QStringLiteral("firstRunChoose"));
    watch->setObjectName(QStringLiteral("firstRunWatch"));
    connect(choose, &QPushButton::clicked, this, &FirstRunPage::chooseFiles);
    connect(watch, &QPushButton::clicked, this, &FirstRunPage::watchFolder);
    layout->addWidget(choose);
    layout->addWidget(watch);
    return makeStep(3, tr("Where are the shop's exports?"),
                    tr("Order, item and refund tables as the shop's back end saves them: CSV, xlsx "
                       "or a zip of them. They can also be dropped on this window at any time."),
                    content, {});
}

void FirstRunPage::takeStep() {
    switch (m_steps->currentIndex()) {
        case 0:
            saveName();
            break;
        case 1:
            saveShop();
            break;
        default:
            break;
    }
    nextStep();
}

void FirstRunPage::nextStep() {
    const int next = m_steps->currentIndex() + 1;
    if (next == kSteps) {
        finish();
        return;
    }
    m_steps->setCurrentIndex(next);
    if (next == 1) {
        m_shop->setFocus();
    }
}

void FirstRunPage::saveName() {
    const auto name = common::toCore(m_name->text().trimmed());
    if (!name.empty()) {
        common::runAct(
            m_environment.acts, this,
            [this, name, actor = m_environment.actor()] {
                return m_environment.settingsService.setAgentName(name, actor).has_value();
            },
            [](bool) {});
    }
}

void FirstRunPage::saveShop() {
    const auto name = common::toCore(m_shop->text().trimmed());
    if (!name.empty()) {
        common::runAct(
            m_environment.acts, this,
            [this, name, actor = m_environment.actor()] {
                return m_environment.settingsService.addShop(name, "taobao", actor).has_value();
            },
            [](bool) {});
    }
}

void FirstRunPage::chooseFiles() {
    const QStringList files = m_environment.prompts->openFiles(
        this, tr("Choose the shop's export files"),
        tr("Exports (*.csv *.xlsx *.xls *.txt *.tsv *.zip *.html *.htm *.jsonl *.log);;All "
           "files (*)"));
    if (files.isEmpty()) {
        return;
    }
    std::vector<std::filesystem::path> paths;
    for (const auto& file : files) {
        paths.emplace_back(file.toStdU16String());
    }
    finish();
    m_environment.importRequested.emit(paths);
}

void FirstRunPage::watchFolder() {
    const QString folder =
        m_environment.prompts->openFolder(this, tr("Watch a folder for exports"));
    if (folder.isEmpty()) {
        return;
    }
    auto folders = m_environment.settings.watchedFolders();
    const auto shops = m_environment.settings.shops();
    folders.push_back({common::toCore(folder), shops.empty() ? std::string() : shops.front().name});
    common::runAct(
        m_environment.acts, this,
        [this, folders, actor = m_environment.actor()] {
            return m_environment.settingsService.setWatchedFolders(folders, actor).has_value();
        },
        [this](bool) { finish(); });
}

void FirstRunPage::finish() {
    common::runAct(
        m_environment.acts, this,
        [this, actor = m_environment.actor()] {
            return m_environment.settingsService.setSetUp(actor).has_value();
        },
        [](bool) {});
    Q_EMIT finished();
}

}  // namespace ui::shell
