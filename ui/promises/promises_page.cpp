#include "ui/promises/promises_page.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <array>

#include "ui/common/data_table.h"
#include "ui/common/empty_state.h"
#include "ui/common/filter_bar.h"
#include "ui/common/format.h"
#include "ui/common/notice_banner.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/common/sight.h"
#include "ui/common/state_chip.h"
#include "ui/promises/promise_form.h"
#include "ui/theme/theme.h"

namespace ui::promises {

using namespace core::promises;
using common::Command;
using Scope = PromiseListViewModel::Scope;

namespace {

constexpr std::chrono::seconds kTick{15};
constexpr int kWhatWidth = 320;
constexpr int kStandingWidth = 150;
constexpr int kDueWidth = 140;
constexpr int kOrderWidth = 170;

}  // namespace

PromisesPage::PromisesPage(common::Environment& environment, QWidget* parent)
    : common::Workplace(parent)
    , m_environment(environment)
    , m_list(environment)
    , m_acts(environment)
    , m_banner(new common::NoticeBanner(this))
    , m_table(new common::DataTable(environment.viewStates, this))
    , m_form(new PromiseForm(environment.now, this))
    , m_toast(new common::Toast(this)) {
    setObjectName(QStringLiteral("promises"));
    m_table->setObjectName(QStringLiteral("promisesTable"));
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(PromiseTableModel::Standing,
                                      new common::ChipDelegate(m_table));
    m_table->setColumnWidth(PromiseTableModel::Standing, kStandingWidth);
    m_table->setColumnWidth(PromiseTableModel::What, kWhatWidth);
    m_table->setColumnWidth(PromiseTableModel::Due, kDueWidth);
    m_table->setColumnWidth(PromiseTableModel::Order, kOrderWidth);
    m_empty = new common::EmptyState({}, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_banner);
    layout->addWidget(m_form);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);
    layout->addWidget(makeFoot());
    m_ticker.setInterval(kTick);
    connect(&m_ticker, &QTimer::timeout, this, [this] { m_model.setNow(m_list.now()); });
    connectParts();
    // After the first paint: the window stands before any table is read.
    QTimer::singleShot(0, this, [this] { m_list.refresh(); });
}

QString PromisesPage::name() const {
    return tr("Promises");
}

QString PromisesPage::iconName() const {
    return QStringLiteral("flag");
}

void PromisesPage::enter() {
    m_list.refresh();
    m_table->setFocus();
}

void PromisesPage::showEvent(QShowEvent* event) {
    common::Workplace::showEvent(event);
    m_ticker.start();
}

void PromisesPage::hideEvent(QHideEvent* event) {
    common::Workplace::hideEvent(event);
    m_ticker.stop();
}

QWidget* PromisesPage::makeHead() {
    auto* bar = new common::FilterBar(this);
    auto* group = new QButtonGroup(bar);
    const std::array<std::pair<QString, Scope>, 4> scopes{
        //: Filter: promises of the agent
        {{tr("Mine"), Scope::Mine},
         {common::SightText::pool(), Scope::Pool},
         {tr("All open"), Scope::All},
         {tr("Closed"), Scope::Closed}}};
    for (const auto& [text, scope] : scopes) {
        auto* button = new common::FilterButton(text, bar);
        button->setObjectName(QStringLiteral("promises.scope%1").arg(static_cast<int>(scope)));
        button->setCheckable(true);
        button->setChecked(scope == Scope::Mine);
        group->addButton(button);
        bar->add(button);
        connect(button, &QToolButton::clicked, this, [this, scope] { m_list.setScope(scope); });
    }
    bar->addSpace();
    m_rate = common::captionLabel({}, bar);
    m_rate->setObjectName(QStringLiteral("promises.rate"));
    bar->add(m_rate);
    return bar;
}

QWidget* PromisesPage::makeFoot() {
    auto* foot = new QWidget(this);
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpace);
    const std::array<std::tuple<QString, PromiseAction, const char*>, 7> steps{
        {//: Button: the promise is fulfilled
         {tr("Done"), PromiseAction::Keep, "keep"},
         {tr("It has happened"), PromiseAction::Happen, "happen"},
         {tr("Move…"), PromiseAction::Move, "move"},
         {tr("Hand over…"), PromiseAction::Assign, "assign"},
         {tr("Not kept…"), PromiseAction::Break, "break"},
         {tr("Withdraw…"), PromiseAction::Withdraw, "withdraw"},
         {tr("Open again"), PromiseAction::Reopen, "reopen"}}};
    for (const auto& [text, action, name] : steps) {
        auto* button = new QPushButton(text, foot);
        button->setObjectName(QStringLiteral("promises.%1").arg(QLatin1String(name)));
        connect(button, &QPushButton::clicked, this, [this, action = action] { openForm(action); });
        layout->addWidget(button);
        m_buttons.emplace_back(button, action);
    }
    theme::setPrimary(*m_buttons.front().first);
    layout->addStretch(1);
    m_openButton = new QPushButton(tr("Open the conversation"), foot);
    m_openButton->setObjectName(QStringLiteral("promises.open"));
    connect(m_openButton, &QPushButton::clicked, this, &PromisesPage::openConversation);
    layout->addWidget(m_openButton);
    return foot;
}

void PromisesPage::connectParts() {
    connect(&m_list, &PromiseListViewModel::changed, this, &PromisesPage::showList);
    connect(&m_list, &PromiseListViewModel::dueCountChanged, this,
            &PromisesPage::waitingCountChanged);
    connect(m_table, &common::DataTable::currentRowChanged, this, &PromisesPage::updateButtons);
    connect(m_table, &common::DataTable::rowActivated, this, &PromisesPage::openConversation);
    connect(m_form, &PromiseForm::actRequested, &m_acts, &PromiseActs::act);
    connect(m_form, &PromiseForm::closed, m_table, qOverload<>(&QWidget::setFocus));
    connect(&m_acts, &PromiseActs::refused, this, [this](const QString& text) {
        m_banner->show({theme::Tone::Warning, text, {}, {}});
    });
    connect(&m_acts, &PromiseActs::done, this, [this](const QString& text, qlonglong reopens) {
        m_form->close();
        m_banner->hide();
        if (reopens != 0) {
            m_toast->show(text, tr("Undo"), [this, reopens] {
                m_acts.act({reopens, 0}, PromiseAction::Reopen);
            });
        } else {
            m_toast->show(text);
        }
    });
    updateButtons();
}

std::vector<Command> PromisesPage::commands() {
    const auto may = [this](PromiseAction action) {
        return [this, action] { return can(action); };
    };
    const auto run = [this](PromiseAction action) { return [this, action] { openForm(action); }; };
    constexpr auto kBoth = Qt::CTRL | Qt::SHIFT;
    return {
        {QStringLiteral("promises.done"), tr("The promise is fulfilled"),
         QKeySequence(Qt::CTRL | Qt::Key_Return), may(PromiseAction::Keep),
         run(PromiseAction::Keep)},
        {QStringLiteral("promises.moveTime"), tr("Move the promise to another time"),
         QKeySequence(kBoth | Qt::Key_M), may(PromiseAction::Move), run(PromiseAction::Move)},
        {QStringLiteral("promises.handOver"), tr("Hand the promise to a colleague"),
         QKeySequence(kBoth | Qt::Key_H), may(PromiseAction::Assign), run(PromiseAction::Assign)},
        {QStringLiteral("promises.happened"), tr("The event has happened"),
         QKeySequence(kBoth | Qt::Key_E), may(PromiseAction::Happen), run(PromiseAction::Happen)},
        {QStringLiteral("promises.notKept"), tr("The promise cannot be kept"),
         QKeySequence(kBoth | Qt::Key_B), may(PromiseAction::Break), run(PromiseAction::Break)},
        {QStringLiteral("promises.takeBack"), tr("Withdraw the promise"),
         QKeySequence(kBoth | Qt::Key_W), may(PromiseAction::Withdraw),
         run(PromiseAction::Withdraw)},
        {QStringLiteral("promises.conversation"), tr("Open the conversation of the promise"),
         QKeySequence(kBoth | Qt::Key_O), [this] { return current() && current()->conversation; },
         [this] { openConversation(); }},
        {QStringLiteral("promises.refresh"),
         tr("Read the list again"),
         QKeySequence(Qt::Key_F5),
         {},
         [this] { m_list.refresh(); }},
    };
}

void PromisesPage::showList() {
    const bool wasEmpty = m_model.rowCount() == 0;
    m_model.setPromises(m_list.promises(), m_list.now());
    if (wasEmpty || !m_table->currentIndex().isValid()) {
        m_table->selectRowNumber(0);
    }
    const auto rate = m_list.keptRate();
    m_rate->setText(
        rate.due == 0 ? tr("No promise of yours was due in 30 days")
                      : tr("Kept in time in 30 days: %1 of %2 (%3 %)")
                            .arg(common::Format::count(rate.kept), common::Format::count(rate.due),
                                 QString::number(100.0 * static_cast<double>(rate.kept) /
                                                     static_cast<double>(rate.due),
                                                 'f', 1)));
    m_empty->setContent({QStringLiteral("clock"),
                         tr("No promises here"),
                         tr("A promise comes from a reply such as “10分钟后给您回电”, or from the "
                            "promises beside a conversation."),
                         {}});
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    updateButtons();
}

const Promise* PromisesPage::current() const {
    return m_model.promise(m_table->currentIndex().row());
}

bool PromisesPage::can(PromiseAction action) const {
    return current() && next(*current(), action).has_value();
}

void PromisesPage::updateButtons() {
    for (const auto& [button, action] : m_buttons) {
        button->setVisible(action != PromiseAction::Happen && action != PromiseAction::Reopen
                               ? m_list.scope() != Scope::Closed
                               : can(action));
        button->setEnabled(can(action));
    }
    m_openButton->setEnabled(current() && current()->conversation);
}

void PromisesPage::act(PromiseAction action) {
    m_acts.act({current()->id, current()->version}, action);
}

void PromisesPage::openForm(PromiseAction action) {
    if (!can(action)) {
        return;
    }
    switch (action) {
        case PromiseAction::Keep:
        case PromiseAction::Happen:
        case PromiseAction::Reopen:
            act(action);
            break;
        case PromiseAction::Move:
        case PromiseAction::Assign:
        case PromiseAction::Break:
        case PromiseAction::Withdraw:
            m_form->openAct({current()->id, current()->version}, action);
            break;
    }
}

void PromisesPage::openConversation() {
    if (current() && current()->conversation) {
        m_environment.conversationRequested.emit(*current()->conversation);
    }
}

}  // namespace ui::promises
