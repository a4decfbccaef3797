#pragma once

#include "core/agents/actor.h"
#include "core/base/signal.h"
#include "core/conversations/survey.h"

namespace core::storage {
class Database;
}

namespace core::conversations {

/// Puts what surveys and calls say into satisfaction and recommendation of conversations (R288), one event `survey` a
/// conversation, and the calls themselves beside their messages (R256, R261), one event `record_contact` a call. The same answers again change nothing, and what a person recorded is never overwritten.
class SurveyService final {
public:
    SurveyService(storage::Database& database, Clock clock);

    /// One transaction over all answers; the outcome of each, in their order.
    std::vector<SurveyOutcome> takeIn(orders::ShopId shop, const std::vector<SurveyAnswer>& answers,
                                      const agents::Actor& actor);

private:
    SurveyOutcome take(orders::ShopId shop, const SurveyAnswer& answer, const std::string& buyer,
                       const agents::Actor& actor);

    SurveyOutcome takeMarks(const Conversation& found, const SurveyAnswer& answer, const agents::Actor& actor);
    /// False: it was there before.
    bool takeCall(const Conversation& found, const SurveyAnswer& answer, const agents::Actor& actor);

    storage::Database& m_database;
    Clock m_clock;
};

}  // namespace core::conversations
