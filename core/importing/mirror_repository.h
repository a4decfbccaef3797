#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/importing/row_parser.h"
#include "core/importing/table_fields.h"
#include "core/importing/tally.h"
#include "core/orders/order.h"
#include "core/storage/database.h"

namespace core::importing {

/// Where a row of the mirror comes from.
struct RowOrigin {
    orders::ShopId shop = 0;
    std::string_view platform;
    std::int64_t import = 0;
    std::int64_t file = 0;
    std::int64_t fileRow = 0;
    std::uint64_t hash = 0;
    bool idDamaged = false;
    std::string_view changedCells;
    std::string_view extra;
};

/// The statements on one of the mirror's tables: orders, items or refunds. `values` are the first
/// columns of fieldsOf().
class MirrorRepository final {
public:
    struct Known {
        std::int64_t id = 0;
        std::uint64_t hash = 0;
        Tally tally;
        bool hasUnknownStatus = false;
    };

    MirrorRepository(storage::Database& database, TableKind kind);

    [[nodiscard]] std::optional<Known> find(std::string_view key, orders::ShopId shop);
    /// The same, quickest for keys that come in the order in which the mirror took them. Reads on
    /// between two calls: not while something is written.
    [[nodiscard]] std::optional<Known> findNext(std::string_view key, orders::ShopId shop);
    /// Texts are kept in `arena`. Never Absent.
    [[nodiscard]] std::vector<Value> read(std::int64_t id, TextArena& arena);
    void insert(std::span<const Value> values, const RowOrigin& origin);
    void update(std::int64_t id, std::span<const Value> values, const RowOrigin& origin);
    /// The row says the same in another file: its place and hash are noted, nothing else.
    void keep(std::int64_t id, const RowOrigin& origin);
    [[nodiscard]] std::int64_t lastId();
    /// What the table holds of the rows inserted after `id`.
    [[nodiscard]] Tally tallyAfter(std::int64_t id);

private:
    [[nodiscard]] int bindFields(storage::Statement& statement,
                                 std::span<const Value> values) const;
    [[nodiscard]] static int bindOrigin(storage::Statement& statement, int index,
                                        const RowOrigin& origin);
    [[nodiscard]] static Tally tallyAt(const storage::Statement& row, int column);
    [[nodiscard]] static Known knownAt(const storage::Statement& row);

    TableKind m_kind;
    std::size_t m_columns;
    storage::Statement m_insert;
    storage::Statement m_update;
    storage::Statement m_find;
    storage::Statement m_walk;
    storage::Statement m_read;
    storage::Statement m_keep;
    storage::Statement m_tally;
    storage::Statement m_last;
    /// m_walk stands on a row that nobody has asked for yet.
    bool m_hasAhead = false;
    bool m_isWalking = false;
    /// Walks begun anew since one led to a row.
    int m_vainWalks = 0;
};

}  // namespace core::importing
