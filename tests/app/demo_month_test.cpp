#include <fstream>

#include "app/composition/demo_shop.h"
#include "core/importing/encoding.h"
#include "core/importing/import_service.h"
#include "core/reminders/reminder_reader.h"
#include "core/reminders/reminder_service.h"
#include "core/tickets/ticket_reader.h"
#include "core/tickets/ticket_service.h"
#include "tests/support/catch.h"
#include "tests/support/return_script.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_database.h"

using namespace app::composition;
using namespace std::chrono_literals;
using core::returns::ReturnKind;

namespace {

const core::Seconds kStart = *core::parseLocalTime("2027-03-01 15:30:00");

/// An export as the shop's owner sees it: read, changed and written again by the script alone.
struct Table {
    std::vector<std::vector<std::string>> rows;

    static Table read(const std::filesystem::path& file) {
        std::string text;
        REQUIRE(core::importing::appendDecoded(text, support::readFile(file),
                                               core::importing::Encoding::Gb18030));
        Table table;
        table.rows.emplace_back(1);
        bool isQuoted = false;
        for (const char c : text) {
            auto& cell = table.rows.back().back();
            if (c == '"') {
                isQuoted = !isQuoted;
                // `="123"` keeps Excel from counting with a number.
                cell = isQuoted && cell == "=" ? "" : cell;
            } else if (c == ',' && !isQuoted) {
                table.rows.back().emplace_back();
            } else if (c == '\n' && !isQuoted) {
                table.rows.emplace_back(1);
            } else if (c != '\r') {
                cell += c;
            }
        }
        std::erase_if(table.rows, [](const auto& row) { return row.size() < 2; });
        for (auto& name : table.rows.front()) {
            name.erase(name.find_last_not_of(' ') + 1);
        }
        return table;
    }
    std::size_t column(const std::string& name) const {
        const auto found = std::ranges::find(rows.front(), name);
        REQUIRE(found != rows.front().end());
        return static_cast<std::size_t>(found - rows.front().begin());
    }
    std::string& cell(std::vector<std::string>& row, const std::string& name) const {
        return row.at(column(name));
    }
    std::vector<std::string>* find(const std::string& name, const std::string& value) {
        const auto at = column(name);
        const auto found = std::ranges::find_if(
            rows, [&](const auto& row) { return row.size() > at && row[at] == value; });
        return found == rows.end() ? nullptr : &*found;
    }
    void write(const std::filesystem::path& file) const {
        std::ofstream stream(file, std::ios::binary);
        stream << "\xef\xbb\xbf";
        for (const auto& row : rows) {
            for (const auto& cell : row) {
                stream << (&cell == &row.front() ? "\"" : ",\"") << cell << '"';
            }
            stream << "\r\n";
        }
    }
};

std::int64_t fenOf(const std::string& yuan) {
    return std::llround(std::stod(yuan) * 100);
}

/// What the script writes down of a ticket.
struct TicketLine {
    core::tickets::TicketId id = 0;
    bool isFirstLevel = false;
    std::string state = "open";
    std::optional<core::Seconds> due;
    std::optional<core::Seconds> pausedAt;
    int items = 0;
};

struct Order {
    std::string number;
    std::string buyer;
    std::string item;
    core::Seconds receivedAt{};
    std::int64_t fen = 0;
};

/// The demo shop for thirty days: its exports go on, and two agents, a senior and a lead work what
/// comes of them.
struct DemoMonth {
    support::TemporaryFolder folder;
    core::storage::Database database = support::testDatabase();
    core::Seconds now = kStart;
    core::Clock clock = [this] { return now; };
    core::importing::ImportService imports{database, clock,
                                           [](core::orders::ShopId) { return demoReviewRules(); }};
    core::notices::NoticeService notices{
        database, clock,
        [](std::int64_t, const std::string&, const core::agents::Actor&) { return true; }};
    core::tasks::TaskService tasks{database, clock};
    core::returns::ReturnService returns{database, clock, notices, tasks,
                                         core::returns::defaultReturnPorts()};
    core::reminders::ReminderService reminders{
        database, clock, [](auto) { return core::reminders::defaultReminderRules(); }, notices,
        [](auto, const auto&, const auto&) { return false; }};
    core::tickets::TicketService tickets{
        database,
        clock,
        notices,
        {.dutyLead = [] { return std::string("Zhao"); }, .addNote = {}, .makePromise = {}}};
    support::ReturnScript script{.service = returns, .now = now};
    std::map<core::tickets::TicketId, TicketLine> ticketBook;
    /// By order number: what the exports will show of who was reminded.
    std::map<std::string, std::string> reminderBook;

    Table orders;
    Table refunds;
    std::vector<Order> pool;
    std::size_t taken = 0;
    core::orders::ShopId shop = 0;

    DemoMonth() {
        const auto files = writeDemoShop(folder.path(), kStart);
        import({files.begin(), files.begin() + 3}, 1);
        import({files.begin() + 3, files.end()}, 0);
        shop = database.integer("SELECT id FROM work_shop WHERE name = '" + demoShopName() + "'");
        orders = Table::read(files[3]);
        refunds = Table::read(files[5]);
        auto items = Table::read(files[4]);
        fillPool(items);
        // What the first exports knew of before.
        auto earlier = Table::read(files[2]);
        for (std::size_t at = 1; at < refunds.rows.size(); ++at) {
            noteRefund(refunds.rows[at]);
        }
        for (std::size_t at = 1; at < earlier.rows.size(); ++at) {
            auto& row = earlier.rows[at];
            if (!refunds.find("退款编号", earlier.cell(row, "退款编号"))) {
                noteRefund(row);
            }
        }
    }

    void import(std::vector<std::filesystem::path> files, int exitCode) {
        core::jobs::JobContext job;
        const auto report = imports.run({std::move(files), demoShopName()}, {"Lin"}, job);
        REQUIRE(report.exitCode() == exitCode);
        std::optional<std::int64_t> after = 0;
        while (after) {
            after = returns.settleImport(*after);
        }
        (void)reminders.settleOutcomes();
    }
    void importAgain(const Table& table, const std::string& name) {
        auto stamp = core::toLocalText(now);
        std::erase_if(stamp, [](char c) { return c < '0' || c > '9'; });
        const auto file = folder.path() / (name + stamp.substr(0, 12) + ".csv");
        table.write(file);
        import({file}, 0);
    }
    /// Orders of one piece that their buyers have, each of another buyer, without a refund.
    void fillPool(Table& items) {
        std::map<std::string, std::vector<std::vector<std::string>*>> pieces;
        for (auto& row : items.rows) {
            pieces[items.cell(row, "订单编号")].push_back(&row);
        }
        std::set<std::string> buyers;
        for (std::size_t at = 1; at < orders.rows.size(); ++at) {
            auto& row = orders.rows[at];
            const auto number = orders.cell(row, "订单编号");
            const auto received = core::parseLocalTime(orders.cell(row, "确认收货时间"));
            const auto& lines = pieces[number];
            if (received && lines.size() == 1 && items.cell(*lines[0], "购买数量") == "1" &&
                !refunds.find("订单编号", number) &&
                buyers.insert(orders.cell(row, "买家会员名")).second) {
                pool.push_back({number, orders.cell(row, "买家会员名"),
                                items.cell(*lines[0], "商家编码"), *received,
                                fenOf(orders.cell(row, "买家实际支付金额"))});
            }
        }
        std::ranges::sort(pool, std::greater<>(), &Order::receivedAt);
    }
    /// A refund that the platform knows: its case stands where the export's words say.
    void noteRefund(std::vector<std::string>& row) {
        const auto number = refunds.cell(row, "退款编号");
        const auto id = database.integer(
            "SELECT coalesce(max(id), 0) FROM work_return WHERE "
            "refund_no = '" +
            number + "'");
        if (id == 0) {
            // Its amount was none, so that the row was rejected.
            return;
        }
        const auto& state = refunds.cell(row, "退款状态");
        support::ReturnLine line{.id = id,
                                 .orderNumber = refunds.cell(row, "订单编号"),
                                 .refund = number,
                                 .platform = "waiting_seller",
                                 .isLeft = refunds.cell(row, "货物状态") == "买家未收到货",
                                 .claimed = fenOf(refunds.cell(row, "买家退款金额"))};
        if (state == "退款成功") {
            line.state = "closed";
            line.platform = "success";
            line.isPaid = true;
            line.fen = line.claimed;
            line.due = core::Seconds::max();
        } else {
            line.platformDue = core::parseLocalTime(refunds.cell(row, "超时时间"));
            line.state = state.starts_with("买家已经退货") ? "goods_under_way" : "requested";
            const auto own = line.state == "requested" ? 24h : 7 * 24h;
            line.due = std::min<core::Seconds>(now + own, *line.platformDue);
            // These came without an order of the pool: the platform decides them.
            line.isLeft = true;
        }
        script.book[id] = line;
    }
    const Order* nextOrder() { return taken < pool.size() ? &pool[taken++] : nullptr; }
    /// The policy's days for a fault of the goods, as the shop's owner knows them.
    static bool isWithin(ReturnKind kind, std::chrono::seconds since) {
        const auto days = kind == ReturnKind::Repair         ? 180
                          : kind == ReturnKind::Compensation ? 30
                                                             : 15;
        return since <= std::chrono::days{days};
    }
    void requestByChat() {
        const auto* order = nextOrder();
        if (!order) {
            return;
        }
        using core::returns::CompensationForm;
        const auto kind = core::returns::kReturnKinds[script.roll(4)];
        auto& line = script.open(
            {.shop = shop,
             .kind = kind,
             .origin = core::returns::ReturnOrigin::Chat,
             .orderNumber = order->number,
             .reason = "quality",
             .form = script.roll(2) ? CompensationForm::Coupon : CompensationForm::Money});
        line.item = order->item;
        line.receivedAt = order->receivedAt;
    }
    /// The buyer asks on the platform; the next export shows it.
    void requestByExport() {
        const auto* order = nextOrder();
        if (!order) {
            return;
        }
        auto row = std::vector<std::string>(refunds.rows.front().size());
        const auto number = std::to_string(900'000'000'000 + static_cast<std::int64_t>(taken));
        const auto amount = std::to_string(order->fen / 100) + ".00";
        refunds.cell(row, "订单编号") = order->number;
        refunds.cell(row, "退款编号") = number;
        refunds.cell(row, "买家实际支付金额") = amount;
        refunds.cell(row, "买家退款金额") = amount;
        refunds.cell(row, "是否需要退货") = "是";
        refunds.cell(row, "退款的申请时间") = core::toLocalText(now);
        refunds.cell(row, "超时时间") = core::toLocalText(now + 5 * 24h);
        refunds.cell(row, "退款状态") = "买家已经申请退款，等待卖家同意";
        refunds.cell(row, "货物状态") = "买家已收到货";
        refunds.cell(row, "买家退款原因") = "质量问题";
        refunds.rows.push_back(std::move(row));
        importAgain(refunds, "ExportRefundList");
        const auto id = database.integer("SELECT max(id) FROM work_return");
        script.book[id] = {.id = id,
                           .orderNumber = order->number,
                           .refund = number,
                           .platform = "waiting_seller",
                           .receivedAt = order->receivedAt,
                           .item = order->item,
                           .claimed = order->fen / 100 * 100,
                           .due = now + 24h,
                           .platformDue = now + 5 * 24h};
    }
    /// The platform pays some that wait for finance, some that nobody touched and some that are
    /// refused here.
    void refundsArrive() {
        bool isChanged = false;
        for (auto& [id, line] : script.book) {
            if (line.refund.empty() || line.platform == "success" || script.roll(5) != 0 ||
                !script.platformPays(line)) {
                continue;
            }
            auto* row = refunds.find("退款编号", line.refund);
            REQUIRE(row);
            refunds.cell(*row, "退款状态") = "退款成功";
            refunds.cell(*row, "退款完结时间") = core::toLocalText(now);
            isChanged = true;
        }
        if (isChanged) {
            importAgain(refunds, "ExportRefundList");
        }
    }

    /// Everybody who may be reminded, once; at once again nobody may be.
    void remindAll() {
        std::set<std::string> buyers;
        for (std::size_t at = 1; at < orders.rows.size(); ++at) {
            auto& row = orders.rows[at];
            const auto created = core::parseLocalTime(orders.cell(row, "订单创建时间"));
            if (orders.cell(row, "订单状态") != "等待买家付款" || !created ||
                now - *created < 30min || now - *created > 72h ||
                !buyers.insert(orders.cell(row, "买家会员名")).second) {
                continue;
            }
            const auto number = orders.cell(row, "订单编号");
            const core::reminders::ReminderDraft draft{.order = {shop, number}};
            const auto reminder = reminders.remind(draft, script.agent);
            REQUIRE(reminder);
            CHECK_FALSE(reminders.remind(draft, script.other));
            // What never left reminded nobody.
            REQUIRE(reminder->notice);
            REQUIRE(notices.markCopied(*reminder->notice, 0, script.agent));
            reminderBook[number] = "open";
        }
        CHECK(reminderBook.size() > 2);
    }
    /// A day later the export tells who paid and which orders are closed.
    void ordersArrive() {
        int count = 0;
        for (auto& [number, outcome] : reminderBook) {
            auto* row = orders.find("订单编号", number);
            REQUIRE(row);
            switch (count++ % 3) {
                case 0:
                    outcome = "paid";
                    orders.cell(*row, "订单状态") = "买家已付款，等待卖家发货";
                    orders.cell(*row, "订单付款时间") = core::toLocalText(now);
                    break;
                case 1:
                    outcome = "closed";
                    orders.cell(*row, "订单状态") = "交易关闭";
                    break;
                default:
                    break;
            }
        }
        importAgain(orders, "ExportOrderList");
    }

    void writeTicket(int day) {
        using core::tickets::TicketTopic;
        constexpr TicketTopic kTopics[]{TicketTopic::ShippingTime, TicketTopic::AccountStolen,
                                        TicketTopic::Product,      TicketTopic::PaymentFailed,
                                        TicketTopic::Stock,        TicketTopic::Parcel};
        const auto topic = kTopics[day % std::ssize(kTopics)];
        const auto& order = pool[static_cast<std::size_t>(day) % pool.size()];
        const auto made = tickets.create({.shop = shop,
                                          .topic = topic,
                                          .orderNumber = order.number,
                                          .buyer = order.buyer,
                                          .problem = "什么时候能好",
                                          .progress = "已查订单"},
                                         script.agent);
        REQUIRE(made);
        const bool isFirst =
            topic == TicketTopic::AccountStolen || topic == TicketTopic::PaymentFailed;
        CHECK((made->escalatedTo == "Zhao") == isFirst);
        ticketBook[made->id] = {.id = made->id,
                                .isFirstLevel = isFirst,
                                .due = now + (isFirst ? 60min : 10min),
                                .items = static_cast<int>(made->items)};
    }
    void workTicket(TicketLine& line) {
        const core::tickets::TicketTarget target{line.id};
        const auto& actor = line.isFirstLevel ? script.lead : script.agent;
        const auto callBack = now + (line.isFirstLevel ? 60min : 10min);
        const auto within = [&line](core::Seconds due) {
            line.due = line.isFirstLevel && line.due ? std::min(due, *line.due) : due;
        };
        const auto solve = [&] {
            CHECK_FALSE(tickets.close(target, actor));
            for (int item = 1; item <= line.items; ++item) {
                REQUIRE(tickets.checkItem(target, item, true, actor));
            }
            line.items = 0;
            REQUIRE(tickets.solve(target, "已解决", actor));
            line.state = "solved";
            within(callBack);
        };
        if (line.pausedAt) {
            REQUIRE(tickets.resume(target, actor));
            line.due = *line.due + (now - *line.pausedAt);
            line.pausedAt.reset();
            line.state = "open";
        } else if (line.state == "open" && script.roll(4) == 0) {
            REQUIRE(tickets.pause(target, "请提供截图", actor));
            line.pausedAt = now;
            line.state = "waiting_customer";
        } else if (line.state == "open" && line.isFirstLevel) {
            solve();
        } else if (line.state == "open") {
            REQUIRE(tickets.handOver(target, "仓库", actor));
            line.state = "handed_over";
            within(now + 120min);
        } else if (line.state == "handed_over") {
            REQUIRE(tickets.answer(target, "周五到货", actor));
            line.state = "answered";
            within(callBack);
        } else if (line.state == "answered") {
            solve();
        } else if (line.state == "solved") {
            // R178: nothing closes before the customer knows.
            CHECK_FALSE(tickets.close(target, actor));
            REQUIRE(tickets.tellByPhone(target, "知道了", actor));
            line.state = "told";
            line.due.reset();
        } else if (line.state == "told") {
            REQUIRE(tickets.close(target, actor));
            line.state = "closed";
        }
    }
    void checkTickets() {
        std::map<std::string, std::int64_t> states;
        std::int64_t overdue = 0;
        for (const auto& [id, line] : ticketBook) {
            ++states[line.state];
            overdue += line.due && !line.pausedAt && now > *line.due ? 1 : 0;
        }
        std::map<std::string, std::int64_t> found;
        auto row = database.prepare("SELECT state, count(*) FROM work_ticket GROUP BY state");
        while (row.step()) {
            found[row.text(0)] = row.integer(1);
        }
        CHECK(found == states);
        core::tickets::TicketReader reader(database);
        CHECK(reader.list({.onlyOverdue = true}, now, 1'000).size() ==
              static_cast<std::size_t>(overdue));
        CHECK(states.at("closed") > 5);
        CHECK(overdue > 0);
    }
    void checkReminders() {
        std::map<std::string, std::string> found;
        auto row = database.prepare("SELECT order_no, outcome FROM work_reminder");
        while (row.step()) {
            found[row.text(0)] = row.text(1);
        }
        CHECK(found == reminderBook);
    }
};

}  // namespace

TEST_CASE_METHOD(DemoMonth, "a month of the demo shop adds up to what the script wrote down") {
    remindAll();
    for (int day = 0; day < 30; ++day) {
        for (int hour = 0; hour < 24; hour += 6) {
            now = kStart + std::chrono::days{day} + std::chrono::hours{hour};
            if (script.roll(2) == 0) {
                script.roll(2) ? requestByChat() : requestByExport();
            }
            for (auto& [id, line] : script.book) {
                if (line.state != "closed" && !line.isConflict && !line.isLeft &&
                    script.roll(3) == 0) {
                    if (line.state == "requested" || line.state == "evidence_asked") {
                        line.isAllowed = isWithin(line.kind, now - line.receivedAt);
                    }
                    script.work(line);
                }
            }
            for (auto& [id, line] : ticketBook) {
                if (script.roll(6) == 0) {
                    workTicket(line);
                }
            }
            if (hour == 12) {
                refundsArrive();
            }
        }
        writeTicket(day);
        if (day == 1) {
            ordersArrive();
        }
    }
    // The oldest refund of the demo shop was paid six weeks before.
    script.checkAgainst(database, kStart - std::chrono::days{60});
    checkTickets();
    checkReminders();
    const auto sum = script.tally();
    CHECK(sum.states.at("closed") > 30);
    CHECK(sum.refunds > 25);
    CHECK(sum.conflicts > 0);
    CHECK(sum.late > 0);
    CHECK(sum.overdue > 0);
    CHECK(sum.signedTwice > 0);
    CHECK(sum.disputes > 0);
}
