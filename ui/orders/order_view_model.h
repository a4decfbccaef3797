#pragma once

#include <QObject>
#include <QString>

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/base/signal.h"
#include "core/customers/customer.h"
#include "core/orders/order_reader.h"
#include "ui/common/environment.h"
#include "ui/orders/order_acts.h"

namespace ui::orders {

/// A moment that a hold may end at, with its word.
struct HoldPreset {
    QString text;
    core::Seconds until{};
};

/// A lead let the identity check of the order go.
struct IdentityWaiver {
    QString by;
    core::Seconds at{};
    QString reason;
};

/// The order that is open: what the detail shows of it, masked, and which steps it allows.
class OrderViewModel final : public QObject {
    Q_OBJECT

public:
    explicit OrderViewModel(common::Environment& environment, QObject* parent = nullptr);

    /// Nothing: no order is open.
    void open(const std::optional<core::orders::OrderKey>& key);
    void reread();
    /// Null while no order is open.
    [[nodiscard]] const core::orders::OrderDetail* detail() const;
    [[nodiscard]] std::optional<core::orders::OrderKey> key() const { return m_key; }
    [[nodiscard]] core::orders::ReviewTarget target() const;
    [[nodiscard]] bool can(core::orders::ReviewAction action) const;
    /// Why the role of who works here may not; nothing: it may, or no order is shown.
    [[nodiscard]] std::optional<core::orders::ReviewError> roleBarrier(
        core::orders::ReviewAction action) const;
    [[nodiscard]] bool has(core::orders::OrderFlag flag) const;

    /// What a field shows while it is masked; what is not about a person is shown in full.
    [[nodiscard]] QString masked(core::orders::OrderField field) const;
    [[nodiscard]] static QString masked(core::orders::OrderField field, const std::string& value);
    /// Whether there is something behind the mask that may be revealed.
    [[nodiscard]] bool canReveal(core::orders::OrderField field) const;
    [[nodiscard]] std::optional<core::Seconds> shipBy() const;
    /// Once an order; nothing: nobody did.
    [[nodiscard]] std::optional<IdentityWaiver> waiver() const;
    /// Courier and tracking number, as far as they are known: neither is about a person.
    [[nodiscard]] QString parcel() const;

    [[nodiscard]] const std::optional<core::customers::Customer>& customer() const {
        return m_customer;
    }
    [[nodiscard]] core::customers::CustomerTier tier() const;
    [[nodiscard]] std::int64_t receiverCount() const { return m_receiverCount; }

    /// What is ticked on the cash-on-delivery check list; empty for other orders.
    [[nodiscard]] std::vector<std::string> checks() const;
    [[nodiscard]] const std::set<std::string>& ticked() const { return m_ticked; }
    void tick(const std::string& check, bool on);

    [[nodiscard]] QString confirmation() const;
    [[nodiscard]] QString question() const;
    [[nodiscard]] std::vector<HoldPreset> holdPresets() const;
    [[nodiscard]] core::Seconds now() const { return m_environment.now(); }

Q_SIGNALS:
    /// Another order is open, or none.
    void opened();
    /// The order that is open was read again.
    void changed();

private:
    void read();

    common::Environment& m_environment;
    std::optional<core::orders::OrderKey> m_key;
    std::optional<core::orders::OrderDetail> m_detail;
    std::optional<core::customers::Customer> m_customer;
    std::int64_t m_receiverCount = 0;
    core::orders::ReviewRules m_rules;
    core::settings::Texts m_texts;
    core::settings::TierRule m_tierRule;
    std::set<std::string> m_ticked;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::orders
