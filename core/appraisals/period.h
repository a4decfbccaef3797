#pragma once

#include "core/base/time.h"

#include <optional>
#include <string>
#include <string_view>

namespace core::appraisals {

/// How often people are appraised (R290, R302).
enum class PeriodKind { Month, Quarter };

struct Period {
    PeriodKind kind = PeriodKind::Month;
    int year = 1970;
    /// 1 to 12 of a month, 1 to 4 of a quarter.
    int number = 1;
    auto operator<=>(const Period&) const = default;
};

struct PeriodSpan {
    /// [from, to).
    Seconds from{};
    Seconds to{};
    bool operator==(const PeriodSpan&) const = default;
};

[[nodiscard]] std::string_view toWord(PeriodKind kind);
[[nodiscard]] std::optional<PeriodKind> periodKindFromWord(std::string_view word);
/// `2026-11`, `2026-Q4`: stored so, and texts of one kind are in the order of time.
[[nodiscard]] std::string toText(const Period& period);
/// Nothing for a text that is none.
[[nodiscard]] std::optional<Period> periodFromText(std::string_view text);
/// The period in which `at` lies, by the shop's days.
[[nodiscard]] Period periodAt(PeriodKind kind, Seconds at, std::chrono::minutes offset = kChinaOffset);
/// `steps` periods later; negative: earlier.
[[nodiscard]] Period moved(const Period& period, int steps);
[[nodiscard]] PeriodSpan spanOf(const Period& period, std::chrono::minutes offset = kChinaOffset);

}  // namespace core::appraisals
