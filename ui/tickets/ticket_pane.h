#pragma once

#include "ui/common/conversation_pane.h"
#include "ui/tickets/ticket_acts.h"

class QComboBox;

namespace ui::common {
class NoticeBanner;
}

namespace ui::tickets {

class TicketForm;

/// Tickets of the buyer in front: a new one without leaving the talk, what was solved in it recorded as done in one
/// click (R179), and how the earlier ones stand.
class TicketPane final : public common::ConversationPane {
    Q_OBJECT

public:
    explicit TicketPane(common::Environment& environment, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    void setContext(const common::ConversationContext& context) override;
    [[nodiscard]] std::vector<common::Command> commands() override;

private:
    void connectParts();
    [[nodiscard]] core::tickets::TicketDraft draft() const;
    void openForm();
    /// At once where the buyer's words and the answer are known, else by the form.
    void recordDone();
    void showTickets();
    /// Open tickets of the shop that may concern this buyer too, such as a fault that hits many.
    void fillJoinable();
    void join();
    [[nodiscard]] QWidget* makeTicket(const core::tickets::Ticket& ticket, QWidget* parent);

    common::Environment& m_environment;
    common::ConversationContext m_context;
    /// What was answered last in the talk in front.
    std::string m_lastReply;
    TicketActs m_acts;
    common::NoticeBanner* m_banner;
    TicketForm* m_form;
    QWidget* m_joinRow = nullptr;
    QComboBox* m_joinable = nullptr;
    QWidget* m_list = nullptr;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::tickets
