#pragma once

#include "core/departments/department_reader.h"
#include "core/notices/notice_reader.h"
#include "core/notices/notice_service.h"
#include "core/tickets/ticket_reader.h"
#include "core/tickets/ticket_service.h"
#include "tests/support/qt/desk.h"

namespace support {

/// A desk with tickets on it and one talk with a buyer.
struct TicketDesk : Desk {
    std::string lead = "Mei";
    std::vector<std::string> notes;
    std::vector<std::string> promised;
    core::notices::NoticeReader notices{database};
    core::notices::NoticeService noticeService{
        database, clock, [](std::int64_t, const std::string&, const auto&) { return true; }};
    core::departments::DepartmentReader departments{database};
    core::tickets::TicketReader tickets{database};
    core::tickets::TicketService ticketService{
        database,
        clock,
        noticeService,
        {.dutyLead = [this] { return lead; },
         .addNote = [this](std::int64_t, const std::string& text,
                           const auto&) { notes.push_back(text); },
         .makePromise = [this](const auto&, const std::string& what, core::Seconds,
                               const auto&) { promised.push_back(what); }}};

    TicketDesk() {
        database.execute(
            "INSERT INTO work_conversation (id, shop_id, channel, buyer, state, opened_at) VALUES "
            "(1, 1, 'qianniu', '小满', 'waiting', 1499480000)");
        environment.cases.notices = &notices;
        environment.cases.noticeService = &noticeService;
        environment.cases.tickets = &tickets;
        environment.cases.ticketService = &ticketService;
    }
    core::tickets::TicketDraft draft() const {
        return {.shop = 1,
                .conversation = 1,
                .orderNumber = "1001",
                .buyer = "小满",
                .problem = "什么时候发货",
                .progress = "已查订单"};
    }
    core::tickets::Ticket make() { return *ticketService.create(draft(), {"Lin"}); }
};

}  // namespace support
