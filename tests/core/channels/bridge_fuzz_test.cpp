#include <array>
#include <random>

#include "core/channels/bridge_limits.h"
#include "core/channels/bridge_session.h"
#include "tests/support/catch.h"
#include "tests/support/fake_bridge_desk.h"

using namespace core::channels;

namespace {

const std::array<std::string, 8> kSeeds{
    R"({"type":"hello","protocol":1,"client":"robot","version":"1","channel":"qianniu","shops":["one"],"sends":true})",
    R"({"type":"message","shop":"one","conversation":"c1","id":"m1","side":"buyer","sender":"小禾","time":1500000000123,"text":"在吗"})",
    R"({"type":"message","conversation":"c2","id":"m2","side":"auto","sender":"s","buyer":"b","time":1500000000123,"text":"","attachments":[{"kind":"image","name":"a","reference":"r","bytes":1}]})",
    R"({"type":"delivered","id":"o1","message":"x1"})",
    R"({"type":"failed","id":"o2","reason":"blocked"})",
    R"({"type":"resume","delivered":[{"id":"o1","message":"x"}],"seen":["o2"]})",
    R"({"type":"ping"})",
    R"({"type":"typing","who":"b"})"};

const std::array<std::string, 14> kPieces{
    "{", "}",    "[",      "]",       "\"",   "\\", ":",
    ",", "null", "-1e999", "\\u0000", "\xe5", "\n", "{\"type\":\"message\"}"};

/// Changes a few bytes of a valid line, or makes one of bytes at random.
std::string mutated(std::mt19937& random) {
    std::string line = kSeeds[random() % kSeeds.size()];
    if (random() % 16 == 0) {
        line.assign(random() % 200, ' ');
        for (auto& c : line) {
            c = static_cast<char>(random());
        }
        return line;
    }
    for (auto rounds = random() % 4; rounds > 0 && !line.empty(); --rounds) {
        const auto at = random() % line.size();
        switch (random() % 5) {
            case 0:
                line[at] = static_cast<char>(random());
                break;
            case 1:
                line.erase(at, 1 + random() % 8);
                break;
            case 2:
                line.insert(at, kPieces[random() % kPieces.size()]);
                break;
            case 3:
                line.insert(at, line.substr(random() % line.size(), random() % 40));
                break;
            default:
                line.resize(at);
                break;
        }
    }
    return line;
}

bool isSound(const core::conversations::InboundMessage& message) {
    const auto isId = [](const std::string& id) {
        return !id.empty() && id.size() <= limits::kIdBytes;
    };
    return message.shop == 1 && message.channel == "qianniu" && message.at &&
           isId(message.externalConversation) && isId(message.externalId) &&
           !message.sender.empty() && !message.buyer.empty() &&
           (!message.text.empty() || !message.attachments.empty()) &&
           message.text.size() <= limits::kLineBytes &&
           message.attachments.size() <= limits::kAttachments;
}

BridgeSession makeSession() {
    return BridgeSession({.deskVersion = "1",
                          .shops =
                              [] {
                                  return std::vector<BridgeShop>{{1, "one"}};
                              },
                          .isTaken = [](auto, const auto&) { return false; }});
}

}  // namespace

TEST_CASE("hostile lines never break a session, and only whole messages pass") {
    std::mt19937 random(20'261'126);
    support::FakeBridgeDesk desk;
    desk.queue("o1");
    desk.queue("o2");
    auto session = makeSession();
    session.take(kSeeds[0] + "\n");
    constexpr int kLines = 200'000;
    std::int64_t unanswered = 0;
    for (int i = 0; i < kLines; ++i) {
        auto bytes = mutated(random) + "\n";
        // In two pieces, cut anywhere.
        const auto cut = random() % bytes.size();
        session.take(std::string_view(bytes).substr(0, cut));
        session.take(std::string_view(bytes).substr(cut));
        if (i % 100 == 0) {
            session.answer(perform(session.takeActs(1000), *session.client(), desk.port()));
            session.tell(handOver(*session.client(), session.replyRoom(), desk.port()));
            const auto output = session.takeOutput();
            unanswered += output.empty() ? 1 : 0;
            REQUIRE((output.empty() || output.back() == '\n'));
            REQUIRE(session.wantsInput());
        }
        if (i % 20'000 == 0) {
            // One long line among them costs only itself.
            session.take(std::string(limits::kLineBytes * 3, '[') + "\n");
        }
    }
    CHECK(session.client()->name == "robot");
    CHECK(session.refusals().at(BridgeRefusal::LineTooLong) == 10);
    CHECK(session.refusedLines() > kLines / 4);
    CHECK(unanswered == 0);
    CHECK(desk.messages.size() > 50);
    CHECK(std::ranges::all_of(desk.messages, isSound));
    // Still in step.
    (void)session.takeOutput();
    session.take("{\"type\":\"ping\"}\n");
    CHECK(session.takeOutput() == "{\"type\":\"pong\"}\n");
}
