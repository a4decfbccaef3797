#pragma once

#include "core/conversations/conversation.h"
#include "core/conversations/response_clock.h"
#include "core/promises/promise_policy.h"
#include "core/stats/statistics_settings.h"

#include <functional>
#include <unordered_map>
#include <unordered_set>

namespace core::stats {

// What the figures are counted from, as plain rows. The rows of conversations, orders, promises and calls come from the
// profile; those of complaints, reviews and inspections through FactPorts.

struct ConversationFact {
    conversations::ConversationId id = 0;
    orders::ShopId shop = 0;
    std::string channel;
    /// The owner, else who wrote last for the shop; empty: nobody yet.
    std::string agent;
    /// Of its first message: the conversation belongs to the period in which that lies.
    Seconds openedAt{};
    std::optional<Seconds> closedAt;
    bool isClosed = false;
    bool untimed = false;
    std::int64_t buyerMessages = 0;
    /// 0: none was chosen.
    std::int64_t questionType = 0;
    std::optional<conversations::Solved> solved;
    bool invited = false;
    std::optional<int> satisfaction;
    std::optional<int> recommendation;
    bool isExcluded = false;
    /// In time order; only where the conversation reaches into the period.
    std::vector<conversations::Message> messages;
    /// Of the orders that are linked to it; filled only where figures are cut by product.
    std::vector<std::string> products;
};

struct ItemFact {
    std::string product;
    std::int64_t pieces = 0;
    /// By which the order's amount is divided among its products.
    Fen weight;
};

struct OrderFact {
    orders::OrderKey key;
    orders::OrderState state = orders::OrderState::Unknown;
    std::optional<Seconds> createdAt;
    std::optional<Seconds> paidAt;
    /// Net of refunds.
    Fen paid;
    std::int64_t pieces = 0;
    /// How many different items it has, as the file says where its item rows are missing.
    std::int64_t kinds = 0;
    std::vector<ItemFact> items;
    /// A refund of the mirror with goods that come back, an exchange, a repair, or a case of the shop.
    bool hasReturn = false;
    bool isExcluded = false;
};

/// All of one customer in one shop, under whatever nicks: who is counted once.
struct CustomerFacts {
    orders::ShopId shop = 0;
    /// By the time of their first message.
    std::vector<ConversationFact> conversations;
    std::vector<OrderFact> orders;
};

/// An order with the acts of agents on it in the period.
struct HandledOrder {
    orders::OrderKey key;
    /// Nothing: the mirror does not have it.
    std::optional<orders::OrderState> state;
    bool isExcluded = false;
    struct Act {
        std::string agent;
        Seconds at{};
    };
    std::vector<Act> acts;
};

/// An entry of the call log.
struct CallFact {
    std::int64_t id = 0;
    orders::ShopId shop = 0;
    conversations::ConversationId conversation = 0;
    std::string agent;
    std::string channel;
    std::int64_t questionType = 0;
    bool isIncoming = true;
    bool isAnswered = false;
    Seconds rangAt{};
    bool isExcluded = false;
};

struct ComplaintFact {
    std::int64_t id = 0;
    orders::ShopId shop = 0;
    /// Any nick of theirs; it is counted under the main one.
    std::string customer;
    std::string orderNumber;
    /// Whom it is about, else who owns the case.
    std::string agent;
    std::string channel;
    std::int64_t questionType = 0;
    /// About service, not about goods or the carrier.
    bool isAboutService = true;
    Seconds createdAt{};
    std::optional<Seconds> closedAt;
};

enum class ReviewLevel { Positive, Neutral, Negative };
struct ReviewFact {
    std::int64_t id = 0;
    orders::ShopId shop = 0;
    std::string orderNumber;
    std::string agent;
    std::string product;
    ReviewLevel level = ReviewLevel::Positive;
    Seconds at{};
};

/// A conversation that was scored with a card.
struct InspectionFact {
    std::int64_t id = 0;
    orders::ShopId shop = 0;
    conversations::ConversationId conversation = 0;
    std::string agent;
    std::string channel;
    std::int64_t questionType = 0;
    /// Weighted share of the card in ten-thousandths.
    std::int64_t score = 0;
    Seconds at{};
};

/// Where rows come from that belong to other subjects, and what they know of agents. An empty function: there are none.
/// Each is called on the thread of the job, with rows whose time lies in [from, to) or before; more do no harm.
struct FactPorts {
    template <class Row>
    using Stream = std::function<void(Seconds from, Seconds to, const std::function<void(const Row&)>& take)>;
    Stream<ComplaintFact> complaints;
    Stream<ReviewFact> reviews;
    Stream<InspectionFact> inspections;
    /// Orders with a return, exchange or repair case of the shop's own.
    std::function<std::unordered_set<std::string>(orders::ShopId)> ordersWithCase;
    /// Empty: of no team.
    std::function<std::string(const std::string& agent)> teamOf;
    /// How long the agent was on duty; nothing: not recorded, the duty schedule counts.
    std::function<std::optional<std::chrono::milliseconds>(const std::string& agent, Seconds from, Seconds to)> dutyOf;
};

/// What does not change while figures are counted.
struct FactContext {
    struct Shop {
        std::string name;
        std::chrono::minutes utcOffset = kChinaOffset;
        conversations::DutySchedule schedule;
    };
    std::unordered_map<orders::ShopId, Shop> shops;
    struct QuestionType {
        /// Its code, else its name.
        std::string text;
        bool isPreSale = false;
    };
    std::unordered_map<std::int64_t, QuestionType> questionTypes;
    StatisticsSettings settings;
    std::function<std::string(const std::string& agent)> teamOf;
    std::function<std::optional<std::chrono::milliseconds>(const std::string& agent, Seconds from, Seconds to)> dutyOf;
};

}  // namespace core::stats
