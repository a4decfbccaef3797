#include "core/quality/quality_service.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <unordered_set>

#include "core/agents/rights.h"
#include "core/base/text.h"
#include "core/events/event_repository.h"
#include "core/quality/quality_reader.h"
#include "core/quality/quality_repository.h"
#include "core/storage/transaction.h"
#include "core/tasks/task_reader.h"
#include "core/tasks/task_service.h"

namespace core::quality {
namespace {

using agents::Right;
using Json = nlohmann::json;

constexpr std::size_t kLongestText = 2'000;
constexpr std::size_t kLongestTitle = 200;

Json factsOf(const Inspection& inspection) {
    Json facts{{"conversation", inspection.conversation},
               {"agent", inspection.agent},
               {"state", std::string(toWord(inspection.state))},
               {"version", inspection.version}};
    if (inspection.score) {
        facts["score"] = *inspection.score;
        facts["passed"] = inspection.isPassed;
        facts["root_cause"] = std::string(toWord(inspection.rootCause));
    }
    return facts;
}

events::Event eventOf(const Inspection& inspection, const agents::Actor& actor, Seconds now,
                      std::string action) {
    return {.at = now,
            .actor = actor.name,
            .subjectKind = "inspection",
            .shop = inspection.shop,
            .subject = std::to_string(inspection.id),
            .action = std::move(action),
            .after = factsOf(inspection).dump()};
}

events::Event eventOf(const LibraryCase& libraryCase, const agents::Actor& actor, Seconds now,
                      std::string action) {
    return {.at = now,
            .actor = actor.name,
            .subjectKind = "library_case",
            .shop = libraryCase.shop,
            .subject = std::to_string(libraryCase.id),
            .action = std::move(action),
            .after = Json{{"kind", std::string(toWord(libraryCase.kind))},
                          {"nominated", !libraryCase.nominatedBy.empty()},
                          {"version", libraryCase.version}}
                         .dump()};
}

tasks::About aboutOf(const Inspection& inspection) {
    return {inspection.shop, "inspection", std::to_string(inspection.id)};
}

std::optional<QualityError> lengthFault(std::initializer_list<const std::string*> texts) {
    return std::ranges::any_of(texts,
                               [](const std::string* text) {
                                   return characterCount(*text) > kLongestText;
                               })
               ? std::optional(QualityError::TextTooLong)
               : std::nullopt;
}

void write(LibraryCase& libraryCase, const LibraryDraft& draft) {
    libraryCase.title = cleanText(draft.title);
    libraryCase.story = cleanText(draft.story);
    libraryCase.reuse = cleanText(draft.reuse);
    libraryCase.improve = cleanText(draft.improve);
    libraryCase.conclusion = cleanText(draft.conclusion);
}

std::optional<QualityError> faultOf(const LibraryCase& libraryCase) {
    if (libraryCase.kind == LibraryKind::Benchmark && libraryCase.title.empty()) {
        return QualityError::TextMissing;
    }
    if (characterCount(libraryCase.title) > kLongestTitle) {
        return QualityError::TextTooLong;
    }
    return lengthFault({&libraryCase.story, &libraryCase.reuse, &libraryCase.improve,
                        &libraryCase.conclusion});
}

}  // namespace

/// One act: its step in the table and what it writes beside the state.
struct QualityService::Act {
    QualityAction action;
    std::function<std::optional<QualityError>(Inspection&, Seconds)> write;
};

QualityService::QualityService(storage::Database& database, Clock clock, Ports ports)
    : m_database(database), m_clock(std::move(clock)), m_ports(std::move(ports)) {}

Result<SampleRound, QualityError> QualityService::draw(const SampleRequest& request,
                                                       const std::vector<Candidate>& candidates,
                                                       const agents::Actor& actor) {
    if (!agents::mayAct(actor, Right::ScoreConversation)) {
        return Unexpected{QualityError::NotAllowedForRole};
    }
    const Seconds now = m_clock();
    if (request.to <= request.from || request.from >= now) {
        return Unexpected{QualityError::PeriodWrong};
    }
    storage::Transaction transaction(m_database);
    QualityRepository repository(m_database);
    const auto rules = m_ports.rules(request.shop).sampling;
    auto eligible = candidates;
    const auto others = QualityReader(m_database).otherTeams(actor);
    std::erase_if(eligible, [&others](const Candidate& candidate) {
        return others.contains(candidate.agent);
    });
    auto sample = sampleOf(eligible, rules, request.seed);
    std::erase_if(sample, [&](const DrawnConversation& drawn) {
        return drawn.closedAt < request.from || drawn.closedAt >= request.to ||
               !repository.isClosed(drawn.conversation, request.shop);
    });
    if (sample.empty()) {
        return Unexpected{QualityError::NothingDrawn};
    }
    auto round = repository.add(SampleRound{
        .shop = request.shop,
        .from = request.from,
        .to = request.to,
        .seed = request.seed,
        .rules = rules,
        .candidates = static_cast<std::int64_t>(eligible.size()),
        .drawnBy = actor.name,
        .drawnAt = now,
        .drawn = static_cast<std::int64_t>(sample.size()),
        .waiting = static_cast<std::int64_t>(sample.size())});
    for (auto& drawn : sample) {
        (void)repository.add(Inspection{.round = round.id,
                                        .shop = request.shop,
                                        .conversation = drawn.conversation,
                                        .agent = std::move(drawn.agent),
                                        .conversationClosedAt = drawn.closedAt,
                                        .reasons = std::move(drawn.reasons)});
    }
    events::append(m_database, {.at = now,
                                .actor = actor.name,
                                .subjectKind = "sample_round",
                                .shop = request.shop,
                                .subject = std::to_string(round.id),
                                .action = "draw",
                                .after = Json{{"seed", round.seed},
                                              {"from", round.from.time_since_epoch().count()},
                                              {"to", round.to.time_since_epoch().count()},
                                              {"candidates", round.candidates},
                                              {"drawn", round.drawn}}
                                             .dump()});
    storage::emitAfterCommit(m_database, changed);
    transaction.commit();
    return round;
}

QualityService::Outcome QualityService::perform(const InspectionTarget& target,
                                                const agents::Actor& actor, const Act& act) {
    storage::Transaction transaction(m_database);
    QualityRepository repository(m_database);
    const auto before = repository.find(target.id);
    if (!before) {
        return Unexpected{QualityError::NotFound};
    }
    if (target.version != 0 && target.version != before->version) {
        return Unexpected{QualityError::ChangedSinceRead};
    }
    const Seconds now = m_clock();
    const QualityContext context{
        .actor = actor,
        .now = now,
        .hasWritten = repository.hasPart(before->conversation, actor.name),
        .hasFollowUp = !tasks::TaskReader(m_database).about(aboutOf(*before)).empty(),
        .isOtherTeam = QualityReader(m_database).otherTeams(actor).contains(before->agent)};
    if (const auto refusal = barrier(*before, act.action, context)) {
        return Unexpected{*refusal};
    }
    Inspection after = *before;
    after.state = *next(before->state, act.action);
    ++after.version;
    if (const auto refusal = act.write(after, now)) {
        return Unexpected{*refusal};
    }
    repository.save(after);
    auto event = eventOf(after, actor, now, std::string(toWord(act.action)));
    event.before = factsOf(*before).dump();
    events::append(m_database, std::move(event));
    storage::emitAfterCommit(m_database, changed);
    transaction.commit();
    return after;
}

std::optional<QualityError> QualityService::mark(Inspection& inspection, const ScoreCard& card,
                                                 const Marking& marking, Seconds now) {
    TalkReader talks(m_database, m_ports.talks);
    const auto talk = talks.find(inspection.conversation);
    if (!talk) {
        return QualityError::NotFound;
    }
    const auto counted = talks.automaticMarks(*talk, Moment{now});
    inspection.card = card;
    inspection.marks.clear();
    for (const auto& item : card.items) {
        const auto given = std::ranges::find(marking.marks, item.key, &ItemMark::key);
        if (given == marking.marks.end()) {
            return QualityError::ItemMissing;
        }
        ItemMark mark{
            .key = item.key, .share = given->share, .comment = cleanText(given->comment)};
        if (const auto automatic = item.automatic ? counted.at(*item.automatic) : std::nullopt) {
            mark.automatic = automatic->share;
        }
        inspection.marks.push_back(std::move(mark));
    }
    if (const auto fault = quality::faultOf(card, inspection.marks, marking.rootCause)) {
        return fault;
    }
    inspection.comments.clear();
    for (const auto& comment : marking.comments) {
        const bool isThere = std::ranges::find(talk->messages, comment.message,
                                               &conversations::Message::id) != talk->messages.end();
        if (auto text = cleanText(comment.text); isThere && !text.empty()) {
            inspection.comments.push_back({comment.message, std::move(text)});
        }
    }
    inspection.rootCause = marking.rootCause;
    inspection.note = cleanText(marking.note);
    inspection.score = scoreOf(card, inspection.marks);
    inspection.isPassed = isPassed(card, inspection.score);
    auto fault = lengthFault({&inspection.note});
    for (const auto& mark : inspection.marks) {
        fault = fault ? fault : lengthFault({&mark.comment});
    }
    for (const auto& comment : inspection.comments) {
        fault = fault ? fault : lengthFault({&comment.text});
    }
    return fault;
}

QualityService::Outcome QualityService::inspect(const InspectionTarget& target,
                                                const Marking& marking,
                                                const agents::Actor& actor) {
    return perform(target, actor,
                   {QualityAction::Inspect, [&](Inspection& inspection, Seconds now) {
                        inspection.inspector = actor.name;
                        inspection.inspectedAt = now;
                        return mark(inspection, m_ports.rules(inspection.shop).card, marking, now);
                    }});
}

QualityService::Outcome QualityService::tell(const InspectionTarget& target,
                                             const agents::Actor& actor) {
    return perform(target, actor, {QualityAction::Tell, [&](Inspection& inspection, Seconds now) {
                                       const auto rules = m_ports.rules(inspection.shop);
                                       inspection.toldAt = now;
                                       inspection.appealUntil =
                                           now + std::chrono::days{rules.appealDays};
                                       return std::optional<QualityError>();
                                   }});
}

QualityService::Outcome QualityService::accept(const InspectionTarget& target,
                                               const agents::Actor& actor) {
    return perform(target, actor, {QualityAction::Accept, [](Inspection&, Seconds) {
                                       return std::optional<QualityError>();
                                   }});
}

QualityService::Outcome QualityService::appeal(const InspectionTarget& target,
                                               const std::string& reason,
                                               const agents::Actor& actor) {
    return perform(target, actor,
                   {QualityAction::Appeal, [&](Inspection& inspection, Seconds now) {
                        inspection.appealedBy = actor.name;
                        inspection.appealedAt = now;
                        inspection.appealReason = cleanText(reason);
                        return inspection.appealReason.empty()
                                   ? std::optional(QualityError::ReasonMissing)
                                   : lengthFault({&inspection.appealReason});
                    }});
}

QualityService::Outcome QualityService::decide(const InspectionTarget& target,
                                               const AppealDecision& decision,
                                               const agents::Actor& actor) {
    return perform(
        target, actor,
        {QualityAction::Decide, [&](Inspection& inspection, Seconds now) {
             inspection.decidedBy = actor.name;
             inspection.decidedAt = now;
             inspection.isAppealGranted = decision.isGranted;
             inspection.decision = cleanText(decision.reason);
             if (inspection.decision.empty()) {
                 return std::optional(QualityError::ReasonMissing);
             }
             if (const auto fault = lengthFault({&inspection.decision});
                 fault || !decision.isGranted) {
                 return fault;
             }
             const auto before = inspection.score;
             const auto fault = mark(inspection, ScoreCard(inspection.card), decision.marking, now);
             // A granted appeal changes something.
             if (!fault && inspection.score == before) {
                 return std::optional(QualityError::NothingChanged);
             }
             inspection.firstScore = before;
             return fault;
         }});
}

QualityService::Outcome QualityService::close(const InspectionTarget& target,
                                              const agents::Actor& actor) {
    return perform(target, actor, {QualityAction::Close, [](Inspection& inspection, Seconds now) {
                                       inspection.closedAt = now;
                                       return std::optional<QualityError>();
                                   }});
}

QualityService::Outcome QualityService::addFinding(const InspectionTarget& target,
                                                   const FindingDraft& finding,
                                                   const agents::Actor& actor) {
    if (!agents::mayAct(actor, Right::ScoreConversation)) {
        return Unexpected{QualityError::NotAllowedForRole};
    }
    storage::Transaction transaction(m_database);
    const auto inspection = QualityRepository(m_database).find(target.id);
    if (!inspection) {
        return Unexpected{QualityError::NotFound};
    }
    if (inspection->state == QualityState::Drawn || inspection->state == QualityState::Closed) {
        return Unexpected{QualityError::NotAllowedInState};
    }
    if (actor.name == inspection->agent) {
        return Unexpected{QualityError::OwnConversation};
    }
    if (cleanText(finding.text).empty()) {
        return Unexpected{QualityError::TextMissing};
    }
    if (cleanText(finding.owner).empty()) {
        return Unexpected{QualityError::OwnerMissing};
    }
    const auto task = m_ports.tasks.add({.about = aboutOf(*inspection),
                                         .kind = tasks::TaskKind::Improve,
                                         .text = cleanText(finding.text),
                                         .owner = cleanText(finding.owner),
                                         .dueAt = finding.dueAt},
                                        actor);
    if (!task) {
        return Unexpected{task.error() == tasks::TaskError::TimeNotInFuture
                              ? QualityError::TimeNotInFuture
                              : QualityError::TextMissing};
    }
    storage::emitAfterCommit(m_database, changed);
    transaction.commit();
    return *inspection;
}

Result<void, QualityError> QualityService::setRules(orders::ShopId shop, const QualityRules& rules,
                                                    const agents::Actor& actor) {
    if (!agents::mayAct(actor, Right::EditRules)) {
        return Unexpected{QualityError::NotAllowedForRole};
    }
    if (!areSensible(rules)) {
        return Unexpected{QualityError::RulesWrong};
    }
    storage::Transaction transaction(m_database);
    if (!m_ports.saveRules(shop, rules, actor)) {
        return Unexpected{QualityError::NothingChanged};
    }
    storage::emitAfterCommit(m_database, changed);
    transaction.commit();
    return {};
}

Result<std::int64_t, QualityError> QualityService::addPicks(orders::ShopId shop, Seconds week,
                                                            const std::vector<CasePick>& picks,
                                                            const agents::Actor& actor) {
    if (!agents::mayAct(actor, Right::ScoreConversation)) {
        return Unexpected{QualityError::NotAllowedForRole};
    }
    storage::Transaction transaction(m_database);
    QualityRepository repository(m_database);
    const Seconds now = m_clock();
    std::int64_t added = 0;
    for (const auto& pick : picks) {
        if (!repository.isClosed(pick.conversation, shop) ||
            repository.isInLibrary(pick.conversation, week)) {
            continue;
        }
        const auto made = repository.add(LibraryCase{.shop = shop,
                                                     .kind = pick.kind,
                                                     .week = week,
                                                     .conversation = pick.conversation,
                                                     .agent = pick.agent,
                                                     .createdBy = actor.name,
                                                     .createdAt = now});
        events::append(m_database, eventOf(made, actor, now, "add"));
        ++added;
    }
    if (added == 0) {
        return Unexpected{QualityError::NothingDrawn};
    }
    storage::emitAfterCommit(m_database, changed);
    transaction.commit();
    return added;
}

QualityService::CaseOutcome QualityService::keepNew(LibraryCase libraryCase,
                                                    const agents::Actor& actor, Seconds now) {
    libraryCase.createdBy = actor.name;
    libraryCase.createdAt = now;
    libraryCase = QualityRepository(m_database).add(std::move(libraryCase));
    events::append(m_database, eventOf(libraryCase, actor, now, "add"));
    storage::emitAfterCommit(m_database, changed);
    return libraryCase;
}

QualityService::CaseOutcome QualityService::addBenchmark(orders::ShopId shop,
                                                         const LibraryDraft& draft,
                                                         const agents::Actor& actor) {
    if (!agents::mayAct(actor, Right::ScoreConversation)) {
        return Unexpected{QualityError::NotAllowedForRole};
    }
    const Seconds now = m_clock();
    LibraryCase made{.shop = shop, .kind = LibraryKind::Benchmark, .week = weekOf(now)};
    write(made, draft);
    if (const auto fault = faultOf(made)) {
        return Unexpected{*fault};
    }
    storage::Transaction transaction(m_database);
    auto outcome = keepNew(std::move(made), actor, now);
    transaction.commit();
    return outcome;
}

QualityService::CaseOutcome QualityService::addFromInspection(InspectionId id, LibraryKind kind,
                                                              const agents::Actor& actor) {
    if (!agents::mayAct(actor, Right::ScoreConversation)) {
        return Unexpected{QualityError::NotAllowedForRole};
    }
    storage::Transaction transaction(m_database);
    QualityRepository repository(m_database);
    const auto inspection = repository.find(id);
    if (!inspection) {
        return Unexpected{QualityError::NotFound};
    }
    const Seconds now = m_clock();
    if (kind == LibraryKind::Benchmark || inspection->state == QualityState::Drawn) {
        return Unexpected{QualityError::NotAllowedInState};
    }
    if (repository.isInLibrary(inspection->conversation, weekOf(now))) {
        return Unexpected{QualityError::AlreadyInLibrary};
    }
    auto outcome = keepNew({.shop = inspection->shop,
                            .kind = kind,
                            .week = weekOf(now),
                            .conversation = inspection->conversation,
                            .agent = inspection->agent,
                            .story = inspection->note},
                           actor, now);
    transaction.commit();
    return outcome;
}

QualityService::CaseOutcome QualityService::changeCase(
    const LibraryTarget& target, const char* action, const agents::Actor& actor,
    const std::function<std::optional<QualityError>(LibraryCase&, Seconds)>& write) {
    storage::Transaction transaction(m_database);
    QualityRepository repository(m_database);
    const auto before = repository.findCase(target.id);
    if (!before) {
        return Unexpected{QualityError::NotFound};
    }
    if (target.version != 0 && target.version != before->version) {
        return Unexpected{QualityError::ChangedSinceRead};
    }
    const Seconds now = m_clock();
    LibraryCase after = *before;
    if (const auto refusal = write(after, now)) {
        return Unexpected{*refusal};
    }
    if (after == *before) {
        return Unexpected{QualityError::NothingChanged};
    }
    ++after.version;
    repository.save(after);
    events::append(m_database, eventOf(after, actor, now, action));
    storage::emitAfterCommit(m_database, changed);
    transaction.commit();
    return after;
}

QualityService::CaseOutcome QualityService::editCase(const LibraryTarget& target,
                                                     const LibraryDraft& draft,
                                                     const agents::Actor& actor) {
    if (!agents::mayAct(actor, Right::ScoreConversation)) {
        return Unexpected{QualityError::NotAllowedForRole};
    }
    return changeCase(target, "edit", actor, [&](LibraryCase& libraryCase, Seconds) {
        write(libraryCase, draft);
        return faultOf(libraryCase);
    });
}

QualityService::CaseOutcome QualityService::nominate(const LibraryTarget& target, bool isNominated,
                                                     const agents::Actor& actor) {
    return changeCase(
        target, isNominated ? "nominate" : "withdraw_nomination", actor,
        [&](LibraryCase& libraryCase, Seconds now) -> std::optional<QualityError> {
            if (libraryCase.kind != LibraryKind::Best) {
                return QualityError::NotAllowedInState;
            }
            if (libraryCase.nominatedBy.empty() != isNominated) {
                return QualityError::NothingChanged;
            }
            const bool hasPart = libraryCase.conversation &&
                                 QualityRepository(m_database)
                                     .hasPart(*libraryCase.conversation, actor.name);
            if (isNominated && (libraryCase.agent == actor.name || hasPart)) {
                return QualityError::OwnConversation;
            }
            if (!isNominated && libraryCase.nominatedBy != actor.name) {
                return QualityError::NotYours;
            }
            libraryCase.nominatedBy = isNominated ? actor.name : std::string();
            libraryCase.nominatedAt = isNominated ? std::optional(now) : std::nullopt;
            return std::nullopt;
        });
}

}  // namespace core::quality
