#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <thread>

#include "app/kefu/local_socket.h"
#include "app/simulator/options.h"
#include "core/channels/bridge_address.h"
#include "core/orders/order_reader.h"
#include "core/orders/review_policy.h"
#include "core/settings/settings_reader.h"
#include "core/simulation/desk_line.h"
#include "core/storage/error.h"
#include "core/storage/process.h"
#include "core/storage/profile.h"

namespace {

using namespace std::chrono_literals;
using Milliseconds = std::chrono::milliseconds;
using Json = nlohmann::json;
using core::simulation::DeskLine;
using core::simulation::SimulatedOrder;
using core::simulation::SimulatedShop;
using simulator::Options;

constexpr int kNoDesk = 1;
constexpr int kLost = 2;
constexpr int kUsage = 64;
constexpr Milliseconds kTurn = 20ms;
/// Without a connection for so long the run is given up.
constexpr Milliseconds kReconnectFor = 30s;
constexpr Milliseconds kRetryAfter = 200ms;
/// After the last line: for acknowledgements.
constexpr Milliseconds kSettleFor = 5s;
constexpr std::size_t kMostOrders = 2000;

/// Asked to end early: what was said is still settled and reported.
volatile std::sig_atomic_t endWanted = 0;
void wantEnd(int) {
    endWanted = 1;
}

std::optional<std::string> fromEnvironment(const std::string& name) {
    const char* value = std::getenv(name.c_str());
    return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

Milliseconds steadyNow() {
    return std::chrono::duration_cast<Milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

Milliseconds systemNow() {
    return std::chrono::duration_cast<Milliseconds>(
        std::chrono::system_clock::now().time_since_epoch());
}

/// Orders of the profile with their buyers, newest first; none when it cannot be read.
std::vector<SimulatedOrder> readOrders(const core::storage::ProfilePaths& paths) {
    std::vector<SimulatedOrder> orders;
    if (!std::filesystem::exists(paths.database())) {
        return orders;
    }
    auto database = core::storage::Database::open(paths.database(),
                                                  core::storage::Database::Mode::ReadOnly);
    core::orders::OrderReader reader(database);
    const auto rules = core::orders::defaultReviewRules();
    std::vector<std::int64_t> ids;
    std::stop_source enough;
    reader.listIds({.scope = core::orders::OrderScope::All,
                    .sort = core::orders::OrderSort::CreatedDescending},
                   rules, enough.get_token(), [&](const auto& piece) {
                       ids.insert(ids.end(), piece.begin(), piece.end());
                       if (ids.size() >= kMostOrders) {
                           enough.request_stop();
                       }
                   });
    for (const auto& row : reader.rows(ids, rules)) {
        // 云灶台铸铁锅，云灶台碗: the first of several is enough for a question.
        const auto title = row.title.substr(0, row.title.find("，"));
        if (!row.buyerNick.empty() && !title.empty()) {
            orders.push_back({row.key.number, row.buyerNick, title});
        }
    }
    return orders;
}

std::optional<core::simulation::Script> findScript(const std::string& name, std::string& problem) {
    if (const auto text = core::simulation::builtInScript(name)) {
        return core::simulation::readScript(*text, problem);
    }
    std::ifstream file(name, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    if (!file) {
        problem = "there is no script '" + name + "'";
        return std::nullopt;
    }
    return core::simulation::readScript(text.str(), problem);
}

std::string addressOf(const Options& options) {
    const auto runtime = fromEnvironment("XDG_RUNTIME_DIR");
    return core::channels::bridgeAddress(
        options.profile.state, runtime ? std::filesystem::path(*runtime)
                                       : std::filesystem::temp_directory_path());
}

/// One run: buyers on one side, the line to the desk on the other.
class Run final {
public:
    Run(const Options& options, core::simulation::SimulationPlan plan)
        : m_options(options)
        , m_address(addressOf(options))
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
            const bool isOpen = endWanted == 0 && now < m_length && !(m_shop.isOver() && m_line.openMessages() == 0);
            if (isOpen) {
                sayDue(now);
            } else if (!settlingSince) {
                settlingSince = steadyNow();
            }
            if (!isOpen && (m_line.openMessages() == 0 || steadyNow() - *settlingSince > kSettleFor)) {
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
        return m_line.openMessages() == 0 ? EXIT_SUCCESS : kLost;
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
    std::string m_address;
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

int refuse(const std::string& problem) {
    std::cerr << "kefu-shop: " << problem << "\n\n" << simulator::usageText();
    return kUsage;
}

}  // namespace

int main(int argc, char** argv) {
    core::storage::hardenProcess();
    std::signal(SIGINT, wantEnd);
    std::signal(SIGTERM, wantEnd);
    const std::vector<std::string> arguments(argv + std::min(argc, 1), argv + argc);
    if (arguments == std::vector<std::string>{"--help"}) {
        std::cout << simulator::usageText();
        return EXIT_SUCCESS;
    }
    std::string problem;
    const auto options = simulator::readOptions(arguments, fromEnvironment, problem);
    if (!options) {
        return refuse(problem);
    }
    auto script = findScript(options->script, problem);
    if (!script) {
        return refuse(problem);
    }
    try {
        Run run(*options, {.script = std::move(*script),
                           .orders = readOrders(options->profile),
                           .buyers = options->buyers,
                           .seed = options->seed,
                           .length = options->length,
                           .arrivals = options->arrivals.value_or(options->length * 3 / 5)});
        return run.play();
    } catch (const std::exception& error) {
        std::cerr << "kefu-shop: " << error.what() << '\n';
        return EXIT_FAILURE;
    }
}
