#include "core/returns/return_reader.h"

#include "core/base/word_table.h"
#include "core/events/event_repository.h"
#include "core/orders/order_reader.h"
#include "core/returns/return_repository.h"

namespace core::returns {
namespace {

constexpr WordTable<ReturnScope, 11> kScopes{{
    {ReturnScope::Open, "open"},
    {ReturnScope::Late, "late"},
    {ReturnScope::ToDecide, "to_decide"},
    {ReturnScope::Evidence, "evidence"},
    {ReturnScope::Goods, "goods"},
    {ReturnScope::ToApprove, "to_approve"},
    {ReturnScope::HandedOver, "handed_over"},
    {ReturnScope::ToTell, "to_tell"},
    {ReturnScope::Disputed, "disputed"},
    {ReturnScope::Conflicts, "conflicts"},
    {ReturnScope::Closed, "closed"},
}};

namespace sql {
constexpr auto kCounts =
    "SELECT state, count(*), sum(due_at < ?1), sum(conflict IS NOT NULL) FROM work_return "
    "WHERE state <> 'closed' AND "
    "((CASE WHEN state IN ('checked', 'inspected', 'second_sign_asked') THEN '' ELSE owner END) "
    "IN (SELECT value FROM json_each(?2, '$.names'))) = json_extract(?2, '$.only') GROUP BY state";
constexpr auto kClosedConflicts =
    "SELECT count(*) FROM work_return WHERE state = 'closed' AND conflict IS NOT NULL AND "
    "(owner IN (SELECT value FROM json_each(?1, '$.names'))) = json_extract(?1, '$.only')";
// Refunds count once they are paid, other costs once the case is paid or closed: as in the report.
constexpr auto kSums =
    "SELECT sum(paid_at IS NOT NULL), "
    "sum(CASE WHEN paid_at IS NULL THEN 0 WHEN kind = 'exchange' "
    "THEN max(0, -price_difference_fen) "
    "WHEN kind = 'repair' OR form IN ('coupon', 'gift') THEN 0 ELSE coalesce(amount_fen, 0) END), "
    "sum(cost_fen + CASE WHEN kind = 'compensation' AND form IN ('coupon', 'gift') "
    "AND paid_at IS NOT NULL THEN coalesce(amount_fen, 0) ELSE 0 END) "
    "FROM work_return WHERE state NOT IN ('withdrawn', 'refused') "
    "AND ((paid_at >= ?1 AND paid_at < ?2) "
    "OR (paid_at IS NULL AND closed_at >= ?1 AND closed_at < ?2)) "
    "AND (owner IN (SELECT value FROM json_each(?3, '$.names'))) = json_extract(?3, '$.only')";
constexpr auto kOwners =
    "SELECT DISTINCT owner FROM work_return WHERE state <> 'closed' AND owner <> '' ORDER BY owner";
constexpr auto kFilter =
    "AND (?1 IS NULL OR kind = ?1) AND (?2 = '' OR owner = ?2) AND (?3 IS NULL OR shop_id = ?3) "
    "AND (?4 = '' OR order_no LIKE ?4 OR refund_no LIKE ?4 OR buyer LIKE ?4 OR in_tracking LIKE ?4 "
    "OR out_tracking LIKE ?4 OR item_title LIKE ?4) AND (?5 = 0 OR due_at < ?5) AND "
    "((CASE WHEN state IN ('checked', 'inspected', 'second_sign_asked') THEN '' ELSE owner END) "
    "IN (SELECT value FROM json_each(?7, '$.names'))) = json_extract(?7, '$.only') ";
}  // namespace sql

std::string select(const std::string& rest) {
    return "SELECT " + std::string(kReturnColumns) + " FROM work_return " + rest;
}

std::vector<ReturnCase> readAll(storage::Statement row) {
    std::vector<ReturnCase> cases;
    while (row.step()) {
        cases.push_back(readReturn(row));
    }
    return cases;
}

/// `state IN ('…')` of the states that a chip shows: words of our own table, no user's text.
std::string statesOf(ReturnScope scope) {
    std::string words;
    for (const auto state : kReturnStates) {
        if (isInScope(scope, state)) {
            words += (words.empty() ? "'" : ", '") + std::string(toWord(state)) + "'";
        }
    }
    return "state IN (" + words + ") ";
}

bool isReceived(const orders::Order& order) {
    const bool isWithShop = order.state == orders::OrderState::Unpaid ||
                            order.state == orders::OrderState::Paid ||
                            order.state == orders::OrderState::PartShipped;
    return !isWithShop || order.receivedAt.has_value();
}

}  // namespace

std::string_view toWord(ReturnScope scope) {
    return wordOf(kScopes, scope);
}
std::optional<ReturnScope> returnScopeFromWord(std::string_view word) {
    return valueOf(kScopes, word);
}

bool isInScope(ReturnScope scope, ReturnState state) {
    switch (scope) {
        case ReturnScope::Open:
        case ReturnScope::Late:
            return state != ReturnState::Closed;
        case ReturnScope::ToDecide:
            return state == ReturnState::Requested || state == ReturnState::Checked;
        case ReturnScope::Evidence:
            return state == ReturnState::EvidenceAsked;
        case ReturnScope::Goods:
            return state == ReturnState::WaitingForGoods || state == ReturnState::GoodsUnderWay ||
                   state == ReturnState::GoodsReceived;
        case ReturnScope::ToApprove:
            return state == ReturnState::Inspected || state == ReturnState::SecondSignAsked ||
                   state == ReturnState::Approved;
        case ReturnScope::HandedOver:
            return state == ReturnState::WithFinance || state == ReturnState::WithLogistics ||
                   state == ReturnState::InRepair;
        case ReturnScope::ToTell:
            return state == ReturnState::Done || state == ReturnState::Told ||
                   state == ReturnState::Refused || state == ReturnState::Withdrawn;
        case ReturnScope::Disputed:
            return state == ReturnState::Disputed;
        case ReturnScope::Conflicts:
            return true;
        case ReturnScope::Closed:
            return state == ReturnState::Closed;
    }
    return false;
}

ReturnReader::ReturnReader(storage::Database& database, NoticeTextsOf noticeTexts)
    : m_database(database), m_noticeTexts(std::move(noticeTexts)) {}

NoticeTexts ReturnReader::noticeTexts(orders::ShopId shop) {
    return m_noticeTexts ? m_noticeTexts(shop) : defaultNoticeTexts();
}

std::string ReturnReader::resultText(const ReturnCase& c, NoticeWords words) {
    words.utcOffset = ReturnRepository(m_database).offsetOf(c.shop);
    return noticeText(noticeTexts(c.shop), resultOccasion(c), c, words);
}

std::optional<ReturnCase> ReturnReader::find(ReturnId id) {
    return ReturnRepository(m_database).find(id);
}

std::vector<ReturnCase> ReturnReader::list(const ReturnFilter& filter, Seconds now,
                                           std::int64_t limit) {
    const bool isConflicts = filter.scope == ReturnScope::Conflicts;
    auto row = m_database.prepare(select(
        "WHERE " + (isConflicts ? std::string("conflict IS NOT NULL ") : statesOf(filter.scope)) +
        sql::kFilter +
        (filter.scope == ReturnScope::Closed ? "ORDER BY id DESC LIMIT ?6"
                                             : "ORDER BY due_at NULLS LAST, id LIMIT ?6")));
    row.bindAll(filter.kind ? std::optional(toWord(*filter.kind)) : std::nullopt, filter.owner,
                filter.shop, filter.text.empty() ? std::string() : "%" + filter.text + "%",
                filter.scope == ReturnScope::Late ? now : Seconds{}, limit, filter.sight.toJson());
    return readAll(std::move(row));
}

std::map<ReturnScope, std::int64_t> ReturnReader::counts(Seconds now, const agents::Sight& sight) {
    std::map<ReturnScope, std::int64_t> counts;
    auto row = m_database.prepare(sql::kCounts);
    row.bindAll(now, sight.toJson());
    while (row.step()) {
        const auto state = returnStateFromWord(row.textView(0)).value();
        for (const auto scope : kReturnScopes) {
            if (isInScope(scope, state)) {
                counts[scope] += scope == ReturnScope::Late        ? row.integer(2)
                                 : scope == ReturnScope::Conflicts ? row.integer(3)
                                                                   : row.integer(1);
            }
        }
    }
    auto closed = m_database.prepare(sql::kClosedConflicts);
    closed.bindAll(sight.toJson());
    closed.step();
    counts[ReturnScope::Conflicts] += closed.integer(0);
    return counts;
}

std::vector<ReturnCase> ReturnReader::ofOrder(orders::ShopId shop, const std::string& orderNumber) {
    auto row = m_database.prepare(
        select("WHERE order_no = ?1 AND shop_id = ?2 ORDER BY id DESC LIMIT 50"));
    row.bindAll(orderNumber, shop);
    return readAll(std::move(row));
}

std::vector<ReturnCase> ReturnReader::ofBuyer(orders::ShopId shop, const std::string& buyer) {
    auto row = m_database.prepare(
        select("WHERE buyer = ?1 AND shop_id = ?2 AND buyer <> '' ORDER BY id DESC LIMIT 50"));
    row.bindAll(buyer, shop);
    return readAll(std::move(row));
}

std::vector<ReturnCase> ReturnReader::begunFrom(const ReturnCase& c) {
    auto row = m_database.prepare(
        select("WHERE from_id = ?1 AND from_kind = 'return' AND from_id <> '' AND shop_id = ?2 "
               "ORDER BY id"));
    row.bindAll(std::to_string(c.id), c.shop);
    return readAll(std::move(row));
}

std::optional<Receipt> ReturnReader::receiptOf(const ReturnCase& c) {
    return ReturnRepository(m_database).receiptOf(c);
}

PolicyVerdict ReturnReader::judgeCase(const ReturnPolicy& policy, const ReturnCase& c,
                                      const PolicyQuestion& question) {
    ReturnRepository returns(m_database);
    PolicyFacts facts{.kind = c.kind,
                      .reason = question.reason,
                      .itemTitle = c.itemTitle,
                      .askedAt = c.openedAt,
                      .evidence = {question.evidence.begin(), question.evidence.end()},
                      .utcOffset = returns.offsetOf(c.shop)};
    ReturnCase told = c;
    told.toldReceivedAt = question.toldReceivedAt ? question.toldReceivedAt : c.toldReceivedAt;
    if (const auto receipt = returns.receiptOf(told)) {
        facts.receivedAt = receipt->at;
    }
    if (const auto order = orders::OrderReader(m_database).find({c.shop, c.orderNumber})) {
        facts.isReceived = facts.receivedAt || isReceived(order->order);
        if (facts.itemTitle.empty()) {
            facts.itemTitle = order->order.title;
        }
        for (const auto& item : order->items) {
            if (c.itemTitle.empty() || item.title == c.itemTitle) {
                facts.sku += " " + item.sku;
            }
        }
    }
    return judge(policy, facts);
}

bool ReturnReader::mustCompensateFirst(const ReturnCase& c) {
    return asksCompensationFirst(c) && !ReturnRepository(m_database).isCompensated(c);
}

std::vector<ReturnCase> ReturnReader::touchedIn(Seconds from, Seconds to) {
    auto row = m_database.prepare(
        select("WHERE (opened_at >= ?1 AND opened_at < ?2) OR (paid_at >= ?1 AND paid_at < ?2) "
               "OR (closed_at >= ?1 AND closed_at < ?2) ORDER BY opened_at, id"));
    row.bindAll(from, to);
    return readAll(std::move(row));
}

ReturnContext ReturnReader::context(const ReturnCase& c, const agents::Actor& actor, Seconds now) {
    ReturnRepository returns(m_database);
    return {.actor = actor, .facts = returns.facts(c, actor, now, returns.offsetOf(c.shop))};
}

std::vector<events::Event> ReturnReader::timeline(const ReturnCase& c) {
    return events::listOf(m_database, "return", c.shop, std::to_string(c.id));
}

ReturnSums ReturnReader::sums(Seconds from, Seconds to, const agents::Sight& sight) {
    auto row = m_database.prepare(sql::kSums);
    row.bindAll(from, to, sight.toJson());
    row.step();
    return {.refunds = row.integer(0), .refunded = row.fen(1), .cost = row.fen(2)};
}

std::vector<std::string> ReturnReader::owners() {
    std::vector<std::string> owners;
    auto row = m_database.prepare(sql::kOwners);
    while (row.step()) {
        owners.push_back(row.text(0));
    }
    return owners;
}

}  // namespace core::returns
