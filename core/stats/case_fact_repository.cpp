#include "core/stats/case_fact_repository.h"

#include "core/agents/agent_reader.h"
#include "core/complaints/complaint_reader.h"
#include "core/quality/quality_reader.h"
#include "core/reviews/review_case_reader.h"
#include "core/shifts/roster.h"
#include "core/shifts/shift_reader.h"

namespace core::stats {
namespace {

namespace sql {
constexpr auto kOrdersWithCase =
    "SELECT DISTINCT order_no FROM work_return WHERE shop_id = ?1 AND kind <> 'compensation' "
    "AND state <> 'withdrawn'";
}  // namespace sql

/// A repeat is told from complaints before the period; none is looked for further back.
constexpr std::chrono::days kLookBack{400};

ReviewLevel levelOf(reviews::Rating rating) {
    switch (rating) {
        case reviews::Rating::Good:
            return ReviewLevel::Positive;
        case reviews::Rating::Middle:
            return ReviewLevel::Neutral;
        case reviews::Rating::Bad:
            return ReviewLevel::Negative;
    }
    return ReviewLevel::Neutral;
}

}  // namespace

FactPorts caseFacts(storage::Database& database) {
    FactPorts ports;
    ports.complaints = [&database](Seconds from, Seconds to,
                                   const std::function<void(const ComplaintFact&)>& take) {
        for (const auto& complaint :
             complaints::ComplaintReader(database).receivedIn(from - kLookBack, to)) {
            take({.id = complaint.id,
                  .shop = complaint.shop,
                  .customer = complaint.buyer,
                  .orderNumber = complaint.orderNumber,
                  .agent = complaint.owner,
                  .channel = std::string(toWord(complaint.channel)),
                  .isAboutService = complaint.kind == complaints::ComplaintKind::Service,
                  .createdAt = complaint.receivedAt,
                  .closedAt = complaint.closedAt});
        }
    };
    ports.reviews = [&database](Seconds from, Seconds to,
                                const std::function<void(const ReviewFact&)>& take) {
        for (const auto& review : reviews::ReviewCaseReader(database).receivedIn(from, to)) {
            take({.id = review.id,
                  .shop = review.shop,
                  .orderNumber = review.orderNumber,
                  .agent = review.owner,
                  .product = review.product,
                  .level = levelOf(review.rating),
                  .at = review.reviewedAt});
        }
    };
    ports.inspections = [&database](Seconds from, Seconds to,
                                    const std::function<void(const InspectionFact&)>& take) {
        for (const auto& scored : quality::QualityReader(database).scoredIn(from, to)) {
            take({.id = scored.id,
                  .shop = scored.shop,
                  .conversation = scored.conversation,
                  .agent = scored.agent,
                  .channel = scored.channel,
                  .questionType = scored.questionType,
                  .score = scored.score,
                  .at = scored.at});
        }
    };
    ports.ordersWithCase = [&database](orders::ShopId shop) {
        std::unordered_set<std::string> numbers;
        auto row = database.prepare(sql::kOrdersWithCase);
        row.bindAll(shop);
        while (row.step()) {
            numbers.insert(row.text(0));
        }
        return numbers;
    };
    ports.teamOf = [&database](const std::string& agent) {
        const auto found = agents::AgentReader(database).find(agent);
        return found ? found->team : std::string();
    };
    ports.dutyOf = [&database](const std::string& agent, Seconds from, Seconds to) {
        return shifts::recordedDuty(
            shifts::ShiftReader(database, database).rosterOf(agent, from, to), agent, from, to);
    };
    return ports;
}

}  // namespace core::stats
