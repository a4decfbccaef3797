#include "ui/returns/return_detail.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

#include "core/notices/notice_reader.h"
#include "core/returns/return_platform.h"
#include "core/settings/settings_reader.h"
#include "ui/common/format.h"
#include "ui/common/order_page.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/common/state_chip.h"
#include "ui/returns/returns_text.h"
#include "ui/returns/rules_text.h"
#include "ui/theme/theme.h"

namespace ui::returns {

using namespace core::returns;
using common::Format;
using common::toScreen;

namespace {

constexpr int kStepsARow = 3;
/// The tabs and the head of the case.
constexpr int kLeastHeight = 120;

/// A heading with a widget under it.
QWidget* block(const QString& title, QWidget* body, QWidget* parent) {
    auto* frame = new QWidget(parent);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    layout->addWidget(common::captionLabel(title, frame));
    body->setParent(frame);
    layout->addWidget(body);
    return frame;
}

/// Chinese may break after any character; a word joiner between two forbids it.
QString unbroken(const QString& text) {
    return text.split(QString(), Qt::SkipEmptyParts).join(QChar(0x2060));
}

/// Acts that change the state come first; the others are the care of the case.
bool movesState(const ReturnCase& c, ReturnAction action) {
    return next(c.kind, c.state, action) != c.state;
}

/// No hindrance that somebody could take away: the step is of other cases.
bool doesNotApply(ReturnError error) {
    return error == ReturnError::NoGoodsExpected || error == ReturnError::GoodsNotHere ||
           error == ReturnError::IdentityDone || error == ReturnError::NothingOwed ||
           error == ReturnError::SecondSignerNotNeeded;
}

/// No state of a case that goes well.
constexpr ReturnState kBesideTheWay[]{ReturnState::Refused, ReturnState::Withdrawn,
                                      ReturnState::Disputed};

std::optional<ReturnState> stateIn(const std::string& json) {
    const auto object = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    return returnStateFromWord(object.value(QStringLiteral("state")).toString().toStdString());
}

QString stateOfEvent(const std::string& json) {
    const auto state = stateIn(json);
    return state ? ReturnsText::of(*state) : QString();
}

}  // namespace

ReturnDetail::ReturnDetail(common::Environment& environment, const MakeOrderPage& makeOrderPage,
                           const EvidencePort& evidence, QWidget* parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_tabs(new QTabWidget(this))
    , m_scroll(new QScrollArea(m_tabs)) {
    setObjectName(QStringLiteral("return.detail"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    m_tabs->setDocumentMode(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tabs->addTab(m_scroll, tr("Case"));
    if (makeOrderPage) {
        m_order = makeOrderPage(m_tabs);
        m_tabs->addTab(m_order, tr("Order", "noun"));
        connect(m_order, &common::OrderPage::insertRequested, this, &ReturnDetail::insertRequested);
    }
    if (evidence.make) {
        makeEvidence(evidence);
    }
    // With a form above, the case scrolls: the window never outgrows the screen.
    m_tabs->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_tabs->setMinimumHeight(kLeastHeight);
    show({});
}

void ReturnDetail::makeEvidence(const EvidencePort& evidence) {
    m_evidence = evidence.make(m_tabs);
    auto* area = new QScrollArea(m_tabs);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    m_evidence.widget->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide,
                                          theme::kSpace);
    area->setWidget(m_evidence.widget);
    m_tabs->addTab(area, tr("Evidence"));
    m_evidenceTab = area;
    setAcceptDrops(m_evidence.add != nullptr);
    if (m_evidence.watchGiven) {
        m_evidence.watchGiven([this] { Q_EMIT givenChanged(); });
    }
    if (m_evidence.watch) {
        m_evidence.watch([this](std::int64_t pictures) {
            Q_EMIT picturesChanged(static_cast<qlonglong>(pictures));
        });
    }
}

void ReturnDetail::showEvidenceTab() {
    if (m_evidenceTab) {
        m_tabs->setCurrentWidget(m_evidenceTab);
    }
}

void ReturnDetail::chooseEvidence() {
    if (m_evidence.choose && m_case) {
        showEvidenceTab();
        m_evidence.choose();
    }
}

bool ReturnDetail::pasteEvidence() {
    if (!m_evidence.paste || !m_case || !m_evidence.paste()) {
        return false;
    }
    showEvidenceTab();
    return true;
}

void ReturnDetail::dragEnterEvent(QDragEnterEvent* event) {
    const auto urls = event->mimeData()->urls();
    if (m_case && std::ranges::any_of(urls, &QUrl::isLocalFile)) {
        event->acceptProposedAction();
    }
}

void ReturnDetail::dropEvent(QDropEvent* event) {
    take(*event->mimeData());
    event->acceptProposedAction();
}

bool ReturnDetail::mayTake(const QMimeData& mime) const {
    const QStringList tables{QStringLiteral("csv"), QStringLiteral("tsv"),  QStringLiteral("txt"),
                             QStringLiteral("xls"), QStringLiteral("xlsx"), QStringLiteral("zip")};
    const auto urls = mime.urls();
    return m_case && m_evidence.add && !urls.isEmpty() &&
           std::ranges::all_of(urls, [&](const QUrl& url) {
               const QString suffix = QFileInfo(url.path()).suffix().toLower();
               return url.isLocalFile() && !tables.contains(suffix);
           });
}

void ReturnDetail::take(const QMimeData& mime) {
    QStringList paths;
    for (const auto& url : mime.urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    showEvidenceTab();
    m_evidence.add(paths);
}

std::optional<ReturnError> ReturnDetail::barrier(ReturnAction action) const {
    return m_case ? core::returns::barrier(*m_case, action, m_context)
                  : std::optional(ReturnError::NotFound);
}

std::optional<ReturnAction> ReturnDetail::nextStep() const {
    if (!m_case) {
        return std::nullopt;
    }
    std::optional<ReturnAction> remedy;
    for (const auto action : actionsIn(m_case->kind, m_case->state)) {
        if (!isForward(*m_case, action)) {
            continue;
        }
        const auto refusal = barrier(action);
        if (!refusal) {
            return action;
        }
        if (const auto helps = remedyOf(*refusal); helps && !remedy && !barrier(*helps)) {
            remedy = helps;
        }
    }
    return remedy;
}

QString ReturnDetail::policyText() const {
    if (m_case->clause == kRulingClause) {
        return tr("The platform decided it.");
    }
    PolicyVerdict verdict{.verdict = *m_case->verdict, .clause = m_case->clause};
    if (const auto* reason = findReason(m_case->reason)) {
        std::ranges::copy_if(reason->evidence, std::back_inserter(verdict.missing),
                             [this](EvidenceKind kind) {
                                 return std::ranges::find(m_case->evidence, kind) ==
                                        m_case->evidence.end();
                             });
    }
    for (const auto& window : m_environment.settings.returnPolicy(m_case->shop).windows) {
        if (window.clause == m_case->clause) {
            verdict.within = window.within;
            verdict.withinHours = window.withinHours;
            if (const auto receipt = m_environment.cases.returns->receiptOf(*m_case)) {
                verdict.shutsAt = shutsAt(window, receipt->at);
            }
        }
    }
    return RulesText::clause(verdict);
}

std::vector<EvidenceKind> ReturnDetail::given() const {
    if (m_evidence.given) {
        return m_evidence.given();
    }
    return m_case ? m_case->evidence : std::vector<EvidenceKind>();
}

std::int64_t ReturnDetail::pictures() const {
    return m_evidence.pictures ? m_evidence.pictures() : 0;
}

void ReturnDetail::show(const std::optional<ReturnCase>& c) {
    const bool isOther = !c || !m_case || c->id != m_case->id;
    m_case = c;
    m_waitingNotice = 0;
    m_waitingText.clear();
    m_progressText.clear();
    m_mustCompensate = false;
    m_linkKind.clear();
    m_linkedRecord = 0;
    if (m_order && isOther) {
        m_order->open(c ? std::optional(core::orders::OrderKey{c->shop, c->orderNumber})
                        : std::nullopt);
    }
    if (m_evidence.show) {
        m_evidence.show(c ? &*c : nullptr);
    }
    // A fresh body each time, so that it is measured as a whole; a refresh keeps the place.
    const int place = isOther ? 0 : m_scroll->verticalScrollBar()->value();
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpaceWide);
    fill(*body, *layout);
    layout->addStretch(1);
    if (auto* before = m_scroll->takeWidget()) {
        // A button of it may be what asked for this.
        before->hide();
        before->deleteLater();
    }
    m_scroll->setWidget(body);
    m_scroll->verticalScrollBar()->setValue(place);
}

void ReturnDetail::fill(QWidget& body, QVBoxLayout& layout) {
    if (!m_case) {
        m_context = {};
        layout.addWidget(common::captionLabel(tr("Choose a case in the list."), &body));
        return;
    }
    m_context =
        m_environment.cases.returns->context(*m_case, m_environment.actor(), m_environment.now());
    m_mustCompensate = m_environment.cases.returns->mustCompensateFirst(*m_case);
    if (m_case->conflict) {
        layout.addWidget(makeConflict(&body));
    }
    layout.addWidget(makeStrip(&body));
    if (m_case->verdict && m_case->state != ReturnState::Closed) {
        layout.addWidget(makeVerdict(&body));
    }
    layout.addWidget(block(tr("Next steps"), makeSteps(&body), &body));
    if (auto* waiting = makeNotices(true, &body)) {
        layout.addWidget(block(tr("Not told to the buyer yet"), waiting, &body));
    }
    if (auto* progress = makeProgress(&body)) {
        layout.addWidget(block(tr("If the buyer asks for the refund"), progress, &body));
    }
    if (auto* links = makeLinks(&body)) {
        layout.addWidget(block(tr("Linked cases"), links, &body));
    }
    layout.addWidget(block(tr("What is known"), makeFacts(&body), &body));
    if (auto* told = makeNotices(false, &body)) {
        layout.addWidget(block(tr("Messages to the buyer"), told, &body));
    }
    layout.addWidget(block(tr("Other cases of the buyer"), makeBuyer(&body), &body));
    layout.addWidget(block(tr("What happened"), makeTimeline(&body), &body));
}

QWidget* ReturnDetail::makeConflict(QWidget* parent) {
    auto* row = new QWidget(parent);
    row->setObjectName(QStringLiteral("return.conflict"));
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* chip = new common::StateChip({tr("Conflict"), theme::Tone::Danger}, row);
    auto* head = new QHBoxLayout;
    head->addWidget(chip);
    auto* text = common::valueLabel(
        tr("The shop's side: %1. The platform's side: %2. Nothing was changed by the import.")
            .arg(ReturnsText::of(endOf(*m_case)), ReturnsText::of(*m_case->conflict)),
        row);
    head->addWidget(text, 1);
    layout->addLayout(head);
    auto* buttons = new QHBoxLayout;
    auto* keep = new QPushButton(tr("The shop's decision stands"), row);
    keep->setObjectName(QStringLiteral("return.keepOurs"));
    auto* take = new QPushButton(tr("Take the platform's state"), row);
    take->setObjectName(QStringLiteral("return.takePlatform"));
    connect(keep, &QPushButton::clicked, this, &ReturnDetail::keepOursRequested);
    connect(take, &QPushButton::clicked, this, &ReturnDetail::takePlatformRequested);
    buttons->addWidget(keep);
    buttons->addWidget(take);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    return row;
}

QWidget* ReturnDetail::makeStrip(QWidget* parent) {
    auto* strip = new QWidget(parent);
    strip->setObjectName(QStringLiteral("return.strip"));
    auto* layout = new QVBoxLayout(strip);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    auto* head = new QHBoxLayout;
    head->addWidget(
        new common::StateChip({ReturnsText::kind(*m_case), theme::Tone::Neutral}, strip));
    head->addWidget(new common::StateChip(ReturnsText::chip(*m_case), strip));
    m_clock = new common::StateChip(ReturnsText::clock(*m_case, m_environment.now()), strip);
    m_clock->setObjectName(QStringLiteral("return.clock"));
    head->addWidget(m_clock);
    head->addStretch(1);
    layout->addLayout(head);
    auto* text = common::valueLabel(wayText(), strip);
    text->setObjectName(QStringLiteral("return.way"));
    layout->addWidget(text);
    return strip;
}

void ReturnDetail::showClock() {
    if (m_case && m_clock) {
        m_clock->setChip(ReturnsText::clock(*m_case, m_environment.now()));
    }
}

QString ReturnDetail::wayText() const {
    // Where it has been, by the book.
    std::vector<ReturnState> passed;
    for (const auto& event : m_environment.cases.returns->timeline(*m_case)) {
        const auto state = stateIn(event.after);
        if (state && std::ranges::find(passed, *state) == passed.end()) {
            passed.push_back(*state);
        }
    }
    auto way = wayOf(*m_case);
    const bool isOverOtherwise =
        m_case->state == ReturnState::Closed && endOf(*m_case) != ReturnState::Done;
    if (isOverOtherwise ||
        std::ranges::find(kBesideTheWay, m_case->state) != std::end(kBesideTheWay)) {
        // What has left the way of a case that goes well shows where it has been and stands.
        std::erase(passed, m_case->state);
        passed.push_back(m_case->state);
        way = passed;
    } else if (m_case->state == ReturnState::EvidenceAsked) {
        // Waiting beside the way is shown where it goes on.
        way.insert(std::ranges::find(way, ReturnState::Checked), ReturnState::EvidenceAsked);
    } else if (m_case->state == ReturnState::SecondSignAsked) {
        way.insert(std::ranges::find(way, ReturnState::Approved), ReturnState::SecondSignAsked);
    }
    const auto at = std::ranges::find(way, m_case->state);
    QStringList words;
    for (auto step = way.begin(); step != way.end(); ++step) {
        // A line breaks between two steps, not within the name of one.
        const QString word = unbroken(ReturnsText::of(*step));
        const bool isBehind = step < at && std::ranges::find(passed, *step) != passed.end();
        words.append(step == at ? QStringLiteral("▶\u00a0") + word
                     : isBehind ? QStringLiteral("✓\u00a0") + word
                                : word);
    }
    // The arrow stays with the step before it.
    return words.join(QStringLiteral("\u00a0\u00a0›  "));
}

QWidget* ReturnDetail::makeVerdict(QWidget* parent) {
    auto* row = new QWidget(parent);
    row->setObjectName(QStringLiteral("return.policy"));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new common::StateChip(RulesText::chip(*m_case->verdict), row), 0,
                      Qt::AlignTop);
    layout->addWidget(common::valueLabel(policyText(), row), 1);
    return row;
}

QString ReturnDetail::blockedText(const std::vector<ReturnAction>& actions) const {
    // What hinders several steps is said once.
    std::vector<std::pair<ReturnError, QStringList>> reasons;
    for (const auto action : actions) {
        const auto refusal = barrier(action);
        if (!refusal || doesNotApply(*refusal) ||
            // Signing for a second person waits for the same as approving alone.
            (action == ReturnAction::Sign && refusal != ReturnError::SignerTooLow)) {
            continue;
        }
        auto known = std::ranges::find(reasons, *refusal,
                                       &std::pair<ReturnError, QStringList>::first);
        if (known == reasons.end()) {
            known = reasons.insert(reasons.end(), {*refusal, {}});
        }
        known->second.append(ReturnsText::event(std::string(toWord(action))));
    }
    QStringList lines;
    for (const auto& [error, names] : reasons) {
        lines.append(tr("%1: %2", "a step and why it is not possible")
                         .arg(names.join(tr(", ", "between two steps")),
                              ReturnsText::refusal(error)));
    }
    return lines.join(QStringLiteral("\n"));
}

void ReturnDetail::addStep(QGridLayout& grid, QWidget& steps, ReturnAction action,
                           bool isLeading) {
    const bool isOwnSignature = action == ReturnAction::DeclineSign &&
                                !m_case->signatures.empty() &&
                                m_case->signatures.back().name == m_context.actor.name;
    auto* button = new QPushButton(
        isOwnSignature ? tr("Take my signature back") : ReturnsText::of(action), &steps);
    button->setObjectName(
        QStringLiteral("return.act.%1").arg(QString::fromUtf8(toWord(action).data())));
    if (m_keyOf) {
        button->setToolTip(
            common::plainToolTip(m_keyOf(action).toString(QKeySequence::NativeText)));
    }
    if (isLeading) {
        theme::setPrimary(*button);
    }
    connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT actRequested(action); });
    const int count = grid.count();
    grid.addWidget(button, count / kStepsARow, count % kStepsARow);
}

bool ReturnDetail::isCompensationNext() const {
    return m_mustCompensate && m_case->state != ReturnState::Checked;
}

QWidget* ReturnDetail::makeSteps(QWidget* parent) {
    auto* steps = new QWidget(parent);
    auto* layout = new QVBoxLayout(steps);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    auto* grid = new QGridLayout;
    grid->setSpacing(theme::kSpaceSmall);
    layout->addLayout(grid);
    if (m_mustCompensate) {
        layout->insertWidget(
            0, common::valueLabel(tr("Damaged on the way: compensate the buyer first."), steps));
    }
    if (m_mustCompensate) {
        auto* first = new QPushButton(tr("Compensate the buyer…"), steps);
        first->setObjectName(QStringLiteral("return.compensateFirst"));
        if (isCompensationNext()) {
            theme::setPrimary(*first);
        }
        connect(first, &QPushButton::clicked, this, &ReturnDetail::compensationRequested);
        grid->addWidget(first, 0, 0);
    }
    const auto leading = nextStep();
    auto actions = actionsIn(m_case->kind, m_case->state);
    std::ranges::stable_partition(
        actions, [this](ReturnAction action) { return movesState(*m_case, action); });
    std::ranges::stable_partition(
        actions, [this](ReturnAction action) { return isForward(*m_case, action); });
    // What Ctrl+Return does stands where the eye begins.
    std::ranges::stable_partition(actions,
                                  [leading](ReturnAction action) { return action == leading; });
    for (const auto action : actions) {
        if (!barrier(action)) {
            addStep(*grid, *steps, action, action == leading && !isCompensationNext());
        }
    }
    const QString blocked = blockedText(actions);
    if (!blocked.isEmpty()) {
        auto* why = common::valueLabel(blocked, steps);
        why->setObjectName(QStringLiteral("return.blocked"));
        theme::setMuted(*why);
        layout->addWidget(why);
    }
    if (grid->count() == 0 && blocked.isEmpty()) {
        layout->addWidget(common::captionLabel(tr("Nothing is left to do."), steps));
    }
    return steps;
}

QString ReturnDetail::identityText() const {
    const auto& c = *m_case;
    if (c.identityTries == 0) {
        return ReturnsText::of(c.identity);
    }
    if (c.identity == IdentityState::Waived) {
        const auto events = m_environment.cases.returns->timeline(c);
        const auto waiver = std::ranges::find(events.rbegin(), events.rend(), "waive_identity",
                                              &core::events::Event::action);
        if (waiver != events.rend()) {
            return tr("Waived by %1 on %2: %3")
                .arg(toScreen(c.identityBy), Format::exactTime(waiver->at).left(16),
                     toScreen(c.identityMethod));
        }
    }
    return tr("%1 by %2: %3 (%n tries)", nullptr, c.identityTries)
        .arg(ReturnsText::of(c.identity), toScreen(c.identityBy), toScreen(c.identityMethod));
}

core::Fen ReturnDetail::leftOfOrder() const {
    if (!m_case->paidAt) {
        return m_context.facts->left;
    }
    // What this case got is gone as well: as another case of the order would see it.
    auto another = *m_case;
    another.id = 0;
    const auto context =
        m_environment.cases.returns->context(another, m_environment.actor(), m_environment.now());
    return context.facts ? context.facts->left : core::Fen{};
}

QWidget* ReturnDetail::makeFacts(QWidget* parent) {
    auto* facts = new QWidget(parent);
    auto* rows = new QFormLayout(facts);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setVerticalSpacing(theme::kSpaceSmall);
    const auto add = [facts, rows](const QString& caption, const QString& value) {
        if (!value.isEmpty()) {
            rows->addRow(common::captionLabel(caption, facts), common::valueLabel(value, facts));
        }
    };
    const auto& c = *m_case;
    const auto* reason = findReason(c.reason);
    add(tr("Buyer"), toScreen(c.buyer));
    add(tr("Order", "noun"), toScreen(c.orderNumber));
    add(tr("Item"), toScreen(c.itemTitle));
    add(tr("Comes from"), ReturnsText::of(c.origin));
    if (const auto receipt = m_environment.cases.returns->receiptOf(c)) {
        add(tr("Goods received on"), Format::exactTime(receipt->at).left(16) +
                                         QStringLiteral(" · ") + ReturnsText::of(receipt->source));
    }
    if (c.promisesFullRefund) {
        add(tr("Promised"),
            RulesText::promise(DueKind::FullRefund,
                               m_environment.settings.returnDueRules(c.shop)));
    }
    add(tr("Reason"), reason ? toScreen(reason->name) : toScreen(c.reason));
    add(tr("In the buyer's words"), toScreen(c.reasonNote));
    add(tr("Claim"), c.claimed ? Format::money(c.claimed) : QString());
    if (c.verdict && c.state == ReturnState::Closed) {
        add(tr("Policy"), ReturnsText::of(*c.verdict) + QStringLiteral(" · ") + policyText());
    }
    if (c.inspectedAt) {
        QStringList found{c.inspectionPassed ? tr("Passed") : tr("Failed"),
                          c.itemNumberMatches ? tr("the item number matches")
                                              : tr("the item number does not match")};
        for (const auto& text : {c.damage, c.missingParts, c.inspectionNote}) {
            if (!text.empty()) {
                found.append(toScreen(text));
            }
        }
        add(tr("Inspection"), found.join(QStringLiteral(" · ")));
    }
    if (movesMoney(c)) {
        add(tr("Identity"), identityText());
        add(tr("Sum"), c.amount && c.kind != ReturnKind::Exchange
                           ? Format::money(c.amount) + QStringLiteral(" ") + toScreen(c.amountNote)
                           : QString());
        add(tr("Goes back to"), toScreen(c.payMethod));
        if (m_context.facts) {
            add(tr("Left of the order"), Format::money(leftOfOrder()));
            auto granted = *m_context.facts;
            granted.amount = owedOf(c);
            // Of what was approved or paid nobody signs any more, nor of what the order does not
            // hold.
            const bool isOver = movesOrderMoney(c) && granted.amount > granted.left;
            if (granted.amount > core::Fen{} && !c.approvedAt && !c.paidAt) {
                add(tr("Who signs"), isOver ? ReturnsText::refusal(ReturnError::OverPaid)
                                     : isOwnRequest(c, m_context.actor)
                                         ? ReturnsText::refusal(ReturnError::OwnRequest)
                                     : c.signatures.empty() ? RulesText::signing(signingOf(
                                                                  m_context.actor.role, granted))
                                                            : QString());
            }
        }
    }
    if (c.cost > core::Fen{}) {
        add(tr("Costs the shop"), Format::money(c.cost));
    }
    QStringList signers;
    for (const auto& signer : c.signatures) {
        signers.append(toScreen(signer.name));
    }
    add(tr("Signed by"), signers.join(QStringLiteral(", ")));
    add(tr("Reference"), toScreen(c.reference));
    add(tr("Wanted item"), toScreen(c.wantedItem));
    add(tr("Price difference"),
        c.priceDifference == core::Fen{} ? QString() : Format::money(c.priceDifference));
    add(tr("Stock"), toScreen(c.stockNote));
    add(tr("Repair"), toScreen(c.repairNote));
    add(tr("Came back because"), toScreen(c.sentBackNote));
    add(tr("Parcel in"), toScreen(c.inCourier + (c.inCourier.empty() ? "" : " ") + c.inTracking));
    add(tr("Parcel out"),
        toScreen(c.outCourier + (c.outCourier.empty() ? "" : " ") + c.outTracking));
    add(tr("Refused because"), toScreen(c.refusal));
    if (!c.refundNumber.empty()) {
        add(tr("Platform"),
            toScreen(c.refundNumber) + QStringLiteral(" · ") +
                (c.platformState ? ReturnsText::of(*c.platformState) : QString()) +
                (c.platformDueAt ? QStringLiteral(" · ") + Format::exactTime(*c.platformDueAt)
                                 : QString()));
    }
    add(tr("Result"), toScreen(c.result));
    add(tr("For operations and warehouse"), toScreen(c.feedback));
    add(tr("Due"), c.dueAt ? Format::exactTime(*c.dueAt) : QString());
    add(tr("Who"), toScreen(c.owner));
    return facts;
}

QWidget* ReturnDetail::makeNotices(bool areWaiting, QWidget* parent) {
    if (!m_environment.cases.notices) {
        return nullptr;
    }
    using core::notices::NoticeState;
    auto notices =
        m_environment.cases.notices->about({m_case->shop, "return", std::to_string(m_case->id)});
    std::erase_if(notices, [areWaiting](const core::notices::Notice& notice) {
        return (notice.state == NoticeState::Waiting) != areWaiting;
    });
    if (notices.empty() && areWaiting) {
        return nullptr;
    }
    auto* list = new QWidget(parent);
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    for (const auto& notice : notices) {
        addNotice(*layout, notice, list);
    }
    if (notices.empty()) {
        layout->addWidget(common::captionLabel(tr("Nothing was told yet."), list));
    }
    return list;
}

void ReturnDetail::addNotice(QVBoxLayout& layout, const core::notices::Notice& notice,
                             QWidget* list) {
    using core::notices::NoticeState;
    const QString text = toScreen(notice.text);
    layout.addWidget(common::valueLabel(text, list));
    auto* row = new QHBoxLayout;
    if (notice.state != NoticeState::Waiting) {
        row->addWidget(common::captionLabel(
            notice.state == NoticeState::Sent     ? tr("Sent")
            : notice.state == NoticeState::Queued ? tr("On its way")
            : notice.state == NoticeState::Copied ? tr("Sent by hand")
                                                  : tr("Not sent: the case went on"),
            list));
        row->addStretch(1);
        layout.addLayout(row);
        return;
    }
    if (m_waitingNotice == 0) {
        m_waitingNotice = notice.id;
        m_waitingText = text;
    }
    const auto id = static_cast<qlonglong>(notice.id);
    auto* send = new QPushButton(tr("Send", "verb"), list);
    send->setObjectName(QStringLiteral("return.notice.send"));
    connect(send, &QPushButton::clicked, this, [this, id] { Q_EMIT sendRequested(id); });
    auto* copy = new QPushButton(tr("Copy", "verb"), list);
    connect(copy, &QPushButton::clicked, this,
            [this, id, text] { Q_EMIT copyRequested(id, text); });
    auto* edit = new QPushButton(tr("Change the text…"), list);
    edit->setObjectName(QStringLiteral("return.notice.edit"));
    connect(edit, &QPushButton::clicked, this,
            [this, id, text] { Q_EMIT editRequested(id, text); });
    for (auto* button : {send, copy, edit}) {
        row->addWidget(button);
    }
    row->addStretch(1);
    layout.addLayout(row);
}

void ReturnDetail::addLink(const std::string& kind, qlonglong id) {
    if (m_linkedRecord == 0) {
        m_linkKind = kind;
        m_linkedRecord = id;
    }
}

QWidget* ReturnDetail::makeOtherCase(const QString& lead, const ReturnCase& other,
                                     QWidget* parent) {
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new common::StateChip(ReturnsText::chip(other), row));
    layout->addWidget(
        common::valueLabel(lead + ReturnsText::of(other.kind) + QStringLiteral(" · ") +
                               toScreen(other.orderNumber) + QStringLiteral(" · ") +
                               Format::exactTime(other.openedAt).left(10),
                           row),
        1);
    auto* open = new QPushButton(tr("Open", "verb"), row);
    open->setObjectName(QStringLiteral("return.open.%1").arg(other.id));
    const auto id = static_cast<qlonglong>(other.id);
    connect(open, &QPushButton::clicked, this,
            [this, id] { Q_EMIT recordRequested("return", id); });
    layout->addWidget(open);
    return row;
}

QWidget* ReturnDetail::makeLinks(QWidget* parent) {
    const auto begun = m_environment.cases.returns->begunFrom(*m_case);
    if (m_case->from.empty() && begun.empty()) {
        return nullptr;
    }
    auto* list = new QWidget(parent);
    list->setObjectName(QStringLiteral("return.links"));
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    const auto id = QString::fromStdString(m_case->from).toLongLong();
    if (m_case->fromKind == "return") {
        if (const auto origin = m_environment.cases.returns->find(id)) {
            addLink("return", id);
            layout->addWidget(makeOtherCase(tr("Follows from: "), *origin, list));
        }
    } else if (const QString record = ReturnsText::record(m_case->fromKind); !record.isEmpty()) {
        auto* row = new QHBoxLayout;
        row->addWidget(common::valueLabel(tr("Follows from: ") + record, list), 1);
        // A notice has no page of its own record to jump to.
        if (m_case->fromKind != "notice") {
            addLink(m_case->fromKind, id);
            auto* open = new QPushButton(tr("Open", "verb"), list);
            connect(open, &QPushButton::clicked, this, [this, kind = m_case->fromKind, id] {
                Q_EMIT recordRequested(kind, id);
            });
            row->addWidget(open);
        }
        layout->addLayout(row);
    }
    for (const auto& other : begun) {
        addLink("return", static_cast<qlonglong>(other.id));
        layout->addWidget(makeOtherCase(tr("Led to: "), other, list));
    }
    return list;
}

QWidget* ReturnDetail::makeProgress(QWidget* parent) {
    const auto shop = m_case->shop;
    auto& settings = m_environment.settings;
    const auto progress =
        progressOf(*m_case, m_environment.now(), settings.returnDueRules(shop),
                   settings.workingCalendar(shop));
    if (!progress || m_case->state == ReturnState::Closed) {
        return nullptr;
    }
    m_progressText = RulesText::forBuyer(*progress);
    auto* row = new QWidget(parent);
    row->setObjectName(QStringLiteral("return.progress"));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(common::valueLabel(m_progressText, row), 1);
    auto* copy = new QPushButton(tr("Copy", "verb"), row);
    connect(copy, &QPushButton::clicked, this, [this] { Q_EMIT insertRequested(m_progressText); });
    layout->addWidget(copy, 0, Qt::AlignTop);
    return row;
}

QWidget* ReturnDetail::makeBuyer(QWidget* parent) {
    auto* list = new QWidget(parent);
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    int others = 0;
    for (const auto& other : m_environment.cases.returns->ofBuyer(m_case->shop, m_case->buyer)) {
        if (other.id == m_case->id) {
            continue;
        }
        ++others;
        layout->addWidget(makeOtherCase({}, other, list));
    }
    if (others == 0) {
        layout->addWidget(common::captionLabel(tr("No other case."), list));
    }
    return list;
}

QWidget* ReturnDetail::makeTimeline(QWidget* parent) {
    auto* list = new QWidget(parent);
    list->setObjectName(QStringLiteral("return.timeline"));
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    QString stateBefore;
    for (const auto& event : m_environment.cases.returns->timeline(*m_case)) {
        const QString state = stateOfEvent(event.after);
        QString line = Format::exactTime(event.at).left(16) + QStringLiteral("  ") +
                       (event.actor == core::agents::systemActor().name ? tr("The program")
                                                                        : toScreen(event.actor)) +
                       QStringLiteral("  ") + ReturnsText::event(event.action);
        if (event.action == "waive_identity") {
            line += QStringLiteral(": ") + toScreen(m_case->identityMethod);
        }
        if (!state.isEmpty() && state != stateBefore) {
            line += QStringLiteral(" → ") + state;
            stateBefore = state;
        }
        layout->addWidget(common::valueLabel(line, list));
    }
    return list;
}

}  // namespace ui::returns
