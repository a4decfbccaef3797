#include "core/departments/department_service.h"

#include <nlohmann/json.hpp>

#include "core/agents/rights.h"
#include "core/base/text.h"
#include "core/departments/department_repository.h"
#include "core/events/event_repository.h"
#include "core/storage/transaction.h"

namespace core::departments {
namespace {

/// Names, limits and leads; a contact may hold a number and stays out of the event book.
std::string factsOf(const std::vector<Department>& departments) {
    auto json = nlohmann::json::array();
    for (const auto& department : departments) {
        json.push_back({{"name", department.name},
                        {"response_minutes", department.responseLimit.count()},
                        {"lead", department.lead},
                        {"active", department.isActive}});
    }
    return nlohmann::json{{"departments", json}}.dump();
}

}  // namespace

DepartmentService::DepartmentService(storage::Database& database, Clock clock)
    : m_database(database), m_clock(std::move(clock)) {}

DepartmentService::Outcome DepartmentService::save(const std::vector<Department>& departments,
                                                   const agents::Actor& actor) {
    if (!agents::mayAct(actor.role, agents::Right::EditRules)) {
        return Unexpected{DepartmentError::NotAllowed};
    }
    auto kept = departments;
    for (auto& department : kept) {
        department.name = cleanText(department.name);
        department.contact = cleanText(department.contact);
        department.lead = cleanText(department.lead);
        department.duties = cleanText(department.duties);
    }
    if (const auto fault = findFault(kept)) {
        return Unexpected{*fault};
    }
    storage::Transaction transaction(m_database);
    DepartmentRepository repository(m_database);
    const auto before = departmentsFromJson(repository.load());
    if (before == kept) {
        return Unexpected{DepartmentError::NothingChanged};
    }
    const Seconds now = m_clock();
    repository.save(toJson(kept), now);
    events::append(m_database, {.at = now,
                                .actor = actor.name,
                                .subjectKind = "setting",
                                .shop = 0,
                                .subject = "departments",
                                .action = "set",
                                .before = factsOf(before),
                                .after = factsOf(kept)});
    storage::emitAfterCommit(m_database, changed);
    transaction.commit();
    return kept;
}

}  // namespace core::departments
