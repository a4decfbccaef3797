#include "ui/settings/couriers_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "core/settings/settings_reader.h"
#include "core/settings/settings_service.h"
#include "ui/common/plain_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::settings {

using namespace core::notices;

namespace {

enum Column { Name, Aliases, Link, kColumns };

constexpr int kNameWidth = 120;
constexpr int kAliasWidth = 140;
/// Of the name's cell: under which name the row is stored.
constexpr int kStoredName = Qt::UserRole;

}  // namespace

CouriersPage::CouriersPage(common::Environment& environment)
    : SettingsPage(environment, tr("Couriers"), QStringLiteral("parcel"))
    , m_table(new QTableWidget(0, kColumns))
    , m_remove(new QPushButton(theme::icon(QStringLiteral("remove")), tr("Remove"))) {
    setObjectName(QStringLiteral("settings.couriers"));
    addForm(tr("Where buyers follow their parcels"));
    m_table->setObjectName(QStringLiteral("couriers"));
    m_table->setHorizontalHeaderLabels({tr("Courier"), tr("Also called"), tr("Query link")});
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setMinimumHeight(320);
    // Links differ at their end.
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setWordWrap(false);
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
        m_holdsFault = false;
        show(defaultCouriers());
        apply();
    });
}

void CouriersPage::load() {
    if (m_holdsFault) {
        // What is to be mended is not taken from under the hands.
        return;
    }
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
    m_table->item(row, Name)->setData(kStoredName, common::toScreen(courier.name));
    mark(row, {});
}

Courier CouriersPage::courierIn(int row) const {
    const auto text = [&](int column) { return m_table->item(row, column)->text().trimmed(); };
    Courier courier{.name = common::toCore(text(Name)), .link = common::toCore(text(Link))};
    QString aliases = text(Aliases);
    aliases.replace(u'，', u',').replace(u'、', u',');
    for (const QString& alias : aliases.split(u',', Qt::SkipEmptyParts)) {
        courier.aliases.push_back(common::toCore(alias.trimmed()));
    }
    return courier;
}

CouriersPage::Fault CouriersPage::faultOf(const Courier& courier, const Couriers& before) const {
    if (courier.name.empty()) {
        return {Name, tr("A courier needs a name.")};
    }
    if (std::ranges::find(before, courier.name, &Courier::name) != before.end()) {
        return {Name, tr("%1 stands in the table twice.").arg(common::toScreen(courier.name))};
    }
    if (!isLinkPattern(courier.link)) {
        return {Link, tr("The link of %1 must begin with http and hold {number}.")
                          .arg(common::toScreen(courier.name))};
    }
    return {};
}

void CouriersPage::mark(int row, const Fault& fault) {
    for (int column = 0; column < kColumns; ++column) {
        auto* item = m_table->item(row, column);
        const bool isFaulty = !fault.text.isEmpty() && column == fault.column;
        const auto tone = theme::colours(theme::Tone::Danger, palette());
        item->setBackground(isFaulty ? QBrush(tone.background) : QBrush());
        item->setToolTip(common::plainToolTip(isFaulty ? fault.text : item->text()));
    }
}

void CouriersPage::tellBeforeLeaving() {
    showError(tr("A row is not kept as it stands. Mend the marked cell, or close again to leave "
                 "the row as it was."));
}

void CouriersPage::apply() {
    const auto stored = m_environment.settings.couriers();
    Couriers kept;
    QString first;
    m_isLoading = true;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Courier courier = courierIn(row);
        // A row that was just added and has no name yet is none.
        if (courier == Courier{}) {
            mark(row, {});
            continue;
        }
        const auto fault = faultOf(courier, kept);
        mark(row, fault);
        if (fault.text.isEmpty()) {
            kept.push_back(courier);
            m_table->item(row, Name)->setData(kStoredName, common::toScreen(courier.name));
            continue;
        }
        if (first.isEmpty()) {
            first = fault.text;
        }
        // The others are kept, and of this one what was kept before.
        const auto name = common::toCore(m_table->item(row, Name)->data(kStoredName).toString());
        const auto old = std::ranges::find(stored, name, &Courier::name);
        if (old != stored.end() && faultOf(*old, kept).text.isEmpty()) {
            kept.push_back(*old);
        }
    }
    m_isLoading = false;
    m_holdsFault = !first.isEmpty();
    if (m_holdsFault) {
        showError(tr("%1 This row stays as it was; the others are kept.").arg(first));
    }
    if (kept == stored) {
        if (!m_holdsFault) {
            showError({});
        }
        return;
    }
    common::runAct(
        m_environment.acts, this,
        [this, kept,
         actor = m_environment.actor()]() -> std::optional<core::settings::SettingsError> {
            const auto outcome = m_environment.settingsService.setCouriers(kept, actor);
            return outcome ? std::nullopt : std::optional(outcome.error());
        },
        [this](std::optional<core::settings::SettingsError> error) {
            if (error || !m_holdsFault) {
                showError(error ? errorText(*error) : QString());
            }
        });
}

}  // namespace ui::settings
