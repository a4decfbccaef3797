#include "core/agents/role.h"

#include "core/base/word_table.h"

namespace core::agents {
namespace {

constexpr WordTable<Role, 6> kWords{{
    {Role::Owner, "owner"},
    {Role::Agent, "agent"},
    {Role::Senior, "senior"},
    {Role::Quality, "quality"},
    {Role::Lead, "lead"},
    {Role::Admin, "admin"},
}};

}  // namespace

std::string_view toWord(Role role) {
    return wordOf(kWords, role);
}

std::optional<Role> roleFromWord(std::string_view word) {
    return valueOf(kWords, word);
}

}  // namespace core::agents
