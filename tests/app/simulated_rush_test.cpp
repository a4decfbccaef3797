#include "app/composition/simulated_rush.h"

#include <QSignalSpy>
#include <QTest>

#include "core/conversations/message_service.h"
#include "core/storage/profile.h"
#include "tests/support/qt/desk.h"
#include "tests/support/qt/printing.h"

using namespace std::chrono_literals;
using app::composition::SimulatedRush;
using core::conversations::Side;

namespace {

const core::Seconds kNow = *core::parseLocalTime("2027-03-01 10:00:00");

struct Bench {
    support::TemporaryFolder folder;
    support::Desk desk;
    core::storage::Profile profile{core::storage::profileIn(folder.path()), [] { return kNow; }};
    core::storage::Database database = profile.connect(core::storage::Database::Mode::ReadWrite);
    core::conversations::MessageService messages{database, [] { return kNow; }};
    SimulatedRush rush{profile, desk.environment};
    int count = 0;

    Bench() {
        core::settings::SettingsService settings(database, [] { return kNow; });
        REQUIRE(settings.addShop("one", "taobao", {"Lin"}));
    }
    void say(const std::string& talk, Side side, std::chrono::seconds after,
             const std::string& channel = "simulated", const std::string& text = "t") {
        messages.receive({{.shop = 1,
                           .channel = channel,
                           .externalConversation = talk,
                           .externalId = std::to_string(++count),
                           .buyer = talk,
                           .side = side,
                           .sender = side == Side::Buyer ? talk : "Lin",
                           .at = core::Moment{kNow + after},
                           .text = text}},
                         {"bridge"});
    }
};

}  // namespace

TEST_CASE("a rush is scored over its own buyers and its own time") {
    Bench bench;
    bench.say("a", Side::Buyer, 0s);
    bench.say("a", Side::Agent, 20s);
    bench.say("b", Side::Buyer, 10s);
    bench.say("b", Side::Agent, 250s);
    bench.say("b", Side::Buyer, 260s);
    bench.say("c", Side::Buyer, -1h);
    bench.say("d", Side::Buyer, 5s, "qianniu");
    const auto result = bench.rush.scorer()(kNow, kNow + 300s);
    CHECK(result.talks.size() == 2);
    CHECK(result.firstMean == 130s);
    CHECK(result.rounds == 3);
    CHECK(result.overLimit == 1);
    CHECK(result.unanswered == 1);
    CHECK(bench.rush.scorer()(kNow + 1h, kNow + 2h).talks.empty());
}

TEST_CASE("replies that the guard warns of are counted once each") {
    Bench bench;
    bench.say("a", Side::Buyer, 0s);
    bench.say("a", Side::Agent, 20s, "simulated", "您好亲，这款有现货，今天可以为您发出。");
    bench.say("a", Side::Agent, 30s, "simulated", "亲，加我微信abc12345，好评返现5元");
    bench.say("a", Side::Auto, 40s, "simulated", "加微信");
    CHECK(bench.rush.scorer()(kNow, kNow + 300s).guardHits == 1);
}

TEST_CASE("a rush without a bridge ends by itself and can be stopped before") {
    Bench bench;
    QSignalSpy changed(&bench.rush, &SimulatedRush::runningChanged);
    QSignalSpy failed(&bench.rush, &SimulatedRush::failed);
    bench.rush.start({.script = QStringLiteral("rush")});
    // Without the program beside the tests it fails at once, which is told too.
    REQUIRE(QTest::qWaitFor([&] { return changed.count() + failed.count() > 0; }, 10'000));
    bench.rush.stop();
    REQUIRE(QTest::qWaitFor([&] { return !bench.rush.isRunning(); }, 10'000));
}
