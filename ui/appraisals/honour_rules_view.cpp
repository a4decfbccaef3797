#include "ui/appraisals/honour_rules_view.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/appraisals/appraisals_text.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::appraisals {

using namespace core::appraisals;
using common::toCore;
using common::toScreen;

namespace {

enum Column { kHonour, kRankBy, kConditions, kPlaces, kColumns };
enum Comparison { kAtLeast, kAtMost };
constexpr int kMostPlaces = 20;
constexpr double kHundred = 100;
constexpr double kLargest = 100'000'000;
constexpr int kNameWidth = 110;
constexpr int kRankWidth = 110;
constexpr int kConditionsWidth = 220;
constexpr int kLongestName = 40;

bool isShare(const std::string& measure) {
    const auto metric = core::stats::metricFromWord(measure);
    return metric && core::stats::definitionOf(*metric).unit == core::stats::Unit::Share;
}

/// In what the limit of a measure is typed: shares in per cent.
double factorOf(const std::string& measure) {
    return isShare(measure) ? kHundred : 1;
}

QString suffixOf(const std::string& measure) {
    using core::stats::Unit;
    const auto metric = core::stats::metricFromWord(measure);
    if (!metric) {
        return HonourRulesView::tr(" points");
    }
    switch (core::stats::definitionOf(*metric).unit) {
        case Unit::Seconds:
            return HonourRulesView::tr(" s");
        case Unit::Share:
            return QStringLiteral(" %");
        case Unit::Yuan:
            return HonourRulesView::tr(" yuan");
        case Unit::Number:
        case Unit::Mark:
        case Unit::Points:
        case Unit::PerHour:
            break;
    }
    return {};
}

QString limitText(const std::string& measure, double limit, const FigureWords& words) {
    const auto metric = core::stats::metricFromWord(measure);
    return metric ? words.value(*metric, limit) : AppraisalsText::score(limit);
}

/// One limit a condition, as the form shows them.
std::vector<HonourCondition> singled(const std::vector<HonourCondition>& conditions) {
    std::vector<HonourCondition> single;
    for (const auto& condition : conditions) {
        if (condition.least) {
            single.push_back({condition.measure, condition.least, {}});
        }
        if (condition.most) {
            single.push_back({condition.measure, {}, condition.most});
        }
    }
    return single;
}

}  // namespace

HonourRulesView::HonourRulesView(const FigureWords& words, QWidget* parent)
    : QWidget(parent), m_words(words), m_list(new QTableWidget(this)) {
    setObjectName(QStringLiteral("appraisals.honourRulesView"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceWide);
    layout->addWidget(makeList(), 1);
    layout->addWidget(makeForm(), 1);
}

QWidget* HonourRulesView::makeList() {
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    auto* head = new QHBoxLayout;
    head->addWidget(common::captionLabel(tr("Honours"), side));
    head->addStretch(1);
    m_add = new QPushButton(tr("New honour"), side);
    m_add->setObjectName(QStringLiteral("appraisals.addHonour"));
    m_remove = new QPushButton(tr("Remove the honour"), side);
    m_remove->setObjectName(QStringLiteral("appraisals.removeHonour"));
    head->addWidget(m_add);
    head->addWidget(m_remove);
    layout->addLayout(head);
    m_list->setObjectName(QStringLiteral("appraisals.honourRules"));
    m_list->setColumnCount(kColumns);
    m_list->setHorizontalHeaderLabels(
        {tr("Honour"), tr("Best by"), tr("Conditions"), tr("Places")});
    m_list->verticalHeader()->hide();
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->setColumnWidth(kHonour, kNameWidth);
    m_list->setColumnWidth(kRankBy, kRankWidth);
    m_list->setColumnWidth(kConditions, kConditionsWidth);
    m_list->horizontalHeader()->setStretchLastSection(true);
    layout->addWidget(m_list, 1);
    connect(m_add, &QPushButton::clicked, this, &HonourRulesView::add);
    connect(m_remove, &QPushButton::clicked, this, &HonourRulesView::removeCurrent);
    connect(m_list, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (!m_isFilling) {
            m_row = row;
            showForm();
        }
    });
    return side;
}

QWidget* HonourRulesView::makeForm() {
    m_form = new QWidget(this);
    auto* grid = new QGridLayout(m_form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::kSpace);
    grid->setVerticalSpacing(theme::kSpaceSmall);
    const auto addField = [&](const QString& caption, QWidget* field, const char* name, int row,
                              int column) {
        auto* label = common::captionLabel(caption, m_form);
        label->setBuddy(field);
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(caption);
        grid->addWidget(label, row, column);
        grid->addWidget(field, row, column + 1);
    };
    m_name = new QLineEdit(m_form);
    m_name->setMaxLength(kLongestName);
    m_kind = new QComboBox(m_form);
    m_kind->addItem(tr("By rules"));
    m_kind->addItem(tr("By nomination"));
    m_rankBy = measureBox(std::string(kScoreMeasure), m_form);
    m_places = new QSpinBox(m_form);
    m_places->setRange(1, kMostPlaces);
    addField(tr("Name"), m_name, "appraisals.honourName", 0, 0);
    addField(tr("Given"), m_kind, "appraisals.honourKind", 0, 2);
    addField(tr("Best by"), m_rankBy, "appraisals.honourRankBy", 1, 0);
    addField(tr("Places"), m_places, "appraisals.honourPlaces", 1, 2);
    grid->setColumnStretch(1, 1);
    auto* head = new QHBoxLayout;
    head->addWidget(common::captionLabel(tr("Only who meets all of these"), m_form));
    head->addStretch(1);
    m_addCondition = new QPushButton(tr("Add a condition"), m_form);
    m_addCondition->setObjectName(QStringLiteral("appraisals.addCondition"));
    head->addWidget(m_addCondition);
    grid->addLayout(head, 2, 0, 1, 4);
    auto* scroll = new QScrollArea(m_form);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* holder = new QWidget(scroll);
    m_conditionRows = new QVBoxLayout(holder);
    m_conditionRows->setContentsMargins(0, 0, 0, 0);
    m_conditionRows->setSpacing(theme::kSpaceSmall);
    m_conditionRows->addStretch(1);
    m_conditions = holder;
    scroll->setWidget(holder);
    grid->addWidget(scroll, 3, 0, 1, 4);
    grid->setRowStretch(3, 1);
    connect(m_name, &QLineEdit::textEdited, this, &HonourRulesView::take);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        take();
        showForm();
    });
    connect(m_rankBy, &QComboBox::currentIndexChanged, this, &HonourRulesView::take);
    connect(m_places, &QSpinBox::valueChanged, this, &HonourRulesView::take);
    connect(m_addCondition, &QPushButton::clicked, this, &HonourRulesView::addCondition);
    return m_form;
}

QComboBox* HonourRulesView::measureBox(const std::string& measure, QWidget* parent) const {
    auto* box = new QComboBox(parent);
    box->addItem(AppraisalsText::measure(std::string(kScoreMeasure), m_words),
                 QString::fromStdString(std::string(kScoreMeasure)));
    for (const auto& definition : core::stats::metricCatalogue()) {
        box->addItem(m_words.name(definition.metric),
                     QString::fromStdString(std::string(definition.key)));
    }
    box->setCurrentIndex(std::max(0, box->findData(QString::fromStdString(measure))));
    box->setMinimumContentsLength(8);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

HonourRule* HonourRulesView::current() {
    return m_row >= 0 && m_row < std::ssize(m_rules) ? &m_rules[static_cast<std::size_t>(m_row)]
                                                     : nullptr;
}

void HonourRulesView::setHonours(std::vector<HonourRule> honours, bool isEditable) {
    m_rules = std::move(honours);
    m_isEditable = isEditable;
    m_row = std::clamp(m_row, m_rules.empty() ? -1 : 0, static_cast<int>(m_rules.size()) - 1);
    showList();
    showForm();
}

void HonourRulesView::showList() {
    m_isFilling = true;
    m_list->setRowCount(static_cast<int>(m_rules.size()));
    for (int row = 0; row < m_list->rowCount(); ++row) {
        showRow(row);
    }
    m_list->setCurrentCell(m_row, kHonour);
    m_isFilling = false;
}

void HonourRulesView::showRow(int row) {
    const auto& rule = m_rules[static_cast<std::size_t>(row)];
    const auto put = [&](int column, const QString& text) {
        auto* cell = new QTableWidgetItem(text);
        cell->setToolTip(common::plainToolTip(text));
        m_list->setItem(row, column, cell);
    };
    put(kHonour, toScreen(rule.name));
    put(kRankBy, rule.isByNomination ? tr("by nomination")
                                     : AppraisalsText::measure(rule.rankBy, m_words));
    put(kConditions, conditionText(rule.conditions, m_words));
    put(kPlaces, QString::number(rule.places));
}

QString HonourRulesView::conditionText(const std::vector<HonourCondition>& conditions,
                                       const FigureWords& words) {
    QStringList parts;
    for (const auto& condition : singled(conditions)) {
        const QString name = AppraisalsText::measure(condition.measure, words);
        parts << (condition.least
                      ? tr("%1 at least %2").arg(name, limitText(condition.measure,
                                                                 *condition.least, words))
                      : tr("%1 at most %2").arg(name, limitText(condition.measure,
                                                                condition.most.value_or(0),
                                                                words)));
    }
    return parts.join(tr("; "));
}

void HonourRulesView::showForm() {
    m_isFilling = true;
    const auto* rule = current();
    m_form->setEnabled(rule != nullptr && m_isEditable);
    m_add->setEnabled(m_isEditable);
    m_remove->setEnabled(rule != nullptr && m_isEditable);
    m_name->setText(rule == nullptr ? QString() : toScreen(rule->name));
    const bool isNominated = rule != nullptr && rule->isByNomination;
    m_kind->setCurrentIndex(isNominated ? 1 : 0);
    m_rankBy->setEnabled(!isNominated);
    m_addCondition->setEnabled(!isNominated);
    m_rankBy->setCurrentIndex(
        rule == nullptr || isNominated
            ? 0
            : std::max(0, m_rankBy->findData(QString::fromStdString(rule->rankBy))));
    m_places->setValue(rule == nullptr ? 1 : rule->places);
    m_isFilling = false;
    showConditions();
}

void HonourRulesView::showConditions() {
    m_isFilling = true;
    m_lines.clear();
    qDeleteAll(m_conditions->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    const auto* rule = current();
    const auto conditions = rule == nullptr ? std::vector<HonourCondition>()
                                            : singled(rule->conditions);
    for (std::size_t i = 0; i < conditions.size(); ++i) {
        const auto& condition = conditions[i];
        auto* row = new QWidget(m_conditions);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(theme::kSpaceSmall);
        Line line{.measure = measureBox(condition.measure, row),
                  .comparison = new QComboBox(row),
                  .limit = new QDoubleSpinBox(row)};
        line.measure->setObjectName(QStringLiteral("appraisals.conditionMeasure%1").arg(i));
        line.measure->setAccessibleName(tr("Measure"));
        line.comparison->setObjectName(QStringLiteral("appraisals.conditionComparison%1").arg(i));
        line.comparison->setAccessibleName(tr("At least or at most"));
        line.comparison->addItem(tr("at least"));
        line.comparison->addItem(tr("at most"));
        line.comparison->setCurrentIndex(condition.least ? kAtLeast : kAtMost);
        line.limit->setObjectName(QStringLiteral("appraisals.conditionLimit%1").arg(i));
        line.limit->setAccessibleName(tr("Limit"));
        line.limit->setRange(-kHundred, kLargest);
        line.limit->setDecimals(2);
        line.limit->setSuffix(suffixOf(condition.measure));
        line.limit->setValue((condition.least ? *condition.least : condition.most.value_or(0)) *
                             factorOf(condition.measure));
        auto* remove = new QToolButton(row);
        remove->setObjectName(QStringLiteral("appraisals.removeCondition%1").arg(i));
        remove->setIcon(theme::icon(QStringLiteral("close")));
        remove->setAutoRaise(true);
        remove->setAccessibleName(tr("Remove the condition"));
        common::setPlainToolTip(*remove, tr("Remove the condition"));
        layout->addWidget(line.measure, 1);
        layout->addWidget(line.comparison);
        layout->addWidget(line.limit);
        layout->addWidget(remove);
        m_conditionRows->insertWidget(static_cast<int>(i), row);
        connect(line.measure, &QComboBox::currentIndexChanged, this, [this, i] {
            if (!m_isFilling) {
                m_lines[i].limit->setSuffix(
                    suffixOf(toCore(m_lines[i].measure->currentData().toString())));
                take();
            }
        });
        connect(line.comparison, &QComboBox::currentIndexChanged, this, &HonourRulesView::take);
        connect(line.limit, &QDoubleSpinBox::valueChanged, this, &HonourRulesView::take);
        // Queued: the button is not deleted while it is still being pressed.
        connect(
            remove, &QToolButton::clicked, this,
            [this, i] {
                if (auto* chosen = current(); chosen != nullptr && i < m_lines.size()) {
                    auto rest = singled(chosen->conditions);
                    rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(i));
                    chosen->conditions = std::move(rest);
                    showRow(m_row);
                    showConditions();
                    Q_EMIT edited();
                }
            },
            Qt::QueuedConnection);
        m_lines.push_back(line);
    }
    m_isFilling = false;
}

void HonourRulesView::take() {
    auto* rule = current();
    if (m_isFilling || rule == nullptr) {
        return;
    }
    rule->name = toCore(m_name->text().trimmed());
    rule->places = m_places->value();
    rule->isByNomination = m_kind->currentIndex() == 1;
    rule->conditions.clear();
    rule->rankBy.clear();
    if (!rule->isByNomination) {
        rule->rankBy = toCore(m_rankBy->currentData().toString());
        for (const auto& line : m_lines) {
            HonourCondition condition{.measure = toCore(line.measure->currentData().toString()),
                                      .least = {},
                                      .most = {}};
            const double limit = line.limit->value() / factorOf(condition.measure);
            (line.comparison->currentIndex() == kAtLeast ? condition.least : condition.most) =
                limit;
            rule->conditions.push_back(std::move(condition));
        }
    }
    m_isFilling = true;
    showRow(m_row);
    m_isFilling = false;
    Q_EMIT edited();
}

void HonourRulesView::add() {
    std::vector<std::string> keys;
    for (const auto& rule : m_rules) {
        keys.push_back(rule.key);
    }
    m_rules.push_back({.key = freshKey("honour", keys),
                       .name = toCore(tr("New honour")),
                       .isByNomination = false,
                       .rankBy = std::string(kScoreMeasure),
                       .conditions = {},
                       .places = 1});
    m_row = static_cast<int>(m_rules.size()) - 1;
    showList();
    showForm();
    m_name->setFocus();
    m_name->selectAll();
    Q_EMIT edited();
}

void HonourRulesView::removeCurrent() {
    if (current() == nullptr) {
        return;
    }
    m_rules.erase(m_rules.begin() + m_row);
    setHonours(std::move(m_rules), m_isEditable);
    Q_EMIT edited();
}

void HonourRulesView::addCondition() {
    if (auto* rule = current()) {
        rule->conditions.push_back({std::string(kScoreMeasure), kHundred * 4 / 5, {}});
        showRow(m_row);
        showConditions();
        Q_EMIT edited();
    }
}

}  // namespace ui::appraisals
