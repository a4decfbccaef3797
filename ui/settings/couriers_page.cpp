#include "ui/settings/couriers_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "core/settings/settings_reader.h"
#include "core/settings/settings_service.h"
#include "ui/common/plain_text.h"
#include "ui/theme/icons.h"

namespace ui::settings {

using namespace core::notices;

namespace {

enum Column { Name, Aliases, Link, kColumns };

constexpr int kNameWidth = 120;
constexpr int kAliasWidth = 140;

}  // namespace

CouriersPage::CouriersPage(common::Environment& environment)
    : SettingsPage(environment, tr("Couriers"), QStringLiteral("parcel"))
    , m_table(new QTableWidget(0, kColumns))
    , m_remove(new QPushButton(theme::icon(QStringLiteral("remove")), tr("Remove"))) {
    addForm(tr("Where buyers follow their parcels"));
    m_table->setObjectName(QStringLiteral("couriers"));
    m_table->setHorizontalHeaderLabels({tr("Courier"), tr("Also called"), tr("Query link")});
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setMinimumHeight(320);
    // Links differ at their end.
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setColumnWidth(Name, kNameWidth);
    m_table->setColumnWidth(Aliases, kAliasWidth);
    m_table->horizontalHeader()->setStretchLastSection(true);
    body().addWidget(m_table);
    addHint(tr("{number} in the link is the parcel's number. Other names are separated by commas; "
               "the name of an export is looked for among them."));
    auto* buttons = new QHBoxLayout;
    auto* add = new QPushButton(theme::icon(QStringLiteral("add")), tr("Add a courier"));
    add->setObjectName(QStringLiteral("addCourier"));
    m_remove->setObjectName(QStringLiteral("removeCourier"));
    auto* reset =
        new QPushButton(theme::icon(QStringLiteral("undo")), tr("Back to the original table"));
    reset->setObjectName(QStringLiteral("resetCouriers"));
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(reset);
    body().addLayout(buttons);
    connect(m_table, &QTableWidget::itemChanged, this, [this] { applySoon(); });
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(m_table->currentRow() >= 0); });
    connect(add, &QPushButton::clicked, this, [this] {
        m_isLoading = true;
        addRow({});
        m_isLoading = false;
        m_table->setCurrentCell(m_table->rowCount() - 1, Name);
        m_table->editItem(m_table->currentItem());
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_table->removeRow(m_table->currentRow());
        apply();
    });
    connect(reset, &QPushButton::clicked, this, [this] {
        show(defaultCouriers());
        apply();
    });
}

void CouriersPage::load() {
    show(m_environment.settings.couriers());
    m_remove->setEnabled(false);
}

void CouriersPage::show(const Couriers& couriers) {
    m_isLoading = true;
    m_table->setRowCount(0);
    for (const auto& courier : couriers) {
        addRow(courier);
    }
    m_isLoading = false;
}

void CouriersPage::addRow(const Courier& courier) {
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    QStringList aliases;
    for (const auto& alias : courier.aliases) {
        aliases.append(common::toScreen(alias));
    }
    m_table->setItem(row, Name, new QTableWidgetItem(common::toScreen(courier.name)));
    m_table->setItem(row, Aliases, new QTableWidgetItem(aliases.join(QStringLiteral(", "))));
    m_table->setItem(row, Link, new QTableWidgetItem(common::toScreen(courier.link)));
}

Couriers CouriersPage::couriers() const {
    Couriers couriers;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto text = [&](int column) { return m_table->item(row, column)->text().trimmed(); };
        // A row that was just added and has no name yet is none.
        if (text(Name).isEmpty() && text(Aliases).isEmpty() && text(Link).isEmpty()) {
            continue;
        }
        Courier courier{.name = common::toCore(text(Name)), .link = common::toCore(text(Link))};
        QString aliases = text(Aliases);
        aliases.replace(u'，', u',').replace(u'、', u',');
        for (const QString& alias : aliases.split(u',', Qt::SkipEmptyParts)) {
            courier.aliases.push_back(common::toCore(alias.trimmed()));
        }
        couriers.push_back(std::move(courier));
    }
    return couriers;
}

void CouriersPage::apply() {
    for (const auto& courier : couriers()) {
        if (!isLinkPattern(courier.link)) {
            showError(tr("The link of %1 must begin with http and hold {number}.")
                          .arg(common::toScreen(courier.name)));
            return;
        }
    }
    run([this, couriers = couriers()](const auto& actor) {
        return m_environment.settingsService.setCouriers(couriers, actor);
    });
}

}  // namespace ui::settings
