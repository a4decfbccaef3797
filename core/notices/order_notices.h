#pragma once

#include "core/notices/courier.h"
#include "core/notices/notice_policy.h"
#include "core/notices/notice_service.h"

namespace core::notices {

/// Which notice, and which version the agent saw. Version 0: whatever it is now.
struct NoticeTarget {
    NoticeId id = 0;
    std::int64_t version = 0;
};

/// What a bulk act did: each notice through the same rule and its own transaction and record.
struct NoticeBulk {
    std::vector<Notice> done;
    std::vector<std::pair<NoticeTarget, NoticeError>> refused;
};

/// What a shop set for its notices.
struct NoticeSettings {
    NoticeRules rules;
    /// Where a buyer sees the order, with {order}; empty: by the platform.
    std::string orderLink;
};

/// Fills the queues of notices from the difference of the exports and from the reviews (R095–R102), tells many at once
/// by the shop's rules, and records what buyers say to a follow-up (R103). Lives on the writer thread.
class OrderNotices final {
public:
    using Settings = std::function<NoticeSettings(orders::ShopId)>;
    using CourierTable = std::function<Couriers()>;
    using Outcome = NoticeService::Outcome;

    OrderNotices(storage::Database& database, Clock clock, NoticeService& notices, Settings settings,
                 CourierTable couriers);

    /// Looks at what happened since the last look, a bounded piece in one transaction: makes the notices that it calls
    /// for, each once, gives up those that are no news any more, and at the end fills texts whose values came. True:
    /// there is more. Killed between two pieces nothing is lost and nothing is told twice.
    bool takeIn();

    /// Only what is due, and not in the quiet hours: those are sent one by one, by a person's decision.
    NoticeBulk sendAll(const std::vector<NoticeTarget>& targets, const agents::Actor& actor);
    /// The texts are in `done`; what is not due yet stays.
    NoticeBulk copyAll(const std::vector<NoticeTarget>& targets, const agents::Actor& actor);
    NoticeBulk skipAll(const std::vector<NoticeTarget>& targets, const std::string& reason, const agents::Actor& actor);

    /// A confirmation that an agent copied with the approval of the order: it is told, and does not wait as well.
    Outcome recordConfirmation(const orders::OrderKey& key, const std::string& text, const agents::Actor& actor);

    /// The answer to a delivery follow-up that was told, once. Satisfied: thanks and an invitation are due now (R102).
    /// Dissatisfied: they are given up; the case that it becomes names this notice (R103).
    Outcome answer(const NoticeTarget& target, NoticeAnswer answer, const std::string& note,
                   const agents::Actor& actor);

private:
    void look(const orders::OrderKey& key, const std::optional<Seconds>& changedAt);
    void make(const OrderFacts& order, const PlannedNotice& planned, const NoticeSettings& settings);
    void fillAgain();
    void thank(const Notice& notice);
    void giveUpThanks(const Notice& notice);
    [[nodiscard]] std::string textOf(const OrderFacts& order, NoticeKind kind, std::string_view text,
                                     const NoticeSettings& settings) const;
    template <class Act>
    NoticeBulk forAll(const std::vector<NoticeTarget>& targets, bool onlyDue, bool keepsQuietHours, Act act);

    storage::Database& m_database;
    Clock m_clock;
    NoticeService& m_notices;
    Settings m_settings;
    CourierTable m_couriers;
};

}  // namespace core::notices
