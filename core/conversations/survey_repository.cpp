#include "core/conversations/survey_repository.h"

#include "core/conversations/conversation_repository.h"

namespace core::conversations {
namespace {

namespace sql {
constexpr auto kFind =
    "SELECT satisfaction, recommendation, answered_at FROM work_survey_answer "
    "WHERE conversation_id = ?1";
constexpr auto kSave =
    "INSERT INTO work_survey_answer (conversation_id, satisfaction, recommendation, answered_at) "
    "VALUES (?1, ?2, ?3, ?4) ON CONFLICT (conversation_id) DO UPDATE SET "
    "satisfaction = excluded.satisfaction, recommendation = excluded.recommendation, "
    "answered_at = excluded.answered_at";
constexpr auto kBuyers =
    "SELECT mobile, buyer_nick FROM mirror_order WHERE shop_id = ?1 "
    "AND mobile IN (SELECT value FROM json_each(?2)) AND buyer_nick <> '' "
    "ORDER BY created_at, id";
}  // namespace sql

std::optional<int> scaleOf(const std::optional<std::int64_t>& number) {
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

std::optional<std::int64_t> numberOf(const std::optional<int>& scale) {
    return scale ? std::optional<std::int64_t>(*scale) : std::nullopt;
}

}  // namespace

std::optional<SurveyMark> SurveyRepository::find(ConversationId conversation) {
    auto row = m_database.prepare(sql::kFind);
    row.bindAll(conversation);
    if (!row.step()) {
        return std::nullopt;
    }
    return SurveyMark{.satisfaction = scaleOf(row.optionalInteger(0)),
                      .recommendation = scaleOf(row.optionalInteger(1)),
                      .answeredAt = row.time(2)};
}

void SurveyRepository::save(ConversationId conversation, const SurveyMark& mark) {
    m_database.prepare(sql::kSave)
        .run(conversation, numberOf(mark.satisfaction), numberOf(mark.recommendation),
             mark.answeredAt);
}

std::map<std::string, std::string> SurveyRepository::buyersOf(
    orders::ShopId shop, const std::vector<std::string>& phones) {
    std::map<std::string, std::string> buyers;
    if (phones.empty()) {
        return buyers;
    }
    auto row = m_database.prepare(sql::kBuyers);
    row.bindAll(shop, textsToJson(phones));
    while (row.step()) {
        buyers.insert_or_assign(row.text(0), row.text(1));
    }
    return buyers;
}

}  // namespace core::conversations
