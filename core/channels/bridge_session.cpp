#include "core/channels/bridge_session.h"

#include <algorithm>
#include <iterator>

#include "core/channels/bridge_limits.h"

namespace core::channels {
namespace {

template <class... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};
template <class... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

}  // namespace

BridgeSession::BridgeSession(Surroundings surroundings) : m_surroundings(std::move(surroundings)) {}

void BridgeSession::take(std::string_view bytes) {
    m_cutter.add(bytes, [this](std::optional<std::string_view> line) {
        ++m_line;
        if (!line) {
            refuse(BridgeRefusal::LineTooLong);
            return;
        }
        if (line->ends_with('\r')) {
            line->remove_suffix(1);
        }
        if (!line->empty()) {
            takeLine(*line);
        }
    });
}

void BridgeSession::takeLine(std::string_view line) {
    auto read = readClientLine(line);
    if (!read) {
        refuse(read.error().refusal, read.error().id);
        return;
    }
    std::visit(Overloaded{
                   [this](const Hello& hello) { accept(hello); },
                   [this](const Inbound& inbound) { accept(inbound); },
                   [this](Delivered& delivered) {
                       const auto id = delivered.ownId;
                       addAct(std::move(delivered), id);
                   },
                   [this](Failed& failed) {
                       const auto id = failed.ownId;
                       addAct(std::move(failed), id);
                   },
                   [this](const Resume& resume) { accept(resume); },
                   [this](const Ping&) { m_output += pongLine(); },
                   [this](const UnknownLine&) { ++m_unknown; },
               },
               *read);
}

void BridgeSession::refuse(BridgeRefusal refusal, const std::string& id) {
    ++m_refused;
    ++m_refusals[refusal];
    m_output += refusalLine({refusal, id}, m_line);
}

void BridgeSession::accept(const Hello& hello) {
    if (m_client) {
        refuse(BridgeRefusal::NotNow);
        return;
    }
    auto shops = shopsOf(hello);
    if (!shops) {
        refuse(BridgeRefusal::UnknownShop);
        return;
    }
    const auto isTaken = [&](const BridgeShop& shop) {
        return m_surroundings.isTaken(shop.id, hello.channel);
    };
    if (hello.sends && std::ranges::any_of(*shops, isTaken)) {
        refuse(BridgeRefusal::Taken);
        return;
    }
    m_shops = std::move(*shops);
    m_client = BridgeClient{
        .name = hello.client, .channel = hello.channel, .shops = {}, .sends = hello.sends};
    std::vector<std::string> names;
    for (const auto& shop : m_shops) {
        m_client->shops.push_back(shop.id);
        names.push_back(shop.name);
    }
    m_output += welcomeLine(m_surroundings.deskVersion, names);
}

std::optional<std::vector<BridgeShop>> BridgeSession::shopsOf(const Hello& hello) const {
    auto all = m_surroundings.shops();
    if (hello.shops.empty()) {
        return all.empty() ? std::nullopt : std::optional(std::move(all));
    }
    std::vector<BridgeShop> found;
    for (const auto& shop : all) {
        if (std::ranges::find(hello.shops, shop.name) != hello.shops.end()) {
            found.push_back(shop);
        }
    }
    const std::set<std::string> wanted(hello.shops.begin(), hello.shops.end());
    return found.size() == wanted.size() ? std::optional(std::move(found)) : std::nullopt;
}

void BridgeSession::accept(const Inbound& inbound) {
    const auto& id = inbound.message.externalId;
    if (!m_client) {
        refuse(BridgeRefusal::HelloFirst, id);
        return;
    }
    if (!inbound.channel.empty() && inbound.channel != m_client->channel) {
        refuse(BridgeRefusal::BadValue, id);
        return;
    }
    const auto shop = inbound.shop.empty() && m_shops.size() == 1
                          ? m_shops.begin()
                          : std::ranges::find(m_shops, inbound.shop, &BridgeShop::name);
    if (shop == m_shops.end()) {
        refuse(BridgeRefusal::UnknownShop, id);
        return;
    }
    auto message = inbound.message;
    message.shop = shop->id;
    message.channel = m_client->channel;
    m_acts.emplace_back(std::move(message));
}

void BridgeSession::accept(const Resume& resume) {
    if (m_client && !m_client->sends) {
        refuse(BridgeRefusal::NotNow);
        return;
    }
    addAct(resume, {});
}

void BridgeSession::addAct(BridgeAct act, const std::string& id) {
    if (!m_client) {
        refuse(BridgeRefusal::HelloFirst, id);
        return;
    }
    m_acts.push_back(std::move(act));
}

bool BridgeSession::wantsInput() const {
    return m_acts.size() + m_taken < limits::kOpenActs;
}

std::vector<BridgeAct> BridgeSession::takeActs(std::size_t most) {
    const auto count = std::min(most, m_acts.size());
    const auto end = m_acts.begin() + static_cast<std::ptrdiff_t>(count);
    std::vector<BridgeAct> taken(std::move_iterator(m_acts.begin()), std::move_iterator(end));
    m_acts.erase(m_acts.begin(), end);
    m_taken += taken.size();
    return taken;
}

void BridgeSession::answer(const BridgeAnswers& answers) {
    m_taken -= answers.done;
    for (const auto& message : answers.received) {
        m_output += acknowledgementLine(shopName(message.shop), message.externalConversation,
                                        message.externalId);
    }
    for (const auto& [ownId, isKnown] : answers.settled) {
        m_openReplies.erase(ownId);
        if (!isKnown) {
            refuse(BridgeRefusal::UnknownReply, ownId);
        }
    }
    if (answers.again) {
        m_isFlowing = true;
        const std::set<std::string> seen(answers.resume.seen.begin(), answers.resume.seen.end());
        for (const auto& reply : *answers.again) {
            if (!seen.contains(reply.ownId)) {
                say(reply, true);
            }
        }
    }
}

std::size_t BridgeSession::replyRoom() const {
    return m_isFlowing ? limits::kOpenReplies - std::min(limits::kOpenReplies, m_openReplies.size())
                       : 0;
}

void BridgeSession::tell(const std::vector<conversations::OutboxEntry>& replies) {
    for (const auto& reply : replies) {
        say(reply, false);
    }
}

void BridgeSession::say(const conversations::OutboxEntry& reply, bool isAgain) {
    m_openReplies.insert(reply.ownId);
    m_output += replyLine(reply, shopName(reply.shop), isAgain);
}

std::string_view BridgeSession::shopName(orders::ShopId id) const {
    const auto found = std::ranges::find(m_shops, id, &BridgeShop::id);
    return found == m_shops.end() ? std::string_view() : std::string_view(found->name);
}

std::string BridgeSession::takeOutput() {
    return std::exchange(m_output, {});
}

}  // namespace core::channels
