#include "ui/team/team_text.h"

#include <QStringList>

#include "ui/common/format.h"
#include "ui/common/plain_text.h"

namespace ui::team {

using namespace core::team;
using common::toScreen;
using theme::Tone;

QString TeamText::of(AnnouncementKind kind) {
    switch (kind) {
        case AnnouncementKind::Promotion:
            return tr("Promotion");
        case AnnouncementKind::NewProduct:
            return tr("New product");
        case AnnouncementKind::Rule:
            return tr("Rule");
        case AnnouncementKind::Instruction:
            return tr("Instruction");
        case AnnouncementKind::Other:
            return tr("Other", "announcement");
    }
    return {};
}

QString TeamText::of(MeetingKind kind) {
    switch (kind) {
        case MeetingKind::Daily:
            return tr("Daily meeting");
        case MeetingKind::Weekly:
            return tr("Weekly meeting");
        case MeetingKind::Department:
            return tr("Department meeting");
    }
    return {};
}

QString TeamText::of(SuggestionKind kind) {
    switch (kind) {
        case SuggestionKind::Suggestion:
            return tr("Suggestion");
        case SuggestionKind::Report:
            return tr("Report to the lead");
    }
    return {};
}

QString TeamText::of(SuggestionAction action) {
    switch (action) {
        case SuggestionAction::Consider:
            return tr("Take it up");
        case SuggestionAction::Accept:
            return tr("Accept", "suggestion");
        case SuggestionAction::Decline:
            return tr("Decline", "suggestion");
        case SuggestionAction::Complete:
            return tr("It is done");
        case SuggestionAction::Reopen:
            return tr("Take it up again");
    }
    return {};
}

common::Chip TeamText::standing(const BoardLine& line, core::Seconds now) {
    const auto& paper = line.announcement;
    const auto* mark = line.mark ? &*line.mark : nullptr;
    switch (validityOf(paper, now)) {
        case Validity::Over:
            return {paper.state == AnnouncementState::TakenDown ? tr("Taken down") : tr("Over"),
                    Tone::Neutral};
        case Validity::Coming:
            return {tr("From %1").arg(time(paper.validFrom).mid(5, 5)), Tone::Neutral};
        case Validity::Valid:
            break;
    }
    if (awaitsConfirmation(paper, mark)) {
        return {tr("To confirm"), Tone::Danger};
    }
    if (isUnread(paper, mark)) {
        return {tr("Unread"), Tone::Warning};
    }
    return {paper.mustConfirm ? tr("Confirmed") : tr("Read", "past"), Tone::Success};
}

common::Chip TeamText::chip(MeetingState state) {
    switch (state) {
        case MeetingState::Draft:
            return {tr("Draft", "minutes"), Tone::Neutral};
        case MeetingState::Issued:
            return {tr("Issued"), Tone::Success};
    }
    return {};
}

common::Chip TeamText::chip(SuggestionState state) {
    switch (state) {
        case SuggestionState::Received:
            return {tr("Received"), Tone::Info};
        case SuggestionState::Considered:
            return {tr("Considered"), Tone::Warning};
        case SuggestionState::Accepted:
            return {tr("Accepted"), Tone::Success};
        case SuggestionState::Declined:
            return {tr("Declined"), Tone::Neutral};
        case SuggestionState::Done:
            return {tr("Done", "suggestion"), Tone::Success};
    }
    return {};
}

QString TeamText::refusal(TeamError error) {
    switch (error) {
        case TeamError::NotFound:
            return tr("This is not there any more.");
        case TeamError::NotAllowedInState:
            return tr("This step is not possible as it stands.");
        case TeamError::ChangedSinceRead:
            return tr("A colleague changed it. Look at it again.");
        case TeamError::NotAllowedForRole:
            return tr("Leads and admins do this. Ask one of them.");
        case TeamError::TitleMissing:
            return tr("Give a title.");
        case TeamError::TextMissing:
            return tr("Say what it is about.");
        case TeamError::TooLong:
            return tr("Keep to 80 characters in a title and 4,000 in a text.");
        case TeamError::TimesWrong:
            return tr("It would end before it begins, or is over already. Choose a later end.");
        case TeamError::NotAnonymous:
            return tr("A report has your name under it. Choose a suggestion to stay anonymous.");
        case TeamError::AnswerMissing:
            return tr("Write an answer first.");
        case TeamError::ShopMissing:
            return tr("There is no shop yet. Add one under Settings first.");
        case TeamError::OwnerMissing:
            return tr("Say who does it.");
        case TeamError::TimeNotInFuture:
            return tr("The time has passed already. Choose a later one.");
        case TeamError::NothingChanged:
            return tr("It is so already.");
    }
    return {};
}

QString TeamText::item(const core::tasks::Task& task) {
    QString state;
    switch (task.state) {
        case core::tasks::TaskState::Open:
            state = tr("open", "action item");
            break;
        case core::tasks::TaskState::Done:
            state = tr("done", "action item");
            break;
        case core::tasks::TaskState::Dropped:
            state = tr("dropped", "action item");
            break;
    }
    const QString line =
        //: State, what is to be done, who does it and until when
        tr("[%1] %2 — %3, %4")
            .arg(state, toScreen(task.text), toScreen(task.owner), time(task.dueAt).left(10));
    return task.result.empty() ? line : line + QStringLiteral(": ") + toScreen(task.result);
}

QString TeamText::minutes(const Minutes& minutes) {
    const auto& meeting = minutes.meeting;
    QStringList lines{toScreen(meeting.title),
                      of(meeting.kind) + QStringLiteral("  ") + time(meeting.heldAt)};
    const auto add = [&lines](const QString& title, const QStringList& body) {
        if (!body.isEmpty() && !body.front().isEmpty()) {
            lines << QString() << title << body;
        }
    };
    const auto items = [](const std::vector<core::tasks::Task>& tasks) {
        QStringList found;
        for (const auto& task : tasks) {
            found << item(task);
        }
        return found;
    };
    add(tr("Attendees"), {toScreen(meeting.attendees).split(u'\n').join(QStringLiteral(", "))});
    add(tr("What became of the last items"), items(minutes.followUps));
    add(tr("Points"), {toScreen(meeting.points)});
    add(tr("Decisions"), {toScreen(meeting.decisions)});
    add(tr("Action items"), items(minutes.items));
    lines << QString()
          << (meeting.issuedAt ? tr("Taken by %1, issued by %2 on %3")
                                     .arg(toScreen(meeting.takenBy), toScreen(meeting.issuedBy),
                                          time(*meeting.issuedAt))
                               : tr("Taken by %1, not issued yet").arg(toScreen(meeting.takenBy)));
    return lines.join(u'\n');
}

QString TeamText::time(core::Seconds at) {
    constexpr int kToMinutes = 16;
    return common::Format::exactTime(at).left(kToMinutes);
}

QDateTime toEditor(core::Seconds at) {
    return QDateTime::fromSecsSinceEpoch((at + core::kChinaOffset).time_since_epoch().count(),
                                         Qt::UTC);
}

core::Seconds fromEditor(const QDateTime& shown) {
    return core::Seconds(std::chrono::seconds(shown.toSecsSinceEpoch())) - core::kChinaOffset;
}

}  // namespace ui::team
