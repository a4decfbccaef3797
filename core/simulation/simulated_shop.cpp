#include "core/simulation/simulated_shop.h"

#include <algorithm>
#include <set>

namespace core::simulation {
namespace {

std::string twoDigits(std::size_t number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

/// Gives out roles in turn, orders and names at random, no nick twice.
class Casting final {
public:
    explicit Casting(const SimulationPlan& plan)
        : m_plan(plan), m_random(plan.seed), m_orders(plan.orders) {
        std::shuffle(m_orders.begin(), m_orders.end(), m_random);
    }

    Buyer next(std::size_t index) {
        const auto& role = nextRole();
        const auto identity = role.needsOrder ? ofOrder() : stranger(index);
        const auto spread = static_cast<std::uint64_t>(m_plan.arrivals.count());
        // The first comes at once: nobody sits and wonders whether it works.
        const SimulationTime arrival(
            spread == 0 || index == 0 ? 0 : static_cast<std::int64_t>(m_random() % spread));
        return {role, identity, m_random(), arrival};
    }

private:
    const Role& nextRole() {
        const auto& roles = m_plan.script.roles;
        for (std::size_t tried = 0; tried < roles.size(); ++tried) {
            const auto& role = roles[m_nextRole++ % roles.size()];
            if (!role.needsOrder || findOrder()) {
                return role;
            }
        }
        return roles.front();
    }
    /// The next order whose buyer does not talk yet comes to the end of the list.
    bool findOrder() {
        while (!m_orders.empty() && m_nicks.contains(m_orders.back().nick)) {
            m_orders.pop_back();
        }
        return !m_orders.empty();
    }
    Identity ofOrder() {
        if (!findOrder()) {
            return stranger(m_nicks.size());
        }
        const auto order = m_orders.back();
        m_orders.pop_back();
        m_nicks.insert(order.nick);
        return {order.nick, order.number, order.product};
    }
    Identity stranger(std::size_t index) {
        const auto& nicks = m_plan.script.nicks;
        const auto& products = m_plan.script.products;
        auto nick = nicks[m_random() % nicks.size()] + twoDigits(index);
        while (!m_nicks.insert(nick).second) {
            nick += '_';
        }
        return {nick, {}, products[m_random() % products.size()]};
    }

    const SimulationPlan& m_plan;
    std::mt19937_64 m_random;
    std::vector<SimulatedOrder> m_orders;
    std::set<std::string> m_nicks;
    std::size_t m_nextRole = 0;
};

}  // namespace

SimulatedShop::SimulatedShop(const SimulationPlan& plan) {
    Casting casting(plan);
    for (std::size_t i = 0; i < plan.buyers; ++i) {
        m_buyers.push_back(casting.next(i));
        m_byConversation.emplace("sim-" + m_buyers.back().identity().nick, i);
    }
}

std::vector<Said> SimulatedShop::advance(SimulationTime now) {
    std::vector<Said> said;
    for (auto& buyer : m_buyers) {
        const auto& nick = buyer.identity().nick;
        for (auto& line : buyer.advance(now)) {
            said.push_back({"sim-" + nick, nick, std::move(line)});
        }
    }
    return said;
}

bool SimulatedShop::hear(SimulationTime now, const std::string& conversation,
                         std::string_view text) {
    const auto found = m_byConversation.find(conversation);
    if (found == m_byConversation.end()) {
        return false;
    }
    m_buyers[found->second].hear(now, text);
    return true;
}

bool SimulatedShop::isOver() const {
    return std::ranges::all_of(m_buyers, &Buyer::isSilent);
}

SimulationCounts SimulatedShop::counts() const {
    SimulationCounts counts;
    SimulationTime sum{0};
    std::int64_t answered = 0;
    for (const auto& buyer : m_buyers) {
        switch (buyer.end()) {
            case BuyerEnd::Open:
                ++counts.open;
                break;
            case BuyerEnd::Satisfied:
                ++counts.satisfied;
                break;
            case BuyerEnd::Unclear:
                ++counts.unclear;
                break;
            case BuyerEnd::Left:
                ++counts.left;
                break;
        }
        counts.escalated += buyer.hasEscalated() ? 1 : 0;
        const auto first = buyer.firstReplyAfter();
        if (first) {
            sum += *first;
            ++answered;
            counts.firstReplyLongest = std::max(counts.firstReplyLongest.value_or(*first), *first);
        } else {
            ++counts.neverAnswered;
        }
    }
    if (answered > 0) {
        counts.firstReplyMean = sum / answered;
    }
    return counts;
}

}  // namespace core::simulation
