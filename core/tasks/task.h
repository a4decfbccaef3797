#pragma once

#include "core/orders/order.h"

namespace core::tasks {

using TaskId = std::int64_t;

/// The record that a task, a notice or an attachment belongs to: the words of the event book (`order`, `conversation`,
/// `parcel`, `return`, `ticket`, `complaint`, `review`), and the record's id or order number.
struct About {
    orders::ShopId shop = 0;
    std::string subjectKind;
    std::string subject;
    bool operator==(const About&) const = default;
    auto operator<=>(const About&) const = default;
};

/// What is to be done; stored as a word. Investigate: a department finds out. Improve: the cause is mended.
enum class TaskKind { CallBack, ContactCarrier, CheckAddress, AskWarehouse, Investigate, Execute, Improve, Other };
enum class TaskState { Open, Done, Dropped };

/// A piece of work with one owner and a due time that hangs on a record (R105, R106, R138, R150, R154, R156).
struct Task {
    TaskId id = 0;
    About about;
    TaskKind kind = TaskKind::Other;
    std::string text;
    /// A person; or empty while the department decides.
    std::string owner;
    /// Empty: the shop's customer service itself.
    std::string department;
    Seconds dueAt{};
    TaskState state = TaskState::Open;
    std::string createdBy;
    Seconds createdAt{};
    std::string closedBy;
    std::optional<Seconds> closedAt;
    /// What came of it, or why it was dropped.
    std::string result;
    std::int64_t version = 1;
    bool operator==(const Task&) const = default;
};

[[nodiscard]] std::string_view toWord(TaskKind kind);
[[nodiscard]] std::string_view toWord(TaskState state);
/// Nothing for a word that is none.
[[nodiscard]] std::optional<TaskKind> taskKindFromWord(std::string_view word);
[[nodiscard]] std::optional<TaskState> taskStateFromWord(std::string_view word);

}  // namespace core::tasks
