#include "core/erasure/erasure_repository.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace core::erasure {
namespace {

using Json = nlohmann::json;

namespace sql {
#define KEFU_FIELDS                                                                               \
    "id, own_id, shop_id, subject_kind, subject, reason, state, requested_by, requested_at, "     \
    "decided_by, decided_at, decision, erased_by, signed_by, erased_at, certificate, version "
constexpr auto kFind = "SELECT " KEFU_FIELDS "FROM work_erasure WHERE id = ?1";
constexpr auto kAll = "SELECT " KEFU_FIELDS "FROM work_erasure ORDER BY id DESC";
#undef KEFU_FIELDS
constexpr auto kHasOpen =
    "SELECT 1 FROM work_erasure WHERE shop_id = ?1 AND subject_kind = ?2 AND subject = ?3 "
    "AND state IN ('requested', 'approved')";
constexpr auto kIsOrder = "SELECT 1 FROM mirror_order WHERE shop_id = ?1 AND order_no = ?2";
constexpr auto kIsBuyer =
    "SELECT 1 WHERE EXISTS (SELECT 1 FROM mirror_order WHERE shop_id = ?1 AND buyer_nick = ?2) "
    "OR EXISTS (SELECT 1 FROM work_conversation WHERE shop_id = ?1 AND buyer = ?2) "
    "OR EXISTS (SELECT 1 FROM work_customer WHERE shop_id = ?1 AND nick = ?2) "
    "OR EXISTS (SELECT 1 FROM work_customer_alias WHERE shop_id = ?1 AND (nick = ?2 OR main_nick = "
    "?2)) OR EXISTS (SELECT 1 FROM work_ticket WHERE shop_id = ?1 AND buyer = ?2)";
constexpr auto kAdd =
    "INSERT INTO work_erasure (own_id, shop_id, subject_kind, subject, reason, state, "
    "requested_by, requested_at, decided_by, decided_at, decision, erased_by, signed_by, "
    "erased_at, certificate, version) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, "
    "?13, ?14, ?15, ?16)";
constexpr auto kSave =
    "UPDATE work_erasure SET state = ?2, decided_by = ?3, decided_at = ?4, decision = ?5, "
    "erased_by = ?6, signed_by = ?7, erased_at = ?8, certificate = ?9, version = ?10 WHERE id = ?1";
constexpr auto kOverwrite =
    "UPDATE work_erasure SET subject = ?2, reason = ?3, state = ?4, decided_by = ?5, decided_at = "
    "?6, decision = ?7, erased_by = ?8, signed_by = ?9, erased_at = ?10, certificate = ?11, "
    "version = ?12 WHERE own_id = ?1 AND version < ?12";
constexpr auto kHas = "SELECT 1 FROM work_erasure WHERE own_id = ?1";
constexpr auto kHasShop = "SELECT 1 FROM work_shop WHERE id = ?1";
constexpr auto kKey = "SELECT key FROM work_tombstone ORDER BY erased_at DESC, digest LIMIT 1";
constexpr auto kErasedFiles =
    "SELECT stored_name FROM work_attachment WHERE digest = '' AND removed_at IS NOT NULL";
constexpr auto kEvidenceFiles = "SELECT stored_name FROM work_attachment";
constexpr auto kTombstones =
    "SELECT digest, key, kind, erased_at FROM work_tombstone ORDER BY erased_at, digest";
constexpr auto kAddTombstone =
    "INSERT INTO work_tombstone (digest, key, kind, erased_at) VALUES (?1, ?2, ?3, ?4) "
    "ON CONFLICT (digest) DO UPDATE SET erased_at = max(erased_at, excluded.erased_at)";
constexpr auto kOrderNumbers =
    "SELECT shop_id, order_no FROM mirror_order UNION SELECT shop_id, order_no FROM work_return "
    "UNION SELECT shop_id, order_no FROM work_request UNION SELECT shop_id, order_no FROM "
    "work_ticket WHERE order_no IS NOT NULL UNION SELECT shop_id, order_no FROM work_complaint "
    "WHERE order_no IS NOT NULL UNION SELECT shop_id, order_no FROM work_order_note";
constexpr auto kNicks =
    "SELECT shop_id, buyer_nick FROM mirror_order UNION SELECT shop_id, buyer FROM "
    "work_conversation UNION SELECT shop_id, nick FROM work_customer UNION SELECT shop_id, nick "
    "FROM work_customer_alias UNION SELECT shop_id, main_nick FROM work_customer_alias UNION "
    "SELECT shop_id, buyer FROM work_ticket UNION SELECT shop_id, buyer FROM work_complaint UNION "
    "SELECT shop_id, buyer FROM work_notice UNION SELECT shop_id, buyer FROM work_promise UNION "
    "SELECT shop_id, buyer FROM work_return UNION SELECT shop_id, buyer FROM work_request UNION "
    "SELECT shop_id, buyer FROM work_review_case";
}  // namespace sql

template <class T>
T bytesOf(std::span<const std::byte> blob) {
    T bytes{};
    std::copy_n(blob.begin(), std::min(blob.size(), bytes.size()), bytes.begin());
    return bytes;
}

std::optional<std::int64_t> secondsOf(const std::optional<Seconds>& at) {
    return at ? std::optional(static_cast<std::int64_t>(at->time_since_epoch().count()))
              : std::nullopt;
}

Json jsonOrNull(const std::optional<Seconds>& at) {
    const auto seconds = secondsOf(at);
    return seconds ? Json(*seconds) : Json(nullptr);
}

std::optional<Seconds> timeOf(const Json& json, const char* key) {
    const auto found = json.find(key);
    return found == json.end() || found->is_null()
               ? std::nullopt
               : std::optional(Seconds{std::chrono::seconds{found->get<std::int64_t>()}});
}

std::optional<std::string> jsonOf(const std::optional<Certificate>& certificate) {
    if (!certificate) {
        return std::nullopt;
    }
    Json counts = Json::object();
    for (const auto& count : certificate->counts) {
        counts[std::string(toWord(count.kind))] = count.count;
    }
    return Json{{"counts", std::move(counts)},
                {"searched_at", jsonOrNull(certificate->searchedAt)},
                {"searched", certificate->searched},
                {"traces", certificate->traces},
                {"shared", certificate->shared},
                {"log_empty", certificate->isLogEmpty},
                {"backups_until", jsonOrNull(certificate->backupsUntil)}}
        .dump();
}

std::optional<Certificate> certificateOf(const std::optional<std::string>& text) {
    if (!text) {
        return std::nullopt;
    }
    const auto json = Json::parse(*text);
    Certificate certificate{.searchedAt = timeOf(json, "searched_at"),
                            .searched = json.value("searched", std::int64_t{0}),
                            .traces = json.value("traces", std::int64_t{0}),
                            .shared = json.value("shared", std::int64_t{0}),
                            .isLogEmpty = json.value("log_empty", false),
                            .backupsUntil = timeOf(json, "backups_until")};
    for (const auto& [word, count] : json.at("counts").items()) {
        if (const auto kind = recordKindFromWord(word)) {
            certificate.counts.push_back({*kind, count.get<std::int64_t>()});
        }
    }
    std::ranges::sort(certificate.counts, {}, &RecordCount::kind);
    return certificate;
}

ErasureRequest readErasure(const storage::Statement& row) {
    // The CHECKs of the table admit no other words.
    return {.id = row.integer(0),
            .ownId = row.text(1),
            .shop = row.integer(2),
            .about = erasureSubjectFromWord(row.textView(3)).value(),
            .subject = row.text(4),
            .reason = row.text(5),
            .state = erasureStateFromWord(row.textView(6)).value(),
            .requestedBy = row.text(7),
            .requestedAt = row.time(8),
            .decidedBy = row.text(9),
            .decidedAt = row.optionalTime(10),
            .decision = row.text(11),
            .erasedBy = row.text(12),
            .signedBy = row.text(13),
            .erasedAt = row.optionalTime(14),
            .certificate = certificateOf(row.optionalText(15)),
            .version = row.integer(16)};
}

}  // namespace

std::optional<ErasureRequest> ErasureRepository::find(ErasureId id) {
    auto row = m_database.prepare(sql::kFind);
    row.bindAll(id);
    return row.step() ? std::optional(readErasure(row)) : std::nullopt;
}

bool ErasureRepository::hasOpen(orders::ShopId shop, ErasureSubject about,
                                const std::string& subject) {
    auto row = m_database.prepare(sql::kHasOpen);
    row.bindAll(shop, toWord(about), subject);
    return row.step();
}

bool ErasureRepository::isKnown(orders::ShopId shop, ErasureSubject about,
                                const std::string& subject) {
    auto row = m_database.prepare(about == ErasureSubject::Order ? sql::kIsOrder : sql::kIsBuyer);
    row.bindAll(shop, subject);
    return row.step();
}

ErasureRequest ErasureRepository::add(ErasureRequest request) {
    m_database.prepare(sql::kAdd)
        .run(request.ownId, request.shop, toWord(request.about), request.subject, request.reason,
             toWord(request.state), request.requestedBy, request.requestedAt, request.decidedBy,
             request.decidedAt, request.decision, request.erasedBy, request.signedBy,
             request.erasedAt, jsonOf(request.certificate), request.version);
    request.id = m_database.lastInsertId();
    return request;
}

void ErasureRepository::save(const ErasureRequest& request) {
    m_database.prepare(sql::kSave)
        .run(request.id, toWord(request.state), request.decidedBy, request.decidedAt,
             request.decision, request.erasedBy, request.signedBy, request.erasedAt,
             jsonOf(request.certificate), request.version);
}

void ErasureRepository::takeOver(const ErasureRequest& request) {
    auto row = m_database.prepare(sql::kHas);
    row.bindAll(request.ownId);
    if (!row.step()) {
        const bool isOpen =
            request.state == ErasureState::Requested || request.state == ErasureState::Approved;
        if (!isOpen || !hasOpen(request.shop, request.about, request.subject)) {
            add(request);
        }
        return;
    }
    m_database.prepare(sql::kOverwrite)
        .run(request.ownId, request.subject, request.reason, toWord(request.state),
             request.decidedBy, request.decidedAt, request.decision, request.erasedBy,
             request.signedBy, request.erasedAt, jsonOf(request.certificate), request.version);
}

std::vector<ErasureRequest> ErasureRepository::all() {
    std::vector<ErasureRequest> requests;
    auto row = m_database.prepare(sql::kAll);
    while (row.step()) {
        requests.push_back(readErasure(row));
    }
    return requests;
}

std::optional<Key> ErasureRepository::key() {
    auto row = m_database.prepare(sql::kKey);
    return row.step() ? std::optional(bytesOf<Key>(row.blob(0))) : std::nullopt;
}

std::vector<std::string> ErasureRepository::erasedFiles() {
    std::vector<std::string> files;
    auto row = m_database.prepare(sql::kErasedFiles);
    while (row.step()) {
        files.push_back(row.text(0));
    }
    return files;
}

std::set<std::string> ErasureRepository::evidenceFiles() {
    std::set<std::string> files;
    auto row = m_database.prepare(sql::kEvidenceFiles);
    while (row.step()) {
        files.insert(row.text(0));
    }
    return files;
}

bool ErasureRepository::hasShop(orders::ShopId shop) {
    auto row = m_database.prepare(sql::kHasShop);
    row.bindAll(shop);
    return row.step();
}

std::vector<Tombstone> ErasureRepository::tombstones() {
    std::vector<Tombstone> tombstones;
    auto row = m_database.prepare(sql::kTombstones);
    while (row.step()) {
        tombstones.push_back({.digest = bytesOf<Digest>(row.blob(0)),
                              .key = bytesOf<Key>(row.blob(1)),
                              .kind = row.text(2),
                              .erasedAt = row.time(3)});
    }
    return tombstones;
}

void ErasureRepository::addTombstone(const Tombstone& tombstone) {
    m_database.prepare(sql::kAddTombstone)
        .run(std::span<const std::byte>(tombstone.digest), std::span<const std::byte>(tombstone.key),
             tombstone.kind, tombstone.erasedAt);
}

std::vector<std::pair<orders::ShopId, std::string>> ErasureRepository::pairs(const char* text) {
    std::vector<std::pair<orders::ShopId, std::string>> found;
    auto row = m_database.prepare(text);
    while (row.step()) {
        found.emplace_back(row.integer(0), row.text(1));
    }
    return found;
}

std::vector<std::pair<orders::ShopId, std::string>> ErasureRepository::orderNumbers() {
    return pairs(sql::kOrderNumbers);
}

std::vector<std::pair<orders::ShopId, std::string>> ErasureRepository::nicks() {
    return pairs(sql::kNicks);
}

}  // namespace core::erasure
