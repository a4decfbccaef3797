#pragma once

#include <QPointer>

#include "ui/common/list_export.h"
#include "ui/common/workplace.h"
#include "ui/learning/document_view.h"
#include "ui/learning/learning_view_model.h"
#include "ui/common/text_table_model.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTabBar;

namespace ui::common {
class DataTable;
class EmptyState;
class FactBlock;
class NoticeBanner;
}  // namespace ui::common

namespace ui::learning {

class LearningForm;
class QuizView;
class SheetView;

/// What an agent has to learn, due first, the library, quizzes and results; for leads the question bank, the plan of
/// classes and how far everybody is (R217–R241).
class LearningPage final : public common::Workplace {
    Q_OBJECT

public:
    struct Ports {
        DocumentView::MakeFiles makeFiles;
        /// Shows a file in the system's own viewer.
        DocumentView::OpenFile openFile;
        /// On a connection of its own, called inside a quick job.
        LearningViewModel::ReadFacts readFacts;
    };
    enum class Tab { Mine, Library, Results, Bank, Plan, Team };

    LearningPage(common::Environment& environment, Ports ports, QWidget* parent = nullptr);
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] std::vector<common::Command> commands() override;
    void enter() override;
    [[nodiscard]] int waitingCount() const override { return m_waiting; }

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeMine();
    [[nodiscard]] QWidget* makeLibrary();
    [[nodiscard]] QWidget* makeResults();
    [[nodiscard]] QWidget* makeBank();
    [[nodiscard]] QWidget* makePlan();
    [[nodiscard]] QWidget* makeTeam();
    [[nodiscard]] common::DataTable* makeTable(const char* name, common::TextTableModel& model, QWidget* parent);
    void connectParts();
    void connectQuiz();

    void showAll();
    void showTabs();
    void showMine();
    void showLibrary();
    void showResults();
    void showResult();
    void showBank();
    void showPlan();
    void showClass();
    void showTeam();
    void showMissing();
    void showTab(Tab tab);
    [[nodiscard]] Tab tab() const;
    void stepTab(int by);
    void focusTab();

    /// From the worklist: what is the person's own to do, else where the library keeps it.
    void openRecord(core::learning::PathKind kind, std::int64_t id);
    void openCurrent();
    void openDocument(qlonglong document, DocumentView& view);
    void startQuiz(qlonglong quiz);
    void continueQuiz(qlonglong attempt);
    void endQuiz(qlonglong attempt);
    void readUp(qlonglong article);
    void editDocument(bool isNew);
    void archiveDocument();
    void renewDocument();
    void editQuestion(bool isNew);
    void archiveQuestion();
    void importQuestions();
    void exportQuestions();
    void editQuiz(bool isNew);
    void archiveQuiz();
    void editClass(bool isNew);
    void stepClass(core::learning::TrainingAction action);
    void recordAttendance();
    void changeGroup();
    void exportList();
    void judge(qlonglong attempt, int position);
    void commentPractice();
    void judgeCurrent();
    template <class Form, class Submit>
    void openForm(Form* form, Submit submit);
    [[nodiscard]] std::vector<common::Command> learnerCommands();
    [[nodiscard]] std::vector<common::Command> leadCommands();
    [[nodiscard]] qlonglong key(const common::DataTable* table) const;

    common::Environment& m_environment;
    Ports m_ports;
    LearningViewModel m_learning;
    common::TextTableModel m_mineModel;
    common::TextTableModel m_libraryModel;
    common::TextTableModel m_resultModel;
    common::TextTableModel m_bankModel;
    common::TextTableModel m_quizModel;
    common::TextTableModel m_planModel;
    common::TextTableModel m_attendanceModel;
    common::TextTableModel m_teamModel;
    common::TextTableModel m_missingModel;
    common::NoticeBanner* m_banner;
    QTabBar* m_tabs = nullptr;
    QLabel* m_progress = nullptr;
    QStackedWidget* m_pages = nullptr;
    QStackedWidget* m_outer = nullptr;
    QuizView* m_quiz = nullptr;
    common::DataTable* m_mine = nullptr;
    DocumentView* m_mineView = nullptr;
    common::DataTable* m_library = nullptr;
    DocumentView* m_libraryView = nullptr;
    common::DataTable* m_results = nullptr;
    QStackedWidget* m_resultStack = nullptr;
    SheetView* m_sheet = nullptr;
    common::FactBlock* m_practice = nullptr;
    QComboBox* m_topic = nullptr;
    QLineEdit* m_words = nullptr;
    common::DataTable* m_bank = nullptr;
    common::EmptyState* m_bankEmpty = nullptr;
    QStackedWidget* m_bankStack = nullptr;
    common::DataTable* m_quizzes = nullptr;
    common::DataTable* m_plan = nullptr;
    common::FactBlock* m_class = nullptr;
    common::DataTable* m_attendance = nullptr;
    common::DataTable* m_team = nullptr;
    common::DataTable* m_missing = nullptr;
    QPointer<LearningForm> m_form;
    common::ListExport m_export;
    std::vector<core::Subscription> m_subscriptions;
    int m_waiting = 0;
};

}  // namespace ui::learning
