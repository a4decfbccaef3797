#include "core/stats/kpi_repository.h"

namespace core::stats {
namespace {

namespace sql {
constexpr auto kList =
    "SELECT id, shop_id, title, from_at, to_at, imported_by, imported_at FROM work_kpi_report "
    "ORDER BY from_at DESC, id DESC";
constexpr auto kFind =
    "SELECT id, shop_id, title, from_at, to_at, imported_by, imported_at FROM work_kpi_report "
    "WHERE id = ?1";
constexpr auto kValues =
    "SELECT agent, heading, metric, text FROM work_kpi_value WHERE report_id = ?1 "
    "ORDER BY agent, position";
constexpr auto kSame =
    "SELECT id FROM work_kpi_report WHERE shop_id = ?1 AND title = ?2 AND from_at = ?3 "
    "AND to_at = ?4";
constexpr auto kAdd =
    "INSERT INTO work_kpi_report (shop_id, title, from_at, to_at, imported_by, imported_at) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
constexpr auto kAddValue =
    "INSERT INTO work_kpi_value (report_id, agent, position, heading, metric, text) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
constexpr auto kRemoveValues = "DELETE FROM work_kpi_value WHERE report_id = ?1";
constexpr auto kRemove = "DELETE FROM work_kpi_report WHERE id = ?1";
}  // namespace sql

KpiReport readReport(const storage::Statement& row) {
    return {.id = row.integer(0),
            .shop = row.integer(1),
            .title = row.text(2),
            .from = row.time(3),
            .to = row.time(4),
            .importedBy = row.text(5),
            .importedAt = row.time(6)};
}

}  // namespace

std::vector<KpiReport> KpiRepository::list() {
    auto rows = m_database.prepare(sql::kList);
    std::vector<KpiReport> reports;
    while (rows.step()) {
        reports.push_back(readReport(rows));
    }
    return reports;
}

std::optional<KpiReport> KpiRepository::find(std::int64_t id) {
    auto row = m_database.prepare(sql::kFind);
    row.bindAll(id);
    if (!row.step()) {
        return std::nullopt;
    }
    auto report = readReport(row);
    auto values = m_database.prepare(sql::kValues);
    values.bindAll(id);
    while (values.step()) {
        auto& value = report.values.emplace_back();
        value.agent = values.text(0);
        value.heading = values.text(1);
        value.metric = metricFromWord(values.textView(2));
        value.text = values.text(3);
        value.value = kpiNumber(value.text);
    }
    return report;
}

KpiReport KpiRepository::save(KpiReport report) {
    auto same = m_database.prepare(sql::kSame);
    same.bindAll(report.shop, report.title, report.from, report.to);
    if (same.step()) {
        const auto id = same.integer(0);
        same.reset();
        remove(id);
    }
    m_database.prepare(sql::kAdd).run(report.shop, report.title, report.from, report.to,
                                      report.importedBy, report.importedAt);
    report.id = m_database.lastInsertId();
    auto add = m_database.prepare(sql::kAddValue);
    int position = 0;
    for (const auto& value : report.values) {
        add.run(report.id, value.agent, ++position, value.heading,
                value.metric ? toWord(*value.metric) : std::string_view(), value.text);
    }
    return report;
}

void KpiRepository::remove(std::int64_t id) {
    m_database.prepare(sql::kRemoveValues).run(id);
    m_database.prepare(sql::kRemove).run(id);
}

}  // namespace core::stats
