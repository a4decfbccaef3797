#include "core/handovers/handover_service.h"

#include <nlohmann/json.hpp>

#include "core/agents/rights.h"
#include "core/base/text.h"
#include "core/events/event_repository.h"
#include "core/handovers/handover_file.h"
#include "core/handovers/handover_repository.h"
#include "core/storage/transaction.h"

namespace core::handovers {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kLongestNote = 2'000;

void append(storage::Database& database, HandoverId id, const agents::Actor& actor, Seconds now,
            const char* action, const Json& told) {
    events::append(database, {.at = now,
                              .actor = actor.name,
                              .subjectKind = "handover",
                              .subject = std::to_string(id),
                              .action = action,
                              .after = told.dump()});
}

}  // namespace

HandoverService::HandoverService(storage::Database& database, Clock clock,
                                 std::function<std::string()> makeOwnId)
    : m_database(database), m_clock(std::move(clock)), m_makeOwnId(std::move(makeOwnId)) {}

HandoverService::Outcome HandoverService::make(const std::string& to, const std::string& note,
                                               const agents::Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::HandOverOwn)) {
        return Unexpected{HandoverError::NotAllowedForRole};
    }
    const std::string cleanNote = withoutControls(trimmed(note));
    if (characterCount(cleanNote) > kLongestNote) {
        return Unexpected{HandoverError::TextTooLong};
    }
    storage::Transaction transaction(m_database);
    HandoverRepository handovers(m_database);
    const Seconds now = m_clock();
    Handover handover{.ownId = m_makeOwnId(),
                      .from = actor.name,
                      .to = withoutControls(trimmed(to)),
                      .note = cleanNote,
                      .madeAt = now,
                      .items = packed(handovers.left(actor.name, now - kShift))};
    if (handover.items.empty() && handover.note.empty()) {
        return Unexpected{HandoverError::NothingToHandOver};
    }
    if (handover.to == actor.name) {
        return Unexpected{HandoverError::OwnPack};
    }
    handover.id = handovers.add(handover);
    append(m_database, handover.id, actor, now, "make", {{"items", handover.items.size()}});
    transaction.commit();
    storage::emitAfterCommit(m_database, changed, handover.id);
    return handover;
}

HandoverService::Outcome HandoverService::acknowledge(HandoverId id, std::size_t position,
                                                      const agents::Actor& actor) {
    return acknowledgeSome(id, position, actor);
}

HandoverService::Outcome HandoverService::acknowledgeAll(HandoverId id,
                                                         const agents::Actor& actor) {
    return acknowledgeSome(id, std::nullopt, actor);
}

HandoverService::Outcome HandoverService::acknowledgeSome(HandoverId id,
                                                          std::optional<std::size_t> position,
                                                          const agents::Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::HandOverOwn)) {
        return Unexpected{HandoverError::NotAllowedForRole};
    }
    storage::Transaction transaction(m_database);
    HandoverRepository handovers(m_database);
    auto handover = handovers.find(id);
    if (!handover || (position && *position >= handover->items.size())) {
        return Unexpected{HandoverError::NotFound};
    }
    if (const auto refusal = acknowledgingBarrier(*handover, actor.name)) {
        return Unexpected{*refusal};
    }
    const Seconds now = m_clock();
    std::size_t count = 0;
    for (std::size_t at = position.value_or(0);
         at < (position ? *position + 1 : handover->items.size()); ++at) {
        auto& item = handover->items[at];
        if (!item.acknowledgedAt) {
            item.acknowledgedAt = now;
            item.acknowledgedBy = actor.name;
            handovers.acknowledgeItem(id, at, actor.name, now);
            ++count;
        }
    }
    const bool isNowWhole = !handover->acknowledgedAt && isWholeAcknowledged(*handover);
    if (count == 0 && !isNowWhole) {
        return Unexpected{HandoverError::NothingChanged};
    }
    if (isNowWhole) {
        handover->acknowledgedAt = now;
        handover->acknowledgedBy = actor.name;
        handovers.acknowledge(id, actor.name, now);
    }
    append(m_database, id, actor, now, "acknowledge", {{"items", count}, {"whole", isNowWhole}});
    transaction.commit();
    storage::emitAfterCommit(m_database, changed, id);
    return *handover;
}

Result<void, HandoverError> HandoverService::exportFile(HandoverId id,
                                                        const std::filesystem::path& file,
                                                        const agents::Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::HandOverOwn)) {
        return Unexpected{HandoverError::NotAllowedForRole};
    }
    storage::Transaction transaction(m_database);
    const auto handover = HandoverRepository(m_database).find(id);
    if (!handover) {
        return Unexpected{HandoverError::NotFound};
    }
    append(m_database, id, actor, m_clock(), "export", {{"items", handover->items.size()}});
    if (auto written = writeHandoverFile(file, *handover); !written) {
        return written;
    }
    transaction.commit();
    return {};
}

Result<ImportedHandover, HandoverError> HandoverService::importFile(
    const std::filesystem::path& file, const agents::Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::HandOverOwn)) {
        return Unexpected{HandoverError::NotAllowedForRole};
    }
    auto handover = readHandoverFile(file);
    if (!handover) {
        return Unexpected{handover.error()};
    }
    storage::Transaction transaction(m_database);
    HandoverRepository handovers(m_database);
    if (const auto known = handovers.findId(handover->ownId)) {
        return ImportedHandover{*known, false};
    }
    const Seconds now = m_clock();
    handover->importedAt = now;
    const HandoverId id = handovers.add(*handover);
    append(m_database, id, actor, now, "import", {{"items", handover->items.size()}});
    transaction.commit();
    storage::emitAfterCommit(m_database, changed, id);
    return ImportedHandover{id, true};
}

}  // namespace core::handovers
