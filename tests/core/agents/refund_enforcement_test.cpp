// The acts on returns and requests, each called with each role, against the table of reliability.md section 3.
#include "core/requests/request_reader.h"
#include "core/requests/request_service.h"
#include "tests/core/returns/return_shop.h"
#include "tests/support/guarded_acts.h"

using namespace core;
using agents::Actor;
using agents::Right;
using agents::Role;
using support::Roles;
using support::rolesThatAtLeastPropose;
using support::rolesWith;

namespace {

const Actor kColleague{"Colleague", Role::Agent};

/// Returns and requests of one shop; order 1001 is finished, 2001 is paid.
struct Shop : support::ReturnShop {
    requests::RequestService requestService{
        database,
        [this] { return now; },
        notices,
        {.requestEdit = [](const auto&, auto, const auto&, const auto&) -> std::optional<std::int64_t> {
             return std::nullopt;
         },
         .withdrawEdit = [](auto, const auto&) {},
         .textOf = [](auto, const auto&) { return std::string("text"); }}};

    Shop() { order("1001", 900'000); }

    returns::ReturnTarget refundOf(std::int64_t fen) { return {inspected("1001", fen).id}; }
    /// Signed by a lead, so that a second person is asked for.
    returns::ReturnTarget signedRefund() {
        const auto target = refundOf(200'001);
        REQUIRE(service.sign(target, lead));
        return target;
    }
    /// A cancelled order whose money goes back, asked for by a colleague who checked the buyer.
    requests::RequestTarget cancel(std::int64_t fen) {
        support::anOrder("2001").state(orders::OrderState::Paid).fen(fen).buyer("云下").store(database);
        const auto made = requestService.request({.order = {1, "2001"},
                                                  .kind = requests::RequestKind::Cancel,
                                                  .reason = "不要了"},
                                                 kColleague);
        REQUIRE(made);
        REQUIRE(requestService.checkIdentity({made->id, 0}, requests::IdentityCheck::Passed, "尾号",
                                             kColleague));
        return {made->id, 0};
    }
};

using GuardedAct = support::GuardedAct<Shop>;

std::vector<GuardedAct> returnActs() {
    const auto approve = [](std::int64_t fen) {
        return [fen](Shop& shop, const Actor& actor) {
            return shop.service.approve(shop.refundOf(fen), actor).has_value();
        };
    };
    return {
        {"open a return", rolesThatAtLeastPropose(Right::DecideReturn),
         [](Shop& shop, const Actor& actor) {
             return shop.service.open(shop.draft("1001"), actor).has_value();
         }},
        {"accept a return", rolesWith(Right::DecideReturn),
         [](Shop& shop, const Actor& actor) {
             const auto id = shop.opened("1001").id;
             REQUIRE(shop.service.check({id}, Shop::allEvidence(), shop.agent));
             return shop.service.accept({id}, "仓库地址", actor).has_value();
         }},
        {"waive the check of a return", rolesWith(Right::WaiveIdentityCheck),
         [](Shop& shop, const Actor& actor) {
             return shop.service
                 .checkIdentity({shop.opened("1001").id}, {.method = "停机", .isWaived = true}, actor)
                 .has_value();
         }},
        {"refund 50 yuan", rolesWith(Right::ApproveRefund), approve(5'000)},
        {"refund 50.01 yuan", {Role::Owner, Role::Senior, Role::Lead}, approve(5'001)},
        {"refund 500 yuan", {Role::Owner, Role::Senior, Role::Lead}, approve(50'000)},
        {"refund 500.01 yuan", {Role::Owner, Role::Lead}, approve(50'001)},
        {"refund 2,000 yuan", {Role::Owner, Role::Lead}, approve(200'000)},
        {"refund 2,000.01 yuan alone", {Role::Owner}, approve(200'001)},
        {"refund without the identity checked", {},
         [](Shop& shop, const Actor& actor) {
             const auto target = shop.refundOf(100);
             shop.database.execute("UPDATE work_return SET identity = 'unchecked'");
             return shop.service.approve(target, actor).has_value();
         }},
        {"refund what the same person asked for", rolesWith(Right::ApproveOwnRequest),
         [](Shop& shop, const Actor& actor) {
             const auto target = shop.refundOf(100);
             return shop.service.approve(target, {shop.agent.name, actor.role}).has_value();
         }},
        {"sign as the second of two", rolesWith(Right::CosignRefund),
         [](Shop& shop, const Actor& actor) {
             return shop.service.cosign(shop.signedRefund(), actor).has_value();
         }},
        {"sign as the second after the same person signed first", {},
         [](Shop& shop, const Actor& actor) {
             return shop.service.cosign(shop.signedRefund(), {shop.lead.name, actor.role}).has_value();
         }},
        {"stand by the own decision against the platform's", rolesWith(Right::DecideReturn),
         [](Shop& shop, const Actor& actor) {
             const auto target = shop.refundOf(100);
             shop.database.execute("UPDATE work_return SET conflict = 'closed'");
             return shop.service.keepOurs(target, actor).has_value();
         }},
        {"take the platform's decision", rolesWith(Right::DecideReturn),
         [](Shop& shop, const Actor& actor) {
             const auto target = shop.refundOf(100);
             shop.database.execute("UPDATE work_return SET conflict = 'closed'");
             // There is no refund of the platform, so that who may is told it is not found.
             return shop.service.takePlatform(target, actor).error() ==
                    returns::ReturnError::NotFound;
         }},
        {"change what buyers are told of returns", rolesWith(Right::EditSharedReplies),
         [](Shop& shop, const Actor& actor) {
             const auto outcome =
                 shop.service.setNoticeTexts(1, returns::defaultNoticeTexts(), actor);
             return outcome || outcome.error() != returns::ReturnError::NoRight;
         }},
        {"write the list of returns for finance", rolesWith(Right::RecordHandoffDone),
         [](Shop& shop, const Actor& actor) {
             const auto outcome = shop.service.exportWaiting(returns::HandoffRoute::Finance,
                                                             std::nullopt, "absent/x.csv", actor);
             return outcome || outcome.error() != returns::ReturnHandoffError::NoRight;
         }},
        {"record a refund as paid", rolesWith(Right::RecordHandoffDone),
         [](Shop& shop, const Actor& actor) {
             const auto target = shop.refundOf(100);
             REQUIRE(shop.service.approve(target, shop.lead));
             REQUIRE(shop.service.handToFinance(target, shop.lead));
             return shop.service.recordPaid(target, "PAY-1", actor).has_value();
         }},
    };
}

std::vector<GuardedAct> requestActs() {
    const auto grant = [](std::int64_t fen) {
        return [fen](Shop& shop, const Actor& actor) {
            return shop.requestService.grant(shop.cancel(fen), actor).has_value();
        };
    };
    return {
        {"write a request down", rolesThatAtLeastPropose(Right::ChangeAddress),
         [](Shop& shop, const Actor& actor) {
             support::anOrder("2001").state(orders::OrderState::Paid).fen(100).store(shop.database);
             return shop.requestService
                 .request({.order = {1, "2001"},
                           .kind = requests::RequestKind::Cancel,
                           .reason = "不要了"},
                          actor)
                 .has_value();
         }},
        {"cancel and give 60.00 back", {Role::Owner, Role::Senior, Role::Lead}, grant(6'000)},
        {"cancel and give 500.01 back", {Role::Owner, Role::Lead}, grant(50'001)},
        {"cancel and give 2,000.01 back alone", {Role::Owner}, grant(200'001)},
        {"give 2,000.01 back as the second of two", rolesWith(Right::CosignRefund),
         [](Shop& shop, const Actor& actor) {
             const auto target = shop.cancel(200'001);
             REQUIRE(shop.requestService.sign(target, shop.lead));
             return shop.requestService.grant(target, actor).has_value();
         }},
        {"give 2,000.01 back as the second, having asked for it", rolesWith(Right::ApproveOwnRequest),
         [](Shop& shop, const Actor& actor) {
             const auto target = shop.cancel(200'001);
             REQUIRE(shop.requestService.sign(target, shop.lead));
             return shop.requestService.grant(target, {kColleague.name, actor.role}).has_value();
         }},
        {"waive the check of a request", rolesWith(Right::WaiveIdentityCheck),
         [](Shop& shop, const Actor& actor) {
             const auto target = shop.cancel(6'000);
             return shop.requestService
                 .checkIdentity(target, requests::IdentityCheck::Waived, "停机", actor)
                 .has_value();
         }},
    };
}

}  // namespace

TEST_CASE("each act on returns and requests is done by exactly the roles that may") {
    for (const auto& acts : {returnActs(), requestActs()}) {
        CHECK(support::checkEachRole(acts, "Somebody") > 0);
    }
}

TEST_CASE("quality and admin move no money, whatever its amount") {
    for (const Role role : {Role::Quality, Role::Admin}) {
        for (const std::int64_t fen : {1, 5'000, 50'000}) {
            Shop shop;
            INFO(agents::toWord(role) << ' ' << fen);
            const auto refund = shop.refundOf(fen);
            CHECK_FALSE(shop.service.approve(refund, {"Somebody", role}));
            CHECK_FALSE(shop.service.sign(refund, {"Somebody", role}));
            CHECK_FALSE(shop.requestService.grant(shop.cancel(5'000 + fen), {"Somebody", role}));
        }
    }
}
