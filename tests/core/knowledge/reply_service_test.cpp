#include "core/knowledge/reply_service.h"

#include <algorithm>

#include "core/customers/customer.h"
#include "core/events/event_repository.h"
#include "core/knowledge/knowledge_policy.h"
#include "core/knowledge/knowledge_reader.h"
#include "core/knowledge/starter_set.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

using namespace core::knowledge;

namespace {

struct Bench {
    core::storage::Database database = support::testDatabase();
    core::Seconds now = *core::parseLocalTime("2026-11-26 12:00:00");
    ReplyService service{database, [this] { return now; }};
    KnowledgeReader reader{database};
    core::agents::Actor lin{"林"};
    core::agents::Actor wang{"王"};
    int changes = 0;
    core::Subscription subscription = service.changed.subscribe([this] { ++changes; });

    static Reply draft(const std::string& title = "问候", const std::string& body = "您好") {
        Reply reply;
        reply.folder = "售前";
        reply.title = title;
        reply.body = body;
        return reply;
    }
    Reply saved(const Reply& reply) { return *service.save(reply, lin); }
    std::vector<std::string> actions(const Reply& reply) {
        std::vector<std::string> found;
        for (const auto& event :
             core::events::listOf(database, "reply", 0, std::to_string(reply.id))) {
            found.push_back(event.action);
            CHECK(event.after.find(reply.body) == std::string::npos);
        }
        return found;
    }
};

}  // namespace

TEST_CASE("a reply is kept clean, told once and written into the book without its text",
          "[knowledge]") {
    Bench bench;
    auto draft = Bench::draft(" 问候\n一 ", " 您好 ");
    draft.folder = "/售前// 问好 /";
    draft.objection = Objection::Price;
    draft.step = "greet";
    draft.attachments = {"/图/一.png"};
    const auto reply = bench.saved(draft);
    CHECK(reply.title == "问候 一");
    CHECK(reply.body == "您好");
    CHECK(reply.folder == "售前/问好");
    CHECK(reply.position == 1);
    CHECK(bench.changes == 1);
    CHECK(bench.actions(reply) == std::vector<std::string>{"add"});
    CHECK(bench.reader.reply(reply.id) == reply);
}

TEST_CASE("a reply without title or text, or too long, is refused", "[knowledge]") {
    Bench bench;
    CHECK(bench.service.save(Bench::draft(" "), bench.lin).error() == KnowledgeError::TitleMissing);
    CHECK(bench.service.save(Bench::draft("a", "\n"), bench.lin).error() ==
          KnowledgeError::TextMissing);
    CHECK(bench.service.save(Bench::draft(std::string(81, 'a')), bench.lin).error() ==
          KnowledgeError::TooLong);
    CHECK(bench.service.save(Bench::draft("a", std::string(5'001, 'a')), bench.lin).error() ==
          KnowledgeError::TooLong);
    CHECK(bench.reader.replies("林").empty());
    CHECK(bench.changes == 0);
}

TEST_CASE("an edit needs the version it was made from and a difference", "[knowledge]") {
    Bench bench;
    const auto first = bench.saved(Bench::draft());
    auto edited = first;
    edited.body = "您好，欢迎光临";
    const auto second = bench.saved(edited);
    CHECK(second.version == 2);
    CHECK(bench.service.save(edited, bench.lin).error() == KnowledgeError::ChangedSinceRead);
    CHECK(bench.service.save(second, bench.lin).error() == KnowledgeError::NothingChanged);
    edited.id = 99;
    CHECK(bench.service.save(edited, bench.lin).error() == KnowledgeError::NotFound);
}

TEST_CASE("an agent's own reply is nobody else's to see or change", "[knowledge]") {
    Bench bench;
    auto draft = Bench::draft();
    draft.owner = "林";
    auto own = bench.saved(draft);
    CHECK(bench.reader.replies("王").empty());
    CHECK(bench.reader.replies("林").size() == 1);
    own.body = "改";
    CHECK(bench.service.save(own, bench.wang).error() == KnowledgeError::NotYours);
    CHECK(bench.service.setArchived(own.id, true, bench.wang).error() == KnowledgeError::NotYours);
}

TEST_CASE("a use counts, and an edit made meanwhile is still good", "[knowledge]") {
    Bench bench;
    auto draft = Bench::draft();
    draft.objection = Objection::Price;
    auto reply = bench.saved(draft);
    CHECK(bench.service.countUse(reply.id, bench.wang));
    CHECK(bench.service.countUse(reply.id, bench.wang));
    reply.body = "新的";
    const auto edited = bench.saved(reply);
    CHECK(edited.uses == 2);
    CHECK(edited.lastUsedAt == bench.now);
    CHECK(bench.actions(reply) == std::vector<std::string>{"add", "use", "use", "edit"});
    CHECK(bench.service.countUse(99, bench.lin).error() == KnowledgeError::NotFound);
}

TEST_CASE("archiving keeps a reply and can be taken back", "[knowledge]") {
    Bench bench;
    const auto reply = bench.saved(Bench::draft());
    CHECK(bench.service.setArchived(reply.id, true, bench.lin)->archived);
    CHECK(bench.service.setArchived(reply.id, true, bench.lin).error() ==
          KnowledgeError::NothingChanged);
    CHECK_FALSE(bench.service.setArchived(reply.id, false, bench.lin)->archived);
    CHECK(bench.actions(reply) == std::vector<std::string>{"add", "archive", "restore"});
}

TEST_CASE("nine favourites belong to each agent", "[knowledge]") {
    Bench bench;
    const auto reply = bench.saved(Bench::draft());
    const auto other = bench.saved(Bench::draft("二"));
    CHECK(bench.service.setFavourite(1, reply.id, bench.lin));
    CHECK(bench.service.setFavourite(1, other.id, bench.lin));
    CHECK(bench.service.setFavourite(9, reply.id, bench.lin));
    using Slots = std::vector<std::pair<int, ReplyId>>;
    CHECK(bench.reader.favourites("林") == Slots{{1, other.id}, {9, reply.id}});
    CHECK(bench.reader.favourites("王").empty());
    CHECK(bench.service.setFavourite(9, std::nullopt, bench.lin));
    CHECK(bench.reader.favourites("林") == Slots{{1, other.id}});
    CHECK_FALSE(bench.service.setFavourite(10, reply.id, bench.lin));
    CHECK_FALSE(bench.service.setFavourite(2, 99, bench.lin));
}

TEST_CASE("a folder moves with everything below it and nothing beside it", "[knowledge]") {
    Bench bench;
    for (const std::string folder : {"售前", "售前/问好", "售前2"}) {
        auto draft = Bench::draft();
        draft.folder = folder;
        bench.saved(draft);
    }
    CHECK(*bench.service.moveFolder("售前", "接待/售前", bench.lin) == 2);
    std::vector<std::string> folders;
    for (const auto& reply : bench.reader.replies("林")) {
        folders.push_back(reply.folder);
    }
    CHECK(folders == std::vector<std::string>{"售前2", "接待/售前", "接待/售前/问好"});
    CHECK(bench.service.moveFolder("没有", "有", bench.lin).error() ==
          KnowledgeError::NothingChanged);
    CHECK(bench.service.moveFolder("售前2", " / ", bench.lin).error() ==
          KnowledgeError::TitleMissing);
}

TEST_CASE("the starter set comes once, whatever became of it", "[knowledge]") {
    Bench bench;
    const auto& replies = starterSet().replies;
    const auto first = bench.service.addAll(replies, bench.lin);
    CHECK(first.added == static_cast<std::int64_t>(replies.size()));
    CHECK(first.skipped == 0);
    auto edited = bench.reader.replies("林").front();
    edited.title = "改名";
    bench.saved(edited);
    const auto second = bench.service.addAll(replies, bench.lin);
    CHECK(second.added == 0);
    CHECK(second.skipped == static_cast<std::int64_t>(replies.size()));
}

TEST_CASE("the starter set has what a shop needs", "[knowledge]") {
    const auto& replies = starterSet().replies;
    const auto count = [&](auto has) { return std::ranges::count_if(replies, has); };
    for (int at = 0; at < kObjections; ++at) {
        CHECK(count([&](const Reply& reply) {
                  return reply.objection == static_cast<Objection>(at);
              }) >= 1);
    }
    CHECK(count([](const Reply& reply) { return reply.folder.ends_with("应对议价"); }) >= 11);
    CHECK(count([](const Reply& reply) { return reply.folder.ends_with("促成交易"); }) >= 6);
    CHECK(count([](const Reply& reply) { return reply.folder.ends_with("催发货"); }) >= 3);
    for (const char* step : {"greet", "ask", "analyse", "recommend", "negotiate", "help", "verify",
                             "farewell"}) {
        CHECK(count([&](const Reply& reply) { return reply.step == step; }) >= 1);
    }
    CHECK(starterSet().articles.size() >= 15);
}

TEST_CASE("a script is for the buyers with its trait, one without is for nobody in particular",
          "[knowledge]") {
    Bench bench;
    auto draft = Bench::draft();
    draft.trait = "personality:silent";
    auto reply = bench.saved(draft);
    CHECK(bench.reader.reply(reply.id)->trait == "personality:silent");
    CHECK(isForTraits(reply.trait, {"experience:novice", "personality:silent"}));
    CHECK_FALSE(isForTraits(reply.trait, {"experience:novice"}));
    reply.trait.clear();
    reply = bench.saved(reply);
    CHECK(bench.reader.reply(reply.id)->trait.empty());
    CHECK_FALSE(isForTraits(reply.trait, {"", "personality:silent"}));
}

TEST_CASE("each trait of the starter set is one that a buyer can have", "[knowledge]") {
    int made = 0;
    for (const auto& reply : starterSet().replies) {
        if (!reply.trait.empty()) {
            ++made;
            core::customers::Customer buyer;
            const auto word = reply.trait.substr(reply.trait.find(':') + 1);
            buyer.personality = core::customers::personalityFromWord(word);
            buyer.behaviour = core::customers::behaviourFromWord(word);
            buyer.experience = core::customers::experienceFromWord(word);
            CAPTURE(reply.trait);
            CHECK(isForTraits(reply.trait, core::customers::traitsOf(buyer)));
        }
    }
    CHECK(made >= 6);
}
