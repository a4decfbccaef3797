#pragma once

#include "core/requests/request_policy.h"
#include "core/storage/database.h"

#include <vector>

namespace core::requests {

/// SQL of the acts on requests. Runs inside the caller's transaction.
class RequestRepository final {
public:
    explicit RequestRepository(storage::Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<Request> find(RequestId id);
    /// Returns it with its id.
    Request add(Request request);
    void save(const Request& request);
    /// Granted and handed off, oldest first.
    [[nodiscard]] std::vector<Request> pending();
    /// Of one order, oldest first.
    [[nodiscard]] std::vector<Request> ofOrder(const orders::OrderKey& key);
    /// What the mirror and the hand-off say of it by now.
    [[nodiscard]] RequestEvidence evidence(const Request& request);
    /// What went back to the buyer of the order before a new request.
    [[nodiscard]] Fen refunded(const orders::OrderKey& key);
    /// What this person granted since then, and what the request's buyer was granted, without the request itself.
    [[nodiscard]] GrantedToday granted(const Request& request, const std::string& agent, Seconds since);
    /// Not decided yet, and signed by this name.
    [[nodiscard]] std::vector<RequestId> signedBy(const std::string& name);
    /// Refused, done and failed ones whose notice was sent or copied.
    [[nodiscard]] std::vector<RequestId> toldOnes();
    /// Notices about it that still wait.
    [[nodiscard]] std::vector<std::int64_t> waitingNotices(RequestId id);
    /// Name of a shop as buyers know it.
    [[nodiscard]] std::string shopName(orders::ShopId shop);

private:
    storage::Database& m_database;
};

/// A query of requests: the columns that readRequest expects, and what follows them.
[[nodiscard]] std::string selectRequests(std::string_view rest);
[[nodiscard]] Request readRequest(const storage::Statement& row);

}  // namespace core::requests
