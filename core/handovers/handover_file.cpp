#include "core/handovers/handover_file.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <sodium.h>

#include "core/base/file.h"
#include "core/base/text.h"

namespace core::handovers {
namespace {

using Json = nlohmann::json;

constexpr auto kFormat = "kefu-handover";
constexpr std::size_t kMostItems = 10'000;
constexpr std::size_t kLongestText = 4'000;

std::string digestOf(const Json& content) {
    const std::string text = content.dump();
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(text.data()),
                       text.size());
    std::array<char, 2 * crypto_hash_sha256_BYTES + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
    return hex.data();
}

Json toJson(const HandoverItem& item) {
    return {{"kind", std::string(toWord(item.kind))},
            {"subject", item.subject},
            {"shop", item.shop},
            {"buyer", item.buyer},
            {"order", item.orderNumber},
            {"text", item.text},
            {"state", item.state},
            {"at", item.at ? Json(item.at->time_since_epoch().count()) : Json()}};
}

/// Throws Json::exception for a member that is missing or of another type.
std::string textOf(const Json& object, const char* name) {
    std::string text = withoutControls(object.at(name).get<std::string>());
    if (characterCount(text) > kLongestText) {
        throw Json::other_error::create(501, "too long", nullptr);
    }
    return text;
}

HandoverItem itemOf(const Json& object) {
    const auto kind = handoverItemKindFromWord(object.at("kind").get<std::string>());
    if (!kind) {
        throw Json::other_error::create(501, "unknown kind", nullptr);
    }
    HandoverItem item{.kind = *kind,
                      .subject = object.at("subject").get<std::int64_t>(),
                      .shop = textOf(object, "shop"),
                      .buyer = textOf(object, "buyer"),
                      .orderNumber = textOf(object, "order"),
                      .text = textOf(object, "text"),
                      .state = textOf(object, "state")};
    if (const auto& at = object.at("at"); !at.is_null()) {
        item.at = Seconds(std::chrono::seconds(at.get<std::int64_t>()));
    }
    return item;
}

bool isOwnId(const std::string& text) {
    return text.size() == 32 && std::ranges::all_of(text, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

Handover handoverOf(const Json& content) {
    Handover handover{
        .ownId = content.at("own_id").get<std::string>(),
        .from = textOf(content, "from"),
        .to = textOf(content, "to"),
        .note = textOf(content, "note"),
        .madeAt = Seconds(std::chrono::seconds(content.at("made_at").get<std::int64_t>()))};
    const auto& items = content.at("items");
    if (!isOwnId(handover.ownId) || handover.from.empty() || !items.is_array() ||
        items.size() > kMostItems) {
        throw Json::other_error::create(501, "no pack", nullptr);
    }
    for (const auto& item : items) {
        handover.items.push_back(itemOf(item));
    }
    return handover;
}

}  // namespace

std::string toFileText(const Handover& handover) {
    Json items = Json::array();
    for (const auto& item : handover.items) {
        items.push_back(toJson(item));
    }
    const Json content{{"own_id", handover.ownId},
                       {"from", handover.from},
                       {"to", handover.to},
                       {"note", handover.note},
                       {"made_at", handover.madeAt.time_since_epoch().count()},
                       {"items", std::move(items)}};
    return Json{{"format", kFormat},
                {"version", kHandoverFileVersion},
                {"sha256", digestOf(content)},
                {"content", content}}
        .dump(1);
}

Result<Handover, HandoverError> fromFileText(const std::string& text) {
    // Depth first: a hostile file must not exhaust the stack of the parser.
    const Json file = Json::parse(
        text, [](int depth, Json::parse_event_t, Json&) { return depth <= 8; }, false);
    if (!file.is_object() || file.value("format", Json()) != Json(kFormat)) {
        return Unexpected{HandoverError::FileDamaged};
    }
    const Json version = file.value("version", Json());
    if (!version.is_number_integer() || version.get<int>() < 1) {
        return Unexpected{HandoverError::FileDamaged};
    }
    if (version.get<int>() > kHandoverFileVersion) {
        return Unexpected{HandoverError::FileTooNew};
    }
    try {
        const Json& content = file.at("content");
        if (file.at("sha256").get<std::string>() != digestOf(content)) {
            return Unexpected{HandoverError::FileDamaged};
        }
        return handoverOf(content);
    } catch (const Json::exception&) {
        return Unexpected{HandoverError::FileDamaged};
    }
}

Result<void, HandoverError> writeHandoverFile(const std::filesystem::path& file,
                                              const Handover& handover) {
    const auto whole = std::filesystem::absolute(file);
    // Put together as a path: its characters need not be those of the system's code page.
    std::filesystem::path name(".");
    name += whole.filename();
    name += ".part";
    auto part = whole;
    part.replace_filename(name);
    try {
        std::filesystem::remove(part);
        createPrivateFile(part);
        std::ofstream out(part, std::ios::binary | std::ios::trunc);
        out << toFileText(handover) << '\n';
        out.close();
        if (!out) {
            return Unexpected{HandoverError::FileNotWritable};
        }
        makePrivate(part);
        syncFile(part);
        renameDurably(part, whole);
    } catch (const std::filesystem::filesystem_error&) {
        std::error_code ignored;
        std::filesystem::remove(part, ignored);
        return Unexpected{HandoverError::FileNotWritable};
    }
    return {};
}

Result<Handover, HandoverError> readHandoverFile(const std::filesystem::path& file) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error)) {
        return Unexpected{HandoverError::FileNotReadable};
    }
    if (std::filesystem::file_size(file, error) > kLargestHandoverFile || error) {
        return Unexpected{HandoverError::FileDamaged};
    }
    std::ifstream in(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (!in.eof() && in.fail()) {
        return Unexpected{HandoverError::FileNotReadable};
    }
    return fromFileText(text);
}

}  // namespace core::handovers
