#include "ui/reports/work_tab.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

#include "core/reports/report_service.h"
#include "core/settings/settings_reader.h"
#include "ui/common/acts.h"
#include "ui/common/data_table.h"
#include "ui/common/empty_state.h"
#include "ui/common/fact_block.h"
#include "ui/common/filter_bar.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/prompts.h"
#include "ui/common/state_chip.h"
#include "ui/reports/items_editor.h"
#include "ui/reports/report_painting.h"
#include "ui/reports/reports_text.h"
#include "ui/theme/theme.h"

namespace ui::reports {

using namespace core::reports;
using common::toCore;
using common::toScreen;

namespace {

enum Column { Title, Period, Agent, State, Consultations, Replies, Response, Sales, kColumns };
constexpr int kTitleWidth = 120;
constexpr int kPeriodWidth = 190;
constexpr int kTextLines = 3;
constexpr int kLengthOfMinute = 16;

/// In the order of the box.
constexpr std::array<std::pair<ReportScope, ReportSpan>, 5> kKinds{
    {{ReportScope::Own, ReportSpan::Day},
     {ReportScope::Own, ReportSpan::Week},
     {ReportScope::Team, ReportSpan::Week},
     {ReportScope::Team, ReportSpan::TwoWeeks},
     {ReportScope::Team, ReportSpan::Month}}};

QStringList headings() {
    return {WorkTab::tr("Report"),         WorkTab::tr("Days"),          WorkTab::tr("Agent"),
            WorkTab::tr("State"),          WorkTab::tr("Consultations"), WorkTab::tr("Replies"),
            WorkTab::tr("First response"), WorkTab::tr("Sales")};
}

}  // namespace

WorkTab::WorkTab(common::Environment& environment, const ReportsPorts& ports, QWidget* parent)
    : ReportTab(parent)
    , m_environment(environment)
    , m_counter(environment, ports)
    , m_export(environment)
    , m_model(headings())
    , m_table(new common::DataTable(environment.viewStates, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    m_table->setObjectName(QStringLiteral("reportsTable"));
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(State, new common::ChipDelegate(m_table));
    m_table->setColumnWidth(Title, kTitleWidth);
    m_table->setColumnWidth(Period, kPeriodWidth);
    m_table->setYieldingColumns({Sales, Response, Replies, Consultations});
    splitter->addWidget(m_table);
    splitter->addWidget(makeDetail());
    constexpr int kListShare = 560;
    constexpr int kDetailShare = 560;
    splitter->setSizes({kListShare, kDetailShare});
    layout->addWidget(splitter, 1);
    connect(m_table, &common::DataTable::currentRowChanged, this, &WorkTab::showCurrent);
    connect(&m_counter, &ReportCounter::refused, this, [this](const QString& text) {
        m_submitting.reset();
        Q_EMIT refused(text);
    });
    connect(&m_counter, &ReportCounter::workCounted, this,
            [this](qlonglong id, const std::vector<AgentFigures>& figures) {
                if (m_submitting == id) {
                    m_submitting.reset();
                    run(
                        [service = m_environment.cases.reportService, id, figures,
                         actor = m_environment.actor()] {
                            return service->submit({id, 0}, figures, actor);
                        },
                        tr("Submitted. Its figures stay as they are now."));
                } else if (m_shown == id) {
                    showFigures(figures);
                }
            });
    connect(&m_export, &common::ListExport::done, this, &WorkTab::done);
    connect(&m_export, &common::ListExport::refused, this, &WorkTab::refused);
}

QWidget* WorkTab::makeHead() {
    auto* bar = new common::FilterBar(this);
    auto* group = new QButtonGroup(bar);
    const std::array<std::pair<QString, Scope>, 3> scopes{
        //: Filter: reports of the agent
        {{tr("Mine"), Scope::Mine},
         {tr("To confirm"), Scope::ToReview},
         //: Filter: all reports that the agent may read
         {tr("All"), Scope::All}}};
    for (const auto& [text, scope] : scopes) {
        auto* button = new common::FilterButton(text, bar);
        button->setObjectName(QStringLiteral("reports.scope%1").arg(static_cast<int>(scope)));
        button->setCheckable(true);
        button->setChecked(scope == Scope::Mine);
        group->addButton(button);
        bar->add(button);
        connect(button, &QToolButton::clicked, this, [this, scope = scope] {
            m_scope = scope;
            refresh();
        });
    }
    bar->addSpace();
    m_kind = new QComboBox(bar);
    m_kind->setObjectName(QStringLiteral("reports.kind"));
    m_kind->setAccessibleName(tr("Kind of report"));
    bar->add(m_kind);
    auto* create = new QPushButton(tr("Write it"), bar);
    create->setObjectName(QStringLiteral("reports.begin"));
    theme::setPrimary(*create);
    connect(create, &QPushButton::clicked, this, &WorkTab::startNew);
    bar->add(create);
    auto* files = new QPushButton(tr("Export…"), bar);
    files->setObjectName(QStringLiteral("reports.exportWork"));
    connect(files, &QPushButton::clicked, this, &WorkTab::exportList);
    bar->add(files);
    return bar;
}

QPlainTextEdit* WorkTab::addText(QWidget* parent, const QString& caption, const char* name) {
    auto* label = common::captionLabel(caption, parent);
    auto* edit = new QPlainTextEdit(parent);
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(caption);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * kTextLines + 2 * theme::kSpace);
    parent->layout()->addWidget(label);
    parent->layout()->addWidget(edit);
    connect(edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isFilling) {
            m_isDirty = true;
            updateButtons();
        }
    });
    return edit;
}

QWidget* WorkTab::makeDetail() {
    m_side = new QStackedWidget(this);
    auto* empty = new common::EmptyState({QStringLiteral("note"),
                                          tr("No report here"),
                                          tr("Choose the kind of report above and write it: the "
                                             "figures are filled in from your own work."),
                                          {}},
                                         m_side);
    m_side->addWidget(empty);
    auto* area = new QScrollArea(m_side);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto* page = new QWidget(area);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpaceSmall);
    auto* head = new QHBoxLayout;
    m_title = new common::PlainLabel({}, page);
    m_title->setWordWrap(true);
    theme::setHeading(*m_title);
    m_state = new common::StateChip({}, page);
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    layout->addLayout(head);
    m_figures = new common::FactBlock(tr("Figures"), page);
    layout->addWidget(m_figures);
    m_summary = addText(page, tr("What was done"), "reports.summary");
    m_problems = addText(page, tr("Problems, one a line"), "reports.problems");
    m_next = addText(page, tr("Plan for the next time"), "reports.next");
    layout->addWidget(common::captionLabel(tr("Goals with owner and date"), page));
    m_goals = new ItemsEditor(page);
    m_goals->setObjectName(QStringLiteral("reports.goals"));
    layout->addWidget(m_goals);
    connect(m_goals, &ItemsEditor::edited, this, [this] {
        m_isDirty = true;
        updateButtons();
    });
    m_comment = common::valueLabel({}, page);
    m_comment->setObjectName(QStringLiteral("reports.comment"));
    layout->addWidget(m_comment);
    m_commentField = new QLineEdit(page);
    m_commentField->setObjectName(QStringLiteral("reports.commentField"));
    m_commentField->setPlaceholderText(tr("Your comment on the report"));
    constexpr int kLongestComment = 1000;
    m_commentField->setMaxLength(kLongestComment);
    layout->addWidget(m_commentField);
    auto* buttons = new QHBoxLayout;
    const auto add = [&](const QString& text, const char* name, auto slot) {
        auto* button = new QPushButton(text, page);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, slot);
        buttons->addWidget(button);
        return button;
    };
    m_submit = add(tr("Submit"), "reports.submit", &WorkTab::submit);
    theme::setPrimary(*m_submit);
    m_save = add(tr("Save"), "reports.save", &WorkTab::save);
    const std::array<std::tuple<QString, WorkReportAction, const char*>, 3> reviews{
        {{tr("Confirm"), WorkReportAction::Confirm, "reports.confirm"},
         {tr("Comment"), WorkReportAction::Comment, "reports.addComment"},
         //: Button: gives the report back to its writer
         {tr("Return"), WorkReportAction::Return, "reports.return"}}};
    for (const auto& [text, action, name] : reviews) {
        m_reviews.emplace_back(add(text, name, [this, action = action] { review(action); }),
                               action);
    }
    theme::setPrimary(*m_reviews.front().first);
    buttons->addStretch(1);
    add(tr("PDF…"), "reports.pdf", &WorkTab::writePdf);
    m_print = add(tr("Print…"), "reports.print", &WorkTab::print);
    layout->addLayout(buttons);
    layout->addStretch(1);
    area->setWidget(page);
    m_side->addWidget(area);
    return m_side;
}

void WorkTab::refresh() {
    if (m_environment.cases.reports == nullptr) {
        return;
    }
    const auto actor = m_environment.actor();
    const int count = isLead(actor) ? 5 : 2;
    if (m_kind->count() != count) {
        m_kind->clear();
        for (int i = 0; i < count; ++i) {
            const auto& [scope, span] = kKinds[static_cast<std::size_t>(i)];
            m_kind->addItem(ReportsText::title(scope, span));
        }
    }
    QStringList names;
    for (const auto& name : m_environment.cases.reports->agentNames()) {
        names << toScreen(name);
    }
    m_goals->setOwners(names, toScreen(actor.name));
    auto& reader = *m_environment.cases.reports;
    const int waiting =
        isLead(actor) ? static_cast<int>(reader.reports({.onlyToReview = true}, actor).size()) : 0;
    if (std::exchange(m_toReview, waiting) != waiting) {
        Q_EMIT toReviewChanged(waiting);
    }
    m_reports = reader.reports({.scope = {},
                                .onlyOwn = m_scope == Scope::Mine,
                                .onlyToReview = m_scope == Scope::ToReview},
                               actor);
    showList();
}

void WorkTab::showList() {
    std::vector<common::TextRow> rows;
    for (const auto& report : m_reports) {
        const auto sum = sumOf(report.figures);
        const bool hasFigures = !report.figures.empty();
        const auto number = [hasFigures](std::int64_t count) {
            return hasFigures ? common::TextCell(count) : common::TextCell();
        };
        common::TextCell response(
            hasFigures
                ? ReportsText::value(core::stats::Metric::FirstResponseMean, meanResponse(sum))
                : QString());
        common::TextCell sales(hasFigures ? common::Format::money(sum.sales) : QString());
        if (hasFigures) {
            response.number = meanResponse(sum);
            constexpr double kFenOfYuan = 100;
            sales.number = static_cast<double>(sum.sales.value) / kFenOfYuan;
        }
        rows.push_back(
            {report.id,
             {ReportsText::title(report.scope, report.span), ReportsText::period(report.period),
              toScreen(report.agent), ReportsText::chip(report.state), number(sum.consultations),
              number(sum.replies), response, sales}});
    }
    const auto wanted = std::exchange(m_wanted, std::nullopt);
    const auto key = wanted ? wanted : m_shown;
    // A list that is made anew has no current row for a moment: nothing is shown until it has.
    m_isListing = true;
    m_model.setRows(std::move(rows));
    if (!key || !m_table->selectKey(static_cast<qlonglong>(*key))) {
        m_table->selectRowNumber(0);
    }
    m_isListing = false;
    showCurrent();
}

const WorkReport* WorkTab::current() const {
    const auto key = m_model.key(m_table->currentIndex().row());
    const auto found = std::ranges::find(m_reports, key, &WorkReport::id);
    return found == m_reports.end() ? nullptr : &*found;
}

void WorkTab::open(ReportId id) {
    m_scope = Scope::All;
    if (auto* all = findChild<QToolButton*>(QStringLiteral("reports.scope2"))) {
        all->setChecked(true);
    }
    m_wanted = id;
    refresh();
}

bool WorkTab::can(WorkReportAction action) const {
    return current() != nullptr && m_environment.cases.reports != nullptr &&
           !m_environment.cases.reports->barrier(*current(), action, m_environment.actor());
}

void WorkTab::showCurrent() {
    if (m_isListing) {
        return;
    }
    const auto* report = current();
    if (m_isDirty && m_shown && (report == nullptr || report->id != *m_shown)) {
        const ReportTarget left{*m_shown, m_shownVersion};
        const bool isOwn = m_reader == m_environment.actor().name;
        const ReportText written = text();
        m_isDirty = false;
        showCurrent();
        if (isOwn) {
            keepWritten(left, written);
        }
        return;
    }
    m_side->setCurrentIndex(report == nullptr ? 0 : 1);
    if (report == nullptr) {
        m_shown.reset();
        updateButtons();
        return;
    }
    const std::string reader = m_environment.actor().name;
    const bool isSameReader = std::exchange(m_reader, reader) == reader;
    const bool isSame = isSameReader && m_shown == report->id && m_shownVersion == report->version;
    if (isSame) {
        // A refresh: what is being written stays, and what is being counted goes on.
        updateButtons();
        return;
    }
    m_shown = report->id;
    m_shownVersion = report->version;
    m_submitting.reset();
    m_isFilling = true;
    m_title->setText(ReportPainting::title(*report));
    m_state->setChip(ReportsText::chip(report->state));
    m_summary->setPlainText(toScreen(report->summary));
    m_problems->setPlainText(toScreen(report->problems));
    m_next->setPlainText(toScreen(report->nextPlan));
    const bool isWritable = can(WorkReportAction::Write);
    for (auto* edit : {m_summary, m_problems, m_next}) {
        edit->setReadOnly(!isWritable);
    }
    m_goals->setDueAt(report->period.to + (report->period.to - report->period.from) -
                      std::chrono::hours{6});
    m_goals->setItems(report->goals);
    m_goals->setReadOnly(!isWritable);
    m_comment->setVisible(!report->comment.empty());
    m_comment->setText(
        report->comment.empty() || !report->reviewedAt
            ? QString()
            : tr("%1, %2: %3")
                  .arg(toScreen(report->reviewedBy),
                       common::Format::exactTime(*report->reviewedAt).left(kLengthOfMinute),
                       toScreen(report->comment)));
    m_commentField->clear();
    m_isFilling = false;
    m_isDirty = false;
    if (isWritable) {
        m_figures->show(common::captionLabel(tr("Counting…"), m_figures));
        m_counter.countWork(*report);
    } else {
        showFigures(report->figures);
    }
    updateButtons();
}

void WorkTab::keepWritten(const ReportTarget& target, const ReportText& written) {
    if (m_environment.cases.reportService == nullptr) {
        return;
    }
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.reportService, target, written,
         actor = m_environment.actor()] { return service->write(target, written, actor); },
        [this](const ReportService::Outcome& outcome) {
            if (!outcome && outcome.error() != ReportError::NothingChanged) {
                Q_EMIT refused(ReportsText::refusal(outcome.error()));
            }
        });
}

void WorkTab::showOwnFigures(const WorkFigures& figures) {
    auto* body = new QWidget(m_figures);
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::kSpaceWide);
    grid->setVerticalSpacing(theme::kSpaceSmall);
    constexpr int kAcross = 3;
    int place = 0;
    for (const auto& [name, value] : ReportsText::figures(figures)) {
        const int column = 2 * (place % kAcross);
        grid->addWidget(common::captionLabel(name, body), place / kAcross, column);
        grid->addWidget(new common::PlainLabel(value, body), place / kAcross, column + 1);
        grid->setColumnStretch(column + 1, 1);
        ++place;
    }
    m_figures->show(body);
}

void WorkTab::showFigures(const std::vector<AgentFigures>& figures) {
    if (figures.size() == 1) {
        showOwnFigures(figures.front().figures);
        return;
    }
    auto* body = new QWidget(m_figures);
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::kSpaceWide);
    grid->setVerticalSpacing(theme::kSpaceSmall);
    // Agents side by side would not fit: one a row, the figures that a meeting asks for.
    const auto row = [&](int at, const QString& name, const WorkFigures& own) {
        grid->addWidget(new common::PlainLabel(name, body), at, 0);
        int column = 1;
        for (const auto& [title, value] : ReportsText::figures(own)) {
            if (at == 1) {
                auto* caption = common::captionLabel(title, body);
                caption->setWordWrap(true);
                caption->setAlignment(Qt::AlignRight | Qt::AlignBottom);
                grid->addWidget(caption, 0, column);
            }
            auto* label = new common::PlainLabel(value, body);
            label->setAlignment(Qt::AlignRight);
            grid->addWidget(label, at, column++);
        }
    };
    row(1, tr("Total"), sumOf(figures));
    int at = 2;
    for (const auto& [agent, own] : figures) {
        row(at++, toScreen(agent), own);
    }
    m_figures->show(body);
}

void WorkTab::updateButtons() {
    const bool isWritable = can(WorkReportAction::Write);
    m_save->setVisible(isWritable);
    m_save->setEnabled(m_isDirty);
    m_submit->setVisible(isWritable);
    bool isReviewable = false;
    for (const auto& [button, action] : m_reviews) {
        const bool may = can(action);
        button->setVisible(may);
        isReviewable = isReviewable || may;
    }
    m_commentField->setVisible(isReviewable);
}

ReportText WorkTab::text() const {
    return {toCore(m_summary->toPlainText()), toCore(m_problems->toPlainText()),
            toCore(m_next->toPlainText()), m_goals->items()};
}

void WorkTab::run(std::function<core::Result<WorkReport, ReportError>()> act, const QString& said,
                  std::function<void(const WorkReport&)> then) {
    common::runAct(
        m_environment.acts, this, std::move(act),
        [this, said, then = std::move(then)](const core::Result<WorkReport, ReportError>& outcome) {
            if (!outcome) {
                Q_EMIT refused(ReportsText::refusal(outcome.error()));
                return;
            }
            m_isDirty = false;
            m_wanted = outcome->id;
            refresh();
            if (!said.isEmpty()) {
                Q_EMIT done(said);
            }
            if (then) {
                then(*outcome);
            }
        });
}

void WorkTab::begin(ReportScope scope, ReportSpan span) {
    const auto shops = m_environment.settings.shops();
    if (m_environment.cases.reportService == nullptr || shops.empty()) {
        return;
    }
    if (m_scope != Scope::Mine) {
        m_scope = Scope::Mine;
        if (auto* mine = findChild<QToolButton*>(QStringLiteral("reports.scope0"))) {
            mine->setChecked(true);
        }
    }
    run([service = m_environment.cases.reportService,
         draft =
             ReportDraft{
                 .shop = shops.front().id, .scope = scope, .span = span, .at = m_environment.now()},
         actor = m_environment.actor()] { return service->begin(draft, actor); },
        {}, [this](const WorkReport&) { m_summary->setFocus(); });
}

void WorkTab::startNew() {
    const auto& [scope, span] =
        kKinds[static_cast<std::size_t>(std::max(0, m_kind->currentIndex()))];
    begin(scope, span);
}

void WorkTab::save() {
    if (!can(WorkReportAction::Write) || !m_isDirty) {
        return;
    }
    run([service = m_environment.cases.reportService,
         target = ReportTarget{*m_shown, m_shownVersion}, written = text(),
         actor = m_environment.actor()] { return service->write(target, written, actor); },
        tr("Saved."));
}

void WorkTab::submit() {
    if (!can(WorkReportAction::Submit)) {
        return;
    }
    const auto count = [this](const WorkReport& report) {
        m_submitting = report.id;
        m_counter.countWork(report);
    };
    if (!m_isDirty) {
        count(*current());
        return;
    }
    run([service = m_environment.cases.reportService,
         target = ReportTarget{*m_shown, m_shownVersion}, written = text(),
         actor = m_environment.actor()] { return service->write(target, written, actor); },
        {}, count);
}

void WorkTab::review(WorkReportAction action) {
    if (!can(action)) {
        return;
    }
    const ReportTarget target{*m_shown, m_shownVersion};
    run(
        [service = m_environment.cases.reportService, action, target,
         comment = toCore(m_commentField->text()), actor = m_environment.actor()] {
            if (action == WorkReportAction::Confirm) {
                return service->confirm(target, comment, actor);
            }
            return action == WorkReportAction::Return ? service->giveBack(target, comment, actor)
                                                      : service->comment(target, comment, actor);
        },
        action == WorkReportAction::Confirm  ? tr("Confirmed.")
        : action == WorkReportAction::Return ? tr("Returned to its writer.")
                                             : tr("The comment is with its writer."));
}

void WorkTab::exportList() {
    m_export.ask(this, *m_table, tr("reports"));
}

void WorkTab::writePdf() {
    if (current() == nullptr || m_environment.prompts == nullptr) {
        return;
    }
    const QString file = m_environment.prompts->saveFile(this, tr("Report as PDF"),
                                                         tr("report.pdf"), tr("PDF (*.pdf)"));
    if (file.isEmpty()) {
        return;
    }
    if (ReportPainting::writePdf(file, *current())) {
        Q_EMIT done(tr("The report is in %1.").arg(QFileInfo(file).fileName()));
    } else {
        Q_EMIT refused(tr("%1 could not be written. Close it where it is open, or choose another "
                          "place.")
                           .arg(QFileInfo(file).fileName()));
    }
}

void WorkTab::print() {
    if (current() == nullptr) {
        return;
    }
    auto* dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
            [report = *current()](QPrinter* printer) { ReportPainting::paint(*printer, report); });
    dialog->open();
}

std::vector<common::Command> WorkTab::commands() {
    constexpr auto kBoth = Qt::CTRL | Qt::SHIFT;
    const auto may = [this](WorkReportAction action) {
        return [this, action] { return can(action); };
    };
    const auto leads = [this] { return isLead(m_environment.actor()); };
    return {
        {QStringLiteral("reports.newDaily"),
         tr("Write the daily report"),
         QKeySequence(kBoth | Qt::Key_N),
         {},
         [this] { begin(ReportScope::Own, ReportSpan::Day); }},
        {QStringLiteral("reports.newWeekly"),
         tr("Write the weekly report"),
         QKeySequence(kBoth | Qt::Key_W),
         {},
         [this] { begin(ReportScope::Own, ReportSpan::Week); }},
        {QStringLiteral("reports.newTeam"), tr("Write the team report of the week"),
         QKeySequence(kBoth | Qt::Key_T), leads,
         [this] { begin(ReportScope::Team, ReportSpan::Week); }},
        {QStringLiteral("reports.submit"), tr("Submit the report"),
         QKeySequence(Qt::CTRL | Qt::Key_Return), may(WorkReportAction::Submit),
         [this] { submit(); }},
        {QStringLiteral("reports.confirm"), tr("Confirm the report"),
         QKeySequence(kBoth | Qt::Key_Return), may(WorkReportAction::Confirm),
         [this] { review(WorkReportAction::Confirm); }},
        {QStringLiteral("reports.comment"), tr("Comment on the report"),
         QKeySequence(kBoth | Qt::Key_M), may(WorkReportAction::Comment),
         [this] { review(WorkReportAction::Comment); }},
        {QStringLiteral("reports.return"), tr("Return the report"), QKeySequence(kBoth | Qt::Key_B),
         may(WorkReportAction::Return), [this] { review(WorkReportAction::Return); }},
        {QStringLiteral("reports.pdf"), tr("Report as PDF…"), QKeySequence(kBoth | Qt::Key_P),
         [this] { return current() != nullptr; }, [this] { writePdf(); }}};
}

}  // namespace ui::reports
