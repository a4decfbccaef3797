#include "core/customers/customer_repository.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <sodium.h>

namespace core::customers {
namespace {

namespace sql {
constexpr auto kOrders =
    "SELECT order_count, paid_count, paid_fen, first_order_at, last_order_at "
    "FROM mirror_customer WHERE nick = ?2 AND shop_id = ?1";
constexpr auto kWork =
    "SELECT note, tags, contact_group, personality, behaviour, experience "
    "FROM work_customer WHERE nick = ?2 AND shop_id = ?1";
constexpr auto kIsKnown =
    "SELECT EXISTS (SELECT 1 FROM mirror_customer WHERE nick = ?2 AND shop_id = ?1) "
    "OR EXISTS (SELECT 1 FROM work_customer WHERE nick = ?2 AND shop_id = ?1) "
    "OR EXISTS (SELECT 1 FROM work_conversation WHERE buyer = ?2 AND shop_id = ?1)";
constexpr auto kSave =
    "INSERT INTO work_customer (shop_id, nick, note, tags, updated_at, contact_group, personality, "
    "behaviour, experience) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) "
    "ON CONFLICT (nick, shop_id) DO UPDATE SET note = excluded.note, tags = excluded.tags, "
    "updated_at = excluded.updated_at, contact_group = excluded.contact_group, "
    "personality = excluded.personality, behaviour = excluded.behaviour, "
    "experience = excluded.experience";
constexpr auto kAlias =
    "SELECT main_nick FROM work_customer_alias WHERE nick = ?2 AND shop_id = ?1";
// A merge never closes a circle, so the way up ends.
constexpr auto kMain =
    "WITH RECURSIVE above (nick, step) AS (SELECT ?2, 0 UNION ALL SELECT a.main_nick, step + 1 "
    "FROM work_customer_alias a JOIN above ON a.nick = above.nick AND a.shop_id = ?1) "
    "SELECT nick FROM above ORDER BY step DESC LIMIT 1";
constexpr auto kMembers =
    "WITH RECURSIVE below (nick, step) AS (SELECT ?2, 0 UNION ALL SELECT a.nick, step + 1 "
    "FROM work_customer_alias a JOIN below ON a.main_nick = below.nick AND a.shop_id = ?1) "
    "SELECT nick FROM below ORDER BY step, nick";
constexpr auto kAddAlias =
    "INSERT INTO work_customer_alias (shop_id, nick, main_nick, merged_by, merged_at) "
    "VALUES (?1, ?2, ?3, ?4, ?5)";
constexpr auto kRemoveAlias = "DELETE FROM work_customer_alias WHERE nick = ?2 AND shop_id = ?1";
constexpr auto kAddDistinct =
    "INSERT INTO work_customer_distinct (shop_id, nick, other_nick, said_by, said_at) "
    "VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING";
constexpr auto kAreDistinct =
    "SELECT 1 FROM work_customer_distinct WHERE shop_id = ?1 AND nick = ?2 AND other_nick = ?3";
}  // namespace sql

template <class T>
std::optional<std::string> wordOf(const std::optional<T>& value) {
    return value ? std::optional(std::string(toWord(*value))) : std::nullopt;
}

}  // namespace

std::optional<Customer> CustomerRepository::find(orders::ShopId shop, const std::string& nick) {
    const std::string main = mainOf(shop, nick);
    Customer customer{.shop = shop, .nick = main, .nicks = members(shop, main)};
    if (nick.empty() || std::ranges::none_of(customer.nicks, [this, shop](const auto& own) {
            return isKnown(shop, own);
        })) {
        return std::nullopt;
    }
    for (const auto& own : customer.nicks) {
        addOrders(customer, own);
    }
    readWork(customer);
    return customer;
}

bool CustomerRepository::isKnown(orders::ShopId shop, const std::string& nick) {
    auto row = m_database.prepare(sql::kIsKnown);
    row.bindAll(shop, nick);
    return row.step() && row.integer(0) != 0;
}

std::vector<std::string> CustomerRepository::members(orders::ShopId shop, const std::string& main) {
    auto row = m_database.prepare(sql::kMembers);
    row.bindAll(shop, main);
    std::vector<std::string> nicks;
    while (row.step()) {
        nicks.push_back(row.text(0));
    }
    return nicks;
}

void CustomerRepository::addOrders(Customer& customer, const std::string& nick) {
    auto row = m_database.prepare(sql::kOrders);
    row.bindAll(customer.shop, nick);
    if (!row.step()) {
        return;
    }
    customer.orderCount += row.integer(0);
    customer.paidCount += row.integer(1);
    customer.paid += row.fen(2);
    if (const auto first = row.optionalTime(3)) {
        customer.firstOrderAt = std::min(customer.firstOrderAt.value_or(*first), *first);
    }
    if (const auto last = row.optionalTime(4)) {
        customer.lastOrderAt = std::max(customer.lastOrderAt.value_or(*last), *last);
    }
}

void CustomerRepository::readWork(Customer& customer) {
    auto row = m_database.prepare(sql::kWork);
    row.bindAll(customer.shop, customer.nick);
    if (!row.step()) {
        return;
    }
    customer.note = row.text(0);
    customer.tags = nlohmann::json::parse(row.text(1)).get<std::vector<std::string>>();
    customer.contactGroup = row.text(2);
    customer.personality = personalityFromWord(row.textView(3));
    customer.behaviour = behaviourFromWord(row.textView(4));
    customer.experience = experienceFromWord(row.textView(5));
}

void CustomerRepository::save(const Customer& customer, Seconds now) {
    m_database.prepare(sql::kSave)
        .run(customer.shop, customer.nick, customer.note, nlohmann::json(customer.tags).dump(), now,
             customer.contactGroup, wordOf(customer.personality), wordOf(customer.behaviour),
             wordOf(customer.experience));
}

std::string CustomerRepository::mainOf(orders::ShopId shop, const std::string& nick) {
    auto row = m_database.prepare(sql::kMain);
    row.bindAll(shop, nick);
    row.step();
    return row.text(0);
}

std::optional<std::string> CustomerRepository::aliasOf(orders::ShopId shop,
                                                       const std::string& nick) {
    auto row = m_database.prepare(sql::kAlias);
    row.bindAll(shop, nick);
    return row.step() ? std::optional(row.text(0)) : std::nullopt;
}

void CustomerRepository::addAlias(orders::ShopId shop, const std::string& nick,
                                  const std::string& main, const std::string& by, Seconds now) {
    m_database.prepare(sql::kAddAlias).run(shop, nick, main, by, now);
}

void CustomerRepository::removeAlias(orders::ShopId shop, const std::string& nick) {
    m_database.prepare(sql::kRemoveAlias).run(shop, nick);
}

bool CustomerRepository::addDistinct(orders::ShopId shop, const std::string& nick,
                                     const std::string& other, const std::string& by, Seconds now) {
    m_database.prepare(sql::kAddDistinct)
        .run(shop, std::min(nick, other), std::max(nick, other), by, now);
    return m_database.changes() > 0;
}

bool CustomerRepository::areDistinct(orders::ShopId shop, const std::string& nick,
                                     const std::string& other) {
    auto row = m_database.prepare(sql::kAreDistinct);
    row.bindAll(shop, std::min(nick, other), std::max(nick, other));
    return row.step();
}

std::string eventSubjectOf(orders::ShopId shop, const std::string& nick) {
    const std::string text = std::to_string(shop) + ':' + nick;
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(text.data()),
                       text.size());
    std::array<char, 2 * crypto_hash_sha256_BYTES + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
    return {hex.data(), 32};
}

}  // namespace core::customers
