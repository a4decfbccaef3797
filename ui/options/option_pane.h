#pragma once

#include "ui/common/conversation_pane.h"
#include "ui/options/option_text.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui::options {

/// Composes two or three options with a reason each, one of them recommended, and puts them into the reply (R049, R166).
class OptionPane final : public common::ConversationPane {
    Q_OBJECT

public:
    explicit OptionPane(QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    void setContext(const common::ConversationContext& context) override;
    [[nodiscard]] std::vector<common::Command> commands() override;

private:
    struct Slot {
        QLineEdit* what = nullptr;
        QLineEdit* why = nullptr;
    };
    [[nodiscard]] QWidget* makeSlot(int number);
    [[nodiscard]] QString text() const;
    void showText();
    void insert();
    void clear();

    core::conversations::ConversationId m_conversation = 0;
    std::vector<Slot> m_slots;
    QButtonGroup* m_recommended;
    QLabel* m_preview;
    QPushButton* m_insert;
};

}  // namespace ui::options
