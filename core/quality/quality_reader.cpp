#include "core/quality/quality_reader.h"

#include "core/agents/agent_reader.h"
#include "core/agents/team_reach.h"
#include "core/base/masking.h"
#include "core/quality/quality_repository.h"

namespace core::quality {
namespace {

namespace sql {
constexpr auto kToInspect =
    " FROM work_inspection WHERE state IN ('drawn', 'inspected') "
    "ORDER BY conversation_closed_at, id";
constexpr auto kOfAgent =
    " FROM work_inspection WHERE agent = ?1 AND told_at IS NOT NULL "
    "ORDER BY told_at DESC, id DESC LIMIT ?2";
constexpr auto kAppeals =
    " FROM work_inspection WHERE state = 'appealed' ORDER BY appealed_at, id";
constexpr auto kInspectedIn =
    " FROM work_inspection WHERE inspected_at >= ?1 AND inspected_at < ?2 "
    "ORDER BY inspected_at DESC, id DESC";
constexpr auto kRounds =
    "SELECT r.id, r.shop_id, r.from_at, r.to_at, r.seed, r.rules, r.candidates, r.drawn_by, "
    "r.drawn_at, (SELECT count(*) FROM work_inspection i WHERE i.round_id = r.id), "
    "(SELECT count(*) FROM work_inspection i WHERE i.round_id = r.id AND i.state = 'drawn') "
    "FROM work_sample_round r ORDER BY r.id DESC LIMIT ?1";
constexpr auto kScoredIn =
    "SELECT i.id, i.shop_id, i.conversation_id, i.agent, c.channel, coalesce(c.question_type, 0), "
    "i.score, i.passed, i.inspected_at FROM work_inspection i "
    "JOIN work_conversation c ON c.id = i.conversation_id "
    "WHERE i.inspected_at >= ?1 AND i.inspected_at < ?2 AND i.score IS NOT NULL "
    "ORDER BY i.inspected_at, i.id";
constexpr auto kCausesIn =
    "SELECT root_cause, count(*) FROM work_inspection WHERE inspected_at >= ?1 AND inspected_at < "
    "?2 AND root_cause <> 'none' GROUP BY root_cause ORDER BY count(*) DESC, root_cause";
constexpr auto kCases =
    " FROM work_library_case WHERE week >= ?1 AND week < ?2 ORDER BY week DESC, "
    "CASE kind WHEN 'best' THEN 0 WHEN 'worst' THEN 1 ELSE 2 END, id";
}  // namespace sql

storage::Statement select(storage::Database& database, const char* rest) {
    return database.prepare("SELECT " + std::string(kInspectionColumns) + rest);
}

std::vector<Inspection> readAll(storage::Statement& row) {
    std::vector<Inspection> inspections;
    while (row.step()) {
        inspections.push_back(readInspection(row));
    }
    return inspections;
}

}  // namespace

QualityReader::QualityReader(storage::Database& database, TalkPorts ports)
    : m_database(database), m_talks(database, std::move(ports)) {}

std::optional<Inspection> QualityReader::find(InspectionId id) {
    return QualityRepository(m_database).find(id);
}

std::vector<Inspection> QualityReader::toInspect() {
    auto row = select(m_database, sql::kToInspect);
    return readAll(row);
}

std::vector<Inspection> QualityReader::ofAgent(const std::string& agent, std::int64_t limit) {
    auto row = select(m_database, sql::kOfAgent);
    row.bindAll(agent, limit);
    return readAll(row);
}

std::vector<Inspection> QualityReader::appeals() {
    auto row = select(m_database, sql::kAppeals);
    return readAll(row);
}

std::vector<Inspection> QualityReader::inspectedIn(Seconds from, Seconds to) {
    auto row = select(m_database, sql::kInspectedIn);
    row.bindAll(from, to);
    return readAll(row);
}

std::vector<SampleRound> QualityReader::rounds(std::int64_t limit) {
    auto row = m_database.prepare(sql::kRounds);
    row.bindAll(limit);
    std::vector<SampleRound> rounds;
    while (row.step()) {
        rounds.push_back({.id = row.integer(0),
                          .shop = row.integer(1),
                          .from = row.time(2),
                          .to = row.time(3),
                          .seed = row.integer(4),
                          .rules = qualityRulesFromJson(row.textView(5), {}).sampling,
                          .candidates = row.integer(6),
                          .drawnBy = row.text(7),
                          .drawnAt = row.time(8),
                          .drawn = row.integer(9),
                          .waiting = row.integer(10)});
    }
    return rounds;
}

std::optional<InspectionView> QualityReader::view(const Inspection& inspection, Moment asOf) {
    const auto talk = m_talks.find(inspection.conversation);
    if (!talk) {
        return std::nullopt;
    }
    return InspectionView{.messages = maskedTranscript(talk->messages, talk->buyer),
                          .buyer = maskName(talk->conversation.buyer),
                          .automatic = m_talks.automaticMarks(*talk, asOf),
                          .calls = talk->calls,
                          .satisfaction = talk->conversation.satisfaction,
                          .recommendation = talk->conversation.recommendation};
}

bool QualityReader::hasPart(const Inspection& inspection, const std::string& agent) {
    return QualityRepository(m_database).hasPart(inspection.conversation, agent);
}

std::vector<InspectionScore> QualityReader::scoredIn(Seconds from, Seconds to) {
    auto row = m_database.prepare(sql::kScoredIn);
    row.bindAll(from, to);
    std::vector<InspectionScore> scores;
    while (row.step()) {
        scores.push_back({.id = row.integer(0),
                          .shop = row.integer(1),
                          .conversation = row.integer(2),
                          .agent = row.text(3),
                          .channel = row.text(4),
                          .questionType = row.integer(5),
                          .score = row.integer(6),
                          .isPassed = row.integer(7) != 0,
                          .at = row.time(8)});
    }
    return scores;
}

std::set<std::string> QualityReader::otherTeams(const agents::Actor& actor) {
    return agents::outOfReach(actor, agents::AgentReader(m_database).list());
}

ScoreSpread QualityReader::spreadIn(Seconds from, Seconds to,
                                    const std::set<std::string>& without) {
    std::vector<ScoredAgent> scored;
    for (const auto& score : scoredIn(from, to)) {
        if (without.contains(score.agent)) {
            continue;
        }
        scored.push_back({score.agent, score.score, score.isPassed});
    }
    return spreadOf(scored);
}

std::vector<RootCauseCount> QualityReader::causesIn(Seconds from, Seconds to) {
    auto row = m_database.prepare(sql::kCausesIn);
    row.bindAll(from, to);
    std::vector<RootCauseCount> causes;
    while (row.step()) {
        causes.push_back({rootCauseFromWord(row.textView(0)).value(), row.integer(1)});
    }
    return causes;
}

std::vector<LibraryCase> QualityReader::cases(Seconds from, Seconds to) {
    auto row = m_database.prepare("SELECT " + std::string(kCaseColumns) + sql::kCases);
    row.bindAll(from, to);
    std::vector<LibraryCase> cases;
    while (row.step()) {
        cases.push_back(readCase(row));
    }
    return cases;
}

std::optional<LibraryCase> QualityReader::findCase(LibraryCaseId id) {
    return QualityRepository(m_database).findCase(id);
}

std::vector<MaskedMessage> QualityReader::transcript(const LibraryCase& libraryCase) {
    const auto talk =
        libraryCase.conversation ? m_talks.find(*libraryCase.conversation) : std::nullopt;
    return talk ? maskedTranscript(talk->messages, talk->buyer) : std::vector<MaskedMessage>{};
}

}  // namespace core::quality
