#pragma once

#include "core/agents/actor.h"
#include "core/applications/application.h"
#include "core/base/result.h"
#include "core/base/signal.h"
#include "core/calendar/working_calendar.h"
#include "core/conversations/conversation_rules.h"
#include "core/notices/courier.h"
#include "core/notices/notice_rules.h"
#include "core/returns/return_due_time.h"
#include "core/returns/return_policy.h"
#include "core/settings/settings.h"
#include "core/stats/statistics_settings.h"
#include "core/wording/guard.h"

#include <string_view>

namespace core::storage {
class Database;
}

namespace core::settings {

enum class SettingsError {
    /// A name, path or word is empty after trimming.
    NameMissing,
    /// Another shop has that name, or a folder is watched twice.
    NameTaken,
    /// A number outside of what makes sense, a text that is too long, a language that is none.
    LimitOutOfRange,
    /// The value is the stored one, or the shop is none.
    NothingChanged,
    /// Rules of the shop are an admin's; a lead keeps within the targets that the admin set.
    NotAllowedForRole,
};

/// Changes settings: one transaction with one event each. Lives on the writer thread.
class SettingsService final {
public:
    template <class T>
    using Outcome = Result<T, SettingsError>;

    SettingsService(storage::Database& database, Clock clock);

    /// The shop of that name, made when there is none.
    Outcome<Shop> addShop(const std::string& name, const std::string& platform,
                          const agents::Actor& actor);
    Outcome<Shop> renameShop(orders::ShopId id, const std::string& name, const agents::Actor& actor);
    Outcome<void> setAppearance(const Appearance& appearance, const agents::Actor& actor);
    Outcome<void> setAlarms(const Alarms& alarms, const agents::Actor& actor);
    Outcome<void> setWatchedFolders(const std::vector<WatchedFolder>& folders,
                                    const agents::Actor& actor);
    Outcome<void> setReviewRules(orders::ShopId shop, const orders::ReviewRules& rules,
                                 const agents::Actor& actor);
    /// Every open order of the shop was looked at with these rules.
    Outcome<void> setReviewedRules(orders::ShopId shop, const orders::ReviewRules& rules,
                                   const agents::Actor& actor);
    Outcome<void> setTexts(orders::ShopId shop, const Texts& texts, const agents::Actor& actor);
    Outcome<void> setTierRule(orders::ShopId shop, const TierRule& rule, const agents::Actor& actor);
    /// NameMissing: a profile without a key, a profile in force that is none, an auto reply without a text.
    Outcome<void> setConversationRules(orders::ShopId shop,
                                       const conversations::ConversationRules& rules,
                                       const agents::Actor& actor);
    Outcome<void> setGuardRules(orders::ShopId shop, const wording::GuardRules& rules,
                                const agents::Actor& actor);
    Outcome<void> setApplicationRules(orders::ShopId shop, const applications::ApplicationRules& rules,
                                      const agents::Actor& actor);
    Outcome<void> setNoticeRules(orders::ShopId shop, const notices::NoticeRules& rules,
                                 const agents::Actor& actor);
    /// NameMissing: a courier without a name. NameTaken: two of one name. LimitOutOfRange: a link that is no web address
    /// with {number}.
    Outcome<void> setCouriers(const notices::Couriers& couriers, const agents::Actor& actor);
    Outcome<void> setBenefitHints(orders::ShopId shop, const BenefitHints& hints,
                                  const agents::Actor& actor);
    /// LimitOutOfRange: also a weight below 0.
    Outcome<void> setStatisticsSettings(const stats::StatisticsSettings& settings, const agents::Actor& actor);
    Outcome<void> setPromptCards(orders::ShopId shop, const PromptCards& cards,
                                 const agents::Actor& actor);
    /// NameMissing: a clause without a name or a word, LimitOutOfRange: what returnPolicyFromJson does not take.
    Outcome<void> setReturnPolicy(orders::ShopId shop, const returns::ReturnPolicy& policy,
                                  const agents::Actor& actor);
    Outcome<void> setReturnDueRules(orders::ShopId shop, const returns::DueRules& rules,
                                    const agents::Actor& actor);
    Outcome<void> setWorkingCalendar(orders::ShopId shop, const calendar::WorkingCalendar& calendar,
                                     const agents::Actor& actor);
    Outcome<void> setAgentName(const std::string& name, const agents::Actor& actor);
    /// The window locks itself after so long without a touch; 0: never. At most four hours.
    Outcome<void> setLockAfter(std::chrono::minutes idle, const agents::Actor& actor);
    Outcome<void> setSetUp(const agents::Actor& actor);

    /// After each commit, on the writer thread.
    Signal<> changed;

private:
    /// Stores a value of a shop (0: of the profile) unless it is there already.
    Outcome<void> save(orders::ShopId shop, std::string_view key, const std::string& json,
                       const agents::Actor& actor);

    storage::Database& m_database;
    Clock m_clock;
};

}  // namespace core::settings
