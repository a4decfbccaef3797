#pragma once

#include <QWidget>

#include "ui/conversations/conversation_view_model.h"

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace ui::common {
class StateChip;
}

namespace ui::conversations {

/// Over the transcript: who it is, how the conversation stands, and the acts on it.
class ConversationHeader final : public QWidget {
    Q_OBJECT

public:
    explicit ConversationHeader(ConversationViewModel& model, QWidget* parent = nullptr);
    /// A button at the right; `isOffered` is asked each time the conversation changes.
    QToolButton* addButton(const QString& name, const QString& text, const QString& iconName,
                           const QString& toolTip, std::function<bool()> isOffered);
    void showState();
    void showTime();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString caption() const;

    ConversationViewModel& m_model;
    QLabel* m_buyer;
    common::StateChip* m_tier;
    common::StateChip* m_state;
    common::StateChip* m_clock;
    QLabel* m_caption;
    QHBoxLayout* m_buttons;
    std::vector<std::pair<QToolButton*, std::function<bool()>>> m_offered;
};

}  // namespace ui::conversations
