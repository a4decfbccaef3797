#pragma once

#include "core/events/event_repository.h"
#include "core/returns/return_reader.h"
#include "core/returns/return_service.h"
#include "tests/support/order_builder.h"
#include "tests/support/test_database.h"

namespace support {

/// A shop whose orders were received a day ago, with a service for its returns and a talk that takes every reply.
struct ReturnShop {
    core::storage::Database database = testDatabase();
    core::Seconds now = kFirstMoment + std::chrono::days{3};
    bool canSend = true;
    core::notices::NoticeService notices{
        database, [this] { return now; },
        [this](std::int64_t, const std::string&, const core::agents::Actor&) { return canSend; }};
    core::tasks::TaskService tasks{database, [this] { return now; }};
    core::returns::ReturnService service{database, [this] { return now; }, notices, tasks,
                                         core::returns::defaultReturnPorts()};
    core::returns::ReturnReader reader{database};

    core::agents::Actor agent{"Lin", core::agents::Role::Agent};
    core::agents::Actor senior{"Wang", core::agents::Role::Senior};
    core::agents::Actor lead{"Zhao", core::agents::Role::Lead};
    core::agents::Actor otherLead{"Qian", core::agents::Role::Lead};
    core::agents::Actor admin{"Sun", core::agents::Role::Admin};
    core::agents::Actor owner{"Li", core::agents::Role::Owner};

    /// One item with merchant code `A1`.
    void order(const std::string& number, std::int64_t fen = 20'000, const std::string& buyer = "云上") {
        anOrder(number)
            .state(core::orders::OrderState::Finished)
            .fen(fen)
            .buyer(buyer)
            .item("A1", fen)
            .store(database);
        database.prepare("UPDATE mirror_order SET received_at = ?2, shipped_at = ?2 - 86400 "
                         "WHERE order_no = ?1")
            .run(number, now - std::chrono::days{1});
    }
    void talk(const std::string& buyer = "云上") {
        database
            .prepare("INSERT INTO work_conversation (shop_id, channel, buyer, state, "
                     "opened_at) VALUES (1, 'test', ?1, 'answered', 0)")
            .run(buyer);
    }
    /// A row of the refund export, again with another state.
    void refund(const std::string& number, const std::string& orderNumber, const std::string& state,
                std::int64_t fen = 20'000, const std::string& kind = "退货退款",
                std::optional<core::Seconds> dueAt = {}) {
        database
            .prepare("INSERT INTO mirror_refund (shop_id, refund_no, order_no, state, status_text, "
                     "refund_fen, kind, reason, applied_at, due_at, finished_at, row_hash, file_id, "
                     "file_row) VALUES (1, ?1, ?2, ?3, '', ?4, ?5, '质量问题', ?6, ?7, "
                     "CASE WHEN ?3 IN ('success', 'closed') THEN ?6 END, 0, 1, 1) "
                     "ON CONFLICT (refund_no, shop_id) DO UPDATE SET state = excluded.state, "
                     "due_at = excluded.due_at, finished_at = excluded.finished_at")
            .run(number, orderNumber, state, fen, kind, now, dueAt);
    }
    /// As after an import.
    void settle() {
        std::optional<std::int64_t> after = 0;
        while (after) {
            after = service.settleImport(*after);
        }
    }

    core::returns::ReturnDraft draft(const std::string& number,
                                     core::returns::ReturnKind kind = core::returns::ReturnKind::Return) {
        return {.shop = 1,
                .kind = kind,
                .orderNumber = number,
                .reason = "quality",
                .reasonNote = "云上 says the zip is broken",
                .claimed = core::Fen{20'000}};
    }
    core::returns::ReturnCase opened(const std::string& number,
                                     core::returns::ReturnKind kind = core::returns::ReturnKind::Return) {
        return *service.open(draft(number, kind), agent);
    }
    static core::returns::CheckDraft allEvidence(const std::string& reason = "quality",
                                                 bool goodsComeBack = true) {
        return {.reason = reason,
                .goodsComeBack = goodsComeBack,
                .evidence = core::returns::findReason(reason)->evidence};
    }
    static core::returns::Inspection wholeGoods() {
        return {.itemNumber = "A1", .pieces = 1, .pictures = 1};
    }
    /// Checked, the goods back and inspected, the identity checked, the sum set.
    core::returns::ReturnCase inspected(const std::string& number, std::int64_t fen,
                                        core::returns::ReturnKind kind = core::returns::ReturnKind::Return) {
        const auto id = opened(number, kind).id;
        (void)service.check({id}, allEvidence(), agent);
        (void)service.accept({id}, "仓库地址", senior);
        (void)service.tellSent({id}, "圆通", "YT100", agent);
        (void)service.receiveGoods({id}, agent);
        (void)service.inspect({id}, wholeGoods(), {}, agent);
        (void)service.checkIdentity({id}, {.method = "receiver_tail", .hasPassed = true}, agent);
        (void)service.setAmount({id}, {.amount = core::Fen{fen}, .payMethod = "支付宝"}, agent);
        return *reader.find(id);
    }
    std::vector<core::events::Event> events(core::returns::ReturnId id) {
        return core::events::listOf(database, "return", 1, std::to_string(id));
    }
};

}  // namespace support
