#include "core/reports/plan_template.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "embedded_cases.h"

namespace core::reports {
namespace {

struct Templates {
    std::vector<PlanTemplate> plans;
    std::vector<CheckListPart> checks;
};

Templates readTemplates() {
    const auto* file =
        std::ranges::find(embedded::k_cases, "plan_templates.json", &embedded::File::name);
    if (file == embedded::k_cases.end()) {
        throw std::logic_error("resources/cases/plan_templates.json is missing");
    }
    const auto json = nlohmann::json::parse(file->text);
    Templates templates;
    for (const auto& entry : json.at("plans")) {
        templates.plans.push_back(
            {.key = entry.at("key"),
             .span = reportSpanFromWord(entry.at("span").get<std::string>()).value(),
             .name = entry.at("name"),
             .items = entry.at("items")});
    }
    for (const auto& entry : json.at("check_list")) {
        templates.checks.push_back({.name = entry.at("part"), .items = entry.at("items")});
    }
    return templates;
}

const Templates& templates() {
    static const Templates all = readTemplates();
    return all;
}

}  // namespace

std::span<const PlanTemplate> planTemplates() {
    return templates().plans;
}
std::span<const CheckListPart> checkList() {
    return templates().checks;
}

}  // namespace core::reports
