#pragma once

#include "ui/common/conversation_pane.h"
#include "ui/common/environment.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui::reports {

/// Beside a conversation: what this buyer wants of a product, into the list for operations (R333).
class FeedbackPane final : public common::ConversationPane {
    Q_OBJECT

public:
    explicit FeedbackPane(common::Environment& environment, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    void setContext(const common::ConversationContext& context) override;
    [[nodiscard]] std::vector<common::Command> commands() override;

private:
    void save();

    common::Environment& m_environment;
    common::ConversationContext m_context;
    QLineEdit* m_product;
    QComboBox* m_topic;
    QLineEdit* m_text;
    QPushButton* m_save;
    QLabel* m_said;
};

}  // namespace ui::reports
