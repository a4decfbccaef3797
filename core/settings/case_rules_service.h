#pragma once

#include "core/appraisals/appraisal_rules.h"
#include "core/complaints/complaint_policy.h"
#include "core/parcels/parcel_rules.h"
#include "core/quality/quality_rules.h"
#include "core/reminders/reminder.h"
#include "core/returns/return_notice.h"
#include "core/reviews/invitation.h"
#include "core/settings/settings_service.h"

namespace core::settings {

/// Changes the rules of parcels, quality inspection, reminders, complaints, invitations and appraisals, and the words that
/// buyers are told of their returns: one transaction with one event each. Lives on the writer thread.
class CaseRulesService final {
public:
    using Outcome = Result<void, SettingsError>;

    CaseRulesService(storage::Database& database, Clock clock);

    Outcome setParcelRules(orders::ShopId shop, const parcels::ParcelRules& rules, const agents::Actor& actor);
    Outcome setQualityRules(orders::ShopId shop, const quality::QualityRules& rules, const agents::Actor& actor);
    Outcome setReminderRules(orders::ShopId shop, const reminders::ReminderRules& rules, const agents::Actor& actor);
    Outcome setComplaintRules(orders::ShopId shop, const complaints::ComplaintRules& rules, const agents::Actor& actor);
    /// LimitOutOfRange: an empty or long text, or one that names what is never known then.
    Outcome setReturnNotices(orders::ShopId shop, const returns::NoticeTexts& texts, const agents::Actor& actor);
    Outcome setInvitationRules(orders::ShopId shop, const reviews::InvitationRules& rules, const agents::Actor& actor);
    Outcome setAppraisalRules(const appraisals::AppraisalRules& rules, const agents::Actor& actor);

private:
    Outcome save(orders::ShopId shop, std::string_view key, const std::string& json, const agents::Actor& actor);

    storage::Database& m_database;
    Clock m_clock;
};

}  // namespace core::settings
