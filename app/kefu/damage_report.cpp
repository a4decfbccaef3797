#include "app/kefu/damage_report.h"

#include <iostream>

#include "core/storage/profile.h"

namespace kefu {

void reportDamage(const core::storage::Profile& profile) {
    const auto& damage = profile.damage();
    if (!damage) {
        return;
    }
    std::cerr << "kefu: the database was damaged and is kept as " << damage->setAside.string()
              << '\n';
    if (!damage->restored) {
        std::cerr << "kefu: no sound backup was found; the profile begins anew\n";
        return;
    }
    const auto& contents = damage->restored->contents;
    std::cerr << "kefu: restored the backup of " << core::toLocalText(*damage->restoredFrom)
              << " with " << contents.orders << " orders, " << contents.reviews << " reviews, "
              << contents.events << " events; what was done later is missing\n";
}

}  // namespace kefu
