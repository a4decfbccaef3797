#include "ui/appraisals/rules_view.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/appraisals/appraisals_text.h"
#include "ui/appraisals/honour_rules_view.h"
#include "ui/common/flow_layout.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/common/state_chip.h"
#include "ui/theme/theme.h"

namespace ui::appraisals {

using namespace core::appraisals;
using common::toCore;
using common::toScreen;

namespace {

enum ItemColumn { kGroup, kItem, kTarget, kWeight, kCurve, kItemColumns };
constexpr int kDecimals = 6;
constexpr int kMostWeight = 1'000;
constexpr int kHundred = 100;
constexpr int kMostSheets = 1'000;
constexpr int kNameWidth = 210;
constexpr int kLongestName = 40;
constexpr int kItemsHeight = 300;
constexpr int kHonoursHeight = 170;
constexpr double kUsualWeight = 10;

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

}  // namespace

RulesView::RulesView(common::Environment& environment, AppraisalViewModel& appraisals,
                     const FigureWords& words, QWidget* parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_appraisals(appraisals)
    , m_words(words)
    , m_items(new QTableWidget(this))
    , m_honours(new HonourRulesView(words, this)) {
    setObjectName(QStringLiteral("appraisals.rules"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpace);
    layout->addWidget(makeHead());
    auto* upper = new QWidget(this);
    auto* sets = new QVBoxLayout(upper);
    sets->setContentsMargins(0, 0, 0, 0);
    sets->setSpacing(theme::kSpaceSmall);
    sets->addWidget(makeSetButtons());
    m_items->setObjectName(QStringLiteral("appraisals.items"));
    m_items->setColumnCount(kItemColumns);
    m_items->setHorizontalHeaderLabels(
        {tr("Group"), tr("Item"), tr("Target"), tr("Weight in its group"),
         tr("Score curve (figure: score; shares in per cent)")});
    m_items->verticalHeader()->hide();
    m_items->setAlternatingRowColors(true);
    m_items->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_items->setTabKeyNavigation(false);
    m_items->horizontalHeader()->setStretchLastSection(true);
    m_items->setColumnWidth(kItem, kNameWidth);
    sets->addWidget(m_items, 1);
    sets->addWidget(makeItemButtons());
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(upper);
    splitter->addWidget(m_honours);
    splitter->setSizes({kItemsHeight, kHonoursHeight});
    splitter->setStretchFactor(0, 1);
    layout->addWidget(splitter, 1);
    connect(m_items, &QTableWidget::itemChanged, this, [this] {
        if (!m_isFilling) {
            setEdited(true);
            showSums();
        }
    });
    connect(m_honours, &HonourRulesView::edited, this, [this] { setEdited(true); });
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
        m_editors.push_back(field);
    };
    const auto edited = [this] {
        if (!m_isFilling) {
            setEdited(true);
        }
    };
    m_period = new QComboBox(head);
    for (const auto kind : {PeriodKind::Month, PeriodKind::Quarter}) {
        m_period->addItem(AppraisalsText::of(kind), static_cast<int>(kind));
    }
    m_weak = new QDoubleSpinBox(head);
    m_weak->setRange(0, kHundred);
    m_weak->setDecimals(0);
    m_least = new QSpinBox(head);
    m_least->setRange(2, kMostSheets);
    add(tr("Appraised"), m_period, "appraisals.rulePeriod");
    add(tr("Weak below"), m_weak, "appraisals.ruleWeak");
    add(tr("Last place from … sheets"), m_least, "appraisals.ruleLeast");
    connect(m_period, &QComboBox::currentIndexChanged, this, edited);
    connect(m_weak, &QDoubleSpinBox::valueChanged, this, edited);
    connect(m_least, &QSpinBox::valueChanged, this, edited);
    layout->addStretch(1);
    m_version = common::captionLabel({}, head);
    m_version->setObjectName(QStringLiteral("appraisals.rulesVersion"));
    common::setPlainToolTip(*m_version,
                            tr("Every change that is kept is a new version for sheets that are "
                               "planned from then on; both are in the event book."));
    layout->addWidget(m_version);
    m_discard = new QPushButton(tr("Discard the changes"), head);
    m_discard->setObjectName(QStringLiteral("appraisals.discardRules"));
    layout->addWidget(m_discard);
    m_save = new QPushButton(tr("Keep the rules"), head);
    m_save->setObjectName(QStringLiteral("appraisals.saveRules"));
    theme::setPrimary(*m_save);
    layout->addWidget(m_save);
    connect(m_discard, &QPushButton::clicked, this, &RulesView::reload);
    connect(m_save, &QPushButton::clicked, this, &RulesView::save);
    return head;
}

QWidget* RulesView::makeSetButtons() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpace);
    m_sets = new QComboBox(row);
    m_sets->setObjectName(QStringLiteral("appraisals.ruleSet"));
    m_sets->setAccessibleName(tr("Score set"));
    m_sets->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_method = new QComboBox(row);
    m_method->setObjectName(QStringLiteral("appraisals.ruleMethod"));
    m_method->setAccessibleName(tr("Method"));
    for (const auto method : {Method::Curve, Method::Attainment}) {
        m_method->addItem(AppraisalsText::of(method), static_cast<int>(method));
    }
    layout->addWidget(common::captionLabel(tr("Score set"), row));
    layout->addWidget(m_sets);
    layout->addWidget(common::captionLabel(tr("Method"), row));
    layout->addWidget(m_method);
    m_editors.push_back(m_method);
    layout->addStretch(1);
    const auto button = [&](const QString& text, const char* name, auto act) {
        auto* made = new QPushButton(text, row);
        made->setObjectName(QLatin1String(name));
        layout->addWidget(made);
        connect(made, &QPushButton::clicked, this, act);
        m_editors.push_back(made);
        return made;
    };
    common::setPlainToolTip(
        *button(tr("New set…"), "appraisals.addSet", &RulesView::addSet),
        tr("Begins with the items of the set that is shown."));
    button(tr("Rename…"), "appraisals.renameSet", &RulesView::renameSet);
    m_removeSet = button(tr("Remove the set"), "appraisals.removeSet", &RulesView::removeSet);
    connect(m_method, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling) {
            setEdited(true);
        }
    });
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
    return row;
}

QWidget* RulesView::makeItemButtons() {
    auto* row = new QWidget(this);
    auto* layout = new common::FlowLayout(row, theme::kSpace, theme::kSpaceSmall);
    layout->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        auto* cell = new QWidget(row);
        auto* inside = new QHBoxLayout(cell);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->setSpacing(theme::kSpaceSmall);
        const QString caption = tr("Weight of %1").arg(AppraisalsText::of(kItemGroups[i]));
        inside->addWidget(common::captionLabel(caption, cell));
        m_groups[i] = new QDoubleSpinBox(cell);
        m_groups[i]->setObjectName(QStringLiteral("appraisals.groupWeight%1").arg(i));
        m_groups[i]->setAccessibleName(caption);
        m_groups[i]->setRange(0, kMostWeight);
        m_groups[i]->setDecimals(0);
        connect(m_groups[i], &QDoubleSpinBox::valueChanged, this, [this] {
            if (!m_isFilling) {
                setEdited(true);
                showSums();
            }
        });
        inside->addWidget(m_groups[i]);
        m_sums[i] = new common::StateChip({}, cell);
        m_sums[i]->setObjectName(QStringLiteral("appraisals.itemSum%1").arg(i));
        inside->addWidget(m_sums[i]);
        layout->addWidget(cell);
    }
    m_groupSum = new common::StateChip({}, row);
    m_groupSum->setObjectName(QStringLiteral("appraisals.groupSum"));
    layout->addWidget(m_groupSum);
    m_metric = new QComboBox(row);
    m_metric->setObjectName(QStringLiteral("appraisals.newMetric"));
    m_metric->setAccessibleName(tr("Metric"));
    for (const auto& definition : core::stats::metricCatalogue()) {
        if (definition.better != core::stats::Direction::None) {
            m_metric->addItem(m_words.name(definition.metric), static_cast<int>(definition.metric));
        }
    }
    layout->addWidget(m_metric);
    m_editors.push_back(m_metric);
    const auto button = [&](const QString& text, const char* name, auto act) {
        auto* made = new QPushButton(text, row);
        made->setObjectName(QLatin1String(name));
        layout->addWidget(made);
        connect(made, &QPushButton::clicked, this, act);
        m_editors.push_back(made);
    };
    button(tr("Add the metric"), "appraisals.addMetric", [this] { addMetric(); });
    button(tr("Add to ability"), "appraisals.addAbility",
           [this] { addMarked(ItemGroup::Ability); });
    button(tr("Add to attitude"), "appraisals.addAttitude",
           [this] { addMarked(ItemGroup::Attitude); });
    button(tr("Remove the item"), "appraisals.removeItem", [this] { removeItem(); });
    return row;
}

void RulesView::refresh() {
    if (!m_isEdited) {
        reload();
    }
}

void RulesView::reload() {
    m_rules = m_appraisals.rules();
    const QString chosen = m_sets->currentData().toString();
    fillSets();
    m_isFilling = true;
    m_sets->setCurrentIndex(std::max(0, m_sets->findData(chosen)));
    m_set = m_sets->currentIndex();
    m_period->setCurrentIndex(m_period->findData(static_cast<int>(m_rules.period)));
    m_weak->setValue(m_rules.weakBelow);
    m_least->setValue(m_rules.leastSheetsForLast);
    m_isFilling = false;
    m_version->setText(tr("Version %1").arg(m_rules.version));
    m_honours->setHonours(m_rules.honours, canEdit());
    for (auto* part : m_editors) {
        part->setEnabled(canEdit());
    }
    setEdited(false);
    showSet();
    common::setPlainToolTip(*m_save,
                            canEdit() ? QString()
                                      : AppraisalsText::refusal(AppraisalError::NotAllowedForRole));
}

void RulesView::setEdited(bool isEdited) {
    m_isEdited = isEdited && canEdit();
    m_save->setEnabled(canEdit());
    m_discard->setEnabled(m_isEdited);
}

void RulesView::fillSets() {
    m_isFilling = true;
    m_sets->clear();
    for (const auto& set : m_rules.sets) {
        m_sets->addItem(toScreen(set.name), QString::fromStdString(set.key));
    }
    m_isFilling = false;
}

void RulesView::showSet() {
    m_isFilling = true;
    const auto& definition = set().definition;
    m_method->setCurrentIndex(m_method->findData(static_cast<int>(definition.method)));
    m_removeSet->setEnabled(canEdit() && m_rules.sets.size() > 1);
    m_items->setRowCount(0);
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        const auto group = std::ranges::find(definition.groups, kItemGroups[i], &ScoreGroup::group);
        m_groups[i]->setValue(group == definition.groups.end() ? 0 : group->weight);
        m_groups[i]->setEnabled(canEdit() && group != definition.groups.end());
    }
    for (const auto& group : definition.groups) {
        for (const auto& item : group.items) {
            showItem(item, group.group);
        }
    }
    m_isFilling = false;
    showSums();
}

void RulesView::showItem(const ScoreItem& item, ItemGroup group) {
    const bool isCounted = group == ItemGroup::Results;
    const int row = m_items->rowCount();
    m_items->insertRow(row);
    auto* name = cell(AppraisalsText::item(item, m_words), canEdit() && !isCounted);
    name->setData(Qt::UserRole, QString::fromStdString(item.key));
    auto* groupCell = cell(AppraisalsText::of(group), false);
    groupCell->setData(Qt::UserRole, static_cast<int>(group));
    m_items->setItem(row, kGroup, groupCell);
    m_items->setItem(row, kItem, name);
    m_items->setItem(row, kTarget,
                     cell(item.target ? numberText(*item.target * factorOf(item.key)) : QString(),
                          canEdit() && isCounted));
    m_items->setItem(row, kWeight, cell(numberText(item.weight), canEdit()));
    m_items->setItem(row, kCurve,
                     cell(isCounted ? curveText(item) : QString(), canEdit() && isCounted));
    for (const int column : {kTarget, kWeight}) {
        m_items->item(row, column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
}

void RulesView::showSums() {
    std::array<double, 3> sums{};
    for (int row = 0; row < m_items->rowCount(); ++row) {
        const auto group = m_items->item(row, kGroup)->data(Qt::UserRole).toInt();
        sums.at(static_cast<std::size_t>(group)) +=
            numberFrom(m_items->item(row, kWeight)->text()).value_or(0);
    }
    const auto show = [](common::StateChip& chip, const QString& text, double sum) {
        chip.setChip({text.arg(numberText(sum)),
                      makesHundred(sum) ? theme::Tone::Success : theme::Tone::Danger});
    };
    double groups = 0;
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        m_sums[i]->setVisible(m_groups[i]->isEnabled() || sums[i] > 0);
        show(*m_sums[i], tr("items %1 of 100"), sums[i]);
        groups += m_groups[i]->value();
    }
    show(*m_groupSum, tr("Groups %1 of 100"), groups);
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

bool RulesView::takeSet() {
    ScoreDefinition taken = set().definition;
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
    if (const auto fault = faultOf(taken)) {
        Q_EMIT refused(AppraisalsText::slip(
            {.fault = RulesFault::SetWrong, .name = set().name, .definition = fault, .group = {}}));
        return false;
    }
    set().definition = std::move(taken);
    return true;
}

void RulesView::save() {
    if (!takeSet()) {
        return;
    }
    m_rules.period = static_cast<PeriodKind>(m_period->currentData().toInt());
    m_rules.weakBelow = m_weak->value();
    m_rules.leastSheetsForLast = m_least->value();
    m_rules.honours = m_honours->honours();
    if (const auto slip = slipOf(m_rules)) {
        Q_EMIT refused(AppraisalsText::slip(*slip));
        return;
    }
    m_appraisals.setRules(m_rules);
}

void RulesView::addMetric() {
    if (!takeSet()) {
        return;
    }
    const auto metric = static_cast<core::stats::Metric>(m_metric->currentData().toInt());
    const auto& known = core::stats::definitionOf(metric);
    auto& definition = set().definition;
    const auto results = std::ranges::find(definition.groups, ItemGroup::Results, &ScoreGroup::group);
    if (findItem(definition, known.key) != nullptr) {
        Q_EMIT refused(tr("“%1” is in the set already.").arg(m_metric->currentText()));
        return;
    }
    const double target = known.target.value_or(1);
    results->items.push_back({std::string(known.key), {}, kUsualWeight, target,
                              usualCurve(known.better, target)});
    setEdited(true);
    showSet();
}

void RulesView::addMarked(ItemGroup group) {
    if (!takeSet()) {
        return;
    }
    auto& definition = set().definition;
    auto place = std::ranges::find(definition.groups, group, &ScoreGroup::group);
    if (place == definition.groups.end()) {
        // In the order in which the sheet shows them.
        place = std::ranges::find_if(definition.groups, [group](const ScoreGroup& other) {
            return other.group > group;
        });
        place = definition.groups.insert(
            place, ScoreGroup{.group = group, .weight = kUsualWeight, .items = {}});
    }
    std::vector<std::string> keys;
    for (const auto& other : definition.groups) {
        for (const auto& item : other.items) {
            keys.push_back(item.key);
        }
    }
    place->items.push_back({.key = freshKey(toWord(group), keys),
                            .name = toCore(tr("New item")),
                            .weight = kUsualWeight,
                            .target = {},
                            .curve = {}});
    const QString key = QString::fromStdString(place->items.back().key);
    setEdited(true);
    showSet();
    for (int row = 0; row < m_items->rowCount(); ++row) {
        if (m_items->item(row, kItem)->data(Qt::UserRole).toString() == key) {
            m_items->setCurrentCell(row, kItem);
            m_items->editItem(m_items->item(row, kItem));
        }
    }
}

void RulesView::removeItem() {
    const int row = m_items->currentRow();
    if (row < 0 || !takeSet()) {
        return;
    }
    const std::string key = toCore(m_items->item(row, kItem)->data(Qt::UserRole).toString());
    ScoreDefinition changed = set().definition;
    for (auto& group : changed.groups) {
        std::erase_if(group.items, [&key](const ScoreItem& item) { return item.key == key; });
    }
    // What is marked may be left out of a set; without results there is nothing to count.
    std::erase_if(changed.groups, [](const ScoreGroup& group) {
        return group.group != ItemGroup::Results && group.items.empty();
    });
    if (faultOf(changed)) {
        Q_EMIT refused(tr("A set needs at least one counted item."));
        return;
    }
    set().definition = std::move(changed);
    setEdited(true);
    showSet();
}

void RulesView::addSet() {
    if (!takeSet()) {
        return;
    }
    const auto name = m_environment.prompts->text(this, tr("New score set"), tr("Name"), {});
    if (!name || name->trimmed().isEmpty()) {
        return;
    }
    std::vector<std::string> keys;
    for (const auto& other : m_rules.sets) {
        keys.push_back(other.key);
    }
    m_rules.sets.push_back({.key = freshKey("set", keys),
                            .name = toCore(name->trimmed().left(kLongestName)),
                            .definition = set().definition});
    fillSets();
    m_set = static_cast<int>(m_rules.sets.size()) - 1;
    m_isFilling = true;
    m_sets->setCurrentIndex(m_set);
    m_isFilling = false;
    setEdited(true);
    showSet();
}

void RulesView::renameSet() {
    const auto name = m_environment.prompts->text(this, tr("Rename the score set"), tr("Name"),
                                                  toScreen(set().name));
    if (name && !name->trimmed().isEmpty()) {
        set().name = toCore(name->trimmed().left(kLongestName));
        m_sets->setItemText(m_set, toScreen(set().name));
        setEdited(true);
    }
}

void RulesView::removeSet() {
    if (m_rules.sets.size() < 2) {
        return;
    }
    m_rules.sets.erase(m_rules.sets.begin() + m_set);
    fillSets();
    m_set = std::min(m_set, static_cast<int>(m_rules.sets.size()) - 1);
    m_isFilling = true;
    m_sets->setCurrentIndex(m_set);
    m_isFilling = false;
    setEdited(true);
    showSet();
}

}  // namespace ui::appraisals
