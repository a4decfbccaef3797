#include "ui/quality/quality_page.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "core/agents/rights.h"
#include "core/settings/settings_reader.h"
#include "core/tasks/task_service.h"
#include "ui/common/data_table.h"
#include "ui/common/empty_state.h"
#include "ui/common/filter_bar.h"
#include "ui/common/notice_banner.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_chip.h"
#include "ui/common/state_table_view.h"
#include "ui/quality/case_panel.h"
#include "ui/quality/deed_form.h"
#include "ui/quality/inspection_panel.h"
#include "ui/quality/quality_text.h"
#include "ui/quality/rules_dialog.h"
#include "ui/quality/sample_form.h"
#include "ui/quality/scores_dialog.h"
#include "ui/theme/theme.h"

namespace ui::quality {

using namespace core::quality;
using namespace std::chrono_literals;
using core::agents::Right;

namespace {

constexpr std::chrono::days kResultsShown{90};
constexpr std::chrono::days kScoresOver{30};
constexpr std::chrono::days kWeek{7};
constexpr std::chrono::weeks kCasesShown{26};
constexpr std::int64_t kOwnShown = 200;
constexpr std::int64_t kRoundsShown = 20;
constexpr std::size_t kPicksOfEach = 3;
constexpr int kListWidth = 330;
constexpr int kSideWidth = 760;
constexpr int kTimeWidth = 130;
constexpr int kStateWidth = 100;
constexpr int kNarrowWidth = 70;
constexpr int kScoreWidth = 56;

}  // namespace

QualityPage::QualityPage(common::Environment& environment, QualityPorts ports, QWidget* parent)
    : common::Workplace(parent)
    , m_environment(environment)
    , m_ports(std::move(ports))
    , m_acts(environment)
    , m_drawing(environment.quickJobs,
                [this](const auto& drawn) { m_acts.draw(drawn.first, drawn.second); })
    , m_picking(environment.quickJobs,
                [this](const auto& picked) { takePicks(picked.first, picked.second); })
    , m_export(environment)
    , m_banner(new common::NoticeBanner(this))
    , m_table(new common::DataTable(environment.viewStates, this))
    , m_caseTable(new common::DataTable(environment.viewStates, this))
    , m_toast(new common::Toast(this)) {
    setObjectName(QStringLiteral("quality"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    m_sample = new SampleForm(environment.now, m_ports.rules, this);
    layout->addWidget(m_sample);
    layout->addWidget(m_banner);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(makeList());
    splitter->addWidget(makeSide());
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({kListWidth, kSideWidth});
    layout->addWidget(splitter, 1);
    connectParts();
    m_view = mayScore() ? View::ToInspect : View::Mine;
    m_views.value(static_cast<int>(m_view))->setChecked(true);
    // After the first paint: the window stands before any table is read.
    QTimer::singleShot(0, this, &QualityPage::refresh);
}

QString QualityPage::name() const {
    //: The workplace where conversations are inspected and scored
    return tr("Quality");
}

QString QualityPage::iconName() const {
    return QStringLiteral("eye");
}

void QualityPage::enter() {
    refresh();
    (m_view == View::Cases ? m_caseTable : m_table)->setFocus();
}

bool QualityPage::mayScore() const {
    return core::agents::mayAct(m_environment.actor(), Right::ScoreConversation);
}

core::orders::ShopId QualityPage::shop() const {
    const auto shops = m_environment.settings.shops();
    return shops.empty() ? 1 : shops.front().id;
}

QWidget* QualityPage::makeHead() {
    auto* bar = new common::FilterBar(this);
    auto* group = new QButtonGroup(bar);
    const std::initializer_list<std::tuple<QString, View, const char*>> views{
        {tr("To inspect"), View::ToInspect, "toInspect"},
        {tr("My results"), View::Mine, "mine"},
        {tr("Appeals"), View::Appeals, "appeals"},
        {tr("Results"), View::Results, "results"},
        {tr("Case library"), View::Cases, "cases"}};
    for (const auto& [text, view, name] : views) {
        auto* button = new common::FilterButton(text, bar);
        button->setObjectName(QStringLiteral("quality.%1").arg(QLatin1String(name)));
        button->setCheckable(true);
        group->addButton(button);
        bar->add(button);
        m_views.insert(static_cast<int>(view), button);
        connect(button, &QToolButton::clicked, this, [this, view = view] { setView(view); });
    }
    bar->addSpace();
    const auto button = [&](const QString& text, const char* name, void (QualityPage::*run)()) {
        auto* made = new QPushButton(text, bar);
        made->setObjectName(QLatin1String(name));
        connect(made, &QPushButton::clicked, this, run);
        bar->add(made);
        return made;
    };
    m_scores = button(tr("Scores…"), "quality.scores", &QualityPage::showScores);
    m_rules = button(tr("Card and rules…"), "quality.rules", &QualityPage::editRules);
    m_draw = button(tr("Draw a sample…"), "quality.draw", &QualityPage::startSample);
    m_pick = button(tr("Pick the week's cases"), "quality.pick", &QualityPage::pickCases);
    button(tr("Export…"), "quality.exportList", &QualityPage::exportList);
    m_print = button(tr("Print the agenda…"), "quality.print", &QualityPage::previewAgenda);
    m_benchmark = new QPushButton(tr("Competitor…"), bar);
    m_benchmark->setObjectName(QStringLiteral("quality.benchmark"));
    connect(m_benchmark, &QPushButton::clicked, this, [this] { m_case->startBenchmark(); });
    bar->add(m_benchmark);
    return bar;
}

QWidget* QualityPage::makeList() {
    m_table->setObjectName(QStringLiteral("inspectionsTable"));
    m_table->setModel(&m_inspections);
    m_table->setItemDelegate(new common::ChipDelegate(m_table));
    m_table->setColumnWidth(InspectionTableModel::State, kStateWidth);
    m_table->setColumnWidth(InspectionTableModel::Agent, kNarrowWidth);
    m_table->setColumnWidth(InspectionTableModel::Reasons, kStateWidth);
    m_table->setColumnWidth(InspectionTableModel::Score, kScoreWidth);
    m_table->setColumnWidth(InspectionTableModel::ClosedAt, kTimeWidth);
    m_table->setYieldingColumns({InspectionTableModel::Number, InspectionTableModel::Inspector,
                                 InspectionTableModel::ClosedAt, InspectionTableModel::Result});
    m_caseTable->setObjectName(QStringLiteral("casesTable"));
    m_caseTable->setModel(&m_cases);
    m_caseTable->setItemDelegate(new common::ChipDelegate(m_caseTable));
    m_caseTable->setYieldingColumns(
        {CaseTableModel::Conclusion, CaseTableModel::Warm, CaseTableModel::Agent});
    m_empty = new common::EmptyState({}, this);
    connect(m_empty, &common::EmptyState::activated, this, [this] {
        if (m_view == View::Cases) {
            pickCases();
        } else {
            startSample();
        }
    });
    auto* list = new QWidget(this);
    m_list = new QStackedLayout(list);
    m_list->addWidget(m_table);
    m_list->addWidget(m_caseTable);
    m_list->addWidget(m_empty);
    return list;
}

QWidget* QualityPage::makeSide() {
    auto* side = new QWidget(this);
    m_side = new QStackedLayout(side);
    m_panel = new InspectionPanel(m_environment, m_ports, side);
    m_case = new CasePanel(m_environment, side);
    m_side->addWidget(m_panel);
    m_side->addWidget(m_case);
    return side;
}

void QualityPage::connectParts() {
    const auto again = [this](const auto&...) { refresh(); };
    m_subscriptions.push_back(
        common::onScreen(m_environment.cases.qualityService->changed, this, again));
    m_subscriptions.push_back(
        common::onScreen(m_environment.cases.taskService->changed, this, again));
    m_subscriptions.push_back(common::onScreen(m_environment.actorChanged, this, [this] {
        setView(mayScore() ? View::ToInspect : View::Mine);
    }));
    m_subscriptions.push_back(
        m_environment.caseRequested.subscribe([this](const std::string& kind, std::int64_t id) {
            if (kind == "inspection") {
                openInspection(id);
            }
        }));
    connect(m_table, &common::DataTable::currentRowChanged, this, &QualityPage::showCurrent);
    connect(m_table, &common::DataTable::rowActivated, this, [this] { m_panel->focusCard(); });
    connect(m_caseTable, &common::DataTable::currentRowChanged, this,
            &QualityPage::showCurrentCase);
    connect(&m_acts, &QualityActs::refused, this, &QualityPage::warn);
    connect(&m_acts, &QualityActs::done, this, [this](const QString& text) {
        m_banner->hide();
        m_sample->close();
        m_panel->form().close();
        m_toast->show(text);
    });
    connect(&m_export, &common::ListExport::done, this,
            [this](const QString& text) { m_toast->show(text); });
    connect(&m_export, &common::ListExport::refused, this, &QualityPage::warn);
    connect(m_sample, &SampleForm::submitted, this, &QualityPage::readAndDraw);
    connect(m_panel, &InspectionPanel::deedChosen, this, &QualityPage::perform);
    connect(m_panel, &InspectionPanel::submitted, this, [this](Deed deed, const DeedInput& input) {
        if (const auto& shown = m_panel->inspection()) {
            m_acts.act({shown->id, shown->version}, deed, input, m_panel->marking());
        }
    });
    connect(m_case, &CasePanel::kept, this, &QualityPage::keepCase);
    connect(m_case, &CasePanel::nominationChosen, this, &QualityPage::nominate);
    connect(m_case, &CasePanel::conversationRequested, this, [this] {
        if (m_case->libraryCase() && m_case->libraryCase()->conversation) {
            m_environment.conversationRequested.emit(*m_case->libraryCase()->conversation);
        }
    });
}

void QualityPage::warn(const QString& text) {
    m_banner->show({theme::Tone::Warning, text, {}, {}});
}

std::vector<common::Command> QualityPage::commands() {
    const auto scorer = [this] { return mayScore(); };
    const auto onCases = [this] { return m_view == View::Cases; };
    constexpr auto kBoth = Qt::CTRL | Qt::SHIFT;
    std::vector<common::Command> commands{
        {QStringLiteral("quality.draw"), tr("Draw a sample…"), QKeySequence(Qt::CTRL | Qt::Key_N),
         scorer, [this] { startSample(); }},
        {QStringLiteral("quality.keep"), tr("Keep what is filled in"),
         QKeySequence(Qt::CTRL | Qt::Key_Return),
         [this] {
             return m_sample->isOpen() || m_panel->form().isOpen() || onCasesEditable() ||
                    can(kDeeds.front());
         },
         [this] { submit(); }},
        {QStringLiteral("quality.pick"), tr("Pick the week's cases"),
         QKeySequence(kBoth | Qt::Key_N), scorer, [this] { pickCases(); }},
        {QStringLiteral("quality.benchmark"), tr("Record a competitor…"),
         QKeySequence(kBoth | Qt::Key_M), scorer,
         [this] {
             setView(View::Cases);
             m_case->startBenchmark();
         }},
        {QStringLiteral("quality.nominate"), tr("Nominate as warm case, or take it back"),
         QKeySequence(kBoth | Qt::Key_O), onCases, [this] { nominate(); }},
        {QStringLiteral("quality.print"),
         tr("Agenda of the weekly review: preview and print…"),
         QKeySequence(Qt::CTRL | Qt::Key_P),
         {},
         [this] { previewAgenda(); }},
        {QStringLiteral("quality.pdf"),
         tr("Agenda of the weekly review as PDF…"),
         QKeySequence(Qt::CTRL | Qt::Key_E),
         {},
         [this] { writeAgenda(); }},
        {QStringLiteral("quality.export"),
         tr("Export the list…"),
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E),
         {},
         [this] { exportList(); }},
        {QStringLiteral("quality.scores"), tr("Scores by agent, causes and rounds…"),
         QKeySequence(kBoth | Qt::Key_S), scorer, [this] { showScores(); }},
        {QStringLiteral("quality.rules"),
         tr("Score card and rules of the sample…"),
         QKeySequence(kBoth | Qt::Key_R),
         {},
         [this] { editRules(); }},
        {QStringLiteral("quality.refresh"),
         tr("Read the list again"),
         QKeySequence(Qt::Key_F5),
         {},
         [this] { refresh(); }},
        {QStringLiteral("quality.help"),
         tr("How an inspection goes"),
         QKeySequence(Qt::SHIFT | Qt::Key_F1),
         {},
         [this] { showHelp(); }}};
    for (const auto& deed : kDeeds) {
        commands.push_back({QStringLiteral("quality.%1").arg(QLatin1String(deed.name)),
                            QualityText::of(deed.deed), QKeySequence(deed.keys),
                            [this, deed] { return can(deed); },
                            [this, deed] { perform(deed.deed); }});
    }
    return commands;
}

void QualityPage::setView(View view) {
    m_view = view;
    m_views.value(static_cast<int>(view))->setChecked(true);
    refresh();
}

void QualityPage::refresh() {
    auto& reader = *m_environment.cases.quality;
    const auto actor = m_environment.actor();
    const bool scores = mayScore();
    const auto now = m_environment.now();
    auto toInspect = scores ? reader.toInspect() : std::vector<Inspection>{};
    auto appeals = scores ? reader.appeals() : std::vector<Inspection>{};
    // What is one's own is another's to inspect and to decide, and no secret to be read here.
    const auto isOwn = [&](const Inspection& inspection) { return inspection.agent == actor.name; };
    // A lead looks after the own team.
    const auto others = reader.otherTeams(actor);
    const auto isOthers = [&](const Inspection& inspection) {
        return others.contains(inspection.agent);
    };
    for (auto* list : {&toInspect, &appeals}) {
        std::erase_if(*list, isOwn);
        std::erase_if(*list, isOthers);
    }
    auto mine = reader.ofAgent(actor.name, kOwnShown);
    const auto count = [](const auto& rows, auto isCounted) {
        return static_cast<int>(std::ranges::count_if(rows, isCounted));
    };
    const int unanswered = count(mine, [](const Inspection& inspection) {
        return inspection.state == QualityState::Told;
    });
    const int waiting =
        unanswered + static_cast<int>(toInspect.size()) +
        count(appeals, [&](const Inspection& inspection) {
            return inspection.inspector != actor.name && inspection.appealedBy != actor.name;
        });
    const auto view = [this](View which) { return m_views.value(static_cast<int>(which)); };
    view(View::ToInspect)->setCount(static_cast<std::int64_t>(toInspect.size()));
    view(View::Appeals)->setCount(static_cast<std::int64_t>(appeals.size()));
    view(View::Mine)->setCount(unanswered);
    for (const auto which : {View::ToInspect, View::Appeals, View::Results}) {
        view(which)->setVisible(scores);
    }
    const bool isCases = m_view == View::Cases;
    m_draw->setVisible(scores && !isCases);
    m_rules->setVisible(!isCases);
    m_scores->setVisible(scores && !isCases);
    m_pick->setVisible(scores && isCases);
    m_benchmark->setVisible(scores && isCases);
    m_print->setVisible(isCases);
    if (isCases) {
        m_cases.setCases(reader.cases(weekOf(now) - kCasesShown, weekOf(now) + 1s));
        if (!m_caseTable->currentIndex().isValid()) {
            m_caseTable->selectRowNumber(0);
        }
    } else {
        std::vector<Inspection> shown;
        switch (m_view) {
            case View::ToInspect:
                shown = std::move(toInspect);
                break;
            case View::Mine:
                shown = std::move(mine);
                break;
            case View::Appeals:
                shown = std::move(appeals);
                break;
            case View::Results:
                shown = reader.inspectedIn(now - kResultsShown, now + 1s);
                std::erase_if(shown, [&](const Inspection& inspection) {
                    return !maySee(inspection, actor) || isOthers(inspection);
                });
                break;
            case View::Cases:
                break;
        }
        m_inspections.setInspections(std::move(shown));
        if (!m_table->currentIndex().isValid()) {
            m_table->selectRowNumber(0);
        }
    }
    const bool isEmpty = isCases ? m_cases.rowCount() == 0 : m_inspections.rowCount() == 0;
    if (isEmpty) {
        if (isCases) {
            m_empty->setContent({iconName(), tr("No cases yet"),
                                 tr("The best and worst of the week are picked for the weekly review, "
                                    "or kept from an inspection."),
                                 scores ? tr("Pick the week's cases") : QString()});
        } else {
            m_empty->setContent({iconName(), tr("Nothing here"),
                                 m_view == View::Mine
                                     ? tr("Results appear here once an inspector tells them.")
                                     : tr("A sample is drawn from closed conversations by the rules."),
                                 scores && m_view == View::ToInspect ? tr("Draw a sample…")
                                                                     : QString()});
        }
    }
    m_list->setCurrentIndex(isEmpty ? 2 : isCases ? 1 : 0);
    m_side->setCurrentIndex(isCases ? 1 : 0);
    if (std::exchange(m_waiting, waiting) != waiting) {
        Q_EMIT waitingCountChanged(waiting);
    }
    if (isCases) {
        showCurrentCase();
    } else {
        showCurrent();
    }
}

void QualityPage::showCurrent() {
    const auto* found = m_inspections.inspection(m_table->currentIndex().row());
    m_panel->showInspection(found != nullptr ? std::optional(*found) : std::nullopt);
}

void QualityPage::showCurrentCase() {
    if (m_case->isNew() && m_case->isVisibleTo(this)) {
        return;
    }
    const auto* found = m_cases.libraryCase(m_caseTable->currentIndex().row());
    m_case->showCase(found != nullptr ? std::optional(*found) : std::nullopt);
}

bool QualityPage::onCasesEditable() const {
    return m_view == View::Cases && mayScore() && (m_case->isNew() || m_case->libraryCase());
}

bool QualityPage::can(const DeedKey& deed) const {
    return m_view != View::Cases && m_panel->inspection() &&
           !QualityText::barrierOf(*m_panel->inspection(), deed, m_panel->context());
}

void QualityPage::perform(Deed deed) {
    if (!m_panel->inspection()) {
        return;
    }
    switch (deed) {
        case Deed::Appeal:
        case Deed::Keep:
        case Deed::Grant:
        case Deed::Finding:
            m_panel->form().open(*m_panel->inspection(), deed);
            return;
        case Deed::Inspect:
        case Deed::Tell:
        case Deed::Accept:
        case Deed::Close:
        case Deed::BestCase:
        case Deed::WorstCase:
            break;
    }
    m_acts.act({m_panel->inspection()->id, m_panel->inspection()->version}, deed, {},
               m_panel->marking());
}

void QualityPage::submit() {
    if (m_sample->isOpen()) {
        m_sample->submit();
    } else if (m_panel->form().isOpen() && m_view != View::Cases) {
        m_panel->form().submit();
    } else if (m_view == View::Cases) {
        keepCase();
    } else {
        perform(Deed::Inspect);
    }
}

void QualityPage::openInspection(InspectionId id) {
    const auto actor = m_environment.actor();
    const auto found = m_environment.cases.quality->find(id);
    if (!found || !maySee(*found, actor)) {
        warn(QualityText::refusal(found ? QualityError::NotAllowedForRole
                                        : QualityError::NotFound));
        return;
    }
    const bool isWaiting = found->state == QualityState::Drawn ||
                           found->state == QualityState::Inspected;
    setView(found->agent == actor.name ? View::Mine
            : isWaiting                ? View::ToInspect
                                       : View::Results);
    (void)m_table->selectKey(static_cast<qlonglong>(id));
    showCurrent();
}

void QualityPage::startSample() {
    m_sample->open(m_environment.settings.shops());
}

void QualityPage::readAndDraw(const SampleRequest& request) {
    m_drawing.start("list", [read = m_ports.readCandidates, request](core::jobs::JobContext& job) {
        return std::pair(request, read(request.shop, request.from, request.to, job.stopToken()));
    });
}

void QualityPage::editRules() {
    auto* dialog = new RulesDialog(
        m_ports.rules(shop()),
        core::agents::mayAct(m_environment.actor(), Right::EditRules), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RulesDialog::chosen, this,
            [this](const QualityRules& rules) { m_acts.setRules(shop(), rules); });
    dialog->open();
}

void QualityPage::showScores() {
    const auto now = m_environment.now();
    auto& reader = *m_environment.cases.quality;
    const auto others = reader.otherTeams(m_environment.actor());
    auto* dialog = new ScoresDialog({.spread = reader.spreadIn(now - kScoresOver, now + 1s, others),
                                     .causes = reader.causesIn(now - kScoresOver, now + 1s),
                                     .rounds = reader.rounds(kRoundsShown)},
                                    this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void QualityPage::pickCases() {
    if (m_view != View::Cases) {
        setView(View::Cases);
    }
    const auto now = m_environment.now();
    const auto week = weekOf(now);
    m_picking.start("list", [read = m_ports.readCandidates, shop = shop(), week,
                             now](core::jobs::JobContext& job) {
        return std::pair(week, core::quality::pickCases(read(shop, week, now + 1s, job.stopToken()),
                                                        kPicksOfEach));
    });
}

void QualityPage::takePicks(core::Seconds week, const std::vector<CasePick>& picks) {
    if (picks.empty()) {
        warn(tr("No closed conversation of this week has a rating, a complaint or a score yet."));
        return;
    }
    m_acts.addPicks(shop(), week, picks);
}

void QualityPage::keepCase() {
    if (m_case->isNew()) {
        // What is typed stays until it is kept; then the list shows it.
        const auto draft = m_case->draft();
        if (draft.title.empty()) {
            warn(QualityText::refusal(QualityError::TextMissing));
            return;
        }
        m_case->showCase(std::nullopt);
        m_acts.addBenchmark(shop(), draft);
    } else if (const auto& shown = m_case->libraryCase()) {
        m_acts.editCase({shown->id, shown->version}, m_case->draft());
    }
}

void QualityPage::nominate() {
    if (const auto& shown = m_case->libraryCase()) {
        m_acts.nominate({shown->id, shown->version}, shown->nominatedBy.empty());
    }
}

Agenda QualityPage::agenda() const {
    auto& reader = *m_environment.cases.quality;
    // The week of the chosen case, else this one.
    const auto week = m_view == View::Cases && m_case->libraryCase()
                          ? m_case->libraryCase()->week
                          : weekOf(m_environment.now());
    const auto shops = m_environment.settings.shops();
    Agenda agenda{.shop = shops.size() == 1 ? common::toScreen(shops.front().name)
                                            : tr("All shops"),
                  .week = week,
                  .spread = reader.spreadIn(week, week + kWeek,
                                            reader.otherTeams(m_environment.actor()))};
    for (auto& kept : reader.cases(week, week + 1s)) {
        auto messages = reader.transcript(kept);
        agenda.cases.push_back({std::move(kept), std::move(messages)});
    }
    for (const auto& cause : reader.causesIn(week, week + kWeek)) {
        agenda.causes.append(
            tr("%1 %2").arg(QualityText::of(cause.cause)).arg(cause.inspections));
    }
    return agenda;
}

void QualityPage::previewAgenda() {
    auto* preview = new QPrintPreviewDialog(this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(preview, &QPrintPreviewDialog::paintRequested, this,
            [given = agenda()](QPrinter* printer) { AgendaPainting::paint(*printer, given); });
    preview->open();
}

void QualityPage::writeAgenda() {
    if (m_environment.prompts == nullptr) {
        return;
    }
    constexpr int kLengthOfDate = 10;
    const auto given = agenda();
    const QString file = m_environment.prompts->saveFile(
        this, tr("Agenda of the weekly review"),
        tr("weekly-review") + u'-' +
            QString::fromStdString(core::toLocalText(given.week)).left(kLengthOfDate) +
            QStringLiteral(".pdf"),
        tr("PDF") + QStringLiteral(" (*.pdf)"));
    if (file.isEmpty()) {
        return;
    }
    if (AgendaPainting::writePdf(file, given)) {
        m_banner->hide();
        m_toast->show(tr("The agenda is in %1.").arg(QFileInfo(file).fileName()));
    } else {
        warn(tr("The file cannot be written. Close it where it is open, or choose another place."));
    }
}

void QualityPage::exportList() {
    const QString title = m_view == View::ToInspect ? tr("To inspect")
                          : m_view == View::Mine    ? tr("My results")
                          : m_view == View::Appeals ? tr("Appeals")
                          : m_view == View::Results ? tr("Results")
                                                    : tr("Case library");
    m_export.ask(this, m_view == View::Cases ? *m_caseTable : *m_table, title);
}

void QualityPage::showHelp() {
    auto* help = new common::StateTableDialog(
        tr("How an inspection goes"),
        tr("Nobody inspects a conversation they had a part in, and an appeal is decided by another "
           "person than who gave the score."),
        QualityText::stateTable(), this);
    help->setAttribute(Qt::WA_DeleteOnClose);
    help->open();
}

}  // namespace ui::quality
