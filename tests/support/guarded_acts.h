#pragma once

#include "tests/support/catch.h"
#include "tests/support/rights_oracle.h"

#include <functional>
#include <set>
#include <string>
#include <vector>

/// What the tests of the matrix of reliability.md section 3 share: each act of core is really called with each role, and
/// the answer compared with the document.
namespace support {

using Roles = std::set<core::agents::Role>;

/// The roles that may, and those that may at least propose.
[[nodiscard]] inline Roles rolesGranted(core::agents::Right right, core::agents::Grant least) {
    Roles roles;
    for (const auto role : core::agents::kRoles) {
        if (expected(role, right) >= least) {
            roles.insert(role);
        }
    }
    return roles;
}
[[nodiscard]] inline Roles rolesWith(core::agents::Right right) {
    return rolesGranted(right, core::agents::Grant::Yes);
}
[[nodiscard]] inline Roles rolesThatAtLeastPropose(core::agents::Right right) {
    return rolesGranted(right, core::agents::Grant::Propose);
}
[[nodiscard]] inline Roles without(Roles roles, core::agents::Role role) {
    roles.erase(role);
    return roles;
}

/// An act with the roles that may, in words a person can check.
template <class Shop>
struct GuardedAct {
    std::string name;
    Roles allowed;
    std::function<bool(Shop&, const core::agents::Actor&)> run;
};

/// Calls each act as each role, each on a shop of its own. Returns how many cells of the matrix that were.
template <class Shop>
std::size_t checkEachRole(const std::vector<GuardedAct<Shop>>& acts, const std::string& name) {
    std::size_t cells = 0;
    for (const auto& act : acts) {
        for (const auto role : core::agents::kRoles) {
            Shop shop;
            INFO(act.name << " as " << core::agents::toWord(role));
            CHECK(act.run(shop, {name, role}) == act.allowed.contains(role));
            ++cells;
        }
    }
    return cells;
}

}  // namespace support
