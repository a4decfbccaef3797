#include "core/knowledge/reply_file.h"

#include <fstream>

#include "core/base/file.h"
#include "core/base/spreadsheet_cell.h"

namespace core::knowledge {

void writeReplies(const std::filesystem::path& file, std::span<const Reply> replies) {
    const auto whole = std::filesystem::absolute(file);
    // Put together as a path: its characters need not be those of the system's code page.
    std::filesystem::path name(".");
    name += whole.filename();
    name += ".part";
    auto part = whole;
    part.replace_filename(name);
    std::ofstream out(part, std::ios::binary | std::ios::trunc);
    out << "\ufeff编码,分组,标题,内容\r\n";
    for (const auto& reply : replies) {
        out << csvCell(reply.code) << ',' << csvCell(reply.folder) << ',' << csvCell(reply.title)
            << ',' << csvCell(reply.body) << "\r\n";
    }
    out.close();
    if (!out) {
        std::error_code ignored;
        std::filesystem::remove(part, ignored);
        throw std::filesystem::filesystem_error("write", whole,
                                                std::make_error_code(std::errc::io_error));
    }
    syncFile(part);
    renameDurably(part, whole);
}

}  // namespace core::knowledge
