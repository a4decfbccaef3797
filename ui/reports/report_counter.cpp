#include "ui/reports/report_counter.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

#include "core/settings/settings_reader.h"
#include "ui/common/plain_text.h"
#include "ui/common/screen_post.h"

namespace ui::reports {

using namespace core::reports;

ReportCounter::ReportCounter(common::Environment& environment, ReportsPorts ports, QObject* parent)
    : QObject(parent)
    , m_environment(environment)
    , m_ports(std::move(ports))
    , m_jobs(common::postToScreen) {
    const QPointer<ReportCounter> guard(this);
    m_subscriptions.push_back(m_jobs.progressed.subscribe(
        [guard](core::jobs::JobQueue::Id, const std::string&, core::jobs::Progress progress) {
            if (guard) {
                Q_EMIT guard->progressed(progress);
            }
        }));
    m_subscriptions.push_back(m_jobs.failed.subscribe(
        [guard](core::jobs::JobQueue::Id id, const std::string&, const std::string&) {
            if (guard && guard->m_job == id) {
                guard->fail();
            }
        }));
}

ReportCounter::~ReportCounter() {
    cancel();
}

void ReportCounter::cancel() {
    if (m_job) {
        m_jobs.cancel(*m_job);
        m_job.reset();
    }
    ++m_generation;
    end();
}

void ReportCounter::start() {
    cancel();
    m_isBusy = true;
    Q_EMIT busyChanged();
}

void ReportCounter::end() {
    m_job.reset();
    if (std::exchange(m_isBusy, false)) {
        Q_EMIT busyChanged();
    }
}

void ReportCounter::fail() {
    end();
    Q_EMIT refused(tr("The figures could not be counted. Look into the log, then press F5."));
}

void ReportCounter::count(std::vector<core::stats::StatisticsQuery> queries,
                          std::function<void(const Tables&)> done) {
    if (!m_environment.countFigures) {
        done({});
        return;
    }
    const QPointer<ReportCounter> guard(this);
    m_job = m_jobs.add("reports", [guard, generation = m_generation, queries = std::move(queries),
                                   done = std::move(done),
                                   make = m_environment.countFigures](core::jobs::JobContext& job) {
        Tables tables;
        for (const auto& query : queries) {
            auto table = make(query, job);
            if (!table) {
                // Who cancelled it has another generation by now and hears nothing.
                common::postToScreen([guard, generation] {
                    if (guard && guard->isCurrent(generation)) {
                        guard->fail();
                    }
                });
                return;
            }
            tables.push_back(std::move(*table));
        }
        common::postToScreen([guard, generation, tables = std::move(tables), done] {
            if (guard && guard->isCurrent(generation)) {
                done(tables);
            }
        });
    });
}

void ReportCounter::countBrief(core::Seconds day) {
    if (!m_ports.readBrief) {
        return;
    }
    start();
    const auto actor = m_environment.actor();
    const auto now = m_environment.now();
    const auto shops = m_environment.settings.shops();
    const std::string shop = shops.size() == 1 ? shops.front().name : std::string();
    const QPointer<ReportCounter> guard(this);
    m_environment.quickJobs.add("reports", [guard, generation = m_generation, day, now, actor, shop,
                                            read = m_ports.readBrief](core::jobs::JobContext& job) {
        auto brief = read(day, now, actor, job.stopToken());
        brief.shop = shop;
        common::postToScreen([guard, generation, day, now, actor, brief = std::move(brief)] {
            if (!guard || !guard->isCurrent(generation)) {
                return;
            }
            const auto query = briefQuery(day, now, actor);
            guard->count({query, core::stats::periodBefore(query)},
                         [guard, brief](const Tables& tables) {
                             auto filled = brief;
                             if (tables.size() == 2) {
                                 fillBlocks(filled, tables[0], tables[1],
                                            guard->m_environment.settings.statisticsSettings());
                             }
                             guard->end();
                             Q_EMIT guard->briefCounted(filled);
                         });
        });
    });
}

void ReportCounter::countWork(const WorkReport& report) {
    if (!m_ports.tally) {
        return;
    }
    start();
    const auto actor = m_environment.actor();
    const auto now = m_environment.now();
    const auto members = m_environment.cases.reports != nullptr
                             ? m_environment.cases.reports->members(actor)
                             : std::vector<std::string>();
    const QPointer<ReportCounter> guard(this);
    m_environment.quickJobs.add("reports", [guard, generation = m_generation, report, members, now,
                                            actor, tally = m_ports.tally](core::jobs::JobContext&) {
        auto figures = tally(report.period, now);
        common::postToScreen([guard, generation, report, members, now, actor,
                              figures = std::move(figures)] {
            if (!guard || !guard->isCurrent(generation)) {
                return;
            }
            guard->count({figuresQuery(report.period, now, actor)},
                         [guard, report, members, figures](const Tables& tables) {
                             auto all = figures;
                             for (const auto& table : tables) {
                                 addFigures(all, table);
                             }
                             guard->end();
                             Q_EMIT guard->workCounted(report.id, prefill(all, report, members));
                         });
        });
    });
}

}  // namespace ui::reports
