#include "core/appraisals/appraisal_repository.h"

#include <nlohmann/json.hpp>

#include "core/appraisals/period_figures.h"
#include "core/tasks/task_repository.h"

namespace core::appraisals {
namespace {

using Json = nlohmann::json;

// Every list of columns is in the order that readSheet expects.
namespace sql {
constexpr auto kFind =
    "SELECT id, shop_id, agent, team, period, set_key, set_name, definition, grades, assessors, "
    "state, agent_confirmed_by, agent_confirmed_at, lead_confirmed_by, lead_confirmed_at, "
    "figures, self_assessment, interview, agent_signed_by, agent_signed_at, objection, "
    "lead_signed_by, lead_signed_at, reason, score_hundredths, created_by, created_at, version "
    "FROM work_appraisal WHERE id = ?1";
constexpr auto kFindOf =
    "SELECT id, shop_id, agent, team, period, set_key, set_name, definition, grades, assessors, "
    "state, agent_confirmed_by, agent_confirmed_at, lead_confirmed_by, lead_confirmed_at, "
    "figures, self_assessment, interview, agent_signed_by, agent_signed_at, objection, "
    "lead_signed_by, lead_signed_at, reason, score_hundredths, created_by, created_at, version "
    "FROM work_appraisal WHERE agent = ?1 AND period = ?2 AND state <> 'dropped'";
constexpr auto kOfPeriod =
    "SELECT id, shop_id, agent, team, period, set_key, set_name, definition, grades, assessors, "
    "state, agent_confirmed_by, agent_confirmed_at, lead_confirmed_by, lead_confirmed_at, "
    "figures, self_assessment, interview, agent_signed_by, agent_signed_at, objection, "
    "lead_signed_by, lead_signed_at, reason, score_hundredths, created_by, created_at, version "
    "FROM work_appraisal WHERE period = ?1 AND state <> 'dropped' ORDER BY agent, id";
constexpr auto kFinals =
    "SELECT id, shop_id, agent, team, period, set_key, set_name, definition, grades, assessors, "
    "state, agent_confirmed_by, agent_confirmed_at, lead_confirmed_by, lead_confirmed_at, "
    "figures, self_assessment, interview, agent_signed_by, agent_signed_at, objection, "
    "lead_signed_by, lead_signed_at, reason, score_hundredths, created_by, created_at, version "
    "FROM work_appraisal WHERE state IN ('signed', 'closed') ORDER BY period, agent, id";
constexpr auto kAdd =
    "INSERT INTO work_appraisal (shop_id, agent, team, period, set_key, set_name, definition, "
    "grades, assessors, state, created_by, created_at, version) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)";
constexpr auto kSave =
    "UPDATE work_appraisal SET definition = ?2, assessors = ?3, state = ?4, "
    "agent_confirmed_by = ?5, agent_confirmed_at = ?6, lead_confirmed_by = ?7, "
    "lead_confirmed_at = ?8, figures = ?9, self_assessment = ?10, interview = ?11, "
    "agent_signed_by = ?12, agent_signed_at = ?13, objection = ?14, lead_signed_by = ?15, "
    "lead_signed_at = ?16, reason = ?17, score_hundredths = ?18, version = ?19 WHERE id = ?1";
constexpr auto kMarks =
    "SELECT assessor, item, points, reason, given_at FROM work_appraisal_mark "
    "WHERE appraisal_id = ?1 ORDER BY given_at, assessor, item";
constexpr auto kSaveMark =
    "INSERT INTO work_appraisal_mark (appraisal_id, assessor, item, points, reason, given_at) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (appraisal_id, assessor, item) DO UPDATE SET "
    "points = excluded.points, reason = excluded.reason, given_at = excluded.given_at";
constexpr auto kRemoveMarks = "DELETE FROM work_appraisal_mark WHERE appraisal_id = ?1";
constexpr auto kAddMeasure =
    "INSERT INTO work_appraisal_measure (appraisal_id, kind, item, task_id) "
    "VALUES (?1, ?2, ?3, ?4)";
constexpr auto kMeasures =
    "SELECT id, appraisal_id, kind, item, task_id FROM work_appraisal_measure "
    "WHERE appraisal_id = ?1 ORDER BY id";
constexpr auto kMeasuresOf =
    "SELECT measure.id, appraisal_id, kind, item, task_id FROM work_appraisal_measure AS measure "
    "JOIN work_appraisal AS sheet ON sheet.id = appraisal_id "
    "WHERE period = ?1 AND state <> 'dropped' ORDER BY item, measure.id";
constexpr auto kFirstShop = "SELECT id FROM work_shop ORDER BY id LIMIT 1";
}  // namespace sql

std::optional<Signature> signatureOf(const storage::Statement& row, int column) {
    if (row.isNull(column)) {
        return std::nullopt;
    }
    return Signature{row.text(column), row.time(column + 1)};
}

Json jsonOf(const Signature& signature) {
    return {{"by", signature.by}, {"at", signature.at.time_since_epoch().count()}};
}

Signature signatureFrom(const Json& json) {
    return {json.at("by").get<std::string>(),
            Seconds{std::chrono::seconds{json.at("at").get<std::int64_t>()}}};
}

std::optional<std::string> textOf(const std::optional<SelfAssessment>& given) {
    if (!given) {
        return std::nullopt;
    }
    return Json{{"summary", given->summary},
                {"shortcomings", given->shortcomings},
                {"improvement", given->improvement},
                {"skipped_reason", given->skippedReason},
                {"signature", jsonOf(given->signature)}}
        .dump();
}

SelfAssessment selfAssessmentFrom(const std::string& text) {
    const Json json = Json::parse(text);
    return {.summary = json.at("summary").get<std::string>(),
            .shortcomings = json.at("shortcomings").get<std::string>(),
            .improvement = json.at("improvement").get<std::string>(),
            .skippedReason = json.at("skipped_reason").get<std::string>(),
            .signature = signatureFrom(json.at("signature"))};
}

std::optional<std::string> textOf(const std::optional<Interview>& given) {
    if (!given) {
        return std::nullopt;
    }
    return Json{{"record", given->record},
                {"agreements", given->agreements},
                {"signature", jsonOf(given->signature)}}
        .dump();
}

Interview interviewFrom(const std::string& text) {
    const Json json = Json::parse(text);
    return {.record = json.at("record").get<std::string>(),
            .agreements = json.at("agreements").get<std::string>(),
            .signature = signatureFrom(json.at("signature"))};
}

std::optional<std::string> byOf(const std::optional<Signature>& signature) {
    return signature ? std::optional(signature->by) : std::nullopt;
}

std::optional<Seconds> atOf(const std::optional<Signature>& signature) {
    return signature ? std::optional(signature->at) : std::nullopt;
}

Sheet readSheet(const storage::Statement& row) {
    // Written by this file alone, and the CHECKs of the table admit no other words.
    Sheet sheet{.id = row.integer(0),
                .shop = row.integer(1),
                .agent = row.text(2),
                .team = row.text(3),
                .period = periodFromText(row.textView(4)).value(),
                .setKey = row.text(5),
                .setName = row.text(6),
                .definition = definitionFromJson(row.text(7)).value(),
                .grades = gradesFromJson(row.text(8)),
                .assessors = Json::parse(row.text(9)).get<std::vector<std::string>>(),
                .state = sheetStateFromWord(row.textView(10)).value(),
                .agentConfirmed = signatureOf(row, 11),
                .leadConfirmed = signatureOf(row, 13),
                .agentSigned = signatureOf(row, 18),
                .objection = row.text(20),
                .leadSigned = signatureOf(row, 21),
                .reason = row.text(23),
                .scoreHundredths = row.optionalInteger(24),
                .createdBy = row.text(25),
                .createdAt = row.time(26),
                .version = row.integer(27)};
    if (!row.isNull(15)) {
        sheet.figures = countedFiguresFromJson(row.text(15));
    }
    if (!row.isNull(16)) {
        sheet.selfAssessment = selfAssessmentFrom(row.text(16));
    }
    if (!row.isNull(17)) {
        sheet.interview = interviewFrom(row.text(17));
    }
    return sheet;
}

std::vector<Measure> readMeasures(storage::Database& database, storage::Statement row) {
    std::vector<Measure> measures;
    tasks::TaskRepository tasks(database);
    while (row.step()) {
        measures.push_back({.id = row.integer(0),
                            .sheet = row.integer(1),
                            .kind = measureKindFromWord(row.textView(2)).value(),
                            .item = row.text(3),
                            .task = tasks.find(row.integer(4)).value()});
    }
    return measures;
}

}  // namespace

std::vector<Assessment> AppraisalRepository::assessments(SheetId sheet) {
    auto row = m_database.prepare(sql::kMarks);
    row.bindAll(sheet);
    std::vector<Assessment> assessments;
    while (row.step()) {
        if (assessments.empty() || assessments.back().assessor != row.textView(0)) {
            assessments.push_back({.assessor = row.text(0), .at = row.time(4), .marks = {}});
        }
        assessments.back().marks.push_back({.item = row.text(1),
                                            .points = static_cast<int>(row.integer(2)),
                                            .reason = row.text(3)});
    }
    return assessments;
}

std::vector<Sheet> AppraisalRepository::readAll(storage::Statement row) {
    std::vector<Sheet> sheets;
    while (row.step()) {
        sheets.push_back(readSheet(row));
        sheets.back().assessments = assessments(sheets.back().id);
    }
    return sheets;
}

std::optional<Sheet> AppraisalRepository::find(SheetId id) {
    auto row = m_database.prepare(sql::kFind);
    row.bindAll(id);
    auto found = readAll(std::move(row));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::optional<Sheet> AppraisalRepository::find(const std::string& agent, const Period& period) {
    auto row = m_database.prepare(sql::kFindOf);
    row.bindAll(agent, toText(period));
    auto found = readAll(std::move(row));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Sheet> AppraisalRepository::ofPeriod(const Period& period) {
    auto row = m_database.prepare(sql::kOfPeriod);
    row.bindAll(toText(period));
    return readAll(std::move(row));
}

std::vector<Sheet> AppraisalRepository::finals() {
    return readAll(m_database.prepare(sql::kFinals));
}

Sheet AppraisalRepository::add(Sheet sheet) {
    m_database.prepare(sql::kAdd).run(sheet.shop, sheet.agent, sheet.team, toText(sheet.period),
                                      sheet.setKey, sheet.setName, toJson(sheet.definition),
                                      toJson(sheet.grades), Json(sheet.assessors).dump(),
                                      toWord(sheet.state), sheet.createdBy, sheet.createdAt,
                                      sheet.version);
    sheet.id = m_database.lastInsertId();
    return sheet;
}

void AppraisalRepository::save(const Sheet& sheet) {
    m_database.prepare(sql::kSave)
        .run(sheet.id, toJson(sheet.definition), Json(sheet.assessors).dump(),
             toWord(sheet.state), byOf(sheet.agentConfirmed), atOf(sheet.agentConfirmed),
             byOf(sheet.leadConfirmed), atOf(sheet.leadConfirmed),
             sheet.figures ? std::optional(toJson(*sheet.figures)) : std::nullopt,
             textOf(sheet.selfAssessment), textOf(sheet.interview), byOf(sheet.agentSigned),
             atOf(sheet.agentSigned), sheet.objection, byOf(sheet.leadSigned),
             atOf(sheet.leadSigned), sheet.reason, sheet.scoreHundredths, sheet.version);
}

void AppraisalRepository::saveMarks(SheetId sheet, const Assessment& assessment) {
    auto statement = m_database.prepare(sql::kSaveMark);
    for (const auto& mark : assessment.marks) {
        statement.run(sheet, assessment.assessor, mark.item, mark.points, mark.reason,
                      assessment.at);
    }
}

void AppraisalRepository::removeMarks(SheetId sheet) {
    m_database.prepare(sql::kRemoveMarks).run(sheet);
}

std::int64_t AppraisalRepository::addMeasure(SheetId sheet, MeasureKind kind,
                                             const std::string& item, tasks::TaskId task) {
    m_database.prepare(sql::kAddMeasure).run(sheet, toWord(kind), item, task);
    return m_database.lastInsertId();
}

std::vector<Measure> AppraisalRepository::measures(SheetId sheet) {
    auto row = m_database.prepare(sql::kMeasures);
    row.bindAll(sheet);
    return readMeasures(m_database, std::move(row));
}

std::vector<Measure> AppraisalRepository::measuresOf(const Period& period) {
    auto row = m_database.prepare(sql::kMeasuresOf);
    row.bindAll(toText(period));
    return readMeasures(m_database, std::move(row));
}

std::optional<orders::ShopId> AppraisalRepository::firstShop() {
    auto row = m_database.prepare(sql::kFirstShop);
    return row.step() ? std::optional(row.integer(0)) : std::nullopt;
}

}  // namespace core::appraisals
