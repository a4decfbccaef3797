// The floor: how fast these very rows can be written at all. Rows are read typed from a compact
// file, bound by hand and inserted in one transaction into the same tables with the same indexes,
// pragmas and durability.
//   bench_floor schema DB            an empty profile's database
//   bench_floor dump DB ROWS         mirror_order and mirror_item of an imported profile as a
//   compact file bench_floor insert ROWS DB       a plain INSERT of every row bench_floor upsert
//   ROWS DB       a plain INSERT … ON CONFLICT DO UPDATE of every row

#include <cstdio>
#include <cstring>
#include <fstream>
#include <iostream>
#include <sqlite3.h>
#include <string>
#include <vector>

#include "core/storage/database.h"
#include "core/storage/process.h"
#include "core/storage/profile.h"

namespace {

struct Table {
    const char* name;
    const char* key;
};
constexpr Table kTables[] = {{"mirror_order", "order_no, shop_id"},
                             {"mirror_item", "item_key, shop_id"}};

void require(bool condition, const char* what) {
    if (!condition) {
        std::cerr << what << '\n';
        std::exit(1);
    }
}

/// Column names without `id`, which every insert leaves to SQLite.
std::vector<std::string> columnsOf(core::storage::Database& database, const char* table) {
    std::vector<std::string> names;
    auto rows =
        database.prepare("SELECT name FROM pragma_table_info(?1) WHERE name <> 'id' ORDER BY cid");
    rows.bindAll(table);
    while (rows.step()) {
        names.push_back(rows.text(0));
    }
    return names;
}

/// The names in a list, each written by `write`.
template <class Write>
std::string listed(const std::vector<std::string>& names, Write write) {
    std::string text;
    for (const auto& name : names) {
        text += (text.empty() ? "" : ", ") + write(name);
    }
    return text;
}

std::string listed(const std::vector<std::string>& names) {
    return listed(names, [](const std::string& name) { return name; });
}

std::string insertInto(const Table& table, const std::vector<std::string>& columns, bool isUpsert) {
    std::string sql = std::string("INSERT INTO ") + table.name + " (" + listed(columns) +
                      ") VALUES (" +
                      listed(columns, [](const std::string&) { return std::string("?"); }) + ")";
    if (isUpsert) {
        sql +=
            std::string(" ON CONFLICT (") + table.key + ") DO UPDATE SET " +
            listed(columns, [](const std::string& name) { return name + " = excluded." + name; });
    }
    return sql;
}

void put(std::ofstream& out, char kind, const void* bytes, std::uint32_t size) {
    out.put(kind);
    if (kind == 't') {
        out.write(reinterpret_cast<const char*>(&size), sizeof size);
    }
    out.write(static_cast<const char*>(bytes), size);
}

void dump(const char* file, const char* rows) {
    auto database = core::storage::Database::open(file, core::storage::Database::Mode::ReadOnly);
    std::ofstream out(rows, std::ios::binary);
    for (const auto& table : kTables) {
        const auto columns = columnsOf(database, table.name);
        auto row =
            database.prepare("SELECT " + listed(columns) + " FROM " + table.name + " ORDER BY id");
        while (row.step()) {
            out.put('r');
            for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
                if (row.isNull(i)) {
                    put(out, 'n', nullptr, 0);
                } else if (sqlite3_column_type(row.handle(), i) == SQLITE_INTEGER) {
                    const auto value = row.integer(i);
                    put(out, 'i', &value, sizeof value);
                } else {
                    const auto text = row.textView(i);
                    put(out, 't', text.data(), static_cast<std::uint32_t>(text.size()));
                }
            }
        }
        out.put('e');
    }
}

/// Reads a file of rows through one large buffer; texts are bound without a copy until the row is
/// stepped.
class RowFile final {
public:
    explicit RowFile(const char* path) : m_file(std::fopen(path, "rb")) {
        require(m_file != nullptr, "no such file of rows");
        std::setvbuf(m_file, nullptr, _IOFBF, 1 << 20);
    }
    ~RowFile() { std::fclose(m_file); }
    RowFile(const RowFile&) = delete;
    RowFile& operator=(const RowFile&) = delete;

    bool beginsRow() { return std::getc(m_file) == 'r'; }
    void bindNext(sqlite3_stmt* statement, int index) {
        switch (std::getc(m_file)) {
            case 'i': {
                std::int64_t value = 0;
                read(&value, sizeof value);
                sqlite3_bind_int64(statement, index, value);
                break;
            }
            case 't': {
                std::uint32_t size = 0;
                read(&size, sizeof size);
                auto& text = m_texts[static_cast<std::size_t>(index)];
                text.resize(size);
                read(text.data(), size);
                sqlite3_bind_text(statement, index, text.data(), static_cast<int>(size),
                                  SQLITE_STATIC);
                break;
            }
            default:
                sqlite3_bind_null(statement, index);
        }
    }

private:
    void read(void* bytes, std::size_t size) {
        require(std::fread(bytes, 1, size, m_file) == size, "the file of rows ends early");
    }
    std::FILE* m_file;
    std::vector<std::string> m_texts = std::vector<std::string>(128);
};

/// The durability and the page cache of the workstation's own writer.
core::storage::Database open(const char* file) {
    auto database = core::storage::Database::open(file, core::storage::Database::Mode::ReadWrite);
    database.execute(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -16384");
    return database;
}

void write(const char* rows, const char* file, bool isUpsert) {
    auto database = open(file);
    RowFile in(rows);
    database.execute("BEGIN IMMEDIATE");
    for (const auto& table : kTables) {
        const auto columns = columnsOf(database, table.name);
        auto statement = database.prepare(insertInto(table, columns, isUpsert));
        sqlite3_stmt* handle = statement.handle();
        while (in.beginsRow()) {
            for (int i = 1; i <= static_cast<int>(columns.size()); ++i) {
                in.bindNext(handle, i);
            }
            require(sqlite3_step(handle) == SQLITE_DONE, "a row was not written");
            sqlite3_reset(handle);
        }
    }
    database.execute("COMMIT");
}

}  // namespace

int main(int count, char** arguments) {
    core::storage::hardenProcess();
    const std::string act = count > 1 ? arguments[1] : "";
    if (act == "schema" && count == 3) {
        auto database = open(arguments[2]);
        core::storage::migrate(database);
        database.execute("INSERT INTO work_shop (id, name, created_at) VALUES (1, 'bench', 0)");
    } else if (act == "dump" && count == 4) {
        dump(arguments[2], arguments[3]);
    } else if ((act == "insert" || act == "upsert") && count == 4) {
        write(arguments[2], arguments[3], act == "upsert");
    } else {
        std::cerr << "bench_floor schema DB | dump DB ROWS | insert ROWS DB | upsert ROWS DB\n";
        return 2;
    }
    return 0;
}
