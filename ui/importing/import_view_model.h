#pragma once

#include <QObject>
#include <QStringList>

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/importing/column_map.h"
#include "core/importing/import_reader.h"
#include "core/jobs/job_queue.h"
#include "core/settings/settings.h"
#include "ui/common/environment.h"

namespace ui::importing {

/// Past imports, read inside quick jobs; without it only the last one is shown.
struct ImportHistory {
    std::function<std::vector<core::importing::PastImport>()> list;
    std::function<std::optional<core::importing::ImportReport>(std::int64_t)> report;
};

/// Takes files in from every way (drop, dialog, watched folder), one import after the other, and
/// keeps the report of the last one, or of an earlier one that was chosen.
class ImportViewModel final : public QObject {
    Q_OBJECT

public:
    explicit ImportViewModel(common::Environment& environment, ImportHistory history = {},
                             QObject* parent = nullptr);

    void import(const std::vector<std::filesystem::path>& files);
    /// Stops what runs; what was written stays whole.
    void cancel();
    [[nodiscard]] bool isRunning() const { return !m_jobs.empty(); }
    /// Imports that wait behind the one that runs.
    [[nodiscard]] int waiting() const { return static_cast<int>(m_jobs.size()) - 1; }
    /// Names of the files of the import that runs.
    [[nodiscard]] QStringList runningFiles() const;
    [[nodiscard]] core::jobs::Progress progress() const { return m_progress; }
    /// Null before the first import of the profile.
    [[nodiscard]] const core::importing::ImportReport* report() const;
    /// Reads the last report of the profile.
    void loadLast();
    /// Newest first; read anew after each import (pastChanged).
    [[nodiscard]] const std::vector<core::importing::PastImport>& past() const { return m_past; }
    /// Shows an earlier import until the next one ends.
    void showPast(std::int64_t import);

    [[nodiscard]] std::vector<core::settings::Shop> shops() const;
    /// The shop that the next files belong to; empty: the profile's first.
    void setShop(std::string shop) { m_shop = std::move(shop); }

    /// Shows the orders of one kind of difference in order review.
    void showConversations();
    void showOrders(const std::string& differenceKind);
    /// Opens the decided orders that imports changed since.
    void showChangedDecisions();
    [[nodiscard]] std::optional<core::importing::TablePreview> preview(
        const std::string& path) const;
    /// Remembers the map and imports the file with it.
    void keepMap(const core::importing::ColumnMap& map, const std::string& path);
    /// Writes header and raw rows of all that the import rejected, so that they can be corrected
    /// and imported; answered by rejectedExported.
    void exportRejected(const QString& target);

Q_SIGNALS:
    void runningChanged();
    void progressed();
    void reportChanged();
    void pastChanged();
    void rejectedExported(bool isWritten);

private:
    void exportEnded(core::jobs::JobQueue::Id id, bool isWritten);
    void finish(core::jobs::JobQueue::Id id, const core::importing::ImportReport& report);
    void drop(core::jobs::JobQueue::Id id);
    void takeLast();
    void readPast();
    void takePast(std::vector<core::importing::PastImport> past);
    void takeReport(std::optional<core::importing::ImportReport> report);

    common::Environment& m_environment;
    ImportHistory m_history;
    std::string m_shop;
    std::map<core::jobs::JobQueue::Id, std::vector<std::filesystem::path>> m_jobs;
    std::optional<core::jobs::JobQueue::Id> m_export;
    core::jobs::Progress m_progress;
    std::optional<core::importing::ImportReport> m_report;
    /// Of the newest report that was shown: another change of the data leaves the page as it is.
    std::int64_t m_newest = 0;
    std::vector<core::importing::PastImport> m_past;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::importing
