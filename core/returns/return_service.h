#pragma once

#include "core/base/sensitive.h"
#include "core/base/signal.h"
#include "core/notices/notice_service.h"
#include "core/returns/inspection.h"
#include "core/returns/return_clock.h"
#include "core/returns/return_handoff_service.h"
#include "core/returns/return_notice.h"
#include "core/returns/return_policy.h"
#include "core/returns/return_steps.h"
#include "core/tasks/task_service.h"

#include <functional>

namespace core::storage {
class Database;
}

namespace core::returns {

struct PlatformRefund;

/// Which case, and which version the agent saw. Version 0: whatever it is now.
struct ReturnTarget {
    ReturnId id = 0;
    std::int64_t version = 0;
};

/// What a new case says; the owner is who opens it.
struct ReturnDraft {
    orders::ShopId shop = 0;
    ReturnKind kind = ReturnKind::Return;
    ReturnOrigin origin = ReturnOrigin::Order;
    std::optional<std::int64_t> conversation;
    /// The case that it comes from; empty: none.
    std::string fromKind;
    std::string from;
    std::string orderNumber;
    /// Empty: the order's.
    std::string buyer;
    std::string reason;
    std::string reasonNote;
    std::string itemTitle;
    std::string itemNumber;
    bool goodsComeBack = true;
    /// Of a return only.
    bool promisesFullRefund = false;
    CompensationForm form = CompensationForm::Money;
    std::optional<Fen> claimed;
};

/// What the policy is asked with.
struct CheckDraft {
    std::string reason;
    std::string reasonNote;
    bool goodsComeBack = true;
    std::vector<EvidenceKind> evidence;
    /// When the goods came, as the buyer says; nothing: what the case knows stays.
    std::optional<Seconds> toldReceivedAt;
    /// Of a person who may decide returns, where the policy says Ask.
    std::optional<Verdict> decision;
};

struct AmountDraft {
    Fen amount;
    std::string note;
    std::string payMethod;
    Fen cost;
};

struct ExchangeDraft {
    std::string wantedItem;
    Fen priceDifference;
    bool differencePaid = false;
    std::string stockNote;
};

struct RefusalDraft {
    std::string reason;
    std::vector<Alternative> alternatives;
};

/// The answer itself is never kept.
struct IdentityDraft {
    std::string method;
    /// As the agent says; where there are digits, they tell it.
    bool hasPassed = false;
    /// What the buyer gives of the order's phone, to be compared with it; nothing: checked in another way.
    std::optional<Sensitive<std::string>> digits;
    /// A lead takes it on himself; the method says why.
    bool isWaived = false;
};

/// What the service takes from the shop's settings.
struct ReturnPorts {
    std::function<ReturnPolicy(orders::ShopId)> policy;
    std::function<DueRules(orders::ShopId)> dueRules;
    std::function<calendar::WorkingCalendar(orders::ShopId)> calendar;
    std::function<NoticeTexts(orders::ShopId)> noticeTexts;
    /// False: they are the stored ones already.
    std::function<bool(orders::ShopId, const NoticeTexts&, const agents::Actor&)> saveNoticeTexts;
    /// Compares the digits with the order's phone inside the transaction that is open, without showing it.
    std::function<Result<bool, ReturnError>(const orders::OrderKey&, const Sensitive<std::string>& digits,
                                            const agents::Actor&)>
        compareDigits;
};
/// Those of the program.
[[nodiscard]] ReturnPorts defaultReturnPorts();

/// The acts on returns. Each is one transaction: the rule, the case, its event (subject `return`, its id; states, sums and
/// words of lists, no text), its notice to the buyer and its task. Lives on the writer thread.
class ReturnService final {
public:
    using Outcome = Result<ReturnCase, ReturnError>;

    ReturnService(storage::Database& database, Clock clock, notices::NoticeService& notices, tasks::TaskService& tasks,
                  ReturnPorts ports);

    Outcome open(const ReturnDraft& draft, const agents::Actor& actor);
    /// `text`: what is asked for (R122); told to the buyer.
    Outcome askEvidence(const ReturnTarget& target, const std::string& text, const agents::Actor& actor);
    Outcome evidenceCame(const ReturnTarget& target, const std::vector<EvidenceKind>& evidence, const agents::Actor& actor);
    /// What the buyer has given so far, ticked beside the case: no step, and no decision that an import would stop at.
    Outcome noteEvidence(ReturnId id, const std::vector<EvidenceKind>& evidence, const agents::Actor& actor);
    Outcome check(const ReturnTarget& target, const CheckDraft& draft, const agents::Actor& actor);
    /// `text`: where the goods go and what to mind (R124); told to the buyer.
    Outcome accept(const ReturnTarget& target, const std::string& text, const agents::Actor& actor);
    Outcome tellSent(const ReturnTarget& target, const std::string& courier, const std::string& tracking,
                     const agents::Actor& actor);
    Outcome receiveGoods(const ReturnTarget& target, const agents::Actor& actor);
    /// A failed one is a task to call the buyer, in the words of `taskText`; empty: none.
    Outcome inspect(const ReturnTarget& target, const Inspection& inspection, const std::string& taskText,
                    const agents::Actor& actor);
    Outcome setAmount(const ReturnTarget& target, const AmountDraft& draft, const agents::Actor& actor);
    Outcome setExchange(const ReturnTarget& target, const ExchangeDraft& draft, const agents::Actor& actor);
    Outcome setRepair(const ReturnTarget& target, const std::string& note, Fen cost, const agents::Actor& actor);
    /// The comparison of the digits and what it means for the case are one act: neither is kept without the other.
    Outcome checkIdentity(const ReturnTarget& target, const IdentityDraft& draft, const agents::Actor& actor);
    Outcome approve(const ReturnTarget& target, const agents::Actor& actor);
    /// The first signature over the own limit; somebody else's cosign approves.
    Outcome sign(const ReturnTarget& target, const agents::Actor& actor);
    Outcome cosign(const ReturnTarget& target, const agents::Actor& actor);
    Outcome declineSign(const ReturnTarget& target, const agents::Actor& actor);
    /// Back to where it can be changed; the message of the approval, if it still waits, is not sent. One's own approval, or
    /// who may undo the acts of others.
    Outcome takeBack(const ReturnTarget& target, const agents::Actor& actor);
    /// Cases that wait for a second signature under one of this name, who is not any more what they signed as: each goes
    /// back as after declineSign.
    void dropSignaturesOf(const std::string& name, const agents::Actor& actor);
    Outcome handToFinance(const ReturnTarget& target, const agents::Actor& actor);
    Outcome recordPaid(const ReturnTarget& target, const std::string& reference, const agents::Actor& actor);
    Outcome handToLogistics(const ReturnTarget& target, const agents::Actor& actor);
    Outcome recordShipped(const ReturnTarget& target, const std::string& courier, const std::string& tracking,
                          const agents::Actor& actor);
    Outcome startRepair(const ReturnTarget& target, const agents::Actor& actor);
    Outcome finishRepair(const ReturnTarget& target, Fen cost, const agents::Actor& actor);
    /// Out of the hands of finance, logistics or the workshop, with the reason; what was signed is signed again.
    Outcome sendBack(const ReturnTarget& target, const std::string& reason, const agents::Actor& actor);
    /// Told to the buyer with what is offered instead (R125).
    Outcome refuse(const ReturnTarget& target, const RefusalDraft& draft, const agents::Actor& actor);
    Outcome withdraw(const ReturnTarget& target, const std::string& reason, const agents::Actor& actor);
    Outcome dispute(const ReturnTarget& target, std::optional<Seconds> deadline, const agents::Actor& actor);
    /// The platform says that the buyer does not get it; `ruling` in the words for the buyer, who is told.
    Outcome winDispute(const ReturnTarget& target, const std::string& ruling, const agents::Actor& actor);
    /// The platform says that the buyer gets it; whether the goods come back.
    Outcome loseDispute(const ReturnTarget& target, bool goodsComeBack, const agents::Actor& actor);
    /// The result, in the buyer's newest conversation, or copied by hand. `text` is what leaves, as the agent read and
    /// changed it.
    Outcome tell(const ReturnTarget& target, const std::string& text, bool isCopied, const agents::Actor& actor);
    Outcome close(const ReturnTarget& target, const std::string& result, const std::string& feedback,
                  const agents::Actor& actor);
    Outcome reopen(const ReturnTarget& target, const agents::Actor& actor);
    Outcome assign(const ReturnTarget& target, const std::string& owner, const agents::Actor& actor);
    Outcome move(const ReturnTarget& target, Seconds dueAt, const agents::Actor& actor);

    /// The agent looked at the conflict: the shop's state stands until the platform says something else.
    Outcome keepOurs(const ReturnTarget& target, const agents::Actor& actor);
    /// The case goes where the platform says; a refund that it paid is recorded with its number.
    Outcome takePlatform(const ReturnTarget& target, const agents::Actor& actor);

    /// Looks at a piece of the mirror's refunds, as actor `system`, after an import: new ones become cases, cases that no
    /// agent touched follow, what finance waits for is paid, and what disagrees is marked. Returns where to go on, or
    /// nothing at the end.
    std::optional<std::int64_t> settleImport(std::int64_t after);

    /// The shop's own words to its buyers; who may edit shared replies or rules.
    Result<void, ReturnError> setNoticeTexts(orders::ShopId shop, const NoticeTexts& texts, const agents::Actor& actor);

    /// The list for finance or logistics (R135); nothing: of all shops. The number of cases written.
    Result<std::int64_t, ReturnHandoffError> exportWaiting(HandoffRoute route, std::optional<orders::ShopId> shop,
                                                           const std::filesystem::path& file, const agents::Actor& actor);
    /// Opened, paid or closed in [from, to), for the report; nothing: of all shops.
    [[nodiscard]] std::vector<ReturnCase> casesBetween(std::optional<orders::ShopId> shop, Seconds from, Seconds to);

    /// After the commit, on the writer thread.
    Signal<std::vector<ReturnId>> changed;

private:
    struct Act;
    Outcome perform(const ReturnTarget& target, const agents::Actor& actor, const Act& act);
    Outcome judgeConflict(const ReturnTarget& target, const agents::Actor& actor, const char* action,
                          const std::function<std::optional<ReturnError>(ReturnCase&)>& write);
    [[nodiscard]] ReturnClockTerms clockTerms(const ReturnCase& c);
    /// When the buyer has the money; nothing: it is not paid.
    [[nodiscard]] std::optional<Seconds> arrivalOf(const ReturnCase& c);
    /// More than the order has left.
    [[nodiscard]] bool isOverPaid(const ReturnCase& c, const agents::Actor& actor);
    /// `note` goes into the shop's text of the occasion; `text`, where there is one, stands instead.
    std::optional<ReturnError> addNotice(const ReturnCase& c, NoticeOccasion occasion, const std::string& note,
                                         const agents::Actor& actor, const std::string& text = {});
    /// Messages that still wait and say nothing true any more.
    void skipOutdated(const ReturnCase& after);
    void append(const ReturnCase* before, const ReturnCase& after, const std::string& action, const agents::Actor& actor);
    void settle(const PlatformRefund& refund, std::vector<ReturnId>& told);
    void openFrom(const PlatformRefund& refund, std::vector<ReturnId>& told);

    storage::Database& m_database;
    Clock m_clock;
    notices::NoticeService& m_notices;
    tasks::TaskService& m_tasks;
    ReturnPorts m_ports;
};

}  // namespace core::returns
