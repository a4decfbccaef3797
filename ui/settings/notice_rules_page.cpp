#include "ui/settings/notice_rules_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>

#include "core/notices/notice_text.h"
#include "core/settings/settings_reader.h"
#include "core/settings/settings_service.h"
#include "ui/common/plain_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::settings {

using namespace core::notices;

namespace {

constexpr int kMostHours = 24 * 365;
constexpr int kLongestLookBack = 24 * 30;

QString nameOf(std::string_view key) {
    const std::pair<const char*, QString> names[]{
        {"confirmation", NoticeRulesPage::tr("Order confirmation")},
        {"shipped", NoticeRulesPage::tr("Ship notice")},
        {"delivery_follow_up", NoticeRulesPage::tr("Delivery follow-up")},
        {"thank_you", NoticeRulesPage::tr("Thank-you")},
        {"invitation", NoticeRulesPage::tr("Invitation")},
        {"care", NoticeRulesPage::tr("Care")},
        {"request_done", NoticeRulesPage::tr("Request carried out")},
        {"request_refused", NoticeRulesPage::tr("Request refused")},
        {"request_failed", NoticeRulesPage::tr("Request failed")},
        {"out_of_stock", NoticeRulesPage::tr("Out of stock: what the buyer wants")}};
    for (const auto& [known, name] : names) {
        if (key == known) {
            return name;
        }
    }
    return {};
}

QTime timeOf(std::chrono::minutes time) {
    return QTime(0, 0).addSecs(static_cast<int>(time.count()) * 60);
}

std::chrono::minutes minutesOf(const QTimeEdit& edit) {
    return std::chrono::minutes{QTime(0, 0).secsTo(edit.time()) / 60};
}

}  // namespace

NoticeRulesPage::NoticeRulesPage(common::Environment& environment)
    : SettingsPage(environment, tr("Notices"), QStringLiteral("send"))
    , m_rules(defaultNoticeRules())
    , m_autoPassed(new QCheckBox(tr("Confirm orders that passed review by themselves too")))
    , m_lookBack(new QSpinBox)
    , m_quietFrom(new QTimeEdit)
    , m_quietTo(new QTimeEdit)
    , m_key(new QComboBox)
    , m_text(new QPlainTextEdit) {
    buildKinds();
    buildTexts();
}

void NoticeRulesPage::buildKinds() {
    auto* form = addForm(tr("Made after an import and after approvals"));
    m_shop = std::make_unique<ShopChoice>(*form, m_environment, tr("Shop"), [this] {
        flush();
        load();
    });
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::kSpaceWide);
    grid->setVerticalSpacing(theme::kSpaceSmall);
    int row = 0;
    for (const NoticeKind kind : kOrderNoticeKinds) {
        auto* isOn = new QCheckBox(nameOf(toWord(kind)));
        isOn->setObjectName(QStringLiteral("noticeKind%1").arg(row));
        auto* delay = new QSpinBox;
        delay->setObjectName(QStringLiteral("noticeDelay%1").arg(row));
        delay->setRange(0, kMostHours);
        delay->setSuffix(tr(" h later"));
        grid->addWidget(isOn, row, 0);
        grid->addWidget(delay, row, 1);
        m_kinds.push_back({kind, isOn, delay});
        ++row;
        connect(isOn, &QCheckBox::toggled, this, [this] { applySoon(); });
        connect(delay, &QSpinBox::valueChanged, this, [this] { applySoon(); });
    }
    grid->setColumnStretch(2, 1);
    body().addLayout(grid);
    m_autoPassed->setObjectName(QStringLiteral("confirmsAutoPassed"));
    body().addWidget(m_autoPassed);
    auto* times = addForm(tr("When"));
    m_lookBack->setObjectName(QStringLiteral("noticeLookBack"));
    m_lookBack->setRange(1, kLongestLookBack);
    m_lookBack->setSuffix(tr(" h"));
    m_quietFrom->setObjectName(QStringLiteral("quietFrom"));
    m_quietTo->setObjectName(QStringLiteral("quietTo"));
    for (auto* edit : {m_quietFrom, m_quietTo}) {
        edit->setDisplayFormat(QStringLiteral("HH:mm"));
        connect(edit, &QTimeEdit::timeChanged, this, [this] { applySoon(); });
    }
    times->addRow(tr("Not told any more after"), m_lookBack);
    times->addRow(tr("Quiet hours from"), m_quietFrom);
    times->addRow(tr("to"), m_quietTo);
    addHint(tr("In the quiet hours many are not sent at once, and nothing becomes due. What "
               "happened before a notice was switched on is not told."));
    connect(m_autoPassed, &QCheckBox::toggled, this, [this] { applySoon(); });
    connect(m_lookBack, &QSpinBox::valueChanged, this, [this] { applySoon(); });
}

void NoticeRulesPage::buildTexts() {
    auto* form = addForm(tr("Texts"));
    m_key->setObjectName(QStringLiteral("noticeText"));
    for (const auto key : kTemplateKeys) {
        m_key->addItem(nameOf(key), common::toScreen(key));
    }
    m_text->setObjectName(QStringLiteral("noticeTextBody"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 7);
    form->addRow(tr("Notice"), m_key);
    form->addRow(tr("Text"), m_text);
    QStringList names;
    for (const auto& variable : noticeVariables()) {
        names.append(QStringLiteral("{%1}").arg(common::toScreen(variable.chinese)));
        names.append(QStringLiteral("{%1}").arg(common::toScreen(variable.name)));
    }
    addHint(tr("Variables: %1. A notice with a variable that is not known does not leave. Of a "
               "confirmation {link} is the order, of a ship notice the courier's page.")
                .arg(names.join(u' ')));
    auto* reset =
        new QPushButton(theme::icon(QStringLiteral("undo")), tr("Back to the original text"));
    reset->setObjectName(QStringLiteral("resetNoticeText"));
    body().addWidget(reset, 0, Qt::AlignLeft);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_rules.texts.erase(key());
        showText();
        apply();
    });
    connect(m_key, &QComboBox::currentIndexChanged, this, [this] {
        flush();
        showText();
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!isLoading()) {
            keepText();
            applySoon();
        }
    });
}

std::string NoticeRulesPage::key() const {
    return common::toCore(m_key->currentData().toString());
}

void NoticeRulesPage::showText() {
    m_isLoading = true;
    m_text->setPlainText(common::toScreen(templateOf(m_rules, key())));
    m_isLoading = false;
}

void NoticeRulesPage::keepText() {
    const auto text = common::toCore(m_text->toPlainText());
    if (text == defaultTemplate(key())) {
        m_rules.texts.erase(key());
    } else {
        m_rules.texts[key()] = text;
    }
}

void NoticeRulesPage::load() {
    m_shop->load();
    const auto shop = m_shop->shop();
    m_rules = shop ? m_environment.settings.noticeRules(*shop) : defaultNoticeRules();
    m_isLoading = true;
    for (const auto& row : m_kinds) {
        const KindRule rule = ruleOf(m_rules, row.kind);
        row.isOn->setChecked(rule.isOn);
        row.delay->setValue(static_cast<int>(rule.delay.count()));
    }
    m_autoPassed->setChecked(m_rules.confirmsAutoPassed);
    m_lookBack->setValue(static_cast<int>(m_rules.lookBack.count()));
    m_quietFrom->setTime(timeOf(m_rules.quiet.from));
    m_quietTo->setTime(timeOf(m_rules.quiet.to));
    m_isLoading = false;
    showText();
    setEnabled(shop.has_value());
}

void NoticeRulesPage::apply() {
    const auto shop = m_shop->shop();
    if (!shop) {
        return;
    }
    for (const auto& row : m_kinds) {
        KindRule rule = ruleOf(m_rules, row.kind);
        // What happened while it was off is not told afterwards.
        if (row.isOn->isChecked() && !rule.isOn) {
            rule.since = m_environment.now();
        }
        rule.isOn = row.isOn->isChecked();
        rule.delay = std::chrono::hours{row.delay->value()};
        m_rules.kinds[row.kind] = rule;
    }
    m_rules.confirmsAutoPassed = m_autoPassed->isChecked();
    m_rules.lookBack = std::chrono::hours{m_lookBack->value()};
    m_rules.quiet = {minutesOf(*m_quietFrom), minutesOf(*m_quietTo)};
    run([this, shop, rules = m_rules](const auto& actor) {
        return m_environment.settingsService.setNoticeRules(*shop, rules, actor);
    });
}

}  // namespace ui::settings
