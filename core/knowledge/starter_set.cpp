#include "core/knowledge/starter_set.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "core/knowledge/knowledge_json.h"
#include "embedded_knowledge.h"

namespace core::knowledge {
namespace {

using Json = nlohmann::json;

Json fileNamed(std::string_view name) {
    const auto* file = std::ranges::find(embedded::k_knowledge, name, &embedded::File::name);
    if (file == embedded::k_knowledge.end()) {
        throw std::logic_error("a file of the starter set is missing");
    }
    return Json::parse(file->text);
}

/// `[{folder, step, replies: [{id, title, body, objection, trait}]}]`.
void addReplies(const Json& folders, std::vector<Reply>& replies) {
    for (const auto& folder : folders) {
        for (const auto& entry : folder.at("replies")) {
            Reply reply;
            reply.folder = folder.at("folder").get<std::string>();
            reply.step = entry.value("step", folder.value("step", std::string()));
            reply.origin = "starter:" + entry.at("id").get<std::string>();
            reply.trait = entry.value("trait", std::string());
            reply.title = entry.at("title").get<std::string>();
            reply.body = entry.at("body").get<std::string>();
            reply.objection = objectionFromWord(
                entry.value("objection", folder.value("objection", std::string())));
            replies.push_back(std::move(reply));
        }
    }
}

Article articleOf(const Json& entry) {
    Article article;
    article.origin = "starter:" + entry.at("id").get<std::string>();
    article.kind = articleKindFromWord(entry.at("kind").get<std::string>()).value();
    article.title = entry.at("title").get<std::string>();
    article.parts = partsFromJson(entry.value("parts", Json::object()).dump());
    article.steps = stepsFromJson(entry.value("steps", Json::array()).dump());
    article.keywords = entry.value("keywords", std::string());
    article.stage = stageFromWord(entry.value("stage", std::string()));
    article.scenario = entry.value("scenario", std::string());
    article.level = levelFromWord(entry.value("level", std::string("core"))).value();
    article.frequent = entry.value("frequent", false);
    article.errorProne = entry.value("error_prone", false);
    return article;
}

StarterSet setFromData() {
    StarterSet set;
    addReplies(fileNamed("replies_reception.json"), set.replies);
    addReplies(fileNamed("replies_after_sale.json"), set.replies);
    for (const auto& entry : fileNamed("articles.json")) {
        set.articles.push_back(articleOf(entry));
    }
    return set;
}

}  // namespace

const StarterSet& starterSet() {
    static const StarterSet set = setFromData();
    return set;
}

}  // namespace core::knowledge
