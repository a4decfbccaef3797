#pragma once

#include "core/base/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::handovers {

using HandoverId = std::int64_t;

/// What one line of a shift pack is about; stored as a word. Waiting: a conversation whose buyer has no answer yet.
enum class HandoverItemKind { Waiting, Conversation, Promise, Application, Note };
[[nodiscard]] std::string_view toWord(HandoverItemKind kind);
[[nodiscard]] std::optional<HandoverItemKind> handoverItemKindFromWord(std::string_view word);

struct HandoverItem {
    HandoverItemKind kind = HandoverItemKind::Note;
    /// Number of the conversation, promise or application on the machine that made the pack.
    std::int64_t subject = 0;
    /// The shop's name, since numbers differ between machines.
    std::string shop;
    std::string buyer;
    std::string orderNumber;
    /// Last words, what is promised, why it is asked for, or the note.
    std::string text;
    /// The stored word of the state; of an application its kind.
    std::string state;
    /// Waiting since, due at, asked at, written at.
    std::optional<Seconds> at;
    std::string acknowledgedBy;
    std::optional<Seconds> acknowledgedAt;
    bool operator==(const HandoverItem&) const = default;
};

/// The pack of a shift (R019, R328): what the next agent takes over, line by line.
struct Handover {
    HandoverId id = 0;
    /// 32 hexadecimal digits: the same pack on every machine.
    std::string ownId;
    std::string from;
    /// Empty: whoever comes next.
    std::string to;
    std::string note;
    Seconds madeAt{};
    /// It came as a file from another machine.
    std::optional<Seconds> importedAt;
    std::string acknowledgedBy;
    /// When the last line was acknowledged.
    std::optional<Seconds> acknowledgedAt;
    std::vector<HandoverItem> items;
    bool operator==(const Handover&) const = default;
};

}  // namespace core::handovers
