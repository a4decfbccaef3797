#include "ui/settings/rules_page.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "core/base/money.h"
#include "core/base/text.h"
#include "core/settings/settings_reader.h"
#include "core/settings/settings_service.h"
#include "ui/common/plain_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::settings {

namespace {

using core::orders::ReviewHitKind;

constexpr int kKinds = static_cast<int>(ReviewHitKind::PriceUnderFloor) + 1;

QString joined(const std::vector<std::string>& lines) {
    QStringList texts;
    for (const auto& line : lines) {
        texts.append(common::toScreen(line));
    }
    return texts.join(u'\n');
}

std::vector<std::string> linesOf(const QPlainTextEdit& edit) {
    std::vector<std::string> lines;
    for (const auto& line : edit.toPlainText().split(u'\n')) {
        if (const QString text = line.trimmed(); !text.isEmpty()) {
            lines.push_back(common::toCore(text));
        }
    }
    return lines;
}

}  // namespace

RulesPage::RulesPage(common::Environment& environment)
    : SettingsPage(environment, tr("Review rules"), QStringLiteral("rules"))
    , m_amount(new QLineEdit)
    , m_window(new QSpinBox)
    , m_promise(new QSpinBox) {
    buildRules();
    buildLists();
    auto* reset =
        new QPushButton(theme::icon(QStringLiteral("undo")), tr("Back to the original rules"));
    reset->setObjectName(QStringLiteral("resetRules"));
    body().addWidget(reset, 0, Qt::AlignLeft);
    connect(reset, &QPushButton::clicked, this, [this] {
        const auto rules = core::orders::defaultReviewRules();
        show(rules);
        save(rules);
    });
    for (const auto& [kind, box] : m_enabled) {
        connect(box, &QCheckBox::toggled, this, [this] { applySoon(); });
    }
    connect(m_amount, &QLineEdit::textEdited, this, [this] { applySoon(); });
    for (auto* spin : {m_window, m_promise}) {
        connect(spin, &QSpinBox::valueChanged, this, [this] { applySoon(); });
    }
    for (auto* edit : {m_areas, m_couriers, m_checks, m_floors}) {
        connect(edit, &QPlainTextEdit::textChanged, this, [this] { applySoon(); });
    }
}

void RulesPage::buildRules() {
    auto* form = addForm(tr("An order needs a person when"));
    m_shop = std::make_unique<ShopChoice>(*form, m_environment, tr("Shop"), [this] {
        flush();
        load();
    });
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(theme::kSpaceSmall);
    constexpr int kRows = (kKinds + 1) / 2;
    for (int at = 0; at < kKinds; ++at) {
        const auto kind = static_cast<ReviewHitKind>(at);
        auto* box = new QCheckBox(textOf(kind));
        box->setObjectName(QStringLiteral("rule%1").arg(at));
        m_enabled.emplace_back(kind, box);
        grid->addWidget(box, at % kRows, at / kRows);
    }
    body().addLayout(grid);
    addHint(tr("Every other paid order passes by itself and is recorded so."));
}

void RulesPage::buildLists() {
    auto* limits = addForm(tr("Limits"));
    m_amount->setObjectName(QStringLiteral("amountLimit"));
    m_window->setObjectName(QStringLiteral("duplicateWindow"));
    m_promise->setObjectName(QStringLiteral("promisedShipping"));
    m_window->setRange(0, 7 * 24 * 60);
    m_window->setSuffix(u' ' + tr("min"));
    m_promise->setRange(1, 60 * 24);
    m_promise->setSuffix(u' ' + tr("h"));
    limits->addRow(tr("Amount over (yuan)"), m_amount);
    limits->addRow(tr("Duplicates within"), m_window);
    limits->addRow(tr("Promised shipping after payment"), m_promise);
    auto* lists = addForm(tr("Words and lists, one a line"));
    m_areas = addLines(*lists, tr("Not shipped to"), QStringLiteral("outOfArea"));
    m_couriers = addLines(*lists, tr("Courier words in remarks"), QStringLiteral("courierWords"));
    m_checks = addLines(*lists, tr("Checks for cash on delivery"), QStringLiteral("cashChecks"));
    m_floors = addLines(*lists, tr("Price floors"), QStringLiteral("priceFloors"));
    m_floors->setPlaceholderText(tr("merchant code = price, such as A-100 = 39.90"));
}

QPlainTextEdit* RulesPage::addLines(QFormLayout& form, const QString& label, const QString& name) {
    auto* edit = new QPlainTextEdit;
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 4 + 12);
    form.addRow(label, edit);
    return edit;
}

QString RulesPage::textOf(ReviewHitKind kind) {
    switch (kind) {
        case ReviewHitKind::AmountOverLimit:
            return tr("Amount over the limit");
        case ReviewHitKind::NumberOrItemMissing:
            return tr("Order number or items missing");
        case ReviewHitKind::ReceiverMissing:
            return tr("Receiver missing");
        case ReviewHitKind::ReceiverImplausible:
            return tr("Receiver implausible");
        case ReviewHitKind::PhoneMissing:
            return tr("Phone missing");
        case ReviewHitKind::PhoneImplausible:
            return tr("Phone implausible");
        case ReviewHitKind::AddressMissing:
            return tr("Address missing");
        case ReviewHitKind::AddressImplausible:
            return tr("Address implausible");
        case ReviewHitKind::DuplicateOrder:
            return tr("Duplicate of another order");
        case ReviewHitKind::BuyerMessage:
            return tr("The buyer left a message");
        case ReviewHitKind::SellerMemo:
            return tr("The shop left a memo");
        case ReviewHitKind::OpenComplaint:
            return tr("Open complaint");
        case ReviewHitKind::CashOnDelivery:
            return tr("Cash on delivery");
        case ReviewHitKind::CourierRequested:
            return tr("A certain courier is asked for");
        case ReviewHitKind::OutOfArea:
            return tr("Outside the delivery area");
        case ReviewHitKind::PriceUnderFloor:
            return tr("Price under the floor");
    }
    return {};
}

void RulesPage::load() {
    m_shop->load();
    const auto shop = m_shop->shop();
    show(shop ? m_environment.settings.reviewRules(*shop) : core::orders::defaultReviewRules());
    setEnabled(shop.has_value());
}

void RulesPage::show(const core::orders::ReviewRules& rules) {
    m_isLoading = true;
    for (const auto& [kind, box] : m_enabled) {
        box->setChecked(rules.enabled.contains(kind));
    }
    m_amount->setText(QString::fromStdString(core::toYuanText(rules.amountLimit)));
    m_window->setValue(static_cast<int>(rules.duplicateWindow.count()));
    m_promise->setValue(static_cast<int>(rules.promisedShipping.count()));
    m_areas->setPlainText(joined(rules.outOfArea));
    m_couriers->setPlainText(joined(rules.courierWords));
    m_checks->setPlainText(joined(rules.cashOnDeliveryChecks));
    QStringList floors;
    for (const auto& [code, price] : rules.priceFloors) {
        floors.append(QStringLiteral("%1 = %2").arg(
            common::toScreen(code), QString::fromStdString(core::toYuanText(price))));
    }
    m_floors->setPlainText(floors.join(u'\n'));
    m_isLoading = false;
}

std::optional<core::orders::ReviewRules> RulesPage::read() {
    core::orders::ReviewRules rules;
    for (const auto& [kind, box] : m_enabled) {
        if (box->isChecked()) {
            rules.enabled.insert(kind);
        }
    }
    const auto amount = core::parseFen(common::toCore(m_amount->text()));
    if (!amount || amount->value < 0) {
        showError(tr("The amount is no sum of money. Write it as 2000 or 2000.00."));
        return std::nullopt;
    }
    rules.amountLimit = *amount;
    rules.duplicateWindow = std::chrono::minutes(m_window->value());
    rules.promisedShipping = std::chrono::hours(m_promise->value());
    rules.outOfArea = linesOf(*m_areas);
    rules.courierWords = linesOf(*m_couriers);
    rules.cashOnDeliveryChecks = linesOf(*m_checks);
    return readFloors(rules) ? std::optional(rules) : std::nullopt;
}

bool RulesPage::readFloors(core::orders::ReviewRules& rules) {
    for (const auto& line : linesOf(*m_floors)) {
        // The code may hold an equals sign itself, so the last one parts.
        const auto parting = line.rfind('=');
        const std::string code(core::trimmed(std::string_view(line).substr(0, parting)));
        const auto price =
            parting == std::string::npos
                ? std::nullopt
                : core::parseFen(core::trimmed(std::string_view(line).substr(parting + 1)));
        if (code.empty() || !price) {
            showError(tr("The price floor “%1” is not understood. Write it as code = price.")
                          .arg(common::toScreen(line)));
            return false;
        }
        rules.priceFloors[code] = *price;
    }
    return true;
}

void RulesPage::apply() {
    if (const auto rules = read()) {
        save(*rules);
    }
}

void RulesPage::save(const core::orders::ReviewRules& rules) {
    if (const auto shop = m_shop->shop()) {
        run([this, shop, rules](const auto& actor) {
            return m_environment.settingsService.setReviewRules(*shop, rules, actor);
        });
    }
}

}  // namespace ui::settings
