#include "core/importing/column_map.h"

#include <nlohmann/json.hpp>
#include <stdexcept>

#include "core/importing/table_fields.h"
#include "embedded_maps.h"

namespace core::importing {
namespace {

using Json = nlohmann::ordered_json;

TableKind kindFromWord(const std::string& word) {
    for (const auto kind : {TableKind::Orders, TableKind::Items, TableKind::Refunds}) {
        if (toWord(kind) == word) {
            return kind;
        }
    }
    throw std::runtime_error("column map: no such table: " + word);
}

ColumnRule ruleFromJson(const Json& json) {
    return {.field = json.at("field").get<std::string>(),
            .headers = json.at("headers").get<std::vector<std::string>>(),
            .isKey = json.value("key", false),
            .isJoined = json.value("joined", false)};
}

ColumnMap mapFromJson(const Json& json) {
    ColumnMap map;
    map.name = json.at("name").get<std::string>();
    map.platform = json.at("platform").get<std::string>();
    map.kind = kindFromWord(json.at("table").get<std::string>());
    map.hasItems = json.value("rows", "order") == "item";
    map.hasAmountsByItem = json.value("amounts", "order") == "item";
    map.hasDateInNumber = json.value("date_in_number", false);
    map.emptyWords = json.value("empty", std::vector<std::string>());
    for (const auto& column : json.at("columns")) {
        map.columns.push_back(ruleFromJson(column));
        if (!fieldNamed(map.kind, map.hasItems, map.columns.back().field)) {
            throw std::runtime_error("column map: no such field: " + map.columns.back().field);
        }
    }
    map.others = json.value("others", std::vector<std::string>());
    map.ignored = json.value("ignored", std::vector<std::string>());
    for (const auto& status : json.value("statuses", Json::array())) {
        map.statuses.emplace_back(status.at(0).get<std::string>(), status.at(1).get<std::string>());
    }
    return map;
}

}  // namespace

const std::vector<ColumnMap>& builtInMaps() {
    static const std::vector<ColumnMap> maps = [] {
        std::vector<ColumnMap> all;
        for (const auto& file : embedded::k_maps) {
            all.push_back(columnMapFromJson(file.text));
        }
        return all;
    }();
    return maps;
}

ColumnMap columnMapFromJson(std::string_view json) {
    try {
        return mapFromJson(Json::parse(json));
    } catch (const Json::exception& error) {
        throw std::runtime_error(std::string("column map: ") + error.what());
    }
}

std::string toJson(const ColumnMap& map) {
    Json json{
        {"name", map.name}, {"platform", map.platform}, {"table", std::string(toWord(map.kind))}};
    if (map.hasItems) {
        json["rows"] = "item";
    }
    if (map.hasAmountsByItem) {
        json["amounts"] = "item";
    }
    if (map.hasDateInNumber) {
        json["date_in_number"] = true;
    }
    if (!map.emptyWords.empty()) {
        json["empty"] = map.emptyWords;
    }
    json["columns"] = Json::array();
    for (const auto& rule : map.columns) {
        Json column{{"field", rule.field}, {"headers", rule.headers}};
        if (rule.isKey) {
            column["key"] = true;
        }
        if (rule.isJoined) {
            column["joined"] = true;
        }
        json["columns"].push_back(std::move(column));
    }
    json["others"] = map.others;
    json["ignored"] = map.ignored;
    json["statuses"] = Json::array();
    for (const auto& [text, state] : map.statuses) {
        json["statuses"].push_back(Json::array({text, state}));
    }
    return json.dump();
}

}  // namespace core::importing
