#include "ui/settings/folders_page.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "core/settings/settings_reader.h"
#include "core/settings/settings_service.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/theme/icons.h"

namespace ui::settings {

FoldersPage::FoldersPage(common::Environment& environment)
    : SettingsPage(environment, tr("Folders"), QStringLiteral("folder"))
    , m_list(new QTreeWidget)
    , m_remove(new QPushButton(theme::icon(QStringLiteral("remove")), tr("Remove"))) {
    addForm(tr("Watched folders"));
    addHint(
        tr("A new export in one of these folders is imported by itself once it is complete. "
           "The files are only read."));
    m_list->setObjectName(QStringLiteral("watchedFolders"));
    m_list->setHeaderLabels({tr("Folder"), tr("Shop")});
    m_list->setRootIsDecorated(false);
    m_list->setMinimumHeight(160);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->setColumnWidth(1, 180);
    body().addWidget(m_list);
    auto* buttons = new QHBoxLayout;
    auto* add = new QPushButton(theme::icon(QStringLiteral("add")), tr("Add a folder…"));
    add->setObjectName(QStringLiteral("addFolder"));
    m_remove->setObjectName(QStringLiteral("removeFolder"));
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    body().addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &FoldersPage::addFolder);
    connect(m_remove, &QPushButton::clicked, this, &FoldersPage::removeFolder);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(m_list->currentItem() != nullptr); });
}

void FoldersPage::load() {
    m_folders = m_environment.settings.watchedFolders();
    const auto shops = m_environment.settings.shops();
    m_list->clear();
    for (std::size_t at = 0; at < m_folders.size(); ++at) {
        auto* item = new QTreeWidgetItem(m_list, {common::Format::path(m_folders[at].path), {}});
        auto* shop = new QComboBox;
        for (const auto& each : shops) {
            shop->addItem(common::toScreen(each.name));
        }
        shop->setCurrentText(common::toScreen(m_folders[at].shop));
        m_list->setItemWidget(item, 1, shop);
        connect(shop, &QComboBox::textActivated, this, [this, at](const QString& name) {
            m_folders[at].shop = common::toCore(name);
            save();
        });
    }
    m_remove->setEnabled(false);
}

void FoldersPage::addFolder() {
    const auto path =
        common::toCore(m_environment.prompts->openFolder(this, tr("Watch a folder for exports")));
    const bool isKnown =
        std::ranges::any_of(m_folders, [&](const auto& folder) { return folder.path == path; });
    if (path.empty() || isKnown) {
        return;
    }
    const auto shops = m_environment.settings.shops();
    m_folders.push_back({path, shops.empty() ? std::string() : shops.front().name});
    save();
}

void FoldersPage::removeFolder() {
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row >= 0) {
        m_folders.erase(m_folders.begin() + row);
        save();
    }
}

void FoldersPage::save() {
    run([this, folders = m_folders](const auto& actor) {
        return m_environment.settingsService.setWatchedFolders(folders, actor);
    });
}

}  // namespace ui::settings
