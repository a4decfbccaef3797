#include "core/importing/table_file.h"

#include <algorithm>
#include <utility>

#include "core/importing/content_sniffer.h"
#include "core/importing/html_rows.h"
#include "core/importing/input_file.h"
#include "core/importing/limits.h"
#include "core/importing/transcript_format.h"
#include "core/importing/xlsx_sheet.h"
#include "core/importing/zip_archive.h"

namespace core::importing {
namespace {

using Tables = std::vector<TableFile>;
using InputOpener = std::function<Result<std::shared_ptr<const InputBytes>, Refusal>()>;

ByteOpener bytesOf(const std::shared_ptr<const InputBytes>& input) {
    return [input]() -> Result<std::unique_ptr<ByteSource>, Refusal> {
        if (const auto unchanged = input->checkUnchanged(); !unchanged) {
            return Unexpected{unchanged.error()};
        }
        return toByteSource(input);
    };
}

ByteOpener bytesOf(const std::shared_ptr<const InputBytes>& input, std::size_t member) {
    return [input, member]() -> Result<std::unique_ptr<ByteSource>, Refusal> {
        if (const auto unchanged = input->checkUnchanged(); !unchanged) {
            return Unexpected{unchanged.error()};
        }
        const auto archive = ZipArchive::open(input);
        if (!archive) {
            return Unexpected{archive.error()};
        }
        return (*archive)->read((*archive)->members()[member]);
    };
}

/// A workbook inside a zip: read at any place, so it is taken into memory as long as it is read.
Result<std::shared_ptr<const InputBytes>, Refusal> intoMemory(const ByteOpener& open) {
    auto source = open();
    if (!source) {
        return Unexpected{source.error()};
    }
    if ((*source)->size() > limits::kWorkbookInZipBytes) {
        return refuse(FileProblem::ZipBomb, "the workbook in the zip is too large");
    }
    constexpr std::size_t kPiece = std::size_t{256} << 10;
    std::string bytes;
    while (true) {
        const std::size_t before = bytes.size();
        bytes.resize(before + kPiece);
        const auto got = (*source)->read({bytes.data() + before, kPiece});
        if (!got) {
            return Unexpected{got.error()};
        }
        bytes.resize(before + *got);
        if (*got == 0) {
            return inputFromMemory(std::move(bytes));
        }
        if (static_cast<std::int64_t>(bytes.size()) > limits::kWorkbookInZipBytes) {
            return refuse(FileProblem::ZipBomb, "the workbook in the zip is too large");
        }
    }
}

Result<Tables, Refusal> tablesOfWorkbook(const std::shared_ptr<ZipArchive>& archive,
                                         const InputOpener& openInput) {
    const auto sheet = xlsx::findFirstSheet(archive);
    if (!sheet) {
        return Unexpected{sheet.error()};
    }
    if (sheet->empty()) {
        return refuse(FileProblem::Empty, "no sheet has a row");
    }
    TableFile table;
    table.container = Container::Xlsx;
    table.openRows = [openInput, member = *sheet]() -> Result<std::unique_ptr<RowSource>, Refusal> {
        auto input = openInput();
        if (!input) {
            return Unexpected{input.error()};
        }
        const auto opened = ZipArchive::open(std::move(*input));
        if (!opened) {
            return Unexpected{opened.error()};
        }
        return xlsx::openSheet(*opened, member);
    };
    Tables tables;
    tables.push_back(std::move(table));
    return tables;
}

Tables tableOfText(ByteOpener open, Content content) {
    TableFile table;
    if (content == Content::Html) {
        table.container = Container::Html;
        table.openRows = [open] { return openHtmlRows(open); };
    } else {
        table.container = Container::Csv;
    }
    table.openBytes = std::move(open);
    Tables tables;
    tables.push_back(std::move(table));
    return tables;
}

bool isNoise(std::string_view name) {
    const std::string_view file = name.substr(name.rfind('/') + 1);
    return name.starts_with("__MACOSX/") || name.find("/__MACOSX/") != std::string_view::npos ||
           file == ".DS_Store" || file == "Thumbs.db" || file == "desktop.ini";
}

Result<Tables, Refusal> tablesOfNestedZip(const ByteOpener& open) {
    const InputOpener openInput = [open] { return intoMemory(open); };
    auto input = openInput();
    if (!input) {
        return Unexpected{input.error()};
    }
    const auto archive = ZipArchive::open(std::move(*input));
    if (!archive) {
        return Unexpected{archive.error()};
    }
    if ((*archive)->find("xl/workbook.bin") != nullptr) {
        return refuse(FileProblem::BinaryWorkbook);
    }
    if (!xlsx::isWorkbook(**archive)) {
        return refuse(FileProblem::ZipBomb, "a zip in a zip");
    }
    return tablesOfWorkbook(*archive, openInput);
}

/// A text without columns is a read-me unless somebody talks in it.
Result<Tables, Refusal> talksOfText(const ByteOpener& open) {
    Tables tables = tableOfText(open, Content::TextWithoutColumns);
    const auto transcript = findTranscript(tables.front(), kChinaOffset, {}, false);
    return transcript && *transcript ? std::move(tables) : Tables();
}

/// The tables in a member; none when it is no table.
Result<Tables, Refusal> tablesOfMember(const ByteOpener& open) {
    const auto content = lookAt(open);
    if (!content) {
        return Unexpected{content.error()};
    }
    switch (*content) {
        case Content::Empty:
        case Content::Zeros:
        case Content::Foreign:
            return Tables();
        case Content::TextWithoutColumns:
            return talksOfText(open);
        case Content::Zip:
            return tablesOfNestedZip(open);
        case Content::BinaryWorkbook:
            return refuse(FileProblem::BinaryWorkbook);
        case Content::EncryptedWorkbook:
            return refuse(FileProblem::Encrypted);
        case Content::Html:
        case Content::Text:
            return tableOfText(open, *content);
    }
    return Tables();
}

Result<Tables, Refusal> tablesOfZip(const std::shared_ptr<const InputBytes>& input,
                                    const ZipArchive& archive) {
    Tables tables;
    bool hasBytes = false;
    for (std::size_t i = 0; i < archive.members().size(); ++i) {
        const ZipMember& member = archive.members()[i];
        if (member.isFolder || isNoise(member.name)) {
            continue;
        }
        hasBytes = hasBytes || member.size > 0;
        auto found = tablesOfMember(bytesOf(input, i));
        if (!found) {
            Refusal refusal = found.error();
            refusal.detail = member.name + (refusal.detail.empty() ? "" : ": " + refusal.detail);
            return Unexpected{std::move(refusal)};
        }
        for (TableFile& table : *found) {
            table.member = member.name;
            tables.push_back(std::move(table));
        }
    }
    if (tables.empty()) {
        return refuse(hasBytes ? FileProblem::UnknownTable : FileProblem::Empty,
                      "the zip holds no table");
    }
    return tables;
}

Result<Tables, Refusal> tablesOfArchive(const std::shared_ptr<const InputBytes>& input) {
    const auto archive = ZipArchive::open(input);
    if (!archive) {
        return Unexpected{archive.error()};
    }
    if ((*archive)->find("xl/workbook.bin") != nullptr) {
        return refuse(FileProblem::BinaryWorkbook);
    }
    if (!xlsx::isWorkbook(**archive)) {
        return tablesOfZip(input, **archive);
    }
    return tablesOfWorkbook(*archive,
                            [input]() -> Result<std::shared_ptr<const InputBytes>, Refusal> {
                                if (const auto unchanged = input->checkUnchanged(); !unchanged) {
                                    return Unexpected{unchanged.error()};
                                }
                                return input;
                            });
}

}  // namespace

Result<std::vector<TableFile>, Refusal> openTableFile(const std::filesystem::path& path) {
    const auto input = openInputFile(path);
    if (!input) {
        return Unexpected{input.error()};
    }
    ByteOpener open = bytesOf(*input);
    const auto content = lookAt(open);
    if (!content) {
        return Unexpected{content.error()};
    }
    switch (*content) {
        case Content::Empty:
            return refuse(FileProblem::Empty);
        case Content::Zip:
            return tablesOfArchive(*input);
        case Content::BinaryWorkbook:
            return refuse(FileProblem::BinaryWorkbook);
        case Content::EncryptedWorkbook:
            return refuse(FileProblem::Encrypted);
        case Content::Zeros:
            return refuse(FileProblem::Undecodable, "zeros and no byte-order mark");
        case Content::Foreign:
            return refuse(FileProblem::UnknownTable, "neither text nor workbook");
        case Content::Html:
        case Content::Text:
        case Content::TextWithoutColumns:
            return tableOfText(std::move(open), *content);
    }
    return refuse(FileProblem::UnknownTable);
}

}  // namespace core::importing
