#include "ui/worklist/worklist_page.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

#include "core/agents/rights.h"
#include "core/applications/application_service.h"
#include "core/complaints/complaint_service.h"
#include "core/conversations/conversation_service.h"
#include "core/conversations/message_service.h"
#include "core/conversations/outbox_service.h"
#include "core/handovers/handover_service.h"
#include "core/learning/learning_service.h"
#include "core/notices/notice_service.h"
#include "core/orders/review_service.h"
#include "core/promises/promise_service.h"
#include "core/settings/settings_reader.h"
#include "core/parcels/parcel_service.h"
#include "core/tasks/task_service.h"
#include "ui/common/acts.h"
#include "ui/common/data_table.h"
#include "ui/common/empty_state.h"
#include "ui/common/filter_bar.h"
#include "ui/common/flow_layout.h"
#include "ui/common/format.h"
#include "ui/common/notice_banner.h"
#include "ui/common/plain_text.h"
#include "ui/common/screen_post.h"
#include "ui/common/section.h"
#include "ui/common/sight.h"
#include "ui/common/state_chip.h"
#include "ui/theme/theme.h"
#include "ui/worklist/worklist_text.h"

namespace ui::worklist {

using namespace core::worklist;
using common::Format;

namespace {

constexpr int kEveryKind = -1;
constexpr int kClockWidth = 165;
constexpr int kKindWidth = 115;
constexpr int kWhyWidth = 230;
constexpr int kTextWidth = 260;
constexpr int kRestMilliseconds = 300;
/// Countdowns of minutes; nothing ticks while the page is behind another.
constexpr int kClockMilliseconds = 10'000;
constexpr core::Seconds::duration kTargetsAge = std::chrono::minutes(1);

core::Seconds startOfDay(core::Seconds now) {
    return core::Seconds{std::chrono::floor<std::chrono::days>(now + core::kChinaOffset)} -
           core::kChinaOffset;
}

}  // namespace

WorklistPage::WorklistPage(common::Environment& environment, WorklistPorts ports, QWidget* parent)
    : common::Workplace(parent)
    , m_environment(environment)
    , m_ports(std::move(ports))
    , m_banner(new common::NoticeBanner(this))
    , m_table(new common::DataTable(environment.viewStates, this))
    , m_toast(new common::Toast(this))
    , m_counting(common::postToScreen) {
    setObjectName(QStringLiteral("worklist"));
    m_table->setObjectName(QStringLiteral("worklistTable"));
    m_table->setModel(&m_model);
    m_table->setAmountRole(WorklistTableModel::kAmountRole);
    m_table->setItemDelegate(new common::ChipDelegate(m_table));
    m_table->setColumnWidth(WorklistTableModel::Clock, kClockWidth);
    m_table->setColumnWidth(WorklistTableModel::Kind, kKindWidth);
    m_table->setColumnWidth(WorklistTableModel::Why, kWhyWidth);
    m_table->setColumnWidth(WorklistTableModel::Text, kTextWidth);
    m_table->setYieldingColumns({WorklistTableModel::Order, WorklistTableModel::Owner});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(makeKinds());
    layout->addWidget(m_banner);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_table);
    m_stack->addWidget(new common::EmptyState(
        {QStringLiteral("check"),
         tr("Nothing waits"),
         tr("New messages, orders, cases and tasks appear here by themselves, the most urgent "
            "first."),
         {}},
        this));
    layout->addLayout(m_stack, 1);
    layout->addWidget(makeFoot());
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMilliseconds);
    m_clock.setInterval(kClockMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &WorklistPage::refresh);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        m_model.setNow(m_environment.now());
        refreshTargets();
    });
    connect(m_table, &common::DataTable::rowActivated, this, &WorklistPage::open);
    listen();
    // After the first paint: the window stands before any table is read.
    QTimer::singleShot(0, this, &WorklistPage::refresh);
}

QString WorklistPage::name() const {
    return tr("Worklist");
}

QString WorklistPage::iconName() const {
    return QStringLiteral("check");
}

void WorklistPage::enter() {
    refresh();
    m_table->setFocus();
}

QWidget* WorklistPage::makeHead() {
    auto* head = new QWidget(this);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, 0);
    layout->setSpacing(theme::kSpaceBlock);
    m_summary = new common::PlainLabel({}, head);
    m_summary->setObjectName(QStringLiteral("worklist.summary"));
    theme::setHeading(*m_summary);
    m_figures = common::captionLabel({}, head);
    m_figures->setObjectName(QStringLiteral("worklist.figures"));
    m_team = new QToolButton(head);
    m_team->setObjectName(QStringLiteral("worklist.team"));
    m_team->setText(tr("Whole team"));
    m_team->setCheckable(true);
    connect(m_team, &QToolButton::clicked, this, &WorklistPage::refresh);
    layout->addWidget(m_summary);
    layout->addWidget(m_figures, 1);
    layout->addWidget(m_team);
    return head;
}

QWidget* WorklistPage::makeKinds() {
    auto* frame = new QWidget(this);
    auto* margins = new QVBoxLayout(frame);
    margins->setContentsMargins(theme::kSpaceWide, theme::kSpaceSmall, theme::kSpaceWide,
                                theme::kSpaceSmall);
    m_targets = common::captionLabel({}, frame);
    m_targets->setObjectName(QStringLiteral("worklist.targets"));
    m_targets->setWordWrap(true);
    m_targets->hide();
    margins->addWidget(m_targets);
    auto* bar = new QWidget(frame);
    margins->addWidget(bar);
    auto* flow = new common::FlowLayout(bar, theme::kSpaceSmall, theme::kSpaceSmall);
    auto* group = new QButtonGroup(bar);
    const auto add = [&](int key, const QString& text) {
        auto* button = new common::FilterButton(text, bar);
        button->setObjectName(QStringLiteral("worklist.kind%1").arg(key));
        button->setCheckable(true);
        button->setChecked(key == kEveryKind);
        group->addButton(button);
        flow->addWidget(button);
        m_kinds.insert(key, button);
        connect(button, &QToolButton::clicked, this, [this, key] {
            m_kind = key == kEveryKind ? std::nullopt : std::optional(static_cast<WorkKind>(key));
            refresh();
        });
    };
    add(kEveryKind, tr("Everything"));
    for (const auto kind : kWorkKinds) {
        add(static_cast<int>(kind), WorklistText::of(kind));
    }
    return frame;
}

QWidget* WorklistPage::makeFoot() {
    auto* foot = new QWidget(this);
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpace);
    m_colleague = new QLineEdit(foot);
    m_colleague->setObjectName(QStringLiteral("worklist.colleague"));
    m_colleague->setPlaceholderText(tr("Name of a colleague"));
    m_colleague->setMaximumWidth(220);
    m_assign = new QPushButton(tr("Give the selection"), foot);
    m_assign->setObjectName(QStringLiteral("worklist.assign"));
    connect(m_assign, &QPushButton::clicked, this, &WorklistPage::assignSelection);
    connect(m_colleague, &QLineEdit::returnPressed, this, &WorklistPage::assignSelection);
    m_work = new QPushButton(tr("Work the next (F6)"), foot);
    m_work->setObjectName(QStringLiteral("worklist.next"));
    theme::setPrimary(*m_work);
    connect(m_work, &QPushButton::clicked, this, &WorklistPage::workNext);
    layout->addWidget(m_colleague);
    layout->addWidget(m_assign);
    layout->addStretch(1);
    layout->addWidget(m_work);
    return foot;
}

void WorklistPage::listen() {
    const auto again = [this](const auto&...) { refreshSoon(); };
    const auto hear = [&](auto& signal) {
        m_subscriptions.push_back(common::onScreen(signal, this, again));
    };
    hear(m_environment.reviews.changed);
    hear(m_environment.promiseService.changed);
    hear(m_environment.applicationService.changed);
    hear(m_environment.conversationService.changed);
    hear(m_environment.messages.received);
    hear(m_environment.outbox.changed);
    hear(m_environment.handoverService.changed);
    hear(m_environment.mirrorChanged);
    hear(m_environment.actorChanged);
    const auto& cases = m_environment.cases;
    if (cases.complaintService) {
        hear(cases.complaintService->changed);
    }
    if (cases.taskService) {
        hear(cases.taskService->changed);
    }
    if (cases.learningService) {
        hear(cases.learningService->changed);
    }
    if (cases.noticeService) {
        hear(cases.noticeService->changed);
    }
    if (cases.parcelService) {
        hear(cases.parcelService->changed);
    }
    m_subscriptions.push_back(m_environment.nextWorkRequested.subscribe([this] { workNext(); }));
}

bool WorklistPage::maySeeTeam() const {
    return core::agents::mayAct(m_environment.actor(), core::agents::Right::SeeTeamCases);
}

WorkFilter WorklistPage::filter() const {
    const bool isTeam = m_team->isChecked() && maySeeTeam();
    WorkFilter filter{.owner = isTeam ? std::string() : m_environment.actor().name,
                      .sight = common::sightOf(m_environment),
                      .complaintSight = common::sightOf(m_environment, core::agents::CasePart::All,
                                                        core::agents::Capability::Complaint),
                      .kind = m_kind};
    const auto shops = m_environment.settings.shops();
    if (!shops.empty()) {
        const auto shop = shops.front().id;
        filter.shipWithin = m_environment.settings.reviewRules(shop).promisedShipping;
        const auto rules = m_environment.settings.conversationRules(shop);
        filter.answerWithin = core::conversations::profileFor(rules, "").limit;
    }
    return filter;
}

void WorklistPage::refreshSoon() {
    // Behind another page only the number on the rail is kept, and not at every message.
    if (!m_rest.isActive()) {
        m_rest.start(isVisible() ? kRestMilliseconds : kClockMilliseconds);
    }
}

void WorklistPage::refresh() {
    m_rest.stop();
    refreshTargets();
    m_team->setVisible(maySeeTeam());
    m_assign->setEnabled(
        core::agents::grantOf(m_environment.actor().role, core::agents::Right::Reassign) !=
        core::agents::Grant::No);
    const auto asked = ++m_asked;
    const auto now = m_environment.now();
    m_environment.quickJobs.add(
        "worklist", [asked, now, read = m_ports.read, figures = m_ports.figures, what = filter(),
                     agent = m_environment.actor().name,
                     guard = QPointer<WorklistPage>(this)](core::jobs::JobContext& job) {
            auto list = read(what, now, job.stopToken());
            const auto day = figures(agent, startOfDay(now));
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [asked, guard, list = std::move(list), day] {
                    if (guard && asked == guard->m_asked) {
                        guard->showList(list, day);
                    }
                },
                Qt::QueuedConnection);
        });
}

void WorklistPage::refreshTargets() {
    const auto now = m_environment.now();
    if (!m_ports.targets || !isVisible() || (m_targetsAt && now - *m_targetsAt < kTargetsAge)) {
        return;
    }
    m_targetsAt = now;
    m_counting.add("worklist", [now, targets = m_ports.targets, actor = m_environment.actor(),
                                settings = m_environment.settings.statisticsSettings(),
                                guard = QPointer<WorklistPage>(this)](core::jobs::JobContext& job) {
        auto counted = targets(settings, actor, startOfDay(now), job);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, counted = std::move(counted)] {
                if (guard) {
                    guard->showTargets(counted);
                }
            },
            Qt::QueuedConnection);
    });
}

void WorklistPage::showTargets(const std::vector<DayTarget>& targets) {
    QStringList words;
    bool isMissed = false;
    for (const auto& target : targets) {
        const QString text = tr("%1 %2 (target %3)").arg(target.name, target.value, target.target);
        const bool misses = target.verdict == core::stats::TargetVerdict::Missed;
        words.append(misses ? tr("%1, missed").arg(text) : text);
        isMissed = isMissed || misses;
    }
    m_targets->setText(words.join(QStringLiteral(" · ")));
    m_targets->setVisible(!words.isEmpty());
    QPalette palette = m_targets->palette();
    palette.setColor(QPalette::WindowText,
                     isMissed ? theme::colours(theme::Tone::Danger, this->palette()).text
                              : theme::colour(theme::Role::TextMuted, this->palette()));
    m_targets->setPalette(palette);
}

void WorklistPage::showList(const Worklist& list, const DayFigures& figures) {
    std::int64_t total = 0;
    for (const auto kind : kWorkKinds) {
        const auto found = list.counts.find(kind);
        const auto count = found == list.counts.end() ? 0 : found->second;
        m_kinds.value(static_cast<int>(kind))->setCount(count);
        total += count;
    }
    m_kinds.value(kEveryKind)->setCount(total);
    const bool wasEmpty = m_model.rowCount() == 0;
    m_model.setItems(list.items, m_environment.now());
    if (wasEmpty || !m_table->currentIndex().isValid()) {
        m_table->selectRowNumber(0);
    }
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    m_work->setEnabled(m_model.rowCount() > 0);
    m_summary->setText(tr("%1 overdue, %2 due within an hour")
                           .arg(Format::count(list.overdue), Format::count(list.dueSoon)));
    showFigures(figures);
    if (const int overdue = static_cast<int>(list.overdue);
        !m_kind && std::exchange(m_overdue, overdue) != overdue) {
        Q_EMIT waitingCountChanged(overdue);
    }
}

void WorklistPage::showFigures(const DayFigures& figures) {
    m_figures->setText(
        tr("Today: %1 replies, %2 talks closed, %3 orders reviewed, %4 cases ended")
            .arg(Format::count(figures.repliesSent), Format::count(figures.conversationsClosed),
                 Format::count(figures.ordersReviewed), Format::count(figures.casesEnded)));
}

void WorklistPage::open(int row) {
    if (const auto* item = m_model.item(row)) {
        m_ports.open(*item);
    }
}

void WorklistPage::workNext() {
    if (!isVisible()) {
        m_environment.workplaceRequested.emit(objectName());
        m_table->selectRowNumber(0);
        return;
    }
    const int row = m_table->currentIndex().row();
    open(row < 0 ? 0 : row);
}

void WorklistPage::assignSelection() {
    const auto colleague = common::toCore(m_colleague->text().trimmed());
    if (colleague.empty()) {
        m_colleague->setFocus();
        return;
    }
    std::vector<WorkItem> items;
    for (const int row : m_table->selectedRowNumbers()) {
        if (const auto* item = m_model.item(row)) {
            items.push_back(*item);
        }
    }
    common::runAct(
        m_environment.acts, this,
        [items, colleague, assign = m_ports.assign, actor = m_environment.actor()] {
            int given = 0;
            for (const auto& item : items) {
                given += assign(item, colleague, actor) ? 1 : 0;
            }
            return given;
        },
        [this, all = static_cast<int>(items.size())](int given) {
            if (given == all) {
                m_banner->hide();
                m_colleague->clear();
                m_toast->show(tr("Given to the colleague: %n items.", nullptr, given));
            } else {
                m_banner->show(
                    {theme::Tone::Warning,
                     tr("%1 of %2 were given. The others have no owner, are not yours to "
                        "give, or were changed meanwhile: open them.")
                         .arg(given)
                         .arg(all),
                     {},
                     {}});
            }
            refresh();
        });
}

std::vector<common::Command> WorklistPage::commands() {
    return {{QStringLiteral("worklist.open"), tr("Work the selected item"),
             QKeySequence(Qt::CTRL | Qt::Key_Return),
             [this] { return m_table->currentIndex().isValid(); },
             [this] { open(m_table->currentIndex().row()); }},
            {QStringLiteral("worklist.assignIt"), tr("Give the selection to a colleague"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G),
             [this] { return m_assign->isEnabled() && m_table->currentIndex().isValid(); },
             [this] { m_colleague->setFocus(); }},
            {QStringLiteral("worklist.teamList"), tr("Own list or the whole team's"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), [this] { return maySeeTeam(); },
             [this] { m_team->click(); }},
            {QStringLiteral("worklist.refresh"),
             tr("Read the list again"),
             QKeySequence(Qt::Key_F5),
             {},
             [this] { refresh(); }}};
}

void WorklistPage::showEvent(QShowEvent* event) {
    common::Workplace::showEvent(event);
    m_clock.start();
}

void WorklistPage::hideEvent(QHideEvent* event) {
    m_clock.stop();
    common::Workplace::hideEvent(event);
}

}  // namespace ui::worklist
