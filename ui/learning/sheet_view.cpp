#include "ui/learning/sheet_view.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/fact_block.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/learning/learning_text.h"
#include "ui/theme/theme.h"

namespace ui::learning {

using namespace core::learning;
using common::Format;
using common::toScreen;
using theme::Tone;

SheetView::SheetView(LearningViewModel& learning, QWidget* parent)
    : QScrollArea(parent), m_learning(learning) {
    setObjectName(QStringLiteral("learning.sheet"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void SheetView::clear() {
    setWidget(new QWidget(this));
}

void SheetView::show(const AttemptSheet& sheet) {
    const auto& attempt = sheet.attempt;
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* head = new common::FactBlock(toScreen(attempt.quizTitle), page);
    const QString result =
        attempt.state == AttemptState::Running
            ? tr("Still running")
            : tr("%1 of %2 points, %3 %; %4 % are needed")
                  .arg(LearningText::points(attempt.earned), LearningText::points(attempt.possible))
                  .arg(percentOf(attempt))
                  .arg(attempt.passPercent);
    head->show(common::factGrid(
        {{tr("Agent"), toScreen(attempt.agent)},
         {tr("Begun"), Format::exactTime(attempt.startedAt).left(16)},
         {tr("Result"), result + QStringLiteral(" · ") + LearningText::chip(attempt).text}},
        head));
    layout->addWidget(head);
    if (attempt.state != AttemptState::Running) {
        for (const auto& answer : sheet.answers) {
            layout->addWidget(makeAnswer(attempt, answer, page));
        }
    }
    layout->addStretch(1);
    setWidget(page);
}

QWidget* SheetView::makeAnswer(const Attempt& attempt, const Answer& answer, QWidget* parent) {
    const auto& question = answer.question;
    auto* block = new common::FactBlock(
        tr("%1. %2").arg(answer.position + 1).arg(toScreen(question.text)), parent);
    for (auto* label : block->findChildren<QLabel*>()) {
        label->setWordWrap(true);
    }
    auto* body = new QWidget(block);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    const bool isWaiting = !answer.mark;
    const bool isRight = answer.mark == kFullMark;
    const auto chip = isWaiting           ? common::Chip{tr("To judge"), Tone::Info}
                      : isRight           ? common::Chip{tr("✓ Right"), Tone::Success}
                      : *answer.mark == 0 ? common::Chip{tr("✗ Wrong"), Tone::Danger}
                                          : common::Chip{tr("½ Partly right"), Tone::Warning};
    auto* top = new QHBoxLayout;
    top->addWidget(new common::StateChip(chip, body));
    top->addStretch(1);
    if (question.article && m_learning.article(*question.article)) {
        auto* read = new QPushButton(tr("Read up"), body);
        read->setObjectName(QStringLiteral("learning.readUp%1").arg(answer.position + 1));
        connect(read, &QPushButton::clicked, this,
                [this, id = *question.article] { Q_EMIT articleRequested(id); });
        top->addWidget(read);
    }
    const bool isOwn = attempt.agent == m_learning.me().name && !m_learning.mayTeach();
    if (attempt.state == AttemptState::HandedIn && question.kind == QuestionKind::Text &&
        m_learning.mayJudge() && !isOwn) {
        auto* judge = new QPushButton(tr("Judge…"), body);
        judge->setObjectName(QStringLiteral("learning.judge%1").arg(answer.position + 1));
        connect(judge, &QPushButton::clicked, this,
                [this, id = attempt.id, position = answer.position] {
                    Q_EMIT judgeRequested(id, position);
                });
        top->addWidget(judge);
    }
    layout->addLayout(top);
    const QString article =
        question.article && m_learning.article(*question.article)
            ? toScreen(m_learning.article(*question.article)->title)
            : QString();
    const QString comment =
        answer.comment.empty()
            ? QString()
            : tr("%1: %2").arg(toScreen(answer.judgedBy), toScreen(answer.comment));
    layout->addWidget(common::factGrid(
        {{tr("Your answer"), LearningText::given(answer)},
         {question.kind == QuestionKind::Text ? tr("A good answer") : tr("Right answer"),
          LearningText::rightAnswer(question)},
         {tr("Why"), toScreen(question.explanation)},
         {tr("Article"), article},
         {tr("Mentor"), comment}},
        body));
    block->show(body);
    return block;
}

}  // namespace ui::learning
