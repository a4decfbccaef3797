#pragma once

#include "core/stats/facts.h"
#include "core/storage/database.h"

namespace core::stats {

/// What the cases of a profile give to the figures: complaints, reviews, inspections, orders with a return, exchange or
/// repair of the shop's own, who is in which team, and who was on duty by the published roster. Called on the thread that
/// counts, over the connection given here.
[[nodiscard]] FactPorts caseFacts(storage::Database& database);

}  // namespace core::stats
