#include "core/returns/return_steps.h"

#include <algorithm>
#include <random>
#include <set>

#include "core/agents/rights.h"
#include "tests/support/catch.h"

using namespace core::returns;
using core::Fen;
using core::agents::Actor;
using core::agents::Role;

namespace {

std::vector<ReturnAction> allActions() {
    std::vector<ReturnAction> actions;
    for (int i = 0; i < kReturnActionCount; ++i) {
        actions.push_back(static_cast<ReturnAction>(i));
    }
    return actions;
}

bool isInTable(ReturnKind kind, ReturnState from, ReturnAction action) {
    return std::ranges::any_of(stepsOf(kind), [&](const ReturnStep& step) {
        return step.from == from && step.action == action;
    });
}

/// A case of which everything is true.
ReturnCase perfect(ReturnKind kind, ReturnState state) {
    return {.id = 1,
            .shop = 1,
            .kind = kind,
            .state = state,
            .orderNumber = "1001",
            .buyer = "buyer",
            .openedBy = {"Lin", Role::Agent},
            .verdict = Verdict::Allowed,
            .inspectedAt = core::Seconds{},
            .inspectionPassed = true,
            .itemNumberMatches = true,
            .identity = IdentityState::Passed,
            .identityTries = 1,
            .amount = Fen{1'000},
            .payMethod = "alipay",
            .wantedItem = "B2",
            .repairNote = "new zip"};
}

ReturnContext by(const Actor& actor, Fen left = Fen{50'000}) {
    return {.actor = actor, .facts = RefundFacts{.left = left, .goods = GoodsBack::Back}};
}

const Actor kSenior{"Wang", Role::Senior};
const Actor kLead{"Zhao", Role::Lead};

}  // namespace

TEST_CASE("returns: every state and action of every kind is answered as its table says") {
    int cells = 0;
    for (const auto kind : kReturnKinds) {
        std::set<std::pair<ReturnState, ReturnAction>> seen;
        for (const auto& step : stepsOf(kind)) {
            CHECK(seen.emplace(step.from, step.action).second);
        }
        for (const auto state : kReturnStates) {
            for (const auto action : allActions()) {
                ++cells;
                const auto to = next(kind, state, action);
                CHECK(to.has_value() == seen.contains({state, action}));
                const auto refusal = barrier(perfect(kind, state), action, by(kLead));
                CHECK((refusal == ReturnError::NotAllowedInState) == !to.has_value());
            }
        }
    }
    CHECK(cells == 4 * 18 * kReturnActionCount);
}

TEST_CASE("returns: every state of a table is reached from the request and leads to the end") {
    for (const auto kind : kReturnKinds) {
        const auto table = stepsOf(kind);
        std::set<ReturnState> reached{ReturnState::Requested};
        std::set<ReturnState> ending{ReturnState::Closed};
        for (std::size_t round = 0; round < std::size(kReturnStates); ++round) {
            for (const auto& step : table) {
                if (reached.contains(step.from)) {
                    reached.insert(step.to);
                }
                if (ending.contains(step.to)) {
                    ending.insert(step.from);
                }
            }
        }
        for (const auto& step : table) {
            INFO(toWord(kind) << " " << toWord(step.from) << " " << toWord(step.action));
            CHECK(reached.contains(step.from));
            CHECK(ending.contains(step.from));
        }
        CHECK(actionsIn(kind, ReturnState::Closed).empty());
        // What the strip shows is a way through the table.
        const auto way = wayOf(perfect(kind, ReturnState::Requested));
        for (std::size_t i = 1; i < way.size(); ++i) {
            CHECK(std::ranges::any_of(table, [&](const ReturnStep& step) {
                return step.from == way[i - 1] && step.to == way[i];
            }));
        }
    }
    CHECK(actionsIn(ReturnKind::Compensation, ReturnState::GoodsReceived).empty());
    CHECK_FALSE(isInTable(ReturnKind::Repair, ReturnState::Approved, ReturnAction::HandToFinance));
}

TEST_CASE("returns: the next step leads on, and what hinders it names its remedy") {
    for (const auto kind : kReturnKinds) {
        for (const auto state : wayOf(perfect(kind, ReturnState::Requested))) {
            if (state == ReturnState::Closed) {
                continue;
            }
            const auto c = perfect(kind, state);
            const auto actions = actionsIn(kind, state);
            INFO(toWord(kind) << " " << toWord(state));
            CHECK(std::ranges::any_of(actions,
                                      [&](ReturnAction action) { return isForward(c, action); }));
            for (const auto action : {ReturnAction::Refuse, ReturnAction::Withdraw,
                                      ReturnAction::Dispute, ReturnAction::Reopen}) {
                CHECK_FALSE(isForward(c, action));
            }
        }
    }
    CHECK(remedyOf(ReturnError::IdentityMissing) == ReturnAction::CheckIdentity);
    CHECK(remedyOf(ReturnError::AmountMissing) == ReturnAction::SetAmount);
    CHECK_FALSE(remedyOf(ReturnError::NoRight));
}

TEST_CASE("returns: quality moves nothing and an agent only proposes a decision") {
    for (const auto kind : kReturnKinds) {
        for (const auto& step : stepsOf(kind)) {
            const auto c = perfect(kind, step.from);
            INFO(toWord(kind) << " " << toWord(step.from) << " " << toWord(step.action));
            CHECK(barrier(c, step.action, by({"Hu", Role::Quality})) == ReturnError::NoRight);
            const bool mayAdmin = step.action == ReturnAction::Cosign ||
                                  step.action == ReturnAction::DeclineSign ||
                                  step.action == ReturnAction::Assign;
            CHECK((barrier(c, step.action, by({"Sun", Role::Admin})) == ReturnError::NoRight) ==
                  !mayAdmin);
        }
    }
    const auto checked = perfect(ReturnKind::Return, ReturnState::Checked);
    CHECK(barrier(checked, ReturnAction::Accept, by({"Ma", Role::Agent})) == ReturnError::NoRight);
    CHECK(barrier(checked, ReturnAction::Refuse, by({"Ma", Role::Agent})) == ReturnError::NoRight);
    CHECK_FALSE(barrier(checked, ReturnAction::Refuse, by(kSenior)));
}

TEST_CASE(
    "returns: approval needs the verdict, the inspection, the identity, the sum and a stranger") {
    auto c = perfect(ReturnKind::Return, ReturnState::Inspected);
    const auto approve = [&](const Actor& actor, Fen left = Fen{50'000}) {
        return barrier(c, ReturnAction::Approve, by(actor, left));
    };
    CHECK_FALSE(approve(kSenior));
    CHECK(approve({"Lin", Role::Senior}) == ReturnError::OwnRequest);
    CHECK_FALSE(approve({"Lin", Role::Owner}));
    CHECK(approve(kSenior, Fen{999}) == ReturnError::OverPaid);
    CHECK(barrier(c, ReturnAction::Approve, {.actor = kSenior}) == ReturnError::OrderUnknown);
    c.verdict.reset();
    CHECK(approve(kSenior) == ReturnError::VerdictMissing);
    for (const auto verdict : {Verdict::Ask, Verdict::Refused}) {
        c.verdict = verdict;
        CHECK(approve(kSenior) == ReturnError::VerdictNotAllowed);
    }
    c.verdict = Verdict::Allowed;
    c.inspectionPassed = false;
    CHECK(approve(kSenior) == ReturnError::InspectionFailed);
    c.inspectedAt.reset();
    CHECK(approve(kSenior) == ReturnError::InspectionMissing);
    c = perfect(ReturnKind::Return, ReturnState::Inspected);
    c.identity = IdentityState::Unchecked;
    CHECK(approve(kSenior) == ReturnError::IdentityMissing);
    c.identity = IdentityState::Waived;
    c.amount.reset();
    CHECK(approve(kSenior) == ReturnError::AmountMissing);
    c.amount = Fen{60'000};
    CHECK(approve(kSenior, Fen{60'000}) == ReturnError::NeedsSecondSigner);
    CHECK_FALSE(approve(kLead, Fen{60'000}));
}

TEST_CASE("returns: the second signature is of somebody else whose own limit holds the sum") {
    auto c = perfect(ReturnKind::Return, ReturnState::Inspected);
    const Actor agent{"Ma", Role::Agent};
    c.amount = Fen{20'000};
    CHECK(barrier(c, ReturnAction::Approve, by(agent)) == ReturnError::NeedsSecondSigner);
    CHECK_FALSE(barrier(c, ReturnAction::Sign, by(agent)));
    CHECK(barrier(c, ReturnAction::Sign, by(kSenior)) == ReturnError::SecondSignerNotNeeded);
    c.state = ReturnState::SecondSignAsked;
    c.signatures = {agent};
    CHECK(barrier(c, ReturnAction::Cosign, by({"Ma", Role::Lead})) == ReturnError::OwnRequest);
    CHECK(barrier(c, ReturnAction::Cosign, by({"Lin", Role::Lead})) == ReturnError::OwnRequest);
    CHECK(barrier(c, ReturnAction::Cosign, by({"Bai", Role::Agent})) == ReturnError::SignerTooLow);
    CHECK_FALSE(barrier(c, ReturnAction::Cosign, by(kSenior)));
    CHECK_FALSE(barrier(c, ReturnAction::Cosign, by({"Sun", Role::Admin})));
    // Over 2,000: a lead, and another lead or an admin.
    c = perfect(ReturnKind::Return, ReturnState::Inspected);
    c.amount = Fen{250'000};
    const Fen left{300'000};
    CHECK(barrier(c, ReturnAction::Sign, by(kSenior, left)) == ReturnError::SignerTooLow);
    CHECK_FALSE(barrier(c, ReturnAction::Sign, by(kLead, left)));
    c.state = ReturnState::SecondSignAsked;
    c.signatures = {kLead};
    CHECK(barrier(c, ReturnAction::Cosign, by(kSenior, left)) == ReturnError::SignerTooLow);
    CHECK(barrier(c, ReturnAction::Cosign, by(kLead, left)) == ReturnError::OwnRequest);
    CHECK_FALSE(barrier(c, ReturnAction::Cosign, by({"Sun", Role::Admin}, left)));
    // One person runs the shop.
    c = perfect(ReturnKind::Return, ReturnState::Inspected);
    c.amount = Fen{250'000};
    CHECK_FALSE(barrier(c, ReturnAction::Approve, by({"Lin", Role::Owner}, left)));
}

TEST_CASE("returns: three failed identity tries leave it to a lead") {
    auto c = perfect(ReturnKind::Return, ReturnState::Requested);
    CHECK(barrier(c, ReturnAction::CheckIdentity, by(kSenior)) == ReturnError::IdentityDone);
    c.identity = IdentityState::Unchecked;
    c.identityTries = kMostIdentityTries - 1;
    CHECK_FALSE(barrier(c, ReturnAction::CheckIdentity, by(kSenior)));
    c.identityTries = kMostIdentityTries;
    CHECK(barrier(c, ReturnAction::CheckIdentity, by(kSenior)) == ReturnError::IdentityLocked);
    CHECK_FALSE(barrier(c, ReturnAction::CheckIdentity, by(kLead)));
}

TEST_CASE("returns: an exchange is shipped when nobody owes anything") {
    auto c = perfect(ReturnKind::Exchange, ReturnState::Approved);
    CHECK_FALSE(barrier(c, ReturnAction::HandToLogistics, by(kSenior)));
    CHECK(barrier(c, ReturnAction::HandToFinance, by(kSenior)) == ReturnError::NothingOwed);
    c.priceDifference = Fen{1'500};
    CHECK(barrier(c, ReturnAction::HandToLogistics, by(kSenior)) == ReturnError::DifferenceUnpaid);
    c.differencePaid = true;
    CHECK_FALSE(barrier(c, ReturnAction::HandToLogistics, by(kSenior)));
    c.priceDifference = Fen{-1'500};
    CHECK(barrier(c, ReturnAction::HandToLogistics, by(kSenior)) == ReturnError::DifferenceOwed);
    CHECK_FALSE(barrier(c, ReturnAction::HandToFinance, by(kSenior)));
    CHECK(owedOf(c) == Fen{1'500});
    c.wantedItem.clear();
    c.state = ReturnState::Inspected;
    CHECK(barrier(c, ReturnAction::Approve, by(kSenior)) == ReturnError::WantedItemMissing);
}

TEST_CASE("returns: a coupon needs no bound of the order but the limit of compensations") {
    auto c = perfect(ReturnKind::Compensation, ReturnState::Checked);
    c.form = CompensationForm::Coupon;
    c.goodsComeBack = false;
    c.amount = Fen{2'000};
    const Actor agent{"Ma", Role::Agent};
    CHECK_FALSE(barrier(c, ReturnAction::Approve, {.actor = agent}));
    c.amount = Fen{2'001};
    CHECK(barrier(c, ReturnAction::Approve, {.actor = agent}) == ReturnError::NeedsSecondSigner);
    c.form = CompensationForm::Money;
    CHECK(barrier(c, ReturnAction::Approve, {.actor = kSenior}) == ReturnError::OrderUnknown);
}

namespace {

/// What the shop wrote down while a random case went on, by the plain words of reliability.md
/// section 3.
struct Ledger {
    bool isIdentityKnown = false;
    int tries = 0;
    bool isAllowed = false;
    bool isInspected = false;
    bool hasPassed = false;
    std::vector<Actor> signers;
};

/// Whether these signatures may grant the sum: the oracle knows no code of the rule.
bool isRightlySigned(const ReturnCase& c, const Ledger& ledger, bool noGoodsBack) {
    const auto limitOf = [&](Role role) -> std::int64_t {
        const bool isGift = c.kind == ReturnKind::Compensation;
        switch (role) {
            case Role::Owner:
                return 1'000'000'000;
            case Role::Agent:
                return isGift ? 2'000 : 5'000;
            case Role::Senior:
                return isGift ? 10'000 : 50'000;
            case Role::Lead:
                return isGift ? 50'000 : 200'000;
            default:
                return 0;
        }
    };
    const std::int64_t sum = owedOf(c).value;
    if (ledger.signers.empty()) {
        return false;
    }
    for (const auto& signer : ledger.signers) {
        const bool isOwn = signer.name == c.openedBy.name && signer.role != Role::Owner;
        if (isOwn || signer.role == Role::Quality) {
            return false;
        }
    }
    const auto& last = ledger.signers.back();
    if (last.role == Role::Owner) {
        return true;
    }
    const bool isStrange = sum > 200'000 || noGoodsBack;
    if (ledger.signers.size() == 1) {
        return !isStrange && sum <= limitOf(last.role) && last.role != Role::Admin;
    }
    const bool differ = ledger.signers[0].name != ledger.signers[1].name;
    const bool isHigh = last.role == Role::Lead || last.role == Role::Admin;
    if (isStrange) {
        const auto first = ledger.signers[0].role;
        return differ && isHigh && (first == Role::Lead || first == Role::Owner);
    }
    return differ && (isHigh || sum <= limitOf(last.role));
}

}  // namespace

TEST_CASE("returns: no path of 100,000 random ones reaches finance without every condition") {
    std::mt19937 random(20240607);
    const auto roll = [&random](int sides) {
        return std::uniform_int_distribution<int>(0, sides - 1)(random);
    };
    const std::vector<Actor> actors{
        {"Lin", Role::Agent}, {"Ma", Role::Agent},  {"Wang", Role::Senior}, {"Zhao", Role::Lead},
        {"Qian", Role::Lead}, {"Sun", Role::Admin}, {"Hu", Role::Quality},  {"Li", Role::Owner}};
    constexpr std::int64_t kSums[]{0, 1'500, 4'000, 8'000, 30'000, 60'000, 250'000};
    int paid = 0;
    int signedTwice = 0;
    bool holds = true;
    for (int sequence = 0; sequence < 100'000 && holds; ++sequence) {
        ReturnCase c{.id = 1,
                     .shop = 1,
                     .kind = kReturnKinds[roll(4)],
                     .orderNumber = "1001",
                     .buyer = "buyer",
                     .openedBy = actors[static_cast<std::size_t>(roll(8))],
                     .goodsComeBack = roll(3) > 0,
                     .payMethod = "alipay"};
        if (c.kind == ReturnKind::Compensation) {
            c.goodsComeBack = false;
            c.form = static_cast<CompensationForm>(roll(5));
        }
        const Fen left{kSums[roll(7)]};
        Ledger ledger;
        for (int act = 0; act < 40; ++act) {
            // Mostly what the table allows, so that most sequences get far; sometimes anything.
            const auto open = actionsIn(c.kind, c.state);
            if (open.empty()) {
                break;
            }
            const auto action =
                roll(10) == 0 ? static_cast<ReturnAction>(roll(kReturnActionCount))
                              : open[static_cast<std::size_t>(roll(static_cast<int>(open.size())))];
            // Endings would cut most sequences short.
            if ((action == ReturnAction::Withdraw || action == ReturnAction::Refuse ||
                 action == ReturnAction::Dispute) &&
                roll(8) != 0) {
                continue;
            }
            const auto& actor = actors[static_cast<std::size_t>(roll(8))];
            const bool noGoodsBack = c.kind == ReturnKind::Return && !c.goodsComeBack;
            ReturnContext context{.actor = actor, .facts = RefundFacts{.left = left}};
            if (c.kind == ReturnKind::Return) {
                context.facts->goods =
                    c.goodsComeBack && c.inspectedAt ? GoodsBack::Back : GoodsBack::Missing;
            }
            if (barrier(c, action, context)) {
                continue;
            }
            const auto before = c.state;
            c.state = *next(c.kind, c.state, action);
            switch (action) {
                case ReturnAction::Check:
                    ledger.isAllowed = roll(4) > 0;
                    c.verdict = ledger.isAllowed ? Verdict::Allowed
                                                 : (roll(2) ? Verdict::Ask : Verdict::Refused);
                    break;
                case ReturnAction::Inspect:
                    ledger.isInspected = true;
                    ledger.hasPassed = roll(3) > 0;
                    c.inspectedAt = core::Seconds{};
                    c.inspectionPassed = ledger.hasPassed;
                    break;
                case ReturnAction::CheckIdentity:
                    ++c.identityTries;
                    ++ledger.tries;
                    if (ledger.tries > 3) {
                        holds = holds && core::agents::mayAct(
                                             actor.role, core::agents::Right::WaiveIdentityCheck);
                    }
                    if (roll(2)) {
                        c.identity = IdentityState::Passed;
                        ledger.isIdentityKnown = true;
                    }
                    break;
                case ReturnAction::SetAmount:
                    c.amount = Fen{kSums[roll(7)]};
                    break;
                case ReturnAction::SetExchange:
                    if (before != ReturnState::Approved) {
                        c.wantedItem = "B2";
                        c.priceDifference = Fen{kSums[roll(7)] * (roll(3) - 1)};
                    }
                    break;
                case ReturnAction::Sign:
                case ReturnAction::Cosign:
                case ReturnAction::Approve:
                    c.signatures.push_back(actor);
                    ledger.signers.push_back(actor);
                    break;
                case ReturnAction::RecordPaid:
                    c.paidAt = core::Seconds{};
                    break;
                case ReturnAction::DeclineSign:
                case ReturnAction::TakeBack:
                case ReturnAction::SendBack:
                    c.signatures.clear();
                    ledger.signers.clear();
                    break;
                case ReturnAction::Reopen:
                    c.verdict.reset();
                    c.signatures.clear();
                    ledger.isAllowed = false;
                    ledger.signers.clear();
                    break;
                case ReturnAction::LoseDispute:
                    c.verdict = Verdict::Allowed;
                    c.signatures.clear();
                    ledger.isAllowed = true;
                    ledger.signers.clear();
                    break;
                default:
                    break;
            }
            if (c.state != ReturnState::WithFinance || before == ReturnState::WithFinance) {
                continue;
            }
            ++paid;
            // What finance paid once it never gets again.
            CHECK_FALSE(c.paidAt);
            signedTwice += ledger.signers.size() > 1 ? 1 : 0;
            const bool isMoney =
                c.kind != ReturnKind::Compensation ||
                (c.form != CompensationForm::Coupon && c.form != CompensationForm::Gift);
            const bool goodsSeen = !c.goodsComeBack || (ledger.isInspected && ledger.hasPassed);
            holds = ledger.isIdentityKnown && ledger.isAllowed && goodsSeen && owedOf(c) > Fen{0} &&
                    (!isMoney || owedOf(c) <= left) && isRightlySigned(c, ledger, noGoodsBack);
            INFO("sequence " << sequence << " kind " << toWord(c.kind) << " sum "
                             << owedOf(c).value);
            CHECK(holds);
        }
    }
    CHECK(holds);
    // The sequences reach what they are to reach.
    CHECK(paid > 1'000);
    CHECK(signedTwice > 50);
}
