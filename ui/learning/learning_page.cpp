#include "ui/learning/learning_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

#include "ui/common/data_table.h"
#include "ui/common/empty_state.h"
#include "ui/common/fact_block.h"
#include "ui/common/format.h"
#include "ui/common/notice_banner.h"
#include "ui/common/plain_text.h"
#include "ui/common/prompts.h"
#include "ui/learning/learning_forms.h"
#include "ui/learning/learning_text.h"
#include "ui/learning/quiz_view.h"
#include "ui/learning/sheet_view.h"
#include "ui/theme/theme.h"

namespace ui::learning {

using namespace core::learning;
using common::Format;
using common::toScreen;

namespace {

constexpr int kListWidth = 640;
constexpr int kDetailWidth = 480;
constexpr int kTitleWidth = 200;
constexpr int kChipWidth = 104;
constexpr int kSmallWidth = 92;
constexpr int kTimeWidth = 132;

QString timeText(const std::optional<core::Seconds>& at) {
    return at ? Format::exactTime(*at).left(16) : QString();
}

QString percentText(const std::optional<int>& percent) {
    return percent ? QStringLiteral("%1 %").arg(*percent) : QString();
}

/// One list of three kinds: the kind stands in the last two bits of its key.
qlonglong keyOf(PathKind kind, std::int64_t id) {
    return id * 4 + static_cast<int>(kind);
}

/// Attempts and practised rushes in one list: the latter below zero.
qlonglong keyOfPractice(std::int64_t id) {
    return -id;
}

}  // namespace

LearningPage::LearningPage(common::Environment& environment, Ports ports, QWidget* parent)
    : common::Workplace(parent)
    , m_environment(environment)
    , m_ports(std::move(ports))
    , m_learning(environment, m_ports.readFacts)
    , m_mineModel({tr("State"), tr("What"), tr("Kind"), tr("By when"), tr("How far"), tr("Level")})
    , m_libraryModel({tr("State"), tr("Title"), tr("For"), tr("Level"), tr("Kept by"),
                      tr("Review"), tr("By when")})
    , m_resultModel({tr("Result"), tr("What"), tr("Agent"), tr("When"), tr("Figure")})
    , m_bankModel({tr("Kind"), tr("Question"), tr("Topic"), tr("Right answer")})
    , m_quizModel({tr("Quiz"), tr("Questions"), tr("Pass mark"), tr("For"), tr("By when")})
    , m_planModel({tr("State"), tr("Class"), tr("Quarter"), tr("Begins"), tr("For"),
                   tr("Theme")})
    , m_attendanceModel({tr("Agent"), tr("Attendance"), tr("Result"), tr("Quiz"), tr("Remark")})
    , m_teamModel({tr("Agent"), tr("Group"), tr("Done"), tr("Overdue")})
    , m_missingModel({tr("State"), tr("Agent"), tr("What"), tr("Kind"), tr("By when")})
    , m_banner(new common::NoticeBanner(this))
    , m_export(environment) {
    setObjectName(QStringLiteral("learning"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    m_outer = new QStackedWidget(this);
    auto* lists = new QWidget(m_outer);
    auto* listLayout = new QVBoxLayout(lists);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(0);
    m_pages = new QStackedWidget(lists);
    listLayout->addWidget(makeHead());
    listLayout->addWidget(m_pages, 1);
    for (auto* page :
         {makeMine(), makeLibrary(), makeResults(), makeBank(), makePlan(), makeTeam()}) {
        m_pages->addWidget(page);
    }
    m_quiz = new QuizView(m_learning, m_outer);
    m_outer->addWidget(lists);
    m_outer->addWidget(m_quiz);
    layout->addWidget(m_outer, 1);
    connectParts();
    connectQuiz();
    // After the first paint: the window stands before any table is read.
    QTimer::singleShot(0, this, [this] { m_learning.refresh(); });
}

QString LearningPage::name() const {
    return tr("Learning");
}

QString LearningPage::iconName() const {
    return QStringLiteral("learning");
}

void LearningPage::enter() {
    m_learning.refresh();
    const auto running = m_learning.running();
    if (running && !m_quiz->isRunning()) {
        m_banner->show({theme::Tone::Info,
                        tr("The quiz “%1” was cut off; it can go on where it was.")
                            .arg(toScreen(running->quizTitle)),
                        tr("Go on"),
                        [this, id = static_cast<qlonglong>(running->id)] { continueQuiz(id); }});
    }
    focusTab();
}

QWidget* LearningPage::makeHead() {
    auto* head = new QWidget(this);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, 0);
    m_tabs = new QTabBar(head);
    m_tabs->setObjectName(QStringLiteral("learning.tabs"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    for (const auto& text : {tr("My learning"), tr("Library"), tr("Results"), tr("Question bank"),
                             tr("Plan"), tr("Team")}) {
        m_tabs->addTab(text);
    }
    m_progress = common::captionLabel({}, head);
    m_progress->setObjectName(QStringLiteral("learning.progress"));
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_progress);
    return head;
}

common::DataTable* LearningPage::makeTable(const char* name, common::TextTableModel& model,
                                           QWidget* parent) {
    auto* table = new common::DataTable(m_environment.viewStates, parent);
    table->setObjectName(QLatin1String(name));
    table->setModel(&model);
    table->setItemDelegateForColumn(0, new common::ChipDelegate(table));
    table->setColumnWidth(0, kChipWidth);
    table->setColumnWidth(1, kTitleWidth);
    for (int column = 2; column < model.columnCount(); ++column) {
        table->setColumnWidth(column, kSmallWidth);
    }
    return table;
}

namespace {

struct Button {
    const char* name;
    QString text;
    std::function<void()> run;
    bool isPrimary = false;
};

/// The acts of a tab in a row above its list.
QWidget* makeButtons(const std::vector<Button>& buttons, QWidget* owner) {
    auto* bar = new QWidget(owner);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpaceSmall, theme::kSpaceWide,
                               theme::kSpaceSmall);
    layout->setSpacing(theme::kSpace);
    for (const auto& each : buttons) {
        auto* button = new QPushButton(each.text, bar);
        button->setObjectName(QLatin1String(each.name));
        if (each.isPrimary) {
            theme::setPrimary(*button);
        }
        QObject::connect(button, &QPushButton::clicked, owner, each.run);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    return bar;
}

QWidget* stacked(std::initializer_list<QWidget*> parts, QWidget* parent) {
    auto* page = new QWidget(parent);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (auto* part : parts) {
        layout->addWidget(part, qobject_cast<QAbstractItemView*>(part) ? 1 : 0);
    }
    return page;
}

QSplitter* beside(QWidget* list, QWidget* detail, QWidget* parent) {
    auto* splitter = new QSplitter(parent);
    splitter->addWidget(list);
    splitter->addWidget(detail);
    splitter->setSizes({kListWidth, kDetailWidth});
    splitter->setChildrenCollapsible(false);
    return splitter;
}

}  // namespace

QWidget* LearningPage::makeMine() {
    m_mine = makeTable("learningMine", m_mineModel, this);
    m_mine->setColumnWidth(3, kTimeWidth);
    m_mine->setYieldingColumns({5, 4});
    m_mineView = new DocumentView(m_learning, m_ports.makeFiles, m_ports.openFile, this);
    m_mineView->setObjectName(QStringLiteral("learning.mineView"));
    return beside(stacked({makeButtons({{"learning.open", tr("Open or begin"),
                                         [this] { openCurrent(); }, true}},
                                       this),
                           m_mine},
                          this),
                  m_mineView, this);
}

QWidget* LearningPage::makeLibrary() {
    m_library = makeTable("learningLibrary", m_libraryModel, this);
    m_library->setColumnWidth(5, kTimeWidth);
    m_library->setColumnWidth(6, kTimeWidth);
    m_library->setYieldingColumns({6, 4, 3});
    m_libraryView = new DocumentView(m_learning, m_ports.makeFiles, m_ports.openFile, this);
    m_libraryView->setObjectName(QStringLiteral("learning.libraryView"));
    return beside(
        stacked({makeButtons({{"learning.addDocument", tr("Add…"),
                               [this] { editDocument(true); }, true},
                              {"learning.editDocument", tr("Change…"),
                               [this] { editDocument(false); }},
                              {"learning.renewDocument", tr("New edition"),
                               [this] { renewDocument(); }},
                              {"learning.archiveDocument", tr("Take out or back"),
                               [this] { archiveDocument(); }}},
                             this),
                 m_library},
                this),
        m_libraryView, this);
}

QWidget* LearningPage::makeResults() {
    m_results = makeTable("learningResults", m_resultModel, this);
    m_results->setColumnWidth(3, kTimeWidth);
    m_results->setYieldingColumns({4});
    m_resultStack = new QStackedWidget(this);
    m_sheet = new SheetView(m_learning, m_resultStack);
    auto* practice = new QWidget(m_resultStack);
    auto* layout = new QVBoxLayout(practice);
    layout->setContentsMargins(0, 0, 0, 0);
    m_practice = new common::FactBlock(tr("Practice"), practice);
    layout->addWidget(m_practice);
    layout->addStretch(1);
    m_resultStack->addWidget(m_sheet);
    m_resultStack->addWidget(practice);
    return beside(stacked({makeButtons({{"learning.judgeNext", tr("Judge or comment…"),
                                         [this] { judgeCurrent(); }}},
                                       this),
                           m_results},
                          this),
                  m_resultStack, this);
}

QWidget* LearningPage::makeBank() {
    auto* filter = new QWidget(this);
    auto* layout = new QHBoxLayout(filter);
    layout->setContentsMargins(theme::kSpaceWide, 0, theme::kSpaceWide, theme::kSpaceSmall);
    m_topic = new QComboBox(filter);
    m_topic->setObjectName(QStringLiteral("learning.bankTopic"));
    m_words = new QLineEdit(filter);
    m_words->setObjectName(QStringLiteral("learning.bankWords"));
    m_words->setPlaceholderText(tr("Words of the question"));
    m_words->setClearButtonEnabled(true);
    layout->addWidget(m_topic);
    layout->addWidget(m_words, 1);
    m_bank = makeTable("learningBank", m_bankModel, this);
    m_bank->setColumnWidth(3, kTitleWidth / 2);
    m_bank->setYieldingColumns({3, 2});
    m_bankEmpty = new common::EmptyState(
        {QStringLiteral("learning"), tr("No questions"),
         tr("Write one, import a file with the columns 题型, 主题, 题目, 选项A… and 答案, or begin "
            "with the starter set."),
         tr("Add the starter set")},
        this);
    m_bankStack = new QStackedWidget(this);
    m_bankStack->addWidget(m_bank);
    m_bankStack->addWidget(m_bankEmpty);
    auto* questions = stacked({makeButtons({{"learning.addQuestion", tr("New question…"),
                                             [this] { editQuestion(true); }, true},
                                            {"learning.editQuestion", tr("Change…"),
                                             [this] { editQuestion(false); }},
                                            {"learning.archiveQuestion", tr("Take out or back"),
                                             [this] { archiveQuestion(); }},
                                            {"learning.importQuestions", tr("Import…"),
                                             [this] { importQuestions(); }},
                                            {"learning.exportQuestions", tr("Export…"),
                                             [this] { exportQuestions(); }}},
                                           this),
                               filter},
                              this);
    qobject_cast<QVBoxLayout*>(questions->layout())->addWidget(m_bankStack, 1);
    m_quizzes = makeTable("learningQuizzes", m_quizModel, this);
    m_quizzes->setColumnWidth(0, kTitleWidth / 2);
    m_quizzes->setColumnWidth(1, kChipWidth);
    m_quizzes->setYieldingColumns({4, 3});
    auto* quizzes = stacked({makeButtons({{"learning.addQuiz", tr("New quiz…"),
                                           [this] { editQuiz(true); }},
                                          {"learning.editQuiz", tr("Change…"),
                                           [this] { editQuiz(false); }},
                                          {"learning.archiveQuiz", tr("Take out or back"),
                                           [this] { archiveQuiz(); }}},
                                         this),
                             m_quizzes},
                            this);
    return beside(questions, quizzes, this);
}

QWidget* LearningPage::makePlan() {
    m_plan = makeTable("learningPlan", m_planModel, this);
    m_plan->setColumnWidth(2, kTimeWidth);
    m_plan->setColumnWidth(3, kTimeWidth);
    m_plan->setYieldingColumns({5, 4});
    m_class = new common::FactBlock(tr("Class"), this);
    m_attendance = makeTable("learningAttendance", m_attendanceModel, this);
    m_attendance->setColumnWidth(1, kSmallWidth);
    return beside(
        stacked({makeButtons({{"learning.addClass", tr("New class…"),
                               [this] { editClass(true); }, true},
                              {"learning.editClass", tr("Change…"),
                               [this] { editClass(false); }},
                              {"learning.holdClass", tr("Was held"),
                               [this] { stepClass(TrainingAction::Hold); }},
                              {"learning.cancelClass", tr("Cancel it"),
                               [this] { stepClass(TrainingAction::Cancel); }},
                              {"learning.reopenClass", tr("Plan again"),
                               [this] { stepClass(TrainingAction::Reopen); }}},
                             this),
                 m_plan},
                this),
        stacked({m_class,
                 makeButtons({{"learning.attend", tr("Who was there…"),
                               [this] { recordAttendance(); }}},
                             this),
                 m_attendance},
                this),
        this);
}

QWidget* LearningPage::makeTeam() {
    m_team = makeTable("learningTeam", m_teamModel, this);
    m_team->setColumnWidth(1, kSmallWidth);
    m_missing = makeTable("learningMissing", m_missingModel, this);
    m_missing->setColumnWidth(1, kSmallWidth);
    m_missing->setColumnWidth(2, kTitleWidth * 2 / 3);
    m_missing->setColumnWidth(4, kTimeWidth);
    auto* splitter = beside(
        stacked({makeButtons({{"learning.group", tr("Change the group"),
                               [this] { changeGroup(); }}},
                             this),
                 m_team},
                this),
        stacked({makeButtons({{"learning.exportTeam", tr("Export who has not done what…"),
                               [this] { exportList(); }}},
                             this),
                 m_missing},
                this),
        this);
    splitter->setSizes({kDetailWidth, kListWidth});
    return splitter;
}

void LearningPage::connectParts() {
    connect(&m_learning, &LearningViewModel::changed, this, &LearningPage::showAll);
    connect(&m_learning, &LearningViewModel::questionsChanged, this, &LearningPage::showBank);
    connect(&m_learning, &LearningViewModel::teamChanged, this, &LearningPage::showTeam);
    connect(&m_learning, &LearningViewModel::done, this, [this](const QString& text) {
        if (m_form) {
            m_form->close();
        }
        m_banner->show({theme::Tone::Success, text, {}, {}});
    });
    connect(&m_learning, &LearningViewModel::refused, this, [this](const QString& text) {
        if (m_form) {
            m_form->showError(text);
        } else {
            m_banner->show({theme::Tone::Warning, text, {}, {}});
        }
    });
    m_subscriptions.push_back(common::onScreen(
        m_environment.caseRequested, this, [this](const std::string& record, std::int64_t id) {
            const auto kind = record == "document"   ? std::optional(PathKind::Document)
                              : record == "quiz"     ? std::optional(PathKind::Quiz)
                              : record == "training" ? std::optional(PathKind::Training)
                                                     : std::nullopt;
            if (kind) {
                m_environment.workplaceRequested.emit(objectName());
                openRecord(*kind, id);
            }
        }));
    connect(&m_export, &common::ListExport::done, &m_learning, &LearningViewModel::done);
    connect(&m_export, &common::ListExport::refused, &m_learning, &LearningViewModel::refused);
    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int index) { showTab(static_cast<Tab>(index)); });
    connect(m_mine, &common::DataTable::rowActivated, this, &LearningPage::openCurrent);
    connect(m_mine, &common::DataTable::currentRowChanged, this, [this] {
        const auto at = key(m_mine);
        m_mineView->show(at != 0 && at % 4 == static_cast<int>(PathKind::Document) ? at / 4 : 0);
    });
    connect(m_library, &common::DataTable::rowActivated, this, &LearningPage::openCurrent);
    connect(m_library, &common::DataTable::currentRowChanged, this,
            [this] { m_libraryView->show(key(m_library)); });
    connect(m_results, &common::DataTable::currentRowChanged, this, &LearningPage::showResult);
    connect(m_results, &common::DataTable::rowActivated, this, &LearningPage::judgeCurrent);
    connect(m_bank, &common::DataTable::rowActivated, this, [this] { editQuestion(false); });
    connect(m_bankEmpty, &common::EmptyState::activated, this,
            [this] { m_learning.addStarterQuestions(); });
    connect(m_quizzes, &common::DataTable::rowActivated, this, [this] { editQuiz(false); });
    connect(m_plan, &common::DataTable::currentRowChanged, this, &LearningPage::showClass);
    connect(m_plan, &common::DataTable::rowActivated, this, [this] { editClass(false); });
    connect(m_team, &common::DataTable::currentRowChanged, this, &LearningPage::showMissing);
    const auto find = [this] {
        m_learning.findQuestions(m_topic->currentData().toString(), m_words->text());
    };
    connect(m_topic, &QComboBox::activated, this, find);
    connect(m_words, &QLineEdit::textChanged, this, find);
}

void LearningPage::connectQuiz() {
    connect(&m_learning, &LearningViewModel::quizStarted, this, &LearningPage::continueQuiz);
    connect(&m_learning, &LearningViewModel::quizEnded, this, &LearningPage::endQuiz);
    connect(m_sheet, &SheetView::articleRequested, this, &LearningPage::readUp);
    connect(m_sheet, &SheetView::judgeRequested, this, &LearningPage::judge);
}

qlonglong LearningPage::key(const common::DataTable* table) const {
    return table->currentKey().toLongLong();
}

LearningPage::Tab LearningPage::tab() const {
    return static_cast<Tab>(m_tabs->currentIndex());
}

void LearningPage::showTab(Tab tab) {
    m_pages->setCurrentIndex(static_cast<int>(tab));
    if (m_tabs->currentIndex() != static_cast<int>(tab)) {
        m_tabs->setCurrentIndex(static_cast<int>(tab));
    }
    if (tab == Tab::Team) {
        m_learning.refreshTeam();
    }
    focusTab();
}

void LearningPage::stepTab(int by) {
    for (int at = m_tabs->currentIndex() + by; at >= 0 && at < m_tabs->count(); at += by) {
        if (m_tabs->isTabVisible(at)) {
            m_tabs->setCurrentIndex(at);
            return;
        }
    }
}

void LearningPage::focusTab() {
    if (m_quiz->isRunning()) {
        m_quiz->setFocus();
        return;
    }
    const std::array<common::DataTable*, 6> lists{m_mine, m_library, m_results,
                                                  m_bank, m_plan,    m_team};
    auto* list = lists.at(static_cast<std::size_t>(tab()));
    if (!list->currentIndex().isValid()) {
        list->selectRowNumber(0);
    }
    list->setFocus();
}

void LearningPage::showAll() {
    showTabs();
    showMine();
    showLibrary();
    showResults();
    showPlan();
    if (tab() == Tab::Team) {
        m_learning.refreshTeam();
    }
}

void LearningPage::showTabs() {
    const bool mayTeach = m_learning.mayTeach();
    m_tabs->setTabVisible(static_cast<int>(Tab::Bank), mayTeach);
    m_tabs->setTabVisible(static_cast<int>(Tab::Plan), mayTeach);
    m_tabs->setTabVisible(static_cast<int>(Tab::Team), m_learning.maySeeTeam());
    for (const char* name : {"learning.addDocument", "learning.editDocument",
                             "learning.renewDocument", "learning.archiveDocument"}) {
        findChild<QPushButton*>(QLatin1String(name))->setVisible(mayTeach);
    }
    findChild<QPushButton*>(QStringLiteral("learning.judgeNext"))
        ->setVisible(m_learning.mayJudge());
    findChild<QPushButton*>(QStringLiteral("learning.group"))->setVisible(mayTeach);
    const auto progress = progressOf(m_learning.path(), m_learning.now());
    QString text = tr("Required: %1 of %2 done").arg(progress.done).arg(progress.required);
    if (progress.overdue > 0) {
        text += QStringLiteral(" · ") + tr("%1 overdue").arg(progress.overdue);
    }
    const auto reviews = overdueForReview(m_learning.documents(), m_learning.now());
    if (mayTeach && !reviews.empty()) {
        text += QStringLiteral(" · ") + tr("%1 to review").arg(reviews.size());
    }
    m_progress->setText(text);
    m_tabs->setTabText(static_cast<int>(Tab::Results),
                       m_learning.toJudge() == 0 ? tr("Results")
                                                 : tr("Results (%1)").arg(m_learning.toJudge()));
    if (const int waiting = m_learning.openCount(); waiting != m_waiting) {
        m_waiting = waiting;
        Q_EMIT waitingCountChanged(waiting);
    }
}

void LearningPage::showMine() {
    std::vector<common::TextRow> rows;
    for (const auto& item : m_learning.path()) {
        rows.push_back({.key = keyOf(item.kind, item.id),
                        .cells = {LearningText::chip(item, m_learning.now()), toScreen(item.title),
                                  item.required ? LearningText::of(item.kind)
                                                : tr("%1, free").arg(LearningText::of(item.kind)),
                                  timeText(item.dueAt), percentText(item.percent),
                                  LearningText::of(item.level)}});
    }
    m_mineModel.setRows(std::move(rows));
    if (!m_mine->currentIndex().isValid()) {
        m_mine->selectRowNumber(0);
    }
}

void LearningPage::openRecord(PathKind kind, std::int64_t id) {
    m_learning.refresh();
    const auto& path = m_learning.path();
    const bool isToLearn = std::ranges::any_of(path, [&](const PathItem& item) {
        return item.kind == kind && item.id == id && item.state != PathState::Done;
    });
    if (kind == PathKind::Document && !isToLearn) {
        showTab(Tab::Library);
        m_library->selectKey(static_cast<qlonglong>(id));
        m_libraryView->show(id);
    } else {
        // Chosen, not begun: the clock of a quiz runs only when its reader starts it.
        showTab(Tab::Mine);
        m_mine->selectKey(keyOf(kind, id));
    }
}

void LearningPage::showLibrary() {
    // R227: who keeps the library sees first what is due for a review, the oldest on top.
    auto documents = m_learning.documents();
    if (m_learning.mayTeach()) {
        auto due = overdueForReview(documents, m_learning.now());
        std::erase_if(documents, [&due](const Document& document) {
            return std::ranges::find(due, document.id, &Document::id) != due.end();
        });
        documents.insert(documents.begin(), due.begin(), due.end());
    }
    std::vector<common::TextRow> rows;
    for (const auto& document : documents) {
        if (document.archived && !m_learning.mayTeach()) {
            continue;
        }
        const auto& assignment = document.assignment;
        const auto* mark = m_learning.mark(document.id);
        const bool isReviewDue =
            !document.archived && document.reviewAt && *document.reviewAt <= m_learning.now();
        common::Chip chip{tr("Not read"), theme::Tone::Neutral};
        if (document.archived) {
            chip = {tr("Taken out"), theme::Tone::Neutral};
        } else if (isReviewDue && m_learning.mayTeach()) {
            chip = {tr("Review due"), theme::Tone::Warning};
        } else if (mark && mark->edition == document.edition) {
            chip = {tr("Read"), theme::Tone::Success};
        } else if (mark) {
            chip = {tr("Begun"), theme::Tone::Info};
        }
        rows.push_back(
            {.key = document.id,
             .cells = {chip, toScreen(document.title), LearningText::of(assignment.audience),
                       LearningText::of(assignment.level), toScreen(document.owner),
                       timeText(document.reviewAt).left(10), timeText(assignment.dueAt)}});
    }
    m_libraryModel.setRows(std::move(rows));
}

void LearningPage::showResults() {
    std::vector<std::pair<core::Seconds, common::TextRow>> rows;
    for (const auto& attempt : m_learning.attempts()) {
        const QString figure = attempt.state == AttemptState::Marked
                                   ? QStringLiteral("%1 %").arg(percentOf(attempt))
                                   : QString();
        rows.emplace_back(
            attempt.startedAt,
            common::TextRow{
                .key = attempt.id,
                .cells = {LearningText::chip(attempt), toScreen(attempt.quizTitle),
                          toScreen(attempt.agent), timeText(attempt.startedAt), figure}});
    }
    for (const auto& practice : m_learning.practices()) {
        const auto chip = practice.comment.empty()
                              ? common::Chip{tr("Practice"), theme::Tone::Neutral}
                              : common::Chip{tr("Commented"), theme::Tone::Success};
        rows.emplace_back(
            practice.startedAt,
            common::TextRow{
                .key = keyOfPractice(practice.id),
                .cells = {chip, tr("Practice: %1").arg(LearningText::script(practice.script)),
                          toScreen(practice.agent), timeText(practice.startedAt),
                          tr("%n talks", nullptr, static_cast<int>(practice.figures.talks))}});
    }
    std::ranges::stable_sort(rows, std::greater<>(),
                             &std::pair<core::Seconds, common::TextRow>::first);
    std::vector<common::TextRow> shown;
    for (auto& [at, row] : rows) {
        shown.push_back(std::move(row));
    }
    m_resultModel.setRows(std::move(shown));
    showResult();
}

void LearningPage::showResult() {
    const auto at = key(m_results);
    if (at < 0) {
        const auto* practice = m_learning.practice(-at);
        if (!practice) {
            return;
        }
        const QString comment =
            practice->comment.empty()
                ? QString()
                : tr("%1: %2").arg(toScreen(practice->commentedBy), toScreen(practice->comment));
        m_practice->show(common::factGrid(
            {{tr("Script"), LearningText::script(practice->script)},
             {tr("Agent"), toScreen(practice->agent)},
             {tr("When"), timeText(practice->startedAt)},
             {tr("Buyers"), Format::count(practice->buyers)},
             {tr("Figures"), LearningText::figures(practice->figures)},
             {tr("Mentor"), comment}},
            m_practice));
        m_resultStack->setCurrentIndex(1);
        return;
    }
    m_resultStack->setCurrentIndex(0);
    if (const auto sheet = at > 0 ? m_learning.sheet(at) : std::nullopt) {
        m_sheet->show(*sheet);
    } else {
        m_sheet->clear();
    }
}

void LearningPage::showBank() {
    const QString topic = m_topic->currentData().toString();
    {
        const QSignalBlocker quiet(m_topic);
        m_topic->clear();
        m_topic->addItem(tr("All topics"), QString());
        for (const auto& [name, count] : m_learning.topics()) {
            m_topic->addItem(tr("%1 (%2)").arg(toScreen(name)).arg(count), toScreen(name));
        }
        m_topic->setCurrentIndex(std::max(0, m_topic->findData(topic)));
    }
    std::vector<common::TextRow> rows;
    for (const auto& question : m_learning.questions()) {
        const QString kind = LearningText::of(question.kind);
        rows.push_back({.key = question.id,
                        .cells = {question.archived ? tr("Taken out") : kind,
                                  toScreen(question.text),
                                  toScreen(question.topic),
                                  LearningText::rightAnswer(question)}});
    }
    m_bankStack->setCurrentIndex(rows.empty() && m_words->text().isEmpty() ? 1 : 0);
    m_bankModel.setRows(std::move(rows));
    std::vector<common::TextRow> quizzes;
    for (const auto& quiz : m_learning.quizzes()) {
        int count = 0;
        for (const auto& draw : quiz.draws) {
            count += draw.count;
        }
        quizzes.push_back({.key = quiz.id,
                           .cells = {quiz.archived ? tr("%1 (taken out)").arg(toScreen(quiz.title))
                                                   : toScreen(quiz.title),
                                     tr("%1 in %2 min").arg(count).arg(quiz.minutes),
                                     percentText(quiz.passPercent),
                                     LearningText::of(quiz.assignment.audience),
                                     timeText(quiz.assignment.dueAt)}});
    }
    m_quizModel.setRows(std::move(quizzes));
}

void LearningPage::showPlan() {
    std::vector<common::TextRow> rows;
    for (const auto& training : m_learning.trainings()) {
        const auto local = Format::exactTime(training.startsAt);
        rows.push_back({.key = training.id,
                        .cells = {LearningText::chip(training.state), toScreen(training.title),
                                  tr("%1 Q%2").arg(local.left(4)).arg(quarterOf(training.startsAt)),
                                  local.left(16), LearningText::of(training.audience),
                                  toScreen(training.theme)}});
    }
    m_planModel.setRows(std::move(rows));
    showClass();
}

void LearningPage::showClass() {
    const auto* training = m_learning.training(key(m_plan));
    if (!training) {
        m_class->show(common::captionLabel(
            tr("No class is chosen. Ctrl+N plans the first one."), m_class));
        m_attendanceModel.setRows({});
        return;
    }
    const auto* quiz = training->quiz ? m_learning.quiz(*training->quiz) : nullptr;
    m_class->show(common::factGrid(
        {{tr("Title"), toScreen(training->title)},
         {tr("When"), tr("%1 to %2").arg(timeText(training->startsAt), timeText(training->endsAt))},
         {tr("Where"), toScreen(training->place)},
         {tr("Trainer"), toScreen(training->trainer)},
         {tr("Quiz afterwards"), quiz ? toScreen(quiz->title) : QString()},
         {tr("Note", "noun"), toScreen(training->note)}},
        m_class));
    std::vector<common::TextRow> rows;
    for (const auto& record : m_learning.attendance(training->id)) {
        QString best;
        for (const auto& attempt : m_learning.attempts()) {
            if (quiz && attempt.quiz == quiz->id && attempt.agent == record.agent) {
                best = LearningText::chip(attempt).text;
                break;
            }
        }
        rows.push_back({.key = static_cast<qlonglong>(rows.size()) + 1,
                        .cells = {toScreen(record.agent), LearningText::of(record.attendance),
                                  record.score ? QString::number(*record.score) : QString(), best,
                                  toScreen(record.remark)}});
    }
    m_attendanceModel.setRows(std::move(rows));
}

void LearningPage::showTeam() {
    if (!m_learning.team()) {
        return;
    }
    std::vector<common::TextRow> rows;
    for (const auto& learner : m_learning.learners()) {
        const auto path = pathOf(learner, *m_learning.team(), m_learning.now());
        const auto progress = progressOf(path, m_learning.now());
        rows.push_back({.key = static_cast<qlonglong>(rows.size()) + 1,
                        .cells = {toScreen(learner.name),
                                  LearningText::of(groupOf(learner, m_learning.now())),
                                  tr("%1 of %2").arg(progress.done).arg(progress.required),
                                  progress.overdue == 0 ? QString()
                                                        : Format::count(progress.overdue)}});
    }
    m_teamModel.setRows(std::move(rows));
    showMissing();
}

void LearningPage::showMissing() {
    if (!m_learning.team()) {
        return;
    }
    auto learners = m_learning.learners();
    // Whoever is chosen; nobody: all.
    if (const auto at = key(m_team); at > 0 && at <= std::ssize(learners)) {
        learners = {learners[static_cast<std::size_t>(at) - 1]};
    }
    std::vector<common::TextRow> rows;
    for (const auto& missing : missingOf(learners, *m_learning.team(), m_learning.now())) {
        rows.push_back(
            {.key = static_cast<qlonglong>(rows.size()) + 1,
             .cells = {LearningText::chip(missing.item, m_learning.now()), toScreen(missing.agent),
                       toScreen(missing.item.title), LearningText::of(missing.item.kind),
                       timeText(missing.item.dueAt)}});
    }
    m_missingModel.setRows(std::move(rows));
}

}  // namespace ui::learning
