// Reads the JSON of a report back; import_report.cpp writes it.
#include <nlohmann/json.hpp>

#include "core/importing/import_reader.h"

namespace core::importing {

RowProblem rowProblemFromWord(std::string_view word) {
    for (int at = 0; at <= static_cast<int>(RowProblem::OtherShop); ++at) {
        if (toWord(static_cast<RowProblem>(at)) == word) {
            return static_cast<RowProblem>(at);
        }
    }
    return RowProblem::KeyMissing;
}

namespace {

using Json = nlohmann::json;

/// The value of an enum whose word this is, up to and with `last`.
template <class Enum>
std::optional<Enum> fromWord(const Json& json, Enum last) {
    if (json.is_string()) {
        for (int at = 0; at <= static_cast<int>(last); ++at) {
            if (toWord(static_cast<Enum>(at)) == json.get<std::string_view>()) {
                return static_cast<Enum>(at);
            }
        }
    }
    return std::nullopt;
}

Sums readSums(const Json& json) {
    const auto fen = [&](const char* name) { return Fen{json.value(name, std::int64_t{0})}; };
    return {fen("goods"), fen("postage"), fen("total"), fen("paid"), fen("refund")};
}

Counts readCounts(const Json& json) {
    return {json.value("new", std::int64_t{0}), json.value("changed", std::int64_t{0}),
            json.value("unchanged", std::int64_t{0})};
}

Difference readDifference(const Json& json) {
    const auto count = [&](const char* name) { return json.value(name, std::int64_t{0}); };
    return {count("new"),
            count("paid"),
            count("shipped"),
            count("delivered"),
            count("closed"),
            count("refunded"),
            count("address_changed"),
            count("remark_changed"),
            count("other_changed"),
            count("unchanged")};
}

RejectedRow readRejectedRow(const Json& json) {
    return {json.at("row").get<std::int64_t>(), json.value("column", ""), json.value("cell", ""),
            rowProblemFromWord(json.value("reason", "")), json.value("raw", "")};
}

std::optional<Refusal> readRefusal(const Json& json) {
    if (!json.is_object()) {
        return std::nullopt;
    }
    return Refusal{fromWord(json.at("reason"), FileProblem::TranscriptIncomplete)
                       .value_or(FileProblem::NotReadable),
                   json.value("row", std::int64_t{0}),
                   json.value("missing_columns", std::vector<std::string>{}),
                   json.value("detail", "")};
}

FileReport readFile(const Json& json) {
    FileReport file;
    file.path = json.at("path").get<std::string>();
    file.member = json.value("member", "");
    file.table = fromWord(json.at("table"), TableKind::Refunds);
    file.platform = json.value("platform", "");
    file.map = json.value("map", "");
    file.transcript = transcriptFormFromWord(file.map);
    file.container = fromWord(json.at("container"), Container::Html);
    file.encoding = json.value("encoding", "");
    file.rows = json.value("rows", std::int64_t{0});
    file.rejected = json.value("rejected", std::int64_t{0});
    for (const auto& row : json.at("rejected_rows")) {
        file.rejectedRows.push_back(readRejectedRow(row));
    }
    for (const auto& [word, count] : json.at("warnings").items()) {
        if (const auto warning = fromWord(Json(word), FileWarning::Erased)) {
            file.warnings[*warning] = count.get<std::int64_t>();
        }
    }
    file.unknownColumns = json.value("unknown_columns", std::vector<std::string>{});
    file.refusal = readRefusal(json.at("refusal"));
    file.sums = readSums(json.at("sums_fen"));
    return file;
}

/// Reports of before talks were imported have none.
TranscriptCounts readTalks(const Json& json) {
    const Json conversations = json.value("conversations", Json::object());
    const Json messages = json.value("messages", Json::object());
    return {.conversations = conversations.value("total", std::int64_t{0}),
            .newConversations = conversations.value("new", std::int64_t{0}),
            .unanswered = conversations.value("unanswered", std::int64_t{0}),
            .untimed = conversations.value("untimed", std::int64_t{0}),
            .buyer = messages.value("buyer", std::int64_t{0}),
            .agent = messages.value("agent", std::int64_t{0}),
            .automatic = messages.value("auto", std::int64_t{0}),
            .system = messages.value("system", std::int64_t{0}),
            .added = messages.value("new", std::int64_t{0}),
            .known = messages.value("known", std::int64_t{0})};
}

ImportReport readReport(const Json& json) {
    ImportReport report;
    report.importId = json.at("import").get<std::int64_t>();
    report.shopName = json.value("shop", "");
    for (const auto& file : json.at("files")) {
        report.files.push_back(readFile(file));
    }
    report.orders = readCounts(json.at("orders"));
    report.items = readCounts(json.at("items"));
    report.refunds = readCounts(json.at("refunds"));
    report.difference = readDifference(json.at("difference"));
    report.sums = readSums(json.at("sums_fen"));
    const auto& reviews = json.at("reviews");
    report.reviewsWaiting = reviews.value("waiting", std::int64_t{0});
    report.reviewsAutoPassed = reviews.value("auto_passed", std::int64_t{0});
    report.editRequestsDone = reviews.value("edit_requests_done", std::int64_t{0});
    report.changedAfterDecision = reviews.value("changed_after_decision", std::int64_t{0});
    report.talks = readTalks(json);
    report.cancelled = json.value("cancelled", false);
    return report;
}

}  // namespace

std::optional<ImportReport> importReportFromJson(std::string_view json) {
    try {
        return readReport(Json::parse(json));
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

}  // namespace core::importing
