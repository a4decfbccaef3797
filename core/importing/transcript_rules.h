#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/conversations/message.h"

namespace core::importing {

/// `shop:account`: the account of an agent.
[[nodiscard]] bool isSubAccount(std::string_view name);
/// The part before the colon; the whole name where there is none.
[[nodiscard]] std::string_view mainAccountOf(std::string_view name);
/// A sender that is no person: the service assistant of a shop, the platform.
[[nodiscard]] bool isSystemSender(std::string_view name);
/// A text that says of itself that nobody wrote it.
[[nodiscard]] bool isAutoReply(std::string_view text);
/// Side of a message that the buyer did not send.
[[nodiscard]] conversations::Side shopSideOf(std::string_view sender, std::string_view text);
/// `buyer`, `agent`, `auto`, `system` and the Chinese words for them.
[[nodiscard]] std::optional<conversations::Side> sideFromAnyWord(std::string_view word);

/// `2023-05-01T12:34:56.789Z`, with an offset such as `+08:00`, and the local times that
/// parseLocalTime() reads, to milliseconds.
[[nodiscard]] std::optional<Moment> parseMoment(std::string_view text, std::chrono::minutes offset);
/// The day in `2023年5月1日`, `2023-05-01` or `2023/5/1`, as the latter; empty: there is none.
[[nodiscard]] std::string dayIn(std::string_view text);

/// The head of a message in a text log: `2011年3月5日12:34:56  nick: text`.
struct LogHead {
    /// Nothing: there is no such time.
    std::optional<Moment> at;
    /// Nick and text, not told apart.
    std::string_view rest;
};
/// Nothing: the line is no head.
[[nodiscard]] std::optional<LogHead> logHeadOf(std::string_view line, std::chrono::minutes offset);

}  // namespace core::importing
