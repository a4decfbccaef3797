#include "ui/stats/kpi_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/agents/rights.h"
#include "core/importing/kpi_table.h"
#include "core/settings/settings_reader.h"
#include "core/stats/kpi_comparison.h"
#include "core/stats/kpi_service.h"
#include "core/stats/statistics_reader.h"
#include "ui/common/acts.h"
#include "ui/common/data_table.h"
#include "ui/common/empty_state.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/stats/analysis_text.h"
#include "ui/stats/scope_picker.h"
#include "ui/stats/stats_text.h"
#include "ui/theme/theme.h"

namespace ui::stats {

using namespace core::stats;

namespace {

GridCell textCell(const QString& text) {
    return {.text = text, .number = {}, .tip = {}, .tone = {}};
}

std::chrono::minutes offsetOf(common::Environment& environment, core::orders::ShopId id) {
    for (const auto& shop : environment.settings.shops()) {
        if (shop.id == id) {
            return shop.utcOffset;
        }
    }
    return core::kChinaOffset;
}

}  // namespace

KpiView::KpiView(common::Environment& environment, const StatsPorts& ports, CountingJob& job,
                 QWidget* parent)
    : AnalysisView(environment, ports, job, parent)
    , m_reports(new QComboBox(this))
    , m_import(new QPushButton(tr("Take in a report…"), this))
    , m_drop(new QPushButton(tr("Remove the report"), this))
    , m_told(common::captionLabel(
          tr("Theirs as the tool wrote it, ours counted from the same days and the same shop."),
          this)) {
    auto* head = addHead();
    m_reports->setObjectName(QStringLiteral("kpi.reports"));
    m_reports->setAccessibleName(tr("Which report"));
    m_reports->setMinimumContentsLength(30);
    m_import->setObjectName(QStringLiteral("kpi.import"));
    m_drop->setObjectName(QStringLiteral("kpi.drop"));
    head->addWidget(m_reports);
    head->addStretch(1);
    head->addWidget(m_import);
    head->addWidget(m_drop);
    m_told->setWordWrap(true);
    m_told->setObjectName(QStringLiteral("kpi.told"));
    column()->addWidget(m_told);
    addTable(QStringLiteral("kpiFigures"));
    m_empty = new common::EmptyState({QStringLiteral("statistics"), tr("No report yet"),
                                      tr("Take in the table of a KPI tool such as 赤兔 (CSV, Excel "
                                         "or HTML, with a column 客服昵称): its figures stand "
                                         "beside ours, and are never mixed with them."),
                                      tr("Take in a report…")},
                                     this);
    column()->addWidget(m_empty, 1);
    connect(m_empty, &common::EmptyState::activated, this, &KpiView::importReport);
    connect(m_reports, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling) {
            count();
        }
    });
    connect(m_import, &QPushButton::clicked, this, &KpiView::importReport);
    connect(m_drop, &QPushButton::clicked, this, &KpiView::drop);
    if (environment.cases.kpiReports != nullptr) {
        m_changed = common::onScreen(environment.cases.kpiReports->changed, this, [this] {
            readReports(current());
            count();
        });
    }
}

QString KpiView::fileName() const {
    return tr("KPI report");
}

std::vector<common::Command> KpiView::commands() {
    return {{QStringLiteral("statistics.importKpi"), tr("Take in a KPI tool's report…"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
             [this] { return isVisible() && mayImport(); }, [this] { importReport(); }},
            {QStringLiteral("statistics.dropKpi"), tr("Remove the KPI tool's report"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete),
             [this] { return isVisible() && mayImport() && current() != 0; }, [this] { drop(); }}};
}

bool KpiView::mayImport() const {
    return m_environment.cases.kpiReports != nullptr &&
           core::agents::mayAct(m_environment.actor().role, core::agents::Right::ImportFiles);
}

std::int64_t KpiView::current() const {
    return m_reports->currentData().toLongLong();
}

void KpiView::readReports(std::int64_t wanted) {
    m_wasRead = true;
    m_isFilling = true;
    m_reports->clear();
    if (m_environment.cases.statistics != nullptr) {
        for (const auto& report : m_environment.cases.statistics->kpiReports()) {
            const auto offset = offsetOf(m_environment, report.shop);
            const auto from = dateOf(report.from, offset).toString(QStringLiteral("yyyy-MM-dd"));
            const auto to =
                dateOf(report.to, offset).addDays(-1).toString(QStringLiteral("yyyy-MM-dd"));
            m_reports->addItem(tr("%1, %2 to %3").arg(common::toScreen(report.title), from, to),
                               static_cast<qlonglong>(report.id));
        }
    }
    if (const int at = m_reports->findData(static_cast<qlonglong>(wanted)); at >= 0) {
        m_reports->setCurrentIndex(at);
    }
    m_isFilling = false;
    m_import->setEnabled(mayImport());
    m_drop->setEnabled(mayImport() && current() != 0);
    const bool isEmpty = m_reports->count() == 0;
    m_empty->setVisible(isEmpty);
    for (QWidget* part : {static_cast<QWidget*>(table()), static_cast<QWidget*>(m_told),
                          static_cast<QWidget*>(m_reports), static_cast<QWidget*>(m_import),
                          static_cast<QWidget*>(m_drop)}) {
        part->setVisible(!isEmpty);
    }
}

void KpiView::count() {
    if (!m_wasRead) {
        readReports(0);
    }
    m_drop->setEnabled(mayImport() && current() != 0);
    const auto report = current() == 0 || m_environment.cases.statistics == nullptr
                            ? std::nullopt
                            : m_environment.cases.statistics->kpiReport(current());
    if (!report) {
        setGrid({}, {});
        return;
    }
    const auto query =
        withinRights(queryFor(*report, core::Moment{m_environment.now()}), m_environment.actor());
    if (query.metrics.empty()) {
        show(core::stats::compared(*report, StatisticsTable{.query = query}));
        return;
    }
    ask({query}, [this, report = *report](const std::vector<StatisticsTable>& tables) {
        show(core::stats::compared(report, tables.front()));
    });
}

void KpiView::show(const std::vector<KpiComparison>& list) {
    std::vector<std::vector<GridCell>> rows;
    for (const auto& row : list) {
        const auto& theirs = row.theirs;
        std::vector<GridCell> cells{
            textCell(common::toScreen(theirs.agent)), textCell(common::toScreen(theirs.heading)),
            textCell(common::toScreen(theirs.text)),
            textCell(theirs.metric ? StatsText::metric(*theirs.metric) : tr("none of ours"))};
        if (theirs.metric && row.ours) {
            cells.push_back(valueCell(*theirs.metric, *row.ours));
            cells.push_back(countCell(*theirs.metric, *row.ours));
            cells.push_back(
                differenceCell(*theirs.metric, row.ours->value && theirs.value
                                                   ? std::optional(*row.ours->value - *theirs.value)
                                                   : std::nullopt));
        } else {
            cells.insert(cells.end(), {textCell(QStringLiteral(u"—")), textCell({}),
                                       textCell(QStringLiteral(u"—"))});
        }
        rows.push_back(std::move(cells));
    }
    setGrid({tr("Agent"), tr("Their column"), tr("Theirs"), tr("Our figure"), tr("Ours"),
             tr("Counts"), tr("Ours − theirs")},
            std::move(rows));
}

void KpiView::importReport() {
    const auto files =
        m_environment.prompts->openFiles(this, tr("Take in a KPI tool's report"),
                                         tr("Tables (*.csv *.xlsx *.xls *.html);;All files (*)"));
    const auto shops = m_environment.settings.shops();
    if (files.isEmpty() || shops.empty()) {
        return;
    }
    // A file is of the first shop unless its name says another.
    auto shop = shops.front();
    for (const auto& known : shops) {
        if (files.front().contains(common::toScreen(known.name))) {
            shop = known;
        }
    }
    const QPointer<KpiView> guard(this);
    m_job.run([guard, shop, path = std::filesystem::path(files.front().toStdU16String())](
                  core::jobs::JobContext&) -> std::function<void()> {
        return [guard, table = core::importing::readKpiTable(path, shop.id, shop.utcOffset)] {
            if (!guard) {
                return;
            }
            if (table) {
                guard->keep(*table);
            } else {
                Q_EMIT guard->said(tr("The file is no table with a column 客服昵称."),
                                   theme::Tone::Warning);
            }
        };
    });
}

void KpiView::keep(const KpiReport& report) {
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.kpiReports, report, actor = m_environment.actor()] {
            return service->keep(report, actor);
        },
        [this](const KpiService::Outcome& outcome) {
            if (!outcome) {
                Q_EMIT said(AnalysisText::error(outcome.error()), theme::Tone::Warning);
                return;
            }
            readReports(outcome->id);
            count();
            Q_EMIT said(
                tr("%1 figures were taken in.")
                    .arg(common::Format::count(static_cast<std::int64_t>(outcome->values.size()))),
                theme::Tone::Success);
        });
}

void KpiView::drop() {
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.kpiReports, id = current(), actor = m_environment.actor()] {
            return service->drop(id, actor);
        },
        [this](const KpiService::Outcome& outcome) {
            if (!outcome) {
                Q_EMIT said(AnalysisText::error(outcome.error()), theme::Tone::Warning);
                return;
            }
            readReports(0);
            count();
            Q_EMIT said(tr("The report is gone. Take the file in again to have it back."),
                        theme::Tone::Success);
        });
}

}  // namespace ui::stats
