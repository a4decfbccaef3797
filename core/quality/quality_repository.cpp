#include "core/quality/quality_repository.h"

#include <nlohmann/json.hpp>

namespace core::quality {
namespace {

using Json = nlohmann::json;

namespace sql {
constexpr auto kAddRound =
    "INSERT INTO work_sample_round (shop_id, from_at, to_at, seed, rules, candidates, drawn_by, "
    "drawn_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
constexpr auto kAdd =
    "INSERT INTO work_inspection (round_id, shop_id, conversation_id, agent, "
    "conversation_closed_at, reasons, state, card, marks, comments, root_cause, note, score, "
    "passed, inspector, inspected_at, told_at, appeal_until, appealed_by, appeal_reason, "
    "appealed_at, decided_by, decided_at, appeal_granted, decision, first_score, closed_at, "
    "version) VALUES (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, "
    "?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29)";
constexpr auto kSave =
    "UPDATE work_inspection SET round_id = ?2, shop_id = ?3, conversation_id = ?4, agent = ?5, "
    "conversation_closed_at = ?6, reasons = ?7, state = ?8, card = ?9, marks = ?10, comments = "
    "?11, root_cause = ?12, note = ?13, score = ?14, passed = ?15, inspector = ?16, inspected_at "
    "= ?17, told_at = ?18, appeal_until = ?19, appealed_by = ?20, appeal_reason = ?21, "
    "appealed_at = ?22, decided_by = ?23, decided_at = ?24, appeal_granted = ?25, decision = "
    "?26, first_score = ?27, closed_at = ?28, version = ?29 WHERE id = ?1";
constexpr auto kIsClosed =
    "SELECT 1 FROM work_conversation WHERE id = ?1 AND shop_id = ?2 AND state = 'closed'";
constexpr auto kHasPart =
    "SELECT 1 FROM work_conversation WHERE id = ?1 AND owner = ?2 UNION ALL "
    "SELECT 1 FROM work_message WHERE conversation_id = ?1 AND side = 'agent' AND sender = ?2 "
    "LIMIT 1";
constexpr auto kAddCase =
    "INSERT INTO work_library_case (shop_id, kind, week, conversation_id, agent, title, story, "
    "reuse, improve, conclusion, nominated_by, nominated_at, created_by, created_at, version) "
    "VALUES (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)";
constexpr auto kSaveCase =
    "UPDATE work_library_case SET shop_id = ?2, kind = ?3, week = ?4, conversation_id = ?5, agent "
    "= ?6, title = ?7, story = ?8, reuse = ?9, improve = ?10, conclusion = ?11, nominated_by = "
    "?12, nominated_at = ?13, created_by = ?14, created_at = ?15, version = ?16 WHERE id = ?1";
constexpr auto kIsInLibrary =
    "SELECT 1 FROM work_library_case WHERE conversation_id = ?1 AND week = ?2";
}  // namespace sql

std::string jsonOf(const std::set<DrawReason>& reasons) {
    Json json = Json::array();
    for (const auto reason : reasons) {
        json.push_back(std::string(toWord(reason)));
    }
    return json.dump();
}

std::set<DrawReason> reasonsOf(std::string_view text) {
    std::set<DrawReason> reasons;
    for (const auto& json : Json::parse(text)) {
        reasons.insert(drawReasonFromWord(json.get<std::string>()).value());
    }
    return reasons;
}

Json jsonOf(const std::optional<std::int64_t>& number) {
    return number ? Json(*number) : Json();
}

std::optional<std::int64_t> numberOf(const Json& json) {
    return json.is_null() ? std::nullopt : std::optional(json.get<std::int64_t>());
}

std::string jsonOf(const std::vector<ItemMark>& marks) {
    Json json = Json::array();
    for (const auto& mark : marks) {
        json.push_back({{"key", mark.key},
                        {"share", jsonOf(mark.share)},
                        {"automatic", jsonOf(mark.automatic)},
                        {"comment", mark.comment}});
    }
    return json.dump();
}

std::vector<ItemMark> marksOf(std::string_view text) {
    std::vector<ItemMark> marks;
    for (const auto& json : Json::parse(text)) {
        marks.push_back({.key = json.at("key").get<std::string>(),
                         .share = numberOf(json.at("share")),
                         .automatic = numberOf(json.at("automatic")),
                         .comment = json.at("comment").get<std::string>()});
    }
    return marks;
}

std::string jsonOf(const std::vector<MessageComment>& comments) {
    Json json = Json::array();
    for (const auto& comment : comments) {
        json.push_back({{"message", comment.message}, {"text", comment.text}});
    }
    return json.dump();
}

std::vector<MessageComment> commentsOf(std::string_view text) {
    std::vector<MessageComment> comments;
    for (const auto& json : Json::parse(text)) {
        comments.push_back(
            {json.at("message").get<std::int64_t>(), json.at("text").get<std::string>()});
    }
    return comments;
}

void run(storage::Statement statement, const Inspection& inspection) {
    const auto card = inspection.card.items.empty() ? std::nullopt
                                                    : std::optional(toJson(inspection.card));
    statement.run(inspection.id, inspection.round, inspection.shop, inspection.conversation,
                  inspection.agent, inspection.conversationClosedAt, jsonOf(inspection.reasons),
                  toWord(inspection.state), card, jsonOf(inspection.marks),
                  jsonOf(inspection.comments), toWord(inspection.rootCause), inspection.note,
                  inspection.score, inspection.isPassed, inspection.inspector,
                  inspection.inspectedAt, inspection.toldAt, inspection.appealUntil,
                  inspection.appealedBy, inspection.appealReason, inspection.appealedAt,
                  inspection.decidedBy, inspection.decidedAt, inspection.isAppealGranted,
                  inspection.decision, inspection.firstScore, inspection.closedAt,
                  inspection.version);
}

void run(storage::Statement statement, const LibraryCase& libraryCase) {
    statement.run(libraryCase.id, libraryCase.shop, toWord(libraryCase.kind), libraryCase.week,
                  libraryCase.conversation, libraryCase.agent, libraryCase.title,
                  libraryCase.story, libraryCase.reuse, libraryCase.improve,
                  libraryCase.conclusion, libraryCase.nominatedBy, libraryCase.nominatedAt,
                  libraryCase.createdBy, libraryCase.createdAt, libraryCase.version);
}

}  // namespace

Inspection readInspection(const storage::Statement& row) {
    // The CHECKs of the table admit no other words.
    return {.id = row.integer(0),
            .round = row.integer(1),
            .shop = row.integer(2),
            .conversation = row.integer(3),
            .agent = row.text(4),
            .conversationClosedAt = row.time(5),
            .reasons = reasonsOf(row.textView(6)),
            .state = qualityStateFromWord(row.textView(7)).value(),
            .card = scoreCardFromJson(row.textView(8)),
            .marks = marksOf(row.textView(9)),
            .comments = commentsOf(row.textView(10)),
            .rootCause = rootCauseFromWord(row.textView(11)).value(),
            .note = row.text(12),
            .score = row.optionalInteger(13),
            .isPassed = row.integer(14) != 0,
            .inspector = row.text(15),
            .inspectedAt = row.optionalTime(16),
            .toldAt = row.optionalTime(17),
            .appealUntil = row.optionalTime(18),
            .appealedBy = row.text(19),
            .appealReason = row.text(20),
            .appealedAt = row.optionalTime(21),
            .decidedBy = row.text(22),
            .decidedAt = row.optionalTime(23),
            .isAppealGranted = row.integer(24) != 0,
            .decision = row.text(25),
            .firstScore = row.optionalInteger(26),
            .closedAt = row.optionalTime(27),
            .version = row.integer(28)};
}

LibraryCase readCase(const storage::Statement& row) {
    return {.id = row.integer(0),
            .shop = row.integer(1),
            .kind = libraryKindFromWord(row.textView(2)).value(),
            .week = row.time(3),
            .conversation = row.optionalInteger(4),
            .agent = row.text(5),
            .title = row.text(6),
            .story = row.text(7),
            .reuse = row.text(8),
            .improve = row.text(9),
            .conclusion = row.text(10),
            .nominatedBy = row.text(11),
            .nominatedAt = row.optionalTime(12),
            .createdBy = row.text(13),
            .createdAt = row.time(14),
            .version = row.integer(15)};
}

SampleRound QualityRepository::add(SampleRound round) {
    m_database.prepare(sql::kAddRound)
        .run(round.shop, round.from, round.to, round.seed,
             toJson(QualityRules{.card = {}, .sampling = round.rules}), round.candidates,
             round.drawnBy, round.drawnAt);
    round.id = m_database.lastInsertId();
    return round;
}

Inspection QualityRepository::add(Inspection inspection) {
    run(m_database.prepare(sql::kAdd), inspection);
    inspection.id = m_database.lastInsertId();
    return inspection;
}

std::optional<Inspection> QualityRepository::find(InspectionId id) {
    auto row = m_database.prepare("SELECT " + std::string(kInspectionColumns) +
                                  " FROM work_inspection WHERE id = ?1");
    row.bindAll(id);
    return row.step() ? std::optional(readInspection(row)) : std::nullopt;
}

void QualityRepository::save(const Inspection& inspection) {
    run(m_database.prepare(sql::kSave), inspection);
}

bool QualityRepository::isClosed(conversations::ConversationId conversation, orders::ShopId shop) {
    auto row = m_database.prepare(sql::kIsClosed);
    row.bindAll(conversation, shop);
    return row.step();
}

bool QualityRepository::hasPart(conversations::ConversationId conversation,
                                const std::string& agent) {
    auto row = m_database.prepare(sql::kHasPart);
    row.bindAll(conversation, agent);
    return row.step();
}

LibraryCase QualityRepository::add(LibraryCase libraryCase) {
    run(m_database.prepare(sql::kAddCase), libraryCase);
    libraryCase.id = m_database.lastInsertId();
    return libraryCase;
}

std::optional<LibraryCase> QualityRepository::findCase(LibraryCaseId id) {
    auto row = m_database.prepare("SELECT " + std::string(kCaseColumns) +
                                  " FROM work_library_case WHERE id = ?1");
    row.bindAll(id);
    return row.step() ? std::optional(readCase(row)) : std::nullopt;
}

bool QualityRepository::isInLibrary(conversations::ConversationId conversation, Seconds week) {
    auto row = m_database.prepare(sql::kIsInLibrary);
    row.bindAll(conversation, week);
    return row.step();
}

void QualityRepository::save(const LibraryCase& libraryCase) {
    run(m_database.prepare(sql::kSaveCase), libraryCase);
}

}  // namespace core::quality
