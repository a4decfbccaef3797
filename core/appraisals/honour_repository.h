#pragma once

#include "core/appraisals/honour.h"
#include "core/storage/database.h"

namespace core::appraisals {

/// SQL of the honours board. Runs inside the caller's transaction.
class HonourRepository final {
public:
    explicit HonourRepository(storage::Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<Honour> find(HonourId id);
    /// Nominated or awarded.
    [[nodiscard]] std::optional<Honour> find(const Period& period, const std::string& rule, const std::string& agent);
    /// Of the period, by rule and time.
    [[nodiscard]] std::vector<Honour> ofPeriod(const Period& period);
    /// Newest period first.
    [[nodiscard]] std::vector<Honour> awardedTo(const std::string& agent);
    /// How many honours of a year everybody has.
    [[nodiscard]] std::map<std::string, int> awardedIn(int year);
    [[nodiscard]] bool hasConversation(std::int64_t conversation);
    /// Returns it with its id.
    Honour add(Honour honour);
    void save(const Honour& honour);

private:
    storage::Database& m_database;
};

}  // namespace core::appraisals
