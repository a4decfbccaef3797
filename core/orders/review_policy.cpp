#include "core/orders/review_policy.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/orders/order_plausibility.h"
#include "core/orders/order_sameness.h"

namespace core::orders {
namespace {

/// R079: 2,000 yuan, whatever the shop looks at beside.
constexpr Fen kSpecialAmount{200'000};
/// Over the amount, incomplete, a duplicate.
constexpr ReviewHitKind kSpecialHits[]{
    ReviewHitKind::AmountOverLimit, ReviewHitKind::NumberOrItemMissing,
    ReviewHitKind::ReceiverMissing, ReviewHitKind::PhoneMissing,
    ReviewHitKind::AddressMissing,  ReviewHitKind::DuplicateOrder};

bool isEmpty(std::string_view text) {
    return trimmed(text).empty();
}

/// What the buyer pays: the paid amount (already net of refunds), else, as with cash on delivery,
/// the total.
std::optional<Fen> amountOf(const Order& order) {
    return order.paid && order.paid->value > 0 ? order.paid
           : order.total                       ? order.total
                                               : order.paid;
}

class HitFinder final {
public:
    HitFinder(const OrderWithItems& order, const ReviewSurroundings& surroundings,
              const ReviewRules& rules)
        : m_order(order.order)
        , m_items(order.items)
        , m_surroundings(surroundings)
        , m_rules(rules) {}

    std::vector<ReviewHit> all() {
        findAmount();
        findMissingItems();
        findReceiver();
        findPhone();
        findAddress();
        findDuplicates();
        findRemarks();
        findComplaint();
        findCashOnDelivery();
        findCourier();
        findArea();
        findPrices();
        return std::move(m_hits);
    }

private:
    void add(ReviewHitKind kind, OrderField field, std::string detail = {}) {
        if (m_rules.enabled.contains(kind)) {
            m_hits.push_back({kind, field, std::move(detail)});
        }
    }
    void addMissing(ReviewHitKind kind, OrderField field) {
        if (m_surroundings.receiversKnown) {
            add(kind, field);
        }
    }
    [[nodiscard]] bool isOn(ReviewHitKind kind) const { return m_rules.enabled.contains(kind); }

    void findAmount();
    void findMissingItems();
    void findReceiver();
    void findPhone();
    void findAddress();
    void findDuplicates();
    void findRemarks();
    void findComplaint();
    void findCashOnDelivery();
    void findCourier();
    void findArea();
    void findPrices();

    const Order& m_order;
    const std::vector<OrderItem>& m_items;
    const ReviewSurroundings& m_surroundings;
    const ReviewRules& m_rules;
    std::vector<ReviewHit> m_hits;
};

void HitFinder::findAmount() {
    const auto amount = amountOf(m_order);
    if (amount && *amount > m_rules.amountLimit) {
        add(ReviewHitKind::AmountOverLimit, OrderField::Amount,
            std::to_string(m_rules.amountLimit.value));
    }
}

void HitFinder::findMissingItems() {
    constexpr auto kKind = ReviewHitKind::NumberOrItemMissing;
    if (isEmpty(m_order.key.number)) {
        add(kKind, OrderField::Number, "number");
    } else if (m_order.idDamaged) {
        add(kKind, OrderField::Number, "number_damaged");
    }
    const auto hasTitle = [](const OrderItem& item) { return !isEmpty(item.title); };
    if (isEmpty(m_order.title) && std::ranges::none_of(m_items, hasTitle)) {
        add(kKind, OrderField::Items, "title");
    }
    const auto hasQuantity = [](const OrderItem& item) { return item.quantity.value_or(0) > 0; };
    if (m_order.pieces.value_or(0) <= 0 &&
        (m_items.empty() || !std::ranges::all_of(m_items, hasQuantity))) {
        add(kKind, OrderField::Items, "quantity");
    }
    if (!amountOf(m_order)) {
        add(kKind, OrderField::Amount, "price");
    }
}

void HitFinder::findReceiver() {
    if (isEmpty(m_order.receiver)) {
        addMissing(ReviewHitKind::ReceiverMissing, OrderField::Receiver);
    } else if (const auto problem = receiverProblem(m_order.receiver)) {
        add(ReviewHitKind::ReceiverImplausible, OrderField::Receiver,
            std::string(toWord(*problem)));
    }
}

/// One number that a courier can call is enough.
void HitFinder::findPhone() {
    const bool hasMobile = !isEmpty(m_order.mobile);
    const bool hasPhone = !isEmpty(m_order.phone);
    if (!hasMobile && !hasPhone) {
        addMissing(ReviewHitKind::PhoneMissing, OrderField::Mobile);
        return;
    }
    const auto mobileProblem = phoneProblem(m_order.mobile);
    const auto phoneOfHome = phoneProblem(m_order.phone);
    if ((hasMobile && !mobileProblem) || (hasPhone && !phoneOfHome)) {
        return;
    }
    const auto problem = hasMobile ? *mobileProblem : *phoneOfHome;
    add(ReviewHitKind::PhoneImplausible, hasMobile ? OrderField::Mobile : OrderField::Phone,
        std::string(toWord(problem)));
}

void HitFinder::findAddress() {
    const auto& address = effectiveAddress(m_order);
    if (isEmpty(address)) {
        addMissing(ReviewHitKind::AddressMissing, OrderField::Address);
    } else if (const auto problem = addressProblem(address)) {
        add(ReviewHitKind::AddressImplausible, OrderField::Address, std::string(toWord(*problem)));
    }
}

void HitFinder::findDuplicates() {
    if (!isOn(ReviewHitKind::DuplicateOrder) || !m_order.createdAt) {
        return;
    }
    std::set<std::string> numbers;
    for (const Order& other : m_surroundings.neighbours) {
        if (other.key == m_order.key || other.state == OrderState::Closed || !other.createdAt) {
            continue;
        }
        const auto apart = *other.createdAt > *m_order.createdAt
                               ? *other.createdAt - *m_order.createdAt
                               : *m_order.createdAt - *other.createdAt;
        if (apart <= m_rules.duplicateWindow && isSameOrderAgain(m_order, other)) {
            numbers.insert(other.key.number);
        }
    }
    std::size_t named = 0;
    for (const auto& number : numbers) {
        if (named++ < kDuplicatesNamed) {
            add(ReviewHitKind::DuplicateOrder, OrderField::BuyerNick, number);
        }
    }
}

void HitFinder::findRemarks() {
    if (!isEmpty(m_order.buyerMessage)) {
        add(ReviewHitKind::BuyerMessage, OrderField::BuyerMessage);
    }
    if (!isEmpty(m_order.sellerMemo)) {
        add(ReviewHitKind::SellerMemo, OrderField::SellerMemo);
    }
}

void HitFinder::findComplaint() {
    if (m_surroundings.openComplaint) {
        add(ReviewHitKind::OpenComplaint, OrderField::Number);
    }
}

void HitFinder::findCashOnDelivery() {
    if (m_order.cashOnDelivery) {
        add(ReviewHitKind::CashOnDelivery, OrderField::Shipping);
    }
}

bool isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool sameIgnoringCase(char left, char right) {
    return (left | 0x20) == (right | 0x20);
}

/// `EMS` is not found in `items`, nor 邮政 in 邮政编码.
bool asksFor(std::string_view remark, std::string_view word) {
    constexpr std::string_view kNotACourier = "编码";
    if (word.empty()) {
        return false;
    }
    const bool letters = std::ranges::all_of(word, isAsciiLetter);
    for (auto from = remark.begin();;) {
        const auto found =
            letters ? std::search(from, remark.end(), word.begin(), word.end(), sameIgnoringCase)
                    : std::search(from, remark.end(), word.begin(), word.end());
        if (found == remark.end()) {
            return false;
        }
        const auto after = std::string_view(remark).substr(
            static_cast<std::size_t>(found - remark.begin()) + word.size());
        const bool inside = letters && ((found != remark.begin() && isAsciiLetter(*(found - 1))) ||
                                        (!after.empty() && isAsciiLetter(after.front())));
        if (!inside && !after.starts_with(kNotACourier)) {
            return true;
        }
        from = found + 1;
    }
}

void HitFinder::findCourier() {
    const std::pair<const std::string&, OrderField> remarks[]{
        {m_order.buyerMessage, OrderField::BuyerMessage},
        {m_order.sellerMemo, OrderField::SellerMemo}};
    for (const auto& [remark, field] : remarks) {
        for (const auto& word : m_rules.courierWords) {
            if (asksFor(remark, word)) {
                add(ReviewHitKind::CourierRequested, field, word);
                return;
            }
        }
    }
}

/// Province, city and district are the first three pieces; a street may bear any name.
void HitFinder::findArea() {
    const auto pieces = addressPieces(effectiveAddress(m_order));
    for (std::size_t i = 0; i < std::min<std::size_t>(pieces.size(), 3); ++i) {
        for (const auto& area : m_rules.outOfArea) {
            if (!area.empty() && pieces[i].starts_with(area)) {
                add(ReviewHitKind::OutOfArea, OrderField::Address, area);
                return;
            }
        }
    }
}

/// The unit price really paid where the table tells it, before refunds; else the listed price
/// (R042).
bool isUnder(const OrderItem& item, Fen floor) {
    const auto quantity = std::max<std::int64_t>(item.quantity.value_or(1), 1);
    if (item.paid) {
        return item.paid->value + item.refund.value_or(Fen{}).value < floor.value * quantity;
    }
    return item.price && *item.price < floor;
}

void HitFinder::findPrices() {
    std::set<std::string_view> found;
    for (const auto& item : m_items) {
        const auto floor = m_rules.priceFloors.find(item.outerCode);
        if (floor != m_rules.priceFloors.end() && isUnder(item, floor->second) &&
            found.insert(item.outerCode).second) {
            add(ReviewHitKind::PriceUnderFloor, OrderField::Items, item.outerCode);
        }
    }
}

}  // namespace

Result<ReviewState, ReviewError> next(const Review& review, ReviewAction action) {
    if (action == ReviewAction::Undo) {
        if (!review.previous) {
            return Unexpected{ReviewError::NothingToUndo};
        }
        return *review.previous;
    }
    const bool isOvertaken = review.changedAt && (review.state == ReviewState::Approved ||
                                                  review.state == ReviewState::Rejected);
    const auto from = isOvertaken ? ReviewState::Waiting : review.state;
    for (const auto& step : kReviewSteps) {
        if (step.from == from && step.action == action) {
            return step.to;
        }
    }
    return Unexpected{ReviewError::NotAllowedInState};
}

std::vector<ReviewHit> findHits(const OrderWithItems& order, const ReviewSurroundings& surroundings,
                                const ReviewRules& rules) {
    return HitFinder(order, surroundings, rules).all();
}

std::optional<ReviewError> approvalBarrier(const Order& order, const Review& review,
                                           const ReviewRules& rules,
                                           const std::set<OrderField>& filled,
                                           const std::set<std::string>& ticked) {
    const auto isHit = [&](ReviewHitKind kind) {
        return std::ranges::find(review.hits, kind, &ReviewHit::kind) != review.hits.end();
    };
    if (isHit(ReviewHitKind::OpenComplaint)) {
        return ReviewError::OpenComplaint;
    }
    const auto isOpen = [&](ReviewHitKind kind, std::string_view value, OrderField field) {
        return rules.enabled.contains(kind) && isHit(kind) && isEmpty(value) &&
               !filled.contains(field);
    };
    const bool phoneIsOpen =
        isOpen(ReviewHitKind::PhoneMissing, order.mobile + order.phone, OrderField::Mobile) &&
        !filled.contains(OrderField::Phone);
    if (isOpen(ReviewHitKind::ReceiverMissing, order.receiver, OrderField::Receiver) ||
        phoneIsOpen ||
        isOpen(ReviewHitKind::AddressMissing, effectiveAddress(order), OrderField::Address)) {
        return ReviewError::FieldMissing;
    }
    if (order.cashOnDelivery && rules.enabled.contains(ReviewHitKind::CashOnDelivery) &&
        !std::ranges::all_of(rules.cashOnDeliveryChecks,
                             [&](const std::string& check) { return ticked.contains(check); })) {
        return ReviewError::ChecksMissing;
    }
    return std::nullopt;
}

bool isSpecial(const Order& order, const Review& review) {
    const auto amount = amountOf(order);
    return (amount && *amount > kSpecialAmount) ||
           std::ranges::any_of(review.hits, [](const ReviewHit& hit) {
               return std::ranges::find(kSpecialHits, hit.kind) != std::end(kSpecialHits);
           });
}

std::optional<ReviewError> rightBarrier(const agents::Actor& actor, ReviewAction action,
                                        const Order& order, const Review& review) {
    using agents::Right;
    switch (action) {
        case ReviewAction::Ask:
        case ReviewAction::RecordAnswer:
        case ReviewAction::Hold:
        case ReviewAction::Release:
            return agents::grantOf(actor.role, Right::ReviewSpecialOrder) == agents::Grant::No
                       ? std::optional(ReviewError::NotAllowedForRole)
                       : std::nullopt;
        case ReviewAction::Undo:
            return std::nullopt;
        case ReviewAction::Approve:
        case ReviewAction::Reject:
        case ReviewAction::Recall:
            break;
    }
    const bool isSpecialOrder = isSpecial(order, review);
    if (!agents::mayAct(actor, isSpecialOrder ? Right::ReviewSpecialOrder : Right::ReviewOrder)) {
        return ReviewError::NotAllowedForRole;
    }
    const auto limit = isSpecialOrder ? agents::specialOrderLimit(actor.role) : std::nullopt;
    return limit && amountOf(order).value_or(Fen{}) > *limit
               ? std::optional(ReviewError::OverRoleLimit)
               : std::nullopt;
}

std::optional<Seconds> shipBy(const Order& order, const ReviewRules& rules) {
    switch (order.state) {
        case OrderState::Unpaid:
        case OrderState::Shipped:
        case OrderState::Signed:
        case OrderState::Finished:
        case OrderState::Closed:
            return std::nullopt;
        case OrderState::Paid:
        case OrderState::PartShipped:
        case OrderState::Unknown:
            break;
    }
    if (!order.paidAt && !order.cashOnDelivery) {
        return std::nullopt;
    }
    if (order.shipBy) {
        return order.shipBy;
    }
    // Cash on delivery has no payment: the promise counts from the order.
    const auto start = order.paidAt ? order.paidAt : order.createdAt;
    return start ? std::optional(*start + rules.promisedShipping) : std::nullopt;
}

}  // namespace core::orders
