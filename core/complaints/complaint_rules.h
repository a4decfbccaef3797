#pragma once

#include "core/complaints/complaint_policy.h"

namespace core::complaints {

/// As they are kept among the settings of a shop.
[[nodiscard]] std::string toJson(const ComplaintRules& rules);
/// What is missing or none stays as in `defaults`.
[[nodiscard]] ComplaintRules complaintRulesFromJson(std::string_view json, const ComplaintRules& defaults);
/// Every level has its limits: the first answer within a day, a word on how it goes within three days and no later than
/// the result, the result within 30 days; 1 to 10 attempts, 1 to 365 days, a trend from 2 complaints on.
[[nodiscard]] bool areSensible(const ComplaintRules& rules);

}  // namespace core::complaints
