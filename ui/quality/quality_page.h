#pragma once

#include <QHash>

#include "ui/common/latest_reading.h"
#include "ui/common/list_export.h"
#include "ui/common/workplace.h"
#include "ui/quality/agenda_painting.h"
#include "ui/quality/case_table_model.h"
#include "ui/quality/inspection_table_model.h"
#include "ui/quality/quality_acts.h"
#include "ui/quality/quality_ports.h"

class QPushButton;
class QStackedLayout;

namespace ui::common {
class DataTable;
class EmptyState;
class FilterButton;
class NoticeBanner;
class Toast;
}  // namespace ui::common

namespace ui::quality {

class CasePanel;
class InspectionPanel;
class SampleForm;

/// Quality inspection (R280–R289): what is to be inspected, the own results, appeals, all results, and the cases of the
/// weekly review.
class QualityPage final : public common::Workplace {
    Q_OBJECT

public:
    QualityPage(common::Environment& environment, QualityPorts ports, QWidget* parent = nullptr);
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] std::vector<common::Command> commands() override;
    void enter() override;
    /// What this person is to inspect or decide, and own results without an answer.
    [[nodiscard]] int waitingCount() const override { return m_waiting; }

private:
    enum class View { ToInspect, Mine, Appeals, Results, Cases };

    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeSide();
    void connectParts();
    void setView(View view);
    void refresh();
    void showCurrent();
    void showCurrentCase();
    [[nodiscard]] bool mayScore() const;
    [[nodiscard]] core::orders::ShopId shop() const;
    [[nodiscard]] bool can(const DeedKey& deed) const;
    /// A case is in front that this person may write.
    [[nodiscard]] bool onCasesEditable() const;
    void perform(Deed deed);
    void openInspection(core::quality::InspectionId id);
    void startSample();
    void readAndDraw(const core::quality::SampleRequest& request);
    void editRules();
    void showScores();
    void pickCases();
    void takePicks(core::Seconds week, const std::vector<core::quality::CasePick>& picks);
    void keepCase();
    void nominate();
    void submit();
    [[nodiscard]] Agenda agenda() const;
    void previewAgenda();
    void writeAgenda();
    void exportList();
    void showHelp();
    void warn(const QString& text);

    common::Environment& m_environment;
    QualityPorts m_ports;
    InspectionTableModel m_inspections;
    CaseTableModel m_cases;
    QualityActs m_acts;
    common::LatestReading<std::pair<core::quality::SampleRequest, std::vector<core::quality::Candidate>>> m_drawing;
    common::LatestReading<std::pair<core::Seconds, std::vector<core::quality::CasePick>>> m_picking;
    View m_view = View::Mine;
    int m_waiting = 0;
    common::ListExport m_export;
    common::NoticeBanner* m_banner;
    common::DataTable* m_table;
    common::DataTable* m_caseTable;
    common::Toast* m_toast;
    QHash<int, common::FilterButton*> m_views;
    QPushButton* m_draw = nullptr;
    QPushButton* m_rules = nullptr;
    QPushButton* m_scores = nullptr;
    QPushButton* m_pick = nullptr;
    QPushButton* m_benchmark = nullptr;
    QPushButton* m_print = nullptr;
    QStackedLayout* m_list = nullptr;
    QStackedLayout* m_side = nullptr;
    common::EmptyState* m_empty = nullptr;
    SampleForm* m_sample = nullptr;
    InspectionPanel* m_panel = nullptr;
    CasePanel* m_case = nullptr;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::quality
