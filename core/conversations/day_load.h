#pragma once

#include "core/base/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace core::conversations {

/// What one agent received on one day of the shop (R023, R349).
struct AgentDay {
    std::string agent;
    /// Conversations in which the agent wrote, or a buyer wrote to the agent's own; each counts once.
    std::int64_t received = 0;
    /// When the agent's messages of the day were sent, in order.
    std::vector<Moment> sentAt;
    bool operator==(const AgentDay&) const = default;
};

/// `OverLimit`: above what the shop set; `Stress`: above the mark of the threshold sheet, whatever the shop set.
enum class DayLoad { Usual, OverLimit, Stress };
/// More conversations a day than this put a strain on anybody (daily load stress mark).
inline constexpr std::int64_t kStressMark = 100;
[[nodiscard]] DayLoad dayLoad(std::int64_t received, std::int64_t limit);

/// So long without a message is a break.
inline constexpr std::chrono::minutes kBreak{15};
/// After so long without one a break is due (R349).
inline constexpr std::chrono::minutes kBreakDue{120};
/// Since when the agent has been writing without a break; nothing where nothing was sent, or a break is on.
[[nodiscard]] std::optional<Seconds> workingSince(const AgentDay& day, Seconds now);
[[nodiscard]] bool isBreakDue(const AgentDay& day, Seconds now);

}  // namespace core::conversations
