#pragma once

#include "core/agents/actor.h"
#include "core/base/money.h"
#include "core/base/signal.h"
#include "core/notices/notice_service.h"
#include "core/parcels/parcel_case_policy.h"
#include "core/parcels/parcel_policy.h"
#include "core/tasks/task_service.h"

#include <functional>

namespace core::storage {
class Database;
}

namespace core::parcels {

/// Which case, and which version the agent saw. Version 0: whatever it is now.
struct ParcelCaseTarget {
    ParcelCaseId id = 0;
    std::int64_t version = 0;
};

struct ParcelCaseDraft {
    orders::OrderKey order;
    ParcelCaseKind kind = ParcelCaseKind::Lost;
    std::string description;
    std::optional<std::int64_t> conversation;
    /// Empty: who opens it.
    std::string owner;
};

/// What is corrected when a carrier cannot deliver (R107).
enum class AddressField { Receiver, Address, Mobile };

/// What urging or the assistant came to: the reply for the buyer and the task that was written.
struct ParcelReply {
    std::string text;
    /// Nothing: none was needed, or the same is asked already.
    std::optional<tasks::TaskId> task;
};

/// What telling the buyer came to. The notice waits where he has no conversation: it is copied by hand.
struct ParcelNews {
    ParcelCase parcelCase;
    notices::Notice notice;
};

/// What other services do inside an act of a parcel; filled by the composition root.
struct ParcelPorts {
    /// A change that the shop's own system makes; why it was refused, or nothing.
    std::function<std::optional<ParcelError>(const orders::OrderKey&, AddressField, const std::string& value,
                                             const agents::Actor&)>
        requestChange;
    /// Asks leave for a compensation, approved at once within the agent's limit; false: refused.
    std::function<bool(const ParcelCase&, Fen sum, const std::string& account, const agents::Actor&)>
        requestCompensation;
    /// Keeps the shop's rules; false: they make no sense, or are the stored ones.
    std::function<bool(orders::ShopId, const ParcelRules&, const agents::Actor&)> saveRules;
};

/// The acts on parcels. Every act is one transaction that checks the rule, writes and appends its event (subject `parcel`
/// and the case's id, or `order` and its number; states, steps and parties, no text). Lives on the writer thread.
class ParcelService final {
public:
    using Rules = std::function<ParcelRules(orders::ShopId)>;
    using Outcome = Result<ParcelCase, ParcelError>;
    using Replied = Result<ParcelReply, ParcelError>;
    using Told = Result<ParcelNews, ParcelError>;

    ParcelService(storage::Database& database, Clock clock, Rules rules, tasks::TaskService& tasks,
                  notices::NoticeService& notices, ParcelPorts ports);

    /// The steps are those of the rules now; due by the rule of its kind.
    Outcome open(const ParcelCaseDraft& draft, const agents::Actor& actor);
    Outcome contact(const ParcelCaseTarget& target, ContactParty party, const std::string& text, const agents::Actor& actor);
    Outcome recordAnswer(const ParcelCaseTarget& target, ContactParty party, const std::string& text,
                         const agents::Actor& actor);
    /// One notice to the buyer; sent at once where he has a conversation, else it waits to be copied.
    Told tell(const ParcelCaseTarget& target, const std::string& text, const agents::Actor& actor);
    Outcome tickStep(const ParcelCaseTarget& target, std::int64_t ordinal, const std::string& note,
                     const agents::Actor& actor);
    /// R116: asks leave for the compensation and ticks its step.
    Outcome compensate(const ParcelCaseTarget& target, Fen sum, const std::string& account, const agents::Actor& actor);
    /// Not while news for the buyer waits: he would never hear of it.
    Outcome close(const ParcelCaseTarget& target, const std::string& result, const agents::Actor& actor);
    /// It was none.
    Outcome withdraw(const ParcelCaseTarget& target, const std::string& reason, const agents::Actor& actor);
    Outcome reopen(const ParcelCaseTarget& target, const agents::Actor& actor);
    Outcome move(const ParcelCaseTarget& target, Seconds dueAt, const agents::Actor& actor);
    Outcome assign(const ParcelCaseTarget& target, const std::string& owner, const agents::Actor& actor);

    /// R108: the reply of the order's case, and a question to the warehouse where it is not shipped.
    Replied urge(const orders::OrderKey& key, const agents::Actor& actor);
    /// R104–R107: the reply of the branch and its task: call back, carrier or address check.
    Replied triage(const orders::OrderKey& key, TriageFinding finding, const agents::Actor& actor);
    /// R107: a wrong address or phone becomes an edit request, and the carrier is told.
    Replied correct(const orders::OrderKey& key, AddressField field, const std::string& value, const agents::Actor& actor);

    /// NothingChanged: the rules make no sense, or are the stored ones. Needs the right to edit rules.
    Result<void, ParcelError> setRules(orders::ShopId shop, const ParcelRules& rules, const agents::Actor& actor);

    /// After the commit, on the writer thread: whose parcels changed; empty: many.
    Signal<std::vector<orders::OrderKey>> changed;

private:
    struct Act;
    Outcome perform(const ParcelCaseTarget& target, const agents::Actor& actor, const Act& act);
    [[nodiscard]] bool hasWaitingNews(const ParcelCase& parcelCase);
    /// Writes the task unless the same kind is open on this order.
    std::optional<tasks::TaskId> addTask(const Parcel& parcel, tasks::TaskKind kind, const std::string& text, Seconds dueAt,
                                         const agents::Actor& actor);

    storage::Database& m_database;
    Clock m_clock;
    Rules m_rules;
    tasks::TaskService& m_tasks;
    notices::NoticeService& m_notices;
    ParcelPorts m_ports;
};

}  // namespace core::parcels
