#include "core/knowledge/reply_service.h"

#include <nlohmann/json.hpp>

#include "core/agents/rights.h"
#include "core/events/event_repository.h"
#include "core/knowledge/knowledge_policy.h"
#include "core/knowledge/reply_repository.h"
#include "core/storage/transaction.h"

namespace core::knowledge {
namespace {

using Json = nlohmann::json;

void note(storage::Database& database, const agents::Actor& actor, Seconds at,
          const std::string& subject, std::string action, const Json& after) {
    events::append(database, {.at = at,
                              .actor = actor.name,
                              .subjectKind = "reply",
                              .subject = subject,
                              .action = std::move(action),
                              .after = after.dump()});
}

bool mayEdit(const Reply& reply, const agents::Actor& actor) {
    return agents::mayAct(actor, reply.owner.empty() ? agents::Right::EditSharedReplies
                                                     : agents::Right::EditOwnReplies);
}

/// Whether anything a person writes differs.
bool isSame(Reply left, const Reply& right) {
    left.uses = right.uses;
    left.lastUsedAt = right.lastUsedAt;
    left.updatedAt = right.updatedAt;
    left.updatedBy = right.updatedBy;
    left.position = left.position == 0 ? right.position : left.position;
    left.origin = right.origin;
    return left == right;
}

}  // namespace

ReplyService::ReplyService(storage::Database& database, Clock clock)
    : m_database(database), m_clock(std::move(clock)) {}

ReplyService::Outcome<Reply> ReplyService::save(const Reply& reply, const agents::Actor& actor) {
    Reply clean = cleaned(reply);
    if (const auto fault = faultOf(clean)) {
        return Unexpected{*fault};
    }
    if (!mayEdit(clean, actor)) {
        return Unexpected{KnowledgeError::NotAllowedForRole};
    }
    storage::Transaction transaction(m_database);
    ReplyRepository replies(m_database);
    clean.updatedAt = m_clock();
    clean.updatedBy = actor.name;
    if (clean.id == 0) {
        clean.id = replies.add(clean);
    } else {
        const auto stored = replies.find(clean.id);
        if (!stored) {
            return Unexpected{KnowledgeError::NotFound};
        }
        if (!mayUse(*stored, actor.name)) {
            return Unexpected{KnowledgeError::NotYours};
        }
        // Making everybody's reply an own one takes it from the others.
        if (!mayEdit(*stored, actor)) {
            return Unexpected{KnowledgeError::NotAllowedForRole};
        }
        if (stored->version != clean.version) {
            return Unexpected{KnowledgeError::ChangedSinceRead};
        }
        if (isSame(clean, *stored)) {
            return Unexpected{KnowledgeError::NothingChanged};
        }
        clean.position = clean.position == 0 ? stored->position : clean.position;
        ++clean.version;
        replies.update(clean);
    }
    const Reply saved = replies.find(clean.id).value();
    note(m_database, actor, clean.updatedAt, std::to_string(saved.id),
         saved.version == 1 ? "add" : "edit", {{"version", saved.version}});
    transaction.commit();
    storage::emitAfterCommit(m_database, changed);
    return saved;
}

ReplyService::Outcome<Reply> ReplyService::setArchived(ReplyId id, bool archived,
                                                       const agents::Actor& actor) {
    storage::Transaction transaction(m_database);
    ReplyRepository replies(m_database);
    auto reply = replies.find(id);
    if (!reply) {
        return Unexpected{KnowledgeError::NotFound};
    }
    if (!mayUse(*reply, actor.name)) {
        return Unexpected{KnowledgeError::NotYours};
    }
    if (!mayEdit(*reply, actor)) {
        return Unexpected{KnowledgeError::NotAllowedForRole};
    }
    if (reply->archived == archived) {
        return Unexpected{KnowledgeError::NothingChanged};
    }
    reply->archived = archived;
    ++reply->version;
    reply->updatedAt = m_clock();
    reply->updatedBy = actor.name;
    replies.update(*reply);
    note(m_database, actor, reply->updatedAt, std::to_string(id), archived ? "archive" : "restore",
         {{"version", reply->version}});
    transaction.commit();
    storage::emitAfterCommit(m_database, changed);
    return *reply;
}

ReplyService::Outcome<void> ReplyService::countUse(ReplyId id, const agents::Actor& actor) {
    storage::Transaction transaction(m_database);
    ReplyRepository replies(m_database);
    const auto reply = replies.find(id);
    if (!reply) {
        return Unexpected{KnowledgeError::NotFound};
    }
    const Seconds now = m_clock();
    replies.countUse(id, now);
    Json after{{"uses", reply->uses + 1}};
    // For the success of scripts by objection and step.
    if (reply->objection) {
        after["objection"] = std::string(toWord(*reply->objection));
    }
    if (!reply->step.empty()) {
        after["step"] = reply->step;
    }
    note(m_database, actor, now, std::to_string(id), "use", after);
    transaction.commit();
    storage::emitAfterCommit(m_database, used, id);
    return {};
}

ReplyService::Outcome<void> ReplyService::setFavourite(int slot, std::optional<ReplyId> reply,
                                                       const agents::Actor& actor) {
    storage::Transaction transaction(m_database);
    ReplyRepository replies(m_database);
    if (slot < 1 || slot > 9 || (reply && !replies.find(*reply))) {
        return Unexpected{KnowledgeError::NotFound};
    }
    replies.setFavourite(actor.name, slot, reply);
    note(m_database, actor, m_clock(), std::to_string(reply.value_or(0)),
         reply ? "favour" : "disfavour", {{"slot", slot}});
    transaction.commit();
    storage::emitAfterCommit(m_database, changed);
    return {};
}

ReplyService::Outcome<std::int64_t> ReplyService::moveFolder(const std::string& from,
                                                             const std::string& to,
                                                             const agents::Actor& actor) {
    Reply probe;
    probe.folder = to;
    probe.title = probe.body = "-";
    probe = cleaned(probe);
    if (from.empty() || probe.folder.empty()) {
        return Unexpected{KnowledgeError::TitleMissing};
    }
    if (const auto fault = faultOf(probe)) {
        return Unexpected{*fault};
    }
    if (!agents::mayAct(actor, agents::Right::EditSharedReplies)) {
        return Unexpected{KnowledgeError::NotAllowedForRole};
    }
    storage::Transaction transaction(m_database);
    const auto count =
        from == probe.folder ? 0 : ReplyRepository(m_database).moveFolder(from, probe.folder);
    if (count == 0) {
        return Unexpected{KnowledgeError::NothingChanged};
    }
    note(m_database, actor, m_clock(), "folder", "move", {{"replies", count}});
    transaction.commit();
    storage::emitAfterCommit(m_database, changed);
    return count;
}

AddedReplies ReplyService::addAll(const std::vector<Reply>& replies, const agents::Actor& actor) {
    AddedReplies outcome;
    storage::Transaction transaction(m_database);
    ReplyRepository repository(m_database);
    const Seconds now = m_clock();
    for (const auto& given : replies) {
        Reply reply = cleaned(given);
        reply.id = 0;
        reply.updatedAt = now;
        reply.updatedBy = actor.name;
        const bool isKnown = (!reply.origin.empty() && repository.hasOrigin(reply.origin)) ||
                             repository.hasSame(reply);
        if (!mayEdit(reply, actor)) {
            ++outcome.refused;
        } else if (faultOf(reply) || isKnown) {
            ++outcome.skipped;
        } else {
            (void)repository.add(reply);
            ++outcome.added;
        }
    }
    if (outcome.added > 0) {
        note(m_database, actor, now, "many", "import",
             {{"added", outcome.added}, {"skipped", outcome.skipped}});
        transaction.commit();
        storage::emitAfterCommit(m_database, changed);
    }
    return outcome;
}

}  // namespace core::knowledge
