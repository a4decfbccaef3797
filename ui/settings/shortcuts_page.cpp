#include "ui/settings/shortcuts_page.h"

#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/theme/icons.h"

namespace ui::settings {

ShortcutsPage::ShortcutsPage(common::Environment& environment, common::CommandTable& commands)
    : SettingsPage(environment, tr("Shortcuts"), QStringLiteral("keyboard"))
    , m_commands(commands)
    , m_list(new QTreeWidget)
    , m_keys(new QKeySequenceEdit)
    , m_clear(new QPushButton(theme::icon(QStringLiteral("close")), tr("No key"))) {
    m_list->setObjectName(QStringLiteral("shortcutList"));
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setMinimumHeight(300);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->setColumnWidth(1, 160);
    body().addWidget(m_list, 1);
    m_keys->setObjectName(QStringLiteral("shortcutKeys"));
    m_clear->setObjectName(QStringLiteral("shortcutClear"));
    auto* reset = new QPushButton(theme::icon(QStringLiteral("undo")), tr("Original keys"));
    reset->setObjectName(QStringLiteral("shortcutReset"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_keys, 1);
    line->addWidget(m_clear);
    line->addWidget(reset);
    body().addLayout(line);
    addHint(tr("Choose a command, click into the field and press the keys."));
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] { showCurrent(); });
    connect(m_keys, &QKeySequenceEdit::editingFinished, this,
            [this] { take(m_keys->keySequence()); });
    connect(m_clear, &QPushButton::clicked, this, [this] { take({}); });
    connect(reset, &QPushButton::clicked, this, [this] {
        m_commands.resetShortcuts();
        showError({});
        load();
    });
}

void ShortcutsPage::load() {
    const QString before = currentId();
    m_list->clear();
    for (const auto& entry : m_commands.entries()) {
        const QString& id = entry.command.id;
        auto* item = new QTreeWidgetItem(
            m_list, {QStringLiteral("%1: %2").arg(entry.group, entry.command.title),
                     m_commands.shortcut(id).toString(QKeySequence::NativeText)});
        item->setData(0, Qt::UserRole, id);
        if (id == before) {
            m_list->setCurrentItem(item);
        }
    }
    showCurrent();
}

QString ShortcutsPage::currentId() const {
    const auto* item = m_list->currentItem();
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

void ShortcutsPage::showCurrent() {
    const QString id = currentId();
    m_keys->setEnabled(!id.isEmpty());
    m_clear->setEnabled(!id.isEmpty());
    m_keys->setKeySequence(m_commands.shortcut(id));
}

void ShortcutsPage::take(const QKeySequence& keys) {
    const QString id = currentId();
    if (id.isEmpty() || keys == m_commands.shortcut(id)) {
        return;
    }
    if (const auto* other = m_commands.conflict(id, keys)) {
        showError(tr("%1 is the key of “%2”. Choose another one, or change that first.")
                      .arg(keys.toString(QKeySequence::NativeText), other->command.title));
        return;
    }
    m_commands.setShortcut(id, keys);
    showError({});
    load();
}

}  // namespace ui::settings
