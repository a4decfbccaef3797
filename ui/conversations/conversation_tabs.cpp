#include "ui/conversations/conversation_tabs.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "ui/common/plain_text.h"
#include "ui/common/view_state_store.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"

namespace ui::conversations {

using core::conversations::ConversationId;

namespace {

constexpr auto kIdProperty = "conversation";
constexpr int kTitleWidth = 140;
/// So far beside its bar a tab is dragged out, not only moved in it.
constexpr int kOutside = 24;

QString tabsKey() {
    return QStringLiteral("conversations.tabs");
}

/// A window around a page; closing it gives the page back.
class PageWindow final : public QWidget {
public:
    PageWindow(ConversationPage* page, QWidget* parent, std::function<void()> closed)
        : QWidget(parent, Qt::Window), m_closed(std::move(closed)) {
        setObjectName(QStringLiteral("conversationWindow"));
        setAttribute(Qt::WA_DeleteOnClose);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(page);
        page->show();
    }

protected:
    void closeEvent(QCloseEvent* event) override {
        m_closed();
        QWidget::closeEvent(event);
    }

private:
    std::function<void()> m_closed;
};

}  // namespace

ConversationTabs::ConversationTabs(common::Environment& environment, MakePage makePage,
                                   QWidget* parent)
    : QTabWidget(parent), m_environment(environment), m_makePage(std::move(makePage)) {
    setObjectName(QStringLiteral("conversation.tabs"));
    setDocumentMode(true);
    setTabsClosable(true);
    setMovable(true);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(true);
    tabBar()->setExpanding(false);
    tabBar()->setContextMenuPolicy(Qt::CustomContextMenu);
    tabBar()->installEventFilter(this);
    connect(this, &QTabWidget::tabCloseRequested, this, [this](int at) { close(idAt(at)); });
    connect(this, &QTabWidget::currentChanged, this, [this](int at) {
        if (!m_isRestoring) {
            fill(at);
            keep();
            Q_EMIT frontChanged();
        }
    });
    connect(tabBar(), &QTabBar::tabMoved, this, &ConversationTabs::keep);
    connect(tabBar(), &QTabBar::tabBarDoubleClicked, this, [this](int at) { tearOff(fill(at)); });
    connect(tabBar(), &QWidget::customContextMenuRequested, this, &ConversationTabs::showMenu);
    // The keys act on whatever window is active.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && !m_windows.empty()) {
            Q_EMIT frontChanged();
        }
    });
}

ConversationTabs::~ConversationTabs() {
    m_isRestoring = true;
    disconnect(qApp, nullptr, this, nullptr);
    for (auto* page : pages()) {
        page->flush();
        delete page;
    }
}

ConversationId ConversationTabs::idAt(int index) const {
    const auto* held = widget(index);
    return held ? held->property(kIdProperty).toLongLong() : 0;
}

int ConversationTabs::indexOfId(Id id) const {
    for (int at = 0; at < count(); ++at) {
        if (idAt(at) == id) {
            return at;
        }
    }
    return -1;
}

QString ConversationTabs::titleOf(Id id) const {
    const auto row = m_environment.conversations.inboxRow(id);
    // An ampersand would mark a key.
    return row ? fontMetrics()
                     .elidedText(common::toScreen(row->buyer), Qt::ElideRight, kTitleWidth)
                     .replace(u'&', QStringLiteral("&&"))
               : QString();
}

ConversationPage* ConversationTabs::fill(int index) {
    auto* held = widget(index);
    if (!held) {
        return nullptr;
    }
    if (auto* page = qobject_cast<ConversationPage*>(held)) {
        return page;
    }
    const Id id = idAt(index);
    auto* page = m_makePage(id);
    page->setProperty(kIdProperty, qlonglong{id});
    connect(page, &ConversationPage::changed, this, [this, page] { showTitle(page); });
    connect(page, &ConversationPage::movedTo, this, [this, page](Id now) {
        const Id before = page->id();
        open(now);
        close(before);
    });
    const bool wasRestoring = std::exchange(m_isRestoring, true);
    const QString title = tabText(index);
    removeTab(index);
    insertTab(index, page, title);
    setCurrentIndex(index);
    m_isRestoring = wasRestoring;
    held->deleteLater();
    showTitle(page);
    return page;
}

ConversationPage* ConversationTabs::open(Id id) {
    if (auto* known = find(id); known && isTornOff(known)) {
        known->window()->raise();
        known->window()->activateWindow();
        return known;
    }
    int index = indexOfId(id);
    if (index < 0) {
        if (!m_environment.conversations.find(id)) {
            return nullptr;
        }
        auto* place = new QWidget;
        place->setProperty(kIdProperty, qlonglong{id});
        const bool wasRestoring = std::exchange(m_isRestoring, true);
        index = addTab(place, titleOf(id));
        m_isRestoring = wasRestoring;
    }
    auto* page = fill(index);
    setCurrentIndex(index);
    keep();
    Q_EMIT frontChanged();
    return page;
}

void ConversationTabs::close(Id id) {
    if (auto* page = find(id)) {
        page->flush();
        if (isTornOff(page)) {
            std::erase(m_windows, page);
            page->window()->deleteLater();
            keep();
            Q_EMIT frontChanged();
            return;
        }
    }
    const int index = indexOfId(id);
    if (index >= 0) {
        auto* held = widget(index);
        removeTab(index);
        held->deleteLater();
        keep();
        Q_EMIT frontChanged();
    }
}

ConversationPage* ConversationTabs::current() const {
    return qobject_cast<ConversationPage*>(currentWidget());
}

ConversationPage* ConversationTabs::front() const {
    for (auto* page : m_windows) {
        if (page->isActiveWindow()) {
            return page;
        }
    }
    return current();
}

std::vector<ConversationPage*> ConversationTabs::pages() const {
    std::vector<ConversationPage*> pages = m_windows;
    for (int at = 0; at < count(); ++at) {
        if (auto* page = qobject_cast<ConversationPage*>(widget(at))) {
            pages.push_back(page);
        }
    }
    return pages;
}

ConversationPage* ConversationTabs::find(Id id) const {
    const auto all = pages();
    const auto found = std::ranges::find(all, id, &ConversationPage::id);
    return found == all.end() ? nullptr : *found;
}

std::vector<ConversationId> ConversationTabs::openIds() const {
    std::vector<Id> ids;
    for (int at = 0; at < count(); ++at) {
        ids.push_back(idAt(at));
    }
    for (const auto* page : m_windows) {
        ids.push_back(page->id());
    }
    return ids;
}

void ConversationTabs::next(int by) {
    if (count() > 0) {
        setCurrentIndex((currentIndex() + by + count()) % count());
    }
}

bool ConversationTabs::isTornOff(const ConversationPage* page) const {
    return std::ranges::find(m_windows, page) != m_windows.end();
}

void ConversationTabs::tearOff(ConversationPage* page) {
    if (!page) {
        return;
    }
    if (isTornOff(page)) {
        page->window()->close();
        return;
    }
    const QSize size = page->size();
    const int index = indexOf(page);
    m_windows.push_back(page);
    removeTab(index);
    auto* frame = new PageWindow(page, this, [this, page] { bringBack(page); });
    frame->setWindowTitle(page->model().buyer());
    frame->setWindowIcon(window()->windowIcon());
    frame->resize(size.expandedTo(QSize(480, 480)));
    frame->show();
    page->composer().focusText();
    keep();
    Q_EMIT frontChanged();
}

void ConversationTabs::bringBack(ConversationPage* page) {
    if (!isTornOff(page)) {
        return;
    }
    std::erase(m_windows, page);
    const bool wasRestoring = std::exchange(m_isRestoring, true);
    const int index = addTab(page, {});
    m_isRestoring = wasRestoring;
    showTitle(page);
    setCurrentIndex(index);
    keep();
    Q_EMIT frontChanged();
}

bool ConversationTabs::eventFilter(QObject* watched, QEvent* event) {
    const auto type = event->type();
    if (watched == tabBar() &&
        (type == QEvent::MouseButtonPress || type == QEvent::MouseMove ||
         type == QEvent::MouseButtonRelease)) {
        drag(static_cast<const QMouseEvent&>(*event));
    }
    return QTabWidget::eventFilter(watched, event);
}

void ConversationTabs::drag(const QMouseEvent& event) {
    const QPoint at = event.position().toPoint();
    switch (event.type()) {
        case QEvent::MouseButtonPress:
            m_pressed = event.button() == Qt::LeftButton ? idAt(tabBar()->tabAt(at)) : 0;
            return;
        case QEvent::MouseMove: {
            const bool isOut = m_pressed != 0 && event.buttons().testFlag(Qt::LeftButton) &&
                               !tabBar()->rect().adjusted(-kOutside, -kOutside, kOutside, kOutside)
                                    .contains(at);
            if (isOut != m_isDraggedOut) {
                m_isDraggedOut = isOut;
                isOut ? tabBar()->setCursor(Qt::DragMoveCursor) : tabBar()->unsetCursor();
            }
            return;
        }
        default:
            break;
    }
    const Id id = std::exchange(m_pressed, 0);
    if (std::exchange(m_isDraggedOut, false)) {
        tabBar()->unsetCursor();
        // After the bar itself has ended the drag.
        QMetaObject::invokeMethod(
            this,
            [this, id, place = event.globalPosition().toPoint()] {
                if (auto* page = fill(indexOfId(id))) {
                    tearOff(page);
                    page->window()->move(place);
                }
            },
            Qt::QueuedConnection);
    }
}

void ConversationTabs::showTitle(ConversationPage* page) {
    const int index = indexOf(page);
    if (index < 0) {
        return;
    }
    setTabText(index, titleOf(page->id()));
    const auto countdown = page->model().countdown();
    const bool isUrgent = countdown && countdown->urgency >= core::conversations::Urgency::Urgent;
    setTabIcon(index, isUrgent                            ? theme::icon(QStringLiteral("clock"))
                      : page->composer().text().isEmpty() ? QIcon()
                                                          : theme::icon(QStringLiteral("edit")));
    setTabToolTip(index, common::plainToolTip(page->model().buyer()));
}

void ConversationTabs::showMenu(const QPoint& at) {
    const int index = tabBar()->tabAt(at);
    if (index < 0) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Id id = idAt(index);
    menu->addAction(tr("Open in a window of its own"), this,
                    [this, id] { tearOff(fill(indexOfId(id))); });
    menu->addAction(tr("Close the tab"), this, [this, id] { close(id); });
    menu->addAction(tr("Close the other tabs"), this, [this, id] {
        for (const Id other : openIds()) {
            const auto* page = find(other);
            if (other != id && !(page && isTornOff(page))) {
                close(other);
            }
        }
    });
    menu->popup(tabBar()->mapToGlobal(at));
}

void ConversationTabs::tabInserted(int index) {
    QTabWidget::tabInserted(index);
    tabBar()->setVisible(count() > 0);
}

void ConversationTabs::tabRemoved(int index) {
    QTabWidget::tabRemoved(index);
    tabBar()->setVisible(count() > 0);
}

void ConversationTabs::keep() {
    if (m_isRestoring || !m_environment.viewStates) {
        return;
    }
    QByteArrayList words;
    for (const Id id : openIds()) {
        words.append(QByteArray::number(qlonglong{id}));
    }
    const QByteArray front = QByteArray::number(qlonglong{idAt(currentIndex())});
    m_environment.viewStates->save(tabsKey(), front + ';' + words.join(','));
}

void ConversationTabs::restore() {
    if (!m_environment.viewStates) {
        return;
    }
    const auto parts = m_environment.viewStates->load(tabsKey()).split(';');
    if (parts.size() != 2) {
        return;
    }
    m_isRestoring = true;
    for (const auto& word : parts.last().split(',')) {
        // Merged since, perhaps on a different screen.
        const auto id = m_environment.conversations.resolve(word.toLongLong());
        if (id && indexOfId(*id) < 0) {
            auto* place = new QWidget;
            place->setProperty(kIdProperty, qlonglong{*id});
            addTab(place, titleOf(*id));
        }
    }
    const int front = indexOfId(parts.first().toLongLong());
    setCurrentIndex(std::max(0, front));
    m_isRestoring = false;
    fill(currentIndex());
    Q_EMIT frontChanged();
}

}  // namespace ui::conversations
