#include "core/customers/customer.h"

namespace core::customers {

CustomerTier tierOf(const Customer& customer, const settings::TierRule& rule) {
    if (customer.paidCount >= rule.vipFromPaidOrders || customer.paid >= rule.vipFromPaid) {
        return CustomerTier::Vip;
    }
    return customer.paidCount >= rule.oldFromPaidOrders ? CustomerTier::Old : CustomerTier::New;
}

}  // namespace core::customers
