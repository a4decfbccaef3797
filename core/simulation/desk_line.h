#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/channels/bridge_line.h"

namespace core::simulation {

/// The client's end of the bridge, as resources/help/bridge-protocol.md asks for it: keeps what was
/// not acknowledged and says it again on the next connection, and remembers every reply it passed
/// on.
class DeskLine final {
public:
    using Duration = std::chrono::milliseconds;
    struct Message {
        std::string id;
        std::string conversation;
        std::string nick;
        /// UTC, since 1970.
        Duration time{0};
        std::string text;
    };
    struct Reply {
        std::string ownId;
        std::string conversation;
        std::string text;
        bool isAuto = false;
    };
    struct Counts {
        std::int64_t said = 0;
        std::int64_t acknowledged = 0;
        std::int64_t saidAgain = 0;
        std::int64_t replies = 0;
        /// Told again by the desk and not passed on again.
        std::int64_t repliesAgain = 0;
        std::int64_t connections = 0;
        std::map<std::string, std::int64_t> refused;
        /// From saying to the acknowledgement, sorted.
        std::vector<Duration> waits;
    };

    DeskLine(std::string channel, std::vector<std::string> shops);

    /// A connection stands: says hello, and what is open once the desk welcomes.
    void connected();
    void disconnected();
    void say(Message message);
    /// `now`: of any steady clock.
    void take(std::string_view bytes, Duration now);
    /// New replies, each once however often it is told; acknowledged to the desk by this.
    [[nodiscard]] std::vector<Reply> takeReplies();
    [[nodiscard]] std::string takeOutput(Duration now);
    [[nodiscard]] bool isWelcome() const { return m_isWelcome; }
    /// The desk refused the hello: hang up and try again later.
    [[nodiscard]] bool isRefused() const { return m_isRefused; }
    [[nodiscard]] std::size_t openMessages() const { return m_open.size(); }
    [[nodiscard]] Counts counts() const;

private:
    struct OpenMessage {
        Message message;
        std::string line;
        Duration said{0};
        bool isSaid = false;
        bool wasSaid = false;
    };
    void takeLine(std::string_view line, Duration now);
    void acknowledge(const std::string& id, Duration now);

    std::string m_channel;
    std::vector<std::string> m_shops;
    channels::LineCutter m_cutter;
    bool m_isWelcome = false;
    bool m_isRefused = false;
    std::deque<OpenMessage> m_open;
    std::set<std::string> m_known;
    /// The newest of them: the desk never has more replies open than these.
    std::deque<std::string> m_recent;
    std::vector<Reply> m_replies;
    std::string m_output;
    Counts m_counts;
};

}  // namespace core::simulation
