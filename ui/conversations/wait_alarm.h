#pragma once

#include <QObject>
#include <QTimer>

#include "ui/conversations/inbox_view_model.h"

namespace ui::conversations {

/// Calls an agent who looks elsewhere: while a buyer of theirs, or of nobody, has waited beyond
/// half way to the limit, the window asks for attention, again and again until somebody answers.
/// Quiet while a window of the program is in front (R001, lessons.md row 5).
class WaitAlarm final : public QObject {
    Q_OBJECT

public:
    WaitAlarm(common::Environment& environment, InboxViewModel& inbox, QWidget& window);
    /// How often it called, for those who test it.
    [[nodiscard]] int calls() const { return m_calls; }

Q_SIGNALS:
    /// A sentence for a notification.
    void called(const QString& text);

private:
    void look();
    [[nodiscard]] bool isMine(const core::conversations::InboxEntry& entry) const;
    /// Whom it calls for now; null: nobody.
    [[nodiscard]] const core::conversations::InboxEntry* urgent() const;
    void call();

    common::Environment& m_environment;
    InboxViewModel& m_inbox;
    QWidget& m_window;
    QTimer m_next;
    QTimer m_repeat;
    int m_calls = 0;
};

}  // namespace ui::conversations
