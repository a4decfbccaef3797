#include "core/erasure/erasure_columns.h"

#include <algorithm>
#include <set>

#include "tests/support/catch.h"
#include "tests/support/test_database.h"

using namespace core::erasure;

TEST_CASE("every column of text or bytes in the schema is classified, and no other", "[erasure]") {
    auto database = support::testDatabase();
    std::set<std::string> schema;
    auto row = database.prepare(
        "SELECT t.name, c.name FROM sqlite_schema t, pragma_table_xinfo(t.name) c WHERE t.type = "
        "'table' AND t.name NOT LIKE 'sqlite%' AND t.name NOT LIKE 'search%' "
        "AND c.type IN ('TEXT', 'BLOB', 'ANY')");
    while (row.step()) {
        schema.insert(row.text(0) + '.' + row.text(1));
    }
    std::set<std::string> classified;
    for (const auto& column : kErasureColumns) {
        classified.insert(std::string(column.table) + '.' + std::string(column.column));
    }
    CHECK(classified.size() == kErasureColumns.size());
    std::vector<std::string> forgotten;
    std::ranges::set_difference(schema, classified, std::back_inserter(forgotten));
    CHECK(forgotten == std::vector<std::string>{});
    std::vector<std::string> gone;
    std::ranges::set_difference(classified, schema, std::back_inserter(gone));
    CHECK(gone == std::vector<std::string>{});
}

TEST_CASE("the columns of a table stand together", "[erasure]") {
    std::set<std::string_view> seen;
    std::string_view last;
    for (const auto& column : kErasureColumns) {
        if (column.table != last) {
            CHECK(seen.insert(column.table).second);
            last = column.table;
        }
    }
}
