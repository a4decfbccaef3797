#include "core/knowledge/knowledge_json.h"

#include <nlohmann/json.hpp>

namespace core::knowledge {
namespace {

using Json = nlohmann::json;

Json parsed(const std::string& json) {
    return Json::parse(json, nullptr, false);
}

std::string textIn(const Json& object, const char* name) {
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::int64_t numberIn(const Json& object, const char* name) {
    const auto found = object.find(name);
    return found != object.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

template <class Value>
void addWord(Json& object, const char* name, const std::optional<Value>& value) {
    if (value) {
        object[name] = std::string(conversations::toWord(*value));
    }
}

}  // namespace

std::string toJson(const std::vector<std::string>& texts) {
    return Json(texts).dump();
}

std::vector<std::string> textsFromJson(const std::string& json) {
    std::vector<std::string> texts;
    const Json list = parsed(json);
    for (const auto& text : list.is_array() ? list : Json::array()) {
        if (text.is_string()) {
            texts.push_back(text.get<std::string>());
        }
    }
    return texts;
}

std::string toJson(const std::map<ArticlePart, std::string>& parts) {
    Json object = Json::object();
    for (const auto& [part, text] : parts) {
        object[std::string(toWord(part))] = text;
    }
    return object.dump();
}

std::map<ArticlePart, std::string> partsFromJson(const std::string& json) {
    std::map<ArticlePart, std::string> parts;
    const Json object = parsed(json);
    if (!object.is_object()) {
        return parts;
    }
    for (const auto& [word, text] : object.items()) {
        if (const auto part = articlePartFromWord(word); part && text.is_string()) {
            parts[*part] = text.get<std::string>();
        }
    }
    return parts;
}

std::string toJson(const std::vector<ProcedureStep>& steps) {
    Json list = Json::array();
    for (const auto& step : steps) {
        list.push_back(Json{{"text", step.text}, {"picture", step.picture}});
    }
    return list.dump();
}

std::vector<ProcedureStep> stepsFromJson(const std::string& json) {
    std::vector<ProcedureStep> steps;
    const Json list = parsed(json);
    for (const auto& step : list.is_array() ? list : Json::array()) {
        if (step.is_object()) {
            steps.push_back({textIn(step, "text"), textIn(step, "picture")});
        }
    }
    return steps;
}

std::string toJson(const Macro& macro) {
    Json object{{"reply", macro.reply},
                {"tags", macro.tags},
                {"snooze_minutes", macro.snooze.count()},
                {"summary", macro.summary},
                {"promise", macro.promise},
                {"promise_minutes", macro.promiseDue.count()}};
    if (macro.questionType) {
        object["question_type"] = *macro.questionType;
    }
    addWord(object, "problem_type", macro.problemType);
    addWord(object, "snooze_for", macro.snoozeFor);
    addWord(object, "outcome", macro.outcome);
    addWord(object, "solved", macro.solved);
    return object.dump();
}

void readDeeds(const std::string& json, Macro& macro) {
    const Json object = parsed(json);
    if (!object.is_object()) {
        return;
    }
    macro.reply = textIn(object, "reply");
    macro.tags = textsFromJson(object.value("tags", Json::array()).dump());
    if (const auto type = numberIn(object, "question_type")) {
        macro.questionType = type;
    }
    macro.problemType = conversations::problemTypeFromWord(textIn(object, "problem_type"));
    macro.snoozeFor = conversations::snoozeForFromWord(textIn(object, "snooze_for"));
    macro.snooze = std::chrono::minutes(numberIn(object, "snooze_minutes"));
    macro.outcome = conversations::outcomeFromWord(textIn(object, "outcome"));
    macro.solved = conversations::solvedFromWord(textIn(object, "solved"));
    macro.summary = textIn(object, "summary");
    macro.promise = textIn(object, "promise");
    macro.promiseDue = std::chrono::minutes(numberIn(object, "promise_minutes"));
}

}  // namespace core::knowledge
