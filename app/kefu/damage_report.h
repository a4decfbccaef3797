#pragma once

namespace core::storage {
class Profile;
}

namespace kefu {

/// Says on standard error that a damaged database was set aside when the profile was opened, and
/// what is in its place. For every command that opens a profile.
void reportDamage(const core::storage::Profile& profile);

}  // namespace kefu
