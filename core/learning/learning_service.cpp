#include "core/learning/learning_service.h"

#include <nlohmann/json.hpp>

#include "core/base/text.h"
#include "core/events/event_repository.h"
#include "core/learning/learning_repository.h"
#include "core/storage/transaction.h"

namespace core::learning {
namespace {

using Json = nlohmann::json;

constexpr auto kNotAllowed = LearningError::NotAllowedForRole;

std::string versionOf(std::int64_t version) {
    return Json{{"version", version}}.dump();
}

}  // namespace

LearningService::LearningService(storage::Database& database, Clock clock,
                                 std::function<std::uint64_t()> makeSeed)
    : m_database(database), m_clock(std::move(clock)), m_makeSeed(std::move(makeSeed)) {}

void LearningService::tell(const char* kind, std::int64_t subject, const std::string& action,
                           const std::string& after, const agents::Actor& actor) {
    events::append(m_database, {.at = m_clock(),
                                .actor = actor.name,
                                .subjectKind = kind,
                                .subject = std::to_string(subject),
                                .action = action,
                                .before = {},
                                .after = after});
    storage::emitAfterCommit(m_database, changed);
}

LearningService::Outcome<Document> LearningService::save(Document draft,
                                                         const agents::Actor& actor) {
    if (!mayTeach(actor)) {
        return Unexpected{kNotAllowed};
    }
    draft.title = draft.article ? std::string() : cleanText(draft.title);
    draft.note = cleanText(draft.note);
    draft.owner = cleanText(draft.owner);
    if (const auto fault = faultOf(draft)) {
        return Unexpected{*fault};
    }
    storage::Transaction transaction(m_database);
    LearningRepository library(m_database);
    const bool isNew = draft.id == 0;
    if (isNew) {
        if (draft.article && library.hasArticle(*draft.article)) {
            return Unexpected{LearningError::NothingChanged};
        }
        draft.createdBy = actor.name;
        draft.createdAt = m_clock();
        draft.edition = 1;
        draft.version = 1;
    } else {
        const auto before = library.document(draft.id);
        if (!before) {
            return Unexpected{LearningError::NotFound};
        }
        if (before->version != draft.version) {
            return Unexpected{LearningError::ChangedSinceRead};
        }
        draft.article = before->article;
        draft.edition = before->edition;
        ++draft.version;
    }
    const auto id = library.save(std::move(draft)).id;
    auto saved = library.document(id);
    tell("document", id, isNew ? "add" : "change",
         Json{{"version", saved->version}, {"archived", saved->archived}}.dump(), actor);
    transaction.commit();
    return std::move(*saved);
}

LearningService::Outcome<Document> LearningService::renew(DocumentId id,
                                                          std::optional<Seconds> reviewAt,
                                                          const agents::Actor& actor) {
    if (!mayTeach(actor)) {
        return Unexpected{kNotAllowed};
    }
    storage::Transaction transaction(m_database);
    LearningRepository library(m_database);
    auto document = library.document(id);
    if (!document) {
        return Unexpected{LearningError::NotFound};
    }
    // An article's edition and date are changed in the knowledge.
    if (document->article || document->archived) {
        return Unexpected{LearningError::NotAllowedInState};
    }
    ++document->edition;
    ++document->version;
    document->reviewAt = reviewAt;
    const auto saved = library.save(std::move(*document));
    tell("document", id, "renew", Json{{"edition", saved.edition}}.dump(), actor);
    transaction.commit();
    return saved;
}

LearningService::Outcome<ReadMark> LearningService::open(DocumentId id,
                                                         const agents::Actor& actor) {
    storage::Transaction transaction(m_database);
    LearningRepository library(m_database);
    const auto document = library.document(id);
    if (!document || document->archived) {
        return Unexpected{LearningError::NotFound};
    }
    if (auto known = library.mark(id, actor.name)) {
        return std::move(*known);
    }
    const ReadMark mark{.document = id, .agent = actor.name, .openedAt = m_clock()};
    library.save(mark);
    tell("document", id, "open", Json{{"edition", document->edition}}.dump(), actor);
    transaction.commit();
    return mark;
}

LearningService::Outcome<ReadMark> LearningService::keepProgress(DocumentId id, int percent,
                                                                 const agents::Actor& actor) {
    if (percent < 0 || percent > 100) {
        return Unexpected{LearningError::NumberOutOfRange};
    }
    storage::Transaction transaction(m_database);
    LearningRepository library(m_database);
    auto mark = library.mark(id, actor.name);
    if (!mark) {
        return Unexpected{LearningError::NotOpened};
    }
    if (mark->percent == percent) {
        return Unexpected{LearningError::NothingChanged};
    }
    mark->percent = percent;
    library.save(*mark);
    tell("document", id, "progress", Json{{"percent", percent}}.dump(), actor);
    transaction.commit();
    return std::move(*mark);
}

LearningService::Outcome<ReadMark> LearningService::confirm(DocumentId id,
                                                            const agents::Actor& actor) {
    storage::Transaction transaction(m_database);
    LearningRepository library(m_database);
    const auto document = library.document(id);
    if (!document || document->archived) {
        return Unexpected{LearningError::NotFound};
    }
    auto mark = library.mark(id, actor.name);
    if (!mark) {
        return Unexpected{LearningError::NotOpened};
    }
    if (mark->edition == document->edition) {
        return Unexpected{LearningError::NothingChanged};
    }
    mark->edition = document->edition;
    mark->confirmedAt = m_clock();
    mark->percent = 100;
    library.save(*mark);
    tell("document", id, "confirm", Json{{"edition", document->edition}}.dump(), actor);
    transaction.commit();
    return std::move(*mark);
}

LearningService::Outcome<void> LearningService::setGroup(const std::string& agent,
                                                         std::optional<Audience> group,
                                                         const agents::Actor& actor) {
    if (!mayTeach(actor)) {
        return Unexpected{kNotAllowed};
    }
    const auto name = cleanText(agent);
    if (name.empty()) {
        return Unexpected{LearningError::AgentMissing};
    }
    if (group == Audience::Everybody) {
        return Unexpected{LearningError::NotAllowedInState};
    }
    storage::Transaction transaction(m_database);
    LearningRepository(m_database).saveGroup(name, group);
    events::append(m_database,
                   {.at = m_clock(),
                    .actor = actor.name,
                    .subjectKind = "learner",
                    .subject = name,
                    .action = "set_group",
                    .before = {},
                    .after = Json{{"group", group ? std::string(toWord(*group)) : ""}}.dump()});
    storage::emitAfterCommit(m_database, changed);
    transaction.commit();
    return {};
}

LearningService::Outcome<Training> LearningService::save(Training draft,
                                                         const agents::Actor& actor) {
    if (!mayTeach(actor)) {
        return Unexpected{kNotAllowed};
    }
    for (auto* text : {&draft.title, &draft.theme, &draft.place, &draft.trainer, &draft.note}) {
        *text = cleanText(*text);
    }
    if (const auto fault = faultOf(draft)) {
        return Unexpected{*fault};
    }
    storage::Transaction transaction(m_database);
    LearningRepository plan(m_database);
    const bool isNew = draft.id == 0;
    if (isNew) {
        draft.state = TrainingState::Planned;
        draft.createdBy = actor.name;
        draft.createdAt = m_clock();
        draft.version = 1;
    } else {
        const auto before = plan.training(draft.id);
        if (!before) {
            return Unexpected{LearningError::NotFound};
        }
        if (before->version != draft.version) {
            return Unexpected{LearningError::ChangedSinceRead};
        }
        if (const auto to = next(before->state, TrainingAction::Change); !to) {
            return Unexpected{to.error()};
        }
        draft.state = before->state;
        ++draft.version;
    }
    auto saved = plan.save(std::move(draft));
    tell("training", saved.id, isNew ? "add" : "change", versionOf(saved.version), actor);
    transaction.commit();
    return saved;
}

LearningService::Outcome<Training> LearningService::step(TrainingId id, TrainingAction action,
                                                         const agents::Actor& actor) {
    if (!mayTeach(actor)) {
        return Unexpected{kNotAllowed};
    }
    storage::Transaction transaction(m_database);
    LearningRepository plan(m_database);
    auto training = plan.training(id);
    if (!training) {
        return Unexpected{LearningError::NotFound};
    }
    const auto to = next(training->state, action);
    if (!to) {
        return Unexpected{to.error()};
    }
    training->state = *to;
    ++training->version;
    auto saved = plan.save(std::move(*training));
    tell("training", id, std::string(toWord(action)),
         Json{{"state", std::string(toWord(*to))}}.dump(), actor);
    transaction.commit();
    return saved;
}

LearningService::Outcome<Training> LearningService::hold(TrainingId id,
                                                         const agents::Actor& actor) {
    return step(id, TrainingAction::Hold, actor);
}

LearningService::Outcome<Training> LearningService::cancel(TrainingId id,
                                                           const agents::Actor& actor) {
    return step(id, TrainingAction::Cancel, actor);
}

LearningService::Outcome<Training> LearningService::reopen(TrainingId id,
                                                           const agents::Actor& actor) {
    return step(id, TrainingAction::Reopen, actor);
}

LearningService::Outcome<AttendanceRecord> LearningService::attend(TrainingId id,
                                                                   const AttendanceDraft& draft,
                                                                   const agents::Actor& actor) {
    if (!mayTeach(actor)) {
        return Unexpected{kNotAllowed};
    }
    AttendanceRecord record{.training = id,
                            .agent = cleanText(draft.agent),
                            .attendance = draft.attendance,
                            .score = draft.score,
                            .remark = cleanText(draft.remark),
                            .markedBy = actor.name,
                            .markedAt = m_clock()};
    if (record.agent.empty()) {
        return Unexpected{LearningError::AgentMissing};
    }
    if (record.score && (*record.score < 0 || *record.score > 100)) {
        return Unexpected{LearningError::NumberOutOfRange};
    }
    if (characterCount(record.remark) > kLongestText) {
        return Unexpected{LearningError::TextTooLong};
    }
    storage::Transaction transaction(m_database);
    LearningRepository plan(m_database);
    const auto training = plan.training(id);
    if (!training) {
        return Unexpected{LearningError::NotFound};
    }
    if (const auto to = next(training->state, TrainingAction::Attend); !to) {
        return Unexpected{to.error()};
    }
    plan.save(record);
    tell("training", id, std::string(toWord(TrainingAction::Attend)),
         Json{{"agent", record.agent}, {"attendance", std::string(toWord(record.attendance))}}
             .dump(),
         actor);
    transaction.commit();
    return record;
}

LearningService::Outcome<PracticeRecord> LearningService::recordPractice(
    PracticeRecord record, const agents::Actor& actor) {
    if (record.endedAt < record.startedAt) {
        return Unexpected{LearningError::EndsBeforeStart};
    }
    storage::Transaction transaction(m_database);
    LearningRepository library(m_database);
    if (auto known = library.practice(actor.name, record.startedAt)) {
        if (known->figures == record.figures && known->endedAt == record.endedAt) {
            return Unexpected{LearningError::NothingChanged};
        }
        known->figures = record.figures;
        known->endedAt = record.endedAt;
        ++known->version;
        record = std::move(*known);
    } else {
        record.id = 0;
        record.agent = actor.name;
        record.comment.clear();
        record.commentedBy.clear();
        record.commentedAt.reset();
        record.version = 1;
    }
    auto saved = library.save(std::move(record));
    tell("practice", saved.id, "record",
         Json{{"talks", saved.figures.talks}, {"version", saved.version}}.dump(), actor);
    transaction.commit();
    return saved;
}

LearningService::Outcome<PracticeRecord> LearningService::commentPractice(
    PracticeId id, const std::string& comment, const agents::Actor& actor) {
    if (!mayJudge(actor)) {
        return Unexpected{kNotAllowed};
    }
    const auto words = cleanText(comment);
    if (words.empty()) {
        return Unexpected{LearningError::TextMissing};
    }
    if (characterCount(words) > kLongestText) {
        return Unexpected{LearningError::TextTooLong};
    }
    storage::Transaction transaction(m_database);
    LearningRepository library(m_database);
    auto record = library.practice(id);
    if (!record) {
        return Unexpected{LearningError::NotFound};
    }
    // The owner works alone: nobody else could say anything.
    if (record->agent == actor.name && actor.role != agents::Role::Owner) {
        return Unexpected{LearningError::OwnWork};
    }
    record->comment = words;
    record->commentedBy = actor.name;
    record->commentedAt = m_clock();
    ++record->version;
    auto saved = library.save(std::move(*record));
    tell("practice", id, "comment", versionOf(saved.version), actor);
    transaction.commit();
    return saved;
}

}  // namespace core::learning
