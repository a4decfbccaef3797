#include "ui/conversations/conversations_panel.h"

#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/common/acts.h"
#include "ui/common/empty_state.h"
#include "ui/common/plain_text.h"
#include "ui/common/view_state_store.h"
#include "ui/conversations/conversations_text.h"
#include "ui/conversations/wait_alarm.h"
#include "ui/theme/theme.h"

namespace ui::conversations {

using namespace core::conversations;

namespace {

constexpr int kListWidth = 300;
constexpr int kPaneWidth = 320;
constexpr int kLeastTalk = 360;

QString splitterKey() {
    return QStringLiteral("conversations.splitter");
}

}  // namespace

ConversationsPanel::ConversationsPanel(common::Environment& environment,
                                       std::vector<std::unique_ptr<common::ConversationPane>> panes,
                                       QWidget* parent)
    : common::Workplace(parent)
    , m_environment(environment)
    , m_inbox(environment, this)
    , m_acts(environment, this)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_list(new InboxView(m_inbox))
    , m_middle(new QStackedWidget)
    , m_tabs(new ConversationTabs(environment, [this](ConversationId id) { return makePage(id); }))
    , m_right(new QTabWidget)
    , m_toast(new common::Toast(this)) {
    setObjectName(QStringLiteral("conversations"));
    auto* empty = new common::EmptyState(
        {QStringLiteral("chats"),
         tr("No conversation is open"),
         tr("Choose one on the left, or press F4 for whoever waits longest."),
         {}});
    m_middle->addWidget(empty);
    m_middle->addWidget(m_tabs);
    m_middle->setMinimumWidth(kLeastTalk);
    addPanes(std::move(panes));
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_middle);
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(1, 1);
    if (environment.viewStates) {
        m_isSplit = m_splitter->restoreState(environment.viewStates->load(splitterKey()));
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_list, &InboxView::opened, this, &ConversationsPanel::openConversation);
    connect(m_list, &InboxView::importWanted, this,
            [this] { m_environment.workplaceRequested.emit(QStringLiteral("imports")); });
    connect(m_tabs, &ConversationTabs::frontChanged, this, &ConversationsPanel::showFront);
    connect(&m_inbox, &InboxViewModel::changed, this, [this] {
        Q_EMIT waitingCountChanged(waitingCount());
        for (auto* page : m_tabs->pages()) {
            page->timePassed();
        }
    });
    auto* alarm = new WaitAlarm(environment, m_inbox, *this);
    connect(alarm, &WaitAlarm::called, this,
            [this](const QString& text) { m_environment.attentionWanted.emit(text); });
    connectActs();
    subscribe();
    showFront();
    // After the first paint: the window stands before any table is read.
    QTimer::singleShot(0, this, [this] {
        m_inbox.reread();
        m_tabs->restore();
        m_isRestored = true;
    });
}

ConversationsPanel::~ConversationsPanel() {
    if (m_environment.viewStates) {
        m_environment.viewStates->save(splitterKey(), m_splitter->saveState());
    }
    // The pages keep their drafts while everything stands that hears of it.
    for (auto* page : m_tabs->pages()) {
        page->flush();
        page->disconnect(this);
    }
    m_tabs->disconnect(this);
    m_inbox.disconnect(this);
    delete m_splitter;
}

QString ConversationsPanel::name() const {
    //: Name of the workplace with the conversations
    return tr("Inbox");
}

QString ConversationsPanel::iconName() const {
    return QStringLiteral("chats");
}

void ConversationsPanel::addPanes(std::vector<std::unique_ptr<common::ConversationPane>> panes) {
    m_right->setObjectName(QStringLiteral("conversation.panes"));
    m_right->setDocumentMode(true);
    m_right->setMinimumWidth(kPaneWidth * 3 / 4);
    // Shown with the page; told so while it has no parent it would flash as a window of its own.
    if (panes.empty()) {
        m_right->hide();
    }
    for (auto& owned : panes) {
        auto* pane = owned.release();
        m_panes.push_back(pane);
        m_right->addTab(pane, pane->title());
        connect(pane, &common::ConversationPane::frontRequested, m_right,
                [this, pane] { m_right->setCurrentWidget(pane); });
        connect(pane, &common::ConversationPane::insertRequested, this,
                [this](const QString& text) {
                    if (auto* page = m_tabs->current()) {
                        page->composer().insert(text);
                    }
                });
        connect(pane, &common::ConversationPane::attachRequested, this,
                [this](const QString& file) {
                    if (auto* page = m_tabs->current()) {
                        page->composer().attach(file);
                    }
                });
    }
}

ConversationPage* ConversationsPanel::makePage(ConversationId id) {
    auto* page = new ConversationPage(m_environment, m_acts, id);
    addHeaderButtons(page);
    connect(page, &ConversationPage::changed, this, [this, page] {
        if (page == m_tabs->current()) {
            showFront();
        }
        m_inbox.rereadSoon();
    });
    page->setAgents(colleagues());
    return page;
}

void ConversationsPanel::addHeaderButtons(ConversationPage* page) {
    auto& header = page->header();
    auto& model = page->model();
    const auto can = [&model](ConversationAction action) {
        return [&model, action] { return model.can(action); };
    };
    const auto add = [&](const char* name, const QString& text, const char* icon,
                         const QString& toolTip, std::function<bool()> isOffered, auto run) {
        auto* button = header.addButton(QLatin1String(name), text, QLatin1String(icon), toolTip,
                                        std::move(isOffered));
        connect(button, &QToolButton::clicked, page, run);
    };
    using Form = ConversationPage::Form;
    add("conversation.acceptButton", tr("Accept"), "check", tr("Accept (Ctrl+Shift+A)"),
        can(ConversationAction::AcceptHandOver), [this, &model] { m_acts.accept(model.target()); });
    add(
        "conversation.takeButton", tr("Take"), "person", tr("Make it yours (Ctrl+T)"),
        [&model] { return model.can(ConversationAction::Take) && !model.isMine(); },
        [this, &model] { m_acts.take(model.target()); });
    add("conversation.wakeButton", tr("Wake"), "clock", tr("Back to the inbox (Ctrl+Shift+W)"),
        can(ConversationAction::Wake), [this, &model] { m_acts.wake(model.target()); });
    add("conversation.reopenButton", tr("Open again"), "undo", tr("Open again (Ctrl+Shift+R)"),
        can(ConversationAction::Reopen), [this, &model] { m_acts.reopen(model.target()); });
    add("conversation.snoozeButton", tr("Snooze"), "snooze", tr("Snooze (Ctrl+Shift+S)"),
        can(ConversationAction::Snooze), [page] { page->openForm(Form::Snooze); });
    add("conversation.handOverButton", tr("Hand over"), "handoff",
        tr("Hand over to a colleague (Ctrl+Shift+H)"), can(ConversationAction::HandOver),
        [page] { page->openForm(Form::HandOver); });
    add("conversation.closeButton", tr("Close"), "check", tr("Close with a reason (Ctrl+Shift+X)"),
        can(ConversationAction::Close), [page] { page->openForm(Form::Close); });
    auto* more =
        header.addButton(QStringLiteral("conversation.moreButton"), {}, QStringLiteral("menu"),
                         tr("Everything else"), [] { return true; });
    more->setToolButtonStyle(Qt::ToolButtonIconOnly);
    more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(more);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const auto& commands : {replyCommands(), actCommands(), detailCommands()}) {
            for (const auto& command : commands) {
                auto* action = menu->addAction(command.title, this, command.run);
                action->setShortcut(command.shortcut);
                action->setShortcutContext(Qt::WidgetShortcut);
                action->setEnabled(!command.isEnabled || command.isEnabled());
            }
            menu->addSeparator();
        }
    });
    more->setMenu(menu);
    header.showState();
}

void ConversationsPanel::connectActs() {
    connect(&m_acts, &ConversationActs::done, this, [this](const QString& text, bool canUndo) {
        if (canUndo) {
            m_toast->show(text, tr("Undo"), [this] { m_acts.undoLast(); });
        } else {
            m_toast->show(text);
        }
    });
    connect(&m_acts, &ConversationActs::closed, this, &ConversationsPanel::goOn);
    connect(&m_acts, &ConversationActs::openRequested, this, &ConversationsPanel::openConversation);
    connect(&m_acts, &ConversationActs::sent, this,
            [this](ConversationId) { m_inbox.rereadSoon(); });
    connect(&m_acts, &ConversationActs::refused, this,
            [this](ConversationId id, const QString& text) {
                if (!m_tabs->find(id) && !text.isEmpty()) {
                    m_toast->show(text);
                }
            });
}

void ConversationsPanel::subscribe() {
    m_subscriptions.push_back(
        common::onScreen(m_environment.conversationRequested, this,
                         [this](ConversationId id) { openConversation(id); }));
    m_subscriptions.push_back(
        common::onScreen(m_environment.messageRequested, this,
                         [this](ConversationId id, MessageId message, const std::string& words) {
                             openAt(id, message, common::toScreen(words));
                         }));
}

void ConversationsPanel::enter() {
    if (auto* page = m_tabs->front()) {
        page->composer().focusText();
    } else {
        m_list->focusList();
    }
}

void ConversationsPanel::showEvent(QShowEvent* event) {
    common::Workplace::showEvent(event);
    if (!m_isSplit) {
        m_isSplit = true;
        splitByDefault();
    }
}

void ConversationsPanel::splitByDefault() {
    const int right = m_panes.empty() ? 0 : std::min(kPaneWidth, width() * 28 / 100);
    const int left = std::min(kListWidth, width() * 26 / 100);
    m_splitter->setSizes({left, width() - left - right, right});
}

void ConversationsPanel::showFront() {
    auto* page = m_tabs->current();
    m_middle->setCurrentIndex(page ? 1 : 0);
    const auto context = page ? page->model().context() : common::ConversationContext{};
    if (page) {
        m_list->select(page->id());
    }
    if (context != m_context) {
        m_context = context;
        for (auto* pane : m_panes) {
            pane->setContext(context);
        }
    }
}

void ConversationsPanel::openConversation(ConversationId id) {
    openAt(id, 0, {});
}

void ConversationsPanel::openAt(ConversationId id, MessageId message, const QString& words) {
    if (!m_isRestored) {
        // Behind the tabs of the last time, or they would come to the front again.
        QTimer::singleShot(0, this, [this, id, message, words] { openAt(id, message, words); });
        return;
    }
    const auto now = m_environment.conversations.resolve(id);
    auto* page = now ? m_tabs->open(*now) : nullptr;
    if (page && message != 0) {
        page->showMessage(message, words);
    } else if (page) {
        page->composer().focusText();
    }
}

void ConversationsPanel::openNextWaiting() {
    const auto* page = m_tabs->front();
    if (const auto next = m_inbox.nextWaiting(page ? page->id() : 0)) {
        openConversation(*next);
    } else {
        m_toast->show(tr("Nobody else is waiting here."));
    }
}

void ConversationsPanel::goOn(ConversationId id) {
    m_inbox.reread();
    const auto next = m_inbox.nextWaiting(id);
    if (next) {
        openConversation(*next);
    }
    m_tabs->close(id);
    if (!next) {
        enter();
    }
}

QStringList ConversationsPanel::colleagues() const {
    QStringList names;
    const QString me = common::toScreen(m_environment.actor().name);
    for (const auto& [name, count] : m_inbox.loadByAgent()) {
        if (name != me) {
            names.append(name);
        }
    }
    return names;
}

}  // namespace ui::conversations
