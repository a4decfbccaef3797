// How fast a shop with 100,000 conversations and a million messages is: bench_conversations
// [PROFILE] The profile is made anew in that folder, by default one in the system's temporary
// folder.

#include <chrono>
#include <filesystem>
#include <iostream>

#include "core/conversations/conversation_reader.h"
#include "core/conversations/message_service.h"
#include "core/storage/profile.h"

namespace {

using namespace core::conversations;
using std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr int kTalks = 100'000;
constexpr int kMessagesATalk = 10;
/// As many as an import writes at once.
constexpr std::size_t kBatch = 5'000;
constexpr int kOpen = 300;
constexpr int kLong = 50'000;
constexpr int kRepeats = 200;

core::Seconds clockOfBench() {
    return core::Seconds{std::chrono::seconds{1'795'694'400}};
}

InboundMessage messageOf(const std::string& buyer, int number, core::Seconds at) {
    InboundMessage message;
    message.shop = 1;
    message.channel = "qianniu";
    message.buyer = buyer;
    message.side = number % 2 == 0 ? Side::Buyer : Side::Agent;
    message.sender = number % 2 == 0 ? buyer : "agent " + std::to_string(number % 7);
    message.at = core::Moment{at};
    message.ordinal = number;
    message.text = "亲，这款有货的，今天下单明天就能发出，请放心购买 " + std::to_string(number);
    return message;
}

template <class Work>
void measure(const char* title, int repeats, Work work) {
    const auto start = steady_clock::now();
    for (int i = 0; i < repeats; ++i) {
        work(i);
    }
    std::cout << title << ": " << Milliseconds(steady_clock::now() - start).count() / repeats
              << " ms\n";
}

class Import final {
public:
    explicit Import(MessageService& service) : m_service(service) {}
    void add(InboundMessage message) {
        m_batch.push_back(std::move(message));
        if (m_batch.size() == kBatch) {
            flush();
        }
    }
    void flush() {
        m_service.receive(m_batch, {"bench"});
        m_batch.clear();
    }

private:
    MessageService& m_service;
    std::vector<InboundMessage> m_batch;
};

void fill(MessageService& service) {
    Import import(service);
    const auto start = steady_clock::now();
    for (int talk = 0; talk < kTalks; ++talk) {
        // All of the past but the last 300.
        const auto at =
            clockOfBench() - (talk < kTalks - kOpen ? std::chrono::hours{200 + talk % 9'000}
                                                    : std::chrono::hours{1});
        const auto buyer = "买家" + std::to_string(talk % 40'000);
        for (int i = 0; i < kMessagesATalk + talk % 2; ++i) {
            import.add(messageOf(talk < kTalks - kOpen ? buyer : "新" + buyer, i,
                                 at + std::chrono::seconds{20 * i}));
        }
    }
    import.flush();
    std::cout << "import: " << Milliseconds(steady_clock::now() - start).count() / 1000 << " s\n";
    for (int i = 0; i < kLong; ++i) {
        import.add(messageOf("话多的买家", i, clockOfBench() - std::chrono::seconds{kLong - i}));
    }
    import.flush();
}

}  // namespace

int main(int count, char** arguments) {
    const auto folder = count > 1 ? std::filesystem::path(arguments[1])
                                  : std::filesystem::temp_directory_path() / "kefu-bench";
    std::filesystem::remove_all(folder);
    const core::storage::Profile profile(core::storage::profileIn(folder), clockOfBench);
    auto writer = profile.connect(core::storage::Database::Mode::ReadWrite);
    writer.execute("INSERT INTO work_shop (id, name, created_at) VALUES (1, 'bench', 0)");
    MessageService service(writer, clockOfBench);
    fill(service);
    auto database = profile.connect(core::storage::Database::Mode::ReadOnly);
    ConversationReader reader(database);
    const auto talk = reader.newestOf(1, "话多的买家").value();
    std::cout << reader.inbox({}).size() << " open, "
              << database.integer("SELECT count(*) FROM work_conversation") << " conversations, "
              << database.integer("SELECT count(*) FROM work_message") << " messages\n";
    measure("inbox, open", kRepeats, [&](int) { (void)reader.inbox({}); });
    measure("inbox, first page of all", kRepeats,
            [&](int) { (void)reader.inbox({.scope = InboxScope::All}, 100); });
    measure("inbox, first page of unanswered", kRepeats,
            [&](int) { (void)reader.inbox({.scope = InboxScope::Unanswered}, 100); });
    measure("transcript, last page of 50,000", kRepeats,
            [&](int) { (void)reader.transcript(talk, -1, 100); });
    measure("transcript, page in the middle", kRepeats,
            [&](int) { (void)reader.transcript(talk, kLong / 2, 100); });
    measure("receive, one message", kRepeats, [&](int i) {
        (void)service.receive({messageOf("新人", i, clockOfBench() + std::chrono::seconds{i})},
                              {"channel"});
    });
    std::filesystem::remove_all(folder);
    return 0;
}
