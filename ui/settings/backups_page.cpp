#include "ui/settings/backups_page.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "core/agents/rights.h"
#include "ui/common/data_table.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/second_person_dialog.h"
#include "ui/theme/theme.h"

namespace ui::settings {

using namespace core::backups;
using common::toCore;
using common::toScreen;
using core::agents::mayAct;
using core::agents::Right;

namespace {

constexpr int kTableHeight = 260;
constexpr int kTimeWidth = 160;
constexpr int kSizeWidth = 90;
constexpr int kStateWidth = 150;

QString nameOf(const std::filesystem::path& file) {
    return QString::fromStdU16String(file.filename().u16string());
}

}  // namespace

QString BackupsPage::refusal(BackupError error) {
    switch (error) {
        case BackupError::NotAllowedForRole:
            return tr("Team leads and admins back up, admins restore. Ask one of them.");
        case BackupError::SecondPersonNeeded:
            return tr("A restore needs a second person with a PIN. Add one under Agents and roles.");
        case BackupError::ReasonMissing:
            return tr("Write the reason first.");
        case BackupError::TextTooLong:
            return tr("The reason is too long: at most 500 characters.");
        case BackupError::Missing:
            return tr("The file is not there any more. Choose another backup.");
        case BackupError::Foreign:
            return tr("This is no backup of Kefu Desk. Nothing was changed; choose another file.");
        case BackupError::Newer:
            return tr("A newer version of the program made this backup. Install that version, then "
                      "restore. Nothing was changed.");
        case BackupError::Unsound:
            return tr("This backup is damaged. Nothing was changed; choose another one.");
        case BackupError::NoRoom:
            return tr("The disk is full. Make room and restore again; nothing was changed.");
        case BackupError::InUse:
            return tr("Another program has the profile open, such as the command line. End it and "
                      "restore again; nothing was changed.");
        case BackupError::Broken:
            return tr("The restore was not carried out and nothing was changed. See the program's "
                      "log, then try again or choose another backup.");
    }
    return {};
}

BackupsPage::BackupsPage(common::Environment& environment, BackupService& service,
                         std::function<void()> restart)
    : SettingsPage(environment, tr("Backups"), QStringLiteral("folder"))
    , m_service(service)
    , m_restart(std::move(restart))
    , m_model({tr("Made"), tr("Size"), tr("State"), tr("File")})
    , m_table(new common::DataTable(environment.viewStates))
    , m_state(new common::PlainLabel)
    , m_backUp(new QPushButton(tr("Back up now")))
    , m_check(new QPushButton(tr("Check")))
    , m_restore(new QPushButton(tr("Restore…")))
    , m_other(new QPushButton(tr("Restore from another file…"))) {
    setObjectName(QStringLiteral("settings.backups"));
    addForm(tr("Backups of this profile"));
    addHint(tr("The program makes one every half hour in which something was done, and checks it. "
               "It keeps all of two days, one a day of the last week and one a week of the last "
               "month; none is older than 30 days."));
    m_table->setObjectName(QStringLiteral("backupsTable"));
    m_table->setModel(&m_model);
    m_table->setKeyRole(Qt::UserRole);
    m_table->setFixedHeight(kTableHeight);
    m_table->setColumnWidth(0, kTimeWidth);
    m_table->setColumnWidth(1, kSizeWidth);
    m_table->setColumnWidth(2, kStateWidth);
    m_table->setItemDelegateForColumn(2, new common::ChipDelegate(m_table));
    body().addWidget(m_table);
    auto* buttons = new QHBoxLayout;
    const bool mayRestore = mayAct(environment.actor(), Right::Restore);
    for (const auto& [button, name, isShown] :
         {std::tuple{m_backUp, "backups.now", true}, std::tuple{m_check, "backups.check", true},
          std::tuple{m_restore, "backups.restore", mayRestore},
          std::tuple{m_other, "backups.other", mayRestore}}) {
        button->setObjectName(QLatin1String(name));
        button->setVisible(isShown);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    body().addLayout(buttons);
    m_state->setObjectName(QStringLiteral("backups.state"));
    m_state->setWordWrap(true);
    body().addWidget(m_state);
    body().addStretch(1);
    connect(m_table, &common::DataTable::currentRowChanged, this, [this] { showChosen(); });
    connect(m_backUp, &QPushButton::clicked, this, &BackupsPage::backUp);
    connect(m_check, &QPushButton::clicked, this, &BackupsPage::check);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const auto* backup = chosen()) {
            restore(backup->file, common::Format::exactTime(backup->at));
        }
    });
    connect(m_other, &QPushButton::clicked, this, &BackupsPage::restoreOther);
    m_failed = common::onScreen(
        environment.longJobs.failed, this,
        [this](core::jobs::JobQueue::Id job, const std::string&, const std::string&) {
            if (m_job == job) {
                setBusy({});
                showError(tr("The disk refused. Make room on it, then try again."));
            }
        });
}

template <class Work, class Done>
void BackupsPage::inBackground(const QString& busy, Work work, Done done) {
    setBusy(busy);
    showError({});
    m_job = m_environment.longJobs.add(
        "backup", [guard = QPointer<BackupsPage>(this), work, done](core::jobs::JobContext&) {
            QMetaObject::invokeMethod(
                qApp,
                [guard, done, outcome = work()] {
                    if (guard) {
                        guard->setBusy({});
                        done(outcome);
                    }
                },
                Qt::QueuedConnection);
        });
}

void BackupsPage::setBusy(const QString& text) {
    const bool isBusy = !text.isEmpty();
    for (auto* button : {m_backUp, m_check, m_restore, m_other}) {
        button->setEnabled(!isBusy);
    }
    m_state->setText(text);
    if (!isBusy) {
        showChosen();
    }
}

void BackupsPage::load() {
    m_backups = m_service.list(m_environment.actor());
    showRows();
    if (!m_backups.empty() && !m_table->currentIndex().isValid()) {
        m_table->selectRowNumber(0);
    }
    showChosen();
}

void BackupsPage::showRows() {
    using theme::Tone;
    std::vector<common::TextRow> rows;
    for (const auto& backup : m_backups) {
        const auto checked = m_checked.find(backup.file);
        const auto state = checked == m_checked.end()
                               ? common::Chip{tr("Checked when made"), Tone::Neutral}
                           : checked->second ? common::Chip{tr("Sound"), Tone::Success}
                                             : common::Chip{tr("Not usable"), Tone::Danger};
        rows.push_back({static_cast<qlonglong>(rows.size()) + 1,
                        {common::Format::exactTime(backup.at),
                         QLocale().formattedDataSize(backup.bytes, 1,
                                                     QLocale::DataSizeTraditionalFormat),
                         state, nameOf(backup.file)}});
    }
    m_model.setRows(std::move(rows));
}

const BackupEntry* BackupsPage::chosen() const {
    const auto row = m_table->currentIndex().row();
    return row >= 0 && row < std::ssize(m_backups) ? &m_backups[static_cast<std::size_t>(row)]
                                                   : nullptr;
}

void BackupsPage::showChosen() {
    const auto* backup = chosen();
    m_check->setEnabled(backup != nullptr);
    m_restore->setEnabled(backup != nullptr);
    if (!backup) {
        m_state->setText(tr("No backup yet. The first one is made within half an hour, or now."));
        return;
    }
    const auto checked = m_checked.find(backup->file);
    if (checked == m_checked.end()) {
        m_state->setText({});
    } else if (checked->second) {
        m_state->setText(tr("Sound: %1 orders, %2 conversations, %3 events.")
                             .arg(common::Format::count(checked->second->orders),
                                  common::Format::count(checked->second->conversations),
                                  common::Format::count(checked->second->events)));
    } else {
        m_state->setText(refusal(checked->second.error()));
    }
}

void BackupsPage::backUp() {
    using Made = core::Result<BackupEntry, BackupError>;
    inBackground(
        tr("Backing up…"),
        [&service = m_service, actor = m_environment.actor()]() -> Made {
            return service.backUp(actor);
        },
        [this](const Made& made) {
            load();
            if (!made) {
                showError(refusal(made.error()));
                return;
            }
            m_table->selectRowNumber(0);
            m_state->setText(
                tr("Backed up and checked: %1").arg(common::Format::exactTime(made->at)));
        });
}

void BackupsPage::check() {
    const auto* backup = chosen();
    if (!backup) {
        return;
    }
    inBackground(
        tr("Checking…"),
        [&service = m_service, file = backup->file, actor = m_environment.actor()]() -> Checked {
            return service.check(file, actor);
        },
        [this, file = backup->file](const Checked& checked) {
            m_checked.insert_or_assign(file, checked);
            showRows();
            showChosen();
        });
}

void BackupsPage::restoreOther() {
    const auto files = m_environment.prompts->openFiles(this, tr("Choose a backup"),
                                                        tr("Backups (*.sqlite);;All files (*)"));
    if (!files.isEmpty()) {
        const std::filesystem::path file(files.front().toStdU16String());
        restore(file, nameOf(file));
    }
}

void BackupsPage::restore(const std::filesystem::path& file, const QString& name) {
    const QString what =
        tr("The program starts again with the data of the backup \"%1\". The data of now is backed "
           "up before, so that you can come back to it. What was erased on request stays erased.")
            .arg(name);
    if (m_environment.actor().role == core::agents::Role::Owner) {
        const auto reason = m_environment.prompts->text(
            this, tr("Restore a backup"), what + QLatin1Char('\n') + tr("Why?"), {});
        if (reason) {
            request(file, toCore(*reason), std::nullopt);
        }
        return;
    }
    if (!m_environment.cases.agents || !m_environment.cases.agentService) {
        return;
    }
    auto* dialog = new common::SecondPersonDialog(
        m_environment, tr("Restore a backup"), what,
        [this, file](const std::string& reason, const core::agents::Witness& second) {
            request(file, reason, second);
        },
        this);
    dialog->open();
}

void BackupsPage::request(const std::filesystem::path& file, const std::string& reason,
                          const std::optional<core::agents::Witness>& second) {
    using Asked = core::Result<void, BackupError>;
    inBackground(
        tr("Checking the backup…"),
        [&service = m_service, file, reason, second, actor = m_environment.actor()]() -> Asked {
            return service.requestRestore(file, reason, second, actor);
        },
        [this](const Asked& asked) {
            if (asked) {
                m_restart();
            } else {
                showError(refusal(asked.error()));
            }
        });
}

}  // namespace ui::settings
