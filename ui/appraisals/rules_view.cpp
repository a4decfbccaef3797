#include "ui/appraisals/rules_view.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/appraisals/appraisals_text.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/theme/theme.h"

namespace ui::appraisals {

using namespace core::appraisals;
using common::toCore;
using common::toScreen;

namespace {

enum ItemColumn { kGroup, kItem, kTarget, kWeight, kCurve, kItemColumns };
enum HonourColumn { kHonour, kRankBy, kConditions, kPlaces, kHonourColumns };
constexpr int kDecimals = 6;
constexpr int kMostWeight = 1'000;
constexpr int kHundred = 100;
constexpr int kMostPlaces = 20;
constexpr int kMostSheets = 1'000;
constexpr int kNameWidth = 210;

double factorOf(const std::string& key) {
    const auto metric = core::stats::metricFromWord(key);
    return metric && core::stats::definitionOf(*metric).unit == core::stats::Unit::Share ? kHundred
                                                                                         : 1;
}

QString numberText(double number) {
    QString text = QString::number(number, 'f', kDecimals);
    text.remove(QRegularExpression(QStringLiteral("\\.?0+$")));
    return text;
}

std::optional<double> numberFrom(const QString& text) {
    bool isNumber = false;
    const double number = text.trimmed().toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QTableWidgetItem* cell(const QString& text, bool isEditable) {
    auto* item = new QTableWidgetItem(text);
    item->setFlags(isEditable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable
                              : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

/// A curve that a new metric begins with: 85 at its target.
std::vector<CurvePoint> usualCurve(core::stats::Direction better, double target) {
    constexpr double kAtTarget = 85;
    const double end = target > 0 ? target : 1;
    if (better == core::stats::Direction::LowerIsBetter) {
        return target > 0 ? std::vector<CurvePoint>{{0, 100}, {end, kAtTarget}, {end * 3, 0}}
                          : std::vector<CurvePoint>{{0, 100}, {end, 0}};
    }
    return {{0, 0}, {end, kAtTarget}, {end * 5 / 4, 100}};
}

void prepare(QTableWidget& table, const char* name, const QStringList& headings) {
    table.setObjectName(QLatin1String(name));
    table.setColumnCount(static_cast<int>(headings.size()));
    table.setHorizontalHeaderLabels(headings);
    table.verticalHeader()->hide();
    table.setAlternatingRowColors(true);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setTabKeyNavigation(false);
    table.horizontalHeader()->setStretchLastSection(true);
}

}  // namespace

RulesView::RulesView(AppraisalViewModel& appraisals, const FigureWords& words, QWidget* parent)
    : QWidget(parent)
    , m_appraisals(appraisals)
    , m_words(words)
    , m_items(new QTableWidget(this))
    , m_honours(new QTableWidget(this)) {
    setObjectName(QStringLiteral("appraisals.rules"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpace);
    layout->addWidget(makeHead());
    prepare(*m_items, "appraisals.items",
            {tr("Group"), tr("Item"), tr("Target"), tr("Weight in its group"),
             tr("Score curve (figure: score; shares in per cent)")});
    m_items->setColumnWidth(kItem, kNameWidth);
    layout->addWidget(m_items, 3);
    layout->addWidget(makeItemButtons());
    prepare(*m_honours, "appraisals.honourRules",
            {tr("Honour"), tr("Best by"), tr("Conditions"), tr("Places")});
    m_honours->setColumnWidth(kRankBy, kNameWidth);
    m_honours->setColumnWidth(kConditions, 2 * kNameWidth);
    common::setPlainToolTip(
        *m_honours, tr("Keys of the metrics, or score for the appraisal score; for example "
                       "satisfaction_share >= 0.95; complaint_rate <= 0.01. An honour without "
                       "“Best by” is given by nomination."));
    layout->addWidget(m_honours, 2);
}

QWidget* RulesView::makeHead() {
    auto* head = new QWidget(this);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpace);
    const auto add = [&](const QString& caption, QWidget* field, const char* name) {
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(caption);
        layout->addWidget(common::captionLabel(caption, head));
        layout->addWidget(field);
    };
    m_period = new QComboBox(head);
    for (const auto kind : {PeriodKind::Month, PeriodKind::Quarter}) {
        m_period->addItem(AppraisalsText::of(kind), static_cast<int>(kind));
    }
    m_sets = new QComboBox(head);
    m_method = new QComboBox(head);
    for (const auto method : {Method::Curve, Method::Attainment}) {
        m_method->addItem(AppraisalsText::of(method), static_cast<int>(method));
    }
    m_weak = new QDoubleSpinBox(head);
    m_weak->setRange(0, kHundred);
    m_weak->setDecimals(0);
    m_least = new QSpinBox(head);
    m_least->setRange(2, kMostSheets);
    add(tr("Appraised"), m_period, "appraisals.rulePeriod");
    add(tr("Weak below"), m_weak, "appraisals.ruleWeak");
    add(tr("Last place from … sheets"), m_least, "appraisals.ruleLeast");
    add(tr("Score set"), m_sets, "appraisals.ruleSet");
    add(tr("Method"), m_method, "appraisals.ruleMethod");
    layout->addStretch(1);
    m_save = new QPushButton(tr("Keep the rules"), head);
    m_save->setObjectName(QStringLiteral("appraisals.saveRules"));
    theme::setPrimary(*m_save);
    layout->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &RulesView::save);
    connect(m_sets, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (m_isFilling) {
            return;
        }
        if (!takeSet()) {
            // Back to the set with the slip, which is still shown.
            m_isFilling = true;
            m_sets->setCurrentIndex(m_set);
            m_isFilling = false;
            return;
        }
        m_set = index;
        showSet();
    });
    return head;
}

QWidget* RulesView::makeItemButtons() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpace);
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        layout->addWidget(common::captionLabel(
            tr("Weight of %1").arg(AppraisalsText::of(kItemGroups[i])), row));
        m_groups[i] = new QDoubleSpinBox(row);
        m_groups[i]->setObjectName(QStringLiteral("appraisals.groupWeight%1").arg(i));
        m_groups[i]->setRange(0, kMostWeight);
        m_groups[i]->setDecimals(0);
        layout->addWidget(m_groups[i]);
    }
    layout->addStretch(1);
    m_metric = new QComboBox(row);
    m_metric->setObjectName(QStringLiteral("appraisals.newMetric"));
    for (const auto& definition : core::stats::metricCatalogue()) {
        if (definition.better != core::stats::Direction::None) {
            m_metric->addItem(m_words.name(definition.metric), static_cast<int>(definition.metric));
        }
    }
    layout->addWidget(m_metric);
    m_add = new QPushButton(tr("Add the metric"), row);
    m_add->setObjectName(QStringLiteral("appraisals.addMetric"));
    m_remove = new QPushButton(tr("Remove the item"), row);
    m_remove->setObjectName(QStringLiteral("appraisals.removeItem"));
    layout->addWidget(m_add);
    layout->addWidget(m_remove);
    connect(m_add, &QPushButton::clicked, this, &RulesView::addMetric);
    connect(m_remove, &QPushButton::clicked, this, &RulesView::removeItem);
    return row;
}

void RulesView::refresh() {
    m_rules = m_appraisals.rules();
    m_isFilling = true;
    const QString chosen = m_sets->currentData().toString();
    m_sets->clear();
    for (const auto& set : m_rules.sets) {
        m_sets->addItem(toScreen(set.name), QString::fromStdString(set.key));
    }
    m_sets->setCurrentIndex(std::max(0, m_sets->findData(chosen)));
    m_set = m_sets->currentIndex();
    m_period->setCurrentIndex(m_period->findData(static_cast<int>(m_rules.period)));
    m_weak->setValue(m_rules.weakBelow);
    m_least->setValue(m_rules.leastSheetsForLast);
    m_isFilling = false;
    showSet();
    showHonours();
    for (QWidget* part : std::initializer_list<QWidget*>{m_save, m_add, m_remove, m_period, m_weak,
                                                         m_least, m_method}) {
        part->setEnabled(canSave());
    }
    common::setPlainToolTip(*m_save,
                            canSave() ? QString()
                                      : AppraisalsText::refusal(AppraisalError::NotAllowedForRole));
}

void RulesView::showSet() {
    const auto& definition = m_rules.sets.at(static_cast<std::size_t>(m_set)).definition;
    m_method->setCurrentIndex(m_method->findData(static_cast<int>(definition.method)));
    m_items->setRowCount(0);
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        const auto group = std::ranges::find(definition.groups, kItemGroups[i], &ScoreGroup::group);
        m_groups[i]->setValue(group == definition.groups.end() ? 0 : group->weight);
        m_groups[i]->setEnabled(canSave() && group != definition.groups.end());
    }
    for (const auto& group : definition.groups) {
        const bool isCounted = group.group == ItemGroup::Results;
        for (const auto& item : group.items) {
            const int row = m_items->rowCount();
            m_items->insertRow(row);
            auto* name = cell(AppraisalsText::item(item, m_words), canSave() && !isCounted);
            name->setData(Qt::UserRole, QString::fromStdString(item.key));
            m_items->setItem(row, kGroup, cell(AppraisalsText::of(group.group), false));
            m_items->setItem(row, kItem, name);
            m_items->setItem(row, kTarget,
                             cell(item.target ? numberText(*item.target * factorOf(item.key))
                                              : QString(),
                                  canSave() && isCounted));
            m_items->setItem(row, kWeight, cell(numberText(item.weight), canSave()));
            m_items->setItem(row, kCurve,
                             cell(isCounted ? curveText(item) : QString(), canSave() && isCounted));
        }
    }
}

void RulesView::showHonours() {
    m_honours->setRowCount(static_cast<int>(m_rules.honours.size()));
    for (int row = 0; row < m_honours->rowCount(); ++row) {
        const auto& rule = m_rules.honours[static_cast<std::size_t>(row)];
        m_honours->setItem(row, kHonour, cell(toScreen(rule.name), canSave()));
        m_honours->setItem(row, kRankBy,
                           cell(rule.isByNomination ? tr("by nomination") : toScreen(rule.rankBy),
                                canSave() && !rule.isByNomination));
        m_honours->setItem(row, kConditions,
                           cell(conditionText(rule.conditions), canSave() && !rule.isByNomination));
        m_honours->setItem(row, kPlaces,
                           cell(QString::number(rule.places), canSave() && !rule.isByNomination));
    }
}

QString RulesView::curveText(const ScoreItem& item) {
    QStringList points;
    for (const auto& point : item.curve) {
        points << numberText(point.value * factorOf(item.key)) + QStringLiteral(": ") +
                      numberText(point.score);
    }
    return points.join(QStringLiteral("; "));
}

std::optional<std::vector<CurvePoint>> RulesView::curveFrom(const QString& text,
                                                            const std::string& key) {
    std::vector<CurvePoint> curve;
    for (const auto& part : text.split(QRegularExpression(QStringLiteral("[;；]")),
                                       Qt::SkipEmptyParts)) {
        const auto pair = part.split(QRegularExpression(QStringLiteral("[:：]")));
        const auto value = numberFrom(pair.value(0));
        const auto score = numberFrom(pair.value(1));
        if (pair.size() != 2 || !value || !score) {
            return std::nullopt;
        }
        curve.push_back({*value / factorOf(key), *score});
    }
    return curve;
}

QString RulesView::conditionText(const std::vector<HonourCondition>& conditions) {
    QStringList parts;
    for (const auto& condition : conditions) {
        if (condition.least) {
            parts << toScreen(condition.measure) + QStringLiteral(" >= ") +
                         numberText(*condition.least);
        }
        if (condition.most) {
            parts << toScreen(condition.measure) + QStringLiteral(" <= ") +
                         numberText(*condition.most);
        }
    }
    return parts.join(QStringLiteral("; "));
}

std::optional<std::vector<HonourCondition>> RulesView::conditionsFrom(const QString& text) {
    static const QRegularExpression kCondition(
        QStringLiteral("^\\s*([a-z0-9_]+)\\s*(>=|<=|≥|≤)\\s*(-?[0-9.]+)\\s*$"));
    std::vector<HonourCondition> conditions;
    for (const auto& part : text.split(QRegularExpression(QStringLiteral("[;；]")),
                                       Qt::SkipEmptyParts)) {
        const auto match = kCondition.match(part);
        const auto limit = match.hasMatch() ? numberFrom(match.captured(3)) : std::nullopt;
        if (!limit) {
            return std::nullopt;
        }
        HonourCondition condition{.measure = toCore(match.captured(1)), .least = {}, .most = {}};
        const bool isLeast = match.captured(2) == u">=" || match.captured(2) == u"≥";
        (isLeast ? condition.least : condition.most) = limit;
        conditions.push_back(std::move(condition));
    }
    return conditions;
}

bool RulesView::takeSet() {
    auto& definition = m_rules.sets.at(static_cast<std::size_t>(m_set)).definition;
    ScoreDefinition taken = definition;
    taken.method = static_cast<Method>(m_method->currentData().toInt());
    for (auto& group : taken.groups) {
        group.weight = m_groups.at(static_cast<std::size_t>(group.group))->value();
        for (auto& item : group.items) {
            int row = 0;
            while (row < m_items->rowCount() &&
                   toCore(m_items->item(row, kItem)->data(Qt::UserRole).toString()) != item.key) {
                ++row;
            }
            const auto weight = numberFrom(m_items->item(row, kWeight)->text());
            item.weight = weight.value_or(0);
            if (group.group != ItemGroup::Results) {
                item.name = toCore(m_items->item(row, kItem)->text().trimmed());
                continue;
            }
            const auto target = numberFrom(m_items->item(row, kTarget)->text());
            const auto curve = curveFrom(m_items->item(row, kCurve)->text(), item.key);
            item.target = target ? std::optional(*target / factorOf(item.key)) : std::nullopt;
            item.curve = curve.value_or(std::vector<CurvePoint>());
        }
    }
    if (faultOf(taken)) {
        Q_EMIT refused(AppraisalsText::refusal(AppraisalError::RulesWrong));
        return false;
    }
    definition = std::move(taken);
    return true;
}

bool RulesView::takeHonours() {
    for (int row = 0; row < m_honours->rowCount(); ++row) {
        auto& rule = m_rules.honours[static_cast<std::size_t>(row)];
        rule.name = toCore(m_honours->item(row, kHonour)->text().trimmed());
        if (rule.isByNomination) {
            continue;
        }
        const auto conditions = conditionsFrom(m_honours->item(row, kConditions)->text());
        if (!conditions) {
            Q_EMIT refused(tr("The conditions of “%1” cannot be read: write them as "
                              "satisfaction_share >= 0.95; complaint_rate <= 0.01.")
                               .arg(toScreen(rule.name)));
            return false;
        }
        rule.conditions = *conditions;
        rule.rankBy = toCore(m_honours->item(row, kRankBy)->text().trimmed());
        rule.places = std::min(m_honours->item(row, kPlaces)->text().toInt(), kMostPlaces);
    }
    return true;
}

bool RulesView::take() {
    m_rules.period = static_cast<PeriodKind>(m_period->currentData().toInt());
    m_rules.weakBelow = m_weak->value();
    m_rules.leastSheetsForLast = m_least->value();
    return takeSet() && takeHonours();
}

void RulesView::save() {
    if (take()) {
        m_appraisals.setRules(m_rules);
    }
}

void RulesView::addMetric() {
    if (!takeSet()) {
        return;
    }
    const auto metric = static_cast<core::stats::Metric>(m_metric->currentData().toInt());
    const auto& known = core::stats::definitionOf(metric);
    auto& definition = m_rules.sets[static_cast<std::size_t>(m_set)].definition;
    const auto results = std::ranges::find(definition.groups, ItemGroup::Results, &ScoreGroup::group);
    if (findItem(definition, known.key) != nullptr) {
        Q_EMIT refused(tr("“%1” is in the set already.").arg(m_metric->currentText()));
        return;
    }
    constexpr double kUsualWeight = 10;
    const double target = known.target.value_or(1);
    results->items.push_back({std::string(known.key), {}, kUsualWeight, target,
                              usualCurve(known.better, target)});
    showSet();
}

void RulesView::removeItem() {
    const int row = m_items->currentRow();
    if (row < 0 || !takeSet()) {
        return;
    }
    const std::string key = toCore(m_items->item(row, kItem)->data(Qt::UserRole).toString());
    auto& definition = m_rules.sets[static_cast<std::size_t>(m_set)].definition;
    ScoreDefinition changed = definition;
    for (auto& group : changed.groups) {
        std::erase_if(group.items, [&key](const ScoreItem& item) { return item.key == key; });
    }
    if (faultOf(changed)) {
        Q_EMIT refused(tr("A group needs at least one item."));
        return;
    }
    definition = std::move(changed);
    showSet();
}

}  // namespace ui::appraisals
