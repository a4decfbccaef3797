#include "core/stats/metric_rules.h"

#include <algorithm>
#include <numeric>

namespace core::stats {
namespace {

using conversations::Message;
using conversations::Round;
using conversations::Side;
using std::chrono::days;
using std::chrono::floor;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr milliseconds kPlatformCap{600'000};
constexpr milliseconds kThreeMinutes{180'000};
/// The platform looks at rounds that start from 08:00 until before 23:00.
constexpr std::int32_t kFirstPlatformHour = 8;
constexpr std::int32_t kLastPlatformHour = 23;
/// More agents than any shop has.
constexpr std::int64_t kMostNames = 10'000'000;
constexpr int kSatisfied = 4;
constexpr int kPromoter = 9;
constexpr int kDetractor = 6;

constexpr std::array kFirstResponseTimes{Metric::FirstResponseMean, Metric::FirstResponseMedian,
                                         Metric::FirstResponseP90, Metric::FirstResponseMax};
constexpr std::array kFirstResponseRates{Metric::FirstResponseRate30, Metric::FirstResponseRate60,
                                         Metric::FirstResponseRate180};
constexpr std::array kConversions{Metric::ConsultConversion, Metric::ConsultConversion4,
                                  Metric::ConsultConversionEver};

Seconds secondsOf(Moment at) {
    return floor<seconds>(at);
}

std::int32_t localDay(Seconds at, std::chrono::minutes utcOffset) {
    return static_cast<std::int32_t>(floor<days>(at + utcOffset).time_since_epoch().count());
}

std::int32_t localHour(Seconds at, std::chrono::minutes utcOffset) {
    const auto local = at + utcOffset;
    return static_cast<std::int32_t>(floor<hours>(local - floor<days>(local)).count());
}

bool asksFor(const StatisticsQuery& query, Cut cut) {
    return std::ranges::find(query.cuts, cut) != query.cuts.end() ||
           std::ranges::find(query.where, cut, &CutValue::cut) != query.where.end();
}

/// Above it weights are halved before dividing: fen times fen fits 64 bits then.
constexpr std::int64_t kMostWeight = 1'000'000'000;

/// Divides an amount by weights so that the parts add up to it: each part is the difference of two rounded-down sums.
std::vector<std::int64_t> divided(std::int64_t amount, std::vector<std::int64_t> weights) {
    std::int64_t whole = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
    while (whole > kMostWeight) {
        for (auto& weight : weights) {
            weight /= 2;
        }
        whole = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
    }
    if (whole <= 0) {
        std::ranges::fill(weights, 1);
        whole = static_cast<std::int64_t>(weights.size());
    }
    std::vector<std::int64_t> parts;
    std::int64_t sum = 0;
    std::int64_t given = 0;
    for (const auto weight : weights) {
        sum += weight;
        const auto upTo = amount / whole * sum + amount % whole * sum / whole;
        parts.push_back(upTo - given);
        given = upTo;
    }
    return parts;
}

}  // namespace

/// A conversation with what is asked of it again and again.
struct MetricRules::Talk {
    const ConversationFact* fact = nullptr;
    RowReference row;
    std::chrono::minutes utcOffset{0};
    std::int32_t agent = 0;
    std::int32_t channel = 0;
    std::vector<Round> rounds;
    std::vector<std::int32_t> products;
    /// Somebody asked something, at a known time, and no person excluded it: it can lead to an order.
    bool canConvert = false;
};

bool isPaid(const OrderFact& order) {
    using enum orders::OrderState;
    return order.paidAt || order.state == Paid || order.state == PartShipped ||
           order.state == Shipped || order.state == Signed || order.state == Finished;
}

Seconds endOfDay(Seconds start, days later, std::chrono::minutes utcOffset) {
    return Seconds{floor<days>(start + utcOffset)} + later + days{1} - utcOffset;
}

MetricRules::MetricRules(const StatisticsQuery& query, const FactContext& context,
                         NameTable& names, FigureSink& sink)
    : m_query(query)
    , m_context(context)
    , m_names(names)
    , m_sink(sink)
    , m_isByTeam(asksFor(query, Cut::Team))
    , m_isByProduct(asksFor(query, Cut::Product))
    , m_isByHour(asksFor(query, Cut::Hour))
    , m_isByChannel(asksFor(query, Cut::Channel))
    , m_isByQuestionType(asksFor(query, Cut::QuestionType)) {}

bool MetricRules::wants(std::initializer_list<Metric> metrics) const {
    return std::ranges::any_of(metrics, [this](Metric metric) { return m_sink.wants(metric); });
}

const MetricRules::Shop& MetricRules::shopOf(orders::ShopId shop) const {
    static const Shop kUnknown{.name = {},
                               .utcOffset = kChinaOffset,
                               .schedule = conversations::defaultDutySchedule()};
    const auto found = m_context.shops.find(shop);
    return found == m_context.shops.end() ? kUnknown : found->second;
}

const conversations::ResponseClock& MetricRules::clockOf(orders::ShopId shop) {
    return m_clocks.try_emplace(shop, shopOf(shop).schedule).first->second;
}

std::int32_t MetricRules::teamOf(std::int32_t agent) {
    if (!m_isByTeam || !m_context.teamOf || agent == 0) {
        return 0;
    }
    const auto [known, isNew] = m_teams.try_emplace(agent, 0);
    if (isNew) {
        known->second = m_names.numberOf(m_context.teamOf(m_names.nameOf(agent)));
    }
    return known->second;
}

Place MetricRules::placeAt(orders::ShopId shop, std::string_view agent, std::string_view channel,
                           std::int64_t questionType, Seconds at) {
    const auto offset = shopOf(shop).utcOffset;
    const auto number = m_names.numberOf(agent);
    return {.at = at,
            .shop = shop,
            .questionType = questionType,
            .agent = number,
            .team = teamOf(number),
            .channel = m_names.numberOf(channel),
            .hour = localHour(at, offset),
            .day = localDay(at, offset)};
}

Place MetricRules::placeOf(const Talk& talk, std::string_view agent, Seconds at) {
    const auto number = agent == talk.fact->agent ? talk.agent : m_names.numberOf(agent);
    return {.at = at,
            .shop = talk.fact->shop,
            .questionType = talk.fact->questionType,
            .agent = number,
            .team = teamOf(number),
            .channel = talk.channel,
            .hour = localHour(at, talk.utcOffset),
            .day = localDay(at, talk.utcOffset),
            .products = talk.products};
}

MetricRules::Talk MetricRules::talkOf(const ConversationFact& fact) {
    Talk talk{.fact = &fact,
              .row = {.serial = ++m_serial,
                      .kind = RowKind::Conversation,
                      .shop = fact.shop,
                      .number = fact.id},
              .utcOffset = shopOf(fact.shop).utcOffset,
              .agent = m_names.numberOf(fact.agent),
              .channel = m_names.numberOf(fact.channel),
              .canConvert = fact.buyerMessages > 0 && !fact.untimed && !fact.isExcluded};
    if (!fact.untimed && !fact.messages.empty()) {
        talk.rounds = clockOf(fact.shop).roundsOf(fact.messages, m_query.asOf);
    }
    for (const auto& product : fact.products) {
        talk.products.push_back(m_names.numberOf(product));
    }
    return talk;
}

void MetricRules::leaveOut(std::initializer_list<Metric> metrics, const Place& place,
                           const RowReference& row, LeftOut reason) {
    for (const auto metric : metrics) {
        if (m_sink.wants(metric)) {
            m_sink.add(metric, place, {.row = row, .leftOut = reason});
        }
    }
}

void MetricRules::count(Metric metric, const Place& place, const RowReference& row,
                        std::int64_t numerator, std::int64_t denominator) {
    if (m_sink.wants(metric)) {
        m_sink.add(metric, place,
                   {.row = row, .numerator = numerator, .denominator = denominator});
    }
}

void MetricRules::take(const CustomerFacts& customer) {
    ++m_customer;
    std::vector<Talk> talks;
    talks.reserve(customer.conversations.size());
    for (const auto& fact : customer.conversations) {
        talks.push_back(talkOf(fact));
    }
    for (const auto& talk : talks) {
        takeReception(talk);
        if (talk.fact->isExcluded) {
            leaveOut({Metric::FirstResponseMean, Metric::FirstResponseMedian,
                      Metric::FirstResponseP90, Metric::FirstResponseMax, Metric::ResponseMean,
                      Metric::ResponseMeanPlatform, Metric::FirstResponseRate30,
                      Metric::FirstResponseRate60, Metric::FirstResponseRate180,
                      Metric::ThreeMinuteRate, Metric::ReplyRate, Metric::Unanswered,
                      Metric::InvitedShare, Metric::SatisfactionShare, Metric::CsatMean,
                      Metric::RatedShare, Metric::Nps, Metric::ResolutionRate,
                      Metric::HandledPerHour, Metric::ChatLengthMean, Metric::AnswerAskRatio,
                      Metric::BuyerMessages, Metric::AgentMessages},
                     placeOf(talk, talk.fact->agent, talk.fact->openedAt), talk.row,
                     LeftOut::Excluded);
            continue;
        }
        takeResponses(talk);
        takeOutcome(talk);
        takeMessages(talk);
        takeHandling(talk);
    }
    takeBuyerDays(talks);
    takeConversions(talks, customer.orders);
    for (const auto& order : customer.orders) {
        takeSales(order, talks);
        takeReturn(order, talks);
    }
}

void MetricRules::takeResponses(const Talk& talk) {
    const auto& fact = *talk.fact;
    if (fact.untimed) {
        leaveOut({Metric::FirstResponseMean, Metric::FirstResponseMedian, Metric::FirstResponseP90,
                  Metric::FirstResponseMax, Metric::FirstResponseRate30,
                  Metric::FirstResponseRate60, Metric::FirstResponseRate180, Metric::ResponseMean,
                  Metric::ResponseMeanPlatform, Metric::ThreeMinuteRate, Metric::Unanswered,
                  Metric::ReplyRate},
                 placeOf(talk, fact.agent, fact.openedAt), talk.row, LeftOut::Untimed);
        return;
    }
    takeFirstResponse(talk);
    for (const auto& round : talk.rounds) {
        takeRound(talk, round);
    }
    if (!talk.rounds.empty() && !talk.rounds.back().end) {
        const auto& last = talk.rounds.back();
        count(Metric::Unanswered, placeOf(talk, last.creditedTo, secondsOf(last.start)), talk.row,
              1);
    }
}

void MetricRules::takeFirstResponse(const Talk& talk) {
    if (talk.rounds.empty()) {
        leaveOut({Metric::FirstResponseMean, Metric::FirstResponseMedian, Metric::FirstResponseP90,
                  Metric::FirstResponseMax, Metric::FirstResponseRate30,
                  Metric::FirstResponseRate60, Metric::FirstResponseRate180},
                 placeOf(talk, talk.fact->agent, talk.fact->openedAt), talk.row,
                 LeftOut::NoBuyerMessage);
        return;
    }
    const auto& first = talk.rounds.front();
    const auto place = placeOf(talk, first.creditedTo, secondsOf(first.start));
    const auto waited = m_query.schedule == Schedule::Duty ? first.duty : first.calendar;
    for (const auto metric : kFirstResponseTimes) {
        if (first.end) {
            count(metric, place, talk.row, waited.count());
        } else {
            leaveOut({metric}, place, talk.row, LeftOut::Unanswered);
        }
    }
    for (const auto metric : kFirstResponseRates) {
        const bool isInTime = first.end && waited <= seconds{definitionOf(metric).parameter};
        count(metric, place, talk.row, isInTime ? 1 : 0);
    }
}

void MetricRules::takeRound(const Talk& talk, const Round& round) {
    auto row = talk.row;
    row.serial = ++m_serial;
    row.message = round.startMessage;
    const auto start = secondsOf(round.start);
    const auto place = placeOf(talk, round.creditedTo, start);
    const auto waited = m_query.schedule == Schedule::Duty ? round.duty : round.calendar;
    if (round.end) {
        count(Metric::ResponseMean, place, row, waited.count());
    } else {
        leaveOut({Metric::ResponseMean}, place, row, LeftOut::Unanswered);
    }
    if (round.end && localDay(secondsOf(*round.end), talk.utcOffset) == place.day) {
        count(Metric::ResponseMeanPlatform, place, row,
              std::min(round.calendar, kPlatformCap).count());
    } else {
        leaveOut({Metric::ResponseMeanPlatform}, place, row, LeftOut::UnansweredThatDay);
    }
    if (place.hour >= kFirstPlatformHour && place.hour < kLastPlatformHour) {
        count(Metric::ThreeMinuteRate, place, row,
              round.end && round.calendar <= kThreeMinutes ? 1 : 0);
    } else {
        leaveOut({Metric::ThreeMinuteRate}, place, row, LeftOut::OutsideHours);
    }
}

void MetricRules::takeReception(const Talk& talk) {
    const auto& fact = *talk.fact;
    const auto place = placeOf(talk, fact.agent, fact.openedAt);
    const auto reason = fact.isExcluded           ? std::optional(LeftOut::Excluded)
                        : fact.untimed            ? std::optional(LeftOut::Untimed)
                        : fact.buyerMessages == 0 ? std::optional(LeftOut::NoBuyerMessage)
                                                  : std::nullopt;
    if (reason) {
        leaveOut({Metric::ConversationsReceived, Metric::CustomersReceived, Metric::ComplaintRate,
                  Metric::ConsultConversion, Metric::ConsultConversion4,
                  Metric::ConsultConversionEver},
                 place, talk.row, *reason);
        return;
    }
    count(Metric::ConversationsReceived, place, talk.row, 1);
    if (m_sink.wants(Metric::CustomersReceived)) {
        m_sink.add(Metric::CustomersReceived, place,
                   {.row = talk.row,
                    .numerator = 1,
                    .numeratorUnit = m_customer});
    }
    if (m_sink.wants(Metric::ComplaintRate)) {
        m_sink.add(Metric::ComplaintRate, place,
                   {.row = talk.row, .denominator = 1, .denominatorUnit = m_customer});
    }
}

void MetricRules::takeOutcome(const Talk& talk) {
    const auto& fact = *talk.fact;
    const auto opened = placeOf(talk, fact.agent, fact.openedAt);
    const auto type = m_context.questionTypes.find(fact.questionType);
    if (type == m_context.questionTypes.end()) {
        leaveOut({Metric::InvitedShare}, opened, talk.row, LeftOut::Unclassified);
    } else if (!type->second.isPreSale) {
        leaveOut({Metric::InvitedShare}, opened, talk.row, LeftOut::NotPreSale);
    } else {
        count(Metric::InvitedShare, opened, talk.row, fact.invited ? 1 : 0);
    }
    const bool isClosed = fact.isClosed && fact.closedAt;
    const auto ended = placeOf(talk, fact.agent, isClosed ? *fact.closedAt : fact.openedAt);
    if (isClosed) {
        count(Metric::ResolutionRate, ended, talk.row,
              fact.solved == conversations::Solved::Yes ? 1 : 0);
        count(Metric::RatedShare, ended, talk.row, fact.satisfaction ? 1 : 0);
    } else {
        leaveOut({Metric::ResolutionRate, Metric::RatedShare}, ended, talk.row,
                 LeftOut::NotClosed);
    }
    if (fact.satisfaction) {
        count(Metric::SatisfactionShare, ended, talk.row, *fact.satisfaction >= kSatisfied ? 1 : 0);
        count(Metric::CsatMean, ended, talk.row, *fact.satisfaction);
    } else {
        leaveOut({Metric::SatisfactionShare, Metric::CsatMean}, ended, talk.row,
                 LeftOut::NotRated);
    }
    if (fact.recommendation) {
        const int mark = *fact.recommendation;
        count(Metric::Nps, ended, talk.row, mark >= kPromoter ? 1 : mark <= kDetractor ? -1 : 0);
    } else {
        leaveOut({Metric::Nps}, ended, talk.row, LeftOut::NotRated);
    }
}

void MetricRules::takeMessages(const Talk& talk) {
    if (!wants({Metric::AnswerAskRatio, Metric::BuyerMessages, Metric::AgentMessages,
                Metric::ChatLengthMean})) {
        return;
    }
    const auto& fact = *talk.fact;
    std::optional<Moment> first;
    std::optional<Moment> last;
    m_exchanges.clear();
    for (const auto& message : fact.messages) {
        if (message.at) {
            if (!message.failed) {
                first = std::min(first.value_or(*message.at), *message.at);
                last = std::max(last.value_or(*message.at), *message.at);
            }
        }
        const bool isBuyer = message.side == Side::Buyer;
        if (!isBuyer && message.side != Side::Agent) {
            continue;
        }
        const auto at = message.at ? secondsOf(*message.at) : fact.openedAt;
        const auto& agent = !isBuyer                ? message.sender
                            : message.owner.empty() ? fact.agent
                                                    : message.owner;
        if (message.failed) {
            leaveOut({Metric::AnswerAskRatio, Metric::AgentMessages}, placeOf(talk, agent, at),
                     talk.row, LeftOut::NotDelivered);
            continue;
        }
        if (!isInPeriod(at)) {
            continue;
        }
        const auto hour = floor<hours>((at + talk.utcOffset).time_since_epoch());
        auto exchange = std::ranges::find_if(m_exchanges, [&](const Exchange& known) {
            return known.hour == hour && known.agent == agent;
        });
        if (exchange == m_exchanges.end()) {
            exchange = m_exchanges.insert(exchange, {.agent = agent, .hour = hour, .at = at});
        }
        ++(isBuyer ? exchange->ofBuyer : exchange->ofAgent);
    }
    for (const auto& exchange : m_exchanges) {
        const auto place = placeOf(talk, exchange.agent, exchange.at);
        count(Metric::AnswerAskRatio, place, talk.row, exchange.ofAgent, exchange.ofBuyer);
        if (exchange.ofBuyer > 0) {
            count(Metric::BuyerMessages, place, talk.row, exchange.ofBuyer, exchange.ofBuyer);
        }
        if (exchange.ofAgent > 0) {
            count(Metric::AgentMessages, place, talk.row, exchange.ofAgent, exchange.ofAgent);
        }
    }
    const auto opened = placeOf(talk, fact.agent, fact.openedAt);
    if (first) {
        count(Metric::ChatLengthMean, opened, talk.row, (*last - *first).count());
    } else {
        leaveOut({Metric::ChatLengthMean}, opened, talk.row, LeftOut::Untimed);
    }
}

void MetricRules::takeHandling(const Talk& talk) {
    if (!m_sink.wants(Metric::HandledPerHour)) {
        return;
    }
    m_exchanges.clear();
    for (const auto& message : talk.fact->messages) {
        if (message.side != Side::Agent || message.failed || !message.at) {
            continue;
        }
        const auto at = secondsOf(*message.at);
        const auto hour = floor<hours>((at + talk.utcOffset).time_since_epoch());
        const auto isSame = [&](const Exchange& known) {
            return known.hour == hour && known.agent == message.sender;
        };
        if (!isInPeriod(at) || std::ranges::any_of(m_exchanges, isSame)) {
            continue;
        }
        m_exchanges.push_back({.agent = message.sender, .hour = hour, .at = at});
        const auto place = placeOf(talk, message.sender, at);
        noteWork(place);
        m_sink.add(Metric::HandledPerHour, place,
                   {.row = talk.row, .numerator = 1, .numeratorUnit = talk.row.serial});
    }
}

void MetricRules::takeBuyerDays(const std::vector<Talk>& talks) {
    if (!m_sink.wants(Metric::ReplyRate)) {
        return;
    }
    /// Who wrote first on a day, and the first answer of that day, over all conversations.
    struct BuyerDay {
        const Talk* talk = nullptr;
        const Message* asked = nullptr;
        const Message* answered = nullptr;
    };
    std::map<std::int32_t, BuyerDay> byDay;
    auto latest = byDay.end();
    const auto each = [&](Side side, auto&& take) {
        for (const auto& talk : talks) {
            if (talk.fact->isExcluded || talk.fact->untimed) {
                continue;
            }
            for (const auto& message : talk.fact->messages) {
                if (message.side == side && message.at && !message.failed) {
                    take(talk, message, localDay(secondsOf(*message.at), talk.utcOffset));
                }
            }
        }
    };
    each(Side::Buyer, [&](const Talk& talk, const Message& message, std::int32_t day) {
        if (latest == byDay.end() || latest->first != day) {
            latest = byDay.try_emplace(day).first;
        }
        auto& buyerDay = latest->second;
        if (buyerDay.asked == nullptr || message.at < buyerDay.asked->at) {
            buyerDay.talk = &talk;
            buyerDay.asked = &message;
        }
    });
    each(Side::Agent, [&](const Talk&, const Message& message, std::int32_t day) {
        const auto buyerDay =
            latest != byDay.end() && latest->first == day ? latest : byDay.find(day);
        if (buyerDay == byDay.end() || message.at < buyerDay->second.asked->at) {
            return;
        }
        latest = buyerDay;
        auto& answered = buyerDay->second.answered;
        if (answered == nullptr || message.at < answered->at) {
            answered = &message;
        }
    });
    for (const auto& [day, buyerDay] : byDay) {
        const auto& owner = buyerDay.asked->owner.empty() ? buyerDay.talk->fact->agent
                                                          : buyerDay.asked->owner;
        auto row = buyerDay.talk->row;
        row.serial = ++m_serial;
        row.message = buyerDay.asked->id;
        count(Metric::ReplyRate,
              placeOf(*buyerDay.talk,
                      buyerDay.answered == nullptr ? owner : buyerDay.answered->sender,
                      secondsOf(*buyerDay.asked->at)),
              row, buyerDay.answered == nullptr ? 0 : 1);
    }
}

void MetricRules::takeConversions(const std::vector<Talk>& talks,
                                  const std::vector<OrderFact>& orders) {
    for (const auto& talk : talks) {
        for (const auto metric : kConversions) {
            if (talk.canConvert && m_sink.wants(metric)) {
                takeConversion(talk, talks, orders, metric);
            }
        }
    }
    // An excluded order stands beside the conversation that it would have been credited to.
    for (const auto& order : orders) {
        if (!order.isExcluded || !order.createdAt) {
            continue;
        }
        const Talk* latest = nullptr;
        for (const auto& talk : talks) {
            if (talk.canConvert && talk.fact->openedAt <= *order.createdAt) {
                latest = &talk;
            }
        }
        if (latest != nullptr) {
            leaveOut({Metric::ConsultConversion, Metric::ConsultConversion4,
                      Metric::ConsultConversionEver},
                     placeOf(*latest, latest->fact->agent, latest->fact->openedAt),
                     {.serial = ++m_serial,
                      .kind = RowKind::Order,
                      .shop = order.key.shop,
                      .text = order.key.number},
                     LeftOut::Excluded);
        }
    }
}

void MetricRules::takeConversion(const Talk& talk, const std::vector<Talk>& talks,
                                 const std::vector<OrderFact>& orders, Metric metric) {
    const int window = definitionOf(metric).parameter;
    const auto start = talk.fact->openedAt;
    const auto end = endOfDay(start, days{window}, shopOf(talk.fact->shop).utcOffset);
    bool isConverted = false;
    bool isCredited = false;
    for (const auto& order : orders) {
        if (order.isExcluded || !order.createdAt || *order.createdAt < start || !isPaid(order) ||
            (window > 0 && *order.createdAt >= end)) {
            continue;
        }
        isConverted = true;
        // The credit goes to the agent of the latest conversation before the order.
        const Talk* latest = nullptr;
        for (const auto& other : talks) {
            if (other.canConvert && other.fact->openedAt <= *order.createdAt) {
                latest = &other;
            }
        }
        isCredited = isCredited || latest->fact->agent == talk.fact->agent;
    }
    m_sink.add(metric, placeOf(talk, talk.fact->agent, start),
               {.row = talk.row,
                .numerator = isConverted ? 1 : 0,
                .creditedNumerator = isCredited ? 1 : 0,
                .denominator = 1,
                .numeratorUnit = m_customer,
                .denominatorUnit = m_customer});
}

const MetricRules::Talk* MetricRules::creditedTalk(const OrderFact& order,
                                                   const std::vector<Talk>& talks) const {
    const Talk* latest = nullptr;
    if (!order.createdAt) {
        return nullptr;
    }
    for (const auto& talk : talks) {
        if (talk.canConvert && talk.fact->openedAt <= *order.createdAt) {
            latest = &talk;
        }
    }
    const bool isInWindow =
        latest != nullptr &&
        *order.createdAt < endOfDay(latest->fact->openedAt, m_context.settings.creditDays,
                                    shopOf(order.key.shop).utcOffset);
    return isInWindow ? latest : nullptr;
}

Place MetricRules::placeOfOrder(const OrderFact& order, const Talk* talk, Seconds at) {
    auto place = talk == nullptr ? placeAt(order.key.shop, {}, {}, 0, at)
                                 : placeAt(order.key.shop, talk->fact->agent, talk->fact->channel,
                                           talk->fact->questionType, at);
    if (!m_isByProduct) {
        return place;
    }
    m_products.clear();
    m_pieces.clear();
    std::vector<std::int64_t> weights;
    for (const auto& item : order.items) {
        const auto product = m_names.numberOf(item.product);
        const auto known = std::ranges::find(m_products, product);
        const auto index = static_cast<std::size_t>(known - m_products.begin());
        if (known == m_products.end()) {
            m_products.push_back(product);
            m_pieces.push_back(0);
            weights.push_back(0);
        }
        m_pieces[index] += item.pieces;
        weights[index] += item.weight.value;
    }
    m_amounts = divided(order.paid.value, std::move(weights));
    place.products = m_products;
    return place;
}

void MetricRules::takeSales(const OrderFact& order, const std::vector<Talk>& talks) {
    const RowReference row{.serial = ++m_serial,
                           .kind = RowKind::Order,
                           .shop = order.key.shop,
                           .text = order.key.number};
    const auto* talk = creditedTalk(order, talks);
    const std::initializer_list<Metric> all{
        Metric::SalesAmount,       Metric::SalesOrders, Metric::CustomerUnitPrice,
        Metric::PiecesPerCustomer, Metric::SalesShare,  Metric::LinkedSalesShare};
    if (!wants(all)) {
        return;
    }
    if (!order.paidAt) {
        // It belongs to no day of payment: to that of its creation.
        if (isPaid(order) && order.createdAt) {
            leaveOut(all, placeOfOrder(order, talk, *order.createdAt), row,
                     order.isExcluded ? LeftOut::Excluded : LeftOut::NoPaymentTime);
        }
        return;
    }
    const auto place = placeOfOrder(order, talk, *order.paidAt);
    if (order.isExcluded) {
        leaveOut(all, place, row, LeftOut::Excluded);
        return;
    }
    const auto add = [&](Metric metric, Entry entry) {
        if (m_sink.wants(metric)) {
            m_sink.add(metric, place, entry);
        }
    };
    const std::int64_t amount = order.paid.value;
    const std::int64_t kinds = order.kinds;
    add(Metric::SalesAmount, {.row = row, .numerator = amount, .denominator = 1, .shares = m_amounts});
    add(Metric::SalesOrders, {.row = row, .numerator = 1, .denominator = 1});
    add(Metric::CustomerUnitPrice, {.row = row,
                                    .numerator = amount,
                                    .denominator = 1,
                                    .denominatorUnit = m_customer,
                                    .shares = m_amounts});
    add(Metric::PiecesPerCustomer, {.row = row,
                                    .numerator = order.pieces,
                                    .denominator = 1,
                                    .denominatorUnit = m_customer,
                                    .shares = m_pieces});
    add(Metric::SalesShare,
        {.row = row, .numerator = amount, .denominator = amount, .shares = m_amounts});
    add(Metric::LinkedSalesShare,
        {.row = row, .numerator = kinds >= 2 ? 1 : 0, .denominator = 1});
}

void MetricRules::takeReturn(const OrderFact& order, const std::vector<Talk>& talks) {
    if (!m_sink.wants(Metric::ReturnRate) || !order.createdAt) {
        return;
    }
    const RowReference row{.serial = ++m_serial,
                           .kind = RowKind::Order,
                           .shop = order.key.shop,
                           .text = order.key.number};
    const auto place = placeOfOrder(order, creditedTalk(order, talks), *order.createdAt);
    if (order.isExcluded || !isPaid(order)) {
        leaveOut({Metric::ReturnRate}, place, row,
                 order.isExcluded ? LeftOut::Excluded : LeftOut::NotPaid);
        return;
    }
    count(Metric::ReturnRate, place, row, order.hasReturn ? 1 : 0);
}

void MetricRules::take(const HandledOrder& order) {
    const RowReference row{.serial = ++m_serial,
                           .kind = RowKind::Order,
                           .shop = order.key.shop,
                           .text = order.key.number};
    for (const auto& act : order.acts) {
        const auto place = placeAt(order.key.shop, act.agent, {}, 0, act.at);
        if (order.isExcluded) {
            leaveOut({Metric::OrdersHandled, Metric::HandledPerHour, Metric::OrderConversion},
                     place, row, LeftOut::Excluded);
            return;
        }
        noteWork(place);
        const Entry handled{.row = row, .numerator = 1, .numeratorUnit = row.serial};
        for (const auto metric : {Metric::OrdersHandled, Metric::HandledPerHour}) {
            if (m_sink.wants(metric)) {
                m_sink.add(metric, place, handled);
            }
        }
        if (!order.state) {
            leaveOut({Metric::OrderConversion}, place, row, LeftOut::OrderUnknown);
            continue;
        }
        if (m_sink.wants(Metric::OrderConversion)) {
            m_sink.add(Metric::OrderConversion, place,
                       {.row = row,
                        .numerator = *order.state == orders::OrderState::Finished ? 1 : 0,
                        .denominator = 1,
                        .numeratorUnit = row.serial,
                        .denominatorUnit = row.serial});
        }
    }
}

void MetricRules::take(const PromiseFact& fact) {
    const auto& promise = fact.promise;
    if (!promise.dueAt) {
        return;
    }
    const RowReference row{.serial = ++m_serial,
                           .kind = RowKind::Promise,
                           .shop = promise.shop,
                           .number = promise.id};
    const auto place =
        placeAt(promise.shop, promise.owner, fact.channel, fact.questionType, *promise.dueAt);
    const auto now = secondsOf(m_query.asOf);
    const auto rate =
        promises::keptRate({&promise, 1}, *promise.dueAt, *promise.dueAt + seconds{1}, now);
    if (fact.isExcluded || rate.due == 0) {
        leaveOut({Metric::PromiseKeptRate}, place, row,
                 fact.isExcluded        ? LeftOut::Excluded
                 : *promise.dueAt > now ? LeftOut::NotYetDue
                                        : LeftOut::Withdrawn);
        return;
    }
    count(Metric::PromiseKeptRate, place, row, rate.kept);
}

void MetricRules::take(const CallFact& call) {
    const RowReference row{
        .serial = ++m_serial, .kind = RowKind::Call, .shop = call.shop, .number = call.id};
    const auto place =
        placeAt(call.shop, call.agent, call.channel, call.questionType, call.rangAt);
    if (call.isExcluded || !call.isIncoming) {
        leaveOut({Metric::PhoneAnswerRate}, place, row,
                 call.isExcluded ? LeftOut::Excluded : LeftOut::Outgoing);
        return;
    }
    count(Metric::PhoneAnswerRate, place, row, call.isAnswered ? 1 : 0);
}

void MetricRules::take(const ReviewFact& review) {
    const RowReference row{
        .serial = ++m_serial, .kind = RowKind::Review, .shop = review.shop, .number = review.id};
    auto place = placeAt(review.shop, review.agent, {}, 0, review.at);
    m_products.assign(1, m_names.numberOf(review.product));
    place.products = m_products;
    count(Metric::PositiveReviewRate, place, row, review.level == ReviewLevel::Positive ? 1 : 0);
    count(Metric::NegativeReviewRate, place, row, review.level == ReviewLevel::Negative ? 1 : 0);
}

void MetricRules::take(const InspectionFact& inspection) {
    const RowReference row{.serial = ++m_serial,
                           .kind = RowKind::Inspection,
                           .shop = inspection.shop,
                           .number = inspection.id};
    count(Metric::QaScore,
          placeAt(inspection.shop, inspection.agent, inspection.channel, inspection.questionType,
                  inspection.at),
          row, inspection.score);
}

void MetricRules::take(std::vector<ComplaintFact> complaints) {
    std::ranges::sort(complaints, {}, [](const auto& complaint) {
        return std::pair(complaint.createdAt, complaint.id);
    });
    const auto repeatedWithin = m_context.settings.repeatDays;
    // By customer and by order, so that a complaint is held against those that may be the same only.
    using Known = std::map<std::pair<orders::ShopId, std::string_view>,
                           std::vector<const ComplaintFact*>>;
    Known ofCustomer;
    Known ofOrder;
    for (const auto& complaint : complaints) {
        ofCustomer[{complaint.shop, complaint.customer}].push_back(&complaint);
        ofOrder[{complaint.shop, complaint.orderNumber}].push_back(&complaint);
    }
    const auto repeatsOne = [&](const ComplaintFact& complaint, const Known& known,
                                const std::string& key) {
        return !key.empty() &&
               std::ranges::any_of(known.at({complaint.shop, key}), [&](const auto* earlier) {
                   return earlier->closedAt && *earlier->closedAt <= complaint.createdAt &&
                          complaint.createdAt - *earlier->closedAt <= repeatedWithin &&
                          earlier->id != complaint.id;
               });
    };
    for (const auto& complaint : complaints) {
        const RowReference row{.serial = ++m_serial,
                               .kind = RowKind::Complaint,
                               .shop = complaint.shop,
                               .number = complaint.id};
        const auto at = [&](Seconds time) {
            return placeAt(complaint.shop, complaint.agent, complaint.channel,
                           complaint.questionType, time);
        };
        const auto created = at(complaint.createdAt);
        if (complaint.isAboutService) {
            count(Metric::ComplaintRate, created, row, 1, 0);
        } else {
            leaveOut({Metric::ComplaintRate}, created, row, LeftOut::NotAboutService);
        }
        if (repeatsOne(complaint, ofCustomer, complaint.customer) ||
            repeatsOne(complaint, ofOrder, complaint.orderNumber)) {
            count(Metric::RepeatComplaintRate, created, row, 1, 0);
        }
        if (complaint.closedAt) {
            count(Metric::RepeatComplaintRate, at(*complaint.closedAt), row, 0, 1);
        } else {
            leaveOut({Metric::RepeatComplaintRate}, created, row, LeftOut::NotClosed);
        }
    }
}

std::size_t MetricRules::WorkHash::operator()(const Work& work) const {
    const auto [agent, day, shop, channel, questionType] = work;
    std::uint64_t hash = 0;
    for (const std::int64_t part : {std::int64_t{agent}, std::int64_t{day}, shop,
                                    std::int64_t{channel}, questionType}) {
        hash = (hash ^ static_cast<std::uint64_t>(part)) * 0x9E3779B97F4A7C15ULL;
        hash ^= hash >> 32U;
    }
    return static_cast<std::size_t>(hash);
}

void MetricRules::noteWork(const Place& place) {
    if (isInPeriod(place.at) && m_sink.wants(Metric::HandledPerHour)) {
        m_work.emplace(place.agent, place.day, place.shop, m_isByChannel ? place.channel : 0,
                       m_isByQuestionType ? place.questionType : 0);
    }
}

void MetricRules::finish() {
    // A shift in two shops is one shift: what belongs to one agent and time follows each other.
    std::vector<Work> all(m_work.begin(), m_work.end());
    std::ranges::sort(all);
    for (auto first = all.begin(); first != all.end();) {
        auto last = first;
        const auto agent = std::get<0>(*first);
        const auto day = std::get<1>(*first);
        while (last != all.end() && std::get<0>(*last) == agent && std::get<1>(*last) == day) {
            ++last;
        }
        const int parts = m_isByHour ? 24 : 1;
        for (int part = 0; part < parts; ++part) {
            const std::int64_t unit = (std::int64_t{day} * 24 + part + 1) * kMostNames + agent;
            for (auto work = first; work != last; ++work) {
                takeWork(*work, hours{m_isByHour ? part : 0}, hours{24 / parts}, unit);
            }
        }
        first = last;
    }
}

void MetricRules::takeWork(const Work& work, hours after, hours length, std::int64_t unit) {
    const auto& [agent, day, shop, channel, questionType] = work;
    const auto& shopContext = shopOf(shop);
    const auto start =
        Seconds{std::chrono::sys_days{days{day}}} - shopContext.utcOffset + after;
    const auto from = std::max(start, m_query.from);
    const auto to = std::min({start + length, m_query.to, secondsOf(m_query.asOf)});
    if (from >= to) {
        return;
    }
    const auto& name = m_names.nameOf(agent);
    const auto recorded = m_context.dutyOf ? m_context.dutyOf(name, from, to) : std::nullopt;
    const auto duty = recorded.value_or(
        conversations::dutyTime(shopContext.schedule, Moment{from}, Moment{to}));
    m_sink.add(Metric::HandledPerHour,
               placeAt(shop, name, m_names.nameOf(channel), questionType, from),
               {.row = {.serial = ++m_serial, .kind = RowKind::Work, .shop = shop, .text = name},
                .denominator = duty.count(),
                .denominatorUnit = unit});
}

}  // namespace core::stats
