#include "ui/returns/return_pane.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/returns/return_service.h"
#include "ui/common/acts.h"
#include "ui/common/buyer_of_talk.h"
#include "ui/common/entry_list.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/common/state_chip.h"
#include "ui/returns/returns_text.h"
#include "ui/theme/theme.h"

namespace ui::returns {

using namespace core::returns;
using common::toScreen;

ReturnPane::ReturnPane(common::Environment& environment, QWidget* parent)
    : common::ConversationPane(parent)
    , m_environment(environment)
    , m_list(new common::EntryList(this)) {
    setObjectName(QStringLiteral("return.pane"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    auto* add = new QPushButton(tr("New case…"), this);
    add->setObjectName(QStringLiteral("return.new"));
    connect(add, &QPushButton::clicked, this, &ReturnPane::start);
    head->addWidget(add);
    head->addStretch(1);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    m_subscriptions.push_back(common::onScreen(m_environment.cases.returnService->changed, this,
                                               [this](const auto&) { showCases(); }));
    showCases();
}

QString ReturnPane::title() const {
    return tr("Returns");
}

void ReturnPane::setContext(const common::ConversationContext& context) {
    const bool isSame = common::isSameTalk(context, m_context);
    m_context = context;
    if (!isSame) {
        showCases();
    }
}

std::vector<common::Command> ReturnPane::commands() {
    return {{QStringLiteral("return.start"), tr("Open a return, exchange, repair or compensation"),
             QKeySequence(Qt::ALT | Qt::Key_R), [this] { return !m_context.buyer.empty(); },
             [this] { start(); }}};
}

void ReturnPane::start() {
    if (m_context.buyer.empty()) {
        return;
    }
    m_environment.caseStartRequested.emit(
        {.kind = "return",
         .shop = m_context.shop,
         .conversation =
             m_context.conversation == 0 ? std::nullopt : std::optional(m_context.conversation),
         .buyer = m_context.buyer});
}

void ReturnPane::showCases() {
    std::vector<ReturnCase> cases;
    for (const auto& nick : common::nicksOf(m_environment, m_context)) {
        for (auto& c : m_environment.cases.returns->ofBuyer(m_context.shop, nick)) {
            cases.push_back(std::move(c));
        }
    }
    std::vector<QWidget*> entries;
    for (const auto& c : cases) {
        auto* view = new QWidget(m_list->page());
        auto* rows = new QVBoxLayout(view);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(theme::kSpaceSmall);
        auto* chips = new QHBoxLayout;
        chips->addWidget(new common::StateChip(ReturnsText::chip(c), view));
        chips->addWidget(new common::StateChip(ReturnsText::clock(c, m_environment.now()), view));
        chips->addStretch(1);
        rows->addLayout(chips);
        rows->addWidget(common::valueLabel(
            ReturnsText::of(c.kind) + QStringLiteral(" · ") + toScreen(c.orderNumber) +
                QStringLiteral(" · ") + common::Format::money(c.amount ? c.amount : c.claimed),
            view));
        auto* open = new QPushButton(tr("Open the case"), view);
        connect(open, &QPushButton::clicked, this,
                [this, id = c.id] { m_environment.caseRequested.emit("return", id); });
        rows->addWidget(open, 0, Qt::AlignLeft);
        entries.push_back(view);
    }
    m_list->setEntries(entries, m_context.buyer.empty()
                                    ? tr("Open a conversation to see the buyer's cases.")
                                    : tr("No return of this buyer."));
}

}  // namespace ui::returns
