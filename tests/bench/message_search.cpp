// How long a search in messages takes beside a LIKE scan and FTS5's trigram index:
// bench_message_search FOLDER [MESSAGES]. Makes a profile of messages in the folder, in the shape
// of a shop's talk, or uses the one that is there.

#include "core/search/message_search.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <ctime>
#include <filesystem>
#include <iomanip>
#include <iostream>
#include <random>

#include "core/storage/profile.h"
#include "core/storage/transaction.h"

namespace {

using core::storage::Database;
using std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;
using Texts = std::vector<std::string>;

constexpr std::size_t kHits = 50;
constexpr std::int64_t kMessagesOfConversation = 12;
constexpr int kRounds = 3;

core::Seconds now() {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

/// Sentences of buyers and agents; `%` are filled from the lists of words. Half of the words come
/// from a long list of made-up goods and places, so that there are rare ones.
class Talk final {
public:
    Talk() {
        const Texts first{"青", "白", "云", "山", "竹", "梅", "松", "月", "星", "海", "石", "木",
                          "花", "玉", "金", "银", "春", "秋", "雪", "风", "雨", "龙", "凤", "虎"};
        const Texts second{"瓷", "陶", "棉", "麻", "丝", "绒", "革", "钢", "铜", "铁", "漆", "藤",
                           "绸", "缎", "毛", "纱", "釉", "晶", "琉", "璃", "檀", "榉", "枫", "柚"};
        const Texts last{"碗", "盘", "杯", "壶", "锅", "勺", "筷", "盏", "毯", "枕", "被", "袍",
                         "裙", "帽", "鞋", "靴", "袜", "灯", "桌", "椅", "柜", "架", "盒", "篮"};
        for (const auto& a : first) {
            for (const auto& b : second) {
                for (const auto& c : last) {
                    m_goods.push_back(a + b + c);
                }
            }
        }
    }

    std::string text() {
        static const Texts kBuyer{"在吗",
                                  "您好，请问%g有货吗",
                                  "这个%g什么时候发货",
                                  "%g还有优惠吗",
                                  "我买的%g到哪里了",
                                  "快递三天没有更新了，单号%n",
                                  "%g的颜色和图片不一样",
                                  "能便宜%d元吗",
                                  "帮我改一下地址，改到%c市%r路%d号",
                                  "订单%n麻烦备注一下送个小礼物",
                                  "%g尺寸有多大",
                                  "好的谢谢",
                                  "嗯嗯",
                                  "收到的%g坏了，怎么处理",
                                  "我要退货，质量有问题",
                                  "为什么还不发货，都%d天了",
                                  "可以开发票吗，抬头是%c%r商贸有限公司",
                                  "换一个%g可以吗",
                                  "我不想要了，申请退款了",
                                  "你们家的%g用了%d天就掉色了",
                                  "亲，能不能送运费险",
                                  "几点下班",
                                  "发什么快递",
                                  "我在%c，几天能到",
                                  "OK",
                                  "拍了%d件，一起发",
                                  "哪个好看，%g还是%g",
                                  "再考虑一下吧"};
        static const Texts kAgent{"亲，在的呢，请问有什么可以帮您",
                                  "您好，%g有现货的，今天下单%d点前发出哦",
                                  "亲爱的，%g现在参加活动，满%d减%d呢",
                                  "这边帮您查了一下，包裹已经到%c了，请耐心等待",
                                  "非常抱歉给您带来不便，这边马上为您处理",
                                  "已经为您备注好了，请放心",
                                  "请您拍张照片给我看一下好吗",
                                  "亲，%g的尺寸是%d厘米，误差在两厘米以内都是正常的哦",
                                  "收到，稍等我核实一下订单%n",
                                  "不好意思让您久等了",
                                  "好的亲，地址已经改为%c市%r路%d号，您核对一下",
                                  "祝您生活愉快，期待再次光临",
                                  "退款已经同意了，预计%d个工作日内到账",
                                  "这款%g采用优质材料，手感细腻，很多老客户都回购呢",
                                  "发票会在确认收货后%d天内开具",
                                  "我们默认发中通和圆通，%c大约%d天到",
                                  "感谢您的支持，么么哒",
                                  "亲，建议您选择%g，更适合日常使用",
                                  "已经为您申请了补偿%d元，请注意查收",
                                  "单号是%n，您可以在物流里查看"};
        static const Texts kCities{"杭州", "成都", "广州",     "哈尔滨", "乌鲁木齐", "石家庄",
                                   "厦门", "兰州", "呼和浩特", "南宁",   "贵阳",     "长沙",
                                   "合肥", "太原", "西宁",     "海口"};
        static const Texts kRoads{"文三", "建设", "解放", "人民", "中山",
                                  "滨江", "学院", "工业", "朝阳", "和平"};
        const Texts& from = between(0, 1) == 0 ? kBuyer : kAgent;
        const std::string& pattern = pick(from);
        std::string text;
        for (std::size_t at = 0; at < pattern.size(); ++at) {
            if (pattern[at] != '%') {
                text += pattern[at];
                continue;
            }
            switch (pattern[++at]) {
                case 'g':
                    text += pick(m_goods);
                    break;
                case 'c':
                    text += pick(kCities);
                    break;
                case 'r':
                    text += pick(kRoads);
                    break;
                case 'd':
                    text += std::to_string(between(1, 30));
                    break;
                default:
                    text += std::to_string(350'000'000'000 + between(0, 999'999'999)) + "13";
            }
        }
        return text;
    }
    [[nodiscard]] std::string goods() { return pick(m_goods); }
    int between(int low, int high) { return std::uniform_int_distribution(low, high)(m_random); }

private:
    const std::string& pick(const Texts& texts) {
        return texts[std::uniform_int_distribution<std::size_t>(0, texts.size() - 1)(m_random)];
    }
    std::mt19937 m_random{2026};
    Texts m_goods;
};

/// Conversations over a year, as they would have come in: all in order of time but for one in
/// twenty, which was imported later.
void make(Database& database, std::int64_t messages) {
    Talk talk;
    core::storage::Transaction transaction(database);
    database.execute("INSERT INTO work_shop (id, name, created_at) VALUES (1, 'bench', 0)");
    auto conversation = database.prepare(
        "INSERT INTO work_conversation (id, shop_id, channel, buyer, owner, state, opened_at) "
        "VALUES (?1, 1, 'qianniu', ?2, ?3, 'answered', ?4)");
    auto thread = database.prepare(
        "INSERT INTO work_thread (id, shop_id, channel, external_id, conversation_id) "
        "VALUES (?1, 1, 'qianniu', ?2, ?1)");
    auto message = database.prepare(
        "INSERT INTO work_message (id, conversation_id, thread_id, message_key, side, sender, "
        "owner, at, text) VALUES (?1, ?2, ?2, ?1, ?3, ?4, ?4, ?5, ?6)");
    constexpr std::int64_t kYear = 31'536'000'000;
    const std::int64_t start = 1'764'000'000'000;
    std::int64_t id = 0;
    for (std::int64_t i = 1; id < messages; ++i) {
        std::int64_t at = start + i * kYear / (messages / kMessagesOfConversation + 1);
        at -= talk.between(0, 19) == 0 ? kYear : 0;
        const std::string agent = "agent" + std::to_string(i % 8);
        const std::string buyer = "buyer" + std::to_string(i);
        conversation.run(i, buyer, agent, at / 1000);
        thread.run(i, buyer);
        for (std::int64_t n = 0; n < kMessagesOfConversation && id < messages; ++n) {
            at += talk.between(2'000, 90'000);
            message.run(++id, i, n % 2 == 0 ? "buyer" : "agent", agent, at, talk.text());
        }
    }
    transaction.commit();
}

struct Times {
    std::vector<double> all;
    void print() {
        std::ranges::sort(all);
        const auto at = [this](double share) {
            return all.at(static_cast<std::size_t>(share * static_cast<double>(all.size() - 1)));
        };
        std::cout << std::fixed << std::setprecision(2) << std::setw(10) << at(0.5) << " / "
                  << std::setw(8) << at(0.95);
    }
};

/// Time of the processor: what a busy machine does besides does not count.
double processorMilliseconds() {
    return static_cast<double>(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

template <class Call>
void measure(Times& times, Call call) {
    const auto start = steady_clock::now();
    call();
    times.all.push_back(Milliseconds(steady_clock::now() - start).count());
}

std::size_t count(core::storage::Statement& row) {
    std::size_t rows = 0;
    while (row.step()) {
        ++rows;
    }
    row.reset();
    return rows;
}

void compare(Database& database, const char* title, const Texts& queries, bool isScanSlow) {
    core::search::MessageSearch search(database);
    auto like = database.prepare(
        "SELECT id FROM work_message WHERE text LIKE '%' || ?1 || '%' ORDER BY at DESC, id DESC "
        "LIMIT 50");
    auto trigram = database.prepare(
        "SELECT m.id FROM bench_trigram t JOIN work_message m ON m.id = t.rowid "
        "WHERE bench_trigram MATCH '\"' || ?1 || '\"' ORDER BY m.at DESC, m.id DESC LIMIT 50");
    Times ours;
    Times processor;
    Times scan;
    Times grams;
    std::size_t found = 0;
    std::size_t scanned = 0;
    std::size_t gramsFound = 0;
    for (int round = 0; round < kRounds; ++round) {
        for (const auto& query : queries) {
            const double before = processorMilliseconds();
            measure(ours, [&] { found += search.find(query, {}, kHits).size(); });
            processor.all.push_back(processorMilliseconds() - before);
            if (round == 0 && (!isScanSlow || &query - queries.data() < 4)) {
                measure(scan, [&] {
                    like.bindAll(query);
                    scanned += count(like);
                });
            }
            measure(grams, [&] {
                trigram.bindAll(query);
                gramsFound += count(trigram);
            });
        }
    }
    std::cout << std::left << std::setw(16) << title << std::right;
    ours.print();
    std::cout << "  |";
    processor.print();
    std::cout << "  |";
    scan.print();
    std::cout << "  |";
    grams.print();
    std::cout << "  | hits " << found / kRounds << ", trigram " << gramsFound / kRounds << '\n';
}

std::int64_t sizeOf(Database& database, const std::string& tables) {
    return database.integer("SELECT sum(pgsize) FROM dbstat WHERE aggregate = TRUE AND name IN (" +
                            tables + ")");
}

}  // namespace

int main(int argumentCount, char** arguments) {
    if (argumentCount < 2) {
        std::cerr << "bench_message_search FOLDER [MESSAGES]\n";
        return 2;
    }
    const std::int64_t messages = argumentCount > 2 ? std::stoll(arguments[2]) : 1'000'000;
    const core::storage::Profile profile(core::storage::profileIn(arguments[1]), now);
    auto database = profile.connect(Database::Mode::ReadWrite);
    if (database.integer("SELECT count(*) FROM work_message") == 0) {
        make(database, messages);
    }
    core::jobs::JobContext job;
    const auto start = steady_clock::now();
    core::search::MessageSearch::catchUp(database, job);
    std::cout << "index brought up to date in "
              << Milliseconds(steady_clock::now() - start).count() / 1000 << " s\n";
    const auto indexBytes = sizeOf(database,
                                   "'search_text_data', 'search_text_idx', 'search_text_config', "
                                   "'search_place', 'search_text_mark'");
    const auto textBytes =
        database.integer("SELECT sum(length(CAST(text AS BLOB))) FROM work_message");
    std::cout << "text " << textBytes << " bytes, index " << indexBytes
              << " bytes: " << static_cast<double>(indexBytes) / static_cast<double>(textBytes)
              << " x the text\n";
    database.execute(
        "CREATE VIRTUAL TABLE temp.bench_trigram USING fts5 (text, content = '', tokenize = "
        "'trigram'); INSERT INTO temp.bench_trigram (rowid, text) SELECT id, text FROM "
        "work_message");
    Talk talk;
    Texts rare;
    for (int i = 0; i < 40; ++i) {
        rare.push_back(talk.goods());
    }
    std::cout << "milliseconds, p50 / p95     ours  |  ours, processor only  |            LIKE "
                 "scan  |         trigram\n";
    compare(database, "1 character",
            {"的", "亲", "货", "退", "坏", "礼", "龙", "檀", "琉", "西", "o", "7", "？", "嗯"},
            true);
    compare(database, "2 characters",
            {"发货", "退货", "地址", "发票", "杭州", "掉色", "竹藤", "琉灯", "OK", "13", "亲，",
             "不存"},
            true);
    compare(database, "4 characters",
            {"什么时候", "质量有问", "呼和浩特", "两厘米以", "商贸有限", "帮我改一", "再次光临",
             "没有这句", "发货退货", "的的的的", "3501", "大约7天"},
            true);
    compare(database, "rare words", rare, true);
    return 0;
}
