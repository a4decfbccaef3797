#pragma once

#include <iconv.h>
#include <string>
#include <utility>
#include <vector>
#include <zip.h>

#include "core/importing/table_file.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

/// Files in the shape of exports, written by the tests themselves.
namespace file_builder {

using Members = std::vector<std::pair<std::string, std::string>>;

inline std::string encoded(const std::string& utf8, const char* encoding) {
    const iconv_t handle = iconv_open(encoding, "UTF-8");
    std::string input = utf8;
    std::string output(utf8.size() * 4 + 8, '\0');
    char* in = input.data();
    char* out = output.data();
    std::size_t inLeft = input.size();
    std::size_t outLeft = output.size();
    REQUIRE(iconv(handle, &in, &inLeft, &out, &outLeft) != static_cast<std::size_t>(-1));
    iconv_close(handle);
    output.resize(output.size() - outLeft);
    return output;
}

/// A zip of these members, in this order; a name ending in `/` makes a folder.
inline std::string zipOf(const Members& members, const char* password = nullptr) {
    const support::TemporaryFolder folder;
    const auto path = folder.path() / "made.zip";
    int error = 0;
    zip_t* zip = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    REQUIRE(zip != nullptr);
    for (const auto& [name, bytes] : members) {
        if (name.ends_with('/')) {
            zip_dir_add(zip, name.c_str(), ZIP_FL_ENC_UTF_8);
            continue;
        }
        zip_source_t* source = zip_source_buffer(zip, bytes.data(), bytes.size(), 0);
        const auto index = zip_file_add(zip, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        REQUIRE(index >= 0);
        if (password != nullptr) {
            REQUIRE(zip_file_set_encryption(zip, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256,
                                            password) == 0);
        }
    }
    REQUIRE(zip_close(zip) == 0);
    return support::readFile(path);
}

struct Book {
    /// The inside of sheetData of each sheet.
    std::vector<std::string> sheets;
    /// The inside of sst.
    std::string strings;
    /// The inside of styleSheet.
    std::string styles;
    std::string properties;
};

inline Members bookMembers(const Book& book) {
    const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    const std::string main = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const std::string office =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    std::string sheets;
    std::string relations;
    Members members{{"[Content_Types].xml", head + "<Types/>"}};
    for (std::size_t i = 1; i <= book.sheets.size(); ++i) {
        const std::string number = std::to_string(i);
        sheets += "<sheet name=\"s" + number + "\" sheetId=\"" + number + "\" r:id=\"rId" + number +
                  "\"/>";
        relations += "<Relationship Id=\"rId" + number + "\" Type=\"" + office +
                     "/worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>";
        members.emplace_back("xl/worksheets/sheet" + number + ".xml",
                             head + "<worksheet" + main + "><sheetData>" + book.sheets[i - 1] +
                                 "</sheetData></worksheet>");
    }
    relations +=
        "<Relationship Id=\"rId91\" Type=\"" + office +
        "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/><Relationship Id=\"rId92\" Type=\"" +
        office + "/styles\" Target=\"styles.xml\"/>";
    members.emplace_back("xl/workbook.xml", head + "<workbook" + main + " xmlns:r=\"" + office +
                                                "\">" + book.properties + "<sheets>" + sheets +
                                                "</sheets></workbook>");
    members.emplace_back("xl/_rels/workbook.xml.rels",
                         head + "<Relationships>" + relations + "</Relationships>");
    members.emplace_back("xl/sharedStrings.xml",
                         head + "<sst" + main + ">" + book.strings + "</sst>");
    members.emplace_back("xl/styles.xml",
                         head + "<styleSheet" + main + ">" + book.styles + "</styleSheet>");
    return members;
}

inline std::string bookOf(const Book& book) {
    return zipOf(bookMembers(book));
}

using Rows = std::vector<std::vector<std::string>>;

inline core::Result<std::string, core::importing::Refusal> allBytes(
    const core::importing::TableFile& table) {
    auto source = table.openBytes();
    if (!source) {
        return core::Unexpected{source.error()};
    }
    std::string bytes;
    std::string buffer(1000, '\0');
    while (true) {
        const auto got = (*source)->read({buffer.data(), buffer.size()});
        if (!got) {
            return core::Unexpected{got.error()};
        }
        if (*got == 0) {
            return bytes;
        }
        bytes.append(buffer, 0, *got);
    }
}

inline core::Result<Rows, core::importing::Refusal> allRows(
    const core::importing::TableFile& table) {
    auto source = table.openRows();
    if (!source) {
        return core::Unexpected{source.error()};
    }
    Rows rows;
    std::vector<std::string> cells;
    while (true) {
        const auto more = (*source)->next(cells);
        if (!more) {
            return core::Unexpected{more.error()};
        }
        if (!*more) {
            return rows;
        }
        rows.push_back(cells);
    }
}

/// Why the file is refused, when it is opened or when its first table is read.
inline std::optional<core::importing::FileProblem> problemOf(const std::string& bytes) {
    const support::TemporaryFolder folder;
    const auto tables = core::importing::openTableFile(folder.write("file", bytes));
    if (!tables) {
        return tables.error().problem;
    }
    for (const auto& table : *tables) {
        if (table.openRows) {
            if (const auto rows = allRows(table); !rows) {
                return rows.error().problem;
            }
        } else if (const auto text = allBytes(table); !text) {
            return text.error().problem;
        }
    }
    return std::nullopt;
}

/// The rows of a file that holds one table of rows.
inline Rows rowsOf(const std::string& bytes) {
    const support::TemporaryFolder folder;
    const auto tables = core::importing::openTableFile(folder.write("file", bytes));
    REQUIRE(tables);
    REQUIRE(tables->size() == 1);
    REQUIRE(tables->front().openRows);
    const auto rows = allRows(tables->front());
    REQUIRE(rows);
    return *rows;
}

}  // namespace file_builder
