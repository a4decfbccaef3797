#pragma once

#include "core/appraisals/appraisal_rules.h"
#include "core/complaints/complaint_policy.h"
#include "core/parcels/parcel_rules.h"
#include "core/quality/quality_rules.h"
#include "core/reminders/reminder.h"
#include "core/returns/return_notice.h"
#include "core/reviews/invitation.h"

namespace core::storage {
class Database;
}

namespace core::settings {

/// Where values of the whole profile are kept.
inline constexpr orders::ShopId kWholeProfile = 0;
/// Names of the values in work_setting.
namespace key {
inline constexpr std::string_view kParcelRules = "parcel_rules";
inline constexpr std::string_view kQualityRules = "quality_rules";
inline constexpr std::string_view kReminderRules = "reminder_rules";
inline constexpr std::string_view kComplaintRules = "complaint_rules";
inline constexpr std::string_view kReturnNotices = "return_notices";
inline constexpr std::string_view kInvitationRules = "invitation_rules";
/// Of the whole profile.
inline constexpr std::string_view kAppraisalRules = "appraisal_rules";
}  // namespace key

/// Reads the rules of parcels, quality inspection, reminders, complaints, invitations and appraisals, and the words that
/// buyers are told of their returns; a missing or older
/// value is the default. Reading never writes.
class CaseRulesReader final {
public:
    explicit CaseRulesReader(storage::Database& database) : m_database(database) {}
    /// With the promised shipping of the shop's review rules.
    [[nodiscard]] parcels::ParcelRules parcelRules(orders::ShopId shop);
    [[nodiscard]] quality::QualityRules qualityRules(orders::ShopId shop);
    [[nodiscard]] reminders::ReminderRules reminderRules(orders::ShopId shop);
    [[nodiscard]] complaints::ComplaintRules complaintRules(orders::ShopId shop);
    [[nodiscard]] returns::NoticeTexts returnNotices(orders::ShopId shop);
    [[nodiscard]] reviews::InvitationRules invitationRules(orders::ShopId shop);
    [[nodiscard]] appraisals::AppraisalRules appraisalRules();

private:
    storage::Database& m_database;
};

}  // namespace core::settings
