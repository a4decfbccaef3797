#pragma once

#include "core/appraisals/honour.h"
#include "core/base/signal.h"

#include <functional>

namespace core::storage {
class Database;
}

namespace core::appraisals {

/// What an honour is given for.
struct HonourDraft {
    Period period;
    std::string rule;
    std::string agent;
    std::string reason;
    std::optional<std::int64_t> conversation;
};

/// The acts on the honours board. Every act is one transaction that checks the rule, writes and appends its event (subject
/// `honour`, its id; agent, honour, period and state, never the reason). Lives on the writer thread.
class HonourService final {
public:
    using Rules = std::function<AppraisalRules()>;
    using Outcome = Result<Honour, AppraisalError>;

    HonourService(storage::Database& database, Clock clock, Rules rules, std::chrono::minutes offset = kChinaOffset);

    /// Anybody for a colleague, of an honour by nomination (R308).
    Outcome nominate(const HonourDraft& draft, const agents::Actor& actor);
    /// A lead for one of the candidates that the rule finds in `table`, the answer to figuresQuery: what the rule gives is
    /// worked out here once more.
    Outcome award(const HonourDraft& draft, const stats::StatisticsTable& table, const agents::Actor& actor);
    /// A lead decides a nomination, or takes an honour back.
    Outcome decide(HonourId id, std::int64_t version, HonourAction action, const std::string& reason,
                   const agents::Actor& actor);

    /// After the commit, on the writer thread.
    Signal<> changed;

private:
    [[nodiscard]] std::optional<AppraisalError> check(const HonourDraft& draft);
    [[nodiscard]] std::optional<AppraisalError> checkLead(const std::string& agent, const agents::Actor& actor);
    Outcome keep(Honour honour, const agents::Actor& actor);

    storage::Database& m_database;
    Clock m_clock;
    Rules m_rules;
    std::chrono::minutes m_offset;
};

}  // namespace core::appraisals
