#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/channels/bridge_acts.h"

namespace core::channels {

/// A shop that a client can speak for.
struct BridgeShop {
    orders::ShopId id = 0;
    std::string name;
};

/// One connection to the bridge: bytes in, acts and lines out; no socket, thread or clock. A
/// message is acknowledged only by `answer`, after its commit. A reply is told only after it was
/// marked as handed over; one that was told and not acknowledged is told again, under the same own
/// id, to the next connection that says `resume`.
class BridgeSession final {
public:
    struct Surroundings {
        std::string deskVersion;
        std::function<std::vector<BridgeShop>()> shops;
        /// Whether another session sends for this shop and channel.
        std::function<bool(orders::ShopId, const std::string& channel)> isTaken;
    };
    explicit BridgeSession(Surroundings surroundings);

    void take(std::string_view bytes);
    /// False: too much is open; read nothing from the client until it is less.
    [[nodiscard]] bool wantsInput() const;

    /// The next acts, in their order, at most `most`; each must be answered.
    [[nodiscard]] std::vector<BridgeAct> takeActs(std::size_t most);
    void answer(const BridgeAnswers& answers);

    /// How many queued replies may be handed over to this client now.
    [[nodiscard]] std::size_t replyRoom() const;
    /// Tells replies that are marked as handed over.
    void tell(const std::vector<conversations::OutboxEntry>& replies);

    /// Lines to write; empty: none.
    [[nodiscard]] std::string takeOutput();

    /// Nothing before its `hello` was taken.
    [[nodiscard]] const std::optional<BridgeClient>& client() const { return m_client; }
    [[nodiscard]] const std::map<BridgeRefusal, std::int64_t>& refusals() const {
        return m_refusals;
    }
    [[nodiscard]] std::int64_t refusedLines() const { return m_refused; }
    /// Lines of types that this version does not know.
    [[nodiscard]] std::int64_t unknownLines() const { return m_unknown; }

private:
    void takeLine(std::string_view line);
    void refuse(BridgeRefusal refusal, const std::string& id = {});
    void accept(const Hello& hello);
    void accept(const Inbound& inbound);
    void accept(const Resume& resume);
    void addAct(BridgeAct act, const std::string& id);
    [[nodiscard]] std::optional<std::vector<BridgeShop>> shopsOf(const Hello& hello) const;
    [[nodiscard]] std::string_view shopName(orders::ShopId id) const;
    void say(const conversations::OutboxEntry& reply, bool isAgain);

    Surroundings m_surroundings;
    LineCutter m_cutter;
    std::int64_t m_line = 0;
    std::optional<BridgeClient> m_client;
    std::vector<BridgeShop> m_shops;
    std::vector<BridgeAct> m_acts;
    /// Given out by takeActs and not answered.
    std::size_t m_taken = 0;
    /// `resume` was answered: replies may flow.
    bool m_isFlowing = false;
    /// Told on this connection, neither delivered nor failed.
    std::set<std::string> m_openReplies;
    std::string m_output;
    std::map<BridgeRefusal, std::int64_t> m_refusals;
    std::int64_t m_refused = 0;
    std::int64_t m_unknown = 0;
};

}  // namespace core::channels
