#pragma once

#include "core/erasure/erasure.h"
#include "core/erasure/tombstone_reader.h"
#include "core/storage/database.h"

#include <set>

namespace core::erasure {

/// SQL of erasure requests and of what is left of the erased. Runs inside the caller's transaction.
class ErasureRepository final {
public:
    explicit ErasureRepository(storage::Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<ErasureRequest> find(ErasureId id);
    [[nodiscard]] bool hasOpen(orders::ShopId shop, ErasureSubject about, const std::string& subject);
    /// An order of the exports, or a buyer whom an order, a conversation or a profile knows.
    [[nodiscard]] bool isKnown(orders::ShopId shop, ErasureSubject about, const std::string& subject);
    /// Returns it with its id.
    ErasureRequest add(ErasureRequest request);
    /// All but about whom it is, which only an erasure overwrites.
    void save(const ErasureRequest& request);

    /// The profile's; nothing before the first erasure.
    [[nodiscard]] std::optional<Key> key();
    /// Evidence that was erased and whose file may still be there.
    [[nodiscard]] std::vector<std::string> erasedFiles();
    /// Names of all files of evidence that a record knows.
    [[nodiscard]] std::set<std::string> evidenceFiles();

    // For a restored database, which takes over what was asked and erased in the one it replaces.
    [[nodiscard]] bool hasShop(orders::ShopId shop);
    [[nodiscard]] std::vector<Tombstone> tombstones();
    /// Of two about the same the later one counts.
    void addTombstone(const Tombstone& tombstone);
    /// Newest first.
    [[nodiscard]] std::vector<ErasureRequest> all();
    /// One that is not known here, or is further there. An open one about what has an open request here is left.
    void takeOver(const ErasureRequest& request);
    /// Every order's number and every nick that any record has, with the shop: what tombstones are compared with.
    [[nodiscard]] std::vector<std::pair<orders::ShopId, std::string>> orderNumbers();
    [[nodiscard]] std::vector<std::pair<orders::ShopId, std::string>> nicks();

private:
    [[nodiscard]] std::vector<std::pair<orders::ShopId, std::string>> pairs(const char* text);
    storage::Database& m_database;
};

}  // namespace core::erasure
