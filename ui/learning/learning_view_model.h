#pragma once

#include <QObject>
#include <QString>

#include <optional>

#include "core/jobs/job_queue.h"
#include "core/learning/learning_reader.h"
#include "core/learning/learning_service.h"
#include "core/tasks/task.h"
#include "ui/common/acts.h"
#include "ui/common/environment.h"

namespace ui::learning {

/// What there is to learn, how far everybody is, and the acts on it.
class LearningViewModel final : public QObject {
    Q_OBJECT

public:
    /// Facts of everybody on a connection of its own, called inside a quick job.
    using ReadFacts = std::function<core::learning::LearningFacts()>;

    LearningViewModel(common::Environment& environment, ReadFacts readFacts, QObject* parent = nullptr);

    void refresh();
    /// Counts the team anew; teamChanged() follows.
    void refreshTeam();
    void findQuestions(const QString& topic, const QString& words);

    [[nodiscard]] core::learning::Learner me() const;
    [[nodiscard]] core::Seconds now() const { return m_environment.now(); }
    [[nodiscard]] bool mayTeach() const;
    [[nodiscard]] bool mayJudge() const;
    [[nodiscard]] bool maySeeTeam() const;
    [[nodiscard]] int openCount() const;
    /// Quizzes with short answers that wait for a mentor; 0 for who may not judge.
    [[nodiscard]] std::int64_t toJudge() const { return m_toJudge; }

    [[nodiscard]] const std::vector<core::learning::PathItem>& path() const { return m_path; }
    [[nodiscard]] const std::vector<core::learning::Document>& documents() const { return m_facts.documents; }
    [[nodiscard]] const core::learning::Document* document(qlonglong id) const;
    [[nodiscard]] const core::learning::ReadMark* mark(qlonglong document) const;
    /// What the files of a document hang on: the first shop, since a library is for all shops; nothing: there is none yet.
    [[nodiscard]] std::optional<core::tasks::About> filesOf(qlonglong document) const;
    /// Names of the files of a document, and where they are.
    [[nodiscard]] std::vector<std::pair<QString, QString>> files(qlonglong document) const;
    [[nodiscard]] const core::knowledge::Article* article(core::knowledge::ArticleId id) const;
    [[nodiscard]] const std::vector<core::knowledge::Article>& articles() const { return m_articles; }
    [[nodiscard]] const std::vector<core::learning::Quiz>& quizzes() const { return m_facts.quizzes; }
    [[nodiscard]] const core::learning::Quiz* quiz(qlonglong id) const;
    [[nodiscard]] const std::vector<core::learning::Training>& trainings() const { return m_facts.trainings; }
    [[nodiscard]] const core::learning::Training* training(qlonglong id) const;
    [[nodiscard]] std::vector<core::learning::AttendanceRecord> attendance(qlonglong training) const;
    [[nodiscard]] const std::vector<core::learning::Attempt>& attempts() const { return m_attempts; }
    [[nodiscard]] const std::vector<core::learning::PracticeRecord>& practices() const { return m_practices; }
    [[nodiscard]] const core::learning::PracticeRecord* practice(qlonglong id) const;
    [[nodiscard]] const std::vector<core::learning::Question>& questions() const { return m_questions; }
    [[nodiscard]] const core::learning::Question* question(qlonglong id) const;
    [[nodiscard]] const std::vector<std::pair<std::string, std::int64_t>>& topics() const { return m_topics; }
    [[nodiscard]] std::optional<core::learning::AttemptSheet> sheet(core::learning::AttemptId id) const;
    [[nodiscard]] std::optional<core::learning::Attempt> running() const;
    /// Everybody whom this person looks after, with their groups.
    [[nodiscard]] std::vector<core::learning::Learner> learners() const;
    [[nodiscard]] const std::optional<core::learning::LearningFacts>& team() const { return m_team; }

    void save(const core::learning::Document& draft);
    void renew(qlonglong document, std::optional<core::Seconds> reviewAt);
    void open(qlonglong document);
    void keepProgress(qlonglong document, int percent);
    void confirm(qlonglong document);
    void setGroup(const std::string& agent, std::optional<core::learning::Audience> group);
    void save(const core::learning::Question& draft);
    void addStarterQuestions();
    void importQuestions(const QString& file);
    void exportQuestions(const QString& file);
    void save(const core::learning::Quiz& draft);
    /// quizStarted() follows.
    void start(qlonglong quiz);
    void answer(core::learning::AttemptId attempt, int position, const core::learning::AnswerDraft& draft);
    /// quizEnded() follows.
    void handIn(core::learning::AttemptId attempt);
    void judge(core::learning::AttemptId attempt, int position, int mark, const QString& comment);
    void save(const core::learning::Training& draft);
    void step(qlonglong training, core::learning::TrainingAction action);
    void attend(qlonglong training, const core::learning::AttendanceDraft& draft);
    void comment(qlonglong practice, const QString& words);

Q_SIGNALS:
    void changed();
    void questionsChanged();
    void teamChanged();
    void quizStarted(qlonglong attempt);
    void quizEnded(qlonglong attempt);
    void answerKept();
    void filesChanged();
    void done(const QString& text);
    void refused(const QString& text);

private:
    /// Runs an act and tells how it went; `then` gets what it gave.
    template <class Act, class Then>
    void run(Act act, Then then);
    template <class Act>
    void run(Act act, const QString& text);

    common::Environment& m_environment;
    ReadFacts m_readFacts;
    core::learning::LearningFacts m_facts;
    std::vector<core::learning::PathItem> m_path;
    std::vector<core::learning::Attempt> m_attempts;
    std::vector<core::learning::PracticeRecord> m_practices;
    std::vector<core::learning::Question> m_questions;
    std::vector<std::pair<std::string, std::int64_t>> m_topics;
    std::vector<core::knowledge::Article> m_articles;
    std::int64_t m_toJudge = 0;
    std::string m_topic;
    std::string m_words;
    std::optional<core::learning::LearningFacts> m_team;
    std::shared_ptr<core::learning::LearningFacts> m_counting;
    std::optional<core::jobs::JobQueue::Id> m_job;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::learning
