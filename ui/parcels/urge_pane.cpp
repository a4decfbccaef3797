#include "ui/parcels/urge_pane.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "core/parcels/parcel_policy.h"
#include "core/parcels/parcel_reader.h"
#include "ui/common/acts.h"
#include "ui/common/double_click.h"
#include "ui/common/entry_list.h"
#include "ui/common/flow_layout.h"
#include "ui/common/format.h"
#include "ui/common/notice_banner.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/common/state_chip.h"
#include "ui/parcels/parcels_text.h"
#include "ui/theme/theme.h"

namespace ui::parcels {

using namespace core::parcels;
using common::toScreen;

namespace {

constexpr std::int64_t kParcelsShown = 5;

}  // namespace

UrgePane::UrgePane(common::Environment& environment, QWidget* parent)
    : common::ConversationPane(parent)
    , m_environment(environment)
    , m_banner(new common::NoticeBanner(this))
    , m_list(new common::EntryList(this)) {
    setObjectName(QStringLiteral("urge.pane"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_list, 1);
    const auto again = [this](const auto&...) { showParcels(); };
    m_subscriptions.push_back(
        common::onScreen(environment.cases.parcelService->changed, this, again));
    m_subscriptions.push_back(common::onScreen(environment.mirrorChanged, this, again));
    showParcels();
}

QString UrgePane::title() const {
    //: Name of the pane beside a conversation
    return tr("Parcels");
}

void UrgePane::setContext(const common::ConversationContext& context) {
    const bool isSame = common::isSameTalk(context, m_context);
    m_context = context;
    if (!isSame) {
        m_banner->hide();
        showParcels();
    }
}

std::vector<common::Command> UrgePane::commands() {
    return {
        {QStringLiteral("parcels.replyUrge"), tr("Answer who urges the order that is due first"),
         QKeySequence(Qt::ALT | Qt::Key_U), [this] { return !m_parcels.empty(); },
         [this] {
             const auto rules = m_environment.cases.parcels->rules(m_context.shop);
             if (const auto* urged = mostUrged(m_parcels, rules, m_environment.now())) {
                 urge(urged->key);
             }
         }},
        {QStringLiteral("parcels.replyWhere"), tr("Answer where the buyer's newest parcel is"),
         QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_U), [this] { return !m_parcels.empty(); },
         [this] {
             const auto sent = std::ranges::find_if(m_parcels, [](const Parcel& parcel) {
                 return parcel.standing != ParcelStanding::Unshipped &&
                        parcel.standing != ParcelStanding::UnshippedLate;
             });
             const auto& asked = sent == m_parcels.end() ? m_parcels.front() : *sent;
             triage(asked, guessOf(asked));
         }},
    };
}

void UrgePane::showParcels() {
    m_parcels.clear();
    if (!m_context.buyer.empty()) {
        m_parcels = m_environment.cases.parcels->ofBuyer(m_context.shop, m_context.buyer,
                                                         kParcelsShown, m_environment.now());
    }
    std::vector<QWidget*> entries;
    for (const auto& parcel : m_parcels) {
        entries.push_back(makeParcel(parcel, m_list->page()));
    }
    m_list->setEntries(entries, m_context.buyer.empty()
                                    ? tr("Open a conversation to see the buyer's parcels.")
                                    : tr("This buyer has no paid order under this nick."));
}

QWidget* UrgePane::makeParcel(const Parcel& parcel, QWidget* parent) {
    const auto now = m_environment.now();
    const auto rules = m_environment.cases.parcels->rules(parcel.key.shop);
    auto* view = new QWidget(parent);
    view->setObjectName(QStringLiteral("urge.entry"));
    auto* layout = new QVBoxLayout(view);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::kSpaceSmall);
    for (const auto& chip : ParcelsText::chips(parcel)) {
        head->addWidget(new common::StateChip(chip, view));
    }
    auto* number = common::captionLabel(toScreen(parcel.key.number), view);
    head->addWidget(number, 1);
    layout->addLayout(head);
    QStringList facts;
    if (!parcel.title.empty()) {
        facts.append(toScreen(parcel.title));
    }
    if (parcel.lastEvent) {
        facts.append(toScreen(parcel.lastEvent->text));
    }
    if (!facts.isEmpty()) {
        layout->addWidget(common::valueLabel(facts.join(QStringLiteral(" · ")), view));
    }
    const auto urging = urgeCase(parcel, rules, now);
    if (urging) {
        QString text = ParcelsText::of(*urging);
        if (const auto promised = promisedShipping(parcel, rules)) {
            text += QStringLiteral(" · ") + common::Format::exactTime(*promised).left(16);
        }
        auto* caption = common::captionLabel(text, view);
        caption->setWordWrap(true);
        layout->addWidget(caption);
    }
    // The pane may be narrow: the buttons go on in a second line.
    auto* acts = new common::FlowLayout(nullptr, theme::kSpaceSmall, theme::kSpaceSmall);
    auto* reply = new QPushButton(tr("Reply to urging"), view);
    reply->setObjectName(QStringLiteral("urge.reply"));
    reply->setEnabled(urging.has_value());
    common::setPlainToolTip(*reply, urging ? toScreen(replyTo(*urging, parcel, rules)) : QString());
    connect(reply, &QPushButton::clicked, this, [this, key = parcel.key] { urge(key); });
    acts->addWidget(reply);
    auto* where = new QToolButton(view);
    where->setObjectName(QStringLiteral("urge.where"));
    where->setText(tr("Where is it?"));
    where->setPopupMode(QToolButton::MenuButtonPopup);
    const auto guess = guessOf(parcel);
    common::setPlainToolTip(
        *where,
        ParcelsText::of(guess) + QLatin1Char('\n') +
            toScreen(replyTo(core::parcels::triage(parcel, guess, rules, now), parcel, rules)));
    auto* findings = new QMenu(where);
    for (const auto found : {TriageFinding::NoStatus, TriageFinding::Moving,
                             TriageFinding::Doubtful, TriageFinding::Signed}) {
        findings->addAction(ParcelsText::of(found), this,
                            [this, parcel, found] { triage(parcel, found); });
    }
    where->setMenu(findings);
    // It would be written down twice.
    common::ignoreSecondClick(*where);
    connect(where, &QToolButton::clicked, this, [this, parcel, guess] { triage(parcel, guess); });
    acts->addWidget(where);
    auto* exception = new QToolButton(view);
    exception->setObjectName(QStringLiteral("urge.exception"));
    exception->setText(tr("Exception…"));
    connect(exception, &QToolButton::clicked, this, [this, parcel] {
        m_environment.caseStartRequested.emit({.kind = "parcel",
                                               .shop = parcel.key.shop,
                                               .conversation = m_context.conversation,
                                               .orderNumber = parcel.key.number,
                                               .buyer = m_context.buyer,
                                               .fromKind = "conversation",
                                               .from = std::to_string(m_context.conversation)});
    });
    acts->addWidget(exception);
    layout->addLayout(acts);
    return view;
}

void UrgePane::urge(const core::orders::OrderKey& key) {
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.parcelService, key, actor = m_environment.actor()] {
            return service->urge(key, actor);
        },
        [this](const ParcelService::Replied& reply) { take(reply); });
}

TriageFinding UrgePane::guessOf(const Parcel& parcel) const {
    return findingOf(parcel, m_environment.cases.parcels->rules(parcel.key.shop),
                     m_environment.now());
}

void UrgePane::triage(const Parcel& parcel, TriageFinding found) {
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.parcelService, key = parcel.key, found,
         actor = m_environment.actor()] { return service->triage(key, found, actor); },
        [this](const ParcelService::Replied& reply) { take(reply); });
}

void UrgePane::take(const ParcelService::Replied& reply) {
    if (!reply) {
        m_banner->show({theme::Tone::Warning, ParcelsText::refusal(reply.error()), {}, {}});
        return;
    }
    Q_EMIT insertRequested(toScreen(reply->text));
    m_banner->show({theme::Tone::Success,
                    reply->task ? tr("The reply stands in the composer, and the task is written.")
                                : tr("The reply stands in the composer."),
                    {},
                    {}});
}

}  // namespace ui::parcels
