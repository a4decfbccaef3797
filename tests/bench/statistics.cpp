// How long the figures of a shop with 100,000 conversations, a million messages and 100,000 orders take, beside one plain
// SQL query over the same rows: bench_statistics [PROFILE [keep | fill | figures FILE]]. The profile is made anew in that
// folder, by default one in the system's temporary folder; `keep`: taken as it is; `fill`: only made.
// `figures`: counts all figures by agent and day once a line of standard input and answers with the milliseconds on the
// wall and of the processor; at the end it writes what it counted to the file (duckdb_statistics.py).

#include <chrono>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <malloc.h>

#include "core/conversations/message_service.h"
#include "core/stats/case_fact_repository.h"
#include "core/stats/statistics_reader.h"
#include "core/storage/profile.h"

namespace {

using namespace core::stats;
using core::conversations::InboundMessage;
using core::conversations::Side;
using std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr int kTalks = 100'000;
constexpr int kMessagesATalk = 10;
constexpr int kOrders = 100'000;
constexpr int kBuyers = 40'000;
constexpr std::size_t kBatch = 5'000;
constexpr int kHours = 24 * 90;

core::Seconds clockOfBench() {
    return core::Seconds{std::chrono::seconds{1'795'694'400}};
}

std::string buyerOf(int number) {
    return "买家" + std::to_string(number % kBuyers);
}

core::Seconds startOf(int talk) {
    return clockOfBench() - std::chrono::hours{talk * 7 % kHours + 1} - std::chrono::seconds{talk % 3'600};
}

void fill(core::storage::Database& database) {
    core::conversations::MessageService service(database, clockOfBench);
    std::vector<InboundMessage> batch;
    const auto flush = [&] {
        service.receive(batch, {"bench"});
        batch.clear();
    };
    for (int talk = 0; talk < kTalks; ++talk) {
        const auto buyer = buyerOf(talk);
        for (int i = 0; i < kMessagesATalk; ++i) {
            InboundMessage message;
            message.shop = 1;
            message.channel = "qianniu";
            message.externalConversation = std::to_string(talk);
            message.buyer = buyer;
            message.side = i % 2 == 0 ? Side::Buyer : Side::Agent;
            message.sender = i % 2 == 0 ? buyer : "客服" + std::to_string(talk % 20);
            message.at = core::Moment{startOf(talk) + std::chrono::seconds{i * (11 + talk % 60)}};
            message.ordinal = i;
            message.text = "亲，这款有货的，今天下单明天就能发出，请放心购买 " + std::to_string(i);
            batch.push_back(std::move(message));
        }
        if (batch.size() >= kBatch) {
            flush();
        }
    }
    flush();
    database.execute("BEGIN");
    auto order = database.prepare(
        "INSERT INTO mirror_order (shop_id, order_no, platform, state, status_text, buyer_nick, receiver, address, "
        "title, paid_fen, created_at, paid_at, pieces, kinds, row_hash, first_import_id, last_import_id, file_id, "
        "file_row) VALUES (1, ?1, 'taobao', 'finished', '交易成功', ?2, '收货人', '浙江省 杭州市 西湖区 某某街道 1 号(310000)', "
        "'商品标题商品标题商品标题', ?3, ?4, ?5, 2, 1, 0, 1, 1, 1, 1)");
    auto item = database.prepare(
        "INSERT INTO mirror_item (shop_id, item_key, order_no, ordinal, title, outer_code, price_fen, quantity, row_hash, "
        "file_id, file_row) VALUES (1, ?1, ?2, 0, '商品标题', ?3, 3990, 2, 0, 1, 1)");
    for (int i = 0; i < kOrders; ++i) {
        const auto number = std::to_string(350'000'000'000'000'000 + i);
        const auto created = startOf(i * 3 % kTalks) + std::chrono::minutes{i % 4'000};
        order.run(number, buyerOf(i * 3), std::int64_t{1'000 + i % 20'000}, created, created + std::chrono::minutes{3});
        item.run(number + "#0", number, "SKU" + std::to_string(i % 300));
    }
    database.execute("COMMIT");
    database.execute("ANALYZE");
}

template <class Work>
double measure(const char* title, Work work) {
    // Of the processor too: a busy machine disturbs it less.
    const auto start = steady_clock::now();
    const auto processor = std::clock();
    work();
    const double spent = 1'000.0 * static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC;
    std::cout << title << ": " << Milliseconds(steady_clock::now() - start).count() << " ms, processor " << spent
              << " ms\n";
    return spent;
}

StatisticsQuery queryOf(std::chrono::hours length, std::vector<Cut> cuts) {
    StatisticsQuery query{.from = clockOfBench() - length,
                          .to = clockOfBench() + std::chrono::hours{1},
                          .asOf = core::Moment{clockOfBench()},
                          .cuts = std::move(cuts)};
    for (const auto& metric : metricCatalogue()) {
        query.metrics.push_back(metric.metric);
    }
    return query;
}

/// What the least of the figures cost in one query: mean first response by agent and day.
constexpr auto kPlainSql =
    "SELECT sender, day, count(*), avg(at - asked) FROM (SELECT conversation_id, sender, at, side, "
    "min(CASE WHEN side = 'buyer' THEN at END) OVER (PARTITION BY conversation_id) AS asked, "
    "(at / 1000 + 28800) / 86400 AS day, "
    "row_number() OVER (PARTITION BY conversation_id, side ORDER BY at, ordinal, id) AS place "
    "FROM work_message) WHERE side = 'agent' AND place = 1 GROUP BY sender, day";

/// Agent, day, metric, whether it is a plain count, numerator and denominator.
void write(const StatisticsTable& table, const std::filesystem::path& file) {
    std::ofstream out(file);
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < row.figures.size(); ++i) {
            const auto& metric = definitionOf(table.query.metrics[i]);
            out << row.cuts[0].key << '\t' << row.cuts[1].key << '\t' << metric.key << '\t'
                << (metric.form == Form::Count ? "count" : "part") << '\t' << row.figures[i].numerator << '\t'
                << row.figures[i].denominator << '\n';
        }
    }
}

/// All figures by agent and day, once a line of standard input.
void answer(StatisticsReader& reader, const std::filesystem::path& file) {
    const auto query = queryOf(std::chrono::hours{kHours}, {Cut::Agent, Cut::Day});
    core::jobs::JobContext job;
    std::optional<StatisticsTable> table;
    for (std::string line; std::getline(std::cin, line);) {
        const auto start = steady_clock::now();
        const auto processor = std::clock();
        table = *reader.table(query, job);
        std::cout << Milliseconds(steady_clock::now() - start).count() << ' '
                  << 1'000.0 * static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC << std::endl;
    }
    if (table) {
        write(*table, file);
    }
}

}  // namespace

int main(int count, char** arguments) {
    const auto folder = count > 1 ? std::filesystem::path(arguments[1])
                                  : std::filesystem::temp_directory_path() / "kefu-bench-statistics";
    const std::string mode = count > 2 ? arguments[2] : "";
    const bool isKept = mode == "keep" || mode == "figures";
    if (!isKept) {
        std::filesystem::remove_all(folder);
    }
    const core::storage::Profile profile(core::storage::profileIn(folder), clockOfBench);
    if (!isKept) {
        auto writer = profile.connect(core::storage::Database::Mode::ReadWrite);
        writer.execute("INSERT INTO work_shop (id, name, created_at) VALUES (1, 'bench', 0)");
        measure("fill", [&] { fill(writer); });
    }
    if (mode == "fill") {
        return 0;
    }
    auto database = profile.connect(core::storage::Database::Mode::ReadOnly);
    StatisticsReader reader(database, caseFacts(database));
    if (mode == "figures") {
        answer(reader, arguments[3]);
        return 0;
    }
    std::cout << database.integer("SELECT count(*) FROM work_conversation") << " conversations, "
              << database.integer("SELECT count(*) FROM work_message") << " messages, "
              << database.integer("SELECT count(*) FROM mirror_order") << " orders\n";
    core::jobs::JobContext job;
    const auto sql = measure("one figure by agent and day in plain SQL", [&] {
        auto rows = database.prepare(kPlainSql);
        while (rows.step()) {
        }
    });
    const auto before = mallinfo2().uordblks;
    const auto all = measure("all figures by agent and day, 90 days", [&] {
        const auto table = reader.table(queryOf(std::chrono::hours{kHours}, {Cut::Agent, Cut::Day}), job);
        std::cout << table->rows.size() << " rows, "
                  << (mallinfo2().uordblks - before) / 1'000'000 << " MB; first response "
                  << table->total.front().value.value_or(0) << " s\n";
    });
    std::cout << "ratio of processor times: " << all / sql << '\n';
    measure("all figures by agent, today", [&] {
        static_cast<void>(reader.table(queryOf(std::chrono::hours{24}, {Cut::Agent}), job));
    });
    measure("all figures by agent, a week", [&] {
        static_cast<void>(reader.table(queryOf(std::chrono::hours{24 * 7}, {Cut::Agent}), job));
    });
    auto single = queryOf(std::chrono::hours{kHours}, {});
    single.metrics = {Metric::ResponseMean};
    measure("a figure opened, 90 days", [&] { static_cast<void>(reader.open(single, job)); });
    if (!isKept && count < 2) {
        std::filesystem::remove_all(folder);
    }
    return 0;
}
