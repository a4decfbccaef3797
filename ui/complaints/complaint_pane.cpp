#include "ui/complaints/complaint_pane.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/complaints/complaint_reader.h"
#include "core/complaints/complaint_service.h"
#include "ui/common/acts.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/common/state_chip.h"
#include "ui/complaints/complaints_text.h"
#include "ui/theme/theme.h"

namespace ui::complaints {

namespace {

constexpr std::size_t kMostShown = 20;

}  // namespace

ComplaintPane::ComplaintPane(common::Environment& environment, QWidget* parent)
    : common::ConversationPane(parent)
    , m_environment(environment)
    , m_layout(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("complaint.pane"));
    m_layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide,
                                 theme::kSpace);
    m_layout->setSpacing(theme::kSpace);
    auto* add = new QPushButton(tr("New complaint…"), this);
    add->setObjectName(QStringLiteral("complaint.newFromTalk"));
    connect(add, &QPushButton::clicked, this, &ComplaintPane::start);
    m_layout->addWidget(add, 0, Qt::AlignLeft);
    m_layout->addStretch(1);
    m_subscriptions.push_back(common::onScreen(m_environment.cases.complaintService->changed, this,
                                               [this](const auto&) { showComplaints(); }));
}

QString ComplaintPane::title() const {
    return tr("Complaints");
}

void ComplaintPane::setContext(const common::ConversationContext& context) {
    const bool isSame = common::isSameTalk(context, m_context);
    m_context = context;
    if (!isSame) {
        showComplaints();
    }
}

std::vector<common::Command> ComplaintPane::commands() {
    return {{QStringLiteral("complaint.start"), tr("Write down a complaint of this buyer"),
             QKeySequence(Qt::ALT | Qt::Key_C), [this] { return !m_context.buyer.empty(); },
             [this] { start(); }}};
}

void ComplaintPane::start() {
    if (m_context.buyer.empty()) {
        return;
    }
    m_environment.caseStartRequested.emit(
        {.kind = "complaint",
         .shop = m_context.shop,
         .conversation =
             m_context.conversation == 0 ? std::nullopt : std::optional(m_context.conversation),
         .buyer = m_context.buyer});
}

void ComplaintPane::showComplaints() {
    if (m_list) {
        m_list->hide();
        m_list->deleteLater();
    }
    m_list = new QWidget(this);
    auto* rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme::kSpace);
    std::vector<core::complaints::EarlierComplaint> found;
    if (!m_context.buyer.empty()) {
        found = m_environment.cases.complaints->related(
            {.shop = m_context.shop, .buyer = m_context.buyer});
    }
    if (found.empty()) {
        rows->addWidget(common::captionLabel(tr("This buyer has not complained yet."), m_list));
    }
    found.resize(std::min(found.size(), kMostShown));
    for (const auto& each : found) {
        const auto complaint = m_environment.cases.complaints->find(each.id);
        if (!complaint) {
            continue;
        }
        auto* line = new QHBoxLayout;
        line->addWidget(new common::StateChip(ComplaintsText::chip(complaint->state), m_list), 0,
                        Qt::AlignTop);
        line->addWidget(common::valueLabel(common::toScreen(complaint->matter), m_list), 1);
        auto* open = new QPushButton(ComplaintsText::number(each.id), m_list);
        connect(open, &QPushButton::clicked, this,
                [this, id = each.id] { m_environment.caseRequested.emit("complaint", id); });
        line->addWidget(open, 0, Qt::AlignTop);
        rows->addLayout(line);
    }
    m_layout->insertWidget(1, m_list);
}

}  // namespace ui::complaints
