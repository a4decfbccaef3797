#include "core/importing/import_run.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <spdlog/spdlog.h>
#include <system_error>

#include "core/agents/rights.h"
#include "core/events/event_repository.h"
#include "core/importing/table_writer.h"
#include "core/importing/transcript_writer.h"
#include "core/importing/write_turn.h"
#include "core/orders/review_intake.h"
#include "core/settings/settings_reader.h"
#include "core/settings/settings_service.h"
#include "core/storage/write_gate.h"

namespace core::importing {
namespace {

/// Name of the shop of a profile in which nobody has named one.
constexpr auto kFirstShopName = "default";

std::int64_t sizeOf(const std::filesystem::path& path) {
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    return error ? 0 : static_cast<std::int64_t>(size);
}

std::string utf8(const std::filesystem::path& path) {
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

/// What the event says: counts only.
std::string eventOf(const ImportReport& report) {
    const auto counts = [](const Counts& of) {
        return nlohmann::ordered_json{
            {"new", of.added}, {"changed", of.changed}, {"unchanged", of.unchanged}};
    };
    std::int64_t rejected = 0;
    for (const auto& file : report.files) {
        rejected += file.rejected;
    }
    nlohmann::ordered_json json{
        {"files", report.files.size()},  {"orders", counts(report.orders)},
        {"items", counts(report.items)}, {"refunds", counts(report.refunds)},
        {"rejected", rejected},          {"cancelled", report.cancelled}};
    if (report.talks.messages() > 0) {
        json["messages"] = {{"new", report.talks.added}, {"known", report.talks.known}};
    }
    return json.dump();
}

}  // namespace

ImportRun::ImportRun(storage::Database& database, const Clock& clock,
                     const ImportService::Rules& rules, const agents::Actor& actor,
                     jobs::JobContext& job)
    : m_database(database)
    , m_clock(clock)
    , m_rules(rules)
    , m_actor(actor)
    , m_job(job)
    , m_imports(database) {}

ImportReport ImportRun::run(const ImportRequest& request, const ImportService::Backup& backup) {
    if (!agents::mayAct(m_actor, agents::Right::ImportFiles)) {
        for (const auto& path : request.files) {
            FileReport file;
            const auto name = path.u8string();
            file.path.assign(name.begin(), name.end());
            file.refusal = Refusal{.problem = FileProblem::NotAllowedForRole};
            m_report.files.push_back(std::move(file));
        }
        return m_report;
    }
    m_imports.enlargeCache();
    for (const auto& json : m_imports.userMaps()) {
        m_maps.push_back(columnMapFromJson(json));
    }
    m_maps.insert(m_maps.end(), builtInMaps().begin(), builtInMaps().end());
    // An import builds on what it finds in the mirror, from its first look on: one at a time, of all
    // programs.
    storage::LongTurn turn(m_database.gate());
    if (!turn.take(m_job.stopToken())) {
        m_report.cancelled = true;
        return m_report;
    }
    findShop(request.shop);
    for (const auto& path : request.files) {
        // Each file is read twice: checked, then written.
        m_progress.total += sizeOf(path) * 2;
    }
    for (const auto& path : request.files) {
        check(path);
        if (m_job.isCancelled()) {
            m_report.cancelled = true;
            return m_report;
        }
    }
    if (m_tables.empty() && m_talks.empty()) {
        return m_report;
    }
    if (backup && rowsToWrite() > ImportService::kRowsWithoutBackup) {
        backup();
    }
    writeAll();
    return m_report;
}

std::int64_t ImportRun::rowsToWrite() const {
    std::int64_t rows = 0;
    for (const auto report : m_reportOf) {
        rows += m_report.files[report].rows;
    }
    return rows;
}

void ImportRun::findShop(const std::string& name) {
    const auto shop = name.empty() ? m_imports.firstShop() : m_imports.findShop(name);
    m_shopName = !name.empty() ? name : kFirstShopName;
    if (shop) {
        m_report.shop = shop->first;
        m_shopName = shop->second;
        m_offset = m_imports.offsetOf(m_report.shop);
    }
    m_report.shopName = m_shopName;
}

void ImportRun::makeShop(const std::string& platform) {
    if (m_report.shop != 0) {
        return;
    }
    const auto shop =
        // Part of an import that the role may make, whoever else makes shops.
        settings::SettingsService(m_database, m_clock)
            .addShop(m_shopName, platform, {m_actor.name});
    if (shop) {
        m_report.shop = shop->id;
        m_report.shopName = shop->name;
    }
}

std::function<void(std::int64_t)> ImportRun::progressOf(std::int64_t most) {
    return [this, most, from = m_progress.done](std::int64_t read) {
        m_progress.done = from + std::min(read, most);
        m_job.report(m_progress);
    };
}

void ImportRun::check(const std::filesystem::path& path) {
    const std::int64_t size = sizeOf(path);
    const auto tables = openTableFile(path);
    if (!tables) {
        m_report.files.push_back({.path = utf8(path), .refusal = tables.error()});
        return;
    }
    const auto share = tables->empty() ? 0 : size / static_cast<std::int64_t>(tables->size());
    for (const auto& file : *tables) {
        FileReport report{.path = utf8(path), .member = file.member, .container = file.container};
        auto talks = checkTranscript(file, m_offset, m_shopName, report, m_job, progressOf(share));
        if (talks.isTranscript && !m_job.isCancelled()) {
            m_report.files.push_back(std::move(report));
            if (talks.transcript) {
                m_talks.push_back({std::move(*talks.transcript), m_report.files.size() - 1, share});
            }
            continue;
        }
        auto table = checkTable(
            file, m_maps, m_offset, [this](const ColumnMap& map) { return knownMirrorOf(map); },
            report, m_job, progressOf(share));
        if (m_job.isCancelled()) {
            return;
        }
        m_report.files.push_back(std::move(report));
        if (table) {
            m_tables.push_back(std::move(*table));
            m_reportOf.push_back(m_report.files.size() - 1);
            m_sizes.push_back(share);
        }
    }
}

KnownMirror ImportRun::knownMirrorOf(const ColumnMap& map) {
    const bool isChangedBefore = std::ranges::any_of(m_tables, [&map](const CheckedTable& table) {
        const ColumnMap& other = table.format.table.map;
        return other.kind == map.kind || (other.hasItems && map.kind == TableKind::Items);
    });
    // A row an item makes orders that stand in no row.
    if (m_report.shop == 0 || map.hasItems || isChangedBefore) {
        return {};
    }
    auto rows = std::make_unique<MirrorRepository>(m_database, map.kind);
    if (rows->lastId() == 0) {
        return {};
    }
    return {.rows = std::move(rows), .shop = m_report.shop};
}

void ImportRun::writeAll() {
    makeShop(m_tables.empty() ? "taobao" : m_tables.front().format.table.map.platform);
    const bool isToComplete = m_imports.isLastIncomplete(m_report.shop);
    const bool countsAll = isToComplete || !m_imports.hasCustomers(m_report.shop);
    {
        storage::Transaction transaction(m_database);
        m_imports.failKilledImports();
        m_report.importId = m_imports.addImport(m_report.shop, m_clock());
        transaction.commit();
    }
    const auto lastItem = m_imports.lastItem();
    for (std::size_t i = 0; i < m_tables.size() && !m_report.cancelled; ++i) {
        FileReport& file = m_report.files[m_reportOf[i]];
        const ImportReport before = m_report;
        try {
            write(m_tables[i], file, m_sizes[i], countsAll);
        } catch (const SumsDifferError&) {
            spdlog::error("Import {}: the sums differ, rolled back", m_report.importId);
            const auto refusal = file.refusal;
            m_report = before;
            auto& refused = m_report.files[m_reportOf[i]];
            refused.refusal = refusal.value_or(Refusal{.problem = FileProblem::SumsDiffer});
        }
        if (!m_report.files[m_reportOf[i]].refusal &&
            m_tables[i].format.table.map.kind == TableKind::Orders) {
            const Sums& sums = m_report.files[m_reportOf[i]].sums;
            m_report.sums.goods += sums.goods;
            m_report.sums.postage += sums.postage;
            m_report.sums.total += sums.total;
            m_report.sums.paid += sums.paid;
            m_report.sums.refund += sums.refund;
        }
    }
    if (!m_report.cancelled && lastItem > 0 && m_report.items.added > 0) {
        m_imports.dropNumberlessItems(m_report.shop, lastItem);
    }
    if (!m_report.cancelled) {
        writeTalks();
    }
    if (!m_report.cancelled) {
        countBuyers(countsAll);
    }
    if (!m_report.cancelled) {
        review(isToComplete);
    }
    finish();
}

void ImportRun::write(const CheckedTable& table, FileReport& file, std::int64_t size,
                      bool countsAllBuyers) {
    WriteTarget target{
        .shop = m_report.shop, .import = m_report.importId, .countsAllBuyers = countsAllBuyers};
    {
        storage::Transaction transaction(m_database);
        target.file =
            m_imports.addFile(m_report.importId, file, table.digest, table.format.headerLine);
        transaction.commit();
    }
    TableWriter writer(m_database, m_imports, table, target, m_report, file);
    const auto outcome = writer.run(m_job, progressOf(size));
    m_report.cancelled = outcome == TableWriter::Ending::Cancelled;
    storage::Transaction transaction(m_database);
    m_imports.setCounts(target.file, file.rows, file.rejected);
    transaction.commit();
}

void ImportRun::writeTalks() {
    conversations::MessageService messages(m_database, m_clock);
    TranscriptWriter writer(m_database, m_imports, m_report.shop,
                            [&](const auto& batch) { return messages.receivePart(batch); });
    for (const Talks& talks : m_talks) {
        FileReport& file = m_report.files[talks.report];
        storage::Transaction transaction(m_database);
        const auto id = m_imports.addFile(m_report.importId, file, talks.transcript.digest,
                                          talks.transcript.format.headerLine);
        transaction.commit();
        if (!writer.write(talks.transcript, id, file, m_job, progressOf(talks.size))) {
            m_report.cancelled = true;
            break;
        }
    }
    m_report.talks = writer.counts();
}

void ImportRun::countBuyers(bool all) {
    WriteTurn turn(m_database, [] {});
    std::string from;
    while (!m_job.isCancelled()) {
        // A few thousand at a time, so that nobody waits long for a turn.
        const auto last = m_imports.countCustomers(m_report.shop, from, all);
        if (!last) {
            break;
        }
        from = *last;
        turn.pieceDone();
    }
    turn.commit();
    m_imports.forgetTouched();
    m_report.cancelled = m_job.isCancelled();
}

/// `all`: also the orders that an import before this one has left without a review.
void ImportRun::review(bool all) {
    const auto couriers = settings::SettingsReader(m_database).couriers();
    for (const std::int64_t import : {std::int64_t{0}, m_report.importId}) {
        if (import == 0 && !all) {
            continue;
        }
        const auto counts =
            orders::takeIntoReview(m_database, m_report.shop, import, m_rules(m_report.shop),
                                   m_clock(), m_job, couriers);
        m_report.reviewsWaiting += counts.waiting;
        m_report.reviewsAutoPassed += counts.autoPassed;
        m_report.editRequestsDone += counts.editsDone;
        m_report.changedAfterDecision += counts.changedAfterDecision;
    }
    m_report.cancelled = m_job.isCancelled();
}

void ImportRun::finish() {
    ImportReport stored = m_report;
    for (auto& file : stored.files) {
        // They have a table of their own.
        file.rejectedRows.clear();
    }
    const bool isFailed = std::ranges::any_of(m_report.files, [](const FileReport& file) {
        return file.refusal && file.refusal->problem == FileProblem::SumsDiffer;
    });
    storage::Transaction transaction(m_database);
    m_imports.finishImport(m_report.importId,
                           m_report.cancelled ? "cancelled"
                           : isFailed         ? "failed"
                                              : "complete",
                           m_clock(), toJson(stored));
    events::append(m_database, {.at = m_clock(),
                                .actor = m_actor.name,
                                .subjectKind = "import",
                                .shop = m_report.shop,
                                .subject = std::to_string(m_report.importId),
                                .action = "import",
                                .after = eventOf(m_report)});
    transaction.commit();
}

}  // namespace core::importing
