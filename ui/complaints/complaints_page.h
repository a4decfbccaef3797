#pragma once

#include <QHash>
#include <QTimer>

#include "core/notices/notice_service.h"
#include "ui/common/workplace.h"
#include "ui/complaints/complaint_acts.h"
#include "ui/complaints/complaint_detail.h"
#include "ui/complaints/complaint_table_model.h"

class QPushButton;
class QSplitter;
class QStackedLayout;

namespace ui::common {
class DataTable;
class EmptyState;
class FilterButton;
class NoticeBanner;
class SearchField;
class Toast;
}  // namespace ui::common

namespace ui::complaints {

class ComplaintActForm;
class ComplaintForm;

/// Complaints (R148–R176): the list by what is due next, one complaint with its next steps, and the closed ones.
class ComplaintsPage final : public common::Workplace {
    Q_OBJECT

public:
    ComplaintsPage(common::Environment& environment, ComplaintPorts ports, QWidget* parent = nullptr);
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] std::vector<common::Command> commands() override;
    void enter() override;
    /// Overdue ones of this agent.
    [[nodiscard]] int waitingCount() const override { return m_overdue; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum class View { Mine, Pool, All, Overdue, Closed };

    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeSide();
    void connectParts();
    void connectDetail();
    void refresh();
    void showCurrent();
    void tick();
    [[nodiscard]] const core::complaints::Complaint* current() const;
    [[nodiscard]] std::vector<core::complaints::ComplaintTarget> selected() const;
    [[nodiscard]] bool can(const DeedKey& deed) const;
    void perform(Deed deed);
    void startNew(const common::CaseStart& start);
    void openComplaint(core::complaints::ComplaintId id);
    void submitForm();
    void closeForms();
    void finishTask(qlonglong task, const QString& answer);
    [[nodiscard]] static QString noticeRefusal(core::notices::NoticeError error);
    /// Told with the text as it was edited.
    void finishNotice(qlonglong notice, const QString& text, bool isSent);
    /// Of the last 30 days, for operations and management.
    void exportReport();
    void showHelp();

    common::Environment& m_environment;
    ComplaintPorts m_ports;
    RulesByShop m_rules;
    ComplaintTableModel m_model;
    ComplaintActs m_acts;
    View m_view = View::Mine;
    int m_overdue = 0;
    common::NoticeBanner* m_banner;
    common::DataTable* m_table;
    common::Toast* m_toast;
    QHash<int, common::FilterButton*> m_views;
    common::SearchField* m_search = nullptr;
    QStackedLayout* m_stack = nullptr;
    common::EmptyState* m_empty = nullptr;
    ComplaintDetail* m_detail = nullptr;
    ComplaintForm* m_form = nullptr;
    ComplaintActForm* m_actForm = nullptr;
    QTimer m_clock;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::complaints
