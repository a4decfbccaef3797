#include "ui/conversations/conversation_forms.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QToolButton>

#include <array>

#include "ui/common/plain_text.h"
#include "ui/conversations/conversations_text.h"
#include "ui/theme/theme.h"

namespace ui::conversations {

using namespace core::conversations;

namespace {

QComboBox* makeBox(const char* name) {
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setMaxVisibleItems(16);
    return box;
}

/// The leaves of the tree with their stage; an empty choice first.
QComboBox* makeQuestionBox(const QuestionTree& questions, std::optional<std::int64_t> chosen) {
    auto* box = makeBox("conversation.questionType");
    box->addItem(ConversationsText::tr("choose…"), {});
    for (const auto& type : questions.choices()) {
        const auto* above = type.parent ? questions.find(*type.parent) : nullptr;
        const QString name = ConversationsText::of(type);
        box->addItem(
            above ? QStringLiteral("%1 · %2").arg(ConversationsText::of(*above), name) : name,
            qlonglong{type.id});
    }
    box->setCurrentIndex(chosen ? std::max(0, box->findData(qlonglong{*chosen})) : 0);
    return box;
}

template <class Enum>
QComboBox* makeEnumBox(const char* name, Enum last, const QString& none,
                       std::optional<Enum> chosen) {
    auto* box = makeBox(name);
    box->addItem(none, {});
    for (int value = 0; value <= static_cast<int>(last); ++value) {
        box->addItem(ConversationsText::of(static_cast<Enum>(value)), value);
    }
    box->setCurrentIndex(chosen ? static_cast<int>(*chosen) + 1 : 0);
    return box;
}

template <class Value>
std::optional<Value> chosen(const QComboBox& box) {
    const QVariant data = box.currentData();
    return data.isValid() ? std::optional(static_cast<Value>(data.toLongLong())) : std::nullopt;
}

QComboBox* makeScale(const char* name, int least, int most, std::optional<int> chosen) {
    auto* box = makeBox(name);
    box->addItem(ConversationsText::tr("not said"), {});
    for (int value = most; value >= least; --value) {
        box->addItem(QString::number(value), value);
    }
    box->setCurrentIndex(chosen ? std::max(0, box->findData(*chosen)) : 0);
    return box;
}

QPlainTextEdit* makeText(const char* name) {
    auto* edit = new QPlainTextEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 3 + theme::kSpaceWide);
    return edit;
}

QString joined(const std::vector<std::string>& tags) {
    QStringList texts;
    for (const auto& tag : tags) {
        texts.append(common::toScreen(tag));
    }
    return texts.join(QStringLiteral(", "));
}

std::vector<std::string> tagsOf(const QString& text) {
    static const QRegularExpression kParting(QStringLiteral("[,，、;；]"));
    std::vector<std::string> tags;
    for (const auto& piece : text.split(kParting)) {
        const auto tag = common::toCore(piece.trimmed());
        if (!tag.empty() && std::ranges::find(tags, tag) == tags.end()) {
            tags.push_back(tag);
        }
    }
    return tags;
}

}  // namespace

CloseForm::CloseForm(const ConversationViewModel& model, QWidget* parent)
    : FormFrame(tr("Close the conversation"), tr("Close"), parent)
    , m_model(model)
    , m_question(makeQuestionBox(model.questions(), model.details().questionType))
    , m_outcome(makeEnumBox<Outcome>(
          "conversation.outcome", Outcome::Abandoned, tr("choose…"),
          model.detail() ? model.detail()->conversation.outcome : std::nullopt))
    , m_solved(makeEnumBox<Solved>("conversation.solved", Solved::Pending, tr("choose…"), {}))
    , m_summary(new QLineEdit) {
    m_summary->setObjectName(QStringLiteral("conversation.summary"));
    form().addRow(tr("Question type"), m_question);
    form().addRow(tr("Outcome"), m_outcome);
    form().addRow(tr("Is it solved?"), m_solved);
    form().addRow(tr("Summary"), m_summary);
    setFirst(chosen<std::int64_t>(*m_question) ? m_outcome : m_question);
}

Closing CloseForm::closing() const {
    return {.questionType = chosen<std::int64_t>(*m_question),
            .outcome = chosen<Outcome>(*m_outcome),
            .solved = chosen<Solved>(*m_solved),
            .summary = common::toCore(m_summary->text().trimmed())};
}

bool CloseForm::isComplete() {
    const auto* detail = m_model.detail();
    const auto barrier =
        detail ? closingBarrier(detail->conversation, closing()) : ConversationError::NotFound;
    if (barrier) {
        showError(ConversationsText::refusal(*barrier));
    }
    return !barrier;
}

std::vector<SnoozePreset> snoozePresets(core::Seconds now, std::chrono::minutes utcOffset) {
    using namespace std::chrono;
    const auto tomorrow = floor<days>(now + utcOffset) + days{1};
    return {{SnoozeForm::tr("10 minutes"), now + minutes{10}},
            {SnoozeForm::tr("1 hour"), now + hours{1}},
            {SnoozeForm::tr("tomorrow 9:00"), core::Seconds(tomorrow) + hours{9} - utcOffset}};
}

SnoozeForm::SnoozeForm(const ConversationViewModel& model, QWidget* parent)
    : FormFrame(tr("Snooze"), tr("Snooze"), parent)
    , m_model(model)
    , m_what(makeBox("conversation.snoozeFor"))
    , m_bounded(new QCheckBox(tr("at the latest")))
    , m_until(new QDateTimeEdit) {
    for (int value = 0; value <= static_cast<int>(SnoozeFor::Refunded); ++value) {
        m_what->addItem(ConversationsText::of(static_cast<SnoozeFor>(value)), value);
    }
    m_bounded->setObjectName(QStringLiteral("conversation.snoozeBounded"));
    m_until->setObjectName(QStringLiteral("conversation.snoozeUntil"));
    m_until->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_until->setCalendarPopup(true);
    // The field shows the shop's time, whatever zone this PC is in.
    m_until->setTimeSpec(Qt::UTC);
    auto* times = new QHBoxLayout;
    times->setSpacing(theme::kSpaceSmall);
    times->addWidget(m_bounded);
    times->addWidget(m_until);
    const auto presets = snoozePresets(model.now(), model.rules().schedule.utcOffset);
    for (const auto& preset : presets) {
        auto* button = new QToolButton;
        button->setText(preset.text);
        connect(button, &QToolButton::clicked, this,
                [this, until = preset.until] { choose(until); });
        times->addWidget(button);
    }
    times->addStretch(1);
    form().addRow(tr("Until"), m_what);
    form().addRow(tr("Time"), times);
    choose(presets.front().until);
    const auto show = [this] {
        const bool isTime = what() == SnoozeFor::Time;
        m_bounded->setVisible(!isTime);
        m_until->setEnabled(isTime || m_bounded->isChecked());
    };
    connect(m_what, &QComboBox::currentIndexChanged, this, show);
    connect(m_bounded, &QCheckBox::toggled, this, show);
    show();
    setFirst(m_what);
}

void SnoozeForm::choose(core::Seconds until) {
    const auto local = until + m_model.rules().schedule.utcOffset;
    m_until->setDateTime(QDateTime::fromSecsSinceEpoch(local.time_since_epoch().count(), Qt::UTC));
    m_bounded->setChecked(true);
}

SnoozeFor SnoozeForm::what() const {
    return static_cast<SnoozeFor>(m_what->currentData().toInt());
}

std::optional<core::Seconds> SnoozeForm::until() const {
    if (what() != SnoozeFor::Time && !m_bounded->isChecked()) {
        return std::nullopt;
    }
    return core::Seconds(std::chrono::seconds(m_until->dateTime().toSecsSinceEpoch())) -
           m_model.rules().schedule.utcOffset;
}

HandOverForm::HandOverForm(const QStringList& agents, QWidget* parent)
    : FormFrame(tr("Hand over to a colleague"), tr("Hand over"), parent)
    , m_to(makeBox("conversation.handTo"))
    , m_note(makeText("conversation.handNote")) {
    m_to->setEditable(true);
    m_to->addItems(agents);
    m_to->setCurrentText({});
    m_note->setPlaceholderText(tr("What the colleague must know"));
    form().addRow(tr("Colleague"), m_to);
    form().addRow(tr("Note"), m_note);
    setFirst(m_to);
}

QString HandOverForm::to() const {
    return m_to->currentText().trimmed();
}

QString HandOverForm::note() const {
    return m_note->toPlainText().trimmed();
}

bool HandOverForm::isComplete() {
    if (to().isEmpty()) {
        showError(ConversationsText::refusal(ConversationError::AgentMissing));
    }
    return !to().isEmpty();
}

NoteForm::NoteForm(QWidget* parent)
    : FormFrame(tr("Note for colleagues"), tr("Add note"), parent)
    , m_text(makeText("conversation.note")) {
    form().addRow(m_text);
    setFirst(m_text);
}

QString NoteForm::text() const {
    return m_text->toPlainText().trimmed();
}

bool NoteForm::isComplete() {
    if (text().isEmpty()) {
        showError(ConversationsText::refusal(ConversationError::TextMissing));
    }
    return !text().isEmpty();
}

DetailsForm::DetailsForm(const ConversationViewModel& model, QWidget* parent)
    : FormFrame(tr("Details"), tr("Keep"), parent) {
    const auto details = model.details();
    m_question = makeQuestionBox(model.questions(), details.questionType);
    m_problem = makeEnumBox<ProblemType>("conversation.problemType", ProblemType::Misunderstanding,
                                         tr("none"), details.problemType);
    m_tags = new QLineEdit(joined(details.tags));
    m_tags->setObjectName(QStringLiteral("conversation.tags"));
    m_tags->setPlaceholderText(tr("parted by commas"));
    m_invited = new QCheckBox(tr("invited to buy"));
    m_invited->setObjectName(QStringLiteral("conversation.invited"));
    m_invited->setChecked(details.invited);
    m_abusive = new QCheckBox(tr("the buyer was abusive"));
    m_abusive->setObjectName(QStringLiteral("conversation.abusive"));
    m_abusive->setChecked(details.abusive);
    m_satisfaction = makeScale("conversation.satisfaction", 1, 5, details.satisfaction);
    m_recommendation = makeScale("conversation.recommendation", 0, 10, details.recommendation);
    auto* marks = new QHBoxLayout;
    marks->addWidget(m_invited);
    marks->addWidget(m_abusive);
    marks->addStretch(1);
    auto* rating = new QHBoxLayout;
    rating->addWidget(new common::PlainLabel(tr("Satisfaction")));
    rating->addWidget(m_satisfaction);
    rating->addSpacing(theme::kSpaceWide);
    rating->addWidget(new common::PlainLabel(tr("Would recommend")));
    rating->addWidget(m_recommendation);
    rating->addStretch(1);
    form().addRow(tr("Question type"), m_question);
    form().addRow(tr("Problem"), m_problem);
    form().addRow(tr("Tags"), m_tags);
    form().addRow(tr("Marks"), marks);
    form().addRow(tr("Rating"), rating);
    setFirst(m_question);
}

ConversationDetails DetailsForm::details() const {
    return {.questionType = chosen<std::int64_t>(*m_question),
            .problemType = chosen<ProblemType>(*m_problem),
            .tags = tagsOf(m_tags->text()),
            .invited = m_invited->isChecked(),
            .abusive = m_abusive->isChecked(),
            .satisfaction = chosen<int>(*m_satisfaction),
            .recommendation = chosen<int>(*m_recommendation)};
}

NeedsForm::NeedsForm(const ConversationViewModel& model, const core::settings::PromptCards& cards,
                     QWidget* parent)
    : FormFrame(tr("What the buyer needs"), tr("Keep"), parent) {
    const auto known = model.needs();
    const auto answerOf = [&known](const char* need) {
        const auto found = known.find(need);
        return found == known.end() ? QString() : common::toScreen(found->second);
    };
    add("purpose", tr("Purpose"), common::toScreen(cards.purpose), answerOf("purpose"));
    add("budget", tr("Budget"), common::toScreen(cards.budget), answerOf("budget"));
    add("special", tr("Special wishes"), common::toScreen(cards.special), answerOf("special"));
    add("demands", tr("What matters most"), common::toScreen(cards.demands), answerOf("demands"));
    setFirst(m_answers.at("purpose"));
}

void NeedsForm::add(const std::string& need, const QString& label, const QString& question,
                    const QString& answer) {
    auto* edit = new QLineEdit(answer);
    edit->setObjectName(QStringLiteral("conversation.need.") + common::toScreen(need));
    edit->setPlaceholderText(question);
    edit->setMaxLength(200);
    m_answers[need] = edit;
    auto* ask = new QToolButton;
    ask->setObjectName(QStringLiteral("conversation.ask.") + common::toScreen(need));
    //: Button: puts the question into the reply
    ask->setText(tr("Ask"));
    // A question the shop left empty is not asked.
    ask->setEnabled(!question.isEmpty());
    common::setPlainToolTip(*ask, question);
    connect(ask, &QToolButton::clicked, this, [this, question] { Q_EMIT askRequested(question); });
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::kSpace);
    row->addWidget(edit, 1);
    row->addWidget(ask);
    form().addRow(label, row);
}

std::map<std::string, std::string> NeedsForm::needs() const {
    std::map<std::string, std::string> needs;
    for (const auto& [need, edit] : m_answers) {
        needs[need] = common::toCore(edit->text().trimmed());
    }
    return needs;
}

}  // namespace ui::conversations
