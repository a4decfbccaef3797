#include "tests/core/returns/return_shop.h"
#include "tests/support/catch.h"
#include "tests/support/return_script.h"

using namespace core::returns;
using namespace std::chrono_literals;

namespace {

/// A shop for a month: buyers ask in chats and on the platform, agents work, exports come twice a
/// day.
struct Month : support::ReturnShop {
    support::ReturnScript script{.service = service, .now = now};
    int orders = 0;
    core::Seconds start = now;

    std::string newOrder() {
        const auto number = std::to_string(500'000 + orders);
        const std::int64_t fen = 2'000 + 100 * script.roll(300);
        order(number, fen, "buyer" + std::to_string(orders));
        ++orders;
        return number;
    }
    void requestByChat() {
        const auto kind = kReturnKinds[script.roll(4)];
        auto asked = draft(newOrder(), kind);
        asked.form = kind == ReturnKind::Compensation && script.roll(2) ? CompensationForm::Coupon
                                                                        : CompensationForm::Money;
        asked.origin = ReturnOrigin::Chat;
        script.open(asked);
    }
    void requestByExport() {
        const auto number = newOrder();
        const auto refundNumber = "R" + std::to_string(orders);
        refund(refundNumber, number, "waiting_seller", 2'000);
        settle();
        const auto id = database.integer("SELECT max(id) FROM work_return");
        script.book[id] = {.id = id,
                           .orderNumber = number,
                           .refund = refundNumber,
                           .platform = "waiting_seller",
                           .due = now + 24h};
    }
    /// The platform pays some that wait for finance, and some that are refused here.
    void exportArrives() {
        for (auto& [id, line] : script.book) {
            if (!line.refund.empty() && line.platform != "success" && script.roll(5) == 0 &&
                script.platformPays(line)) {
                refund(line.refund, line.orderNumber, "success", 2'000);
            }
        }
        settle();
    }
};

}  // namespace

TEST_CASE_METHOD(Month, "a month of returns adds up to what the script wrote down") {
    for (int day = 0; day < 30; ++day) {
        for (int hour = 0; hour < 24; hour += 4) {
            now = start + std::chrono::days{day} + std::chrono::hours{hour};
            for (int i = script.roll(3); i > 0; --i) {
                script.roll(2) ? requestByChat() : requestByExport();
            }
            for (auto& [id, line] : script.book) {
                if (line.state != "closed" && !line.isConflict && script.roll(3) == 0) {
                    script.work(line);
                }
            }
            if (hour % 12 == 0) {
                exportArrives();
            }
        }
    }
    script.checkAgainst(database, start);
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
        // A coupon costs its worth; what a repair cost counts once it is closed.
        cost += l.cost == -1 ? (l.isPaid ? l.fen : 0)
                : l.isPaid || l.state == "closed" ? l.cost
                                                  : 0;
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
    const auto sum = script.tally();
    CHECK(script.book.size() > 120);
    CHECK(sum.states.at("closed") > 40);
    CHECK(sum.conflicts > 0);
    CHECK(sum.late > 0);
    CHECK(sum.refunds > 20);
    CHECK(sum.signedTwice > 5);
    CHECK(sum.disputes > 2);
    CHECK(database.integer("SELECT count(*) FROM work_event WHERE subject_kind = 'return' "
                           "AND actor = 'system'") > 0);
}
