#pragma once

#include "core/agents/rights.h"
#include "core/applications/application.h"
#include "core/base/result.h"

#include <array>

namespace core::applications {

enum class ApplicationError {
    NotFound,
    /// The state table has no such step.
    NotAllowedInState,
    /// A colleague acted on it since it was read.
    ChangedSinceRead,
    BuyerMissing,
    /// A field that the kind needs is empty.
    FieldMissing,
    /// No sum, no count, none of the choices, no tax number of 15, 18 or 20 characters, or a text over 200 characters.
    FieldWrong,
    ReasonMissing,
    /// Whoever asks never decides (reliability.md section 3), unless one person runs the shop.
    OwnRequest,
    /// Only who asked may withdraw it.
    NotRequester,
    /// Quality and admin move no money, and an agent records no payment.
    NotAllowedForRole,
    /// Over what the role may grant for one case or on one day: somebody with a higher limit decides.
    OverRoleLimit,
    /// A senior records what was carried out with its number.
    ReferenceMissing,
    /// A gift cannot go along any more.
    OrderShipped,
    /// Postage and price cannot be changed any more.
    OrderPaid,
    OrderClosed,
    /// The order costs no postage as it is.
    NothingChanged,
};

struct ApplicationStep {
    ApplicationState from;
    ApplicationAction action;
    ApplicationState to;
};
/// The state table.
inline constexpr std::array kApplicationSteps{
    ApplicationStep{ApplicationState::Requested, ApplicationAction::Approve, ApplicationState::Approved},
    ApplicationStep{ApplicationState::Requested, ApplicationAction::Refuse, ApplicationState::Refused},
    ApplicationStep{ApplicationState::Requested, ApplicationAction::Withdraw, ApplicationState::Withdrawn},
    ApplicationStep{ApplicationState::Approved, ApplicationAction::Complete, ApplicationState::Done},
    ApplicationStep{ApplicationState::Approved, ApplicationAction::Withdraw, ApplicationState::Withdrawn},
};
[[nodiscard]] Result<ApplicationState, ApplicationError> next(ApplicationState from, ApplicationAction action);
/// What a role may grant of a kind, alone or as a colleague's decision; nothing: no bound. Gifts, postage and cash back
/// by agents::compensationLimit; a bulk deal is a lead's to decide; an invoice moves no money.
[[nodiscard]] std::optional<agents::MoneyLimit> roleLimit(ApplicationKind kind, agents::Role role);
/// The state table and who may: the rule of the buttons too. What was granted today is looked at by the service alone.
/// One person alone may decide what is theirs; where several work, nobody may, whatever the rules say.
[[nodiscard]] std::optional<ApplicationError> barrier(const Application& application, ApplicationAction action,
                                                      const agents::Actor& actor, const ApplicationRules& rules);

/// R111: a gift goes along until the order is shipped, postage and price change until it is paid, an invoice is written
/// of an order that is not closed; cash back is paid whatever became of it. Nothing: possible. A state that the export's
/// words do not tell forbids nothing.
[[nodiscard]] std::optional<ApplicationError> guardOf(ApplicationKind kind, orders::OrderState state);

/// How much of it the export shows: of a gift the pieces of goods of that title, of free shipping, a deal and an invoice 1
/// where postage, price and title are as granted. Cash back stands in no export of orders: 0.
[[nodiscard]] std::int64_t shownOf(const Application& application, const orders::OrderWithItems& order);
/// What an import shows by now of an approved one. Withdrawn: the order was closed and nothing is left to be done.
enum class Settlement { Nothing, Done, Withdrawn };
/// `shownBefore`: shownOf() of the order when it was asked; without it nothing proves that it was done.
[[nodiscard]] Settlement settle(const Application& application, std::optional<std::int64_t> shownBefore,
                                const orders::OrderWithItems& order);

/// What is wrong with the fields of a request, and with which.
struct FieldFault {
    ApplicationError error = ApplicationError::FieldMissing;
    std::string key;
};
[[nodiscard]] std::optional<FieldFault> findFault(ApplicationKind kind, const std::map<std::string, std::string>& fields);
/// What it costs or is worth; only of fields without fault. A gift: value × quantity, a bulk deal: price × quantity.
[[nodiscard]] Fen amountOf(ApplicationKind kind, const std::map<std::string, std::string>& fields);

/// What an agent granted alone today, of one kind. Splitting a grant does not pass the limit.
struct GrantedToday {
    Fen toBuyer;
    Fen byAgent;
};
/// Whether `amount` of `kind` is over the role's limit, with what the same person granted today: to the same buyer and to
/// all of them, of every kind that moves money.
[[nodiscard]] bool isOverRoleLimit(ApplicationKind kind, Fen amount, const GrantedToday& granted, agents::Role role);
/// False: the agent may grant it alone and it is approved at once.
[[nodiscard]] bool needsDecision(ApplicationKind kind, Fen amount, const GrantedToday& granted,
                                 const ApplicationRules& rules);

}  // namespace core::applications
