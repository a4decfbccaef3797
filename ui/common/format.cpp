#include "ui/common/format.h"

#include <QDir>

#include "ui/common/plain_text.h"

namespace ui::common {

namespace {

QString grouped(QString digits) {
    for (auto at = digits.size() - 3; at > 0; at -= 3) {
        digits.insert(at, u',');
    }
    return digits;
}

}  // namespace

QString Format::money(std::optional<core::Fen> amount) {
    if (!amount) {
        return QStringLiteral("—");
    }
    const bool isNegative = amount->value < 0;
    const auto fen = isNegative ? 0 - static_cast<std::uint64_t>(amount->value)
                                : static_cast<std::uint64_t>(amount->value);
    return (isNegative ? QStringLiteral("-¥%1.%2") : QStringLiteral("¥%1.%2"))
        .arg(grouped(QString::number(fen / 100)))
        .arg(fen % 100, 2, 10, QLatin1Char('0'));
}

QString Format::count(std::int64_t number) {
    return number < 0 ? QStringLiteral("-") + grouped(QString::number(-number))
                      : grouped(QString::number(number));
}

QString Format::exactTime(core::Seconds at, std::chrono::minutes offset) {
    return QString::fromStdString(core::toLocalText(at, offset));
}

QString Format::relativeTime(core::Seconds at, core::Seconds now, std::chrono::minutes offset) {
    using namespace std::chrono;
    const auto away = now - at;
    if (abs(away) < 1min) {
        return tr("just now");
    }
    const auto today = floor<days>(now + offset);
    const auto day = floor<days>(at + offset);
    const QString exact = exactTime(at, offset);
    const QString clock = exact.mid(11, 5);
    if (abs(away) < 1h) {
        const int minutes =
            static_cast<int>(duration_cast<std::chrono::minutes>(abs(away)).count());
        return away > 0s ? tr("%1 min ago").arg(minutes) : tr("in %1 min").arg(minutes);
    }
    if (day == today) {
        const int hours = static_cast<int>(duration_cast<std::chrono::hours>(abs(away)).count());
        return away > 0s ? tr("%1 h ago").arg(hours) : tr("in %1 h").arg(hours);
    }
    if (day == today - days(1)) {
        return tr("yesterday %1").arg(clock);
    }
    if (day == today + days(1)) {
        return tr("tomorrow %1").arg(clock);
    }
    if (abs(today - day) < days(7)) {
        const int count = static_cast<int>(abs(today - day).count());
        return away > 0s ? tr("%1 d ago").arg(count) : tr("in %1 d").arg(count);
    }
    return exact.left(10);
}

QString Format::duration(std::chrono::seconds length) {
    using namespace std::chrono;
    const auto rest = std::max(length, 0s);
    const auto day = duration_cast<days>(rest);
    const auto hour = duration_cast<hours>(rest - day);
    const auto minute = duration_cast<minutes>(rest - day - hour);
    if (day.count() > 0) {
        return hour.count() > 0 ? tr("%1 d %2 h").arg(day.count()).arg(hour.count())
                                : tr("%1 d").arg(day.count());
    }
    if (hour.count() > 0) {
        return minute.count() > 0 ? tr("%1 h %2 min").arg(hour.count()).arg(minute.count())
                                  : tr("%1 h").arg(hour.count());
    }
    return minute.count() > 0 ? tr("%1 min").arg(minute.count()) : tr("%1 s").arg(rest.count());
}

QString Format::countdown(core::Seconds deadline, core::Seconds now) {
    return now <= deadline ? tr("%1 left").arg(duration(deadline - now))
                           : tr("overdue by %1").arg(duration(now - deadline));
}

QString Format::path(const std::string& utf8Path) {
    return QDir::toNativeSeparators(toScreen(utf8Path));
}

}  // namespace ui::common
