#pragma once

#include <QWidget>

#include <array>

#include "ui/common/command_table.h"
#include "ui/conversations/inbox_view_model.h"

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QStackedLayout;

namespace ui::common {
class EmptyState;
class FilterButton;
}  // namespace ui::common

namespace ui::conversations {

/// The inbox: which part of it, how many, and the conversations themselves.
class InboxView final : public QWidget {
    Q_OBJECT

public:
    explicit InboxView(InboxViewModel& inbox, QWidget* parent = nullptr);

    void focusList();
    /// Marks a conversation without opening it; nothing where it is not in the list.
    void select(core::conversations::ConversationId id);
    void move(int by);
    /// Which conversations are listed, a key each.
    [[nodiscard]] std::vector<common::Command> scopeCommands();

Q_SIGNALS:
    void opened(core::conversations::ConversationId id);
    void importWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeScopes();
    void makeList();
    void showState();
    void showEmpty();
    void showLoad();
    void choose(InboxChoice choice);

    InboxViewModel& m_inbox;
    std::array<common::FilterButton*, kInboxScopes> m_scopes{};
    QComboBox* m_queue;
    QStackedLayout* m_stack;
    QListView* m_list;
    common::EmptyState* m_empty;
    QPushButton* m_more;
    QLabel* m_load;
};

}  // namespace ui::conversations
