#include "ui/reviews/review_detail.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

#include "core/conversations/conversation_reader.h"
#include "core/notices/notice_reader.h"
#include "core/reviews/review_case_reader.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/reviews/reviews_text.h"
#include "ui/theme/theme.h"

namespace ui::reviews {

using namespace core::reviews;
using common::Format;
using common::toScreen;

ReviewDetail::ReviewDetail(common::Environment& environment, const ReviewRules& rules,
                           QWidget* parent)
    : CaseSheet(QStringLiteral("review"), parent)
    , m_environment(environment)
    , m_rules(rules)
    , m_words(addBlock(tr("Review", "noun, of a buyer")))
    , m_reply(addBlock(tr("Public reply")))
    , m_work(addBlock(tr("Causes and contact")))
    , m_history(addBlock(tr("What happened"))) {
    connect(&strip(), &common::StateStrip::stepChosen, this,
            [this](int act) { Q_EMIT deedChosen(static_cast<Deed>(act)); });
}

void ReviewDetail::showReview(const std::optional<ReviewCase>& review) {
    m_review = review;
    if (!review) {
        showNothing();
        return;
    }
    showHead(tr("%1 %2", "number, buyer")
                 .arg(ReviewsText::number(review->id),
                      review->buyer.empty() ? tr("Anonymous") : toScreen(review->buyer)),
             ReviewsText::chip(review->rating));
    strip().show(ReviewsText::chip(review->state),
                 ReviewsText::nextSteps(*review, m_environment.actor(), m_rules));
    showClock();
    showWords();
    showReply();
    showWork();
    showHistory();
}

void ReviewDetail::showClock() {
    if (!m_review) {
        return;
    }
    const auto due = dueOf(*m_review, m_rules);
    if (!due) {
        CaseSheet::showClock(std::nullopt);
        return;
    }
    const auto now = m_environment.now();
    CaseSheet::showClock(Clock{{ReviewsText::clock(*m_review, m_rules, now),
                                due->at < now ? theme::Tone::Danger : theme::Tone::Info},
                               due->at});
}

void ReviewDetail::showWords() {
    const ReviewCase& it = *m_review;
    const bool hasTalk =
        !it.buyer.empty() && m_environment.conversations.newestOf(it.shop, it.buyer).has_value();
    m_words->show(
        factsWithWays({{tr("Wrote"), it.text.empty() ? tr("Without a word") : toScreen(it.text)},
                       {tr("Added"), toScreen(it.followUpText)},
                       {tr("Product"), toScreen(it.product)},
                       {tr("Order", "noun"), toScreen(it.orderNumber)},
                       {tr("Reviewed at"), Format::exactTime(it.reviewedAt).left(16)},
                       {tr("Number"), toScreen(it.reviewNumber)},
                       {tr("Owner"), toScreen(it.owner)}},
                      hasTalk, !it.orderNumber.empty()));
}

void ReviewDetail::showReply() {
    if (m_review->reply.empty()) {
        m_reply->show(nullptr);
        return;
    }
    const auto notices = m_environment.cases.notices->about(
        {m_review->shop, "review", std::to_string(m_review->id)});
    const bool isWaiting = std::ranges::any_of(notices, [](const core::notices::Notice& notice) {
        return notice.state == core::notices::NoticeState::Waiting;
    });
    auto* body = new QWidget(page());
    auto* line = new QHBoxLayout(body);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(common::valueLabel(toScreen(m_review->reply), body), 1);
    auto* copy = new QPushButton(isWaiting ? tr("Copy to post") : tr("Copy"), body);
    copy->setObjectName(QStringLiteral("review.copyReply"));
    if (isWaiting) {
        theme::setPrimary(*copy);
    }
    connect(copy, &QPushButton::clicked, this, &ReviewDetail::replyCopied);
    line->addWidget(copy, 0, Qt::AlignTop);
    m_reply->show(body);
}

void ReviewDetail::showWork() {
    const ReviewCase& it = *m_review;
    std::vector<std::pair<QString, QString>> lines{{tr("Causes"), ReviewsText::of(it.causes)}};
    if (it.plan) {
        lines.emplace_back(tr("Contact by"),
                           tr("%1, %2").arg(ReviewsText::of(it.plan->tool),
                                            Format::exactTime(it.plan->at).left(16)));
        lines.emplace_back(tr("Moment"), toScreen(it.plan->moment));
        lines.emplace_back(tr("Judgment"), toScreen(it.plan->judgment));
    }
    for (const auto& attempt : it.attempts) {
        lines.emplace_back(tr("Not reached"),
                           tr("%1, %2: %3")
                               .arg(Format::exactTime(attempt.at).left(16), toScreen(attempt.by),
                                    toScreen(attempt.how)));
    }
    lines.emplace_back(tr("Result"), toScreen(it.result));
    const bool isEmpty =
        std::ranges::all_of(lines, &QString::isEmpty, &std::pair<QString, QString>::second);
    m_work->show(isEmpty ? nullptr : common::factGrid(lines, page()));
}

void ReviewDetail::showHistory() {
    auto history = m_environment.cases.reviewCases->history(*m_review);
    std::ranges::reverse(history);
    std::vector<common::HistoryLine> lines;
    for (const auto& event : history) {
        lines.push_back({event.at, ReviewsText::happening(event.action), toScreen(event.actor)});
    }
    m_history->show(common::historyGrid(lines, m_environment.now(), page()));
}

}  // namespace ui::reviews
