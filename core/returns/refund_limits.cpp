#include "core/returns/refund_limits.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/agents/rights.h"

namespace core::returns {
namespace {

using agents::Role;

/// What makes a refund out of the ordinary: two persons sign it.
constexpr std::array kOutOfOrdinary{SigningCause::LargeAmount, SigningCause::OverPaid,
                                    SigningCause::NoGoodsBack, SigningCause::OftenRefunded};

bool isOutOfOrdinary(const std::vector<SigningCause>& causes) {
    return std::ranges::find_first_of(causes, kOutOfOrdinary) != causes.end();
}

std::vector<SigningCause> causesOf(Role role, const RefundFacts& facts) {
    std::vector<SigningCause> causes;
    const auto add = [&causes](bool holds, SigningCause cause) {
        if (holds) {
            causes.push_back(cause);
        }
    };
    add(facts.amount > kOrdinaryRefund, SigningCause::LargeAmount);
    add(facts.amount > facts.left, SigningCause::OverPaid);
    add(facts.goods == GoodsBack::Missing, SigningCause::NoGoodsBack);
    add(facts.refundsOfBuyer >= kOftenRefunded, SigningCause::OftenRefunded);
    if (const auto limit = agents::refundLimit(role)) {
        add(facts.grantedInCase + facts.amount > limit->perCase, SigningCause::OverCaseLimit);
        add(facts.grantedToBuyerToday + facts.amount > limit->perCase,
            SigningCause::OverBuyerLimit);
        add(limit->perDay && facts.grantedByAgentToday + facts.amount > *limit->perDay,
            SigningCause::OverDayLimit);
    }
    add(!agents::mayAct(role, agents::Right::ApproveRefund), SigningCause::NoRight);
    return causes;
}

/// May stand as one of the two persons of a refund out of the ordinary, the first of whom is a
/// lead.
bool maySignAsSecond(Role role) {
    return agents::mayAct(role, agents::Right::CosignRefund);
}
bool maySignAsFirst(Role role) {
    return role == Role::Lead || role == Role::Owner;
}

/// Who stands for the refund by now: a requester who leads is the first of the two.
std::vector<Role> standingFor(const agents::Actor& requester,
                              std::span<const agents::Actor> signedBy) {
    std::vector<Role> roles;
    if (maySignAsFirst(requester.role)) {
        roles.push_back(requester.role);
    }
    for (const auto& signer : signedBy) {
        if (maySignAsSecond(signer.role)) {
            roles.push_back(signer.role);
        }
    }
    return roles;
}

}  // namespace

SigningRule signingOf(Role role, const RefundFacts& facts) {
    SigningRule rule{.signing = RefundSigning::Alone, .causes = causesOf(role, facts)};
    if (role == Role::Owner || rule.causes.empty()) {
        return rule;
    }
    if (std::ranges::find(rule.causes, SigningCause::NoRight) != rule.causes.end()) {
        rule.signing = RefundSigning::Refused;
    } else if (isOutOfOrdinary(rule.causes)) {
        rule.signing = role == Role::Agent ? RefundSigning::Refused : RefundSigning::TwoPersons;
    } else {
        rule.signing = RefundSigning::SecondSigner;
    }
    return rule;
}

std::optional<SigningError> signingBarrier(const RefundFacts& facts, const agents::Actor& requester,
                                           std::span<const agents::Actor> signedBy,
                                           const agents::Actor& signer) {
    const auto rule = signingOf(requester.role, facts);
    if (rule.signing == RefundSigning::Refused) {
        return SigningError::NotProposable;
    }
    if (isSigned(facts, requester, signedBy)) {
        return SigningError::NotNeeded;
    }
    const bool isKnown =
        signer.name == requester.name ||
        std::ranges::find(signedBy, signer.name, &agents::Actor::name) != signedBy.end();
    if (isKnown) {
        return SigningError::SignedAlready;
    }
    if (rule.signing == RefundSigning::SecondSigner) {
        const auto limit = agents::refundLimit(signer.role);
        const bool holds = !limit || facts.grantedInCase + facts.amount <= limit->perCase;
        return agents::mayAct(signer.role, agents::Right::ApproveRefund) && holds
                   ? std::nullopt
                   : std::optional(SigningError::RoleTooLow);
    }
    const auto standing = standingFor(requester, signedBy);
    const bool isLeadThere = std::ranges::any_of(standing, maySignAsFirst);
    // An admin only signs beside a lead, so that one of the two always is one.
    const bool fits = isLeadThere || standing.empty() ? maySignAsSecond(signer.role)
                                                      : maySignAsFirst(signer.role);
    return fits ? std::nullopt : std::optional(SigningError::RoleTooLow);
}

bool isSigned(const RefundFacts& facts, const agents::Actor& requester,
              std::span<const agents::Actor> signedBy) {
    switch (signingOf(requester.role, facts).signing) {
        case RefundSigning::Alone:
            return true;
        case RefundSigning::SecondSigner:
            return !signedBy.empty();
        case RefundSigning::TwoPersons: {
            const auto standing = standingFor(requester, signedBy);
            return standing.size() >= 2 && std::ranges::any_of(standing, maySignAsFirst);
        }
        case RefundSigning::Refused:
            return false;
    }
    return false;
}

}  // namespace core::returns
