#include <QTest>

#include "app/composition/workstation.h"
#include "core/conversations/conversation_reader.h"
#include "core/notices/notice_reader.h"
#include "core/notices/notice_service.h"
#include "core/tickets/ticket_reader.h"
#include "tests/support/qt/printing.h"
#include "tests/support/qt/recording_prompts.h"
#include "tests/support/temporary_folder.h"
#include "ui/common/acts.h"

using namespace app::composition;
using namespace core::tickets;
using core::notices::NoticeError;
using core::notices::NoticeState;

namespace {

/// A shop with one talk, on the threads of the program.
struct Bench {
    support::TemporaryFolder folder;
    support::RecordingPrompts prompts;
    ui::common::MemoryViewStateStore viewStates;
    core::Clock clock = [] { return *core::parseLocalTime("2027-03-01 15:30:00"); };
    core::agents::Actor lin{"Lin"};
    Workstation workstation{
        std::make_unique<core::storage::Profile>(core::storage::profileIn(folder.path()), clock),
        clock, prompts, viewStates};
    ui::common::Environment& desk = workstation.environment();
    core::conversations::ConversationId conversation = 0;

    template <class Act>
    auto act(Act run) {
        std::optional<decltype(run())> answer;
        desk.acts.run(std::move(run), [&](auto result) { answer.emplace(std::move(result)); });
        REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }, 20'000));
        return *std::move(answer);
    }
    Bench() {
        conversation = act([this] {
            const auto shop = desk.settingsService.addShop("shop", "taobao", lin)->id;
            core::conversations::InboundMessage message;
            message.shop = shop;
            message.channel = "qianniu";
            message.externalConversation = "小满";
            message.buyer = "小满";
            message.side = core::conversations::Side::Buyer;
            message.sender = "小满";
            message.at = core::Moment{clock()};
            message.text = "什么时候发货";
            return desk.messages.receive({message}, lin).front().conversation;
        });
    }
};

}  // namespace

TEST_CASE("a ticket's answer, result and follow-up reach the talk and the promises") {
    Bench bench;
    auto& service = *bench.desk.cases.ticketService;
    const auto id = bench.act([&] {
        return service
            .create({.shop = 1,
                     .conversation = bench.conversation,
                     .buyer = "小满",
                     .problem = "什么时候发货",
                     .progress = "已查订单",
                     .followUp = "回访满意度"},
                    bench.lin)
            ->id;
    });
    REQUIRE(bench.act([&] {
        return service.handOver({id}, "仓库", bench.lin) &&
               service.answer({id}, "今天发出", bench.lin) &&
               service.solve({id}, "您的包裹今天发出", bench.lin);
    }));
    const auto notes = bench.desk.conversations.detail(bench.conversation)->notes;
    REQUIRE(notes.size() == 1);
    CHECK(notes.front().text == "仓库: 今天发出");
    const auto ticket = *bench.desk.cases.tickets->find(id);
    // Sent from wherever notices are sent: the ticket hears of it once the buyer has it.
    const auto send = [&] {
        return bench.act(
            [&] { return bench.desk.cases.noticeService->send(*ticket.notice, 0, bench.lin); });
    };
    const auto reply = [&] {
        return bench.desk.conversations.detail(bench.conversation)->outbox.back().ownId;
    };
    // Nobody is connected that sends.
    CHECK(send().error() == NoticeError::NoChannel);
    CHECK(bench.desk.conversations.detail(bench.conversation)->outbox.empty());
    bench.workstation.bridges().set({{"robot", "qianniu", {1}, true}});
    REQUIRE(send()->state == NoticeState::Queued);
    CHECK(bench.desk.cases.tickets->find(id)->state == TicketState::Solved);
    const auto first = reply();
    REQUIRE(bench.act([&] { return bench.desk.outbox.withdraw(first, bench.lin).has_value(); }));
    CHECK(bench.desk.cases.notices->find(*ticket.notice)->state == NoticeState::Waiting);
    REQUIRE(send());
    const auto second = reply();
    REQUIRE(bench.act(
        [&] { return bench.desk.outbox.handOverByHand(second, bench.lin).has_value(); }));
    CHECK(bench.desk.cases.notices->find(*ticket.notice)->state == NoticeState::Sent);
    CHECK(bench.desk.cases.tickets->find(id)->state == TicketState::Told);
    const auto promises = bench.desk.promises.open("Lin");
    REQUIRE(promises.size() == 1);
    CHECK(promises.front().what == "回访满意度");
    CHECK(promises.front().conversation == bench.conversation);
}
