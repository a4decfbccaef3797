#pragma once

#include "core/agents/actor.h"
#include "core/base/money.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core::returns {

/// Who must sign a refund (reliability.md section 3). Alone: who grants it. SecondSigner: another person, whose own
/// limit holds it. TwoPersons: a lead and another lead or admin. Refused: this role may not even propose it.
enum class RefundSigning { Alone, SecondSigner, TwoPersons, Refused };

/// What makes a refund out of the ordinary, and what an own limit does not hold.
enum class SigningCause {
    /// Over kOrdinaryRefund.
    LargeAmount,
    /// More than was paid and is not refunded yet.
    OverPaid,
    /// Money for goods that are not back.
    NoGoodsBack,
    /// The buyer got kOftenRefunded or more in 30 days.
    OftenRefunded,
    OverCaseLimit,
    /// To this buyer today, over all cases: splitting a refund does not pass.
    OverBuyerLimit,
    OverDayLimit,
    /// Quality and admin move no money.
    NoRight,
};

inline constexpr Fen kOrdinaryRefund{200'000};
inline constexpr int kOftenRefunded = 3;

/// Nothing to come back: postage, price difference, compensation, or goods that were never sent.
enum class GoodsBack { NotNeeded, Back, Missing };

struct RefundFacts {
    Fen amount;
    /// Paid minus already refunded.
    Fen left;
    GoodsBack goods = GoodsBack::NotNeeded;
    /// Granted before in this case.
    Fen grantedInCase;
    /// Granted alone today: by this agent, and to this buyer (both with this case).
    Fen grantedByAgentToday;
    Fen grantedToBuyerToday;
    /// Refunds of this buyer in the 30 days before.
    int refundsOfBuyer = 0;
};

struct SigningRule {
    RefundSigning signing = RefundSigning::Refused;
    /// Every one that holds, in the order of the enum; empty for Alone.
    std::vector<SigningCause> causes;
    bool operator==(const SigningRule&) const = default;
};
/// The owner of a shop of one person signs everything alone; the causes are named all the same.
[[nodiscard]] SigningRule signingOf(agents::Role role, const RefundFacts& facts);

enum class SigningError {
    /// The role of who asked may not even propose it.
    NotProposable,
    /// Who asked never signs, nor does anybody twice.
    SignedAlready,
    /// Of a lead or admin, or over the signer's limit.
    RoleTooLow,
    /// Nobody else is needed any more.
    NotNeeded,
};
/// Whether `signer` may be the next to sign what `requester` asked for and `signed` have signed; nothing: yes.
[[nodiscard]] std::optional<SigningError> signingBarrier(const RefundFacts& facts, const agents::Actor& requester,
                                                         std::span<const agents::Actor> signedBy,
                                                         const agents::Actor& signer);
/// All signatures are there: the refund may go to finance.
[[nodiscard]] bool isSigned(const RefundFacts& facts, const agents::Actor& requester,
                            std::span<const agents::Actor> signedBy);

}  // namespace core::returns
