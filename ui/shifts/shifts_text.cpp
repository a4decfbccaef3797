#include "ui/shifts/shifts_text.h"

#include <QDate>
#include <QLocale>

#include "ui/common/plain_text.h"

namespace ui::shifts {

using namespace core::shifts;
using theme::Tone;

namespace {

QString clockText(std::chrono::minutes at) {
    constexpr int kDay = 24 * 60;
    const auto minute = at.count() % kDay;
    // The end of the day is 24:00 and not the next one's 00:00.
    const auto shown = at.count() > 0 && minute == 0 ? kDay : minute;
    return QStringLiteral("%1:%2")
        .arg(shown / 60, 2, 10, QLatin1Char('0'))
        .arg(shown % 60, 2, 10, QLatin1Char('0'));
}

QDate dateOf(Day day) {
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}

}  // namespace

QString ShiftsText::of(Post post) {
    switch (post) {
        case Post::Front:
            return tr("Front office");
        case Post::Middle:
            return tr("Middle office");
        case Post::Back:
            return tr("Back office");
    }
    return {};
}

common::Chip ShiftsText::chip(PlanState state) {
    switch (state) {
        case PlanState::Draft:
            return {tr("Draft", "shift plan"), Tone::Neutral};
        case PlanState::Published:
            return {tr("Published"), Tone::Success};
        case PlanState::Changed:
            return {tr("Changed since published"), Tone::Warning};
    }
    return {};
}

QString ShiftsText::of(const Finding& finding, const ShiftRules& rules) {
    const QString who = common::toScreen(finding.agent);
    const QString when = day(finding.day);
    switch (finding.kind) {
        case FindingKind::Overlap:
            return tr("%1, %2: two shifts overlap").arg(who, when);
        case FindingKind::LongDay:
            return tr("%1, %2: %3 of work, at most %4 a day")
                .arg(who, when, hours(finding.found), hours(rules.mostADay));
        case FindingKind::LongWeek:
            return tr("%1: %2 in the week, at most %3")
                .arg(who, hours(finding.found), hours(rules.mostAWeek));
        case FindingKind::ShortRest:
            return tr("%1, %2: only %3 of rest before, at least %4")
                .arg(who, when, hours(finding.found), hours(rules.leastRest));
        case FindingKind::NoDayOff:
            return tr("%1: no day off in the week").arg(who);
    }
    return {};
}

QString ShiftsText::refusal(ShiftError error) {
    switch (error) {
        case ShiftError::NotFound:
            return tr("This shift is not offered any more. Choose another one.");
        case ShiftError::NotAllowedInState:
            return tr("The week is published as it stands. Change the plan first.");
        case ShiftError::ChangedSinceRead:
            return tr("A colleague changed the plan. Look at it again.");
        case ShiftError::NotAllowedForRole:
            return tr("Leads and admins make the plan. Ask one of them.");
        case ShiftError::OtherTeam:
            return tr("You plan your own team. Ask that team's lead or an administrator.");
        case ShiftError::NameMissing:
            return tr("Give a name.");
        case ShiftError::TooLong:
            return tr("Keep to 40 characters.");
        case ShiftError::NameTaken:
            return tr("There is a shift of that name. Choose another name.");
        case ShiftError::TimesWrong:
            return tr(
                "These times make no sense: a shift has at most 16 hours and a shorter break, and "
                "limits lie within a day and a week.");
        case ShiftError::AgentUnknown:
            return tr("Only active agents are planned. Add the person under Settings, Agents.");
        case ShiftError::RotationEmpty:
            return tr(
                "There is nobody to rotate. Give agents a team, and choose at least one place.");
        case ShiftError::WeekNotEmpty:
            return tr("Something is planned in that week already. Clear the week first.");
        case ShiftError::WeekEmpty:
            return tr("Nothing is planned in that week. Plan a shift first.");
        case ShiftError::Overlap:
            return tr("Two shifts of one person would overlap. Choose another shift or day.");
        case ShiftError::LimitsPassed:
            return tr("The plan passes a limit.");
        case ShiftError::NothingChanged:
            return tr("It is so already.");
    }
    return {};
}

QString ShiftsText::times(std::chrono::minutes from, std::chrono::minutes to) {
    const QString text = clockText(from) + u'–' + clockText(to);
    return to > std::chrono::hours{24} ? text + QStringLiteral(" (+1)") : text;
}

QString ShiftsText::of(const Shift& shift) {
    return common::toScreen(shift.name) + u' ' + times(shift.from, shift.to);
}

QString ShiftsText::hours(std::chrono::minutes length) {
    QString number = QString::number(static_cast<double>(length.count()) / 60, 'f', 1);
    if (number.endsWith(QStringLiteral(".0"))) {
        number.chop(2);
    }
    //: A number of hours
    return tr("%1 h").arg(number);
}

QString ShiftsText::day(Day day) {
    const auto date = dateOf(day);
    return date.toString(QStringLiteral("MM-dd ")) +
           QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat);
}

QString ShiftsText::week(Day monday) {
    return dateOf(monday).toString(QStringLiteral("yyyy-MM-dd")) + QStringLiteral(" – ") +
           dateOf(monday + std::chrono::days{6}).toString(QStringLiteral("yyyy-MM-dd"));
}

}  // namespace ui::shifts
