#pragma once

#include "core/stats/kpi_report.h"
#include "core/storage/database.h"

namespace core::stats {

/// SQL of reports of KPI tools. Runs inside the caller's transaction.
class KpiRepository final {
public:
    explicit KpiRepository(storage::Database& database) : m_database(database) {}

    /// Without their values, newest days first.
    [[nodiscard]] std::vector<KpiReport> list();
    [[nodiscard]] std::optional<KpiReport> find(std::int64_t id);
    /// In place of the one of the same shop, title and days. Returns it with its id.
    KpiReport save(KpiReport report);
    void remove(std::int64_t id);

private:
    storage::Database& m_database;
};

}  // namespace core::stats
