#include "ui/learning/learning_view_model.h"

#include <algorithm>
#include <system_error>

#include "core/attachments/attachment_reader.h"
#include "core/attachments/attachment_service.h"
#include "core/importing/question_table.h"
#include "core/knowledge/knowledge_reader.h"
#include "core/learning/question_file.h"
#include "core/settings/settings_reader.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/learning/learning_text.h"

namespace ui::learning {

using namespace core::learning;
using common::Format;
using common::toCore;

namespace {

/// Of one agent, or of all for who sees the team.
constexpr std::int64_t kResultsShown = 500;
constexpr std::int64_t kQuestionsShown = 1'000;
constexpr std::int64_t kQuestionsExported = 100'000;
constexpr qsizetype kFaultsShown = 5;

template <class T>
const T* found(const std::vector<T>& values, qlonglong id) {
    const auto at = std::ranges::find(values, id, &T::id);
    return at == values.end() ? nullptr : &*at;
}

std::filesystem::path pathOf(const QString& file) {
    return {file.toStdU16String()};
}

}  // namespace

LearningViewModel::LearningViewModel(common::Environment& environment, ReadFacts readFacts,
                                     QObject* parent)
    : QObject(parent), m_environment(environment), m_readFacts(std::move(readFacts)) {
    const auto again = [this](const auto&...) { refresh(); };
    m_subscriptions.push_back(
        common::onScreen(environment.cases.learningService->changed, this, again));
    m_subscriptions.push_back(common::onScreen(environment.actorChanged, this, again));
    if (environment.cases.attachmentService) {
        m_subscriptions.push_back(common::onScreen(environment.cases.attachmentService->changed,
                                                   this, [this](const core::tasks::About& about) {
                                                       if (about.subjectKind == "document") {
                                                           Q_EMIT filesChanged();
                                                       }
                                                   }));
    }
    m_subscriptions.push_back(common::onScreen(
        environment.quickJobs.finished, this,
        [this](core::jobs::JobQueue::Id id, const std::string&) {
            if (m_job == id) {
                m_job.reset();
                m_team = std::move(*m_counting);
                Q_EMIT teamChanged();
            }
        }));
}

template <class Act, class Then>
void LearningViewModel::run(Act act, Then then) {
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.learningService, act = std::move(act),
         actor = m_environment.actor()] { return act(*service, actor); },
        [this, then = std::move(then)](const auto& outcome) {
            if (outcome) {
                then(outcome);
            } else {
                Q_EMIT refused(LearningText::refusal(outcome.error()));
            }
        });
}

template <class Act>
void LearningViewModel::run(Act act, const QString& text) {
    run(std::move(act), [this, text](const auto&) { Q_EMIT done(text); });
}

void LearningViewModel::refresh() {
    auto& reader = *m_environment.cases.learning;
    const auto actor = m_environment.actor();
    m_facts = reader.facts(actor.name);
    m_path = pathOf(me(), m_facts, now());
    const std::string whose = maySeeTeam() ? std::string() : actor.name;
    m_attempts = reader.attempts(whose, kResultsShown);
    m_practices = reader.practices(whose, kResultsShown);
    m_toJudge = mayJudge() ? std::ssize(reader.awaitingJudgment()) : 0;
    m_articles = m_environment.knowledge.articles();
    m_topics = reader.topics();
    m_questions = mayTeach() ? reader.questions(m_topic, m_words, kQuestionsShown)
                             : std::vector<Question>();
    Q_EMIT changed();
    Q_EMIT questionsChanged();
    // A quiz that nobody came back to is handed in by whoever sees it next.
    const bool hasExpired = std::ranges::any_of(m_attempts, [this](const Attempt& attempt) {
        return attempt.state == AttemptState::Running && attempt.deadlineAt <= now();
    });
    if (hasExpired) {
        common::runAct(
            m_environment.acts, this,
            [service = m_environment.cases.learningService] { return service->runOut(); },
            [](std::int64_t) {});
    }
}

void LearningViewModel::refreshTeam() {
    if (!maySeeTeam() || m_job) {
        return;
    }
    m_counting = std::make_shared<LearningFacts>();
    m_job = m_environment.quickJobs.add(
        "learning-team",
        [read = m_readFacts, facts = m_counting](core::jobs::JobContext&) { *facts = read(); });
}

void LearningViewModel::findQuestions(const QString& topic, const QString& words) {
    m_topic = toCore(topic);
    m_words = toCore(words.trimmed());
    m_questions = m_environment.cases.learning->questions(m_topic, m_words, kQuestionsShown);
    Q_EMIT questionsChanged();
}

Learner LearningViewModel::me() const {
    return m_environment.cases.learning->learner(m_environment.actor().name);
}

std::vector<Learner> LearningViewModel::learners() const {
    return m_environment.cases.learning->team(m_environment.actor());
}

bool LearningViewModel::mayTeach() const {
    return core::learning::mayTeach(m_environment.actor());
}

bool LearningViewModel::mayJudge() const {
    return core::learning::mayJudge(m_environment.actor());
}

bool LearningViewModel::maySeeTeam() const {
    return core::learning::maySeeTeam(m_environment.actor());
}

int LearningViewModel::openCount() const {
    return static_cast<int>(std::ranges::count_if(m_path, [](const PathItem& item) {
        return item.required && item.state != PathState::Done && item.state != PathState::Judged;
    }));
}

const Document* LearningViewModel::document(qlonglong id) const {
    return found(m_facts.documents, id);
}

const ReadMark* LearningViewModel::mark(qlonglong document) const {
    const auto at = std::ranges::find(m_facts.marks, document, &ReadMark::document);
    return at == m_facts.marks.end() ? nullptr : &*at;
}

std::optional<core::tasks::About> LearningViewModel::filesOf(qlonglong document) const {
    const auto shops = m_environment.settings.shops();
    if (shops.empty()) {
        return std::nullopt;
    }
    const auto first = std::ranges::min_element(shops, {}, [](const auto& shop) { return shop.id; });
    return core::tasks::About{
        .shop = first->id, .subjectKind = "document", .subject = std::to_string(document)};
}

std::vector<std::pair<QString, QString>> LearningViewModel::files(qlonglong document) const {
    std::vector<std::pair<QString, QString>> files;
    const auto about = filesOf(document);
    if (auto* reader = m_environment.cases.attachments; reader && about) {
        for (const auto& file : reader->about(*about)) {
            files.emplace_back(common::toScreen(file.name),
                               QString::fromStdU16String(reader->pathOf(file).u16string()));
        }
    }
    return files;
}

const core::knowledge::Article* LearningViewModel::article(core::knowledge::ArticleId id) const {
    return found(m_articles, id);
}

const Quiz* LearningViewModel::quiz(qlonglong id) const {
    return found(m_facts.quizzes, id);
}

const Training* LearningViewModel::training(qlonglong id) const {
    return found(m_facts.trainings, id);
}

std::vector<AttendanceRecord> LearningViewModel::attendance(qlonglong training) const {
    return m_environment.cases.learning->attendance(training);
}

const PracticeRecord* LearningViewModel::practice(qlonglong id) const {
    return found(m_practices, id);
}

const Question* LearningViewModel::question(qlonglong id) const {
    return found(m_questions, id);
}

std::optional<AttemptSheet> LearningViewModel::sheet(AttemptId id) const {
    return m_environment.cases.learning->sheet(id);
}

std::optional<Attempt> LearningViewModel::running() const {
    auto attempt = m_environment.cases.learning->running(m_environment.actor().name);
    return attempt && attempt->deadlineAt > now() ? attempt : std::nullopt;
}

void LearningViewModel::save(const Document& draft) {
    run([draft](auto& service, const auto& actor) { return service.save(draft, actor); },
        tr("The library is kept."));
}

void LearningViewModel::renew(qlonglong document, std::optional<core::Seconds> reviewAt) {
    run([document, reviewAt](auto& service,
                             const auto& actor) { return service.renew(document, reviewAt, actor); },
        tr("A new edition: everybody confirms it again."));
}

void LearningViewModel::open(qlonglong document) {
    const auto* known = mark(document);
    if (!known) {
        run([document](auto& service,
                       const auto& actor) { return service.open(document, actor); },
            [](const auto&) {});
    }
}

void LearningViewModel::keepProgress(qlonglong document, int percent) {
    run([document, percent](auto& service, const auto& actor)
            -> core::Result<ReadMark, LearningError> {
            if (auto opened = service.open(document, actor); !opened) {
                return opened;
            }
            return service.keepProgress(document, percent, actor);
        },
        tr("Kept: %1 % read.").arg(percent));
}

void LearningViewModel::confirm(qlonglong document) {
    run([document](auto& service,
                   const auto& actor) { return service.confirm(document, actor); },
        tr("Confirmed as read and understood."));
}

void LearningViewModel::setGroup(const std::string& agent, std::optional<Audience> group) {
    run([agent, group](auto& service,
                       const auto& actor) { return service.setGroup(agent, group, actor); },
        tr("The group is kept; the path follows it."));
}

void LearningViewModel::save(const Question& draft) {
    run([draft](auto& service, const auto& actor) { return service.save(draft, actor); },
        tr("The question is kept."));
}

void LearningViewModel::addStarterQuestions() {
    run([](auto& service, const auto& actor) { return service.takeIn(starterQuestions(), actor); },
        [this](const auto& intake) {
            Q_EMIT done(tr("%1 questions added, %2 were there already.")
                            .arg(Format::count(intake->added), Format::count(intake->known)));
        });
}

void LearningViewModel::importQuestions(const QString& file) {
    if (file.isEmpty()) {
        return;
    }
    using Answer =
        std::pair<core::Result<core::importing::QuestionTable, core::importing::Refusal>,
                  core::Result<QuestionIntake, LearningError>>;
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.learningService, file,
         actor = m_environment.actor()]() -> Answer {
            auto table = core::importing::readQuestionTable(pathOf(file));
            if (!table) {
                return {core::Unexpected{table.error()}, QuestionIntake{}};
            }
            auto intake = service->takeIn(table->rows, actor);
            return {std::move(table), std::move(intake)};
        },
        [this](const Answer& answer) {
            const auto& [table, intake] = answer;
            if (!table) {
                Q_EMIT refused(LearningText::refusal(table.error()));
                return;
            }
            if (!intake) {
                Q_EMIT refused(LearningText::refusal(intake.error()));
                return;
            }
            const QString taken =
                tr("%1 questions added, %2 were there already.")
                    .arg(Format::count(intake->added), Format::count(intake->known));
            if (table->faults.empty()) {
                Q_EMIT done(taken);
                return;
            }
            QStringList lines{
                taken + QLatin1Char(' ') +
                tr("%n rows were not taken; correct them and import the file again:", nullptr,
                   static_cast<int>(table->faults.size()))};
            for (const auto& fault : table->faults) {
                if (lines.size() > kFaultsShown) {
                    lines.append(QStringLiteral("…"));
                    break;
                }
                lines.append(LearningText::fault(fault));
            }
            Q_EMIT refused(lines.join(u'\n'));
        });
}

void LearningViewModel::exportQuestions(const QString& file) {
    if (file.isEmpty()) {
        return;
    }
    auto questions = m_environment.cases.learning->questions({}, {}, kQuestionsExported);
    std::erase_if(questions, [](const Question& question) { return question.archived; });
    std::map<core::knowledge::ArticleId, std::string> titles;
    for (const auto& article : m_articles) {
        titles[article.id] = article.title;
    }
    common::runAct(
        m_environment.acts, this,
        [file, questions, titles, at = now()] {
            try {
                writeQuestionFile(
                    pathOf(file), questions,
                    [&titles](core::knowledge::ArticleId id) {
                        const auto title = titles.find(id);
                        return title == titles.end() ? std::string() : title->second;
                    },
                    at);
                return true;
            } catch (const std::system_error&) {
                return false;
            }
        },
        [this, count = questions.size()](bool isWritten) {
            if (isWritten) {
                Q_EMIT done(tr("%n questions written.", nullptr, static_cast<int>(count)));
            } else {
                Q_EMIT refused(tr("The file cannot be written. Choose another folder."));
            }
        });
}

void LearningViewModel::save(const Quiz& draft) {
    run([draft](auto& service, const auto& actor) { return service.save(draft, actor); },
        tr("The quiz is kept."));
}

void LearningViewModel::start(qlonglong quiz) {
    run([quiz](auto& service, const auto& actor) { return service.start(quiz, actor); },
        [this](const auto& attempt) { Q_EMIT quizStarted(attempt->id); });
}

void LearningViewModel::answer(AttemptId attempt, int position, const AnswerDraft& draft) {
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.learningService, attempt, position, draft,
         actor = m_environment.actor()] {
            return service->answer(attempt, position, draft, actor);
        },
        [this, attempt](const auto& outcome) {
            if (outcome) {
                Q_EMIT answerKept();
                return;
            }
            Q_EMIT refused(LearningText::refusal(outcome.error()));
            if (outcome.error() == LearningError::TimeIsUp) {
                Q_EMIT quizEnded(attempt);
            }
        });
}

void LearningViewModel::handIn(AttemptId attempt) {
    run([attempt](auto& service, const auto& actor) { return service.handIn(attempt, actor); },
        [this](const auto& closed) {
            Q_EMIT quizEnded(closed->id);
            if (closed->state == AttemptState::HandedIn) {
                Q_EMIT done(tr("Handed in. A mentor judges the short answers."));
            } else if (isPassed(*closed)) {
                Q_EMIT done(tr("Passed with %1 %.").arg(percentOf(*closed)));
            } else {
                Q_EMIT refused(tr("%1 %: not passed.").arg(percentOf(*closed)));
            }
        });
}

void LearningViewModel::judge(AttemptId attempt, int position, int mark, const QString& comment) {
    run([attempt, position, mark, words = toCore(comment)](
            auto& service,
            const auto& actor) { return service.judge(attempt, position, mark, words, actor); },
        tr("The answer is judged."));
}

void LearningViewModel::save(const Training& draft) {
    run([draft](auto& service, const auto& actor) { return service.save(draft, actor); },
        tr("The plan is kept."));
}

void LearningViewModel::step(qlonglong training, TrainingAction action) {
    run([training, action](auto& service,
                           const auto& actor) -> core::Result<Training, LearningError> {
            switch (action) {
                case TrainingAction::Hold:
                    return service.hold(training, actor);
                case TrainingAction::Cancel:
                    return service.cancel(training, actor);
                case TrainingAction::Reopen:
                    return service.reopen(training, actor);
                case TrainingAction::Change:
                case TrainingAction::Attend:
                    break;
            }
            return core::Unexpected{LearningError::NotAllowedInState};
        },
        tr("The plan is kept."));
}

void LearningViewModel::attend(qlonglong training, const AttendanceDraft& draft) {
    run([training, draft](auto& service,
                          const auto& actor) { return service.attend(training, draft, actor); },
        tr("The attendance is kept."));
}

void LearningViewModel::comment(qlonglong practice, const QString& words) {
    run([practice, text = toCore(words)](
            auto& service,
            const auto& actor) { return service.commentPractice(practice, text, actor); },
        tr("The comment is kept."));
}

}  // namespace ui::learning
