#include "ui/settings/returns_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

#include "core/settings/settings_reader.h"
#include "core/settings/settings_service.h"
#include "ui/common/plain_text.h"
#include "ui/settings/exclusion_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::settings {

using core::returns::DueRules;
using core::returns::ReturnPolicy;

namespace {

constexpr int kMostDays = 3'650;
constexpr int kMostHours = 24 * 90;
constexpr int kMostTimes = 90;

struct WindowName {
    std::string_view clause;
    const char* text;
};
constexpr WindowName kWindowNames[]{
    {"no_reason", QT_TRANSLATE_NOOP("ui::settings::ReturnsPage", "No reason: return, exchange")},
    {"delivery_fault",
     QT_TRANSLATE_NOOP("ui::settings::ReturnsPage", "Wrong, missing or damaged: return, exchange")},
    {"quality",
     QT_TRANSLATE_NOOP("ui::settings::ReturnsPage", "Quality: return, exchange, repair")},
    {"warranty", QT_TRANSLATE_NOOP("ui::settings::ReturnsPage", "Quality: repair only")},
    {"counterfeit", QT_TRANSLATE_NOOP("ui::settings::ReturnsPage", "Counterfeit: return")},
    {"not_delivered",
     QT_TRANSLATE_NOOP("ui::settings::ReturnsPage", "Late or not delivered: refund, sent again")},
    {"price_protection", QT_TRANSLATE_NOOP("ui::settings::ReturnsPage", "Price protection")},
    {"postage", QT_TRANSLATE_NOOP("ui::settings::ReturnsPage", "Refund of postage")},
    {"compensation",
     QT_TRANSLATE_NOOP("ui::settings::ReturnsPage", "Compensation, the goods stay")},
};

QSpinBox* spin(const QString& name, int least, int most, const QString& suffix) {
    auto* box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(least, most);
    box->setSuffix(u' ' + suffix);
    return box;
}

}  // namespace

ReturnsPage::ReturnsPage(common::Environment& environment)
    : SettingsPage(environment, tr("Returns"), QStringLiteral("rules")) {
    buildWindows();
    buildTimes();
    auto* reset =
        new QPushButton(theme::icon(QStringLiteral("undo")), tr("Back to the original rules"));
    reset->setObjectName(QStringLiteral("resetReturns"));
    body().addWidget(reset, 0, Qt::AlignLeft);
    connect(reset, &QPushButton::clicked, this, [this] {
        show(core::returns::defaultReturnPolicy(), {});
        save(m_policy, {});
    });
}

void ReturnsPage::buildWindows() {
    m_windowForm = addForm(tr("Taken back within"));
    m_shop = std::make_unique<ShopChoice>(*m_windowForm, m_environment, tr("Shop"), [this] {
        flush();
        load();
    });
    m_evidence = new QCheckBox(tr("Only with the evidence that the reason needs"));
    m_evidence->setObjectName(QStringLiteral("needsEvidence"));
    body().addWidget(m_evidence);
    connect(m_evidence, &QCheckBox::toggled, this, [this] { applySoon(); });
    auto* form = addForm(tr("Not taken back without a fault, one kind a line"));
    m_exclusions = new QPlainTextEdit;
    m_exclusions->setObjectName(QStringLiteral("exclusions"));
    m_exclusions->setTabChangesFocus(true);
    m_exclusions->setPlaceholderText(tr("kind of goods: word, word"));
    constexpr int kLines = 6;
    m_exclusions->setFixedHeight(m_exclusions->fontMetrics().lineSpacing() * kLines + 12);
    form->addRow(m_exclusions);
    connect(m_exclusions, &QPlainTextEdit::textChanged, this, [this] { applySoon(); });
    addHint(tr("A kind is told by a word in the title or the properties of the goods."));
}

void ReturnsPage::buildTimes() {
    auto* form = addForm(tr("Times promised to the buyer"));
    m_refund = spin(QStringLiteral("refundHours"), 1, kMostHours, tr("h"));
    m_preSale = spin(QStringLiteral("preSaleDays"), 1, kMostTimes, tr("working days"));
    m_fullRefund = spin(QStringLiteral("fullRefundHours"), 1, kMostHours, tr("h"));
    m_arrival = spin(QStringLiteral("arrivalDays"), 1, kMostTimes, tr("working days"));
    m_reship = spin(QStringLiteral("reshipDays"), 1, kMostTimes, tr("days"));
    form->addRow(tr("Refund of an order"), m_refund);
    form->addRow(tr("Refund of a pre-sale order"), m_preSale);
    form->addRow(tr("Option “full refund”"), m_fullRefund);
    form->addRow(tr("Money arrives after payment"), m_arrival);
    form->addRow(tr("Option “sent again”"), m_reship);
    for (auto* box : {m_refund, m_preSale, m_fullRefund, m_arrival, m_reship}) {
        connect(box, &QSpinBox::valueChanged, this, [this] { applySoon(); });
    }
}

void ReturnsPage::load() {
    m_shop->load();
    const auto shop = m_shop->shop();
    show(shop ? m_environment.settings.returnPolicy(*shop) : core::returns::defaultReturnPolicy(),
         shop ? m_environment.settings.returnDueRules(*shop) : DueRules{});
    setEnabled(shop.has_value());
}

void ReturnsPage::show(const ReturnPolicy& policy, const DueRules& rules) {
    m_isLoading = true;
    m_policy = policy;
    showWindows();
    m_evidence->setChecked(policy.needsEvidence);
    m_exclusions->setPlainText(exclusionsText(policy.exclusions));
    m_refund->setValue(static_cast<int>(rules.refund.count()));
    m_preSale->setValue(static_cast<int>(rules.preSaleRefund));
    m_fullRefund->setValue(static_cast<int>(rules.fullRefund.count()));
    m_arrival->setValue(static_cast<int>(rules.arrival));
    m_reship->setValue(static_cast<int>(rules.reship));
    m_isLoading = false;
}

void ReturnsPage::showWindows() {
    for (const auto& row : m_windows) {
        m_windowForm->removeRow(row.line);
    }
    m_windows.clear();
    for (const auto& window : m_policy.windows) {
        const auto* known = std::ranges::find(kWindowNames, window.clause, &WindowName::clause);
        const QString clause = common::toScreen(window.clause);
        auto* box = new QSpinBox;
        box->setObjectName(QStringLiteral("window.") + clause);
        box->setRange(0, window.withinHours ? kMostDays * 24 : kMostDays);
        box->setSpecialValueText(tr("at any time"));
        box->setValue(window.within        ? static_cast<int>(window.within->count())
                      : window.withinHours ? static_cast<int>(window.withinHours->count())
                                           : 0);
        auto* unit = new QComboBox;
        unit->setObjectName(QStringLiteral("windowUnit.") + clause);
        unit->addItem(tr("days, from the day after receipt"));
        unit->addItem(tr("hours, from the receipt itself"));
        unit->setCurrentIndex(window.withinHours ? 1 : 0);
        auto* line = new QWidget;
        auto* layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(theme::kSpace);
        layout->addWidget(box, 1);
        layout->addWidget(unit, 2);
        m_windowForm->addRow(
            known == std::end(kWindowNames) ? clause : tr(known->text), line);
        m_windows.push_back({line, box, unit});
        connect(box, &QSpinBox::valueChanged, this, [this] { applySoon(); });
        connect(unit, &QComboBox::currentIndexChanged, this, [this, box](int chosen) {
            box->setMaximum(chosen == 1 ? kMostDays * 24 : kMostDays);
            applySoon();
        });
    }
}

std::optional<ReturnPolicy> ReturnsPage::readPolicy() {
    ReturnPolicy policy = m_policy;
    for (std::size_t at = 0; at < m_windows.size(); ++at) {
        const int length = m_windows[at].length->value();
        const bool isHours = m_windows[at].unit->currentIndex() == 1;
        auto& window = policy.windows[at];
        window.within.reset();
        window.withinHours.reset();
        if (length > 0 && isHours) {
            window.withinHours = std::chrono::hours(length);
        } else if (length > 0) {
            window.within = std::chrono::days(length);
        }
    }
    policy.needsEvidence = m_evidence->isChecked();
    const auto exclusions = exclusionsFromText(m_exclusions->toPlainText(), m_policy.exclusions);
    if (!exclusions) {
        showError(tr("A line of goods is not understood. Write it as kind: word, word."));
        return std::nullopt;
    }
    policy.exclusions = *exclusions;
    return policy;
}

DueRules ReturnsPage::readRules() const {
    return {.refund = std::chrono::hours(m_refund->value()),
            .preSaleRefund = m_preSale->value(),
            .fullRefund = std::chrono::hours(m_fullRefund->value()),
            .arrival = m_arrival->value(),
            .reship = m_reship->value()};
}

void ReturnsPage::apply() {
    if (const auto policy = readPolicy()) {
        save(*policy, readRules());
    }
}

void ReturnsPage::save(const ReturnPolicy& policy, const DueRules& rules) {
    const auto shop = m_shop->shop();
    if (!shop) {
        return;
    }
    showError({});
    if (policy != m_environment.settings.returnPolicy(*shop)) {
        run([this, shop, policy](const auto& actor) {
            return m_environment.settingsService.setReturnPolicy(*shop, policy, actor);
        });
    }
    if (rules != m_environment.settings.returnDueRules(*shop)) {
        run([this, shop, rules](const auto& actor) {
            return m_environment.settingsService.setReturnDueRules(*shop, rules, actor);
        });
    }
}

}  // namespace ui::settings
