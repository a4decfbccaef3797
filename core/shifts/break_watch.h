#pragma once

#include "core/base/time.h"

#include <optional>

namespace core::shifts {

/// When a person has worked too long without a pause (R349). Work is any touch of the program; five minutes without one
/// are a pause. Knows no clock: it is told the time.
class BreakWatch final {
public:
    static constexpr std::chrono::minutes kPause{5};

    /// 0: never. What was worked by now stays counted.
    void setLimit(std::chrono::minutes limit) { m_limit = limit; }
    void touch(Seconds now);
    /// Reminds no earlier than then, as long as no pause came in between.
    void putOff(Seconds until) { m_notBefore = until; }
    /// How long the work goes on without a pause; 0 during one.
    [[nodiscard]] std::chrono::seconds worked(Seconds now) const;
    /// The earliest moment at which the reminder could be due if the work goes on; nothing: no work, or never.
    [[nodiscard]] std::optional<Seconds> dueAt(Seconds now) const;
    [[nodiscard]] bool isDue(Seconds now) const;

private:
    std::chrono::minutes m_limit{0};
    std::optional<Seconds> m_since;
    Seconds m_touched{};
    std::optional<Seconds> m_notBefore;
};

}  // namespace core::shifts
