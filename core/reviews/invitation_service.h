#pragma once

#include "core/agents/actor.h"
#include "core/base/result.h"
#include "core/base/signal.h"
#include "core/notices/notice.h"
#include "core/reviews/invitation.h"

#include <functional>

namespace core::storage {
class Database;
}
namespace core::notices {
class NoticeService;
}

namespace core::reviews {

/// Asks buyers for a review, each order once (R196). Whatever the list said, the order is looked at again in the act
/// that sends. Lives on the writer thread.
class InvitationService final {
public:
    using Outcome = Result<notices::Notice, InvitationError>;
    struct Ports {
        std::function<InvitationRules(orders::ShopId)> rules;
        /// False: nothing changed or no such shop.
        std::function<bool(orders::ShopId, const InvitationRules&, const agents::Actor&)> saveRules;
    };
    /// Into the outbox of the buyer's conversation, or copied to be sent by hand.
    enum class Way { Send, Copy };

    InvitationService(storage::Database& database, Clock clock, notices::NoticeService& notices, Ports ports);

    /// With the text of the rules. A refusal keeps nothing.
    Outcome invite(const orders::OrderKey& order, Way way, const agents::Actor& actor);
    /// With a text of one's own.
    Outcome invite(const orders::OrderKey& order, const std::string& text, Way way, const agents::Actor& actor);
    Result<void, InvitationError> setRules(orders::ShopId shop, const InvitationRules& rules,
                                           const agents::Actor& actor);

    /// The rules changed: lists are read again. After the commit, on the writer thread.
    Signal<> rulesChanged;

private:
    Outcome perform(const orders::OrderKey& order, const std::optional<std::string>& text, Way way,
                    const agents::Actor& actor);

    storage::Database& m_database;
    Clock m_clock;
    notices::NoticeService& m_notices;
    Ports m_ports;
};

}  // namespace core::reviews
