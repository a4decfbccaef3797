#pragma once

#include "core/applications/application.h"
#include "core/calendar/working_calendar.h"
#include "core/conversations/conversation_rules.h"
#include "core/notices/courier.h"
#include "core/notices/notice_rules.h"
#include "core/returns/return_due_time.h"
#include "core/returns/return_policy.h"
#include "core/settings/settings.h"
#include "core/stats/statistics_settings.h"
#include "core/wording/guard.h"

#include <vector>

namespace core::storage {
class Database;
}

namespace core::settings {

/// Reads settings; a missing or older value is the default. Reading never writes.
class SettingsReader final {
public:
    explicit SettingsReader(storage::Database& database);
    [[nodiscard]] std::vector<Shop> shops();
    [[nodiscard]] Appearance appearance();
    [[nodiscard]] Alarms alarms();
    [[nodiscard]] std::vector<WatchedFolder> watchedFolders();
    [[nodiscard]] orders::ReviewRules reviewRules(orders::ShopId shop);
    /// What the open orders of the shop were last looked at with: others than reviewRules() when that was cut off.
    [[nodiscard]] orders::ReviewRules reviewedRules(orders::ShopId shop);
    [[nodiscard]] Texts texts(orders::ShopId shop);
    [[nodiscard]] TierRule tierRule(orders::ShopId shop);
    /// With the shop's offset from UTC in the schedule.
    [[nodiscard]] conversations::ConversationRules conversationRules(orders::ShopId shop);
    [[nodiscard]] wording::GuardRules guardRules(orders::ShopId shop);
    [[nodiscard]] applications::ApplicationRules applicationRules(orders::ShopId shop);
    [[nodiscard]] notices::NoticeRules noticeRules(orders::ShopId shop);
    [[nodiscard]] notices::Couriers couriers();
    [[nodiscard]] BenefitHints benefitHints(orders::ShopId shop);
    /// Of the profile: targets and weights of the metrics.
    [[nodiscard]] stats::StatisticsSettings statisticsSettings();
    /// The shop's own, else those the program brings.
    [[nodiscard]] PromptCards promptCards(orders::ShopId shop);
    [[nodiscard]] returns::ReturnPolicy returnPolicy(orders::ShopId shop);
    [[nodiscard]] returns::DueRules returnDueRules(orders::ShopId shop);
    /// The Chinese one where the shop has none of its own.
    [[nodiscard]] calendar::WorkingCalendar workingCalendar(orders::ShopId shop);
    /// The agent's name on this PC; empty until the first run asked.
    [[nodiscard]] std::string agentName();
    /// Ten minutes until somebody says otherwise; 0: never.
    [[nodiscard]] std::chrono::minutes lockAfter();
    /// Whether the first-run page was finished or skipped.
    [[nodiscard]] bool isSetUp();

private:
    storage::Database& m_database;
};

}  // namespace core::settings
