#include "ui/stats/targets_view.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

#include "core/agents/rights.h"
#include "core/settings/settings_reader.h"
#include "core/stats/comparison.h"
#include "ui/common/acts.h"
#include "ui/common/data_table.h"
#include "ui/common/flow_layout.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/stats/analysis_text.h"
#include "ui/stats/scope_picker.h"
#include "ui/stats/stats_text.h"
#include "ui/theme/theme.h"

namespace ui::stats {

using namespace core::stats;

namespace {

/// The same weekday of so many weeks says how much a day brings.
constexpr int kWeeks = 4;
constexpr int kWeek = 7;
constexpr double kHundred = 100;
constexpr double kLargest = 100'000'000;
constexpr int kLargestWeight = 1'000;
constexpr int kMostCreditDays = 30;
constexpr int kMostRepeatDays = 365;

/// Targets of shares are told in percent.
double shownAs(Metric metric, double value) {
    return definitionOf(metric).unit == Unit::Share ? value * kHundred : value;
}

double keptAs(Metric metric, double value) {
    return definitionOf(metric).unit == Unit::Share ? value / kHundred : value;
}

GridCell textCell(const QString& text) {
    return {.text = text, .number = {}, .tip = text, .tone = {}};
}

}  // namespace

TargetsView::TargetsView(common::Environment& environment, const StatsPorts& ports,
                         CountingJob& job, QWidget* parent)
    : AnalysisView(environment, ports, job, parent)
    , m_scope(new ScopePicker(environment, ScopePicker::Days::Week, this))
    , m_settings(environment.settings.statisticsSettings()) {
    auto* head = addHead();
    m_scope->setDaysVisible(false);
    auto* hint = common::captionLabel(tr("Today against the targets. What is still expected today "
                                         "comes from the same weekday of the last four weeks."),
                                      this);
    hint->setWordWrap(true);
    head->addWidget(hint, 1);
    head->addWidget(m_scope);
    auto* table = addTable(QStringLiteral("targets"));
    column()->addWidget(makeForm());
    connect(table, &common::DataTable::currentRowChanged, this, &TargetsView::fillForm);
    connect(m_scope, &ScopePicker::changed, this, &TargetsView::count);
    m_changed = common::onScreen(environment.settingsService.changed, this, [this] {
        m_settings = m_environment.settings.statisticsSettings();
        show();
    });
}

QWidget* TargetsView::makeForm() {
    auto* form = new QFrame(this);
    form->setFrameShape(QFrame::StyledPanel);
    auto* layout = new common::FlowLayout(form, theme::kSpaceBlock, theme::kSpaceSmall);
    layout->setContentsMargins(theme::kSpace, theme::kSpaceSmall, theme::kSpace,
                               theme::kSpaceSmall);
    const auto addField = [&](const QString& caption, QWidget* field) {
        auto* cell = new QWidget(form);
        auto* row = new QHBoxLayout(cell);
        row->setContentsMargins(0, 0, 0, 0);
        auto* label = common::captionLabel(caption, cell);
        label->setBuddy(field);
        field->setAccessibleName(caption);
        row->addWidget(label);
        row->addWidget(field);
        layout->addWidget(cell);
    };
    m_name = common::valueLabel({}, form);
    layout->addWidget(m_name);
    m_hasTarget = new QCheckBox(tr("Has a target"), form);
    m_hasTarget->setObjectName(QStringLiteral("targets.has"));
    layout->addWidget(m_hasTarget);
    m_target = new QDoubleSpinBox(form);
    m_target->setObjectName(QStringLiteral("targets.target"));
    m_target->setRange(-kHundred, kLargest);
    m_target->setDecimals(2);
    addField(tr("Target"), m_target);
    const auto spin = [&](const char* name, int most) {
        auto* box = new QSpinBox(form);
        box->setObjectName(QLatin1String(name));
        box->setRange(0, most);
        return box;
    };
    m_weight = spin("targets.weight", kLargestWeight);
    addField(tr("Weight in the score"), m_weight);
    m_creditDays = spin("targets.creditDays", kMostCreditDays);
    addField(tr("Days an order is credited after the conversation"), m_creditDays);
    m_repeatDays = spin("targets.repeatDays", kMostRepeatDays);
    m_repeatDays->setMinimum(1);
    addField(tr("Days within which a complaint repeats another"), m_repeatDays);
    m_save = new QPushButton(tr("Save"), form);
    m_save->setObjectName(QStringLiteral("targets.save"));
    theme::setPrimary(*m_save);
    layout->addWidget(m_save);
    connect(m_hasTarget, &QCheckBox::toggled, m_target, &QWidget::setEnabled);
    connect(m_save, &QPushButton::clicked, this, &TargetsView::save);
    m_save->setEnabled(
        core::agents::mayAct(m_environment.actor().role, core::agents::Right::EditRules));
    return form;
}

QString TargetsView::fileName() const {
    return tr("targets");
}

std::vector<common::Command> TargetsView::commands() {
    return {{QStringLiteral("statistics.saveTarget"), tr("Save target and weight"),
             QKeySequence(Qt::CTRL | Qt::Key_S),
             [this] { return isVisible() && m_save->isEnabled(); }, [this] { save(); }}};
}

Metric TargetsView::current() const {
    const auto all = metricCatalogue();
    const auto row = std::clamp(table()->currentIndex().row(), 0, static_cast<int>(all.size()) - 1);
    return all[static_cast<std::size_t>(row)].metric;
}

void TargetsView::count() {
    const auto offset = m_scope->utcOffset();
    const auto today = dateOf(m_environment.now(), offset);
    std::vector<StatisticsQuery> queries;
    for (int week = 0; week <= kWeeks; ++week) {
        auto query = m_scope->query();
        const auto day = today.addDays(-qint64{kWeek} * week);
        query.from = startOf(day, offset);
        query.to = startOf(day.addDays(1), offset);
        query.cuts.clear();
        for (const auto& definition : metricCatalogue()) {
            query.metrics.push_back(definition.metric);
        }
        queries.push_back(std::move(query));
    }
    ask(std::move(queries),
        [this](std::vector<StatisticsTable> tables) { take(std::move(tables)); });
}

void TargetsView::take(std::vector<StatisticsTable> tables) {
    m_today = tables.front().total;
    m_needs.clear();
    for (std::size_t i = 0; i < m_today.size(); ++i) {
        std::vector<std::int64_t> earlier;
        for (std::size_t week = 1; week < tables.size(); ++week) {
            // A day on which nothing of it happened was before the shop began, or shut.
            if (tables[week].total[i].denominator > 0) {
                earlier.push_back(tables[week].total[i].denominator);
            }
        }
        const auto metric = tables.front().query.metrics[i];
        m_needs.push_back(needOf(metric, m_today[i], targetOf(m_settings, metric),
                                 expectedRest(earlier, m_today[i].denominator)));
    }
    show();
}

void TargetsView::show() {
    if (m_today.empty()) {
        return;
    }
    std::vector<std::vector<GridCell>> rows;
    for (std::size_t i = 0; i < m_today.size(); ++i) {
        auto& need = m_needs[i];
        const auto metric = need.metric;
        need = needOf(metric, m_today[i], targetOf(m_settings, metric), need.expected);
        const auto weight = m_settings.weights.find(metric);
        const auto chip = StatsText::verdict(verdictOf(metric, m_today[i], m_settings));
        GridCell verdict{.text = chip.text, .number = {}, .tip = {}, .tone = {}};
        if (!chip.text.isEmpty()) {
            verdict.tone = chip.tone;
        }
        rows.push_back({{.text = StatsText::metric(metric),
                         .number = {},
                         .tip = StatsText::formula(metric),
                         .tone = {}},
                        valueCell(metric, m_today[i]),
                        countCell(metric, m_today[i]),
                        {.text = StatsText::value(metric, need.target),
                         .number = need.target,
                         .tip = {},
                         .tone = {}},
                        verdict,
                        textCell(need.target ? AnalysisText::need(need) : QString()),
                        weight == m_settings.weights.end()
                            ? textCell({})
                            : numberCell(static_cast<std::int64_t>(std::llround(weight->second)))});
    }
    setGrid({tr("Figure"), tr("Today"), tr("Counts"), tr("Target"), tr("Verdict"),
             tr("Still needed today"), tr("Weight")},
            std::move(rows));
    fillForm();
}

void TargetsView::fillForm() {
    const auto metric = current();
    const auto target = targetOf(m_settings, metric);
    const auto weight = m_settings.weights.find(metric);
    m_name->setText(StatsText::metric(metric));
    m_hasTarget->setChecked(target.has_value());
    m_target->setEnabled(target.has_value());
    m_target->setSuffix(definitionOf(metric).unit == Unit::Share     ? QStringLiteral(" %")
                        : definitionOf(metric).unit == Unit::Seconds ? tr(" s")
                                                                     : QString());
    m_target->setValue(shownAs(metric, target.value_or(0)));
    m_weight->setValue(
        weight == m_settings.weights.end() ? 0 : static_cast<int>(std::lround(weight->second)));
    m_creditDays->setValue(static_cast<int>(m_settings.creditDays.count()));
    m_repeatDays->setValue(static_cast<int>(m_settings.repeatDays.count()));
}

void TargetsView::save() {
    auto settings = m_settings;
    const auto metric = current();
    const auto target =
        m_hasTarget->isChecked() ? std::optional(keptAs(metric, m_target->value())) : std::nullopt;
    if (target == definitionOf(metric).target) {
        settings.targets.erase(metric);
    } else {
        settings.targets[metric] = target;
    }
    if (m_weight->value() > 0) {
        settings.weights[metric] = m_weight->value();
    } else {
        settings.weights.erase(metric);
    }
    settings.creditDays = std::chrono::days{m_creditDays->value()};
    settings.repeatDays = std::chrono::days{m_repeatDays->value()};
    common::runAct(
        m_environment.acts, this,
        [this, settings, actor = m_environment.actor()] {
            return m_environment.settingsService.setStatisticsSettings(settings, actor);
        },
        [this](const core::settings::SettingsService::Outcome<void>& outcome) {
            if (outcome) {
                Q_EMIT said(tr("Saved. Every score counts with it from now on."),
                            theme::Tone::Success);
            } else {
                Q_EMIT said(AnalysisText::error(outcome.error()), theme::Tone::Warning);
            }
        });
}

}  // namespace ui::stats
