#include "app/simulator/run.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <thread>

#include "app/kefu/local_socket.h"
#include "core/simulation/desk_line.h"

namespace simulator {
namespace {

using namespace std::chrono_literals;
using Milliseconds = std::chrono::milliseconds;
using Json = nlohmann::json;
using core::simulation::DeskLine;
using core::simulation::SimulatedShop;

constexpr int kDone = 0;
constexpr int kNoDesk = 1;
constexpr int kLost = 2;
constexpr Milliseconds kTurn = 20ms;
/// Without a connection for so long the run is given up.
constexpr Milliseconds kReconnectFor = 30s;
constexpr Milliseconds kRetryAfter = 200ms;
/// After the last line: for acknowledgements.
constexpr Milliseconds kSettleFor = 5s;

volatile std::sig_atomic_t endWanted = 0;

Milliseconds steadyNow() {
    return std::chrono::duration_cast<Milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

Milliseconds systemNow() {
    return std::chrono::duration_cast<Milliseconds>(
        std::chrono::system_clock::now().time_since_epoch());
}

/// One run: buyers on one side, the line to the desk on the other.
class Run final {
public:
    Run(const Options& options, const std::string& address,
        const core::simulation::SimulationPlan& plan)
        : m_options(options)
        , m_address(address)
        , m_length(plan.length)
        , m_shop(plan)
        , m_line(options.channel, options.shop.empty() ? std::vector<std::string>()
                                                       : std::vector<std::string>{options.shop})
        , m_run(std::to_string(systemNow().count())) {
        if (!options.record.empty()) {
            m_record.open(options.record, std::ios::binary | std::ios::app);
        }
    }

    int play() {
        if (!reconnect()) {
            std::cerr << "kefu-shop: no kefu-desk has this profile open\n";
            return kNoDesk;
        }
        m_start = steadyNow();
        m_welcomed = m_start;
        std::optional<Milliseconds> settlingSince;
        while (m_socket || reconnect()) {
            const auto now = simulated();
            const bool isOpen = endWanted == 0 && now < m_length &&
                                !(m_shop.isOver() && m_line.openMessages() == 0);
            if (isOpen) {
                sayDue(now);
            } else if (!settlingSince) {
                settlingSince = steadyNow();
            }
            if (!isOpen &&
                (m_line.openMessages() == 0 || steadyNow() - *settlingSince > kSettleFor)) {
                break;
            }
            exchange();
            if (m_line.isWelcome()) {
                m_welcomed = steadyNow();
            } else if (steadyNow() - m_welcomed > kReconnectFor) {
                break;
            }
        }
        std::cout << report().dump() << '\n';
        return m_line.openMessages() == 0 ? kDone : kLost;
    }

private:
    bool reconnect() {
        m_line.disconnected();
        const auto since = steadyNow();
        // The first time somebody waits for an answer.
        const auto patience = m_start == 0ms ? 3s : kReconnectFor;
        do {
            m_socket = kefu::LocalSocket::connect(m_address);
            if (m_socket) {
                m_line.connected();
                return true;
            }
            std::this_thread::sleep_for(100ms);
        } while (steadyNow() - since < patience);
        return false;
    }

    [[nodiscard]] Milliseconds simulated() const {
        return Milliseconds(static_cast<std::int64_t>(
            static_cast<double>((steadyNow() - m_start).count()) * m_options.speed));
    }

    void sayDue(Milliseconds now) {
        for (auto& said : m_shop.advance(now)) {
            m_line.say({.id = m_run + '-' + std::to_string(++m_said),
                        .conversation = said.conversation,
                        .nick = said.nick,
                        .time = systemNow(),
                        .text = std::move(said.text)});
        }
    }

    void exchange() {
        const auto output = m_line.takeOutput(steadyNow());
        const bool isWritten = output.empty() || m_socket->write(output);
        const auto bytes = isWritten ? m_socket->read(kTurn) : std::nullopt;
        if (!bytes) {
            m_socket.reset();
            return;
        }
        m_line.take(*bytes, steadyNow());
        if (m_line.isRefused()) {
            // No such shop yet, or another one plays there still.
            m_socket.reset();
            std::this_thread::sleep_for(kRetryAfter);
            return;
        }
        for (const auto& reply : m_line.takeReplies()) {
            if (m_record.is_open()) {
                m_record << Json{{"id", reply.ownId},
                                 {"conversation", reply.conversation},
                                 {"text", reply.text}}
                                .dump()
                         << '\n'
                         << std::flush;
            }
            if (!reply.isAuto) {
                m_shop.hear(simulated(), reply.conversation, reply.text);
            }
        }
    }

    [[nodiscard]] Json report() const {
        const auto line = m_line.counts();
        const auto buyers = m_shop.counts();
        const auto seconds = [](const std::optional<Milliseconds>& time) {
            return time ? Json(static_cast<double>(time->count()) / 1000) : Json();
        };
        const auto waitAt = [&](std::size_t percent) {
            const auto place = line.waits.size() * percent / 100;
            return line.waits.empty()
                       ? Json()
                       : Json(line.waits[std::min(place, line.waits.size() - 1)].count());
        };
        const auto real = static_cast<double>((steadyNow() - m_start).count()) / 1000;
        return {{"buyers", m_options.buyers},
                {"seconds", real},
                {"messages",
                 {{"said", line.said},
                  {"acknowledged", line.acknowledged},
                  {"lost", m_line.openMessages()},
                  {"said_again", line.saidAgain},
                  {"refused", line.refused},
                  {"acknowledged_a_second", static_cast<double>(line.acknowledged) / real}}},
                {"acknowledged_after_ms",
                 {{"median", waitAt(50)}, {"p99", waitAt(99)}, {"longest", waitAt(100)}}},
                {"replies", {{"once", line.replies}, {"told_again", line.repliesAgain}}},
                {"connections", line.connections},
                {"ends",
                 {{"satisfied", buyers.satisfied},
                  {"unclear", buyers.unclear},
                  {"left", buyers.left},
                  {"open", buyers.open}}},
                {"escalated", buyers.escalated},
                {"never_answered", buyers.neverAnswered},
                {"first_reply_seconds",
                 {{"mean", seconds(buyers.firstReplyMean)},
                  {"longest", seconds(buyers.firstReplyLongest)}}}};
    }

    const Options& m_options;
    const std::string& m_address;
    Milliseconds m_length;
    SimulatedShop m_shop;
    DeskLine m_line;
    /// Part of the message ids: a later run of the same seed says new messages.
    std::string m_run;
    std::ofstream m_record;
    std::optional<kefu::LocalSocket> m_socket;
    Milliseconds m_start{0};
    Milliseconds m_welcomed{0};
    std::int64_t m_said = 0;
};

}  // namespace

int play(const Options& options, const std::string& address,
         const core::simulation::SimulationPlan& plan) {
    return Run(options, address, plan).play();
}

void wantEnd(int) {
    endWanted = 1;
}

}  // namespace simulator
