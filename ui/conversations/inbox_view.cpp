#include "ui/conversations/inbox_view.h"

#include <QComboBox>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "ui/common/empty_state.h"
#include "ui/common/filter_bar.h"
#include "ui/common/flow_layout.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/sight.h"
#include "ui/conversations/conversations_text.h"
#include "ui/conversations/inbox_delegate.h"
#include "ui/theme/theme.h"

namespace ui::conversations {

using namespace core::conversations;
using Scope = InboxChoice::Scope;

namespace {

/// A name and its countdown side by side.
constexpr int kLeastWidth = 264;
/// As they stand in a row.
constexpr std::array kListedScopes{Scope::Mine, Scope::Pool, Scope::All, Scope::Snoozed,
                                   Scope::Closed};

QString textOf(Scope scope) {
    switch (scope) {
        case Scope::Mine:
            return InboxView::tr("Mine");
        case Scope::All:
            //: Every open conversation
            return InboxView::tr("All");
        case Scope::Snoozed:
            return InboxView::tr("Snoozed");
        case Scope::Closed:
            return InboxView::tr("Closed");
        case Scope::Pool:
            return common::SightText::pool();
    }
    return {};
}

}  // namespace

InboxView::InboxView(InboxViewModel& inbox, QWidget* parent)
    : QWidget(parent)
    , m_inbox(inbox)
    , m_queue(new QComboBox)
    , m_stack(new QStackedLayout)
    , m_list(new QListView)
    , m_empty(new common::EmptyState)
    , m_more(new QPushButton(tr("Show more")))
    , m_load(new common::PlainLabel) {
    setMinimumWidth(kLeastWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeScopes());
    makeList();
    m_empty->setObjectName(QStringLiteral("inbox.empty"));
    // In the page first: a stack without one shows its first widget as a window of its own.
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_more->setObjectName(QStringLiteral("inbox.more"));
    m_more->setFlat(true);
    layout->addWidget(m_more);
    m_load->setObjectName(QStringLiteral("inbox.load"));
    m_load->setWordWrap(true);
    m_load->setContentsMargins(theme::kSpaceWide, theme::kSpaceSmall, theme::kSpaceWide,
                               theme::kSpaceSmall);
    layout->addWidget(m_load);
    connect(m_more, &QPushButton::clicked, &m_inbox, &InboxViewModel::showMore);
    connect(m_empty, &common::EmptyState::activated, this, &InboxView::importWanted);
    connect(&m_inbox, &InboxViewModel::changed, this, &InboxView::showState);
    showState();
}

QWidget* InboxView::makeScopes() {
    auto* head = new QWidget(this);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(theme::kSpace, theme::kSpace, theme::kSpace, theme::kSpace);
    layout->setSpacing(theme::kSpace);
    // The list is narrow: what does not fit stands on a second line.
    auto* bar = new QWidget(head);
    auto* scopes = new common::FlowLayout(bar, 2, 2);
    for (const auto scope : kListedScopes) {
        const int at = static_cast<int>(scope);
        auto* button = new common::FilterButton(textOf(scope));
        button->setObjectName(QStringLiteral("inbox.scope%1").arg(at));
        m_scopes.at(static_cast<std::size_t>(at)) = button;
        connect(button, &QToolButton::clicked, this, [this, scope] {
            choose({scope, m_inbox.choice().queue});
        });
        scopes->addWidget(button);
    }
    m_queue->setObjectName(QStringLiteral("inbox.queue"));
    m_queue->setAccessibleName(tr("Queue"));
    for (int at = 0; at < kInboxQueues; ++at) {
        m_queue->addItem(ConversationsText::of(static_cast<InboxQueue>(at)));
    }
    connect(m_queue, &QComboBox::activated, this, [this](int at) {
        choose({m_inbox.choice().scope, static_cast<InboxQueue>(at)});
    });
    layout->addWidget(bar);
    layout->addWidget(m_queue);
    return head;
}

void InboxView::makeList() {
    m_list->setObjectName(QStringLiteral("inbox.list"));
    m_list->setAccessibleName(tr("Conversations"));
    m_list->setModel(&m_inbox.model());
    m_list->setItemDelegate(new InboxDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->verticalScrollBar()->setSingleStep(20);
    const auto open = [this](const QModelIndex& index) {
        if (const auto* line = m_inbox.model().line(index.row())) {
            Q_EMIT opened(line->entry.row.id);
        }
    };
    connect(m_list, &QListView::clicked, this, open);
    connect(m_list, &QListView::activated, this, open);
}

void InboxView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_inbox.setWatched(true);
}

void InboxView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_inbox.setWatched(false);
}

std::vector<common::Command> InboxView::scopeCommands() {
    std::vector<common::Command> all;
    for (const auto scope : kListedScopes) {
        const int at = static_cast<int>(all.size()) + 1;
        all.push_back({QStringLiteral("conversations.scope%1").arg(at),
                       tr("Inbox: %1").arg(textOf(scope)),
                       // From 1 on they put a conversation off.
                       QKeySequence(Qt::CTRL | Qt::ALT | static_cast<Qt::Key>(Qt::Key_4 + at)),
                       {},
                       [this, scope] {
                           choose({scope, m_inbox.choice().queue});
                           focusList();
                       }});
    }
    return all;
}

void InboxView::choose(InboxChoice choice) {
    m_inbox.setChoice(choice);
    showState();
    m_list->scrollToTop();
}

void InboxView::focusList() {
    m_list->setFocus();
    if (!m_list->currentIndex().isValid() && m_inbox.model().rowCount() > 0) {
        m_list->setCurrentIndex(m_inbox.model().index(0));
    }
}

void InboxView::select(ConversationId id) {
    const auto row = m_inbox.model().rowOf(id);
    m_list->setCurrentIndex(row ? m_inbox.model().index(*row) : QModelIndex());
}

void InboxView::move(int by) {
    const int count = m_inbox.model().rowCount();
    if (count == 0) {
        return;
    }
    const auto current = m_list->currentIndex();
    const int row = current.isValid() ? std::clamp(current.row() + by, 0, count - 1) : 0;
    m_list->setCurrentIndex(m_inbox.model().index(row));
    Q_EMIT opened(m_inbox.model().line(row)->entry.row.id);
}

void InboxView::showState() {
    const auto& choice = m_inbox.choice();
    for (int at = 0; at < kInboxScopes; ++at) {
        const auto scope = static_cast<Scope>(at);
        auto* button = m_scopes.at(static_cast<std::size_t>(at));
        button->setChecked(choice.scope == scope);
        // Closed conversations are counted nowhere: the number would only grow.
        button->setCount(scope == Scope::Closed ? -1 : m_inbox.countOf(scope));
    }
    const QSignalBlocker quiet(m_queue);
    for (int at = 0; at < kInboxQueues; ++at) {
        const auto queue = static_cast<InboxQueue>(at);
        m_queue->setItemText(at, tr("%1 (%2)").arg(ConversationsText::of(queue),
                                                   common::Format::count(m_inbox.countOf(queue))));
    }
    m_queue->setCurrentIndex(static_cast<int>(choice.queue));
    const bool isEmpty = m_inbox.model().rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (isEmpty) {
        showEmpty();
    }
    m_more->setVisible(choice.scope == Scope::Closed && m_inbox.hasMore());
    showLoad();
}

void InboxView::showEmpty() {
    if (!m_inbox.entries().empty()) {
        m_empty->setContent({QStringLiteral("check"),
                             tr("Nobody here"),
                             tr("No conversation is in this part of the inbox."),
                             {}});
        return;
    }
    m_empty->setContent(
        {QStringLiteral("chats"), tr("Nobody is waiting"),
         tr("Conversations come from a channel, from imported transcripts, or are entered by hand "
            "with Ctrl+N."),
         tr("Import transcripts…")});
}

void InboxView::showLoad() {
    const auto load = m_inbox.load();
    const auto limit = m_inbox.loadLimit();
    const auto received = m_inbox.myDay().received;
    const auto day = dayLoad(received, m_inbox.dayLimit());
    const bool isOver = limit > 0 && load > limit;
    QStringList parts{tr("Your load: %1 of %2").arg(load).arg(limit),
                      tr("today %1 of %2").arg(received).arg(m_inbox.dayLimit())};
    QStringList advice;
    if (isOver) {
        advice.append(tr("Hand some over."));
    }
    if (day != DayLoad::Usual) {
        advice.append(ConversationsText::of(day));
    }
    if (m_inbox.isBreakDue()) {
        advice.append(tr("A break is due."));
    }
    m_load->setText(parts.join(QStringLiteral(" · ")) +
                    (advice.isEmpty() ? QString() : u'\n' + advice.join(u' ')));
    const bool isHeavy = isOver || day == DayLoad::Stress;
    QPalette tone = palette();
    tone.setColor(QPalette::WindowText,
                  isHeavy             ? theme::colours(theme::Tone::Danger, palette()).text
                  : !advice.isEmpty() ? theme::colours(theme::Tone::Warning, palette()).text
                                      : theme::colour(theme::Role::TextMuted, palette()));
    m_load->setPalette(tone);
    QStringList lines;
    for (const auto& [agent, count] : m_inbox.loadByAgent()) {
        lines.append(tr("%1: %2 open").arg(agent).arg(count));
    }
    common::setPlainToolTip(*m_load, lines.join(u'\n'));
}

}  // namespace ui::conversations
