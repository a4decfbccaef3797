#include <map>
#include <random>

#include "tests/core/returns/return_shop.h"
#include "tests/support/catch.h"

using namespace core::returns;
using namespace std::chrono_literals;
using core::Fen;

namespace {

/// What the script itself writes down of a case: it asks no code of the product.
struct Line {
    ReturnId id = 0;
    ReturnKind kind = ReturnKind::Return;
    std::string state = "requested";
    std::string refund;
    std::string platform;
    bool isTouched = false;
    bool isPaid = false;
    std::int64_t fen = 0;
    std::int64_t cost = 0;
    core::Seconds due{};
    int late = 0;
    bool isConflict = false;
    /// Money of the order that was granted by two signatures.
    bool isSignedTwice = false;
    int disputes = 0;
    /// The goods were inspected.
    bool isSeen = false;
    bool isKnown = false;
};

/// A shop for a month: buyers ask in chats and on the platform, agents work, exports come twice a
/// day.
struct Month : support::ReturnShop {
    std::mt19937 random{7};
    std::map<ReturnId, Line> book;
    int orders = 0;
    core::Seconds start = now;
    core::agents::Actor other{"Ma", core::agents::Role::Agent};

    int roll(int sides) { return std::uniform_int_distribution<int>(0, sides - 1)(random); }

    std::string newOrder() {
        const auto number = std::to_string(500'000 + orders);
        const std::int64_t fen = 2'000 + 100 * roll(300);
        order(number, fen, "buyer" + std::to_string(orders));
        ++orders;
        return number;
    }
    Line& line(ReturnId id) { return book.at(id); }

    /// A step that changed the state: late when its time had passed, and a new time from now on.
    void stepped(Line& l, const std::string& state, std::chrono::seconds within) {
        l.late += l.due < now ? 1 : 0;
        l.state = state;
        l.isTouched = true;
        l.due = now + within;
    }

    void requestByChat() {
        const auto kind = kReturnKinds[roll(4)];
        auto asked = draft(newOrder(), kind);
        asked.form = kind == ReturnKind::Compensation && roll(2) ? CompensationForm::Coupon
                                                                 : CompensationForm::Money;
        asked.origin = ReturnOrigin::Chat;
        const auto c = service.open(asked, agent);
        REQUIRE(c);
        book[c->id] = {.id = c->id, .kind = kind, .due = now + 24h};
        line(c->id).cost = asked.form == CompensationForm::Coupon ? -1 : 0;
    }
    void requestByExport() {
        const auto number = newOrder();
        const auto refundNumber = "R" + std::to_string(orders);
        refund(refundNumber, number, "waiting_seller", 2'000);
        settle();
        const auto id = database.integer("SELECT max(id) FROM work_return");
        book[id] = {
            .id = id, .refund = refundNumber, .platform = "waiting_seller", .due = now + 24h};
    }

    /// One step of an agent, as its state asks for.
    void work(Line& l) {
        const ReturnTarget target{l.id};
        const bool goods = l.kind != ReturnKind::Compensation;
        const bool isCoupon = l.cost == -1;
        if (l.state == "requested") {
            if (roll(6) == 0) {
                REQUIRE(service.askEvidence(target, "照片", agent));
                stepped(l, "evidence_asked", 72h);
                return;
            }
            REQUIRE(service.check(target, allEvidence("quality", goods), agent));
            stepped(l, "checked", 24h);
        } else if (l.state == "evidence_asked") {
            REQUIRE(service.evidenceCame(target, {}, agent));
            stepped(l, "requested", 24h);
        } else if (l.state == "checked" && goods) {
            if (l.isSeen) {
                // It lost a dispute after the inspection: the goods are here, and whole after all.
                REQUIRE(service.inspect(target, wholeGoods(), {}, agent));
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
            auto goodsSeen = wholeGoods();
            const bool isBad = roll(7) == 0;
            goodsSeen.missingParts = isBad ? "strap" : "";
            REQUIRE(service.inspect(target, goodsSeen, "call", agent));
            stepped(l, "inspected", 72h);
            l.isSeen = true;
            if (isBad) {
                CHECK_FALSE(service.approve(target, lead));
                REQUIRE(service.refuse(
                    target, {.reason = "strap", .alternatives = {Alternative::PartialRefund}},
                    senior));
                stepped(l, "refused", 72h);
            }
        } else if (l.state == "inspected" || (l.state == "checked" && !goods)) {
            approveAs(l, isCoupon);
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
                REQUIRE(service.winDispute(target, senior));
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
    std::chrono::seconds endOfThirdDay() const {
        const auto local = now + 8h;
        const auto end = std::chrono::floor<std::chrono::days>(local) + std::chrono::days{4} - 1s;
        return end - local;
    }
    void approveAs(Line& l, bool isCoupon) {
        const ReturnTarget target{l.id};
        l.fen = 0;
        if (l.kind == ReturnKind::Return || l.kind == ReturnKind::Compensation) {
            l.fen = isCoupon ? 500 : 100 * (1 + roll(20));
            if (!l.isKnown) {
                REQUIRE(service.checkIdentity(
                    target, {.method = "receiver_tail", .hasPassed = true}, agent));
                l.isKnown = true;
            }
            REQUIRE(
                service.setAmount(target, {.amount = Fen{l.fen}, .payMethod = "支付宝"}, agent));
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
                REQUIRE(service.setAmount(target, {.amount = Fen{l.fen}, .payMethod = "支付宝"},
                                          agent));
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
    void handOver(Line& l) {
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
    /// The platform pays some that wait for finance, and some that are refused here.
    void exportArrives() {
        for (auto& [id, l] : book) {
            if (l.refund.empty() || l.platform == "success" || roll(5) != 0) {
                continue;
            }
            if (l.state == "with_finance") {
                l.platform = "success";
                l.isPaid = true;
                stepped(l, "done", 24h);
            } else if (l.state == "refused") {
                l.platform = "success";
                l.isConflict = true;
            } else if (!l.isTouched) {
                l.platform = "success";
                l.state = "closed";
                l.late += l.due < now ? 1 : 0;
                l.due = core::Seconds::max();
                l.isPaid = true;
                l.fen = 2'000;
            } else {
                continue;
            }
            refund(l.refund, std::to_string(500'000 + orderOf(id)), "success", 2'000);
        }
        settle();
    }
    std::int64_t orderOf(ReturnId id) {
        return database.integer("SELECT order_no FROM work_return WHERE id = " +
                                std::to_string(id)) -
               500'000;
    }
};

}  // namespace

TEST_CASE_METHOD(Month, "a month of returns adds up to what the script wrote down") {
    for (int day = 0; day < 30; ++day) {
        for (int hour = 0; hour < 24; hour += 4) {
            now = start + std::chrono::days{day} + std::chrono::hours{hour};
            for (int i = roll(3); i > 0; --i) {
                roll(2) ? requestByChat() : requestByExport();
            }
            for (auto& [id, l] : book) {
                if (l.state != "closed" && !l.isConflict && roll(3) == 0) {
                    work(l);
                }
            }
            if (hour % 12 == 0) {
                exportArrives();
            }
        }
    }
    std::map<std::string, std::int64_t> states;
    std::map<std::string, std::int64_t> found;
    std::int64_t late = 0;
    std::int64_t overdue = 0;
    std::int64_t conflicts = 0;
    std::int64_t refunds = 0;
    std::int64_t fen = 0;
    std::int64_t cost = 0;
    int signedTwice = 0;
    int disputes = 0;
    for (const auto& [id, l] : book) {
        ++states[l.state];
        late += l.late;
        overdue += l.state != "closed" && l.due < now ? 1 : 0;
        conflicts += l.isConflict ? 1 : 0;
        refunds += l.isPaid ? 1 : 0;
        fen += l.isPaid && l.cost != -1 ? l.fen : 0;
        cost += l.isPaid && l.cost == -1 ? l.fen : 0;
        signedTwice += l.isSignedTwice ? 1 : 0;
        disputes += l.disputes;
    }
    auto row = database.prepare("SELECT state, count(*) FROM work_return GROUP BY state");
    while (row.step()) {
        found[row.text(0)] = row.integer(1);
    }
    CHECK(found == states);
    CHECK(database.integer("SELECT sum(breaches) FROM work_return") == late);
    const auto counts = reader.counts(now);
    CHECK(counts.at(ReturnScope::Late) == overdue);
    CHECK(counts.at(ReturnScope::Conflicts) == conflicts);
    CHECK(reader.list({.scope = ReturnScope::Late}, now, 10'000).size() ==
          static_cast<std::size_t>(overdue));
    const auto sums = reader.sums(start, now + 1s);
    CHECK(sums.refunds == refunds);
    CHECK(sums.refunded == Fen{fen});
    CHECK(sums.cost == Fen{cost});
    // The events tell the same: who paid how often, and the steps that were late.
    CHECK(database.integer("SELECT count(*) FROM work_event WHERE subject_kind = 'return' "
                           "AND action = 'cosign'") == signedTwice);
    CHECK(database.integer("SELECT count(*) FROM work_event WHERE subject_kind = 'return' "
                           "AND action = 'dispute'") == disputes);
    CHECK(core::events::firstBrokenLink(database) == std::nullopt);
    // The month holds what it is to hold.
    CHECK(book.size() > 120);
    CHECK(states["closed"] > 40);
    CHECK(conflicts > 0);
    CHECK(late > 0);
    CHECK(refunds > 20);
    CHECK(signedTwice > 5);
    CHECK(disputes > 2);
    CHECK(database.integer("SELECT count(*) FROM work_event WHERE subject_kind = 'return' "
                           "AND actor = 'system'") > 0);
}
