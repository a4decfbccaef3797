#include "core/settings/settings_service.h"

#include <algorithm>
#include <set>

#include "core/agents/rights.h"
#include "core/base/text.h"
#include "core/events/event_repository.h"
#include "core/settings/settings_json.h"
#include "core/settings/settings_repository.h"
#include "core/storage/transaction.h"

namespace core::settings {
namespace {

constexpr orders::ShopId kWholeProfile = 0;
constexpr std::size_t kLongestName = 80;
constexpr std::size_t kLongestText = 2'000;
constexpr std::int64_t kMostOrders = 1'000'000;
/// One million yuan: above it a limit is a slip of the finger.
constexpr Fen kMostFen{100'000'000};
constexpr std::chrono::minutes kLongestDuplicateWindow = std::chrono::hours{24 * 7};
constexpr std::chrono::hours kLongestPromise{24 * 60};
constexpr std::chrono::hours kLongestLimit{24};
constexpr std::chrono::minutes kLongestIdle = std::chrono::hours{4};

using Refusal = std::optional<SettingsError>;

bool isIn(std::int64_t value, std::int64_t least, std::int64_t most) {
    return value >= least && value <= most;
}

Refusal checkName(std::string_view name) {
    if (trimmed(name).empty()) {
        return SettingsError::NameMissing;
    }
    return characterCount(name) > kLongestName ? Refusal(SettingsError::LimitOutOfRange)
                                               : std::nullopt;
}

Refusal checkNames(const std::vector<std::string>& names) {
    for (const auto& name : names) {
        if (const auto refusal = checkName(name)) {
            return refusal;
        }
    }
    return std::nullopt;
}

Refusal checkFolders(const std::vector<WatchedFolder>& folders) {
    std::set<std::string> paths;
    for (const auto& folder : folders) {
        if (trimmed(folder.path).empty()) {
            return SettingsError::NameMissing;
        }
        if (!paths.insert(folder.path).second) {
            return SettingsError::NameTaken;
        }
    }
    return std::nullopt;
}

Refusal checkRules(const orders::ReviewRules& rules) {
    for (const auto* names : {&rules.outOfArea, &rules.courierWords, &rules.cashOnDeliveryChecks}) {
        if (const auto refusal = checkNames(*names)) {
            return refusal;
        }
    }
    for (const auto& [code, fen] : rules.priceFloors) {
        if (const auto refusal = checkName(code)) {
            return refusal;
        }
        if (!isIn(fen.value, 0, kMostFen.value)) {
            return SettingsError::LimitOutOfRange;
        }
    }
    const bool inRange = isIn(rules.amountLimit.value, 0, kMostFen.value) &&
                         isIn(rules.duplicateWindow.count(), 0, kLongestDuplicateWindow.count()) &&
                         isIn(rules.promisedShipping.count(), 1, kLongestPromise.count());
    return inRange ? std::nullopt : Refusal(SettingsError::LimitOutOfRange);
}

Refusal checkTexts(const Texts& texts) {
    const bool inRange = characterCount(texts.confirmation) <= kLongestText &&
                         characterCount(texts.orderLink) <= kLongestText;
    return inRange ? std::nullopt : Refusal(SettingsError::LimitOutOfRange);
}

Refusal checkTierRule(const TierRule& rule) {
    const bool inRange = isIn(rule.oldFromPaidOrders, 1, kMostOrders) &&
                         isIn(rule.vipFromPaidOrders, rule.oldFromPaidOrders, kMostOrders) &&
                         isIn(rule.vipFromPaid.value, 1, kMostFen.value);
    return inRange ? std::nullopt : Refusal(SettingsError::LimitOutOfRange);
}

Refusal checkProfiles(const conversations::ConversationRules& rules) {
    std::set<std::string> keys;
    for (const auto& profile : rules.profiles) {
        if (const auto refusal = checkName(profile.key)) {
            return refusal;
        }
        if (!keys.insert(profile.key).second) {
            return SettingsError::NameTaken;
        }
        if (!isIn(profile.target.count(), 1, profile.limit.count()) ||
            profile.limit > kLongestLimit) {
            return SettingsError::LimitOutOfRange;
        }
    }
    return keys.contains(rules.profile) && keys.contains(rules.phoneProfile)
               ? std::nullopt
               : Refusal(SettingsError::NameMissing);
}

Refusal checkSchedule(const conversations::DutySchedule& schedule) {
    const bool inRange = std::ranges::all_of(schedule.spans, [](const auto& span) {
        return span.weekday < 7 && span.from.count() >= 0 && span.from < span.to &&
               span.to <= std::chrono::hours{24};
    });
    return inRange ? std::nullopt : Refusal(SettingsError::LimitOutOfRange);
}

Refusal checkRules(const conversations::ConversationRules& rules) {
    if (const auto refusal = checkProfiles(rules)) {
        return refusal;
    }
    if (const auto refusal = checkSchedule(rules.schedule)) {
        return refusal;
    }
    const bool saysNothing = (rules.repliesOutOfHours && trimmed(rules.outOfHoursText).empty()) ||
                             (rules.repliesWhenLate && trimmed(rules.lateText).empty());
    if (saysNothing) {
        return SettingsError::NameMissing;
    }
    const bool textsFit = characterCount(rules.outOfHoursText) <= kLongestText &&
                          characterCount(rules.lateText) <= kLongestText &&
                          characterCount(rules.apology) <= kLongestText;
    const bool inRange = isIn(rules.undoWindow.count(), 0, 60) &&
                         isIn(rules.lateAfter.count(), 10, 3'600) &&
                         isIn(rules.expectedReply.count(), 1, 24 * 60) &&
                         isIn(rules.openLimit, 1, 1'000) && isIn(rules.dayLimit, 1, 100'000);
    return textsFit && inRange ? std::nullopt : Refusal(SettingsError::LimitOutOfRange);
}

Refusal checkGuardRules(const wording::GuardRules& rules) {
    constexpr std::size_t kMostWords = 2'000;
    for (const auto& [list, words] : rules.lists) {
        if (words.size() > kMostWords) {
            return SettingsError::LimitOutOfRange;
        }
        for (const auto& word : words) {
            if (const auto refusal = checkName(word.word)) {
                return refusal;
            }
        }
    }
    const bool inRange =
        isIn(rules.paragraphLimit, 20, 2'000) && isIn(rules.structureFrom, 1, 2'000);
    return inRange ? std::nullopt : Refusal(SettingsError::LimitOutOfRange);
}

Refusal checkApplicationRules(const applications::ApplicationRules& rules) {
    const bool inRange = std::ranges::all_of(rules.limits, [](const auto& entry) {
        const auto& limit = entry.second;
        return isIn(limit.own.value_or(Fen{}).value, 0, kMostFen.value) &&
               isIn(limit.day.value, 0, kMostFen.value);
    });
    return inRange ? std::nullopt : Refusal(SettingsError::LimitOutOfRange);
}

Refusal checkNoticeRules(const notices::NoticeRules& rules) {
    const bool textsFit = std::ranges::all_of(rules.texts, [](const auto& entry) {
        return characterCount(entry.second) <= kLongestText;
    });
    const bool delaysFit = std::ranges::all_of(rules.kinds, [](const auto& entry) {
        return isIn(entry.second.delay.count(), 0, 24 * 365);
    });
    const bool inRange = isIn(rules.quiet.from.count(), 0, 24 * 60 - 1) &&
                         isIn(rules.quiet.to.count(), 0, 24 * 60 - 1) &&
                         isIn(rules.lookBack.count(), 1, 24 * 30);
    return textsFit && delaysFit && inRange ? std::nullopt
                                            : Refusal(SettingsError::LimitOutOfRange);
}

Refusal checkCouriers(const notices::Couriers& couriers) {
    std::set<std::string> names;
    for (const auto& courier : couriers) {
        if (const auto refusal = checkName(courier.name)) {
            return refusal;
        }
        if (const auto refusal = checkNames(courier.aliases)) {
            return refusal;
        }
        if (!names.insert(courier.name).second) {
            return SettingsError::NameTaken;
        }
        if (!notices::isLinkPattern(courier.link) || characterCount(courier.link) > kLongestText) {
            return SettingsError::LimitOutOfRange;
        }
    }
    return std::nullopt;
}

Refusal checkHints(const BenefitHints& hints) {
    for (const auto* text : {&hints.newBuyer, &hints.oldBuyer, &hints.vip}) {
        if (characterCount(*text) > kLongestText) {
            return SettingsError::LimitOutOfRange;
        }
    }
    return std::nullopt;
}

/// Which right a value needs; nothing: it is everybody's. What nobody thought of is a rule.
std::optional<agents::Right> rightFor(std::string_view key) {
    using agents::Right;
    if (key == key::kWatchedFolders) {
        return Right::ImportFiles;
    }
    if (key == key::kAgentName) {
        // The name of who works alone; where several sign in it is that of the first, who is nobody
        // else's to rename.
        return Right::EditAgents;
    }
    const bool isOwn = key == key::kAppearance || key == key::kAlarms || key == key::kSetUp ||
                       key == key::kReviewedRules;
    return isOwn ? std::nullopt : std::optional(Right::EditRules);
}

/// A lead may choose among the response-time profiles that are there, not change their times.
bool keepsBounds(std::string_view key, const std::string& before, const std::string& after) {
    if (key != key::kConversationRules) {
        return false;
    }
    const auto defaults = conversations::defaultConversationRules();
    return conversationRulesFromJson(before, defaults).profiles ==
           conversationRulesFromJson(after, defaults).profiles;
}

Refusal checkRight(std::string_view key, const std::string& before, const std::string& after,
                   const agents::Actor& actor) {
    const auto right = rightFor(key);
    if (!right || agents::mayAct(actor, *right)) {
        return std::nullopt;
    }
    const bool isProposed = agents::grantOf(actor.role, *right) == agents::Grant::Propose;
    return isProposed && keepsBounds(key, before, after)
               ? std::nullopt
               : Refusal(SettingsError::NotAllowedForRole);
}

Refusal checkStatistics(const stats::StatisticsSettings& settings) {
    constexpr double kMostTarget = 1e9;
    constexpr double kMostWeight = 1'000;
    constexpr int kMostDays = 366;
    const bool targetsFit = std::ranges::all_of(settings.targets, [](const auto& entry) {
        return !entry.second || (*entry.second >= -kMostTarget && *entry.second <= kMostTarget);
    });
    const bool weightsFit = std::ranges::all_of(settings.weights, [](const auto& entry) {
        return entry.second >= 0 && entry.second <= kMostWeight;
    });
    return targetsFit && weightsFit && isIn(settings.creditDays.count(), 0, kMostDays) &&
                   isIn(settings.repeatDays.count(), 1, kMostDays)
               ? std::nullopt
               : Refusal(SettingsError::LimitOutOfRange);
}

Refusal checkReturnPolicy(const returns::ReturnPolicy& policy) {
    constexpr std::size_t kMostWords = 500;
    for (const auto& window : policy.windows) {
        if (const auto refusal = checkName(window.clause)) {
            return refusal;
        }
    }
    for (const auto& exclusion : policy.exclusions) {
        if (const auto refusal = checkName(exclusion.name)) {
            return refusal;
        }
        if (const auto refusal = checkNames(exclusion.words)) {
            return refusal;
        }
        if (exclusion.words.empty()) {
            return SettingsError::NameMissing;
        }
        if (exclusion.words.size() > kMostWords) {
            return SettingsError::LimitOutOfRange;
        }
    }
    // What is stored must be read again as it is.
    return returns::returnPolicyFromJson(returns::toJson(policy)) == policy
               ? std::nullopt
               : Refusal(SettingsError::LimitOutOfRange);
}

Refusal checkCards(const PromptCards& cards) {
    for (const auto* text : {&cards.purpose, &cards.budget, &cards.special, &cards.demands}) {
        if (characterCount(*text) > kLongestText) {
            return SettingsError::LimitOutOfRange;
        }
    }
    return std::nullopt;
}

Refusal checkDueRules(const returns::DueRules& rules) {
    constexpr std::int64_t kMostHours = std::int64_t{24} * 90;
    constexpr std::int64_t kMostDays = 90;
    const bool inRange = isIn(rules.refund.count(), 1, kMostHours) &&
                         isIn(rules.fullRefund.count(), 1, kMostHours) &&
                         isIn(rules.preSaleRefund, 1, kMostDays) &&
                         isIn(rules.arrival, 1, kMostDays) && isIn(rules.reship, 1, kMostDays);
    return inRange ? std::nullopt : Refusal(SettingsError::LimitOutOfRange);
}

Refusal checkCalendar(const calendar::WorkingCalendar& calendar) {
    constexpr std::size_t kMostDays = 2'000;
    const bool fits = calendar.holidays.size() <= kMostDays &&
                      calendar.workingWeekends.size() <= kMostDays &&
                      calendar::readCalendar(calendar::writeCalendar(calendar)) == calendar;
    return fits ? std::nullopt : Refusal(SettingsError::LimitOutOfRange);
}

/// Paths may name people and word lists hold numbers to call, so their events tell no more than how
/// many there are.
std::string forEvent(std::string_view key, const std::string& json) {
    if (key == key::kGuardRules) {
        std::size_t words = 0;
        for (const auto& [list, entries] :
             guardRulesFromJson(json, wording::defaultGuardRules()).lists) {
            words += entries.size();
        }
        return toJson("words", static_cast<std::int64_t>(words));
    }
    if (key != key::kWatchedFolders) {
        return json;
    }
    return toJson("folders", static_cast<std::int64_t>(watchedFoldersFromJson(json).size()));
}

}  // namespace

SettingsService::SettingsService(storage::Database& database, Clock clock)
    : m_database(database), m_clock(std::move(clock)) {}

SettingsService::Outcome<Shop> SettingsService::addShop(const std::string& name,
                                                        const std::string& platform,
                                                        const agents::Actor& actor) {
    if (const auto refusal = checkName(name)) {
        return Unexpected{*refusal};
    }
    if (const auto refusal = checkName(platform)) {
        return Unexpected{*refusal};
    }
    if (!agents::mayAct(actor, agents::Right::EditRules)) {
        return Unexpected{SettingsError::NotAllowedForRole};
    }
    storage::Transaction transaction(m_database);
    SettingsRepository repository(m_database);
    const std::string ownName(trimmed(name));
    if (const auto known = repository.findShop(ownName)) {
        return *known;
    }
    const Seconds now = m_clock();
    const Shop shop = repository.addShop(ownName, platform, now);
    events::append(m_database, {.at = now,
                                .actor = actor.name,
                                .subjectKind = "shop",
                                .shop = shop.id,
                                .subject = std::to_string(shop.id),
                                .action = "add",
                                .after = toJson("name", ownName)});
    transaction.commit();
    storage::emitAfterCommit(m_database, changed);
    return shop;
}

SettingsService::Outcome<Shop> SettingsService::renameShop(orders::ShopId id,
                                                           const std::string& name,
                                                           const agents::Actor& actor) {
    if (const auto refusal = checkName(name)) {
        return Unexpected{*refusal};
    }
    if (!agents::mayAct(actor, agents::Right::EditRules)) {
        return Unexpected{SettingsError::NotAllowedForRole};
    }
    storage::Transaction transaction(m_database);
    SettingsRepository repository(m_database);
    auto shop = repository.findShop(id);
    const std::string ownName(trimmed(name));
    if (!shop || shop->name == ownName) {
        return Unexpected{SettingsError::NothingChanged};
    }
    if (repository.findShop(ownName)) {
        return Unexpected{SettingsError::NameTaken};
    }
    repository.renameShop(id, ownName);
    events::append(m_database, {.at = m_clock(),
                                .actor = actor.name,
                                .subjectKind = "shop",
                                .shop = id,
                                .subject = std::to_string(id),
                                .action = "rename",
                                .before = toJson("name", shop->name),
                                .after = toJson("name", ownName)});
    transaction.commit();
    shop->name = ownName;
    storage::emitAfterCommit(m_database, changed);
    return *shop;
}

SettingsService::Outcome<void> SettingsService::setAppearance(const Appearance& appearance,
                                                              const agents::Actor& actor) {
    const auto& language = appearance.language;
    if (language != "system" && language != "en" && language != "zh_CN") {
        return Unexpected{SettingsError::LimitOutOfRange};
    }
    return save(kWholeProfile, key::kAppearance, toJson(appearance), actor);
}

SettingsService::Outcome<void> SettingsService::setAlarms(const Alarms& alarms,
                                                          const agents::Actor& actor) {
    if (!isIn(alarms.repeatEvery.count(), 5, 3'600)) {
        return Unexpected{SettingsError::LimitOutOfRange};
    }
    return save(kWholeProfile, key::kAlarms, toJson(alarms), actor);
}

SettingsService::Outcome<void> SettingsService::setWatchedFolders(
    const std::vector<WatchedFolder>& folders, const agents::Actor& actor) {
    if (const auto refusal = checkFolders(folders)) {
        return Unexpected{*refusal};
    }
    return save(kWholeProfile, key::kWatchedFolders, toJson(folders), actor);
}

SettingsService::Outcome<void> SettingsService::setReviewRules(orders::ShopId shop,
                                                               const orders::ReviewRules& rules,
                                                               const agents::Actor& actor) {
    if (const auto refusal = checkRules(rules)) {
        return Unexpected{*refusal};
    }
    return save(shop, key::kReviewRules, toJson(rules), actor);
}

SettingsService::Outcome<void> SettingsService::setReviewedRules(orders::ShopId shop,
                                                                 const orders::ReviewRules& rules,
                                                                 const agents::Actor& actor) {
    return save(shop, key::kReviewedRules, toJson(rules), actor);
}

SettingsService::Outcome<void> SettingsService::setTexts(orders::ShopId shop, const Texts& texts,
                                                         const agents::Actor& actor) {
    if (const auto refusal = checkTexts(texts)) {
        return Unexpected{*refusal};
    }
    return save(shop, key::kTexts, toJson(texts), actor);
}

SettingsService::Outcome<void> SettingsService::setTierRule(orders::ShopId shop,
                                                            const TierRule& rule,
                                                            const agents::Actor& actor) {
    if (const auto refusal = checkTierRule(rule)) {
        return Unexpected{*refusal};
    }
    return save(shop, key::kTierRule, toJson(rule), actor);
}

SettingsService::Outcome<void> SettingsService::setConversationRules(
    orders::ShopId shop, const conversations::ConversationRules& rules,
    const agents::Actor& actor) {
    if (const auto refusal = checkRules(rules)) {
        return Unexpected{*refusal};
    }
    return save(shop, key::kConversationRules, toJson(rules), actor);
}

SettingsService::Outcome<void> SettingsService::setGuardRules(orders::ShopId shop,
                                                              const wording::GuardRules& rules,
                                                              const agents::Actor& actor) {
    if (const auto refusal = checkGuardRules(rules)) {
        return Unexpected{*refusal};
    }
    return save(shop, key::kGuardRules, toJson(rules), actor);
}

SettingsService::Outcome<void> SettingsService::setApplicationRules(
    orders::ShopId shop, const applications::ApplicationRules& rules, const agents::Actor& actor) {
    if (const auto refusal = checkApplicationRules(rules)) {
        return Unexpected{*refusal};
    }
    return save(shop, key::kApplicationRules, toJson(rules), actor);
}

SettingsService::Outcome<void> SettingsService::setNoticeRules(orders::ShopId shop,
                                                               const notices::NoticeRules& rules,
                                                               const agents::Actor& actor) {
    if (const auto refusal = checkNoticeRules(rules)) {
        return Unexpected{*refusal};
    }
    return save(shop, key::kNoticeRules, notices::toJson(rules), actor);
}

SettingsService::Outcome<void> SettingsService::setCouriers(const notices::Couriers& couriers,
                                                            const agents::Actor& actor) {
    if (const auto refusal = checkCouriers(couriers)) {
        return Unexpected{*refusal};
    }
    return save(kWholeProfile, key::kCouriers, notices::toJson(couriers), actor);
}

SettingsService::Outcome<void> SettingsService::setBenefitHints(orders::ShopId shop,
                                                                const BenefitHints& hints,
                                                                const agents::Actor& actor) {
    if (const auto refusal = checkHints(hints)) {
        return Unexpected{*refusal};
    }
    return save(shop, key::kBenefitHints, toJson(hints), actor);
}

SettingsService::Outcome<void> SettingsService::setStatisticsSettings(
    const stats::StatisticsSettings& settings, const agents::Actor& actor) {
    if (const auto refusal = checkStatistics(settings)) {
        return Unexpected{*refusal};
    }
    return save(kWholeProfile, key::kStatistics, toJson(settings), actor);
}

SettingsService::Outcome<void> SettingsService::setPromptCards(orders::ShopId shop,
                                                               const PromptCards& cards,
                                                               const agents::Actor& actor) {
    if (const auto refusal = checkCards(cards)) {
        return Unexpected{*refusal};
    }
    return save(shop, key::kPromptCards, toJson(cards), actor);
}

SettingsService::Outcome<void> SettingsService::setReturnPolicy(orders::ShopId shop,
                                                                const returns::ReturnPolicy& policy,
                                                                const agents::Actor& actor) {
    if (const auto refusal = checkReturnPolicy(policy)) {
        return Unexpected{*refusal};
    }
    return save(shop, key::kReturnPolicy, returns::toJson(policy), actor);
}

SettingsService::Outcome<void> SettingsService::setReturnDueRules(orders::ShopId shop,
                                                                  const returns::DueRules& rules,
                                                                  const agents::Actor& actor) {
    if (const auto refusal = checkDueRules(rules)) {
        return Unexpected{*refusal};
    }
    return save(shop, key::kReturnDueRules, toJson(rules), actor);
}

SettingsService::Outcome<void> SettingsService::setWorkingCalendar(
    orders::ShopId shop, const calendar::WorkingCalendar& calendar, const agents::Actor& actor) {
    if (const auto refusal = checkCalendar(calendar)) {
        return Unexpected{*refusal};
    }
    return save(shop, key::kWorkingCalendar, calendar::writeCalendar(calendar), actor);
}

SettingsService::Outcome<void> SettingsService::setAgentName(const std::string& name,
                                                             const agents::Actor& actor) {
    if (const auto refusal = checkName(name)) {
        return Unexpected{*refusal};
    }
    return save(kWholeProfile, key::kAgentName, toJson(std::string(trimmed(name))), actor);
}

SettingsService::Outcome<void> SettingsService::setLockAfter(std::chrono::minutes idle,
                                                             const agents::Actor& actor) {
    if (!isIn(idle.count(), 0, kLongestIdle.count())) {
        return Unexpected{SettingsError::LimitOutOfRange};
    }
    return save(kWholeProfile, key::kLockAfter, toJson("minutes", idle.count()), actor);
}

SettingsService::Outcome<void> SettingsService::setSetUp(const agents::Actor& actor) {
    return save(kWholeProfile, key::kSetUp, toJson(true), actor);
}

SettingsService::Outcome<void> SettingsService::save(orders::ShopId shop, std::string_view key,
                                                     const std::string& json,
                                                     const agents::Actor& actor) {
    storage::Transaction transaction(m_database);
    SettingsRepository repository(m_database);
    const auto before = repository.findValue(shop, key);
    const bool isKnown = shop == kWholeProfile || repository.findShop(shop);
    if (!isKnown || before == json) {
        return Unexpected{SettingsError::NothingChanged};
    }
    if (const auto refusal = checkRight(key, before.value_or(std::string()), json, actor)) {
        return Unexpected{*refusal};
    }
    const Seconds now = m_clock();
    repository.saveValue(shop, key, json, now);
    events::append(m_database, {.at = now,
                                .actor = actor.name,
                                .subjectKind = "setting",
                                .shop = shop,
                                .subject = std::string(key),
                                .action = "set",
                                .before = before ? forEvent(key, *before) : std::string(),
                                .after = forEvent(key, json)});
    transaction.commit();
    storage::emitAfterCommit(m_database, changed);
    return {};
}

}  // namespace core::settings
