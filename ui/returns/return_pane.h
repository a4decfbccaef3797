#pragma once

#include <QWidget>

#include "core/returns/return_reader.h"
#include "ui/common/conversation_pane.h"
#include "ui/common/environment.h"

namespace ui::common {
class EntryList;
}

namespace ui::returns {

/// The returns of the buyer in front, and a new one from the conversation (R120).
class ReturnPane final : public common::ConversationPane {
    Q_OBJECT

public:
    explicit ReturnPane(common::Environment& environment, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    void setContext(const common::ConversationContext& context) override;
    [[nodiscard]] std::vector<common::Command> commands() override;

private:
    void showCases();
    void start();

    common::Environment& m_environment;
    common::ConversationContext m_context;
    common::EntryList* m_list;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::returns
