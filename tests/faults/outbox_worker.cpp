// Talks with buyers until it is killed: buyers write, replies are queued, taken back, let go,
// handed over to the channel, confirmed or refused. Says on standard output after it returned:
//     ready - | queue OWN_ID | withdraw OWN_ID
// Usage: outbox_worker PROFILE CHANNEL SEED

#include <cstdio>
#include <random>
#include <unistd.h>

#include "core/base/random_id.h"
#include "core/conversations/conversation_reader.h"
#include "core/conversations/message_service.h"
#include "core/conversations/outbox_service.h"
#include "core/storage/process.h"
#include "core/storage/profile.h"
#include "tests/faults/fault_shop.h"
#include "tests/faults/outbox_channel.h"

namespace {

using core::conversations::OutboxEntry;

constexpr int kBuyers = 5;

void acknowledge(const char* act, const std::string& ownId) {
    const std::string line = std::string(act) + ' ' + ownId + '\n';
    if (::write(STDOUT_FILENO, line.data(), line.size()) != static_cast<ssize_t>(line.size())) {
        throw std::runtime_error("nobody listens");
    }
}

class Worker final {
public:
    Worker(const core::storage::Profile& profile, const std::filesystem::path& channel,
           unsigned seed)
        : m_random(seed)
        , m_database(profile.connect(core::storage::Database::Mode::ReadWrite))
        , m_channel(channel)
        , m_reader(m_database)
        , m_messages(m_database, [this] { return m_now; })
        , m_outbox(
              m_database, [this] { return m_now; }, core::randomId) {
        // What a kill left between the hand-over and the answer is said again.
        give(m_outbox.unacknowledged(1, "qianniu"));
    }

    void actOnce() {
        m_now += std::chrono::seconds{1};
        switch (below(6)) {
            case 0:
                write();
                return;
            case 1:
                withdraw();
                return;
            case 2:
                m_outbox.releaseDue();
                return;
            case 3:
                give(m_outbox.handOver(1, "qianniu", 3));
                return;
            default:
                queue();
                return;
        }
    }

private:
    int below(int limit) {
        return static_cast<int>(m_random() % static_cast<std::uint_fast32_t>(limit));
    }

    void write() {
        core::conversations::InboundMessage message;
        message.shop = 1;
        message.channel = "qianniu";
        message.buyer = "buyer " + std::to_string(below(kBuyers));
        message.externalId = core::randomId();
        message.at = core::Moment{m_now};
        message.text = "hello?";
        m_messages.receive({message}, {"channel"});
    }

    void queue() {
        const auto conversation = m_reader.newestOf(1, "buyer " + std::to_string(below(kBuyers)));
        if (!conversation) {
            write();
            return;
        }
        const auto entry =
            m_outbox.queue({.conversation = *conversation,
                            .text = "reply",
                            .attachments = {},
                            .undoWindow = std::chrono::seconds{below(2) == 0 ? 0 : 2}},
                           {"worker"});
        if (entry) {
            acknowledge("queue", entry->ownId);
            m_last = entry->ownId;
        }
    }

    void withdraw() {
        if (m_outbox.withdraw(m_last, {"worker"})) {
            acknowledge("withdraw", m_last);
        }
    }

    void give(const std::vector<OutboxEntry>& entries) {
        for (const auto& entry : entries) {
            const bool isTaken = m_channel.give(entry.ownId);
            // Sometimes the answer of the channel is lost.
            if (below(8) == 0) {
                continue;
            }
            static_cast<void>(
                isTaken ? m_outbox.confirm(entry.ownId, below(2) == 0 ? "" : "x-" + entry.ownId)
                        : m_outbox.fail(entry.ownId, "refused"));
        }
    }

    core::Seconds m_now = faults::kNow;
    std::mt19937 m_random;
    core::storage::Database m_database;
    faults::OutboxChannel m_channel;
    core::conversations::ConversationReader m_reader;
    core::conversations::MessageService m_messages;
    core::conversations::OutboxService m_outbox;
    std::string m_last;
};

}  // namespace

int main(int argc, char** argv) {
    if (argc != 4) {
        return 64;
    }
    try {
        core::storage::hardenProcess();
        const core::storage::Profile profile(core::storage::profileIn(argv[1]),
                                             [] { return faults::kNow; });
        Worker worker(profile, argv[2], static_cast<unsigned>(std::stoul(argv[3])));
        acknowledge("ready", "-");
        while (true) {
            worker.actOnce();
        }
    } catch (const std::exception& error) {
        std::fprintf(stderr, "outbox worker: %s\n", error.what());
        return 1;
    }
}
