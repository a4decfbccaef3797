#pragma once

#include "core/quality/automatic_items.h"
#include "core/quality/sampling.h"

namespace core::quality {

using RoundId = std::int64_t;
using InspectionId = std::int64_t;

/// How an inspection stands; stored as a word. The table is in inspection_policy.h.
enum class QualityState { Drawn, Inspected, Told, Accepted, Appealed, Decided, Closed };
enum class QualityAction { Inspect, Tell, Accept, Appeal, Decide, Close };
/// What lies behind a low score (R287); None: nothing was wrong.
enum class RootCause { None, Knowledge, Skill, Attitude, Process, System, Workload, Buyer };

/// One act that drew a sample.
struct SampleRound {
    RoundId id = 0;
    orders::ShopId shop = 0;
    /// Closed in [from, to).
    Seconds from{};
    Seconds to{};
    /// With it and the rules the same sample comes out again.
    std::int64_t seed = 0;
    SamplingRules rules;
    /// How many conversations there were.
    std::int64_t candidates = 0;
    std::string drawnBy;
    Seconds drawnAt{};
    /// Drawn, and not inspected yet.
    std::int64_t drawn = 0;
    std::int64_t waiting = 0;
};

/// What an item of the card got.
struct ItemMark {
    std::string key;
    /// Percent; nothing: it does not apply to this conversation.
    std::optional<std::int64_t> share;
    /// What the program counted; nothing: it counts nothing here.
    std::optional<std::int64_t> automatic;
    std::string comment;
    bool operator==(const ItemMark&) const = default;
};
struct MessageComment {
    conversations::MessageId message = 0;
    std::string text;
    bool operator==(const MessageComment&) const = default;
};

/// A conversation of the sample, from being drawn to being closed.
struct Inspection {
    InspectionId id = 0;
    RoundId round = 0;
    orders::ShopId shop = 0;
    conversations::ConversationId conversation = 0;
    /// Whose work it is.
    std::string agent;
    Seconds conversationClosedAt{};
    std::set<DrawReason> reasons;
    QualityState state = QualityState::Drawn;
    /// The card it was scored with; empty before.
    ScoreCard card;
    std::vector<ItemMark> marks;
    std::vector<MessageComment> comments;
    RootCause rootCause = RootCause::None;
    std::string note;
    /// Weighted share of the card in ten-thousandths; nothing: not inspected, or no item applies.
    std::optional<std::int64_t> score;
    bool isPassed = false;
    /// Empty before.
    std::string inspector;
    std::optional<Seconds> inspectedAt;
    std::optional<Seconds> toldAt;
    /// Until then the agent may appeal.
    std::optional<Seconds> appealUntil;
    std::string appealedBy;
    std::string appealReason;
    std::optional<Seconds> appealedAt;
    std::string decidedBy;
    std::optional<Seconds> decidedAt;
    bool isAppealGranted = false;
    std::string decision;
    /// The score before a granted appeal.
    std::optional<std::int64_t> firstScore;
    std::optional<Seconds> closedAt;
    std::int64_t version = 1;
    bool operator==(const Inspection&) const = default;
};

/// Weighted share of the items that apply, in ten-thousandths, rounded; nothing: none applies.
[[nodiscard]] std::optional<std::int64_t> scoreOf(const ScoreCard& card, std::span<const ItemMark> marks);
/// The same of one half of the card.
[[nodiscard]] std::optional<std::int64_t> scoreOf(const ScoreCard& card, std::span<const ItemMark> marks,
                                                  CardGroup group);
[[nodiscard]] bool isPassed(const ScoreCard& card, std::optional<std::int64_t> score);

/// The scores of one agent.
struct AgentScores {
    std::string agent;
    std::int64_t inspected = 0;
    std::int64_t passed = 0;
    /// Ten-thousandths.
    double mean = 0;
    std::int64_t lowest = 0;
    std::int64_t highest = 0;
    /// Of the agent's own scores.
    double deviation = 0;
};
/// How even the service is (R289): the agents' means against each other, in ten-thousandths.
struct ScoreSpread {
    std::vector<AgentScores> agents;
    double mean = 0;
    /// Population variance of the agents' means; nothing with fewer than two agents.
    std::optional<double> variance;
};
/// What was scored of whom.
struct ScoredAgent {
    std::string agent;
    std::int64_t score = 0;
    bool isPassed = false;
};
/// By agent's name.
[[nodiscard]] ScoreSpread spreadOf(std::span<const ScoredAgent> scored);

[[nodiscard]] std::string_view toWord(QualityState state);
[[nodiscard]] std::string_view toWord(QualityAction action);
[[nodiscard]] std::string_view toWord(RootCause cause);
/// Nothing for a word that is none.
[[nodiscard]] std::optional<QualityState> qualityStateFromWord(std::string_view word);
[[nodiscard]] std::optional<RootCause> rootCauseFromWord(std::string_view word);

inline constexpr QualityState kQualityStates[]{QualityState::Drawn,    QualityState::Inspected, QualityState::Told,
                                               QualityState::Accepted, QualityState::Appealed,  QualityState::Decided,
                                               QualityState::Closed};
inline constexpr QualityAction kQualityActions[]{QualityAction::Inspect, QualityAction::Tell,   QualityAction::Accept,
                                                 QualityAction::Appeal,  QualityAction::Decide, QualityAction::Close};
inline constexpr RootCause kRootCauses[]{RootCause::None,    RootCause::Knowledge, RootCause::Skill,
                                         RootCause::Attitude, RootCause::Process,  RootCause::System,
                                         RootCause::Workload, RootCause::Buyer};

}  // namespace core::quality
