#include <map>
#include <random>
#include <sstream>

#include "tests/core/returns/return_shop.h"
#include "tests/support/catch.h"

using namespace core::returns;
using namespace std::chrono_literals;
using core::Fen;

namespace {

/// What the shop agreed on, written down apart from the program: `state: act>state after it …`.
constexpr auto kIntake = R"(
requested: ask_evidence>evidence_asked check>checked refuse>refused withdraw>withdrawn dispute>disputed
requested: check_identity>requested assign>requested move>requested
evidence_asked: evidence_came>requested check>checked refuse>refused withdraw>withdrawn dispute>disputed
evidence_asked: check_identity>evidence_asked assign>evidence_asked move>evidence_asked
checked: ask_evidence>evidence_asked check>checked approve>approved
checked: refuse>refused withdraw>withdrawn dispute>disputed
checked: check_identity>checked assign>checked move>checked
approved: take_back>checked withdraw>withdrawn assign>approved move>approved
done: tell>told assign>done move>done
told: close>closed assign>told move>told
refused: dispute>disputed reopen>requested close>closed assign>refused
withdrawn: reopen>requested close>closed assign>withdrawn
disputed: win_dispute>refused lose_dispute>checked withdraw>withdrawn
disputed: check_identity>disputed assign>disputed move>disputed
)";
/// Of what may move money; a repair does not.
constexpr auto kMoney = R"(
requested: set_amount>requested
evidence_asked: set_amount>evidence_asked
checked: set_amount>checked sign>second_sign_asked
disputed: set_amount>disputed
second_sign_asked: cosign>approved decline_sign>checked withdraw>withdrawn
second_sign_asked: assign>second_sign_asked move>second_sign_asked
)";
constexpr auto kGoodsMoney = R"(
waiting_for_goods: set_amount>waiting_for_goods
goods_under_way: set_amount>goods_under_way
goods_received: set_amount>goods_received
inspected: set_amount>inspected sign>second_sign_asked
)";
constexpr auto kGoods = R"(
checked: accept>waiting_for_goods inspect>inspected
waiting_for_goods: check>waiting_for_goods goods_sent>goods_under_way receive_goods>goods_received
waiting_for_goods: withdraw>withdrawn dispute>disputed
waiting_for_goods: check_identity>waiting_for_goods
waiting_for_goods: assign>waiting_for_goods move>waiting_for_goods
goods_under_way: check>goods_under_way receive_goods>goods_received withdraw>withdrawn dispute>disputed
goods_under_way: check_identity>goods_under_way
goods_under_way: assign>goods_under_way move>goods_under_way
goods_received: check>goods_received inspect>inspected refuse>refused withdraw>withdrawn dispute>disputed
goods_received: check_identity>goods_received
goods_received: assign>goods_received move>goods_received
inspected: check>inspected inspect>inspected approve>approved
inspected: refuse>refused withdraw>withdrawn dispute>disputed
inspected: check_identity>inspected assign>inspected move>inspected
)";
constexpr auto kPaying = R"(
approved: hand_to_finance>with_finance
with_finance: record_paid>done send_back>checked assign>with_finance move>with_finance
)";
constexpr auto kExchanging = R"(
approved: hand_to_finance>with_finance hand_to_logistics>with_logistics set_exchange>approved
with_finance: record_paid>with_logistics send_back>checked assign>with_finance move>with_finance
with_logistics: record_shipped>done send_back>checked assign>with_logistics move>with_logistics
requested: set_exchange>requested
evidence_asked: set_exchange>evidence_asked
checked: set_exchange>checked
waiting_for_goods: set_exchange>waiting_for_goods
goods_under_way: set_exchange>goods_under_way
goods_received: set_exchange>goods_received
inspected: set_exchange>inspected
)";
constexpr auto kRepairing = R"(
approved: start_repair>in_repair set_repair>approved
inspected: set_repair>inspected
in_repair: finish_repair>with_logistics send_back>inspected
in_repair: set_repair>in_repair assign>in_repair move>in_repair
with_logistics: record_shipped>done send_back>in_repair assign>with_logistics move>with_logistics
)";

using Table = std::map<std::pair<std::string, std::string>, std::string>;

Table tableOf(ReturnKind kind) {
    std::string text = kIntake;
    text += kind == ReturnKind::Repair ? "" : kMoney;
    text += kind == ReturnKind::Compensation ? "" : kGoods;
    text += kind == ReturnKind::Return || kind == ReturnKind::Exchange ? kGoodsMoney : "";
    text += kind == ReturnKind::Exchange ? kExchanging
            : kind == ReturnKind::Repair ? kRepairing
                                         : kPaying;
    Table table;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string state;
        words >> state;
        for (std::string step; words >> step;) {
            const auto arrow = step.find('>');
            const bool isNew = table
                                   .emplace(std::pair(state.substr(0, state.size() - 1),
                                                      step.substr(0, arrow)),
                                            step.substr(arrow + 1))
                                   .second;
            REQUIRE(isNew);
        }
    }
    return table;
}

struct Matrix : support::ReturnShop {
    ReturnId id = 0;
    core::agents::Actor second{"Ma", core::agents::Role::Agent};

    explicit Matrix() { order("1001", 400'000); }

    /// A case of which everything is true, put where it is to be tried.
    void place(ReturnKind kind, ReturnState state, ReturnAction action) {
        database.execute("DELETE FROM work_return");
        // The number of the case is used again: what was told of the one before is not about this one.
        database.execute("DELETE FROM work_notice");
        database.execute("UPDATE mirror_order SET received_at = " +
                         std::to_string(now.time_since_epoch().count() - 86'400));
        id = service.open(draft("1001", kind), agent)->id;
        const bool isSigning = action == ReturnAction::Sign;
        const bool owes = isSigning || action == ReturnAction::HandToFinance ||
                          action == ReturnAction::Cosign;
        database
            .prepare(
                "UPDATE work_return SET state = ?2, closed_at = CASE WHEN ?2 = 'closed' THEN 1 "
                "END, "
                "verdict = 'allowed', clause = 'quality', identity = ?3, amount_fen = ?4, "
                "pay_method = '支付宝', approved_at = 1, inspected_at = ?5, inspection_passed = 1, "
                "item_no_matches = 1, wanted_item = 'B2', repair_note = 'zip', "
                "price_difference_fen = ?6, signatures = "
                "CASE WHEN ?2 = 'second_sign_asked' THEN '[{\"name\":\"Ma\",\"role\":\"agent\"}]' "
                "ELSE '[]' END WHERE id = ?1")
            .run(id, toWord(state),
                 std::string_view(action == ReturnAction::CheckIdentity &&
                                          state != ReturnState::WithFinance
                                      ? "unchecked"
                                      : "passed"),
                 std::int64_t{isSigning ? 250'000 : 20'000},
                 action == ReturnAction::Accept ? std::optional<std::int64_t>()
                                                : std::optional<std::int64_t>(1),
                 std::int64_t{!owes       ? 0
                              : isSigning ? -250'000
                                          : -20'000});
    }

    ReturnService::Outcome run(ReturnKind kind, ReturnAction action) {
        const ReturnTarget target{id};
        switch (action) {
            case ReturnAction::AskEvidence:
                return service.askEvidence(target, "照片", lead);
            case ReturnAction::EvidenceCame:
                return service.evidenceCame(target, {}, lead);
            case ReturnAction::Check:
                return service.check(
                    target, allEvidence("quality", kind != ReturnKind::Compensation), lead);
            case ReturnAction::Accept:
                return service.accept(target, "仓库", lead);
            case ReturnAction::GoodsSent:
                return service.tellSent(target, "圆通", "YT1", lead);
            case ReturnAction::ReceiveGoods:
                return service.receiveGoods(target, lead);
            case ReturnAction::Inspect:
                return service.inspect(target, wholeGoods(), {}, lead);
            case ReturnAction::Sign:
                return service.sign(target, lead);
            case ReturnAction::Approve:
                return service.approve(target, lead);
            case ReturnAction::Cosign:
                return service.cosign(target, lead);
            case ReturnAction::DeclineSign:
                return service.declineSign(target, lead);
            case ReturnAction::TakeBack:
                return service.takeBack(target, lead);
            case ReturnAction::HandToFinance:
                return service.handToFinance(target, lead);
            case ReturnAction::RecordPaid:
                return service.recordPaid(target, "F1", lead);
            case ReturnAction::HandToLogistics:
                return service.handToLogistics(target, lead);
            case ReturnAction::RecordShipped:
                return service.recordShipped(target, "顺丰", "SF1", lead);
            case ReturnAction::StartRepair:
                return service.startRepair(target, lead);
            case ReturnAction::FinishRepair:
                return service.finishRepair(target, Fen{100}, lead);
            case ReturnAction::SendBack:
                return service.sendBack(target, "account closed", lead);
            case ReturnAction::Refuse:
                return service.refuse(
                    target, {.reason = "worn", .alternatives = {Alternative::Coupon}}, lead);
            case ReturnAction::Withdraw:
                return service.withdraw(target, "keeps it", lead);
            case ReturnAction::Dispute:
                return service.dispute(target, {}, lead);
            case ReturnAction::WinDispute:
                return service.winDispute(target, "平台判定支持商家", lead);
            case ReturnAction::LoseDispute:
                return service.loseDispute(target, true, lead);
            case ReturnAction::Tell:
                return service.tell(target, "好了", true, lead);
            case ReturnAction::Close:
                return service.close(target, "settled", {}, lead);
            case ReturnAction::Reopen:
                return service.reopen(target, lead);
            case ReturnAction::CheckIdentity:
                return service.checkIdentity(target, {.method = "tail", .hasPassed = true}, lead);
            case ReturnAction::SetAmount:
                return service.setAmount(target, {.amount = Fen{100}}, lead);
            case ReturnAction::SetExchange:
                return service.setExchange(target, {.wantedItem = "B2"}, lead);
            case ReturnAction::SetRepair:
                return service.setRepair(target, "new zip", Fen{100}, lead);
            case ReturnAction::Assign:
                return service.assign(target, "Bai", lead);
            case ReturnAction::Move:
                return service.move(target, now + 48h, lead);
        }
        return core::Unexpected{ReturnError::NotFound};
    }
    std::string trace() {
        auto row = database.prepare(
            "SELECT (SELECT count(*) FROM work_event), (SELECT count(*) FROM work_notice), "
            "(SELECT count(*) FROM work_task), version, state FROM work_return");
        REQUIRE(row.step());
        return row.text(0) + '/' + row.text(1) + '/' + row.text(2) + '/' + row.text(3) + '/' +
               row.text(4);
    }
};

}  // namespace

TEST_CASE_METHOD(Matrix, "every act of the service in every state goes as the shop agreed, or leaves no trace") {
    int allowed = 0;
    for (const auto kind : kReturnKinds) {
        const auto table = tableOf(kind);
        CHECK(table.size() == stepsOf(kind).size());
        for (const auto state : kReturnStates) {
            for (int at = 0; at < kReturnActionCount; ++at) {
                const auto action = static_cast<ReturnAction>(at);
                CAPTURE(toWord(kind), toWord(state), toWord(action));
                place(kind, state, action);
                const auto before = trace();
                const auto outcome = run(kind, action);
                const auto agreed =
                    table.find({std::string(toWord(state)), std::string(toWord(action))});
                if (agreed == table.end()) {
                    REQUIRE_FALSE(outcome);
                    CHECK(outcome.error() == ReturnError::NotAllowedInState);
                    CHECK(trace() == before);
                    continue;
                }
                if (!outcome) {
                    FAIL("refused: " << static_cast<int>(outcome.error()));
                }
                CHECK(toWord(outcome->state) == agreed->second);
                CHECK(reader.find(id)->state == outcome->state);
                CHECK(events(id).back().action == std::string(toWord(action)));
                ++allowed;
            }
        }
    }
    CHECK(allowed > 250);
}

TEST_CASE_METHOD(Matrix, "evidence is ticked by whoever works on returns, and by nobody else") {
    using core::agents::Role;
    const auto c = opened("1001");
    std::vector<EvidenceKind> given;
    for (const auto& [role, may] :
         {std::pair{Role::Agent, true}, std::pair{Role::Senior, true}, std::pair{Role::Lead, true},
          std::pair{Role::Owner, true}, std::pair{Role::Admin, false}, std::pair{Role::Quality, false}}) {
        CAPTURE(core::agents::toWord(role));
        auto more = given;
        more.push_back(EvidenceKind::ReturnTracking);
        const auto before = events(c.id).size();
        CHECK(service.noteEvidence(c.id, more, {"Ma", role}).has_value() == may);
        CHECK((events(c.id).size() > before) == may);
        given = reader.find(c.id)->evidence;
        CHECK((given == more) == may);
    }
}

namespace {

/// What the script knows of a case from the answers it got, by reliability.md section 3 and not by the rule.
struct Account {
    bool isKnown = false;
    bool isAllowed = false;
    bool isInspected = false;
    std::vector<core::agents::Actor> signers;
    std::int64_t fen = 0;
};

}  // namespace

TEST_CASE_METHOD(support::ReturnShop,
                 "no path through the service pays without check, verdict, inspection, right and limit") {
    using core::agents::Role;
    std::mt19937 random(41);
    const auto roll = [&random](int sides) {
        return std::uniform_int_distribution<int>(0, sides - 1)(random);
    };
    const std::vector<core::agents::Actor> actors{agent, {"Ma", Role::Agent}, senior,
                                                  lead,  otherLead,           admin,
                                                  {"Hu", Role::Quality}};
    constexpr std::int64_t kSums[]{0, 4'000, 30'000, 120'000, 210'000};
    int paid = 0;
    int twice = 0;
    for (int sequence = 0; sequence < 150; ++sequence) {
        const auto number = std::to_string(700'000 + sequence);
        constexpr std::int64_t kPaid = 250'000;
        order(number, kPaid, "buyer" + number);
        now += std::chrono::hours{24};
        database.prepare("UPDATE mirror_order SET received_at = ?2 WHERE order_no = ?1")
            .run(number, now - std::chrono::hours{24});
        const bool isGift = roll(4) == 0;
        auto asked = draft(number, isGift ? ReturnKind::Compensation : ReturnKind::Return);
        asked.goodsComeBack = roll(5) > 0;
        const auto& opener = actors[static_cast<std::size_t>(roll(5))];
        const auto opened = service.open(asked, opener);
        REQUIRE(opened);
        const ReturnTarget target{opened->id};
        Account account;
        bool goods = opened->goodsComeBack;
        // First the way of a case that goes well, of which now and then a step is left out; then anything.
        constexpr int kWay = 6;
        for (int step = 0; step < 26; ++step) {
            if (step < kWay && roll(7) == 0) {
                continue;
            }
            const auto& actor = step < kWay ? senior : actors[static_cast<std::size_t>(roll(7))];
            const int signing = 7 + roll(3);
            switch (step < kWay ? step : roll(2) ? signing : roll(13)) {
                case 0: {
                    auto evidence = allEvidence(roll(3) ? "quality" : "no_reason", goods);
                    if (roll(4) == 0) {
                        evidence.evidence.clear();
                    }
                    if (const auto done = service.check(target, evidence, actor)) {
                        // By hand: quality needs its pictures, a change of mind is no cause for a gift.
                        account.isAllowed = evidence.reason == "quality"
                                                ? !evidence.evidence.empty()
                                                : !isGift;
                    }
                    break;
                }
                case 1:
                    (void)service.accept(target, "仓库", actor);
                    break;
                case 2:
                    (void)service.receiveGoods(target, actor);
                    break;
                case 3: {
                    auto seen = wholeGoods();
                    const bool isWhole = roll(3) > 0;
                    seen.missingParts = isWhole ? "" : "strap";
                    if (service.inspect(target, seen, {}, actor)) {
                        account.isInspected = isWhole;
                    }
                    break;
                }
                case 4:
                    if (const bool passes = roll(2) > 0;
                        service.checkIdentity(target, {.method = "tail", .hasPassed = passes}, actor)) {
                        account.isKnown = account.isKnown || passes;
                    }
                    break;
                case 5:
                case 6: {
                    const auto sum = kSums[roll(5)];
                    if (service.setAmount(target, {.amount = Fen{sum}, .payMethod = "支付宝"}, actor)) {
                        account.fen = sum;
                    }
                    break;
                }
                case 7:
                    if (service.approve(target, actor)) {
                        account.signers.push_back(actor);
                    }
                    break;
                case 8:
                    if (service.sign(target, actor)) {
                        account.signers.push_back(actor);
                    }
                    break;
                case 9:
                    if (service.cosign(target, actor)) {
                        account.signers.push_back(actor);
                    }
                    break;
                case 10:
                    if (roll(3) == 0 && (service.declineSign(target, actor) ||
                                         service.takeBack(target, actor))) {
                        account.signers.clear();
                    }
                    break;
                case 11:
                    if (roll(5) == 0 &&
                        service.refuse(target, {.reason = "no", .alternatives = {Alternative::Coupon}},
                                       actor) &&
                        service.reopen(target, senior)) {
                        account.isAllowed = false;
                        account.signers.clear();
                    }
                    break;
                default:
                    break;
            }
            // Tried from everywhere now and then, and whenever a signature may have opened the way.
            if (account.signers.empty() && roll(6) != 0) {
                continue;
            }
            const auto handed = service.handToFinance(target, actor);
            if (!handed) {
                continue;
            }
            CAPTURE(sequence, step, account.fen, isGift, goods);
            ++paid;
            twice += account.signers.size() > 1 ? 1 : 0;
            CHECK(account.isKnown);
            CHECK(account.isAllowed);
            CHECK((!goods || account.isInspected));
            CHECK(account.fen > 0);
            CHECK(account.fen <= kPaid);
            REQUIRE_FALSE(account.signers.empty());
            for (const auto& signer : account.signers) {
                CHECK(signer.name != opener.name);
                CHECK(signer.role != Role::Quality);
            }
            const auto& last = account.signers.back();
            const auto limitOf = [&](Role role) -> std::int64_t {
                return role == Role::Agent    ? (isGift ? 2'000 : 5'000)
                       : role == Role::Senior ? (isGift ? 10'000 : 50'000)
                       : role == Role::Lead   ? (isGift ? 50'000 : 200'000)
                                              : 0;
            };
            const bool isStrange = account.fen > 200'000 || (!isGift && !goods);
            const bool isHigh = last.role == Role::Lead || last.role == Role::Admin;
            if (account.signers.size() == 1) {
                CHECK_FALSE(isStrange);
                CHECK(account.fen <= limitOf(last.role));
            } else {
                CHECK(account.signers[0].name != last.name);
                CHECK((isHigh || (!isStrange && account.fen <= limitOf(last.role))));
                CHECK((!isStrange || account.signers[0].role == Role::Lead));
            }
            break;
        }
    }
    CHECK(paid > 10);
    CHECK(twice > 1);
}
