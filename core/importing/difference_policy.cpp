#include "core/importing/difference_policy.h"

#include <algorithm>
#include <array>
#include <initializer_list>

#include "core/importing/table_fields.h"
#include "core/orders/order.h"

namespace core::importing {
namespace {

using orders::OrderState;

bool isSame(const Value& before, const Value& now) {
    const auto isNothing = [](const Value& value) {
        return value.kind == Value::Kind::Absent || value.kind == Value::Kind::Empty;
    };
    return isNothing(before) ? isNothing(now)
                             : before.number == now.number && before.text == now.text;
}

bool isPaidFor(OrderState state) {
    switch (state) {
        case OrderState::Paid:
        case OrderState::PartShipped:
        case OrderState::Shipped:
        case OrderState::Signed:
        case OrderState::Finished:
            return true;
        case OrderState::Unpaid:
        case OrderState::Closed:
        case OrderState::Unknown:
            break;
    }
    return false;
}

bool isOnItsWay(OrderState state) {
    return isPaidFor(state) && state != OrderState::Paid;
}

bool isDelivered(OrderState state) {
    return state == OrderState::Signed || state == OrderState::Finished;
}

/// How far an order has come; a closed one may have been closed at any step.
int stepOf(OrderState state) {
    switch (state) {
        case OrderState::Unpaid:
            return 0;
        case OrderState::Paid:
            return 1;
        case OrderState::PartShipped:
            return 2;
        case OrderState::Shipped:
            return 3;
        case OrderState::Signed:
            return 4;
        case OrderState::Finished:
        case OrderState::Closed:
            return 5;
        case OrderState::Unknown:
            break;
    }
    return -1;
}

class Comparison final {
public:
    Comparison(std::span<const Value> before, std::span<const Value> now)
        : m_before(before), m_now(now) {
        for (std::size_t i = 0; i < kOrderColumns; ++i) {
            m_isChanged[i] = !isSame(before[i], now[i]);
        }
    }

    std::vector<Change> run() {
        using namespace order_field;
        takeStates();
        const std::int64_t refunded = m_now[Refund].number - m_before[Refund].number;
        if (refunded > 0) {
            // What was paid is net of refunds, so it falls with each one.
            add(ChangeKind::Refunded, std::to_string(m_before[Refund].number),
                std::to_string(m_now[Refund].number), {Refund, Paid});
        }
        takeTexts(ChangeKind::AddressChanged, {Receiver, Address, Phone, Mobile, ChangedAddress});
        takeTexts(ChangeKind::RemarkChanged, {BuyerMessage, SellerMemo});
        takeRest();
        return std::move(m_changes);
    }

private:
    using Fields = std::initializer_list<order_field::Index>;

    void add(ChangeKind kind, std::string before, std::string after, Fields explained) {
        m_changes.push_back({kind, std::move(before), std::move(after)});
        for (const auto field : explained) {
            m_isChanged[field] = false;
        }
    }

    void takeStates() {
        using namespace order_field;
        const OrderState before = orders::orderStateFromWord(m_before[State].text);
        const OrderState now = orders::orderStateFromWord(m_now[State].text);
        const auto step = [&](ChangeKind kind, bool was, bool is, Fields explained) {
            if (!was && is) {
                add(kind, std::string(m_before[State].text), std::string(m_now[State].text),
                    explained);
            }
        };
        step(ChangeKind::Paid, isPaidFor(before) || before == OrderState::Unknown, isPaidFor(now),
             {State, StatusText, PaidAt, Paid, ShipBy});
        step(ChangeKind::Shipped, isOnItsWay(before), isOnItsWay(now),
             {State, StatusText, ShippedAt, TrackingNo, Courier});
        step(ChangeKind::Delivered, isDelivered(before), isDelivered(now),
             {State, StatusText, ReceivedAt});
        step(ChangeKind::Closed, before == OrderState::Closed, now == OrderState::Closed,
             {State, StatusText, CloseReason});
    }

    void takeTexts(ChangeKind kind, Fields fields) {
        const bool isAny =
            std::ranges::any_of(fields, [&](auto field) { return m_isChanged[field]; });
        if (!isAny) {
            return;
        }
        std::string before;
        std::string after;
        for (const auto field : fields) {
            if (m_isChanged[field]) {
                before.append(before.empty() ? "" : "\n").append(m_before[field].text);
                after.append(after.empty() ? "" : "\n").append(m_now[field].text);
            }
        }
        add(kind, std::move(before), std::move(after), fields);
    }

    void takeRest() {
        std::string names;
        const auto fields = fieldsOf(TableKind::Orders, false);
        for (std::size_t i = 0; i < kOrderColumns; ++i) {
            if (m_isChanged[i]) {
                names.append(names.empty() ? "" : " ").append(fields[i].name);
            }
        }
        if (!names.empty()) {
            m_changes.push_back({ChangeKind::OtherChanged, {}, std::move(names)});
        }
    }

    std::span<const Value> m_before;
    std::span<const Value> m_now;
    std::array<bool, kOrderColumns> m_isChanged{};
    std::vector<Change> m_changes;
};

}  // namespace

std::string_view toWord(ChangeKind kind) {
    switch (kind) {
        case ChangeKind::Paid:
            return "paid";
        case ChangeKind::Shipped:
            return "shipped";
        case ChangeKind::Delivered:
            return "delivered";
        case ChangeKind::Closed:
            return "closed";
        case ChangeKind::Refunded:
            return "refunded";
        case ChangeKind::AddressChanged:
            return "address_changed";
        case ChangeKind::RemarkChanged:
            return "remark_changed";
        case ChangeKind::OtherChanged:
            return "other_changed";
    }
    return {};
}

std::vector<Change> changesOf(std::span<const Value> before, std::span<const Value> now) {
    return Comparison(before, now).run();
}

bool wentBack(std::span<const Value> before, std::span<const Value> now) {
    const int was = stepOf(orders::orderStateFromWord(before[order_field::State].text));
    const int is = stepOf(orders::orderStateFromWord(now[order_field::State].text));
    return is >= 0 && is < was;
}

void keepUnknown(std::span<const Value> before, std::span<Value> now) {
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (now[i].kind == Value::Kind::Absent) {
            now[i] = before[i];
        }
    }
}

bool saysTheSame(std::span<const Value> before, std::span<const Value> now) {
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (!isSame(before[i], now[i])) {
            return false;
        }
    }
    return true;
}

}  // namespace core::importing
