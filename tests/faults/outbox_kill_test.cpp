#include <cstdlib>
#include <map>
#include <random>
#include <set>

#include "core/conversations/outbox_repository.h"
#include "core/conversations/outbox_service.h"
#include "core/events/event_repository.h"
#include "core/storage/profile.h"
#include "tests/faults/fault_shop.h"
#include "tests/faults/killed_process.h"
#include "tests/faults/outbox_channel.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

namespace {

using core::conversations::OutboxState;
using core::storage::Database;
using core::storage::Profile;

int roundCount() {
    const char* wanted = std::getenv("KEFU_KILL_ROUNDS");
    return wanted == nullptr ? 200 : std::atoi(wanted);
}

core::Seconds afterwards() {
    return faults::kNow + std::chrono::hours{1};
}

using States = std::map<std::string, OutboxState>;

States statesOf(Database& database) {
    States states;
    auto rows = database.prepare("SELECT own_id, state FROM work_outbox");
    while (rows.step()) {
        states.emplace(rows.text(0),
                       core::conversations::outboxStateFromWord(rows.textView(1)).value());
    }
    return states;
}

/// What must hold whenever the program was killed.
void checkBooks(Database& database, const States& states, const faults::OutboxChannel& channel) {
    for (const auto& ownId : channel.given()) {
        INFO("reply " << ownId);
        const auto known = states.find(ownId);
        REQUIRE(known != states.end());
        // It was written down as handed over before it was given to the channel.
        REQUIRE(
            (known->second == OutboxState::HandedOver || known->second == OutboxState::Delivered));
    }
    // Each hand-over stands in the transcript once, and nothing else of an agent does.
    CHECK(database.integer("SELECT count(*) FROM work_message WHERE side = 'agent'") ==
          database.integer("SELECT count(*) FROM work_outbox "
                           "WHERE state IN ('handed_over', 'delivered', 'failed')"));
    CHECK(database.integer("SELECT count(DISTINCT message_id) FROM work_outbox") ==
          database.integer("SELECT count(message_id) FROM work_outbox"));
    CHECK(database.integer(
              "SELECT count(*) FROM work_outbox o LEFT JOIN work_message m "
              "ON m.id = o.message_id WHERE (o.state IN ('handed_over', 'delivered', "
              "'failed')) <> (m.id IS NOT NULL) OR m.failed <> (o.state = 'failed')") == 0);
    // The figures of a conversation are those of its messages.
    CHECK(
        database.integer(
            "SELECT count(*) FROM work_conversation c WHERE messages <> (SELECT count(*) FROM "
            "work_message m WHERE m.conversation_id = c.id) OR agent_messages <> (SELECT count(*) "
            "FROM work_message m WHERE m.conversation_id = c.id AND side = 'agent' "
            "AND failed = 0)") == 0);
    CHECK_FALSE(core::events::firstBrokenLink(database));
}

/// The channel's client comes back and works everything off.
void drain(Database& database, faults::OutboxChannel& channel) {
    core::conversations::OutboxService outbox(database, afterwards, [] { return std::string(); });
    outbox.releaseDue();
    for (auto entries = outbox.unacknowledged(1, "qianniu");;) {
        for (const auto& entry : entries) {
            const bool isDone = channel.give(entry.ownId)
                                    ? outbox.confirm(entry.ownId, "").has_value()
                                    : outbox.fail(entry.ownId, "refused").has_value();
            REQUIRE(isDone);
        }
        entries = outbox.handOver(1, "qianniu", 100);
        if (entries.empty()) {
            return;
        }
    }
}

}  // namespace

TEST_CASE("no reply is lost and none is sent twice, whenever the program is killed", "[outbox]") {
    const support::TemporaryFolder folder;
    const auto paths = core::storage::profileIn(folder.path() / "profile");
    const auto file = folder.path() / "channel";
    faults::OutboxChannel channel(file);
    {
        const Profile profile(paths, afterwards);
        auto database = profile.connect(Database::Mode::ReadWrite);
        database.execute("INSERT INTO work_shop (id, name, created_at) VALUES (1, 'shop', 0)");
    }
    std::mt19937 random(20'261'126);
    std::set<std::string> queued;
    std::set<std::string> withdrawn;
    for (int round = 0; round < roundCount(); ++round) {
        INFO("round " << round);
        const std::chrono::microseconds moment{random() % 60'000};
        // Now and then while it opens the profile and says again what was left.
        const auto since = round % 4 == 0 ? faults::Since::Start : faults::Since::FirstLine;
        const auto killed = faults::runAndKill(
            {KEFU_OUTBOX_WORKER, paths.data.string(), file.string(), std::to_string(round)}, moment,
            since);
        REQUIRE(killed.byUs);
        for (const auto& line : killed.lines) {
            const auto ownId = line.substr(line.find(' ') + 1);
            if (line.starts_with("queue ")) {
                queued.insert(ownId);
            } else if (line.starts_with("withdraw ")) {
                withdrawn.insert(ownId);
            }
        }
        const Profile profile(paths, afterwards);
        auto database = profile.connect(Database::Mode::ReadOnly);
        const auto states = statesOf(database);
        for (const auto& ownId : queued) {
            REQUIRE(states.contains(ownId));
        }
        checkBooks(database, states, channel);
    }

    const Profile profile(paths, afterwards);
    auto database = profile.connect(Database::Mode::ReadWrite);
    drain(database, channel);
    const auto states = statesOf(database);
    checkBooks(database, states, channel);
    const auto given = channel.given();
    const std::set<std::string> taken(given.begin(), given.end());
    std::set<std::string> expected;
    for (const auto& [ownId, state] : states) {
        // Everything came to its end: the channel has it, refused it, or it was taken back.
        if (faults::OutboxChannel::refuses(ownId)) {
            CHECK((state == OutboxState::Failed || state == OutboxState::Withdrawn));
        } else {
            CHECK((state == OutboxState::Delivered || state == OutboxState::Withdrawn));
        }
        if (state == OutboxState::Delivered) {
            expected.insert(ownId);
        }
    }
    CHECK(taken == expected);
    for (const auto& ownId : withdrawn) {
        CHECK(states.at(ownId) == OutboxState::Withdrawn);
    }
    // The rounds were long enough to meet every step: some were given again under their id.
    CHECK(std::ssize(expected) > roundCount() / 8);
    CHECK(given.size() > taken.size());
    CHECK(std::ssize(withdrawn) > roundCount() / 50);
}
