#pragma once

#include "core/agents/sight.h"
#include "core/events/event.h"
#include "core/returns/return_notice.h"
#include "core/returns/return_policy.h"
#include "core/returns/return_steps.h"

#include <functional>
#include <map>

namespace core::storage {
class Database;
}

namespace core::returns {

/// The chips above the list. Mine: open cases of the owner asked for. ToDecide: requested or checked. Goods: under way,
/// received or awaited. ToApprove: inspected, waiting for a second signature, or approved and not handed over. HandedOver:
/// with finance, logistics or the workshop. ToTell: done, told, refused or withdrawn, until the record is closed.
enum class ReturnScope { Open, Late, ToDecide, Evidence, Goods, ToApprove, HandedOver, ToTell, Disputed, Conflicts, Closed };
inline constexpr ReturnScope kReturnScopes[]{ReturnScope::Open,       ReturnScope::Late,     ReturnScope::ToDecide,
                                             ReturnScope::Evidence,   ReturnScope::Goods,    ReturnScope::ToApprove,
                                             ReturnScope::HandedOver, ReturnScope::ToTell,   ReturnScope::Disputed,
                                             ReturnScope::Conflicts,  ReturnScope::Closed};
[[nodiscard]] std::string_view toWord(ReturnScope scope);
[[nodiscard]] std::optional<ReturnScope> returnScopeFromWord(std::string_view word);
/// Late and Conflicts look at more than the state: true for every state that they may show.
[[nodiscard]] bool isInScope(ReturnScope scope, ReturnState state);

struct ReturnFilter {
    ReturnScope scope = ReturnScope::Open;
    std::optional<ReturnKind> kind;
    /// Empty: of all.
    std::string owner;
    /// Part of the order's, refund's or parcel's number, of the buyer or of the item's title.
    std::string text;
    std::optional<orders::ShopId> shop;
    /// Whose cases. One that waits for a decision or a signature is in the pool: whoever may decide sees it.
    agents::Sight sight = {};
    bool operator==(const ReturnFilter&) const = default;
};

/// What the policy is asked with, beside what the case and its order say.
struct PolicyQuestion {
    std::string reason;
    std::vector<EvidenceKind> evidence;
    /// When the goods came, as the buyer says; nothing: what the case knows.
    std::optional<Seconds> toldReceivedAt;
};

/// R146: what a period's cases cost.
struct ReturnSums {
    std::int64_t refunds = 0;
    Fen refunded;
    Fen cost;
    bool operator==(const ReturnSums&) const = default;
};

/// Reads returns for the screen and the command line.
class ReturnReader final {
public:
    using NoticeTextsOf = std::function<NoticeTexts(orders::ShopId)>;
    /// Without `noticeTexts` every shop has the texts of the program.
    explicit ReturnReader(storage::Database& database, NoticeTextsOf noticeTexts = {});
    [[nodiscard]] NoticeTexts noticeTexts(orders::ShopId shop);
    /// What the buyer is told of the case at its end, in the shop's words; empty where nothing would be said.
    [[nodiscard]] std::string resultText(const ReturnCase& c, NoticeWords words);

    [[nodiscard]] std::optional<ReturnCase> find(ReturnId id);
    /// Open ones by due time, closed ones newest first; at most `limit`.
    [[nodiscard]] std::vector<ReturnCase> list(const ReturnFilter& filter, Seconds now, std::int64_t limit);
    /// Of every chip but Closed, of the cases that `sight` covers.
    [[nodiscard]] std::map<ReturnScope, std::int64_t> counts(Seconds now, const agents::Sight& sight = {});
    /// Newest first; at most 50.
    [[nodiscard]] std::vector<ReturnCase> ofOrder(orders::ShopId shop, const std::string& orderNumber);
    [[nodiscard]] std::vector<ReturnCase> ofBuyer(orders::ShopId shop, const std::string& buyer);
    /// What began from this case, oldest first.
    [[nodiscard]] std::vector<ReturnCase> begunFrom(const ReturnCase& c);
    [[nodiscard]] std::optional<Receipt> receiptOf(const ReturnCase& c);
    /// What `policy` says to it (R123): before anything is written, too.
    [[nodiscard]] PolicyVerdict judgeCase(const ReturnPolicy& policy, const ReturnCase& c,
                                          const PolicyQuestion& question);
    /// R116: the goods broke on the way, and the buyer has not been compensated: that comes first.
    [[nodiscard]] bool mustCompensateFirst(const ReturnCase& c);
    /// Opened, paid or closed in [from, to), oldest first: for reports.
    [[nodiscard]] std::vector<ReturnCase> touchedIn(Seconds from, Seconds to);
    /// What barrier() needs beside the case.
    [[nodiscard]] ReturnContext context(const ReturnCase& c, const agents::Actor& actor, Seconds now);
    /// Oldest first.
    [[nodiscard]] std::vector<events::Event> timeline(const ReturnCase& c);
    /// Paid in [from, to), of the cases of whom `sight` covers.
    [[nodiscard]] ReturnSums sums(Seconds from, Seconds to, const agents::Sight& sight = {});
    /// Who owns open cases, in order.
    [[nodiscard]] std::vector<std::string> owners();

private:
    storage::Database& m_database;
    NoticeTextsOf m_noticeTexts;
};

}  // namespace core::returns
