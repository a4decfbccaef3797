#include "core/importing/import_report.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace core::importing {
namespace {

using Json = nlohmann::ordered_json;

Json toJsonValue(const Sums& sums) {
    return {{"goods", sums.goods.value},
            {"postage", sums.postage.value},
            {"total", sums.total.value},
            {"paid", sums.paid.value},
            {"refund", sums.refund.value}};
}

Json toJsonValue(const Counts& counts) {
    return {{"new", counts.added}, {"changed", counts.changed}, {"unchanged", counts.unchanged}};
}

Json toJsonValue(const Difference& difference) {
    return {{"new", difference.added},
            {"paid", difference.paid},
            {"shipped", difference.shipped},
            {"delivered", difference.delivered},
            {"closed", difference.closed},
            {"refunded", difference.refunded},
            {"address_changed", difference.addressChanged},
            {"remark_changed", difference.remarkChanged},
            {"other_changed", difference.otherChanged},
            {"unchanged", difference.unchanged}};
}

Json toJsonValue(const RejectedRow& row) {
    return {{"row", row.row},
            {"column", row.column},
            {"cell", row.cell},
            {"reason", std::string(toWord(row.problem))},
            {"raw", row.raw}};
}

Json toJsonValue(const Refusal& refusal) {
    return {{"reason", std::string(toWord(refusal.problem))},
            {"row", refusal.row},
            {"missing_columns", refusal.missingColumns},
            {"detail", refusal.detail}};
}

Json toJsonValue(const FileReport& file) {
    Json json;
    json["path"] = file.path;
    json["member"] = file.member;
    json["table"] = file.table        ? Json(std::string(toWord(*file.table)))
                    : file.transcript ? Json("messages")
                                      : Json();
    json["platform"] = file.platform;
    json["map"] = file.map;
    json["container"] = file.container ? Json(std::string(toWord(*file.container))) : Json();
    json["encoding"] = file.encoding;
    json["rows"] = file.rows;
    json["rejected"] = file.rejected;
    json["rejected_rows"] = Json::array();
    for (const auto& row : file.rejectedRows) {
        json["rejected_rows"].push_back(toJsonValue(row));
    }
    json["warnings"] = Json::object();
    for (const auto& [warning, count] : file.warnings) {
        json["warnings"][std::string(toWord(warning))] = count;
    }
    json["unknown_columns"] = file.unknownColumns;
    json["refusal"] = file.refusal ? toJsonValue(*file.refusal) : Json();
    json["sums_fen"] = toJsonValue(file.sums);
    return json;
}

}  // namespace

bool ImportReport::hasRefusedFile() const {
    return std::ranges::any_of(files, [](const auto& file) { return file.refusal.has_value(); });
}

bool ImportReport::hasRejectedRow() const {
    return std::ranges::any_of(files, [](const auto& file) { return file.rejected > 0; });
}

bool ImportReport::hasTable() const {
    return std::ranges::any_of(files, [](const auto& file) { return file.table.has_value(); });
}

int ImportReport::exitCode() const {
    return hasRefusedFile() ? 2 : hasRejectedRow() ? 1 : 0;
}

std::string toJson(const ImportReport& report) {
    Json json;
    json["import"] = report.importId;
    json["shop"] = report.shopName;
    json["files"] = Json::array();
    for (const auto& file : report.files) {
        json["files"].push_back(toJsonValue(file));
    }
    json["orders"] = toJsonValue(report.orders);
    json["items"] = toJsonValue(report.items);
    json["refunds"] = toJsonValue(report.refunds);
    json["difference"] = toJsonValue(report.difference);
    json["sums_fen"] = toJsonValue(report.sums);
    json["reviews"] = {{"waiting", report.reviewsWaiting},
                       {"auto_passed", report.reviewsAutoPassed},
                       {"edit_requests_done", report.editRequestsDone},
                       {"changed_after_decision", report.changedAfterDecision}};
    const TranscriptCounts& talks = report.talks;
    json["conversations"] = {{"total", talks.conversations},
                             {"new", talks.newConversations},
                             {"unanswered", talks.unanswered},
                             {"untimed", talks.untimed}};
    json["messages"] = {{"buyer", talks.buyer},   {"agent", talks.agent}, {"auto", talks.automatic},
                        {"system", talks.system}, {"new", talks.added},   {"known", talks.known}};
    json["cancelled"] = report.cancelled;
    json["exit_code"] = report.exitCode();
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

std::string_view toWord(TableKind kind) {
    switch (kind) {
        case TableKind::Orders:
            return "orders";
        case TableKind::Items:
            return "items";
        case TableKind::Refunds:
            return "refunds";
    }
    return {};
}

std::string_view toWord(Container container) {
    switch (container) {
        case Container::Csv:
            return "csv";
        case Container::Xlsx:
            return "xlsx";
        case Container::Html:
            return "html";
    }
    return {};
}

std::string_view toWord(RowProblem problem) {
    switch (problem) {
        case RowProblem::KeyMissing:
            return "key_missing";
        case RowProblem::KeyNotPlausible:
            return "key_not_plausible";
        case RowProblem::AmountNotReadable:
            return "amount_not_readable";
        case RowProblem::TimeNotReadable:
            return "time_not_readable";
        case RowProblem::CountNotReadable:
            return "count_not_readable";
        case RowProblem::TooManyCells:
            return "too_many_cells";
        case RowProblem::CellTooLong:
            return "cell_too_long";
        case RowProblem::KeyTwice:
            return "key_twice";
        case RowProblem::TextMissing:
            return "text_missing";
        case RowProblem::SideUnknown:
            return "side_unknown";
        case RowProblem::BuyerUnknown:
            return "buyer_unknown";
        case RowProblem::HeadNotReadable:
            return "head_not_readable";
        case RowProblem::CellNotReadable:
            return "cell_not_readable";
        case RowProblem::CellsMissing:
            return "cells_missing";
        case RowProblem::OtherShop:
            return "other_shop";
    }
    return {};
}

std::string_view toWord(FileProblem problem) {
    switch (problem) {
        case FileProblem::NotFound:
            return "not_found";
        case FileProblem::NotReadable:
            return "not_readable";
        case FileProblem::NotARegularFile:
            return "not_a_regular_file";
        case FileProblem::Empty:
            return "empty";
        case FileProblem::UnknownTable:
            return "unknown_table";
        case FileProblem::Undecodable:
            return "undecodable";
        case FileProblem::BinaryWorkbook:
            return "binary_workbook";
        case FileProblem::Damaged:
            return "damaged";
        case FileProblem::Encrypted:
            return "encrypted";
        case FileProblem::DoctypeInWorkbook:
            return "doctype_in_workbook";
        case FileProblem::ZipBomb:
            return "zip_bomb";
        case FileProblem::TooManyColumns:
            return "too_many_columns";
        case FileProblem::CellTooLong:
            return "cell_too_long";
        case FileProblem::QuoteNotClosed:
            return "quote_not_closed";
        case FileProblem::SumsDiffer:
            return "sums_differ";
        case FileProblem::ChangedWhileRead:
            return "changed_while_read";
        case FileProblem::TranscriptIncomplete:
            return "transcript_incomplete";
        case FileProblem::NotAllowedForRole:
            return "not_allowed_for_role";
    }
    return {};
}

std::string_view toWord(FileWarning warning) {
    switch (warning) {
        case FileWarning::IdsDamaged:
            return "ids_damaged";
        case FileWarning::UnknownColumns:
            return "unknown_columns";
        case FileWarning::UnknownStatus:
            return "unknown_status";
        case FileWarning::RepeatedHeader:
            return "repeated_header";
        case FileWarning::SummaryRows:
            return "summary_rows";
        case FileWarning::DuplicateRows:
            return "duplicate_rows";
        case FileWarning::EncodingGuessed:
            return "encoding_guessed";
        case FileWarning::StatesWentBack:
            return "states_went_back";
        case FileWarning::Erased:
            return "erased";
    }
    return {};
}

}  // namespace core::importing
