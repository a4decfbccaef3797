#include "core/settings/settings_reader.h"

#include <algorithm>

#include "core/settings/settings_json.h"
#include "core/shifts/shift_reader.h"
#include "core/storage/database.h"
#include "embedded_cases.h"

namespace core::settings {
namespace {

namespace sql {
constexpr auto kShops = "SELECT id, name, platform, utc_offset_minutes FROM work_shop ORDER BY id";
constexpr auto kValue = "SELECT value FROM work_setting WHERE shop_id = ?1 AND key = ?2";
constexpr auto kOffset = "SELECT utc_offset_minutes FROM work_shop WHERE id = ?1";
}  // namespace sql

constexpr orders::ShopId kWholeProfile = 0;

/// Empty text, from which every reader makes its default, when nothing is stored.
std::string valueOf(storage::Database& database, orders::ShopId shop, std::string_view key) {
    auto row = database.prepare(sql::kValue);
    row.bindAll(shop, key);
    return row.step() ? row.text(0) : std::string();
}

}  // namespace

SettingsReader::SettingsReader(storage::Database& database) : m_database(database) {}

std::vector<Shop> SettingsReader::shops() {
    std::vector<Shop> shops;
    auto rows = m_database.prepare(sql::kShops);
    while (rows.step()) {
        shops.push_back({.id = rows.integer(0),
                         .name = rows.text(1),
                         .platform = rows.text(2),
                         .utcOffset = std::chrono::minutes(rows.integer(3))});
    }
    return shops;
}

Appearance SettingsReader::appearance() {
    return appearanceFromJson(valueOf(m_database, kWholeProfile, key::kAppearance));
}

Alarms SettingsReader::alarms() {
    return alarmsFromJson(valueOf(m_database, kWholeProfile, key::kAlarms));
}

std::vector<WatchedFolder> SettingsReader::watchedFolders() {
    return watchedFoldersFromJson(valueOf(m_database, kWholeProfile, key::kWatchedFolders));
}

orders::ReviewRules SettingsReader::reviewRules(orders::ShopId shop) {
    return reviewRulesFromJson(valueOf(m_database, shop, key::kReviewRules),
                               orders::defaultReviewRules());
}

orders::ReviewRules SettingsReader::reviewedRules(orders::ShopId shop) {
    return reviewRulesFromJson(valueOf(m_database, shop, key::kReviewedRules),
                               orders::defaultReviewRules());
}

Texts SettingsReader::texts(orders::ShopId shop) {
    return textsFromJson(valueOf(m_database, shop, key::kTexts));
}

TierRule SettingsReader::tierRule(orders::ShopId shop) {
    return tierRuleFromJson(valueOf(m_database, shop, key::kTierRule));
}

conversations::ConversationRules SettingsReader::conversationRules(orders::ShopId shop) {
    auto rules = conversationRulesFromJson(valueOf(m_database, shop, key::kConversationRules),
                                           conversations::defaultConversationRules());
    auto offset = m_database.prepare(sql::kOffset);
    offset.bindAll(shop);
    if (offset.step()) {
        rules.schedule.utcOffset = std::chrono::minutes(offset.integer(0));
    }
    shifts::ShiftReader(m_database, m_database).fillNewest(rules.schedule);
    return rules;
}

wording::GuardRules SettingsReader::guardRules(orders::ShopId shop) {
    return guardRulesFromJson(valueOf(m_database, shop, key::kGuardRules),
                              wording::defaultGuardRules());
}

applications::ApplicationRules SettingsReader::applicationRules(orders::ShopId shop) {
    return applicationRulesFromJson(valueOf(m_database, shop, key::kApplicationRules));
}

notices::NoticeRules SettingsReader::noticeRules(orders::ShopId shop) {
    return notices::noticeRulesFromJson(valueOf(m_database, shop, key::kNoticeRules));
}

notices::Couriers SettingsReader::couriers() {
    return notices::couriersFromJson(valueOf(m_database, kWholeProfile, key::kCouriers));
}

BenefitHints SettingsReader::benefitHints(orders::ShopId shop) {
    return benefitHintsFromJson(valueOf(m_database, shop, key::kBenefitHints));
}

stats::StatisticsSettings SettingsReader::statisticsSettings() {
    return statisticsSettingsFromJson(valueOf(m_database, kWholeProfile, key::kStatistics));
}

PromptCards SettingsReader::promptCards(orders::ShopId shop) {
    const auto file =
        std::ranges::find(embedded::k_cases, "prompt_cards.json", &embedded::File::name);
    const auto defaults = file == embedded::k_cases.end()
                              ? PromptCards{}
                              : promptCardsFromJson(std::string(file->text), {});
    return promptCardsFromJson(valueOf(m_database, shop, key::kPromptCards), defaults);
}

returns::ReturnPolicy SettingsReader::returnPolicy(orders::ShopId shop) {
    const auto stored =
        returns::returnPolicyFromJson(valueOf(m_database, shop, key::kReturnPolicy));
    return stored ? *stored : returns::defaultReturnPolicy();
}

returns::DueRules SettingsReader::returnDueRules(orders::ShopId shop) {
    return dueRulesFromJson(valueOf(m_database, shop, key::kReturnDueRules));
}

calendar::WorkingCalendar SettingsReader::workingCalendar(orders::ShopId shop) {
    const auto stored = calendar::readCalendar(valueOf(m_database, shop, key::kWorkingCalendar));
    return stored ? *stored : calendar::chineseCalendar();
}

std::string SettingsReader::agentName() {
    return textFromJson(valueOf(m_database, kWholeProfile, key::kAgentName));
}

std::chrono::minutes SettingsReader::lockAfter() {
    return lockAfterFromJson(valueOf(m_database, kWholeProfile, key::kLockAfter));
}

bool SettingsReader::isSetUp() {
    return flagFromJson(valueOf(m_database, kWholeProfile, key::kSetUp));
}

}  // namespace core::settings
