#pragma once

#include <optional>
#include <string_view>

namespace core::agents {

/// The posts of the seeds map to these (reliability.md section 3). Owner: the one person of a shop without sign-in, who
/// has every right. Stored as a word.
enum class Role { Owner, Agent, Senior, Quality, Lead, Admin };

inline constexpr Role kRoles[]{Role::Owner, Role::Agent, Role::Senior, Role::Quality, Role::Lead, Role::Admin};

/// What a senior is for: a right of the role that needs one is not a right of every senior. Vip gives no right, it names
/// the queue.
enum class Capability { OrderReview, ReturnReview, Complaint, Vip };

inline constexpr Capability kCapabilities[]{Capability::OrderReview, Capability::ReturnReview, Capability::Complaint,
                                            Capability::Vip};

[[nodiscard]] std::string_view toWord(Role role);
[[nodiscard]] std::string_view toWord(Capability capability);
/// Nothing for a word that is none.
[[nodiscard]] std::optional<Role> roleFromWord(std::string_view word);
[[nodiscard]] std::optional<Capability> capabilityFromWord(std::string_view word);

}  // namespace core::agents
