#pragma once

#include <QCoreApplication>
#include <QString>

#include <span>

#include "core/customers/customer.h"
#include "core/orders/handoff_service.h"
#include "core/orders/order_reader.h"
#include "core/orders/privacy_service.h"
#include "core/orders/review_policy.h"

namespace ui::orders {

/// A refusal in words: what happened, and what to do about it.
struct RefusalText {
    QString cause;
    QString nextStep;
};

/// Every value of the orders' enums in words (style.md 6.9). A new value does not compile before it
/// has a text.
class OrdersText final {
    Q_DECLARE_TR_FUNCTIONS(ui::orders::OrdersText)

public:
    static QString of(core::orders::OrderState state);
    static QString of(core::orders::ReviewState state);
    static QString of(core::orders::ReviewHitKind kind);
    static QString of(core::orders::OrderField field);
    static QString of(core::orders::OrderFlag flag);
    static QString of(core::orders::EditState state);
    static QString of(core::orders::OrderScope scope);
    static QString of(core::orders::OrderSort sort);
    static QString of(core::orders::RevealReason reason);
    static QString of(core::orders::IdentityMethod method);
    static QString of(core::customers::CustomerTier tier);

    static RefusalText refusal(core::orders::ReviewError error);
    static RefusalText refusal(core::orders::PrivacyError error);
    static RefusalText refusal(core::orders::HandoffError error);

    /// What the rule saw, as a sentence: the limit, the other order, the word found.
    static QString explanation(const core::orders::ReviewHit& hit);
    /// The question that an agent sends to the buyer about this hit; `{order}` and `{buyer}` are
    /// still to be filled.
    static QString question(core::orders::ReviewHitKind kind);
    /// What happened, in words, without who and when.
    /// `notes` of the order: a reason that an event names is one of them.
    static QString happening(const core::events::Event& event,
                             std::span<const core::orders::OrderNote> notes);
    /// The reason that an event names; empty: the note is none of these.
    static QString reasonOf(const core::events::Event& event,
                            std::span<const core::orders::OrderNote> notes);
};

}  // namespace ui::orders
