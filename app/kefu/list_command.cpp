#include "app/kefu/list_command.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iostream>
#include <nlohmann/json.hpp>

#include "app/kefu/conversation_list.h"
#include "app/kefu/damage_report.h"
#include "core/base/masking.h"
#include "core/base/text.h"
#include "core/orders/order_reader.h"
#include "core/orders/review_policy.h"
#include "core/settings/settings_reader.h"
#include "core/storage/profile.h"

namespace kefu {
namespace {

using core::orders::OrderFilter;
using core::orders::OrderListRow;
using core::orders::OrderScope;
using core::settings::Shop;

constexpr std::array<std::pair<std::string_view, OrderScope>, 9> kScopes{
    {{"queue", OrderScope::ReviewQueue},
     {"waiting", OrderScope::Waiting},
     {"asked", OrderScope::Asked},
     {"held", OrderScope::Held},
     {"passed", OrderScope::AutoPassed},
     {"decided", OrderScope::Decided},
     {"changed", OrderScope::ChangedSince},
     {"unshipped", OrderScope::Unshipped},
     {"all", OrderScope::All}}};
constexpr std::size_t kUsualLimit = 50;
constexpr std::size_t kHighestLimit = 1'000'000;

struct Wanted {
    OrderFilter filter;
    std::size_t limit = kUsualLimit;
};

int refuse(const std::string& why) {
    std::cerr << "kefu list: " << why << '\n';
    return exit_code::kUsage;
}

/// Nothing: it was said on standard error what is wrong.
std::optional<Wanted> readOptions(const CommandLine& line, const std::vector<Shop>& shops) {
    Wanted wanted;
    wanted.filter.text = line.value("--search").value_or("");
    if (const auto name = line.value("--shop")) {
        const auto shop = std::ranges::find(shops, *name, &Shop::name);
        if (shop == shops.end()) {
            refuse("there is no shop of that name");
            return std::nullopt;
        }
        wanted.filter.shop = shop->id;
    }
    const std::string limit = line.value("--limit").value_or(std::to_string(kUsualLimit));
    const auto [end, error] =
        std::from_chars(limit.data(), limit.data() + limit.size(), wanted.limit);
    if (error != std::errc() || end != limit.data() + limit.size() || wanted.limit == 0 ||
        wanted.limit > kHighestLimit) {
        refuse("the limit is a number from 1 to 1000000");
        return std::nullopt;
    }
    if (line.has("--conversations")) {
        return wanted;
    }
    // Somebody who looks for a text looks everywhere.
    const std::string word =
        line.value("--scope").value_or(wanted.filter.text.empty() ? "queue" : "all");
    const auto* scope = std::ranges::find(kScopes, word, &decltype(kScopes)::value_type::first);
    if (scope == kScopes.end()) {
        refuse(
            "the scope is one of queue, waiting, asked, held, passed, decided, changed, unshipped, "
            "all");
        return std::nullopt;
    }
    wanted.filter.scope = scope->second;
    return wanted;
}

std::vector<OrderListRow> readRows(core::storage::Database& database, const Wanted& wanted) {
    core::orders::OrderReader orders(database);
    const auto rules =
        core::settings::SettingsReader(database).reviewRules(wanted.filter.shop.value_or(0));
    std::vector<std::int64_t> ids;
    std::stop_source enough;
    orders.listIds(wanted.filter, rules, enough.get_token(), [&](const auto& piece) {
        ids.insert(ids.end(), piece.begin(), piece.end());
        if (ids.size() >= wanted.limit) {
            enough.request_stop();
        }
    });
    ids.resize(std::min(ids.size(), wanted.limit));
    return orders.rows(ids, rules);
}

std::string shopName(const std::vector<Shop>& shops, core::orders::ShopId id) {
    const auto shop = std::ranges::find(shops, id, &Shop::id);
    return shop == shops.end() ? std::string() : shop->name;
}

std::chrono::minutes offsetOf(const std::vector<Shop>& shops, core::orders::ShopId id) {
    const auto shop = std::ranges::find(shops, id, &Shop::id);
    return shop == shops.end() ? core::kChinaOffset : shop->utcOffset;
}

nlohmann::ordered_json toJson(const OrderListRow& row, const std::vector<Shop>& shops) {
    const auto fen = [](const std::optional<core::Fen>& amount) {
        return amount ? nlohmann::ordered_json(amount->value) : nlohmann::ordered_json();
    };
    const auto time = [&](const std::optional<core::Seconds>& at) {
        return at ? nlohmann::ordered_json(core::toLocalText(*at, offsetOf(shops, row.key.shop)))
                  : nlohmann::ordered_json();
    };
    nlohmann::ordered_json json;
    json["shop"] = shopName(shops, row.key.shop);
    json["order"] = row.key.number;
    json["state"] = toWord(row.state);
    json["review"] = row.reviewState ? nlohmann::ordered_json(toWord(*row.reviewState))
                                     : nlohmann::ordered_json();
    json["buyer"] = core::maskName(row.buyerNick);
    json["receiver"] = core::maskName(row.receiver);
    json["title"] = row.title;
    json["total_fen"] = fen(row.total);
    json["paid_fen"] = fen(row.paid);
    json["created_at"] = time(row.createdAt);
    json["paid_at"] = time(row.paidAt);
    json["ship_by"] = time(row.shipBy);
    json["hits"] = nlohmann::ordered_json::array();
    for (const auto& hit : row.hits) {
        json["hits"].push_back(toWord(hit.kind));
    }
    json["flags"] = nlohmann::ordered_json::array();
    for (const auto flag : row.flags) {
        json["flags"].push_back(toWord(flag));
    }
    json["note"] = row.hasNote;
    json["changed_since"] = row.isChangedSince;
    return json;
}

void printLine(const OrderListRow& row, const std::vector<Shop>& shops) {
    const auto due = row.shipBy ? core::toLocalText(*row.shipBy, offsetOf(shops, row.key.shop))
                                : std::string("-");
    std::cout << due << '\t' << row.key.number << '\t' << toWord(row.state) << '\t'
              << (row.reviewState ? toWord(*row.reviewState) : "-") << '\t'
              << (row.paid ? core::toYuanText(*row.paid) : "-") << '\t'
              << core::maskName(row.buyerNick) << '\t' << core::maskName(row.receiver) << '\t';
    // Several hits of one kind stand together and are one word here.
    std::string_view last;
    for (const auto& hit : row.hits) {
        if (const auto word = toWord(hit.kind); word != last) {
            std::cout << (last.empty() ? "" : ",") << word;
            last = word;
        }
    }
    // A stranger's text must neither move the cursor of a terminal nor make a line of its own.
    std::string title = core::withoutControls(row.title);
    std::ranges::replace_if(
        title, [](char c) { return c == '\n' || c == '\t'; }, ' ');
    std::cout << '\t' << title << '\n';
}

}  // namespace

int runList(const CommandLine& line) {
    const core::storage::Profile profile(line.profile, line.clock);
    reportDamage(profile);
    auto database = profile.connect(core::storage::Database::Mode::ReadOnly);
    const auto shops = core::settings::SettingsReader(database).shops();
    const auto wanted = readOptions(line, shops);
    if (!wanted) {
        return exit_code::kUsage;
    }
    if (line.has("--conversations")) {
        return listConversations(line, database, shops, wanted->filter.shop, wanted->limit);
    }
    const auto rows = readRows(database, *wanted);
    if (!line.json) {
        for (const auto& row : rows) {
            printLine(row, shops);
        }
        return exit_code::kDone;
    }
    nlohmann::ordered_json json = nlohmann::ordered_json::array();
    for (const auto& row : rows) {
        json.push_back(toJson(row, shops));
    }
    std::cout << json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
    return exit_code::kDone;
}

}  // namespace kefu
