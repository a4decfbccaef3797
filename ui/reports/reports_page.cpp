#include "ui/reports/reports_page.h"

#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

#include "core/reports/report_service.h"
#include "ui/common/acts.h"
#include "ui/common/notice_banner.h"
#include "ui/reports/brief_tab.h"
#include "ui/reports/feedback_tab.h"
#include "ui/reports/my_day_tab.h"
#include "ui/reports/plans_tab.h"
#include "ui/reports/work_tab.h"

namespace ui::reports {

using common::Command;

ReportsPage::ReportsPage(common::Environment& environment, const ReportsPorts& ports,
                         QWidget* parent)
    : common::Workplace(parent)
    , m_environment(environment)
    , m_banner(new common::NoticeBanner(this))
    , m_toast(new common::Toast(this))
    , m_tabs(new QTabWidget(this))
    , m_brief(new BriefTab(environment, ports, m_tabs))
    , m_work(new WorkTab(environment, ports, m_tabs))
    , m_plans(new PlansTab(environment, m_tabs))
    , m_day(new MyDayTab(environment, m_tabs))
    , m_feedback(new FeedbackTab(environment, ports, m_tabs)) {
    setObjectName(QStringLiteral("reports"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_tabs, 1);
    m_tabs->setObjectName(QStringLiteral("reports.tabs"));
    m_tabs->setDocumentMode(true);
    add(m_brief, tr("Morning brief"));
    add(m_work, tr("Work reports"));
    add(m_plans, tr("Plans"));
    add(m_day, tr("My day"));
    add(m_feedback, tr("Feedback to operations"));
    connectSignals();
}

QString ReportsPage::name() const {
    return tr("Reports");
}

QString ReportsPage::iconName() const {
    return QStringLiteral("orders");
}

int ReportsPage::waitingCount() const {
    return m_work->toReview();
}

void ReportsPage::add(ReportTab* tab, const QString& title) {
    m_tabs->addTab(tab, title);
    m_all.push_back(tab);
    connect(tab, &ReportTab::done, this, [this](const QString& text) {
        m_banner->hide();
        m_toast->show(text);
    });
    connect(tab, &ReportTab::refused, this, [this](const QString& text) {
        m_banner->show({theme::Tone::Warning, text, {}, {}});
    });
}

void ReportsPage::connectSignals() {
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        m_banner->hide();
        front()->visit();
    });
    connect(m_work, &WorkTab::toReviewChanged, this, &ReportsPage::waitingCountChanged);
    const auto again = [this](const auto&...) {
        // Nobody counts before somebody looks; the brief is counted on demand alone.
        if (isVisible() && front() != m_brief) {
            front()->refresh();
        } else if (front() != m_work) {
            m_work->refresh();
        }
    };
    if (m_environment.cases.reportService != nullptr) {
        m_subscriptions.push_back(
            common::onScreen(m_environment.cases.reportService->changed, this, again));
    }
    m_subscriptions.push_back(common::onScreen(m_environment.actorChanged, this, [this] {
        m_brief->forget();
        for (auto* tab : m_all) {
            if (tab != m_brief || (isVisible() && front() == m_brief)) {
                tab->refresh();
            }
        }
    }));
    m_subscriptions.push_back(common::onScreen(
        m_environment.caseRequested, this, [this](const std::string& kind, std::int64_t id) {
            if (kind == "report") {
                bringForward(m_work);
                m_work->open(id);
            } else if (kind == "plan") {
                bringForward(m_plans);
                m_plans->open(id);
            }
        }));
    m_subscriptions.push_back(common::onScreen(m_environment.caseStartRequested, this,
                                               [this](const common::CaseStart& start) {
                                                   if (start.kind == "feedback") {
                                                       bringForward(m_feedback);
                                                       m_feedback->startNew(start);
                                                   }
                                               }));
    // After the first paint: the window stands before any table is read.
    QTimer::singleShot(0, this, [this] { m_work->refresh(); });
}

ReportTab* ReportsPage::front() const {
    return m_all[static_cast<std::size_t>(std::max(0, m_tabs->currentIndex()))];
}

void ReportsPage::bringForward(ReportTab* tab) {
    m_environment.workplaceRequested.emit(objectName());
    m_tabs->setCurrentWidget(tab);
}

void ReportsPage::enter() {
    front()->visit();
    m_tabs->setFocus();
}

std::vector<Command> ReportsPage::commands() {
    const auto in = [this](std::vector<ReportTab*> tabs) {
        return [this, tabs = std::move(tabs)] {
            return std::ranges::find(tabs, front()) != tabs.end();
        };
    };
    std::vector<Command> commands{
        {QStringLiteral("reports.refresh"), tr("Read and count anew"), QKeySequence(Qt::Key_F5),
         {}, [this] { front()->refresh(); }},
        {QStringLiteral("reports.nextTab"), tr("Next part of the reports"),
         QKeySequence(Qt::CTRL | Qt::Key_PageDown), {},
         [this] { m_tabs->setCurrentIndex((m_tabs->currentIndex() + 1) % m_tabs->count()); }},
        {QStringLiteral("reports.previousTab"), tr("Previous part of the reports"),
         QKeySequence(Qt::CTRL | Qt::Key_PageUp), {},
         [this] {
             m_tabs->setCurrentIndex((m_tabs->currentIndex() + m_tabs->count() - 1) %
                                     m_tabs->count());
         }},
        {QStringLiteral("reports.new"), tr("New report, plan or entry"),
         QKeySequence(Qt::CTRL | Qt::Key_N), in({m_work, m_plans, m_feedback}),
         [this] { front()->startNew(); }},
        {QStringLiteral("reports.save"), tr("Save what is written"),
         QKeySequence(Qt::CTRL | Qt::Key_S), in({m_work, m_plans, m_day, m_feedback}),
         [this] { front()->save(); }},
        {QStringLiteral("reports.export"), tr("Export what is shown…"),
         QKeySequence(Qt::CTRL | Qt::Key_E), in({m_brief, m_work, m_plans, m_feedback}),
         [this] { front()->exportList(); }},
        {QStringLiteral("reports.print"), tr("Print the brief or report…"),
         QKeySequence(Qt::CTRL | Qt::Key_P), in({m_brief, m_work}),
         [this] { front()->print(); }}};
    for (auto* tab : m_all) {
        for (auto& command : tab->commands()) {
            command.isEnabled = [this, tab, inner = command.isEnabled] {
                return front() == tab && (!inner || inner());
            };
            commands.push_back(std::move(command));
        }
    }
    return commands;
}

}  // namespace ui::reports
