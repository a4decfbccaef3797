#include "ui/importing/import_view_model.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSaveFile>

#include <algorithm>
#include <memory>

#include "core/orders/order_reader.h"
#include "ui/common/acts.h"
#include "ui/common/plain_text.h"
#include "ui/importing/import_text.h"

namespace ui::importing {

using namespace core::importing;
using core::jobs::JobQueue;

namespace {

/// The character between the cells of `raw`, found by the header's width.
char separatorOf(const std::string& raw, std::size_t columns) {
    for (const char candidate : {'\t', ';'}) {
        if (std::count(raw.begin(), raw.end(), candidate) + 1 >=
            static_cast<std::ptrdiff_t>(columns)) {
            return candidate;
        }
    }
    return ',';
}

std::string headerLine(const std::vector<std::string>& header, char separator) {
    std::string line;
    for (const std::string& cell : header) {
        if (!line.empty()) {
            line += separator;
        }
        line += '"';
        for (const char character : cell) {
            line.append(character == '"' ? 2 : 1, character);
        }
        line += '"';
    }
    return line;
}

}  // namespace

ImportViewModel::ImportViewModel(common::Environment& environment, QObject* parent)
    : QObject(parent), m_environment(environment) {
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
    m_subscriptions.push_back(common::onScreen(
        environment.longJobs.failed, this,
        [this](JobQueue::Id id, const std::string&, const std::string&) { drop(id); }));
    // A watched folder imports without this page.
    m_subscriptions.push_back(common::onScreen(environment.mirrorChanged, this, [this] {
        if (m_jobs.empty() && m_environment.lastImport) {
            m_report = m_environment.lastImport();
            Q_EMIT reportChanged();
        }
    }));
    // A job that was cancelled before it began ends without a report.
    m_subscriptions.push_back(
        common::onScreen(environment.longJobs.finished, this,
                         [this](JobQueue::Id id, const std::string&) { drop(id); }));
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
    if (!m_report && m_environment.lastImport) {
        m_report = m_environment.lastImport();
        Q_EMIT reportChanged();
    }
}

std::vector<core::settings::Shop> ImportViewModel::shops() const {
    return m_environment.settings.shops();
}

void ImportViewModel::finish(JobQueue::Id id, const ImportReport& report) {
    m_report = report;
    m_environment.mirrorChanged.emit();
    drop(id);
    Q_EMIT reportChanged();
    m_environment.noticed.emit(ImportText::summary(report));
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

bool ImportViewModel::exportRejected(const FileReport& file, const QString& target) const {
    const auto table = preview(file.path);
    if (!table || file.rejectedRows.empty()) {
        return false;
    }
    const char separator = separatorOf(file.rejectedRows.front().raw, table->header.size());
    std::string text = "\xEF\xBB\xBF" + headerLine(table->header, separator) + "\r\n";
    for (const RejectedRow& row : file.rejectedRows) {
        text += row.raw + "\r\n";
    }
    QSaveFile out(target);
    return out.open(QIODevice::WriteOnly) &&
           out.write(text.data(), static_cast<qint64>(text.size())) ==
               static_cast<qint64>(text.size()) &&
           out.commit();
}

}  // namespace ui::importing
