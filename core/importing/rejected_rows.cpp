#include "core/importing/rejected_rows.h"

#include <fstream>
#include <stdexcept>

#include "core/importing/import_repository.h"

namespace core::importing {

std::vector<std::filesystem::path> writeRejectedRows(storage::Database& database,
                                                     std::int64_t importId,
                                                     const std::filesystem::path& path,
                                                     const std::function<std::string(
                                                         const std::string&, const std::string&)>&
                                                         form) {
    std::vector<std::filesystem::path> written;
    for (const auto& file : ImportRepository(database).rejectedFiles(importId)) {
        auto target = path;
        if (!written.empty()) {
            auto name = path.stem();
            name += "-" + std::to_string(written.size() + 1);
            name += path.extension();
            target.replace_filename(name);
        }
        std::ofstream stream(target, std::ios::binary);
        std::error_code ignored;
        // Before anything of a person stands in it. A file system without such rights keeps none.
        std::filesystem::permissions(
            target, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write,
            ignored);
        stream << "\xef\xbb\xbf" << file.header << "\r\n";
        for (const auto& row : file.rows) {
            stream << (form ? form(file.header, row) : row) << "\r\n";
        }
        if (!stream.flush()) {
            throw std::runtime_error("the rejected rows cannot be written");
        }
        written.push_back(target);
    }
    return written;
}

}  // namespace core::importing
