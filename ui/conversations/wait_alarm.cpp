#include "ui/conversations/wait_alarm.h"

#include <QApplication>

#include <algorithm>

#include "core/settings/settings_reader.h"
#include "ui/common/plain_text.h"
#include "ui/conversations/conversations_text.h"

namespace ui::conversations {

using namespace core::conversations;

WaitAlarm::WaitAlarm(common::Environment& environment, InboxViewModel& inbox, QWidget& window)
    : QObject(&window), m_environment(environment), m_inbox(inbox), m_window(window) {
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, &m_inbox, &InboxViewModel::timePassed);
    connect(&m_repeat, &QTimer::timeout, this, &WaitAlarm::call);
    connect(&m_inbox, &InboxViewModel::changed, this, &WaitAlarm::look);
}

bool WaitAlarm::isMine(const InboxEntry& entry) const {
    const auto agent = m_environment.actor().name;
    const auto& row = entry.row;
    return row.owner.empty() || row.owner == agent || row.handedTo == agent;
}

const InboxEntry* WaitAlarm::urgent() const {
    const bool onlyMine = m_environment.settings.alarms().onlyMine;
    const auto& entries = m_inbox.entries();
    // Sorted: the most urgent of them stands first.
    const auto found = std::ranges::find_if(entries, [&](const InboxEntry& entry) {
        return entry.countdown && entry.countdown->urgency >= Urgency::Urgent &&
               (!onlyMine || isMine(entry));
    });
    return found == entries.end() ? nullptr : &*found;
}

void WaitAlarm::look() {
    const auto alarms = m_environment.settings.alarms();
    m_next.stop();
    if (!alarms.areOn) {
        m_repeat.stop();
        return;
    }
    if (urgent()) {
        if (!m_repeat.isActive()) {
            m_repeat.start(alarms.repeatEvery);
            call();
        }
        return;
    }
    m_repeat.stop();
    // Nobody is urgent yet; the next one will be. A watched inbox judges every second anyway.
    if (!m_inbox.isTicking() && m_inbox.waitingCount() > 0) {
        m_next.start(std::chrono::seconds{1});
    }
}

void WaitAlarm::call() {
    const auto* entry = urgent();
    if (!entry || QApplication::activeWindow()) {
        return;
    }
    ++m_calls;
    QApplication::alert(&m_window);
    if (m_environment.settings.alarms().sound) {
        QApplication::beep();
    }
    Q_EMIT called(tr("%1 is waiting: %2")
                      .arg(common::toScreen(entry->row.buyer),
                           ConversationsText::countdown(*entry->countdown).text));
}

}  // namespace ui::conversations
