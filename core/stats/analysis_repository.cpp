#include "core/stats/analysis_repository.h"

namespace core::stats {
namespace {

namespace sql {
// The conversations come by their index of time, their messages by theirs.
constexpr auto kQuestionLines =
    "SELECT c.id, m.side = 'buyer', m.text FROM work_conversation c "
    "CROSS JOIN work_message m ON m.conversation_id = c.id "
    "WHERE c.opened_at >= ?1 AND c.opened_at < ?2 AND c.state <> 'merged' "
    "AND (?3 IS NULL OR c.shop_id = ?3) AND (?4 = '' OR c.owner = ?4) "
    "AND m.side IN ('buyer', 'agent') AND m.failed = 0 "
    "ORDER BY c.opened_at, c.id, m.at, m.ordinal, m.id";
constexpr auto kPaidOrders =
    "SELECT o.shop_id, coalesce(a.main_nick, o.buyer_nick), "
    "((o.created_at + ?4) % 86400) / 3600, coalesce(o.paid_fen, 0) FROM mirror_order o "
    "LEFT JOIN work_customer_alias a ON a.nick = o.buyer_nick AND a.shop_id = o.shop_id "
    "WHERE o.created_at >= ?1 AND o.created_at < ?2 AND (?3 IS NULL OR o.shop_id = ?3) "
    "AND (o.paid_at IS NOT NULL OR o.state IN ('paid', 'part_shipped', 'shipped', 'signed', "
    "'finished')) "
    "AND o.state <> 'closed' ORDER BY o.created_at, o.id";
constexpr auto kWorth =
    "SELECT count(*), coalesce(sum(paid_fen), 0) FROM mirror_order "
    "WHERE shop_id = ?1 AND buyer_nick IN (SELECT ?2 UNION SELECT nick FROM work_customer_alias "
    "WHERE main_nick = ?2 AND shop_id = ?1) AND state <> 'closed' "
    "AND (paid_at IS NOT NULL OR state IN ('paid', 'part_shipped', 'shipped', 'signed', "
    "'finished'))";
constexpr auto kHandlingTimes =
    "SELECT buyer_messages <= ?5, count(*), sum(last_message_at - opened_at * 1000), "
    "sum(solved = 'yes'), sum(solved IN ('yes', 'no')) FROM work_conversation "
    "WHERE opened_at >= ?1 AND opened_at < ?2 AND (?3 IS NULL OR shop_id = ?3) "
    "AND (?4 = '' OR owner = ?4) AND state <> 'merged' AND untimed = 0 AND buyer_messages > 0 "
    "AND last_message_at >= opened_at * 1000 GROUP BY 1 ORDER BY 1 DESC";
}  // namespace sql

}  // namespace

void AnalysisRepository::questionLines(const AnalysisScope& scope,
                                       const std::function<bool(const QuestionLine&)>& take) {
    auto row = m_database.prepare(sql::kQuestionLines);
    row.bindAll(scope.from, scope.to, scope.shop, scope.agent);
    while (row.step()) {
        if (!take({.conversation = row.integer(0),
                   .isBuyer = row.integer(1) != 0,
                   .text = row.text(2)})) {
            return;
        }
    }
}

void AnalysisRepository::paidOrders(const AnalysisScope& scope, std::chrono::minutes utcOffset,
                                    const std::function<bool(const PaidOrder&)>& take) {
    auto row = m_database.prepare(sql::kPaidOrders);
    row.bindAll(scope.from, scope.to, scope.shop,
                static_cast<std::int64_t>(std::chrono::seconds(utcOffset).count()));
    while (row.step()) {
        if (!take({.shop = row.integer(0),
                   .buyer = row.text(1),
                   .hour = static_cast<int>(row.integer(2)),
                   .paid = row.fen(3)})) {
            return;
        }
    }
}

AnalysisRepository::Worth AnalysisRepository::worthOf(orders::ShopId shop,
                                                      const std::string& buyer) {
    auto row = m_database.prepare(sql::kWorth);
    row.bindAll(shop, buyer);
    return row.step() ? Worth{.paidCount = row.integer(0), .paid = row.fen(1)} : Worth{};
}

std::vector<HandlingTime> AnalysisRepository::handlingTimes(const AnalysisScope& scope) {
    auto row = m_database.prepare(sql::kHandlingTimes);
    row.bindAll(scope.from, scope.to, scope.shop, scope.agent, kSimpleMessages);
    std::vector<HandlingTime> times{{.isSimple = true}, {.isSimple = false}};
    while (row.step()) {
        times[row.integer(0) != 0 ? 0 : 1] = {.isSimple = row.integer(0) != 0,
                                              .conversations = row.integer(1),
                                              .sum = std::chrono::milliseconds{row.integer(2)},
                                              .solved = row.integer(3),
                                              .judged = row.integer(4)};
    }
    return times;
}

}  // namespace core::stats
