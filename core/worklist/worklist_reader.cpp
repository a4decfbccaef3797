#include "core/worklist/worklist_reader.h"

#include <algorithm>

#include "core/complaints/complaint_reader.h"
#include "core/learning/learning_reader.h"
#include "core/notices/notice_reader.h"
#include "core/parcels/parcel_reader.h"
#include "core/reviews/review_case_reader.h"
#include "core/storage/database.h"

namespace core::worklist {
namespace {

// Every query gives: shop, id, order number, buyer, owner, text, limit (UTC seconds or NULL), value
// in fen, version, kind and subject of the record it hangs on. ?1: owner, empty for all; ?2: at
// most as many; ?4 (?2 of a count): whose, where the record has an owner.
namespace sql {
constexpr auto kConversations =
    "SELECT c.shop_id, c.id, '', c.buyer, c.owner, '', c.waiting_since / 1000, "
    "coalesce(m.paid_fen, 0), c.version, '', '' FROM work_conversation c "
    "LEFT JOIN mirror_customer m ON m.nick = c.buyer AND m.shop_id = c.shop_id "
    "WHERE c.state IN ('waiting', 'handed_over') AND c.is_waiting = 1 "
    "AND (?1 = '' OR c.owner = ?1 OR c.owner = '' OR c.handed_to = ?1) AND ((c.owner IN (SELECT "
    "value FROM json_each(?4, '$.names'))) = json_extract(?4, '$.only') OR (c.handed_to <> '' AND "
    "(c.handed_to IN (SELECT value FROM json_each(?4, '$.names'))) = json_extract(?4, '$.only'))) "
    "ORDER BY c.waiting_since LIMIT ?2";
constexpr auto kTickets =
    "SELECT shop_id, id, coalesce(order_no, ''), buyer, owner, problem, due_at, 0, version, state, "
    "'' FROM work_ticket WHERE closed_at IS NULL AND paused_at IS NULL "
    "AND (?1 = '' OR owner = ?1 OR escalated_to = ?1) AND ((owner IN (SELECT value FROM "
    "json_each(?4, "
    "'$.names'))) = json_extract(?4, '$.only') OR (escalated_to <> '' AND (escalated_to IN "
    "(SELECT value FROM json_each(?4, '$.names'))) = json_extract(?4, '$.only'))) ORDER BY "
    "due_at NULLS LAST, id LIMIT ?2";
constexpr auto kReturns =
    "SELECT shop_id, id, order_no, buyer, owner, state, due_at, coalesce(amount_fen, claimed_fen, "
    "0), version, '', '' FROM work_return WHERE state <> 'closed' "
    "AND (?1 = '' OR owner = ?1 OR owner = '') AND ((CASE WHEN state IN ('checked', 'inspected', "
    "'second_sign_asked') THEN '' ELSE owner END) IN (SELECT value FROM "
    "json_each(?4, '$.names'))) = json_extract(?4, '$.only') ORDER BY due_at NULLS LAST, id "
    "LIMIT ?2";
constexpr auto kRequests =
    "SELECT shop_id, id, order_no, buyer, '', kind, NULL, amount_fen, version, '', '' "
    "FROM work_request WHERE state IN ('requested', 'granted', 'refused', 'done', 'failed') "
    "AND ?1 = ?1 AND (((CASE state WHEN 'requested' THEN '' ELSE requested_by END) IN (SELECT "
    "value "
    "FROM json_each(?4, '$.names'))) = json_extract(?4, '$.only') OR (requested_by IN (SELECT "
    "value FROM json_each(?4, '$.names'))) = json_extract(?4, '$.only')) ORDER BY id LIMIT ?2";
constexpr auto kPromises =
    "SELECT shop_id, id, coalesce(order_no, ''), buyer, owner, what, due_at, 0, version, '', '' "
    "FROM work_promise WHERE state = 'open' AND due_at IS NOT NULL AND (?1 = '' OR owner = ?1) "
    "AND (owner IN (SELECT value FROM "
    "json_each(?4, '$.names'))) = json_extract(?4, '$.only') ORDER BY due_at, id LIMIT ?2";
constexpr auto kTasks =
    "SELECT shop_id, id, '', '', owner, text, due_at, 0, version, subject_kind, subject "
    "FROM work_task WHERE state = 'open' AND (?1 = '' OR owner = ?1 OR owner = '') "
    "AND (owner IN (SELECT value FROM "
    "json_each(?4, '$.names'))) = json_extract(?4, '$.only') ORDER BY due_at, id LIMIT ?2";
constexpr auto kReviews =
    "SELECT r.shop_id, 0, r.order_no, coalesce(o.buyer_nick, ''), '', coalesce(o.title, ''), "
    "coalesce(o.ship_by, o.paid_at + ?3), coalesce(o.paid_fen, 0), r.version, '', '' "
    "FROM work_review r INDEXED BY work_review_waiting LEFT JOIN mirror_order o "
    "ON o.order_no = r.order_no AND o.shop_id = r.shop_id WHERE r.state = 'waiting' "
    "AND ?1 = ?1 ORDER BY r.entered_at LIMIT ?2";
constexpr auto kApplications =
    "SELECT shop_id, id, coalesce(order_no, ''), buyer, requested_by, kind, NULL, amount_fen, "
    "version, '', '' FROM work_application WHERE state = 'requested' "
    "AND (?1 = '' OR requested_by <> ?1) ORDER BY requested_at, id LIMIT ?2";
constexpr auto kHandovers =
    "SELECT 0, id, '', '', to_agent, note, made_at, 0, 0, '', '' FROM work_handover "
    "WHERE acknowledged_at IS NULL AND (?1 = '' OR to_agent = ?1 OR to_agent = '') "
    "AND from_agent <> ?1 AND ((to_agent IN (SELECT value FROM json_each(?4, '$.names'))) = "
    "json_extract(?4, '$.only') OR (from_agent IN (SELECT value FROM json_each(?4, '$.names'))) = "
    "json_extract(?4, '$.only')) ORDER BY made_at, id LIMIT ?2";

constexpr auto kCountConversations =
    "SELECT count(*) FROM work_conversation WHERE state IN ('waiting', 'handed_over') "
    "AND is_waiting = 1 AND (?1 = '' OR owner = ?1 OR owner = '' OR handed_to = ?1) AND ((owner IN "
    "(SELECT value FROM json_each(?2, '$.names'))) = json_extract(?2, '$.only') OR (handed_to <> '' "
    "AND (handed_to IN (SELECT value FROM json_each(?2, '$.names'))) = json_extract(?2, "
    "'$.only')))";
constexpr auto kCountTickets =
    "SELECT count(*) FROM work_ticket WHERE closed_at IS NULL AND paused_at IS NULL "
    "AND (?1 = '' OR owner = ?1 OR escalated_to = ?1) AND ((owner IN (SELECT value FROM "
    "json_each(?2, "
    "'$.names'))) = json_extract(?2, '$.only') OR (escalated_to <> '' AND (escalated_to IN "
    "(SELECT value FROM json_each(?2, '$.names'))) = json_extract(?2, '$.only')))";
constexpr auto kCountReturns =
    "SELECT count(*) FROM work_return WHERE state <> 'closed' "
    "AND (?1 = '' OR owner = ?1 OR owner = '') AND ((CASE WHEN state IN ('checked', 'inspected', "
    "'second_sign_asked') THEN '' ELSE owner END) IN (SELECT value FROM "
    "json_each(?2, '$.names'))) = json_extract(?2, '$.only')";
constexpr auto kCountRequests =
    "SELECT count(*) FROM work_request WHERE state IN ('requested', 'granted', 'refused', 'done', "
    "'failed') AND ?1 = ?1 AND (((CASE state WHEN 'requested' THEN '' ELSE requested_by END) IN "
    "(SELECT value "
    "FROM json_each(?2, '$.names'))) = json_extract(?2, '$.only') OR (requested_by IN (SELECT "
    "value FROM json_each(?2, '$.names'))) = json_extract(?2, '$.only'))";
constexpr auto kCountPromises =
    "SELECT count(*) FROM work_promise WHERE state = 'open' AND due_at IS NOT NULL "
    "AND (?1 = '' OR owner = ?1) AND (owner IN (SELECT value FROM "
    "json_each(?2, '$.names'))) = json_extract(?2, '$.only')";
constexpr auto kCountTasks =
    "SELECT count(*) FROM work_task WHERE state = 'open' "
    "AND (?1 = '' OR owner = ?1 OR owner = '') AND (owner IN (SELECT value FROM "
    "json_each(?2, '$.names'))) = json_extract(?2, '$.only')";
constexpr auto kCountReviews =
    "SELECT count(*) FROM work_review INDEXED BY work_review_waiting WHERE state = 'waiting' "
    "AND ?1 = ?1";
constexpr auto kCountApplications =
    "SELECT count(*) FROM work_application WHERE state = 'requested' "
    "AND (?1 = '' OR requested_by <> ?1)";
constexpr auto kCountHandovers =
    "SELECT count(*) FROM work_handover WHERE acknowledged_at IS NULL "
    "AND (?1 = '' OR to_agent = ?1 OR to_agent = '') AND from_agent <> ?1 AND ((to_agent IN "
    "(SELECT value FROM json_each(?2, '$.names'))) = json_extract(?2, '$.only') OR (from_agent IN "
    "(SELECT value FROM json_each(?2, '$.names'))) = json_extract(?2, '$.only'))";

constexpr auto kFigures =
    "SELECT sum(subject_kind = 'conversation' AND action = 'close'), "
    "sum(subject_kind = 'conversation' AND action = 'queue_reply'), "
    "sum(subject_kind = 'order' AND action IN ('approve', 'reject')), "
    "sum(subject_kind IN ('return', 'ticket', 'complaint', 'parcel', 'review') AND action = "
    "'close') "
    "FROM work_event WHERE at >= ?1 AND actor = ?2 AND seq > (SELECT coalesce(max(seq), 0) - "
    "200000 FROM work_event)";
}  // namespace sql

struct Source {
    WorkKind kind;
    WorkReason reason;
    const char* list;
    const char* count;
    /// Somebody's: the sight of the filter says whether it is shown.
    bool isOwned = false;
};
constexpr Source kSources[]{
    {WorkKind::Conversation, WorkReason::BuyerWaits, sql::kConversations,
     sql::kCountConversations, true},
    {WorkKind::Ticket, WorkReason::StepDue, sql::kTickets, sql::kCountTickets, true},
    {WorkKind::Return, WorkReason::StepDue, sql::kReturns, sql::kCountReturns, true},
    {WorkKind::Request, WorkReason::Decide, sql::kRequests, sql::kCountRequests, true},
    {WorkKind::Promise, WorkReason::PromiseDue, sql::kPromises, sql::kCountPromises, true},
    {WorkKind::Task, WorkReason::TaskDue, sql::kTasks, sql::kCountTasks, true},
    {WorkKind::Review, WorkReason::ShipByNear, sql::kReviews, sql::kCountReviews},
    {WorkKind::Application, WorkReason::Decide, sql::kApplications, sql::kCountApplications},
    {WorkKind::Handover, WorkReason::Acknowledge, sql::kHandovers, sql::kCountHandovers, true},
};

WorkItem readItem(const Source& source, const storage::Statement& row, const WorkFilter& filter) {
    WorkItem item{.kind = source.kind,
                  .shop = row.integer(0),
                  .id = row.integer(1),
                  .orderNumber = row.text(2),
                  .buyer = row.text(3),
                  .owner = row.text(4),
                  .text = row.text(5),
                  .reason = source.reason,
                  .dueAt = row.optionalTime(6),
                  .value = row.fen(7),
                  .version = row.integer(8)};
    if (source.kind == WorkKind::Conversation && item.dueAt) {
        *item.dueAt += filter.answerWithin;
    } else if (source.kind == WorkKind::Ticket) {
        const auto state = row.textView(9);
        item.reason = state == "answered"                    ? WorkReason::DepartmentAnswered
                      : state == "solved" || state == "told" ? WorkReason::CustomerToTell
                                                             : WorkReason::StepDue;
    } else {
        item.aboutKind = row.text(9);
        item.about = row.text(10);
    }
    return item;
}

WorkReason reasonOf(complaints::ComplaintDeadline deadline) {
    using complaints::ComplaintDeadline;
    switch (deadline) {
        case ComplaintDeadline::Acknowledge:
            return WorkReason::FirstAnswerDue;
        case ComplaintDeadline::Progress:
            return WorkReason::ProgressDue;
        case ComplaintDeadline::Solve:
            return WorkReason::ResultDue;
        case ComplaintDeadline::Ask:
            return WorkReason::AskBuyer;
        case ComplaintDeadline::Close:
            break;
    }
    return WorkReason::SummaryDue;
}

/// Those whose limit comes first.
void addFirst(std::vector<WorkItem> items, std::int64_t limit, Worklist& list) {
    const auto most = std::min(items.size(), static_cast<std::size_t>(limit));
    std::ranges::partial_sort(
        items, items.begin() + static_cast<std::ptrdiff_t>(most), {},
        [](const WorkItem& item) { return item.dueAt.value_or(Seconds::max()); });
    items.resize(most);
    std::ranges::move(items, std::back_inserter(list.items));
}

/// Their limit follows from the state, so the rule and not the query tells it.
void addComplaints(storage::Database& database, const WorkFilter& filter, Worklist& list) {
    auto open = complaints::ComplaintReader(database).open(filter.owner, filter.complaintSight);
    list.counts[WorkKind::Complaint] = static_cast<std::int64_t>(open.size());
    std::map<orders::ShopId, complaints::ComplaintRules> rules;
    std::vector<WorkItem> items;
    for (auto& complaint : open) {
        const auto known = rules.find(complaint.shop);
        const auto& limits =
            known != rules.end()
                ? known->second
                : rules
                      .emplace(complaint.shop, filter.complaintRules
                                                   ? filter.complaintRules(complaint.shop)
                                                   : complaints::defaultComplaintRules())
                      .first->second;
        const auto due = complaints::dueOf(complaint, limits);
        std::int64_t value = 0;
        for (const auto& option : complaint.options) {
            value = std::max(value, option.amount.value);
        }
        items.push_back({.kind = WorkKind::Complaint,
                         .shop = complaint.shop,
                         .id = complaint.id,
                         .orderNumber = std::move(complaint.orderNumber),
                         .buyer = std::move(complaint.buyer),
                         .owner = std::move(complaint.owner),
                         .text = std::move(complaint.matter),
                         .reason = due ? reasonOf(due->what) : WorkReason::StepDue,
                         .dueAt = due ? std::optional(due->at) : std::nullopt,
                         .value = Fen{value},
                         .version = complaint.version});
    }
    addFirst(std::move(items), filter.limit, list);
}

WorkReason reasonOf(reviews::ReviewDeadline deadline) {
    using reviews::ReviewDeadline;
    switch (deadline) {
        case ReviewDeadline::Contact:
            return WorkReason::ContactReviewer;
        case ReviewDeadline::Reply:
            return WorkReason::ReplyToReview;
        case ReviewDeadline::Settle:
        case ReviewDeadline::Close:
            break;
    }
    return WorkReason::SettleReview;
}

/// The clock of a rating runs at one pace, so the oldest clocks of each are the next to end.
void addReviews(storage::Database& database, const WorkFilter& filter, Worklist& list) {
    reviews::ReviewCaseReader reader(database);
    std::int64_t count = 0;
    for (const auto& [rating, open] : reader.openCounts(filter.owner, filter.sight)) {
        count += open;
    }
    list.counts[WorkKind::BuyerReview] = count;
    if (filter.kind && *filter.kind != WorkKind::BuyerReview) {
        return;
    }
    std::vector<WorkItem> items;
    for (auto& review : reader.list(
             {.owner = filter.owner, .limit = filter.limit, .sight = filter.sight})) {
        const auto due = reviews::dueOf(review, filter.reviewRules);
        items.push_back({.kind = WorkKind::BuyerReview,
                         .shop = review.shop,
                         .id = review.id,
                         .orderNumber = std::move(review.orderNumber),
                         .buyer = std::move(review.buyer),
                         .owner = std::move(review.owner),
                         .text = std::move(review.text),
                         .reason = due ? reasonOf(due->what) : WorkReason::SettleReview,
                         .dueAt = due ? std::optional(due->at) : std::nullopt,
                         .version = review.version});
    }
    addFirst(std::move(items), filter.limit, list);
}

WorkReason reasonOf(parcels::ParcelStanding standing) {
    using parcels::ParcelStanding;
    switch (standing) {
        case ParcelStanding::UnshippedLate:
            return WorkReason::NotShipped;
        case ParcelStanding::NoMovement:
            return WorkReason::StandsStill;
        case ParcelStanding::Problem:
            return WorkReason::CourierProblem;
        case ParcelStanding::DeliveryLate:
            return WorkReason::DeliveryLate;
        case ParcelStanding::Unshipped:
        case ParcelStanding::Underway:
        case ParcelStanding::Delivered:
        case ParcelStanding::DeliveredLate:
            break;
    }
    return WorkReason::StepDue;
}

/// By the rule that the parcels count with; one without an exception is nobody's yet.
void addParcels(storage::Database& database, const WorkFilter& filter, Seconds now,
                Worklist& list) {
    const auto rules = filter.parcelRules ? filter.parcelRules : [](orders::ShopId) {
        return parcels::defaultParcelRules();
    };
    std::vector<WorkItem> items;
    for (auto& [parcel, owner, version, paid] :
         parcels::ParcelReader(database, rules, database, rules)
             .waiting(filter.owner, filter.sight, now)) {
        items.push_back(
            {.kind = WorkKind::Parcel,
             .shop = parcel.key.shop,
             .id = parcel.caseId.value_or(0),
             .orderNumber = std::move(parcel.key.number),
             .buyer = std::move(parcel.buyer),
             .owner = std::move(owner),
             .text = std::string(parcel.caseId ? toWord(parcel.caseKind) : toWord(parcel.standing)),
             .reason = parcel.caseId ? WorkReason::StepDue : reasonOf(parcel.standing),
             .dueAt = parcel.dueAt,
             .value = paid,
             .version = version});
    }
    list.counts[WorkKind::Parcel] = std::ssize(items);
    if (!filter.kind || *filter.kind == WorkKind::Parcel) {
        addFirst(std::move(items), filter.limit, list);
    }
}

/// From when it may be told is no limit: a message never comes before somebody who waits.
void addNotices(storage::Database& database, const WorkFilter& filter, Worklist& list) {
    notices::NoticeReader reader(database);
    std::int64_t count = 0;
    for (const auto& [kind, waiting] : reader.waitingCounts(filter.sight)) {
        count += waiting;
    }
    list.counts[WorkKind::Notice] = count;
    if (filter.kind && *filter.kind != WorkKind::Notice) {
        return;
    }
    for (auto& notice : reader.waiting(std::nullopt, filter.limit, filter.sight)) {
        list.items.push_back({.kind = WorkKind::Notice,
                              .shop = notice.about.shop,
                              .id = notice.id,
                              .orderNumber = std::move(notice.orderNumber),
                              .buyer = std::move(notice.buyer),
                              .text = std::move(notice.text),
                              .reason = WorkReason::TellBuyer,
                              .version = notice.version,
                              .aboutKind = std::move(notice.about.subjectKind),
                              .about = std::move(notice.about.subject)});
    }
}

constexpr std::string_view wordOf(learning::PathKind kind) {
    switch (kind) {
        case learning::PathKind::Document:
            return "document";
        case learning::PathKind::Quiz:
            return "quiz";
        case learning::PathKind::Training:
            return "training";
    }
    return {};
}

/// Whether this person can still do something about it: a class that is over is the lead's to follow up, and so is a
/// quiz whose attempts are used up.
bool isOpenTo(const learning::PathItem& item, const learning::LearningFacts& facts, Seconds now) {
    using learning::PathKind;
    using learning::PathState;
    if (!item.required || item.state == PathState::Done || item.state == PathState::Judged) {
        return false;
    }
    if (item.kind == PathKind::Training) {
        return item.dueAt && *item.dueAt >= now;
    }
    if (item.kind != PathKind::Quiz) {
        return true;
    }
    const auto quiz = std::ranges::find(facts.quizzes, item.id, &learning::Quiz::id);
    std::vector<learning::Attempt> earlier;
    std::ranges::copy_if(facts.attempts, std::back_inserter(earlier),
                         [&item](const learning::Attempt& attempt) {
                             return attempt.quiz == item.id;
                         });
    return quiz != facts.quizzes.end() &&
           learning::startingBarrier(*quiz, earlier, now) !=
               learning::LearningError::AttemptsUsedUp;
}

/// What is required of the owner of the list, and the papers that are the owner's to review; without an owner nothing:
/// the progress of the team has a page of its own.
void addLearning(storage::Database& database, const WorkFilter& filter, Seconds now,
                 Worklist& list) {
    std::vector<WorkItem> items;
    if (!filter.owner.empty()) {
        learning::LearningReader reader(database);
        const auto facts = reader.facts(filter.owner);
        const auto add = [&](learning::PathKind kind, std::int64_t id, const std::string& title,
                             WorkReason reason, std::optional<Seconds> dueAt) {
            items.push_back({.kind = WorkKind::Learning,
                             .id = id,
                             .owner = filter.owner,
                             .text = title,
                             .reason = reason,
                             .dueAt = dueAt,
                             .aboutKind = std::string(wordOf(kind)),
                             .about = std::to_string(id)});
        };
        for (const auto& item : learning::pathOf(reader.learner(filter.owner), facts, now)) {
            if (isOpenTo(item, facts, now)) {
                add(item.kind, item.id, item.title, WorkReason::ToLearn, item.dueAt);
            }
        }
        const bool keepsLibrary = reader.keepsLibrary(filter.owner);
        for (const auto& paper : learning::overdueForReview(facts.documents, now)) {
            if (paper.owner == filter.owner || (paper.owner.empty() && keepsLibrary)) {
                add(learning::PathKind::Document, paper.id, paper.title, WorkReason::PaperToReview,
                    paper.reviewAt);
            }
        }
    }
    list.counts[WorkKind::Learning] = std::ssize(items);
    if (!filter.kind || *filter.kind == WorkKind::Learning) {
        addFirst(std::move(items), filter.limit, list);
    }
}

}  // namespace

Worklist WorklistReader::read(const WorkFilter& filter, Seconds now, const std::stop_token& stop) {
    Worklist list;
    for (const auto& source : kSources) {
        if (stop.stop_requested()) {
            return {};
        }
        auto count = m_database.prepare(source.count);
        count.bind(1, filter.owner);
        if (source.isOwned) {
            count.bind(2, filter.sight.toJson());
        }
        list.counts[source.kind] = count.step() ? count.integer(0) : 0;
        if (filter.kind && *filter.kind != source.kind) {
            continue;
        }
        auto row = m_database.prepare(source.list);
        row.bindAll(filter.owner, filter.limit);
        if (source.isOwned) {
            row.bind(4, filter.sight.toJson());
        }
        if (source.kind == WorkKind::Review) {
            row.bind(3, std::chrono::seconds(filter.shipWithin).count());
        }
        while (row.step()) {
            list.items.push_back(readItem(source, row, filter));
        }
    }
    addComplaints(m_database, filter, list);
    if (filter.kind && *filter.kind != WorkKind::Complaint) {
        std::erase_if(list.items,
                      [](const WorkItem& item) { return item.kind == WorkKind::Complaint; });
    }
    addParcels(m_database, filter, now, list);
    addReviews(m_database, filter, list);
    addNotices(m_database, filter, list);
    addLearning(m_database, filter, now, list);
    sortByUrgency(list.items, now);
    for (const auto& item : list.items) {
        const auto band = bandOf(item, now);
        list.overdue += band == WorkBand::Overdue ? 1 : 0;
        list.dueSoon += band == WorkBand::TenMinutes || band == WorkBand::Hour ? 1 : 0;
    }
    return list;
}

DayFigures WorklistReader::figures(const std::string& agent, Seconds since) {
    auto row = m_database.prepare(sql::kFigures);
    row.bindAll(since, agent);
    if (!row.step()) {
        return {};
    }
    return {.conversationsClosed = row.integer(0),
            .repliesSent = row.integer(1),
            .ordersReviewed = row.integer(2),
            .casesEnded = row.integer(3)};
}

}  // namespace core::worklist
