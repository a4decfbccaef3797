#pragma once

#include "core/promises/promise.h"

namespace core::promises {

/// A promise that stands in a text.
struct FoundPromise {
    PromiseEvent awaits = PromiseEvent::Time;
    /// Only of Time: always after the time of the text.
    std::optional<Seconds> dueAt;
    /// The sentence that says it.
    std::string what;
    bool operator==(const FoundPromise&) const = default;
};

/// Detects what an agent promises in a reply (R015–R018, R118): a length of time (`10分钟后给您回电`, `24小时内`, `3个工作日内`),
/// a day and part of it (`今天下班前`, `明天上午`, `周五下午3点前`) or an event (`发货后我会提醒您`, `第一时间通知您`). Not taken for one:
/// questions, what the buyer should do or may do (`7天内可以申请退换`), and a time without a word of doing something. The
/// first one of the text. `now` is when it is said.
[[nodiscard]] std::optional<FoundPromise> findPromise(std::string_view text, Seconds now,
                                                      std::chrono::minutes utcOffset = kChinaOffset);

}  // namespace core::promises
