#include "core/appraisals/appraisal_service.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/agents/agent_reader.h"
#include "core/appraisals/appraisal_repository.h"
#include "core/appraisals/period_figures.h"
#include "core/base/text.h"
#include "core/events/event_repository.h"
#include "core/storage/transaction.h"

namespace core::appraisals {
namespace {

using agents::Actor;
using Json = nlohmann::json;
using Refusal = std::optional<AppraisalError>;

std::string factsOf(const Sheet& sheet) {
    Json facts{{"agent", sheet.agent},
               {"period", toText(sheet.period)},
               {"state", toWord(sheet.state)},
               {"version", sheet.version}};
    if (sheet.figures) {
        facts["counted_at"] = sheet.figures->countedAt.time_since_epoch().count();
    }
    if (sheet.scoreHundredths) {
        facts["score_hundredths"] = *sheet.scoreHundredths;
    }
    return facts.dump();
}

void append(storage::Database& database, const Sheet* before, const Sheet& after,
            std::string action, const Actor& actor, Seconds now) {
    events::append(database, {.at = now,
                              .actor = actor.name,
                              .subjectKind = "appraisal",
                              .shop = after.shop,
                              .subject = std::to_string(after.id),
                              .action = std::move(action),
                              .before = before == nullptr ? std::string() : factsOf(*before),
                              .after = factsOf(after)});
}

std::vector<std::string> cleaned(const std::vector<std::string>& names) {
    std::vector<std::string> result;
    for (const auto& name : names) {
        result.push_back(cleanText(name));
    }
    return result;
}

/// Whether a step that waits for all is done by all.
bool isDoneByAll(const Sheet& sheet, SheetAction action) {
    switch (action) {
        case SheetAction::ConfirmAsAgent:
        case SheetAction::ConfirmAsLead:
            return sheet.agentConfirmed && sheet.leadConfirmed;
        case SheetAction::SignAsAgent:
        case SheetAction::Object:
        case SheetAction::SignAsLead:
            return sheet.agentSigned && sheet.leadSigned;
        case SheetAction::Assess:
            return std::ranges::all_of(sheet.assessors, [&sheet](const std::string& name) {
                return std::ranges::find(sheet.assessments, name, &Assessment::assessor) !=
                       sheet.assessments.end();
            });
        case SheetAction::ChangePlan:
        case SheetAction::Count:
        case SheetAction::SelfAssess:
        case SheetAction::SkipSelfAssessment:
        case SheetAction::Interview:
        case SheetAction::SendBack:
        case SheetAction::Close:
        case SheetAction::AddMeasure:
        case SheetAction::Drop:
            break;
    }
    return true;
}

std::optional<std::int64_t> hundredthsOf(const Sheet& sheet) {
    constexpr double kHundred = 100;
    const auto score = scoreOf(sheet);
    if (!score.isWhole || !score.total) {
        return std::nullopt;
    }
    return std::llround(*score.total * kHundred);
}

/// Signs a sheet at one of its places.
auto signing(std::optional<Signature> Sheet::*place, const Actor& actor) {
    return [place, &actor](Sheet& sheet, Seconds now) -> Refusal {
        sheet.*place = Signature{actor.name, now};
        return std::nullopt;
    };
}

}  // namespace

AppraisalService::AppraisalService(storage::Database& database, Clock clock,
                                   tasks::TaskService& tasks, AppraisalPorts ports,
                                   std::chrono::minutes offset)
    : m_database(database)
    , m_clock(std::move(clock))
    , m_tasks(tasks)
    , m_ports(std::move(ports))
    , m_offset(offset)
    , m_honours(database, m_clock, m_ports.rules, offset) {}

Refusal AppraisalService::checkPlan(const PlanDraft& draft, const std::string& agent,
                                    const Actor& actor) {
    if (agent.empty()) {
        return AppraisalError::AgentMissing;
    }
    agents::AgentReader known(m_database);
    const auto found = known.find(agent);
    if (!found && !known.list().empty()) {
        return AppraisalError::AgentUnknown;
    }
    if (!mayAppraise(actor, found ? found->team : std::string())) {
        return AppraisalError::NotAllowedForRole;
    }
    if (agent == actor.name && !agents::mayAct(actor, agents::Right::ApproveOwnRequest)) {
        return AppraisalError::OwnSheet;
    }
    if (!areAssessorsRight(cleaned(draft.assessors), agent, actor)) {
        return AppraisalError::AssessorsWrong;
    }
    return AppraisalRepository(m_database).find(agent, draft.period)
               ? Refusal(AppraisalError::SheetExists)
               : std::nullopt;
}

Result<std::vector<Sheet>, AppraisalError> AppraisalService::plan(const PlanDraft& draft,
                                                                  const Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::Appraise)) {
        return Unexpected{AppraisalError::NotAllowedForRole};
    }
    if (draft.agents.empty()) {
        return Unexpected{AppraisalError::AgentMissing};
    }
    const auto rules = m_ports.rules();
    const auto* set = findSet(rules, draft.setKey);
    if (set == nullptr) {
        return Unexpected{AppraisalError::SetUnknown};
    }
    storage::Transaction transaction(m_database);
    AppraisalRepository sheets(m_database);
    const auto shop = sheets.firstShop();
    if (!shop) {
        return Unexpected{AppraisalError::ShopMissing};
    }
    const Seconds now = m_clock();
    std::vector<Sheet> made;
    std::vector<SheetId> ids;
    for (const auto& name : draft.agents) {
        const std::string agent = cleanText(name);
        if (const auto refusal = checkPlan(draft, agent, actor)) {
            return Unexpected{*refusal};
        }
        const auto known = agents::AgentReader(m_database).find(agent);
        made.push_back(sheets.add({.shop = *shop,
                                   .agent = agent,
                                   .team = known ? known->team : std::string(),
                                   .period = draft.period,
                                   .setKey = set->key,
                                   .setName = set->name,
                                   .definition = set->definition,
                                   .grades = rules.grades,
                                   .assessors = cleaned(draft.assessors),
                                   .createdBy = actor.name,
                                   .createdAt = now}));
        ids.push_back(made.back().id);
        append(m_database, nullptr, made.back(), "plan", actor, now);
    }
    storage::emitAfterCommit(m_database, changed, ids);
    transaction.commit();
    return made;
}

AppraisalService::Outcome AppraisalService::perform(const SheetTarget& target, SheetAction action,
                                                    const Actor& actor, const Write& write) {
    storage::Transaction transaction(m_database);
    AppraisalRepository sheets(m_database);
    const auto before = sheets.find(target.id);
    if (!before) {
        return Unexpected{AppraisalError::NotFound};
    }
    if (target.version != 0 && target.version != before->version) {
        return Unexpected{AppraisalError::ChangedSinceRead};
    }
    if (const auto refusal = barrier(*before, action, actor)) {
        return Unexpected{*refusal};
    }
    const Seconds now = m_clock();
    Sheet after = *before;
    if (const auto refusal = write(after, now)) {
        return Unexpected{*refusal};
    }
    const auto* step = findStep(before->state, action);
    if (!step->waitsForAll || isDoneByAll(after, action)) {
        after.state = step->to;
    }
    after.scoreHundredths = hundredthsOf(after);
    ++after.version;
    sheets.save(after);
    append(m_database, &*before, after, std::string(toWord(action)), actor, now);
    storage::emitAfterCommit(m_database, changed, {after.id});
    transaction.commit();
    return after;
}

AppraisalService::Outcome AppraisalService::changePlan(const SheetTarget& target,
                                                       const ScoreDefinition& definition,
                                                       const std::vector<std::string>& assessors,
                                                       const Actor& actor) {
    return perform(target, SheetAction::ChangePlan, actor, [&](Sheet& sheet, Seconds) -> Refusal {
        if (faultOf(definition)) {
            return AppraisalError::PlanWrong;
        }
        if (!areAssessorsRight(cleaned(assessors), sheet.agent, actor)) {
            return AppraisalError::AssessorsWrong;
        }
        sheet.definition = definition;
        sheet.assessors = cleaned(assessors);
        sheet.agentConfirmed.reset();
        sheet.leadConfirmed.reset();
        return std::nullopt;
    });
}

AppraisalService::Outcome AppraisalService::confirmAsAgent(const SheetTarget& target,
                                                           const Actor& actor) {
    return perform(target, SheetAction::ConfirmAsAgent, actor,
                   signing(&Sheet::agentConfirmed, actor));
}

AppraisalService::Outcome AppraisalService::confirmAsLead(const SheetTarget& target,
                                                          const Actor& actor) {
    return perform(target, SheetAction::ConfirmAsLead, actor,
                   signing(&Sheet::leadConfirmed, actor));
}

AppraisalService::Outcome AppraisalService::count(const SheetTarget& target,
                                                  const stats::StatisticsTable& table,
                                                  const Actor& actor) {
    return perform(target, SheetAction::Count, actor, [&](Sheet& sheet, Seconds now) -> Refusal {
        const auto metrics = metricsOf(sheet.definition);
        const auto span = spanOf(sheet.period, m_offset);
        if (!isOf(table, span, metrics)) {
            return AppraisalError::FiguresMismatch;
        }
        const auto settings = m_ports.statistics();
        CountedFigures figures{.countedAt = now,
                               .span = span,
                               .creditDays = static_cast<int>(settings.creditDays.count()),
                               .repeatDays = static_cast<int>(settings.repeatDays.count()),
                               .figures = {}};
        for (const auto metric : metrics) {
            figures.figures.emplace_back(metric, figureOf(table, sheet.agent, metric));
        }
        sheet.figures = std::move(figures);
        return std::nullopt;
    });
}

AppraisalService::Outcome AppraisalService::selfAssess(const SheetTarget& target,
                                                       const SelfAssessment& given,
                                                       const Actor& actor) {
    return perform(target, SheetAction::SelfAssess, actor,
                   [&](Sheet& sheet, Seconds now) -> Refusal {
                       if (cleanText(given.summary).empty()) {
                           return AppraisalError::TextMissing;
                       }
                       sheet.selfAssessment = {.summary = cleanText(given.summary),
                                               .shortcomings = cleanText(given.shortcomings),
                                               .improvement = cleanText(given.improvement),
                                               .skippedReason = {},
                                               .signature = {actor.name, now}};
                       return std::nullopt;
                   });
}

AppraisalService::Outcome AppraisalService::skipSelfAssessment(const SheetTarget& target,
                                                               const std::string& reason,
                                                               const Actor& actor) {
    return perform(target, SheetAction::SkipSelfAssessment, actor,
                   [&](Sheet& sheet, Seconds now) -> Refusal {
                       if (cleanText(reason).empty()) {
                           return AppraisalError::ReasonMissing;
                       }
                       sheet.selfAssessment = SelfAssessment{.summary = {},
                                                             .shortcomings = {},
                                                             .improvement = {},
                                                             .skippedReason = cleanText(reason),
                                                             .signature = {actor.name, now}};
                       return std::nullopt;
                   });
}

AppraisalService::Outcome AppraisalService::assess(const SheetTarget& target,
                                                   const std::vector<Mark>& marks,
                                                   const Actor& actor) {
    return perform(target, SheetAction::Assess, actor, [&](Sheet& sheet, Seconds now) -> Refusal {
        if (!areMarksWhole(sheet.definition, marks)) {
            return AppraisalError::MarksWrong;
        }
        Assessment assessment{.assessor = actor.name, .at = now, .marks = marks};
        for (auto& mark : assessment.marks) {
            mark.reason = cleanText(mark.reason);
        }
        std::erase_if(sheet.assessments,
                      [&actor](const Assessment& each) { return each.assessor == actor.name; });
        AppraisalRepository(m_database).saveMarks(sheet.id, assessment);
        sheet.assessments.push_back(std::move(assessment));
        return std::nullopt;
    });
}

AppraisalService::Outcome AppraisalService::interview(const SheetTarget& target,
                                                      const std::string& record,
                                                      const std::string& agreements,
                                                      const Actor& actor) {
    return perform(target, SheetAction::Interview, actor,
                   [&](Sheet& sheet, Seconds now) -> Refusal {
                       if (cleanText(record).empty()) {
                           return AppraisalError::TextMissing;
                       }
                       sheet.interview =
                           Interview{cleanText(record), cleanText(agreements), {actor.name, now}};
                       return std::nullopt;
                   });
}

AppraisalService::Outcome AppraisalService::sendBack(const SheetTarget& target,
                                                     const std::string& reason,
                                                     const Actor& actor) {
    return perform(target, SheetAction::SendBack, actor, [&](Sheet& sheet, Seconds) -> Refusal {
        if (cleanText(reason).empty()) {
            return AppraisalError::ReasonMissing;
        }
        sheet.reason = cleanText(reason);
        if (sheet.state == SheetState::Agreed) {
            sheet.agentConfirmed.reset();
            sheet.leadConfirmed.reset();
            // They were counted by the plan that changes now.
            sheet.figures.reset();
        } else {
            sheet.assessments.clear();
            sheet.interview.reset();
            AppraisalRepository(m_database).removeMarks(sheet.id);
        }
        return std::nullopt;
    });
}

AppraisalService::Outcome AppraisalService::signAsAgent(const SheetTarget& target,
                                                        const Actor& actor) {
    return perform(target, SheetAction::SignAsAgent, actor, signing(&Sheet::agentSigned, actor));
}

AppraisalService::Outcome AppraisalService::object(const SheetTarget& target,
                                                   const std::string& objection,
                                                   const Actor& actor) {
    return perform(target, SheetAction::Object, actor, [&](Sheet& sheet, Seconds now) -> Refusal {
        if (cleanText(objection).empty()) {
            return AppraisalError::ReasonMissing;
        }
        sheet.objection = cleanText(objection);
        sheet.agentSigned = Signature{actor.name, now};
        return std::nullopt;
    });
}

AppraisalService::Outcome AppraisalService::signAsLead(const SheetTarget& target,
                                                       const Actor& actor) {
    return perform(target, SheetAction::SignAsLead, actor, signing(&Sheet::leadSigned, actor));
}

AppraisalService::Outcome AppraisalService::close(const SheetTarget& target, const Actor& actor) {
    return perform(target, SheetAction::Close, actor,
                   [](Sheet&, Seconds) -> Refusal { return std::nullopt; });
}

AppraisalService::Outcome AppraisalService::addMeasure(const SheetTarget& target,
                                                       const MeasureDraft& draft,
                                                       const Actor& actor) {
    return perform(target, SheetAction::AddMeasure, actor, [&](Sheet& sheet, Seconds) -> Refusal {
        if (findItem(sheet.definition, draft.item) == nullptr) {
            return AppraisalError::MeasureWrong;
        }
        const auto task =
            m_tasks.add({.about = {sheet.shop, "appraisal", std::to_string(sheet.id)},
                         .kind = draft.kind == MeasureKind::Improve ? tasks::TaskKind::Improve
                                                                    : tasks::TaskKind::Other,
                         .text = draft.text,
                         .owner = draft.owner,
                         .department = {},
                         .dueAt = draft.dueAt},
                        actor);
        if (!task) {
            return task.error() == tasks::TaskError::TextMissing ? AppraisalError::TextMissing
                                                                 : AppraisalError::MeasureWrong;
        }
        AppraisalRepository(m_database).addMeasure(sheet.id, draft.kind, draft.item, task->id);
        return std::nullopt;
    });
}

Result<void, AppraisalError> AppraisalService::finishMeasure(SheetId sheet, std::int64_t measure,
                                                             const std::string& result,
                                                             const Actor& actor) {
    storage::Transaction transaction(m_database);
    AppraisalRepository sheets(m_database);
    const auto found = sheets.find(sheet);
    const auto measures = sheets.measures(sheet);
    const auto wanted = std::ranges::find(measures, measure, &Measure::id);
    if (!found || wanted == measures.end()) {
        return Unexpected{AppraisalError::NotFound};
    }
    if (!mayFinish(*found, *wanted, actor)) {
        return Unexpected{wanted->task.state == tasks::TaskState::Open
                              ? AppraisalError::NotAllowedForRole
                              : AppraisalError::NotAllowedInState};
    }
    if (!m_tasks.complete(wanted->task.id, 0, result, actor)) {
        return Unexpected{AppraisalError::TextMissing};
    }
    storage::emitAfterCommit(m_database, changed, {sheet});
    transaction.commit();
    return {};
}

AppraisalService::Outcome AppraisalService::drop(const SheetTarget& target,
                                                 const std::string& reason, const Actor& actor) {
    return perform(target, SheetAction::Drop, actor, [&](Sheet& sheet, Seconds) -> Refusal {
        if (cleanText(reason).empty()) {
            return AppraisalError::ReasonMissing;
        }
        sheet.reason = cleanText(reason);
        return std::nullopt;
    });
}

Result<void, AppraisalError> AppraisalService::setRules(const AppraisalRules& rules,
                                                        const Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::EditRules)) {
        return Unexpected{AppraisalError::NotAllowedForRole};
    }
    if (!areSensible(rules) || slipOf(rules)) {
        return Unexpected{AppraisalError::RulesWrong};
    }
    const auto inForce = m_ports.rules();
    if (rules.version != inForce.version) {
        return Unexpected{AppraisalError::ChangedSinceRead};
    }
    if (rules == inForce) {
        return {};
    }
    auto next = rules;
    ++next.version;
    if (m_ports.saveRules(next, actor)) {
        m_honours.changed.emit();
        changed.emit({});
    }
    return {};
}

}  // namespace core::appraisals
