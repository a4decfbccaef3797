#include "core/agents/role.h"

#include "core/base/word_table.h"

namespace core::agents {
namespace {

constexpr WordTable<Role, 6> kRoleWords{{
    {Role::Owner, "owner"},
    {Role::Agent, "agent"},
    {Role::Senior, "senior"},
    {Role::Quality, "quality"},
    {Role::Lead, "lead"},
    {Role::Admin, "admin"},
}};
constexpr WordTable<Capability, 4> kCapabilityWords{{
    {Capability::OrderReview, "order_review"},
    {Capability::ReturnReview, "return_review"},
    {Capability::Complaint, "complaint"},
    {Capability::Vip, "vip"},
}};

}  // namespace

std::string_view toWord(Role role) {
    return wordOf(kRoleWords, role);
}
std::string_view toWord(Capability capability) {
    return wordOf(kCapabilityWords, capability);
}

std::optional<Role> roleFromWord(std::string_view word) {
    return valueOf(kRoleWords, word);
}
std::optional<Capability> capabilityFromWord(std::string_view word) {
    return valueOf(kCapabilityWords, word);
}

}  // namespace core::agents
