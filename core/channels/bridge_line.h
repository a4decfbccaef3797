#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/result.h"
#include "core/conversations/outbox.h"

namespace core::channels {

/// Why a line was not taken; told to the client as a word (resources/help/bridge-protocol.md).
enum class BridgeRefusal {
    LineTooLong,
    /// Not JSON in UTF-8.
    NotJson,
    /// Nested deeper than 16.
    TooDeep,
    /// Not an object with a `type`.
    NotAnObject,
    FieldMissing,
    /// Text where a number belongs, and the like.
    WrongType,
    /// An empty or too long id, a time that is none, a word that is not known.
    BadValue,
    TextTooLong,
    /// Another version of the protocol.
    WrongProtocol,
    /// Not a shop of this profile, or not one of this client.
    UnknownShop,
    /// Another client sends for this shop and channel.
    Taken,
    HelloFirst,
    /// A second `hello`, or `resume` from a client that does not send.
    NotNow,
    /// `delivered` or `failed` for a reply that was never handed over.
    UnknownReply,
};
[[nodiscard]] std::string_view toWord(BridgeRefusal refusal);

/// The first line of a client.
struct Hello {
    std::string client;
    std::string version;
    std::string channel;
    /// Names; empty: every shop of the profile.
    std::vector<std::string> shops;
    /// It can send replies.
    bool sends = false;
};
/// Something was said in the channel. `message.shop` is not known yet.
struct Inbound {
    /// Empty: the only shop of the client.
    std::string shop;
    /// Empty: the channel of the client.
    std::string channel;
    conversations::InboundMessage message;
};
/// The channel has the reply.
struct Delivered {
    std::string ownId;
    /// The channel's own id of it, so that its echo is known; may be empty.
    std::string externalId;
};
/// The channel will never have the reply.
struct Failed {
    std::string ownId;
    std::string why;
};
/// What the client still knows of replies after a break.
struct Resume {
    /// In the channel already.
    std::vector<Delivered> delivered;
    /// Written down by the client, which will send them: not to be said again.
    std::vector<std::string> seen;
};
struct Ping {};
/// Of a later version of the protocol.
struct UnknownLine {};
using ClientLine = std::variant<Hello, Inbound, Delivered, Failed, Resume, Ping, UnknownLine>;

/// A line that was not taken, with the id it names, where that could be read.
struct LineFault {
    BridgeRefusal refusal = BridgeRefusal::NotJson;
    std::string id;
};
/// Reads one line without its newline. Never throws, whatever the bytes are.
[[nodiscard]] Result<ClientLine, LineFault> readClientLine(std::string_view line);

/// Lines of the desk, with their newline.
[[nodiscard]] std::string welcomeLine(std::string_view deskVersion,
                                      const std::vector<std::string>& shops);
[[nodiscard]] std::string acknowledgementLine(std::string_view shop, std::string_view conversation,
                                              std::string_view message);
/// `isAgain`: it was handed over before, the client may have it.
[[nodiscard]] std::string replyLine(const conversations::OutboxEntry& reply, std::string_view shop,
                                    bool isAgain);
/// `number`: the line of this connection, from 1 on.
[[nodiscard]] std::string refusalLine(const LineFault& fault, std::int64_t number);
[[nodiscard]] std::string pongLine();

/// Cuts a stream of bytes into lines and never holds more than one line.
class LineCutter final {
public:
    /// Adds the next bytes; `sink` gets each line that ended, or nothing, once, for one that is too
    /// long and is skipped up to its newline.
    template <class Sink>
    void add(std::string_view bytes, Sink sink) {
        while (!bytes.empty()) {
            const auto end = bytes.find('\n');
            keep(bytes.substr(0, end), sink);
            if (end == std::string_view::npos) {
                return;
            }
            if (!m_isSkipping) {
                sink(std::optional<std::string_view>(m_line));
            }
            m_line.clear();
            m_isSkipping = false;
            bytes.remove_prefix(end + 1);
        }
    }

private:
    template <class Sink>
    void keep(std::string_view piece, Sink& sink) {
        if (m_isSkipping) {
            return;
        }
        if (hasRoom(piece.size())) {
            m_line += piece;
            return;
        }
        m_isSkipping = true;
        m_line.clear();
        sink(std::optional<std::string_view>());
    }
    [[nodiscard]] bool hasRoom(std::size_t bytes) const;

    std::string m_line;
    bool m_isSkipping = false;
};

}  // namespace core::channels
