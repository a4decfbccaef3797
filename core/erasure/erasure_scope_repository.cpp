#include "core/erasure/erasure_scope_repository.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/erasure/erasure_columns.h"

namespace core::erasure {
namespace {

namespace sql {
constexpr auto kBegin =
    "CREATE TEMP TABLE IF NOT EXISTS erasure_nick (shop_id INTEGER, nick TEXT, pseudonym TEXT, "
    "PRIMARY KEY (shop_id, nick)) WITHOUT ROWID;"
    "CREATE TEMP TABLE IF NOT EXISTS erasure_order (shop_id INTEGER, order_no TEXT, PRIMARY KEY "
    "(shop_id, order_no)) WITHOUT ROWID;"
    "CREATE TEMP TABLE IF NOT EXISTS erasure_record (kind TEXT, id INTEGER, PRIMARY KEY (kind, id)) "
    "WITHOUT ROWID;"
    "CREATE TEMP TABLE IF NOT EXISTS erasure_parcel (shop_id INTEGER, tracking_no TEXT, PRIMARY KEY "
    "(shop_id, tracking_no)) WITHOUT ROWID;"
    "CREATE TEMP TABLE IF NOT EXISTS erasure_value (value TEXT PRIMARY KEY) WITHOUT ROWID;"
    "DELETE FROM temp.erasure_nick; DELETE FROM temp.erasure_order; DELETE FROM "
    "temp.erasure_record; DELETE FROM temp.erasure_parcel; DELETE FROM temp.erasure_value";
constexpr auto kEnd =
    "DROP TABLE IF EXISTS temp.erasure_nick; DROP TABLE IF EXISTS temp.erasure_order; DROP TABLE "
    "IF EXISTS temp.erasure_record; DROP TABLE IF EXISTS temp.erasure_parcel; DROP TABLE IF EXISTS "
    "temp.erasure_value";
constexpr auto kAddNick =
    "INSERT OR IGNORE INTO temp.erasure_nick (shop_id, nick, pseudonym) VALUES (?1, ?2, ?3)";
constexpr auto kAddOrder =
    "INSERT OR IGNORE INTO temp.erasure_order (shop_id, order_no) VALUES (?1, ?2)";
// Both ways along the merges, however long the chain.
constexpr auto kMerged =
    "WITH RECURSIVE one (nick) AS (SELECT ?2 UNION SELECT CASE a.nick WHEN one.nick THEN "
    "a.main_nick ELSE a.nick END FROM one JOIN work_customer_alias a ON a.shop_id = ?1 "
    "AND (a.nick = one.nick OR a.main_nick = one.nick)) SELECT nick FROM one";
constexpr auto kOrdersOfNicks =
    "INSERT OR IGNORE INTO temp.erasure_order (shop_id, order_no) "
    "SELECT o.shop_id, o.order_no FROM temp.erasure_nick n CROSS JOIN mirror_order o "
    "ON o.buyer_nick = n.nick AND o.shop_id = n.shop_id";

#define KEFU_OF_ORDER "(shop_id, order_no) IN (SELECT shop_id, order_no FROM temp.erasure_order)"
#define KEFU_OF_BUYER "(shop_id, buyer) IN (SELECT shop_id, nick FROM temp.erasure_nick)"
#define KEFU_IN(column, kind) \
    column " IN (SELECT id FROM temp.erasure_record WHERE kind = '" kind "')"
#define KEFU_ABOUT                                                                              \
    "((subject_kind = 'order' AND (shop_id, subject) IN (SELECT shop_id, order_no FROM "        \
    "temp.erasure_order)) OR (subject_kind <> 'order' AND (subject_kind, CAST(subject AS "      \
    "INTEGER)) IN (SELECT kind, id FROM temp.erasure_record)))"
#define KEFU_GATHER(kind, table, condition)                                               \
    "INSERT OR IGNORE INTO temp.erasure_record (kind, id) SELECT '" kind "', id FROM " table \
    " WHERE " condition

constexpr auto kTalksOfBuyer = KEFU_GATHER("conversation", "work_conversation", KEFU_OF_BUYER);
// What was said about other orders too is not this order's.
constexpr auto kTalksOfOrder =
    "INSERT OR IGNORE INTO temp.erasure_record (kind, id) SELECT 'conversation', c.conversation_id "
    "FROM work_conversation_order c WHERE (c.shop_id, c.order_no) IN (SELECT shop_id, order_no "
    "FROM temp.erasure_order) AND NOT EXISTS (SELECT 1 FROM work_conversation_order d "
    "WHERE d.conversation_id = c.conversation_id AND (d.shop_id, d.order_no) NOT IN "
    "(SELECT shop_id, order_no FROM temp.erasure_order))";
#define KEFU_OF_CASE \
    KEFU_OF_ORDER " OR " KEFU_OF_BUYER " OR " KEFU_IN("conversation_id", "conversation")
constexpr std::array kGather{
    KEFU_GATHER("return", "work_return", KEFU_OF_CASE),
    KEFU_GATHER("request", "work_request", KEFU_OF_CASE),
    KEFU_GATHER("complaint", "work_complaint", KEFU_OF_CASE),
    KEFU_GATHER("ticket", "work_ticket", KEFU_OF_CASE),
    KEFU_GATHER("parcel", "work_parcel_case", KEFU_OF_CASE),
    KEFU_GATHER("promise", "work_promise", KEFU_OF_CASE),
    KEFU_GATHER("application", "work_application", KEFU_OF_CASE),
    KEFU_GATHER("review", "work_review_case", KEFU_OF_ORDER " OR " KEFU_OF_BUYER),
    KEFU_GATHER("reminder", "work_reminder", KEFU_OF_ORDER " OR " KEFU_OF_BUYER),
    KEFU_GATHER("feedback", "work_feedback",
                KEFU_OF_ORDER " OR (source, source_id) IN (SELECT kind, id FROM temp.erasure_record)"),
    KEFU_GATHER("inspection", "work_inspection", KEFU_IN("conversation_id", "conversation")),
    KEFU_GATHER("notice", "work_notice", KEFU_OF_ORDER " OR " KEFU_OF_BUYER " OR " KEFU_ABOUT),
    KEFU_GATHER("task", "work_task", KEFU_ABOUT),
    KEFU_GATHER("attachment", "work_attachment", KEFU_ABOUT),
};
constexpr auto kParcels =
    "INSERT OR IGNORE INTO temp.erasure_parcel (shop_id, tracking_no) SELECT shop_id, tracking_no "
    "FROM mirror_order WHERE " KEFU_OF_ORDER " AND coalesce(tracking_no, '') <> ''";

constexpr auto kValues =
    "INSERT OR IGNORE INTO temp.erasure_value (value) SELECT v FROM ("
    "SELECT buyer_account AS v FROM mirror_order WHERE " KEFU_OF_ORDER
    " UNION SELECT receiver FROM mirror_order WHERE " KEFU_OF_ORDER
    " UNION SELECT address FROM mirror_order WHERE " KEFU_OF_ORDER
    " UNION SELECT changed_address FROM mirror_order WHERE " KEFU_OF_ORDER
    " UNION SELECT phone FROM mirror_order WHERE " KEFU_OF_ORDER
    " UNION SELECT mobile FROM mirror_order WHERE " KEFU_OF_ORDER
    " UNION SELECT nick FROM temp.erasure_nick) WHERE length(CAST(v AS BLOB)) >= 6";
// Held of others, or the name of one of the shop's people: a word of theirs as well.
constexpr auto kDropShared =
    "DELETE FROM temp.erasure_value WHERE value IN (SELECT name FROM work_agent) "
    // A nick that stays.
    "OR (value NOT IN (SELECT nick FROM temp.erasure_nick) AND value IN (SELECT buyer_nick FROM "
    "mirror_order WHERE " KEFU_OF_ORDER ")) "
    "OR EXISTS (SELECT 1 FROM mirror_order o WHERE erasure_value.value IN (o.receiver, o.address, "
    "o.phone, o.mobile, o.buyer_nick) AND (o.shop_id, o.order_no) NOT IN (SELECT shop_id, order_no "
    "FROM temp.erasure_order))";
// All names and numbers; of longer texts, which the shop's replies may share, some of the buyer's own.
constexpr auto kValuesToSearch =
    "SELECT value FROM temp.erasure_value UNION SELECT v FROM (SELECT v FROM ("
    "SELECT buyer_message AS v FROM mirror_order WHERE " KEFU_OF_ORDER
    " UNION SELECT seller_memo FROM mirror_order WHERE " KEFU_OF_ORDER
    " UNION SELECT text FROM work_message WHERE side = 'buyer' AND "
    KEFU_IN("conversation_id", "conversation")
    " UNION SELECT text FROM work_conversation_note WHERE " KEFU_IN("conversation_id", "conversation")
    " UNION SELECT text FROM work_order_note WHERE " KEFU_OF_ORDER
    ") WHERE length(CAST(v AS BLOB)) BETWEEN 24 AND 200 LIMIT 500)";
// A name of two characters is a word of the language too ("高兴"): it stays in free texts, and the search tells it.
constexpr auto kScrubbed = "SELECT value FROM temp.erasure_value WHERE length(value) > 2";
constexpr auto kFiles =
    "SELECT stored_name FROM work_attachment WHERE " KEFU_IN("id", "attachment");
constexpr auto kNicks = "SELECT count(*) FROM temp.erasure_nick";

// What would still go out to somebody who is no longer there.
constexpr auto kWithdrawReplies =
    "UPDATE work_outbox SET state = 'withdrawn', finished_at = ?1 WHERE state IN ('held', 'queued') "
    "AND " KEFU_IN("conversation_id", "conversation");
constexpr auto kSkipNotices =
    "UPDATE work_notice SET state = 'skipped', closed_at = ?1, closed_by = 'system' "
    "WHERE state = 'waiting' AND " KEFU_IN("id", "notice");
constexpr auto kWithdrawEdits =
    "UPDATE work_edit_request SET state = 'withdrawn', closed_at = ?1 "
    "WHERE state IN ('open', 'exported') AND " KEFU_OF_ORDER;
constexpr auto kRemoveFiles =
    "UPDATE work_attachment SET removed_at = coalesce(removed_at, ?1) WHERE "
    KEFU_IN("id", "attachment");
// Its next import does not pass for unchanged, so that it is told again that it was erased.
constexpr auto kForgetRows =
    "UPDATE mirror_order SET row_hash = 0 WHERE " KEFU_OF_ORDER
    "; UPDATE mirror_refund SET row_hash = 0 WHERE " KEFU_OF_ORDER;
constexpr auto kUncount =
    "DELETE FROM mirror_customer WHERE (shop_id, nick) IN (SELECT shop_id, nick FROM "
    "temp.erasure_nick UNION SELECT shop_id, pseudonym FROM temp.erasure_nick)";
constexpr auto kCount =
    "INSERT INTO mirror_customer (shop_id, nick, order_count, paid_count, paid_fen, "
    "first_order_at, last_order_at) SELECT shop_id, buyer_nick, count(*), "
    "sum(state IN ('paid', 'part_shipped', 'shipped', 'signed', 'finished')), "
    "sum(iif(state IN ('paid', 'part_shipped', 'shipped', 'signed', 'finished'), "
    "ifnull(paid_fen, 0), 0)), min(created_at), max(created_at) FROM mirror_order "
    "WHERE (shop_id, buyer_nick) IN (SELECT shop_id, pseudonym FROM temp.erasure_nick) "
    "GROUP BY shop_id, buyer_nick";
constexpr auto kEmptySearch =
    "INSERT INTO search_order (search_order) VALUES ('delete-all'); DELETE FROM search_mark; "
    "INSERT INTO search_text (search_text) VALUES ('delete-all'); DELETE FROM search_place; "
    "DELETE FROM search_text_mark";
constexpr auto kAddTombstone =
    "INSERT INTO work_tombstone (digest, key, kind, erased_at) VALUES (?1, ?2, ?3, ?4) "
    "ON CONFLICT (digest) DO UPDATE SET erased_at = max(erased_at, excluded.erased_at)";
constexpr auto kOrders = "SELECT order_no FROM temp.erasure_order";
constexpr auto kNickTexts = "SELECT nick FROM temp.erasure_nick";
constexpr auto kParcelTexts = "SELECT tracking_no FROM temp.erasure_parcel";
}  // namespace sql

#define KEFU_SHOP_OF_CONCERN \
    "(SELECT t.shop_id FROM work_ticket t WHERE t.id = work_ticket_concern.ticket_id)"

/// Which rows of a table an erasure reaches.
struct Reach {
    std::string_view table;
    const char* rows;
};
constexpr std::array kReaches{
    Reach{"mirror_order", KEFU_OF_ORDER},
    Reach{"mirror_item", KEFU_OF_ORDER},
    Reach{"mirror_refund", KEFU_OF_ORDER},
    Reach{"mirror_difference", KEFU_OF_ORDER},
    Reach{"mirror_rejected_row",
          // A short name only as a cell of its own, since it stands in other words as well.
          "EXISTS (SELECT 1 FROM temp.erasure_value v WHERE iif(length(v.value) > 2, instr(raw_row, "
          "v.value), instr(',' || replace(replace(replace(raw_row, char(9), ','), ';', ','), '\"', "
          "',') || ',', ',' || v.value || ','))) OR EXISTS (SELECT 1 FROM temp.erasure_order o WHERE "
          "instr(raw_row, o.order_no))"},
    Reach{"mirror_tracking_event",
          "(shop_id, tracking_no) IN (SELECT shop_id, tracking_no FROM temp.erasure_parcel)"},
    Reach{"work_review", KEFU_OF_ORDER},
    Reach{"work_order_note", KEFU_OF_ORDER},
    Reach{"work_edit_request", KEFU_OF_ORDER},
    Reach{"work_customer", "(shop_id, nick) IN (SELECT shop_id, nick FROM temp.erasure_nick)"},
    Reach{"work_customer_alias",
          "(shop_id, nick) IN (SELECT shop_id, nick FROM temp.erasure_nick) OR "
          "(shop_id, main_nick) IN (SELECT shop_id, nick FROM temp.erasure_nick)"},
    Reach{"work_customer_distinct",
          "(shop_id, nick) IN (SELECT shop_id, nick FROM temp.erasure_nick) OR "
          "(shop_id, other_nick) IN (SELECT shop_id, nick FROM temp.erasure_nick)"},
    Reach{"work_conversation", KEFU_IN("id", "conversation")},
    Reach{"work_thread", KEFU_IN("conversation_id", "conversation")},
    Reach{"work_message", KEFU_IN("conversation_id", "conversation")},
    Reach{"work_conversation_note", KEFU_IN("conversation_id", "conversation")},
    Reach{"work_draft", KEFU_IN("conversation_id", "conversation")},
    Reach{"work_outbox", KEFU_IN("conversation_id", "conversation")},
    Reach{"work_promise", KEFU_IN("id", "promise")},
    Reach{"work_application", KEFU_IN("id", "application")},
    Reach{"work_handover_item",
          "(shop, buyer) IN (SELECT s.name, n.nick FROM temp.erasure_nick n JOIN work_shop s ON "
          "s.id = n.shop_id) OR (shop, order_no) IN (SELECT s.name, o.order_no FROM "
          "temp.erasure_order o JOIN work_shop s ON s.id = o.shop_id)"},
    Reach{"work_task", KEFU_IN("id", "task")},
    Reach{"work_notice", KEFU_IN("id", "notice")},
    Reach{"work_attachment", KEFU_IN("id", "attachment")},
    Reach{"work_parcel_case", KEFU_IN("id", "parcel")},
    Reach{"work_parcel_step", KEFU_IN("case_id", "parcel")},
    Reach{"work_parcel_contact", KEFU_IN("case_id", "parcel")},
    Reach{"work_reminder", KEFU_IN("id", "reminder")},
    Reach{"work_request", KEFU_IN("id", "request")},
    Reach{"work_return", KEFU_IN("id", "return")},
    Reach{"work_ticket", KEFU_IN("id", "ticket")},
    Reach{"work_ticket_item", KEFU_IN("ticket_id", "ticket")},
    Reach{"work_ticket_entry", KEFU_IN("ticket_id", "ticket")},
    Reach{"work_ticket_concern",
          "(" KEFU_SHOP_OF_CONCERN ", buyer) IN (SELECT shop_id, nick FROM temp.erasure_nick) OR "
          "(" KEFU_SHOP_OF_CONCERN ", order_no) IN (SELECT shop_id, order_no FROM "
          "temp.erasure_order) OR " KEFU_IN("conversation_id", "conversation")},
    Reach{"work_complaint", KEFU_IN("id", "complaint")},
    Reach{"work_exclusion", KEFU_ABOUT},
    Reach{"work_review_case", KEFU_IN("id", "review")},
    Reach{"work_inspection", KEFU_IN("id", "inspection")},
    Reach{"work_library_case", KEFU_IN("conversation_id", "conversation")},
    Reach{"work_feedback", KEFU_IN("id", "feedback")},
    Reach{"work_erasure",
          "subject_kind = 'buyer' AND (shop_id, subject) IN (SELECT shop_id, nick FROM "
          "temp.erasure_nick)"},
};

/// The new content of a column whose treatment is Inside.
struct Inside {
    std::string_view table;
    std::string_view column;
    const char* content;
};
#define KEFU_NO_SHOP_BUYER                                                                     \
    "coalesce((SELECT n.pseudonym FROM temp.erasure_nick n WHERE n.nick = buyer), iif(buyer IN " \
    "(SELECT value FROM temp.erasure_value), '—', buyer))"
constexpr std::array kInside{
    Inside{"work_review", "hits",
           "(SELECT json_group_array(json_set(value, '$.detail', '')) FROM json_each(hits))"},
    // After the conversations: whoever wrote has the buyer's new name.
    Inside{"work_message", "sender",
           "iif(side = 'buyer', (SELECT c.buyer FROM work_conversation c WHERE c.id = "
           "conversation_id), sender)"},
    Inside{"work_handover_item", "buyer", KEFU_NO_SHOP_BUYER},
    Inside{"work_ticket_concern", "buyer", KEFU_NO_SHOP_BUYER},
    Inside{"work_complaint", "verification",
           "json_replace(verification, '$.situation', '', '$.purchased_at', '')"},
    Inside{"work_complaint", "options",
           "(SELECT json_group_array(json_set(value, '$.text', '', '$.reason', '')) FROM "
           "json_each(options))"},
    Inside{"work_review_case", "reply", "iif(reply = '', '', '—')"},
    Inside{"work_review_case", "plan", "json_replace(plan, '$.judgment', '')"},
    Inside{"work_erasure", "subject",
           "(SELECT n.pseudonym FROM temp.erasure_nick n WHERE n.nick = subject AND n.shop_id = "
           "work_erasure.shop_id)"},
    Inside{"work_inspection", "marks",
           "(SELECT json_group_array(json_set(value, '$.comment', '')) FROM json_each(marks))"},
};

struct Counted {
    RecordKind kind;
    std::string_view table;
};
constexpr std::array kCounted{
    Counted{RecordKind::Orders, "mirror_order"},
    Counted{RecordKind::Refunds, "mirror_refund"},
    Counted{RecordKind::ParcelNews, "mirror_tracking_event"},
    Counted{RecordKind::OrderNotes, "work_order_note"},
    Counted{RecordKind::Edits, "work_edit_request"},
    Counted{RecordKind::Conversations, "work_conversation"},
    Counted{RecordKind::Messages, "work_message"},
    Counted{RecordKind::TalkNotes, "work_conversation_note"},
    Counted{RecordKind::Profiles, "work_customer"},
    Counted{RecordKind::Promises, "work_promise"},
    Counted{RecordKind::Applications, "work_application"},
    Counted{RecordKind::Requests, "work_request"},
    Counted{RecordKind::Returns, "work_return"},
    Counted{RecordKind::Tickets, "work_ticket"},
    Counted{RecordKind::Complaints, "work_complaint"},
    Counted{RecordKind::Parcels, "work_parcel_case"},
    Counted{RecordKind::Reviews, "work_review_case"},
    Counted{RecordKind::Reminders, "work_reminder"},
    Counted{RecordKind::Notices, "work_notice"},
    Counted{RecordKind::Tasks, "work_task"},
    Counted{RecordKind::Files, "work_attachment"},
};

struct Held {
    Hold hold;
    const char* count;
};
constexpr std::array kHolds{
    Held{Hold::Dispute,
         "SELECT (SELECT count(*) FROM work_return WHERE state = 'disputed' AND " KEFU_IN(
             "id", "return") ") + (SELECT count(*) FROM work_complaint WHERE level = 'dispute' "
                             "AND state <> 'closed' AND " KEFU_IN("id", "complaint") ")"},
    Held{Hold::Complaint,
         "SELECT count(*) FROM work_complaint WHERE level <> 'dispute' AND state <> 'closed' AND "
         KEFU_IN("id", "complaint")},
    Held{Hold::Refund,
         "SELECT (SELECT count(*) FROM work_return WHERE state NOT IN ('closed', 'refused', "
         "'withdrawn', 'disputed') AND " KEFU_IN("id", "return")
             ") + (SELECT count(*) FROM work_request WHERE kind IN ('cancel', 'intercept', "
             "'out_of_stock') AND state IN ('requested', 'granted', 'handed_off') AND " KEFU_IN(
                 "id", "request") ") + (SELECT count(*) FROM work_application WHERE kind = "
                                  "'cash_back' AND state IN ('requested', 'approved') AND " KEFU_IN(
                                      "id", "application")
                                  ") + (SELECT count(*) FROM mirror_refund WHERE state IN "
                                  "('waiting_seller', 'waiting_return', 'returned', "
                                  "'waiting_payment') AND " KEFU_OF_ORDER ")"},
};

void replaceAll(std::string& text, const std::string& value) {
    constexpr std::string_view kGone = "***";
    for (auto at = text.find(value); at != std::string::npos; at = text.find(value, at + kGone.size())) {
        text.replace(at, value.size(), kGone);
    }
}

using Json = nlohmann::ordered_json;
/// In its texts; its keys are the program's words, whatever a buyer is called.
void replaceInTexts(Json& json, const std::string& value) {
    std::vector<Json*> waiting{&json};
    while (!waiting.empty()) {
        Json* one = waiting.back();
        waiting.pop_back();
        if (one->is_string()) {
            replaceAll(one->get_ref<std::string&>(), value);
        } else if (one->is_structured()) {
            for (Json& child : *one) {
                waiting.push_back(&child);
            }
        }
    }
}

std::string quoted(std::string_view name) {
    return '"' + std::string(name) + '"';
}

const char* rowsOf(std::string_view table) {
    const auto* reach = std::ranges::find(kReaches, table, &Reach::table);
    return reach == kReaches.end() ? nullptr : reach->rows;
}

/// The SQL of a column's new content.
std::string contentOf(const ErasureColumn& column) {
    // With its table, since the table of nicks has a column of that name too.
    const std::string name = quoted(column.table) + '.' + quoted(column.column);
    switch (column.treatment) {
        case Treatment::Pseudonym:
            return "coalesce((SELECT n.pseudonym FROM temp.erasure_nick n WHERE n.nick = " + name +
                   " AND n.shop_id = " + quoted(column.table) +
                   ".shop_id), iif(" + name +
                   " IN (SELECT value FROM temp.erasure_value), '—', " + name + "))";
        case Treatment::Null:
            return "NULL";
        case Treatment::Empty:
            return "''";
        case Treatment::Dash:
            return "'—'";
        case Treatment::EmptyObject:
            return "'{}'";
        case Treatment::EmptyList:
            return "'[]'";
        case Treatment::Renamed:
            return "'erased-' || id";
        case Treatment::Inside: {
            const auto* inside = std::ranges::find_if(kInside, [&](const Inside& one) {
                return one.table == column.table && one.column == column.column;
            });
            return inside == kInside.end() ? std::string() : inside->content;
        }
        case Treatment::Kept:
        case Treatment::Scrubbed:
        case Treatment::ScrubbedJson:
        case Treatment::Deleted:
            break;
    }
    return {};
}

}  // namespace

ErasureScopeRepository::ErasureScopeRepository(storage::Database& database, orders::ShopId shop,
                                               ErasureSubject about, const std::string& subject,
                                               const Key& key, Merges merges)
    : m_database(database), m_shop(shop), m_about(about), m_key(key) {
    m_database.execute(sql::kBegin);
    if (about == ErasureSubject::Buyer) {
        gatherBuyer(subject, merges);
    } else {
        m_database.prepare(sql::kAddOrder).run(shop, subject);
        run(sql::kTalksOfOrder);
    }
    gatherRecords();
    gatherValues();
}

ErasureScopeRepository::~ErasureScopeRepository() {
    try {
        m_database.execute(sql::kEnd);
    } catch (const std::exception&) {
        // They are the connection's own and empty before the next use.
    }
}

void ErasureScopeRepository::run(const char* text) {
    m_database.execute(text);
}

std::vector<std::string> ErasureScopeRepository::texts(const char* text) {
    std::vector<std::string> found;
    auto row = m_database.prepare(text);
    while (row.step()) {
        found.push_back(row.text(0));
    }
    return found;
}

void ErasureScopeRepository::gatherBuyer(const std::string& nick, Merges merges) {
    std::vector<std::string> nicks;
    if (merges == Merges::Left) {
        nicks.push_back(nick);
    } else {
        auto row = m_database.prepare(sql::kMerged);
        row.bindAll(m_shop, nick);
        while (row.step()) {
            nicks.push_back(row.text(0));
        }
    }
    for (const auto& one : nicks) {
        m_database.prepare(sql::kAddNick).run(m_shop, one, pseudonymOf(m_shop, one, m_key));
    }
    run(sql::kOrdersOfNicks);
    run(sql::kTalksOfBuyer);
}

void ErasureScopeRepository::gatherRecords() {
    for (const char* gather : sql::kGather) {
        run(gather);
    }
    run(sql::kParcels);
}

void ErasureScopeRepository::gatherValues() {
    run(sql::kValues);
    run(sql::kDropShared);
}

std::vector<RecordCount> ErasureScopeRepository::counts() {
    std::vector<RecordCount> counts;
    for (const auto& counted : kCounted) {
        const auto count = m_database.integer("SELECT count(*) FROM " + quoted(counted.table) +
                                              " WHERE " + rowsOf(counted.table));
        if (count > 0) {
            counts.push_back({counted.kind, count});
        }
    }
    return counts;
}

std::vector<HoldCount> ErasureScopeRepository::holds() {
    std::vector<HoldCount> holds;
    for (const auto& held : kHolds) {
        if (const auto count = m_database.integer(held.count); count > 0) {
            holds.push_back({held.hold, count});
        }
    }
    return holds;
}

std::int64_t ErasureScopeRepository::nicks() {
    return m_database.integer(sql::kNicks);
}

std::vector<std::string> ErasureScopeRepository::values() {
    return texts(sql::kValuesToSearch);
}

std::vector<std::string> ErasureScopeRepository::files() {
    return texts(sql::kFiles);
}

void ErasureScopeRepository::apply(Seconds now) {
    for (const char* act :
         {sql::kWithdrawReplies, sql::kSkipNotices, sql::kWithdrawEdits, sql::kRemoveFiles}) {
        m_database.prepare(act).run(now);
    }
    run(sql::kForgetRows);
    // Before nicks change, since they are what words of the shop's people are searched for.
    scrub();
    for (const auto& reach : kReaches) {
        std::string changes;
        bool isDeleted = false;
        for (const auto& column : kErasureColumns) {
            if (column.table != reach.table) {
                continue;
            }
            isDeleted = isDeleted || column.treatment == Treatment::Deleted;
            // An order's talk keeps its keys, or the next import of the log takes it for a new one. A
            // buyer's needs none: the buyer's messages are not taken in.
            if (m_about == ErasureSubject::Order && column.treatment == Treatment::Renamed) {
                continue;
            }
            if (const auto content = contentOf(column); !content.empty()) {
                changes += (changes.empty() ? "" : ", ") + quoted(column.column) + " = " + content;
            }
        }
        if (isDeleted) {
            m_database.execute("DELETE FROM " + quoted(reach.table) + " WHERE " + reach.rows);
        } else if (!changes.empty()) {
            // Two lines of a parcel's way that differ in their words only are one then.
            m_database.execute("UPDATE OR REPLACE " + quoted(reach.table) + " SET " + changes +
                               " WHERE " + reach.rows);
        }
    }
    run(sql::kUncount);
    run(sql::kCount);
    run(sql::kEmptySearch);
}

void ErasureScopeRepository::scrub() {
    for (const auto& value : texts(sql::kScrubbed)) {
        for (const auto& column : kErasureColumns) {
            const auto table = quoted(column.table);
            const auto name = quoted(column.column);
            if (column.treatment == Treatment::Scrubbed) {
                m_database
                    .prepare("UPDATE " + table + " SET " + name + " = replace(" + name +
                             ", ?1, '***') WHERE instr(" + name + ", ?1)")
                    .run(value);
            } else if (column.treatment == Treatment::ScrubbedJson) {
                scrubJson(table, name, value);
            }
        }
    }
}

void ErasureScopeRepository::scrubJson(const std::string& table, const std::string& name,
                                       const std::string& value) {
    std::vector<std::pair<std::int64_t, std::string>> found;
    {
        auto row = m_database.prepare("SELECT rowid, " + name + " FROM " + table + " WHERE instr(" +
                                      name + ", ?1)");
        row.bindAll(value);
        while (row.step()) {
            found.emplace_back(row.integer(0), row.text(1));
        }
    }
    auto update = m_database.prepare("UPDATE " + table + " SET " + name + " = ?2 WHERE rowid = ?1");
    for (const auto& [id, text] : found) {
        if (auto json = Json::parse(text, nullptr, false); !json.is_discarded()) {
            replaceInTexts(json, value);
            update.run(id, json.dump());
        }
    }
}

void ErasureScopeRepository::leaveTombstones(Seconds erasedAt) {
    const auto add = [&](TombstoneKind kind, const char* subjects) {
        auto insert = m_database.prepare(sql::kAddTombstone);
        for (const auto& subject : texts(subjects)) {
            const auto digest = digestOf(kind, m_shop, subject, m_key);
            insert.run(std::span<const std::byte>(digest), std::span<const std::byte>(m_key),
                       toWord(kind), erasedAt);
        }
    };
    const bool isBuyer = m_about == ErasureSubject::Buyer;
    add(isBuyer ? TombstoneKind::OrderOfBuyer : TombstoneKind::Order, sql::kOrders);
    add(TombstoneKind::Buyer, sql::kNickTexts);
    add(TombstoneKind::Parcel, sql::kParcelTexts);
}

bool isHeldSomewhere(storage::Database& database, const std::string& value) {
    for (auto column = kErasureColumns.begin(); column != kErasureColumns.end();) {
        const auto table = column->table;
        std::string condition;
        for (; column != kErasureColumns.end() && column->table == table; ++column) {
            condition += (condition.empty() ? "instr(" : " OR instr(") + quoted(column->column) +
                         ", ?1)";
        }
        auto row = database.prepare("SELECT 1 FROM " + quoted(table) + " WHERE " + condition +
                                    " LIMIT 1");
        row.bindAll(value);
        if (row.step()) {
            return true;
        }
    }
    return false;
}

}  // namespace core::erasure
