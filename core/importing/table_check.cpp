#include "core/importing/table_check.h"

#include <algorithm>

#include "core/importing/digesting_source.h"
#include "core/importing/key_watch.h"
#include "core/importing/row_pipeline.h"
#include "core/importing/table_fields.h"

namespace core::importing {
namespace {

constexpr std::size_t kWorkers = 2;

/// Counts how many long numbers look as if a spreadsheet had cut them.
class DamageCheck final {
public:
    void see(std::string_view number) {
        constexpr std::size_t kDigitsThatSurvive = 15;
        if (number.size() <= kDigitsThatSurvive || !isNumber(number)) {
            return;
        }
        ++m_long;
        m_cut += number.ends_with("00") ? 1 : 0;
    }
    /// One buyer's few orders may all end in 00 by right; half of many may not.
    [[nodiscard]] bool isDamaged() const {
        constexpr std::int64_t kFewest = 4;
        return m_long >= kFewest && m_cut * 2 > m_long;
    }

private:
    static bool isNumber(std::string_view text) {
        return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    }
    std::int64_t m_long = 0;
    std::int64_t m_cut = 0;
};

enum class Ending { Done, Cancelled, WrongEncoding };

class Check final {
public:
    Check(CheckedTable& table, FileReport& report, KnownMirror mirror)
        : m_table(table)
        , m_report(report)
        , m_mirror(std::move(mirror))
        , m_parser(table.format)
        , m_values(fieldsOf(table.format.table.map.kind, table.format.table.map.hasItems).size()) {
        if (m_mirror.rows) {
            m_table.foreseen.emplace();
        }
    }

    Ending run(jobs::JobContext& job, const std::function<void(std::int64_t)>& read) {
        auto source = openText(m_table.file, m_table.format.encoding);
        if (!source) {
            m_report.refusal = source.error();
            return Ending::Done;
        }
        RowPipeline pipeline(m_table.format,
                             std::make_unique<DigestingSource>(std::move(*source), m_table.digest),
                             kWorkers,
                             m_table.foreseen ? RowDepth::Summed : RowDepth::Checked);
        while (RowBatch* batch = pipeline.next()) {
            if (job.isCancelled()) {
                return Ending::Cancelled;
            }
            if (!m_table.foreseen) {
                pipeline.setDepth(RowDepth::Checked);
            }
            for (auto& row : batch->rows) {
                take(row);
                if (m_report.refusal) {
                    return m_report.refusal->problem == FileProblem::Undecodable
                               ? Ending::WrongEncoding
                               : Ending::Done;
                }
            }
            if (batch->refusal) {
                m_report.refusal = batch->refusal;
                return Ending::Done;
            }
            read(batch->bytesRead);
        }
        finish();
        return Ending::Done;
    }

private:
    void take(ParsedRow& row) {
        using Kind = ParsedRow::Kind;
        m_table.content = hashOf({}, m_table.content ^ row.hash);
        const auto& map = m_table.format.table.map;
        const bool isItem = map.kind == TableKind::Items && row.kind == Kind::Rejected;
        RowKeys keys;
        if (row.kind == Kind::Data || isItem) {
            keys = keysOf(row, map, m_runs);
            static_cast<void>(m_places.judgeInRun(keys.run, row.hash));
        }
        if (row.kind == Kind::Data && !row.isParsed && !isKnown(row)) {
            parseAndKeep(row);
        }
        switch (row.kind) {
            case Kind::Blank:
                return;
            case Kind::RepeatedHeader:
                ++m_report.warnings[FileWarning::RepeatedHeader];
                return;
            case Kind::Summary:
                ++m_report.warnings[FileWarning::SummaryRows];
                return;
            case Kind::Undecodable:
                m_report.refusal = Refusal{.problem = FileProblem::Undecodable, .row = row.fileRow};
                return;
            case Kind::QuoteOpen:
                m_report.refusal =
                    Refusal{.problem = FileProblem::QuoteNotClosed, .row = row.fileRow};
                return;
            case Kind::Rejected:
                ++m_report.rows;
                ++m_report.rejected;
                if (map.kind == TableKind::Items) {
                    // A bad item has its place among its order's items all the same.
                    m_filter.see(keys.run);
                }
                if (m_report.rejectedRows.size() < kMostRejectedShown) {
                    m_report.rejectedRows.push_back(rejectedRow(row, m_table.format, m_parser));
                }
                return;
            case Kind::Data:
                ++m_report.rows;
                takeData(row, keys);
                return;
        }
    }

    /// True when the mirror holds the row as it stands.
    bool isKnown(ParsedRow& row) {
        if (!m_table.foreseen) {
            return false;
        }
        std::string_view key = row.ownNumber;
        if (key.empty()) {
            m_key.assign(row.orderNumber).append("#").append(std::to_string(m_places.ordinal()));
            key = m_key;
        }
        const auto known = m_mirror.rows->findNext(key, m_mirror.shop);
        if (!known || known->hash != row.hash) {
            return false;
        }
        ++m_table.foreseen->unchanged;
        m_table.foreseen->unchangedTally += known->tally;
        row.hasUnknownStatus = known->hasUnknownStatus;
        return true;
    }

    void parseAndKeep(ParsedRow& row) {
        m_arena.clear();
        m_parser.check(row.record, row.fileRow, row, m_values, m_arena);
        const bool isRow =
            row.kind == ParsedRow::Kind::Data || row.kind == ParsedRow::Kind::Rejected;
        if (m_table.foreseen && isRow &&
            !m_table.foreseen->rows.add({row.record, row.fileRow, m_places.ordinal()})) {
            m_table.foreseen.reset();
        }
    }

    void takeData(const ParsedRow& row, const RowKeys& keys) {
        const auto& map = m_table.format.table.map;
        m_filter.see(keys.own);
        m_filter.see(keys.run);
        m_damage.see(row.orderNumber);
        m_unknownStatus += row.hasUnknownStatus ? 1 : 0;
        const RowTally tally = rowTally(row, keys.run != 0, map);
        m_table.tally += tally.main;
        m_table.itemTally += tally.items;
    }

    void finish() {
        m_table.suspects = m_filter.takeSuspects();
        m_table.idsDamaged = m_damage.isDamaged();
        if (!m_table.suspects.empty() || m_table.idsDamaged) {
            // What a row stands for shows only with all rows of its key, or under another number.
            m_table.foreseen.reset();
        }
        if (m_table.idsDamaged) {
            m_report.warnings[FileWarning::IdsDamaged] = m_report.rows;
        }
        if (m_unknownStatus > 0) {
            m_report.warnings[FileWarning::UnknownStatus] = m_unknownStatus;
        }
        m_report.sums = reportedSums(m_table.format.table.map.kind, m_table.tally);
    }

    CheckedTable& m_table;
    FileReport& m_report;
    KnownMirror m_mirror;
    RowParser m_parser;
    OrderRuns m_runs;
    /// Without suspects: as long as no order's rows come again.
    RepeatedKeys m_places;
    KeyFilter m_filter;
    DamageCheck m_damage;
    std::int64_t m_unknownStatus = 0;
    std::string m_key;
    /// Of a row that is parsed here.
    std::vector<Value> m_values;
    TextArena m_arena;
};

void describe(FileReport& report, const TableFormat& format, bool isGuess) {
    const auto& map = format.table.map;
    report.table = map.kind;
    report.platform = map.platform;
    report.map = map.name;
    report.unknownColumns = format.table.unknownColumns;
    if (!report.unknownColumns.empty()) {
        report.warnings[FileWarning::UnknownColumns] =
            static_cast<std::int64_t>(report.unknownColumns.size());
    }
    if (isGuess) {
        report.warnings[FileWarning::EncodingGuessed] = 1;
    }
}

}  // namespace

std::optional<CheckedTable> checkTable(const TableFile& file, const std::vector<ColumnMap>& maps,
                                       std::chrono::minutes offset,
                                       const KnownMirrorOf& knownMirrorOf, FileReport& report,
                                       jobs::JobContext& job,
                                       const std::function<void(std::int64_t)>& read) {
    const FileReport blank = report;
    // The front of a long file can be plain ASCII, and its encoding show only later.
    for (const bool isWhole : {false, true}) {
        report = blank;
        const auto detected = detectEncoding(file, isWhole);
        if (!detected) {
            report.refusal = detected.error();
            return std::nullopt;
        }
        report.encoding = nameOfEncoding(file, *detected);
        auto format = findFormat(file, *detected, maps, offset);
        if (!format) {
            report.refusal = format.error();
            return std::nullopt;
        }
        CheckedTable table{.file = file, .format = std::move(*format)};
        describe(report, table.format, detected->isGuess);
        const Ending outcome =
            Check(table, report, knownMirrorOf(table.format.table.map)).run(job, read);
        if (outcome == Ending::WrongEncoding && !isWhole && file.container == Container::Csv) {
            continue;
        }
        return outcome == Ending::Done && !report.refusal ? std::optional(std::move(table))
                                                          : std::nullopt;
    }
    return std::nullopt;
}

RejectedRow rejectedRow(const ParsedRow& row, const TableFormat& format, const RowParser& parser) {
    const auto& header = format.table.header;
    return {.row = row.fileRow,
            .column = row.problemColumn < header.size() ? header[row.problemColumn] : std::string(),
            .cell = std::string(row.problemCell),
            .problem = row.problem,
            .raw = parser.decoded(row.record).value_or(std::string())};
}

Sums reportedSums(TableKind kind, const Tally& tally) {
    switch (kind) {
        case TableKind::Orders:
            return tally.sums;
        case TableKind::Items:
            return {.paid = tally.sums.paid, .refund = tally.sums.refund};
        case TableKind::Refunds:
            return {.refund = tally.sums.refund};
    }
    return {};
}

}  // namespace core::importing
