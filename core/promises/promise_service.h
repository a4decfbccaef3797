#pragma once

#include "core/agents/actor.h"
#include "core/base/signal.h"
#include "core/promises/promise_policy.h"

namespace core::storage {
class Database;
}

namespace core::promises {

/// Which promise, and which version the agent saw. Version 0: whatever it is now.
struct PromiseTarget {
    PromiseId id = 0;
    std::int64_t version = 0;
};

/// What a new promise says; the owner is who makes it where none is given.
struct PromiseDraft {
    orders::ShopId shop = 0;
    std::optional<std::int64_t> conversation;
    std::string orderNumber;
    std::string buyer;
    std::string owner;
    std::string what;
    std::string cause;
    PromiseEvent awaits = PromiseEvent::Time;
    std::optional<Seconds> dueAt;
};

/// The acts on promises. Every act is one transaction that checks the rule, writes and appends its event (subject
/// `promise`, its id; states and times, no word of what was promised). Lives on the writer thread.
class PromiseService final {
public:
    using Outcome = Result<Promise, PromiseError>;

    PromiseService(storage::Database& database, Clock clock);

    Outcome make(const PromiseDraft& draft, const agents::Actor& actor);
    /// `result`: what came of it, such as what the buyer said in a follow-up (R052); may be empty.
    Outcome keep(const PromiseTarget& target, const std::string& result, const agents::Actor& actor);
    /// It cannot be kept any more.
    Outcome giveUp(const PromiseTarget& target, const std::string& reason, const agents::Actor& actor);
    /// Nobody needs it any more.
    Outcome withdraw(const PromiseTarget& target, const std::string& reason, const agents::Actor& actor);
    /// Another due time, told to the buyer: with the reason.
    Outcome move(const PromiseTarget& target, Seconds dueAt, const std::string& reason, const agents::Actor& actor);
    Outcome assign(const PromiseTarget& target, const std::string& owner, const agents::Actor& actor);
    /// A person saw that the event happened: it is due from now on.
    Outcome tellHappened(const PromiseTarget& target, const agents::Actor& actor);
    /// Takes back keeping, giving up or withdrawing.
    Outcome reopen(const PromiseTarget& target, const agents::Actor& actor);
    /// Makes due what the exports show by now, as actor `system`: after an import. Returns what became due.
    std::vector<PromiseId> settleEvents();

    /// After the commit, on the writer thread.
    Signal<std::vector<PromiseId>> changed;

private:
    struct Act;
    Outcome perform(const PromiseTarget& target, const agents::Actor& actor, const Act& act);

    storage::Database& m_database;
    Clock m_clock;
};

}  // namespace core::promises
