#include "ui/notices/notices_page.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>
#include <utility>

#include "core/conversations/conversation_reader.h"
#include "core/notices/notice_reader.h"
#include "core/notices/notice_service.h"
#include "core/settings/settings_service.h"
#include "ui/common/data_table.h"
#include "ui/common/double_click.h"
#include "ui/common/empty_state.h"
#include "ui/common/filter_bar.h"
#include "ui/common/flow_layout.h"
#include "ui/common/format.h"
#include "ui/common/notice_banner.h"
#include "ui/common/plain_text.h"
#include "ui/common/reply_way.h"
#include "ui/common/sight.h"
#include "ui/theme/theme.h"

namespace ui::notices {

using namespace core::notices;
using namespace std::chrono_literals;
using common::Command;

namespace {

constexpr std::int64_t kShown = 500;
constexpr auto kAnswerAwaited = std::chrono::days{14};
/// A timer of days would drift; it looks again.
constexpr std::chrono::milliseconds kLongestSleep = 1h;
constexpr int kStandingWidth = 140;
constexpr int kKindWidth = 90;
constexpr int kBuyerWidth = 110;
constexpr int kOrderWidth = 160;
constexpr int kTextWidth = 260;
constexpr int kDueWidth = 130;
constexpr int kListWidth = 640;
constexpr int kDetailWidth = 500;

}  // namespace

NoticesPage::NoticesPage(common::Environment& environment,
                         const NoticeDetail::MakeOrderPage& makeOrderPage, QWidget* parent)
    : common::Workplace(parent)
    , m_environment(environment)
    , m_acts(environment)
    , m_banner(new common::NoticeBanner(this))
    , m_table(new common::DataTable(environment.viewStates, this)) {
    setObjectName(QStringLiteral("notices"));
    m_table->setObjectName(QStringLiteral("noticesTable"));
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(NoticeTableModel::Standing,
                                      new common::ChipDelegate(m_table));
    for (const auto& [column, width] : std::initializer_list<std::pair<int, int>>{
             {NoticeTableModel::Standing, kStandingWidth}, {NoticeTableModel::Kind, kKindWidth},
             {NoticeTableModel::Buyer, kBuyerWidth}, {NoticeTableModel::Order, kOrderWidth},
             {NoticeTableModel::Text, kTextWidth}, {NoticeTableModel::Due, kDueWidth}}) {
        m_table->setColumnWidth(column, width);
    }
    m_table->setYieldingColumns({NoticeTableModel::Due, NoticeTableModel::Order,
                                 NoticeTableModel::Kind});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_banner);
    layout->addWidget(makeBody(makeOrderPage), 1);
    layout->addWidget(makeFoot());
    m_alarm.setSingleShot(true);
    connect(&m_alarm, &QTimer::timeout, this, &NoticesPage::refresh);
    connectParts();
    // After the first paint: the window stands before any table is read.
    QTimer::singleShot(0, this, &NoticesPage::refresh);
}

QString NoticesPage::name() const {
    return tr("To tell");
}

QString NoticesPage::iconName() const {
    return QStringLiteral("send");
}

void NoticesPage::enter() {
    refresh();
    m_table->setFocus();
}

void NoticesPage::showEvent(QShowEvent* event) {
    common::Workplace::showEvent(event);
    m_model.setNow(m_environment.now());
}

void NoticesPage::hideEvent(QHideEvent* event) {
    common::Workplace::hideEvent(event);
    m_banner->hide();
}

QWidget* NoticesPage::makeHead() {
    auto* bar = new common::FilterBar(this);
    auto* part = new QWidget(bar);
    auto* row = new common::FlowLayout(part, theme::kSpace, theme::kSpaceSmall);
    bar->add(part, 1);
    auto* group = new QButtonGroup(bar);
    for (const NoticeGroup each : kNoticeGroups) {
        auto* button = new common::FilterButton(NoticesText::of(each), bar);
        button->setObjectName(QStringLiteral("notices.group%1").arg(static_cast<int>(each)));
        button->setCheckable(true);
        button->setChecked(each == m_group);
        group->addButton(button);
        row->addWidget(button);
        m_groups.emplace_back(each, button);
        connect(button, &QToolButton::clicked, this, [this, each] {
            m_group = each;
            refresh();
        });
    }
    return bar;
}

QWidget* NoticesPage::makeBody(const NoticeDetail::MakeOrderPage& makeOrderPage) {
    auto* body = new QWidget(this);
    m_stack = new QStackedLayout(body);
    m_toast = new common::Toast(body);
    auto* splitter = new QSplitter(Qt::Horizontal, body);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    m_detail = new NoticeDetail(m_environment, makeOrderPage, splitter);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    // The order of the detail would take the room of the list.
    splitter->setSizes({kListWidth, kDetailWidth});
    m_empty = new common::EmptyState(
        {QStringLiteral("send"),
         tr("Nobody is to be told"),
         tr("Confirmations come from approved orders, ship notices and follow-ups from what an "
            "import shows. The settings say which, when and in which words."),
         {}},
        body);
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    return body;
}

QWidget* NoticesPage::makeFoot() {
    auto* foot = new QWidget(this);
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpace);
    const std::tuple<QString, const char*, void (NoticesPage::*)()> acts[]{
        {//: Button: to the buyer's conversation
         tr("Send"), "send", &NoticesPage::send},
        {tr("Copy"), "copy", &NoticesPage::copy},
        {//: Button: the buyer is not told
         tr("Skip"), "skip", &NoticesPage::skip}};
    for (const auto& [text, name, act] : acts) {
        auto* button = new QPushButton(text, foot);
        button->setObjectName(QStringLiteral("notices.%1").arg(QLatin1String(name)));
        connect(button, &QPushButton::clicked, this, act);
        // The next notice stands under the button by then.
        common::ignoreSecondClick(*button);
        layout->addWidget(button);
        m_buttons.push_back(button);
    }
    m_copyButton = m_buttons[1];
    m_backButton = new QPushButton(tr("It did not go out"), foot);
    m_backButton->setObjectName(QStringLiteral("notices.takeBack"));
    common::setPlainToolTip(*m_backButton,
                            tr("The copied text was not sent: the notice waits again"));
    common::ignoreSecondClick(*m_backButton);
    connect(m_backButton, &QPushButton::clicked, this, &NoticesPage::takeBack);
    layout->addWidget(m_backButton);
    theme::setPrimary(*m_buttons.front());
    m_reason = new QLineEdit(foot);
    m_reason->setObjectName(QStringLiteral("notices.reason"));
    m_reason->setMaxLength(200);
    m_reason->setPlaceholderText(tr("Why it is skipped"));
    layout->addWidget(m_reason, 1);
    m_openButton = new QPushButton(tr("Open the conversation"), foot);
    m_openButton->setObjectName(QStringLiteral("notices.open"));
    connect(m_openButton, &QPushButton::clicked, this, &NoticesPage::openConversation);
    layout->addWidget(m_openButton);
    return foot;
}

void NoticesPage::connectParts() {
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &NoticesPage::refresh);
    const auto again = [this](const auto&...) { m_again.start(0); };
    m_subscriptions.push_back(
        common::onScreen(m_environment.cases.noticeService->changed, this, again));
    m_subscriptions.push_back(common::onScreen(m_environment.settingsService.changed, this, again));
    m_subscriptions.push_back(common::onScreen(m_environment.actorChanged, this, again));
    connect(m_table, &common::DataTable::currentRowChanged, this, &NoticesPage::showCurrent);
    m_subscriptions.push_back(common::onScreen(m_environment.bridgeChanged, this, again));
    connect(m_table, &common::DataTable::selectionSummarized, this, &NoticesPage::nameSend);
    connect(m_table, &common::DataTable::rowActivated, m_detail, &NoticeDetail::focusText);
    connect(m_detail, &NoticeDetail::answered, this, &NoticesPage::answer);
    connect(m_detail, &NoticeDetail::textLeft, this,
            [this](NoticeId id, std::int64_t version, const std::string& text) {
                m_acts.edit({id, version}, text);
            });
    connect(&m_acts, &NoticeActs::notKept, m_detail, &NoticeDetail::giveBack);
    connect(&m_acts, &NoticeActs::copied, this, &NoticesPage::offerBack);
    connect(&m_acts, &NoticeActs::refused, this, [this](const QString& text) {
        m_banner->show({theme::Tone::Warning, text, {}, {}});
    });
    connect(&m_acts, &NoticeActs::done, this, [this](const QString& text) {
        m_banner->hide();
        m_reason->clear();
        m_toast->show(text);
    });
    connect(&m_acts, &NoticeActs::answered, this, &NoticesPage::startCase);
    showCurrent();
}

std::vector<Command> NoticesPage::commands() {
    constexpr auto kBoth = Qt::CTRL | Qt::SHIFT;
    const auto waits = [this] { return isWaiting(); };
    const auto answers = [this] { return mayAnswer(); };
    return {
        {QStringLiteral("notices.sendIt"), tr("Send the notice, or all selected"),
         QKeySequence(Qt::CTRL | Qt::Key_Return), waits, [this] { send(); }},
        {QStringLiteral("notices.copyIt"), tr("Copy the notice, or all selected"),
         QKeySequence(kBoth | Qt::Key_C), waits, [this] { copy(); }},
        {QStringLiteral("notices.takeBackIt"), tr("The copied notice did not go out"),
         QKeySequence(kBoth | Qt::Key_Z), [this] { return mayTakeBack(); },
         [this] { takeBack(); }},
        {QStringLiteral("notices.skipIt"), tr("Skip the notice, or all selected"),
         QKeySequence(kBoth | Qt::Key_K), waits, [this] { skip(); }},
        {QStringLiteral("notices.editIt"), tr("Edit the text of the notice"),
         QKeySequence(Qt::Key_F2), waits, [this] { m_detail->focusText(); }},
        {QStringLiteral("notices.satisfiedIt"), tr("The buyer is satisfied"),
         QKeySequence(kBoth | Qt::Key_Y), answers,
         [this] { answer(NoticeAnswer::Satisfied, {}); }},
        {QStringLiteral("notices.returnIt"), tr("The buyer is not satisfied: start a return"),
         QKeySequence(kBoth | Qt::Key_R), answers,
         [this] { answer(NoticeAnswer::Dissatisfied, "return"); }},
        {QStringLiteral("notices.complaintIt"),
         tr("The buyer is not satisfied: start a complaint"), QKeySequence(kBoth | Qt::Key_L),
         answers, [this] { answer(NoticeAnswer::Dissatisfied, "complaint"); }},
        {QStringLiteral("notices.conversation"), tr("Open the conversation of the notice"),
         QKeySequence(kBoth | Qt::Key_O),
         [this] { return current() != nullptr; }, [this] { openConversation(); }},
        {QStringLiteral("notices.refresh"),
         tr("Read the list again"),
         QKeySequence(Qt::Key_F5),
         {},
         [this] { refresh(); }},
    };
}

std::vector<Notice> NoticesPage::read() const {
    auto& notices = *m_environment.cases.notices;
    const auto sight = common::sightOf(m_environment);
    switch (m_group) {
        case NoticeGroup::All:
            return notices.waiting(std::nullopt, kShown, sight);
        case NoticeGroup::Unanswered:
            return notices.unanswered(m_environment.now() - kAnswerAwaited, kShown, sight);
        case NoticeGroup::OnTheWay:
            return notices.onTheWay(kShown, sight);
        case NoticeGroup::Told:
            return notices.told(kShown, sight);
        case NoticeGroup::Confirmation:
        case NoticeGroup::Shipped:
        case NoticeGroup::FollowUp:
        case NoticeGroup::Thanks:
        case NoticeGroup::Parcels:
        case NoticeGroup::Cases:
            break;
    }
    return notices.waitingOf(kindsOf(m_group), kShown, sight);
}

void NoticesPage::refresh() {
    const int row = m_table->currentIndex().row();
    m_model.setNotices(read(), m_environment.now());
    // What was told leaves the list: work goes on with the next one.
    if (m_model.rowCount() > 0 && !m_table->currentIndex().isValid()) {
        m_table->selectRowNumber(std::clamp(row, 0, m_model.rowCount() - 1));
    }
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    showCounts();
    showCurrent();
    watch();
}

void NoticesPage::showCounts() {
    const auto sight = common::sightOf(m_environment);
    const auto counts = m_environment.cases.notices->waitingCounts(sight);
    std::int64_t all = 0;
    for (const auto& [kind, count] : counts) {
        all += count;
    }
    for (const auto& [group, button] : m_groups) {
        const auto kinds = kindsOf(group);
        std::int64_t count = group == NoticeGroup::All ? all : 0;
        for (const NoticeKind kind : kinds) {
            const auto found = counts.find(kind);
            count += found == counts.end() ? 0 : found->second;
        }
        button->setCount(kinds.empty() && group != NoticeGroup::All ? -1 : count);
        if (group == NoticeGroup::OnTheWay) {
            button->setCount(m_environment.cases.notices->onTheWayCount(sight));
        }
    }
    const int due =
        static_cast<int>(m_environment.cases.notices->dueCount(m_environment.now(), sight));
    if (std::exchange(m_due, due) != due) {
        Q_EMIT waitingCountChanged(due);
    }
}

void NoticesPage::watch() {
    const auto next = m_environment.cases.notices->nextDue(m_environment.now());
    if (!next) {
        m_alarm.stop();
        return;
    }
    const std::chrono::milliseconds left = *next - m_environment.now();
    m_alarm.start(std::clamp<std::chrono::milliseconds>(left, 1s, kLongestSleep));
}

void NoticesPage::showCurrent() {
    m_detail->open(current());
    for (auto* button : m_buttons) {
        button->setEnabled(isWaiting());
    }
    m_reason->setEnabled(isWaiting());
    m_openButton->setEnabled(current() != nullptr);
    m_backButton->setVisible(mayTakeBack());
    nameSend();
}

void NoticesPage::nameSend() {
    const auto rows = m_table->selectedRowNumbers().size();
    const bool isOne = rows <= 1;
    const bool isCopied = isOne && isWaiting() && !canSend();
    m_buttons.front()->setText(isCopied ? tr("Copy")
                               : isOne  ? tr("Send")
                                        : tr("Send %1").arg(common::Format::count(
                                              static_cast<std::int64_t>(rows))));
    common::setPlainToolTip(*m_buttons.front(),
                            isCopied ? tr("Nothing sends to this buyer from here: the text is "
                                          "copied, to be sent by hand")
                                     : QString());
    m_copyButton->setVisible(!isCopied);
}

bool NoticesPage::canSend() const {
    return current() && common::replyWayTo(m_environment, current()->about.shop,
                                           current()->buyer) == common::ReplyWay::Sent;
}

bool NoticesPage::mayTakeBack() const {
    const auto* notice = current();
    return notice && notice->state == NoticeState::Copied && !notice->answer &&
           notice->about.subjectKind == "order";
}

void NoticesPage::takeBack() {
    if (mayTakeBack()) {
        m_acts.takeBack({{current()->id, current()->version}});
    }
}

void NoticesPage::offerBack(const QString& text, const std::vector<NoticeTarget>& targets) {
    m_banner->hide();
    m_reason->clear();
    //: Button of a toast: the copied text was not sent
    m_toast->show(text, tr("It did not go out"), [this, targets] { m_acts.takeBack(targets); });
}

const Notice* NoticesPage::current() const {
    return m_model.notice(m_table->currentIndex().row());
}

std::vector<NoticeTarget> NoticesPage::selected() const {
    std::vector<NoticeTarget> targets;
    for (const int row : m_table->selectedRowNumbers()) {
        if (const auto* notice = m_model.notice(row)) {
            targets.push_back({notice->id, notice->version});
        }
    }
    return targets;
}

bool NoticesPage::isWaiting() const {
    return current() && current()->state == NoticeState::Waiting;
}

bool NoticesPage::mayAnswer() const {
    const auto* notice = current();
    return notice && notice->kind == NoticeKind::DeliveryFollowUp && !notice->answer &&
           (notice->state == NoticeState::Sent || notice->state == NoticeState::Copied);
}

void NoticesPage::send() {
    if (!isWaiting()) {
        return;
    }
    if (const auto targets = selected(); targets.size() > 1) {
        m_acts.sendAll(targets, takeTyped());
    } else if (!canSend()) {
        copy();
    } else {
        m_acts.send(*current(), m_detail->takeText());
    }
}

void NoticesPage::copy() {
    if (!isWaiting()) {
        return;
    }
    if (const auto targets = selected(); targets.size() > 1) {
        m_acts.copyAll(targets, takeTyped());
    } else {
        m_acts.copy(*current(), m_detail->takeText());
    }
}

std::optional<NoticeActs::Typed> NoticesPage::takeTyped() {
    if (!m_detail->isEdited()) {
        return std::nullopt;
    }
    return NoticeActs::Typed{{current()->id, current()->version}, m_detail->takeText()};
}

void NoticesPage::skip() {
    if (!isWaiting()) {
        return;
    }
    auto targets = selected();
    if (targets.empty()) {
        targets.push_back({current()->id, current()->version});
    }
    if (m_reason->text().trimmed().isEmpty()) {
        m_reason->setFocus();
        m_banner->show(
            {theme::Tone::Warning, NoticesText::refusal(NoticeError::ReasonMissing), {}, {}});
        return;
    }
    (void)m_detail->takeText();
    m_acts.skipAll(targets, common::toCore(m_reason->text()));
}

void NoticesPage::answer(NoticeAnswer answer, const std::string& caseKind) {
    if (mayAnswer()) {
        m_caseKind = caseKind;
        m_acts.answer({current()->id, current()->version}, answer, m_detail->answerNote());
    }
}

void NoticesPage::startCase(const Notice& notice) {
    if (notice.answer == NoticeAnswer::Dissatisfied && !m_caseKind.empty()) {
        m_environment.caseStartRequested.emit({.kind = std::exchange(m_caseKind, {}),
                                               .shop = notice.about.shop,
                                               .conversation = notice.conversation,
                                               .orderNumber = notice.orderNumber,
                                               .buyer = notice.buyer,
                                               .fromKind = "notice",
                                               .from = std::to_string(notice.id)});
    }
}

void NoticesPage::openConversation() {
    const auto* notice = current();
    if (!notice) {
        return;
    }
    const auto conversation =
        notice->conversation
            ? notice->conversation
            : m_environment.conversations.newestOf(notice->about.shop, notice->buyer);
    if (conversation) {
        m_environment.conversationRequested.emit(*conversation);
    } else {
        m_banner->show(
            {theme::Tone::Warning, NoticesText::refusal(NoticeError::CannotSend), {}, {}});
    }
}

}  // namespace ui::notices
