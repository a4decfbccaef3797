#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// A point in time, UTC, in whole seconds. Only messages need milliseconds.
using Seconds = std::chrono::sys_seconds;
/// When a message was sent, UTC.
using Moment = std::chrono::sys_time<std::chrono::milliseconds>;
/// Where the present comes from. Only `app` makes one that reads the system's clock; rules take the
/// time itself as an argument.
using Clock = std::function<Seconds()>;
/// Local time of the shop minus UTC. China has had no other since 1991.
inline constexpr std::chrono::minutes kChinaOffset{480};

/// Reads the local times seen in exports: `2017-07-08 00:42:32`, `2017/5/30 23:18`, `2017/5/1 0:00`,
/// `2017-07-08`, `2017-07-08T00:42:32`, `…:32.0`. Nothing for anything else, nor for a date that is none.
[[nodiscard]] std::optional<Seconds> parseLocalTime(std::string_view text,
                                                    std::chrono::minutes offset = kChinaOffset);
/// `2017-07-08 00:42:32` in the shop's local time, for files.
[[nodiscard]] std::string toLocalText(Seconds at, std::chrono::minutes offset = kChinaOffset);
/// `20170708T004232Z`, for file names.
[[nodiscard]] std::string toFileStamp(Seconds at);

}  // namespace core
