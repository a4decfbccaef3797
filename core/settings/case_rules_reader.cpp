#include "core/settings/case_rules_reader.h"

#include "core/complaints/complaint_rules.h"
#include "core/settings/settings_reader.h"
#include "core/settings/settings_repository.h"

namespace core::settings {
namespace {

/// Empty text, from which every reader makes its default, when nothing is stored.
std::string valueOf(storage::Database& database, orders::ShopId shop, std::string_view key) {
    return SettingsRepository(database).findValue(shop, key).value_or(std::string());
}

}  // namespace

parcels::ParcelRules CaseRulesReader::parcelRules(orders::ShopId shop) {
    auto rules = parcels::parcelRulesFromJson(valueOf(m_database, shop, key::kParcelRules),
                                              parcels::defaultParcelRules());
    rules.promisedShipping = SettingsReader(m_database).reviewRules(shop).promisedShipping;
    return rules;
}

quality::QualityRules CaseRulesReader::qualityRules(orders::ShopId shop) {
    return quality::qualityRulesFromJson(valueOf(m_database, shop, key::kQualityRules),
                                         quality::defaultQualityRules());
}

reminders::ReminderRules CaseRulesReader::reminderRules(orders::ShopId shop) {
    return reminders::reminderRulesFromJson(valueOf(m_database, shop, key::kReminderRules),
                                            reminders::defaultReminderRules());
}

complaints::ComplaintRules CaseRulesReader::complaintRules(orders::ShopId shop) {
    return complaints::complaintRulesFromJson(valueOf(m_database, shop, key::kComplaintRules),
                                              complaints::defaultComplaintRules());
}

returns::NoticeTexts CaseRulesReader::returnNotices(orders::ShopId shop) {
    return returns::noticeTextsFromJson(valueOf(m_database, shop, key::kReturnNotices));
}

reviews::InvitationRules CaseRulesReader::invitationRules(orders::ShopId shop) {
    return reviews::invitationRulesFromJson(valueOf(m_database, shop, key::kInvitationRules),
                                            reviews::defaultInvitationRules());
}

appraisals::AppraisalRules CaseRulesReader::appraisalRules() {
    return appraisals::appraisalRulesFromJson(
        valueOf(m_database, kWholeProfile, key::kAppraisalRules),
        appraisals::defaultAppraisalRules());
}

}  // namespace core::settings
