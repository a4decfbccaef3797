#include "ui/settings/duty_text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

#include "core/base/time.h"
#include "ui/common/plain_text.h"

namespace ui::settings {

namespace {

using core::conversations::DutySchedule;
using std::chrono::days;
using std::chrono::minutes;
using std::chrono::sys_days;

constexpr minutes kWholeDay = std::chrono::hours{24};
constexpr days kLongestRun{366};

QString clockText(minutes at) {
    return QStringLiteral("%1:%2")
        .arg(at.count() / 60, 2, 10, QLatin1Char('0'))
        .arg(at.count() % 60, 2, 10, QLatin1Char('0'));
}

QString dayText(sys_days day) {
    constexpr int kLengthOfDate = 10;
    return common::toScreen(core::toLocalText(core::Seconds(day), minutes{0})).left(kLengthOfDate);
}

std::optional<sys_days> dayOf(const QString& text) {
    const auto at = core::parseLocalTime(common::toCore(text.trimmed()), minutes{0});
    return at ? std::optional(std::chrono::floor<days>(*at)) : std::nullopt;
}

}  // namespace

QString dutyText(const DutySchedule& schedule, unsigned weekday) {
    QStringList spans;
    for (const auto& span : schedule.spans) {
        if (span.weekday == weekday) {
            spans.append(clockText(span.from) + u'-' + clockText(span.to));
        }
    }
    return spans.join(QStringLiteral(", "));
}

std::optional<std::vector<DutySchedule::Span>> dutyFromText(const QString& text, unsigned weekday) {
    // Chinese input methods type their own commas, colons and dashes.
    static const QRegularExpression kSpan(QStringLiteral(
        "^\\s*(\\d{1,2})[:：](\\d{2})\\s*[-–—~～至]\\s*(\\d{1,2})[:：](\\d{2})\\s*$"));
    static const QRegularExpression kParting(QStringLiteral("[,，;；、]"));
    std::vector<DutySchedule::Span> spans;
    for (const auto& piece : text.split(kParting, Qt::SkipEmptyParts)) {
        if (piece.trimmed().isEmpty()) {
            continue;
        }
        const auto match = kSpan.match(piece);
        if (!match.hasMatch()) {
            return std::nullopt;
        }
        const auto number = [&](int at) { return match.captured(at).toInt(); };
        const minutes from{number(1) * 60 + number(2)};
        const minutes to{number(3) * 60 + number(4)};
        if (number(2) > 59 || number(4) > 59 || from >= to || to > kWholeDay) {
            return std::nullopt;
        }
        spans.push_back({weekday, from, to});
    }
    std::ranges::sort(spans, {}, &DutySchedule::Span::from);
    return spans;
}

QString daysText(const std::set<sys_days>& days) {
    QStringList lines;
    for (auto at = days.begin(); at != days.end();) {
        const sys_days first = *at;
        sys_days last = first;
        for (++at; at != days.end() && *at == last + std::chrono::days{1}; ++at) {
            last = *at;
        }
        lines.append(first == last ? dayText(first)
                                   : dayText(first) + QStringLiteral(" ~ ") + dayText(last));
    }
    return lines.join(u'\n');
}

std::optional<std::set<sys_days>> daysFromText(const QString& text) {
    static const QRegularExpression kRun(QStringLiteral("[~～至]"));
    std::set<sys_days> known;
    for (const auto& line : text.split(u'\n')) {
        if (line.trimmed().isEmpty()) {
            continue;
        }
        const QStringList ends = line.split(kRun);
        const auto first = dayOf(ends.front());
        const auto last = dayOf(ends.back());
        if (ends.size() > 2 || !first || !last || *last < *first || *last - *first > kLongestRun) {
            return std::nullopt;
        }
        for (auto day = *first; day <= *last; day += days{1}) {
            known.insert(day);
        }
    }
    return known;
}

}  // namespace ui::settings
