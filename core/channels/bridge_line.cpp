#include "core/channels/bridge_line.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/base/text.h"
#include "core/channels/bridge_limits.h"

namespace core::channels {
namespace {

using Json = nlohmann::json;

constexpr std::array<std::pair<BridgeRefusal, std::string_view>, 14> kRefusals{{
    {BridgeRefusal::LineTooLong, "line_too_long"},
    {BridgeRefusal::NotJson, "not_json"},
    {BridgeRefusal::TooDeep, "too_deep"},
    {BridgeRefusal::NotAnObject, "not_an_object"},
    {BridgeRefusal::FieldMissing, "field_missing"},
    {BridgeRefusal::WrongType, "wrong_type"},
    {BridgeRefusal::BadValue, "bad_value"},
    {BridgeRefusal::TextTooLong, "text_too_long"},
    {BridgeRefusal::WrongProtocol, "wrong_protocol"},
    {BridgeRefusal::UnknownShop, "unknown_shop"},
    {BridgeRefusal::Taken, "taken"},
    {BridgeRefusal::HelloFirst, "hello_first"},
    {BridgeRefusal::NotNow, "not_now"},
    {BridgeRefusal::UnknownReply, "unknown_reply"},
}};

constexpr std::array<std::pair<conversations::Side, std::string_view>, 4> kSides{{
    {conversations::Side::Buyer, "buyer"},
    {conversations::Side::Agent, "agent"},
    {conversations::Side::Auto, "auto"},
    {conversations::Side::System, "system"},
}};

constexpr std::array<std::string_view, 4> kAttachmentKinds{"image", "file", "card", "link"};

// Milliseconds since 1970: from 2000 to 2100.
constexpr std::int64_t kEarliest = 946'684'800'000;
constexpr std::int64_t kLatest = 4'102'444'800'000;

/// Before the parser builds anything: brackets outside of strings.
bool isTooDeep(std::string_view json) {
    std::size_t depth = 0;
    bool inText = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText) {
            i += c == '\\' ? 1 : 0;
            inText = c != '"';
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            if (++depth > limits::kJsonDepth) {
                return true;
            }
        } else if ((c == '}' || c == ']') && depth > 0) {
            --depth;
        }
    }
    return false;
}

bool hasControls(std::string_view text) {
    return std::ranges::any_of(
        text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

bool isWord(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
}

/// Takes the fields of one object; the first fault stays, and what is read after it counts for
/// nothing.
class Fields final {
public:
    explicit Fields(const Json& object) : m_object(object) {}

    [[nodiscard]] std::string text(const char* name, std::size_t mostBytes) {
        const Json* value = needed(name);
        return value == nullptr ? std::string() : checkedText(*value, mostBytes, false);
    }
    /// Empty when it is not there or null.
    [[nodiscard]] std::string optionalText(const char* name, std::size_t mostBytes) {
        const Json* value = find(name);
        return value == nullptr ? std::string() : checkedText(*value, mostBytes, true);
    }
    /// What was said: line ends and any length up to the limit.
    [[nodiscard]] std::string speech(const char* name) {
        const Json* value = find(name);
        if (value == nullptr) {
            return {};
        }
        if (!value->is_string()) {
            fail(BridgeRefusal::WrongType);
            return {};
        }
        const auto& text = value->get_ref<const std::string&>();
        if (text.find('\0') != std::string::npos) {
            fail(BridgeRefusal::BadValue);
        } else if (characterCount(text) > limits::kTextCharacters) {
            fail(BridgeRefusal::TextTooLong);
        }
        return text;
    }
    [[nodiscard]] std::int64_t number(const char* name, std::int64_t least, std::int64_t most) {
        const Json* value = needed(name);
        return value == nullptr ? least : checkedNumber(*value, least, most);
    }
    [[nodiscard]] std::int64_t optionalNumber(const char* name, std::int64_t least,
                                              std::int64_t most) {
        const Json* value = find(name);
        return value == nullptr ? least : checkedNumber(*value, least, most);
    }
    [[nodiscard]] bool flag(const char* name) {
        const Json* value = find(name);
        if (value != nullptr && !value->is_boolean()) {
            fail(BridgeRefusal::WrongType);
            return false;
        }
        return value != nullptr && value->get<bool>();
    }
    /// The entries of an array, none when it is not there.
    [[nodiscard]] std::vector<Json> list(const char* name, std::size_t most) {
        const Json* value = find(name);
        if (value == nullptr) {
            return {};
        }
        if (!value->is_array() || value->size() > most) {
            fail(value->is_array() ? BridgeRefusal::BadValue : BridgeRefusal::WrongType);
            return {};
        }
        return {value->begin(), value->end()};
    }
    [[nodiscard]] std::string checkedText(const Json& value, std::size_t mostBytes,
                                          bool mayBeEmpty) {
        if (!value.is_string()) {
            fail(BridgeRefusal::WrongType);
            return {};
        }
        const auto& text = value.get_ref<const std::string&>();
        if ((text.empty() && !mayBeEmpty) || text.size() > mostBytes || hasControls(text)) {
            fail(BridgeRefusal::BadValue);
        }
        return text;
    }
    void fail(BridgeRefusal refusal) {
        if (!m_fault) {
            m_fault = refusal;
        }
    }
    [[nodiscard]] const std::optional<BridgeRefusal>& fault() const { return m_fault; }

private:
    [[nodiscard]] const Json* find(const char* name) const {
        const auto found = m_object.find(name);
        return found == m_object.end() || found->is_null() ? nullptr : &*found;
    }
    [[nodiscard]] const Json* needed(const char* name) {
        const Json* value = find(name);
        if (value == nullptr) {
            fail(BridgeRefusal::FieldMissing);
        }
        return value;
    }
    [[nodiscard]] std::int64_t checkedNumber(const Json& value, std::int64_t least,
                                             std::int64_t most) {
        if (!value.is_number_integer()) {
            fail(BridgeRefusal::WrongType);
            return least;
        }
        const bool isHuge = value.is_number_unsigned() &&
                            value.get<std::uint64_t>() > static_cast<std::uint64_t>(most);
        const auto number = isHuge ? least : value.get<std::int64_t>();
        if (isHuge || number < least || number > most) {
            fail(BridgeRefusal::BadValue);
        }
        return number;
    }

    const Json& m_object;
    std::optional<BridgeRefusal> m_fault;
};

Hello readHello(Fields& fields) {
    Hello hello;
    if (fields.number("protocol", 1, 1'000'000) != limits::kProtocol) {
        fields.fail(BridgeRefusal::WrongProtocol);
    }
    hello.client = fields.text("client", limits::kNameBytes);
    hello.version = fields.optionalText("version", limits::kNameBytes);
    hello.channel = fields.text("channel", limits::kChannelBytes);
    if (!isWord(hello.channel)) {
        fields.fail(BridgeRefusal::BadValue);
    }
    for (const auto& shop : fields.list("shops", limits::kShops)) {
        hello.shops.push_back(fields.checkedText(shop, limits::kNameBytes, false));
    }
    hello.sends = fields.flag("sends");
    return hello;
}

conversations::Attachment readAttachment(Fields& message, const Json& object) {
    conversations::Attachment attachment;
    if (!object.is_object()) {
        message.fail(BridgeRefusal::WrongType);
        return attachment;
    }
    Fields fields(object);
    attachment.kind = fields.text("kind", limits::kNameBytes);
    if (std::ranges::find(kAttachmentKinds, attachment.kind) == kAttachmentKinds.end()) {
        fields.fail(BridgeRefusal::BadValue);
    }
    attachment.name = fields.optionalText("name", limits::kNameBytes);
    attachment.reference = fields.text("reference", limits::kReferenceBytes);
    attachment.bytes = fields.optionalNumber("bytes", 0, std::int64_t{1} << 50);
    if (fields.fault()) {
        message.fail(*fields.fault());
    }
    return attachment;
}

Inbound readInbound(Fields& fields) {
    Inbound inbound;
    auto& message = inbound.message;
    inbound.shop = fields.optionalText("shop", limits::kNameBytes);
    inbound.channel = fields.optionalText("channel", limits::kChannelBytes);
    message.externalConversation = fields.text("conversation", limits::kIdBytes);
    message.externalId = fields.text("id", limits::kIdBytes);
    const auto word = fields.text("side", limits::kNameBytes);
    const auto side =
        std::ranges::find(kSides, word, [](const auto& entry) { return entry.second; });
    if (side == kSides.end()) {
        fields.fail(BridgeRefusal::BadValue);
    } else {
        message.side = side->first;
    }
    message.sender = fields.text("sender", limits::kNameBytes);
    message.buyer = fields.optionalText("buyer", limits::kNameBytes);
    if (message.buyer.empty()) {
        message.buyer = message.side == conversations::Side::Buyer ? message.sender
                                                                   : message.externalConversation;
    }
    message.at = Moment(std::chrono::milliseconds(fields.number("time", kEarliest, kLatest)));
    message.text = fields.speech("text");
    for (const auto& object : fields.list("attachments", limits::kAttachments)) {
        message.attachments.push_back(readAttachment(fields, object));
    }
    if (message.text.empty() && message.attachments.empty()) {
        fields.fail(BridgeRefusal::FieldMissing);
    }
    return inbound;
}

Delivered readDelivered(Fields& fields) {
    return {fields.text("id", limits::kIdBytes), fields.optionalText("message", limits::kIdBytes)};
}

Failed readFailed(Fields& fields) {
    return {fields.text("id", limits::kIdBytes),
            fields.optionalText("reason", limits::kReferenceBytes)};
}

Resume readResume(Fields& fields) {
    Resume resume;
    for (const auto& object : fields.list("delivered", limits::kResumeIds)) {
        if (!object.is_object()) {
            fields.fail(BridgeRefusal::WrongType);
            break;
        }
        Fields entry(object);
        resume.delivered.push_back(readDelivered(entry));
        if (entry.fault()) {
            fields.fail(*entry.fault());
        }
    }
    for (const auto& id : fields.list("seen", limits::kResumeIds)) {
        resume.seen.push_back(fields.checkedText(id, limits::kIdBytes, false));
    }
    return resume;
}

ClientLine readType(Fields& fields, const std::string& type) {
    if (type == "hello") {
        return readHello(fields);
    }
    if (type == "message") {
        return readInbound(fields);
    }
    if (type == "delivered") {
        return readDelivered(fields);
    }
    if (type == "failed") {
        return readFailed(fields);
    }
    if (type == "resume") {
        return readResume(fields);
    }
    return type == "ping" ? ClientLine(Ping{}) : ClientLine(UnknownLine{});
}

std::string idOf(const Json& object) {
    const auto id = object.find("id");
    const bool isText = id != object.end() && id->is_string();
    if (!isText || id->get_ref<const std::string&>().size() > limits::kIdBytes) {
        return {};
    }
    return id->get<std::string>();
}

std::string lineOf(const Json& object) {
    return object.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace

std::string_view toWord(BridgeRefusal refusal) {
    return std::ranges::find(kRefusals, refusal, [](const auto& entry) { return entry.first; })
        ->second;
}

Result<ClientLine, LineFault> readClientLine(std::string_view line) {
    if (isTooDeep(line)) {
        return Unexpected{LineFault{BridgeRefusal::TooDeep, {}}};
    }
    const Json object = Json::parse(line, nullptr, false);
    if (object.is_discarded()) {
        return Unexpected{LineFault{BridgeRefusal::NotJson, {}}};
    }
    const auto type = object.is_object() ? object.find("type") : object.end();
    if (!object.is_object() || type == object.end() || !type->is_string()) {
        return Unexpected{LineFault{BridgeRefusal::NotAnObject, {}}};
    }
    Fields fields(object);
    auto read = readType(fields, type->get_ref<const std::string&>());
    if (fields.fault()) {
        return Unexpected{LineFault{*fields.fault(), idOf(object)}};
    }
    return read;
}

std::string welcomeLine(std::string_view deskVersion, const std::vector<std::string>& shops) {
    return lineOf({{"type", "welcome"},
                   {"protocol", limits::kProtocol},
                   {"desk", deskVersion},
                   {"shops", shops},
                   {"limits",
                    {{"line_bytes", limits::kLineBytes},
                     {"text_characters", limits::kTextCharacters},
                     {"open_messages", limits::kOpenActs},
                     {"open_replies", limits::kOpenReplies}}}});
}

std::string acknowledgementLine(std::string_view shop, std::string_view conversation,
                                std::string_view message) {
    return lineOf(
        {{"type", "ack"}, {"shop", shop}, {"conversation", conversation}, {"id", message}});
}

std::string replyLine(const conversations::OutboxEntry& reply, std::string_view shop,
                      bool isAgain) {
    Json line{{"type", "reply"},
              {"id", reply.ownId},
              {"shop", shop},
              {"conversation", reply.externalConversation},
              {"side", reply.side == conversations::Side::Auto ? "auto" : "agent"},
              {"text", reply.text}};
    if (isAgain) {
        line["again"] = true;
    }
    for (const auto& attachment : reply.attachments) {
        line["attachments"].push_back(Json{{"kind", attachment.kind},
                                           {"name", attachment.name},
                                           {"reference", attachment.reference},
                                           {"bytes", attachment.bytes}});
    }
    return lineOf(line);
}

std::string refusalLine(const LineFault& fault, std::int64_t number) {
    Json line{{"type", "refused"}, {"reason", toWord(fault.refusal)}, {"line", number}};
    if (!fault.id.empty()) {
        line["id"] = fault.id;
    }
    return lineOf(line);
}

std::string pongLine() {
    return lineOf({{"type", "pong"}});
}

bool LineCutter::hasRoom(std::size_t bytes) const {
    return m_line.size() + bytes <= limits::kLineBytes;
}

}  // namespace core::channels
