#include "ui/stats/top_view.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "core/agents/agent_reader.h"
#include "core/agents/rights.h"
#include "core/settings/settings_reader.h"
#include "core/tasks/task_service.h"
#include "ui/common/acts.h"
#include "ui/common/chart.h"
#include "ui/common/data_table.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/stats/analysis_text.h"
#include "ui/stats/scope_picker.h"
#include "ui/stats/stats_text.h"
#include "ui/theme/theme.h"

namespace ui::stats {

using namespace core::stats;

namespace {

constexpr std::size_t kMostQuestions = 200;
/// A chart with more bars says nothing.
constexpr qsizetype kMostBars = 12;
constexpr int kImprovementDays = 7;
/// When a day's work is over: an improvement is due by then.
constexpr std::chrono::hours kEndOfWork{18};
constexpr int kLongestTitle = 40;

GridCell textCell(const QString& text, const QString& tip = {}) {
    return {.text = text, .number = {}, .tip = tip, .tone = {}};
}

/// One line of a longer text.
QString lineOf(const std::string& text) {
    return common::toScreen(text).simplified();
}

std::optional<double> shareOf(std::int64_t part, std::int64_t whole) {
    return whole == 0 ? std::nullopt
                      : std::optional(static_cast<double>(part) / static_cast<double>(whole));
}

}  // namespace

TopView::TopView(common::Environment& environment, const StatsPorts& ports, CountingJob& job,
                 QWidget* parent)
    : AnalysisView(environment, ports, job, parent)
    , m_scope(new ScopePicker(environment, ScopePicker::Days::Month, this))
    , m_list(new QComboBox(this))
    , m_metric(new QComboBox(this))
    , m_reply(new QPushButton(tr("New quick reply…"), this))
    , m_improve(new QPushButton(tr("Improvement…"), this))
    , m_example(new QPushButton(tr("Example"), this))
    , m_done(new QPushButton(tr("Improved…"), this)) {
    auto* head = addHead();
    m_list->setObjectName(QStringLiteral("top.list"));
    m_list->setAccessibleName(tr("Which list"));
    for (const auto& text :
         {tr("Top questions"), tr("Question types"), tr("Top causes"), tr("Product issues"),
          tr("Top agents"), tr("Buyers by tier and time of day"), tr("Simple and complex matters"),
          tr("Service failures"), tr("Improvements under way")}) {
        m_list->addItem(text);
    }
    m_metric->setObjectName(QStringLiteral("top.metric"));
    m_metric->setAccessibleName(tr("Which figure"));
    for (const auto& definition : metricCatalogue()) {
        if (definition.better != Direction::None) {
            m_metric->addItem(StatsText::metric(definition.metric),
                              static_cast<int>(definition.metric));
        }
    }
    m_metric->setCurrentIndex(m_metric->findData(static_cast<int>(Metric::FirstResponseMean)));
    m_metric->hide();
    head->addWidget(m_list);
    head->addWidget(m_scope);
    head->addWidget(m_metric);
    head->addStretch(1);
    m_reply->setObjectName(QStringLiteral("top.reply"));
    m_improve->setObjectName(QStringLiteral("top.improve"));
    m_example->setObjectName(QStringLiteral("top.example"));
    m_done->setObjectName(QStringLiteral("top.done"));
    for (auto* button : {m_example, m_reply, m_improve, m_done}) {
        head->addWidget(button);
    }
    m_form = makeForm();
    column()->addWidget(m_form);
    m_form->hide();
    addChart();
    auto* table = addTable(QStringLiteral("topList"));
    connect(table, &common::DataTable::currentRowChanged, this, &TopView::showButtons);
    connect(table, &common::DataTable::rowActivated, this, &TopView::showExample);
    connect(m_list, &QComboBox::currentIndexChanged, this, &TopView::choose);
    connect(m_metric, &QComboBox::currentIndexChanged, this, &TopView::count);
    connect(m_scope, &ScopePicker::changed, this, &TopView::count);
    connect(m_reply, &QPushButton::clicked, this, &TopView::startReply);
    connect(m_improve, &QPushButton::clicked, this, &TopView::askImprovement);
    connect(m_example, &QPushButton::clicked, this, &TopView::showExample);
    connect(m_done, &QPushButton::clicked, this, &TopView::askResult);
    showButtons();
}

QFrame* TopView::makeForm() {
    auto* form = new QFrame(this);
    form->setObjectName(QStringLiteral("top.form"));
    form->setFrameShape(QFrame::StyledPanel);
    auto* layout = new QHBoxLayout(form);
    m_text = new QLineEdit(form);
    m_text->setObjectName(QStringLiteral("top.text"));
    m_text->setAccessibleName(tr("What is improved"));
    m_owner = new QComboBox(form);
    m_owner->setObjectName(QStringLiteral("top.owner"));
    m_owner->setEditable(true);
    constexpr int kNameLength = 10;
    m_owner->setMinimumContentsLength(kNameLength);
    m_owner->setAccessibleName(tr("Who answers for it"));
    m_due = new QDateEdit(form);
    m_due->setObjectName(QStringLiteral("top.due"));
    m_due->setCalendarPopup(true);
    m_due->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_due->setAccessibleName(tr("By which day"));
    m_keep = new QPushButton(form);
    m_keep->setObjectName(QStringLiteral("top.keep"));
    theme::setPrimary(*m_keep);
    auto* leave = new QPushButton(tr("Cancel"), form);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_owner);
    layout->addWidget(m_due);
    layout->addWidget(m_keep);
    layout->addWidget(leave);
    connect(m_keep, &QPushButton::clicked, this, &TopView::submit);
    connect(m_text, &QLineEdit::returnPressed, this, &TopView::submit);
    connect(leave, &QPushButton::clicked, form, &QWidget::hide);
    return form;
}

QString TopView::fileName() const {
    return m_list->currentText();
}

std::vector<common::Command> TopView::commands() {
    return {{QStringLiteral("statistics.reply"), tr("Make a quick reply of the question…"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), [this] { return canReply(); },
             [this] { startReply(); }},
            {QStringLiteral("statistics.improve"), tr("Plan an improvement for the cause…"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), [this] { return canImprove(); },
             [this] { askImprovement(); }},
            {QStringLiteral("statistics.example"), tr("Show an example"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), [this] { return canShowExample(); },
             [this] { showExample(); }},
            {QStringLiteral("statistics.improved"), tr("Close the improvement…"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), [this] { return canComplete(); },
             [this] { askResult(); }}};
}

void TopView::showImprovements() {
    if (list() == List::Improvements) {
        count();
    } else {
        m_list->setCurrentIndex(static_cast<int>(List::Improvements));
    }
}

TopView::List TopView::list() const {
    return static_cast<List>(std::max(0, m_list->currentIndex()));
}

AnalysisScope TopView::scope() const {
    const auto days = m_scope->range();
    const auto actor = m_environment.actor();
    const bool seesAll = core::agents::mayAct(actor.role, core::agents::Right::SeeTeamStatistics);
    return {.from = days.from,
            .to = days.to,
            .shop = m_scope->shop(),
            .agent = seesAll ? std::string() : actor.name};
}

std::size_t TopView::current() const {
    return static_cast<std::size_t>(std::max(0, table()->currentIndex().row()));
}

void TopView::choose() {
    m_metric->setVisible(list() == List::Agents);
    // What is under way is under way, whenever it began.
    m_scope->setVisible(list() != List::Improvements);
    m_form->hide();
    count();
}

template <class Read, class Show>
void TopView::read(Read read, Show show) {
    const QPointer<TopView> guard(this);
    m_job.run([guard, read, show](core::jobs::JobContext& job) -> std::function<void()> {
        return [guard, show, rows = read(job)] {
            if (guard) {
                show(rows);
            }
        };
    });
}

void TopView::count() {
    const auto asked = scope();
    switch (list()) {
        case List::Questions:
            read([asked, port = m_ports.questions](
                     auto& job) { return port ? port(asked, job) : std::vector<TopQuestion>(); },
                 [this](const auto& rows) { showQuestions(rows); });
            return;
        case List::QuestionTypes:
            countTypes();
            return;
        case List::Causes:
            read([asked, port = m_ports.cases](auto&) { return port ? port(asked) : CaseRows(); },
                 [this](const auto& rows) { showCauses(rows); });
            return;
        case List::Products:
            read([asked, port = m_ports.cases](auto&) { return port ? port(asked) : CaseRows(); },
                 [this](const auto& rows) { showProducts(rows); });
            return;
        case List::Agents:
            countAgents();
            return;
        case List::Segments:
            read([asked, port = m_ports.segments](
                     auto& job) { return port ? port(asked, job) : std::vector<Segment>(); },
                 [this](const auto& rows) { showSegments(rows); });
            return;
        case List::HandlingTimes:
            read([asked, port = m_ports.handlingTimes](
                     auto&) { return port ? port(asked) : std::vector<HandlingTime>(); },
                 [this](const auto& rows) { showHandlingTimes(rows); });
            return;
        case List::Failures:
            countFailures();
            return;
        case List::Improvements:
            read([port = m_ports.improvements](
                     auto&) { return port ? port() : std::vector<core::tasks::Task>(); },
                 [this](const auto& rows) { showTasks(rows); });
            return;
    }
}

void TopView::finish(const QStringList& headings, std::vector<std::vector<GridCell>> rows) {
    const bool isEmpty = rows.empty();
    setGrid(headings, std::move(rows));
    showButtons();
    if (!isEmpty) {
        return;
    }
    chart()->setContent({});
    Q_EMIT said(
        list() == List::Questions
            ? tr("No question was asked twice in these days. Choose more days.")
        : list() == List::Improvements
            ? tr("Nothing is being improved. Choose a cause or a product and plan an improvement.")
            : tr("Nothing happened in these days. Choose more days."),
        theme::Tone::Info);
}

void TopView::showBars(const QString& title, const QStringList& names,
                       const std::vector<std::optional<double>>& values,
                       std::function<QString(double)> format) {
    common::ChartContent content;
    content.title = title;
    content.format = std::move(format);
    common::ChartSeries bars{.name = title, .kind = common::ChartSeries::Kind::Bars, .values = {}};
    for (qsizetype i = 0; i < std::min(names.size(), kMostBars); ++i) {
        content.places.append(names[i]);
        bars.values.push_back(values[static_cast<std::size_t>(i)]);
    }
    content.series.push_back(std::move(bars));
    chart()->setContent(std::move(content));
}

void TopView::showQuestions(std::vector<TopQuestion> questions) {
    m_questions = std::move(questions);
    std::vector<std::vector<GridCell>> rows;
    QStringList names;
    std::vector<std::optional<double>> values;
    for (const auto& question : m_questions) {
        const QString text = lineOf(question.text);
        rows.push_back({textCell(text, text), numberCell(question.conversations),
                        textCell(lineOf(question.answer), lineOf(question.answer))});
        names << text;
        values.emplace_back(question.conversations);
    }
    showBars(tr("Conversations"), names, values);
    finish({tr("Question"), tr("Conversations"), tr("Answered last with")}, std::move(rows));
}

void TopView::countTypes() {
    auto query = m_scope->query();
    query.cuts = {Cut::QuestionType};
    query.metrics = {Metric::ConversationsReceived, Metric::ConsultConversion,
                     Metric::ResolutionRate};
    ask({query}, [this](const std::vector<StatisticsTable>& tables) {
        auto list = tables.front().rows;
        std::ranges::stable_sort(list, [](const StatisticsRow& one, const StatisticsRow& other) {
            return one.figures[0].numerator > other.figures[0].numerator;
        });
        const auto all = tables.front().total[0].numerator;
        std::vector<std::vector<GridCell>> rows;
        QStringList names;
        std::vector<std::optional<double>> values;
        for (const auto& row : list) {
            const QString name = StatsText::cutValue(row.cuts.front());
            rows.push_back({textCell(name), numberCell(row.figures[0].numerator),
                            shareCell(shareOf(row.figures[0].numerator, all)),
                            valueCell(Metric::ConsultConversion, row.figures[1]),
                            countCell(Metric::ConsultConversion, row.figures[1]),
                            valueCell(Metric::ResolutionRate, row.figures[2]),
                            countCell(Metric::ResolutionRate, row.figures[2])});
            names << name;
            values.push_back(row.figures[0].value);
        }
        showBars(tr("Conversations"), names, values);
        finish({tr("Question type"), tr("Conversations"), tr("Share of all"),
                StatsText::metric(Metric::ConsultConversion), tr("Counts"),
                StatsText::metric(Metric::ResolutionRate), tr("Counts")},
               std::move(rows));
    });
}

void TopView::showCauses(const CaseRows& cases) {
    m_causes = topCauses(cases);
    std::vector<std::vector<GridCell>> rows;
    QStringList names;
    std::vector<std::optional<double>> values;
    for (const auto& cause : m_causes) {
        const QString name = AnalysisText::cause(cause.source, cause.cause);
        rows.push_back({textCell(AnalysisText::source(cause.source)), textCell(name, name),
                        numberCell(cause.cases), shareCell(cause.share),
                        textCell(lineOf(cause.product)), numberCell(cause.ofProduct)});
        names << name;
        values.emplace_back(cause.cases);
    }
    showBars(tr("Cases"), names, values);
    finish({tr("Told in"), tr("Cause"), tr("Cases"), tr("Share of its kind"),
            tr("Most with the product"), tr("Cases of it")},
           std::move(rows));
}

void TopView::showProducts(const CaseRows& cases) {
    m_products = productIssues(cases);
    std::vector<std::vector<GridCell>> rows;
    QStringList names;
    std::vector<std::optional<double>> values;
    for (const auto& product : m_products) {
        const QString name = lineOf(product.product);
        rows.push_back({textCell(name, name), numberCell(product.issues()),
                        numberCell(product.badReviews), numberCell(product.middleReviews),
                        numberCell(product.goodReviews), numberCell(product.complaints),
                        numberCell(product.returns), numberCell(product.failedInspections),
                        moneyCell(product.cost),
                        textCell(product.ofTopCause == 0
                                     ? QString()
                                     : AnalysisText::cause(product.source, product.topCause)),
                        numberCell(product.ofTopCause)});
        names << name;
        values.emplace_back(product.issues());
    }
    showBars(tr("Issues"), names, values);
    finish({tr("Product"), tr("Issues"), tr("Bad reviews"), tr("Middle reviews"),
            tr("Good reviews"), tr("Complaints"), tr("Returns"), tr("Failed inspections"),
            tr("Cost"), tr("Most frequent cause"), tr("Cases of it")},
           std::move(rows));
}

void TopView::countAgents() {
    auto query = m_scope->query();
    const auto metric = static_cast<Metric>(m_metric->currentData().toInt());
    query.cuts = {Cut::Agent};
    query.metrics = {metric};
    ask({query}, [this, metric](const std::vector<StatisticsTable>& tables) {
        auto list = tables.front().rows;
        std::erase_if(list, [](const StatisticsRow& row) {
            return row.cuts.front().key.empty() || !row.figures.front().value;
        });
        const bool isHigher = definitionOf(metric).better == Direction::HigherIsBetter;
        std::ranges::stable_sort(
            list, [isHigher](const StatisticsRow& one, const StatisticsRow& other) {
                return isHigher ? *one.figures[0].value > *other.figures[0].value
                                : *one.figures[0].value < *other.figures[0].value;
            });
        std::vector<std::vector<GridCell>> rows;
        QStringList names;
        std::vector<std::optional<double>> values;
        m_examples.clear();
        for (const auto& row : list) {
            const QString name = StatsText::cutValue(row.cuts.front());
            rows.push_back({numberCell(static_cast<std::int64_t>(rows.size()) + 1), textCell(name),
                            valueCell(metric, row.figures[0]), countCell(metric, row.figures[0])});
            names << name;
            values.push_back(row.figures[0].value);
            auto example = tables.front().query;
            example.cuts.clear();
            std::erase_if(example.where,
                          [](const CutValue& value) { return value.cut == Cut::Agent; });
            example.where.push_back(row.cuts.front());
            m_examples.push_back(std::move(example));
        }
        showBars(StatsText::metric(metric), names, values,
                 [metric](double value) { return StatsText::value(metric, value); });
        finish({tr("Rank"), tr("Agent"), StatsText::metric(metric), tr("Counts")}, std::move(rows));
    });
}

void TopView::showSegments(const std::vector<Segment>& segments) {
    std::vector<std::vector<GridCell>> rows;
    QStringList names;
    std::vector<std::optional<double>> values;
    for (const auto& segment : segments) {
        const auto perBuyer = segment.buyers == 0 ? 0 : segment.paid.value / segment.buyers;
        rows.push_back({textCell(AnalysisText::tier(segment.tier)),
                        textCell(AnalysisText::part(segment.part)), numberCell(segment.buyers),
                        numberCell(segment.orders), moneyCell(segment.paid),
                        moneyCell(core::Fen{perBuyer})});
        names << AnalysisText::tier(segment.tier) + u' ' + AnalysisText::part(segment.part);
        values.emplace_back(segment.buyers);
    }
    showBars(tr("Buyers"), names, values);
    finish({tr("Tier"), tr("Time of day"), tr("Buyers"), tr("Orders"), tr("Paid"),
            tr("Paid by buyer")},
           std::move(rows));
}

void TopView::showHandlingTimes(const std::vector<HandlingTime>& times) {
    std::vector<std::vector<GridCell>> rows;
    QStringList names;
    std::vector<std::optional<double>> values;
    for (const auto& time : times) {
        if (time.conversations == 0) {
            continue;
        }
        const double mean =
            static_cast<double>(time.sum.count()) / 1'000 / static_cast<double>(time.conversations);
        const QString name =
            time.isSimple ? tr("Simple: the buyer wrote at most %1 messages").arg(kSimpleMessages)
                          : tr("Complex: more messages");
        rows.push_back({textCell(name),
                        numberCell(time.conversations),
                        {.text = StatsText::value(Metric::ChatLengthMean, mean),
                         .number = mean,
                         .tip = {},
                         .tone = {}},
                        shareCell(shareOf(time.solved, time.judged)),
                        textCell(QStringLiteral(u"%1 ÷ %2")
                                     .arg(common::Format::count(time.solved),
                                          common::Format::count(time.judged)))});
        names << (time.isSimple ? tr("Simple") : tr("Complex"));
        values.emplace_back(mean);
    }
    showBars(tr("Mean time from the first to the last message"), names, values,
             [](double value) { return StatsText::value(Metric::ChatLengthMean, value); });
    finish({tr("Matters"), tr("Conversations"), tr("Mean time"), tr("Solved"), tr("Counts")},
           std::move(rows));
}

void TopView::countFailures() {
    auto query = m_scope->query();
    query.metrics = failureMetrics();
    const QPointer<TopView> guard(this);
    m_job.run([guard, query, asked = scope(), make = m_environment.countFigures,
               port = m_ports.cases](core::jobs::JobContext& job) -> std::function<void()> {
        const auto table = make(query, job);
        if (!table) {
            return [guard, error = table.error()] {
                if (guard) {
                    Q_EMIT guard->said(StatsText::error(error), theme::Tone::Warning);
                }
            };
        }
        const auto cases = port ? port(asked) : CaseRows();
        return [guard, failures = serviceFailures(table->total, cases.returns)] {
            if (!guard) {
                return;
            }
            std::vector<std::vector<GridCell>> rows;
            QStringList names;
            std::vector<std::optional<double>> values;
            for (const auto& failure : failures) {
                const QString name = AnalysisText::failure(failure.kind);
                rows.push_back({textCell(name), numberCell(failure.failures),
                                numberCell(failure.of),
                                shareCell(shareOf(failure.failures, failure.of))});
                names << name;
                values.emplace_back(failure.failures);
            }
            guard->showBars(tr("Failures"), names, values);
            guard->finish({tr("Failure"), tr("Failures"), tr("Of"), tr("Failure rate")},
                          std::move(rows));
        };
    });
}

void TopView::showTasks(std::vector<core::tasks::Task> tasks) {
    m_tasks = std::move(tasks);
    std::vector<std::vector<GridCell>> rows;
    const auto now = m_environment.now();
    for (const auto& task : m_tasks) {
        GridCell due{.text = common::Format::countdown(task.dueAt, now),
                     .number = {},
                     .tip = common::Format::exactTime(task.dueAt, m_scope->utcOffset()),
                     .tone = {}};
        if (task.dueAt < now) {
            due.tone = theme::Tone::Danger;
        }
        rows.push_back({textCell(lineOf(task.text), lineOf(task.text)),
                        textCell(lineOf(task.owner)), due, textCell(lineOf(task.createdBy))});
    }
    chart()->setContent({});
    finish({tr("Improvement"), tr("Owner"), tr("Due"), tr("Planned by")}, std::move(rows));
}

bool TopView::canComplete() const {
    return isVisible() && m_environment.cases.taskService != nullptr &&
           list() == List::Improvements && current() < m_tasks.size();
}

bool TopView::canReply() const {
    return isVisible() && list() == List::Questions && current() < m_questions.size() &&
           m_ports.startReply;
}

bool TopView::canImprove() const {
    return isVisible() && m_environment.cases.taskService != nullptr &&
           ((list() == List::Causes && current() < m_causes.size()) ||
            (list() == List::Products && current() < m_products.size()));
}

bool TopView::canShowExample() const {
    return isVisible() && ((list() == List::Questions && current() < m_questions.size()) ||
                           (list() == List::Agents && current() < m_examples.size()));
}

void TopView::showButtons() {
    m_reply->setVisible(list() == List::Questions && m_ports.startReply);
    m_reply->setEnabled(current() < m_questions.size());
    m_improve->setVisible(list() == List::Causes || list() == List::Products);
    m_improve->setEnabled(hasRows() && m_environment.cases.taskService != nullptr);
    m_example->setVisible(list() == List::Questions || list() == List::Agents);
    m_example->setEnabled(hasRows());
    m_done->setVisible(list() == List::Improvements);
    m_done->setEnabled(hasRows() && m_environment.cases.taskService != nullptr);
    chart()->setVisible(list() != List::Improvements);
}

void TopView::startReply() {
    if (canReply()) {
        const auto& question = m_questions[current()];
        m_ports.startReply(lineOf(question.text).left(kLongestTitle),
                           common::toScreen(question.answer));
    }
}

void TopView::askImprovement() {
    if (!canImprove()) {
        return;
    }
    const QString cause = list() == List::Causes ? AnalysisText::cause(m_causes[current()].source,
                                                                       m_causes[current()].cause)
                                                 : lineOf(m_products[current()].product);
    m_text->setText(tr("%1: ").arg(cause));
    m_owner->clear();
    if (m_environment.cases.agents != nullptr) {
        for (const auto& agent : m_environment.cases.agents->list()) {
            m_owner->addItem(common::toScreen(agent.name));
        }
    }
    m_owner->setCurrentText(common::toScreen(m_environment.actor().name));
    const auto today = dateOf(m_environment.now(), m_scope->utcOffset());
    m_due->setMinimumDate(today.addDays(1));
    m_due->setDate(today.addDays(kImprovementDays));
    m_text->setPlaceholderText(tr("What is improved, so that it does not come again"));
    m_keep->setText(tr("Add the task"));
    m_owner->show();
    m_due->show();
    m_form->show();
    m_text->setFocus();
}

void TopView::askResult() {
    if (!canComplete()) {
        return;
    }
    m_text->clear();
    m_text->setPlaceholderText(tr("What came of it"));
    m_keep->setText(tr("Done"));
    m_owner->hide();
    m_due->hide();
    m_form->show();
    m_text->setFocus();
}

void TopView::submit() {
    if (list() == List::Improvements) {
        completeImprovement();
    } else {
        keepImprovement();
    }
}

void TopView::completeImprovement() {
    if (!canComplete()) {
        return;
    }
    const auto& task = m_tasks[current()];
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.taskService, id = task.id, version = task.version,
         result = common::toCore(m_text->text().trimmed()),
         actor = m_environment.actor()] { return service->complete(id, version, result, actor); },
        [this](const core::tasks::TaskService::Outcome& outcome) {
            if (!outcome) {
                Q_EMIT said(outcome.error() == core::tasks::TaskError::ResultMissing
                                ? tr("Say what came of it.")
                                : AnalysisText::error(outcome.error()),
                            theme::Tone::Warning);
                return;
            }
            m_form->hide();
            Q_EMIT said(tr("The improvement is done."), theme::Tone::Success);
            count();
        });
}

void TopView::keepImprovement() {
    if (!canImprove()) {
        return;
    }
    core::tasks::TaskDraft draft{
        .about = {},
        .kind = core::tasks::TaskKind::Improve,
        .text = common::toCore(m_text->text().trimmed()),
        .owner = common::toCore(m_owner->currentText().trimmed()),
        .department = {},
        .dueAt = startOf(m_due->date(), m_scope->utcOffset()) + kEndOfWork};
    if (list() == List::Causes) {
        const auto& cause = m_causes[current()];
        draft.about = {.shop = cause.shop,
                       .subjectKind = "cause",
                       .subject = std::string(toWord(cause.source)) + ": " + cause.cause};
    } else {
        const auto shops = m_environment.settings.shops();
        draft.about = {.shop = m_scope->shop().value_or(shops.empty() ? 0 : shops.front().id),
                       .subjectKind = "product",
                       .subject = m_products[current()].product};
    }
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.taskService, draft, actor = m_environment.actor()] {
            return service->add(draft, actor);
        },
        [this](const core::tasks::TaskService::Outcome& outcome) {
            if (!outcome) {
                Q_EMIT said(AnalysisText::error(outcome.error()), theme::Tone::Warning);
                return;
            }
            m_form->hide();
            Q_EMIT said(tr("The improvement is a task of %1 now: it stands in the worklist until "
                           "it is done.")
                            .arg(common::toScreen(outcome->owner)),
                        theme::Tone::Success);
        });
}

void TopView::showExample() {
    if (!canShowExample()) {
        return;
    }
    if (list() == List::Questions) {
        m_environment.conversationRequested.emit(m_questions[current()].conversation);
    } else {
        Q_EMIT figureRequested(m_examples[current()]);
    }
}

}  // namespace ui::stats
