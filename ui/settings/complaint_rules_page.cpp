#include "ui/settings/complaint_rules_page.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QSpinBox>

#include "core/complaints/complaint_reader.h"
#include "core/complaints/complaint_rules.h"
#include "core/complaints/complaint_service.h"
#include "ui/common/plain_text.h"
#include "ui/theme/theme.h"

namespace ui::settings {

using namespace core::complaints;

namespace {

constexpr int kMostMinutes = 24 * 60;
constexpr int kMostProgressHours = 72;
constexpr int kMostSolveHours = 720;

}  // namespace

ComplaintRulesPage::ComplaintRulesPage(common::Environment& environment)
    : SettingsPage(environment, tr("Complaints"), QStringLiteral("warning")) {
    auto* form = addForm(tr("Limits of complaints"));
    m_shop = std::make_unique<ShopChoice>(*form, m_environment, tr("Shop"), [this] {
        flush();
        load();
    });
    addLevel(*form, ComplaintLevel::Normal, tr("Normal"));
    addLevel(*form, ComplaintLevel::Serious, tr("Serious"));
    addLevel(*form, ComplaintLevel::Dispute, tr("Dispute"));
    addHint(
        tr("Of each level: until the apology, between two words on how it goes, and until the "
           "buyer knows the result. Open complaints follow at once."));
    auto* other = addForm(tr("Repeats and attempts"));
    const QString days = tr(" days", "after a number");
    m_attempts = makeNumber(QStringLiteral("complaintAttempts"), 1, 10, {});
    other->addRow(tr("Attempts to reach the buyer"), m_attempts);
    m_repeatDays = makeNumber(QStringLiteral("complaintRepeatDays"), 1, 365, days);
    other->addRow(tr("A repeat within"), m_repeatDays);
    m_trendCount = makeNumber(QStringLiteral("complaintTrendCount"), 2, 100, {});
    other->addRow(tr("A trend from so many of one product"), m_trendCount);
}

QSpinBox* ComplaintRulesPage::makeNumber(const QString& objectName, int least, int most,
                                         const QString& suffix) {
    auto* box = new QSpinBox;
    box->setObjectName(objectName);
    box->setRange(least, most);
    box->setSuffix(suffix);
    connect(box, &QSpinBox::valueChanged, this, [this] {
        if (!isLoading()) {
            applySoon();
        }
    });
    return box;
}

void ComplaintRulesPage::addLevel(QFormLayout& form, ComplaintLevel level, const QString& name) {
    const QString key = common::toScreen(toWord(level));
    const QString hours = tr(" h", "hours, after a number");
    const LevelBoxes boxes{
        .level = level,
        .acknowledge = makeNumber(QStringLiteral("complaintAcknowledge.%1").arg(key), 1,
                                  kMostMinutes, tr(" min", "after a number")),
        .progress = makeNumber(QStringLiteral("complaintProgress.%1").arg(key), 1,
                               kMostProgressHours, hours),
        .solve =
            makeNumber(QStringLiteral("complaintSolve.%1").arg(key), 1, kMostSolveHours, hours)};
    auto* line = new QHBoxLayout;
    line->setSpacing(theme::kSpace);
    for (auto* box : {boxes.acknowledge, boxes.progress, boxes.solve}) {
        line->addWidget(box, 1);
    }
    form.addRow(name, line);
    m_levels.push_back(boxes);
}

void ComplaintRulesPage::load() {
    m_shop->load();
    const auto shop = m_shop->shop();
    m_loaded = shop;
    setEnabled(shop.has_value());
    if (!shop) {
        return;
    }
    const auto rules = m_environment.cases.complaints->rules(*shop);
    m_isLoading = true;
    for (const auto& boxes : m_levels) {
        const auto& limits = rules.limits.at(boxes.level);
        boxes.acknowledge->setValue(static_cast<int>(limits.acknowledge.count()));
        boxes.progress->setValue(static_cast<int>(limits.progress.count()));
        boxes.solve->setValue(static_cast<int>(limits.solve.count()));
    }
    m_attempts->setValue(static_cast<int>(rules.attempts));
    m_repeatDays->setValue(static_cast<int>(rules.repeatDays));
    m_trendCount->setValue(static_cast<int>(rules.trendCount));
    m_isLoading = false;
}

void ComplaintRulesPage::apply() {
    if (!m_loaded) {
        return;
    }
    ComplaintRules rules;
    for (const auto& boxes : m_levels) {
        rules.limits[boxes.level] = {.acknowledge = std::chrono::minutes(boxes.acknowledge->value()),
                                     .progress = std::chrono::hours(boxes.progress->value()),
                                     .solve = std::chrono::hours(boxes.solve->value())};
    }
    rules.attempts = m_attempts->value();
    rules.repeatDays = m_repeatDays->value();
    rules.trendCount = m_trendCount->value();
    if (!areSensible(rules)) {
        showError(tr("A word on how it goes must come no later than the result."));
        return;
    }
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.complaintService, shop = *m_loaded, rules,
         actor = m_environment.actor()] { return service->setRules(shop, rules, actor); },
        [this](const core::Result<void, ComplaintError>& outcome) {
            const bool isKept = outcome || outcome.error() == ComplaintError::NothingChanged;
            showError(isKept ? QString() : tr("Your role may not change these rules."));
        });
}

}  // namespace ui::settings
