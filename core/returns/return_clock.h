#pragma once

#include "core/returns/return_case.h"
#include "core/returns/return_due_time.h"

namespace core::returns {

/// How long a state may last before the case is late. The money's own times are in DueRules.
struct StepTime {
    ReturnState state;
    std::chrono::hours within;
};
inline constexpr StepTime kStepTimes[]{
    {ReturnState::Requested, std::chrono::hours{24}},
    {ReturnState::EvidenceAsked, std::chrono::hours{72}},
    {ReturnState::Checked, std::chrono::hours{24}},
    {ReturnState::WaitingForGoods, std::chrono::hours{7 * 24}},
    {ReturnState::GoodsUnderWay, std::chrono::hours{7 * 24}},
    {ReturnState::GoodsReceived, std::chrono::hours{48}},
    {ReturnState::InRepair, std::chrono::hours{7 * 24}},
    {ReturnState::Done, std::chrono::hours{24}},
    {ReturnState::Told, std::chrono::hours{72}},
    {ReturnState::Refused, std::chrono::hours{72}},
    {ReturnState::Withdrawn, std::chrono::hours{72}},
    {ReturnState::Disputed, std::chrono::hours{48}},
};

/// What a due time is counted with.
struct ReturnClockTerms {
    DueRules rules;
    calendar::WorkingCalendar calendar;
    std::chrono::minutes utcOffset = kChinaOffset;
    bool isPreSale = false;
};
/// When the case is late, after a step from `before` at `now`. From the inspection on (without goods: from the first
/// signature) one refund time runs until finance has paid: the short one where it was promised (R143). While the platform waits for the shop its deadline counts where
/// it is the earlier. Nothing: closed.
[[nodiscard]] std::optional<Seconds> stepDueAt(const ReturnCase& after, const ReturnCase& before, Seconds now,
                                               const ReturnClockTerms& terms);
[[nodiscard]] bool isLate(const ReturnCase& c, Seconds now);

}  // namespace core::returns
