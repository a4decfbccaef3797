#pragma once

#include "ui/common/workplace.h"
#include "ui/reports/report_counter.h"

class QTabWidget;

namespace ui::common {
class NoticeBanner;
class Toast;
}  // namespace ui::common

namespace ui::reports {

class BriefTab;
class FeedbackTab;
class MyDayTab;
class PlansTab;
class ReportTab;
class WorkTab;

/// Morning brief, reports, plans, the own day and feedback to operations (R310-R320, R324, R332, R333).
class ReportsPage final : public common::Workplace {
    Q_OBJECT

public:
    explicit ReportsPage(common::Environment& environment, const ReportsPorts& ports, QWidget* parent = nullptr);
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] std::vector<common::Command> commands() override;
    void enter() override;
    [[nodiscard]] int waitingCount() const override;

private:
    void add(ReportTab* tab, const QString& title);
    void connectSignals();
    [[nodiscard]] ReportTab* front() const;
    void bringForward(ReportTab* tab);

    common::Environment& m_environment;
    common::NoticeBanner* m_banner;
    common::Toast* m_toast;
    QTabWidget* m_tabs;
    BriefTab* m_brief;
    WorkTab* m_work;
    PlansTab* m_plans;
    MyDayTab* m_day;
    FeedbackTab* m_feedback;
    std::vector<ReportTab*> m_all;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::reports
