#include "ui/importing/import_view_model.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <memory>

#include "core/importing/import_service.h"
#include "core/orders/order_reader.h"
#include "core/settings/settings_reader.h"
#include "ui/common/acts.h"
#include "ui/common/plain_text.h"
#include "ui/importing/import_text.h"

namespace ui::importing {

using namespace core::importing;
using core::jobs::JobQueue;

namespace {

/// Calls `take` on the screen's thread with what a job read, unless `owner` is gone by then.
template <class Owner, class Value>
void deliver(const QPointer<Owner>& owner, Value value, void (Owner::*take)(Value)) {
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [owner, take, value = std::move(value)] {
            if (owner) {
                (owner.data()->*take)(value);
            }
        },
        Qt::QueuedConnection);
}

}  // namespace

ImportViewModel::ImportViewModel(common::Environment& environment, ImportHistory history,
                                 QObject* parent)
    : QObject(parent), m_environment(environment), m_history(std::move(history)) {
    m_subscriptions.push_back(common::onScreen(
        environment.importRequested, this,
        [this](const std::vector<std::filesystem::path>& files) { import(files); }));
    m_subscriptions.push_back(common::onScreen(
        environment.longJobs.progressed, this,
        [this](JobQueue::Id id, const std::string&, core::jobs::Progress progress) {
            if (m_jobs.contains(id)) {
                m_progress = progress;
                Q_EMIT progressed();
            }
        }));
    m_subscriptions.push_back(
        common::onScreen(environment.longJobs.failed, this,
                         [this](JobQueue::Id id, const std::string&, const std::string&) {
                             drop(id);
                             exportEnded(id, false);
                         }));
    // A watched folder imports without this page.
    m_subscriptions.push_back(common::onScreen(environment.mirrorChanged, this, [this] {
        if (m_jobs.empty()) {
            takeLast();
        }
    }));
    // A job that was cancelled before it began ends without a report.
    m_subscriptions.push_back(common::onScreen(environment.longJobs.finished, this,
                                               [this](JobQueue::Id id, const std::string&) {
                                                   drop(id);
                                                   exportEnded(id, true);
                                               }));
}

void ImportViewModel::import(const std::vector<std::filesystem::path>& files) {
    if (files.empty()) {
        return;
    }
    const auto id = std::make_shared<JobQueue::Id>(0);
    const auto deliver = [guard = QPointer<ImportViewModel>(this), id](ImportReport report) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, id, report = std::move(report)] {
                if (guard) {
                    guard->finish(*id, report);
                }
            },
            Qt::QueuedConnection);
    };
    *id = m_environment.longJobs.add(
        "import", [run = m_environment.runImport, request = ImportRequest{files, m_shop},
                   deliver](core::jobs::JobContext& job) { deliver(run(request, job)); });
    if (m_jobs.empty()) {
        m_progress = {};
    }
    m_jobs.emplace(*id, files);
    Q_EMIT runningChanged();
}

void ImportViewModel::cancel() {
    if (!m_jobs.empty()) {
        m_environment.longJobs.cancel(m_jobs.begin()->first);
    }
}

QStringList ImportViewModel::runningFiles() const {
    QStringList names;
    if (!m_jobs.empty()) {
        for (const auto& file : m_jobs.begin()->second) {
            const auto name = file.filename().u8string();
            names.append(common::toScreen(std::string(name.begin(), name.end())));
        }
    }
    return names;
}

const ImportReport* ImportViewModel::report() const {
    return m_report ? &*m_report : nullptr;
}

void ImportViewModel::loadLast() {
    if (!m_report) {
        takeLast();
    }
}

void ImportViewModel::takeLast() {
    auto last = m_environment.lastImport ? m_environment.lastImport() : std::nullopt;
    if (!last || last->importId == m_newest) {
        return;
    }
    m_newest = last->importId;
    m_report = std::move(last);
    Q_EMIT reportChanged();
    readPast();
}

void ImportViewModel::readPast() {
    if (m_history.list) {
        m_environment.quickJobs.add("import-history", [guard = QPointer(this), list = m_history.list](
                                                          core::jobs::JobContext&) {
            deliver(guard, list(), &ImportViewModel::takePast);
        });
    }
}

void ImportViewModel::takePast(std::vector<PastImport> past) {
    m_past = std::move(past);
    Q_EMIT pastChanged();
}

void ImportViewModel::showPast(std::int64_t import) {
    if (m_history.report) {
        m_environment.quickJobs.add(
            "import-report", [guard = QPointer(this), read = m_history.report,
                              import](core::jobs::JobContext&) {
                deliver(guard, read(import), &ImportViewModel::takeReport);
            });
    }
}

void ImportViewModel::takeReport(std::optional<ImportReport> report) {
    if (report) {
        m_report = std::move(report);
        Q_EMIT reportChanged();
    }
}

std::vector<core::settings::Shop> ImportViewModel::shops() const {
    return m_environment.settings.shops();
}

void ImportViewModel::finish(JobQueue::Id id, const ImportReport& report) {
    m_report = report;
    // Nothing was written when every file was refused.
    m_newest = report.importId != 0 ? report.importId : m_newest;
    m_environment.mirrorChanged.emit();
    drop(id);
    Q_EMIT reportChanged();
    readPast();
    m_environment.importNoticed.emit(ImportText::summary(report), ImportText::tone(report));
}

void ImportViewModel::drop(JobQueue::Id id) {
    if (m_jobs.erase(id) > 0) {
        m_progress = {};
        Q_EMIT runningChanged();
    }
}

void ImportViewModel::showOrders(const std::string& differenceKind) {
    if (!m_report) {
        return;
    }
    core::orders::OrderFilter filter;
    filter.scope = core::orders::OrderScope::All;
    filter.sort = core::orders::OrderSort::CreatedDescending;
    filter.importId = m_report->importId;
    filter.differenceKind = differenceKind;
    m_environment.ordersRequested.emit(filter);
    m_environment.workplaceRequested.emit(QStringLiteral("review"));
}

void ImportViewModel::showConversations() {
    m_environment.workplaceRequested.emit(QStringLiteral("conversations"));
}

void ImportViewModel::showChangedDecisions() {
    m_environment.ordersRequested.emit({.scope = core::orders::OrderScope::ChangedSince});
    m_environment.workplaceRequested.emit(QStringLiteral("review"));
}

std::optional<TablePreview> ImportViewModel::preview(const std::string& path) const {
    return m_environment.previewTable(
        std::filesystem::path(std::u8string(path.begin(), path.end())));
}

void ImportViewModel::keepMap(const ColumnMap& map, const std::string& path) {
    common::runAct(
        m_environment.acts, this,
        [this, map] {
            m_environment.keepColumnMap(map);
            return true;
        },
        [this, path](bool) {
            import({std::filesystem::path(std::u8string(path.begin(), path.end()))});
        });
}

void ImportViewModel::exportRejected(const QString& target) {
    if (!m_report) {
        return;
    }
    const std::u16string path = target.toStdU16String();
    m_export = m_environment.longJobs.add(
        "export", [write = m_environment.exportRejectedRows, import = m_report->importId,
                   path](core::jobs::JobContext&) { write(import, std::filesystem::path(path)); });
}

void ImportViewModel::exportEnded(JobQueue::Id id, bool isWritten) {
    if (m_export == id) {
        m_export.reset();
        Q_EMIT rejectedExported(isWritten);
    }
}

}  // namespace ui::importing
