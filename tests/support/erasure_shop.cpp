#include "tests/support/erasure_shop.h"

#include "core/search/message_search.h"
#include "core/search/order_search.h"
#include "tests/support/catch.h"

#include <fstream>

namespace support {
namespace {

/// Everything hangs on the buyer, the order or the conversation of one number; `mark` stands in every text of a person.
void fill(core::storage::Database& database, int number, const std::string& nick,
          const std::string& mark, const std::string& mobile) {
    const std::string n = std::to_string(number);
    const std::string order = "10000000000000000" + n;
    anOrder(order)
        .buyer(nick, mark + "账号")
        .receiver(mark + "收件人")
        .address("浙江省杭州市西湖区" + mark + "路" + n + "号")
        .mobile(mobile)
        .message(mark + "请尽快发货")
        .memo(mark + "老客户要赠品")
        .changedAddress(mark + "新地址")
        .item("A-" + n, 3990)
        .store(database);
    const auto run = [&](std::string sql) {
        for (const auto& [from, to] : {std::pair<std::string, std::string>{"#I", n},
                                       {"#ORDER", order},
                                       {"#NICK", nick},
                                       {"#X", mark}}) {
            for (auto at = sql.find(from); at != std::string::npos; at = sql.find(from, at + to.size())) {
                sql.replace(at, from.size(), to);
            }
        }
        INFO(sql);
        database.execute(sql);
    };
    run("UPDATE mirror_order SET tracking_no = 'SF#I', extra = '{\"备注\":\"#X\"}', invoice_title = "
        "'#X公司' WHERE order_no = '#ORDER'");
    run("INSERT INTO mirror_customer (shop_id, nick, order_count, paid_count, paid_fen, "
        "first_order_at, last_order_at) SELECT shop_id, buyer_nick, count(*), sum(state IN ('paid', "
        "'part_shipped', 'shipped', 'signed', 'finished')), sum(iif(state IN ('paid', "
        "'part_shipped', 'shipped', 'signed', 'finished'), ifnull(paid_fen, 0), 0)), "
        "min(created_at), max(created_at) FROM mirror_order WHERE buyer_nick = '#NICK' GROUP BY 1, 2 "
        "ON CONFLICT DO NOTHING");
    run("INSERT INTO mirror_refund (shop_id, refund_no, order_no, state, status_text, explanation, "
        "seller_memo, extra, row_hash, file_id, file_row) VALUES (1, 'R#I', '#ORDER', 'success', "
        "'退款成功', '#X破了', '#X', '{}', 5, 1, 1)");
    run("INSERT INTO mirror_import (id, shop_id, started_at, state, report) VALUES (1#I, 1, 1, "
        "'complete', '{\"path\":\"/tmp/#NICK.txt\"}')");
    run("INSERT INTO mirror_difference (import_id, shop_id, order_no, kind, before, after) VALUES (1#I, "
        "1, '#ORDER', 'address_changed', '#X旧', '#X新')");
    run("INSERT INTO mirror_tracking_event (shop_id, tracking_no, at, state, text, place) VALUES (1, "
        "'SF#I', 1, 'signed', '#X本人签收', '#X小区'), (1, 'SF#I', 1, 'signed', '#X代收', '#X')");
    run("INSERT INTO work_review (shop_id, order_no, state, before_act, hits, order_hash, entered_at, "
        "reason, question, answer) VALUES (1, '#ORDER', 'approved', '{\"reason\":\"#X\"}', "
        "'[{\"kind\":\"incomplete_address\",\"field\":\"address\",\"detail\":\"#X\"}]', 0, 1, '#X', "
        "'#X', '#X')");
    run("INSERT INTO work_order_note (shop_id, order_no, text, author, created_at) VALUES (1, "
        "'#ORDER', '#X电话打不通', 'Lin', 1)");
    run("INSERT INTO work_edit_request (shop_id, order_no, field, before, after, state, requested_by, "
        "requested_at) VALUES (1, '#ORDER', 'address', '#X', '#X', 'open', 'Lin', 1)");
    run("INSERT INTO work_customer (shop_id, nick, note, tags, updated_at, contact_group, personality) "
        "VALUES (1, '#NICK', '#X喜欢红色', '[\"#X\"]', 1, '#X', 'rational')");
    run("INSERT INTO work_conversation (id, shop_id, channel, buyer, owner, state, opened_at, "
        "closed_at, summary, tags, needs, messages, buyer_messages, agent_messages, last_message_at) "
        "VALUES (#I, 1, 'qianniu', '#NICK', 'Lin', 'closed', 1795600000, 1795600900, '#X想退货', "
        "'[\"#NICK\"]', '{\"size\":\"#X\"}', 2, 1, 1, 1795600060000)");
    run("INSERT INTO work_thread (id, shop_id, channel, external_id, conversation_id) VALUES (#I, 1, "
        "'qianniu', '#NICK', #I)");
    run("INSERT INTO work_message (conversation_id, thread_id, message_key, side, sender, owner, at, "
        "text, attachments) VALUES (#I, #I, '#X1', 'buyer', '#NICK', 'Lin', 1795600000000, "
        "'#X我的电话是多少您知道吗请尽快联系', '[]'), (#I, #I, '#X2', 'agent', 'Lin', 'Lin', "
        "1795600060000, '#X亲您好', NULL)");
    run("INSERT INTO work_conversation_note (conversation_id, text, author, created_at) VALUES (#I, "
        "'#X脾气不好', 'Lin', 1)");
    run("INSERT INTO work_conversation_order (conversation_id, shop_id, order_no) VALUES (#I, 1, "
        "'#ORDER')");
    run("INSERT INTO work_draft (conversation_id, text, updated_at) VALUES (#I, '#X', 1)");
    run("INSERT INTO work_outbox (own_id, conversation_id, thread_id, side, text, state, author, "
        "created_at, release_at) VALUES ('o#I', #I, #I, 'agent', '#X', 'held', 'Lin', 1, 1)");
    run("INSERT INTO work_promise (id, shop_id, conversation_id, order_no, buyer, owner, what, cause, "
        "awaits, due_at, state, made_by, made_at, closed_at, reason) VALUES (#I, 1, #I, '#ORDER', "
        "'#NICK', 'Lin', '#X', '#X', 'time', 1795600000, 'kept', 'Lin', 1795500000, 1795590000, '#X')");
    run("INSERT INTO work_application (id, shop_id, kind, conversation_id, order_no, buyer, fields, "
        "state, requested_by, requested_at, reason) VALUES (#I, 1, 'gift', #I, '#ORDER', '#NICK', "
        "'{\"gift\":\"#X\"}', 'done', 'Lin', 1795600000, '#X')");
    run("INSERT INTO work_request (id, shop_id, order_no, conversation_id, buyer, kind, value, reason, "
        "identity_note, state, requested_by, requested_at, decision, closed_at) VALUES (#I, 1, "
        "'#ORDER', #I, '#NICK', 'change_address', '#X', '#X', '#X', 'done', 'Lin', 1, '#X', 1)");
    run("INSERT INTO work_return (id, shop_id, kind, state, origin, conversation_id, order_no, buyer, "
        "opened_by, opened_role, opened_at, reason, reason_note, goods_come_back, form, evidence, "
        "identity, signatures, alternatives, closed_at, result, feedback, refund_no, amount_fen, "
        "paid_at) VALUES (#I, 1, 'return', 'closed', 'chat', #I, '#ORDER', '#NICK', 'Lin', 'agent', "
        "1795600000, 'quality', '#X', 1, 'money', '[]', 'passed', '[]', '[]', 1795600500, '#X', '#X', "
        "'R#I', 1000, 1795600400)");
    run("INSERT INTO work_ticket (id, shop_id, level, topic, state, conversation_id, order_no, buyer, "
        "customer_info, without_customer, problem, progress, answer, result, follow_up, owner, "
        "created_by, created_at, told_at, told_how, closed_at) VALUES (#I, 1, 'second', 'parcel', "
        "'closed', #I, '#ORDER', '#NICK', '#X 138', 0, '#X', '#X', '#X', '#X', '#X', 'Lin', 'Lin', "
        "1795600000, 1795600100, 'phone', 1795600200)");
    run("INSERT INTO work_ticket_item (ticket_id, position, text) VALUES (#I, 0, '#X')");
    run("INSERT INTO work_ticket_entry (ticket_id, text) VALUES (#I, '#X')");
    run("INSERT INTO work_ticket_concern (ticket_id, position, buyer, customer_info, order_no) VALUES "
        "(#I, 1, '#NICK', '#X', '#ORDER')");
    run("INSERT INTO work_complaint (id, shop_id, received_at, channel, conversation_id, order_no, "
        "buyer, product, kind, level, matter, demand, expectation, mood, owner, state, verification, "
        "finding, responsible, options, consent, follow_ups, attempts, answer, cause, improvement, "
        "steps, created_by, created_at, closed_at) VALUES (#I, 1, 1795600000, 'chat', #I, '#ORDER', "
        "'#NICK', '杯子', 'goods', 'normal', '#X', '#X', '#X', 'angry', 'Lin', 'closed', "
        "'{\"order_no\":\"#ORDER\",\"purchased_at\":\"\",\"product\":\"杯子\",\"situation\":\"#X\"}', "
        "'#X', 'shop', '[{\"kind\":\"refund\",\"text\":\"#X\",\"fen\":100,\"hours\":24,\"reason\":"
        "\"#X\",\"recommended\":true}]', '#X', '[]', '[]', '#X', '破损', '加固', '[]', 'Lin', "
        "1795600000, 1795600900)");
    run("INSERT INTO work_parcel_case (id, shop_id, order_no, tracking_no, courier, buyer, "
        "conversation_id, kind, description, state, owner, due_at, opened_by, opened_at, closed_at, "
        "result) VALUES (#I, 1, '#ORDER', 'SF#I', '顺丰', '#NICK', #I, 'delayed', '#X', 'closed', "
        "'Lin', 1, 'Lin', 1, 2, '#X')");
    run("INSERT INTO work_parcel_step (case_id, ordinal, key, text, comes_first, note) VALUES (#I, 1, "
        "'call', '联系快递', 0, '#X')");
    run("INSERT INTO work_parcel_contact (case_id, at, by, party, is_answer, text) VALUES (#I, 1, "
        "'Lin', 'carrier', 0, '#X')");
    run("INSERT INTO work_reminder (shop_id, order_no, buyer, cause, method, text, at, by, result, "
        "note, outcome, outcome_at) VALUES (1, '#ORDER', '#NICK', 'forgot', 'message', '#X', "
        "1795600000, 'Lin', 'will_pay', '#X', 'paid', 1795600100)");
    run("INSERT INTO work_review_case (id, shop_id, review_no, order_no, buyer, product, rating, "
        "content, reviewed_at, follow_up_text, clock_from, reply, replied_at, state, plan, attempts, "
        "result, created_by, created_at, closed_at) VALUES (#I, 1, 'V#I', '#ORDER', '#NICK', '杯子', "
        "'bad', '#X', 1795600000, '#X', 1795600000, '#X', 1795600100, 'closed', "
        "'{\"tool\":\"phone\",\"at\":1,\"moment\":\"noon\",\"judgment\":\"#X\"}', '[]', '#X', 'Lin', "
        "1795600000, 1795600900)");
    run("INSERT INTO work_notice (id, shop_id, subject_kind, subject, kind, buyer, order_no, text, "
        "due_at, state, created_by, created_at) VALUES (#I, 1, 'order', '#ORDER', 'shipped', '#NICK', "
        "'#ORDER', '#X', 1, 'waiting', 'system', 1)");
    run("INSERT INTO work_task (shop_id, subject_kind, subject, kind, text, owner, department, due_at, "
        "state, created_by, created_at, closed_at, result) VALUES (1, 'complaint', '#I', 'call_back', "
        "'#X', 'Lin', '', 1, 'done', 'Lin', 1, 1, '#X'), (1, 'order', '#ORDER', 'call_back', '#X', "
        "'Lin', '', 1, 'open', 'Lin', 1, NULL, '')");
    run("INSERT INTO work_attachment (shop_id, subject_kind, subject, name, stored_name, bytes, "
        "digest, added_by, added_at) VALUES (1, 'return', '#I', '#X.png', 'file#I.png', 3, 'abc', "
        "'Lin', 1)");
    run("INSERT INTO work_handover (id, own_id, from_agent, to_agent, note, made_at) VALUES (#I, "
        "substr('0000000000000000000000000000000#I', -32), 'Lin', 'Wang', '请联系#NICK', 1)");
    run("INSERT INTO work_handover_item (handover_id, position, kind, subject, shop, buyer, order_no, "
        "text, state) VALUES (#I, 0, 'conversation', #I, 'shop', '#NICK', '', '#X', 'waiting')");
    run("INSERT INTO work_daily_note (agent, day_at, text, updated_at) VALUES ('Lin', #I, "
        "'明天给#NICK回电', 1)");
    run("INSERT INTO work_feedback (shop_id, product, topic, text, source, source_id, state, "
        "created_by, created_at) VALUES (1, '杯子', 'product', '#X', 'conversation', #I, 'open', "
        "'Lin', 1)");
    run("INSERT INTO work_exclusion (shop_id, subject_kind, subject, reason, excluded_by, "
        "excluded_at, included_by, included_at) VALUES (1, 'order', '#ORDER', '#X', 'Lin', 1, 'Lin', "
        "2)");
    run("INSERT INTO work_sample_round (id, shop_id, from_at, to_at, seed, rules, candidates, "
        "drawn_by, drawn_at) VALUES (#I, 1, 1, 2, 1, '{}', 1, 'Qi', 1)");
    run("INSERT INTO work_inspection (round_id, shop_id, conversation_id, agent, "
        "conversation_closed_at, reasons, state, card, marks, comments, root_cause, note, score, "
        "inspector, inspected_at) VALUES (#I, 1, #I, 'Lin', 1, '[]', 'inspected', '{}', "
        "'[{\"key\":\"a\",\"share\":1,\"automatic\":null,\"comment\":\"#X\"}]', "
        "'[{\"message\":1,\"text\":\"#X\"}]', 'none', '#X', 9000, 'Qi', 1)");
    run("INSERT INTO work_library_case (shop_id, kind, week, conversation_id, agent, title, story, "
        "created_by, created_at) VALUES (1, 'best', 1, #I, 'Lin', '#X', '#X', 'Qi', 1)");
    run("INSERT INTO mirror_file (id, import_id, name, blake2b, map, encoding, header, row_count, "
        "rejected_count) VALUES (1#I, 1#I, '#NICK.txt', 'b', 'm', 'UTF-8', 'h', 1, 1)");
    run("INSERT INTO mirror_rejected_row (file_id, row_number, column_name, cell, reason, raw_row) "
        "VALUES (1#I, 1, 'c', '#X', 'key_twice', '#ORDER,#NICK,#X')");
}

}  // namespace

const std::vector<std::string>& canaries() {
    static const std::vector<std::string> words{"CANARY", "云上飞雪", "13912345678"};
    return words;
}

ErasureShop::ErasureShop() {
    database.execute("INSERT INTO work_shop (id, name, created_at) VALUES (1, 'shop', 0)");
    std::filesystem::create_directories(profile.paths().attachments());
    for (const char* name : {"file1.png", "file3.png"}) {
        std::ofstream(profile.paths().attachments() / name) << "png";
    }
    fill(database, 1, "云上飞雪", "CANARY", "13912345678");
    fill(database, 2, "云上飞雪二号", "CANARY", "13912345678");
    fill(database, 3, "别人", "其他", "13800000000");
    database.execute(
        "INSERT INTO work_customer_alias (shop_id, nick, main_nick, merged_by, merged_at) VALUES (1, "
        "'云上飞雪二号', '云上飞雪', 'Lin', 1); INSERT INTO work_customer_distinct (shop_id, nick, "
        "other_nick, said_by, said_at) VALUES (1, '云上飞雪', '别人', 'Lin', 1)");
    core::jobs::JobContext job;
    core::search::OrderSearch::catchUp(database, job);
    core::search::MessageSearch::catchUp(database, job);
}

core::erasure::ErasureTarget ErasureShop::approved(const std::string& subject,
                                                   core::erasure::ErasureSubject about) {
    const auto made = service.record(
        {.shop = 1, .about = about, .subject = subject, .reason = "买家要求"}, agent);
    REQUIRE(made);
    REQUIRE(service.approve({made->id}, lead));
    return {made->id};
}

core::agents::Witness ErasureShop::witness() {
    const auto chief =
        agents.add({.name = "Chief", .role = core::agents::Role::Admin}, "1234", owner);
    return *agents.witness(chief->id, "1234", admin);
}

std::string ErasureShop::allTexts() {
    return dump(database);
}

std::string ErasureShop::text(const std::string& sql) {
    auto row = database.prepare(sql);
    return row.step() ? row.text(0) : std::string();
}

}  // namespace support
