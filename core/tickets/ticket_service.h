#pragma once

#include <functional>
#include <vector>

#include "core/agents/actor.h"
#include "core/base/signal.h"
#include "core/tickets/ticket_policy.h"

namespace core::storage {
class Database;
}
namespace core::notices {
class NoticeService;
}

namespace core::tickets {

/// Which ticket, and which version the agent saw. Version 0: whatever it is now.
struct TicketTarget {
    TicketId id = 0;
    std::int64_t version = 0;
};

struct TicketDraft {
    orders::ShopId shop = 0;
    TicketTopic topic = TicketTopic::Other;
    /// Nothing: the topic's.
    std::optional<TicketLevel> level;
    std::optional<std::int64_t> conversation;
    std::string orderNumber;
    std::string buyer;
    std::string customerInfo;
    bool isWithoutCustomer = false;
    std::string problem;
    std::string progress;
    std::string followUp;
    std::string fromKind;
    std::string from;
};

/// One more buyer whom a ticket concerns; without a nick somebody who is told by phone.
struct TicketBuyerDraft {
    std::string buyer;
    std::string customerInfo;
    std::string orderNumber;
    std::optional<std::int64_t> conversation;
};

/// What may be written anew until the ticket is closed.
struct TicketEdit {
    TicketTopic topic = TicketTopic::Other;
    std::string orderNumber;
    std::string customerInfo;
    std::string problem;
    std::string progress;
    std::string followUp;
};

/// One answer of a department's file.
struct TicketAnswer {
    TicketId id = 0;
    std::string text;
};

/// What became of an act on several: each on its own, those that the rules refuse with why.
struct TicketBulk {
    std::vector<TicketId> done;
    std::vector<std::pair<TicketId, TicketError>> refused;
};

/// What the service asks of other subjects; the composition root joins them.
struct TicketPorts {
    /// To whom a level-1 problem goes now: the duty lead, or who stands in; empty: to nobody but who raises it.
    std::function<std::string()> dutyLead;
    /// R336: the department's answer as a note of the linked conversation.
    std::function<void(std::int64_t conversation, const std::string& text, const agents::Actor&)> addNote;
    /// R337: the satisfaction follow-up as a promise of the ticket's owner.
    std::function<void(const Ticket&, const std::string& what, Seconds due, const agents::Actor&)> makePromise;
};

/// The acts on tickets. Every act is one transaction that checks the rule, writes and appends its event (subject
/// `ticket`, its id; states, times and names of colleagues and departments, no word of the customer's). Lives on the
/// writer thread.
class TicketService final {
public:
    using Outcome = Result<Ticket, TicketError>;

    TicketService(storage::Database& database, Clock clock, notices::NoticeService& notices, TicketPorts ports);

    /// Of the first level it is escalated in the same act.
    Outcome create(const TicketDraft& draft, const agents::Actor& actor);
    /// R179: solved and told in the talk itself: written down and closed in one.
    Outcome recordDone(const TicketDraft& draft, const std::string& result, const agents::Actor& actor);
    Outcome edit(const TicketTarget& target, const TicketEdit& edit, const agents::Actor& actor);
    Outcome assign(const TicketTarget& target, const std::string& owner, const agents::Actor& actor);
    Outcome checkItem(const TicketTarget& target, std::int64_t position, bool isDone, const agents::Actor& actor);
    Outcome addItem(const TicketTarget& target, const std::string& text, const agents::Actor& actor);
    /// To the duty lead, due within an hour from now at the latest; the level becomes the first.
    Outcome escalate(const TicketTarget& target, const agents::Actor& actor);
    Outcome handOver(const TicketTarget& target, const std::string& department, const agents::Actor& actor);
    Outcome takeBack(const TicketTarget& target, const std::string& reason, const agents::Actor& actor);
    Outcome answer(const TicketTarget& target, const std::string& text, const agents::Actor& actor);
    /// The answers of a department's file, each as its own ticket allows.
    TicketBulk answerAll(const std::vector<TicketAnswer>& answers, const agents::Actor& actor);
    /// `reason`: what the customer is to say or send.
    Outcome pause(const TicketTarget& target, const std::string& reason, const agents::Actor& actor);
    Outcome resume(const TicketTarget& target, const agents::Actor& actor);
    /// A notice with the result waits for the customer from now on, where the nick is known.
    Outcome solve(const TicketTarget& target, const std::string& result, const agents::Actor& actor);
    /// Those who are in it already are left out.
    Outcome addBuyers(const TicketTarget& target, const std::vector<TicketBuyerDraft>& buyers, const agents::Actor& actor);
    /// One who was not told yet and whom it does not concern.
    Outcome removeBuyer(const TicketTarget& target, std::int64_t position, const std::string& reason,
                        const agents::Actor& actor);
    /// Sends the waiting notice to everybody who has a conversation; who has none stays to be told.
    Outcome tell(const TicketTarget& target, const agents::Actor& actor);
    /// The agent copied the notice and sent it by hand. `position`: to whom, 0 for its own buyer; nothing: the next who
    /// was not told.
    Outcome tellByHand(const TicketTarget& target, const agents::Actor& actor,
                       std::optional<std::int64_t> position = std::nullopt);
    /// `note`: what the customer said.
    Outcome tellByPhone(const TicketTarget& target, const std::string& note, const agents::Actor& actor,
                        std::optional<std::int64_t> position = std::nullopt);
    Outcome close(const TicketTarget& target, const agents::Actor& actor);
    Outcome reopen(const TicketTarget& target, const std::string& reason, const agents::Actor& actor);

    TicketBulk assignAll(const std::vector<TicketTarget>& targets, const std::string& owner, const agents::Actor& actor);
    TicketBulk closeAll(const std::vector<TicketTarget>& targets, const agents::Actor& actor);

    /// Tickets whose notice was sent or copied among the notices become told; after each change of a notice, and at the
    /// start for what a killed program left.
    std::vector<TicketId> settleNotices();

    /// After the commit, on the writer thread.
    Signal<std::vector<TicketId>> changed;
    /// Somebody has to look at once (R183); after the commit, on the writer thread.
    Signal<Ticket> escalated;

private:
    using Write = std::function<std::optional<TicketError>(Ticket&, Seconds)>;
    struct Act;
    Outcome perform(const TicketTarget& target, const agents::Actor& actor, const Act& act);
    void raise(Ticket& ticket, const agents::Actor& actor, Seconds now);
    /// The buyers of a ticket with its own in front, as position 0.
    [[nodiscard]] std::vector<TicketBuyer> everyBuyer(const Ticket& ticket);
    /// Nothing: nobody there, or told already.
    [[nodiscard]] std::optional<TicketBuyer> untoldBuyer(const Ticket& ticket, std::optional<std::int64_t> position);
    void told(Ticket& ticket, TicketBuyer buyer, TellingWay way, const agents::Actor& actor, Seconds now);
    /// Told once everybody was.
    void finishTelling(Ticket& ticket);
    [[nodiscard]] std::optional<TicketError> skipNotice(std::optional<std::int64_t> notice, const std::string& reason,
                                                        const agents::Actor& actor);
    /// A notice with the result; who has no nick gets none and is told by phone.
    [[nodiscard]] std::optional<TicketError> addNotice(const Ticket& ticket, TicketBuyer& buyer, const agents::Actor& actor,
                                                       Seconds now);
    void saveBuyer(Ticket& ticket, const TicketBuyer& buyer);
    TicketBulk forEach(const std::vector<TicketTarget>& targets, const std::function<Outcome(const TicketTarget&)>& act);

    storage::Database& m_database;
    Clock m_clock;
    notices::NoticeService& m_notices;
    TicketPorts m_ports;
    Subscription m_noticeChanged;
};

}  // namespace core::tickets
