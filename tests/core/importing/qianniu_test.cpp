#include "tests/core/importing/transcript_fixture.h"

using namespace core::importing;
using namespace transcript_fixture;

namespace {

std::string page(const std::string& body, const std::string& title = "聊天记录") {
    return "<!DOCTYPE html><html><head><title>" + title +
           "</title><style>.chatName{color:red}</style></head><body>" + body + "</body></html>";
}

std::string said(const std::string& time, const std::string& name, const std::string& inner) {
    return "<div class=\"chat\"><span class=\"chatTime\">" + time +
           "</span><span class=\"chatName\">" + name + "</span>" + inner + "</div>";
}

std::string text(const std::string& words) {
    return "<div class=\"chatTextLeft\">" + words + "</div>";
}

std::string sheetRow(const std::vector<std::string>& cells) {
    std::string row = "<row>";
    for (std::string cell : cells) {
        std::string escaped;
        for (const char c : cell) {
            escaped += c == '"' ? "&quot;" : c == '<' ? "&lt;" : std::string(1, c);
        }
        row += "<c t=\"inlineStr\"><is><t>" + escaped + "</t></is></c>";
    }
    return row + "</row>";
}

std::string book(const std::vector<std::string>& users, const std::vector<std::string>& messages) {
    std::string rows = sheetRow({"users", "messages"});
    for (std::size_t i = 0; i < users.size(); ++i) {
        rows += sheetRow({users[i], messages[i]});
    }
    return file_builder::bookOf({.sheets = {rows}});
}

}  // namespace

TEST_CASE("a page of Qianniu joins the days of its groups with the times of its messages") {
    const auto told = tell(
        page("<div class='groupTime'>2023年5月1日 星期一</div>" +
             said("23:59:58", "竹影", text("在吗<br>急&amp;急")) +
             said("23:59:59", "茶居:小雨", text("亲<img src=\"face.png\" alt=\"[微笑]\">在的")) +
             "<div class='groupTime'>2023-05-02</div>" +
             said("0:00:03", "竹影",
                  "<img class=\"avatar\" src=\"me.png\"><img src=\"http://img.example/1.jpg\">") +
             said("08:00:00", "茶居", text("早")) +
             said("08:00:01", "茶居:服务助手", text("请确认收货地址"))));
    REQUIRE(told);
    CHECK(told->format.buyer == "竹影");
    CHECK(told->messages ==
          "竹影|buyer|竹影|20230501T155958Z|0|在吗\n急&急\n"
          "竹影|agent|茶居:小雨|20230501T155959Z|0|亲[微笑]在的\n"
          "竹影|buyer|竹影|20230501T160003Z|0| [image http://img.example/1.jpg]\n"
          "竹影|agent|茶居|20230502T000000Z|0|早\n"
          "竹影|system|茶居:服务助手|20230502T000001Z|0|请确认收货地址\n");
    CHECK(told->rejected.empty());
}

TEST_CASE("a page without days, times or words says so row by row") {
    const auto told =
        tell(page(said("10:00:00", "竹影", text("没有日期")) +
                  "<div class='groupTime'>2023-05-01</div>" + said("25:00", "竹影", text("几点")) +
                  said("10:00:00", "", text("谁")) + said("10:00:01", "竹影", text(" "))));
    REQUIRE(told);
    CHECK(told->rejected ==
          "1 time_not_readable\n2 time_not_readable\n3 side_unknown\n4 text_missing\n");
}

TEST_CASE("a page on which two strangers talk is told by its title or refused") {
    const std::string talk = "<div class='groupTime'>2023-05-01</div>" +
                             said("10:00:00", "竹影", text("在吗")) +
                             said("10:00:05", "老板", text("在"));
    const auto named = tell(page(talk, "与竹影的聊天"));
    REQUIRE(named);
    CHECK(named->format.buyer == "竹影");
    const auto unnamed = tell(page(talk));
    REQUIRE(unnamed);
    REQUIRE(unnamed->refusal);
    CHECK(unnamed->refusal->problem == FileProblem::TranscriptIncomplete);
    CHECK(unnamed->refusal->missingColumns == std::vector<std::string>{"buyer"});
}

TEST_CASE("a workbook of Qianniu holds a conversation a row and its messages as JSON") {
    const auto told = tell(book(
        {"竹影,茶居:小雨,茶居", "山月"},
        {R"([{"time":"2023-05-01T02:00:00.250Z","sender_nick":"竹影","content":{"text":"在吗"}},
            {"time":"2023-05-01T02:00:05Z","sender_nick":"茶居:小雨","content":{"text":"在的"}},
            {"time":"2023-05-01T02:00:06Z","sender_nick":"茶居:服务助手","content":{"summary":"请确认收货地址"}},
            {"time":"2023-05-01T02:00:07Z","sender_nick":"茶居:小雨","content":{"text":"","summary":"[商品卡片]"}},
            {"time":"2023-05-01T02:00:08Z","sender_nick":"竹影","content":{"summary":"[订单卡片]"}},
            {"time":"2023-05-01T02:00:09Z","sender_nick":"茶居","content":{"text":"老板来了"}}])",
         R"([{"time":"2023-05-01T10:00:00+08:00","sender_nick":"山月","content":"你好"}])"}));
    REQUIRE(told);
    CHECK(told->messages ==
          "竹影|buyer|竹影|20230501T020000Z.250|0|在吗\n"
          "竹影|agent|茶居:小雨|20230501T020005Z|0|在的\n"
          "竹影|system|茶居:服务助手|20230501T020006Z|0|请确认收货地址\n"
          "竹影|system|茶居:小雨|20230501T020007Z|0|[商品卡片]\n"
          "竹影|buyer|竹影|20230501T020008Z|0|[订单卡片]\n"
          "竹影|agent|茶居|20230501T020009Z|0|老板来了\n"
          "山月|buyer|山月|20230501T020000Z|0|你好\n");
    CHECK(told->rejected.empty());
}

TEST_CASE("broken JSON in a cell costs its row and no other") {
    const auto told = tell(book(
        {"竹影", "竹影", "茶居:小雨", "竹影"},
        {R"([{"time":"2023-05-01T02:00:00Z","sender_nick":"竹影","content":{"te)", "{}",
         R"([{"time":"2023-05-01T02:00:00Z","sender_nick":"茶居:小雨","content":{"text":"有人吗"}}])",
         R"([3,{"sender_nick":"竹影","content":{"text":"几时"}},
                  {"time":"2023-05-01T02:00:00Z","content":{"text":"谁"}},
                  {"time":"2023-05-01T02:00:00Z","sender_nick":"竹影","content":{}},
                  {"time":"2023-05-01T02:00:01Z","sender_nick":"竹影","content":{"text":"好"}}])"}));
    REQUIRE(told);
    CHECK(told->rejected ==
          "2 cell_not_readable\n3 cell_not_readable\n4 buyer_unknown\n5 cell_not_readable\n"
          "5 time_not_readable\n5 side_unknown\n5 text_missing\n");
    CHECK(told->messages == "竹影|buyer|竹影|20230501T020001Z|0|好\n");
}
