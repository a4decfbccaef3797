#include "core/storage/mount_table.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>

namespace core::storage {
namespace {

constexpr std::array<std::string_view, 22> kNetworkKinds{
    "nfs",         "nfs4",        "cifs",           "smb3",           "smbfs", "ncpfs",
    "afs",         "coda",        "ceph",           "lustre",         "9p",    "vboxsf",
    "gfs2",        "ocfs2",       "davfs",          "beegfs",         "gpfs",  "fuse.sshfs",
    "fuse.rclone", "fuse.davfs2", "fuse.glusterfs", "fuse.gvfsd-fuse"};

/// The table writes blanks, tabs, line ends and backslashes as three octal digits.
std::string unescaped(std::string_view field) {
    std::string text;
    for (std::size_t i = 0; i < field.size(); ++i) {
        const auto digits = field.substr(i + 1, 3);
        const bool isEscape =
            field[i] == '\\' && digits.size() == 3 &&
            std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '7'; });
        if (!isEscape) {
            text += field[i];
            continue;
        }
        text +=
            static_cast<char>((digits[0] - '0') * 64 + (digits[1] - '0') * 8 + (digits[2] - '0'));
        i += 3;
    }
    return text;
}

bool isInside(const std::string& path, const std::string& folder) {
    return folder == "/" || path == folder ||
           (path.starts_with(folder) && path[folder.size()] == '/');
}

}  // namespace

std::optional<std::string> networkFileSystem(std::string_view table,
                                             const std::filesystem::path& path) {
    const std::string wanted = path.lexically_normal().string();
    std::istringstream lines{std::string(table)};
    std::size_t longest = 0;
    std::string kind;
    for (std::string line; std::getline(lines, line);) {
        std::istringstream fields(line);
        std::string device;
        std::string folder;
        std::string type;
        fields >> device >> folder >> type;
        folder = unescaped(folder);
        // A later mount on the same folder hides the earlier one.
        if (!folder.empty() && isInside(wanted, folder) && folder.size() >= longest) {
            longest = folder.size();
            kind = type;
        }
    }
    return std::ranges::find(kNetworkKinds, kind) != kNetworkKinds.end() ? std::optional(kind)
                                                                         : std::nullopt;
}

std::string readMountTable() {
    std::ostringstream text;
    if (std::ifstream table("/proc/self/mounts"); table) {
        text << table.rdbuf();
    }
    return text.str();
}

}  // namespace core::storage
