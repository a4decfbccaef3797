#pragma once

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/stats/statistics_query.h"
#include "core/storage/database.h"

/// A second, independent implementation of metrics.md: plain loops over exported rows, one metric at a time, nothing of
/// core/stats but the names of the metrics. Slow on purpose.
namespace naive {

using core::stats::Metric;

struct Message {
    std::int64_t id, conversation;
    std::string side, sender, owner;
    std::optional<std::int64_t> at;
    std::int64_t ordinal;
    bool failed;
};
struct Conversation {
    std::int64_t id, shop, opened;
    std::string channel, buyer, owner, state;
    std::optional<std::int64_t> closed;
    bool untimed;
    std::int64_t type;
    std::string solved;
    bool invited;
    std::optional<std::int64_t> satisfaction, recommendation;
    std::vector<Message> messages;
    std::set<std::string> products;
    bool excluded;
    std::string customer;
};
struct Item {
    std::string product;
    std::int64_t pieces, weight;
};
struct Order {
    std::int64_t shop;
    std::string number, state, customer;
    std::optional<std::int64_t> created, paidAt;
    std::int64_t paid;
    std::optional<std::int64_t> pieces;
    std::int64_t kinds;
    std::vector<Item> items;
    bool returned, excluded;
};
struct Act {
    std::int64_t shop;
    std::string order, agent;
    std::int64_t at;
};
struct Promise {
    std::int64_t id, shop, conversation;
    std::string order, owner, state;
    std::optional<std::int64_t> due, closed;
    bool missed;
};
struct Call {
    std::int64_t id, conversation;
    std::string agent;
    bool incoming, answered;
    std::int64_t rang;
};
struct Round {
    std::int64_t start;
    std::optional<std::int64_t> end;
    std::string agent;
};

/// Which part of the shop's work is asked for.
struct Filter {
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::int64_t asOf = 0;
    bool duty = false;
    std::optional<std::string> agent, channel, product;
    std::optional<std::int64_t> shop, type, hour, day;
};

struct Result {
    std::int64_t numerator = 0;
    std::int64_t denominator = 0;
    std::map<std::string, std::int64_t> leftOut;
};

class Shop final {
public:
    explicit Shop(core::storage::Database& database);
    [[nodiscard]] Result figure(Metric metric, const Filter& filter) const;
    [[nodiscard]] const std::vector<Conversation>& conversations() const { return m_conversations; }

private:
    [[nodiscard]] bool fits(const Filter& filter, std::int64_t at, std::int64_t shop, const std::string& agent,
                            const std::string& channel, std::int64_t type,
                            const std::set<std::string>& products) const;
    [[nodiscard]] std::string agentOf(const Conversation& conversation) const;
    [[nodiscard]] std::vector<Round> roundsOf(const Conversation& conversation) const;
    [[nodiscard]] const Conversation* latestBefore(const Order& order) const;

    std::vector<Conversation> m_conversations;
    std::vector<Order> m_orders;
    std::vector<Act> m_acts;
    std::vector<Promise> m_promises;
    std::vector<Call> m_calls;
    std::set<std::int64_t> m_preSale;
};

inline std::int64_t floorDay(std::int64_t seconds) {
    const auto local = seconds + 8 * 3600;
    return local >= 0 ? local / 86400 : -((-local + 86399) / 86400);
}
inline std::int64_t hourOf(std::int64_t seconds) {
    return (seconds + 8 * 3600 - floorDay(seconds) * 86400) / 3600;
}
/// Milliseconds between 08:00 and 24:00 of the shop's days.
inline std::int64_t dutyBetween(std::int64_t from, std::int64_t to) {
    std::int64_t sum = 0;
    for (auto day = floorDay(from / 1000 - 86400); day <= floorDay(to / 1000 + 86400); ++day) {
        const auto start = (day * 86400 - 8 * 3600 + 8 * 3600) * 1000;
        const auto end = (day * 86400 - 8 * 3600 + 24 * 3600) * 1000;
        sum += std::max<std::int64_t>(0, std::min(end, to) - std::max(start, from));
    }
    return sum;
}

inline Shop::Shop(core::storage::Database& database) {
    const auto rows = [&](const char* text, auto&& take) {
        auto row = database.prepare(text);
        while (row.step()) {
            take(row);
        }
    };
    std::set<std::string> excluded;
    rows("SELECT subject_kind || '/' || shop_id || '/' || subject FROM work_exclusion WHERE included_at IS NULL",
         [&](auto& row) { excluded.insert(row.text(0)); });
    std::map<std::string, std::string> alias;
    rows("SELECT shop_id || '/' || nick, main_nick FROM work_customer_alias",
         [&](auto& row) { alias[row.text(0)] = row.text(1); });
    const auto customerOf = [&](std::int64_t shop, std::string nick) {
        while (alias.contains(std::to_string(shop) + "/" + nick)) {
            nick = alias[std::to_string(shop) + "/" + nick];
        }
        return std::to_string(shop) + "/" + nick;
    };
    rows("SELECT id, shop_id, opened_at, channel, buyer, owner, state, closed_at, untimed, "
         "coalesce(question_type, 0), coalesce(solved, ''), invited, satisfaction, recommendation "
         "FROM work_conversation WHERE state <> 'merged' ORDER BY id",
         [&](auto& row) {
             Conversation c{};
             c.id = row.integer(0);
             c.shop = row.integer(1);
             c.opened = row.integer(2);
             c.channel = row.text(3);
             c.buyer = row.text(4);
             c.owner = row.text(5);
             c.state = row.text(6);
             c.closed = row.optionalInteger(7);
             c.untimed = row.integer(8) != 0;
             c.type = row.integer(9);
             c.solved = row.text(10);
             c.invited = row.integer(11) != 0;
             c.satisfaction = row.optionalInteger(12);
             c.recommendation = row.optionalInteger(13);
             c.customer = c.buyer.empty() ? "?" + std::to_string(c.id) : customerOf(c.shop, c.buyer);
             c.excluded = excluded.contains("conversation/" + std::to_string(c.shop) + "/" + std::to_string(c.id));
             m_conversations.push_back(c);
         });
    rows("SELECT id, conversation_id, side, sender, owner, at, ordinal, failed FROM work_message ORDER BY id",
         [&](auto& row) {
             const Message message{row.integer(0), row.integer(1), row.text(2),    row.text(3),
                                   row.text(4),    row.optionalInteger(5), row.integer(6), row.integer(7) != 0};
             for (auto& c : m_conversations) {
                 if (c.id == message.conversation) {
                     c.messages.push_back(message);
                 }
             }
         });
    for (auto& c : m_conversations) {
        std::ranges::sort(c.messages, {}, [](const Message& m) { return std::tuple(m.at, m.ordinal, m.id); });
    }
    rows("SELECT shop_id, order_no, state, buyer_nick, created_at, paid_at, coalesce(paid_fen, 0), pieces, "
         "coalesce(kinds, 0) FROM mirror_order ORDER BY id",
         [&](auto& row) {
             Order o{};
             o.shop = row.integer(0);
             o.number = row.text(1);
             o.state = row.text(2);
             o.customer = customerOf(o.shop, row.text(3));
             o.created = row.optionalInteger(4);
             o.paidAt = row.optionalInteger(5);
             o.paid = row.integer(6);
             o.pieces = row.optionalInteger(7);
             o.kinds = row.integer(8);
             o.excluded = excluded.contains("order/" + std::to_string(o.shop) + "/" + o.number);
             m_orders.push_back(o);
         });
    rows("SELECT shop_id, order_no, outer_code, title, quantity, price_fen, paid_fen FROM mirror_item ORDER BY ordinal, id",
         [&](auto& row) {
             for (auto& o : m_orders) {
                 if (o.shop == row.integer(0) && o.number == row.text(1)) {
                     const auto quantity = row.optionalInteger(4).value_or(1);
                     const auto weight = row.optionalInteger(6).value_or(row.optionalInteger(5).value_or(0) * quantity);
                     o.items.push_back({row.text(2).empty() ? row.text(3) : row.text(2), quantity, weight});
                 }
             }
         });
    rows("SELECT shop_id, order_no, state, kind FROM mirror_refund", [&](auto& row) {
        const auto state = row.text(2);
        const auto kind = row.text(3);
        const bool counts = state != "closed" && state != "none" && state != "refused" && state != "refused_goods";
        for (auto& o : m_orders) {
            if (o.shop == row.integer(0) && o.number == row.text(1) && counts &&
                (kind == "退货退款" || kind == "换货" || kind == "是")) {
                o.returned = true;
            }
        }
    });
    rows("SELECT l.conversation_id, i.outer_code, i.title FROM work_conversation_order l JOIN mirror_item i "
         "ON i.order_no = l.order_no AND i.shop_id = l.shop_id",
         [&](auto& row) {
             for (auto& c : m_conversations) {
                 if (c.id == row.integer(0)) {
                     c.products.insert(row.text(1).empty() ? row.text(2) : row.text(1));
                 }
             }
         });
    rows("SELECT shop_id, subject, actor, at, action FROM work_event WHERE subject_kind = 'order' ORDER BY seq",
         [&](auto& row) {
             const auto actor = row.text(2);
             const auto action = row.text(4);
             if (actor != "import" && actor != "system" && action != "reveal" && action != "exclude" &&
                 action != "include") {
                 m_acts.push_back({row.integer(0), row.text(1), actor, row.integer(3)});
             }
         });
    rows("SELECT id, shop_id, coalesce(conversation_id, 0), coalesce(order_no, ''), owner, state, due_at, closed_at, "
         "missed FROM work_promise",
         [&](auto& row) {
             m_promises.push_back({row.integer(0), row.integer(1), row.integer(2), row.text(3), row.text(4), row.text(5),
                                   row.optionalInteger(6), row.optionalInteger(7), row.integer(8) != 0});
         });
    rows("SELECT id, conversation_id, entered_by, direction, answered_at, rang_at FROM work_contact", [&](auto& row) {
        m_calls.push_back({row.integer(0), row.integer(1), row.text(2), row.text(3) == "in", !row.isNull(4),
                           row.integer(5)});
    });
    for (std::int64_t type = 11; type <= 17; ++type) {
        m_preSale.insert(type);
    }
    m_preSale.insert(1);
}

inline bool Shop::fits(const Filter& f, std::int64_t at, std::int64_t shop, const std::string& agent,
                       const std::string& channel, std::int64_t type, const std::set<std::string>& products) const {
    if (at < f.from || at >= f.to) {
        return false;
    }
    const bool product = !f.product || (products.empty() ? f.product->empty() : products.contains(*f.product));
    return product && (!f.agent || *f.agent == agent) && (!f.channel || *f.channel == channel) &&
           (!f.shop || *f.shop == shop) && (!f.type || *f.type == type) && (!f.hour || *f.hour == hourOf(at)) &&
           (!f.day || *f.day == floorDay(at));
}

inline std::string Shop::agentOf(const Conversation& c) const {
    if (!c.owner.empty()) {
        return c.owner;
    }
    std::string last;
    for (const auto& m : c.messages) {
        if (m.side == "agent" && !m.failed) {
            last = m.sender;
        }
    }
    return last;
}

inline std::vector<Round> Shop::roundsOf(const Conversation& c) const {
    std::vector<Round> rounds;
    std::int64_t clock = INT64_MIN;
    for (const auto& m : c.messages) {
        if (!m.at || m.failed) {
            continue;
        }
        clock = std::max(clock, *m.at);
        const bool isOpen = !rounds.empty() && !rounds.back().end;
        if (m.side == "buyer" && !isOpen) {
            rounds.push_back({clock, std::nullopt, m.owner});
        }
        if (m.side == "agent" && isOpen) {
            rounds.back().end = clock;
            rounds.back().agent = m.sender;
        }
    }
    return rounds;
}

inline const Conversation* Shop::latestBefore(const Order& order) const {
    const Conversation* latest = nullptr;
    for (const auto& c : m_conversations) {
        bool asked = false;
        for (const auto& m : c.messages) {
            asked = asked || m.side == "buyer";
        }
        if (c.customer == order.customer && !c.excluded && !c.untimed && asked && order.created &&
            c.opened <= *order.created &&
            (latest == nullptr || std::pair(latest->opened, latest->id) < std::pair(c.opened, c.id))) {
            latest = &c;
        }
    }
    return latest;
}

inline Result Shop::figure(Metric metric, const Filter& f) const {
    using enum Metric;
    Result result;
    std::set<std::string> onceNumerator;
    std::set<std::string> onceDenominator;
    std::vector<std::int64_t> values;
    const auto isPaid = [](const Order& o) {
        return o.paidAt || o.state == "paid" || o.state == "part_shipped" || o.state == "shipped" ||
               o.state == "signed" || o.state == "finished";
    };
    const auto conversationFits = [&](const Conversation& c, std::int64_t at, const std::string& agent) {
        return fits(f, at, c.shop, agent, c.channel, c.type, c.products);
    };
    const auto limitOf = [](Metric m) {
        return m == FirstResponseRate30 ? 30 : m == FirstResponseRate60 ? 60 : 180;
    };
    for (const auto& c : m_conversations) {
        const auto agent = agentOf(c);
        const bool startsHere = conversationFits(c, c.opened, agent);
        const auto rounds = c.untimed ? std::vector<Round>() : roundsOf(c);
        std::int64_t asked = 0;
        for (const auto& m : c.messages) {
            asked += m.side == "buyer" ? 1 : 0;
        }
        switch (metric) {
            case FirstResponseMean:
            case FirstResponseMedian:
            case FirstResponseP90:
            case FirstResponseMax:
            case FirstResponseRate30:
            case FirstResponseRate60:
            case FirstResponseRate180: {
                if (c.excluded || c.untimed || rounds.empty()) {
                    if (startsHere) {
                        ++result.leftOut[c.excluded ? "excluded" : c.untimed ? "untimed" : "no_buyer_message"];
                    }
                    break;
                }
                const auto& first = rounds[0];
                if (!conversationFits(c, first.start / 1000,
                                      first.agent)) {
                    break;
                }
                const bool isRate = metric == FirstResponseRate30 || metric == FirstResponseRate60 ||
                                    metric == FirstResponseRate180;
                const auto waited =
                    !first.end ? 0 : f.duty ? dutyBetween(first.start, *first.end) : *first.end - first.start;
                if (isRate) {
                    ++result.denominator;
                    result.numerator += first.end && waited <= limitOf(metric) * 1000 ? 1 : 0;
                } else if (!first.end) {
                    ++result.leftOut["unanswered"];
                } else {
                    ++result.denominator;
                    values.push_back(waited);
                    result.numerator += waited;
                }
                break;
            }
            case ResponseMean:
            case ResponseMeanPlatform:
            case ThreeMinuteRate: {
                if ((c.excluded || c.untimed) && startsHere) {
                    ++result.leftOut[c.excluded ? "excluded" : "untimed"];
                }
                for (const auto& round : c.excluded ? std::vector<Round>() : rounds) {
                    const auto start = round.start / 1000;
                    if (!conversationFits(c, start, round.agent)) {
                        continue;
                    }
                    const auto calendar = round.end ? *round.end - round.start : 0;
                    if (metric == ResponseMean) {
                        if (round.end) {
                            ++result.denominator;
                            result.numerator += f.duty ? dutyBetween(round.start, *round.end) : calendar;
                        } else {
                            ++result.leftOut["unanswered"];
                        }
                    } else if (metric == ResponseMeanPlatform) {
                        if (round.end && floorDay(*round.end / 1000) == floorDay(start)) {
                            ++result.denominator;
                            result.numerator += std::min<std::int64_t>(calendar, 600000);
                        } else {
                            ++result.leftOut["unanswered_that_day"];
                        }
                    } else if (hourOf(start) >= 8 && hourOf(start) < 23) {
                        ++result.denominator;
                        result.numerator += round.end && calendar <= 180000 ? 1 : 0;
                    } else {
                        ++result.leftOut["outside_hours"];
                    }
                }
                break;
            }
            case Unanswered:
                if ((c.excluded || c.untimed) && startsHere) {
                    ++result.leftOut[c.excluded ? "excluded" : "untimed"];
                }
                if (!c.excluded && !rounds.empty() && !rounds.back().end &&
                    conversationFits(c, rounds.back().start / 1000, rounds.back().agent)) {
                    ++result.numerator;
                    ++result.denominator;
                }
                break;
            case ConsultConversion:
            case ConsultConversion4:
            case ConsultConversionEver:
            case ConversationsReceived:
            case CustomersReceived:
            case ComplaintRate: {
                if (!startsHere) {
                    break;
                }
                if (c.excluded || c.untimed || asked == 0) {
                    ++result.leftOut[c.excluded ? "excluded" : c.untimed ? "untimed" : "no_buyer_message"];
                    break;
                }
                if (metric == ConversationsReceived) {
                    ++result.numerator;
                    ++result.denominator;
                    break;
                }
                if (metric == CustomersReceived) {
                    onceNumerator.insert(c.customer);
                    break;
                }
                onceDenominator.insert(c.customer);
                if (metric == ComplaintRate) {
                    break;
                }
                const std::int64_t window = metric == ConsultConversion ? 1 : 4;
                for (const auto& o : m_orders) {
                    const bool isIn = o.customer == c.customer && !o.excluded && o.created && isPaid(o) &&
                                      *o.created >= c.opened &&
                                      (metric == ConsultConversionEver ||
                                       floorDay(*o.created) <= floorDay(c.opened) + window);
                    if (isIn && (!f.agent || agentOf(*latestBefore(o)) == agent)) {
                        onceNumerator.insert(c.customer);
                    }
                }
                break;
            }
            case InvitedShare:
            case SatisfactionShare:
            case CsatMean:
            case RatedShare:
            case Nps:
            case ResolutionRate: {
                if (c.excluded) {
                    result.leftOut["excluded"] += startsHere ? 1 : 0;
                    break;
                }
                const bool isClosed = c.state == "closed" && c.closed;
                const bool endsHere = conversationFits(c, isClosed ? *c.closed : c.opened, agent);
                if (metric == InvitedShare && startsHere) {
                    if (m_preSale.contains(c.type)) {
                        ++result.denominator;
                        result.numerator += c.invited ? 1 : 0;
                    } else {
                        ++result.leftOut[c.type == 0 ? "unclassified" : "not_pre_sale"];
                    }
                } else if (metric != InvitedShare && endsHere) {
                    const bool isOfClosed = metric == RatedShare || metric == ResolutionRate;
                    const auto mark = metric == Nps ? c.recommendation : c.satisfaction;
                    if (isOfClosed ? !isClosed : !mark) {
                        ++result.leftOut[isOfClosed ? "not_closed" : "not_rated"];
                        break;
                    }
                    ++result.denominator;
                    result.numerator += metric == RatedShare       ? (c.satisfaction ? 1 : 0)
                                        : metric == ResolutionRate ? (c.solved == "yes" ? 1 : 0)
                                        : metric == CsatMean       ? *mark
                                        : metric == Nps            ? (*mark >= 9 ? 1 : *mark <= 6 ? -1 : 0)
                                                                   : (*mark >= 4 ? 1 : 0);
                }
                break;
            }
            case ChatLengthMean: {
                if (!startsHere) {
                    break;
                }
                std::vector<std::int64_t> times;
                for (const auto& m : c.messages) {
                    if (m.at && !m.failed) {
                        times.push_back(*m.at);
                    }
                }
                if (c.excluded || times.empty()) {
                    ++result.leftOut[c.excluded ? "excluded" : "untimed"];
                    break;
                }
                ++result.denominator;
                result.numerator += *std::ranges::max_element(times) - *std::ranges::min_element(times);
                break;
            }
            case AnswerAskRatio:
            case BuyerMessages:
            case AgentMessages:
                if (c.excluded) {
                    result.leftOut["excluded"] += startsHere ? 1 : 0;
                    break;
                }
                for (const auto& m : c.messages) {
                    const auto at = m.at ? *m.at / 1000 : c.opened;
                    const bool isBuyer = m.side == "buyer";
                    const auto who = !isBuyer ? m.sender : m.owner.empty() ? agent : m.owner;
                    if ((!isBuyer && m.side != "agent") || !conversationFits(c, at, who)) {
                        continue;
                    }
                    if (m.failed) {
                        result.leftOut["not_delivered"] += metric == BuyerMessages ? 0 : 1;
                    } else if (metric == AnswerAskRatio) {
                        ++(isBuyer ? result.denominator : result.numerator);
                    } else if (isBuyer == (metric == BuyerMessages)) {
                        ++result.numerator;
                        ++result.denominator;
                    }
                }
                break;
            case HandledPerHour:
                if (c.excluded) {
                    result.leftOut["excluded"] += startsHere ? 1 : 0;
                    break;
                }
                for (const auto& m : c.messages) {
                    if (m.side == "agent" && !m.failed && m.at && conversationFits(c, *m.at / 1000, m.sender)) {
                        onceNumerator.insert("c" + std::to_string(c.id));
                    }
                }
                break;
            default:
                break;
        }
    }
    if (metric == ReplyRate) {
        struct First {
            const Conversation* c = nullptr;
            const Message* m = nullptr;
        };
        std::map<std::pair<std::string, std::int64_t>, First> firsts;
        for (const auto& c : m_conversations) {
            if ((c.excluded || c.untimed) && conversationFits(c, c.opened, agentOf(c))) {
                ++result.leftOut[c.excluded ? "excluded" : "untimed"];
            }
            for (const auto& m : c.messages) {
                if (m.side != "buyer" || !m.at || m.failed || c.excluded || c.untimed) {
                    continue;
                }
                auto& first = firsts[{c.customer, floorDay(*m.at / 1000)}];
                const auto rank = [](const Conversation& x, const Message& y) {
                    return std::tuple(*y.at, x.opened, x.id, y.ordinal, y.id);
                };
                if (first.m == nullptr || rank(c, m) < rank(*first.c, *first.m)) {
                    first = {&c, &m};
                }
            }
        }
        for (const auto& [key, first] : firsts) {
            const Conversation* answering = nullptr;
            const Message* answer = nullptr;
            for (const auto& c : m_conversations) {
                for (const auto& m : c.messages) {
                    if (c.customer == key.first && m.side == "agent" && m.at && !m.failed && !c.excluded &&
                        !c.untimed && floorDay(*m.at / 1000) == key.second && *m.at >= *first.m->at &&
                        (answer == nullptr || std::tuple(*m.at, c.opened, c.id, m.ordinal, m.id) <
                                                  std::tuple(*answer->at, answering->opened, answering->id,
                                                             answer->ordinal, answer->id))) {
                        answer = &m;
                        answering = &c;
                    }
                }
            }
            const auto owner = first.m->owner.empty() ? agentOf(*first.c) : first.m->owner;
            if (conversationFits(*first.c, *first.m->at / 1000, answer != nullptr ? answer->sender : owner)) {
                ++result.denominator;
                result.numerator += answer != nullptr ? 1 : 0;
            }
        }
    }
    for (const auto& o : m_orders) {
        const auto* latest = latestBefore(o);
        const auto* credited =
            latest != nullptr && floorDay(*o.created) <= floorDay(latest->opened) + 1 ? latest : nullptr;
        std::set<std::string> products;
        for (const auto& item : o.items) {
            products.insert(item.product);
        }
        const auto here = [&](std::int64_t at) {
            return credited == nullptr ? fits(f, at, o.shop, "", "", 0, products)
                                       : fits(f, at, o.shop, agentOf(*credited), credited->channel, credited->type,
                                              products);
        };
        const bool isSale = metric == SalesAmount || metric == SalesOrders || metric == CustomerUnitPrice ||
                            metric == PiecesPerCustomer || metric == SalesShare || metric == LinkedSalesShare;
        if (isSale) {
            if (!o.paidAt) {
                if (isPaid(o) && o.created && here(*o.created)) {
                    ++result.leftOut[o.excluded ? "excluded" : "no_payment_time"];
                }
                continue;
            }
            if (o.excluded) {
                result.leftOut["excluded"] += here(*o.paidAt) ? 1 : 0;
                continue;
            }
            // The order's amount by the products of its items, in the order in which they stand.
            std::vector<std::pair<std::string, std::int64_t>> weights;
            std::int64_t pieces = 0;
            std::int64_t ofProduct = 0;
            for (const auto& item : o.items) {
                pieces += item.pieces;
                ofProduct += f.product && item.product == *f.product ? item.pieces : 0;
                const auto known =
                    std::ranges::find(weights, item.product, &std::pair<std::string, std::int64_t>::first);
                if (known == weights.end()) {
                    weights.emplace_back(item.product, item.weight);
                } else {
                    known->second += item.weight;
                }
            }
            std::int64_t whole = 0;
            for (const auto& [name, weight] : weights) {
                whole += weight;
            }
            std::int64_t amount = o.paid;
            std::int64_t before = 0;
            for (const auto& [name, weight] : weights) {
                if (f.product && name == *f.product) {
                    amount = o.paid * (before + weight) / whole - o.paid * before / whole;
                }
                before += weight;
            }
            const auto kinds = o.items.empty() ? o.kinds : static_cast<std::int64_t>(weights.size());
            const auto allPieces = o.pieces.value_or(o.items.empty() ? 0 : pieces);
            if (metric == SalesShare) {
                Filter wide = f;
                wide.agent.reset();
                wide.channel.reset();
                wide.product.reset();
                wide.type.reset();
                result.denominator += fits(wide, *o.paidAt, o.shop, "", "", 0, {}) ? o.paid : 0;
            }
            if (!here(*o.paidAt)) {
                continue;
            }
            onceDenominator.insert(o.customer);
            result.numerator += metric == SalesOrders         ? 1
                                : metric == PiecesPerCustomer ? (f.product && !o.items.empty() ? ofProduct : allPieces)
                                : metric == LinkedSalesShare  ? (kinds >= 2 ? 1 : 0)
                                                              : amount;
            if (metric == SalesAmount || metric == SalesOrders || metric == LinkedSalesShare) {
                onceDenominator.insert(o.number);
                ++result.denominator;
            }
        }
        if (metric == ReturnRate && o.created && here(*o.created)) {
            if (o.excluded || !isPaid(o)) {
                ++result.leftOut[o.excluded ? "excluded" : "not_paid"];
            } else {
                ++result.denominator;
                result.numerator += o.returned ? 1 : 0;
            }
        }
        const bool isConversion =
            metric == ConsultConversion || metric == ConsultConversion4 || metric == ConsultConversionEver;
        if (isConversion && o.excluded && latest != nullptr &&
            conversationFits(*latest, latest->opened, agentOf(*latest))) {
            ++result.leftOut["excluded"];
        }
    }
    const bool isWork = metric == OrderConversion || metric == OrdersHandled || metric == HandledPerHour;
    if (isWork) {
        std::set<std::string> outs;
        for (const auto& act : m_acts) {
            if (!fits(f, act.at, act.shop, act.agent, "", 0, {})) {
                continue;
            }
            const Order* order = nullptr;
            for (const auto& o : m_orders) {
                if (o.shop == act.shop && o.number == act.order) {
                    order = &o;
                }
            }
            if (order != nullptr && order->excluded) {
                continue;
            }
            if (metric == OrderConversion) {
                if (order != nullptr) {
                    onceDenominator.insert(act.order);
                    if (order->state == "finished") {
                        onceNumerator.insert(act.order);
                    }
                }
            } else {
                onceNumerator.insert("o" + std::to_string(act.shop) + act.order);
            }
        }
    }
    if (metric == HandledPerHour) {
        // Who worked on which day, under which shop, channel and question type.
        std::set<std::pair<std::string, std::int64_t>> days;
        const auto note = [&](std::int64_t at, std::int64_t shop, const std::string& who, const std::string& channel,
                              std::int64_t type) {
            Filter day = f;
            day.hour.reset();
            day.day.reset();
            if (at >= f.from && at < f.to && fits(day, at, shop, who, channel, type, {})) {
                days.emplace(who, floorDay(at));
            }
        };
        for (const auto& c : m_conversations) {
            for (const auto& m : c.messages) {
                if (!c.excluded && m.side == "agent" && !m.failed && m.at) {
                    note(*m.at / 1000, c.shop, m.sender, c.channel, c.type);
                }
            }
        }
        for (const auto& act : m_acts) {
            bool isOut = false;
            for (const auto& o : m_orders) {
                isOut = isOut || (o.shop == act.shop && o.number == act.order && o.excluded);
            }
            if (!isOut) {
                note(act.at, act.shop, act.agent, "", 0);
            }
        }
        for (const auto& [who, day] : days) {
            if (f.day && *f.day != day) {
                continue;
            }
            auto from = day * 86400 - 8 * 3600;
            auto to = from + 86400;
            if (f.hour) {
                from += *f.hour * 3600;
                to = from + 3600;
            }
            from = std::max(from, f.from);
            to = std::min({to, f.to, f.asOf});
            if (from < to) {
                result.denominator += dutyBetween(from * 1000, to * 1000);
            }
        }
    }
    if (metric == PromiseKeptRate) {
        for (const auto& p : m_promises) {
            std::string channel;
            std::int64_t type = 0;
            bool isOut = false;
            for (const auto& c : m_conversations) {
                if (c.id == p.conversation) {
                    channel = c.channel;
                    type = c.type;
                    isOut = c.excluded;
                }
            }
            for (const auto& o : m_orders) {
                isOut = isOut || (o.number == p.order && o.shop == p.shop && o.excluded);
            }
            if (!p.due || !fits(f, *p.due, p.shop, p.owner, channel, type, {})) {
                continue;
            }
            if (isOut || *p.due > f.asOf || (p.state == "withdrawn" && !p.missed)) {
                ++result.leftOut[isOut ? "excluded" : *p.due > f.asOf ? "not_yet_due" : "withdrawn"];
                continue;
            }
            ++result.denominator;
            result.numerator += p.state == "kept" && !p.missed && *p.closed <= *p.due ? 1 : 0;
        }
    }
    if (metric == PhoneAnswerRate) {
        for (const auto& call : m_calls) {
            for (const auto& c : m_conversations) {
                if (c.id != call.conversation || !fits(f, call.rang, c.shop, call.agent, c.channel, c.type, {})) {
                    continue;
                }
                if (c.excluded || !call.incoming) {
                    ++result.leftOut[c.excluded ? "excluded" : "outgoing"];
                } else {
                    ++result.denominator;
                    result.numerator += call.answered ? 1 : 0;
                }
            }
        }
    }
    switch (metric) {
        case FirstResponseMedian:
        case FirstResponseP90:
        case FirstResponseMax: {
            std::ranges::sort(values);
            const auto share = metric == FirstResponseMedian ? 50U : metric == FirstResponseP90 ? 90U : 100U;
            // The smallest value that at least so many percent of all do not pass.
            result.numerator = 0;
            for (std::size_t i = 0; i < values.size(); ++i) {
                if ((i + 1) * 100 >= share * values.size()) {
                    result.numerator = values[i];
                    break;
                }
            }
            break;
        }
        case CustomerUnitPrice:
        case PiecesPerCustomer:
        case ComplaintRate:
            result.denominator = static_cast<std::int64_t>(onceDenominator.size());
            break;
        case ConsultConversion:
        case ConsultConversion4:
        case ConsultConversionEver:
        case OrderConversion:
            result.denominator = static_cast<std::int64_t>(onceDenominator.size());
            result.numerator = static_cast<std::int64_t>(onceNumerator.size());
            break;
        case CustomersReceived:
        case OrdersHandled:
        case HandledPerHour:
            result.numerator = static_cast<std::int64_t>(onceNumerator.size());
            break;
        default:
            break;
    }
    std::erase_if(result.leftOut, [](const auto& entry) { return entry.second == 0; });
    return result;
}

}  // namespace naive
