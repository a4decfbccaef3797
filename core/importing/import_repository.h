#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/importing/difference_policy.h"
#include "core/importing/import_report.h"
#include "core/storage/database.h"

namespace core::importing {

/// One file of an import that has rejected rows.
struct RejectedFile {
    std::string header;
    std::vector<std::string> rows;
};

/// Whole rows of an import that left the program, by two persons.
struct WholeExport {
    Seconds at{};
    std::string by;
    std::string signedBy;
    std::int64_t import = 0;
    std::string reason;
};

/// The statements on imports, their files, rejected rows and differences, on shops and customers.
class ImportRepository final {
public:
    explicit ImportRepository(storage::Database& database);

    /// More pages in memory while much is written.
    void enlargeCache();
    [[nodiscard]] std::optional<std::pair<orders::ShopId, std::string>> findShop(
        const std::string& name);
    [[nodiscard]] std::optional<std::pair<orders::ShopId, std::string>> firstShop();
    [[nodiscard]] std::chrono::minutes offsetOf(orders::ShopId shop);
    [[nodiscard]] std::vector<std::string> userMaps();

    /// True when the shop's last import did not come to its end.
    [[nodiscard]] bool isLastIncomplete(orders::ShopId shop);
    /// An import that still runs while another one has the long turn was killed: it has failed, and
    /// nobody knows when.
    void failKilledImports();
    std::int64_t addImport(orders::ShopId shop, Seconds at);
    void finishImport(std::int64_t import, std::string_view state, Seconds at,
                      const std::string& report);
    /// `header`: the first record as it stands in the file, for exporting rejected rows.
    std::int64_t addFile(std::int64_t import, const FileReport& file, const std::string& digest,
                         const std::string& header);
    void setCounts(std::int64_t file, std::int64_t rows, std::int64_t rejected);
    void addRejectedRow(std::int64_t file, const RejectedRow& row);
    [[nodiscard]] std::vector<RejectedFile> rejectedFiles(std::int64_t import);
    /// Gives its number.
    std::int64_t addExport(const WholeExport& made);

    [[nodiscard]] std::int64_t lastItem();
    /// Drops the items of tables without sub-order numbers (their key ends in `#` and a place)
    /// whose order has items with numbers from another file: the same goods twice. Looks at the
    /// orders of items added after `item` only.
    void dropNumberlessItems(orders::ShopId shop, std::int64_t item);

    void addChange(std::int64_t import, orders::ShopId shop, std::string_view orderNumber,
                   const Change& change);

    /// Remembers a buyer whose orders changed, until countCustomers.
    void touchBuyer(std::string_view nick);
    [[nodiscard]] bool hasCustomers(orders::ShopId shop);
    /// Counts the next few buyers after `from` anew (all, or those that were touched) and returns
    /// the last of them; nothing when there are no more.
    [[nodiscard]] std::optional<std::string> countCustomers(orders::ShopId shop,
                                                            const std::string& from, bool all);
    void forgetTouched();

private:
    storage::Database& m_database;
    std::optional<storage::Statement> m_addChange;
    std::optional<storage::Statement> m_addRejected;
    std::optional<storage::Statement> m_touch;
};

}  // namespace core::importing
