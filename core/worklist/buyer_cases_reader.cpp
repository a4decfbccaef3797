#include "core/worklist/buyer_cases_reader.h"

#include <algorithm>

#include "core/storage/database.h"

namespace core::worklist {
namespace {

// Every query gives: id, order number, kind, state, owner, limit. ?1: shop, ?2: nick.
namespace sql {
constexpr auto kTickets =
    "SELECT id, coalesce(order_no, ''), topic, state, owner, iif(paused_at IS NULL, due_at, NULL) "
    "FROM work_ticket WHERE shop_id = ?1 AND closed_at IS NULL AND (buyer = ?2 OR id IN (SELECT "
    "ticket_id FROM work_ticket_concern WHERE buyer = ?2 AND buyer <> '')) ORDER BY id DESC LIMIT 50";
constexpr auto kReturns =
    "SELECT id, order_no, kind, state, owner, due_at FROM work_return WHERE shop_id = ?1 AND buyer "
    "= ?2 AND state <> 'closed' ORDER BY id DESC LIMIT 50";
constexpr auto kParcels =
    "SELECT p.id, p.order_no, p.kind, p.state, p.owner, p.due_at FROM work_parcel_case p WHERE "
    "p.shop_id = ?1 AND p.buyer = ?2 AND p.state <> 'closed' ORDER BY p.id DESC LIMIT 50";
constexpr auto kRequests =
    "SELECT id, order_no, kind, state, '', NULL FROM work_request WHERE shop_id = ?1 AND buyer = ?2 "
    "AND state NOT IN ('told', 'withdrawn') ORDER BY id DESC LIMIT 50";
constexpr auto kComplaints =
    "SELECT id, coalesce(order_no, ''), kind, state, owner, NULL FROM work_complaint WHERE shop_id "
    "= ?1 AND buyer = ?2 AND state <> 'closed' ORDER BY id DESC LIMIT 50";
}  // namespace sql

struct Source {
    WorkKind kind;
    const char* query;
};
constexpr Source kSources[]{{WorkKind::Request, sql::kRequests},
                            {WorkKind::Parcel, sql::kParcels},
                            {WorkKind::Return, sql::kReturns},
                            {WorkKind::Complaint, sql::kComplaints},
                            {WorkKind::Ticket, sql::kTickets}};

}  // namespace

std::vector<BuyerCase> BuyerCasesReader::open(orders::ShopId shop,
                                              const std::vector<std::string>& nicks) {
    std::vector<BuyerCase> cases;
    for (const auto& source : kSources) {
        auto row = m_database.prepare(source.query);
        for (const auto& nick : nicks) {
            row.bindAll(shop, nick);
            while (row.step()) {
                cases.push_back({.kind = source.kind,
                                 .id = row.integer(0),
                                 .orderNumber = row.text(1),
                                 .what = row.text(2),
                                 .state = row.text(3),
                                 .owner = row.text(4),
                                 .dueAt = row.optionalTime(5)});
            }
            row.reset();
        }
    }
    std::ranges::stable_sort(cases, [](const BuyerCase& left, const BuyerCase& right) {
        return left.dueAt.value_or(Seconds::max()) < right.dueAt.value_or(Seconds::max());
    });
    return cases;
}

}  // namespace core::worklist
