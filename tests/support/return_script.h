#pragma once

#include <map>
#include <random>

#include "core/returns/return_service.h"
#include "core/storage/database.h"

namespace support {

/// What the script itself writes down of a case: it asks no code of the product.
struct ReturnLine {
    core::returns::ReturnId id = 0;
    core::returns::ReturnKind kind = core::returns::ReturnKind::Return;
    std::string state = "requested";
    std::string orderNumber;
    std::string refund;
    std::string platform;
    /// When the buyer got the goods, where the exports tell it.
    core::Seconds receivedAt{};
    /// What the goods are to be.
    std::string item = "A1";
    bool isTouched = false;
    bool isPaid = false;
    /// The time since receipt is within the policy's.
    bool isAllowed = true;
    /// Agents leave it to the platform.
    bool isLeft = false;
    std::int64_t fen = 0;
    /// What the platform pays, if it does.
    std::int64_t claimed = 2'000;
    std::int64_t cost = 0;
    core::Seconds due{};
    std::optional<core::Seconds> platformDue;
    int late = 0;
    bool isConflict = false;
    /// Money of the order that was granted by two signatures.
    bool isSignedTwice = false;
    int disputes = 0;
    /// The goods were inspected.
    bool isSeen = false;
    bool isKnown = false;
};

/// Agents who work returns to their end, each step as its state asks for, and what comes of it by
/// their own book.
struct ReturnScript {
    core::returns::ReturnService& service;
    const core::Seconds& now;
    std::mt19937 random{7};
    std::map<core::returns::ReturnId, ReturnLine> book;
    core::agents::Actor agent{"Lin", core::agents::Role::Agent};
    core::agents::Actor other{"Ma", core::agents::Role::Agent};
    core::agents::Actor senior{"Wang", core::agents::Role::Senior};
    core::agents::Actor lead{"Zhao", core::agents::Role::Lead};

    /// What the book adds up to.
    struct Tally {
        std::map<std::string, std::int64_t> states;
        std::int64_t late = 0;
        std::int64_t overdue = 0;
        std::int64_t conflicts = 0;
        std::int64_t refunds = 0;
        std::int64_t fen = 0;
        std::int64_t cost = 0;
        std::int64_t signedTwice = 0;
        std::int64_t disputes = 0;
    };

    int roll(int sides) { return std::uniform_int_distribution<int>(0, sides - 1)(random); }
    ReturnLine& open(const core::returns::ReturnDraft& draft);
    /// A step of one that is worked on at all.
    void work(ReturnLine& line);
    /// True: the platform pays it, or says so of one that is refused here.
    bool platformPays(ReturnLine& line);
    [[nodiscard]] Tally tally() const;
    /// Everything the screen and the event book tell is what the book of the script tells. `since`:
    /// before the first refund.
    void checkAgainst(core::storage::Database& database, core::Seconds since) const;

private:
    void stepped(ReturnLine& line, const std::string& state, std::chrono::seconds within);
    void approve(ReturnLine& line, bool isCoupon);
    void handOver(ReturnLine& line);
    [[nodiscard]] std::chrono::seconds endOfThirdDay() const;
};

}  // namespace support
