#include "core/channels/bridge_line.h"

#include "core/channels/bridge_limits.h"
#include "tests/support/catch.h"

using namespace core::channels;
using core::conversations::Side;

namespace {

std::string times(std::string_view piece, std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
        text += piece;
    }
    return text;
}

std::string messageWith(const std::string& fields) {
    return R"({"type":"message","conversation":"c1","id":"m1","side":"buyer","sender":"小禾","time":1500000000123)" +
           (fields.empty() ? "" : "," + fields) + "}";
}

std::string refusalOf(const std::string& line) {
    const auto read = readClientLine(line);
    return read ? "taken" : std::string(toWord(read.error().refusal));
}

std::vector<std::string> cut(LineCutter& cutter, std::string_view bytes) {
    std::vector<std::string> lines;
    cutter.add(bytes, [&](std::optional<std::string_view> line) {
        lines.emplace_back(line ? std::string(*line) : "too long");
    });
    return lines;
}

}  // namespace

TEST_CASE("a message of a channel is read with everything it tells") {
    const auto read = readClientLine(
        R"({"type":"message","shop":"云灶台","channel":"qianniu","conversation":"c1","id":"m1","side":"agent",)"
        R"("sender":"云灶台:小林","buyer":"小禾","time":1500000000123,"text":"在的\n亲","later":[1],)"
        R"("attachments":[{"kind":"image","name":"a.jpg","reference":"https://img/a.jpg","bytes":12}]})");
    REQUIRE(read);
    const auto& inbound = std::get<Inbound>(*read);
    CHECK(inbound.shop == "云灶台");
    CHECK(inbound.channel == "qianniu");
    const auto& message = inbound.message;
    CHECK(message.externalConversation == "c1");
    CHECK(message.externalId == "m1");
    CHECK(message.side == Side::Agent);
    CHECK(message.sender == "云灶台:小林");
    CHECK(message.buyer == "小禾");
    CHECK(message.at->time_since_epoch().count() == 1'500'000'000'123);
    CHECK(message.text == "在的\n亲");
    CHECK(message.attachments == std::vector<core::conversations::Attachment>{
                                     {"image", "a.jpg", "https://img/a.jpg", 12}});
}

TEST_CASE("the buyer of a message is its sender, or the talk's name when the shop spoke first") {
    const auto buyers = [](const char* side) {
        const auto read = readClientLine(
            std::string(
                R"({"type":"message","conversation":"c1","id":"m","sender":"s","time":1500000000000,)") +
            R"("text":"t","side":")" + side + "\"}");
        return std::get<Inbound>(*read).message.buyer;
    };
    CHECK(buyers("buyer") == "s");
    CHECK(buyers("agent") == "c1");
    CHECK(buyers("system") == "c1");
}

TEST_CASE("every line that breaks the protocol is refused with its reason") {
    const auto text = R"("text":"t")";
    const std::vector<std::pair<std::string, std::string>> cases{
        {messageWith(text), "taken"},
        {messageWith(R"("text":"","attachments":[{"kind":"file","reference":"x"}])"), "taken"},
        {messageWith("\"text\":\"" + times("好", limits::kTextCharacters) + "\""), "taken"},
        {R"({"type":"ping"})", "taken"},
        {R"({"type":"typing","to":{"a":[1]}})", "taken"},
        {R"({"type":"resume"})", "taken"},
        {"", "not_json"},
        {"hello", "not_json"},
        {"{\"type\":\"ping\"", "not_json"},
        {"{\"type\":\"ping\"}{}", "not_json"},
        {"{\"type\":\"\xff\"}", "not_json"},
        {R"({"type":"\ud800"})", "not_json"},
        {R"(["ping"])", "not_an_object"},
        {R"({"typ":"ping"})", "not_an_object"},
        {R"({"type":7})", "not_an_object"},
        {R"({"type":"ping","a":)" + times("[", 15) + times("]", 15) + "}", "taken"},
        {R"({"type":"ping","a":)" + times("[", 16) + times("]", 16) + "}", "too_deep"},
        {times("[", 60'000), "too_deep"},
        {R"({"type":"ping","a":"[[[[[[[[[[[[[[[[[[[[[[\"[["})", "taken"},
        {messageWith(""), "field_missing"},
        {messageWith(R"("text":null)"), "field_missing"},
        {messageWith(R"("text":7)"), "wrong_type"},
        {messageWith(R"("text":"a\u0000b")"), "bad_value"},
        {messageWith("\"text\":\"" + times("好", limits::kTextCharacters + 1) + "\""),
         "text_too_long"},
        {messageWith(R"("text":"t","attachments":{})"), "wrong_type"},
        {messageWith(R"("text":"t","attachments":["a"])"), "wrong_type"},
        {messageWith(R"("text":"t","attachments":[{"kind":"program","reference":"x"}])"),
         "bad_value"},
        {messageWith(R"("text":"t","attachments":[{"kind":"file"}])"), "field_missing"},
        {messageWith(R"("text":"t","attachments":[{"kind":"file","reference":"x","bytes":-1}])"),
         "bad_value"},
        {messageWith(R"("text":"t","attachments":[)" +
                     times(R"({"kind":"file","reference":"x"},)", 20) +
                     R"({"kind":"file","reference":"x"}])"),
         "bad_value"},
        {R"({"type":"message","conversation":"","id":"m","side":"buyer","sender":"s","time":1500000000000,"text":"t"})",
         "bad_value"},
        {R"({"type":"message","conversation":"c","id":"a\nb","side":"buyer","sender":"s","time":1500000000000,"text":"t"})",
         "bad_value"},
        {R"({"type":"message","conversation":"c","id":7,"side":"buyer","sender":"s","time":1500000000000,"text":"t"})",
         "wrong_type"},
        {R"({"type":"message","conversation":"c","id":")" + times("x", 129) +
             R"(","side":"buyer","sender":"s","time":1500000000000,"text":"t"})",
         "bad_value"},
        {R"({"type":"message","conversation":"c","id":"m","side":"seller","sender":"s","time":1500000000000,"text":"t"})",
         "bad_value"},
        {R"({"type":"message","conversation":"c","id":"m","side":"buyer","sender":"s","time":"now","text":"t"})",
         "wrong_type"},
        {R"({"type":"message","conversation":"c","id":"m","side":"buyer","sender":"s","time":1500000000.5,"text":"t"})",
         "wrong_type"},
        // Seconds where milliseconds belong.
        {R"({"type":"message","conversation":"c","id":"m","side":"buyer","sender":"s","time":1500000000,"text":"t"})",
         "bad_value"},
        {R"({"type":"message","conversation":"c","id":"m","side":"buyer","sender":"s","time":18446744073709551615,"text":"t"})",
         "bad_value"},
        {R"({"type":"hello","protocol":1,"client":"robot","channel":"qianniu"})", "taken"},
        {R"({"type":"hello","protocol":2,"client":"robot","channel":"qianniu"})", "wrong_protocol"},
        {R"({"type":"hello","client":"robot","channel":"qianniu"})", "field_missing"},
        {R"({"type":"hello","protocol":1,"client":"robot","channel":"千牛"})", "bad_value"},
        {R"({"type":"hello","protocol":1,"client":"robot","channel":"qianniu","sends":"yes"})",
         "wrong_type"},
        {R"({"type":"hello","protocol":1,"client":"robot","channel":"qianniu","shops":[1]})",
         "wrong_type"},
        {R"({"type":"delivered"})", "field_missing"},
        {R"({"type":"delivered","id":["a"]})", "wrong_type"},
        {R"({"type":"failed","id":"a","reason":7})", "wrong_type"},
        {R"({"type":"resume","delivered":["a"]})", "wrong_type"},
        {R"({"type":"resume","delivered":[{"message":"x"}]})", "field_missing"},
        {R"({"type":"resume","seen":[""]})", "bad_value"},
    };
    for (const auto& [line, expected] : cases) {
        INFO(line.substr(0, 200));
        CHECK(refusalOf(line) == expected);
    }
}

TEST_CASE("a refusal names the line's id and its reason, never what it said") {
    const auto read = readClientLine(messageWith(R"("text":7,"secret":"13800000000")"));
    REQUIRE_FALSE(read);
    CHECK(refusalLine(read.error(), 4) ==
          "{\"id\":\"m1\",\"line\":4,\"reason\":\"wrong_type\",\"type\":\"refused\"}\n");
}

TEST_CASE("lines are cut however the bytes arrive, and a long one costs only itself") {
    LineCutter cutter;
    CHECK(cut(cutter, "a").empty());
    CHECK(cut(cutter, "b\nc\n\nd") == std::vector<std::string>{"ab", "c", ""});
    CHECK(cut(cutter, "\n") == std::vector<std::string>{"d"});
    const std::string most(limits::kLineBytes, 'x');
    CHECK(cut(cutter, most + "\n") == std::vector<std::string>{most});
    CHECK(cut(cutter, most + "y") == std::vector<std::string>{"too long"});
    CHECK(cut(cutter, most + most).empty());
    CHECK(cut(cutter, "z\nnext\n") == std::vector<std::string>{"next"});
}

TEST_CASE("a reply is one line whatever its text holds") {
    core::conversations::OutboxEntry reply;
    reply.ownId = "o1";
    reply.externalConversation = "c1";
    reply.text = "一\n二\xff\"";
    reply.attachments = {{"image", "a.jpg", "files/a.jpg", 3}};
    const auto line = replyLine(reply, "shop", true);
    CHECK(line.find('\n') == line.size() - 1);
    CHECK(line.find("\"again\":true") != std::string::npos);
    CHECK(
        line.find(
            R"("attachments":[{"bytes":3,"kind":"image","name":"a.jpg","reference":"files/a.jpg"}])") !=
        std::string::npos);
    CHECK(replyLine(reply, "shop", false).find("again") == std::string::npos);
}
