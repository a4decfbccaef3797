#include "core/applications/application_repository.h"

#include <nlohmann/json.hpp>

namespace core::applications {
namespace {

namespace sql {
constexpr auto kColumns =
    "SELECT id, shop_id, kind, conversation_id, order_no, buyer, fields, amount_fen, state, "
    "requested_by, requested_at, decided_by, decided_at, reason, reference, closed_at, version, "
    "shown_before FROM work_application ";
constexpr auto kById = "WHERE id = ?1";
constexpr auto kApproved = "WHERE state = 'approved' AND order_no IS NOT NULL ORDER BY id";
constexpr auto kAdd =
    "INSERT INTO work_application (shop_id, kind, conversation_id, order_no, buyer, fields, "
    "amount_fen, state, requested_by, requested_at, decided_by, decided_at, reason, reference, "
    "closed_at, version) VALUES (?1, ?2, ?3, nullif(?4, ''), ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, "
    "?13, ?14, ?15, ?16)";
constexpr auto kKeepShown = "UPDATE work_application SET shown_before = ?2 WHERE id = ?1";
constexpr auto kSave =
    "UPDATE work_application SET state = ?2, decided_by = ?3, decided_at = ?4, reason = ?5, "
    "reference = ?6, closed_at = ?7, version = ?8 WHERE id = ?1";
constexpr auto kGranted =
    "SELECT coalesce(sum(CASE WHEN buyer = ?5 THEN amount_fen END), 0), "
    "coalesce(sum(CASE WHEN requested_by = ?4 THEN amount_fen END), 0) FROM work_application "
    "WHERE requested_at >= ?3 AND shop_id = ?1 AND kind = ?2 AND decided_by = '' "
    "AND state IN ('approved', 'done')";
constexpr auto kGrantedBy =
    "SELECT coalesce(sum(CASE WHEN shop_id = ?3 AND buyer = ?4 THEN amount_fen END), 0), "
    "coalesce(sum(amount_fen), 0) FROM work_application "
    "WHERE decided_at >= ?2 AND kind IN ('gift', 'free_shipping', 'cash_back') "
    "AND state IN ('approved', 'done') "
    "AND (decided_by = ?1 OR (decided_by = '' AND requested_by = ?1))";
}  // namespace sql

}  // namespace

std::string selectApplications(std::string_view rest) {
    return sql::kColumns + std::string(rest);
}

Application readApplication(const storage::Statement& row) {
    // The CHECKs of the table admit no other words.
    return {.id = row.integer(0),
            .shop = row.integer(1),
            .kind = applicationKindFromWord(row.textView(2)).value(),
            .conversation = row.optionalInteger(3),
            .orderNumber = row.text(4),
            .buyer = row.text(5),
            .fields = nlohmann::json::parse(row.text(6)).get<std::map<std::string, std::string>>(),
            .amount = row.fen(7),
            .state = applicationStateFromWord(row.textView(8)).value(),
            .requestedBy = row.text(9),
            .requestedAt = row.time(10),
            .decidedBy = row.text(11),
            .decidedAt = row.optionalTime(12),
            .reason = row.text(13),
            .reference = row.text(14),
            .closedAt = row.optionalTime(15),
            .version = row.integer(16)};
}

std::optional<Application> ApplicationRepository::find(ApplicationId id) {
    auto row = m_database.prepare(selectApplications(sql::kById));
    row.bindAll(id);
    return row.step() ? std::optional(readApplication(row)) : std::nullopt;
}

std::vector<ApplicationRepository::Approved> ApplicationRepository::approved() {
    auto row = m_database.prepare(selectApplications(sql::kApproved));
    std::vector<Approved> applications;
    while (row.step()) {
        applications.push_back({readApplication(row), row.optionalInteger(17)});
    }
    return applications;
}

void ApplicationRepository::keepShown(ApplicationId id, std::int64_t shown) {
    m_database.prepare(sql::kKeepShown).run(id, shown);
}

Application ApplicationRepository::add(Application application) {
    m_database.prepare(sql::kAdd).run(
        application.shop, toWord(application.kind), application.conversation,
        application.orderNumber, application.buyer, nlohmann::json(application.fields).dump(),
        application.amount, toWord(application.state), application.requestedBy,
        application.requestedAt, application.decidedBy, application.decidedAt, application.reason,
        application.reference, application.closedAt, application.version);
    application.id = m_database.lastInsertId();
    return application;
}

void ApplicationRepository::save(const Application& application) {
    m_database.prepare(sql::kSave)
        .run(application.id, toWord(application.state), application.decidedBy,
             application.decidedAt, application.reason, application.reference, application.closedAt,
             application.version);
}

GrantedToday ApplicationRepository::granted(const Application& application, Seconds since) {
    auto row = m_database.prepare(sql::kGranted);
    row.bindAll(application.shop, toWord(application.kind), since, application.requestedBy,
                application.buyer);
    row.step();
    return {.toBuyer = row.fen(0), .byAgent = row.fen(1)};
}

GrantedToday ApplicationRepository::grantedBy(const std::string& agent,
                                              const Application& application, Seconds since) {
    auto row = m_database.prepare(sql::kGrantedBy);
    row.bindAll(agent, since, application.shop, application.buyer);
    row.step();
    return {.toBuyer = row.fen(0), .byAgent = row.fen(1)};
}

}  // namespace core::applications
