#pragma once

#include "ui/appraisals/appraisal_view_model.h"
#include "ui/appraisals/figure_words.h"
#include "ui/common/text_table_model.h"
#include "ui/common/workplace.h"

class QComboBox;
class QPushButton;
class QStackedLayout;
class QTabWidget;

namespace core::stats {
struct Sheet;
}

namespace ui::common {
class DataTable;
class JobProgress;
class NoticeBanner;
class Toast;
}  // namespace ui::common

namespace ui::appraisals {

class HistoryView;
class HonoursView;
class PlanForm;
class RulesView;
class SheetDetail;
class SheetForm;

/// Appraisal of agents by month or quarter: score sheets with their steps, history and last places, the honours board,
/// and the rules behind them.
class AppraisalsPage final : public common::Workplace {
    Q_OBJECT

public:
    AppraisalsPage(common::Environment& environment, FigureWords words, ReadHistory readHistory,
                   QWidget* parent = nullptr);
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] std::vector<common::Command> commands() override;
    void enter() override;
    [[nodiscard]] int waitingCount() const override { return m_waiting; }

private:
    enum Tab { kSheets, kHistory, kHonours, kRules };
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeSheets();
    void connectParts();
    void fillPeriods();
    void movePeriod(int steps);
    void showSheets();
    void openSheet(core::appraisals::SheetId id);
    [[nodiscard]] std::vector<common::Command> stepCommands();
    [[nodiscard]] std::vector<common::Command> honourCommands();
    void step(core::appraisals::SheetAction action);
    void finishMeasure(std::int64_t measure);
    /// Takes the open form, or the first step that can be taken.
    void goOn();
    void print();
    void exportSheets();
    void exportYear();
    void exportNeeds();
    void exportTable(const QString& title, const QString& name, const core::stats::Sheet& table);
    void tell(bool isWritten);

    common::Environment& m_environment;
    FigureWords m_words;
    AppraisalViewModel m_appraisals;
    common::TextTableModel m_model;
    int m_waiting = 0;
    bool m_isFilling = false;
    common::NoticeBanner* m_banner;
    common::Toast* m_toast;
    common::JobProgress* m_progress = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_period = nullptr;
    QPushButton* m_plan = nullptr;
    QPushButton* m_count = nullptr;
    QPushButton* m_print = nullptr;
    QTabWidget* m_tabs;
    common::DataTable* m_table = nullptr;
    QStackedLayout* m_stack = nullptr;
    SheetDetail* m_detail = nullptr;
    SheetForm* m_form = nullptr;
    PlanForm* m_planForm;
    HistoryView* m_history;
    HonoursView* m_honours;
    RulesView* m_rules;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::appraisals
