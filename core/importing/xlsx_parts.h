#pragma once

#include <cstdint>
#include <memory>
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

/// The texts that cells share, each stored once.
class SharedStrings final {
public:
    /// False when the limit of limits.h is reached.
    [[nodiscard]] bool add(std::string_view text);
    [[nodiscard]] std::size_t count() const { return m_places.size(); }
    [[nodiscard]] std::string_view at(std::size_t index) const;

private:
    // Blocks that never move: a growing vector would need twice the memory while it moves.
    static constexpr std::size_t kBlock = std::size_t{1} << 20;
    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::vector<std::uint32_t> m_places;
    std::size_t m_used = kBlock;
};

[[nodiscard]] Result<Workbook, Refusal> readWorkbook(ZipArchive& archive);
/// For each cell style whether it shows a date. Empty without the part.
[[nodiscard]] Result<std::vector<bool>, Refusal> readDateStyles(ZipArchive& archive,
                                                                const std::string& member);
[[nodiscard]] Result<std::shared_ptr<const SharedStrings>, Refusal> readSharedStrings(
    ZipArchive& archive, const std::string& member);

}  // namespace core::importing::xlsx
