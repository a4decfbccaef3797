#pragma once

#include <QWidget>

#include "ui/common/conversation_pane.h"
#include "ui/common/environment.h"

class QVBoxLayout;

namespace ui::complaints {

/// The complaints of the buyer in front, and a new one from the conversation (R159).
class ComplaintPane final : public common::ConversationPane {
    Q_OBJECT

public:
    explicit ComplaintPane(common::Environment& environment, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    void setContext(const common::ConversationContext& context) override;
    [[nodiscard]] std::vector<common::Command> commands() override;

private:
    void showComplaints();
    void start();

    common::Environment& m_environment;
    common::ConversationContext m_context;
    QWidget* m_list = nullptr;
    QVBoxLayout* m_layout;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::complaints
