#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/applications/application.h"
#include "core/conversations/conversation_rules.h"
#include "core/returns/return_due_time.h"
#include "core/settings/settings.h"
#include "core/stats/statistics_settings.h"
#include "core/wording/guard.h"

namespace core::settings {

/// Names of the values in work_setting.
namespace key {
inline constexpr std::string_view kAppearance = "appearance";
inline constexpr std::string_view kWatchedFolders = "watched_folders";
inline constexpr std::string_view kReviewRules = "review_rules";
inline constexpr std::string_view kReviewedRules = "reviewed_rules";
inline constexpr std::string_view kTexts = "texts";
inline constexpr std::string_view kTierRule = "tier_rule";
inline constexpr std::string_view kConversationRules = "conversation_rules";
inline constexpr std::string_view kAlarms = "alarms";
inline constexpr std::string_view kAgentName = "agent_name";
inline constexpr std::string_view kApplicationRules = "application_rules";
inline constexpr std::string_view kBenefitHints = "benefit_hints";
inline constexpr std::string_view kLockAfter = "lock_after";
inline constexpr std::string_view kPromptCards = "prompt_cards";
inline constexpr std::string_view kSetUp = "set_up";
inline constexpr std::string_view kNoticeRules = "notice_rules";
inline constexpr std::string_view kCouriers = "couriers";
inline constexpr std::string_view kGuardRules = "guard_rules";
inline constexpr std::string_view kStatistics = "statistics";
inline constexpr std::string_view kReturnPolicy = "return_policy";
inline constexpr std::string_view kReturnDueRules = "return_due_rules";
inline constexpr std::string_view kWorkingCalendar = "working_calendar";
}  // namespace key

// Values as they are stored. Reading takes what it understands and leaves the rest at the given
// default: a missing key, a key of a newer program, a value of another type and text that is no
// JSON are all survived.
[[nodiscard]] std::string toJson(const Appearance& appearance);
[[nodiscard]] std::string toJson(const Alarms& alarms);
[[nodiscard]] std::string toJson(const std::vector<WatchedFolder>& folders);
[[nodiscard]] std::string toJson(const orders::ReviewRules& rules);
[[nodiscard]] std::string toJson(const Texts& texts);
[[nodiscard]] std::string toJson(const TierRule& rule);
/// Without the schedule's offset from UTC, which is the shop's.
[[nodiscard]] std::string toJson(const conversations::ConversationRules& rules);
[[nodiscard]] std::string toJson(const wording::GuardRules& rules);
[[nodiscard]] std::string toJson(const applications::ApplicationRules& rules);
[[nodiscard]] std::string toJson(const BenefitHints& hints);
[[nodiscard]] std::string toJson(const stats::StatisticsSettings& settings);
[[nodiscard]] std::string toJson(const PromptCards& cards);
[[nodiscard]] std::string toJson(const returns::DueRules& rules);
[[nodiscard]] std::string toJson(const std::string& text);
[[nodiscard]] std::string toJson(bool value);
/// One member of that name and text, or of that name and number: for events.
[[nodiscard]] std::string toJson(std::string_view name, const std::string& text);
[[nodiscard]] std::string toJson(std::string_view name, std::int64_t number);

[[nodiscard]] Appearance appearanceFromJson(const std::string& json);
[[nodiscard]] Alarms alarmsFromJson(const std::string& json);
[[nodiscard]] std::vector<WatchedFolder> watchedFoldersFromJson(const std::string& json);
[[nodiscard]] orders::ReviewRules reviewRulesFromJson(const std::string& json,
                                                      const orders::ReviewRules& defaults);
[[nodiscard]] Texts textsFromJson(const std::string& json);
[[nodiscard]] TierRule tierRuleFromJson(const std::string& json);
[[nodiscard]] conversations::ConversationRules conversationRulesFromJson(
    const std::string& json, const conversations::ConversationRules& defaults);
/// A list that is not stored is the default's.
[[nodiscard]] wording::GuardRules guardRulesFromJson(const std::string& json,
                                                     const wording::GuardRules& defaults);
[[nodiscard]] applications::ApplicationRules applicationRulesFromJson(const std::string& json);
[[nodiscard]] BenefitHints benefitHintsFromJson(const std::string& json);
[[nodiscard]] std::chrono::minutes lockAfterFromJson(const std::string& json);
/// A metric that this program does not know is dropped.
[[nodiscard]] stats::StatisticsSettings statisticsSettingsFromJson(const std::string& json);
[[nodiscard]] PromptCards promptCardsFromJson(const std::string& json, const PromptCards& defaults);
[[nodiscard]] returns::DueRules dueRulesFromJson(const std::string& json);
[[nodiscard]] std::string textFromJson(const std::string& json);
[[nodiscard]] bool flagFromJson(const std::string& json);

}  // namespace core::settings
