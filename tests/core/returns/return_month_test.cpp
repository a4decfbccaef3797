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
