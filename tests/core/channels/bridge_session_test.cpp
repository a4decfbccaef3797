#include "core/channels/bridge_session.h"

#include <nlohmann/json.hpp>

#include "core/channels/bridge_limits.h"
#include "tests/support/catch.h"
#include "tests/support/fake_bridge_desk.h"

using namespace core::channels;
using support::FakeBridgeDesk;
using OutboxState = core::conversations::OutboxState;
using Json = nlohmann::json;

namespace {

/// A session with a desk behind it that does at once what is asked.
struct Line {
    FakeBridgeDesk& desk;
    bool taken = false;
    BridgeSession session{{.deskVersion = "1",
                           .shops =
                               [] {
                                   return std::vector<BridgeShop>{{1, "one"}, {2, "two"}};
                               },
                           .isTaken = [this](auto, const auto&) { return taken; }}};

    explicit Line(FakeBridgeDesk& with) : desk(with) {}

    std::vector<Json> say(const std::string& line) {
        session.take(line + "\n");
        return heard();
    }
    void act() {
        const auto acts = session.takeActs(50);
        if (!acts.empty()) {
            session.answer(perform(acts, *session.client(), desk.port()));
        }
    }
    std::vector<Json> settle() {
        act();
        session.tell(handOver(*session.client(), session.replyRoom(), desk.port()));
        return heard();
    }
    std::vector<Json> heard() {
        std::vector<Json> lines;
        std::istringstream text(session.takeOutput());
        for (std::string line; std::getline(text, line);) {
            lines.push_back(Json::parse(line));
        }
        return lines;
    }
    Line& hello(const std::string& shops = R"(["one"])") {
        const auto welcome =
            say(R"({"type":"hello","protocol":1,"client":"robot","channel":"qianniu",)"
                R"("sends":true,"shops":)" +
                shops + "}");
        REQUIRE(welcome.size() == 1);
        REQUIRE(welcome[0]["type"] == "welcome");
        return *this;
    }
};

std::string message(const std::string& id, const std::string& shop = "one") {
    return R"({"type":"message","conversation":"talk","side":"buyer","sender":"b","time":1500000000000,"text":"hi","id":")" +
           id + R"(","shop":")" + shop + "\"}";
}

std::vector<std::string> ids(const std::vector<Json>& lines, const std::string& type) {
    std::vector<std::string> found;
    for (const auto& line : lines) {
        if (line["type"] == type) {
            found.push_back(line["id"]);
        }
    }
    return found;
}

std::string reasonOf(const std::vector<Json>& lines) {
    return lines.size() == 1 && lines[0]["type"] == "refused" ? lines[0]["reason"] : "";
}

}  // namespace

TEST_CASE("a message is acknowledged only after it was written, and twice is once") {
    FakeBridgeDesk desk;
    Line line(desk);
    line.hello();
    CHECK(line.say(message("m1")).empty());
    CHECK(line.say(message("m2")).empty());
    CHECK(ids(line.settle(), "ack") == std::vector<std::string>{"m1", "m2"});
    CHECK(desk.transactions == 1);
    CHECK(desk.messages.at(0).shop == 1);
    CHECK(desk.messages.at(0).channel == "qianniu");
    line.say(message("m2"));
    CHECK(ids(line.settle(), "ack") == std::vector<std::string>{"m2"});
    CHECK(desk.messages.size() == 2);
}

TEST_CASE("replies flow after resume, each once, and what was not acknowledged is said again") {
    FakeBridgeDesk desk;
    for (const auto* id : {"o1", "o2", "o3"}) {
        desk.queue(id);
    }
    Line first(desk);
    first.hello();
    CHECK(first.settle().empty());
    first.say(R"({"type":"resume"})");
    CHECK(ids(first.settle(), "reply") == std::vector<std::string>{"o1", "o2", "o3"});
    CHECK(first.settle().empty());
    first.say(R"({"type":"delivered","id":"o1","message":"x1"})");
    first.settle();
    CHECK(desk.stateOf("o1") == OutboxState::Delivered);
    CHECK(desk.externalIds.at("o1") == "x1");

    // The connection breaks: o2 was sent without its acknowledgement, o3 was never read.
    desk.queue("o4");
    Line second(desk);
    second.hello();
    second.say(R"({"type":"resume","delivered":[{"id":"o2","message":"x2"},{"id":"gone"}]})");
    second.act();
    const auto again = second.heard();
    CHECK(ids(again, "reply") == std::vector<std::string>{"o3"});
    CHECK(again.at(0)["again"] == true);
    CHECK(desk.stateOf("o2") == OutboxState::Delivered);
    CHECK(ids(second.settle(), "reply") == std::vector<std::string>{"o4"});
}

TEST_CASE("a reply that the client wrote down is not said again and can still be settled") {
    FakeBridgeDesk desk;
    desk.queue("o1");
    (void)desk.port().handOver(1, "qianniu", 10);
    Line line(desk);
    line.hello();
    line.say(R"({"type":"resume","seen":["o1"]})");
    CHECK(line.settle().empty());
    line.say(R"({"type":"failed","id":"o1","reason":"blocked"})");
    CHECK(line.settle().empty());
    CHECK(desk.stateOf("o1") == OutboxState::Failed);
}

TEST_CASE("no more replies are told than a client answers") {
    FakeBridgeDesk desk;
    for (std::size_t i = 0; i < limits::kOpenReplies + 5; ++i) {
        desk.queue("o" + std::to_string(i));
    }
    Line line(desk);
    line.hello().say(R"({"type":"resume"})");
    line.act();
    CHECK(ids(line.settle(), "reply").size() == limits::kOpenReplies);
    CHECK(line.session.replyRoom() == 0);
    line.say(R"({"type":"delivered","id":"o0"})");
    CHECK(ids(line.settle(), "reply") ==
          std::vector<std::string>{"o" + std::to_string(limits::kOpenReplies)});
}

TEST_CASE("a client is read no further while too much of it is open") {
    FakeBridgeDesk desk;
    Line line(desk);
    line.hello();
    for (std::size_t i = 0; i < limits::kOpenActs; ++i) {
        CHECK(line.session.wantsInput());
        line.say(message("m" + std::to_string(i)));
    }
    CHECK_FALSE(line.session.wantsInput());
    // Taken is not yet done.
    const auto acts = line.session.takeActs(50);
    CHECK_FALSE(line.session.wantsInput());
    line.session.answer(perform(acts, *line.session.client(), desk.port()));
    CHECK(line.session.wantsInput());
}

TEST_CASE("each client speaks for its own shops only") {
    FakeBridgeDesk desk;
    desk.queue("o1", "a", 1);
    desk.queue("o2", "b", 2);
    Line line(desk);
    line.hello(R"(["two"])");
    CHECK(reasonOf(line.say(message("m1", "one"))) == "unknown_shop");
    line.say(message("m2", ""));
    line.say(R"({"type":"resume"})");
    line.act();
    line.heard();
    CHECK(ids(line.settle(), "reply") == std::vector<std::string>{"o2"});
    REQUIRE(desk.messages.size() == 1);
    CHECK(desk.messages[0].shop == 2);
    Line both(desk);
    both.hello("[]");
    CHECK(both.session.client()->shops == std::vector<core::orders::ShopId>{1, 2});
    // Of two shops one must be named.
    CHECK(reasonOf(both.say(message("m3", ""))) == "unknown_shop");
}

TEST_CASE("what comes in the wrong order is refused and changes nothing") {
    FakeBridgeDesk desk;
    Line line(desk);
    CHECK(reasonOf(line.say(message("m1"))) == "hello_first");
    CHECK(reasonOf(line.say(R"({"type":"delivered","id":"o1"})")) == "hello_first");
    CHECK(reasonOf(line.say(R"({"type":"resume"})")) == "hello_first");
    const std::string hello =
        R"({"type":"hello","protocol":1,"client":"robot","channel":"qianniu")";
    CHECK(reasonOf(line.say(hello + R"(,"shops":["three"]})")) == "unknown_shop");
    line.taken = true;
    CHECK(reasonOf(line.say(hello + R"(,"sends":true})")) == "taken");
    CHECK_FALSE(line.session.client());
    // One that only reports may stand beside the one that sends.
    CHECK(line.say(hello + "}").at(0)["type"] == "welcome");
    CHECK(reasonOf(line.say(hello + "}")) == "not_now");
    CHECK(reasonOf(line.say(R"({"type":"resume"})")) == "not_now");
    line.say(R"({"type":"delivered","id":"never"})");
    CHECK(reasonOf(line.settle()) == "unknown_reply");
    CHECK(reasonOf(line.say(
              R"({"type":"message","channel":"jd","conversation":"c","id":"m","side":"buyer",)"
              R"("sender":"s","time":1500000000000,"text":"t","shop":"one"})")) == "bad_value");
    CHECK(line.say(R"({"type":"ping"})").at(0)["type"] == "pong");
    CHECK(line.say(R"({"type":"typing"})").empty());
    CHECK(line.session.unknownLines() == 1);
    CHECK(line.session.refusedLines() == 9);
    CHECK(desk.messages.empty());
}
