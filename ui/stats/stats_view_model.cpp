#include "ui/stats/stats_view_model.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>
#include <charconv>

#include "core/agents/rights.h"
#include "core/settings/settings_reader.h"
#include "core/settings/settings_service.h"
#include "core/stats/exclusion_service.h"
#include "core/stats/statistics_reader.h"
#include "ui/common/acts.h"
#include "ui/common/format.h"
#include "ui/common/list_export.h"
#include "ui/common/plain_text.h"
#include "ui/common/screen_post.h"
#include "ui/stats/scope_picker.h"
#include "ui/stats/stats_text.h"

namespace ui::stats {

using namespace core::stats;

namespace {

constexpr int kDaysOfWeek = 7;
constexpr int kDaysOfMonth = 30;
constexpr std::size_t kOpenedRows = 5'000;

std::optional<std::int64_t> numberOf(const std::string& text) {
    std::int64_t number = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    return read.ec == std::errc{} && read.ptr == end ? std::optional(number) : std::nullopt;
}

}  // namespace

StatsViewModel::StatsViewModel(common::Environment& environment, QObject* parent)
    : QObject(parent)
    , m_environment(environment)
    , m_settings(environment.settings.statisticsSettings())
    , m_jobs(common::postToScreen) {
    m_subscriptions.push_back(common::onScreen(environment.settingsService.changed, this, [this] {
        const auto settings = m_environment.settings.statisticsSettings();
        if (!(settings == m_settings)) {
            m_settings = settings;
            Q_EMIT changed();
        }
    }));
    const QPointer<StatsViewModel> guard(this);
    m_subscriptions.push_back(m_jobs.progressed.subscribe(
        [guard](core::jobs::JobQueue::Id, const std::string&, core::jobs::Progress progress) {
            if (guard) {
                Q_EMIT guard->progressed(progress);
            }
        }));
    m_subscriptions.push_back(
        m_jobs.finished.subscribe([guard](core::jobs::JobQueue::Id id, const std::string&) {
            if (guard && guard->m_job == id) {
                guard->endJob();
            }
        }));
    m_subscriptions.push_back(m_jobs.failed.subscribe(
        [guard](core::jobs::JobQueue::Id id, const std::string&, const std::string&) {
            if (guard && guard->m_job == id) {
                guard->endJob();
                Q_EMIT guard->refused(
                    tr("The figures could not be counted. Look into the log, then count again."));
            }
        }));
    readExclusions();
}

StatsViewModel::~StatsViewModel() {
    cancel();
}

std::chrono::minutes StatsViewModel::utcOffset() const {
    for (const auto& shop : m_environment.settings.shops()) {
        if (!m_choice.shop || shop.id == *m_choice.shop) {
            return shop.utcOffset;
        }
    }
    return core::kChinaOffset;
}

void StatsViewModel::setChoice(const Choice& choice) {
    if (choice == m_choice && m_table) {
        return;
    }
    m_choice = choice;
    count();
}

StatisticsQuery StatsViewModel::query() const {
    const auto offset = utcOffset();
    const auto now = m_environment.now();
    const QDate today = dateOf(now, offset);
    QDate first = today;
    QDate last = today;
    switch (m_choice.span) {
        case Span::Today:
            break;
        case Span::Yesterday:
            first = last = today.addDays(-1);
            break;
        case Span::Week:
            first = today.addDays(1 - kDaysOfWeek);
            break;
        case Span::Month:
            first = today.addDays(1 - kDaysOfMonth);
            break;
        case Span::Own:
            first = m_choice.first;
            last = m_choice.last;
            break;
    }
    StatisticsQuery query{.from = startOf(first, offset),
                          .to = startOf(last.addDays(1), offset),
                          .asOf = core::Moment{now},
                          .cuts = m_choice.cuts,
                          .schedule = m_choice.schedule};
    for (const auto& definition : metricCatalogue()) {
        if (!m_choice.group || definition.group == *m_choice.group) {
            query.metrics.push_back(definition.metric);
        }
    }
    if (m_choice.shop) {
        query.where.push_back({.cut = Cut::Shop, .key = std::to_string(*m_choice.shop)});
    }
    return withinRights(std::move(query), m_environment.actor());
}

void StatsViewModel::startJob(core::jobs::JobQueue::Job job) {
    cancel();
    m_job = m_jobs.add("statistics", std::move(job));
    Q_EMIT busyChanged();
}

void StatsViewModel::endJob() {
    m_job.reset();
    Q_EMIT busyChanged();
}

void StatsViewModel::cancel() {
    if (m_job) {
        m_jobs.cancel(*m_job);
    }
    ++m_generation;
}

void StatsViewModel::count() {
    const auto asked = query();
    const QPointer<StatsViewModel> guard(this);
    startJob([guard, generation = m_generation + 1, asked,
              make = m_environment.countFigures](core::jobs::JobContext& job) {
        auto table = make(asked, job);
        auto before = table ? make(periodBefore(asked), job) : table;
        common::postToScreen(
            [guard, generation, table = std::move(table), before = std::move(before)] {
                if (!guard) {
                    return;
                }
                if (!table || !before) {
                    guard->refuse(generation, table ? before.error() : table.error());
                } else {
                    guard->take(generation, *table, *before);
                }
            });
    });
}

void StatsViewModel::take(std::uint64_t generation, StatisticsTable table, StatisticsTable before) {
    if (generation != m_generation) {
        return;
    }
    m_table = std::move(table);
    m_before = std::move(before);
    m_opening.reset();
    Q_EMIT changed();
    Q_EMIT openingChanged();
}

void StatsViewModel::refuse(std::uint64_t generation, StatisticsError error) {
    // Whoever asked for something else does not want to hear that the first was stopped.
    if (generation == m_generation) {
        Q_EMIT refused(StatsText::error(error));
    }
}

const Figure* StatsViewModel::before(int row, std::size_t metric) const {
    if (!m_table || !m_before || metric >= m_before->query.metrics.size()) {
        return nullptr;
    }
    if (row < 0) {
        return &m_before->total[metric];
    }
    const auto& cuts = m_table->rows.at(static_cast<std::size_t>(row)).cuts;
    const auto found = std::ranges::find(m_before->rows, cuts, &StatisticsRow::cuts);
    return found == m_before->rows.end() ? nullptr : &found->figures[metric];
}

void StatsViewModel::open(int row, Metric metric) {
    if (!m_table) {
        return;
    }
    auto asked = m_table->query;
    asked.metrics = {metric};
    m_openedCuts.clear();
    if (row >= 0) {
        m_openedCuts = m_table->rows.at(static_cast<std::size_t>(row)).cuts;
        for (const auto& cut : m_openedCuts) {
            std::erase_if(asked.where,
                          [&cut](const CutValue& value) { return value.cut == cut.cut; });
            asked.where.push_back(cut);
        }
    }
    asked.cuts.clear();
    openQuery(asked);
}

void StatsViewModel::openFigure(const StatisticsQuery& query) {
    m_openedCuts.clear();
    for (const auto& value : query.where) {
        if (value.cut != Cut::Shop) {
            m_openedCuts.push_back(value);
        }
    }
    openQuery(query);
}

void StatsViewModel::openQuery(const StatisticsQuery& asked) {
    const QPointer<StatsViewModel> guard(this);
    startJob([guard, generation = m_generation + 1, asked,
              make = m_environment.openFigure](core::jobs::JobContext& job) {
        common::postToScreen([guard, generation, opened = make(asked, job, kOpenedRows)] {
            if (!guard) {
                return;
            }
            if (opened) {
                guard->takeOpening(generation, *opened);
            } else {
                guard->refuse(generation, opened.error());
            }
        });
    });
}

void StatsViewModel::takeOpening(std::uint64_t generation, FigureOpening opening) {
    if (generation == m_generation) {
        m_opening = std::move(opening);
        Q_EMIT openingChanged();
    }
}

void StatsViewModel::openRow(const OpenedRow& row) {
    const auto number = numberOf(row.id);
    switch (row.kind) {
        case RowKind::Conversation:
            if (number) {
                m_environment.messageRequested.emit(*number, row.message, {});
            }
            return;
        case RowKind::Order:
            m_environment.orderRequested.emit({row.shop, row.id});
            return;
        case RowKind::Complaint:
        case RowKind::Review:
            if (number) {
                m_environment.caseRequested.emit(std::string(toWord(row.kind)), *number);
            }
            return;
        case RowKind::Promise:
            m_environment.workplaceRequested.emit(QStringLiteral("promises"));
            return;
        case RowKind::Call:
        case RowKind::Inspection:
        case RowKind::Work:
            return;
    }
}

bool StatsViewModel::mayExclude() const {
    return m_environment.cases.exclusions != nullptr &&
           core::agents::mayAct(m_environment.actor().role, core::agents::Right::SeeTeamStatistics);
}

void StatsViewModel::exclude(const OpenedRow& row, const QString& reason) {
    if (m_environment.cases.exclusions == nullptr) {
        return;
    }
    const ExclusionTarget target{.subject = row.kind == RowKind::Order
                                                ? ExclusionSubject::Order
                                                : ExclusionSubject::Conversation,
                                 .shop = row.shop,
                                 .id = row.id};
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.exclusions, target, text = common::toCore(reason),
         actor = m_environment.actor()] { return service->exclude(target, text, actor); },
        [this](const ExclusionService::Outcome& outcome) {
            if (!outcome) {
                Q_EMIT refused(StatsText::error(outcome.error()));
                return;
            }
            readExclusions();
            Q_EMIT done(tr("Taken out of the figures."));
            count();
        });
}

void StatsViewModel::include(const ExclusionTarget& target) {
    if (m_environment.cases.exclusions == nullptr) {
        return;
    }
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.exclusions, target, actor = m_environment.actor()] {
            return service->include(target, actor);
        },
        [this](const ExclusionService::Outcome& outcome) {
            if (!outcome) {
                Q_EMIT refused(StatsText::error(outcome.error()));
                return;
            }
            readExclusions();
            Q_EMIT done(tr("It counts again."));
            count();
        });
}

void StatsViewModel::readExclusions() {
    m_exclusions = m_environment.cases.statistics == nullptr
                       ? std::vector<Exclusion>()
                       : m_environment.cases.statistics->exclusions(false);
    Q_EMIT exclusionsChanged();
}

Sheet StatsViewModel::sheet() const {
    Sheet sheet;
    if (!m_table) {
        return sheet;
    }
    for (const auto cut : m_table->query.cuts) {
        sheet.headings.push_back(common::toCore(StatsText::cut(cut)));
    }
    for (const auto metric : m_table->query.metrics) {
        sheet.headings.push_back(common::toCore(StatsText::metric(metric)));
    }
    const auto put = [&sheet](std::vector<Sheet::Cell> cells, const std::vector<Figure>& figures) {
        for (const auto& figure : figures) {
            cells.push_back(figure.value ? Sheet::Cell(*figure.value)
                                         : Sheet::Cell(common::toCore(QStringLiteral(u"—"))));
        }
        sheet.rows.push_back(std::move(cells));
    };
    for (const auto& row : m_table->rows) {
        std::vector<Sheet::Cell> cells;
        for (const auto& value : row.cuts) {
            cells.emplace_back(common::toCore(StatsText::cutValue(value)));
        }
        put(std::move(cells), row.figures);
    }
    std::vector<Sheet::Cell> cells;
    for (std::size_t i = 0; i < m_table->query.cuts.size(); ++i) {
        cells.emplace_back(i == 0 ? common::toCore(tr("Total")) : std::string());
    }
    put(std::move(cells), m_table->total);
    return sheet;
}

void StatsViewModel::exportSheet(Sheet sheet, const QString& file) {
    const auto answer = [guard = QPointer<StatsViewModel>(this), file](bool isWritten) {
        common::postToScreen([guard, file, isWritten] {
            if (guard && isWritten) {
                Q_EMIT guard->done(tr("Written to %1.").arg(file));
            } else if (guard) {
                Q_EMIT guard->refused(
                    tr("%1 could not be written. Choose another folder.").arg(file));
            }
        });
    };
    m_environment.quickJobs.add("export", [file, rows = std::move(sheet), now = m_environment.now(),
                                           answer](core::jobs::JobContext&) {
        answer(common::ListExport::write(file, rows, QFileInfo(file).completeBaseName(), now));
    });
}

}  // namespace ui::stats
