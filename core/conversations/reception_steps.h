#pragma once

#include <array>
#include <map>
#include <span>

#include "core/conversations/conversation.h"

namespace core::conversations {

inline constexpr int kSteps = static_cast<int>(Step::Farewell) + 1;

/// Where one of the eight steps stands (R027, R281).
struct StepMark {
    Step step = Step::Greet;
    bool isDone = false;
    /// A person said so; otherwise the messages do.
    bool isCorrected = false;
    bool operator==(const StepMark&) const = default;
};
using StepMarks = std::array<StepMark, kSteps>;

/// The steps that the agents' messages tick by their words (resources/wording/steps.json), corrected by what a person
/// said. Auto replies and messages that failed tick nothing.
[[nodiscard]] StepMarks receptionSteps(std::span<const Message> messages,
                                       const std::map<Step, bool>& corrections);

}  // namespace core::conversations
