#pragma once

#include <optional>
#include <string_view>

namespace core::agents {

/// The posts of the seeds map to these (reliability.md section 3). Owner: the one person of a shop without sign-in, who
/// has every right. Stored as a word.
enum class Role { Owner, Agent, Senior, Quality, Lead, Admin };

inline constexpr Role kRoles[]{Role::Owner, Role::Agent, Role::Senior, Role::Quality, Role::Lead, Role::Admin};

[[nodiscard]] std::string_view toWord(Role role);
/// Nothing for a word that is none.
[[nodiscard]] std::optional<Role> roleFromWord(std::string_view word);

}  // namespace core::agents
