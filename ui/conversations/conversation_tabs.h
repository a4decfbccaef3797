#pragma once

#include <QTabWidget>

#include <functional>
#include <vector>

#include "ui/conversations/conversation_page.h"

class QMouseEvent;

namespace ui::conversations {

/// The conversations that are open: as tabs that can be moved, closed and torn off into a window of
/// their own. What is open is kept across restarts; a page is made when it is first looked at.
class ConversationTabs final : public QTabWidget {
    Q_OBJECT

public:
    using Id = core::conversations::ConversationId;
    using MakePage = std::function<ConversationPage*(Id)>;

    ConversationTabs(common::Environment& environment, MakePage makePage,
                     QWidget* parent = nullptr);
    ~ConversationTabs() override;

    /// Opens it, or brings it to the front where it is open.
    ConversationPage* open(Id id);
    void close(Id id);
    /// The page that the keys act on: of the window of its own that is active, else of the tab in
    /// front; null: none is open.
    [[nodiscard]] ConversationPage* front() const;
    /// The page of the tab in front, whatever stands in other windows.
    [[nodiscard]] ConversationPage* current() const;
    [[nodiscard]] std::vector<ConversationPage*> pages() const;
    [[nodiscard]] ConversationPage* find(Id id) const;
    [[nodiscard]] std::vector<Id> openIds() const;
    void next(int by);
    /// Gives the tab a window of its own, or the window its tab again.
    void tearOff(ConversationPage* page);
    [[nodiscard]] bool isTornOff(const ConversationPage* page) const;
    /// Opens what was open when the program ended.
    void restore();

Q_SIGNALS:
    /// Another conversation is in front, or none.
    void frontChanged();

protected:
    void tabInserted(int index) override;
    void tabRemoved(int index) override;
    /// A tab that is dragged out of the bar gets a window of its own.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void drag(const QMouseEvent& event);
    /// A tab whose page is not made yet, or the page.
    [[nodiscard]] Id idAt(int index) const;
    [[nodiscard]] int indexOfId(Id id) const;
    ConversationPage* fill(int index);
    void showTitle(ConversationPage* page);
    [[nodiscard]] QString titleOf(Id id) const;
    void showMenu(const QPoint& at);
    void keep();
    void bringBack(ConversationPage* page);

    common::Environment& m_environment;
    MakePage m_makePage;
    std::vector<ConversationPage*> m_windows;
    bool m_isRestoring = false;
    /// The tab under the pressed button; 0: none.
    Id m_pressed = 0;
    bool m_isDraggedOut = false;
};

}  // namespace ui::conversations
