#include "core/simulation/desk_line.h"

#include <random>

#include "core/channels/bridge_session.h"
#include "tests/support/catch.h"
#include "tests/support/fake_bridge_desk.h"

using namespace core::channels;
using core::simulation::DeskLine;
using namespace std::chrono_literals;

namespace {

/// A desk whose connections break at any byte, in both directions, and whose answers may get lost
/// after their commit.
struct Wire {
    support::FakeBridgeDesk& desk;
    DeskLine& client;
    std::mt19937 random;
    std::optional<BridgeSession> session;

    void connect() {
        session.emplace(
            BridgeSession::Surroundings{.deskVersion = "1",
                                        .shops =
                                            [] {
                                                return std::vector<BridgeShop>{{1, "one"}};
                                            },
                                        .isTaken = [](auto, const auto&) { return false; }});
        client.connected();
    }
    void turn(bool mayBreak) {
        carry(client.takeOutput(0ms), mayBreak,
              [this](std::string_view bytes) { session->take(bytes); });
        if (!session->client()) {
            return;
        }
        const auto acts = session->takeActs(7);
        auto answers = perform(acts, *session->client(), desk.port());
        auto replies = handOver(*session->client(), session->replyRoom(), desk.port());
        if (mayBreak && random() % 20 == 0) {
            // Killed after the commit, before a word was said.
            client.disconnected();
            connect();
            return;
        }
        session->answer(answers);
        session->tell(replies);
        carry(session->takeOutput(), mayBreak,
              [this](std::string_view bytes) { client.take(bytes, 0ms); });
    }
    template <class Sink>
    void carry(std::string_view bytes, bool mayBreak, Sink sink) {
        const bool breaks = mayBreak && random() % 15 == 0;
        sink(breaks ? bytes.substr(0, random() % (bytes.size() + 1)) : bytes);
        if (breaks) {
            client.disconnected();
            connect();
        }
    }
};

}  // namespace

TEST_CASE("whatever breaks, no message and no reply is lost and none arrives twice") {
    for (unsigned seed = 0; seed < 40; ++seed) {
        INFO(seed);
        support::FakeBridgeDesk desk;
        DeskLine client("qianniu", {"one"});
        Wire wire{desk, client, std::mt19937(seed), {}};
        wire.connect();
        std::map<std::string, int> heard;
        int said = 0;
        int queued = 0;
        for (int turn = 0; turn < 400; ++turn) {
            if (turn < 200 && wire.random() % 2 == 0) {
                client.say({.id = "m" + std::to_string(said++),
                            .conversation = "c",
                            .nick = "n",
                            .time = 1'500'000'000'000ms,
                            .text = "t"});
                desk.queue("o" + std::to_string(queued++));
            }
            wire.turn(turn < 250);
            for (const auto& reply : client.takeReplies()) {
                ++heard[reply.ownId];
            }
        }
        CHECK(client.openMessages() == 0);
        CHECK(desk.messages.size() == static_cast<std::size_t>(said));
        CHECK(heard.size() == static_cast<std::size_t>(queued));
        CHECK(std::ranges::all_of(heard, [](const auto& entry) { return entry.second == 1; }));
        CHECK(std::ranges::all_of(desk.outbox, [](const auto& entry) {
            return entry.state == core::conversations::OutboxState::Delivered;
        }));
        CHECK(client.counts().refused.empty());
    }
}
