#pragma once

#include "core/agents/actor.h"
#include "core/base/time.h"

#include <cstdint>
#include <span>
#include <vector>

namespace core::agents {

using AgentId = std::int64_t;

/// A post of one of the two presets (R329–R331): data of the shop in resources/cases/agent_posts.json.
struct Post {
    /// Such as `yintai_front`.
    std::string key;
    /// `yintai` (calls and enquiries, seven posts) or `handu` (an online shop, seven posts).
    std::string preset;
    std::string name;
    Role role = Role::Agent;
    std::set<Capability> capabilities;
    std::vector<std::string> duties;
};
/// All posts, in the order of their presets.
[[nodiscard]] std::span<const Post> posts();
/// Null for a key that is none.
[[nodiscard]] const Post* findPost(std::string_view key);

/// A person who works with this profile. The PIN's hash stays in the repository.
struct Agent {
    AgentId id = 0;
    /// Unique for ever: it stands in the events and beside every decision.
    std::string name;
    Role role = Role::Agent;
    /// Key of a post; empty: a role of its own.
    std::string post;
    /// Empty: none.
    std::string team;
    /// Receives level-1 problems (reliability.md section 3).
    bool isDutyLead = false;
    bool isActive = true;
    bool hasPin = false;
    /// Tries since the last right one.
    int wrongPins = 0;
    /// Until then no try is looked at.
    std::optional<Seconds> pausedUntil;
    Seconds createdAt{};
    std::int64_t version = 1;
    bool operator==(const Agent&) const = default;
};

/// What a person fills in.
struct AgentDraft {
    std::string name;
    /// Counts where no post is chosen.
    Role role = Role::Agent;
    std::string post;
    std::string team;
    bool isDutyLead = false;
};

}  // namespace core::agents
