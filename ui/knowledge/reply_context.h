#pragma once

#include <QObject>

#include <vector>

#include "core/knowledge/reply_values.h"
#include "ui/common/conversation_pane.h"
#include "ui/common/environment.h"
#include "ui/common/latest_reading.h"

namespace ui::knowledge {

/// What is known of the conversation in front, for filling replies: its buyer, its orders, agent and shop.
class ReplyContext final : public QObject {
    Q_OBJECT

public:
    explicit ReplyContext(common::Environment& environment, QObject* parent = nullptr);

    void set(const common::ConversationContext& context);
    [[nodiscard]] const common::ConversationContext& context() const { return m_context; }
    /// Linked to the conversation, then the buyer's newest.
    [[nodiscard]] const std::vector<core::orders::OrderKey>& orders() const { return m_orders; }
    /// Which order the replies are about.
    void chooseOrder(std::size_t at);
    [[nodiscard]] const core::knowledge::VariableValues& values() const { return m_values; }

Q_SIGNALS:
    void ordersChanged();
    void valuesChanged();

private:
    void listOrders();
    void takeOrders(const std::vector<std::int64_t>& ids);
    void readValues();

    common::Environment& m_environment;
    common::ConversationContext m_context;
    std::vector<core::orders::OrderKey> m_orders;
    std::size_t m_chosen = 0;
    core::knowledge::VariableValues m_values;
    common::LatestReading<std::vector<std::int64_t>> m_listing;
};

}  // namespace ui::knowledge
