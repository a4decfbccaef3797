#include "ui/learning/quiz_view.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/learning/learning_text.h"
#include "ui/theme/theme.h"

namespace ui::learning {

using namespace core::learning;
using common::Format;
using common::toScreen;

namespace {

constexpr int kWidth = 860;
constexpr int kTextLines = 5;
/// Writing is kept a little after the last letter, and in any case when the question is left.
constexpr int kWritingMilliseconds = 800;

/// True while the question can be chosen from.
bool hasOptions(const Answer& answer) {
    return answer.question.kind != QuestionKind::Text;
}

bool isAnswered(const Answer& answer) {
    return hasOptions(answer) ? !answer.chosen.empty() : !answer.text.empty();
}

QString openText(const AttemptSheet& sheet) {
    const auto open = std::ranges::count_if(
        sheet.answers, [](const Answer& each) { return !isAnswered(each); });
    return open == 0 ? QuizView::tr("Every question has an answer.")
                     : QuizView::tr("%n questions are still open.", nullptr, static_cast<int>(open));
}

}  // namespace

QuizView::QuizView(LearningViewModel& learning, QWidget* parent)
    : QWidget(parent)
    , m_learning(learning)
    , m_title(new common::PlainLabel({}, this))
    , m_clock(new common::PlainLabel({}, this))
    , m_progress(new QProgressBar(this))
    , m_kind(common::captionLabel({}, this))
    , m_question(new common::PlainLabel({}, this))
    , m_optionsPlace(new QVBoxLayout)
    , m_text(new QPlainTextEdit(this))
    , m_open(common::captionLabel({}, this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_forward(new QPushButton(tr("Next question"), this))
    , m_handIn(new QPushButton(tr("Hand in"), this)) {
    setObjectName(QStringLiteral("learning.quiz"));
    setFocusPolicy(Qt::StrongFocus);
    m_question->setObjectName(QStringLiteral("learning.question"));
    m_clock->setObjectName(QStringLiteral("learning.clock"));
    m_text->setObjectName(QStringLiteral("learning.text"));
    m_back->setObjectName(QStringLiteral("learning.back"));
    m_forward->setObjectName(QStringLiteral("learning.forward"));
    m_handIn->setObjectName(QStringLiteral("learning.handIn"));
    theme::setHeading(*m_title);
    theme::setHeading(*m_question);
    m_question->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(theme::kSpace);
    m_text->setPlaceholderText(tr("Write a few words; a mentor judges them"));
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * kTextLines + 2 * theme::kSpace);
    m_text->installEventFilter(this);
    theme::setPrimary(*m_forward);
    for (auto* button : {m_back, m_forward, m_handIn}) {
        button->setFocusPolicy(Qt::TabFocus);
    }
    auto* page = new QWidget(this);
    page->setMaximumWidth(kWidth);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(theme::kSpaceBlock, theme::kSpaceBlock, theme::kSpaceBlock,
                               theme::kSpaceBlock);
    layout->setSpacing(theme::kSpaceWide);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_clock);
    layout->addLayout(head);
    layout->addWidget(m_progress);
    layout->addWidget(m_kind);
    layout->addWidget(m_question);
    m_optionsPlace->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_optionsPlace);
    layout->addWidget(m_text);
    layout->addStretch(1);
    layout->addWidget(m_open);
    auto* buttons = new QHBoxLayout;
    auto* hint = common::captionLabel(tr("1–9 choose · Enter next · Page up back"), page);
    buttons->addWidget(hint, 1);
    for (auto* button : {m_back, m_forward, m_handIn}) {
        buttons->addWidget(button);
    }
    layout->addLayout(buttons);
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addStretch(1);
    outer->addWidget(page, 100);
    outer->addStretch(1);
    connect(m_back, &QPushButton::clicked, this, &QuizView::back);
    connect(m_forward, &QPushButton::clicked, this, &QuizView::forward);
    connect(m_handIn, &QPushButton::clicked, this, &QuizView::handIn);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &QuizView::showClock);
    m_writing.setSingleShot(true);
    m_writing.setInterval(kWritingMilliseconds);
    connect(&m_writing, &QTimer::timeout, this, &QuizView::keepText);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_writing.start(); });
}

void QuizView::show(const AttemptSheet& sheet) {
    m_sheet = sheet;
    // Where a quiz was cut off it goes on at the first question without an answer.
    const auto open = std::ranges::find_if_not(m_sheet->answers, isAnswered);
    m_at = open == m_sheet->answers.end()
               ? m_sheet->answers.size() - 1
               : static_cast<std::size_t>(open - m_sheet->answers.begin());
    m_title->setText(toScreen(sheet.attempt.quizTitle));
    m_progress->setRange(0, static_cast<int>(m_sheet->answers.size()));
    m_tick.start();
    showClock();
    showQuestion();
}

void QuizView::stop() {
    m_tick.stop();
    m_writing.stop();
    m_sheet.reset();
}

Answer& QuizView::current() {
    return m_sheet->answers[m_at];
}

void QuizView::showQuestion() {
    const auto& answer = current();
    const auto& question = answer.question;
    const auto total = static_cast<int>(m_sheet->answers.size());
    m_progress->setValue(static_cast<int>(m_at) + 1);
    m_kind->setText(tr("Question %1 of %2 · %3 · %4")
                        .arg(m_at + 1)
                        .arg(total)
                        .arg(LearningText::of(question.kind), toScreen(question.topic)));
    m_question->setText(toScreen(question.text));
    const bool isText = !hasOptions(answer);
    {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(toScreen(answer.text));
    }
    m_text->setVisible(isText);
    showOptions(answer);
    m_back->setEnabled(m_at > 0);
    const bool isLast = m_at + 1 == m_sheet->answers.size();
    m_forward->setVisible(!isLast);
    m_open->setText(openText(*m_sheet));
    if (isText) {
        m_text->setFocus();
        m_text->moveCursor(QTextCursor::End);
    } else {
        setFocus();
    }
}

void QuizView::showOptions(const Answer& answer) {
    auto* options = new QWidget(this);
    auto* rows = new QVBoxLayout(options);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme::kSpace);
    m_buttons.clear();
    for (std::size_t at = 0; at < answer.shown.size(); ++at) {
        const int place = answer.shown[at];
        QAbstractButton* button = nullptr;
        if (answer.question.kind == QuestionKind::Multiple) {
            button = new QCheckBox(options);
        } else {
            button = new QRadioButton(options);
        }
        button->setText(QString::number(at + 1));
        button->setObjectName(QStringLiteral("learning.option%1").arg(at + 1));
        button->setFocusPolicy(Qt::NoFocus);
        button->setChecked(std::ranges::find(answer.chosen, place) != answer.chosen.end());
        auto* words = new common::PlainLabel(LearningText::option(answer.question, place), options);
        words->setWordWrap(true);
        words->setProperty("place", static_cast<int>(at));
        words->installEventFilter(this);
        button->setAccessibleName(words->text());
        auto* row = new QHBoxLayout;
        row->addWidget(button, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        rows->addLayout(row);
        connect(button, &QAbstractButton::clicked, this, &QuizView::take);
        m_buttons.push_back(button);
    }
    if (m_options) {
        m_optionsPlace->removeWidget(m_options);
        // Perhaps one of its buttons is being clicked just now.
        m_options->hide();
        m_options->deleteLater();
    }
    m_options = options;
    m_optionsPlace->addWidget(options);
    options->setVisible(!answer.shown.empty());
}

void QuizView::showClock() {
    if (!m_sheet) {
        return;
    }
    const auto left = m_sheet->attempt.deadlineAt - m_learning.now();
    if (left.count() <= 0) {
        m_tick.stop();
        handIn();
        return;
    }
    m_clock->setText(tr("%1 left").arg(Format::duration(left)));
}

void QuizView::choose(int shownPlace) {
    if (!m_sheet || shownPlace < 0 || shownPlace >= static_cast<int>(m_buttons.size())) {
        return;
    }
    m_buttons[static_cast<std::size_t>(shownPlace)]->click();
}

void QuizView::take() {
    if (!m_sheet) {
        return;
    }
    auto& answer = current();
    answer.chosen.clear();
    for (std::size_t at = 0; at < m_buttons.size(); ++at) {
        if (m_buttons[at]->isChecked()) {
            answer.chosen.push_back(answer.shown[at]);
        }
    }
    std::ranges::sort(answer.chosen);
    m_open->setText(openText(*m_sheet));
    m_learning.answer(m_sheet->attempt.id, answer.position, {.chosen = answer.chosen, .text = {}});
}

void QuizView::keepText() {
    m_writing.stop();
    if (!m_sheet || hasOptions(current())) {
        return;
    }
    auto& answer = current();
    auto text = common::toCore(m_text->toPlainText().trimmed());
    if (text != answer.text) {
        answer.text = std::move(text);
        m_learning.answer(m_sheet->attempt.id, answer.position, {.chosen = {}, .text = answer.text});
    }
}

void QuizView::forward() {
    keepText();
    if (m_sheet && m_at + 1 < m_sheet->answers.size()) {
        ++m_at;
        showQuestion();
    } else if (m_sheet) {
        // At the end Enter leads to the button and does not hand in by itself.
        m_handIn->setFocus();
        showClock();
    }
}

void QuizView::back() {
    keepText();
    if (m_sheet && m_at > 0) {
        --m_at;
        showQuestion();
    }
}

void QuizView::handIn() {
    keepText();
    if (m_sheet) {
        m_learning.handIn(m_sheet->attempt.id);
    }
}

void QuizView::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && key >= Qt::Key_1 && key <= Qt::Key_9) {
        choose(key - Qt::Key_1);
    } else if (isPlain && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        if (window()->focusWidget() == m_handIn) {
            handIn();
        } else {
            forward();
        }
    } else if (isPlain && (key == Qt::Key_PageDown || key == Qt::Key_Right)) {
        forward();
    } else if (isPlain && (key == Qt::Key_PageUp || key == Qt::Key_Left)) {
        back();
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool QuizView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers() == Qt::NoModifier) {
            forward();
            return true;
        }
        if (key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown) {
            key->key() == Qt::Key_PageUp ? back() : forward();
            return true;
        }
    } else if (event->type() == QEvent::MouseButtonRelease &&
               watched->property("place").isValid()) {
        choose(watched->property("place").toInt());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace ui::learning
