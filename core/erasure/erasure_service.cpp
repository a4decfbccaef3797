#include "core/erasure/erasure_service.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <sodium.h>
#include <spdlog/spdlog.h>
#include <thread>

#include "core/agents/rights.h"
#include "core/base/text.h"
#include "core/erasure/erasure_repository.h"
#include "core/erasure/erasure_scope_repository.h"
#include "core/events/event_repository.h"
#include "core/storage/backup.h"
#include "core/storage/byte_search.h"
#include "core/storage/transaction.h"
#include "core/storage/write_gate.h"

namespace core::erasure {
namespace {

using Json = nlohmann::json;

void appendEvent(storage::Database& database, const ErasureRequest& request, const char* action,
                 const agents::Actor& actor, Seconds now, const Json& facts) {
    events::append(database, {.at = now,
                              .actor = actor.name,
                              .subjectKind = "erasure",
                              .shop = request.shop,
                              .subject = std::to_string(request.id),
                              .action = action,
                              .before = {},
                              .after = facts.dump()});
}

Json factsOf(const ErasureRequest& request) {
    return {{"about", std::string(toWord(request.about))},
            {"state", std::string(toWord(request.state))}};
}

Key newKey() {
    Key key{};
    randombytes_buf(key.data(), key.size());
    return key;
}

}  // namespace

ErasureService::ErasureService(storage::Database& database, Clock clock, ErasurePorts ports)
    : m_database(database), m_clock(std::move(clock)), m_ports(std::move(ports)) {}

ErasureService::Outcome ErasureService::record(const ErasureDraft& draft,
                                               const agents::Actor& actor) {
    const Seconds now = m_clock();
    ErasureRequest request{.ownId = m_ports.makeId(),
                           .shop = draft.shop,
                           .about = draft.about,
                           .subject = cleanText(draft.subject),
                           .reason = cleanText(draft.reason),
                           .requestedBy = actor.name,
                           .requestedAt = now};
    if (const auto error = recordingBarrier(request, actor)) {
        return Unexpected{*error};
    }
    storage::Transaction transaction(m_database);
    ErasureRepository repository(m_database);
    if (!repository.isKnown(request.shop, request.about, request.subject)) {
        return Unexpected{ErasureError::SubjectUnknown};
    }
    if (repository.hasOpen(request.shop, request.about, request.subject)) {
        return Unexpected{ErasureError::AlreadyRequested};
    }
    request = repository.add(std::move(request));
    appendEvent(m_database, request, "request", actor, now, factsOf(request));
    storage::emitAfterCommit(m_database, changed);
    transaction.commit();
    return request;
}

ErasureService::Outcome ErasureService::allowed(const ErasureTarget& target, ErasureAction action,
                                                const agents::Actor& actor) {
    auto request = ErasureRepository(m_database).find(target.id);
    if (!request) {
        return Unexpected{ErasureError::NotFound};
    }
    if (target.version != 0 && target.version != request->version) {
        return Unexpected{ErasureError::ChangedSinceRead};
    }
    if (const auto error = barrier(*request, action, actor)) {
        return Unexpected{*error};
    }
    return *request;
}

ErasureService::Outcome ErasureService::decide(const ErasureTarget& target, ErasureAction action,
                                               const std::string& reason,
                                               const agents::Actor& actor) {
    storage::Transaction transaction(m_database);
    auto request = allowed(target, action, actor);
    if (!request) {
        return request;
    }
    const Seconds now = m_clock();
    request->state = *next(request->state, action);
    request->decidedBy = actor.name;
    request->decidedAt = now;
    request->decision = reason;
    ++request->version;
    ErasureRepository(m_database).save(*request);
    appendEvent(m_database, *request, action == ErasureAction::Approve ? "approve" : "refuse",
                actor, now, factsOf(*request));
    storage::emitAfterCommit(m_database, changed);
    transaction.commit();
    return request;
}

ErasureService::Outcome ErasureService::approve(const ErasureTarget& target,
                                                const agents::Actor& actor) {
    return decide(target, ErasureAction::Approve, {}, actor);
}

ErasureService::Outcome ErasureService::refuse(const ErasureTarget& target,
                                               const std::string& reason,
                                               const agents::Actor& actor) {
    const auto clean = cleanText(reason);
    if (clean.empty()) {
        return Unexpected{ErasureError::ReasonMissing};
    }
    if (characterCount(clean) > kLongestErasureText) {
        return Unexpected{ErasureError::TextTooLong};
    }
    return decide(target, ErasureAction::Refuse, clean, actor);
}

Result<ErasurePreview, ErasureError> ErasureService::preview(ErasureId id,
                                                             const agents::Actor& actor) {
    // Rolled back: only looked at.
    const storage::Transaction transaction(m_database);
    ErasureRepository repository(m_database);
    const auto request = repository.find(id);
    if (!request || request->state == ErasureState::Erased) {
        return Unexpected{ErasureError::NotFound};
    }
    if (!maySee(*request, actor)) {
        return Unexpected{ErasureError::NotAllowedForRole};
    }
    ErasureScopeRepository scope(m_database, request->shop, request->about, request->subject,
                                 repository.key().value_or(Key{}));
    return ErasurePreview{
        .counts = scope.counts(), .holds = scope.holds(), .nicks = scope.nicks()};
}

ErasureService::Outcome ErasureService::run(const ErasureTarget& target,
                                            const std::optional<agents::Witness>& second,
                                            const agents::Actor& actor) {
    std::vector<std::string> values;
    std::optional<ErasureRequest> done;
    {
        // An import reads what is erased once, at its beginning.
        storage::LongTurn turn(m_database.gate());
        if (!turn.tryTake()) {
            return Unexpected{ErasureError::ImportRunning};
        }
        storage::Transaction transaction(m_database);
        auto request = allowed(target, ErasureAction::Run, actor);
        if (!request) {
            return request;
        }
        if (needsSecondPerson(actor) &&
            (!second || !agents::mayWitness(second->actor(), actor))) {
            return Unexpected{ErasureError::SecondPersonNeeded};
        }
        const Seconds now = m_clock();
        ErasureRepository repository(m_database);
        ErasureScopeRepository scope(m_database, request->shop, request->about, request->subject,
                                     repository.key().value_or(newKey()));
        if (const auto error = holdBarrier(scope.holds())) {
            return Unexpected{*error};
        }
        Certificate certificate{.counts = scope.counts()};
        if (const auto backup = m_ports.newestBackup()) {
            certificate.backupsUntil = *backup + storage::kBackupHorizon;
        }
        values = scope.values();
        request->state = ErasureState::Erased;
        request->erasedBy = actor.name;
        request->signedBy = second ? second->actor().name : std::string();
        request->erasedAt = now;
        request->certificate = std::move(certificate);
        ++request->version;
        repository.save(*request);
        scope.leaveTombstones(now);
        scope.apply(now);
        Json facts = factsOf(*request);
        for (const auto& count : request->certificate->counts) {
            facts["counts"][std::string(toWord(count.kind))] = count.count;
        }
        facts["second"] = request->signedBy;
        appendEvent(m_database, *request, "erase", actor, now, facts);
        storage::emitAfterCommit(m_database, changed);
        storage::emitAfterCommit(m_database, erased);
        transaction.commit();
        done = repository.find(request->id);
    }
    // It is erased; what follows only clears up, and says how far it came.
    try {
        removeLeftFiles();
        search(*done, values, actor);
    } catch (const std::exception& error) {
        spdlog::error("Erasure {}: the search for remains was not finished: {}", done->id,
                      error.what());
        m_unsearched[done->id] = std::move(values);
        // Without what a search that broke off had found so far.
        done = ErasureRepository(m_database).find(done->id);
    }
    return *done;
}

ErasureService::Outcome ErasureService::searchAgain(const ErasureTarget& target,
                                                    const agents::Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::RunErasure)) {
        return Unexpected{ErasureError::NotAllowedForRole};
    }
    auto request = ErasureRepository(m_database).find(target.id);
    if (!request) {
        return Unexpected{ErasureError::NotFound};
    }
    const auto unsearched = m_unsearched.find(target.id);
    if (unsearched == m_unsearched.end()) {
        return Unexpected{ErasureError::SearchWordsGone};
    }
    search(*request, unsearched->second, actor);
    m_unsearched.erase(unsearched);
    return *request;
}

void ErasureService::removeLeftFiles() {
    if (m_ports.attachments.empty()) {
        return;
    }
    for (const auto& name : ErasureRepository(m_database).erasedFiles()) {
        std::error_code error;
        std::filesystem::remove(m_ports.attachments / name, error);
        if (error) {
            spdlog::error("The file of an erased piece of evidence cannot be deleted: {}",
                          error.message());
        }
    }
    removeNamelessFiles();
}

void ErasureService::removeNamelessFiles() {
    // A backup that can still be restored may name them; a restore touches what it leaves without a name.
    const auto oldest =
        std::chrono::file_clock::from_sys(m_clock() - storage::kBackupHorizon);
    const auto names = ErasureRepository(m_database).evidenceFiles();
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(m_ports.attachments, error)) {
        const auto name = entry.path().filename().u8string();
        std::error_code failed;
        if (names.contains(std::string(name.begin(), name.end())) ||
            !entry.is_regular_file(failed) || entry.last_write_time(failed) > oldest || failed) {
            continue;
        }
        std::filesystem::remove(entry.path(), failed);
        if (failed) {
            spdlog::error("A file that no record names cannot be deleted: {}", failed.message());
        }
    }
}

bool ErasureService::emptyLog() {
    constexpr std::chrono::milliseconds kStep{50};
    for (auto waited = std::chrono::milliseconds{0};; waited += kStep) {
        if (storage::emptyLog(m_database)) {
            return true;
        }
        if (waited >= m_ports.patience) {
            return false;
        }
        std::this_thread::sleep_for(kStep);
    }
}

void ErasureService::search(ErasureRequest& request, const std::vector<std::string>& values,
                            const agents::Actor& actor) {
    auto& certificate = *request.certificate;
    certificate.isLogEmpty = emptyLog();
    /// Whether the database's own files hold a trace.
    const auto find = [&] {
        auto hits = storage::searchDatabase(m_database, values);
        const auto isTrace = [&](const auto& hit) {
            return hit.second > 0 && !isHeldSomewhere(m_database, hit.first);
        };
        const bool isInDatabase = std::ranges::any_of(hits, isTrace);
        for (const auto& [value, count] : storage::searchFiles(m_ports.logs(), values)) {
            hits[value] += count;
        }
        certificate.searched = std::ssize(hits);
        certificate.traces = 0;
        certificate.shared = 0;
        for (const auto& hit : hits) {
            if (hit.second > 0) {
                ++(isTrace(hit) ? certificate.traces : certificate.shared);
            }
        }
        return isInDatabase;
    };
    if (find()) {
        // secure_delete leaves none; whatever left one, the file without its free pages has none.
        storage::writeAnew(m_database);
        certificate.isLogEmpty = emptyLog();
        static_cast<void>(find());
    }
    const Seconds now = m_clock();
    certificate.searchedAt = now;
    storage::Transaction transaction(m_database);
    ErasureRepository(m_database).save(request);
    appendEvent(m_database, request, "search", actor, now,
                {{"searched", certificate.searched},
                 {"traces", certificate.traces},
                 {"shared", certificate.shared},
                 {"log_empty", certificate.isLogEmpty}});
    storage::emitAfterCommit(m_database, changed);
    transaction.commit();
    // The mark just written goes too.
    static_cast<void>(storage::emptyLog(m_database));
}

}  // namespace core::erasure
