#include "core/backups/restore_request.h"

#include <fstream>
#include <nlohmann/json.hpp>
#include <spdlog/spdlog.h>
#include <system_error>

#include "core/base/file.h"

namespace core::backups {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

fs::path placeIn(const fs::path& folder) {
    return folder / "restore-request.json";
}

std::string utf8(const fs::path& path) {
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

}  // namespace

void writeRestoreRequest(const fs::path& folder, const RestoreRequest& request) {
    const auto part = folder / "restore-request.json.part";
    createPrivateFile(part);
    std::ofstream stream(part, std::ios::binary | std::ios::trunc);
    stream << Json{{"file", utf8(request.file)},
                   {"by", request.by},
                   {"signed_by", request.signedBy},
                   {"reason", request.reason}}
                  .dump();
    stream.close();
    if (!stream) {
        throw fs::filesystem_error("cannot write the request", part,
                                   std::make_error_code(std::errc::io_error));
    }
    syncFile(part);
    renameDurably(part, placeIn(folder));
}

std::optional<RestoreRequest> readRestoreRequest(const fs::path& folder) {
    std::ifstream stream(placeIn(folder), std::ios::binary);
    const auto json = Json::parse(stream, nullptr, false);
    if (!json.is_object()) {
        return std::nullopt;
    }
    const auto text = [&](const char* key) {
        const auto found = json.find(key);
        return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
    };
    const auto file = text("file");
    RestoreRequest request{
        .file = fs::path(std::u8string(file.begin(), file.end())),
        .by = text("by"),
        .signedBy = text("signed_by"),
        .reason = text("reason")};
    const bool isWhole = !file.empty() && !request.by.empty() && !request.reason.empty();
    return isWhole ? std::optional(std::move(request)) : std::nullopt;
}

void removeRestoreRequest(const fs::path& folder) {
    std::error_code error;
    fs::remove(placeIn(folder), error);
    if (error) {
        spdlog::error("The restore's request cannot be removed: {}", error.message());
    }
}

}  // namespace core::backups
