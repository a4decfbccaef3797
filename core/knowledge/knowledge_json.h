#pragma once

#include "core/knowledge/article.h"
#include "core/knowledge/macro.h"

namespace core::knowledge {

// Parts of records as they are stored; what is not understood is left out.
[[nodiscard]] std::string toJson(const std::vector<std::string>& texts);
[[nodiscard]] std::vector<std::string> textsFromJson(const std::string& json);
[[nodiscard]] std::string toJson(const std::map<ArticlePart, std::string>& parts);
[[nodiscard]] std::map<ArticlePart, std::string> partsFromJson(const std::string& json);
[[nodiscard]] std::string toJson(const std::vector<ProcedureStep>& steps);
[[nodiscard]] std::vector<ProcedureStep> stepsFromJson(const std::string& json);
/// What a macro does.
[[nodiscard]] std::string toJson(const Macro& macro);
void readDeeds(const std::string& json, Macro& macro);

}  // namespace core::knowledge
