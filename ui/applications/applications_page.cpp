#include "ui/applications/applications_page.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

#include "ui/applications/applications_text.h"
#include "ui/common/data_table.h"
#include "ui/common/empty_state.h"
#include "ui/common/filter_bar.h"
#include "ui/common/notice_banner.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_chip.h"
#include "ui/theme/theme.h"

namespace ui::applications {

using namespace core::applications;

namespace {

constexpr std::int64_t kClosedShown = 500;
constexpr int kFieldsWidth = 320;
constexpr int kTimeWidth = 140;
constexpr int kOrderWidth = 170;

}  // namespace

ApplicationsPage::ApplicationsPage(common::Environment& environment, QWidget* parent)
    : common::Workplace(parent)
    , m_environment(environment)
    , m_acts(environment)
    , m_banner(new common::NoticeBanner(this))
    , m_table(new common::DataTable(environment.viewStates, this))
    , m_toast(new common::Toast(this)) {
    setObjectName(QStringLiteral("applications"));
    m_table->setObjectName(QStringLiteral("applicationsTable"));
    m_table->setModel(&m_model);
    m_table->setAmountRole(ApplicationTableModel::kAmountRole);
    m_table->setItemDelegateForColumn(ApplicationTableModel::State,
                                      new common::ChipDelegate(m_table));
    m_table->setColumnWidth(ApplicationTableModel::Fields, kFieldsWidth);
    m_table->setColumnWidth(ApplicationTableModel::RequestedAt, kTimeWidth);
    m_table->setColumnWidth(ApplicationTableModel::Order, kOrderWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_banner);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_table);
    m_stack->addWidget(new common::EmptyState(
        {QStringLiteral("edit"),
         tr("No applications here"),
         tr("Gifts, free shipping, bulk deals, invoices and cash back are applied for beside a "
            "conversation."),
         {}},
        this));
    layout->addLayout(m_stack, 1);
    layout->addWidget(makeFoot());
    connectParts();
    // After the first paint: the window stands before any table is read.
    QTimer::singleShot(0, this, &ApplicationsPage::refresh);
}

QString ApplicationsPage::name() const {
    return tr("Applications");
}

QString ApplicationsPage::iconName() const {
    return QStringLiteral("edit");
}

void ApplicationsPage::enter() {
    refresh();
    m_table->setFocus();
}

QWidget* ApplicationsPage::makeHead() {
    auto* bar = new common::FilterBar(this);
    auto* group = new QButtonGroup(bar);
    //: Filter: applications that are not finished
    for (const auto& [text, isClosed] :
         std::array<std::pair<QString, bool>, 2>{{{tr("Open"), false}, {tr("Closed"), true}}}) {
        auto* button = new common::FilterButton(text, bar);
        button->setObjectName(isClosed ? QStringLiteral("applications.closed")
                                       : QStringLiteral("applications.open"));
        button->setCheckable(true);
        button->setChecked(!isClosed);
        group->addButton(button);
        bar->add(button);
        connect(button, &QToolButton::clicked, this, [this, isClosed = isClosed] {
            m_showsClosed = isClosed;
            refresh();
        });
    }
    bar->addSpace();
    return bar;
}

QWidget* ApplicationsPage::makeFoot() {
    auto* foot = new QWidget(this);
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpace);
    m_text = new QLineEdit(foot);
    m_text->setObjectName(QStringLiteral("applications.text"));
    m_text->setMaxLength(200);
    m_text->setPlaceholderText(
        tr("Reason for refusing or withdrawing, or the number of the payment, invoice or parcel"));
    layout->addWidget(m_text, 1);
    const std::array<std::tuple<QString, ApplicationAction, const char*>, 4> steps{
        {{tr("Approve"), ApplicationAction::Approve, "approve"},
         {tr("Refuse"), ApplicationAction::Refuse, "refuse"},
         //: Button: the application was carried out
         {tr("Done"), ApplicationAction::Complete, "complete"},
         {tr("Withdraw"), ApplicationAction::Withdraw, "withdraw"}}};
    for (const auto& [text, action, name] : steps) {
        auto* button = new QPushButton(text, foot);
        button->setObjectName(QStringLiteral("applications.%1").arg(QLatin1String(name)));
        connect(button, &QPushButton::clicked, this, [this, action = action] { act(action); });
        layout->addWidget(button);
        m_buttons.emplace_back(button, action);
    }
    theme::setPrimary(*m_buttons.front().first);
    return foot;
}

void ApplicationsPage::connectParts() {
    const auto again = [this](const auto&...) { refresh(); };
    m_subscriptions.push_back(
        common::onScreen(m_environment.applicationService.changed, this, again));
    m_subscriptions.push_back(common::onScreen(m_environment.settingsService.changed, this, again));
    connect(m_table, &common::DataTable::currentRowChanged, this, &ApplicationsPage::updateButtons);
    connect(m_table, &common::DataTable::rowActivated, this, [this] {
        if (current() && current()->conversation) {
            m_environment.conversationRequested.emit(*current()->conversation);
        }
    });
    connect(&m_acts, &ApplicationActs::refused, this, [this](const QString& text) {
        m_banner->show({theme::Tone::Warning, text, {}, {}});
    });
    connect(&m_acts, &ApplicationActs::done, this, [this](const QString& text) {
        m_text->clear();
        m_banner->hide();
        m_toast->show(text);
    });
    updateButtons();
}

std::vector<common::Command> ApplicationsPage::commands() {
    const auto may = [this](ApplicationAction action) {
        return [this, action] { return can(action); };
    };
    const auto run = [this](ApplicationAction action) { return [this, action] { act(action); }; };
    constexpr auto kBoth = Qt::CTRL | Qt::SHIFT;
    return {
        {QStringLiteral("applications.approveIt"), tr("Approve the application"),
         QKeySequence(Qt::CTRL | Qt::Key_Return), may(ApplicationAction::Approve),
         run(ApplicationAction::Approve)},
        {QStringLiteral("applications.refuseIt"), tr("Refuse the application"),
         QKeySequence(kBoth | Qt::Key_R), may(ApplicationAction::Refuse),
         run(ApplicationAction::Refuse)},
        {QStringLiteral("applications.completeIt"), tr("The application was carried out"),
         QKeySequence(kBoth | Qt::Key_D), may(ApplicationAction::Complete),
         run(ApplicationAction::Complete)},
        {QStringLiteral("applications.withdrawIt"), tr("Withdraw the application"),
         QKeySequence(kBoth | Qt::Key_W), may(ApplicationAction::Withdraw),
         run(ApplicationAction::Withdraw)},
        {QStringLiteral("applications.refresh"),
         tr("Read the list again"),
         QKeySequence(Qt::Key_F5),
         {},
         [this] { refresh(); }},
    };
}

void ApplicationsPage::refresh() {
    const auto open = m_environment.applications.open();
    const auto me = m_environment.actor();
    const int waiting = static_cast<int>(std::ranges::count_if(open, [&](const Application& each) {
        return !barrier(each, ApplicationAction::Approve, me,
                        m_environment.settings.applicationRules(each.shop));
    }));
    const bool wasEmpty = m_model.rowCount() == 0;
    m_model.setApplications(m_showsClosed ? m_environment.applications.closed(kClosedShown) : open);
    if (wasEmpty || !m_table->currentIndex().isValid()) {
        m_table->selectRowNumber(0);
    }
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    if (std::exchange(m_waiting, waiting) != waiting) {
        Q_EMIT waitingCountChanged(waiting);
    }
    updateButtons();
}

const Application* ApplicationsPage::current() const {
    return m_model.application(m_table->currentIndex().row());
}

bool ApplicationsPage::can(ApplicationAction action) const {
    return current() && !barrier(*current(), action, m_environment.actor(),
                                 m_environment.settings.applicationRules(current()->shop));
}

void ApplicationsPage::updateButtons() {
    for (const auto& [button, action] : m_buttons) {
        const auto refusal =
            current() ? barrier(*current(), action, m_environment.actor(),
                                m_environment.settings.applicationRules(current()->shop))
                      : std::nullopt;
        button->setEnabled(current() && !refusal);
        common::setPlainToolTip(*button,
                                refusal ? ApplicationsText::refusal(*refusal) : QString());
    }
}

void ApplicationsPage::act(ApplicationAction action) {
    if (!current()) {
        return;
    }
    if ((action == ApplicationAction::Refuse || action == ApplicationAction::Withdraw) &&
        m_text->text().trimmed().isEmpty()) {
        m_text->setFocus();
    }
    m_acts.act({current()->id, current()->version}, action, common::toCore(m_text->text()));
}

}  // namespace ui::applications
