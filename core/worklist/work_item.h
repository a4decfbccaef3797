#pragma once

#include "core/orders/order.h"

#include <map>
#include <span>
#include <vector>

namespace core::worklist {

/// What kind of record waits; the words are those of the event book.
enum class WorkKind {
    Conversation,
    Complaint,
    Ticket,
    Return,
    Parcel,
    Request,
    Promise,
    Task,
    /// An order that waits in review.
    Review,
    Application,
    Notice,
    Handover,
    /// What a buyer wrote about the goods.
    BuyerReview,
    /// Reading, a quiz or a class that is required of somebody; a paper of the library that is due for a review.
    Learning,
};
inline constexpr WorkKind kWorkKinds[]{
    WorkKind::Conversation, WorkKind::Complaint, WorkKind::Ticket,  WorkKind::Return,
    WorkKind::Parcel,       WorkKind::Request,   WorkKind::Promise, WorkKind::Task,
    WorkKind::Review,       WorkKind::Application, WorkKind::Notice, WorkKind::Handover,
    WorkKind::BuyerReview,  WorkKind::Learning};
[[nodiscard]] std::string_view toWord(WorkKind kind);

/// Why it is in the list.
enum class WorkReason {
    BuyerWaits,
    FirstAnswerDue,
    ProgressDue,
    ResultDue,
    AskBuyer,
    SummaryDue,
    DepartmentAnswered,
    CustomerToTell,
    StepDue,
    ShipByNear,
    Decide,
    PromiseDue,
    TaskDue,
    TellBuyer,
    /// Of a parcel without an exception: not shipped by the promised time …
    NotShipped,
    /// … no event for too long …
    StandsStill,
    /// … the courier reports a problem or sends it back …
    CourierProblem,
    /// … or too long on its way.
    DeliveryLate,
    Acknowledge,
    /// A middle or bad review: the buyer is contacted …
    ContactReviewer,
    /// … and the matter settled; a good one is answered in public.
    SettleReview,
    ReplyToReview,
    /// Required of this person …
    ToLearn,
    /// … and kept up to date by this person.
    PaperToReview,
};

/// One thing that waits for somebody.
struct WorkItem {
    WorkKind kind = WorkKind::Conversation;
    orders::ShopId shop = 0;
    /// Of the record; 0 where it is known by its order alone.
    std::int64_t id = 0;
    std::string orderNumber;
    std::string buyer;
    /// Empty: nobody's yet.
    std::string owner;
    /// The state's word, or what the record is about in its own words.
    std::string text;
    WorkReason reason = WorkReason::StepDue;
    /// Nothing: no limit runs.
    std::optional<Seconds> dueAt;
    /// What is at stake: the order's payment, the sum asked for, or what the buyer has bought so far.
    Fen value;
    std::int64_t version = 0;
    /// For a task: the record it hangs on. For learning: `document`, `quiz` or `training`.
    std::string aboutKind;
    std::string about;
    bool operator==(const WorkItem&) const = default;
};

/// How near the limit is. Inside a band the larger value at risk comes first, then the earlier limit.
enum class WorkBand { Overdue, TenMinutes, Hour, Today, Later, NoLimit };
/// Today ends with the shop's day.
[[nodiscard]] WorkBand bandOf(const WorkItem& item, Seconds now, std::chrono::minutes utcOffset = kChinaOffset);
/// The order of the list: by band, value at risk, limit, kind, record.
void sortByUrgency(std::vector<WorkItem>& items, Seconds now, std::chrono::minutes utcOffset = kChinaOffset);

}  // namespace core::worklist
