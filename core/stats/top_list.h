#pragma once

#include "core/complaints/complaint.h"
#include "core/customers/customer.h"
#include "core/returns/return_case.h"
#include "core/reviews/review_case.h"
#include "core/stats/cross_table.h"

namespace core::stats {

/// A time of one shop or all.
struct AnalysisScope {
    Seconds from{};
    Seconds to{};
    std::optional<orders::ShopId> shop;
    /// Of this agent alone; empty: of everybody.
    std::string agent;
};

/// What buyers ask in the same words (R271).
struct TopQuestion {
    /// As the newest of them wrote it.
    std::string text;
    std::int64_t conversations = 0;
    /// The answer that an agent gave to it last; empty: none yet.
    std::string answer;
    /// The newest conversation that has it.
    std::int64_t conversation = 0;
    bool operator==(const TopQuestion&) const = default;
};
/// A message of a conversation as the questions are counted from it.
struct QuestionLine {
    std::int64_t conversation = 0;
    bool isBuyer = true;
    std::string text;
};
/// A question without width, case, traditional forms, blanks and punctuation: equal for the same words.
[[nodiscard]] std::string questionKey(std::string_view text);
/// The question of a conversation is the buyer's first message that says something: at least four characters, and no mere
/// greeting (`在吗`, `您好亲`). Counts conversations; questions that only one has are no top questions.
class QuestionCounter final {
public:
    /// The lines of a conversation follow each other in time order; the oldest conversation first.
    void take(const QuestionLine& line);
    /// Most conversations first, then by text; at most `limit`.
    [[nodiscard]] std::vector<TopQuestion> finished(std::size_t limit) const;

private:
    std::map<std::string, TopQuestion> m_questions;
    std::int64_t m_conversation = 0;
    std::string m_key;
    bool m_isAnswered = false;
};

/// Where a cause was told.
enum class CauseSource { Complaint, Review, Return };
[[nodiscard]] std::string_view toWord(CauseSource source);
inline constexpr CauseSource kCauseSources[]{CauseSource::Complaint, CauseSource::Review, CauseSource::Return};

/// Why complaints, middle and bad reviews and returns came about (R272).
struct TopCause {
    CauseSource source = CauseSource::Complaint;
    orders::ShopId shop = 0;
    /// Of complaints the words of the summary, of reviews the word of the cause, of returns the reason's name.
    std::string cause;
    std::int64_t cases = 0;
    /// Of all of that source that have a cause.
    double share = 0;
    /// The product that has most of them, and how many; empty: none is named.
    std::string product;
    std::int64_t ofProduct = 0;
    bool operator==(const TopCause&) const = default;
};

/// What went wrong with a product (R274). No buyer in it.
struct ProductIssues {
    std::string product;
    std::int64_t goodReviews = 0;
    std::int64_t middleReviews = 0;
    std::int64_t badReviews = 0;
    std::int64_t complaints = 0;
    std::int64_t returns = 0;
    std::int64_t failedInspections = 0;
    /// Refunds paid and what else the returns cost.
    Fen cost;
    /// The cause that most of its cases have.
    CauseSource source = CauseSource::Complaint;
    std::string topCause;
    std::int64_t ofTopCause = 0;
    /// Middle and bad reviews, complaints and returns.
    [[nodiscard]] std::int64_t issues() const { return middleReviews + badReviews + complaints + returns; }
    bool operator==(const ProductIssues&) const = default;
};

/// The cases of a time; of complaints and returns those opened in it, of reviews those written.
struct CaseRows {
    std::vector<complaints::Complaint> complaints;
    std::vector<reviews::ReviewCase> reviews;
    std::vector<returns::ReturnCase> returns;
};

/// Most cases first, then by source and cause. Good reviews have no cause.
[[nodiscard]] std::vector<TopCause> topCauses(const CaseRows& rows);
/// Most issues first, then by product; products without any are left out.
[[nodiscard]] std::vector<ProductIssues> productIssues(const CaseRows& rows);
/// Review cause × complaints: of the middle and bad reviews of a cause, how many belong to an order or a buyer and product
/// that a complaint is about, by the kind of complaint; as a share of the reviews, against that of all causes. `complaints`
/// may reach further than the reviews.
[[nodiscard]] CrossTable reviewCausesByComplaint(const std::vector<reviews::ReviewCase>& reviews,
                                                 const std::vector<complaints::Complaint>& complaints);

/// Buyers by tier and by the part of the day in which they order (R273). No buyer in it.
enum class DayPart { Night, Morning, Afternoon, Evening };
[[nodiscard]] std::string_view toWord(DayPart part);
/// Of an hour of the shop's day: from 0, 6, 12 and 18 o'clock on.
[[nodiscard]] DayPart dayPartOf(int hour);
struct Segment {
    customers::CustomerTier tier = customers::CustomerTier::New;
    DayPart part = DayPart::Night;
    std::int64_t buyers = 0;
    std::int64_t orders = 0;
    Fen paid;
    bool operator==(const Segment&) const = default;
};

/// R265: how long talks take by whether the matter is simple. Simple: a buyer wrote at most three messages.
inline constexpr std::int64_t kSimpleMessages = 3;
struct HandlingTime {
    bool isSimple = true;
    std::int64_t conversations = 0;
    /// First to last message.
    std::chrono::milliseconds sum{0};
    /// Closed as solved, of those closed with an answer to that.
    std::int64_t solved = 0;
    std::int64_t judged = 0;
    bool operator==(const HandlingTime&) const = default;
};

/// R266: what the service did wrong.
enum class FailureKind { MissedReply, BrokenPromise, WrongItem, WrongAmount };
[[nodiscard]] std::string_view toWord(FailureKind kind);
struct ServiceFailure {
    FailureKind kind = FailureKind::MissedReply;
    std::int64_t failures = 0;
    /// Of so many conversations, promises due or paid orders.
    std::int64_t of = 0;
    bool operator==(const ServiceFailure&) const = default;
};
/// The metrics that serviceFailures reads.
[[nodiscard]] std::vector<Metric> failureMetrics();
/// `totals` are those of failureMetrics(). Wrong item: returns because of a wrong or missing part; wrong amount: because of
/// a price difference or postage.
[[nodiscard]] std::vector<ServiceFailure> serviceFailures(const std::vector<Figure>& totals,
                                                          const std::vector<returns::ReturnCase>& returns);

}  // namespace core::stats
