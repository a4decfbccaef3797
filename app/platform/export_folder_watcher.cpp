#include "app/platform/export_folder_watcher.h"

#include <QDataStream>
#include <QDateTime>
#include <QDir>

#include <algorithm>

namespace app::platform {

namespace {

const QString& storeKey() {
    static const QString key = QStringLiteral("takenExports");
    return key;
}
/// Of a folder that is watched for the first time only files this fresh are taken.
constexpr std::chrono::hours kFresh{24};

QFileInfoList exportsIn(const QString& folder) {
    QFileInfoList files;
    const auto flags = QDir::Files | QDir::Readable | QDir::NoSymLinks;
    for (const auto& file : QDir(folder).entryInfoList(flags, QDir::Time | QDir::Reversed)) {
        if (ExportFolderWatcher::isExportName(file.fileName()) && file.size() > 0) {
            files.append(file);
        }
    }
    return files;
}

}  // namespace

ExportFolderWatcher::ExportFolderWatcher(ui::common::ViewStateStore& store, core::Clock clock,
                                         QObject* parent)
    : QObject(parent), m_store(store), m_clock(std::move(clock)) {
    load();
    m_settle.setInterval(kSettleMilliseconds);
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &ExportFolderWatcher::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_settle.start(); });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { m_settle.start(); });
}

void ExportFolderWatcher::setFolders(const QStringList& folders) {
    const QStringList watched = m_watcher.directories() + m_watcher.files();
    if (!watched.isEmpty()) {
        m_watcher.removePaths(watched);
    }
    m_folders = folders;
    for (const auto& folder : folders) {
        if (!m_knownFolders.contains(folder)) {
            startWith(folder);
        }
    }
    m_knownFolders = QSet<QString>(folders.begin(), folders.end());
    save();
    if (!folders.isEmpty()) {
        m_watcher.addPaths(folders);
        look();
    }
}

bool ExportFolderWatcher::isExportName(const QString& name) {
    static const QStringList endings{QStringLiteral(".csv"), QStringLiteral(".xlsx"),
                                     QStringLiteral(".xls"), QStringLiteral(".tsv"),
                                     QStringLiteral(".zip"), QStringLiteral(".txt"),
                                     QStringLiteral(".log"), QStringLiteral(".html"),
                                     QStringLiteral(".htm"), QStringLiteral(".jsonl")};
    return !name.startsWith(u'.') && !name.startsWith(u'~') &&
           std::ranges::any_of(endings, [&](const QString& ending) {
               return name.endsWith(ending, Qt::CaseInsensitive);
           });
}

void ExportFolderWatcher::look() {
    bool isUnsettled = false;
    for (const auto& folder : std::as_const(m_folders)) {
        lookIn(folder, isUnsettled);
    }
    if (isUnsettled) {
        m_settle.start();
    }
}

void ExportFolderWatcher::lookIn(const QString& folder, bool& isUnsettled) {
    QStringList complete;
    for (const auto& info : exportsIn(folder)) {
        const QString file = info.filePath();
        const Stamp stamp = stampOf(file);
        if (m_told.value(file) == stamp) {
            continue;
        }
        if (m_lastLook.value(file) == stamp) {
            complete.append(file);
            m_told.insert(file, stamp);
            m_lastLook.remove(file);
            // Written again under the same name moves nothing in the folder.
            m_watcher.addPath(file);
        } else {
            m_lastLook.insert(file, stamp);
            isUnsettled = true;
        }
    }
    if (!complete.isEmpty()) {
        save();
        Q_EMIT arrived(folder, complete);
    }
}

void ExportFolderWatcher::startWith(const QString& folder) {
    const auto oldest =
        QDateTime::fromSecsSinceEpoch((m_clock() - kFresh).time_since_epoch().count());
    for (const auto& info : exportsIn(folder)) {
        if (info.lastModified() < oldest) {
            m_told.insert(info.filePath(), stampOf(info.filePath()));
        }
    }
}

ExportFolderWatcher::Stamp ExportFolderWatcher::stampOf(const QString& file) {
    const QFileInfo info(file);
    return {info.size(), info.lastModified().toMSecsSinceEpoch()};
}

void ExportFolderWatcher::load() {
    QDataStream stream(m_store.load(storeKey()));
    QStringList files;
    QList<qint64> sizes;
    QList<qint64> times;
    stream >> m_knownFolders >> files >> sizes >> times;
    for (qsizetype at = 0; at < std::min({files.size(), sizes.size(), times.size()}); ++at) {
        m_told.insert(files.at(at), {sizes.at(at), times.at(at)});
    }
}

void ExportFolderWatcher::save() {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    QStringList files;
    QList<qint64> sizes;
    QList<qint64> times;
    for (auto at = m_told.cbegin(); at != m_told.cend(); ++at) {
        // What was deleted since would only make the memory grow.
        if (QFileInfo::exists(at.key())) {
            files.append(at.key());
            sizes.append(at->size);
            times.append(at->modified);
        }
    }
    stream << m_knownFolders << files << sizes << times;
    m_store.save(storeKey(), bytes);
}

}  // namespace app::platform
