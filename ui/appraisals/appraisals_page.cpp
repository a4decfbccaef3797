#include "ui/appraisals/appraisals_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <filesystem>
#include <utility>

#include "core/stats/sheet_file.h"
#include "ui/appraisals/appraisal_painting.h"
#include "ui/appraisals/appraisals_text.h"
#include "ui/appraisals/history_view.h"
#include "ui/appraisals/honours_view.h"
#include "ui/appraisals/plan_form.h"
#include "ui/appraisals/rules_view.h"
#include "ui/appraisals/sheet_detail.h"
#include "ui/appraisals/sheet_form.h"
#include "ui/appraisals/sheet_tables.h"
#include "ui/common/acts.h"
#include "ui/common/data_table.h"
#include "ui/common/empty_state.h"
#include "ui/common/job_progress.h"
#include "ui/common/list_export.h"
#include "ui/common/notice_banner.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::appraisals {

using namespace core::appraisals;
using common::toScreen;

namespace {

constexpr int kListWidth = 400;
constexpr int kDetailWidth = 700;
constexpr int kAgentWidth = 96;
constexpr int kStateWidth = 128;
constexpr int kScoreWidth = 64;
/// Two years of months, and the next period to plan for.
constexpr int kPeriodsBack = 24;
enum SheetColumn { kAgent, kState, kScore, kGrade, kSet, kTeam };

constexpr auto kBoth = Qt::CTRL | Qt::SHIFT;
constexpr auto kAlt = Qt::CTRL | Qt::ALT;

QKeySequence keysOf(SheetAction action) {
    switch (action) {
        case SheetAction::ChangePlan:
            return {Qt::CTRL | Qt::Key_E};
        case SheetAction::ConfirmAsAgent:
            return {kBoth | Qt::Key_A};
        case SheetAction::ConfirmAsLead:
            return {kBoth | Qt::Key_L};
        case SheetAction::Count:
            return {Qt::CTRL | Qt::Key_R};
        case SheetAction::SelfAssess:
            return {kBoth | Qt::Key_S};
        case SheetAction::SkipSelfAssessment:
            return {kBoth | Qt::Key_K};
        case SheetAction::Assess:
            return {Qt::CTRL | Qt::Key_M};
        case SheetAction::Interview:
            return {Qt::CTRL | Qt::Key_I};
        case SheetAction::SendBack:
            return {kBoth | Qt::Key_B};
        case SheetAction::SignAsAgent:
            return {kAlt | Qt::Key_A};
        case SheetAction::Object:
            return {kAlt | Qt::Key_O};
        case SheetAction::SignAsLead:
            return {kAlt | Qt::Key_S};
        case SheetAction::Close:
            return {kBoth | Qt::Key_D};
        case SheetAction::AddMeasure:
            return {kBoth | Qt::Key_M};
        case SheetAction::Drop:
            return {kBoth | Qt::Key_X};
    }
    return {};
}

std::filesystem::path pathOf(const QString& file) {
    return std::filesystem::path(file.toStdString());
}

}  // namespace

AppraisalsPage::AppraisalsPage(common::Environment& environment, FigureWords words,
                               ReadHistory readHistory, QWidget* parent)
    : common::Workplace(parent)
    , m_environment(environment)
    , m_words(std::move(words))
    , m_appraisals(environment, std::move(readHistory))
    , m_model({tr("Agent"), tr("State"), tr("Score"), tr("Grade"), tr("Score set"), tr("Team")})
    , m_banner(new common::NoticeBanner(this))
    , m_toast(new common::Toast(this))
    , m_tabs(new QTabWidget(this))
    , m_planForm(new PlanForm(m_appraisals, this))
    , m_history(new HistoryView(m_appraisals, environment.viewStates, m_tabs))
    , m_honours(new HonoursView(environment, m_appraisals, m_words, m_tabs))
    , m_rules(new RulesView(environment, m_appraisals, m_words, m_tabs)) {
    setObjectName(QStringLiteral("appraisals"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_banner);
    layout->addWidget(m_planForm);
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(QStringLiteral("appraisals.tabs"));
    m_tabs->addTab(makeSheets(), tr("Sheets"));
    m_tabs->addTab(m_history, tr("History"));
    m_tabs->addTab(m_honours, tr("Honours"));
    m_tabs->addTab(m_rules, tr("Rules"));
    layout->addWidget(m_tabs, 1);
    connectParts();
    // After the first paint: the window stands before any table is read.
    QTimer::singleShot(0, &m_appraisals, &AppraisalViewModel::refresh);
}

QString AppraisalsPage::name() const {
    return tr("Appraisal");
}

QString AppraisalsPage::iconName() const {
    return QStringLiteral("appraisal");
}

void AppraisalsPage::enter() {
    m_appraisals.refresh();
    if (m_tabs->currentIndex() == kSheets) {
        m_table->setFocus();
    }
}

QWidget* AppraisalsPage::makeHead() {
    auto* head = new QWidget(this);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpace);
    m_kind = new QComboBox(head);
    m_kind->setObjectName(QStringLiteral("appraisals.kind"));
    m_kind->setAccessibleName(tr("Period"));
    for (const auto kind : {PeriodKind::Month, PeriodKind::Quarter}) {
        m_kind->addItem(AppraisalsText::of(kind), static_cast<int>(kind));
    }
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_appraisals.period().kind)));
    m_period = new QComboBox(head);
    m_period->setObjectName(QStringLiteral("appraisals.period"));
    m_period->setAccessibleName(tr("Which period"));
    layout->addWidget(m_kind);
    const auto arrow = [&](const QString& icon, const QString& tip, int steps) {
        auto* button = new QToolButton(head);
        button->setIcon(theme::icon(icon));
        button->setAutoRaise(true);
        button->setAccessibleName(tip);
        common::setPlainToolTip(*button, tip);
        connect(button, &QToolButton::clicked, this, [this, steps] { movePeriod(steps); });
        return button;
    };
    layout->addWidget(arrow(QStringLiteral("previous"), tr("The period before"), -1));
    layout->addWidget(m_period);
    layout->addWidget(arrow(QStringLiteral("next"), tr("The period after"), 1));
    layout->addStretch(1);
    m_progress = new common::JobProgress(head);
    layout->addWidget(m_progress);
    const auto add = [&](const QString& text, const char* name, auto act) {
        auto* button = new QPushButton(text, head);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, act);
        layout->addWidget(button);
        return button;
    };
    m_plan = add(tr("Plan sheets…"), "appraisals.plan", [this] { m_planForm->open(); });
    m_count = add(tr("Count all figures"), "appraisals.countAll",
                  [this] { m_appraisals.countAll(); });
    m_print = add(tr("Print or export…"), "appraisals.print", [this] { print(); });
    fillPeriods();
    return head;
}

QWidget* AppraisalsPage::makeSheets() {
    auto* sheets = new QWidget(m_tabs);
    auto* layout = new QVBoxLayout(sheets);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* splitter = new QSplitter(sheets);
    m_table = new common::DataTable(m_environment.viewStates, splitter);
    m_table->setObjectName(QStringLiteral("appraisals.table"));
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(kState, new common::ChipDelegate(m_table));
    m_table->setColumnWidth(kAgent, kAgentWidth);
    m_table->setColumnWidth(kState, kStateWidth);
    m_table->setColumnWidth(kScore, kScoreWidth);
    m_table->setColumnWidth(kGrade, kScoreWidth);
    m_table->setYieldingColumns({kTeam, kSet});
    splitter->addWidget(m_table);
    m_detail = new SheetDetail(m_appraisals, m_words, splitter);
    m_detail->setKeys(keysOf);
    splitter->addWidget(m_detail);
    splitter->setSizes({kListWidth, kDetailWidth});
    auto* content = new QWidget(sheets);
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(splitter);
    auto* empty = new common::EmptyState(
        {QStringLiteral("appraisal"), tr("No appraisal sheet of this period"),
         tr("Plan sheets for the agents: both sides confirm the targets, then the figures are "
            "counted."),
         tr("Plan sheets")},
        content);
    connect(empty, &common::EmptyState::activated, this, [this] { m_planForm->open(); });
    m_stack->addWidget(empty);
    layout->addWidget(content, 1);
    m_form = new SheetForm(m_appraisals, m_words, sheets);
    layout->addWidget(m_form);
    return sheets;
}

void AppraisalsPage::connectParts() {
    connect(&m_appraisals, &AppraisalViewModel::changed, this, &AppraisalsPage::showSheets);
    connect(&m_appraisals, &AppraisalViewModel::rulesChanged, m_rules, &RulesView::reload);
    connect(&m_appraisals, &AppraisalViewModel::refused, this, [this](const QString& text) {
        m_banner->show({theme::Tone::Warning, text, {}, {}});
    });
    connect(&m_appraisals, &AppraisalViewModel::done, this, [this](const QString& text) {
        m_banner->hide();
        m_form->close();
        m_planForm->hide();
        m_toast->show(text);
    });
    connect(&m_appraisals, &AppraisalViewModel::progressed, m_progress,
            &common::JobProgress::setProgress);
    connect(&m_appraisals, &AppraisalViewModel::busyChanged, this, [this] {
        if (m_appraisals.isBusy()) {
            m_progress->start(tr("Counting"));
        } else {
            m_progress->stop();
        }
    });
    connect(m_progress, &common::JobProgress::cancelRequested, &m_appraisals,
            &AppraisalViewModel::cancel);
    connect(m_rules, &RulesView::refused, &m_appraisals, &AppraisalViewModel::refused);
    connect(m_table, &common::DataTable::currentRowChanged, this, [this](int row) {
        const auto& sheets = m_appraisals.sheets();
        if (!m_isFilling && row >= 0 && row < static_cast<int>(sheets.size())) {
            m_form->close();
            m_appraisals.choose(sheets[static_cast<std::size_t>(row)].id);
        }
    });
    connect(m_detail, &SheetDetail::stepChosen, this, &AppraisalsPage::step);
    connect(m_detail, &SheetDetail::measureFinished, this, &AppraisalsPage::finishMeasure);
    connect(m_history, &HistoryView::sheetRequested, this, &AppraisalsPage::openSheet);
    connect(m_history, &HistoryView::sheetsExportRequested, this, &AppraisalsPage::exportSheets);
    connect(m_history, &HistoryView::yearExportRequested, this, &AppraisalsPage::exportYear);
    connect(m_history, &HistoryView::needsExportRequested, this, &AppraisalsPage::exportNeeds);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        const auto kind = static_cast<PeriodKind>(m_kind->currentData().toInt());
        if (!m_isFilling) {
            m_appraisals.setPeriod(periodAt(kind, spanOf(m_appraisals.period()).from));
        }
    });
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        const auto chosen = periodFromText(m_period->currentData().toString().toStdString());
        if (!m_isFilling && chosen) {
            m_appraisals.setPeriod(*chosen);
        }
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (tab == kHistory) {
            m_history->refresh();
        } else if (tab == kHonours) {
            m_honours->refresh();
        } else if (tab == kRules) {
            m_rules->refresh();
        }
    });
    m_subscriptions.push_back(common::onScreen(
        m_environment.caseRequested, this, [this](const std::string& kind, std::int64_t id) {
            if (kind == "appraisal") {
                m_environment.workplaceRequested.emit(objectName());
                openSheet(id);
            }
        }));
}

void AppraisalsPage::fillPeriods() {
    m_isFilling = true;
    const auto& shown = m_appraisals.period();
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(shown.kind)));
    const auto newest = moved(periodAt(shown.kind, m_appraisals.now()), 1);
    m_period->clear();
    for (int back = 0; back <= kPeriodsBack; ++back) {
        const auto period = moved(newest, -back);
        m_period->addItem(AppraisalsText::of(period), QString::fromStdString(toText(period)));
    }
    const QString key = QString::fromStdString(toText(shown));
    if (m_period->findData(key) < 0) {
        m_period->addItem(AppraisalsText::of(shown), key);
    }
    m_period->setCurrentIndex(m_period->findData(key));
    m_isFilling = false;
}

void AppraisalsPage::movePeriod(int steps) {
    m_appraisals.setPeriod(moved(m_appraisals.period(), steps));
}

void AppraisalsPage::showSheets() {
    fillPeriods();
    std::vector<common::TextRow> rows;
    int chosen = -1;
    for (const auto& sheet : m_appraisals.sheets()) {
        const auto score = scoreOf(sheet);
        const auto total = score.isWhole ? score.total : std::nullopt;
        const auto chip = AppraisalsText::chip(sheet.state);
        if (m_appraisals.current() != nullptr && sheet.id == m_appraisals.current()->id) {
            chosen = static_cast<int>(rows.size());
        }
        rows.push_back(
            {sheet.id,
             {{toScreen(sheet.agent)},
              {chip},
              {AppraisalsText::score(total), total},
              {total ? toScreen(gradeOf(sheet.grades, *total)) : QString()},
              {toScreen(sheet.setName)},
              {toScreen(sheet.team)}}});
    }
    m_isFilling = true;
    m_model.setRows(std::move(rows));
    m_table->selectRowNumber(chosen);
    m_isFilling = false;
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    m_detail->refresh();
    if (m_tabs->currentIndex() == kHistory) {
        m_history->refresh();
    }
    const bool mayAppraise = m_appraisals.mayAppraise();
    m_plan->setVisible(mayAppraise);
    m_count->setVisible(mayAppraise);
    m_print->setEnabled(m_model.rowCount() > 0);
    const int waiting = m_appraisals.waitingCount();
    if (std::exchange(m_waiting, waiting) != waiting) {
        Q_EMIT waitingCountChanged(waiting);
    }
}

void AppraisalsPage::openSheet(SheetId id) {
    m_tabs->setCurrentIndex(kSheets);
    m_appraisals.choose(id);
}

void AppraisalsPage::step(SheetAction action) {
    m_tabs->setCurrentIndex(kSheets);
    if (!m_appraisals.barrier(action) && SheetForm::isNeeded(action)) {
        m_banner->hide();
        m_form->open(action);
    } else {
        m_appraisals.act(action, {});
    }
}

void AppraisalsPage::finishMeasure(std::int64_t measure) {
    const auto result = m_environment.prompts->text(this, tr("The measure is carried out"),
                                                    tr("What came of it"), {});
    if (result) {
        m_appraisals.finishMeasure(measure, common::toCore(*result));
    }
}

void AppraisalsPage::goOn() {
    if (m_planForm->isOpen()) {
        m_planForm->submit();
    } else if (m_form->isOpen()) {
        m_form->submit();
    } else if (const auto next = m_detail->nextStep()) {
        step(*next);
    }
}

std::vector<common::Command> AppraisalsPage::stepCommands() {
    std::vector<common::Command> commands;
    for (const auto action : kSheetActions) {
        commands.push_back({QStringLiteral("appraisals.%1").arg(toScreen(toWord(action))),
                            tr("Appraisal: %1").arg(AppraisalsText::of(action)), keysOf(action),
                            [this, action] { return !m_appraisals.barrier(action); },
                            [this, action] { step(action); }});
    }
    return commands;
}

std::vector<common::Command> AppraisalsPage::honourCommands() {
    const auto onBoard = [this](auto act) {
        return [this, act] {
            m_tabs->setCurrentIndex(kHonours);
            act();
        };
    };
    return {
        {QStringLiteral("appraisals.candidates"), tr("Honours: find candidates by the rules"),
         QKeySequence(kAlt | Qt::Key_F), [this] { return m_appraisals.mayAppraise(); },
         onBoard([this] { m_appraisals.countCandidates(); })},
        {QStringLiteral("appraisals.awardIt"), tr("Honours: award"),
         QKeySequence(kAlt | Qt::Key_W), [this] { return m_honours->canAward(); },
         onBoard([this] { m_honours->award(); })},
        {QStringLiteral("appraisals.takeBackIt"), tr("Honours: decline or take back"),
         QKeySequence(kAlt | Qt::Key_Z), [this] { return m_honours->canTakeBack(); },
         onBoard([this] { m_honours->takeBack(); })},
        {QStringLiteral("appraisals.nominateOne"), tr("Honours: nominate a colleague"),
         QKeySequence(kAlt | Qt::Key_N), {}, onBoard([this] { m_honours->askToNominate(); })},
        {QStringLiteral("appraisals.saveTheCard"), tr("Honours: save the praise card…"),
         QKeySequence(kAlt | Qt::Key_P), [this] { return m_honours->hasCard(); },
         onBoard([this] { m_honours->saveCard(); })},
        {QStringLiteral("appraisals.openExample"), tr("Honours: open the example conversation"),
         QKeySequence(kAlt | Qt::Key_G), [this] { return m_honours->hasConversation(); },
         onBoard([this] { m_honours->openConversation(); })},
    };
}

std::vector<common::Command> AppraisalsPage::commands() {
    const auto mayAppraise = [this] { return m_appraisals.mayAppraise(); };
    const auto hasSheet = [this] { return m_appraisals.current() != nullptr; };
    const auto openTab = [this](Tab tab) { return [this, tab] { m_tabs->setCurrentIndex(tab); }; };
    const auto withHistory = [this](auto act) {
        return [this, act] {
            m_tabs->setCurrentIndex(kHistory);
            m_history->refresh(act);
        };
    };
    std::vector<common::Command> commands{
        {QStringLiteral("appraisals.refresh"),
         tr("Read the appraisals again"),
         QKeySequence(Qt::Key_F5),
         {},
         [this] { m_appraisals.refresh(); }},
        {QStringLiteral("appraisals.goOn"),
         tr("Appraisal: take the next step"),
         QKeySequence(Qt::CTRL | Qt::Key_Return),
         {},
         [this] { goOn(); }},
        {QStringLiteral("appraisals.previousPeriod"),
         tr("The period before"),
         QKeySequence(Qt::CTRL | Qt::Key_PageUp),
         {},
         [this] { movePeriod(-1); }},
        {QStringLiteral("appraisals.nextPeriod"),
         tr("The period after"),
         QKeySequence(Qt::CTRL | Qt::Key_PageDown),
         {},
         [this] { movePeriod(1); }},
        {QStringLiteral("appraisals.planNew"), tr("Plan appraisal sheets…"),
         QKeySequence(Qt::CTRL | Qt::Key_N), mayAppraise, [this] { m_planForm->open(); }},
        {QStringLiteral("appraisals.countEvery"), tr("Count the figures of all sheets"),
         QKeySequence(kBoth | Qt::Key_R), mayAppraise, [this] { m_appraisals.countAll(); }},
        {QStringLiteral("appraisals.finishMeasure"), tr("Appraisal: a measure is carried out…"),
         QKeySequence(kBoth | Qt::Key_E),
         [this] { return m_appraisals.nextMeasure().has_value(); },
         [this] {
             if (const auto measure = m_appraisals.nextMeasure()) {
                 finishMeasure(measure->id);
             }
         }},
        {QStringLiteral("appraisals.printSheet"), tr("Print or export the sheet…"),
         QKeySequence(Qt::CTRL | Qt::Key_P), hasSheet, [this] { print(); }},
        {QStringLiteral("appraisals.showSheets"), tr("Show the sheets"),
         QKeySequence(kAlt | Qt::Key_1), {}, openTab(kSheets)},
        {QStringLiteral("appraisals.showHistory"), tr("Show history and last places"),
         QKeySequence(kAlt | Qt::Key_2), {}, openTab(kHistory)},
        {QStringLiteral("appraisals.showHonours"), tr("Show the honours board"),
         QKeySequence(kAlt | Qt::Key_3), {}, openTab(kHonours)},
        {QStringLiteral("appraisals.showRules"), tr("Show the rules of the appraisal"),
         QKeySequence(kAlt | Qt::Key_4), {}, openTab(kRules)},
        {QStringLiteral("appraisals.saveTheRules"), tr("Keep the rules of the appraisal"),
         QKeySequence(Qt::CTRL | Qt::Key_S),
         [this] { return m_tabs->currentIndex() == kRules && m_rules->canSave(); },
         [this] { m_rules->save(); }},
        {QStringLiteral("appraisals.exportSheets"),
         tr("Export the signed sheets (base of a bonus)…"),
         QKeySequence(kAlt | Qt::Key_E),
         {},
         withHistory([this] { exportSheets(); })},
        {QStringLiteral("appraisals.exportYear"),
         tr("Export the year…"),
         QKeySequence(kAlt | Qt::Key_Y),
         {},
         withHistory([this] { exportYear(); })},
        {QStringLiteral("appraisals.exportNeeds"),
         tr("Export the training needs of the period…"),
         QKeySequence(kAlt | Qt::Key_T),
         {},
         [this] { exportNeeds(); }},
    };
    for (auto& more : {stepCommands(), honourCommands()}) {
        commands.insert(commands.end(), more.begin(), more.end());
    }
    return commands;
}

void AppraisalsPage::print() {
    const auto* sheet = m_appraisals.current();
    if (sheet == nullptr || m_environment.prompts == nullptr) {
        return;
    }
    const QString file = m_environment.prompts->saveFile(
        this, tr("Print or export the sheet"),
        tr("%1-%2.pdf").arg(toScreen(sheet->agent), QString::fromStdString(toText(sheet->period))),
        tr("PDF (*.pdf);;Workbook (*.xlsx);;CSV (*.csv)"));
    if (file.isEmpty()) {
        return;
    }
    if (file.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive)) {
        tell(AppraisalPainting::writePdf(file, *sheet, m_appraisals.measures(), m_words));
        return;
    }
    try {
        core::stats::writeSheet(pathOf(file),
                                SheetTables::of(*sheet, m_appraisals.measures(), m_words),
                                m_environment.now());
        tell(true);
    } catch (const std::filesystem::filesystem_error&) {
        tell(false);
    }
}

void AppraisalsPage::exportSheets() {
    exportTable(tr("Export the signed sheets"), tr("appraisals.xlsx"),
                SheetTables::of(m_history->shown()));
}

void AppraisalsPage::exportYear() {
    exportTable(tr("Export the year"), tr("appraisal-year.xlsx"), SheetTables::of(m_history->year()));
}

void AppraisalsPage::exportNeeds() {
    exportTable(tr("Export the training needs"), tr("training-needs.xlsx"),
                SheetTables::trainingNeeds(m_appraisals.trainingNeeds(), m_appraisals.sheets(),
                                           m_words));
}

void AppraisalsPage::exportTable(const QString& title, const QString& name,
                                 const core::stats::Sheet& table) {
    if (m_environment.prompts == nullptr) {
        return;
    }
    const QString file = m_environment.prompts->saveFile(
        this, title, name, tr("Workbook (*.xlsx);;CSV (*.csv);;PDF (*.pdf)"));
    if (!file.isEmpty()) {
        tell(common::ListExport::write(file, table, title, m_environment.now()));
    }
}

void AppraisalsPage::tell(bool isWritten) {
    m_banner->show(
        {isWritten ? theme::Tone::Success : theme::Tone::Warning,
         isWritten ? tr("The file is written.")
                   : tr("The file cannot be written. Close it where it is open, or choose another "
                        "place."),
         {},
         {}});
}

}  // namespace ui::appraisals
