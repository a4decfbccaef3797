#include "app/kefu/conversation_list.h"

#include <algorithm>
#include <array>
#include <iostream>
#include <nlohmann/json.hpp>

#include "core/agents/agent_reader.h"
#include "core/base/masking.h"
#include "core/conversations/conversation_reader.h"
#include "core/settings/settings_reader.h"

namespace kefu {
namespace {

using core::conversations::InboxFilter;
using core::conversations::InboxRow;
using core::conversations::InboxScope;
using core::settings::Shop;
using Json = nlohmann::ordered_json;

constexpr std::array<std::pair<std::string_view, InboxScope>, 6> kScopes{
    {{"open", InboxScope::Open},
     {"unassigned", InboxScope::Unassigned},
     {"snoozed", InboxScope::Snoozed},
     {"unanswered", InboxScope::Unanswered},
     {"closed", InboxScope::Closed},
     {"all", InboxScope::All}}};

std::string shopName(const std::vector<Shop>& shops, core::orders::ShopId id) {
    const auto shop = std::ranges::find(shops, id, &Shop::id);
    return shop == shops.end() ? std::string() : shop->name;
}

std::optional<std::string> localTime(const std::optional<core::Moment>& at,
                                     const std::vector<Shop>& shops, core::orders::ShopId id) {
    if (!at) {
        return std::nullopt;
    }
    const auto shop = std::ranges::find(shops, id, &Shop::id);
    return core::toLocalText(std::chrono::floor<std::chrono::seconds>(*at),
                             shop == shops.end() ? core::kChinaOffset : shop->utcOffset);
}

Json orNull(const std::optional<std::string>& text) {
    return text ? Json(*text) : Json();
}

Json toJson(const InboxRow& row, const std::vector<Shop>& shops) {
    Json json;
    json["shop"] = shopName(shops, row.shop);
    json["conversation"] = row.id;
    json["channel"] = row.channel;
    json["buyer"] = core::maskName(row.buyer);
    json["owner"] = row.owner;
    json["state"] = toWord(row.state);
    json["unanswered"] = row.isWaiting;
    json["waiting_since"] = orNull(localTime(row.waitingSince, shops, row.shop));
    json["last_message_at"] = orNull(localTime(row.lastMessageAt, shops, row.shop));
    json["last_side"] = toWord(row.lastSide);
    json["unread"] = row.unread;
    json["untimed"] = row.untimed;
    return json;
}

void printLine(const InboxRow& row, const std::vector<Shop>& shops) {
    std::cout << localTime(row.waitingSince, shops, row.shop).value_or("-") << '\t' << row.id
              << '\t' << toWord(row.state) << '\t' << row.channel << '\t'
              << (row.owner.empty() ? "-" : row.owner) << '\t' << core::maskName(row.buyer) << '\t'
              << row.unread << '\t' << localTime(row.lastMessageAt, shops, row.shop).value_or("-")
              << '\n';
}

/// As in the window: whoever asks sees here what the inbox shows.
core::conversations::InboxSight sightOf(const core::agents::Actor& actor,
                                        core::storage::Database& database,
                                        const std::vector<Shop>& shops) {
    core::settings::SettingsReader settings(database);
    std::map<core::orders::ShopId, core::settings::TierRule> tiers;
    for (const auto& shop : shops) {
        tiers.emplace(shop.id, settings.tierRule(shop.id));
    }
    return core::conversations::inboxSightOf(
        actor, core::agents::AgentReader(database).sight(actor), tiers);
}

}  // namespace

int listConversations(const CommandLine& line, core::storage::Database& database,
                      const std::vector<Shop>& shops, std::optional<core::orders::ShopId> shop,
                      std::size_t limit) {
    const std::string word = line.value("--scope").value_or("open");
    const auto* scope = std::ranges::find(kScopes, word, &decltype(kScopes)::value_type::first);
    if (scope == kScopes.end() || line.has("--search")) {
        std::cerr << "kefu list: the scope of conversations is one of open, unassigned, snoozed, "
                     "unanswered, closed, all, and they are not searched\n";
        return exit_code::kUsage;
    }
    auto rows = core::conversations::ConversationReader(database).inbox(
        {.scope = scope->second, .shop = shop, .sight = sightOf(line.actor, database, shops)},
        static_cast<std::int64_t>(limit));
    rows.resize(std::min(rows.size(), limit));
    if (!line.json) {
        for (const auto& row : rows) {
            printLine(row, shops);
        }
        return exit_code::kDone;
    }
    Json json = Json::array();
    for (const auto& row : rows) {
        json.push_back(toJson(row, shops));
    }
    std::cout << json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
    return exit_code::kDone;
}

}  // namespace kefu
