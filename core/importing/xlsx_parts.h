#pragma once

#include <cstdint>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/importing/zip_archive.h"

/// The parts of a workbook beside its sheets.
namespace core::importing::xlsx {

/// Where the parts are.
struct Workbook {
    /// Members of the sheets: the visible ones first, each in the workbook's order.
    std::vector<std::string> sheets;
    std::string sharedStrings = "xl/sharedStrings.xml";
    std::string styles = "xl/styles.xml";
    bool isFrom1904 = false;
};

/// The texts that cells share, each stored once: the first in memory, the rest in a file that has
/// no name and goes away with the object.
class SharedStrings final {
public:
    [[nodiscard]] Result<void, Refusal> add(std::string_view text);
    [[nodiscard]] std::size_t count() const { return m_places.size(); }
    /// Valid until the next call. Nothing: the file cannot be read.
    [[nodiscard]] std::optional<std::string_view> at(std::size_t index);

private:
    struct CloseFile {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    // Blocks that never move: a growing vector would need twice the memory while it moves.
    static constexpr std::size_t kBlock = std::size_t{1} << 20;

    void addToMemory(std::string_view text);
    [[nodiscard]] bool addToFile(std::string_view text);

    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::unique_ptr<std::FILE, CloseFile> m_file;
    /// Of each text's length and bytes: in the blocks, and behind them in the file.
    std::vector<std::uint32_t> m_places;
    std::size_t m_used = 0;
    std::string m_loaded;
};

[[nodiscard]] Result<Workbook, Refusal> readWorkbook(ZipArchive& archive);
/// For each cell style whether it shows a date. Empty without the part.
[[nodiscard]] Result<std::vector<bool>, Refusal> readDateStyles(ZipArchive& archive,
                                                                const std::string& member);
[[nodiscard]] Result<std::unique_ptr<SharedStrings>, Refusal> readSharedStrings(
    ZipArchive& archive, const std::string& member);

}  // namespace core::importing::xlsx
