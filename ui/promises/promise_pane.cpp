#include "ui/promises/promise_pane.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

#include "core/customers/customer_service.h"
#include "core/promises/promise_reader.h"
#include "ui/common/buyer_of_talk.h"
#include "ui/common/entry_list.h"
#include "ui/common/format.h"
#include "ui/common/notice_banner.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/common/state_chip.h"
#include "ui/common/workplace.h"
#include "ui/promises/promise_form.h"
#include "ui/promises/promises_text.h"
#include "ui/theme/theme.h"

namespace ui::promises {

using namespace core::promises;
using common::Format;
using common::toScreen;

namespace {

/// R052: when what was solved is asked about again.
constexpr std::chrono::days kFollowUpAfter{3};

}  // namespace

PromisePane::PromisePane(common::Environment& environment, QWidget* parent)
    : common::ConversationPane(parent)
    , m_environment(environment)
    , m_acts(environment)
    , m_banner(new common::NoticeBanner(this))
    , m_form(new PromiseForm(environment.now, this))
    , m_list(new common::EntryList(this)) {
    setObjectName(QStringLiteral("promise.pane"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(makeOffer());
    auto* head = new QHBoxLayout;
    head->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    head->setSpacing(theme::kSpace);
    auto* add = new QPushButton(tr("New promise…"), this);
    add->setObjectName(QStringLiteral("promise.new"));
    connect(add, &QPushButton::clicked, this, [this] { openForm(); });
    head->addWidget(add);
    auto* follow = new QPushButton(tr("Follow up in 3 days"), this);
    follow->setObjectName(QStringLiteral("promise.followUp"));
    follow->setToolTip(tr("A follow-up asks whether the buyer is satisfied with what was solved"));
    connect(follow, &QPushButton::clicked, this, [this] {
        openForm(FoundPromise{PromiseEvent::Time, m_environment.now() + kFollowUpAfter,
                              common::toCore(tr("Follow up: is the buyer satisfied?"))});
    });
    head->addWidget(follow);
    head->addStretch(1);
    layout->addLayout(head);
    layout->addWidget(m_form);
    layout->addWidget(m_list, 1);
    connectParts();
    showPromises();
}

QString PromisePane::title() const {
    return tr("Promises");
}

void PromisePane::setContext(const common::ConversationContext& context) {
    const bool isSame = common::isSameTalk(context, m_context);
    m_context = context;
    if (!isSame) {
        m_form->close();
        m_banner->hide();
        showPromises();
    }
}

std::vector<common::Command> PromisePane::commands() {
    return {
        {QStringLiteral("promise.make"), tr("Make a promise"), QKeySequence(Qt::ALT | Qt::Key_P),
         [this] { return !m_context.buyer.empty(); },
         [this] { m_offer ? takeOffer() : openForm(); }},
    };
}

QWidget* PromisePane::makeOffer() {
    m_offerRow = new QWidget(this);
    m_offerRow->setObjectName(QStringLiteral("promise.offer"));
    auto* layout = new QVBoxLayout(m_offerRow);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, 0);
    m_offerText = common::valueLabel({}, m_offerRow);
    layout->addWidget(m_offerText);
    auto* buttons = new QHBoxLayout;
    auto* take = new QPushButton(tr("Keep track of it"), m_offerRow);
    take->setObjectName(QStringLiteral("promise.takeOffer"));
    theme::setPrimary(*take);
    auto* drop = new QPushButton(tr("No promise"), m_offerRow);
    drop->setObjectName(QStringLiteral("promise.dropOffer"));
    buttons->addWidget(take);
    buttons->addWidget(drop);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(take, &QPushButton::clicked, this, &PromisePane::takeOffer);
    connect(drop, &QPushButton::clicked, this, &PromisePane::dropOffer);
    m_offerRow->hide();
    return m_offerRow;
}

void PromisePane::connectParts() {
    const auto keep = [this](core::Subscription subscription) {
        m_subscriptions.push_back(std::move(subscription));
    };
    keep(common::onScreen(m_environment.replySent, this,
                          [this](const common::SentReply& reply) { offer(reply); }));
    keep(common::onScreen(m_environment.promiseService.changed, this,
                          [this](const auto&) { showPromises(); }));
    keep(common::onScreen(m_environment.customerService.changed, this,
                          [this](const auto&...) { showPromises(); }));
    connect(m_form, &PromiseForm::promised, this, [this](PromiseDraft draft) {
        draft.shop = m_context.shop;
        draft.conversation =
            m_context.conversation == 0 ? std::nullopt : std::optional(m_context.conversation);
        draft.buyer = m_context.buyer;
        m_acts.make(draft);
    });
    connect(m_form, &PromiseForm::actRequested, &m_acts, &PromiseActs::act);
    connect(&m_acts, &PromiseActs::refused, this, [this](const QString& text) {
        m_banner->show({theme::Tone::Warning, text, {}, {}});
    });
    connect(&m_acts, &PromiseActs::done, this, [this](const QString& text, qlonglong reopens) {
        m_form->close();
        m_banner->show(
            {theme::Tone::Success, text, reopens ? tr("Undo") : QString(), [this, reopens] {
                 m_acts.act({reopens, 0}, PromiseAction::Reopen);
             }});
    });
}

void PromisePane::offer(const common::SentReply& reply) {
    auto found = findPromise(common::toCore(reply.text), m_environment.now());
    if (!found) {
        return;
    }
    m_offer = Offer{reply, *found};
    const QString when = found->dueAt ? Format::relativeTime(*found->dueAt, m_environment.now())
                                      : PromisesText::of(found->awaits);
    m_offerText->setText(
        tr("You promised %1: “%2” (%3)").arg(toScreen(reply.buyer), toScreen(found->what), when));
    m_offerRow->show();
    // The pane may be behind another one: the page is not.
    QWidget* page = parentWidget();
    while (page && !qobject_cast<common::Workplace*>(page)) {
        page = page->parentWidget();
    }
    page = page ? page : window();
    if (!m_toast || m_toast->parentWidget() != page) {
        m_toast = new common::Toast(page);
    }
    m_toast->show(tr("A promise was sent: %1").arg(when), tr("Keep track of it"),
                  [this] { takeOffer(); });
}

void PromisePane::takeOffer() {
    if (!m_offer) {
        return;
    }
    const auto& [reply, found] = *m_offer;
    m_acts.make(
        {.shop = reply.shop,
         .conversation = reply.conversation == 0 ? std::nullopt : std::optional(reply.conversation),
         .buyer = reply.buyer,
         .what = found.what,
         .awaits = found.awaits,
         .dueAt = found.dueAt});
    dropOffer();
}

void PromisePane::dropOffer() {
    m_offer.reset();
    m_offerRow->hide();
}

void PromisePane::openForm(const std::optional<FoundPromise>& found) {
    Q_EMIT frontRequested();
    m_form->openNew(common::orderNumbersOf(m_environment, m_context), found);
}

void PromisePane::showPromises() {
    std::vector<QWidget*> entries;
    for (const auto& promise : m_environment.promises.ofBuyer(
             m_context.shop, common::nicksOf(m_environment, m_context))) {
        entries.push_back(makePromise(promise, m_list->page()));
    }
    m_list->setEntries(
        entries,
        m_context.buyer.empty()
            ? tr("Open a conversation to make a promise.")
            : tr("Nothing is promised to this buyer. A reply such as “10分钟后给您回电” offers "
                 "to keep track of itself."));
}

QWidget* PromisePane::makePromise(const Promise& promise, QWidget* parent) {
    auto* view = new QWidget(parent);
    view->setObjectName(QStringLiteral("promise.entry"));
    auto* layout = new QVBoxLayout(view);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    auto* head = new QHBoxLayout;
    head->addWidget(
        new common::StateChip(PromisesText::standing(promise, m_environment.now()), view));
    QStringList facts{toScreen(promise.owner)};
    if (promise.dueAt) {
        facts.append(Format::exactTime(*promise.dueAt).left(16));
    }
    if (!promise.orderNumber.empty()) {
        facts.append(toScreen(promise.orderNumber));
    }
    auto* caption = common::captionLabel(facts.join(QStringLiteral(" · ")), view);
    caption->setWordWrap(true);
    head->addWidget(caption, 1);
    layout->addLayout(head);
    layout->addWidget(common::valueLabel(toScreen(promise.what), view));
    for (const auto& text : {promise.cause, promise.reason}) {
        if (!text.empty()) {
            auto* why = common::captionLabel(toScreen(text), view);
            why->setWordWrap(true);
            layout->addWidget(why);
        }
    }
    if (promise.state != PromiseState::Open) {
        return view;
    }
    const PromiseTarget target{promise.id, promise.version};
    auto* acts = new QHBoxLayout;
    acts->setSpacing(theme::kSpaceSmall);
    auto* keep = new QToolButton(view);
    keep->setObjectName(QStringLiteral("promise.keep"));
    //: Button: the promise is fulfilled
    keep->setText(tr("Done"));
    connect(keep, &QToolButton::clicked, this,
            [this, target] { m_acts.act(target, PromiseAction::Keep); });
    acts->addWidget(keep);
    auto* more = new QToolButton(view);
    more->setObjectName(QStringLiteral("promise.more"));
    more->setText(tr("More"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(more);
    if (next(promise, PromiseAction::Happen)) {
        menu->addAction(tr("It has happened"), this,
                        [this, target] { m_acts.act(target, PromiseAction::Happen); });
    }
    const std::array<std::pair<QString, PromiseAction>, 5> steps{
        {{tr("Done, with the result…"), PromiseAction::Keep},
         {tr("Move to another time…"), PromiseAction::Move},
         {tr("Hand to a colleague…"), PromiseAction::Assign},
         {tr("It cannot be kept…"), PromiseAction::Break},
         {tr("Withdraw…"), PromiseAction::Withdraw}}};
    for (const auto& [text, action] : steps) {
        menu->addAction(text, this, [this, target, action] { m_form->openAct(target, action); });
    }
    more->setMenu(menu);
    acts->addWidget(more);
    acts->addStretch(1);
    layout->addLayout(acts);
    return view;
}

}  // namespace ui::promises
