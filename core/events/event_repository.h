#pragma once

#include "core/events/event.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace core::events {

/// Appends inside the transaction that the caller holds and returns the event with its number. The row is
/// chained to the one before it (reliability.md rule 6): link = SHA-256(previous link ‖ canonical row).
Event append(storage::Database& database, Event event);
/// The events of one record, oldest first.
[[nodiscard]] std::vector<Event> listOf(storage::Database& database, const std::string& subjectKind,
                                        std::int64_t shop, const std::string& subject);
/// The number of the first event whose link does not follow from the one before; nothing: the chain holds.
[[nodiscard]] std::optional<std::int64_t> firstBrokenLink(storage::Database& database);

}  // namespace core::events
