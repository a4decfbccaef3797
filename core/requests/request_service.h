#pragma once

#include "core/base/signal.h"
#include "core/notices/courier.h"
#include "core/notices/notice_service.h"
#include "core/requests/request_policy.h"

#include <functional>

namespace core::storage {
class Database;
}

namespace core::requests {

/// Which request, and which version the agent saw. Version 0: whatever it is now.
struct RequestTarget {
    RequestId id = 0;
    std::int64_t version = 0;
};

struct RequestDraft {
    orders::OrderKey order;
    std::optional<std::int64_t> conversation;
    /// Empty: the order's.
    std::string buyer;
    RequestKind kind = RequestKind::ChangeAddress;
    std::string value;
    std::optional<StockChoice> choice;
    std::optional<Seconds> waitUntil;
    std::string reason;
    /// Passed at once where the agent checked already, with how.
    IdentityCheck identity = IdentityCheck::Unchecked;
    std::string identityNote;
};

/// What other subjects do for a request, inside its transaction.
struct RequestPorts {
    /// Makes the edit request of an order; nothing: refused.
    std::function<std::optional<std::int64_t>(const orders::OrderKey&, orders::OrderField, const std::string& after,
                                              const agents::Actor&)>
        requestEdit;
    /// Takes one back that was not handed over yet.
    std::function<void(std::int64_t edit, const agents::Actor&)> withdrawEdit;
    /// The profile's table of couriers; empty: the default one.
    std::function<notices::Couriers()> couriers = {};
    /// The shop's text of that key (notices::kTemplateKeys).
    std::function<std::string(orders::ShopId, const std::string& key)> textOf;
};

/// The acts on requests. Every act is one transaction that checks the rule, writes, appends its event (subject `request`,
/// its id; kind, state and amount, no value) and makes the notice to the buyer. Lives on the writer thread.
class RequestService final {
public:
    using Outcome = Result<Request, RequestError>;

    RequestService(storage::Database& database, Clock clock, notices::NoticeService& notices, RequestPorts ports);

    /// Granted at once where the order and the role allow it and nothing is left to be checked. Goods out of stock without
    /// a choice: the buyer is to be asked.
    Outcome request(const RequestDraft& draft, const agents::Actor& actor);
    /// What the buyer wants instead: `value` the new specification, `waitUntil` when the goods are expected.
    Outcome choose(const RequestTarget& target, StockChoice choice, const std::string& value,
                   const std::optional<Seconds>& waitUntil, const agents::Actor& actor);
    /// `note`: how it was checked, never the answer itself; why, where it is waived (a lead's right).
    Outcome checkIdentity(const RequestTarget& target, IdentityCheck check, const std::string& note,
                          const agents::Actor& actor);
    /// Requests that this name signed first and nobody granted yet, since they are not any more what they signed as.
    void dropSignaturesOf(const std::string& name, const agents::Actor& actor);
    /// The first signature of two.
    Outcome sign(const RequestTarget& target, const agents::Actor& actor);
    Outcome grant(const RequestTarget& target, const agents::Actor& actor);
    Outcome refuse(const RequestTarget& target, const std::string& reason, const agents::Actor& actor);
    /// Carried out, as a colleague of the shop's system or of finance says, with the number of what was done.
    Outcome complete(const RequestTarget& target, const std::string& reference, const agents::Actor& actor);
    Outcome fail(const RequestTarget& target, const std::string& reason, const agents::Actor& actor);
    Outcome withdraw(const RequestTarget& target, const std::string& reason, const agents::Actor& actor);

    /// Moves on what the hand-off file, the exports and the notices show by now, as actor `system`: after an import, an
    /// export of the hand-off list and a notice. Returns what moved.
    std::vector<RequestId> settle();

    /// After the commit, on the writer thread.
    Signal<std::vector<RequestId>> changed;

private:
    struct Act;
    Outcome perform(const RequestTarget& target, const agents::Actor& actor, const Act& act);
    [[nodiscard]] std::optional<RequestError> draftFault(const Request& request);
    [[nodiscard]] bool isSoAlready(const Request& request, const orders::OrderWithItems& order) const;
    [[nodiscard]] std::optional<RequestError> whyNotGranted(const Request& request, const agents::Actor& actor);
    [[nodiscard]] std::optional<RequestError> carryOut(Request& request, const agents::Actor& actor);
    void close(Request& request, RequestState state, const std::string& decision, const agents::Actor& actor);
    void tell(const Request& request, notices::NoticeKind kind, const char* key, const std::string& occasion,
              const agents::Actor& actor);
    void append(const Request* before, const Request& after, std::string_view action, const agents::Actor& actor);

    storage::Database& m_database;
    Clock m_clock;
    notices::NoticeService& m_notices;
    RequestPorts m_ports;
};

}  // namespace core::requests
