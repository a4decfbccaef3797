#include "core/erasure/erasure_carry_over.h"

#include <set>

#include "core/erasure/erasure_repository.h"
#include "core/erasure/erasure_scope_repository.h"

namespace core::erasure {

std::int64_t carryOver(storage::Database& replaced, storage::Database& restored, Seconds now) {
    ErasureRepository from(replaced);
    ErasureRepository to(restored);
    for (const auto& request : from.all()) {
        if (to.hasShop(request.shop)) {
            to.takeOver(request);
        }
    }
    std::set<Digest> known;
    for (const auto& tombstone : to.tombstones()) {
        known.insert(tombstone.digest);
    }
    // What the backup knows as erased was erased in it as well.
    std::set<Digest> missing;
    std::set<Key> keys;
    const auto tombstones = from.tombstones();
    for (const auto& tombstone : tombstones) {
        if (!known.contains(tombstone.digest)) {
            // An order that went with its buyer goes with its buyer.
            if (tombstone.kind != toWord(TombstoneKind::OrderOfBuyer)) {
                missing.insert(tombstone.digest);
            }
            keys.insert(tombstone.key);
        }
    }
    std::int64_t erased = 0;
    const auto erase = [&](ErasureSubject about, TombstoneKind kind, const auto& subjects) {
        for (const auto& [shop, subject] : subjects) {
            for (const Key& key : keys) {
                if (missing.contains(digestOf(kind, shop, subject, key))) {
                    ErasureScopeRepository scope(restored, shop, about, subject, key);
                    scope.leaveTombstones(now);
                    scope.apply(now);
                    ++erased;
                }
            }
        }
    };
    if (!missing.empty()) {
        erase(ErasureSubject::Buyer, TombstoneKind::Buyer, to.nicks());
        erase(ErasureSubject::Order, TombstoneKind::Order, to.orderNumbers());
    }
    for (const auto& tombstone : tombstones) {
        to.addTombstone(tombstone);
    }
    return erased;
}

}  // namespace core::erasure
