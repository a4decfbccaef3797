#pragma once

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

#include "core/conversations/auto_reply_service.h"
#include "ui/common/environment.h"

namespace app::composition {

/// Does what is due with conversations by itself: lets held replies go, wakes snoozed
/// conversations, sends auto replies. Sleeps until the next of them is due or something changes;
/// while nothing is, it never wakes.
class ConversationTimer final : public QObject {
    Q_OBJECT

public:
    /// `reader`: of the writer thread, as the services are.
    ConversationTimer(ui::common::Environment& environment,
                      core::conversations::AutoReplyService& autoReplies,
                      core::conversations::ConversationReader& reader);
    /// Looks at once, on the writer thread; from then on by itself.
    void start();

Q_SIGNALS:
    /// Everything that was due is done; `isArmed`: something will be due later.
    void settled(bool isArmed);

private:
    void look();
    void arm(std::optional<core::Moment> next);
    [[nodiscard]] std::optional<core::Moment> doWhatIsDue();

    ui::common::Environment& m_environment;
    core::conversations::AutoReplyService& m_autoReplies;
    core::conversations::ConversationReader& m_reader;
    QTimer m_timer;
    bool m_isLooking = false;
    bool m_looksAgain = false;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace app::composition
