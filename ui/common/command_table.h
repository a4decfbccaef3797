#pragma once

#include <QObject>

#include <optional>
#include <vector>

#include "ui/common/workplace.h"

class QAction;

namespace ui::common {

class ViewStateStore;

/// Every command of the window with its key: one table feeds menus, palette, cheat sheet and the
/// shortcut settings. A page's keys work while that page is in front; the keys of the window always
/// do, and so do those of the few commands of pages that a person must reach from anywhere: they
/// bring their page to the front.
class CommandTable final : public QObject {
    Q_OBJECT

public:
    struct Entry {
        Command command;
        /// Translated heading, such as the page's name.
        QString group;
        /// Null: of the window.
        QWidget* page = nullptr;
        /// Carries text, key and state; in the menus.
        QAction* action = nullptr;
    };

    /// Keeps edited shortcuts in `store`; null: they last as long as the table.
    explicit CommandTable(ViewStateStore* store, QObject* parent = nullptr);

    void add(const QString& group, QWidget* page, std::vector<Command> commands);
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    [[nodiscard]] const Entry* find(const QString& id) const;
    [[nodiscard]] QKeySequence shortcut(const QString& id) const;
    /// The other command that `keys` would run in the same place, if any.
    [[nodiscard]] const Entry* conflict(const QString& id, const QKeySequence& keys) const;
    /// Refused (false) when another command has these keys.
    bool setShortcut(const QString& id, const QKeySequence& keys);
    /// Back to the keys that the program ships with.
    void resetShortcuts();

    /// Brings the command's page to the front and runs it if it may be run now.
    void run(const QString& id);
    void setCurrentPage(QWidget* page);
    [[nodiscard]] const QWidget* currentPage() const { return m_page; }
    /// Asks every command whether it may be run now: before a menu or the palette opens.
    void refreshStates();
    /// Ids as they were run, newest first.
    [[nodiscard]] QStringList recent() const { return m_recent; }

Q_SIGNALS:
    void pageWanted(QWidget* page);
    void shortcutsChanged();

private:
    void trigger(const QString& id);
    void applyShortcut(Entry& entry);
    void releaseStates();
    [[nodiscard]] Entry* entry(const QString& id);
    [[nodiscard]] bool isInReach(const Entry& entry) const;
    void keep();

    ViewStateStore* m_store;
    std::vector<Entry> m_entries;
    QHash<QString, QKeySequence> m_edited;
    QStringList m_recent;
    QWidget* m_page = nullptr;
};

}  // namespace ui::common
