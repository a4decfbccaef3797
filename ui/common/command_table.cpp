#include "ui/common/command_table.h"

#include <QAction>
#include <QDataStream>

#include <algorithm>
#include <array>

#include "ui/common/view_state_store.h"

namespace ui::common {

namespace {
const QString& storeKey() {
    static const QString key = QStringLiteral("commands");
    return key;
}
constexpr int kMostRecent = 20;
/// The buyer who waits longest waits whatever page is in front.
constexpr std::array kFromEverywhere{QLatin1String("conversations.next")};

bool worksEverywhere(const CommandTable::Entry& entry) {
    return !entry.page || std::ranges::find(kFromEverywhere, entry.command.id) != kFromEverywhere.end();
}
}  // namespace

CommandTable::CommandTable(ViewStateStore* store, QObject* parent)
    : QObject(parent), m_store(store) {
    const QByteArray kept = store ? store->load(storeKey()) : QByteArray();
    if (!kept.isEmpty()) {
        QDataStream stream(kept);
        QHash<QString, QString> keys;
        stream >> keys >> m_recent;
        for (auto at = keys.cbegin(); at != keys.cend(); ++at) {
            m_edited.insert(at.key(),
                            QKeySequence::fromString(at.value(), QKeySequence::PortableText));
        }
    }
}

void CommandTable::add(const QString& group, QWidget* page, std::vector<Command> commands) {
    for (auto& command : commands) {
        auto* action = new QAction(command.title, this);
        action->setObjectName(command.id);
        // A key that is held down does its work once: the next time it would act on what came of
        // it.
        action->setAutoRepeat(false);
        connect(action, &QAction::triggered, this, [this, id = command.id] { run(id); });
        m_entries.push_back({std::move(command), group, page, action});
        auto* window = qobject_cast<QWidget*>(parent());
        if (page && window && worksEverywhere(m_entries.back())) {
            // The menu of a page behind another is hidden, and the keys of its actions with it.
            window->addAction(action);
        }
        applyShortcut(m_entries.back());
    }
    releaseStates();
}

const CommandTable::Entry* CommandTable::find(const QString& id) const {
    const auto found =
        std::ranges::find_if(m_entries, [&](const Entry& entry) { return entry.command.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

QKeySequence CommandTable::shortcut(const QString& id) const {
    const auto* found = find(id);
    return found ? m_edited.value(id, found->command.shortcut) : QKeySequence();
}

const CommandTable::Entry* CommandTable::conflict(const QString& id,
                                                  const QKeySequence& keys) const {
    const auto* asked = find(id);
    if (!asked || keys.isEmpty()) {
        return nullptr;
    }
    const auto found = std::ranges::find_if(m_entries, [&](const Entry& other) {
        const bool isSamePlace =
            worksEverywhere(other) || worksEverywhere(*asked) || other.page == asked->page;
        const QKeySequence taken = shortcut(other.command.id);
        // A key that begins a longer sequence would never let that one finish.
        return other.command.id != id && isSamePlace && !taken.isEmpty() &&
               (taken.matches(keys) != QKeySequence::NoMatch ||
                keys.matches(taken) != QKeySequence::NoMatch);
    });
    return found == m_entries.end() ? nullptr : &*found;
}

bool CommandTable::setShortcut(const QString& id, const QKeySequence& keys) {
    auto* changed = entry(id);
    if (!changed || conflict(id, keys)) {
        return false;
    }
    if (keys == changed->command.shortcut) {
        m_edited.remove(id);
    } else {
        m_edited.insert(id, keys);
    }
    applyShortcut(*changed);
    keep();
    Q_EMIT shortcutsChanged();
    return true;
}

void CommandTable::resetShortcuts() {
    m_edited.clear();
    for (auto& each : m_entries) {
        applyShortcut(each);
    }
    keep();
    Q_EMIT shortcutsChanged();
}

void CommandTable::run(const QString& id) {
    const auto* found = find(id);
    if (!found) {
        return;
    }
    if (found->page && found->page != m_page) {
        Q_EMIT pageWanted(found->page);
    }
    trigger(id);
}

void CommandTable::setCurrentPage(QWidget* page) {
    m_page = page;
    releaseStates();
}

void CommandTable::refreshStates() {
    for (const auto& each : m_entries) {
        each.action->setEnabled(isInReach(each) &&
                                (!each.command.isEnabled || each.command.isEnabled()));
    }
    // A state shown in a menu is old once the menu is closed: keys ask again when they are pressed.
    QMetaObject::invokeMethod(this, &CommandTable::releaseStates, Qt::QueuedConnection);
}

void CommandTable::trigger(const QString& id) {
    const auto* found = find(id);
    if (!found || (found->command.isEnabled && !found->command.isEnabled())) {
        return;
    }
    m_recent.removeAll(id);
    m_recent.prepend(id);
    m_recent.resize(std::min<qsizetype>(m_recent.size(), kMostRecent));
    keep();
    // A copy: the command may close what owns the table.
    const auto act = found->command.run;
    act();
}

void CommandTable::applyShortcut(Entry& each) {
    each.action->setShortcut(m_edited.value(each.command.id, each.command.shortcut));
}

void CommandTable::releaseStates() {
    for (const auto& each : m_entries) {
        each.action->setEnabled(isInReach(each));
    }
}

bool CommandTable::isInReach(const Entry& entry) const {
    return worksEverywhere(entry) || entry.page == m_page;
}

CommandTable::Entry* CommandTable::entry(const QString& id) {
    const auto found =
        std::ranges::find_if(m_entries, [&](const Entry& each) { return each.command.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

void CommandTable::keep() {
    if (!m_store) {
        return;
    }
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    QHash<QString, QString> keys;
    for (auto at = m_edited.cbegin(); at != m_edited.cend(); ++at) {
        keys.insert(at.key(), at.value().toString(QKeySequence::PortableText));
    }
    stream << keys << m_recent;
    m_store->save(storeKey(), bytes);
}

}  // namespace ui::common
