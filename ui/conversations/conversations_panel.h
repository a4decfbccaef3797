#pragma once

#include <QSplitter>
#include <QTabWidget>

#include <memory>
#include <vector>

#include "ui/common/conversation_pane.h"
#include "ui/common/environment.h"
#include "ui/common/notice_banner.h"
#include "ui/common/workplace.h"
#include "ui/conversations/conversation_acts.h"
#include "ui/conversations/conversation_tabs.h"
#include "ui/conversations/inbox_view.h"
#include "ui/conversations/inbox_view_model.h"

class QStackedWidget;

namespace ui::conversations {

class WaitAlarm;

/// The desk: the inbox on the left, the conversations that are open in the middle, what is known
/// about the one in front on the right, every act on a key.
class ConversationsPanel final : public common::Workplace {
    Q_OBJECT

public:
    /// `panes` stand right of the transcript in their order; there may be none.
    ConversationsPanel(common::Environment& environment,
                       std::vector<std::unique_ptr<common::ConversationPane>> panes,
                       QWidget* parent = nullptr);
    ~ConversationsPanel() override;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] std::vector<common::Command> commands() override;
    void enter() override;
    [[nodiscard]] int waitingCount() const override { return m_inbox.waitingCount(); }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addPanes(std::vector<std::unique_ptr<common::ConversationPane>> panes);
    [[nodiscard]] ConversationPage* makePage(core::conversations::ConversationId id);
    void addHeaderButtons(ConversationPage* page);
    void connectActs();
    void subscribe();
    void showFront();
    void splitByDefault();
    void openConversation(core::conversations::ConversationId id);
    /// At this message; 0: at the end, with the composer ready.
    void openAt(core::conversations::ConversationId id, core::conversations::MessageId message,
                const QString& words);
    void openNextWaiting();
    /// After `id` was dealt with: its tab goes and work goes on with whoever waits longest.
    void goOn(core::conversations::ConversationId id);
    [[nodiscard]] QStringList colleagues() const;
    void snoozeFor(std::size_t preset);
    void enterContact();

    [[nodiscard]] std::vector<common::Command> listCommands();
    [[nodiscard]] std::vector<common::Command> replyCommands();
    [[nodiscard]] std::vector<common::Command> actCommands();
    [[nodiscard]] std::vector<common::Command> detailCommands();
    [[nodiscard]] std::function<bool()> may(core::conversations::ConversationAction action) const;
    [[nodiscard]] std::function<void()> with(std::function<void(ConversationPage&)> act) const;
    [[nodiscard]] std::function<void()> form(ConversationPage::Form form) const;

    common::Environment& m_environment;
    InboxViewModel m_inbox;
    ConversationActs m_acts;
    QSplitter* m_splitter;
    InboxView* m_list;
    QStackedWidget* m_middle;
    ConversationTabs* m_tabs;
    QTabWidget* m_right;
    std::vector<common::ConversationPane*> m_panes;
    common::ConversationContext m_context;
    common::Toast* m_toast;
    bool m_isSplit = false;
    bool m_isRestored = false;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::conversations
