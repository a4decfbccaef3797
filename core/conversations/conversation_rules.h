#pragma once

#include "core/conversations/response_clock.h"

namespace core::conversations {

/// What a shop decides about its conversations: of the shop, editable.
struct ConversationRules {
    std::vector<ClockProfile> profiles = defaultClockProfiles();
    /// Keys of the profiles in force: of chats, and of the telephone.
    std::string profile = "shop";
    std::string phoneProfile = "phone";
    DutySchedule schedule = defaultDutySchedule();
    /// How long a reply may be taken back; 0: it leaves at once.
    std::chrono::seconds undoWindow{5};
    /// R003. Out of hours, and when a buyer has waited so long. {time} is the expected reply time.
    bool repliesOutOfHours = false;
    std::string outOfHoursText;
    bool repliesWhenLate = false;
    std::string lateText;
    std::chrono::seconds lateAfter{180};
    std::chrono::minutes expectedReply{10};
    /// R006: offered when the limit is passed.
    std::string apology;
    /// R023: open conversations of one agent before the load warns, and received a day.
    std::int64_t openLimit = 30;
    std::int64_t dayLimit = 100;
    bool operator==(const ConversationRules&) const = default;
};

/// Auto replies off, with the texts that a shop starts from.
[[nodiscard]] ConversationRules defaultConversationRules();
/// The profile in force for a channel; the first one where the key is none.
[[nodiscard]] const ClockProfile& profileFor(const ConversationRules& rules, std::string_view channel);

}  // namespace core::conversations
