#include "core/erasure/erasure_carry_over.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/erasure/erasure_repository.h"
#include "core/erasure/erasure_scope_repository.h"

namespace core::erasure {

Erasures erasuresOf(storage::Database& database) {
    ErasureRepository repository(database);
    Erasures erasures{.requests = repository.all(), .tombstones = repository.tombstones()};
    std::ranges::reverse(erasures.requests);
    return erasures;
}

std::int64_t carryOver(const Erasures& replaced, storage::Database& restored, Seconds now) {
    ErasureRepository to(restored);
    // Oldest first: of one subject an older request is closed before a newer one is open.
    for (const auto& request : replaced.requests) {
        if (to.hasShop(request.shop)) {
            to.takeOver(request);
        }
    }
    std::map<Digest, Seconds> known;
    for (const auto& tombstone : to.tombstones()) {
        known.emplace(tombstone.digest, tombstone.erasedAt);
    }
    // What the backup knows as erased was erased in it as well, unless it was erased once more since.
    std::map<Digest, Seconds> missing;
    std::set<Key> keys;
    for (const auto& tombstone : replaced.tombstones) {
        const auto before = known.find(tombstone.digest);
        if (before == known.end() || before->second < tombstone.erasedAt) {
            // An order that went with its buyer goes with its buyer.
            if (tombstone.kind != toWord(TombstoneKind::OrderOfBuyer)) {
                missing.emplace(tombstone.digest, tombstone.erasedAt);
            }
            keys.insert(tombstone.key);
        }
    }
    std::int64_t erased = 0;
    const auto erase = [&](ErasureSubject about, TombstoneKind kind, const auto& subjects) {
        for (const auto& [shop, subject] : subjects) {
            for (const Key& key : keys) {
                const auto lost = missing.find(digestOf(kind, shop, subject, key));
                if (lost != missing.end()) {
                    // Every nick that was erased has a tombstone; a merge of the backup may have been undone since.
                    ErasureScopeRepository scope(restored, shop, about, subject, key, Merges::Left);
                    scope.leaveTombstones(lost->second);
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
    for (const auto& tombstone : replaced.tombstones) {
        to.addTombstone(tombstone);
    }
    return erased;
}

}  // namespace core::erasure
