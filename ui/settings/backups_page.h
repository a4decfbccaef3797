#pragma once

#include <QWidget>

#include <map>

#include "core/backups/backup_service.h"
#include "core/jobs/job_queue.h"
#include "ui/common/text_table_model.h"
#include "ui/settings/settings_page.h"

class QPushButton;

namespace ui::common {
class DataTable;
}

namespace ui::settings {

/// The profile's backups: a lead or an admin makes one now, an admin puts one in the place of the present data, for which
/// the program starts again.
class BackupsPage final : public SettingsPage {
    Q_OBJECT

public:
    /// `restart` ends the window and opens the profile again.
    BackupsPage(common::Environment& environment, core::backups::BackupService& service,
                std::function<void()> restart);
    void load() override;

    /// With the way out.
    [[nodiscard]] static QString refusal(core::backups::BackupError error);

protected:
    [[nodiscard]] bool keepsTyping() const override { return false; }

private:
    using Checked = core::Result<core::backups::BackupContents, core::backups::BackupError>;

    void showRows();
    void showChosen();
    void backUp();
    void check();
    void restoreOther();
    void restore(const std::filesystem::path& file, const QString& name);
    void request(const std::filesystem::path& file, const std::string& reason,
                 const std::optional<core::agents::Witness>& second);
    /// Runs work that reads whole files behind the screen; the answer comes back to it.
    template <class Work, class Done>
    void inBackground(const QString& busy, Work work, Done done);
    void setBusy(const QString& text);
    [[nodiscard]] const core::backups::BackupEntry* chosen() const;

    core::backups::BackupService& m_service;
    std::function<void()> m_restart;
    std::vector<core::backups::BackupEntry> m_backups;
    /// What was checked since the page was opened.
    std::map<std::filesystem::path, Checked> m_checked;
    common::TextTableModel m_model;
    common::DataTable* m_table;
    common::PlainLabel* m_state;
    QPushButton* m_backUp;
    QPushButton* m_check;
    QPushButton* m_restore;
    QPushButton* m_other;
    std::optional<core::jobs::JobQueue::Id> m_job;
    core::Subscription m_failed;
};

}  // namespace ui::settings
