#pragma once

#include "core/reports/report.h"

#include <span>

namespace core::reports {

/// R319: what a plan of that length usually holds; data of the shop in resources/cases/plan_templates.json.
struct PlanTemplate {
    /// Such as `agent_day`.
    std::string key;
    ReportSpan span = ReportSpan::Day;
    std::string name;
    std::vector<std::string> items;
};
[[nodiscard]] std::span<const PlanTemplate> planTemplates();

/// R332: what is checked every working day, in its parts.
struct CheckListPart {
    std::string name;
    std::vector<std::string> items;
};
[[nodiscard]] std::span<const CheckListPart> checkList();

}  // namespace core::reports
