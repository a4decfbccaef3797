#include "core/simulation/desk_line.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/channels/bridge_limits.h"

namespace core::simulation {
namespace {

using Json = nlohmann::json;

/// Said and not acknowledged: small enough that neither side ever waits for the other to read.
constexpr std::size_t kWindow = 128;

std::string lineOf(const Json& object) {
    return object.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::string textOf(const Json& object, const char* name) {
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

}  // namespace

DeskLine::DeskLine(std::string channel, std::vector<std::string> shops)
    : m_channel(std::move(channel)), m_shops(std::move(shops)) {}

void DeskLine::connected() {
    m_cutter = {};
    m_isWelcome = false;
    m_isRefused = false;
    ++m_counts.connections;
    for (auto& open : m_open) {
        open.isSaid = false;
    }
    m_output = lineOf({{"type", "hello"},
                       {"protocol", channels::limits::kProtocol},
                       {"client", "kefu-shop"},
                       {"channel", m_channel},
                       {"shops", m_shops},
                       {"sends", true}});
}

void DeskLine::disconnected() {
    m_isWelcome = false;
    m_output.clear();
}

void DeskLine::say(Message message) {
    Json line{{"type", "message"},      {"conversation", message.conversation},
              {"id", message.id},       {"side", "buyer"},
              {"sender", message.nick}, {"time", message.time.count()},
              {"text", message.text}};
    if (m_shops.size() == 1) {
        line["shop"] = m_shops.front();
    }
    ++m_counts.said;
    m_open.push_back({.message = std::move(message), .line = lineOf(line)});
}

void DeskLine::take(std::string_view bytes, Duration now) {
    m_cutter.add(bytes, [&](std::optional<std::string_view> line) {
        if (line) {
            takeLine(*line, now);
        }
    });
}

void DeskLine::takeLine(std::string_view line, Duration now) {
    const Json object = Json::parse(line, nullptr, false);
    if (!object.is_object()) {
        return;
    }
    const auto type = textOf(object, "type");
    const auto id = textOf(object, "id");
    if (type == "welcome") {
        m_isWelcome = true;
        Json resume{{"type", "resume"}, {"delivered", Json::array()}};
        for (const auto& recent : m_recent) {
            resume["delivered"].push_back(Json{{"id", recent}, {"message", "sim-" + recent}});
        }
        m_output += lineOf(resume);
    } else if (type == "ack") {
        acknowledge(id, now);
    } else if (type == "refused") {
        ++m_counts.refused[textOf(object, "reason")];
        m_isRefused = !m_isWelcome;
        // It will be refused again, so it is not said again.
        std::erase_if(m_open, [&](const OpenMessage& open) { return open.message.id == id; });
    } else if (type == "reply") {
        m_output += lineOf({{"type", "delivered"}, {"id", id}, {"message", "sim-" + id}});
        if (!m_known.insert(id).second) {
            ++m_counts.repliesAgain;
            return;
        }
        ++m_counts.replies;
        m_recent.push_back(id);
        if (m_recent.size() > channels::limits::kOpenReplies) {
            m_recent.pop_front();
        }
        m_replies.push_back({id, textOf(object, "conversation"), textOf(object, "text"),
                             textOf(object, "side") == "auto"});
    }
}

void DeskLine::acknowledge(const std::string& id, Duration now) {
    const auto found = std::ranges::find_if(
        m_open, [&](const OpenMessage& open) { return open.message.id == id; });
    if (found != m_open.end()) {
        ++m_counts.acknowledged;
        m_counts.waits.push_back(now - found->said);
        m_open.erase(found);
    }
}

std::vector<DeskLine::Reply> DeskLine::takeReplies() {
    return std::exchange(m_replies, {});
}

std::string DeskLine::takeOutput(Duration now) {
    std::size_t said = 0;
    for (auto& open : m_open) {
        if (!m_isWelcome || said++ == kWindow) {
            break;
        }
        if (!open.isSaid) {
            m_output += open.line;
            m_counts.saidAgain += open.wasSaid ? 1 : 0;
            open.isSaid = true;
            open.wasSaid = true;
            open.said = now;
        }
    }
    return std::exchange(m_output, {});
}

DeskLine::Counts DeskLine::counts() const {
    auto counts = m_counts;
    std::ranges::sort(counts.waits);
    return counts;
}

}  // namespace core::simulation
