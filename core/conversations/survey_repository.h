#pragma once

#include "core/conversations/survey.h"
#include "core/storage/database.h"

#include <map>

namespace core::conversations {

/// SQL of survey answers. Runs inside the caller's transaction.
class SurveyRepository final {
public:
    explicit SurveyRepository(storage::Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<SurveyMark> find(ConversationId conversation);
    void save(ConversationId conversation, const SurveyMark& mark);
    /// The buyer of the newest order with each of the phones: one pass over the orders.
    [[nodiscard]] std::map<std::string, std::string> buyersOf(orders::ShopId shop, const std::vector<std::string>& phones);

private:
    storage::Database& m_database;
};

}  // namespace core::conversations
