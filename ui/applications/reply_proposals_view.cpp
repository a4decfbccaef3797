#include "ui/applications/reply_proposals_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

#include "ui/applications/reply_proposals_text.h"
#include "ui/common/data_table.h"
#include "ui/common/empty_state.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/theme/theme.h"

namespace ui::applications {

using namespace core::knowledge;
using common::toScreen;

namespace {

constexpr std::int64_t kDecidedShown = 200;
constexpr int kTitleWidth = 180;
constexpr int kTextWidth = 300;
constexpr int kTimeWidth = 140;
constexpr int kTextsHeight = 180;

/// Title, folder and text, as they stand in the knowledge.
QString wordsOf(const Reply& reply) {
    QStringList lines{toScreen(reply.title)};
    if (!reply.folder.empty()) {
        lines.append(toScreen(reply.folder));
    }
    lines.append(QString());
    lines.append(toScreen(reply.body));
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

ReplyProposalsView::ReplyProposalsView(common::Environment& environment,
                                       ReplyProposalReader& reader,
                                       ReplyProposalService& service, QWidget* parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_reader(reader)
    , m_service(service)
    , m_table(new common::DataTable(environment.viewStates, this)) {
    setObjectName(QStringLiteral("applications.proposalsView"));
    m_table->setObjectName(QStringLiteral("replyProposalsTable"));
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(ReplyProposalTableModel::State,
                                      new common::ChipDelegate(m_table));
    m_table->setColumnWidth(ReplyProposalTableModel::Title, kTitleWidth);
    m_table->setColumnWidth(ReplyProposalTableModel::Text, kTextWidth);
    m_table->setColumnWidth(ReplyProposalTableModel::ProposedAt, kTimeWidth);
    m_table->setYieldingColumns({ReplyProposalTableModel::DecidedBy,
                                 ReplyProposalTableModel::ProposedAt,
                                 ReplyProposalTableModel::What});
    auto* list = new QWidget(this);
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeTexts());
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(list);
    m_stack->addWidget(new common::EmptyState(
        {QStringLiteral("edit"),
         tr("No proposed reply"),
         tr("Who may not edit everybody's quick replies proposes them by saving them in the "
            "knowledge; they wait here."),
         {}},
        this));
    connect(m_table, &common::DataTable::currentRowChanged, this, [this] { showCurrent(); });
    m_subscriptions.push_back(common::onScreen(m_service.changed, this, [this] { refresh(); }));
}

QWidget* ReplyProposalsView::makeTexts() {
    auto* texts = new QWidget(this);
    auto* row = new QHBoxLayout(texts);
    row->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, 0);
    row->setSpacing(theme::kSpaceWide);
    const auto add = [&](const QString& heading, const char* name) {
        auto* scroll = new QScrollArea(texts);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setFixedHeight(kTextsHeight);
        auto* page = new QWidget(scroll);
        auto* column = new QVBoxLayout(page);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(common::captionLabel(heading, page));
        auto* words = common::valueLabel({}, page);
        words->setObjectName(QLatin1String(name));
        column->addWidget(words);
        column->addStretch(1);
        scroll->setWidget(page);
        row->addWidget(scroll, 1);
        return words;
    };
    m_now = add(tr("As it is now"), "proposal.now");
    m_proposed = add(tr("As it is proposed"), "proposal.proposed");
    return texts;
}

void ReplyProposalsView::refresh() {
    auto proposals = m_reader.waiting();
    m_waiting = static_cast<int>(std::ranges::count_if(proposals, [this](const auto& each) {
        return !barrier(each, ReplyProposalAction::Accept, m_environment.actor());
    }));
    std::ranges::move(m_reader.decided(kDecidedShown), std::back_inserter(proposals));
    const bool wasEmpty = m_model.rowCount() == 0;
    m_model.setProposals(std::move(proposals));
    if (wasEmpty || !m_table->currentIndex().isValid()) {
        m_table->selectRowNumber(0);
    }
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    showCurrent();
}

void ReplyProposalsView::showCurrent() {
    const auto* proposal = current();
    m_proposed->setText(proposal ? wordsOf(proposal->reply) : QString());
    QString now;
    if (proposal) {
        const auto reply =
            proposal->reply.id == 0 ? std::nullopt : m_reader.reply(proposal->reply.id);
        now = reply ? wordsOf(*reply) : tr("Not there: it would be new");
    }
    m_now->setText(now);
    Q_EMIT changed();
}

const ReplyProposal* ReplyProposalsView::current() const {
    return m_model.proposal(m_table->currentIndex().row());
}

bool ReplyProposalsView::can(ReplyProposalAction action) const {
    return current() && !barrier(*current(), action, m_environment.actor());
}

QString ReplyProposalsView::barrierText(ReplyProposalAction action) const {
    const auto refusal =
        current() ? barrier(*current(), action, m_environment.actor()) : std::nullopt;
    return refusal ? ReplyProposalsText::refusal(*refusal) : QString();
}

void ReplyProposalsView::act(ReplyProposalAction action, const std::string& reason) {
    if (!current()) {
        return;
    }
    common::runAct(
        m_environment.acts, this,
        [&service = m_service, id = current()->id, action, reason,
         actor = m_environment.actor()]() -> Outcome {
            switch (action) {
                case ReplyProposalAction::Accept:
                    return service.accept(id, actor);
                case ReplyProposalAction::Decline:
                    return service.decline(id, reason, actor);
                case ReplyProposalAction::Withdraw:
                    break;
            }
            return service.withdraw(id, actor);
        },
        [this, action](const Outcome& outcome) {
            if (outcome) {
                Q_EMIT done(ReplyProposalsText::done(action));
            } else {
                Q_EMIT refused(ReplyProposalsText::refusal(outcome.error()));
            }
        });
}

}  // namespace ui::applications
