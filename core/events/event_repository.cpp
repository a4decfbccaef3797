#include "core/events/event_repository.h"

#include <array>
#include <sodium.h>

namespace core::events {
namespace {

namespace sql {
constexpr auto kLast = "SELECT seq, link FROM work_event ORDER BY seq DESC LIMIT 1";
constexpr auto kInsert =
    "INSERT INTO work_event (seq, at, actor, subject_kind, shop_id, subject, action, before, after, link) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
constexpr auto kOfSubject =
    "SELECT seq, at, actor, subject_kind, shop_id, subject, action, before, after FROM work_event "
    "WHERE subject_kind = ?1 AND shop_id = ?2 AND subject = ?3 ORDER BY seq";
constexpr auto kAll =
    "SELECT seq, at, actor, subject_kind, shop_id, subject, action, before, after, link FROM work_event "
    "ORDER BY seq";
}  // namespace sql

using Link = std::array<unsigned char, crypto_hash_sha256_BYTES>;

/// Every field is preceded by its length, so that no two rows have the same canonical form.
Link chained(const Link& previous, const Event& event) {
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    crypto_hash_sha256_update(&state, previous.data(), previous.size());
    const auto add = [&state](const std::string& field) {
        const std::string head = std::to_string(field.size()) + ':';
        for (const auto* part : {&head, &field}) {
            crypto_hash_sha256_update(
                &state, reinterpret_cast<const unsigned char*>(part->data()), part->size());
        }
    };
    add(std::to_string(event.seq));
    add(std::to_string(event.at.time_since_epoch().count()));
    add(event.actor);
    add(event.subjectKind);
    add(std::to_string(event.shop));
    add(event.subject);
    add(event.action);
    add(event.before);
    add(event.after);
    Link link;
    crypto_hash_sha256_final(&state, link.data());
    return link;
}

Event readEvent(const storage::Statement& row) {
    return {.seq = row.integer(0),
            .at = row.time(1),
            .actor = row.text(2),
            .subjectKind = row.text(3),
            .shop = row.integer(4),
            .subject = row.text(5),
            .action = row.text(6),
            .before = row.text(7),
            .after = row.text(8)};
}

bool copyLink(std::span<const std::byte> blob, Link& link) {
    if (blob.size() != link.size()) {
        return false;
    }
    for (std::size_t i = 0; i < link.size(); ++i) {
        link[i] = static_cast<unsigned char>(blob[i]);
    }
    return true;
}

std::optional<std::string> unlessEmpty(const std::string& json) {
    return json.empty() ? std::nullopt : std::optional(json);
}

}  // namespace

Event append(storage::Database& database, Event event) {
    Link previous{};
    auto last = database.prepare(sql::kLast);
    event.seq = 1;
    if (last.step()) {
        event.seq = last.integer(0) + 1;
        static_cast<void>(copyLink(last.blob(1), previous));
    }
    const Link link = chained(previous, event);
    database.prepare(sql::kInsert)
        .run(event.seq, event.at, event.actor, event.subjectKind, event.shop, event.subject,
             event.action, unlessEmpty(event.before), unlessEmpty(event.after),
             std::span(reinterpret_cast<const std::byte*>(link.data()), link.size()));
    return event;
}

std::vector<Event> listOf(storage::Database& database, const std::string& subjectKind,
                          std::int64_t shop, const std::string& subject) {
    auto rows = database.prepare(sql::kOfSubject);
    rows.bindAll(subjectKind, shop, subject);
    std::vector<Event> events;
    while (rows.step()) {
        events.push_back(readEvent(rows));
    }
    return events;
}

std::optional<std::int64_t> firstBrokenLink(storage::Database& database) {
    Link previous{};
    std::int64_t expected = 1;
    auto rows = database.prepare(sql::kAll);
    while (rows.step()) {
        const Event event = readEvent(rows);
        Link stored{};
        if (event.seq != expected++ || !copyLink(rows.blob(9), stored) ||
            chained(previous, event) != stored) {
            return event.seq;
        }
        previous = stored;
    }
    return std::nullopt;
}

}  // namespace core::events
