#include "tests/support/return_script.h"

#include <algorithm>

#include "core/events/event_repository.h"
#include "core/returns/return_reader.h"
#include "tests/support/catch.h"

namespace support {

using namespace core::returns;
using namespace std::chrono_literals;
using core::Fen;

namespace {

/// Where the platform's own deadline counts (R128).
bool isPlatformWaiting(const std::string& state) {
    constexpr std::string_view kWaits[]{"requested",      "checked",      "goods_under_way",
                                        "goods_received", "inspected",    "second_sign_asked",
                                        "approved",       "with_finance", "disputed"};
    return std::ranges::find(kWaits, state) != std::end(kWaits);
}

Inspection goodsOf(const ReturnLine& l) {
    return {.itemNumber = l.item, .pieces = 1, .pictures = 1};
}

/// A fault of the goods, with all the evidence that it needs.
CheckDraft faultOf(bool goodsComeBack) {
    return {.reason = "quality",
            .goodsComeBack = goodsComeBack,
            .evidence = findReason("quality")->evidence};
}

}  // namespace

ReturnLine& ReturnScript::open(const ReturnDraft& draft) {
    const auto c = service.open(draft, agent);
    REQUIRE(c);
    const bool isCoupon =
        draft.kind == ReturnKind::Compensation && draft.form == CompensationForm::Coupon;
    return book[c->id] = {.id = c->id,
                          .kind = draft.kind,
                          .orderNumber = draft.orderNumber,
                          .cost = isCoupon ? -1 : 0,
                          .due = now + 24h};
}

/// A step that changed the state: late when its time had passed, and a new time from now on.
void ReturnScript::stepped(ReturnLine& l, const std::string& state, std::chrono::seconds within) {
    l.late += l.due < now ? 1 : 0;
    l.state = state;
    l.isTouched = true;
    l.due = now + within;
    if (l.platformDue && isPlatformWaiting(state)) {
        l.due = std::min(l.due, *l.platformDue);
    }
}

void ReturnScript::work(ReturnLine& l) {
    const ReturnTarget target{l.id};
    const bool goods = l.kind != ReturnKind::Compensation;
    const bool isCoupon = l.cost == -1;
    if (l.state == "requested") {
        if (roll(6) == 0) {
            REQUIRE(service.askEvidence(target, "照片", agent));
            stepped(l, "evidence_asked", 72h);
            return;
        }
        REQUIRE(service.check(target, faultOf(goods), agent));
        stepped(l, "checked", 24h);
    } else if (l.state == "evidence_asked") {
        REQUIRE(service.evidenceCame(target, {}, agent));
        stepped(l, "requested", 24h);
    } else if (l.state == "checked" && !l.isAllowed && l.disputes == 0) {
        // Nobody grants what the policy refuses.
        CHECK_FALSE(service.approve(target, lead));
        REQUIRE(service.refuse(
            target, {.reason = "too late", .alternatives = {Alternative::Coupon}}, senior));
        stepped(l, "refused", 72h);
    } else if (l.state == "checked" && goods) {
        if (l.isSeen) {
            // It lost a dispute after the inspection: the goods are here, and whole after all.
            REQUIRE(service.inspect(target, goodsOf(l), {}, agent));
            stepped(l, "inspected", 72h);
            return;
        }
        if (roll(8) == 0) {
            REQUIRE(service.refuse(
                target, {.reason = "worn", .alternatives = {Alternative::Coupon}}, senior));
            stepped(l, "refused", 72h);
            return;
        }
        REQUIRE(service.accept(target, "仓库", senior));
        stepped(l, "waiting_for_goods", 7 * 24h);
    } else if (l.state == "waiting_for_goods") {
        if (roll(10) == 0) {
            REQUIRE(service.withdraw(target, "keeps it", agent));
            stepped(l, "withdrawn", 72h);
            return;
        }
        REQUIRE(service.tellSent(target, "圆通", "YT" + std::to_string(l.id), agent));
        stepped(l, "goods_under_way", 7 * 24h);
    } else if (l.state == "goods_under_way") {
        REQUIRE(service.receiveGoods(target, agent));
        stepped(l, "goods_received", 48h);
    } else if (l.state == "goods_received") {
        auto goodsSeen = goodsOf(l);
        const bool isBad = roll(7) == 0;
        goodsSeen.missingParts = isBad ? "strap" : "";
        REQUIRE(service.inspect(target, goodsSeen, "call", agent));
        stepped(l, "inspected", 72h);
        l.isSeen = true;
        if (isBad) {
            CHECK_FALSE(service.approve(target, lead));
            REQUIRE(service.refuse(
                target, {.reason = "strap", .alternatives = {Alternative::PartialRefund}}, senior));
            stepped(l, "refused", 72h);
        }
    } else if (l.state == "inspected" || (l.state == "checked" && !goods)) {
        approve(l, isCoupon);
    } else if (l.state == "approved") {
        handOver(l);
    } else if (l.state == "second_sign_asked") {
        // Nobody signs twice, and who signed first stays the one whose limit was too small.
        CHECK(service.cosign(target, other).error() == ReturnError::OwnRequest);
        const auto due = l.due;
        REQUIRE(service.cosign(target, lead));
        stepped(l, "approved", 72h);
        l.due = due;
        l.isSignedTwice = true;
    } else if (l.state == "disputed") {
        if (roll(2)) {
            REQUIRE(service.winDispute(target, "平台判定支持商家", senior));
            stepped(l, "refused", 72h);
        } else {
            REQUIRE(service.loseDispute(target, goods, senior));
            stepped(l, "checked", 24h);
        }
    } else if (l.state == "with_finance") {
        REQUIRE(service.recordPaid(target, "F" + std::to_string(l.id), senior));
        stepped(l, "done", 24h);
        l.isPaid = true;
    } else if (l.state == "in_repair") {
        REQUIRE(service.setRepair(target, "new zip", Fen{900}, agent));
        REQUIRE(service.finishRepair(target, Fen{900}, senior));
        stepped(l, "with_logistics", endOfThirdDay());
        l.cost = 900;
    } else if (l.state == "with_logistics") {
        REQUIRE(service.recordShipped(target, "顺丰", "SF" + std::to_string(l.id), senior));
        stepped(l, "done", 24h);
    } else if (l.state == "done") {
        REQUIRE(service.tell(target, "已补偿", true, agent));
        stepped(l, "told", 72h);
    } else if (l.state == "refused" && l.disputes == 0 && roll(3) == 0) {
        ++l.disputes;
        REQUIRE(service.dispute(target, {}, agent));
        stepped(l, "disputed", 48h);
    } else if (l.state == "told" || l.state == "refused" || l.state == "withdrawn") {
        REQUIRE(service.close(target, "settled", "", agent));
        stepped(l, "closed", 0h);
        l.due = core::Seconds::max();
    }
}

/// Re-sent within three calendar days of the shop's own time.
std::chrono::seconds ReturnScript::endOfThirdDay() const {
    const auto local = now + 8h;
    const auto end = std::chrono::floor<std::chrono::days>(local) + std::chrono::days{4} - 1s;
    return end - local;
}

void ReturnScript::approve(ReturnLine& l, bool isCoupon) {
    const ReturnTarget target{l.id};
    l.fen = 0;
    if (l.kind == ReturnKind::Return || l.kind == ReturnKind::Compensation) {
        l.fen = isCoupon ? 500 : 100 * (1 + roll(20));
        if (!l.isKnown) {
            REQUIRE(service.checkIdentity(target, {.method = "receiver_tail", .hasPassed = true},
                                          agent));
            l.isKnown = true;
        }
        REQUIRE(service.setAmount(target, {.amount = Fen{l.fen}, .payMethod = "支付宝"}, agent));
    }
    if (l.kind == ReturnKind::Exchange) {
        REQUIRE(service.setExchange(target, {.wantedItem = "A1 L"}, agent));
    }
    const bool isMoneyTime = l.state == "inspected";
    const auto due = l.due;
    if (l.kind == ReturnKind::Return && roll(3) == 0) {
        // 51 yuan are over what an agent grants alone.
        l.fen = 5'100;
        if (!service.setAmount(target, {.amount = Fen{l.fen}, .payMethod = "支付宝"}, agent)) {
            // The order was cheaper than that.
            l.fen = 100;
            REQUIRE(
                service.setAmount(target, {.amount = Fen{l.fen}, .payMethod = "支付宝"}, agent));
        }
    }
    if (l.fen == 5'100) {
        CHECK(service.approve(target, other).error() == ReturnError::NeedsSecondSigner);
        REQUIRE(service.sign(target, other));
        stepped(l, "second_sign_asked", 72h);
    } else {
        REQUIRE(service.approve(target, lead));
        stepped(l, "approved", 72h);
    }
    if (isMoneyTime) {
        l.due = due;
    }
}

void ReturnScript::handOver(ReturnLine& l) {
    const ReturnTarget target{l.id};
    const auto due = l.due;
    switch (l.kind) {
        case ReturnKind::Return:
        case ReturnKind::Compensation:
            REQUIRE(service.handToFinance(target, senior));
            stepped(l, "with_finance", 72h);
            l.due = due;
            break;
        case ReturnKind::Exchange:
            REQUIRE(service.handToLogistics(target, senior));
            stepped(l, "with_logistics", endOfThirdDay());
            break;
        case ReturnKind::Repair:
            REQUIRE(service.startRepair(target, agent));
            stepped(l, "in_repair", 7 * 24h);
            break;
    }
}

bool ReturnScript::platformPays(ReturnLine& l) {
    if (l.state == "with_finance") {
        l.platform = "success";
        l.isPaid = true;
        stepped(l, "done", 24h);
    } else if (l.state == "refused") {
        l.platform = "success";
        l.isConflict = true;
    } else if (!l.isTouched) {
        l.platform = "success";
        l.late += l.due < now ? 1 : 0;
        l.state = "closed";
        l.due = core::Seconds::max();
        l.isPaid = true;
        l.fen = l.claimed;
    } else {
        return false;
    }
    return true;
}

ReturnScript::Tally ReturnScript::tally() const {
    Tally sum;
    for (const auto& [id, l] : book) {
        ++sum.states[l.state];
        sum.late += l.late;
        sum.overdue += l.state != "closed" && l.due < now ? 1 : 0;
        sum.conflicts += l.isConflict ? 1 : 0;
        sum.refunds += l.isPaid ? 1 : 0;
        sum.fen += l.isPaid && l.cost != -1 ? l.fen : 0;
        // A coupon costs its worth; what a repair cost counts once it is closed.
        sum.cost += l.cost == -1                      ? (l.isPaid ? l.fen : 0)
                    : l.isPaid || l.state == "closed" ? l.cost
                                                      : 0;
        sum.signedTwice += l.isSignedTwice ? 1 : 0;
        sum.disputes += l.disputes;
    }
    return sum;
}

void ReturnScript::checkAgainst(core::storage::Database& database, core::Seconds since) const {
    const auto sum = tally();
    std::map<std::string, std::int64_t> found;
    auto row = database.prepare("SELECT state, count(*) FROM work_return GROUP BY state");
    while (row.step()) {
        found[row.text(0)] = row.integer(1);
    }
    CHECK(found == sum.states);
    CHECK(database.integer("SELECT sum(breaches) FROM work_return") == sum.late);
    ReturnReader reader(database);
    const auto counts = reader.counts(now);
    CHECK(counts.at(ReturnScope::Late) == sum.overdue);
    CHECK(counts.at(ReturnScope::Conflicts) == sum.conflicts);
    CHECK(reader.list({.scope = ReturnScope::Late}, now, 10'000).size() ==
          static_cast<std::size_t>(sum.overdue));
    const auto sums = reader.sums(since, now + 1s);
    CHECK(sums.refunds == sum.refunds);
    CHECK(sums.refunded == Fen{sum.fen});
    CHECK(sums.cost == Fen{sum.cost});
    // The events tell the same: who signed and who took it to the platform.
    const auto events = [&database](const char* action) {
        return database.integer(
            "SELECT count(*) FROM work_event WHERE subject_kind = 'return' "
            "AND action = '" +
            std::string(action) + "'");
    };
    CHECK(events("cosign") == sum.signedTwice);
    CHECK(events("dispute") == sum.disputes);
    CHECK(core::events::firstBrokenLink(database) == std::nullopt);
}

}  // namespace support
