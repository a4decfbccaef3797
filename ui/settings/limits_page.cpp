#include "ui/settings/limits_page.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

#include "core/settings/settings_reader.h"
#include "core/settings/settings_service.h"
#include "ui/common/plain_text.h"
#include "ui/theme/theme.h"

namespace ui::settings {

using core::applications::ApplicationKind;

LimitsPage::LimitsPage(common::Environment& environment)
    : SettingsPage(environment, tr("Limits"), QStringLiteral("edit"))
    , m_onePerson(new QCheckBox(tr("One person runs the shop: who asks may decide too"))) {
    m_onePerson->setObjectName(QStringLiteral("onePerson"));
    auto* form = addForm(tr("What an agent may grant alone"));
    m_shop = std::make_unique<ShopChoice>(*form, m_environment, tr("Shop"), [this] {
        flush();
        load();
    });
    addLine(*form, ApplicationKind::Gift, tr("Gifts"));
    addLine(*form, ApplicationKind::FreeShipping, tr("Free shipping"));
    addLine(*form, ApplicationKind::CashBack, tr("Cash back"));
    addLine(*form, ApplicationKind::BulkDeal, tr("Bulk deals"));
    form->addRow(QString(), m_onePerson);
    addHint(
        tr("Left: for one buyer a day; right: for all buyers a day, in yuan. Above it a colleague "
           "decides. Invoices need no decision."));
    connect(m_onePerson, &QCheckBox::toggled, this, [this] { applySoon(); });
}

void LimitsPage::addLine(QFormLayout& form, ApplicationKind kind, const QString& name) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpace);
    const QString word = common::toScreen(core::applications::toWord(kind));
    const Line line{kind, new QLineEdit(row), new QLineEdit(row)};
    line.own->setObjectName(word + QStringLiteral("Own"));
    line.day->setObjectName(word + QStringLiteral("Day"));
    line.own->setAccessibleName(tr("%1 for one buyer a day").arg(name));
    line.day->setAccessibleName(tr("%1 for all buyers a day").arg(name));
    for (auto* edit : {line.own, line.day}) {
        layout->addWidget(edit);
        connect(edit, &QLineEdit::textEdited, this, [this] { applySoon(); });
    }
    form.addRow(name, row);
    m_lines.push_back(line);
}

void LimitsPage::load() {
    m_shop->load();
    const auto shop = m_shop->shop();
    const auto rules = shop ? m_environment.settings.applicationRules(*shop)
                            : core::applications::defaultApplicationRules();
    m_isLoading = true;
    for (const Line& line : m_lines) {
        const auto found = rules.limits.find(line.kind);
        const auto limit =
            found == rules.limits.end() ? core::applications::ApplicationLimit{} : found->second;
        line.own->setText(
            QString::fromStdString(core::toYuanText(limit.own.value_or(core::Fen{}))));
        line.day->setText(QString::fromStdString(core::toYuanText(limit.day)));
    }
    m_onePerson->setChecked(rules.isOnePerson);
    m_isLoading = false;
    setEnabled(shop.has_value());
}

void LimitsPage::apply() {
    const auto shop = m_shop->shop();
    if (!shop) {
        return;
    }
    auto rules = m_environment.settings.applicationRules(*shop);
    for (const Line& line : m_lines) {
        const auto own = core::parseFen(common::toCore(line.own->text()));
        const auto day = core::parseFen(common::toCore(line.day->text()));
        if (!own || !day) {
            showError(tr("A limit is no sum of money. Write it as 20 or 20.00."));
            return;
        }
        rules.limits[line.kind] = {.own = *own, .day = *day};
    }
    rules.isOnePerson = m_onePerson->isChecked();
    run([this, shop, rules](const auto& actor) {
        return m_environment.settingsService.setApplicationRules(*shop, rules, actor);
    });
}

}  // namespace ui::settings
