#include "ui/reviews/invitations_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

#include "core/notices/notice_service.h"
#include "ui/common/acts.h"
#include "ui/common/data_table.h"
#include "ui/common/empty_state.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/reviews/invitation_rules_form.h"
#include "ui/reviews/reviews_text.h"
#include "ui/theme/theme.h"

namespace ui::reviews {

using namespace core::reviews;
using common::toCore;
using common::toScreen;
using Way = InvitationService::Way;

namespace {

constexpr std::size_t kMostShown = 300;
constexpr int kProductWidth = 200;
constexpr int kTimeWidth = 130;
constexpr int kTextLines = 7;

struct Bulk {
    int done = 0;
    /// Not sent by the channel yet.
    int queued = 0;
    std::vector<std::pair<std::string, InvitationError>> refused;
};

}  // namespace

InvitationsView::InvitationsView(common::Environment& environment, const ReviewPorts& ports,
                                 QWidget* parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_ports(ports)
    , m_table(new common::DataTable(environment.viewStates, this))
    , m_empty(new common::EmptyState(
          {QStringLiteral("star"), tr("Nobody to ask now"),
           tr("Buyers stand here once their order is finished and nothing speaks against it. "
              "Import newer orders, or change the rules."),
           tr("Rules…")},
          this))
    , m_about(new common::PlainLabel({}, this))
    , m_text(new QPlainTextEdit(this))
    , m_send(new QPushButton(tr("Send"), this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_reading(environment.quickJobs,
                [this](std::vector<InvitationFacts> found) { take(std::move(found)); }) {
    setObjectName(QStringLiteral("invitations"));
    m_table->setObjectName(QStringLiteral("invitationsTable"));
    m_table->setModel(&m_model);
    m_table->setColumnWidth(InvitationTableModel::Product, kProductWidth);
    m_table->setColumnWidth(InvitationTableModel::CountedFrom, kTimeWidth);
    m_table->setYieldingColumns({InvitationTableModel::Order, InvitationTableModel::Paid});
    auto* list = new QWidget(this);
    m_stack = new QStackedLayout(list);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(list);
    splitter->addWidget(makeSide());
    splitter->setStretchFactor(0, 4);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_table, &common::DataTable::currentRowChanged, this, [this] { showCurrent(); });
    connect(m_empty, &common::EmptyState::activated, this, &InvitationsView::editRules);
    connect(m_send, &QPushButton::clicked, this, &InvitationsView::send);
    connect(m_copy, &QPushButton::clicked, this, &InvitationsView::copy);
    const auto again = [this](const auto&...) {
        if (isVisible()) {
            refresh();
        }
    };
    m_subscriptions.push_back(
        common::onScreen(environment.cases.noticeService->changed, this, again));
    m_subscriptions.push_back(common::onScreen(environment.mirrorChanged, this, again));
    m_subscriptions.push_back(common::onScreen(ports.invitations->rulesChanged, this, again));
    showCurrent();
}

QWidget* InvitationsView::makeSide() {
    auto* side = new QWidget(this);
    m_text->setObjectName(QStringLiteral("invitation.text"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * kTextLines + 2 * theme::kSpace);
    m_about->setObjectName(QStringLiteral("invitation.about"));
    m_about->setWordWrap(true);
    m_send->setObjectName(QStringLiteral("invitation.send"));
    theme::setPrimary(*m_send);
    m_copy->setObjectName(QStringLiteral("invitation.copy"));
    auto* rules = new QPushButton(tr("Rules…"), side);
    rules->setObjectName(QStringLiteral("invitation.openRules"));
    connect(rules, &QPushButton::clicked, this, &InvitationsView::editRules);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(rules);
    buttons->addStretch(1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_send);
    auto* block = new QVBoxLayout;
    block->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    block->setSpacing(theme::kSpaceSmall);
    block->addWidget(m_about);
    block->addWidget(m_text);
    block->addLayout(buttons);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(block);
    m_rules = new InvitationRulesForm(side);
    layout->addWidget(m_rules);
    layout->addStretch(1);
    connect(m_rules, &InvitationRulesForm::submitted, this, &InvitationsView::saveRules);
    connect(m_rules, &InvitationRulesForm::refused, this, &InvitationsView::refused);
    connect(m_rules, &InvitationRulesForm::closed, this, &InvitationsView::takeFocus);
    return side;
}

void InvitationsView::setShop(std::optional<core::orders::ShopId> shop) {
    m_shop = shop;
    m_rules->close();
    m_shown.clear();
    if (isVisible()) {
        refresh();
    }
}

void InvitationsView::takeFocus() {
    m_table->setFocus();
}

const InvitationFacts* InvitationsView::current() const {
    return m_model.candidate(m_table->currentIndex().row());
}

bool InvitationsView::hasCurrent() const {
    return current() != nullptr;
}

void InvitationsView::refresh() {
    if (!m_shop) {
        m_reading.cancel();
        take({});
        return;
    }
    m_reading.start("invitations", [reader = m_ports.candidates, shop = *m_shop,
                                    now = m_environment.now()](core::jobs::JobContext& job) {
        return reader->candidates(shop, now, kMostShown, job.stopToken());
    });
}

void InvitationsView::take(std::vector<InvitationFacts> candidates) {
    m_model.setCandidates(std::move(candidates));
    if (!m_table->currentIndex().isValid()) {
        m_table->selectRowNumber(0);
    }
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    showCurrent();
}

void InvitationsView::showCurrent() {
    const auto* candidate = current();
    for (QWidget* part : std::initializer_list<QWidget*>{m_text, m_send, m_copy}) {
        part->setEnabled(candidate != nullptr);
    }
    if (!candidate) {
        m_shown.clear();
        m_about->setText({});
        m_text->clear();
        return;
    }
    m_about->setText(tr("%1, order %2. Several selected ones each get the text of the rules.")
                         .arg(toScreen(candidate->buyer), toScreen(candidate->key.number)));
    // A refresh leaves a text alone that somebody is writing.
    if (std::exchange(m_shown, candidate->key.number) != candidate->key.number) {
        m_text->setPlainText(
            toScreen(invitationText(*candidate, m_ports.invitationRules(candidate->key.shop))));
    }
}

void InvitationsView::send() {
    std::vector<core::orders::OrderKey> orders;
    for (const int row : m_table->selectedRowNumbers()) {
        if (const auto* candidate = m_model.candidate(row)) {
            orders.push_back(candidate->key);
        }
    }
    if (orders.size() > 1) {
        inviteAll(orders);
    } else {
        invite(Way::Send);
    }
}

void InvitationsView::copy() {
    invite(Way::Copy);
}

void InvitationsView::invite(Way way) {
    const auto* candidate = current();
    if (!candidate) {
        return;
    }
    common::runAct(
        m_environment.acts, this,
        [service = m_ports.invitations, order = candidate->key,
         text = toCore(m_text->toPlainText()), way,
         actor = m_environment.actor()] { return service->invite(order, text, way, actor); },
        [this, way](const InvitationService::Outcome& outcome) {
            if (!outcome) {
                Q_EMIT refused(ReviewsText::refusal(outcome.error()));
                return;
            }
            if (way == Way::Copy) {
                QGuiApplication::clipboard()->setText(toScreen(outcome->text));
            }
            if (way == Way::Copy) {
                Q_EMIT done(tr("Copied; paste it where the buyer reads it."));
            } else if (outcome->state == core::notices::NoticeState::Queued) {
                Q_EMIT done(tr("On its way to the buyer."));
            } else {
                Q_EMIT done(tr("Asked in the buyer's conversation."));
            }
        });
}

void InvitationsView::inviteAll(const std::vector<core::orders::OrderKey>& orders) {
    common::runAct(
        m_environment.acts, this,
        [service = m_ports.invitations, orders, actor = m_environment.actor()] {
            Bulk bulk;
            for (const auto& order : orders) {
                const auto outcome = service->invite(order, Way::Send, actor);
                if (outcome) {
                    ++(outcome->state == core::notices::NoticeState::Queued ? bulk.queued
                                                                            : bulk.done);
                } else {
                    bulk.refused.emplace_back(order.number, outcome.error());
                }
            }
            return bulk;
        },
        [this](const Bulk& bulk) {
            QStringList lines;
            if (bulk.queued > 0) {
                lines.append(tr("On its way to %n buyers.", nullptr, bulk.queued));
            }
            if (bulk.done > 0 || lines.isEmpty()) {
                lines.append(tr("%n buyers asked.", nullptr, bulk.done));
            }
            for (const auto& [order, error] : bulk.refused) {
                lines.append(tr("%1: %2").arg(toScreen(order), ReviewsText::refusal(error)));
            }
            if (bulk.refused.empty()) {
                Q_EMIT done(lines.join(QLatin1Char('\n')));
            } else {
                Q_EMIT refused(lines.join(QLatin1Char('\n')));
            }
        });
}

void InvitationsView::editRules() {
    if (m_shop) {
        m_rules->open(m_ports.invitationRules(*m_shop));
    } else {
        Q_EMIT refused(tr("Name the shop first: import an export or open the settings."));
    }
}

bool InvitationsView::keepRules() {
    const bool isOpen = m_rules->isOpen();
    if (isOpen) {
        m_rules->submit();
    }
    return isOpen;
}

void InvitationsView::saveRules(const InvitationRules& rules) {
    if (!m_shop) {
        return;
    }
    common::runAct(
        m_environment.acts, this,
        [service = m_ports.invitations, shop = *m_shop, rules, actor = m_environment.actor()] {
            return service->setRules(shop, rules, actor);
        },
        [this](const core::Result<void, InvitationError>& outcome) {
            if (!outcome && outcome.error() != InvitationError::NothingChanged) {
                Q_EMIT refused(ReviewsText::refusal(outcome.error()));
                return;
            }
            m_rules->close();
            m_shown.clear();
            Q_EMIT done(tr("The rules of invitations are kept."));
            refresh();
        });
}

}  // namespace ui::reviews
