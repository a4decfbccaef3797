#pragma once

#include <random>

#include "core/events/event_repository.h"
#include "tests/support/test_database.h"

namespace support {

/// Fills a database with the work of a made-up shop of a few days: whatever a seed makes of it, from an empty shop to a
/// busy one with several shops, merged customers, failed, untimed and night messages, excluded rows and damaged clocks.
class GeneratedShop final {
public:
    explicit GeneratedShop(unsigned seed) : m_random(seed), database(testDatabase()) {
        m_shops = 1 + pick(3);
        for (int shop = 2; shop <= m_shops; ++shop) {
            database.execute("INSERT INTO work_shop (id, name, created_at) VALUES (" + std::to_string(shop) +
                             ", 'shop " + std::to_string(shop) + "', 0)");
        }
        m_buyers = pick(10);
        const int talks = pick(25);
        for (int i = 0; i < talks; ++i) {
            addTalk();
        }
        const int orders = pick(25);
        for (int i = 0; i < orders; ++i) {
            addOrder(i);
        }
        if (chance(40)) {
            database.execute("INSERT INTO work_customer_alias (shop_id, nick, main_nick, merged_by, merged_at) VALUES "
                             "(1, 'buyer 1', 'buyer 2', 'Lin', 0), (1, 'buyer 2', 'buyer 3', 'Lin', 0)");
        }
        const int promises = pick(8);
        for (int i = 0; i < promises; ++i) {
            addPromise();
        }
        database.execute("INSERT INTO work_exclusion (shop_id, subject_kind, subject, reason, excluded_by, "
                         "excluded_at, included_by, included_at) VALUES (1, 'order', '1000', 'undone', 'Lin', 0, 'Lin', 1)");
    }

    static constexpr std::int64_t kStart = 1'795'449'600;  // 2026-11-24 00:00 in China
    static constexpr std::int64_t kDays = 5;
    static constexpr std::int64_t kNow = kStart + kDays * 86400 + 3600;

    int pick(int below) { return below <= 0 ? 0 : std::uniform_int_distribution<int>(0, below - 1)(m_random); }
    bool chance(int percent) { return pick(100) < percent; }
    std::int64_t moment() { return kStart + pick(static_cast<int>(kDays) * 86400); }

private:
    std::string agent() { return std::array{"Lin", "Wang", "Zhao", "Lin"}[static_cast<std::size_t>(pick(4))]; }
    std::string buyer() { return chance(4) ? std::string() : "buyer " + std::to_string(pick(m_buyers + 1)); }
    std::string product() { return std::array{"A", "B", "C"}[static_cast<std::size_t>(pick(3))]; }
    void exclude(const char* kind, std::int64_t shop, const std::string& subject) {
        database
            .prepare("INSERT INTO work_exclusion (shop_id, subject_kind, subject, reason, excluded_by, excluded_at) "
                     "VALUES (?1, ?2, ?3, 'test', 'Lin', 0)")
            .run(shop, kind, subject);
    }

    void addTalk() {
        const std::int64_t shop = 1 + pick(m_shops);
        const bool untimed = chance(8);
        const int count = pick(9);
        const int gap = std::array{20, 120, 1500, 20'000}[static_cast<std::size_t>(pick(4))];
        struct Line {
            std::string side, sender, owner;
            std::optional<std::int64_t> at;
            bool failed;
        };
        std::vector<Line> lines;
        const std::int64_t start = moment();
        std::int64_t at = start * 1000 + pick(1000);
        const std::string owner = chance(80) ? agent() : std::string();
        const std::string nick = buyer();
        for (int i = 0; i < count; ++i) {
            const int side = pick(10);
            const bool isBuyer = i == 0 ? !chance(10) : side < 5;
            lines.push_back({isBuyer ? "buyer" : side == 9 ? "auto" : side == 8 ? "system" : "agent",
                             isBuyer ? nick : chance(80) && !owner.empty() ? owner : agent(),
                             chance(80) ? owner : std::string(),
                             untimed ? std::nullopt : std::optional(at), !isBuyer && chance(8)});
            // A clock that was set back now and then.
            at += chance(3) ? -5'000 : std::int64_t{pick(gap)} * 1000 + pick(1000);
        }
        std::optional<std::int64_t> last;
        std::optional<std::int64_t> first;
        int ofBuyer = 0;
        for (const auto& line : lines) {
            if (line.at) {
                last = std::max(last.value_or(*line.at), *line.at);
                first = std::min(first.value_or(*line.at), *line.at);
            }
            ofBuyer += line.side == "buyer" ? 1 : 0;
        }
        const bool isClosed = chance(60);
        const std::int64_t opened = first ? *first / 1000 : start;
        const auto closed = isClosed ? std::optional((last ? *last / 1000 : opened) + pick(100'000)) : std::nullopt;
        const std::array<std::optional<std::int64_t>, 6> types{std::nullopt, 11, 12, 31, 22, 1};
        const auto rating = chance(30) ? std::optional<std::int64_t>(1 + pick(5)) : std::nullopt;
        const auto mark = chance(20) ? std::optional<std::int64_t>(pick(11)) : std::nullopt;
        const auto solved = isClosed && chance(80)
                                ? std::optional<std::string>(std::array{"yes", "no", "pending"}[static_cast<std::size_t>(pick(3))])
                                : std::nullopt;
        database
            .prepare("INSERT INTO work_conversation (shop_id, channel, buyer, owner, state, opened_at, closed_at, "
                     "last_message_at, messages, buyer_messages, untimed, question_type, solved, invited, satisfaction, "
                     "recommendation) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)")
            .run(shop, chance(70) ? "qianniu" : "phone", nick, owner,
                 isClosed ? "closed" : chance(5) && count == 0 ? "merged" : "answered", opened, closed, last, count,
                 ofBuyer, untimed && count > 0, types[static_cast<std::size_t>(pick(6))], solved, chance(30), rating,
                 mark);
        const auto id = database.lastInsertId();
        database
            .prepare("INSERT INTO work_thread (shop_id, channel, external_id, conversation_id) VALUES (?1, 'c', ?2, ?3)")
            .run(shop, std::to_string(id), id);
        const auto thread = database.lastInsertId();
        int ordinal = 0;
        for (const auto& line : lines) {
            ++ordinal;
            database
                .prepare("INSERT INTO work_message (conversation_id, thread_id, message_key, side, sender, owner, at, "
                         "ordinal, text, failed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 'text', ?9)")
                .run(id, thread, std::to_string(ordinal), line.side, line.sender, line.owner, line.at, ordinal,
                     line.failed);
        }
        if (chance(12)) {
            exclude("conversation", shop, std::to_string(id));
        }
        if (chance(20)) {
            const auto rang = moment();
            database
                .prepare("INSERT INTO work_contact (conversation_id, direction, rang_at, answered_at, entered_by) "
                         "VALUES (?1, ?2, ?3, ?4, ?5)")
                .run(id, chance(70) ? "in" : "out", rang, chance(60) ? std::optional(rang + 8) : std::nullopt, agent());
        }
        m_talks.push_back({id, shop});
    }

    void addOrder(int number) {
        const std::int64_t shop = 1 + pick(m_shops);
        const std::string order = std::to_string(1000 + number);
        const std::array states{"unpaid", "paid", "part_shipped", "shipped", "signed", "finished", "closed", "unknown"};
        const std::string state = states[static_cast<std::size_t>(pick(8))];
        const auto created = chance(95) ? std::optional(moment()) : std::nullopt;
        const auto paid =
            created && state != "unpaid" && chance(85) ? std::optional(*created + pick(200'000)) : std::nullopt;
        const int items = pick(4);
        database
            .prepare("INSERT INTO mirror_order (shop_id, order_no, platform, state, status_text, buyer_nick, paid_fen, "
                     "created_at, paid_at, kinds, pieces, row_hash, first_import_id, last_import_id, file_id, file_row) "
                     "VALUES (?1, ?2, 'taobao', ?3, '', ?4, ?5, ?6, ?7, ?8, ?9, 0, 1, 1, 1, 1)")
            .run(shop, order, state, "buyer " + std::to_string(pick(m_buyers + 1)),
                 chance(90) ? std::optional<std::int64_t>(pick(50'000)) : std::nullopt, created, paid, pick(4),
                 chance(60) ? std::optional<std::int64_t>(1 + pick(5)) : std::nullopt);
        for (int i = 0; i < items; ++i) {
            database
                .prepare("INSERT INTO mirror_item (shop_id, item_key, order_no, ordinal, title, outer_code, price_fen, "
                         "quantity, paid_fen, row_hash, file_id, file_row) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, "
                         "0, 1, 1)")
                .run(shop, order + "#" + std::to_string(i), order, i, "title " + product(),
                     chance(80) ? product() : std::string(), 1 + pick(10'000), 1 + pick(3),
                     chance(50) ? std::optional<std::int64_t>(1 + pick(9'000)) : std::nullopt);
        }
        if (chance(25)) {
            const std::array kinds{"仅退款", "退货退款", "换货", "是"};
            const std::array refunds{"success", "closed", "refused", "waiting_return"};
            database
                .prepare("INSERT INTO mirror_refund (shop_id, refund_no, order_no, state, status_text, kind, row_hash, "
                         "file_id, file_row) VALUES (?1, ?2, ?2, ?3, '', ?4, 0, 1, 1)")
                .run(shop, order, refunds[static_cast<std::size_t>(pick(4))], kinds[static_cast<std::size_t>(pick(4))]);
        }
        if (!m_talks.empty() && chance(40)) {
            const auto& talk = m_talks[static_cast<std::size_t>(pick(static_cast<int>(m_talks.size())))];
            if (talk.second == shop) {
                database
                    .prepare("INSERT INTO work_conversation_order (conversation_id, shop_id, order_no) VALUES (?1, ?2, ?3)")
                    .run(talk.first, shop, order);
            }
        }
        const int acts = pick(3);
        for (int i = 0; i < acts; ++i) {
            const std::array actors{"Lin", "Wang", "import", "Zhao"};
            const std::array actions{"approve", "hold", "reveal", "note"};
            static_cast<void>(core::events::append(
                database, {.at = core::Seconds{std::chrono::seconds{moment()}},
                           .actor = actors[static_cast<std::size_t>(pick(4))],
                           .subjectKind = "order",
                           .shop = shop,
                           .subject = chance(95) ? order : "gone",
                           .action = actions[static_cast<std::size_t>(pick(4))]}));
        }
        if (chance(12) && order != "1000") {
            exclude("order", shop, order);
        }
    }

    void addPromise() {
        const std::array states{"open", "kept", "broken", "withdrawn"};
        const std::string state = states[static_cast<std::size_t>(pick(4))];
        const auto due = moment() + (chance(20) ? 5 * 86400 : 0);
        std::optional<std::int64_t> talk;
        std::int64_t shop = 1;
        if (!m_talks.empty() && chance(70)) {
            const auto& chosen = m_talks[static_cast<std::size_t>(pick(static_cast<int>(m_talks.size())))];
            talk = chosen.first;
            shop = chosen.second;
        }
        database
            .prepare("INSERT INTO work_promise (shop_id, conversation_id, order_no, buyer, owner, what, awaits, due_at, "
                     "missed, state, made_by, made_at, closed_at) VALUES (?1, ?2, ?3, 'buyer', ?4, 'call', 'time', ?5, "
                     "?6, ?7, 'Lin', 0, ?8)")
            .run(shop, talk, chance(30) ? std::optional<std::string>("1003") : std::nullopt, agent(), due, chance(15),
                 state, state == "open" ? std::nullopt : std::optional(due + pick(2'000) - 1'500));
    }

    std::mt19937 m_random;
    int m_shops = 1;
    int m_buyers = 0;
    std::vector<std::pair<std::int64_t, std::int64_t>> m_talks;

public:
    core::storage::Database database;
};

}  // namespace support
