#include "ui/reminders/reminders_page.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

#include "core/conversations/conversation_reader.h"
#include "core/notices/notice_reader.h"
#include "core/notices/notice_service.h"
#include "ui/common/data_table.h"
#include "ui/common/empty_state.h"
#include "ui/common/filter_bar.h"
#include "ui/common/format.h"
#include "ui/common/notice_banner.h"
#include "ui/common/plain_text.h"
#include "ui/common/reply_way.h"
#include "ui/common/section.h"
#include "ui/reminders/reminder_view.h"
#include "ui/reminders/reminders_text.h"
#include "ui/theme/theme.h"

namespace ui::reminders {

using namespace core::reminders;
using common::Command;
using common::Format;

namespace {

constexpr std::chrono::seconds kTick{30};
constexpr int kStandingWidth = 140;
constexpr int kOrderWidth = 160;
constexpr int kDetailWidth = 400;

struct Reminded {
    ReminderService::Outcome outcome;
    /// No conversation took it.
    bool isCopied = false;
};

}  // namespace

RemindersPage::RemindersPage(common::Environment& environment, QWidget* parent)
    : common::Workplace(parent)
    , m_environment(environment)
    , m_list(environment)
    , m_banner(new common::NoticeBanner(this))
    , m_table(new common::DataTable(environment.viewStates, this))
    , m_view(new ReminderView(environment.now, this)) {
    setObjectName(QStringLiteral("reminders"));
    m_table->setObjectName(QStringLiteral("remindersTable"));
    m_table->setAmountRole(ReminderTableModel::kAmountRole);
    m_table->setModel(&m_model);
    auto* chips = new common::ChipDelegate(m_table);
    m_table->setItemDelegateForColumn(ReminderTableModel::Standing, chips);
    m_table->setItemDelegateForColumn(ReminderTableModel::Outcome, chips);
    m_table->setColumnWidth(ReminderTableModel::Standing, kStandingWidth);
    m_table->setColumnWidth(ReminderTableModel::Order, kOrderWidth);
    m_table->setYieldingColumns({ReminderTableModel::Title, ReminderTableModel::Method,
                                 ReminderTableModel::Result, ReminderTableModel::Cause,
                                 ReminderTableModel::Ordered});
    m_empty = new common::EmptyState({}, this);
    connect(m_empty, &common::EmptyState::activated, this, &RemindersPage::showHeld);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_banner);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    auto* listSide = new QWidget(splitter);
    m_stack = new QStackedLayout(listSide);
    m_toast = new common::Toast(listSide);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    splitter->addWidget(listSide);
    splitter->addWidget(m_view);
    m_view->setMinimumWidth(kDetailWidth - 60);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({width(), kDetailWidth});
    layout->addWidget(splitter, 1);
    layout->addWidget(makeFoot());
    m_ticker.setInterval(kTick);
    connect(&m_ticker, &QTimer::timeout, this, [this] { m_model.setNow(m_environment.now()); });
    connectParts();
    // After the first paint: the window stands before any table is read.
    QTimer::singleShot(0, this, [this] { m_list.refresh(); });
}

QString RemindersPage::name() const {
    //: Name of the workplace: orders that are not paid
    return tr("Unpaid");
}

QString RemindersPage::iconName() const {
    return QStringLiteral("hold");
}

void RemindersPage::enter() {
    m_list.refresh();
    m_table->setFocus();
}

void RemindersPage::showEvent(QShowEvent* event) {
    common::Workplace::showEvent(event);
    m_ticker.start();
}

void RemindersPage::hideEvent(QHideEvent* event) {
    common::Workplace::hideEvent(event);
    m_ticker.stop();
}

QWidget* RemindersPage::makeHead() {
    auto* bar = new common::FilterBar(this);
    auto* group = new QButtonGroup(bar);
    for (const auto scope : kReminderScopes) {
        auto* button = new common::FilterButton(RemindersText::of(scope), bar);
        button->setObjectName(QStringLiteral("reminders.scope%1").arg(static_cast<int>(scope)));
        button->setCheckable(true);
        button->setChecked(scope == ReminderScope::Due);
        group->addButton(button);
        bar->add(button);
        m_scopes.emplace_back(button, scope);
        connect(button, &QToolButton::clicked, this, [this, scope] { m_list.setScope(scope); });
    }
    m_search = new common::SearchField(tr("Order, buyer, item"), bar);
    m_search->setObjectName(QStringLiteral("reminders.search"));
    bar->add(m_search, 1);
    connect(m_search, &common::SearchField::searched, this,
            [this](const QString& text) { m_list.setText(common::toCore(text.trimmed())); });
    connect(m_search, &common::SearchField::left, m_table, qOverload<>(&QWidget::setFocus));
    return bar;
}

QWidget* RemindersPage::makeFoot() {
    auto* bar = new common::FilterBar(this);
    m_rate = common::captionLabel({}, bar);
    m_rate->setObjectName(QStringLiteral("reminders.rate"));
    bar->add(m_rate);
    bar->addSpace();
    m_bulk = new QPushButton(tr("Remind the selected"), bar);
    m_bulk->setObjectName(QStringLiteral("reminders.bulk"));
    bar->add(m_bulk);
    connect(m_bulk, &QPushButton::clicked, this, &RemindersPage::remindSelected);
    return bar;
}

void RemindersPage::connectParts() {
    connect(&m_list, &ReminderListViewModel::changed, this, &RemindersPage::showList);
    connect(&m_list, &ReminderListViewModel::failed, this,
            [this] { refuse(tr("The list could not be read. Press F5 to try again.")); });
    connect(m_table, &common::DataTable::currentRowChanged, this, &RemindersPage::showDetail);
    connect(m_table, &common::DataTable::selectionSummarized, this, &RemindersPage::showBulk);
    showBulk();
    m_subscriptions.push_back(
        common::onScreen(m_environment.bridgeChanged, this, [this] { showDetail(); }));
    connect(m_view, &ReminderView::remindRequested, this, &RemindersPage::remind);
    connect(m_view, &ReminderView::noteRequested, this, &RemindersPage::keepResult);
    connect(m_view, &ReminderView::orderRequested, this, &RemindersPage::openOrder);
    connect(m_view, &ReminderView::conversationRequested, this, &RemindersPage::openConversation);
}

std::vector<Command> RemindersPage::commands() {
    const auto hasOrder = [this] { return current() != nullptr; };
    const auto key = [](Qt::Key letter) { return QKeySequence(Qt::CTRL | Qt::SHIFT | letter); };
    return {
        {QStringLiteral("reminders.held"),
         tr("Show whom the rules hold back"),
         QKeySequence(Qt::ALT | Qt::Key_2),
         {},
         [this] { showHeld(); }},
        {QStringLiteral("reminders.remind"), tr("Remind the buyer to pay"),
         QKeySequence(Qt::CTRL | Qt::Key_Return),
         [this] { return current() && !current()->barrier; }, [this] { remind(); }},
        {QStringLiteral("reminders.all"), tr("Remind the buyers of the selected orders"),
         key(Qt::Key_R), [this] { return m_bulk->isEnabled(); }, [this] { remindSelected(); }},
        {QStringLiteral("reminders.result"), tr("Keep what the buyer said"), key(Qt::Key_D),
         [this] { return m_view->noted().has_value(); }, [this] { keepResult(); }},
        {QStringLiteral("reminders.order"), tr("Open the unpaid order"), key(Qt::Key_O), hasOrder,
         [this] { openOrder(); }},
        {QStringLiteral("reminders.conversation"), tr("Open the conversation of the unpaid order"),
         key(Qt::Key_G), hasOrder, [this] { openConversation(); }},
        {QStringLiteral("reminders.find"),
         tr("Find an unpaid order"),
         QKeySequence(Qt::CTRL | Qt::Key_F),
         {},
         [this] { m_search->setFocus(); }},
        {QStringLiteral("reminders.refresh"),
         tr("Read the unpaid orders again"),
         QKeySequence(Qt::Key_F5),
         {},
         [this] { m_list.refresh(); }},
    };
}

void RemindersPage::showList() {
    const auto& list = m_list.list();
    for (const auto& [button, scope] : m_scopes) {
        const auto count = list.counts.find(scope);
        button->setCount(count == list.counts.end() ? -1 : count->second);
    }
    m_rate->setText(list.rate.reminded == 0
                        ? QString()
                        : tr("Paid after a reminder in 30 days: %1 of %2 (%3 %)")
                              .arg(Format::count(list.rate.paid), Format::count(list.rate.reminded),
                                   QString::number(100.0 * static_cast<double>(list.rate.paid) /
                                                       static_cast<double>(list.rate.reminded),
                                                   'f', 1)));
    const int before = m_table->currentIndex().row();
    m_model.setRows(m_list.takeRows(), m_environment.now(),
                    m_list.scope() == ReminderScope::Reminded);
    if (m_model.rowCount() > 0 && !m_table->currentIndex().isValid()) {
        // The reminded order left the list: the next one takes its place.
        m_table->selectRowNumber(std::clamp(before, 0, m_model.rowCount() - 1));
    }
    const auto held = list.counts.find(ReminderScope::Held);
    const int waiting = held == list.counts.end() ? 0 : static_cast<int>(held->second);
    if (m_list.scope() == ReminderScope::Due && m_list.text().empty() && waiting > 0) {
        m_empty->setContent({QStringLiteral("hold"), tr("Nobody may be reminded just now"),
                             tr("The rules hold back %n unpaid order(s); the list says why, and "
                                "until when.",
                                nullptr, waiting),
                             tr("Show what is held back")});
    } else {
        m_empty->setContent(
            {QStringLiteral("hold"),
             tr("No unpaid order here"),
             m_list.scope() == ReminderScope::Due
                 ? tr("Import the newest orders to see who has not paid. Whom a rule holds back is "
                      "under “Held back”.")
                 : tr("Unpaid orders come from the shop's exports."),
             {}});
    }
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    showDetail();
    showBulk();
}

void RemindersPage::showBulk() {
    int count = 0;
    for (const int row : m_table->selectedRowNumbers()) {
        const auto* found = m_model.row(row);
        count += found && !found->barrier ? 1 : 0;
    }
    m_bulk->setEnabled(count > 0);
    m_bulk->setText(count > 1 ? tr("Remind the selected %1").arg(count)
                              : tr("Remind the selected"));
}

const ReminderRow* RemindersPage::current() const {
    return m_model.row(m_table->currentIndex().row());
}

std::vector<core::orders::OrderKey> RemindersPage::selected() const {
    std::vector<core::orders::OrderKey> keys;
    for (const int row : m_table->selectedRowNumbers()) {
        if (const auto* found = m_model.row(row)) {
            keys.push_back(found->order.key);
        }
    }
    return keys;
}

void RemindersPage::showDetail() {
    const auto* row = current();
    if (!row) {
        m_view->showOrder(std::nullopt, {}, {});
        return;
    }
    const auto key = row->order.key;
    const auto way = common::replyWayTo(m_environment, key.shop, row->order.buyer);
    m_view->showOrder(m_environment.cases.reminders->find(key, m_environment.now()),
                      m_environment.cases.reminders->ofOrder(key),
                      m_environment.cases.reminders->rules(key.shop));
    m_view->setReplyWay(way);
}

void RemindersPage::showHeld() {
    for (const auto& [button, scope] : m_scopes) {
        if (scope == ReminderScope::Held) {
            button->click();
            m_table->setFocus();
        }
    }
}

void RemindersPage::remind() {
    const auto* row = current();
    if (!row) {
        return;
    }
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.reminderService,
         draft = ReminderDraft{.order = row->order.key,
                               .cause = m_view->cause(),
                               .method = m_view->method(),
                               .text = common::toCore(m_view->text())},
         notices = m_environment.cases.noticeService, actor = m_environment.actor()] {
            Reminded reminded{service->remind(draft, actor), false};
            // What no conversation took is copied: told once either way.
            if (reminded.outcome && reminded.outcome->notice) {
                reminded.isCopied =
                    notices->markCopied(*reminded.outcome->notice, 0, actor).has_value();
            }
            return reminded;
        },
        [this](const Reminded& reminded) {
            const auto& outcome = reminded.outcome;
            if (!outcome) {
                refuse(RemindersText::refusal(outcome.error()));
                return;
            }
            m_banner->hide();
            if (reminded.isCopied) {
                QGuiApplication::clipboard()->setText(common::toScreen(outcome->text));
                m_toast->show(
                    tr("Copied: send it to %1 by hand.").arg(common::toScreen(outcome->buyer)),
                    //: Button of a toast: the copied text was not sent
                    tr("It did not go out"),
                    [this, notice = *outcome->notice] { takeBack(notice); });
                return;
            }
            m_toast->show(outcome->method == ReminderMethod::Message
                              ? tr("The reminder is on its way.")
                              : tr("The reminder is written down."));
        });
}

void RemindersPage::remindSelected() {
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.reminderService, orders = selected(),
         cause = m_view->cause(),
         actor = m_environment.actor()] { return service->remindAll(orders, cause, actor); },
        [this](const RemindedAll& outcome) {
            QString text = tr("Reminded: %1.").arg(outcome.done.size());
            const auto byHand = std::ranges::count_if(outcome.done, [this](const auto& reminder) {
                const auto notice = reminder.notice
                                        ? m_environment.cases.notices->find(*reminder.notice)
                                        : std::nullopt;
                return notice && notice->state == core::notices::NoticeState::Waiting;
            });
            if (byHand > 0) {
                text += QLatin1Char(' ') +
                        tr("%n of them cannot be sent from here: copy them under “To tell”.",
                           nullptr, static_cast<int>(byHand));
            }
            std::map<QString, int> reasons;
            for (const auto& [order, error] : outcome.refused) {
                ++reasons[RemindersText::brief(error)];
            }
            QStringList words;
            for (const auto& [reason, count] : reasons) {
                words.append(QStringLiteral("%1 × %2").arg(count).arg(reason));
            }
            if (!words.isEmpty()) {
                text += QLatin1Char(' ') +
                        tr("Left out by the rules: %1.").arg(words.join(QStringLiteral(", ")));
            }
            m_banner->show(
                {outcome.done.empty() ? theme::Tone::Warning : theme::Tone::Success, text, {}, {}});
        });
}

void RemindersPage::takeBack(std::int64_t notice) {
    common::runAct(
        m_environment.acts, this,
        [notices = m_environment.cases.noticeService, notice, actor = m_environment.actor()] {
            return notices->takeBack(notice, 0, actor).has_value();
        },
        [this](bool isBack) {
            if (isBack) {
                m_list.refresh();
                m_toast->show(tr("The reminder waits under “To tell”."));
            } else {
                refuse(tr("A colleague changed it since you read it. Look again, then repeat."));
            }
        });
}

void RemindersPage::keepResult() {
    const auto noted = m_view->noted();
    if (!noted) {
        return;
    }
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.reminderService, noted = *noted,
         actor = m_environment.actor()] {
            return service->noteResult(noted.id, noted.version, noted.result, noted.cause,
                                       noted.note, actor);
        },
        [this](const ReminderService::Outcome& outcome) {
            if (outcome) {
                m_banner->hide();
                m_toast->show(tr("The result is kept."));
            } else {
                refuse(RemindersText::refusal(outcome.error()));
            }
        });
}

void RemindersPage::openConversation() {
    const auto* row = current();
    const auto talk =
        row ? m_environment.conversations.newestOf(row->order.key.shop, row->order.buyer)
            : std::nullopt;
    if (talk) {
        m_environment.conversationRequested.emit(*talk);
    } else {
        refuse(tr("There is no conversation with this buyer yet."));
    }
}

void RemindersPage::openOrder() {
    if (const auto* row = current()) {
        m_environment.orderRequested.emit(row->order.key);
    }
}

void RemindersPage::refuse(const QString& text) {
    m_banner->show({theme::Tone::Warning, text, {}, {}});
}

}  // namespace ui::reminders
