#pragma once

#include "ui/applications/application_acts.h"
#include "ui/applications/application_table_model.h"
#include "ui/applications/reply_proposals_view.h"
#include "ui/common/workplace.h"

class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace ui::common {
class DataTable;
class EmptyState;
class FilterButton;
class NoticeBanner;
class Toast;
}  // namespace ui::common

namespace ui::applications {

class ApplicationForm;

/// Applications that wait for a decision or for being carried out, with the acts on them; proposed quick replies; and
/// what became of the others.
class ApplicationsPage final : public common::Workplace {
    Q_OBJECT

public:
    /// Null: without proposed replies, in tests.
    struct Proposals {
        core::knowledge::ReplyProposalReader* reader = nullptr;
        core::knowledge::ReplyProposalService* service = nullptr;
    };
    explicit ApplicationsPage(common::Environment& environment, Proposals proposals,
                              QWidget* parent = nullptr);
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] std::vector<common::Command> commands() override;
    void enter() override;
    /// Those that this agent may decide.
    [[nodiscard]] int waitingCount() const override { return m_told; }

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeFoot();
    void connectParts();
    [[nodiscard]] bool mayApply() const;
    void startNew(const common::CaseStart& start);
    /// Sends what is written, with the shop and the buyer of its order.
    void request(core::applications::ApplicationDraft draft);
    /// The order of that number, in the shop where it began or any.
    [[nodiscard]] std::optional<core::orders::Order> orderOf(const std::string& number) const;
    enum class Shown { Open, Closed, Proposals };
    void showList(Shown shown);
    void refresh();
    void tellWaiting();
    void updateButtons();
    [[nodiscard]] const core::applications::Application* current() const;
    [[nodiscard]] bool can(core::applications::ApplicationAction action) const;
    void act(core::applications::ApplicationAction action);

    common::Environment& m_environment;
    ApplicationTableModel m_model;
    ApplicationActs m_acts;
    Shown m_shown = Shown::Open;
    common::FilterButton* m_mine = nullptr;
    /// Applications alone, and with the proposals, as it was told last.
    int m_waiting = 0;
    int m_told = 0;
    ReplyProposalsView* m_proposals = nullptr;
    std::vector<std::pair<Shown, common::FilterButton*>> m_filters;
    common::NoticeBanner* m_banner;
    ApplicationForm* m_form;
    QPushButton* m_new = nullptr;
    /// What the form was opened with.
    common::CaseStart m_start;
    common::DataTable* m_table;
    QStackedLayout* m_stack = nullptr;
    QLineEdit* m_text = nullptr;
    /// Over the list alone: the buttons below stay free.
    common::Toast* m_toast = nullptr;
    std::vector<std::pair<QPushButton*, core::applications::ApplicationAction>> m_buttons;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::applications
