#pragma once

#include "ui/stats/analysis_view.h"

class QComboBox;
class QDateEdit;
class QFrame;
class QLineEdit;
class QPushButton;

namespace ui::stats {

class ScopePicker;

/// What is most frequent, with the act that follows: questions become quick replies (R271), causes improvements with owner
/// and date (R272), product issues and segments files for others (R273, R274), top agents examples (R276); and how long
/// simple and complex matters take (R265), and what the service got wrong (R266).
class TopView final : public AnalysisView {
    Q_OBJECT

public:
    TopView(common::Environment& environment, const StatsPorts& ports, CountingJob& job, QWidget* parent);
    void count() override;
    [[nodiscard]] std::vector<common::Command> commands() override;
    [[nodiscard]] QString fileName() const override;
    /// Shows what is to be improved: a task leads here.
    void showImprovements();

private:
    enum class List {
        Questions,
        QuestionTypes,
        Causes,
        Products,
        Agents,
        Segments,
        HandlingTimes,
        Failures,
        Improvements
    };
    [[nodiscard]] List list() const;
    [[nodiscard]] core::stats::AnalysisScope scope() const;
    [[nodiscard]] QFrame* makeForm();
    [[nodiscard]] std::size_t current() const;
    void choose();
    /// Reads on the job's thread and shows on the screen's.
    template <class Read, class Show>
    void read(Read read, Show show);
    void showQuestions(std::vector<core::stats::TopQuestion> questions);
    void countTypes();
    void showCauses(const core::stats::CaseRows& rows);
    void showProducts(const core::stats::CaseRows& rows);
    void countAgents();
    void showSegments(const std::vector<core::stats::Segment>& segments);
    void showHandlingTimes(const std::vector<core::stats::HandlingTime>& times);
    void countFailures();
    void showTasks(std::vector<core::tasks::Task> tasks);
    void finish(const QStringList& headings, std::vector<std::vector<GridCell>> rows);
    void showBars(const QString& title, const QStringList& names, const std::vector<std::optional<double>>& values,
                  std::function<QString(double)> format = {});
    void showButtons();
    [[nodiscard]] bool canReply() const;
    [[nodiscard]] bool canImprove() const;
    [[nodiscard]] bool canShowExample() const;
    void startReply();
    void askImprovement();
    void keepImprovement();
    void askResult();
    void completeImprovement();
    void submit();
    [[nodiscard]] bool canComplete() const;
    void showExample();

    ScopePicker* m_scope;
    QComboBox* m_list;
    QComboBox* m_metric;
    QPushButton* m_reply;
    QPushButton* m_improve;
    QPushButton* m_example;
    QPushButton* m_done;
    QLineEdit* m_text = nullptr;
    QComboBox* m_owner = nullptr;
    QDateEdit* m_due = nullptr;
    QPushButton* m_keep = nullptr;
    QFrame* m_form;
    std::vector<core::stats::TopQuestion> m_questions;
    std::vector<core::stats::TopCause> m_causes;
    std::vector<core::stats::ProductIssues> m_products;
    std::vector<core::tasks::Task> m_tasks;
    /// Of the agents, in the order of the rows.
    std::vector<core::stats::StatisticsQuery> m_examples;
};

}  // namespace ui::stats
