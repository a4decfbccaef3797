#pragma once

#include "core/base/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::shifts {

using ShiftId = std::int64_t;
/// A day of the shop's local time.
using Day = std::chrono::sys_days;

/// Where an agent sits (R327): front 前台 answers buyers, middle 中台 reviews orders, back 后台 works on cases.
enum class Post { Front, Middle, Back };
inline constexpr Post kPosts[]{Post::Front, Post::Middle, Post::Back};

/// A shift as it may be planned, in minutes from the start of the local day. One over midnight ends behind 24 h.
struct Shift {
    ShiftId id = 0;
    std::string name;
    std::chrono::minutes from{0};
    std::chrono::minutes to{0};
    /// The break inside it, which is no working time.
    std::chrono::minutes rest{0};
    bool isActive = true;
    std::int64_t version = 1;
    bool operator==(const Shift&) const = default;
};
struct ShiftDraft {
    std::string name;
    std::chrono::minutes from{0};
    std::chrono::minutes to{0};
    std::chrono::minutes rest{0};
};

/// Who is planned for what on a day.
struct Duty {
    Day day;
    std::string agent;
    ShiftId shift = 0;
    Post post = Post::Front;
    bool operator==(const Duty&) const = default;
    auto operator<=>(const Duty&) const = default;
};

/// Draft: nobody but who plans sees it. Changed: the plan goes on beside what is published.
enum class PlanState { Draft, Published, Changed };
enum class PlanAction { Edit, Publish, Withdraw };

/// A week as it is planned, by its Monday.
struct Week {
    Day monday;
    PlanState state = PlanState::Draft;
    std::string publishedBy;
    std::optional<Seconds> publishedAt;
    /// 0: nothing was planned for it yet.
    std::int64_t version = 0;
    /// By day, then agent.
    std::vector<Duty> duties;
    bool operator==(const Week&) const = default;
};

/// One line of a published week, as it was when it was published. The duty schedule is made from these.
struct RosterLine {
    Day day;
    std::string agent;
    std::string shift;
    Post post = Post::Front;
    Seconds startsAt{};
    Seconds endsAt{};
    std::chrono::minutes rest{0};
    bool operator==(const RosterLine&) const = default;
};

/// Limits of a plan (R349) and the reminder of a break; of the profile, editable.
struct ShiftRules {
    /// Working time, without breaks.
    std::chrono::minutes mostADay{std::chrono::hours{9}};
    std::chrono::minutes mostAWeek{std::chrono::hours{44}};
    /// Between the end of a shift and the next one.
    std::chrono::minutes leastRest{std::chrono::hours{11}};
    /// Of work without a pause, until the reminder; 0: none.
    std::chrono::minutes breakAfter{90};
    /// How long the reminder is put off.
    std::chrono::minutes putOff{10};
    bool operator==(const ShiftRules&) const = default;
};

[[nodiscard]] std::string_view toWord(Post post);
[[nodiscard]] std::string_view toWord(PlanState state);
[[nodiscard]] std::string_view toWord(PlanAction action);
/// Nothing for a word that is none.
[[nodiscard]] std::optional<Post> postFromWord(std::string_view word);
[[nodiscard]] std::optional<PlanState> planStateFromWord(std::string_view word);

/// `2026-11-23`, as days are stored.
[[nodiscard]] std::string dayText(Day day);
/// Nothing for a text that is no day.
[[nodiscard]] std::optional<Day> dayFromText(std::string_view text);
[[nodiscard]] Day mondayOf(Day day);
[[nodiscard]] Day dayOf(Seconds at, std::chrono::minutes utcOffset = kChinaOffset);

}  // namespace core::shifts
