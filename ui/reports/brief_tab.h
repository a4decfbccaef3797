#pragma once

#include "ui/reports/report_counter.h"
#include "ui/reports/report_tab.h"

class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui::common {
class JobProgress;
}

namespace ui::reports {

class BriefSheet;

/// The morning brief as the page that is printed (R310-R313), with its case of the day, as PDF and as text.
class BriefTab final : public ReportTab {
    Q_OBJECT

public:
    BriefTab(common::Environment& environment, const ReportsPorts& ports, QWidget* parent = nullptr);
    void refresh() override;
    /// Counts only what it does not show already; a new day has a new brief.
    void visit() override;
    /// Somebody else sits here: what was counted is not theirs.
    void forget();
    /// As PDF.
    void exportList() override;
    void print() override;
    [[nodiscard]] std::vector<common::Command> commands() override;
    [[nodiscard]] const std::optional<core::reports::MorningBrief>& brief() const { return m_brief; }

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeCaseForm();
    void show(const core::reports::MorningBrief& brief);
    void move(int days);
    void copy();
    [[nodiscard]] bool mayChoose() const;
    /// Reads what can be chosen, then shows it.
    void openCaseForm();
    void showCaseForm(const std::vector<core::reports::CaseCandidate>& candidates);
    void chooseCase();
    void dropCase();

    common::Environment& m_environment;
    ReportsPorts m_ports;
    ReportCounter m_counter;
    core::Seconds m_day{};
    core::Seconds m_today{};
    std::optional<core::reports::MorningBrief> m_brief;
    std::vector<core::reports::CaseCandidate> m_candidates;
    QLabel* m_date = nullptr;
    common::JobProgress* m_progress = nullptr;
    QPushButton* m_case = nullptr;
    std::vector<QPushButton*> m_ways;
    QFrame* m_caseForm = nullptr;
    QComboBox* m_candidate = nullptr;
    QLineEdit* m_lesson = nullptr;
    BriefSheet* m_sheet = nullptr;
};

}  // namespace ui::reports
