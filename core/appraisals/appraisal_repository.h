#pragma once

#include "core/appraisals/appraisal.h"
#include "core/storage/database.h"

namespace core::appraisals {

/// SQL of the acts on appraisal sheets. Runs inside the caller's transaction.
class AppraisalRepository final {
public:
    explicit AppraisalRepository(storage::Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<Sheet> find(SheetId id);
    /// The one that is not dropped.
    [[nodiscard]] std::optional<Sheet> find(const std::string& agent, const Period& period);
    /// By agent, without the dropped.
    [[nodiscard]] std::vector<Sheet> ofPeriod(const Period& period);
    /// Signed and closed ones of all time, oldest period first.
    [[nodiscard]] std::vector<Sheet> finals();
    /// Returns it with its id.
    Sheet add(Sheet sheet);
    /// Everything but the marks.
    void save(const Sheet& sheet);
    void saveMarks(SheetId sheet, const Assessment& assessment);
    void removeMarks(SheetId sheet);
    std::int64_t addMeasure(SheetId sheet, MeasureKind kind, const std::string& item, tasks::TaskId task);
    [[nodiscard]] std::vector<Measure> measures(SheetId sheet);
    /// Of the sheets of one period that are not dropped.
    [[nodiscard]] std::vector<Measure> measuresOf(const Period& period);
    /// The shop that was there first; nothing: there is none.
    [[nodiscard]] std::optional<orders::ShopId> firstShop();

private:
    [[nodiscard]] std::vector<Sheet> readAll(storage::Statement row);
    [[nodiscard]] std::vector<Assessment> assessments(SheetId sheet);

    storage::Database& m_database;
};

}  // namespace core::appraisals
