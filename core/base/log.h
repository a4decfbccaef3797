#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace spdlog {
class logger;
}

namespace core {

/// The program's log: 5 files of 5 MB, private to the user, written through at a warning. What is
/// logged is English, without personal data; `redacted` is the net below that. Give it to
/// spdlog::set_default_logger in app.
[[nodiscard]] std::shared_ptr<spdlog::logger> openLog(const std::filesystem::path& file);

/// Replaces what looks like personal data by `[phone]`, `[id]` and `[mail]`: mobile numbers (with
/// +86, blanks or hyphens), landlines with area code, 400 numbers, identity card numbers, mail
/// addresses, in half or full width. Order numbers stay: a number inside a longer run of digits is
/// none of these.
[[nodiscard]] std::string redacted(std::string_view utf8);

}  // namespace core
