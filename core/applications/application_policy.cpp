#include "core/applications/application_policy.h"

#include <algorithm>

#include "core/base/text.h"

namespace core::applications {

using orders::OrderState;

namespace {

constexpr std::size_t kLongestText = 200;
constexpr std::int64_t kMostPieces = 1'000'000;
/// Ten million yuan: above it an amount is a slip of the finger, and no product overflows.
constexpr Fen kMostFen{1'000'000'000};

std::string valueOf(const std::map<std::string, std::string>& fields, std::string_view key) {
    const auto found = fields.find(std::string(key));
    return found == fields.end() ? std::string() : std::string(trimmed(found->second));
}

std::optional<std::int64_t> countOf(const std::string& text) {
    if (text.empty() || text.size() > 7 ||
        !std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; })) {
        return std::nullopt;
    }
    const std::int64_t count = std::stoll(text);
    return count >= 1 && count <= kMostPieces ? std::optional(count) : std::nullopt;
}

std::optional<Fen> sumOf(const std::string& text) {
    const auto sum = parseFen(text);
    return sum && sum->value > 0 && *sum <= kMostFen ? sum : std::nullopt;
}

bool isTaxNumber(const std::string& text) {
    return (text.size() == 15 || text.size() == 18 || text.size() == 20) &&
           std::ranges::all_of(text, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
           });
}

bool isRight(const FieldDescriptor& field, const std::string& value) {
    switch (field.type) {
        case FieldType::Text:
            return characterCount(value) <= kLongestText &&
                   (field.key != "tax_number" || isTaxNumber(value));
        case FieldType::Money:
            return sumOf(value).has_value();
        case FieldType::Count:
            return countOf(value).has_value();
        case FieldType::Choice:
            return std::ranges::find(field.choices, value) != field.choices.end();
    }
    return false;
}

/// A company's special invoice cannot be written without its tax number.
bool isNeeded(ApplicationKind kind, const FieldDescriptor& field,
              const std::map<std::string, std::string>& fields) {
    return field.isRequired || (kind == ApplicationKind::Invoice && field.key == "tax_number" &&
                                valueOf(fields, "type") == "special");
}

/// Changed by the shop in its own system before the buyer pays.
bool isOfPrice(ApplicationKind kind) {
    return kind == ApplicationKind::FreeShipping || kind == ApplicationKind::BulkDeal;
}

Fen times(const std::map<std::string, std::string>& fields, std::string_view price) {
    const auto each = sumOf(valueOf(fields, price)).value_or(Fen{});
    return Fen{each.value * countOf(valueOf(fields, "quantity")).value_or(0)};
}

}  // namespace

Result<ApplicationState, ApplicationError> next(ApplicationState from, ApplicationAction action) {
    const auto* step =
        std::ranges::find_if(kApplicationSteps, [&](const ApplicationStep& candidate) {
            return candidate.from == from && candidate.action == action;
        });
    if (step == kApplicationSteps.end()) {
        return Unexpected{ApplicationError::NotAllowedInState};
    }
    return step->to;
}

std::optional<agents::MoneyLimit> roleLimit(ApplicationKind kind, agents::Role role) {
    const auto limit = agents::compensationLimit(role);
    switch (kind) {
        case ApplicationKind::Gift:
        case ApplicationKind::FreeShipping:
        case ApplicationKind::CashBack:
            return limit;
        case ApplicationKind::BulkDeal:
            return role == agents::Role::Lead || !limit
                       ? std::nullopt
                       : std::optional(agents::MoneyLimit{Fen{0}, Fen{0}});
        case ApplicationKind::Invoice:
            break;
    }
    return std::nullopt;
}

std::optional<ApplicationError> barrier(const Application& application, ApplicationAction action,
                                        const agents::Actor& actor, const ApplicationRules& rules) {
    const auto to = next(application.state, action);
    if (!to) {
        return to.error();
    }
    using agents::Right;
    const bool isOwn = application.requestedBy == actor.name;
    const bool mayDecideOwn = rules.isOnePerson && agents::mayAct(actor, Right::ApproveOwnRequest);
    switch (action) {
        case ApplicationAction::Approve:
        case ApplicationAction::Refuse:
            if (!agents::mayAct(actor, Right::GrantCompensation)) {
                return ApplicationError::NotAllowedForRole;
            }
            if (isOwn && !mayDecideOwn) {
                return ApplicationError::OwnRequest;
            }
            return isOverRoleLimit(application.kind, application.amount, {}, actor.role)
                       ? std::optional(ApplicationError::OverRoleLimit)
                       : std::nullopt;
        case ApplicationAction::Withdraw:
            return isOwn ? std::nullopt : std::optional(ApplicationError::NotRequester);
        case ApplicationAction::Complete:
            return agents::mayAct(actor, Right::RecordHandoffDone)
                       ? std::nullopt
                       : std::optional(ApplicationError::NotAllowedForRole);
    }
    return std::nullopt;
}

std::optional<ApplicationError> guardOf(ApplicationKind kind, OrderState state) {
    if (kind == ApplicationKind::CashBack) {
        return std::nullopt;
    }
    switch (state) {
        case OrderState::Unpaid:
        case OrderState::Unknown:
            return std::nullopt;
        case OrderState::Paid:
        case OrderState::PartShipped:
            return isOfPrice(kind) ? std::optional(ApplicationError::OrderPaid) : std::nullopt;
        case OrderState::Shipped:
        case OrderState::Signed:
        case OrderState::Finished:
            if (kind == ApplicationKind::Gift) {
                return ApplicationError::OrderShipped;
            }
            return isOfPrice(kind) ? std::optional(ApplicationError::OrderPaid) : std::nullopt;
        case OrderState::Closed:
            break;
    }
    return ApplicationError::OrderClosed;
}

std::int64_t shownOf(const Application& application, const orders::OrderWithItems& order) {
    const orders::Order& head = order.order;
    switch (application.kind) {
        case ApplicationKind::Gift: {
            const std::string gift = valueOf(application.fields, "item");
            std::int64_t pieces = 0;
            for (const auto& item : order.items) {
                if (!gift.empty() && item.title.find(gift) != std::string::npos) {
                    pieces += item.quantity.value_or(1);
                }
            }
            return pieces;
        }
        case ApplicationKind::FreeShipping:
            return head.postage == Fen{} ? 1 : 0;
        case ApplicationKind::BulkDeal: {
            const auto withoutPostage =
                head.total ? std::optional(*head.total - head.postage.value_or(Fen{}))
                           : std::nullopt;
            return head.goods == application.amount || withoutPostage == application.amount ? 1 : 0;
        }
        case ApplicationKind::Invoice:
            return trimmed(head.invoiceTitle) == valueOf(application.fields, "title") ? 1 : 0;
        case ApplicationKind::CashBack:
            break;
    }
    return 0;
}

Settlement settle(const Application& application, std::optional<std::int64_t> shownBefore,
                  const orders::OrderWithItems& order) {
    if (application.state != ApplicationState::Approved ||
        application.kind == ApplicationKind::CashBack) {
        return Settlement::Nothing;
    }
    if (order.order.state == OrderState::Closed) {
        return Settlement::Withdrawn;
    }
    if (!shownBefore) {
        return Settlement::Nothing;
    }
    const std::int64_t wanted = application.kind == ApplicationKind::Gift
                                    ? countOf(valueOf(application.fields, "quantity")).value_or(1)
                                    : 1;
    return shownOf(application, order) - *shownBefore >= wanted ? Settlement::Done
                                                               : Settlement::Nothing;
}

std::optional<FieldFault> findFault(ApplicationKind kind,
                                    const std::map<std::string, std::string>& fields) {
    for (const FieldDescriptor& field : fieldsOf(kind)) {
        const std::string value = valueOf(fields, field.key);
        if (value.empty()) {
            if (isNeeded(kind, field, fields)) {
                return FieldFault{ApplicationError::FieldMissing, std::string(field.key)};
            }
        } else if (!isRight(field, value)) {
            return FieldFault{ApplicationError::FieldWrong, std::string(field.key)};
        }
    }
    return std::nullopt;
}

Fen amountOf(ApplicationKind kind, const std::map<std::string, std::string>& fields) {
    switch (kind) {
        case ApplicationKind::Gift:
            return times(fields, "value");
        case ApplicationKind::BulkDeal:
            return times(fields, "unit_price");
        case ApplicationKind::FreeShipping:
            return sumOf(valueOf(fields, "postage")).value_or(Fen{});
        case ApplicationKind::Invoice:
        case ApplicationKind::CashBack:
            return sumOf(valueOf(fields, "sum")).value_or(Fen{});
    }
    return {};
}

bool isOverRoleLimit(ApplicationKind kind, Fen amount, const GrantedToday& granted,
                     agents::Role role) {
    const auto limit = roleLimit(kind, role);
    return limit && (granted.toBuyer + amount > limit->perCase ||
                     (limit->perDay && granted.byAgent + amount > *limit->perDay));
}

bool needsDecision(ApplicationKind kind, Fen amount, const GrantedToday& granted,
                   const ApplicationRules& rules) {
    const auto limit = rules.limits.find(kind);
    if (limit == rules.limits.end()) {
        return true;
    }
    if (!limit->second.own) {
        return false;
    }
    return granted.toBuyer + amount > *limit->second.own ||
           granted.byAgent + amount > limit->second.day;
}

}  // namespace core::applications
