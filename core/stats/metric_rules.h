#pragma once

#include "core/stats/facts.h"
#include "core/stats/figure_sink.h"

#include <map>
#include <tuple>
#include <unordered_set>

namespace core::stats {

/// A promise with the place of its conversation.
struct PromiseFact {
    promises::Promise promise;
    std::string channel;
    std::int64_t questionType = 0;
    bool isExcluded = false;
};

/// The formulas of metrics.md: makes entries of rows. One customer after the other, so that whoever counts once is known
/// by the last one counted, and memory does not grow with the messages. Waiting times come from
/// conversations::roundsOf.
class MetricRules final {
public:
    MetricRules(const StatisticsQuery& query, const FactContext& context, NameTable& names, FigureSink& sink);

    void take(const CustomerFacts& customer);
    void take(const HandledOrder& order);
    void take(const PromiseFact& fact);
    void take(const CallFact& call);
    void take(const ReviewFact& review);
    void take(const InspectionFact& inspection);
    /// All complaints at once: one may repeat another.
    void take(std::vector<ComplaintFact> complaints);
    /// After all rows: the hours of those who worked.
    void finish();

private:
    struct Talk;
    using Shop = FactContext::Shop;
    using Work = std::tuple<std::int32_t, std::int32_t, std::int64_t, std::int32_t, std::int64_t>;
    struct WorkHash {
        std::size_t operator()(const Work& work) const;
    };
    /// What the buyer and one agent wrote in one hour of a conversation: messages of one place, counted at once.
    struct Exchange {
        std::string_view agent;
        std::chrono::hours hour{0};
        /// Of its first message.
        Seconds at{};
        std::int64_t ofBuyer = 0;
        std::int64_t ofAgent = 0;
    };
    [[nodiscard]] bool wants(std::initializer_list<Metric> metrics) const;
    [[nodiscard]] const Shop& shopOf(orders::ShopId shop) const;
    [[nodiscard]] const conversations::ResponseClock& clockOf(orders::ShopId shop);
    [[nodiscard]] bool isInPeriod(Seconds at) const { return at >= m_query.from && at < m_query.to; }
    [[nodiscard]] Place placeAt(orders::ShopId shop, std::string_view agent, std::string_view channel,
                                std::int64_t questionType, Seconds at);
    [[nodiscard]] Place placeOf(const Talk& talk, std::string_view agent, Seconds at);
    [[nodiscard]] Talk talkOf(const ConversationFact& fact);
    [[nodiscard]] std::int32_t teamOf(std::int32_t agent);
    void leaveOut(std::initializer_list<Metric> metrics, const Place& place, const RowReference& row, LeftOut reason);
    void count(Metric metric, const Place& place, const RowReference& row, std::int64_t numerator,
               std::int64_t denominator = 1);

    void takeResponses(const Talk& talk);
    void takeFirstResponse(const Talk& talk);
    void takeRound(const Talk& talk, const conversations::Round& round);
    void takeReception(const Talk& talk);
    void takeOutcome(const Talk& talk);
    void takeMessages(const Talk& talk);
    void takeHandling(const Talk& talk);
    void takeConversions(const std::vector<Talk>& talks, const std::vector<OrderFact>& orders);
    void takeConversion(const Talk& talk, const std::vector<Talk>& talks, const std::vector<OrderFact>& orders,
                        Metric metric);
    void takeBuyerDays(const std::vector<Talk>& talks);
    void takeSales(const OrderFact& order, const std::vector<Talk>& talks);
    void takeReturn(const OrderFact& order, const std::vector<Talk>& talks);
    [[nodiscard]] const Talk* creditedTalk(const OrderFact& order, const std::vector<Talk>& talks) const;
    [[nodiscard]] Place placeOfOrder(const OrderFact& order, const Talk* talk, Seconds at);
    void noteWork(const Place& place);
    void takeWork(const Work& work, std::chrono::hours after, std::chrono::hours length, std::int64_t unit);

    const StatisticsQuery& m_query;
    const FactContext& m_context;
    NameTable& m_names;
    FigureSink& m_sink;
    std::map<std::int32_t, std::int32_t> m_teams;
    /// Agent, day, shop, channel and question type of which somebody worked; the last three only where they are asked.
    std::unordered_set<Work, WorkHash> m_work;
    std::unordered_map<orders::ShopId, conversations::ResponseClock> m_clocks;
    /// Of the conversation at hand.
    std::vector<Exchange> m_exchanges;
    std::int64_t m_serial = 0;
    std::int64_t m_customer = 0;
    /// Products of the row at hand, and its numerator's parts.
    std::vector<std::int32_t> m_products;
    std::vector<std::int64_t> m_amounts;
    std::vector<std::int64_t> m_pieces;
    bool m_isByTeam = false;
    bool m_isByProduct = false;
    bool m_isByHour = false;
    bool m_isByChannel = false;
    bool m_isByQuestionType = false;
};

/// Whether a buyer has paid, also where the file does not say when.
[[nodiscard]] bool isPaid(const OrderFact& order);
/// The end of the local day that lies `later` after that of `start`.
[[nodiscard]] Seconds endOfDay(Seconds start, std::chrono::days later, std::chrono::minutes utcOffset);

}  // namespace core::stats
