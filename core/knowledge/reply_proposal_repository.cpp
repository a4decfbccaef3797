#include "core/knowledge/reply_proposal_repository.h"

#include "core/knowledge/knowledge_json.h"

namespace core::knowledge {
namespace {

namespace sql {
constexpr auto kFind =
    "SELECT id, reply_id, reply_version, folder, code, title, body, attachments, step, objection, "
    "trait, owner, state, proposed_by, proposed_at, decided_by, decided_at, reason FROM "
    "work_reply_proposal WHERE id = ?1";
constexpr auto kWaiting =
    "SELECT id, reply_id, reply_version, folder, code, title, body, attachments, step, objection, "
    "trait, owner, state, proposed_by, proposed_at, decided_by, decided_at, reason FROM "
    "work_reply_proposal WHERE state = 'waiting' ORDER BY proposed_at, id";
constexpr auto kDecided =
    "SELECT id, reply_id, reply_version, folder, code, title, body, attachments, step, objection, "
    "trait, owner, state, proposed_by, proposed_at, decided_by, decided_at, reason FROM "
    "work_reply_proposal WHERE state <> 'waiting' ORDER BY decided_at DESC, id DESC LIMIT ?1";
constexpr auto kAdd =
    "INSERT INTO work_reply_proposal (reply_id, reply_version, folder, code, title, body, "
    "attachments, step, objection, trait, owner, state, proposed_by, proposed_at) VALUES "
    "(nullif(?1, 0), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)";
constexpr auto kSave =
    "UPDATE work_reply_proposal SET state = ?2, decided_by = ?3, decided_at = ?4, reason = ?5 "
    "WHERE id = ?1";
}  // namespace sql

ReplyProposal readProposal(const storage::Statement& row) {
    return {.id = row.integer(0),
            .reply = {.id = row.integer(1),
                      .folder = row.text(3),
                      .code = row.text(4),
                      .title = row.text(5),
                      .body = row.text(6),
                      .attachments = textsFromJson(row.text(7)),
                      .step = row.text(8),
                      .objection = objectionFromWord(row.textView(9)),
                      .trait = row.text(10),
                      .owner = row.text(11),
                      .version = row.integer(2)},
            .state = replyProposalStateFromWord(row.textView(12)).value(),
            .proposedBy = row.text(13),
            .proposedAt = row.time(14),
            .decidedBy = row.text(15),
            .decidedAt = row.optionalTime(16),
            .reason = row.text(17)};
}

std::vector<ReplyProposal> readAll(storage::Statement& row) {
    std::vector<ReplyProposal> proposals;
    while (row.step()) {
        proposals.push_back(readProposal(row));
    }
    return proposals;
}

}  // namespace

std::optional<ReplyProposal> ReplyProposalRepository::find(ReplyProposalId id) {
    auto row = m_database.prepare(sql::kFind);
    row.bindAll(id);
    return row.step() ? std::optional(readProposal(row)) : std::nullopt;
}

ReplyProposalId ReplyProposalRepository::add(const ReplyProposal& proposal) {
    const Reply& reply = proposal.reply;
    m_database.prepare(sql::kAdd).run(
        reply.id, reply.version, reply.folder, reply.code, reply.title, reply.body,
        toJson(reply.attachments), reply.step,
        reply.objection ? std::string(toWord(*reply.objection)) : std::string(), reply.trait,
        reply.owner, toWord(proposal.state), proposal.proposedBy, proposal.proposedAt);
    return m_database.lastInsertId();
}

void ReplyProposalRepository::save(const ReplyProposal& proposal) {
    m_database.prepare(sql::kSave).run(proposal.id, toWord(proposal.state), proposal.decidedBy,
                                       proposal.decidedAt, proposal.reason);
}

std::vector<ReplyProposal> ReplyProposalRepository::waiting() {
    auto row = m_database.prepare(sql::kWaiting);
    return readAll(row);
}

std::vector<ReplyProposal> ReplyProposalRepository::decided(std::int64_t limit) {
    auto row = m_database.prepare(sql::kDecided);
    row.bindAll(limit);
    return readAll(row);
}

}  // namespace core::knowledge
