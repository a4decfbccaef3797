#pragma once

#include "core/agents/actor.h"
#include "core/base/signal.h"
#include "core/complaints/complaint_policy.h"

#include <functional>

namespace core::storage {
class Database;
}
namespace core::tasks {
class TaskService;
}
namespace core::notices {
class NoticeService;
}

namespace core::complaints {

/// Which complaint, and which version the agent saw. Version 0: whatever it is now.
struct ComplaintTarget {
    ComplaintId id = 0;
    std::int64_t version = 0;
};

struct ComplaintDraft {
    orders::ShopId shop = 0;
    Seconds receivedAt{};
    ComplaintChannel channel = ComplaintChannel::Chat;
    std::optional<std::int64_t> conversation;
    std::string orderNumber;
    std::string buyer;
    std::string product;
    ComplaintKind kind = ComplaintKind::Goods;
    ComplaintLevel level = ComplaintLevel::Normal;
    std::string matter;
    std::string demand;
    std::string expectation;
    Mood mood = Mood::Disappointed;
    /// Empty: who writes it down.
    std::string owner;
};

struct ComplaintSummary {
    std::string cause;
    ResponsibleParty responsible = ResponsibleParty::Unclear;
    std::string improvement;
    std::string improvementOwner;
    Seconds improvementDueAt{};
};

/// The acts on complaints. Every act is one transaction that checks the rule, writes and appends its event (subject
/// `complaint`, its id; states, levels, counts and amounts, no word of what was said), with the notices, tasks and cases
/// it begins. Lives on the writer thread.
class ComplaintService final {
public:
    using Outcome = Result<Complaint, ComplaintError>;
    using Rules = std::function<ComplaintRules(orders::ShopId)>;

    struct Ports {
        tasks::TaskService& tasks;
        notices::NoticeService& notices;
        /// Begins a case for an option and says which; nothing: it could not. Never asked for an apology or a coupon,
        /// which are tasks.
        std::function<std::optional<FollowUp>(const Complaint&, const RemedyOption&, const agents::Actor&)> begin;
        /// Asked for what `begin` gave.
        std::function<bool(const FollowUp&)> isDone;
        /// Keeps the rules of a shop; false: nothing changed or no such shop.
        std::function<bool(orders::ShopId, const ComplaintRules&, const agents::Actor&)> saveRules = nullptr;
    };

    ComplaintService(storage::Database& database, Clock clock, Rules rules, Ports ports);

    /// Finds what it repeats, and says so in the record.
    Outcome receive(const ComplaintDraft& draft, const agents::Actor& actor);
    /// Fields of the draft; state and owner stay.
    Outcome edit(const ComplaintTarget& target, const ComplaintDraft& draft, const agents::Actor& actor);
    Outcome changeLevel(const ComplaintTarget& target, ComplaintLevel level, const agents::Actor& actor);
    Outcome assign(const ComplaintTarget& target, const std::string& owner, const agents::Actor& actor);
    /// The apology and "we have it": `text` waits among the notices for the buyer.
    Outcome acknowledge(const ComplaintTarget& target, const std::string& text, const agents::Actor& actor);
    Outcome verify(const ComplaintTarget& target, const Verification& verification, const agents::Actor& actor);
    /// A question to a department, due by then.
    Outcome ask(const ComplaintTarget& target, const std::string& department, const std::string& question, Seconds dueAt,
                const agents::Actor& actor);
    Outcome investigate(const ComplaintTarget& target, const std::string& finding, ResponsibleParty responsible,
                        const agents::Actor& actor);
    Outcome tellProgress(const ComplaintTarget& target, const std::string& text, const agents::Actor& actor);
    Outcome propose(const ComplaintTarget& target, const std::vector<RemedyOption>& options, const agents::Actor& actor);
    /// A lead lets the proposal go to the buyer's consent.
    Outcome letGo(const ComplaintTarget& target, const agents::Actor& actor);
    /// The buyer wants something else.
    Outcome negotiate(const ComplaintTarget& target, const std::string& answer, const agents::Actor& actor);
    Outcome agree(const ComplaintTarget& target, std::int64_t option, const std::string& consent,
                  const agents::Actor& actor);
    /// Begins what was agreed.
    Outcome execute(const ComplaintTarget& target, const agents::Actor& actor);
    Outcome tell(const ComplaintTarget& target, const std::string& text, const agents::Actor& actor);
    Outcome confirm(const ComplaintTarget& target, bool isSatisfied, const std::string& answer,
                    const agents::Actor& actor);
    Outcome recordAttempt(const ComplaintTarget& target, const std::string& how, const agents::Actor& actor);
    Outcome giveUpAsking(const ComplaintTarget& target, const agents::Actor& actor);
    Outcome withdraw(const ComplaintTarget& target, const std::string& answer, const agents::Actor& actor);
    /// The improvement becomes a task of its owner.
    Outcome summarise(const ComplaintTarget& target, const ComplaintSummary& summary, const agents::Actor& actor);
    Outcome close(const ComplaintTarget& target, const agents::Actor& actor);
    Outcome reopen(const ComplaintTarget& target, const std::string& reason, const agents::Actor& actor);
    /// One of the eleven steps of R170, done or not.
    Outcome tickStep(const ComplaintTarget& target, std::int64_t step, bool isDone, const agents::Actor& actor);

    /// The limits of a shop: those of open complaints too. Refusals: NotAllowedForRole, RulesOutOfRange,
    /// NothingChanged.
    Result<void, ComplaintError> setRules(orders::ShopId shop, const ComplaintRules& rules, const agents::Actor& actor);

    /// After the commit, on the writer thread; with new rules for none.
    Signal<std::vector<ComplaintId>> changed;

private:
    using Write = std::function<std::optional<ComplaintError>(Complaint&, Seconds)>;
    Outcome perform(const ComplaintTarget& target, const agents::Actor& actor, const char* name,
                    std::optional<ComplaintAction> action, const Write& write);
    [[nodiscard]] ComplaintContext contextOf(const Complaint& complaint, const agents::Actor& actor);
    [[nodiscard]] std::optional<FollowUp> begin(const Complaint& complaint, const RemedyOption& option,
                                                const agents::Actor& actor, Seconds now);
    [[nodiscard]] bool isDone(const Complaint& complaint, const FollowUp& followUp);

    storage::Database& m_database;
    Clock m_clock;
    Rules m_rules;
    Ports m_ports;
};

}  // namespace core::complaints
