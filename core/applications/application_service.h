#pragma once

#include "core/agents/actor.h"
#include "core/applications/application_policy.h"
#include "core/base/signal.h"

#include <functional>

namespace core::storage {
class Database;
}

namespace core::applications {

/// Which application, and which version the agent saw. Version 0: whatever it is now.
struct ApplicationTarget {
    ApplicationId id = 0;
    std::int64_t version = 0;
};

struct ApplicationDraft {
    orders::ShopId shop = 0;
    ApplicationKind kind = ApplicationKind::Gift;
    std::optional<std::int64_t> conversation;
    std::string orderNumber;
    std::string buyer;
    std::map<std::string, std::string> fields;
    std::string reason;
};

/// The acts on applications. Every act is one transaction that checks the rule, writes and appends its event (subject
/// `application`, its id; kind, state and amount, no field's text). Lives on the writer thread.
class ApplicationService final {
public:
    using Rules = std::function<ApplicationRules(orders::ShopId)>;
    using Outcome = Result<Application, ApplicationError>;

    ApplicationService(storage::Database& database, Clock clock, Rules rules);

    /// Approved at once where the agent may grant it alone, else it waits for a colleague. Refused where the order's
    /// state forbids it (guardOf), as approve() is.
    Outcome request(const ApplicationDraft& draft, const agents::Actor& actor);
    Outcome approve(const ApplicationTarget& target, const agents::Actor& actor);
    Outcome refuse(const ApplicationTarget& target, const std::string& reason, const agents::Actor& actor);
    /// The shop carried it out; `reference` (may be empty) is the number of the payment, invoice or parcel.
    Outcome complete(const ApplicationTarget& target, const std::string& reference, const agents::Actor& actor);
    Outcome withdraw(const ApplicationTarget& target, const std::string& reason, const agents::Actor& actor);

    /// Closes what the orders show by now, as actor `system`: after an import. Returns what moved; what no export tells is
    /// completed by hand.
    std::vector<ApplicationId> settle();

    /// After the commit, on the writer thread.
    Signal<std::vector<ApplicationId>> changed;

private:
    struct Act;
    [[nodiscard]] std::optional<orders::OrderWithItems> orderOf(const Application& application);
    Outcome perform(const ApplicationTarget& target, const agents::Actor& actor, const Act& act);

    storage::Database& m_database;
    Clock m_clock;
    Rules m_rules;
};

}  // namespace core::applications
