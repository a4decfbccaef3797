#include "core/settings/case_rules_service.h"

#include "core/agents/rights.h"
#include "core/complaints/complaint_rules.h"
#include "core/events/event_repository.h"
#include "core/settings/case_rules_reader.h"
#include "core/settings/settings_repository.h"
#include "core/storage/transaction.h"

namespace core::settings {

CaseRulesService::CaseRulesService(storage::Database& database, Clock clock)
    : m_database(database), m_clock(std::move(clock)) {}

CaseRulesService::Outcome CaseRulesService::setParcelRules(orders::ShopId shop,
                                                           const parcels::ParcelRules& rules,
                                                           const agents::Actor& actor) {
    if (!parcels::areSensible(rules)) {
        return Unexpected{SettingsError::LimitOutOfRange};
    }
    return save(shop, key::kParcelRules, parcels::toJson(rules), actor);
}

CaseRulesService::Outcome CaseRulesService::setQualityRules(orders::ShopId shop,
                                                            const quality::QualityRules& rules,
                                                            const agents::Actor& actor) {
    if (!quality::areSensible(rules)) {
        return Unexpected{SettingsError::LimitOutOfRange};
    }
    return save(shop, key::kQualityRules, quality::toJson(rules), actor);
}

CaseRulesService::Outcome CaseRulesService::setReminderRules(orders::ShopId shop,
                                                             const reminders::ReminderRules& rules,
                                                             const agents::Actor& actor) {
    if (!reminders::areSensible(rules)) {
        return Unexpected{SettingsError::LimitOutOfRange};
    }
    return save(shop, key::kReminderRules, reminders::toJson(rules), actor);
}

CaseRulesService::Outcome CaseRulesService::setComplaintRules(
    orders::ShopId shop, const complaints::ComplaintRules& rules, const agents::Actor& actor) {
    if (!complaints::areSensible(rules)) {
        return Unexpected{SettingsError::LimitOutOfRange};
    }
    return save(shop, key::kComplaintRules, complaints::toJson(rules), actor);
}

CaseRulesService::Outcome CaseRulesService::setReturnNotices(orders::ShopId shop,
                                                             const returns::NoticeTexts& texts,
                                                             const agents::Actor& actor) {
    if (!returns::areSensible(texts)) {
        return Unexpected{SettingsError::LimitOutOfRange};
    }
    return save(shop, key::kReturnNotices, returns::toJson(texts), actor);
}

CaseRulesService::Outcome CaseRulesService::setInvitationRules(
    orders::ShopId shop, const reviews::InvitationRules& rules, const agents::Actor& actor) {
    if (!reviews::areSensible(rules)) {
        return Unexpected{SettingsError::LimitOutOfRange};
    }
    return save(shop, key::kInvitationRules, reviews::toJson(rules), actor);
}

CaseRulesService::Outcome CaseRulesService::setAppraisalRules(
    const appraisals::AppraisalRules& rules, const agents::Actor& actor) {
    if (!appraisals::areSensible(rules)) {
        return Unexpected{SettingsError::LimitOutOfRange};
    }
    return save(kWholeProfile, key::kAppraisalRules, appraisals::toJson(rules), actor);
}

CaseRulesService::Outcome CaseRulesService::save(orders::ShopId shop, std::string_view key,
                                                 const std::string& json,
                                                 const agents::Actor& actor) {
    // What buyers are told is a shared text, which a lead edits; the rest are rules.
    const bool mayEdit = agents::mayAct(actor, agents::Right::EditRules) ||
                         (key == key::kReturnNotices &&
                          agents::mayAct(actor, agents::Right::EditSharedReplies));
    if (!mayEdit) {
        return Unexpected{SettingsError::NotAllowedForRole};
    }
    storage::Transaction transaction(m_database);
    SettingsRepository repository(m_database);
    const auto before = repository.findValue(shop, key);
    if ((shop != kWholeProfile && !repository.findShop(shop)) || before == json) {
        return Unexpected{SettingsError::NothingChanged};
    }
    const Seconds now = m_clock();
    repository.saveValue(shop, key, json, now);
    events::append(m_database, {.at = now,
                                .actor = actor.name,
                                .subjectKind = "setting",
                                .shop = shop,
                                .subject = std::string(key),
                                .action = "set",
                                .before = before.value_or(std::string()),
                                .after = json});
    transaction.commit();
    return {};
}

}  // namespace core::settings
