#include "ui/learning/learning_forms.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/learning/learning_text.h"
#include "ui/theme/theme.h"

namespace ui::learning {

using namespace core::learning;
using common::toCore;
using common::toScreen;

namespace {

constexpr int kWidth = 620;
constexpr int kHeight = 560;
constexpr int kFormOptions = 6;
constexpr std::chrono::days kUsualTime{7};

/// The shop's local time as an edit shows it.
QDateTime shown(core::Seconds at) {
    return QDateTime::fromSecsSinceEpoch((at + core::kChinaOffset).time_since_epoch().count(),
                                         Qt::UTC);
}

core::Seconds read(const QDateTimeEdit& edit) {
    return core::Seconds(std::chrono::seconds(edit.dateTime().toSecsSinceEpoch())) -
           core::kChinaOffset;
}

std::vector<std::pair<QString, QVariant>> audiences() {
    std::vector<std::pair<QString, QVariant>> choices;
    for (const auto audience :
         {Audience::Everybody, Audience::NewStaff, Audience::ServingStaff}) {
        choices.emplace_back(LearningText::of(audience), static_cast<int>(audience));
    }
    return choices;
}

std::vector<std::pair<QString, QVariant>> articleChoices(const LearningViewModel& learning,
                                                         const QString& none) {
    std::vector<std::pair<QString, QVariant>> choices{{none, QVariant(0LL)}};
    for (const auto& article : learning.articles()) {
        if (!article.archived) {
            choices.emplace_back(toScreen(article.title), static_cast<qlonglong>(article.id));
        }
    }
    return choices;
}

std::optional<std::int64_t> chosenId(const QComboBox& combo) {
    const auto id = combo.currentData().toLongLong();
    return id == 0 ? std::nullopt : std::optional<std::int64_t>(id);
}

}  // namespace

LearningForm::LearningForm(const QString& title, QWidget* parent)
    : QDialog(parent), m_fields(new QFormLayout), m_error(new common::PlainLabel({}, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(kWidth, kHeight);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* page = new QWidget(scroll);
    page->setLayout(m_fields);
    m_fields->setHorizontalSpacing(theme::kSpaceWide);
    m_fields->setVerticalSpacing(theme::kSpace);
    scroll->setWidget(page);
    m_error->setObjectName(QStringLiteral("learning.formError"));
    m_error->setWordWrap(true);
    m_error->hide();
    auto* box = new QDialogButtonBox(this);
    auto* keep = box->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(QStringLiteral("learning.keep"));
    common::setPlainToolTip(*keep, tr("Ctrl+Enter"));
    theme::setPrimary(*keep);
    box->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceBlock, theme::kSpaceBlock, theme::kSpaceBlock,
                               theme::kSpaceBlock);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_error);
    layout->addWidget(box);
    connect(box, &QDialogButtonBox::accepted, this, &LearningForm::submitted);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated,
            this, &LearningForm::submitted);
}

void LearningForm::showError(const QString& text) {
    m_error->setText(text);
    QPalette tone = palette();
    tone.setColor(QPalette::WindowText, theme::colours(theme::Tone::Danger, palette()).text);
    m_error->setPalette(tone);
    m_error->show();
}

QLineEdit* LearningForm::addLine(const char* name, const QString& caption,
                                 const std::string& text) {
    auto* line = new QLineEdit(toScreen(text), this);
    line->setObjectName(QLatin1String(name));
    line->setMaxLength(static_cast<int>(kLongestText));
    m_fields->addRow(caption, line);
    return line;
}

QPlainTextEdit* LearningForm::addText(const char* name, const QString& caption,
                                      const std::string& text, int lines) {
    auto* edit = new QPlainTextEdit(toScreen(text), this);
    edit->setObjectName(QLatin1String(name));
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 2 * theme::kSpace);
    m_fields->addRow(caption, edit);
    return edit;
}

QComboBox* LearningForm::addChoice(const char* name, const QString& caption,
                                   const std::vector<std::pair<QString, QVariant>>& choices,
                                   const QVariant& chosen) {
    auto* combo = new QComboBox(this);
    combo->setObjectName(QLatin1String(name));
    for (const auto& [text, value] : choices) {
        combo->addItem(text, value);
    }
    combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
    m_fields->addRow(caption, combo);
    return combo;
}

QSpinBox* LearningForm::addNumber(const char* name, const QString& caption, int least, int most,
                                  int value) {
    auto* number = new QSpinBox(this);
    number->setObjectName(QLatin1String(name));
    number->setRange(least, most);
    number->setValue(value);
    m_fields->addRow(caption, number);
    return number;
}

QDateTimeEdit* LearningForm::addTime(const char* name, const QString& caption, core::Seconds at) {
    auto* time = new QDateTimeEdit(this);
    time->setObjectName(QLatin1String(name));
    time->setTimeSpec(Qt::UTC);
    time->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    time->setCalendarPopup(true);
    time->setDateTime(shown(at));
    m_fields->addRow(caption, time);
    return time;
}

void AssignmentForm::addAssignment(const Assignment& assignment, core::Seconds now) {
    m_audience = addChoice("learning.audience", tr("For"), audiences(),
                           static_cast<int>(assignment.audience));
    m_level = addChoice(
        "learning.level", tr("Level"),
        {{LearningText::of(core::knowledge::Level::Core), 0},
         {LearningText::of(core::knowledge::Level::Further), 1}},
        assignment.level == core::knowledge::Level::Core ? 0 : 1);
    m_required = new QCheckBox(tr("Everybody of the group has to do it"), this);
    m_required->setObjectName(QStringLiteral("learning.required"));
    m_required->setChecked(assignment.required);
    fields().addRow({}, m_required);
    m_days = addNumber("learning.days", tr("Within days of coming"), 0, 365,
                       assignment.withinDays.value_or(0));
    m_days->setSpecialValueText(tr("No limit"));
    m_hasDue = new QCheckBox(tr("Has a date for everybody"), this);
    m_hasDue->setObjectName(QStringLiteral("learning.hasDue"));
    m_hasDue->setChecked(assignment.dueAt.has_value());
    fields().addRow({}, m_hasDue);
    m_due = addTime("learning.due", tr("By"), assignment.dueAt.value_or(now + kUsualTime));
    m_due->setEnabled(m_hasDue->isChecked());
    connect(m_hasDue, &QCheckBox::toggled, m_due, &QWidget::setEnabled);
}

Assignment AssignmentForm::assignment() const {
    Assignment assignment{
        .audience = static_cast<Audience>(m_audience->currentData().toInt()),
        .level = m_level->currentData().toInt() == 0 ? core::knowledge::Level::Core
                                                     : core::knowledge::Level::Further,
        .required = m_required->isChecked()};
    if (m_days->value() > 0) {
        assignment.withinDays = m_days->value();
    }
    if (m_hasDue->isChecked()) {
        assignment.dueAt = read(*m_due);
    }
    return assignment;
}

DocumentForm::DocumentForm(LearningViewModel& learning, const Document& document, QWidget* parent)
    : AssignmentForm(document.id == 0 ? tr("Put into the library") : tr("Change the entry"),
                     parent)
    , m_document(document) {
    m_article = addChoice("learning.article", tr("Article"),
                          articleChoices(learning, tr("None: files are added to it")),
                          QVariant(static_cast<qlonglong>(document.article.value_or(0))));
    // What an entry is stays what it is.
    m_article->setEnabled(document.id == 0);
    m_title = addLine("learning.title", tr("Title"), document.title);
    m_note = addText("learning.note", tr("What to look for"), document.note, 3);
    addAssignment(document.assignment, learning.now());
    m_owner = addLine("learning.owner", tr("Kept by"), document.owner);
    m_hasReview = new QCheckBox(tr("Is reviewed on a date"), this);
    m_hasReview->setChecked(document.reviewAt.has_value());
    fields().addRow({}, m_hasReview);
    m_review = addTime("learning.review", tr("Review"),
                       document.reviewAt.value_or(learning.now() + kUsualTime));
    const auto follow = [this] {
        const bool hasFiles = m_article->currentData().toLongLong() == 0;
        m_title->setEnabled(hasFiles);
        m_owner->setEnabled(hasFiles);
        m_hasReview->setEnabled(hasFiles);
        m_review->setEnabled(hasFiles && m_hasReview->isChecked());
    };
    connect(m_article, &QComboBox::currentIndexChanged, this, follow);
    connect(m_hasReview, &QCheckBox::toggled, this, follow);
    follow();
}

Document DocumentForm::draft() const {
    Document draft = m_document;
    draft.article = chosenId(*m_article);
    draft.title = toCore(m_title->text());
    draft.note = toCore(m_note->toPlainText());
    draft.owner = toCore(m_owner->text());
    draft.reviewAt = m_hasReview->isChecked() ? std::optional(read(*m_review)) : std::nullopt;
    draft.assignment = assignment();
    return draft;
}

QuestionForm::QuestionForm(LearningViewModel& learning, const Question& question, QWidget* parent)
    : LearningForm(question.id == 0 ? tr("New question") : tr("Change the question"), parent)
    , m_question(question) {
    std::vector<std::pair<QString, QVariant>> kinds;
    for (const auto kind : {QuestionKind::Single, QuestionKind::Multiple, QuestionKind::TrueFalse,
                            QuestionKind::Text}) {
        kinds.emplace_back(LearningText::of(kind), static_cast<int>(kind));
    }
    m_kind = addChoice("learning.kind", tr("Kind"), kinds, static_cast<int>(question.kind));
    std::vector<std::pair<QString, QVariant>> topics;
    for (const auto& [topic, count] : learning.topics()) {
        topics.emplace_back(toScreen(topic), toScreen(topic));
    }
    m_topic = addChoice("learning.topic", tr("Topic"), topics, toScreen(question.topic));
    m_topic->setEditable(true);
    m_topic->setEditText(toScreen(question.topic));
    m_text = addText("learning.questionText", tr("Question"), question.text, 3);
    const int options = std::max(kFormOptions, static_cast<int>(question.options.size()));
    for (int place = 0; place < options; ++place) {
        auto* right = new QCheckBox(tr("right"), this);
        right->setObjectName(QStringLiteral("learning.right%1").arg(place + 1));
        right->setChecked(std::ranges::find(question.right, place) != question.right.end());
        auto* text = new QLineEdit(this);
        text->setObjectName(QStringLiteral("learning.choice%1").arg(place + 1));
        if (static_cast<std::size_t>(place) < question.options.size()) {
            text->setText(toScreen(question.options[static_cast<std::size_t>(place)]));
        }
        auto* row = new QWidget(this);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(text, 1);
        layout->addWidget(right);
        fields().addRow(tr("Option %1").arg(QChar(u'A' + place)), row);
        m_options.emplace_back(right, text);
    }
    m_truth = addChoice("learning.truth", tr("It is"), {{tr("True"), 0}, {tr("False"), 1}},
                        question.right == std::vector{1} ? 1 : 0);
    m_model = addText("learning.model", tr("A good answer says"), question.modelAnswer, 3);
    m_explanation = addText("learning.explanation", tr("Explanation"), question.explanation, 2);
    m_article = addChoice("learning.questionArticle", tr("Stands in the article"),
                          articleChoices(learning, tr("None")),
                          QVariant(static_cast<qlonglong>(question.article.value_or(0))));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &QuestionForm::followKind);
    followKind();
}

void QuestionForm::followKind() {
    const auto kind = static_cast<QuestionKind>(m_kind->currentData().toInt());
    const bool isChoice = kind == QuestionKind::Single || kind == QuestionKind::Multiple;
    for (const auto& [right, text] : m_options) {
        fields().setRowVisible(text->parentWidget(), isChoice);
    }
    fields().setRowVisible(m_truth, kind == QuestionKind::TrueFalse);
    fields().setRowVisible(m_model, kind == QuestionKind::Text);
}

Question QuestionForm::draft() const {
    Question draft = m_question;
    draft.kind = static_cast<QuestionKind>(m_kind->currentData().toInt());
    draft.topic = toCore(m_topic->currentText());
    draft.text = toCore(m_text->toPlainText());
    draft.modelAnswer = toCore(m_model->toPlainText());
    draft.explanation = toCore(m_explanation->toPlainText());
    draft.article = chosenId(*m_article);
    draft.options.clear();
    draft.right.clear();
    if (draft.kind == QuestionKind::TrueFalse) {
        draft.right = {m_truth->currentData().toInt()};
        return draft;
    }
    for (const auto& [right, text] : m_options) {
        draft.options.push_back(toCore(text->text()));
        if (right->isChecked()) {
            draft.right.push_back(static_cast<int>(draft.options.size()) - 1);
        }
    }
    while (!draft.options.empty() && draft.options.back().empty()) {
        draft.options.pop_back();
    }
    return draft;
}

QuizForm::QuizForm(LearningViewModel& learning, const Quiz& quiz, QWidget* parent)
    : AssignmentForm(quiz.id == 0 ? tr("New quiz") : tr("Change the quiz"), parent)
    , m_quiz(quiz) {
    m_title = addLine("learning.quizTitle", tr("Title"), quiz.title);
    std::int64_t all = 0;
    for (const auto& [topic, count] : learning.topics()) {
        all += count;
    }
    const auto addDraw = [&](const std::string& topic, const QString& caption,
                             std::int64_t count) {
        const auto draw = std::ranges::find(quiz.draws, topic, &Draw::topic);
        auto* number = addNumber("learning.draw", caption, 0, static_cast<int>(count),
                                 draw == quiz.draws.end() ? 0 : draw->count);
        number->setObjectName(QStringLiteral("learning.draw%1").arg(m_draws.size()));
        number->setSuffix(tr(" of %1").arg(count));
        m_draws.emplace_back(topic, number);
    };
    addDraw({}, tr("Questions of any topic"), all);
    for (const auto& [topic, count] : learning.topics()) {
        addDraw(topic, toScreen(topic), count);
    }
    m_pass = addNumber("learning.pass", tr("Pass mark"), 1, 100, quiz.passPercent);
    m_pass->setSuffix(QStringLiteral(" %"));
    m_minutes = addNumber("learning.minutes", tr("Time limit"), 1, 240, quiz.minutes);
    m_minutes->setSuffix(tr(" min"));
    m_most = addNumber("learning.most", tr("Attempts"), 0, 99, quiz.mostAttempts);
    m_most->setSpecialValueText(tr("No limit"));
    m_wait = addNumber("learning.wait", tr("Hours between attempts"), 0, 24 * 90, quiz.waitHours);
    addAssignment(quiz.assignment, learning.now());
}

Quiz QuizForm::draft() const {
    Quiz draft = m_quiz;
    draft.title = toCore(m_title->text());
    draft.draws.clear();
    for (const auto& [topic, number] : m_draws) {
        if (number->value() > 0) {
            draft.draws.push_back({topic, number->value()});
        }
    }
    draft.passPercent = m_pass->value();
    draft.minutes = m_minutes->value();
    draft.mostAttempts = m_most->value();
    draft.waitHours = m_wait->value();
    draft.assignment = assignment();
    return draft;
}

TrainingForm::TrainingForm(LearningViewModel& learning, const Training& training, QWidget* parent)
    : LearningForm(training.id == 0 ? tr("New class") : tr("Change the class"), parent)
    , m_training(training) {
    const bool isNew = training.id == 0;
    const core::Seconds starts =
        isNew ? std::chrono::floor<std::chrono::hours>(learning.now()) + kUsualTime
              : training.startsAt;
    m_title = addLine("learning.classTitle", tr("Title"), training.title);
    m_theme = addLine("learning.theme", tr("Theme of the quarter"), training.theme);
    m_starts = addTime("learning.starts", tr("Begins"), starts);
    m_ends = addTime("learning.ends", tr("Ends"),
                     isNew ? starts + std::chrono::hours(2) : training.endsAt);
    m_place = addLine("learning.place", tr("Where"), training.place);
    m_trainer = addLine("learning.trainer", tr("Trainer"), training.trainer);
    m_audience = addChoice("learning.classAudience", tr("For"), audiences(),
                           static_cast<int>(training.audience));
    m_required = new QCheckBox(tr("Everybody of the group has to do it"), this);
    m_required->setChecked(training.required);
    fields().addRow({}, m_required);
    std::vector<std::pair<QString, QVariant>> quizzes{{tr("None"), QVariant(0LL)}};
    for (const auto& quiz : learning.quizzes()) {
        if (!quiz.archived) {
            quizzes.emplace_back(toScreen(quiz.title), static_cast<qlonglong>(quiz.id));
        }
    }
    m_quiz = addChoice("learning.classQuiz", tr("Quiz afterwards"), quizzes,
                       QVariant(static_cast<qlonglong>(training.quiz.value_or(0))));
    m_note = addText("learning.classNote", tr("Note", "noun"), training.note, 3);
}

Training TrainingForm::draft() const {
    Training draft = m_training;
    draft.title = toCore(m_title->text());
    draft.theme = toCore(m_theme->text());
    draft.startsAt = read(*m_starts);
    draft.endsAt = read(*m_ends);
    draft.place = toCore(m_place->text());
    draft.trainer = toCore(m_trainer->text());
    draft.audience = static_cast<Audience>(m_audience->currentData().toInt());
    draft.required = m_required->isChecked();
    draft.quiz = chosenId(*m_quiz);
    draft.note = toCore(m_note->toPlainText());
    return draft;
}

AttendanceForm::AttendanceForm(const std::vector<Learner>& learners, const std::string& agent,
                               QWidget* parent)
    : LearningForm(tr("Who was there"), parent) {
    std::vector<std::pair<QString, QVariant>> agents;
    for (const auto& learner : learners) {
        agents.emplace_back(toScreen(learner.name), toScreen(learner.name));
    }
    m_agent = addChoice("learning.agent", tr("Agent"), agents, toScreen(agent));
    // Who left is not in the list any more, but may have been there.
    m_agent->setEditable(true);
    std::vector<std::pair<QString, QVariant>> states;
    for (const auto state : {Attendance::Present, Attendance::Absent, Attendance::Excused}) {
        states.emplace_back(LearningText::of(state), static_cast<int>(state));
    }
    m_attendance = addChoice("learning.attendance", tr("Attendance"), states, 0);
    m_score = addNumber("learning.score", tr("Result"), -1, 100, -1);
    m_score->setSpecialValueText(QStringLiteral("—"));
    m_remark = addLine("learning.remark", tr("Remark"), {});
    resize(kWidth, kHeight / 2);
}

AttendanceDraft AttendanceForm::draft() const {
    AttendanceDraft draft{
        .agent = toCore(m_agent->currentText()),
        .attendance = static_cast<Attendance>(m_attendance->currentData().toInt()),
        .remark = toCore(m_remark->text())};
    if (m_score->value() >= 0) {
        draft.score = m_score->value();
    }
    return draft;
}

MentorForm::MentorForm(const QString& title, const QString& about, bool hasMark,
                       const std::string& comment, QWidget* parent)
    : LearningForm(title, parent) {
    fields().addRow(common::valueLabel(about, this));
    if (hasMark) {
        m_mark = addChoice("learning.mark", tr("Points"),
                           {{tr("Right: 1 point"), kFullMark},
                            {tr("Partly right: ½ point"), kFullMark / 2},
                            {tr("Wrong: 0 points"), 0}},
                           kFullMark);
    }
    m_comment = addText("learning.comment", tr("Comment"), comment, 4);
    m_comment->setFocus();
}

int MentorForm::mark() const {
    return m_mark ? m_mark->currentData().toInt() : 0;
}

QString MentorForm::comment() const {
    return m_comment->toPlainText();
}

}  // namespace ui::learning
