#include "ui/settings/tiers_page.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

#include "core/base/money.h"
#include "core/settings/settings_reader.h"
#include "core/settings/settings_service.h"
#include "ui/common/plain_text.h"

namespace ui::settings {

TiersPage::TiersPage(common::Environment& environment)
    : SettingsPage(environment, tr("Customers"), QStringLiteral("person"))
    , m_oldFrom(new QSpinBox)
    , m_vipFrom(new QSpinBox)
    , m_vipPaid(new QLineEdit)
    , m_newHint(new QLineEdit)
    , m_oldHint(new QLineEdit)
    , m_vipHint(new QLineEdit)
    , m_purpose(new QLineEdit)
    , m_budget(new QLineEdit)
    , m_special(new QLineEdit)
    , m_demands(new QLineEdit) {
    m_oldFrom->setObjectName(QStringLiteral("oldFrom"));
    m_vipFrom->setObjectName(QStringLiteral("vipFrom"));
    m_vipPaid->setObjectName(QStringLiteral("vipPaid"));
    m_oldFrom->setRange(1, 100'000);
    m_vipFrom->setRange(1, 100'000);
    auto* form = addForm(tr("Tiers"));
    m_shop = std::make_unique<ShopChoice>(*form, m_environment, tr("Shop"), [this] {
        flush();
        load();
    });
    form->addRow(tr("Returning buyer from paid orders"), m_oldFrom);
    form->addRow(tr("VIP from paid orders"), m_vipFrom);
    form->addRow(tr("or VIP from a paid sum of (yuan)"), m_vipPaid);
    addHint(tr("A buyer below the first number is new."));
    auto* hints = addForm(tr("What a tier may be offered"));
    hints->addRow(tr("New buyer"), m_newHint);
    hints->addRow(tr("Returning buyer"), m_oldHint);
    hints->addRow(tr("VIP"), m_vipHint);
    addHint(tr("Shown beside the conversation, such as free express for this order."));
    m_newHint->setObjectName(QStringLiteral("newHint"));
    m_oldHint->setObjectName(QStringLiteral("oldHint"));
    m_vipHint->setObjectName(QStringLiteral("vipHint"));
    auto* cards = addForm(tr("Questions before a recommendation"));
    cards->addRow(tr("Purpose"), m_purpose);
    cards->addRow(tr("Budget"), m_budget);
    cards->addRow(tr("Special wishes"), m_special);
    cards->addRow(tr("What matters most"), m_demands);
    addHint(tr("Offered in a conversation with Ctrl+Shift+Q; an empty one is not."));
    m_purpose->setObjectName(QStringLiteral("cardPurpose"));
    m_budget->setObjectName(QStringLiteral("cardBudget"));
    m_special->setObjectName(QStringLiteral("cardSpecial"));
    m_demands->setObjectName(QStringLiteral("cardDemands"));
    for (auto* hint :
         {m_newHint, m_oldHint, m_vipHint, m_purpose, m_budget, m_special, m_demands}) {
        hint->setMaxLength(200);
        connect(hint, &QLineEdit::textEdited, this, [this] { applySoon(); });
    }
    for (auto* spin : {m_oldFrom, m_vipFrom}) {
        connect(spin, &QSpinBox::valueChanged, this, [this] { applySoon(); });
    }
    connect(m_vipPaid, &QLineEdit::textEdited, this, [this] { applySoon(); });
}

void TiersPage::load() {
    m_shop->load();
    const auto shop = m_shop->shop();
    const auto rule = shop ? m_environment.settings.tierRule(*shop) : core::settings::TierRule{};
    const auto hints =
        shop ? m_environment.settings.benefitHints(*shop) : core::settings::BenefitHints{};
    m_isLoading = true;
    m_oldFrom->setValue(static_cast<int>(rule.oldFromPaidOrders));
    m_vipFrom->setValue(static_cast<int>(rule.vipFromPaidOrders));
    m_vipPaid->setText(QString::fromStdString(core::toYuanText(rule.vipFromPaid)));
    m_newHint->setText(common::toScreen(hints.newBuyer));
    m_oldHint->setText(common::toScreen(hints.oldBuyer));
    m_vipHint->setText(common::toScreen(hints.vip));
    const auto cards = m_environment.settings.promptCards(shop.value_or(0));
    m_purpose->setText(common::toScreen(cards.purpose));
    m_budget->setText(common::toScreen(cards.budget));
    m_special->setText(common::toScreen(cards.special));
    m_demands->setText(common::toScreen(cards.demands));
    m_isLoading = false;
    setEnabled(shop.has_value());
}

void TiersPage::apply() {
    const auto paid = core::parseFen(common::toCore(m_vipPaid->text()));
    const auto shop = m_shop->shop();
    if (!paid || !shop) {
        showError(tr("The sum is no sum of money. Write it as 5000 or 5000.00."));
        return;
    }
    // All is read before anything is kept, for what is kept is shown anew.
    const core::settings::TierRule rule{m_oldFrom->value(), m_vipFrom->value(), *paid};
    const core::settings::BenefitHints hints{common::toCore(m_newHint->text().trimmed()),
                                             common::toCore(m_oldHint->text().trimmed()),
                                             common::toCore(m_vipHint->text().trimmed())};
    const core::settings::PromptCards cards{common::toCore(m_purpose->text().trimmed()),
                                            common::toCore(m_budget->text().trimmed()),
                                            common::toCore(m_special->text().trimmed()),
                                            common::toCore(m_demands->text().trimmed())};
    run([this, shop, rule](const auto& actor) {
        return m_environment.settingsService.setTierRule(*shop, rule, actor);
    });
    run([this, shop, hints](const auto& actor) {
        return m_environment.settingsService.setBenefitHints(*shop, hints, actor);
    });
    run([this, shop, cards](const auto& actor) {
        return m_environment.settingsService.setPromptCards(*shop, cards, actor);
    });
}

}  // namespace ui::settings
