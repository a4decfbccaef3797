#pragma once

#include "core/complaints/complaint.h"

#include <string>
#include <vector>

namespace core::complaints {

/// The report to operations and management (R156, R157): a row a complaint with cause, responsible party and what is
/// done so that it does not come again. No buyer's name is in it. Words in the language of the files, Chinese.
[[nodiscard]] std::vector<std::vector<std::string>> complaintReport(const std::vector<Complaint>& complaints);

}  // namespace core::complaints
