#include "ui/stats/stats_page.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <array>

#include "core/settings/settings_reader.h"
#include "ui/common/chart.h"
#include "ui/common/data_table.h"
#include "ui/common/job_progress.h"
#include "ui/common/notice_banner.h"
#include "ui/common/plain_text.h"
#include "ui/common/prompts.h"
#include "ui/common/section.h"
#include "ui/stats/compare_view.h"
#include "ui/stats/cross_view.h"
#include "ui/stats/figure_card.h"
#include "ui/stats/forecast_view.h"
#include "ui/stats/kpi_view.h"
#include "ui/stats/opened_figure.h"
#include "ui/stats/stats_text.h"
#include "ui/stats/targets_view.h"
#include "ui/stats/top_view.h"
#include "ui/theme/theme.h"

namespace ui::stats {

using namespace core::stats;

namespace {

constexpr int kTableWidth = 700;
constexpr int kDetailWidth = 460;
constexpr int kTimeWidth = 140;
/// What stands above the table, as far as it is counted.
constexpr std::array kOverview{
    Metric::FirstResponseMean, Metric::FirstResponseRate60, Metric::ThreeMinuteRate,
    Metric::Unanswered,        Metric::ConsultConversion,   Metric::SalesAmount,
    Metric::SatisfactionShare, Metric::ResolutionRate,      Metric::PromiseKeptRate};

/// Cuts that make sense in one table.
const std::vector<std::vector<Cut>>& offeredCuts() {
    static const std::vector<std::vector<Cut>> kCuts{
        {Cut::Agent},   {Cut::Agent, Cut::Day}, {Cut::Team},    {Cut::Shop},
        {Cut::Channel}, {Cut::QuestionType},    {Cut::Product}, {Cut::Hour},
        {Cut::Day},     {Cut::Agent, Cut::Hour}};
    return kCuts;
}

}  // namespace

StatsPage::StatsPage(common::Environment& environment, StatsPorts ports, QWidget* parent)
    : common::Workplace(parent)
    , m_environment(environment)
    , m_ports(std::move(ports))
    , m_figures(environment)
    , m_model(m_figures)
    , m_banner(new common::NoticeBanner(this)) {
    setObjectName(QStringLiteral("statistics"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    m_views = new QTabWidget(this);
    m_views->setObjectName(QStringLiteral("statistics.views"));
    m_views->setDocumentMode(true);
    m_overview = makeOverview();
    m_views->addTab(m_overview, tr("Overview"));
    addViews();
    m_views->setCornerWidget(makeCorner());
    layout->addWidget(m_views, 1);
    fillCombos();
    connectParts();
    showExclusions();
    showView();
}

QWidget* StatsPage::makeOverview() {
    auto* overview = new QWidget(this);
    auto* layout = new QVBoxLayout(overview);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(makeCards());
    auto* splitter = new QSplitter(overview);
    m_table = new common::DataTable(m_environment.viewStates, splitter);
    m_table->setObjectName(QStringLiteral("figures"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    splitter->addWidget(m_table);
    m_tabs = new QTabWidget(splitter);
    m_opened = new OpenedFigure(m_figures, m_environment.viewStates, m_tabs);
    m_tabs->addTab(m_opened, tr("Figure"));
    m_tabs->addTab(makeExclusions(), tr("Taken out"));
    splitter->addWidget(m_tabs);
    splitter->setSizes({kTableWidth, kDetailWidth});
    layout->addWidget(splitter, 1);
    return overview;
}

void StatsPage::addView(AnalysisView* view, const QString& name) {
    m_views->addTab(view, name);
    m_analyses.push_back(view);
    connect(view, &AnalysisView::said, this, &StatsPage::say);
    connect(view, &AnalysisView::figureRequested, this, [this](const StatisticsQuery& query) {
        m_views->setCurrentWidget(m_overview);
        m_tabs->setCurrentWidget(m_opened);
        m_figures.openFigure(query);
    });
}

void StatsPage::addViews() {
    addView(new CompareView(m_environment, m_ports, m_job, m_views), tr("Comparison"));
    addView(new CrossView(m_environment, m_ports, m_job, m_views), tr("Cross table"));
    addView(new ForecastView(m_environment, m_ports, m_job, m_views), tr("Trend and forecast"));
    m_topView = new TopView(m_environment, m_ports, m_job, m_views);
    addView(m_topView, tr("Top lists"));
    addView(new TargetsView(m_environment, m_ports, m_job, m_views), tr("Targets"));
    addView(new KpiView(m_environment, m_ports, m_job, m_views), tr("KPI report"));
    connect(m_views, &QTabWidget::currentChanged, this, &StatsPage::showView);
    m_caseRequested =
        m_environment.caseRequested.subscribe([this](const std::string& kind, std::int64_t) {
            if (kind == "improvement") {
                m_views->setCurrentWidget(m_topView);
                m_topView->showImprovements();
            }
        });
}

QWidget* StatsPage::makeCorner() {
    auto* corner = new QWidget(m_views);
    auto* layout = new QHBoxLayout(corner);
    layout->setContentsMargins(0, 0, theme::kSpaceWide, 0);
    m_analysisProgress = new common::JobProgress(corner);
    m_picture = new QPushButton(tr("Save the chart…"), corner);
    m_picture->setObjectName(QStringLiteral("statistics.picture"));
    m_exportView = new QPushButton(tr("Export…"), corner);
    m_exportView->setObjectName(QStringLiteral("statistics.exportView"));
    layout->addWidget(m_analysisProgress);
    layout->addWidget(m_picture);
    layout->addWidget(m_exportView);
    connect(m_picture, &QPushButton::clicked, this, &StatsPage::savePicture);
    connect(m_exportView, &QPushButton::clicked, this, &StatsPage::exportFront);
    return corner;
}

AnalysisView* StatsPage::view() const {
    return qobject_cast<AnalysisView*>(m_views->currentWidget());
}

void StatsPage::showView() {
    auto* front = view();
    m_exportView->setVisible(front != nullptr);
    m_picture->setVisible(front != nullptr && front->chart() != nullptr);
    // What another page was counting nobody looks at any more.
    m_job.cancel();
    m_banner->hide();
    if (!isVisible()) {
        return;
    }
    if (front != nullptr) {
        front->enter();
    } else {
        enterOverview();
    }
}

void StatsPage::say(const QString& text, theme::Tone tone) {
    m_banner->show({tone, text, {}, {}});
}

QString StatsPage::name() const {
    return tr("Statistics");
}

QString StatsPage::iconName() const {
    return QStringLiteral("statistics");
}

void StatsPage::enter() {
    if (auto* front = view()) {
        front->enter();
    } else {
        enterOverview();
    }
}

void StatsPage::enterOverview() {
    // Nobody counts a large shop before somebody looks.
    if (!m_figures.table() && !m_figures.isBusy()) {
        choose();
    }
    m_table->setFocus();
}

QComboBox* StatsPage::makeCombo(const QString& objectName, const QString& tip, QWidget* parent) {
    auto* combo = new QComboBox(parent);
    combo->setObjectName(objectName);
    combo->setAccessibleName(tip);
    common::setPlainToolTip(*combo, tip);
    connect(combo, &QComboBox::currentIndexChanged, this, &StatsPage::choose);
    return combo;
}

QWidget* StatsPage::makeHead() {
    auto* head = new QWidget(this);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpace);
    m_span = makeCombo(QStringLiteral("statistics.span"), tr("Which days"), head);
    m_cuts = makeCombo(QStringLiteral("statistics.cuts"), tr("How the figures are cut"), head);
    m_group = makeCombo(QStringLiteral("statistics.group"), tr("Which figures"), head);
    m_schedule = makeCombo(QStringLiteral("statistics.schedule"), tr("Which seconds count"), head);
    m_shop = makeCombo(QStringLiteral("statistics.shop"), tr("Which shop"), head);
    m_first = new QDateEdit(head);
    m_last = new QDateEdit(head);
    for (auto* date : {m_first, m_last}) {
        date->setCalendarPopup(true);
        date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        connect(date, &QDateEdit::dateChanged, this, &StatsPage::choose);
    }
    m_first->setObjectName(QStringLiteral("statistics.first"));
    m_last->setObjectName(QStringLiteral("statistics.last"));
    m_progress = new common::JobProgress(head);
    m_export = new QPushButton(tr("Export…"), head);
    m_export->setObjectName(QStringLiteral("statistics.export"));
    connect(m_export, &QPushButton::clicked, this, &StatsPage::exportTable);
    for (QWidget* part : {static_cast<QWidget*>(m_span), static_cast<QWidget*>(m_first),
                          static_cast<QWidget*>(m_last), static_cast<QWidget*>(m_cuts),
                          static_cast<QWidget*>(m_group), static_cast<QWidget*>(m_schedule),
                          static_cast<QWidget*>(m_shop)}) {
        layout->addWidget(part);
    }
    layout->addStretch(1);
    layout->addWidget(m_progress);
    layout->addWidget(m_export);
    return head;
}

void StatsPage::fillCombos() {
    m_isFilling = true;
    for (const auto& text :
         {tr("Today"), tr("Yesterday"), tr("Last 7 days"), tr("Last 30 days"), tr("Own days")}) {
        m_span->addItem(text);
    }
    const auto today =
        std::chrono::floor<std::chrono::days>(m_environment.now() + core::kChinaOffset);
    const QDate date = QDate(1970, 1, 1).addDays(today.time_since_epoch().count());
    m_first->setDate(date.addDays(1 - date.day()));
    m_last->setDate(date);
    for (const auto& cuts : offeredCuts()) {
        QStringList names;
        for (const auto cut : cuts) {
            names << StatsText::cut(cut);
        }
        m_cuts->addItem(names.join(QStringLiteral(" · ")));
    }
    m_group->addItem(tr("All figures"));
    for (int i = 0; i <= static_cast<int>(MetricGroup::Work); ++i) {
        m_group->addItem(StatsText::group(static_cast<MetricGroup>(i)));
    }
    for (const auto schedule : {Schedule::Calendar, Schedule::Duty}) {
        m_schedule->addItem(StatsText::schedule(schedule));
    }
    m_shop->addItem(tr("All shops"), 0);
    for (const auto& shop : m_environment.settings.shops()) {
        m_shop->addItem(common::toScreen(shop.name), static_cast<qlonglong>(shop.id));
    }
    m_shop->setVisible(m_shop->count() > 2);
    m_first->setVisible(false);
    m_last->setVisible(false);
    m_isFilling = false;
}

QWidget* StatsPage::makeCards() {
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* strip = new QWidget(area);
    auto* layout = new QHBoxLayout(strip);
    layout->setContentsMargins(theme::kSpaceWide, 0, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpace);
    m_score = common::valueLabel({}, strip);
    m_score->setObjectName(QStringLiteral("statistics.score"));
    m_score->setWordWrap(false);
    layout->addWidget(m_score);
    for (const auto metric : kOverview) {
        auto* card = new FigureCard(metric, strip);
        connect(card, &FigureCard::activated, this, [this, metric] {
            m_tabs->setCurrentWidget(m_opened);
            m_figures.open(-1, metric);
        });
        card->hide();
        layout->addWidget(card);
        m_cards.push_back(card);
    }
    layout->addStretch(1);
    area->setWidget(strip);
    // As high as a card, which grows with the font, and the bar below it.
    const int line = fontMetrics().lineSpacing();
    area->setFixedHeight(6 * line + 4 * theme::kSpace);
    return area;
}

QWidget* StatsPage::makeExclusions() {
    auto* page = new QWidget(m_tabs);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(theme::kSpace, theme::kSpace, theme::kSpace, theme::kSpace);
    m_exclusions = new common::DataTable(m_environment.viewStates, page);
    m_exclusions->setObjectName(QStringLiteral("exclusions"));
    m_exclusions->setModel(&m_exclusionModel);
    m_exclusions->setColumnWidth(ExclusionModel::Time, kTimeWidth);
    m_exclusions->setYieldingColumns({ExclusionModel::By, ExclusionModel::Kind});
    layout->addWidget(m_exclusions, 1);
    m_include = new QPushButton(tr("Count it again"), page);
    m_include->setObjectName(QStringLiteral("statistics.include"));
    connect(m_include, &QPushButton::clicked, this, &StatsPage::includeCurrent);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_include);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    return page;
}

void StatsPage::connectParts() {
    connect(&m_figures, &StatsViewModel::changed, this, &StatsPage::showTable);
    connect(&m_figures, &StatsViewModel::exclusionsChanged, this, &StatsPage::showExclusions);
    connect(&m_figures, &StatsViewModel::progressed, m_progress, &common::JobProgress::setProgress);
    connect(&m_figures, &StatsViewModel::busyChanged, this, [this] {
        if (m_figures.isBusy()) {
            m_progress->start(tr("Counting"));
        } else {
            m_progress->stop();
        }
    });
    connect(m_progress, &common::JobProgress::cancelRequested, &m_figures, &StatsViewModel::cancel);
    connect(&m_job, &CountingJob::progressed, m_analysisProgress,
            &common::JobProgress::setProgress);
    connect(&m_job, &CountingJob::busyChanged, this, [this] {
        if (m_job.isBusy()) {
            m_banner->hide();
            m_analysisProgress->start(tr("Counting"));
        } else {
            m_analysisProgress->stop();
        }
    });
    connect(&m_job, &CountingJob::failed, this, [this] {
        say(tr("The figures could not be counted. Look into the log, then count again."),
            theme::Tone::Warning);
    });
    connect(m_analysisProgress, &common::JobProgress::cancelRequested, &m_job,
            &CountingJob::cancel);
    connect(&m_figures, &StatsViewModel::refused, this, [this](const QString& text) {
        m_banner->show({theme::Tone::Warning, text, {}, {}});
    });
    connect(&m_figures, &StatsViewModel::done, this, [this](const QString& text) {
        m_banner->show({theme::Tone::Success, text, {}, {}});
    });
    // A row has many figures: the cell that is activated says which.
    connect(m_table, &QAbstractItemView::doubleClicked, this, &StatsPage::openCurrent);
    connect(m_table, &common::DataTable::rowActivated, this, &StatsPage::openCurrent);
    connect(m_exclusions, &common::DataTable::currentRowChanged, this,
            [this](int row) { m_include->setEnabled(row >= 0 && m_figures.mayExclude()); });
}

void StatsPage::addOverviewCommands(std::vector<common::Command>& commands) {
    const auto isFront = [this] { return view() == nullptr; };
    commands.push_back({QStringLiteral("statistics.openFigure"), tr("Open the figure"),
                        QKeySequence(Qt::CTRL | Qt::Key_Return),
                        [this, isFront] { return isFront() && m_figures.table().has_value(); },
                        [this] { openCurrent(); }});
    commands.push_back({QStringLiteral("statistics.openRow"), tr("Open the record behind the row"),
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
                        [this, isFront] { return isFront() && m_figures.opening().has_value(); },
                        [this] { m_opened->openRow(); }});
    commands.push_back({QStringLiteral("statistics.exclude"),
                        tr("Take the row out of the figures…"), QKeySequence(Qt::CTRL | Qt::Key_D),
                        [this, isFront] { return isFront() && m_opened->canExclude(); },
                        [this] { m_opened->askToExclude(); }});
    commands.push_back({QStringLiteral("statistics.include"), tr("Count the excluded record again"),
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
                        [this, isFront] {
                            return isFront() && m_figures.mayExclude() &&
                                   m_exclusionModel.at(m_exclusions->currentIndex().row()) !=
                                       nullptr;
                        },
                        [this] { includeCurrent(); }});
}

std::vector<common::Command> StatsPage::commands() {
    std::vector<common::Command> commands{{QStringLiteral("statistics.count"),
                                           tr("Count the figures anew"),
                                           QKeySequence(Qt::Key_F5),
                                           {},
                                           [this] { countFront(); }}};
    addOverviewCommands(commands);
    commands.push_back(
        {QStringLiteral("statistics.export"), tr("Export the figures…"),
         QKeySequence(Qt::CTRL | Qt::Key_E),
         [this] { return view() == nullptr ? m_figures.table().has_value() : view()->hasRows(); },
         [this] { exportFront(); }});
    commands.push_back(
        {QStringLiteral("statistics.savePicture"), tr("Save the chart as a picture…"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
         [this] {
             return view() != nullptr && view()->chart() != nullptr && !view()->chart()->isEmpty();
         },
         [this] { savePicture(); }});
    for (int i = 0; i < m_views->count(); ++i) {
        commands.push_back({QStringLiteral("statistics.view%1").arg(i + 1),
                            tr("Show: %1").arg(m_views->tabText(i)),
                            QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)),
                            {},
                            [this, i] { m_views->setCurrentIndex(i); }});
    }
    for (auto* analysis : m_analyses) {
        for (auto& command : analysis->commands()) {
            commands.push_back(std::move(command));
        }
    }
    return commands;
}

void StatsPage::countFront() {
    if (auto* front = view()) {
        front->count();
    } else {
        m_figures.count();
    }
}

void StatsPage::exportFront() {
    auto* front = view();
    if (front == nullptr) {
        exportTable();
        return;
    }
    const auto file = m_environment.prompts->saveFile(
        this, tr("Export the figures"), front->fileName() + QStringLiteral(".xlsx"),
        tr("Workbook (*.xlsx);;CSV (*.csv);;PDF (*.pdf)"));
    if (!file.isEmpty()) {
        m_figures.exportSheet(front->sheet(), file);
    }
}

void StatsPage::savePicture() {
    auto* front = view();
    if (front == nullptr || front->chart() == nullptr || front->chart()->isEmpty()) {
        return;
    }
    const auto file = m_environment.prompts->saveFile(this, tr("Save the chart as a picture"),
                                                      front->fileName() + QStringLiteral(".png"),
                                                      tr("Pictures (*.png)"));
    if (file.isEmpty()) {
        return;
    }
    if (front->chart()->savePicture(file)) {
        say(tr("Written to %1.").arg(file), theme::Tone::Success);
    } else {
        say(tr("%1 could not be written. Choose another folder.").arg(file), theme::Tone::Warning);
    }
}

void StatsPage::choose() {
    if (m_isFilling) {
        return;
    }
    Choice choice;
    choice.span = static_cast<Span>(std::max(0, m_span->currentIndex()));
    const bool isOwn = choice.span == Span::Own;
    m_first->setVisible(isOwn);
    m_last->setVisible(isOwn);
    if (isOwn) {
        choice.first = m_first->date();
        choice.last = m_last->date();
    }
    choice.cuts = offeredCuts().at(static_cast<std::size_t>(std::max(0, m_cuts->currentIndex())));
    if (m_group->currentIndex() > 0) {
        choice.group = static_cast<MetricGroup>(m_group->currentIndex() - 1);
    }
    choice.schedule = m_schedule->currentIndex() == 1 ? Schedule::Duty : Schedule::Calendar;
    if (const auto shop = m_shop->currentData().toLongLong(); shop != 0) {
        choice.shop = shop;
    }
    m_figures.setChoice(choice);
}

void StatsPage::showTable() {
    const auto shown = std::pair(m_table->currentIndex().row(), m_table->currentIndex().column());
    const auto size = std::pair(m_model.rowCount(), m_model.columnCount());
    m_model.reload();
    // Names of figures are longer than figures; a person's own widths are kept as long as the
    // columns stay.
    if (const int columns = m_model.columnCount(); columns != m_columns) {
        m_columns = columns;
        for (int column = 0; column < columns; ++column) {
            m_table->setColumnWidth(
                column, m_table->horizontalHeader()->sectionSizeHint(column) + theme::kSpace);
        }
    }
    m_export->setEnabled(m_figures.table().has_value());
    if (shown.first >= 0 && size == std::pair(m_model.rowCount(), m_model.columnCount())) {
        // Counted again, such as without a talk that was just taken out: the eye stays where it
        // was.
        m_table->setCurrentIndex(m_model.index(shown.first, shown.second));
    } else if (m_model.rowCount() > 0) {
        const int column = static_cast<int>(m_figures.table()->query.cuts.size());
        m_table->setCurrentIndex(m_model.index(m_model.rowCount() - 1, std::max(column, 1)));
    }
    showCards();
}

void StatsPage::showCards() {
    const auto& table = m_figures.table();
    if (!table) {
        return;
    }
    for (auto* card : m_cards) {
        const auto& metrics = table->query.metrics;
        const auto found = std::ranges::find(metrics, card->metric());
        card->setVisible(found != metrics.end());
        if (found != metrics.end()) {
            const auto slot = static_cast<std::size_t>(found - metrics.begin());
            card->setFigure(table->total[slot], m_figures.before(-1, slot), m_figures.settings());
        }
    }
    const auto score = scoreOf(table->query.metrics, table->total, m_figures.settings());
    m_score->setText(score ? tr("Score %1").arg(QLocale().toString(*score, 'f', 1)) : QString());
    m_score->setVisible(score.has_value());
}

void StatsPage::showExclusions() {
    m_exclusionModel.setExclusions(m_figures.exclusions());
    m_exclusions->selectRowNumber(0);
    m_include->setEnabled(m_exclusionModel.rowCount() > 0 && m_figures.mayExclude());
    m_tabs->setTabText(1, m_exclusionModel.rowCount() == 0
                              ? tr("Taken out")
                              : tr("Taken out (%1)").arg(m_exclusionModel.rowCount()));
}

void StatsPage::openCurrent() {
    const auto index = m_table->currentIndex();
    const auto metric = index.isValid() ? m_model.metricOf(index.column()) : std::nullopt;
    if (metric) {
        m_tabs->setCurrentWidget(m_opened);
        m_figures.open(m_model.rowOf(index.row()), *metric);
    }
}

void StatsPage::includeCurrent() {
    if (const auto* exclusion = m_exclusionModel.at(m_exclusions->currentIndex().row())) {
        m_figures.include(exclusion->target);
    }
}

void StatsPage::exportTable() {
    const auto file =
        m_environment.prompts->saveFile(this, tr("Export the figures"), tr("figures.xlsx"),
                                        tr("Workbook (*.xlsx);;CSV (*.csv);;PDF (*.pdf)"));
    if (!file.isEmpty()) {
        m_figures.exportTo(file);
    }
}

}  // namespace ui::stats
