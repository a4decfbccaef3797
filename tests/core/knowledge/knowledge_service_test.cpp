#include "core/knowledge/knowledge_service.h"

#include "core/events/event_repository.h"
#include "core/knowledge/knowledge_policy.h"
#include "core/knowledge/knowledge_reader.h"
#include "core/knowledge/starter_set.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

using namespace core::knowledge;
using namespace std::chrono_literals;

namespace {

struct Bench {
    core::storage::Database database = support::testDatabase();
    core::Seconds now = *core::parseLocalTime("2026-11-26 12:00:00");
    KnowledgeService service{database, [this] { return now; }};
    KnowledgeReader reader{database};
    core::agents::Actor lin{"林"};
};

Article article(const std::string& title = "退款时效") {
    Article article;
    article.kind = ArticleKind::Rule;
    article.title = title;
    article.parts = {{ArticlePart::Text, "原路退回"}};
    return article;
}

Promotion promotion(core::Seconds from, core::Seconds until) {
    return {.title = "双十二", .text = "满300减40", .validFrom = from, .validUntil = until};
}

}  // namespace

TEST_CASE("an article keeps every field through being stored", "[knowledge]") {
    Bench bench;
    auto full = article();
    full.kind = ArticleKind::Procedure;
    full.parts[ArticlePart::Cons] = "慢";
    full.steps = {{"核对订单", "/图/一.png"}, {"审核", ""}};
    full.keywords = "退款 到账";
    full.stage = Stage::AfterSale;
    full.scenario = "买家问钱";
    full.platform = "淘宝";
    full.level = Level::Further;
    full.frequent = true;
    full.errorProne = true;
    full.owner = "王";
    full.reviewAt = bench.now + 24h;
    full.validFrom = bench.now;
    full.validUntil = bench.now + 48h;
    const auto saved = bench.service.save(full, bench.lin);
    REQUIRE(saved);
    REQUIRE(bench.reader.articles().size() == 1);
    CHECK(bench.reader.articles().front() == *saved);
    full.id = saved->id;
    full.updatedAt = bench.now;
    full.updatedBy = "林";
    CHECK(*saved == full);
}

TEST_CASE("products, promotions and macros keep every field through being stored", "[knowledge]") {
    Bench bench;
    const auto other = *bench.service.save(Product{.title = "枕套"}, bench.lin);
    const Product product{.code = "A-1",
                          .title = "四件套",
                          .link = "https://item.taobao.com/1",
                          .picture = "/图/二.png",
                          .price = core::Fen{19'900},
                          .floor = core::Fen{15'000},
                          .stockNote = "现货",
                          .pros = "柔软",
                          .cons = "重",
                          .needs = "送礼 冬天",
                          .linked = {other.id}};
    const auto saved = *bench.service.save(product, bench.lin);
    CHECK(bench.reader.products().front() == saved);
    CHECK(saved.linked == product.linked);
    const auto offer = *bench.service.save(promotion(bench.now, bench.now + 1h), bench.lin);
    CHECK(bench.reader.promotions() == std::vector{offer});
    Macro macro;
    macro.title = "催发货";
    macro.reply = "{买家昵称}您好";
    macro.tags = {"催发货"};
    macro.questionType = 22;
    macro.problemType = core::conversations::ProblemType::ServiceFailure;
    macro.snoozeFor = core::conversations::SnoozeFor::Shipped;
    macro.snooze = 24h;
    macro.outcome = core::conversations::Outcome::InformationGiven;
    macro.solved = core::conversations::Solved::Pending;
    macro.summary = "已催仓库";
    macro.promise = "回复发货时间";
    macro.promiseDue = 60min;
    const auto kept = *bench.service.save(macro, bench.lin);
    CHECK(bench.reader.macros() == std::vector{kept});
    CHECK(kept.snoozeFor == macro.snoozeFor);
    CHECK(kept.solved == macro.solved);
}

TEST_CASE("what makes no sense is refused with its reason", "[knowledge]") {
    Bench bench;
    CHECK(bench.service.save(article(" "), bench.lin).error() == KnowledgeError::TitleMissing);
    CHECK(bench.service.save(Article{.title = "空"}, bench.lin).error() ==
          KnowledgeError::TextMissing);
    CHECK(bench.service.save(promotion(bench.now, bench.now), bench.lin).error() ==
          KnowledgeError::DatesReversed);
    const Product cheap{.title = "a", .price = core::Fen{100}, .floor = core::Fen{200}};
    CHECK(bench.service.save(cheap, bench.lin).error() == KnowledgeError::PriceOutOfRange);
    Macro idle;
    idle.title = "a";
    CHECK(bench.service.save(idle, bench.lin).error() == KnowledgeError::NothingToDo);
    auto vague = idle;
    vague.promiseDue = 5min;
    CHECK(bench.service.save(vague, bench.lin).error() == KnowledgeError::TextMissing);
}

TEST_CASE("an offer goes in only between its dates", "[knowledge]") {
    const core::Seconds now = *core::parseLocalTime("2026-11-26 12:00:00");
    CHECK(insertable(promotion(now, now + 1s), now));
    CHECK(insertable(promotion(now - 1h, now), now).error() == KnowledgeError::NotValidNow);
    CHECK(insertable(promotion(now + 1s, now + 1h), now).error() == KnowledgeError::NotValidNow);
    auto archived = promotion(now, now + 1h);
    archived.archived = true;
    CHECK_FALSE(insertable(archived, now));
    auto rule = article();
    rule.validUntil = now;
    CHECK_FALSE(insertable(rule, now));
    rule.validUntil.reset();
    CHECK(*insertable(rule, now) == "原路退回");
}

TEST_CASE("what is inserted of a product never tells its floor or its faults", "[knowledge]") {
    const Product product{.title = "四件套", .price = core::Fen{19'900}, .floor = core::Fen{15'000},
                          .pros = "柔软", .cons = "重"};
    CHECK(insertable(product) == "四件套 ¥199.00\n柔软");
}

TEST_CASE("an edit needs the stored version; uses do not count as one", "[knowledge]") {
    Bench bench;
    auto saved = *bench.service.save(article(), bench.lin);
    CHECK(bench.service.countArticleUse(saved.id, bench.lin));
    CHECK(bench.service.save(saved, bench.lin).error() == KnowledgeError::NothingChanged);
    saved.keywords = "钱";
    const auto edited = *bench.service.save(saved, bench.lin);
    CHECK(edited.version == 2);
    CHECK(edited.uses == 1);
    CHECK(bench.service.save(saved, bench.lin).error() == KnowledgeError::ChangedSinceRead);
}

TEST_CASE("a run of a macro is counted and told", "[knowledge]") {
    Bench bench;
    Macro macro;
    macro.title = "催发货";
    macro.tags = {"催发货"};
    const auto saved = *bench.service.save(macro, bench.lin);
    std::vector<MacroId> told;
    const auto used = bench.service.macroUsed.subscribe([&](MacroId id) { told.push_back(id); });
    CHECK(bench.service.countMacroUse(saved.id, bench.lin));
    CHECK(bench.reader.macros().front().uses == 1);
    CHECK(told == std::vector{saved.id});
    CHECK(bench.service.countMacroUse(99, bench.lin).error() == KnowledgeError::NotFound);
}

TEST_CASE("an article used often is frequent, and one past its review is overdue", "[knowledge]") {
    Bench bench;
    auto saved = *bench.service.save(article(), bench.lin);
    CHECK_FALSE(isFrequent(saved));
    saved.uses = kFrequentFromUses;
    CHECK(isFrequent(saved));
    saved.reviewAt = bench.now;
    CHECK(isReviewOverdue(saved, bench.now));
    CHECK_FALSE(isReviewOverdue(saved, bench.now - 1s));
    const auto confirmed = bench.service.confirmReview(saved.id, bench.now + 24h * 90, bench.lin);
    REQUIRE(confirmed);
    CHECK_FALSE(isReviewOverdue(*confirmed, bench.now));
    CHECK(bench.service.confirmReview(saved.id, bench.now, bench.lin).error() ==
          KnowledgeError::DatesReversed);
}

TEST_CASE("each kind is put away and back with an event of its own", "[knowledge]") {
    Bench bench;
    const auto kept = *bench.service.save(article(), bench.lin);
    const auto offer = *bench.service.save(promotion(bench.now, bench.now + 1h), bench.lin);
    CHECK(bench.service.setArchived(KnowledgeKind::Article, kept.id, true, bench.lin));
    CHECK(bench.service.setArchived(KnowledgeKind::Promotion, offer.id, true, bench.lin));
    CHECK(bench.reader.articles().front().archived);
    CHECK(bench.reader.promotions().front().archived);
    CHECK(bench.service.setArchived(KnowledgeKind::Macro, 7, true, bench.lin).error() ==
          KnowledgeError::NotFound);
    const auto events =
        core::events::listOf(bench.database, "promotion", 0, std::to_string(offer.id));
    REQUIRE(events.size() == 2);
    CHECK(events.back().action == "archive");
}

TEST_CASE("the starter articles come once", "[knowledge]") {
    Bench bench;
    const auto& articles = starterSet().articles;
    CHECK(bench.service.addAll(articles, {}, bench.lin) == std::int64_t(articles.size()));
    CHECK(bench.service.addAll(articles, {}, bench.lin) == 0);
}
