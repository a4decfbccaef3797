#include "core/appraisals/appraisal_reader.h"

#include <algorithm>

#include "core/agents/agent_reader.h"
#include "core/appraisals/appraisal_repository.h"
#include "core/appraisals/honour_repository.h"

namespace core::appraisals {

using agents::Actor;

AppraisalReader::AppraisalReader(storage::Database& database, Rules rules)
    : m_database(database), m_rules(std::move(rules)) {}

std::optional<Sheet> AppraisalReader::find(SheetId id, const Actor& actor) {
    auto sheet = AppraisalRepository(m_database).find(id);
    return sheet && mayRead(*sheet, actor) ? sheet : std::nullopt;
}

std::vector<Sheet> AppraisalReader::ofPeriod(const Period& period, const Actor& actor) {
    auto sheets = AppraisalRepository(m_database).ofPeriod(period);
    std::erase_if(sheets, [&actor](const Sheet& sheet) { return !mayRead(sheet, actor); });
    return sheets;
}

std::vector<Measure> AppraisalReader::measures(const Sheet& sheet) {
    return AppraisalRepository(m_database).measures(sheet.id);
}

std::vector<std::pair<std::string, Measure>> AppraisalReader::trainingNeeds(const Period& period,
                                                                           const Actor& actor) {
    std::map<SheetId, std::string> agents;
    for (const auto& sheet : ofPeriod(period, actor)) {
        agents[sheet.id] = sheet.agent;
    }
    std::vector<std::pair<std::string, Measure>> needs;
    for (auto& measure : AppraisalRepository(m_database).measuresOf(period)) {
        const auto agent = agents.find(measure.sheet);
        if (measure.kind == MeasureKind::Train && agent != agents.end()) {
            needs.emplace_back(agent->second, std::move(measure));
        }
    }
    return needs;
}

std::vector<HistoryRow> AppraisalReader::history(const Actor& actor) {
    const auto sheets = AppraisalRepository(m_database).finals();
    auto rows = historyOf(sheets, m_rules().leastSheetsForLast);
    std::erase_if(rows, [&](const HistoryRow& row) {
        return row.agent != actor.name && !mayAppraise(actor, row.team);
    });
    return rows;
}

std::vector<YearRow> AppraisalReader::year(int year, const Actor& actor) {
    return yearOf(history(actor), year, HonourRepository(m_database).awardedIn(year));
}

std::vector<std::string> AppraisalReader::assessors(const Actor& actor) {
    std::vector<std::string> names;
    for (const auto& agent : agents::AgentReader(m_database).list()) {
        if (agent.isActive) {
            names.push_back(agent.name);
        }
    }
    if (names.empty()) {
        names.push_back(actor.name);
    }
    return names;
}

std::vector<std::string> AppraisalReader::agentsWithoutSheet(const Period& period,
                                                             const Actor& actor) {
    AppraisalRepository sheets(m_database);
    auto names = assessors(actor);
    std::erase_if(names, [&](const std::string& name) {
        return !mayAppraise(actor, teamOf(name)) || sheets.find(name, period).has_value();
    });
    return names;
}

std::string AppraisalReader::teamOf(const std::string& agent) {
    const auto found = agents::AgentReader(m_database).find(agent);
    return found ? found->team : std::string();
}

std::vector<Honour> AppraisalReader::honours(const Period& period, const Actor& actor) {
    auto honours = HonourRepository(m_database).ofPeriod(period);
    std::erase_if(honours, [&](const Honour& honour) {
        return honour.state != HonourState::Awarded && honour.proposedBy != actor.name &&
               !mayAppraise(actor, teamOf(honour.agent));
    });
    return honours;
}

std::optional<Honour> AppraisalReader::honour(HonourId id) {
    return HonourRepository(m_database).find(id);
}

std::map<std::string, std::vector<HonourCandidate>> AppraisalReader::candidates(
    const Period& period, const stats::StatisticsTable& table, const Actor& actor) {
    std::map<std::string, std::vector<HonourCandidate>> found;
    if (!agents::mayAct(actor, agents::Right::Appraise)) {
        return found;
    }
    const auto measures = measuresOf(table, AppraisalRepository(m_database).ofPeriod(period));
    for (const auto& rule : m_rules().honours) {
        auto candidates = candidatesOf(rule, measures);
        std::erase_if(candidates, [&](const HonourCandidate& candidate) {
            return !mayAppraise(actor, teamOf(candidate.agent));
        });
        found[rule.key] = std::move(candidates);
    }
    return found;
}

}  // namespace core::appraisals
