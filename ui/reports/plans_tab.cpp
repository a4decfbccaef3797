#include "ui/reports/plans_tab.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

#include "core/reports/plan_template.h"
#include "core/reports/report_service.h"
#include "core/settings/settings_reader.h"
#include "core/tasks/task_service.h"
#include "ui/common/acts.h"
#include "ui/common/data_table.h"
#include "ui/common/filter_bar.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/common/state_chip.h"
#include "ui/reports/items_editor.h"
#include "ui/reports/reports_text.h"
#include "ui/theme/theme.h"

namespace ui::reports {

using namespace core::reports;
using common::toCore;
using common::toScreen;

namespace {

constexpr ReportSpan kPlanSpans[]{ReportSpan::Day, ReportSpan::Week, ReportSpan::Month};
constexpr int kLengthOfMinute = 16;
enum ItemColumn { ItemState, ItemText, ItemOwner, ItemDue, ItemResult };

}  // namespace

PlansTab::PlansTab(common::Environment& environment, QWidget* parent)
    : ReportTab(parent)
    , m_environment(environment)
    , m_export(environment)
    , m_plansModel({tr("Plan"), tr("Days"), tr("Owner"), tr("Done")})
    , m_itemsModel({tr("State"), tr("Item"), tr("Owner"), tr("Due"), tr("Result")}) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(makeForm());
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    m_table = new common::DataTable(environment.viewStates, splitter);
    m_table->setObjectName(QStringLiteral("plansTable"));
    m_table->setModel(&m_plansModel);
    constexpr int kTitleWidth = 150;
    constexpr int kPeriodWidth = 170;
    m_table->setColumnWidth(0, kTitleWidth);
    m_table->setColumnWidth(1, kPeriodWidth);
    m_table->setYieldingColumns({2});
    splitter->addWidget(m_table);
    splitter->addWidget(makeItems());
    constexpr int kListShare = 500;
    constexpr int kItemsShare = 620;
    splitter->setSizes({kListShare, kItemsShare});
    layout->addWidget(splitter, 1);
    connect(m_table, &common::DataTable::currentRowChanged, this, &PlansTab::showItems);
    connect(&m_export, &common::ListExport::done, this, &PlansTab::done);
    connect(&m_export, &common::ListExport::refused, this, &PlansTab::refused);
}

QWidget* PlansTab::makeHead() {
    auto* bar = new common::FilterBar(this);
    auto* group = new QButtonGroup(bar);
    const std::array<std::pair<QString, bool>, 2> scopes{//: Filter: plans of the agent
                                                         {{tr("Mine"), true}, {tr("All"), false}}};
    for (const auto& [text, isOwn] : scopes) {
        auto* button = new common::FilterButton(text, bar);
        button->setObjectName(isOwn ? QStringLiteral("plans.mine") : QStringLiteral("plans.all"));
        button->setCheckable(true);
        button->setChecked(isOwn);
        group->addButton(button);
        bar->add(button);
        connect(button, &QToolButton::clicked, this, [this, isOwn = isOwn] {
            m_onlyOwn = isOwn;
            refresh();
        });
    }
    bar->addSpace();
    auto* create = new QPushButton(tr("New plan…"), bar);
    create->setObjectName(QStringLiteral("plans.new"));
    theme::setPrimary(*create);
    connect(create, &QPushButton::clicked, this, &PlansTab::startNew);
    bar->add(create);
    auto* files = new QPushButton(tr("Export…"), bar);
    files->setObjectName(QStringLiteral("plans.export"));
    connect(files, &QPushButton::clicked, this, &PlansTab::exportList);
    bar->add(files);
    return bar;
}

QWidget* PlansTab::makeForm() {
    m_form = new QFrame(this);
    m_form->setObjectName(QStringLiteral("plans.form"));
    auto* layout = new QVBoxLayout(m_form);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpaceSmall);
    auto* head = new QHBoxLayout;
    m_span = new QComboBox(m_form);
    m_span->setObjectName(QStringLiteral("plans.span"));
    m_span->setAccessibleName(tr("Length of the plan"));
    for (const auto span : kPlanSpans) {
        m_span->addItem(ReportsText::of(span));
    }
    m_template = new QComboBox(m_form);
    m_template->setObjectName(QStringLiteral("plans.template"));
    m_template->setAccessibleName(tr("Template"));
    m_title = new QLineEdit(m_form);
    m_title->setObjectName(QStringLiteral("plans.title"));
    m_title->setPlaceholderText(tr("Title of the plan"));
    constexpr int kLongestTitle = 100;
    m_title->setMaxLength(kLongestTitle);
    head->addWidget(m_span);
    head->addWidget(m_template);
    head->addWidget(m_title, 1);
    layout->addLayout(head);
    auto* area = new QScrollArea(m_form);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    constexpr int kFormHeight = 230;
    area->setMinimumHeight(kFormHeight);
    auto* ground = new QWidget(area);
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 0, 0, 0);
    m_editor = new ItemsEditor(ground);
    m_editor->setObjectName(QStringLiteral("plans.items"));
    column->addWidget(m_editor);
    column->addStretch(1);
    area->setWidget(ground);
    layout->addWidget(area);
    auto* buttons = new QHBoxLayout;
    auto* make = new QPushButton(tr("Make the plan"), m_form);
    make->setObjectName(QStringLiteral("plans.make"));
    theme::setPrimary(*make);
    auto* cancel = new QPushButton(tr("Cancel"), m_form);
    cancel->setObjectName(QStringLiteral("plans.cancel"));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(make);
    layout->addLayout(buttons);
    connect(make, &QPushButton::clicked, this, &PlansTab::save);
    connect(cancel, &QPushButton::clicked, m_form, &QWidget::hide);
    connect(m_span, &QComboBox::activated, this, &PlansTab::fillTemplates);
    connect(m_template, &QComboBox::activated, this, &PlansTab::takeTemplate);
    m_form->hide();
    return m_form;
}

QWidget* PlansTab::makeItems() {
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    m_head = common::captionLabel({}, side);
    m_head->setWordWrap(true);
    m_head->setContentsMargins(theme::kSpaceWide, theme::kSpaceSmall, theme::kSpaceWide, 0);
    layout->addWidget(m_head);
    m_items = new common::DataTable(m_environment.viewStates, side);
    m_items->setObjectName(QStringLiteral("planItemsTable"));
    m_items->setModel(&m_itemsModel);
    m_items->setItemDelegateForColumn(ItemState, new common::ChipDelegate(m_items));
    constexpr int kTextWidth = 260;
    constexpr int kDueWidth = 130;
    m_items->setColumnWidth(ItemText, kTextWidth);
    m_items->setColumnWidth(ItemDue, kDueWidth);
    m_items->setYieldingColumns({ItemResult, ItemOwner});
    layout->addWidget(m_items, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(theme::kSpaceWide, 0, theme::kSpaceWide, theme::kSpace);
    m_done = new QPushButton(tr("Done"), side);
    m_done->setObjectName(QStringLiteral("plans.done"));
    theme::setPrimary(*m_done);
    m_drop = new QPushButton(tr("Drop"), side);
    m_drop->setObjectName(QStringLiteral("plans.drop"));
    buttons->addWidget(m_done);
    buttons->addWidget(m_drop);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(m_done, &QPushButton::clicked, this, [this] { closeItem(true); });
    connect(m_drop, &QPushButton::clicked, this, [this] { closeItem(false); });
    connect(m_items, &common::DataTable::rowActivated, this, [this] { closeItem(true); });
    connect(m_items, &common::DataTable::currentRowChanged, this, [this] {
        m_done->setEnabled(currentItem() != nullptr);
        m_drop->setEnabled(currentItem() != nullptr);
    });
    return side;
}

void PlansTab::refresh() {
    if (m_environment.cases.reports == nullptr) {
        return;
    }
    m_plans = m_environment.cases.reports->plans(m_environment.actor(), m_onlyOwn);
    std::vector<common::TextRow> rows;
    for (const auto& [plan, items] : m_plans) {
        const auto done =
            std::ranges::count(items, core::tasks::TaskState::Done, &core::tasks::Task::state);
        rows.push_back({plan.id,
                        {toScreen(plan.title), ReportsText::period(plan.period),
                         toScreen(plan.owner), tr("%1 of %2").arg(done).arg(items.size())}});
    }
    m_plansModel.setRows(std::move(rows));
    if (!m_wanted || !m_table->selectKey(static_cast<qlonglong>(*m_wanted))) {
        if (!m_table->currentIndex().isValid()) {
            m_table->selectRowNumber(0);
        }
    }
    m_wanted.reset();
    showItems();
}

void PlansTab::open(PlanId id) {
    m_onlyOwn = false;
    if (auto* all = findChild<QToolButton*>(QStringLiteral("plans.all"))) {
        all->setChecked(true);
    }
    m_wanted = id;
    refresh();
}

const PlanWithItems* PlansTab::current() const {
    const auto key = m_plansModel.key(m_table->currentIndex().row());
    const auto found = std::ranges::find_if(
        m_plans, [key](const PlanWithItems& each) { return each.plan.id == key; });
    return found == m_plans.end() ? nullptr : &*found;
}

const core::tasks::Task* PlansTab::currentItem() const {
    const auto* plan = current();
    if (plan == nullptr) {
        return nullptr;
    }
    const auto key = m_itemsModel.key(m_items->currentIndex().row());
    const auto found = std::ranges::find(plan->items, key, &core::tasks::Task::id);
    return found == plan->items.end() || found->state != core::tasks::TaskState::Open ? nullptr
                                                                                      : &*found;
}

void PlansTab::showItems() {
    const auto* plan = current();
    std::vector<common::TextRow> rows;
    if (plan != nullptr) {
        for (const auto& item : plan->items) {
            rows.push_back(
                {item.id,
                 {ReportsText::chip(item, m_environment.now()), toScreen(item.text),
                  toScreen(item.owner), common::Format::exactTime(item.dueAt).left(kLengthOfMinute),
                  toScreen(item.result)}});
        }
    }
    m_itemsModel.setRows(std::move(rows));
    m_head->setText(plan == nullptr
                        ? tr("No plan yet. Make one from a template for the day, week or month.")
                        : QStringLiteral("%1 · %2").arg(toScreen(plan->plan.title),
                                                        ReportsText::period(plan->plan.period)));
    if (!m_items->currentIndex().isValid()) {
        m_items->selectRowNumber(0);
    }
    m_done->setEnabled(currentItem() != nullptr);
    m_drop->setEnabled(currentItem() != nullptr);
}

void PlansTab::startNew() {
    if (m_environment.cases.reports == nullptr) {
        return;
    }
    QStringList names;
    const auto actor = m_environment.actor();
    if (isLead(actor)) {
        for (const auto& name : m_environment.cases.reports->agentNames()) {
            names << toScreen(name);
        }
    }
    m_editor->setOwners(names, toScreen(actor.name));
    m_form->show();
    fillTemplates();
    m_title->setFocus();
}

void PlansTab::fillTemplates() {
    const auto span = kPlanSpans[m_span->currentIndex()];
    m_template->clear();
    m_template->addItem(tr("Without a template"), QString());
    for (const auto& each : planTemplates()) {
        if (each.span == span) {
            m_template->addItem(toScreen(each.name), toScreen(each.key));
        }
    }
    // A lead's plan is the second one.
    const int usual = isLead(m_environment.actor()) ? 2 : 1;
    m_template->setCurrentIndex(std::min(usual, m_template->count() - 1));
    takeTemplate();
}

void PlansTab::takeTemplate() {
    const auto span = kPlanSpans[m_span->currentIndex()];
    const auto now = m_environment.now();
    // At the close of the shop's day, or in an hour where that is past.
    const auto due =
        std::max(periodOf(span, now).to - std::chrono::hours{6}, now + std::chrono::hours{1});
    m_editor->setDueAt(due);
    const std::string key = toCore(m_template->currentData().toString());
    std::vector<Goal> items;
    const auto found = std::ranges::find(planTemplates(), key, &PlanTemplate::key);
    if (found != planTemplates().end()) {
        for (const auto& text : found->items) {
            items.push_back({text, m_environment.actor().name, due, 0});
        }
        m_title->setText(toScreen(found->name));
    } else {
        items.push_back({{}, m_environment.actor().name, due, 0});
    }
    m_editor->setItems(items);
}

void PlansTab::save() {
    const auto shops = m_environment.settings.shops();
    if (!m_form->isVisible() || m_environment.cases.reportService == nullptr || shops.empty()) {
        return;
    }
    const PlanDraft draft{.shop = shops.front().id,
                          .span = kPlanSpans[m_span->currentIndex()],
                          .at = m_environment.now(),
                          .title = toCore(m_title->text()),
                          .items = m_editor->items()};
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.reportService, draft, actor = m_environment.actor()] {
            return service->makePlan(draft, actor);
        },
        [this](const core::Result<Plan, ReportError>& outcome) {
            if (!outcome) {
                Q_EMIT refused(ReportsText::refusal(outcome.error()));
                return;
            }
            m_form->hide();
            m_wanted = outcome->id;
            refresh();
            Q_EMIT done(tr("The plan is made; its items are tasks of their owners."));
        });
}

void PlansTab::closeItem(bool isDone) {
    const auto* item = currentItem();
    auto* service = m_environment.cases.taskService;
    if (item == nullptr || service == nullptr) {
        return;
    }
    common::runAct(
        m_environment.acts, this,
        [service, id = item->id, version = item->version, isDone,
         word = toCore(isDone ? tr("Done") : tr("Dropped")), actor = m_environment.actor()] {
            return isDone ? service->complete(id, version, word, actor)
                          : service->drop(id, version, word, actor);
        },
        [this](const core::tasks::TaskService::Outcome& outcome) {
            if (!outcome) {
                Q_EMIT refused(
                    tr("A colleague changed the item meanwhile. Press F5 and look again."));
            }
            refresh();
            // The next one that is open.
            m_items->selectRowNumber(0);
        });
}

void PlansTab::exportList() {
    m_export.ask(this, *m_items, tr("plan"));
}

std::vector<common::Command> PlansTab::commands() {
    const auto hasItem = [this] { return currentItem() != nullptr; };
    return {
        {QStringLiteral("reports.itemDone"), tr("The item of the plan is done"),
         QKeySequence(Qt::CTRL | Qt::Key_D), hasItem, [this] { closeItem(true); }},
        {QStringLiteral("reports.itemDrop"), tr("Drop the item of the plan"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X), hasItem, [this] { closeItem(false); }}};
}

}  // namespace ui::reports
