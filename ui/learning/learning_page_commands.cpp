// The acts of the page and the table of their keys.
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

#include "ui/common/data_table.h"
#include "ui/common/format.h"
#include "ui/common/notice_banner.h"
#include "ui/common/plain_text.h"
#include "ui/common/prompts.h"
#include "ui/learning/learning_forms.h"
#include "ui/learning/learning_page.h"
#include "ui/learning/learning_text.h"
#include "ui/learning/quiz_view.h"
#include "ui/learning/sheet_view.h"

namespace ui::learning {

using namespace core::learning;
using common::Command;
using common::toScreen;

namespace {

/// R227: a document that was brought up to date is looked at again after a quarter, unless the form says otherwise.
constexpr std::chrono::days kNextReview{90};

}  // namespace

template <class Form, class Submit>
void LearningPage::openForm(Form* form, Submit submit) {
    m_form = form;
    connect(form, &LearningForm::submitted, this, [form, submit] { submit(*form); });
    form->open();
}

void LearningPage::openCurrent() {
    if (tab() == Tab::Library) {
        openDocument(key(m_library), *m_libraryView);
        return;
    }
    const auto at = key(m_mine);
    if (at == 0) {
        return;
    }
    switch (static_cast<PathKind>(at % 4)) {
        case PathKind::Document:
            openDocument(at / 4, *m_mineView);
            break;
        case PathKind::Quiz:
            startQuiz(at / 4);
            break;
        case PathKind::Training:
            if (const auto* training = m_learning.training(at / 4)) {
                m_banner->show({theme::Tone::Info,
                                tr("%1 %2, %3. Attendance is written down by the team lead.")
                                    .arg(common::Format::exactTime(training->startsAt).left(16),
                                         toScreen(training->place), toScreen(training->trainer)),
                                {},
                                {}});
            }
            break;
    }
}

void LearningPage::openDocument(qlonglong document, DocumentView& view) {
    if (view.document() == document && view.canConfirm()) {
        view.confirm();
        return;
    }
    view.show(document);
    m_learning.open(document);
}

void LearningPage::startQuiz(qlonglong quiz) {
    // A passed quiz is looked at and not repeated.
    const auto& attempts = m_learning.attempts();
    const auto passed = std::ranges::find_if(attempts, [&](const Attempt& attempt) {
        return attempt.quiz == quiz && attempt.agent == m_learning.me().name && isPassed(attempt);
    });
    if (passed != attempts.end()) {
        showTab(Tab::Results);
        m_results->selectKey(static_cast<qlonglong>(passed->id));
    } else {
        m_learning.start(quiz);
    }
}

void LearningPage::continueQuiz(qlonglong attempt) {
    if (const auto sheet = m_learning.sheet(attempt)) {
        m_quiz->show(*sheet);
        m_outer->setCurrentWidget(m_quiz);
        m_quiz->setFocus();
    }
}

void LearningPage::endQuiz(qlonglong attempt) {
    m_quiz->stop();
    m_outer->setCurrentIndex(0);
    m_learning.refresh();
    showTab(Tab::Results);
    m_results->selectKey(attempt);
    showResult();
}

void LearningPage::readUp(qlonglong article) {
    showTab(Tab::Library);
    const auto& documents = m_learning.documents();
    const auto found = std::ranges::find(documents, article, [](const Document& document) {
        return document.article.value_or(0);
    });
    if (found != documents.end() && m_library->selectKey(static_cast<qlonglong>(found->id))) {
        m_libraryView->show(found->id);
    } else {
        m_libraryView->showArticle(article);
    }
}

void LearningPage::editDocument(bool isNew) {
    const auto* found = isNew ? nullptr : m_learning.document(key(m_library));
    if (isNew || found) {
        openForm(new DocumentForm(m_learning, found ? *found : Document{}, this),
                 [this](const DocumentForm& form) { m_learning.save(form.draft()); });
    }
}

void LearningPage::archiveDocument() {
    if (const auto* found = m_learning.document(key(m_library))) {
        Document draft = *found;
        draft.archived = !draft.archived;
        m_learning.save(draft);
    }
}

void LearningPage::renewDocument() {
    if (const auto id = key(m_library); id != 0) {
        m_learning.renew(id, m_learning.now() + kNextReview);
    }
}

void LearningPage::editQuestion(bool isNew) {
    const auto* found = isNew ? nullptr : m_learning.question(key(m_bank));
    if (isNew || found) {
        openForm(new QuestionForm(m_learning, found ? *found : Question{}, this),
                 [this](const QuestionForm& form) { m_learning.save(form.draft()); });
    }
}

void LearningPage::archiveQuestion() {
    if (const auto* found = m_learning.question(key(m_bank))) {
        Question draft = *found;
        draft.archived = !draft.archived;
        m_learning.save(draft);
    }
}

void LearningPage::importQuestions() {
    const auto files = m_environment.prompts->openFiles(
        this, tr("Import questions"), tr("Tables (*.csv *.xlsx *.xls *.txt);;All files (*)"));
    if (!files.isEmpty()) {
        m_learning.importQuestions(files.front());
    }
}

void LearningPage::exportQuestions() {
    m_learning.exportQuestions(m_environment.prompts->saveFile(
        this, tr("Export the questions"), tr("questions.xlsx"),
        tr("Workbook (*.xlsx);;CSV (*.csv)")));
}

void LearningPage::editQuiz(bool isNew) {
    const auto* found = isNew ? nullptr : m_learning.quiz(key(m_quizzes));
    if (isNew || found) {
        openForm(new QuizForm(m_learning, found ? *found : Quiz{}, this),
                 [this](const QuizForm& form) { m_learning.save(form.draft()); });
    }
}

void LearningPage::archiveQuiz() {
    if (const auto* found = m_learning.quiz(key(m_quizzes))) {
        Quiz draft = *found;
        draft.archived = !draft.archived;
        m_learning.save(draft);
    }
}

void LearningPage::editClass(bool isNew) {
    const auto* found = isNew ? nullptr : m_learning.training(key(m_plan));
    if (isNew || found) {
        openForm(new TrainingForm(m_learning, found ? *found : Training{}, this),
                 [this](const TrainingForm& form) { m_learning.save(form.draft()); });
    }
}

void LearningPage::stepClass(TrainingAction action) {
    if (const auto id = key(m_plan); id != 0) {
        m_learning.step(id, action);
    }
}

void LearningPage::recordAttendance() {
    const auto training = key(m_plan);
    if (training == 0) {
        return;
    }
    const auto agent =
        common::toCore(m_attendance->currentIndex().siblingAtColumn(0).data().toString());
    openForm(new AttendanceForm(m_learning.learners(), agent, this),
             [this, training](const AttendanceForm& form) {
                 m_learning.attend(training, form.draft());
             });
}

void LearningPage::changeGroup() {
    const auto learners = m_learning.learners();
    const auto at = key(m_team);
    if (at <= 0 || at > std::ssize(learners)) {
        return;
    }
    const auto& learner = learners[static_cast<std::size_t>(at) - 1];
    const auto group = groupOf(learner, m_learning.now());
    m_learning.setGroup(learner.name, group == Audience::NewStaff ? Audience::ServingStaff
                                                                  : Audience::NewStaff);
}

void LearningPage::exportList() {
    const auto* table = tab() == Tab::Mine      ? m_mine
                        : tab() == Tab::Library ? m_library
                        : tab() == Tab::Results ? m_results
                        : tab() == Tab::Plan    ? m_plan
                                                : m_missing;
    m_export.ask(this, *table, m_tabs->tabText(m_tabs->currentIndex()));
}

void LearningPage::judge(qlonglong attempt, int position) {
    const auto sheet = m_learning.sheet(attempt);
    const auto found = sheet ? std::ranges::find(sheet->answers, position, &Answer::position)
                             : std::vector<Answer>::const_iterator{};
    if (!sheet || found == sheet->answers.end()) {
        return;
    }
    const QString about = tr("%1\n\nAnswer: %2\n\nA good answer: %3")
                              .arg(toScreen(found->question.text), LearningText::given(*found),
                                   LearningText::rightAnswer(found->question));
    openForm(new MentorForm(tr("Judge the answer"), about, true, found->comment, this),
             [this, attempt, position](const MentorForm& form) {
                 m_learning.judge(attempt, position, form.mark(), form.comment());
             });
}

void LearningPage::commentPractice() {
    const auto id = -key(m_results);
    if (const auto* practice = m_learning.practice(id)) {
        openForm(new MentorForm(tr("Comment the practice"),
                                LearningText::figures(practice->figures), false,
                                practice->comment, this),
                 [this, id](const MentorForm& form) { m_learning.comment(id, form.comment()); });
    }
}

void LearningPage::judgeCurrent() {
    const auto at = key(m_results);
    if (!m_learning.mayJudge() || at == 0) {
        return;
    }
    if (at < 0) {
        commentPractice();
        return;
    }
    const auto sheet = m_learning.sheet(at);
    if (!sheet || sheet->attempt.state != AttemptState::HandedIn) {
        return;
    }
    const auto open = std::ranges::find_if(
        sheet->answers, [](const Answer& answer) { return !answer.mark.has_value(); });
    if (open != sheet->answers.end()) {
        judge(at, open->position);
    }
}

std::vector<Command> LearningPage::commands() {
    auto all = learnerCommands();
    auto others = leadCommands();
    std::ranges::move(others, std::back_inserter(all));
    return all;
}

std::vector<Command> LearningPage::learnerCommands() {
    const auto isFree = [this] { return !m_quiz->isRunning(); };
    const auto runs = [this] { return m_quiz->isRunning(); };
    const auto reads = [this] {
        return !m_quiz->isRunning() && (tab() == Tab::Mine || tab() == Tab::Library);
    };
    const auto view = [this]() -> DocumentView& {
        return tab() == Tab::Library ? *m_libraryView : *m_mineView;
    };
    return {
        {QStringLiteral("learning.openIt"), tr("Open, begin, or confirm what is open"),
         QKeySequence(Qt::CTRL | Qt::Key_Return), reads, [this] { openCurrent(); }},
        {QStringLiteral("learning.confirmIt"), tr("Confirm as read and understood"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
         [reads, view] { return reads() && view().canConfirm(); }, [view] { view().confirm(); }},
        {QStringLiteral("learning.furtherIt"), tr("A quarter further in the document"),
         QKeySequence(Qt::CTRL | Qt::Key_Right), reads, [view] { view().further(); }},
        {QStringLiteral("learning.nextTab"), tr("Next list of learning"),
         QKeySequence(Qt::CTRL | Qt::Key_PageDown), isFree, [this] { stepTab(1); }},
        {QStringLiteral("learning.previousTab"), tr("Previous list of learning"),
         QKeySequence(Qt::CTRL | Qt::Key_PageUp), isFree, [this] { stepTab(-1); }},
        {QStringLiteral("learning.nextQuestion"), tr("Quiz: next question (Enter)"),
         QKeySequence(Qt::CTRL | Qt::Key_Down), runs, [this] { m_quiz->forward(); }},
        {QStringLiteral("learning.previousQuestion"), tr("Quiz: previous question (Page up)"),
         QKeySequence(Qt::CTRL | Qt::Key_Up), runs, [this] { m_quiz->back(); }},
        {QStringLiteral("learning.handInQuiz"), tr("Quiz: hand in"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), runs, [this] { m_quiz->handIn(); }},
        {QStringLiteral("learning.exportList"), tr("Export the list, or the questions…"),
         QKeySequence(Qt::CTRL | Qt::Key_E),
         [this] { return !m_quiz->isRunning() && (tab() != Tab::Bank || m_learning.mayTeach()); },
         [this] { tab() == Tab::Bank ? exportQuestions() : exportList(); }},
        {QStringLiteral("learning.judgeIt"), tr("Judge the answer or comment the practice…"),
         QKeySequence(Qt::CTRL | Qt::Key_J),
         [this] { return tab() == Tab::Results && m_learning.mayJudge(); },
         [this] { judgeCurrent(); }},
    };
}

std::vector<Command> LearningPage::leadCommands() {
    const auto on = [this](Tab wanted) {
        return [this, wanted] {
            return !m_quiz->isRunning() && tab() == wanted && m_learning.mayTeach();
        };
    };
    const auto makes = [this] {
        return !m_quiz->isRunning() && m_learning.mayTeach() &&
               (tab() == Tab::Library || tab() == Tab::Bank || tab() == Tab::Plan);
    };
    return {
        {QStringLiteral("learning.makeNew"), tr("New: document, question or class…"),
         QKeySequence(Qt::CTRL | Qt::Key_N), makes,
         [this] {
             tab() == Tab::Library ? editDocument(true)
             : tab() == Tab::Bank  ? editQuestion(true)
                                   : editClass(true);
         }},
        {QStringLiteral("learning.changeIt"), tr("Change the chosen document, question or class…"),
         QKeySequence(Qt::Key_F2), makes,
         [this] {
             tab() == Tab::Library ? editDocument(false)
             : tab() == Tab::Bank  ? editQuestion(false)
                                   : editClass(false);
         }},
        {QStringLiteral("learning.archiveIt"), tr("Take the chosen one out or back"),
         QKeySequence(Qt::CTRL | Qt::Key_Delete),
         [this, makes] { return makes() && tab() != Tab::Plan; },
         [this] { tab() == Tab::Library ? archiveDocument() : archiveQuestion(); }},
        {QStringLiteral("learning.renewIt"), tr("New edition of the files"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), on(Tab::Library),
         [this] { renewDocument(); }},
        {QStringLiteral("learning.newQuiz"), tr("New quiz…"),
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N), on(Tab::Bank), [this] { editQuiz(true); }},
        {QStringLiteral("learning.changeQuiz"), tr("Change the quiz…"),
         QKeySequence(Qt::CTRL | Qt::Key_F2), on(Tab::Bank), [this] { editQuiz(false); }},
        {QStringLiteral("learning.archiveTheQuiz"), tr("Take the quiz out or back"),
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Delete), on(Tab::Bank),
         [this] { archiveQuiz(); }},
        {QStringLiteral("learning.starterSet"), tr("Add the starter set of questions"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I),
         on(Tab::Bank), [this] { m_learning.addStarterQuestions(); }},
        {QStringLiteral("learning.importBank"), tr("Import questions…"),
         QKeySequence(Qt::CTRL | Qt::Key_I), on(Tab::Bank), [this] { importQuestions(); }},
        {QStringLiteral("learning.holdIt"), tr("The class was held"),
         QKeySequence(Qt::CTRL | Qt::Key_H), on(Tab::Plan),
         [this] { stepClass(TrainingAction::Hold); }},
        {QStringLiteral("learning.cancelIt"), tr("Cancel the class"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X), on(Tab::Plan),
         [this] { stepClass(TrainingAction::Cancel); }},
        {QStringLiteral("learning.reopenIt"), tr("Plan the class again"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), on(Tab::Plan),
         [this] { stepClass(TrainingAction::Reopen); }},
        {QStringLiteral("learning.attendIt"), tr("Write down who was there…"),
         QKeySequence(Qt::CTRL | Qt::Key_P), on(Tab::Plan), [this] { recordAttendance(); }},
        {QStringLiteral("learning.groupIt"), tr("Change the group of the agent"),
         QKeySequence(Qt::CTRL | Qt::Key_G), on(Tab::Team), [this] { changeGroup(); }},
    };
}

}  // namespace ui::learning
