#include "core/knowledge/reply_repository.h"

#include "core/knowledge/knowledge_json.h"

namespace core::knowledge {
namespace {

namespace sql {
constexpr auto kAll =
    "SELECT id, folder, code, title, body, attachments, step, objection, owner, position, uses, "
    "last_used_at, archived, origin, version, updated_at, updated_by, trait "
    "FROM work_reply ORDER BY folder, position, id";
constexpr auto kFind =
    "SELECT id, folder, code, title, body, attachments, step, objection, owner, position, uses, "
    "last_used_at, archived, origin, version, updated_at, updated_by, trait "
    "FROM work_reply WHERE id = ?1";
constexpr auto kHasSame =
    "SELECT 1 FROM work_reply WHERE folder = ?1 AND title = ?2 AND body = ?3 AND owner = ?4 "
    "AND archived = 0";
constexpr auto kHasOrigin = "SELECT 1 FROM work_reply WHERE origin = ?1";
constexpr auto kAdd =
    "INSERT INTO work_reply (folder, code, title, body, attachments, step, objection, owner, "
    "position, origin, updated_at, updated_by, trait) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, "
    "(SELECT coalesce(max(position), 0) + 1 FROM work_reply WHERE folder = ?1), ?9, ?10, ?11, ?12)";
constexpr auto kUpdate =
    "UPDATE work_reply SET folder = ?2, code = ?3, title = ?4, body = ?5, attachments = ?6, "
    "step = ?7, objection = ?8, owner = ?9, position = ?10, archived = ?11, version = ?12, "
    "updated_at = ?13, updated_by = ?14, trait = ?15 WHERE id = ?1";
constexpr auto kCountUse =
    "UPDATE work_reply SET uses = uses + 1, last_used_at = ?2 WHERE id = ?1";
constexpr auto kMoveFolder =
    "UPDATE work_reply SET folder = ?2 || substr(folder, length(?1) + 1), version = version + 1 "
    "WHERE folder = ?1 OR substr(folder, 1, length(?1) + 1) = ?1 || '/'";
constexpr auto kFavourites =
    "SELECT slot, reply_id FROM work_reply_favourite WHERE agent = ?1 ORDER BY slot";
constexpr auto kSetFavourite =
    "INSERT INTO work_reply_favourite (agent, slot, reply_id) VALUES (?1, ?2, ?3) "
    "ON CONFLICT (agent, slot) DO UPDATE SET reply_id = excluded.reply_id";
constexpr auto kClearFavourite = "DELETE FROM work_reply_favourite WHERE agent = ?1 AND slot = ?2";
}  // namespace sql

Reply readReply(const storage::Statement& row) {
    return {.id = row.integer(0),
            .folder = row.text(1),
            .code = row.text(2),
            .title = row.text(3),
            .body = row.text(4),
            .attachments = textsFromJson(row.text(5)),
            .step = row.text(6),
            .objection = objectionFromWord(row.textView(7)),
            .trait = row.text(17),
            .owner = row.text(8),
            .position = row.integer(9),
            .uses = row.integer(10),
            .lastUsedAt = row.optionalTime(11),
            .archived = row.integer(12) != 0,
            .origin = row.text(13),
            .version = row.integer(14),
            .updatedAt = row.time(15),
            .updatedBy = row.text(16)};
}

std::string wordOf(const std::optional<Objection>& objection) {
    return objection ? std::string(toWord(*objection)) : std::string();
}

std::optional<std::string> originOf(const Reply& reply) {
    return reply.origin.empty() ? std::nullopt : std::optional(reply.origin);
}

}  // namespace

ReplyRepository::ReplyRepository(storage::Database& database) : m_database(database) {}

std::vector<Reply> ReplyRepository::all() {
    std::vector<Reply> replies;
    auto rows = m_database.prepare(sql::kAll);
    while (rows.step()) {
        replies.push_back(readReply(rows));
    }
    return replies;
}

std::optional<Reply> ReplyRepository::find(ReplyId id) {
    auto row = m_database.prepare(sql::kFind);
    row.bindAll(id);
    return row.step() ? std::optional(readReply(row)) : std::nullopt;
}

bool ReplyRepository::hasSame(const Reply& reply) {
    auto row = m_database.prepare(sql::kHasSame);
    row.bindAll(reply.folder, reply.title, reply.body, reply.owner);
    return row.step();
}

bool ReplyRepository::hasOrigin(const std::string& origin) {
    auto row = m_database.prepare(sql::kHasOrigin);
    row.bindAll(origin);
    return row.step();
}

ReplyId ReplyRepository::add(const Reply& reply) {
    m_database.prepare(sql::kAdd).run(reply.folder, reply.code, reply.title, reply.body,
                                      toJson(reply.attachments), reply.step,
                                      wordOf(reply.objection), reply.owner, originOf(reply),
                                      reply.updatedAt, reply.updatedBy, reply.trait);
    return m_database.lastInsertId();
}

void ReplyRepository::update(const Reply& reply) {
    m_database.prepare(sql::kUpdate)
        .run(reply.id, reply.folder, reply.code, reply.title, reply.body, toJson(reply.attachments),
             reply.step, wordOf(reply.objection), reply.owner, reply.position, reply.archived,
             reply.version, reply.updatedAt, reply.updatedBy, reply.trait);
}

void ReplyRepository::countUse(ReplyId id, Seconds at) {
    m_database.prepare(sql::kCountUse).run(id, at);
}

std::int64_t ReplyRepository::moveFolder(const std::string& from, const std::string& to) {
    m_database.prepare(sql::kMoveFolder).run(from, to);
    return m_database.changes();
}

std::vector<std::pair<int, ReplyId>> ReplyRepository::favourites(const std::string& agent) {
    std::vector<std::pair<int, ReplyId>> slots;
    auto rows = m_database.prepare(sql::kFavourites);
    rows.bindAll(agent);
    while (rows.step()) {
        slots.emplace_back(static_cast<int>(rows.integer(0)), rows.integer(1));
    }
    return slots;
}

void ReplyRepository::setFavourite(const std::string& agent, int slot,
                                   std::optional<ReplyId> reply) {
    if (reply) {
        m_database.prepare(sql::kSetFavourite).run(agent, slot, *reply);
    } else {
        m_database.prepare(sql::kClearFavourite).run(agent, slot);
    }
}

}  // namespace core::knowledge
