#include "core/orders/review_intake.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <unordered_map>

#include "core/events/event_repository.h"
#include "core/orders/annotation_repository.h"
#include "core/orders/duplicate_window.h"
#include "core/orders/edit_policy.h"
#include "core/orders/intake_repository.h"
#include "core/orders/order_plausibility.h"
#include "core/orders/order_repository.h"
#include "core/orders/order_sameness.h"
#include "core/orders/review_policy.h"
#include "core/storage/transaction.h"
#include "core/storage/write_gate.h"

namespace core::orders {
namespace {

using Json = nlohmann::json;

/// Rows in a transaction while nobody waits at the gate.
constexpr int kBatch = 2'000;
constexpr int kRowsToTell = 100;
/// Orders kept at hand as neighbours of the next ones.
constexpr std::size_t kRecent = 500;
constexpr auto kActor = "import";
/// An order that was paid longer ago than this and never shipped is a case of its own.
constexpr std::chrono::days kLateChanges{60};

/// What hits are computed from: the order, its items and whether a complaint is open.
std::int64_t fingerprint(std::int64_t rowHash, const std::vector<std::int64_t>& items,
                         bool complained) {
    auto mixed = static_cast<std::uint64_t>(rowHash);
    for (const auto item : items) {
        mixed = (mixed ^ static_cast<std::uint64_t>(item)) * 0x9E3779B97F4A7C15;
        mixed ^= mixed >> 29;
    }
    return static_cast<std::int64_t>(complained ? ~mixed : mixed);
}

struct Candidate {
    std::int64_t id;
    std::optional<Seconds> createdAt;
};

/// A transaction that ends when it is full or somebody waits at the gate.
class Batches final {
public:
    explicit Batches(storage::Database& database) : m_database(database) {}
    /// True when a new transaction began.
    bool begin() {
        if (m_open) {
            return false;
        }
        m_open.emplace(m_database);
        m_rows = 0;
        return true;
    }
    void endRow() {
        ++m_rows;
        const bool awaited = m_database.gate() && m_database.gate()->isAwaited();
        if (awaited || m_rows >= kBatch) {
            end();
        }
    }
    void end() {
        if (m_open) {
            m_open->commit();
            m_open.reset();
        }
    }

private:
    storage::Database& m_database;
    std::optional<storage::Transaction> m_open;
    int m_rows = 0;
};

class Intake final {
public:
    Intake(storage::Database& database, ShopId shop, const ReviewRules& rules, Seconds now,
           jobs::JobContext& job, const notices::Couriers& couriers)
        : m_database(database)
        , m_repository(database, shop)
        , m_orders(database)
        , m_shop(shop)
        , m_rules(rules)
        , m_now(now)
        , m_job(job)
        , m_couriers(couriers) {}

    IntakeCounts run(std::int64_t importId, bool everyOpenOne);

private:
    void findCandidates(std::int64_t importId, bool everyOpenOne);
    [[nodiscard]] bool mustLook(const IntakeRow& row, std::int64_t importId);
    [[nodiscard]] bool hasComplaint(const std::string& number) const;
    void findNeighbours();
    void scan(Seconds from, Seconds to, const std::unordered_set<std::int64_t>& wanted);
    [[nodiscard]] bool knowsReceivers(const Order& order);
    void review(const Candidate& candidate);
    void addNeighbour(std::int64_t id, std::vector<Order>& neighbours);
    void reviewAll(bool tellsProgress);
    void closeEdits();
    void tellLateChanges(std::int64_t importId);
    void append(const std::string& number, std::string action, const Json& after);

    storage::Database& m_database;
    IntakeRepository m_repository;
    OrderRepository m_orders;
    ShopId m_shop;
    const ReviewRules& m_rules;
    Seconds m_now;
    jobs::JobContext& m_job;
    const notices::Couriers& m_couriers;

    std::unordered_set<std::string> m_flagged;
    std::unordered_set<std::string> m_disputed;
    std::map<std::string, bool> m_knowsReceivers;
    std::vector<Candidate> m_candidates;
    DuplicateWindow::People m_people;
    std::unordered_map<std::int64_t, std::vector<std::int64_t>> m_neighbours;
    std::unordered_map<std::int64_t, Order> m_recent;
    IntakeCounts m_counts;
};

IntakeCounts Intake::run(std::int64_t importId, bool everyOpenOne) {
    m_flagged = m_repository.complaintFlags();
    m_disputed = m_repository.disputes();
    findCandidates(importId, everyOpenOne);
    findNeighbours();
    // An import tells its own progress, in bytes.
    reviewAll(everyOpenOne);
    if (!m_job.isCancelled()) {
        closeEdits();
        tellLateChanges(importId);
    }
    return m_counts;
}

void Intake::findCandidates(std::int64_t importId, bool everyOpenOne) {
    m_repository.eachPaid([&](const IntakeRow& row) {
        const bool isDecided =
            row.state == ReviewState::Approved || row.state == ReviewState::Rejected;
        if (!isDecided && (everyOpenOne || mustLook(row, importId))) {
            m_candidates.push_back({row.id, row.createdAt});
            m_people.add({.buyerNick = row.buyerNick,
                          .mobile = row.mobile,
                          .phone = row.phone,
                          .address = row.address});
        }
        return !m_job.isCancelled();
    });
    std::ranges::sort(m_candidates, {},
                      [](const Candidate& one) { return std::pair(one.createdAt, one.id); });
}

bool Intake::mustLook(const IntakeRow& row, std::int64_t importId) {
    if (!row.state) {
        return true;
    }
    const bool complained = hasComplaint(row.number);
    const bool isTouched = importId == 0 || row.lastImport == importId;
    // Items that came later can only add a price under its floor to an order without hits.
    if (!isTouched && row.state == ReviewState::AutoPassed && m_rules.priceFloors.empty()) {
        return complained;
    }
    return fingerprint(row.rowHash, m_repository.itemHashes(row.number), complained) !=
           row.reviewedHash;
}

bool Intake::hasComplaint(const std::string& number) const {
    return m_flagged.contains(number) || m_disputed.contains(number);
}

void Intake::findNeighbours() {
    if (!m_rules.enabled.contains(ReviewHitKind::DuplicateOrder)) {
        return;
    }
    std::unordered_set<std::int64_t> wanted;
    for (const auto& candidate : m_candidates) {
        wanted.insert(candidate.id);
    }
    // One ordered scan over the times near candidates; those without a time sort first and have no
    // neighbours.
    auto at = std::ranges::find_if(m_candidates,
                                   [](const Candidate& one) { return one.createdAt.has_value(); });
    while (at != m_candidates.end() && !m_job.isCancelled()) {
        const Seconds from = *at->createdAt - m_rules.duplicateWindow;
        Seconds to = *at->createdAt + m_rules.duplicateWindow;
        for (++at; at != m_candidates.end() && *at->createdAt - m_rules.duplicateWindow <= to;
             ++at) {
            to = *at->createdAt + m_rules.duplicateWindow;
        }
        scan(from, to, wanted);
    }
}

void Intake::scan(Seconds from, Seconds to, const std::unordered_set<std::int64_t>& wanted) {
    DuplicateWindow window(m_rules.duplicateWindow, &m_people);
    m_repository.eachCreated(from, to, [&](const IntakeRepository::Timed& order) {
        const auto& found = window.add({order.id, order.createdAt, order.buyerNick, order.mobile,
                                        order.phone, order.address, order.titles});
        const bool isWanted = !found.empty() && wanted.contains(order.id);
        for (const auto other : found) {
            if (isWanted) {
                m_neighbours[order.id].push_back(other);
            }
            // Earlier ones came first; later ones fill up.
            if (wanted.contains(other) && m_neighbours[other].size() < kDuplicatesNamed) {
                m_neighbours[other].push_back(order.id);
            }
        }
        return !m_job.isCancelled();
    });
}

void Intake::reviewAll(bool tellsProgress) {
    jobs::Progress progress{.total = static_cast<std::int64_t>(m_candidates.size())};
    Batches batches(m_database);
    for (const auto& candidate : m_candidates) {
        if (m_job.isCancelled()) {
            break;
        }
        if (batches.begin()) {
            // Agents flag between two batches. Whoever flags an order later finds its review.
            m_flagged = m_repository.complaintFlags();
        }
        review(candidate);
        batches.endRow();
        ++progress.done;
        if (tellsProgress && progress.done % kRowsToTell == 0) {
            m_job.report(progress);
        }
    }
    batches.end();
}

/// Asks the mirror only for an order that names nothing of the three, once a platform.
bool Intake::knowsReceivers(const Order& order) {
    if (!order.receiver.empty() || !effectiveAddress(order).empty() || !order.mobile.empty() ||
        !order.phone.empty()) {
        return true;
    }
    const auto [known, isNew] = m_knowsReceivers.try_emplace(order.platform, false);
    if (isNew) {
        known->second = m_repository.knowsReceivers(order.platform);
    }
    return known->second;
}

void Intake::review(const Candidate& candidate) {
    auto order = m_orders.findById(candidate.id);
    if (!order || order->state != OrderState::Paid) {
        return;
    }
    OrderWithItems whole{std::move(*order), {}};
    const auto& key = whole.order.key;
    whole.items = m_orders.items(key);
    ReviewSurroundings around{.openComplaint = hasComplaint(key.number),
                              .receiversKnown = knowsReceivers(whole.order)};
    if (const auto found = m_neighbours.find(candidate.id); found != m_neighbours.end()) {
        for (const auto id : found->second) {
            addNeighbour(id, around.neighbours);
        }
    }
    std::vector<std::int64_t> itemHashes;
    for (const auto& item : whole.items) {
        itemHashes.push_back(item.rowHash);
    }
    const auto hits = findHits(whole, around, m_rules);
    m_repository.put(key.number, hits,
                     fingerprint(whole.order.rowHash, itemHashes, around.openComplaint), m_now);
    ++(hits.empty() ? m_counts.autoPassed : m_counts.waiting);
    if (!around.neighbours.empty()) {
        m_recent.insert_or_assign(candidate.id, std::move(whole.order));
    }
}

/// Neighbours are near in time and candidates come by time: most were read a moment ago.
void Intake::addNeighbour(std::int64_t id, std::vector<Order>& neighbours) {
    if (m_recent.size() > kRecent) {
        m_recent.clear();
    }
    auto known = m_recent.find(id);
    if (known == m_recent.end()) {
        auto order = m_orders.findById(id);
        if (!order) {
            return;
        }
        known = m_recent.emplace(id, std::move(*order)).first;
    }
    neighbours.push_back(known->second);
}

void Intake::closeEdits() {
    AnnotationRepository annotations(m_database);
    Batches batches(m_database);
    for (const auto& request : annotations.pendingEdits(m_shop)) {
        batches.begin();
        auto order = m_orders.find(request.key);
        if (order &&
            hasArrived(request, {std::move(*order), m_orders.items(request.key)}, m_couriers)) {
            annotations.closeEdit(request.id, EditState::Done, m_now);
            append(request.key.number, "edit_done",
                   {{"field", std::string(toWord(request.field))}, {"request", request.id}});
            ++m_counts.editsDone;
        }
        batches.endRow();
    }
    batches.end();
}

void Intake::tellLateChanges(std::int64_t importId) {
    Batches batches(m_database);
    for (const auto& change : m_repository.lateChanges(importId, m_now - kLateChanges)) {
        batches.begin();
        m_repository.markChanged(change.number, m_now);
        append(change.number, "changed_after_decision", {{"kind", change.kind}});
        ++m_counts.changedAfterDecision;
        batches.endRow();
    }
    batches.end();
}

void Intake::append(const std::string& number, std::string action, const Json& after) {
    events::append(m_database, {.at = m_now,
                                .actor = kActor,
                                .subjectKind = "order",
                                .shop = m_shop,
                                .subject = number,
                                .action = std::move(action),
                                .after = after.dump()});
}

}  // namespace

IntakeCounts takeIntoReview(storage::Database& database, ShopId shop, std::int64_t importId,
                            const ReviewRules& rules, Seconds now, jobs::JobContext& job,
                            const notices::Couriers& couriers) {
    return Intake(database, shop, rules, now, job, couriers).run(importId, false);
}

IntakeCounts reviewAgain(storage::Database& database, ShopId shop, const ReviewRules& rules,
                         Seconds now, jobs::JobContext& job, const notices::Couriers& couriers) {
    storage::LongTurn turn(database.gate());
    if (!turn.take(job.stopToken())) {
        return {};
    }
    return Intake(database, shop, rules, now, job, couriers).run(0, true);
}

}  // namespace core::orders
