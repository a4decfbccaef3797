#include "app/channels/bridge_server.h"

#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>

#include <random>
#include <set>

#include "core/channels/bridge_address.h"
#include "core/simulation/desk_line.h"
#include "tests/support/fake_bridge_desk.h"
#include "tests/support/qt/printing.h"
#include "tests/support/temporary_folder.h"

using app::channels::BridgeServer;
using core::simulation::DeskLine;
using namespace std::chrono_literals;

namespace {

/// A profile's bridge with a desk in memory behind it.
struct Bench {
    support::TemporaryFolder folder;
    support::FakeBridgeDesk desk;
    core::jobs::ActRunner acts{core::jobs::ActRunner::Mode::Inline, nullptr};
    QString address = QString::fromStdString(
        *core::channels::bridgeAddress(folder.path(), folder.path().string()));
    std::unique_ptr<BridgeServer> server;

    Bench() { open(); }
    void open() {
        server = std::make_unique<BridgeServer>(acts, desk.port(), [] {
            return std::vector<core::channels::BridgeShop>{{1, "one"}, {2, "two"}};
        });
        REQUIRE(server->listen(address));
    }
};

/// A client on a real socket.
struct Client {
    QLocalSocket socket;
    QByteArray heard;

    explicit Client(const Bench& bench) {
        socket.connectToServer(bench.address);
        REQUIRE(socket.waitForConnected(5000));
    }
    void hello(const char* shop, bool sends = true) {
        say(QByteArray(
                R"({"type":"hello","protocol":1,"client":"robot","channel":"qianniu","shops":[")") +
            shop + R"("],"sends":)" + (sends ? "true}" : "false}"));
    }
    void say(const QByteArray& line) { socket.write(line + '\n'); }
    bool hears(const char* piece) {
        return QTest::qWaitFor(
            [&] {
                heard += socket.readAll();
                return heard.contains(piece);
            },
            10'000);
    }
};

QByteArray message(const char* id) {
    return QByteArray(R"({"type":"message","conversation":"talk","side":"buyer","sender":"b",)"
                      R"("time":1500000000000,"text":"hi","id":")") +
           id + "\"}";
}

}  // namespace

TEST_CASE("the socket of the bridge can be opened by its user only") {
    const Bench bench;
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser |
                       QFileDevice::WriteUser | QFileDevice::ExeOwner | QFileDevice::ExeUser;
    const QFileInfo socket(bench.address);
    REQUIRE(socket.exists());
    CHECK((socket.permissions() & ~owner) == 0);
}

TEST_CASE("messages come in, replies go out, and who is there is told") {
    Bench bench;
    QSignalSpy presence(bench.server.get(), &BridgeServer::clientsChanged);
    Client client(bench);
    client.hello("one");
    REQUIRE(client.hears("welcome"));
    CHECK(presence.count() == 1);
    CHECK(bench.server->clients() ==
          std::vector<core::channels::BridgeClient>{{"robot", "qianniu", {1}, true}});
    client.say(message("m1"));
    REQUIRE(client.hears(R"("id":"m1")"));
    CHECK(bench.desk.messages.size() == 1);
    client.say(R"({"type":"resume"})");
    bench.desk.queue("o1");
    bench.server->fetchReplies();
    REQUIRE(client.hears(R"("id":"o1")"));
    client.say(R"({"type":"delivered","id":"o1"})");
    client.say("{}");
    REQUIRE(client.hears("not_an_object"));
    CHECK(bench.desk.stateOf("o1") == core::conversations::OutboxState::Delivered);
    client.socket.disconnectFromServer();
    REQUIRE(presence.wait());
    CHECK(bench.server->clients().empty());
}

TEST_CASE("two clients serve their own shops, and nobody takes what another one sends for") {
    Bench bench;
    Client one(bench);
    Client two(bench);
    one.hello("one");
    two.hello("two");
    REQUIRE(one.hears("welcome"));
    REQUIRE(two.hears("welcome"));
    Client third(bench);
    third.hello("two");
    REQUIRE(third.hears("taken"));
    third.hello("two", false);
    REQUIRE(third.hears("welcome"));
    for (auto* client : {&one, &two}) {
        client->say(R"({"type":"resume"})");
        client->say(R"({"type":"ping"})");
        REQUIRE(client->hears("pong"));
    }
    bench.desk.queue("o1", "a", 1);
    bench.desk.queue("o2", "b", 2);
    bench.server->fetchReplies();
    CHECK(one.hears(R"("id":"o1")"));
    CHECK(two.hears(R"("id":"o2")"));
    CHECK_FALSE(one.heard.contains("o2"));
    CHECK_FALSE(two.heard.contains("o1"));
    // Once the sender is gone its place is free.
    two.socket.abort();
    REQUIRE(QTest::qWaitFor([&] { return bench.server->clients().size() == 2; }, 10'000));
    Client again(bench);
    again.hello("two");
    CHECK(again.hears("welcome"));
}

TEST_CASE("a fault of the disk closes the connection without an acknowledgement") {
    Bench bench;
    auto port = bench.desk.port();
    port.receive = [](const auto&) { throw std::runtime_error("disk full"); };
    bench.server = std::make_unique<BridgeServer>(bench.acts, port, [] {
        return std::vector<core::channels::BridgeShop>{{1, "one"}};
    });
    REQUIRE(bench.server->listen(bench.address));
    Client client(bench);
    QSignalSpy closed(&client.socket, &QLocalSocket::disconnected);
    client.hello("one");
    client.say(message("m1"));
    REQUIRE((closed.count() == 1 || closed.wait(10'000)));
    CHECK_FALSE(client.heard.contains("ack"));
    CHECK(bench.server->clients().empty());
}

TEST_CASE("a client that pours in lines of any kind is kept in step") {
    Bench bench;
    Client client(bench);
    client.hello("one");
    QByteArray lines;
    for (int i = 0; i < 2000; ++i) {
        lines += message(QByteArray::number(i).constData()) + '\n';
        lines += QByteArray(i % 50 == 0 ? 70'000 : 5, '[') + '\n';
    }
    client.socket.write(lines);
    client.say(R"({"type":"ping"})");
    REQUIRE(client.hears("pong"));
    CHECK(client.heard.count("refused") == 2000);
    REQUIRE(QTest::qWaitFor([&] { return bench.desk.messages.size() == 2000; }, 10'000));
}

TEST_CASE("a desk that closes and opens under load loses no message and doubles no reply") {
    Bench bench;
    DeskLine line("qianniu", {"one"});
    std::mt19937 random(7);
    std::multiset<std::string> heard;
    std::unique_ptr<QLocalSocket> socket;
    int said = 0;
    int queued = 0;
    const auto settle = [&] {
        return line.openMessages() == 0 && heard.size() == static_cast<std::size_t>(queued) &&
               std::ranges::all_of(bench.desk.outbox, [](const auto& entry) {
                   return entry.state == core::conversations::OutboxState::Delivered;
               });
    };
    for (int turn = 0; turn < 4000 && (turn < 1500 || !settle()); ++turn) {
        if (turn < 1500) {
            line.say({.id = "m" + std::to_string(said++),
                      .conversation = "talk",
                      .nick = "b",
                      .time = 1'500'000'000'000ms,
                      .text = "hi"});
            bench.desk.queue("o" + std::to_string(queued++));
            if (random() % 40 == 0) {
                bench.server.reset();
                bench.open();
            }
        }
        if (!socket || socket->state() != QLocalSocket::ConnectedState) {
            socket = std::make_unique<QLocalSocket>();
            socket->connectToServer(bench.address);
            REQUIRE(socket->waitForConnected(5000));
            line.connected();
        }
        bench.server->fetchReplies();
        const auto output = line.takeOutput(0ms);
        socket->write(output.data(), static_cast<qint64>(output.size()));
        QCoreApplication::processEvents();
        const auto bytes = socket->isOpen() ? socket->readAll() : QByteArray();
        line.take({bytes.constData(), static_cast<std::size_t>(bytes.size())}, 0ms);
        for (const auto& reply : line.takeReplies()) {
            heard.insert(reply.ownId);
        }
    }
    CHECK(settle());
    CHECK(line.counts().connections > 10);
    CHECK(std::set<std::string>(heard.begin(), heard.end()).size() == heard.size());
    CHECK(bench.desk.messages.size() == static_cast<std::size_t>(said));
}
