#include "core/importing/rejected_rows_service.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/agents/rights.h"
#include "core/base/masking.h"
#include "core/base/text.h"
#include "core/events/event_repository.h"
#include "core/importing/import_repository.h"
#include "core/importing/rejected_rows.h"
#include "core/storage/transaction.h"

namespace core::importing {
namespace {

using Json = nlohmann::json;

enum class Cover { Nothing, Name, Phone, Address, All };

struct HeaderWord {
    std::string_view word;
    Cover cover;
};
// The first word that a header holds counts. A sum that the buyer paid tells nobody, so `买家` alone is none.
constexpr std::array kHeaderWords{
    HeaderWord{"留言", Cover::All},     HeaderWord{"备注", Cover::All},
    HeaderWord{"说明", Cover::All},     HeaderWord{"支付宝", Cover::All},
    HeaderWord{"邮箱", Cover::All},     HeaderWord{"身份证", Cover::All},
    HeaderWord{"手机", Cover::Phone},   HeaderWord{"电话", Cover::Phone},
    HeaderWord{"地址", Cover::Address}, HeaderWord{"收货人", Cover::Name},
    HeaderWord{"收件人", Cover::Name},  HeaderWord{"姓名", Cover::Name},
    HeaderWord{"会员", Cover::Name},    HeaderWord{"旺旺", Cover::Name},
    HeaderWord{"昵称", Cover::Name},
};

Cover coverOf(std::string_view header) {
    const auto found = std::ranges::find_if(kHeaderWords, [&](const HeaderWord& each) {
        return header.find(each.word) != std::string_view::npos;
    });
    return found == kHeaderWords.end() ? Cover::Nothing : found->cover;
}

std::string covered(Cover cover, const std::string& value) {
    if (value.empty()) {
        return value;
    }
    switch (cover) {
        case Cover::Nothing:
            return value;
        case Cover::Name:
            return maskName(value);
        case Cover::Phone:
            return maskPhone(value);
        case Cover::Address:
            return maskAddress(value);
        case Cover::All:
            break;
    }
    return "****";
}

struct Cell {
    std::string value;
    bool isQuoted = false;
};

/// The cells of one record; a quote that never closes takes the rest.
std::vector<Cell> cellsOf(std::string_view record, char separator) {
    std::vector<Cell> cells(1);
    bool isInside = false;
    for (std::size_t at = 0; at < record.size(); ++at) {
        const char c = record[at];
        if (c == '"' && isInside && at + 1 < record.size() && record[at + 1] == '"') {
            cells.back().value += c;
            ++at;
        } else if (c == '"' && (isInside || cells.back().value.empty())) {
            isInside = !isInside;
            cells.back().isQuoted = true;
        } else if (c == separator && !isInside) {
            cells.emplace_back();
        } else {
            cells.back().value += c;
        }
    }
    return cells;
}

std::string recordOf(const std::vector<Cell>& cells, char separator) {
    std::string record;
    for (const auto& cell : cells) {
        if (&cell != &cells.front()) {
            record += separator;
        }
        if (!cell.isQuoted) {
            record += cell.value;
            continue;
        }
        record += '"';
        for (const char c : cell.value) {
            record += c == '"' ? std::string("\"\"") : std::string(1, c);
        }
        record += '"';
    }
    return record;
}

events::Event eventOf(std::int64_t import, const agents::Actor& actor, Seconds at,
                      const Json& after) {
    return {.at = at,
            .actor = actor.name,
            .subjectKind = "import",
            .subject = std::to_string(import),
            .action = "export_rejected",
            .after = after.dump()};
}

}  // namespace

std::optional<RejectedForm> rejectedFormOf(const agents::Actor& actor) {
    if (agents::mayAct(actor, agents::Right::ExportUnmasked)) {
        return RejectedForm::Whole;
    }
    return agents::mayAct(actor, agents::Right::ExportMasked)
               ? std::optional(RejectedForm::Masked)
               : std::nullopt;
}

bool mayWriteWhole(const agents::Actor& actor) {
    return agents::grantOf(actor.role, agents::Right::ExportUnmasked) == agents::Grant::Propose;
}

std::string maskedRow(const std::string& header, const std::string& row) {
    const char separator = header.find('\t') != std::string::npos ? '\t' : ',';
    const auto heads = cellsOf(header, separator);
    auto cells = cellsOf(row, separator);
    // A row with other cells than its header has no column that could be trusted.
    const bool isAsked = cells.size() == heads.size();
    for (std::size_t at = 0; at < cells.size(); ++at) {
        cells[at].value =
            covered(isAsked ? coverOf(heads[at].value) : Cover::All, cells[at].value);
    }
    return recordOf(cells, separator);
}

Result<RejectedRowsService::Written, RejectedRowsError> RejectedRowsService::write(
    std::int64_t import, const std::filesystem::path& path, const agents::Actor& actor) {
    const auto form = rejectedFormOf(actor);
    if (!form) {
        return Unexpected{RejectedRowsError::NotAllowedForRole};
    }
    const bool isMasked = *form == RejectedForm::Masked;
    storage::Transaction transaction(m_database);
    events::append(m_database,
                   eventOf(import, actor, m_clock(), {{"form", isMasked ? "masked" : "whole"}}));
    auto written = writeRejectedRows(m_database, import, path, isMasked ? maskedRow : nullptr);
    transaction.commit();
    return written;
}

Result<RejectedRowsService::Written, RejectedRowsError> RejectedRowsService::writeWhole(
    std::int64_t import, const std::filesystem::path& path, const std::string& reason,
    const agents::Actor& actor, const agents::Witness& second) {
    if (!mayWriteWhole(actor) || !agents::mayWitness(second.actor(), actor)) {
        return Unexpected{RejectedRowsError::NotAllowedForRole};
    }
    const std::string clean = cleanText(reason);
    if (clean.empty()) {
        return Unexpected{RejectedRowsError::ReasonMissing};
    }
    const Seconds now = m_clock();
    storage::Transaction transaction(m_database);
    const auto id = ImportRepository(m_database)
                        .addExport({.at = now,
                                    .by = actor.name,
                                    .signedBy = second.actor().name,
                                    .import = import,
                                    .reason = clean});
    events::append(m_database, eventOf(import, actor, now,
                                       {{"form", "whole"},
                                        {"second", second.actor().name},
                                        {"export", id}}));
    auto written = writeRejectedRows(m_database, import, path);
    transaction.commit();
    return written;
}

}  // namespace core::importing
