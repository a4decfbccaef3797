#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>

#include "core/base/money.h"
#include "core/base/time.h"

namespace ui::common {

/// How figures and times look on the screen. Files have their own (core/base).
class Format final {
    Q_DECLARE_TR_FUNCTIONS(ui::common::Format)

public:
    /// `¥1,234.50`; a dash when there is none.
    [[nodiscard]] static QString money(std::optional<core::Fen> amount);
    /// `12,345`.
    [[nodiscard]] static QString count(std::int64_t number);
    /// `2017-07-08 00:42:32` in the shop's local time.
    [[nodiscard]] static QString exactTime(core::Seconds at,
                                           std::chrono::minutes offset = core::kChinaOffset);
    /// `5 min ago`, `in 2 h`, `yesterday 18:20`; the date when it is further away than a week.
    [[nodiscard]] static QString relativeTime(core::Seconds at, core::Seconds now,
                                              std::chrono::minutes offset = core::kChinaOffset);
    /// The two largest units: `2 d 3 h`, `45 min`, `12 s`. Never negative.
    [[nodiscard]] static QString duration(std::chrono::seconds length);
    /// What is left until `deadline`: `3 h 20 min left` or `overdue by 2 h`.
    [[nodiscard]] static QString countdown(core::Seconds deadline, core::Seconds now);
    /// A path of the system as it writes it.
    [[nodiscard]] static QString path(const std::string& utf8Path);
};

}  // namespace ui::common
