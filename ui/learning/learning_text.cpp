#include "ui/learning/learning_text.h"

#include "ui/common/format.h"
#include "ui/common/plain_text.h"

namespace ui::learning {

using namespace core::learning;
using common::Chip;
using common::Format;
using common::toScreen;
using theme::Tone;

QString LearningText::of(Audience audience) {
    switch (audience) {
        case Audience::Everybody:
            return tr("Everybody");
        case Audience::NewStaff:
            return tr("New staff");
        case Audience::ServingStaff:
            return tr("Serving staff");
    }
    return {};
}

QString LearningText::of(QuestionKind kind) {
    switch (kind) {
        case QuestionKind::Single:
            return tr("Single choice");
        case QuestionKind::Multiple:
            return tr("Multiple choice");
        case QuestionKind::TrueFalse:
            return tr("True or false");
        case QuestionKind::Text:
            return tr("Short answer");
    }
    return {};
}

QString LearningText::of(Attendance attendance) {
    switch (attendance) {
        case Attendance::Present:
            return tr("Present");
        case Attendance::Absent:
            return tr("Absent");
        case Attendance::Excused:
            return tr("Excused");
    }
    return {};
}

QString LearningText::of(PathKind kind) {
    switch (kind) {
        case PathKind::Document:
            return tr("Reading");
        case PathKind::Quiz:
            return tr("Quiz");
        case PathKind::Training:
            return tr("Class");
    }
    return {};
}

QString LearningText::of(core::knowledge::Level level) {
    switch (level) {
        case core::knowledge::Level::Core:
            return tr("Core");
        case core::knowledge::Level::Further:
            return tr("Further");
    }
    return {};
}

Chip LearningText::chip(const PathItem& item, core::Seconds now) {
    if (isOverdue(item, now)) {
        return {tr("Overdue"), Tone::Danger};
    }
    switch (item.state) {
        case PathState::Open:
            return {tr("To do"), Tone::Neutral};
        case PathState::Started:
            return {tr("Begun"), Tone::Info};
        case PathState::Again:
            return {item.kind == PathKind::Quiz ? tr("Not passed") : tr("Changed since"),
                    Tone::Warning};
        case PathState::Judged:
            return {tr("With the mentor"), Tone::Info};
        case PathState::Done:
            return {tr("Done"), Tone::Success};
    }
    return {};
}

Chip LearningText::chip(const Attempt& attempt) {
    switch (attempt.state) {
        case AttemptState::Running:
            return {tr("Running"), Tone::Info};
        case AttemptState::HandedIn:
            return {tr("With the mentor"), Tone::Info};
        case AttemptState::Marked:
            return isPassed(attempt) ? Chip{tr("Passed"), Tone::Success}
                                     : Chip{tr("Not passed"), Tone::Danger};
    }
    return {};
}

Chip LearningText::chip(TrainingState state) {
    switch (state) {
        case TrainingState::Planned:
            return {tr("Planned"), Tone::Info};
        case TrainingState::Held:
            return {tr("Held"), Tone::Success};
        case TrainingState::Cancelled:
            return {tr("Cancelled"), Tone::Neutral};
    }
    return {};
}

QString LearningText::refusal(LearningError error) {
    switch (error) {
        case LearningError::NotFound:
            return tr("It is not there any more. Refresh the page.");
        case LearningError::NotAllowedForRole:
            return tr("Your role may not do this. Ask a team lead.");
        case LearningError::NotAllowedInState:
            return tr("This is not possible as it stands now. Look at its state first.");
        case LearningError::ChangedSinceRead:
            return tr("A colleague changed it meanwhile. Open it again and repeat the change.");
        case LearningError::NothingChanged:
            return tr("Nothing to change: it stands so already.");
        case LearningError::TextMissing:
            return tr("The text is missing. Write it first.");
        case LearningError::TextTooLong:
            return tr("The text is too long. A title has up to 80 characters, a text 2,000.");
        case LearningError::TopicMissing:
            return tr("The topic is missing. Choose one or write a new one.");
        case LearningError::OptionsMissing:
            return tr("A choice needs two to nine options without a gap.");
        case LearningError::OptionTwice:
            return tr("Two options say the same. Change one of them.");
        case LearningError::AnswerMissing:
            return tr("No option is marked as right. Mark it.");
        case LearningError::AnswerNotOffered:
            return tr("The answer is none of the options. Correct it.");
        case LearningError::AnswerTwice:
            return tr("Only one answer is possible here. Leave one, or make it a multiple choice.");
        case LearningError::ModelAnswerMissing:
            return tr("Write what a good answer says, so that a mentor can judge.");
        case LearningError::NothingDrawn:
            return tr("The quiz has no questions. Say how many of which topic.");
        case LearningError::BankTooSmall:
            return tr("The bank has too few questions of a topic. Draw fewer, or add questions.");
        case LearningError::NumberOutOfRange:
            return tr("A number is out of its range. Correct it.");
        case LearningError::EndsBeforeStart:
            return tr("The end lies before the beginning. Correct the times.");
        case LearningError::AttemptsUsedUp:
            return tr("All attempts are used up. Ask a team lead.");
        case LearningError::TooSoon:
            return tr("The waiting time after the last attempt is not over yet. Read up first.");
        case LearningError::AlreadyPassed:
            return tr("You have passed this quiz. The result shows every answer.");
        case LearningError::TimeIsUp:
            return tr("Time is up. What was answered by then is handed in.");
        case LearningError::OwnWork:
            return tr("Nobody judges their own work. Ask another mentor.");
        case LearningError::NotOpened:
            return tr("Open it first, then confirm it.");
        case LearningError::AgentMissing:
            return tr("Choose an agent first.");
    }
    return {};
}

QString LearningText::refusal(const core::importing::Refusal& refusal) {
    if (refusal.problem == core::importing::FileProblem::UnknownTable) {
        QStringList columns;
        for (const auto& column : refusal.missingColumns) {
            columns.append(toScreen(column));
        }
        return tr("The file lacks the columns %1. Name them so in its first row and import again.")
            .arg(columns.join(QStringLiteral(", ")));
    }
    if (refusal.problem == core::importing::FileProblem::BinaryWorkbook) {
        return tr("An old workbook: save it as .xlsx or .csv and import that.");
    }
    return tr("The file cannot be read. Save it anew as .xlsx or .csv and import that.");
}

QString LearningText::fault(const core::importing::QuestionTable::Fault& fault) {
    const QString why = fault.problem == LearningError::NotFound
                            ? tr("This kind of question is unknown. Write 单选, 多选, 判断 or 简答.")
                            : refusal(fault.problem);
    const QString cell =
        fault.cell.empty() ? QString() : tr(" (“%1”)").arg(toScreen(fault.cell).left(40));
    return tr("Row %1, %2%3: %4").arg(fault.row).arg(toScreen(fault.column), cell, why);
}

QString LearningText::option(const Question& question, int place) {
    if (question.kind == QuestionKind::TrueFalse) {
        return place == 0 ? tr("True") : tr("False");
    }
    const auto at = static_cast<std::size_t>(place);
    return place >= 0 && at < question.options.size() ? toScreen(question.options[at]) : QString();
}

QString LearningText::rightAnswer(const Question& question) {
    if (question.kind == QuestionKind::Text) {
        return toScreen(question.modelAnswer);
    }
    QStringList texts;
    for (const int place : question.right) {
        texts.append(option(question, place));
    }
    return texts.join(QStringLiteral("; "));
}

QString LearningText::given(const Answer& answer) {
    if (answer.question.kind == QuestionKind::Text) {
        return answer.text.empty() ? QStringLiteral("—") : toScreen(answer.text);
    }
    QStringList texts;
    for (const int place : answer.chosen) {
        texts.append(option(answer.question, place));
    }
    return texts.isEmpty() ? QStringLiteral("—") : texts.join(QStringLiteral("; "));
}

QString LearningText::points(int halves) {
    const QString whole = halves / 2 == 0 && halves % 2 == 1 ? QString() : QString::number(halves / 2);
    return halves % 2 == 1 ? whole + QStringLiteral("½") : whole;
}

QString LearningText::script(const std::string& script) {
    if (script == "rush") {
        return tr("Morning rush");
    }
    return script == "aftersale" ? tr("After-sale trouble") : toScreen(script);
}

QString LearningText::figures(const PracticeFigures& figures) {
    const auto seconds = [](const std::optional<std::chrono::milliseconds>& length) {
        return length ? tr("%1 s").arg(Format::count(
                            std::chrono::round<std::chrono::seconds>(*length).count()))
                      : QStringLiteral("—");
    };
    return QStringList{
        tr("Conversations: %1").arg(Format::count(figures.talks)),
        tr("First response, mean: %1").arg(seconds(figures.firstMean)),
        tr("First response, median: %1").arg(seconds(figures.firstMedian)),
        tr("First response, 9 of 10 within: %1").arg(seconds(figures.firstP90)),
        tr("First response, longest: %1").arg(seconds(figures.firstLongest)),
        tr("Response time, mean: %1").arg(seconds(figures.responseMean)),
        tr("Over the limit: %1 of %2")
            .arg(Format::count(figures.overLimit), Format::count(figures.rounds)),
        tr("Unanswered: %1").arg(Format::count(figures.unanswered)),
        tr("Replies the guard warns of: %1")
            .arg(figures.guardHits ? Format::count(*figures.guardHits) : QStringLiteral("—")),
        tr("Closed as they should be: %1 of %2")
            .arg(Format::count(figures.closedRight), Format::count(figures.closed))}
        .join(u'\n');
}

}  // namespace ui::learning
