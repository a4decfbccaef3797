// Each act that a right guards is really called with each role, and the answer compared with the table of
// reliability.md section 3 (rights_oracle.cpp).
#include "core/agents/agent_service.h"
#include "core/applications/application_service.h"
#include "core/erasure/erasure_service.h"
#include "core/handovers/handover_service.h"
#include "core/importing/column_map_service.h"
#include "core/importing/import_service.h"
#include "core/knowledge/knowledge_service.h"
#include "core/knowledge/reply_service.h"
#include "core/orders/annotation_service.h"
#include "core/orders/handoff_service.h"
#include "core/orders/privacy_service.h"
#include "core/orders/review_repository.h"
#include "core/orders/review_service.h"
#include "core/settings/settings_reader.h"
#include "core/settings/settings_service.h"
#include "tests/core/quality/quality_shop.h"
#include "tests/support/guarded_acts.h"
#include "tests/support/talk.h"
#include "tests/support/temporary_folder.h"

#include <random>

using namespace core;
using agents::Actor;
using agents::Right;
using agents::Role;
using support::anOrder;
using support::isAllowed;
using support::Roles;
using support::rolesThatAtLeastPropose;
using support::rolesWith;
using support::without;

namespace {

const Actor kBoss{"Boss"};
const Actor kColleague{"Colleague"};

/// Every service on one shop, with an order, and a conversation that nobody has.
struct Shop : support::TalkingShop {
    support::TemporaryFolder folder;
    orders::ReviewService reviews{database, clock,
                                  [](orders::ShopId) { return orders::defaultReviewRules(); }};
    orders::AnnotationService annotations{database, clock};
    orders::PrivacyService privacy{database, clock};
    orders::HandoffService handoffs{database, clock};
    applications::ApplicationRules rules = applications::defaultApplicationRules();
    applications::ApplicationService applications{database, clock,
                                                  [this](orders::ShopId) { return rules; }};
    settings::SettingsService settings{database, clock};
    settings::SettingsReader settingsReader{database};
    knowledge::ReplyService replies{database, clock};
    knowledge::KnowledgeService knowledge{database, clock};
    handovers::HandoverService handovers{database, clock, [] { return std::string(32, 'a'); }};
    agents::AgentService agentService{database, clock};
    erasure::ErasureService erasures{
        database, clock, {.makeId = [] { return std::string(32, 'a'); }}};

    orders::OrderKey order(std::int64_t fen, const std::vector<orders::ReviewHit>& hits = {}) {
        const auto built = anOrder("1001").fen(fen);
        built.store(database);
        const auto key = built.build().order.key;
        database
            .prepare(
                "INSERT INTO work_review (shop_id, order_no, state, hits, order_hash, entered_at) "
                "VALUES (?1, ?2, 'waiting', ?3, 0, ?4)")
            .run(key.shop, key.number, orders::hitsToJson(hits), now);
        return key;
    }
    /// Nothing is open about it.
    orders::OrderKey closedOrder() {
        const auto built = anOrder("1001").buyer("陈小平");
        built.store(database);
        return built.build().order.key;
    }
    /// A waiting conversation of its buyer, which nobody has.
    conversations::ConversationTarget talkOf(const orders::OrderKey&) { return talk(""); }
    agents::Witness witness() {
        const auto chief = agentService.add({.name = "Chief", .role = Role::Admin}, "1234", kBoss);
        return *agentService.witness(chief->id, "1234", {"Lin", Role::Admin});
    }
    void checkIdentity(const orders::OrderKey& key, const std::string& name) {
        REQUIRE(*privacy.checkIdentity(key, orders::IdentityMethod::MobileLastDigits, "001001",
                                       {name}));
    }
    applications::ApplicationDraft cashBack(const std::string& sum) const {
        return {.shop = 1,
                .kind = applications::ApplicationKind::CashBack,
                .buyer = "云上",
                .fields = {{"sum", sum}, {"account", "138"}},
                .reason = "晒图返现"};
    }
    /// Asked for by a colleague and waiting.
    applications::ApplicationTarget asked(const std::string& sum) {
        rules.limits[applications::ApplicationKind::CashBack] = {.own = Fen{0}, .day = Fen{0}};
        const auto made = applications.request(cashBack(sum), kColleague);
        REQUIRE(made->state == applications::ApplicationState::Requested);
        return {made->id};
    }
    conversations::ConversationTarget talk(const std::string& owner) {
        const auto id = buyerSays("在吗").conversation;
        if (!owner.empty()) {
            REQUIRE(conversations.take({id}, {owner}));
        }
        return {id};
    }
    static knowledge::Reply reply(const std::string& owner) {
        knowledge::Reply made;
        made.title = "问候";
        made.body = "您好";
        made.owner = owner;
        return made;
    }
};

using GuardedAct = support::GuardedAct<Shop>;

std::vector<GuardedAct> orderActs() {
    using orders::OrderField;
    using orders::ReviewHitKind;
    const auto approve = [](std::int64_t fen, std::vector<orders::ReviewHit> hits) {
        return [fen, hits](Shop& shop, const Actor& actor) {
            return shop.reviews.approve({shop.order(fen, hits)}, {}, actor).has_value();
        };
    };
    const auto edit = [](OrderField field, bool isChecked) {
        return [field, isChecked](Shop& shop, const Actor& actor) {
            const auto key = shop.order(1'000);
            if (isChecked) {
                shop.checkIdentity(key, actor.name);
            }
            return shop.annotations.requestEdit(key, field, "新的", actor).has_value();
        };
    };
    const auto special = rolesWith(Right::ReviewSpecialOrder);
    const auto unchecked = Roles{Role::Owner};
    return {
        {"approve a normal order", rolesWith(Right::ReviewOrder), approve(200'000, {})},
        {"approve over 2,000 yuan", special, approve(200'001, {})},
        {"approve at 5,000 yuan", special, approve(500'000, {})},
        {"approve over 5,000 yuan", without(special, Role::Senior), approve(500'001, {})},
        {"approve a duplicate", special,
         approve(1'000, {{ReviewHitKind::DuplicateOrder, OrderField::Number, "1000"}})},
        {"reject", rolesWith(Right::ReviewOrder),
         [](Shop& shop, const Actor& actor) {
             return shop.reviews.reject({shop.order(1'000)}, "取消", actor).has_value();
         }},
        {"approve many", rolesWith(Right::ReviewOrder),
         [](Shop& shop, const Actor& actor) {
             return shop.reviews.approveAll({{shop.order(1'000)}}, actor).done.size() == 1;
         }},
        {"ask the buyer", rolesThatAtLeastPropose(Right::ReviewSpecialOrder),
         [](Shop& shop, const Actor& actor) {
             return shop.reviews.ask({shop.order(1'000)}, "颜色?", actor).has_value();
         }},
        {"hold", rolesThatAtLeastPropose(Right::ReviewSpecialOrder),
         [](Shop& shop, const Actor& actor) {
             return shop.reviews
                 .hold({shop.order(1'000)}, shop.now + std::chrono::hours{1}, "等", actor)
                 .has_value();
         }},
        {"undo an own act", rolesWith(Right::UndoOwnAct),
         [](Shop& shop, const Actor& actor) {
             const auto key = shop.order(1'000);
             REQUIRE(shop.reviews.approve({key}, {}, {actor.name}));
             return shop.reviews.undo({key}, actor).has_value();
         }},
        {"undo a colleague's act", rolesWith(Right::UndoOthersAct),
         [](Shop& shop, const Actor& actor) {
             const auto key = shop.order(1'000);
             REQUIRE(shop.reviews.approve({key}, {}, kColleague));
             return shop.reviews.undo({key}, actor).has_value();
         }},
        {"undo yesterday's own act", rolesWith(Right::UndoOthersAct),
         [](Shop& shop, const Actor& actor) {
             const auto key = shop.order(1'000);
             REQUIRE(shop.reviews.approve({key}, {}, {actor.name}));
             shop.later(std::chrono::hours{24});
             return shop.reviews.undo({key}, actor).has_value();
         }},
        {"request an edit of the address after a check",
         rolesThatAtLeastPropose(Right::ChangeAddress), edit(OrderField::Address, true)},
        {"request an edit of the mobile after a check",
         rolesThatAtLeastPropose(Right::ChangeAddress), edit(OrderField::Mobile, true)},
        {"request an edit of the address without a check", unchecked,
         edit(OrderField::Address, false)},
        {"request an edit of the address after a lead's waiver",
         rolesThatAtLeastPropose(Right::ChangeAddress),
         [](Shop& shop, const Actor& actor) {
             const auto key = shop.order(1'000);
             REQUIRE(shop.privacy.waiveIdentity(key, "电话打不通", {"Li", Role::Lead}));
             return shop.annotations.requestEdit(key, OrderField::Address, "新的", actor)
                 .has_value();
         }},
        {"waive the check of an order", rolesWith(Right::WaiveIdentityCheck),
         [](Shop& shop, const Actor& actor) {
             return shop.privacy.waiveIdentity(shop.order(1'000), "电话打不通", actor).has_value();
         }},
        {"request an edit of the remark", rolesWith(Right::WorkOnCases),
         edit(OrderField::SellerMemo, false)},
        {"withdraw a colleague's edit", rolesWith(Right::ChangeAddress),
         [](Shop& shop, const Actor& actor) {
             const auto made = shop.annotations.requestEdit(
                 shop.order(1'000), OrderField::Address, "新的", kColleague);
             return shop.annotations.withdrawEdit(made->id, actor).has_value();
         }},
        {"hand edits off", rolesWith(Right::ChangeAddress),
         [](Shop& shop, const Actor& actor) {
             REQUIRE(shop.annotations.requestEdit(shop.order(1'000), OrderField::Address, "新的",
                                                  kColleague));
             return shop.handoffs.exportOpen(1, shop.folder.path() / "handoff.csv", actor)
                 .has_value();
         }},
        {"reveal a field", rolesWith(Right::RevealField),
         [](Shop& shop, const Actor& actor) {
             return shop.privacy
                 .reveal(shop.order(1'000), OrderField::Mobile, orders::RevealReason::Other, actor)
                 .has_value();
         }},
        {"reveal a field of an order that nothing is open about", Roles{Role::Owner},
         [](Shop& shop, const Actor& actor) {
             const auto key = shop.closedOrder();
             return shop.privacy
                 .reveal(key, OrderField::Mobile, orders::RevealReason::Other, actor)
                 .has_value();
         }},
        {"reveal a field while a colleague's conversation is open",
         Roles{Role::Owner, Role::Lead},
         [](Shop& shop, const Actor& actor) {
             const auto key = shop.closedOrder();
             REQUIRE(shop.conversations.take(shop.talkOf(key), {"Colleague"}));
             return shop.privacy
                 .reveal(key, OrderField::Mobile, orders::RevealReason::Other, actor)
                 .has_value();
         }},
        {"reveal a field while an own conversation is open", rolesWith(Right::RevealField),
         [](Shop& shop, const Actor& actor) {
             const auto key = shop.closedOrder();
             REQUIRE(shop.conversations.take(shop.talkOf(key), {actor.name}));
             return shop.privacy
                 .reveal(key, OrderField::Mobile, orders::RevealReason::Other, actor)
                 .has_value();
         }},
        {"reveal a field while nobody has the conversation", rolesWith(Right::RevealField),
         [](Shop& shop, const Actor& actor) {
             const auto key = shop.closedOrder();
             (void)shop.talkOf(key);
             return shop.privacy
                 .reveal(key, OrderField::Mobile, orders::RevealReason::Other, actor)
                 .has_value();
         }},
        {"show a field in an emergency", Roles{Role::Admin},
         [](Shop& shop, const Actor& actor) {
             return shop.privacy
                 .breakGlass(shop.closedOrder(), OrderField::Mobile, "快递催", actor,
                             shop.witness())
                 .has_value();
         }},
        {"check an identity", rolesWith(Right::CheckIdentity),
         [](Shop& shop, const Actor& actor) {
             return shop.privacy
                 .checkIdentity(shop.order(1'000), orders::IdentityMethod::MobileLastDigits, "001",
                                actor)
                 .has_value();
         }},
    };
}

std::vector<GuardedAct> moneyActs() {
    const auto approve = [](const std::string& sum) {
        return [sum](Shop& shop, const Actor& actor) {
            return shop.applications.approve(shop.asked(sum), actor).has_value();
        };
    };
    const auto money = rolesWith(Right::GrantCompensation);
    return {
        {"ask for compensation", money,
         [](Shop& shop, const Actor& actor) {
             return shop.applications.request(shop.cashBack("400"), actor).has_value();
         }},
        {"approve 20 yuan", money, approve("20")},
        {"approve 20.01 yuan", without(money, Role::Agent), approve("20.01")},
        {"approve 100 yuan", without(money, Role::Agent), approve("100")},
        {"approve 100.01 yuan", Roles{Role::Owner, Role::Lead}, approve("100.01")},
        {"approve 500.01 yuan", Roles{Role::Owner}, approve("500.01")},
        {"refuse 400 yuan", Roles{Role::Owner, Role::Lead},
         [](Shop& shop, const Actor& actor) {
             return shop.applications.refuse(shop.asked("400"), "不符", actor).has_value();
         }},
        {"approve an own request", rolesWith(Right::ApproveOwnRequest),
         [](Shop& shop, const Actor& actor) {
             shop.rules.isOnePerson = true;
             shop.rules.limits[applications::ApplicationKind::CashBack] = {.own = Fen{0},
                                                                           .day = Fen{0}};
             const auto made = shop.applications.request(shop.cashBack("5"), {actor.name});
             return shop.applications.approve({made->id}, actor).has_value();
         }},
        {"record the payment", rolesWith(Right::RecordHandoffDone),
         [](Shop& shop, const Actor& actor) {
             const auto target = shop.asked("5");
             REQUIRE(shop.applications.approve(target, kBoss));
             return shop.applications.complete(target, "PAY-1", actor).has_value();
         }},
        {"record the payment without its number",
         without(rolesWith(Right::RecordHandoffDone), Role::Senior),
         [](Shop& shop, const Actor& actor) {
             const auto target = shop.asked("5");
             REQUIRE(shop.applications.approve(target, kBoss));
             return shop.applications.complete(target, "", actor).has_value();
         }},
    };
}

std::vector<GuardedAct> deskActs() {
    const auto work = rolesWith(Right::HandOverOwn);
    // Nobody knows the colleague's team or queue here, so that a senior moves nothing.
    const auto reassign = without(rolesWith(Right::Reassign), Role::Senior);
    return {
        {"take from the pool", work,
         [](Shop& shop, const Actor& actor) {
             return shop.conversations.take(shop.talk(""), actor).has_value();
         }},
        {"take from a colleague", reassign,
         [](Shop& shop, const Actor& actor) {
             return shop.conversations.take(shop.talk("Colleague"), actor).has_value();
         }},
        {"hand over an own conversation", work,
         [](Shop& shop, const Actor& actor) {
             return shop.conversations.handOver(shop.talk(actor.name), "Zhao", "", actor)
                 .has_value();
         }},
        {"hand over a colleague's conversation", reassign,
         [](Shop& shop, const Actor& actor) {
             return shop.conversations.handOver(shop.talk("Colleague"), "Zhao", "", actor)
                 .has_value();
         }},
        {"accept what was handed to a colleague", reassign,
         [](Shop& shop, const Actor& actor) {
             const auto target = shop.talk("Somebody");
             REQUIRE(shop.conversations.handOver(target, "Colleague", "", {"Somebody"}));
             return shop.conversations.acceptHandOver(target, actor).has_value();
         }},
        {"snooze a conversation", rolesWith(Right::WorkOnCases),
         [](Shop& shop, const Actor& actor) {
             return shop.conversations
                 .snooze(shop.talk(""), conversations::SnoozeFor::Reply, std::nullopt, actor)
                 .has_value();
         }},
        {"undo a colleague's merge", rolesWith(Right::UndoOthersAct),
         [](Shop& shop, const Actor& actor) {
             const auto first = shop.talk("");
             shop.later(std::chrono::hours{30});
             const auto second = shop.talk("");
             REQUIRE(shop.conversations.merge(second, first, kColleague));
             return shop.conversations.undoMerge(first.id, actor).has_value();
         }},
        {"send a reply", rolesWith(Right::WorkOnCases),
         [](Shop& shop, const Actor& actor) {
             return shop.outbox.queue({.conversation = shop.talk("").id, .text = "您好"}, actor)
                 .has_value();
         }},
        {"pack the shift", work,
         [](Shop& shop, const Actor& actor) {
             return shop.handovers.make("", "请看一眼", actor).has_value();
         }},
    };
}

std::vector<GuardedAct> ruleActs() {
    const auto rules = rolesWith(Right::EditRules);
    return {
        {"change the review rules", rules,
         [](Shop& shop, const Actor& actor) {
             auto changed = orders::defaultReviewRules();
             changed.amountLimit = Fen{1};
             return shop.settings.setReviewRules(1, changed, actor).has_value();
         }},
        {"change the limits of applications", rules,
         [](Shop& shop, const Actor& actor) {
             auto changed = applications::defaultApplicationRules();
             changed.isOnePerson = true;
             return shop.settings.setApplicationRules(1, changed, actor).has_value();
         }},
        {"change when a conversation is late", rolesThatAtLeastPropose(Right::EditRules),
         [](Shop& shop, const Actor& actor) {
             auto changed = shop.settingsReader.conversationRules(1);
             changed.openLimit += 1;
             return shop.settings.setConversationRules(1, changed, actor).has_value();
         }},
        {"change the times of a profile", rules,
         [](Shop& shop, const Actor& actor) {
             auto changed = shop.settingsReader.conversationRules(1);
             changed.profiles.front().limit += std::chrono::seconds{60};
             return shop.settings.setConversationRules(1, changed, actor).has_value();
         }},
        {"change when the window locks", rules,
         [](Shop& shop, const Actor& actor) {
             return shop.settings.setLockAfter(std::chrono::minutes{5}, actor).has_value();
         }},
        {"add a shop", rules,
         [](Shop& shop, const Actor& actor) {
             return shop.settings.addShop("第二家", "taobao", actor).has_value();
         }},
        {"choose the own appearance", Roles(std::begin(agents::kRoles), std::end(agents::kRoles)),
         [](Shop& shop, const Actor& actor) {
             return shop.settings.setAppearance({.theme = settings::Theme::Dark}, actor)
                 .has_value();
         }},
        {"watch a folder", rolesWith(Right::ImportFiles),
         [](Shop& shop, const Actor& actor) {
             return shop.settings.setWatchedFolders({{"/exports", "shop"}}, actor).has_value();
         }},
        {"keep a column map", rolesWith(Right::ImportFiles),
         [](Shop& shop, const Actor& actor) {
             importing::ColumnMap map;
             map.name = "mine";
             return importing::ColumnMapService(shop.database, shop.clock).keep(map, actor);
         }},
        {"add an agent", rolesWith(Right::EditAgents),
         [](Shop& shop, const Actor& actor) {
             return shop.agentService.add({.name = "Wu", .role = Role::Admin}, "", actor)
                 .has_value();
         }},
        {"save everybody's reply", rolesWith(Right::EditSharedReplies),
         [](Shop& shop, const Actor& actor) {
             return shop.replies.save(Shop::reply(""), actor).has_value();
         }},
        {"save an own reply", rolesWith(Right::EditOwnReplies),
         [](Shop& shop, const Actor& actor) {
             return shop.replies.save(Shop::reply(actor.name), actor).has_value();
         }},
        {"make everybody's reply an own one", rolesWith(Right::EditSharedReplies),
         [](Shop& shop, const Actor& actor) {
             auto reply = *shop.replies.save(Shop::reply(""), kBoss);
             reply.owner = actor.name;
             return shop.replies.save(reply, actor).has_value();
         }},
        {"import replies", rolesWith(Right::EditSharedReplies),
         [](Shop& shop, const Actor& actor) {
             return shop.replies.addAll({Shop::reply("")}, actor).added == 1;
         }},
        {"save an article", rolesWith(Right::EditSharedReplies),
         [](Shop& shop, const Actor& actor) {
             knowledge::Article article;
             article.title = "退货政策";
             article.kind = knowledge::ArticleKind::Question;
             article.parts = {{knowledge::ArticlePart::Text, "七天"}};
             return shop.knowledge.save(article, actor).has_value();
         }},
    };
}

/// On an inspection of Lin's conversation, by somebody else of each role.
std::vector<GuardedAct> erasureActs() {
    const auto record = [](Shop& shop, const Actor& actor) {
        const auto key = shop.closedOrder();
        return shop.erasures.record({.shop = key.shop,
                                     .about = erasure::ErasureSubject::Order,
                                     .subject = key.number,
                                     .reason = "买家要求"},
                                    actor);
    };
    return {
        {"record an erasure", rolesWith(Right::RecordErasure),
         [record](Shop& shop, const Actor& actor) { return record(shop, actor).has_value(); }},
        {"approve an erasure", rolesWith(Right::ApproveErasure),
         [record](Shop& shop, const Actor& actor) {
             return shop.erasures.approve({record(shop, kColleague)->id}, actor).has_value();
         }},
        {"approve an own erasure", Roles{Role::Owner},
         [record](Shop& shop, const Actor& actor) {
             return shop.erasures.approve({record(shop, {actor.name})->id}, actor).has_value();
         }},
        {"refuse an erasure", rolesWith(Right::ApproveErasure),
         [record](Shop& shop, const Actor& actor) {
             return shop.erasures.refuse({record(shop, kColleague)->id}, "不是本人", actor)
                 .has_value();
         }},
        {"erase beside a second person", rolesWith(Right::RunErasure),
         [record](Shop& shop, const Actor& actor) {
             const auto made = record(shop, kColleague);
             REQUIRE(shop.erasures.approve({made->id}, kBoss));
             return shop.erasures.run({made->id}, shop.witness(), actor).has_value();
         }},
        {"erase alone", Roles{Role::Owner},
         [record](Shop& shop, const Actor& actor) {
             const auto made = record(shop, kColleague);
             REQUIRE(shop.erasures.approve({made->id}, kBoss));
             return shop.erasures.run({made->id}, std::nullopt, actor).has_value();
         }},
    };
}

struct QualityAct {
    std::string name;
    Roles allowed;
    std::function<bool(support::QualityShop&, std::int64_t inspection, const Actor&)> run;
};
std::vector<QualityAct> qualityActs() {
    const auto score = rolesWith(Right::ScoreConversation);
    const Actor inspector{"Inspector"};
    const auto told = [inspector](support::QualityShop& shop, std::int64_t id) {
        REQUIRE(shop.service.inspect({id}, shop.marking(100), inspector));
        REQUIRE(shop.service.tell({id}, inspector));
    };
    return {
        {"draw a sample", score,
         [](auto& shop, auto, const Actor& actor) {
             return shop.service.draw(shop.request(), shop.candidates(), actor).has_value();
         }},
        {"score a conversation", score,
         [](auto& shop, auto id, const Actor& actor) {
             return shop.service.inspect({id}, shop.marking(50), actor).has_value();
         }},
        {"tell the agent", score,
         [inspector](auto& shop, auto id, const Actor& actor) {
             REQUIRE(shop.service.inspect({id}, shop.marking(100), inspector));
             return shop.service.tell({id}, actor).has_value();
         }},
        {"accept a colleague's score", Roles{},
         [told](auto& shop, auto id, const Actor& actor) {
             told(shop, id);
             return shop.service.accept({id}, actor).has_value();
         }},
        {"appeal for a colleague", rolesWith(Right::ContestScore),
         [told](auto& shop, auto id, const Actor& actor) {
             told(shop, id);
             return shop.service.appeal({id}, "误判", actor).has_value();
         }},
        {"decide an appeal", score,
         [told](auto& shop, auto id, const Actor& actor) {
             told(shop, id);
             REQUIRE(shop.service.appeal({id}, "误判", shop.agent));
             return shop.service.decide({id}, {.reason = "维持"}, actor).has_value();
         }},
        {"close an inspection", score,
         [told](auto& shop, auto id, const Actor& actor) {
             told(shop, id);
             REQUIRE(shop.service.accept({id}, shop.agent));
             return shop.service.close({id}, actor).has_value();
         }},
        {"ask for a follow-up", score,
         [told](auto& shop, auto id, const Actor& actor) {
             told(shop, id);
             return shop.service
                 .addFinding({id}, {"练习", "Lin", shop.now + std::chrono::hours{1}}, actor)
                 .has_value();
         }},
        {"keep a case for the review", score,
         [told](auto& shop, auto id, const Actor& actor) {
             told(shop, id);
             return shop.service
                 .addFromInspection(id, quality::LibraryKind::Best, actor)
                 .has_value();
         }},
        {"edit a case of the library", score,
         [told, inspector](auto& shop, auto id, const Actor& actor) {
             told(shop, id);
             const auto made =
                 shop.service.addFromInspection(id, quality::LibraryKind::Best, inspector);
             REQUIRE(made);
             return shop.service.editCase({made->id}, {.title = "好例"}, actor).has_value();
         }},
        {"pick the cases of a week", score,
         [](auto& shop, auto, const Actor& actor) {
             // Nobody's talk is picked here; who may is told that nothing changed.
             const auto outcome = shop.service.addPicks(1, quality::weekOf(shop.now), {}, actor);
             return outcome || outcome.error() != quality::QualityError::NotAllowedForRole;
         }},
        {"record a competitor", score,
         [](auto& shop, auto, const Actor& actor) {
             return shop.service.addBenchmark(1, {.title = "旗舰店"}, actor).has_value();
         }},
        {"change the score card", rolesWith(Right::EditRules),
         [](auto& shop, auto, const Actor& actor) {
             auto rules = quality::defaultQualityRules();
             rules.card.passMark = 50;
             return shop.service.setRules(1, rules, actor).has_value();
         }},
    };
}

}  // namespace

TEST_CASE("each act of quality inspection is done by exactly the roles that may", "[quality]") {
    for (const auto& act : qualityActs()) {
        for (const Role role : agents::kRoles) {
            support::QualityShop shop;
            const auto id = shop.drawn().id;
            INFO(act.name << " as " << agents::toWord(role));
            CHECK(act.run(shop, id, {"Somebody", role}) == act.allowed.contains(role));
        }
    }
}

TEST_CASE("each guarded act is done by exactly the roles that may") {
    std::size_t cells = 0;
    for (const auto& acts : {orderActs(), moneyActs(), deskActs(), ruleActs(), erasureActs()}) {
        cells += support::checkEachRole(acts, "Lin");
    }
    CHECK(cells > 300);
}

TEST_CASE("an import by who may not is refused before a file is opened") {
    for (const Role role : agents::kRoles) {
        Shop shop;
        jobs::JobContext job;
        const auto report =
            importing::ImportService(shop.database, shop.clock,
                                     [](orders::ShopId) { return orders::defaultReviewRules(); })
                .run({{shop.folder.path() / "absent.csv"}, ""}, {"Lin", role}, job);
        INFO(agents::toWord(role));
        CHECK(report.files.at(0).refusal->problem ==
              (isAllowed(role, Right::ImportFiles) ? importing::FileProblem::NotFound
                                                   : importing::FileProblem::NotAllowedForRole));
    }
}

TEST_CASE("a refused act by a role leaves no trace") {
    Shop shop;
    const auto key = shop.order(1'000);
    const auto before = support::dump(shop.database);
    const Actor quality{"Qian", Role::Quality};
    CHECK(shop.reviews.approve({key}, {}, quality).error() ==
          orders::ReviewError::NotAllowedForRole);
    CHECK(shop.privacy
              .reveal(key, orders::OrderField::Mobile, orders::RevealReason::Other, quality)
              .error() == orders::PrivacyError::NotAllowedForRole);
    CHECK(shop.applications.request(shop.cashBack("5"), quality).error() ==
          applications::ApplicationError::NotAllowedForRole);
    CHECK(shop.settings.setReviewRules(1, {}, quality).error() ==
          settings::SettingsError::NotAllowedForRole);
    CHECK(support::dump(shop.database) == before);
}

TEST_CASE("reveals within an hour end at the limit of the role") {
    for (const auto& [role, most] : {std::pair{Role::Agent, 20}, {Role::Senior, 40}, {Role::Lead, 60}}) {
        Shop shop;
        const auto key = shop.order(1'000);
        int shown = 0;
        while (shop.privacy.reveal(key, orders::OrderField::Mobile, orders::RevealReason::Other,
                                   {"Lin", role})) {
            ++shown;
        }
        CHECK(shown == most);
    }
}

TEST_CASE("no sequence of requests and decisions passes a limit or lets who asks decide") {
    using namespace applications;
    struct Person {
        Actor actor;
        std::int64_t perBuyer, perDay;
    };
    const std::vector<Person> people{{{"A1", Role::Agent}, 2'000, 20'000},
                                     {{"A2", Role::Agent}, 2'000, 20'000},
                                     {{"S", Role::Senior}, 10'000, 100'000},
                                     {{"L", Role::Lead}, 50'000, 1'000'000'000},
                                     {{"Q", Role::Quality}, 0, 0},
                                     {{"D", Role::Admin}, 0, 0}};
    std::mt19937 random(20261126);
    const auto any = [&](std::size_t size) {
        return std::uniform_int_distribution<std::size_t>(0, size - 1)(random);
    };
    const std::vector<std::int64_t> amounts{1, 100, 500, 1'999, 2'000, 2'001, 9'999, 10'000, 10'001,
                                            49'999, 50'000, 50'001};
    Shop shop;
    // The shop's own rule lets everything pass: the role alone holds.
    for (const auto kind : {ApplicationKind::CashBack, ApplicationKind::FreeShipping}) {
        shop.rules.limits[kind] = {.own = Fen{100'000'000}, .day = Fen{100'000'000}};
    }
    shop.rules.isOnePerson = true;
    /// The oracle's own book: who granted how much to whom today.
    std::map<std::pair<std::string, std::string>, std::int64_t> toBuyer;
    std::map<std::string, std::int64_t> byPerson;
    std::vector<Application> waiting;
    int granted = 0;
    int over = 0;
    for (int step = 0; step < 4'000; ++step) {
        if (step % 1'000 == 999) {
            shop.later(std::chrono::hours{24});
            toBuyer.clear();
            byPerson.clear();
        }
        const auto& person = people[any(people.size())];
        const auto& name = person.actor.name;
        const auto mayGrant = [&](const std::string& buyer, std::int64_t fen) {
            return person.perBuyer > 0 && toBuyer[{name, buyer}] + fen <= person.perBuyer &&
                   byPerson[name] + fen <= person.perDay;
        };
        const auto grant = [&](const std::string& buyer, std::int64_t fen) {
            toBuyer[{name, buyer}] += fen;
            byPerson[name] += fen;
            ++granted;
        };
        if (waiting.empty() || any(2) == 0) {
            const std::int64_t fen = amounts[any(amounts.size())];
            auto draft = shop.cashBack(toYuanText(Fen{fen}));
            draft.buyer = "buyer" + std::to_string(any(4));
            if (any(3) == 0) {
                draft.kind = ApplicationKind::FreeShipping;
                draft.fields = {{"postage", toYuanText(Fen{fen})}};
            }
            const auto made = shop.applications.request(draft, person.actor);
            REQUIRE(made.has_value() == (person.perBuyer > 0));
            if (!made) {
                continue;
            }
            REQUIRE((made->state == ApplicationState::Approved) == mayGrant(draft.buyer, fen));
            if (made->state == ApplicationState::Approved) {
                grant(draft.buyer, fen);
            } else {
                waiting.push_back(*made);
            }
        } else {
            const std::size_t at = any(waiting.size());
            const Application chosen = waiting[at];
            const auto outcome = shop.applications.approve({chosen.id}, person.actor);
            REQUIRE(outcome.has_value() == (mayGrant(chosen.buyer, chosen.amount.value) &&
                                            chosen.requestedBy != name));
            if (outcome) {
                grant(chosen.buyer, chosen.amount.value);
                waiting.erase(waiting.begin() + static_cast<std::ptrdiff_t>(at));
            } else {
                over += outcome.error() == ApplicationError::OverRoleLimit ? 1 : 0;
            }
        }
    }
    CHECK(granted > 50);
    CHECK(over > 50);
}
