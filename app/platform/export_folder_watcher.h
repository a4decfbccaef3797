#pragma once

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include "core/base/time.h"
#include "ui/common/view_state_store.h"

namespace app::platform {

/// Tells about export files that arrive in folders, once each is complete: its size and time rest
/// between two looks, its name is that of no half-written file. Survives rename into place, and
/// remembers what it told, by path, size and time, over restarts.
class ExportFolderWatcher final : public QObject {
    Q_OBJECT

public:
    /// Between two looks at a file that is being written.
    static constexpr int kSettleMilliseconds = 1500;

    ExportFolderWatcher(ui::common::ViewStateStore& store, core::Clock clock,
                        QObject* parent = nullptr);
    void setFolders(const QStringList& folders);
    /// Whether a file of that name may be an export and is not a program's temporary one.
    [[nodiscard]] static bool isExportName(const QString& name);
    /// Looks now instead of when something moves; files that rest since the last look are told.
    void look();

Q_SIGNALS:
    /// Complete files of one folder, oldest first.
    void arrived(const QString& folder, const QStringList& files);

private:
    struct Stamp {
        qint64 size = 0;
        qint64 modified = 0;
        bool operator==(const Stamp&) const = default;
    };
    void lookIn(const QString& folder, bool& isUnsettled);
    void startWith(const QString& folder);
    [[nodiscard]] static Stamp stampOf(const QString& file);
    void load();
    void save();

    ui::common::ViewStateStore& m_store;
    core::Clock m_clock;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    QStringList m_folders;
    /// Folders that were watched before: what is new there is told, however old it is.
    QSet<QString> m_knownFolders;
    QHash<QString, Stamp> m_told;
    QHash<QString, Stamp> m_lastLook;
};

}  // namespace app::platform
