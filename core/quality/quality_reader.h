#pragma once

#include "core/quality/case_library.h"
#include "core/quality/inspection_policy.h"
#include "core/quality/talk_reader.h"

#include <set>

namespace core::quality {

/// An inspection with a score, for the figures.
struct InspectionScore {
    InspectionId id = 0;
    orders::ShopId shop = 0;
    conversations::ConversationId conversation = 0;
    std::string agent;
    std::string channel;
    /// 0: none was chosen.
    std::int64_t questionType = 0;
    std::int64_t score = 0;
    bool isPassed = false;
    Seconds at{};
};

/// What the inspector sees beside the card: the buyer's data masked.
struct InspectionView {
    std::vector<MaskedMessage> messages;
    /// Masked.
    std::string buyer;
    std::map<AutomaticItem, std::optional<AutomaticMark>> automatic;
    /// Calls of the conversation, and what the buyer said of it: of hand or of a log (R256, R280).
    std::vector<conversations::Contact> calls;
    std::optional<int> satisfaction;
    std::optional<int> recommendation;
};

/// A cause with how often it stood behind an inspection.
struct RootCauseCount {
    RootCause cause = RootCause::None;
    std::int64_t inspections = 0;
    bool operator==(const RootCauseCount&) const = default;
};

/// Reads inspections and the case library for the screen and the figures.
class QualityReader final {
public:
    /// `ports` may be empty where nobody asks for view().
    explicit QualityReader(storage::Database& database, TalkPorts ports = {});

    [[nodiscard]] std::optional<Inspection> find(InspectionId id);
    /// Drawn, or inspected and not told yet: the oldest conversation first.
    [[nodiscard]] std::vector<Inspection> toInspect();
    /// What was told to an agent, newest first, at most as many.
    [[nodiscard]] std::vector<Inspection> ofAgent(const std::string& agent, std::int64_t limit);
    /// Appealed and not decided, the oldest first.
    [[nodiscard]] std::vector<Inspection> appeals();
    /// Inspected in [from, to), newest first.
    [[nodiscard]] std::vector<Inspection> inspectedIn(Seconds from, Seconds to);
    /// Newest first.
    [[nodiscard]] std::vector<SampleRound> rounds(std::int64_t limit);
    [[nodiscard]] std::optional<InspectionView> view(const Inspection& inspection, Moment asOf);
    /// Whether the agent owns the conversation or wrote in it.
    [[nodiscard]] bool hasPart(const Inspection& inspection, const std::string& agent);
    /// Names of the agents whose scores are another lead's; empty for who has no team to look after.
    [[nodiscard]] std::set<std::string> otherTeams(const agents::Actor& actor);
    /// Scored in [from, to), by time.
    [[nodiscard]] std::vector<InspectionScore> scoredIn(Seconds from, Seconds to);
    /// R289. Without those agents.
    [[nodiscard]] ScoreSpread spreadIn(Seconds from, Seconds to, const std::set<std::string>& without = {});
    /// Of those inspected in [from, to), the most frequent first.
    [[nodiscard]] std::vector<RootCauseCount> causesIn(Seconds from, Seconds to);

    /// Of the weeks that begin in [from, to): benchmarks last, the best ones first.
    [[nodiscard]] std::vector<LibraryCase> cases(Seconds from, Seconds to);
    [[nodiscard]] std::optional<LibraryCase> findCase(LibraryCaseId id);
    /// The transcript of a case, masked.
    [[nodiscard]] std::vector<MaskedMessage> transcript(const LibraryCase& libraryCase);

private:
    storage::Database& m_database;
    TalkReader m_talks;
};

}  // namespace core::quality
