#include "ui/reviews/review_detail.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

#include "core/conversations/conversation_reader.h"
#include "core/notices/notice_reader.h"
#include "core/reviews/review_case_reader.h"
#include "ui/common/flow_layout.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_chip.h"
#include "ui/common/state_strip.h"
#include "ui/reviews/reviews_text.h"
#include "ui/theme/theme.h"

namespace ui::reviews {

using namespace core::reviews;
using common::Format;
using common::toScreen;

ReviewDetail::ReviewDetail(common::Environment& environment, const ReviewRules& rules,
                           QWidget* parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_rules(rules)
    , m_title(new common::PlainLabel({}, this))
    , m_rating(new common::StateChip({}, this))
    , m_clock(new common::StateChip({}, this))
    , m_strip(new common::StateStrip(this)) {
    setObjectName(QStringLiteral("reviewDetail"));
    theme::setHeading(*m_title);
    m_title->setObjectName(QStringLiteral("review.title"));
    m_clock->setObjectName(QStringLiteral("review.clock"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, 0);
    head->setSpacing(theme::kSpace);
    head->addWidget(m_title, 1);
    head->addWidget(m_clock);
    head->addWidget(m_rating);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page = new QWidget(scroll);
    m_page->setBackgroundRole(QPalette::Base);
    m_page->setAutoFillBackground(true);
    auto* blocks = new QVBoxLayout(m_page);
    blocks->setContentsMargins(0, 0, 0, 0);
    blocks->setSpacing(0);
    m_words = new common::FactBlock(tr("Review", "noun, of a buyer"), m_page);
    m_reply = new common::FactBlock(tr("Public reply"), m_page);
    m_work = new common::FactBlock(tr("Causes and contact"), m_page);
    m_history = new common::FactBlock(tr("What happened"), m_page);
    for (auto* block : {m_words, m_reply, m_work, m_history}) {
        blocks->addWidget(block);
    }
    blocks->addStretch(1);
    scroll->setWidget(m_page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_strip);
    layout->addWidget(scroll, 1);
    connect(m_strip, &common::StateStrip::stepChosen, this,
            [this](int act) { Q_EMIT deedChosen(static_cast<Deed>(act)); });
    showReview(std::nullopt);
}

void ReviewDetail::showReview(const std::optional<ReviewCase>& review) {
    m_review = review;
    for (QWidget* part : std::initializer_list<QWidget*>{m_rating, m_clock, m_strip, m_page}) {
        part->setVisible(review.has_value());
    }
    if (!review) {
        m_title->setText({});
        return;
    }
    m_title->setText(
        tr("%1 %2", "number, buyer")
            .arg(ReviewsText::number(review->id),
                 review->buyer.empty() ? tr("Anonymous") : toScreen(review->buyer)));
    m_rating->setChip(ReviewsText::chip(review->rating));
    m_strip->show(ReviewsText::chip(review->state),
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
    const auto now = m_environment.now();
    const auto due = dueOf(*m_review, m_rules);
    m_clock->setVisible(due.has_value());
    if (due) {
        m_clock->setChip({ReviewsText::clock(*m_review, m_rules, now),
                          due->at < now ? theme::Tone::Danger : theme::Tone::Info});
        common::setPlainToolTip(*m_clock, Format::exactTime(due->at));
    }
}

QWidget* ReviewDetail::makeWays(QWidget* parent) {
    auto* ways = new QWidget(parent);
    auto* flow = new common::FlowLayout(ways, theme::kSpace, theme::kSpaceSmall);
    const auto add = [&](const QString& text, const char* name, bool isOffered, auto signal) {
        auto* button = new QPushButton(text, ways);
        button->setObjectName(QLatin1String(name));
        button->setEnabled(isOffered);
        connect(button, &QPushButton::clicked, this, signal);
        flow->addWidget(button);
    };
    const bool hasTalk =
        !m_review->buyer.empty() &&
        m_environment.conversations.newestOf(m_review->shop, m_review->buyer).has_value();
    add(tr("Open the conversation"), "review.openConversation", hasTalk,
        &ReviewDetail::conversationRequested);
    add(tr("Open the order"), "review.openOrder", !m_review->orderNumber.empty(),
        &ReviewDetail::orderRequested);
    return ways;
}

void ReviewDetail::showWords() {
    const ReviewCase& it = *m_review;
    auto* body = common::factGrid(
        {{tr("Wrote"), it.text.empty() ? tr("Without a word") : toScreen(it.text)},
         {tr("Added"), toScreen(it.followUpText)},
         {tr("Product"), toScreen(it.product)},
         {tr("Order", "noun"), toScreen(it.orderNumber)},
         {tr("Reviewed at"), Format::exactTime(it.reviewedAt).left(16)},
         {tr("Number"), toScreen(it.reviewNumber)},
         {tr("Owner"), toScreen(it.owner)}},
        m_page);
    auto* grid = static_cast<QGridLayout*>(body->layout());
    grid->addWidget(makeWays(body), grid->rowCount(), 0, 1, 2);
    m_words->show(body);
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
    auto* body = new QWidget(m_page);
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
        lines.emplace_back(tr("Contact by"), tr("%1, %2").arg(ReviewsText::of(it.plan->tool),
                                                              Format::exactTime(it.plan->at)
                                                                  .left(16)));
        lines.emplace_back(tr("Moment"), toScreen(it.plan->moment));
        lines.emplace_back(tr("Judgment"), toScreen(it.plan->judgment));
    }
    for (const auto& attempt : it.attempts) {
        lines.emplace_back(tr("Not reached"), tr("%1, %2: %3")
                                                  .arg(Format::exactTime(attempt.at).left(16),
                                                       toScreen(attempt.by), toScreen(attempt.how)));
    }
    lines.emplace_back(tr("Result"), toScreen(it.result));
    const bool isEmpty = std::ranges::all_of(lines, &QString::isEmpty,
                                             &std::pair<QString, QString>::second);
    m_work->show(isEmpty ? nullptr : common::factGrid(lines, m_page));
}

void ReviewDetail::showHistory() {
    auto history = m_environment.cases.reviewCases->history(*m_review);
    std::ranges::reverse(history);
    auto* body = new QWidget(m_page);
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::kSpace);
    grid->setVerticalSpacing(theme::kSpaceSmall);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& event : history) {
        auto* time =
            common::captionLabel(Format::relativeTime(event.at, m_environment.now()), body);
        common::setPlainToolTip(*time, Format::exactTime(event.at));
        grid->addWidget(time, row, 0, Qt::AlignTop);
        grid->addWidget(common::valueLabel(ReviewsText::happening(event.action), body), row, 1);
        grid->addWidget(common::captionLabel(toScreen(event.actor), body), row, 2,
                        Qt::AlignTop | Qt::AlignRight);
        ++row;
    }
    m_history->show(body);
}

}  // namespace ui::reviews
