#pragma once

#include "core/conversations/conversation_reader.h"
#include "core/customers/customer_reader.h"
#include "core/orders/order_reader.h"
#include "core/settings/settings_reader.h"
#include "core/storage/database.h"
#include "core/wording/guard.h"

namespace app::composition {

/// What the composer asks before a reply leaves: gathers what is known of the conversation and its buyer and lets the
/// shop's guard judge. Lives on the thread of its connection.
class WordingCheck final {
public:
    explicit WordingCheck(core::storage::Database& database);
    [[nodiscard]] std::vector<core::wording::GuardHit> check(const std::string& text,
                                                             core::conversations::ConversationId id);

private:
    [[nodiscard]] bool isOfAnother(const core::conversations::Conversation& conversation,
                                   const std::string& number);

    core::storage::Database& m_database;
    core::settings::SettingsReader m_settings;
    core::conversations::ConversationReader m_conversations;
    core::orders::OrderReader m_orders;
    core::customers::CustomerReader m_customers;
};

}  // namespace app::composition
