#pragma once

#include "core/erasure/erasure.h"
#include "core/erasure/tombstone_reader.h"
#include "core/storage/database.h"

#include <filesystem>

namespace core::erasure {

/// Whether a buyer's erasure reaches the nicks that were merged with it. Left: each nick comes by itself.
enum class Merges { Followed, Left };

/// What one erasure reaches, gathered in temporary tables of the connection as long as the object lives. Built inside the
/// caller's transaction, so that nothing comes in between. The order of the calls: the questions, then apply.
class ErasureScopeRepository final {
public:
    /// A buyer, or an order. `key`: what pseudonyms are made with.
    ErasureScopeRepository(storage::Database& database, orders::ShopId shop, ErasureSubject about,
                           const std::string& subject, const Key& key, Merges merges = Merges::Followed);
    ~ErasureScopeRepository();
    ErasureScopeRepository(const ErasureScopeRepository&) = delete;
    ErasureScopeRepository& operator=(const ErasureScopeRepository&) = delete;

    [[nodiscard]] std::vector<RecordCount> counts();
    [[nodiscard]] std::vector<HoldCount> holds();
    [[nodiscard]] std::int64_t nicks();
    /// Names, numbers and longer texts that must be nowhere afterwards, for the search in the files.
    [[nodiscard]] std::vector<std::string> values();
    /// Stored names of the evidence.
    [[nodiscard]] std::vector<std::string> files();

    /// Overwrites and deletes by kErasureColumns, takes back what would still be sent to the buyer, and empties the
    /// search, which is made again from what is left.
    void apply(Seconds now);
    /// So that no import brings it back. What is newer than `erasedAt` comes in as usual.
    void leaveTombstones(Seconds erasedAt);

private:
    void gatherBuyer(const std::string& nick, Merges merges);
    void gatherRecords();
    void gatherValues();
    void scrub();
    void scrubJson(const std::string& table, const std::string& name, const std::string& value);
    void run(const char* text);
    [[nodiscard]] std::vector<std::string> texts(const char* text);

    storage::Database& m_database;
    orders::ShopId m_shop;
    ErasureSubject m_about;
    Key m_key;
};

/// Whether a live record still holds a text, in any column that an erasure looks at.
[[nodiscard]] bool isHeldSomewhere(storage::Database& database, const std::string& value);

}  // namespace core::erasure
