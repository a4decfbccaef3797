#include "core/importing/survey_import.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/agents/rights.h"
#include "core/conversations/survey_service.h"
#include "core/importing/survey_table.h"
#include "core/storage/database.h"

namespace core::importing {
namespace {

using Json = nlohmann::json;
using conversations::SurveyOutcome;

/// Short enough that an agent's act does not wait long behind it.
constexpr std::size_t kBatch = 200;
constexpr std::size_t kMostRejected = 1'000;

void count(SurveyReport& report, SurveyOutcome outcome, std::int64_t row) {
    switch (outcome) {
        case SurveyOutcome::Recorded:
            ++report.recorded;
            return;
        case SurveyOutcome::Unchanged:
            ++report.unchanged;
            return;
        case SurveyOutcome::KeptOfPerson:
            ++report.keptOfPerson;
            return;
        case SurveyOutcome::NoConversation:
            ++report.noConversation;
            if (report.rejectedRows.size() < kMostRejected) {
                report.rejectedRows.push_back({.row = row, .problem = RowProblem::KeyMissing});
            }
            return;
    }
}

}  // namespace

SurveyReport importSurvey(storage::Database& database, const Clock& clock, orders::ShopId shop,
                          const std::filesystem::path& file, const agents::Actor& actor,
                          jobs::JobContext& job) {
    const auto path = file.u8string();
    SurveyReport report{.path = std::string(path.begin(), path.end())};
    if (!agents::mayAct(actor, agents::Right::ImportFiles)) {
        report.refusal = Refusal{.problem = FileProblem::NotAllowedForRole};
        return report;
    }
    const auto table = readSurveyTable(file);
    if (!table) {
        report.refusal = table.error();
        return report;
    }
    report.rows = std::ssize(table->rows) + std::ssize(table->faults);
    report.leftOut = table->leftOut;
    report.rejectedRows.assign(
        table->faults.begin(),
        table->faults.begin() +
            static_cast<std::ptrdiff_t>(std::min(table->faults.size(), kMostRejected)));
    conversations::SurveyService service(database, clock);
    for (std::size_t from = 0; from < table->rows.size(); from += kBatch) {
        if (job.isCancelled()) {
            report.isCancelled = true;
            break;
        }
        const std::size_t to = std::min(table->rows.size(), from + kBatch);
        std::vector<conversations::SurveyAnswer> answers;
        for (std::size_t at = from; at < to; ++at) {
            answers.push_back(table->rows[at].answer);
        }
        const auto outcomes = service.takeIn(shop, answers, actor);
        for (std::size_t at = from; at < to; ++at) {
            count(report, outcomes[at - from], table->rows[at].row);
        }
        job.report({.done = static_cast<std::int64_t>(to), .total = std::ssize(table->rows)});
    }
    std::ranges::stable_sort(report.rejectedRows, {}, &RejectedRow::row);
    return report;
}

std::string toJson(const SurveyReport& report) {
    Json rejected = Json::array();
    for (const auto& row : report.rejectedRows) {
        rejected.push_back({{"row", row.row},
                            {"column", row.column},
                            {"problem", std::string(toWord(row.problem))}});
    }
    Json json{{"file", report.path},
              {"rows", report.rows},
              {"recorded", report.recorded},
              {"unchanged", report.unchanged},
              {"kept_of_person", report.keptOfPerson},
              {"no_conversation", report.noConversation},
              {"left_out", report.leftOut},
              {"rejected_rows", std::move(rejected)},
              {"cancelled", report.isCancelled}};
    if (report.refusal) {
        json["refusal"] = {{"problem", std::string(toWord(report.refusal->problem))},
                           {"row", report.refusal->row},
                           {"missing", report.refusal->missingColumns}};
    }
    return json.dump();
}

}  // namespace core::importing
