#include "core/tickets/ticket_policy.h"

#include <algorithm>

#include "core/agents/rights.h"
#include "core/base/text.h"

namespace core::tickets {
namespace {

constexpr std::chrono::minutes kFirstLevel{60};
constexpr std::chrono::minutes kSecondLevel{10};

bool concernsBuyers(TicketAction action) {
    return action == TicketAction::AddBuyers || action == TicketAction::RemoveBuyer;
}

bool isSideAct(TicketAction action) {
    return std::ranges::find(kTicketSideActs, action) != kTicketSideActs.end();
}

Seconds notLaterThanPromised(const Ticket& ticket, Seconds due) {
    return ticket.level == TicketLevel::First && ticket.dueAt ? std::min(due, *ticket.dueAt) : due;
}

/// Quality reads, and raises what burns; a colleague's ticket is given away by who may reassign.
bool mayAct(const Ticket& ticket, TicketAction action, const agents::Actor& actor) {
    if (action == TicketAction::Escalate) {
        return agents::mayAct(actor.role, agents::Right::EscalateToDutyLead);
    }
    if (actor.role == agents::Role::Quality) {
        return false;
    }
    if (action == TicketAction::Assign) {
        // A senior reassigns within VIP and complaints only.
        const bool mayReassign = actor.role != agents::Role::Senior &&
                                 agents::mayAct(actor, agents::Right::Reassign);
        return mayReassign ||
               (ticket.owner == actor.name &&
                agents::mayAct(actor.role, agents::Right::HandOverOwn));
    }
    return true;
}

}  // namespace

Result<TicketState, TicketError> next(const Ticket& ticket, TicketAction action) {
    if (isSideAct(action)) {
        const bool isOver = ticket.state == TicketState::Closed ||
                            (concernsBuyers(action) && ticket.state == TicketState::Told);
        if (isOver) {
            return Unexpected{TicketError::NotAllowedInState};
        }
        if (concernsBuyers(action) && ticket.isWithoutCustomer) {
            return Unexpected{TicketError::NoCustomer};
        }
        return ticket.state;
    }
    const auto* step = std::ranges::find_if(kTicketSteps, [&](const TicketStep& candidate) {
        return candidate.from == ticket.state && candidate.action == action &&
               (action != TicketAction::Resume || candidate.to == ticket.resumesTo);
    });
    if (step == kTicketSteps.end()) {
        return Unexpected{TicketError::NotAllowedInState};
    }
    if (action == TicketAction::Close && !ticket.isWithoutCustomer &&
        (!ticket.toldAt || ticket.untoldOthers > 0)) {
        return Unexpected{TicketError::CustomerNotTold};
    }
    if (action == TicketAction::Tell && ticket.isWithoutCustomer) {
        return Unexpected{TicketError::NoCustomer};
    }
    return step->to;
}

std::optional<TicketError> barrier(const Ticket& ticket, TicketAction action,
                                   const agents::Actor& actor) {
    if (!mayAct(ticket, action, actor)) {
        return TicketError::NotAllowed;
    }
    if (const auto to = next(ticket, action); !to) {
        return to.error();
    }
    if (action == TicketAction::HandOver) {
        return missingForHandOver(ticket);
    }
    if (action == TicketAction::Solve && ticket.openItems > 0) {
        return TicketError::ChecklistOpen;
    }
    if (action == TicketAction::Escalate && ticket.escalatedAt) {
        return TicketError::AlreadyEscalated;
    }
    if (action == TicketAction::RemoveBuyer && ticket.untoldOthers == 0) {
        return TicketError::BuyerMissing;
    }
    return std::nullopt;
}

std::optional<TicketError> missingForHandOver(const Ticket& ticket) {
    if (!ticket.isWithoutCustomer && trimmed(ticket.buyer).empty() &&
        trimmed(ticket.customerInfo).empty()) {
        return TicketError::CustomerMissing;
    }
    if (trimmed(ticket.problem).empty()) {
        return TicketError::ProblemMissing;
    }
    return trimmed(ticket.progress).empty() ? std::optional(TicketError::ProgressMissing)
                                            : std::nullopt;
}

TicketLevel levelOf(TicketTopic topic) {
    return topic == TicketTopic::AccountStolen || topic == TicketTopic::PaymentFailed
               ? TicketLevel::First
               : TicketLevel::Second;
}

std::span<const std::string_view> dutiesFor(TicketTopic topic) {
    static constexpr std::array<std::string_view, 2> kAccount{"账号", "技术"};
    static constexpr std::array<std::string_view, 3> kPayment{"支付", "技术", "财务"};
    static constexpr std::array<std::string_view, 2> kProduct{"商品信息", "运营"};
    static constexpr std::array<std::string_view, 2> kParcel{"查件", "物流"};
    static constexpr std::array<std::string_view, 2> kWarehouse{"库存", "仓库"};
    static constexpr std::array<std::string_view, 2> kAfterSale{"退换货", "售后"};
    static constexpr std::array<std::string_view, 2> kTechnical{"系统故障", "技术"};
    switch (topic) {
        case TicketTopic::AccountStolen:
            return kAccount;
        case TicketTopic::PaymentFailed:
            return kPayment;
        case TicketTopic::Product:
            return kProduct;
        case TicketTopic::Parcel:
            return kParcel;
        case TicketTopic::ShippingTime:
        case TicketTopic::Stock:
            return kWarehouse;
        case TicketTopic::AfterSale:
            return kAfterSale;
        case TicketTopic::Technical:
            return kTechnical;
        case TicketTopic::Other:
            break;
    }
    return {};
}

std::chrono::minutes answerWithin(TicketLevel level) {
    return level == TicketLevel::First ? kFirstLevel : kSecondLevel;
}

Seconds dueAtStart(TicketLevel level, Seconds now) {
    return now + answerWithin(level);
}

Seconds dueAtHandOver(const Ticket& ticket, std::chrono::minutes limit, Seconds now) {
    return notLaterThanPromised(ticket, now + limit);
}

Seconds dueForCustomer(const Ticket& ticket, Seconds now) {
    return notLaterThanPromised(ticket, now + kSecondLevel);
}

std::optional<Seconds> dueAfterPause(const Ticket& ticket, Seconds now) {
    if (!ticket.dueAt || !ticket.pausedAt) {
        return ticket.dueAt;
    }
    return *ticket.dueAt + std::max(now - *ticket.pausedAt, std::chrono::seconds{0});
}

std::optional<std::chrono::seconds> timeLeft(const Ticket& ticket, Seconds now) {
    if (!ticket.dueAt) {
        return std::nullopt;
    }
    return *ticket.dueAt - ticket.pausedAt.value_or(now);
}

bool isOverdue(const Ticket& ticket, Seconds now) {
    return !ticket.pausedAt && ticket.dueAt && now > *ticket.dueAt;
}

}  // namespace core::tickets
