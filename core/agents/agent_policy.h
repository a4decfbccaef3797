#pragma once

#include "core/agents/agent.h"
#include "core/agents/rights.h"

namespace core::agents {

enum class AgentError {
    NotFound,
    NameMissing,
    /// Over 40 characters (names, teams).
    TooLong,
    /// Somebody has or had that name.
    NameTaken,
    /// The name stands beside acts already: another one would hide who did them.
    NameInUse,
    PostUnknown,
    /// The owner is nobody's role: it is what one person alone has.
    RoleUnknown,
    /// Only who receives escalations can be duty lead.
    NotALead,
    /// The first agent must be an admin, else nobody could add or change one.
    FirstMustBeAdmin,
    /// The last admin stays one.
    LastAdmin,
    /// No 4 to 12 digits.
    PinMalformed,
    /// Where several work, each needs a PIN: an agent to add or restore, and whoever is there alone before.
    PinNeeded,
    PinWrong,
    /// Five wrong tries: wait.
    Paused,
    NotActive,
    ChangedSinceRead,
    NothingChanged,
    NotAllowedForRole,
    /// Two persons are asked for, and it is the same one twice.
    SamePerson,
};

/// Wrong tries before a pause, and how long it is.
inline constexpr int kPinTries = 5;
inline constexpr std::chrono::minutes kPinPause{5};

/// 4 to 12 digits.
[[nodiscard]] bool isWellFormedPin(std::string_view pin);
/// The role of the post, or of the draft where it names none.
[[nodiscard]] Role roleOf(const AgentDraft& draft);
/// What is wrong with the fields, whoever else is there.
[[nodiscard]] std::optional<AgentError> faultOf(const AgentDraft& draft);

[[nodiscard]] std::int64_t activeCount(std::span<const Agent> agents);
/// One person without a PIN needs none; several do, and so does one who has a PIN.
[[nodiscard]] bool isSignInNeeded(std::span<const Agent> agents);
/// Nobody but this one may be an admin.
[[nodiscard]] bool isLastAdmin(std::span<const Agent> agents, AgentId id);
/// Who is named as duty lead; empty: nobody.
[[nodiscard]] std::string dutyLeadOf(std::span<const Agent> agents);
/// To whom a level-1 problem goes: the duty lead; where none is named a lead who is on shift (`onShift`: names of the
/// published plan), any lead, or an admin. Empty: nobody receives escalations, so it stays with who raised it.
[[nodiscard]] std::string escalationReceiver(std::span<const Agent> agents, std::span<const std::string> onShift);
/// Whether the actor may take or give away what a colleague has (reliability.md section 3): a lead within the team, a
/// senior within the VIP and complaint queues, an admin everywhere. Null: whoever has it is no agent of the profile, so
/// of no team and no queue. What a retired agent left is in the pool.
[[nodiscard]] bool mayReassign(const Actor& actor, const Agent* holder);
/// Whether the actor may give a colleague's promise, parcel or the like to `to`: the own one to anybody, nobody's and any
/// other to themselves, and a lead and an admin everything; where only the name of the holder is known.
[[nodiscard]] bool mayAssign(const Actor& actor, const std::string& holder, const std::string& to);
/// As what an agent acts: the only active one as owner, others as their role with the capabilities of their post (a
/// senior without a post has all).
[[nodiscard]] Actor actorOf(const Agent& agent, std::span<const Agent> agents);

}  // namespace core::agents
