#include "core/stats/statistics_reader.h"

#include <algorithm>

#include "core/promises/promise_reader.h"
#include "core/settings/settings_reader.h"
#include "core/shifts/shift_reader.h"
#include "core/stats/exclusion_repository.h"
#include "core/stats/fact_stream.h"
#include "core/stats/kpi_repository.h"
#include "core/stats/table_sink.h"

namespace core::stats {
namespace {

/// One state of the file for all rows: what colleagues write meanwhile is not seen.
class Snapshot final {
public:
    explicit Snapshot(storage::Database& database) : m_database(database) {
        m_database.execute("SAVEPOINT statistics");
    }
    ~Snapshot() {
        try {
            m_database.execute("RELEASE statistics");
        } catch (const std::exception&) {
            // The connection broke; there is nothing to let go.
        }
    }
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    storage::Database& m_database;
};

/// Of all customers, one after the other; false: cancelled.
bool takeCustomers(FactRepository& repository, std::mutex& connection, MetricRules& rules,
                   const std::function<bool()>& isFull, jobs::JobContext& job) {
    const auto customers = repository.customers();
    const auto total = static_cast<std::int64_t>(customers.size());
    FactStream stream(repository, customers, connection);
    job.report({0, total});
    while (const auto batch = stream.next()) {
        if (job.isCancelled()) {
            return false;
        }
        if (isFull()) {
            return true;
        }
        for (const auto& facts : batch->facts) {
            rules.take(facts);
        }
        job.report({static_cast<std::int64_t>(batch->customersDone), total});
    }
    return true;
}

}  // namespace

StatisticsReader::StatisticsReader(storage::Database& database, FactPorts ports)
    : m_database(database), m_ports(std::move(ports)) {}

FactContext StatisticsReader::contextOf(const StatisticsQuery& query) {
    auto context = FactRepository(m_database, query, {}).context();
    settings::SettingsReader settings(m_database);
    const auto asOf = std::chrono::floor<std::chrono::seconds>(query.asOf);
    for (const auto& shop : settings.shops()) {
        auto schedule = settings.conversationRules(shop.id).schedule;
        // The rules carry the plan of now; the figures need that of their time.
        schedule.plannedDays.clear();
        shifts::ShiftReader(m_database, m_database)
            .fill(schedule, shifts::dayOf(query.from, shop.utcOffset) - std::chrono::days{1},
                  shifts::dayOf(asOf, shop.utcOffset) + std::chrono::days{1});
        context.shops[shop.id] = {
            .name = shop.name, .utcOffset = shop.utcOffset, .schedule = std::move(schedule)};
    }
    context.settings = settings.statisticsSettings();
    if (m_ports.teamOf) {
        context.teamOf = [this](const std::string& agent) {
            const std::scoped_lock lock(m_connection);
            return m_ports.teamOf(agent);
        };
    }
    context.dutyOf = m_ports.dutyOf;
    return context;
}

bool StatisticsReader::run(const StatisticsQuery& query, const FactContext& context,
                           NameTable& names, FigureSink& sink, const std::function<bool()>& isFull,
                           jobs::JobContext& job) {
    FactRepository repository(m_database, query, m_ports.ordersWithCase);
    MetricRules rules(query, context, names, sink);
    if (!takeCustomers(repository, m_connection, rules, isFull, job)) {
        return false;
    }
    if (isFull()) {
        return true;
    }
    if (needsOf(query).promises) {
        for (auto& promise : promises::PromiseReader(m_database).dueIn(query.from, query.to)) {
            rules.take(repository.factOf(std::move(promise)));
        }
    }
    repository.handledOrders([&](const HandledOrder& order) { rules.take(order); });
    repository.calls([&](const CallFact& call) { rules.take(call); });
    if (m_ports.complaints &&
        (sink.wants(Metric::ComplaintRate) || sink.wants(Metric::RepeatComplaintRate))) {
        std::vector<ComplaintFact> complaints;
        m_ports.complaints(query.from, query.to, [&](const ComplaintFact& complaint) {
            auto& taken = complaints.emplace_back(complaint);
            taken.customer = repository.mainNickOf(complaint.shop, complaint.customer);
        });
        rules.take(std::move(complaints));
    }
    if (m_ports.reviews) {
        m_ports.reviews(query.from, query.to,
                        [&](const ReviewFact& review) { rules.take(review); });
    }
    if (m_ports.inspections) {
        m_ports.inspections(query.from, query.to,
                            [&](const InspectionFact& inspection) { rules.take(inspection); });
    }
    rules.finish();
    return !job.isCancelled();
}

Result<StatisticsTable, StatisticsError> StatisticsReader::table(const StatisticsQuery& query,
                                                                 jobs::JobContext& job) {
    if (const auto barrier = barrierOf(query)) {
        return Unexpected{*barrier};
    }
    const Snapshot snapshot(m_database);
    const auto context = contextOf(query);
    NameTable names;
    TableSink sink(query, context, names);
    if (!run(query, context, names, sink, [&sink] { return sink.isFull(); }, job)) {
        return Unexpected{StatisticsError::Cancelled};
    }
    if (sink.isFull()) {
        return Unexpected{StatisticsError::TooManyRows};
    }
    return sink.finished();
}

Result<FigureOpening, StatisticsError> StatisticsReader::open(const StatisticsQuery& query,
                                                              jobs::JobContext& job,
                                                              std::size_t limit) {
    if (const auto barrier = barrierOf(query)) {
        return Unexpected{*barrier};
    }
    if (query.metrics.size() != 1) {
        return Unexpected{StatisticsError::NamedTwice};
    }
    const Snapshot snapshot(m_database);
    const auto context = contextOf(query);
    NameTable names;
    OpeningSink sink(query, names, limit);
    if (!run(query, context, names, sink, [] { return false; }, job)) {
        return Unexpected{StatisticsError::Cancelled};
    }
    return sink.finished();
}

std::vector<Exclusion> StatisticsReader::exclusions(bool all, std::int64_t limit) {
    return ExclusionRepository(m_database).list(all, limit);
}

std::optional<Exclusion> StatisticsReader::exclusionOf(const ExclusionTarget& target) {
    return ExclusionRepository(m_database).find(target);
}

std::vector<KpiReport> StatisticsReader::kpiReports() {
    return KpiRepository(m_database).list();
}

std::optional<KpiReport> StatisticsReader::kpiReport(std::int64_t id) {
    return KpiRepository(m_database).find(id);
}

}  // namespace core::stats
