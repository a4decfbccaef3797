#include "core/stats/exclusion_service.h"

#include <nlohmann/json.hpp>

#include "core/agents/rights.h"
#include "core/base/text.h"
#include "core/events/event_repository.h"
#include "core/stats/exclusion_repository.h"
#include "core/storage/transaction.h"

namespace core::stats {
namespace {

constexpr std::size_t kLongestReason = 500;

void appendEvent(storage::Database& database, const Exclusion& exclusion, const char* action,
                 const agents::Actor& actor, Seconds now) {
    events::append(database, {.at = now,
                              .actor = actor.name,
                              .subjectKind = std::string(toWord(exclusion.target.subject)),
                              .shop = exclusion.target.shop,
                              .subject = exclusion.target.id,
                              .action = action,
                              .after = nlohmann::json{{"exclusion", exclusion.id}}.dump()});
}

}  // namespace

ExclusionService::ExclusionService(storage::Database& database, Clock clock)
    : m_database(database), m_clock(std::move(clock)) {}

ExclusionService::Outcome ExclusionService::exclude(const ExclusionTarget& target,
                                                    const std::string& reason,
                                                    const agents::Actor& actor) {
    if (!agents::mayAct(actor.role, agents::Right::SeeTeamStatistics)) {
        return Unexpected{ExclusionError::NotAllowed};
    }
    const std::string clean(withoutControls(trimmed(reason)));
    if (clean.empty()) {
        return Unexpected{ExclusionError::ReasonMissing};
    }
    if (characterCount(clean) > kLongestReason) {
        return Unexpected{ExclusionError::ReasonTooLong};
    }
    storage::Transaction transaction(m_database);
    ExclusionRepository repository(m_database);
    if (!repository.isKnown(target)) {
        return Unexpected{ExclusionError::NotFound};
    }
    if (repository.find(target)) {
        return Unexpected{ExclusionError::AlreadyExcluded};
    }
    const Seconds now = m_clock();
    auto exclusion = repository.add(
        {.target = target, .reason = clean, .excludedBy = actor.name, .excludedAt = now});
    appendEvent(m_database, exclusion, "exclude", actor, now);
    storage::emitAfterCommit(m_database, changed, target);
    transaction.commit();
    return exclusion;
}

ExclusionService::Outcome ExclusionService::include(const ExclusionTarget& target,
                                                    const agents::Actor& actor) {
    if (!agents::mayAct(actor.role, agents::Right::SeeTeamStatistics)) {
        return Unexpected{ExclusionError::NotAllowed};
    }
    storage::Transaction transaction(m_database);
    ExclusionRepository repository(m_database);
    auto exclusion = repository.find(target);
    if (!exclusion) {
        return Unexpected{ExclusionError::NotExcluded};
    }
    const Seconds now = m_clock();
    exclusion->includedBy = actor.name;
    exclusion->includedAt = now;
    repository.saveInclusion(*exclusion);
    appendEvent(m_database, *exclusion, "include", actor, now);
    storage::emitAfterCommit(m_database, changed, target);
    transaction.commit();
    return *exclusion;
}

}  // namespace core::stats
