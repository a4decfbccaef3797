#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/customers/contact_reader.h"
#include "core/customers/customer_service.h"
#include "core/customers/duplicate_reader.h"
#include "ui/theme/colours.h"

namespace ui::customers {

/// Every value of the customers' enums in words.
class CustomersText final {
    Q_DECLARE_TR_FUNCTIONS(ui::customers::CustomersText)

public:
    static QString of(core::customers::CustomerTier tier);
    static QString of(core::customers::Personality personality);
    static QString of(core::customers::Behaviour behaviour);
    static QString of(core::customers::Experience experience);
    static QString of(core::customers::CreditMarkKind kind);
    static QString of(core::customers::ContactKind kind);
    static QString of(core::orders::OrderState state);
    /// The state of an entry of the scroll; empty: it has none.
    static QString stateOf(const core::customers::ContactEntry& entry);
    static QString reason(const core::customers::Duplicate& duplicate);
    static QString refusal(core::customers::CustomerError error);

    static theme::Tone toneOf(core::customers::CustomerTier tier);
    static theme::Tone toneOf(core::orders::OrderState state);
    static theme::Tone toneOf(core::customers::ContactKind kind);
};

}  // namespace ui::customers
